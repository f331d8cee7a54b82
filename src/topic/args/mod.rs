//! The command line of `topic`.

mod subscriptions;
mod tail;

use std::num::NonZeroU32;

use clap::{Args, Subcommand, ValueEnum};

pub use subscriptions::{AddArgs, ConfirmArgs, ScopeWish, SetFilterArgs, SubscriptionArgs, SubscriptionsCommand};
pub use tail::TailArgs;

/// Look at topics, publish to them, and see who gets what
#[derive(Debug, Subcommand)]
pub enum TopicCommand {
    /// List topics with their subscriptions
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl topic list --stage dev")]
    List(ListArgs),
    /// Show everything about a topic, with its subscriptions and whether their queues let it in
    #[command(after_help = SHOW_HELP)]
    Show(TopicArgs),
    /// Publish a message
    #[command(after_help = PUBLISH_HELP)]
    Publish(PublishArgs),
    /// Who gets what is published to a topic
    #[command(subcommand, visible_alias = "subscription")]
    Subscriptions(SubscriptionsCommand),
    /// Tell who would get a message, and what keeps it from the others
    #[command(after_help = EXPLAIN_HELP)]
    Explain(ExplainArgs),
    /// Show what is published from now on
    #[command(after_help = tail::HELP)]
    Tail(TailArgs),
}

const SHOW_HELP: &str = "Example:
  msgctl topic show notifications --stage dev

A queue gets messages only if its policy lets the topic in and, where it is encrypted with a KMS key, the
policy of the key lets SNS use it. Both are read and judged, and the statement that is missing is told;
looking at a key of your own takes kms:DescribeKey and kms:GetKeyPolicy.";

const PUBLISH_HELP: &str = "Examples:
  msgctl topic publish orders '{\"order\":7}' --attr eventType=order.created --stage dev
  msgctl topic publish orders @order.json --subject 'An order' --stage dev
  msgctl topic publish orders '{\"default\":\"Order 7\",\"sqs\":\"{\\\"order\\\":7}\"}' --structure json --stage dev
  jq -c '.[]' orders.json | msgctl topic publish orders --input - --rate 100 --stage dev

The message is published byte for byte. `@file` reads it from a file, `-` from stdin; `@@text` is the
text `@text`. That SNS took it does not mean that anybody gets it: filter policies decide, and
`msgctl topic explain` tells.

With --input each line is a message: an object with a text `body`, as in an export, is published with its
attributes, subject, group and deduplication id; any other line is a body itself, but for one that has a text
`body` and what no message has: `jq -c '{body: tojson}'` makes it a message. A line that is not published is told
with its number.

Exit codes: 2 for a message that the topic would not take, 3 when some lines were not published, or
with --dry-run, which reads the file and judges each line, would not be.";

const EXPLAIN_HELP: &str = "Examples:
  msgctl topic explain orders '{\"order\":7}' --attr eventType=order.created --stage dev
  msgctl topic explain orders @order.json --stage dev -o json
  msgctl topic explain --policy policy.json --attr price:Number=99
  msgctl topic explain --policy '{\"order\":{\"status\":[\"shipped\"]}}' --filter-scope body @order.json

Nothing is published. For every subscription: delivered, or filtered and by which condition of its filter
policy, or not taken as the queue's policy or key keeps the topic out. With --policy a filter policy is
looked at by itself, without AWS; one that SNS would refuse is refused with the place. A change of a
policy takes up to 15 minutes to take effect, and this judges by the policy as it is set.

Exit codes: 2 for a filter policy that SNS would refuse.";

/// `topic list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// All topics of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}

/// A topic.
#[derive(Args, Debug)]
pub struct TopicArgs {
    /// The topic: short name, full name or ARN
    #[arg(value_name = "TOPIC")]
    pub topic: String,
}

/// `topic publish`
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// The topic: short name, full name or ARN
    #[arg(value_name = "TOPIC")]
    pub topic: String,
    /// The message: text, @file, or - for stdin
    #[arg(value_name = "MESSAGE", allow_hyphen_values = true, required_unless_present = "input")]
    pub message: Option<String>,
    /// Publish many: each line of this file, or of - for stdin, is a message
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["message", "attributes", "group", "dedup"])]
    pub input: Option<String>,
    /// With --input: at most so many messages a second
    #[arg(long, value_name = "N", requires = "input", conflicts_with = "message", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// With --input: write lines that were not published to this file
    #[arg(long, value_name = "FILE", requires = "input", conflicts_with = "message")]
    pub rejects: Option<String>,
    /// With --input: write what became of each line to this file, or to - for stdout
    #[arg(long, value_name = "FILE|-", requires = "input", conflicts_with = "message")]
    pub results: Option<String>,
    /// A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable
    #[arg(long = "attr", value_name = "NAME[:TYPE]=VALUE")]
    pub attributes: Vec<String>,
    /// Subject of e-mails, up to 99 characters; with --input, of messages that have none
    #[arg(long, value_name = "TEXT")]
    pub subject: Option<String>,
    /// The message is an object with a body for each protocol, and one for `default`
    #[arg(long, value_name = "STRUCTURE")]
    pub structure: Option<StructureWish>,
    /// Message group id; needed on FIFO topics
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,
    /// Message deduplication id; needed on FIFO topics without content-based deduplication
    #[arg(long, value_name = "ID")]
    pub dedup: Option<String>,
}

/// How a message is made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum StructureWish {
    /// A JSON object with a body for each protocol
    Json,
}

/// `topic explain`
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The topic: short name, full name or ARN; none with --policy
    #[arg(value_name = "TOPIC", required_unless_present = "policy", allow_hyphen_values = true)]
    pub topic: Option<String>,
    /// The message: text, @file, or - for stdin
    #[arg(value_name = "MESSAGE", allow_hyphen_values = true)]
    pub message: Option<String>,
    /// A message attribute: name=value, name:Number=5, name:String.Array=["a"], name:Binary=@file; repeatable
    #[arg(long = "attr", value_name = "NAME[:TYPE]=VALUE")]
    pub attributes: Vec<String>,
    /// The message is an object with a body for each protocol, and one for `default`
    #[arg(long, value_name = "STRUCTURE")]
    pub structure: Option<StructureWish>,
    /// Look at this filter policy instead of a topic: JSON, or a file
    #[arg(long, value_name = "POLICY|FILE")]
    pub policy: Option<String>,
    /// What that filter policy looks at
    #[arg(long, value_name = "SCOPE", default_value = "attributes", requires = "policy")]
    pub filter_scope: ScopeWish,
}
