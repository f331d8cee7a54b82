//! The command line of `events tail`.

use clap::Args;

use crate::temporary::FollowArgs;

use super::BusArgs;

pub(super) const HELP: &str = "Examples:
  msgctl events tail --stage dev
  msgctl events tail --match '{\"source\":[\"myapp.orders\"]}' --where '.detail.amount > 100' --stage dev
  msgctl events tail --rule order-events --count 1 --timeout 30s --stage dev | jq .detail
  msgctl events tail --gc --stage dev

Makes a temporary rule on the bus and a temporary queue behind it, shows what arrives, and takes both away at
the end, however it ends: after --count or --timeout, on Ctrl-C, SIGTERM and SIGHUP, on errors, and when
nobody reads any more. Nobody but that rule may send to the queue. It takes a few seconds until a new rule
sees events. EventBridge may deliver an event twice, and keeps no order.

--match is the pattern of the temporary rule; with --rule it is that of the rule that is named, and --match
selects among those. --where takes a jq predicate over the event as EventBridge delivers it: source,
detail-type, detail, time, resources, id, account, region.

What a kill leaves behind has expired after an hour; every tail takes away what has expired on its bus, and
--gc does nothing else. With a name, --gc takes that one away, expired or not.

Exit codes: 3 when something temporary could not be taken away, 9 when --timeout came before --count, 130 after
Ctrl-C.";

/// `events tail`
#[derive(Args, Debug)]
pub struct TailArgs {
    /// Only events that match this event pattern: JSON, or @file
    #[arg(long = "match", conflicts_with = "gc", value_name = "PATTERN|@FILE")]
    pub pattern: Option<String>,
    /// Only events for which this jq predicate holds: '.detail.amount > 100'
    #[arg(long = "where", conflicts_with = "gc", value_name = "PREDICATE")]
    pub condition: Option<String>,
    /// Only events that this rule of the bus takes
    #[arg(long, conflicts_with = "gc", value_name = "RULE")]
    pub rule: Option<String>,
    /// When it ends.
    #[command(flatten)]
    pub follow: FollowArgs,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}
