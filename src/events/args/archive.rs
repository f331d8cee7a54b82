//! The command line of `events archive`.

use clap::{Args, Subcommand};

use super::BusArgs;
use super::replay::WindowArgs;

/// Look at the archives of the bus, read them, make and delete them
#[derive(Debug, Subcommand)]
pub enum ArchiveCommand {
    /// List the archives of the bus
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl events archive list --stage dev")]
    List(ArchiveListArgs),
    /// Show everything about an archive
    #[command(after_help = SHOW_HELP)]
    Show(ArchiveShowArgs),
    /// Make an archive of the bus
    #[command(after_help = CREATE_HELP)]
    Create(ArchiveCreateArgs),
    /// Delete an archive with everything in it
    #[command(
        after_help = "Example:\n  msgctl events archive delete events --stage dev\n\nThe events in it are gone for good. `events archive export` writes them to a file first."
    )]
    Delete(ArchiveDeleteArgs),
    /// Write the events of an archive to a file
    #[command(after_help = EXPORT_HELP)]
    Export(ArchiveExportArgs),
}

const SHOW_HELP: &str = "Example:
  msgctl events archive show events --stage dev

The number of events and bytes is what EventBridge counted up to 24 hours ago. An event is in the archive about ten
minutes after it was published.";

const CREATE_HELP: &str = "Examples:
  msgctl events archive create events --retention-days 30 --stage dev
  msgctl events archive create orders --pattern '{\"source\":[\"myapp.orders\"]}' --stage dev

Keeps what is published to the bus from now on. EventBridge does that with a managed rule on the bus. The bus of an
archive cannot be changed.";

const EXPORT_HELP: &str = "Examples:
  msgctl events archive export events --since 2h --output-file events.ndjson --stage dev
  msgctl events archive export events --since 2026-11-23T09:00:00Z --until 2026-11-23T10:00:00Z --output-file events.ndjson.zst --stage dev

No call of EventBridge reads an archive. So the events are replayed to a temporary rule, which takes this replay
alone, and a temporary queue behind it; no other rule gets anything. All of that is taken away at the end, however
it ends: when everything has arrived, on Ctrl-C, SIGTERM and SIGHUP, and on errors.

Each line of the file is an event as it was published, in no particular order; `events explain --input` and
`events publish --input` read them. The file is never overwritten. A replay takes minutes even for a few events, and
is billed like published events.

Exit codes: 3 when fewer events came than the archive has counted, or when something temporary could not be taken
away, 130 after Ctrl-C.";

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

/// `events archive create`
#[derive(Args, Debug)]
pub struct ArchiveCreateArgs {
    /// The archive's name: short name or full name
    #[arg(value_name = "NAME")]
    pub archive: String,
    /// Keep only events that match this event pattern: a file, or JSON
    #[arg(long, value_name = "FILE|PATTERN")]
    pub pattern: Option<String>,
    /// Keep events for so many days; without it, for ever
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i32).range(1..))]
    pub retention_days: Option<i32>,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// `events archive delete`
#[derive(Args, Debug)]
pub struct ArchiveDeleteArgs {
    /// The archive: short name, full name or ARN
    #[arg(value_name = "ARCHIVE")]
    pub archive: String,
}

/// `events archive export`
#[derive(Args, Debug)]
pub struct ArchiveExportArgs {
    /// The archive: short name, full name or ARN
    #[arg(value_name = "ARCHIVE")]
    pub archive: String,
    /// Which events, by their own time.
    #[command(flatten)]
    pub window: WindowArgs,
    /// The file; its ending may be .gz or .zst [default: stdout]
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<String>,
}
