//! The command line of `events archive`.

use clap::{Args, Subcommand};

use super::BusArgs;

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
