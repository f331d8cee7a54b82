//! The command line of `topic tail`.

use clap::Args;

use crate::temporary::FollowArgs;

use super::{ScopeWish, TopicArgs};

pub(super) const HELP: &str = "Examples:
  msgctl topic tail orders --stage dev
  msgctl topic tail orders --filter '{\"eventType\":[\"order.created\"]}' --stage dev
  msgctl topic tail orders --where '.json.order == 7' --count 1 --timeout 30s --stage dev | jq .message
  msgctl topic tail orders --gc --stage dev

Makes a temporary queue and subscribes it, shows what is published from then on, and takes both away at the
end, however it ends: after --count or --timeout, on Ctrl-C, SIGTERM and SIGHUP, on errors, and when nobody
reads any more. Nobody but the topic may send to the queue. SNS may deliver a message twice, and on a standard
queue, which this is of a FIFO topic, too, not in order.

--filter is the filter policy of the temporary subscription. --where takes a jq predicate over what is shown:
message, json (the message as JSON), attributes, subject, message_id, published_at, topic_arn.

What a kill leaves behind has expired after an hour; every tail takes away queues that have expired and the
subscriptions of its topic whose temporary queue has gone, and --gc does nothing else. With a name, --gc takes
that one away, expired or not.

Exit codes: 3 when something temporary could not be taken away, 9 when --timeout came before --count, 130 after
Ctrl-C.";

/// `topic tail`
#[derive(Args, Debug)]
pub struct TailArgs {
    /// Which topic.
    #[command(flatten)]
    pub topic: TopicArgs,
    /// Only messages that this filter policy takes: JSON, or @file
    #[arg(long, conflicts_with = "gc", value_name = "POLICY")]
    pub filter: Option<String>,
    /// What the filter policy looks at
    #[arg(long, value_name = "SCOPE", default_value = "attributes", requires = "filter")]
    pub filter_scope: ScopeWish,
    /// Only messages for which this jq predicate holds: '.json.order == 7'
    #[arg(long = "where", conflicts_with = "gc", value_name = "PREDICATE")]
    pub condition: Option<String>,
    /// When it ends.
    #[command(flatten)]
    pub follow: FollowArgs,
}
