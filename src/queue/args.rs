//! The command line of `queue`.

use clap::{Args, Subcommand};

/// Look at queues, send to them and read from them
#[derive(Debug, Subcommand)]
pub enum QueueCommand {
    /// List queues with their depths
    #[command(
        visible_alias = "ls",
        after_help = "Example:\n  msgctl queue list --stage dev\n  msgctl queue list --stage dev --jq '.[] | select(.visible > 0) | .name'"
    )]
    List(ListArgs),
    /// Show everything about a queue
    #[command(after_help = "Example:\n  msgctl queue show tasks --stage dev")]
    Show(ShowArgs),
    /// Send a message
    #[command(after_help = SEND_HELP)]
    Send(SendArgs),
    /// Look at messages without deleting them
    #[command(after_help = PEEK_HELP)]
    Peek(PeekArgs),
    /// Delete every message of a queue
    #[command(after_help = PURGE_HELP)]
    Purge(PurgeArgs),
}

const PURGE_HELP: &str = "Examples:
  msgctl queue purge tasks --stage dev --dry-run
  msgctl queue purge tasks --stage dev --yes --wait

The messages cannot be brought back. What a purge does not promise: it takes up to 60 seconds, in which
a message that was sent before may still be received, and one that is sent meanwhile may be deleted, too.
SQS takes one purge of a queue in 60 seconds; --wait waits for its turn, and then until the service
counts no message.

Exit codes: 5 without a terminal and without --yes, 8 when the last purge is less than 60 seconds ago.";

const SEND_HELP: &str = "Examples:
  msgctl queue send tasks '{\"order\":7}' --stage dev
  msgctl queue send tasks @order.json --attr kind=order --attr size:Number=3 --stage dev
  jq -c . order.json | msgctl queue send orders.fifo - --group customer-7 --dedup order-7 --stage dev

The body is sent byte for byte. `@file` reads it from a file, `-` from stdin; `@@text` is the text
`@text`. The digests that SQS answers with are compared with what was sent.";

const PEEK_HELP: &str = "Example:
  msgctl queue peek tasks --count 5 --stage dev

SQS cannot look without receiving: each message shown counts as received once more, is hidden from
consumers until the end of the command, and on FIFO queues blocks its group meanwhile. Nothing is
deleted, and everything is given back at the end and on Ctrl-C. On a queue with a redrive policy,
messages are received one by one, and it stops at the first one that the next receive but one would
send to the dead-letter queue.

Exit codes: 5 when the queue's maxReceiveCount is 2 or less and --force is not given.";

/// `queue list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// All queues of the account and region, not only those of the project and stage
    #[arg(long)]
    pub all: bool,
}

/// `queue show`
#[derive(Args, Debug)]
pub struct ShowArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
}

/// `queue send`
#[derive(Args, Debug)]
pub struct SendArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// The body: text, @file, or - for stdin
    #[arg(value_name = "BODY", allow_hyphen_values = true)]
    pub body: String,
    /// A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable
    #[arg(long = "attr", value_name = "NAME[:TYPE]=VALUE")]
    pub attributes: Vec<String>,
    /// Message group id; needed on FIFO queues
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,
    /// Message deduplication id; needed on FIFO queues without content-based deduplication
    #[arg(long, value_name = "ID")]
    pub dedup: Option<String>,
    /// Seconds until the message becomes visible; standard queues only
    #[arg(long, value_name = "SECONDS", value_parser = clap::value_parser!(u32).range(0..=900))]
    pub delay: Option<u32>,
}

/// `queue peek`, and `dlq peek`
#[derive(Args, Debug)]
pub struct PeekArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// How many messages to show
    #[arg(long, short = 'n', value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub count: u32,
    /// Peek even where the queue's maxReceiveCount is 2 or less
    #[arg(long)]
    pub force: bool,
}

/// `queue purge`
#[derive(Args, Debug)]
pub struct PurgeArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Wait for a purge that is going on, and until no message is counted
    #[arg(long)]
    pub wait: bool,
}
