//! The command line of `topic tail`.

use std::time::Duration;

use clap::Args;

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
    #[arg(long, value_name = "POLICY")]
    pub filter: Option<String>,
    /// What the filter policy looks at
    #[arg(long, value_name = "SCOPE", default_value = "attributes", requires = "filter")]
    pub filter_scope: ScopeWish,
    /// Only messages for which this jq predicate holds: '.json.order == 7'
    #[arg(long = "where", value_name = "PREDICATE")]
    pub condition: Option<String>,
    /// End after so many messages
    #[arg(long, short = 'n', value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub count: Option<u64>,
    /// End after so long: 30s, 5m
    #[arg(long, value_name = "DURATION", value_parser = crate::input::duration)]
    pub timeout: Option<Duration>,
    /// Only take away what killed commands left behind and has expired, or the temporary thing of this name
    #[arg(
        long,
        value_name = "NAME",
        num_args = 0..=1,
        default_missing_value = "",
        conflicts_with_all = ["filter", "condition", "count", "timeout"]
    )]
    pub gc: Option<String>,
}
