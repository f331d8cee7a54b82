//! The command line of `topic subscriptions`.

use clap::{Args, Subcommand, ValueEnum};

use super::TopicArgs;

/// Who gets what is published to a topic
#[derive(Debug, Subcommand)]
pub enum SubscriptionsCommand {
    /// List the subscriptions of a topic
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl topic subscriptions list orders --stage dev")]
    List(TopicArgs),
    /// Subscribe a queue, a function, an address or a URL
    #[command(after_help = ADD_HELP)]
    Add(AddArgs),
    /// Confirm a subscription with the token that SNS sent to its endpoint
    #[command(after_help = CONFIRM_HELP)]
    Confirm(ConfirmArgs),
    /// Change which messages a subscription gets
    #[command(after_help = SET_FILTER_HELP)]
    SetFilter(SetFilterArgs),
    /// End a subscription
    #[command(after_help = REMOVE_HELP)]
    Remove(SubscriptionArgs),
}

const ADD_HELP: &str = "Examples:
  msgctl topic subscriptions add orders --queue tasks --raw --stage dev
  msgctl topic subscriptions add orders --queue tasks --filter '{\"eventType\":[\"order.created\"]}' --stage dev
  msgctl topic subscriptions add orders --queue tasks --dead-letter-queue orders-delivery-dlq --stage dev
  msgctl topic subscriptions add notifications --endpoint ann@example.com --stage dev

SNS sends to a queue only what the queue's policy lets in. Where it does not let the topic in, the plan
shows the statement that is missing, and it is added to the policy of the queue, and to that of the
dead-letter queue: then this asks at a terminal. With --no-policy-change policies stay as they are.
Addresses, URLs and endpoints of other accounts get nothing until somebody confirms; subscribing once
more sends the token again.

Exit codes: 2 for an endpoint that is subscribed already, otherwise than wanted.";

const CONFIRM_HELP: &str = "Examples:
  msgctl topic subscriptions confirm notifications 2336412f37fb687f5d51e6e2 --stage dev
  msgctl topic subscriptions confirm notifications 'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&...' --stage dev

A token holds for two days. An e-mail has it in its link; an HTTP endpoint gets it in a request of type
SubscriptionConfirmation.";

const SET_FILTER_HELP: &str = "Examples:
  msgctl topic subscriptions set-filter orders shipping '{\"eventType\":[\"order.shipped\"]}' --stage dev
  msgctl topic subscriptions set-filter orders shipping @policy.json --filter-scope body --stage dev
  msgctl topic subscriptions set-filter orders shipping --clear --stage dev

The policy is read first, and refused with the place where SNS would refuse it. A change takes up to 15
minutes to take effect everywhere; until then some messages are judged by the policy before.
`msgctl topic explain` tells who would get a message.";

const REMOVE_HELP: &str = "Example:
  msgctl topic subscriptions remove orders shipping --yes --stage dev

SUBSCRIPTION is the queue or function, the address or URL, or the subscription's ARN. One that nobody has
confirmed cannot be removed. The policy of the queue stays as it is.";

/// What a filter policy looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ScopeWish {
    /// The attributes of messages
    Attributes,
    /// The bodies of messages, which are JSON then
    Body,
}

/// `topic subscriptions add`
#[derive(Args, Debug)]
pub struct AddArgs {
    /// Which topic.
    #[command(flatten)]
    pub topic: TopicArgs,
    /// Subscribe this queue: short name, full name, ARN or URL
    #[arg(long, value_name = "QUEUE", required_unless_present = "endpoint", conflicts_with = "endpoint")]
    pub queue: Option<String>,
    /// Subscribe this: the ARN of a Lambda function, an e-mail address, a URL, a phone number
    #[arg(long, value_name = "ARN|ADDRESS|URL")]
    pub endpoint: Option<String>,
    /// The protocol, where the endpoint does not tell it: email-json, for instance
    #[arg(long, value_name = "PROTOCOL", requires = "endpoint")]
    pub protocol: Option<String>,
    /// Send it only what this filter policy takes: JSON, or @file
    #[arg(long, value_name = "POLICY")]
    pub filter: Option<String>,
    /// What the filter policy looks at
    #[arg(long, value_name = "SCOPE", default_value = "attributes", requires = "filter")]
    pub filter_scope: ScopeWish,
    /// Send messages as they were published, without SNS's envelope
    #[arg(long)]
    pub raw: bool,
    /// Where messages go that cannot be delivered: a queue
    #[arg(long, value_name = "QUEUE")]
    pub dead_letter_queue: Option<String>,
    /// The role that lets SNS write to Firehose
    #[arg(long, value_name = "ARN", requires = "endpoint")]
    pub role_arn: Option<String>,
    /// Leave the policies of queues as they are
    #[arg(long)]
    pub no_policy_change: bool,
}

/// `topic subscriptions confirm`
#[derive(Args, Debug)]
pub struct ConfirmArgs {
    /// Which topic.
    #[command(flatten)]
    pub topic: TopicArgs,
    /// The token, or the URL with it
    #[arg(value_name = "TOKEN|URL")]
    pub token: String,
}

/// A subscription of a topic.
#[derive(Args, Debug)]
pub struct SubscriptionArgs {
    /// Which topic.
    #[command(flatten)]
    pub topic: TopicArgs,
    /// The subscription: its queue or function, its address or URL, or its ARN
    #[arg(value_name = "SUBSCRIPTION")]
    pub subscription: String,
}

/// `topic subscriptions set-filter`
#[derive(Args, Debug)]
pub struct SetFilterArgs {
    /// Which subscription.
    #[command(flatten)]
    pub which: SubscriptionArgs,
    /// The filter policy: JSON, @file, or - for stdin
    #[arg(value_name = "POLICY", required_unless_present = "clear", conflicts_with = "clear")]
    pub policy: Option<String>,
    /// What the filter policy looks at
    #[arg(long, value_name = "SCOPE", default_value = "attributes", conflicts_with = "clear")]
    pub filter_scope: ScopeWish,
    /// Take the filter policy away: it gets every message
    #[arg(long)]
    pub clear: bool,
}
