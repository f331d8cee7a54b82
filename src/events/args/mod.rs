//! The command line of `events`.

mod archive;
mod replay;
mod tail;

use clap::{Args, Subcommand};

pub use archive::{ArchiveCommand, ArchiveListArgs, ArchiveShowArgs};
pub use replay::{ReplayArgs, ReplayCommand, ReplayListArgs, StartArgs};
pub use tail::TailArgs;

/// Publish events, follow them, look at rules and archives, replay
#[derive(Debug, Subcommand)]
pub enum EventsCommand {
    /// Publish an event to the bus
    #[command(after_help = PUBLISH_HELP)]
    Publish(PublishArgs),
    /// Follow what is published to the bus
    #[command(after_help = tail::HELP)]
    Tail(TailArgs),
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
