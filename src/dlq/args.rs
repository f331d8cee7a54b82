//! The command line of `dlq`.

use std::num::NonZeroU32;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

use crate::filter::args::{SELECTION_HELP, SelectionArgs};
use crate::queue::args::{ExportArgs, PeekArgs, PurgeArgs, TakeArgs};
use crate::transfer::{MAX_HOLD_SECONDS, MIN_HOLD_SECONDS};

/// Look into dead-letter queues and bring their messages back
#[derive(Debug, Subcommand)]
pub enum DlqCommand {
    /// List dead-letter queues with their depths and sources
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl dlq list --stage dev")]
    List(ListArgs),
    /// Look at messages of a dead-letter queue without deleting them
    #[command(
        after_help = format!("Example:\n  msgctl dlq peek tasks --count 3 --stage dev\n\nQUEUE is the source's name or the dead-letter queue's. See `msgctl queue peek --help` for what peeking costs.\n\n{SELECTION_HELP}")
    )]
    Peek(PeekArgs),
    /// Bring the messages of a dead-letter queue back to where they failed
    #[command(after_help = format!("{REDRIVE_HELP}\n\n{SELECTION_HELP}"))]
    Redrive(RedriveArgs),
    /// Tell what failed and why: messages that failed alike, with ready-to-run commands for each kind
    #[command(after_help = format!("{TRIAGE_HELP}\n\n{SELECTION_HELP}"))]
    Triage(TriageArgs),
    /// Write the messages of a dead-letter queue to a file, with nothing left out
    #[command(
        after_help = format!("Example:\n  msgctl dlq export tasks --output-file dead.ndjson.zst --stage dev\n\nBy the name of a source what failed in it is written, by the dead-letter queue's own everything. See\n`msgctl queue export --help`.\n\n{SELECTION_HELP}")
    )]
    Export(ExportArgs),
    /// Delete selected messages of a dead-letter queue, after writing them to a file
    #[command(after_help = format!("{DROP_HELP}\n\n{SELECTION_HELP}"))]
    Drop(DropArgs),
    /// Delete every message of a dead-letter queue
    #[command(
        after_help = "Example:\n  msgctl dlq purge tasks --stage dev --yes\n\nQUEUE is the source's name or the dead-letter queue's. See `msgctl queue purge --help` for what a purge does\nnot promise; `dlq drop --all` deletes one by one, and keeps a snapshot."
    )]
    Purge(PurgeArgs),
    /// Show the move tasks of a dead-letter queue: what SQS itself moves, or has moved
    #[command(
        after_help = "Example:\n  msgctl dlq status tasks --stage dev\n\nSQS remembers the last ten tasks at most, and does not say for how long."
    )]
    Status(QueueArgs),
    /// Cancel the move task that runs on a dead-letter queue; what it has moved stays moved
    #[command(after_help = "Example:\n  msgctl dlq cancel tasks --stage dev")]
    Cancel(QueueArgs),
}

impl DlqCommand {
    /// The queue as it was named.
    pub fn queue(&self) -> &str {
        match self {
            DlqCommand::List(_) => "",
            DlqCommand::Peek(args) => &args.queue,
            DlqCommand::Redrive(args) => &args.queue,
            DlqCommand::Triage(args) => &args.queue,
            DlqCommand::Export(args) => &args.queue,
            DlqCommand::Drop(args) => &args.queue,
            DlqCommand::Purge(args) => &args.queue,
            DlqCommand::Status(args) | DlqCommand::Cancel(args) => &args.queue,
        }
    }
}

const TRIAGE_HELP: &str = "Examples:
  msgctl dlq triage tasks --stage dev
  msgctl dlq triage tasks --scan 10000 --stage dev --jq '{count, error_message}'

Messages are alike when they failed in the same queue, with the same error code and message (as attributes
or in the body; numbers, ids and quoted words left out), and their bodies have the same shape. Each kind
has a fingerprint, by which redrive, export and drop select it. By the name of a source what failed in it is
looked at, by the dead-letter queue's own everything. Looking costs what peeking costs.";

const DROP_HELP: &str = "Examples:
  msgctl dlq drop tasks --where '.fingerprint == \"0a1b2c3d4e\"' --stage dev --dry-run
  msgctl dlq drop tasks --older-than 10d --stage dev --yes

