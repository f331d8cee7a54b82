//! The command line of `events`.

mod archive;
mod publish;
mod replay;
mod rules;
mod tail;

use clap::{Args, Subcommand};

pub use archive::{
    ArchiveCommand, ArchiveCreateArgs, ArchiveDeleteArgs, ArchiveExportArgs, ArchiveListArgs, ArchiveShowArgs,
};
pub use publish::{EventArgs, PublishArgs, ValidateArgs};
pub use replay::{PlanArgs, ReplayArgs, ReplayCommand, ReplayListArgs, ScopeArgs, StartArgs, WindowArgs};
pub use rules::{ExplainArgs, RulesArgs};
pub use tail::TailArgs;

/// Publish events, follow them, explain what rules make of them, archive, replay
#[derive(Debug, Subcommand)]
pub enum EventsCommand {
    /// Publish an event to the bus, or the events of a file
    #[command(after_help = publish::HELP)]
    Publish(PublishArgs),
    /// Hold events against the JSON Schemas of their kinds, without publishing anything
    #[command(after_help = publish::VALIDATE_HELP)]
    Validate(ValidateArgs),
    /// Follow what is published to the bus
    #[command(after_help = tail::HELP)]
    Tail(TailArgs),
    /// List the rules of the bus with their targets
    #[command(after_help = rules::HELP)]
    Rules(RulesArgs),
    /// Say which rules take an event, and of the others which field is to blame
    #[command(after_help = rules::EXPLAIN_HELP)]
    Explain(ExplainArgs),
    /// Look at the archives of the bus, read them, make and delete them
    #[command(subcommand, visible_alias = "archives")]
    Archive(ArchiveCommand),
    /// Send archived events to the bus again
    #[command(subcommand, visible_alias = "replays")]
    Replay(ReplayCommand),
}

/// The bus that a command works on.
#[derive(Args, Debug)]
pub struct BusArgs {
    /// The event bus: short name, full name or ARN [env: EVENT_BUS_NAME] [default: events]
    #[arg(long, value_name = "BUS")]
    pub bus: Option<String>,
}
