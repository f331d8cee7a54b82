//! The command line of `report`.

use clap::{Args, Subcommand};

/// How deep, how old, and what is worst
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// Every queue with its depth, the age of its oldest message and what is in its dead-letter queue, the
    /// worst first
    #[command(after_help = QUEUES_HELP)]
    Queues(QueuesArgs),
}

const QUEUES_HELP: &str = "Examples:
  msgctl report queues --stage dev
  msgctl report queues --stage dev --jq '.[] | select(.oldest_age_seconds > 900) | .name'

Depths are SQS's own counts, which settle about a minute after traffic stops. The age of the oldest
message is CloudWatch's: it has none for a queue that nobody used for hours, leaves out messages that
were received three times or more, and costs about $0.01 per 1,000 queues asked for. What is not known
is shown as unknown, and is null in JSON.";

/// `report queues`
#[derive(Args, Debug)]
pub struct QueuesArgs {
    /// All queues of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}
