//! The command line of `queue`.

use std::num::NonZeroU32;
use std::time::Duration;

use clap::{Args, Subcommand};

use crate::filter::args::{SELECTION_HELP, SelectionArgs};
use crate::queue::ops::tail::DEFAULT_HOLD_SECONDS;
use crate::transfer::{MAX_HOLD_SECONDS, MIN_HOLD_SECONDS};

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
    #[command(after_help = format!("{PEEK_HELP}\n\n{SELECTION_HELP}"))]
    Peek(PeekArgs),
    /// Follow what arrives, without deleting it
    #[command(after_help = format!("{TAIL_HELP}\n\n{SELECTION_HELP}"))]
    Tail(TailArgs),
    /// Delete every message of a queue
    #[command(after_help = PURGE_HELP)]
    Purge(PurgeArgs),
    /// Write messages to a file, with nothing left out
    #[command(after_help = format!("{EXPORT_HELP}\n\n{SELECTION_HELP}"))]
    Export(ExportArgs),
    /// Send messages from a file: what was exported, what `aws sqs receive-message` printed, or plain lines
    #[command(after_help = IMPORT_HELP)]
    Import(ImportArgs),
    /// Move messages to another queue
    #[command(after_help = format!("{MOVE_HELP}\n\n{SELECTION_HELP}"))]
    Move(MoveArgs),
    /// Copy messages to another queue; they stay where they are, too
    #[command(after_help = format!("{COPY_HELP}\n\n{SELECTION_HELP}"))]
    Copy(MoveArgs),
    /// Switch off the Lambda functions that consume a queue, and remember which were on
    #[command(after_help = PAUSE_HELP)]
    Pause(PauseArgs),
    /// Switch on again what `queue pause` switched off
    #[command(
        after_help = "Example:\n  msgctl queue resume tasks --stage dev\n\nWhat was off before the pause stays off; --all switches on every consumer that is off.\n\nExit codes: 2 when nothing was paused and --all is not given, 3 when some could not be switched on, 4 when\nno Lambda function consumes the queue."
    )]
    Resume(ResumeArgs),
}

const PAUSE_HELP: &str = "Example:
  msgctl queue pause tasks --stage dev

Disables the event source mappings of the queue, and waits until Lambda says that they are. Batches that
a function has in hand are finished. Messages wait in the queue meanwhile, up to its retention. Which
mappings were on is kept in the queue's tag msgctl:paused: anybody can resume, from anywhere.

Exit codes: 3 when some could not be switched off, 4 when no Lambda function consumes the queue.";

const EXPORT_HELP: &str = "Examples:
  msgctl queue export tasks --output-file tasks.ndjson.zst --stage dev
  msgctl queue export tasks --where '.json.amount > 100' --stage dev | jq .body
  msgctl queue export tasks --delete --output-file drained.ndjson.gz --yes --stage dev

One JSON object on a line, with body, attributes (bytes in base64), group, trace header and times; a name
that ends in .gz or .zst is compressed. With --delete a message is deleted only after it is on the disk.

Exit codes: 3 when some messages failed or somebody else still had some in hand.";

const IMPORT_HELP: &str = "Examples:
  msgctl queue import tasks tasks.ndjson.zst --stage dev
  aws sqs receive-message ... | msgctl queue import tasks - --stage dev
  msgctl queue import tasks lines.txt --rate 50 --rejects rejected.ndjson --stage dev

A line that is a message of an export is sent with all its attributes; any other line is a body itself, but
for one that has a text `body` and what no message has. Gzip and Zstandard are read, from a pipe, too. What
the queue does not take is told with its line; with --rejects it is written to a file that can be imported again.

Exit codes: 3 when some lines were not sent; with --dry-run, which reads the file and judges each line, when
some would not be.";

const MOVE_HELP: &str = "Examples:
  msgctl queue move tasks tasks-slow --where '.attributes.size == \"large\"' --stage dev
  msgctl queue move tasks orders.fifo --group-by .json.customer --stage dev
  msgctl queue move tasks arn:aws:sqs:eu-west-1:123456789012:other-dev-tasks --allow-foreign --yes --stage dev

A message is deleted only after its copy was acknowledged. Only what was sent before the start moves.

Exit codes: 3 when some messages failed or somebody else still had some in hand.";

const COPY_HELP: &str = "Examples:
  msgctl queue copy tasks tasks-test --limit 100 --stage dev
  msgctl queue copy tasks tasks --to-profile staging --allow-foreign --yes --stage dev