By the name of a source what failed in it is deleted, by the dead-letter queue's own everything. The messages
are written to a file before they are deleted; `queue import` sends them again.

Exit codes: 2 when nothing selects and --all is not given.";

const REDRIVE_HELP: &str = "Examples:
  msgctl dlq redrive tasks --stage dev
  msgctl dlq redrive tasks --stage dev --limit 10 --rate 2
  msgctl dlq redrive tasks --where '.json.amount > 100' --edit '.amount = 100' --stage dev
  msgctl dlq redrive tasks --canary 10 --canary-wait 2m --max-return-rate 5% --stage dev
  msgctl dlq redrive shared-dlq --all-sources --stage dev
  msgctl dlq redrive events-delivery-dlq --stage dev
  msgctl dlq redrive orders-inventory-dlq --stage dev
  msgctl dlq redrive functions-dlq --function order-worker --stage dev
  msgctl dlq redrive tasks --stage prod --dry-run

A message is deleted from the dead-letter queue only after its copy was acknowledged; a kill at any
instant costs at most a duplicate. Body, attributes, group and trace header are kept. Only what was
sent before the start moves, so a consumer that still fails does not turn this into a loop.

`redrive tasks` moves only what failed in tasks, whatever else the dead-letter queue serves.

On the dead-letter queue of a rule's targets each message goes to the target that did not get it, and to no
other: a queue, a topic, a function (invoked asynchronously) or another bus, with the target's input
transformation done again. Where that cannot be done the way EventBridge does it, the message stays, and
--via-bus publishes the event to its bus again: every rule that takes it gets it. On the dead-letter queue
of a function's asynchronous invocations the function is invoked again; its messages do not name it: it is
found by its DeadLetterConfig, or named with --function.

On the dead-letter queue of a topic's subscriptions each message goes to the endpoint that did not get it, and
to no other subscriber: a queue gets the envelope or, with raw delivery, body and attributes; a function gets
the event that SNS invokes it with. Filter policies are not looked at again. An envelope names its
subscription; what was to be delivered raw does not, and stays where it could be of several. To other
endpoints (HTTP, e-mail, Firehose) only SNS sends: --via-topic publishes what was published, with its attributes
and subject, to the topic again, where every subscription that takes it gets it. --edit works on the envelope,
whose signature then no longer fits; --where finds what was published in `.json.Message | fromjson`.

With --to a topic gets bodies and attributes, but no trace header. An event bus gets events: each body
has to be one as EventBridge delivers it, and its source, detail type, detail, time and resources are
published again; attributes have no place there. Of another body --edit can make an event:
  msgctl dlq redrive tasks --to bus:events --stage dev \\
    --edit '{source: \"myapp\", \"detail-type\": \"Order Failed\", detail: .}'

What comes back is what was sent to the destination since the start, failed there, and is in this
dead-letter queue again, whoever sent it. For --canary the whole dead-letter queue is received and held
meanwhile, which counts as a receive, and goes up to 100,000 messages. --max-return-rate sees what comes
back only while the redrive still runs: give it time with --rate.

There are two engines. `native` has SQS move the messages (StartMessageMoveTask): no selection, no
limit, 500 a second at most; msgctl watches the task, and cancels it once it has moved as many
messages as it found at its start, as it would move what fails again for ever; what the service had not
counted then msgctl moves itself, unless native was asked for. `client` has msgctl
receive, send and delete. `auto` takes native where it does the whole job within a minute, and says
which it took and why. Ctrl-C asks whether the task is to be cancelled or to go on; without a terminal
it is cancelled.

