//! The engine that moves messages between queues without losing one.
//!
//! Receivers, selection, packing, senders, deleters: a message is deleted only after its copy was
//! acknowledged elsewhere, what is in hand stays invisible to everybody else, and whatever is not
//! moved is given back. Memory does not grow with the queue.

mod backoff;
mod budget;
mod destination;
mod drain;
mod durable;
mod engine;
mod fifo;
mod held;
mod journal;
mod lease;
mod limiter;
mod mark;
mod pack;
mod rate;
mod reason;
mod receive;
mod record;
mod report;
mod routing;
mod send;
mod visibility;

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::aws::batch::MAX_BYTES;
use crate::aws::clock::Start;
use crate::bulk::Meter;
use crate::filter::Selection;
use crate::interrupt::Interrupt;

pub use backoff::{MAX_ATTEMPTS, delay};
pub use destination::{
    Answer, Destination, MAX_EVENT_BATCH_BYTES, MAX_INVOCATION_BATCH_BYTES, Outgoing, Refusal, Sink,
};
pub use drain::run;
pub use durable::{Durable, keep_name};
pub use journal::{Earlier, Journal, Step as JournalStep};
pub use limiter::Limiter;
pub use mark::{Mark, Predecessor};
pub use rate::Rate;
pub use reason::Reason;
pub use record::{Edit, Record};
pub use report::{Ended, Report, Requests, Stop, rounded};
pub use routing::{Left, Routing, Verdict};

/// Messages in flight at most: SQS allows about 120,000 and says nothing when long polls hit that
/// (aws-facts 1.1).
pub const MAX_IN_FLIGHT: u64 = 100_000;

/// The shortest hold that leaves time for a long poll and a send.
pub const MIN_HOLD_SECONDS: u32 = 2;

/// The longest visibility time-out of SQS: 12 hours (aws-facts 1.1).
pub const MAX_HOLD_SECONDS: u32 = 43_200;

/// The hold without `--visibility-timeout`: long enough for the service's counts to settle, which
/// takes about a minute (aws-facts 1.2).
pub const DEFAULT_HOLD_SECONDS: u32 = 60;

/// A queue that messages are taken from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The queue's URL.
    pub url: String,
    /// How the queue is called in errors: `queue my-awesome-app-dev-tasks-dlq`.
    pub label: String,
    /// Where it is, for errors.
    pub place: String,
    /// Whether it is a FIFO queue.
    pub fifo: bool,
    /// The queue's own visibility time-out: how long others may have its messages in hand.
    pub visibility_timeout: Duration,
}

/// What becomes of a message at the source once it was sent, or written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum After {
    /// It is deleted.
    Delete,
    /// It is held until the end, and given back then.
    GiveBack,
}

/// What is to be moved, from where to where and how.
#[derive(Clone, Debug)]
pub struct Job {
    /// Where messages are taken from.
    pub source: Source,
    /// Which of them are taken.
    pub selection: Arc<Selection>,
    /// Where they are written down before anything else is done with them.
    pub record: Option<Arc<dyn Record>>,
    /// What is done to them before they are sent.
    pub edit: Option<Arc<dyn Edit>>,
    /// Where they may be sent; without any, they are only written down, and deleted or given back.
    pub destinations: Vec<Destination>,
    /// What becomes of them at the source then.
    pub after: After,
    /// Which message goes where.
    pub routing: Routing,
    /// Messages sent after the start are left, unless the run follows what arrives.
    pub start: Start,
    /// Whether it goes on for ever, and takes what arrives meanwhile.
    pub follow: bool,
    /// What is about to be sent and what arrived is written down here.
    pub journal: Option<Arc<Journal>>,
    /// The run ends at this moment, if it has not before.
    pub until: Option<Instant>,
    /// What an earlier part of the same run sent, but could not delete: it is only deleted, by message id.
    pub sent_before: BTreeSet<String>,
    /// What is watched for among the messages that are newer than the start.
    pub returns: Option<Returns>,
    /// How many messages at most.
    pub limit: Option<u64>,
    /// How many messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// How long a message that is in hand stays invisible to others before it is extended.
    pub hold: Duration,
    /// How many messages may be in hand at once.
    pub max_in_flight: u64,
    /// The source's maxReceiveCount, where the run is to end before what stays there is received too often.
    pub max_receive_count: Option<u32>,
}

/// Messages that were sent after the start and failed in one of these queues: what was moved there comes back.
#[derive(Clone, Debug, Default)]
pub struct Returns {
    /// The ARNs of the queues.
    pub origins: BTreeSet<String>,
    /// The run stops when more than this part of what was moved has come back.
    pub max_rate: Option<f64>,
    /// So many were moved before this run; what comes back may be of them.
    pub moved_before: u64,
}

impl Job {
    /// Everything that was sent before the start is deleted, and nothing is done with it before: what a job is
    /// to do is to be said.
    pub fn new(source: Source, start: Start) -> Job {
        Job {
            source,
            selection: Arc::default(),
            record: None,
            edit: None,
            destinations: Vec::new(),
            after: After::Delete,
            routing: Routing::everything_to(0),
            start,
            follow: false,
            journal: None,
            until: None,
            sent_before: BTreeSet::new(),
            returns: None,
            limit: None,
            rate: None,
            hold: Duration::from_secs(DEFAULT_HOLD_SECONDS.into()),
            max_in_flight: MAX_IN_FLIGHT,
            max_receive_count: None,
        }
    }

    /// Bytes that a batch for this destination may have; what is only written down is worked on in batches,
    /// too.
    fn max_batch_bytes(&self, destination: usize) -> usize {
        self.destinations.get(destination).map_or(MAX_BYTES, |destination| destination.max_batch_bytes)
    }
}

/// What the engine works with besides the job.
#[derive(Clone, Debug)]
pub struct Tools {
    /// A client for the source that does not retry by itself.
    pub sqs: aws_sdk_sqs::Client,
    /// Moved forward for whoever is watching.
    pub meter: Arc<Meter>,
    /// Asks for an orderly end.
    pub interrupt: Interrupt,
}
