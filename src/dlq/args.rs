//! The command line of `dlq`.

use std::num::NonZeroU32;

use clap::{Args, Subcommand};

use crate::queue::args::PeekArgs;
use crate::transfer::{DEFAULT_HOLD_SECONDS, MAX_HOLD_SECONDS, MIN_HOLD_SECONDS};

/// Look into dead-letter queues and bring their messages back
#[derive(Debug, Subcommand)]
pub enum DlqCommand {
    /// List dead-letter queues with their depths and sources
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl dlq list --stage dev")]
    List(ListArgs),
    /// Look at messages of a dead-letter queue without deleting them
    #[command(
        after_help = "Example:\n  msgctl dlq peek tasks --count 3 --stage dev\n\nQUEUE is the source's name or the dead-letter queue's. See `msgctl queue peek --help` for what peeking costs."
    )]
    Peek(PeekArgs),
    /// Bring the messages of a dead-letter queue back to the queue they failed in
    #[command(after_help = REDRIVE_HELP)]
    Redrive(RedriveArgs),
}

const REDRIVE_HELP: &str = "Examples:
  msgctl dlq redrive tasks --stage dev
  msgctl dlq redrive tasks --stage dev --limit 10 --rate 2
  msgctl dlq redrive shared-dlq --all-sources --stage dev
  msgctl dlq redrive tasks --stage prod --dry-run

A message is deleted from the dead-letter queue only after its copy was acknowledged; a kill at any
instant costs at most a duplicate. Body, attributes, group and trace header are kept. Only what was
sent before the start moves, so a consumer that still fails does not turn this into a loop.

When the dead-letter queue serves several queues, `redrive tasks` moves only what failed in tasks.

Exit codes: 2 when the queue is nobody's dead-letter queue, 3 when some messages failed or somebody
else still had some in hand, 5 and 7 when the guard or the person at the terminal says no.";

/// `dlq list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// All dead-letter queues of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}

/// `dlq redrive`
#[derive(Args, Debug)]
pub struct RedriveArgs {
    /// The source queue or its dead-letter queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Send to this queue instead of the one that each message failed in
    #[arg(long, value_name = "QUEUE")]
    pub to: Option<String>,
    /// Of a dead-letter queue of several queues, bring back the messages of all of them
    #[arg(long)]
    pub all_sources: bool,
    /// Move at most so many messages
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// Move at most so many messages a second
    #[arg(long, value_name = "N")]
    pub rate: Option<NonZeroU32>,
    /// Seconds for which a message in hand is hidden before that is extended
    #[arg(
        long,
        value_name = "SECONDS",
        default_value_t = DEFAULT_HOLD_SECONDS,
        value_parser = clap::value_parser!(u32).range(i64::from(MIN_HOLD_SECONDS)..=i64::from(MAX_HOLD_SECONDS))
    )]
    pub visibility_timeout: u32,
}