Exit codes: 2 when the queue is nobody's dead-letter queue, 3 when some messages failed or somebody
else still had some in hand, 5 and 7 when the guard or the person at the terminal says no, 9 when --canary
or --max-return-rate stopped it.";

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
    /// Send there instead of to the queue that each message failed in: a queue, topic:NAME, bus:NAME, or an ARN
    #[arg(long, value_name = "QUEUE|topic:NAME|bus:NAME")]
    pub to: Option<String>,
    /// Publish what rules could not deliver to their bus again, where every rule that takes it gets it
    #[arg(long, conflicts_with = "to")]
    pub via_bus: bool,
    /// Publish what subscriptions could not deliver to their topic again, where every subscription that takes it
    /// gets it
    #[arg(long, conflicts_with = "to")]
    pub via_topic: bool,
    /// The function whose failed asynchronous invocations are in the dead-letter queue: short name, full name or
    /// ARN; without it, the only one that sends them there
    #[arg(long, value_name = "FUNCTION", conflicts_with = "to")]
    pub function: Option<String>,
    /// Of a dead-letter queue of several queues, bring back the messages of all of them
    #[arg(long)]
    pub all_sources: bool,
    /// Move at most so many messages
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// Move at most so many messages a second
    #[arg(long, value_name = "N", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// What moves the messages
    #[arg(long, value_name = "ENGINE", default_value = "auto")]
    pub engine: EngineWish,
    /// Wait until the move task is over; this is the default
    #[arg(long, conflicts_with = "detach")]
    pub wait: bool,
    /// Only start the move task; nothing keeps it from moving what fails again
    #[arg(long)]
    pub detach: bool,
    /// Change each body, which has to be JSON, with this jq filter: '.amount = 0'
    #[arg(long, value_name = "FILTER")]
    pub edit: Option<String>,
    /// Write the messages to this file as they were, before they are sent [default with --edit: a file in
    /// the state folder]
    #[arg(long, value_name = "FILE")]
    pub backup: Option<String>,
    /// Edit without writing the messages to a file first
    #[arg(long, conflicts_with = "backup", requires = "edit")]
    pub no_backup: bool,
    /// Go on until Ctrl-C, and move what arrives meanwhile, too; what fails again goes round and round
    #[arg(long)]
    pub follow: bool,
    /// Write down what is sent and what arrived; after a kill, a second run with the same file sends nothing
    /// again that arrived, and lists the sends whose answer never came
    #[arg(long, value_name = "FILE")]
    pub journal: Option<String>,
    /// Move so many messages first, watch whether they come back, and go on only if none does, or no more than
    /// --max-return-rate
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..), conflicts_with_all = ["follow", "detach"])]
    pub canary: Option<u64>,
    /// How long to watch for them
    #[arg(long, value_name = "DURATION", default_value = "60s", value_parser = crate::input::duration, requires = "canary")]
    pub canary_wait: Duration,
    /// Stop when more than this part of what was moved has come back: 5%
    #[arg(long, value_name = "PERCENT", value_parser = crate::input::percentage, conflicts_with_all = ["follow", "detach"])]
    pub max_return_rate: Option<f64>,
    /// Which messages.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// For how long a message in hand is hidden before that is extended: seconds, or 5m [default: 60]
    #[arg(
        long,
        value_name = "DURATION",
        value_parser = crate::input::seconds(MIN_HOLD_SECONDS..=MAX_HOLD_SECONDS)
    )]
    pub visibility_timeout: Option<u32>,
}

/// What moves the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum EngineWish {
    /// Whichever does the whole job
    Auto,
    /// SQS itself, with a move task
    Native,
    /// msgctl: receive, send, delete
    Client,
}

/// `dlq status` and `dlq cancel`
#[derive(Args, Debug)]
pub struct QueueArgs {
    /// The source queue or its dead-letter queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
}

/// `dlq triage`
#[derive(Args, Debug)]
pub struct TriageArgs {
    /// The source queue or its dead-letter queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Read at most so many messages
    #[arg(long, visible_alias = "limit", value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(1..))]
    pub scan: u64,
    /// Which messages.
    #[command(flatten)]
    pub selection: SelectionArgs,
}

/// `dlq drop`
#[derive(Args, Debug)]
pub struct DropArgs {
    /// The source queue or its dead-letter queue: short name, full name, ARN or URL
    #[arg(value_name = "QUEUE")]
    pub queue: String,
    /// Delete all messages, without selecting
    #[arg(long)]
    pub all: bool,
    /// Write the messages to this file before they are deleted [default: a file in the state folder]
    #[arg(long, value_name = "FILE")]
    pub backup: Option<String>,
    /// Delete without writing the messages to a file first
    #[arg(long, conflicts_with = "backup")]
    pub no_backup: bool,
    /// How messages are taken.
    #[command(flatten)]
    pub take: TakeArgs,
}
