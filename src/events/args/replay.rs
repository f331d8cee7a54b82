//! The command line of `events replay`.

use clap::{Args, Subcommand};

use super::BusArgs;

/// Send archived events to the bus again
#[derive(Debug, Subcommand)]
pub enum ReplayCommand {
    /// Tell what a replay would send again, and to whom; nothing is started
    #[command(after_help = PLAN_HELP)]
    Plan(PlanArgs),
    /// Start a replay
    #[command(after_help = START_HELP)]
    Start(StartArgs),
    /// Tell how far a replay is
    #[command(
        after_help = "Example:\n  msgctl events replay status replay-20261123t093000 --stage dev\n\nCOMPLETED means that every event was sent to the rules, not that every target took it."
    )]
    Status(ReplayArgs),
    /// List replays, the latest first
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl events replay list --stage dev")]
    List(ReplayListArgs),
    /// Cancel a replay; what it has sent stays sent
    #[command(after_help = "Example:\n  msgctl events replay cancel replay-20261123t093000 --stage dev")]
    Cancel(ReplayArgs),
}

const PLAN_HELP: &str = "Examples:
  msgctl events replay plan --since 2h --stage dev
  msgctl events replay plan events --since 2h --until 1h --rule order-events --stage dev -o json

Shows the window, about how many events there are in it, and every rule of the bus with its targets: who gets the
events, who does not and why, and which targets would lose what they cannot take. Without --rule these are all
rules of the bus, those made since then, too. The number of events is an estimate: the archive tells only how
many it has in all, up to a day late.";

const START_HELP: &str = "Examples:
  msgctl events replay start --since 2h --rule order-events --stage dev
  msgctl events replay start events --since 2h --rule order-events --wait --stage dev
  msgctl events replay start events --since 2026-11-23T09:00:00Z --until 2026-11-23T10:00:00Z --all-rules --stage dev

The events of that time, by their own `time`, are sent to the rules again; each carries `replay-name`.
Without --rule every rule of the bus would get them, those made since then, too: so that has to be said
with --all-rules. Events take about ten minutes to get into the archive. A replay takes minutes even for
a few events, and keeps no order within a minute.

With --wait it is waited for, and its progress is shown: how much of the window is sent. Ctrl-C asks whether to
cancel the replay; without a terminal to ask at, it goes on. What has been sent stays sent.

Exit codes: 2 without --rule or --all-rules, 3 when somebody else cancelled it, 130 after Ctrl-C.";

/// What is replayed.
#[derive(Args, Debug)]
pub struct ScopeArgs {
    /// The archive: short name, full name or ARN; without it, the only one of the bus
    #[arg(value_name = "ARCHIVE")]
    pub archive: Option<String>,
    /// Which events, by their own time.
    #[command(flatten)]
    pub window: WindowArgs,
    /// A rule that gets the events again; repeatable
    #[arg(long = "rule", value_name = "RULE")]
    pub rules: Vec<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// From when until when.
#[derive(Args, Debug)]
pub struct WindowArgs {
    /// From when on: RFC 3339, or how long ago: 2h
    #[arg(long, value_name = "TIME")]
    pub since: String,
    /// Until when [default: now]
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
}

/// `events replay plan`
#[derive(Args, Debug)]
pub struct PlanArgs {
    /// What would be replayed.
    #[command(flatten)]
    pub scope: ScopeArgs,
}

/// `events replay start`
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("which").required(true).args(["rules", "all_rules"]))]
pub struct StartArgs {
    /// What is replayed.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Every rule of the bus gets the events again
    #[arg(long, conflicts_with = "rules")]
    pub all_rules: bool,
    /// Name of the replay [default: replay- and the time]
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Wait until it is over
    #[arg(long)]
    pub wait: bool,
}

/// `events replay status` and `events replay cancel`
#[derive(Args, Debug)]
pub struct ReplayArgs {
    /// The replay: short name, full name or ARN
    #[arg(value_name = "REPLAY")]
    pub replay: String,
}

/// `events replay list`
#[derive(Args, Debug)]
pub struct ReplayListArgs {
    /// All replays of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}
