//! The command line of `events replay`.

use clap::{Args, Subcommand};

use super::BusArgs;

/// Send archived events to the bus again
#[derive(Debug, Subcommand)]
pub enum ReplayCommand {
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

const START_HELP: &str = "Examples:
  msgctl events replay start --since 2h --rule order-events --stage dev
  msgctl events replay start events --since 2026-11-23T09:00:00Z --until 2026-11-23T10:00:00Z --all-rules --stage dev

The events of that time, by their own `time`, are sent to the rules again; each carries `replay-name`.
Without --rule every rule of the bus would get them, those made since then, too: so that has to be said
with --all-rules. Events take about ten minutes to get into the archive. A replay takes minutes even for
a few events.";

/// `events replay start`
#[derive(Args, Debug)]
#[command(group = clap::ArgGroup::new("which").required(true))]
pub struct StartArgs {
    /// The archive: short name, full name or ARN; without it, the only one of the bus
    #[arg(value_name = "ARCHIVE")]
    pub archive: Option<String>,
    /// From when on: RFC 3339, or how long ago: 2h
    #[arg(long, value_name = "TIME")]
    pub since: String,
    /// Until when [default: now]
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    /// A rule that gets the events again; repeatable
    #[arg(long = "rule", value_name = "RULE", group = "which")]
    pub rules: Vec<String>,
    /// Every rule of the bus gets the events again
    #[arg(long, group = "which", conflicts_with = "rules")]
    pub all_rules: bool,
    /// Name of the replay [default: replay- and the time]
    #[arg(long, value_name = "NAME")]
    pub name: Option<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
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
