//! The command line of `events`.

use clap::{Args, Subcommand};

/// Publish events, look at rules and archives, replay
#[derive(Debug, Subcommand)]
pub enum EventsCommand {
    /// Publish an event to the bus
    #[command(after_help = PUBLISH_HELP)]
    Publish(PublishArgs),
    /// List the rules of the bus with their targets
    #[command(after_help = "Example:\n  msgctl events rules --stage dev")]
    Rules(RulesArgs),
    /// Look at the archives of the bus
    #[command(subcommand, visible_alias = "archives")]
    Archive(ArchiveCommand),
    /// Send archived events to the bus again
    #[command(subcommand, visible_alias = "replays")]
    Replay(ReplayCommand),
}

const PUBLISH_HELP: &str = "Examples:
  msgctl events publish \"Order Created\" '{\"status\":\"confirmed\"}' --source myapp.orders --stage dev
  msgctl events publish \"Order Created\" detail.json --stage dev
  jq -c .detail event.json | msgctl events publish \"Order Created\" - --stage dev

An argument that begins with { is the detail, - is stdin, anything else is a file; without one the
detail is {}. The bus is looked up first, because EventBridge takes events for a bus that does not
exist, and drops them. That the bus took an event does not mean that a rule matches it.

Exit codes: 4 when there is no such bus, 2 when the detail is not a JSON object or too large.";

/// The bus that a command works on.
#[derive(Args, Debug)]
pub struct BusArgs {
    /// The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]
    #[arg(long, value_name = "BUS")]
    pub bus: Option<String>,
}

/// `events publish`
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// What happened: "Order Created"
    #[arg(value_name = "DETAIL-TYPE")]
    pub detail_type: String,
    /// The detail: a JSON object, a file with one, or - for stdin
    #[arg(value_name = "DETAIL|FILE|-")]
    pub detail: Option<String>,
    /// Who says so
    #[arg(long, value_name = "SOURCE", default_value = "myapp")]
    pub source: String,
    /// When it happened, RFC 3339; without it, when the bus takes it
    #[arg(long, value_name = "TIME")]
    pub time: Option<String>,
    /// A resource that it is about, by ARN; repeatable
    #[arg(long = "resource", value_name = "ARN")]
    pub resources: Vec<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// `events rules`
#[derive(Args, Debug)]
pub struct RulesArgs {
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// Look at the archives of the bus
#[derive(Debug, Subcommand)]
pub enum ArchiveCommand {
    /// List the archives of the bus
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl events archive list --stage dev")]
    List(ArchiveListArgs),
    /// Show everything about an archive
    #[command(after_help = "Example:\n  msgctl events archive show events --stage dev")]
    Show(ArchiveShowArgs),
}

/// `events archive list`
#[derive(Args, Debug)]
pub struct ArchiveListArgs {
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// `events archive show`
#[derive(Args, Debug)]
pub struct ArchiveShowArgs {
    /// The archive: short name, full name or ARN
    #[arg(value_name = "ARCHIVE")]
    pub archive: String,
}

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