The messages are received to be copied: that counts, hides them until the end, and is billed. Run twice,
it copies twice.

Exit codes: 3 when some messages failed or somebody else still had some in hand.";

const PURGE_HELP: &str = "Examples:
  msgctl queue purge tasks --stage dev --dry-run
  msgctl queue purge tasks --stage dev --yes --wait

The messages cannot be brought back. What a purge does not promise: it takes up to 60 seconds, in which
a message that was sent before may still be received, and one that is sent meanwhile may be deleted, too.
SQS takes one purge of a queue in 60 seconds; --wait waits for its turn, and then until the service
counts no message.

Exit codes: 3 when messages are still counted after --wait, 5 without a terminal and without --yes, 8 when the last purge is less than 60 seconds ago.";

const SEND_HELP: &str = "Examples:
  msgctl queue send tasks '{\"order\":7}' --stage dev
  msgctl queue send tasks @order.json --attr kind=order --attr size:Number=3 --stage dev
  jq -c . order.json | msgctl queue send orders.fifo - --group customer-7 --dedup order-7 --stage dev
  jq -c '.[]' orders.json | msgctl queue send tasks --input - --rate 100 --stage dev

The body is sent byte for byte. `@file` reads it from a file, `-` from stdin; `@@text` is the text
`@text`. The digests that SQS answers with are compared with what was sent.

With --input each line is a message: an object with a text `body`, as in an export, is sent with its
attributes, group and deduplication id; any other line is a body itself. One that has a text `body` and what
no message has is neither: `jq -c '{body: tojson}'` makes it a message. A line that is not sent is told with its
number.

Exit codes: 3 when some lines were not sent; with --dry-run, which reads the file and judges each line, when
some would not be.";

const PEEK_HELP: &str = "Example:
  msgctl queue peek tasks --count 5 --stage dev

SQS cannot look without receiving: each message shown counts as received once more, is hidden from
consumers until the end of the command, and on FIFO queues blocks its group meanwhile. Nothing is
deleted, and everything is given back at the end and on Ctrl-C. On a queue with a redrive policy,
messages are received one by one, and it stops at the first one that the next receive but one would
send to the dead-letter queue. With --jq the filter runs over each message by itself, as it comes.

Exit codes: 3 when it stopped before it had shown what was asked for, or --where failed on messages; 5 when the
queue's maxReceiveCount is 2 or less and --force is not given.";

const TAIL_HELP: &str = "Examples:
  msgctl queue tail tasks-dlq --stage dev
  msgctl queue tail tasks --where '.json.order == 7' --count 1 --timeout 30s --stage dev
  msgctl queue tail tasks --since 1h --stage dev | jq .body

Shows what arrives from now on; with --since, --until or --id what is in the queue already, too. Each
message is shown once. SQS cannot look without receiving: a message that is received counts as received
once more and is hidden from consumers for --visibility-timeout; when nobody takes it then, it is
received again, and hidden for twice as long each time. On FIFO queues its group is blocked meanwhile, and
what lies behind is not seen. Consumers that are faster are not seen either: SQS gives a message to one of
those who ask. On a queue with a redrive policy it stops at the first message that the next receive
but one would send to the dead-letter queue.

Exit codes: 3 when it stopped before its end, 5 when the queue's maxReceiveCount is 2 or less and --force
is not given, 9 when --timeout came before --count, 130 after Ctrl-C.";

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
    #[arg(value_name = "BODY", allow_hyphen_values = true, required_unless_present = "input")]
    pub body: Option<String>,
    /// Send many: each line of this file, or of - for stdin, is a message
    #[arg(long, value_name = "FILE|-", conflicts_with_all = ["body", "attributes", "group", "dedup", "delay"])]
    pub input: Option<String>,
    /// With --input: at most so many messages a second
    #[arg(long, value_name = "N", requires = "input", conflicts_with = "body", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// With --input: write lines that were not sent to this file
    #[arg(long, value_name = "FILE", requires = "input", conflicts_with = "body")]
    pub rejects: Option<String>,
    /// With --input: write what became of each line to this file, or to - for stdout
    #[arg(long, value_name = "FILE|-", requires = "input", conflicts_with = "body")]
    pub results: Option<String>,
    /// A message attribute: name=value, name:Number=5, name:Binary=@file; repeatable
    #[arg(long = "attr", value_name = "NAME[:TYPE]=VALUE")]
    pub attributes: Vec<String>,
    /// Message group id; needed on FIFO queues
    #[arg(long, value_name = "ID")]
    pub group: Option<String>,
    /// Message deduplication id; needed on FIFO queues without content-based deduplication
    #[arg(long, value_name = "ID")]
    pub dedup: Option<String>,
    /// How long until the message becomes visible, at most 15 minutes: seconds, or 5m; standard queues only
    #[arg(long, value_name = "DURATION", value_parser = crate::input::seconds(0..=900))]
    pub delay: Option<u32>,
}

/// `queue peek`, and `dlq peek`
#[derive(Args, Debug)]
pub struct PeekArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// How many messages to show
    #[arg(long, short = 'n', visible_alias = "limit", value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub count: u32,
    /// Peek even where the queue's maxReceiveCount is 2 or less
    #[arg(long)]
    pub force: bool,
    /// Which messages.
    #[command(flatten)]
    pub selection: SelectionArgs,
}

/// `queue tail`
#[derive(Args, Debug)]
pub struct TailArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// End after so many messages
    #[arg(long, short = 'n', visible_alias = "limit", value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub count: Option<u64>,
    /// End after so long: 30s, 5m
    #[arg(long, value_name = "DURATION", value_parser = crate::input::duration)]
    pub timeout: Option<Duration>,
    /// For how long a message is hidden when it is received: seconds, or 5m
    #[arg(
        long,
        value_name = "DURATION",
        default_value_t = DEFAULT_HOLD_SECONDS,
        value_parser = crate::input::seconds(MIN_HOLD_SECONDS..=MAX_HOLD_SECONDS)
    )]
    pub visibility_timeout: u32,
    /// Receive even where the queue's maxReceiveCount is 2 or less
    #[arg(long)]
    pub force: bool,
    /// Which messages.
    #[command(flatten)]
    pub selection: SelectionArgs,
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

/// `queue pause`
#[derive(Args, Debug)]
pub struct PauseArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
}

/// `queue resume`
#[derive(Args, Debug)]
pub struct ResumeArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Switch on every consumer that is off, whoever switched it off
    #[arg(long)]
    pub all: bool,
}

/// How messages are taken from a queue: the flags of every command that goes through many.
#[derive(Args, Debug)]
pub struct TakeArgs {
    /// At most so many messages
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// For how long a message in hand is hidden before that is extended: seconds, or 5m [default: 60]
    #[arg(
        long,
        value_name = "DURATION",
        value_parser = crate::input::seconds(MIN_HOLD_SECONDS..=MAX_HOLD_SECONDS)
    )]
    pub visibility_timeout: Option<u32>,
    /// Receive even where the queue's maxReceiveCount is 2 or less
    #[arg(long)]
    pub force: bool,
    /// Which messages.
    #[command(flatten)]
    pub selection: SelectionArgs,
}

/// `queue export` and `dlq export`
#[derive(Args, Debug)]
pub struct ExportArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Write to this file, which must not be there yet [default: stdout]
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<String>,
    /// Delete what was written; only with --output-file, as what went into a pipe may never be read
    #[arg(long, requires = "output_file")]
    pub delete: bool,
    /// How messages are taken.
    #[command(flatten)]
    pub take: TakeArgs,
}

/// `queue move` and `queue copy`
#[derive(Args, Debug)]
pub struct MoveArgs {
    /// The queue to take from: short name, full name, ARN or URL
    #[arg(value_name = "SOURCE")]
    pub source: String,
    /// The queue to send to: short name, full name, ARN or URL
    #[arg(value_name = "DESTINATION")]
    pub destination: String,
    /// The destination is in this region
    #[arg(long, value_name = "REGION")]
    pub to_region: Option<String>,
    /// The destination is reached with this AWS profile
    #[arg(long, value_name = "PROFILE")]
    pub to_profile: Option<String>,
    /// Message group id of each message, by this jq filter over the object that --where sees
    #[arg(long, value_name = "FILTER")]
    pub group_by: Option<String>,
    /// At most so many messages a second
    #[arg(long, value_name = "N", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// How messages are taken.
    #[command(flatten)]
    pub take: TakeArgs,
}

/// `queue import`
#[derive(Args, Debug)]
pub struct ImportArgs {
    /// The queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// The file, or - for stdin
    #[arg(value_name = "FILE|-")]
    pub file: String,
    /// At most so many messages a second
    #[arg(long, value_name = "N", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// Write lines that were not sent to this file
    #[arg(long, value_name = "FILE")]
    pub rejects: Option<String>,
    /// Write what became of each line to this file, or to - for stdout
    #[arg(long, value_name = "FILE|-")]
    pub results: Option<String>,
}
