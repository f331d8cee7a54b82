//! What came of a transfer, counted while it goes on.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Failure, Tally};
use crate::error::Error;

use super::routing::Left;

/// What came of a transfer.
#[derive(Debug, Default)]
pub struct Report {
    /// Messages by outcome; done means sent, acknowledged and deleted at the source.
    pub messages: Tally,
    /// Messages that were received and decided on.
    pub scanned: u64,
    /// Left because they were not selected.
    pub not_selected: u64,
    /// Left because they were sent after the start.
    pub newer: u64,
    /// Left because they failed in a queue that this run does not move to.
    pub other_origin: u64,
    /// Left because nothing tells where they failed.
    pub unknown_origin: u64,
    /// Of the newer ones: sent after the start to a queue that this run moves to, and failed there.
    pub returned: u64,
    /// Sent and acknowledged, but the source would not delete them: they are in both queues, by message id.
    pub undeleted: BTreeSet<String>,
    /// A send had no answer and was repeated: these may be twice at the destination.
    pub perhaps_twice: u64,
    /// Sent by an earlier run that did not see the answer, by message id, as its journal says.
    pub uncertain: Vec<String>,
    /// In somebody else's hand at the end, by the service's count.
    pub in_flight_elsewhere: u64,
    /// Held messages that could not be given back; they become visible by themselves.
    pub not_given_back: u64,
    /// Requests sent.
    pub requests: Requests,
    /// What ended the run before its natural end.
    pub stop: Option<Stop>,
    /// How long it took.
    pub elapsed: Duration,
}

/// What ended a run before its natural end.
#[derive(Debug)]
pub enum Stop {
    /// As many messages as wanted were moved.
    LimitReached,
    /// A signal.
    Interrupted,
    /// Too many messages in flight at once.
    InFlightLimit,
    /// The moment has come at which it was to end.
    TimeIsUp,
    /// Too much of what was moved came back.
    TooManyReturned,
    /// What stays in the source can be received once more only before it goes to the dead-letter queue.
    LastReceives,
    /// An error that concerns every message.
    Error(Error),
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// Nothing was left that it was to do.
    Done,
    /// It was done with as many messages as wanted.
    Limit,
    /// A signal.
    Interrupted,
    /// Too many messages in flight at once.
    InFlightLimit,
    /// Too much of what was moved came back.
    TooManyReturned,
    /// What stays in the source can be received once more only before it goes to the dead-letter queue.
    LastReceives,
    /// An error that concerns every message.
    Error,
}

impl Report {
    /// How the run ended, and the error that ended it; that is taken out.
    pub fn ended(&mut self) -> (Ended, Option<Error>) {
        match self.stop.take() {
            None | Some(Stop::TimeIsUp) => (Ended::Done, None),
            Some(Stop::LimitReached) => (Ended::Limit, None),
            Some(Stop::Interrupted) => (Ended::Interrupted, None),
            Some(Stop::InFlightLimit) => (Ended::InFlightLimit, None),
            Some(Stop::TooManyReturned) => (Ended::TooManyReturned, None),
            Some(Stop::LastReceives) => (Ended::LastReceives, None),
            Some(Stop::Error(error)) => (Ended::Error, Some(error)),
        }
    }

    /// An error after the work itself: it ended the run, unless another one had.
    pub fn end_with(&mut self, error: Error) {
        if !matches!(self.stop, Some(Stop::Error(_))) {
            self.stop = Some(Stop::Error(error));
        }
    }

    /// How fast it was.
    pub fn messages_per_second(&self) -> f64 {
        let seconds = self.elapsed.as_secs_f64();
        rounded(if seconds > 0.0 { self.messages.done as f64 / seconds } else { 0.0 })
    }
}

/// To a tenth.
pub fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

/// How many requests of each kind were sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Requests {
    /// ReceiveMessage
    pub receive: u64,
    /// SendMessageBatch; to a topic PublishBatch, to an event bus PutEvents.
    pub send: u64,
    /// DeleteMessageBatch
    pub delete: u64,
    /// ChangeMessageVisibilityBatch
    pub change_visibility: u64,
}

/// The counts of a transfer that is going on.
#[derive(Debug, Default)]
pub struct Counts {
    messages: Mutex<Tally>,
    not_selected: AtomicU64,
    newer: AtomicU64,
    returned: AtomicU64,
    other_origin: AtomicU64,
    unknown_origin: AtomicU64,
    perhaps_twice: AtomicU64,
    not_given_back: AtomicU64,
    /// Messages that were received and decided on.
    pub scanned: AtomicU64,
    /// ReceiveMessage requests.
    pub receives: AtomicU64,
    /// SendMessageBatch requests.
    pub sends: AtomicU64,
    /// DeleteMessageBatch requests.
    pub deletes: AtomicU64,
    /// ChangeMessageVisibilityBatch requests.
    pub visibility_changes: AtomicU64,
}

impl Counts {
    /// Messages were moved.
    pub fn moved(&self, messages: u64) {
        self.messages().done(messages);
    }

    /// How many messages were moved so far.
    pub fn moved_so_far(&self) -> u64 {
        self.messages().done
    }

    /// A message that was moved came back; returns how many did so far.
    pub fn returned(&self) -> u64 {
        self.returned.fetch_add(1, Ordering::Relaxed) + 1
    }

    /// A message could not be moved.
    pub fn failed(&self, failure: Failure) {
        self.messages().failed(failure);
    }

    /// A message was left.
    pub fn left(&self, why: Left) {
        let counter = match why {
            Left::NotSelected => &self.not_selected,
            Left::Newer => &self.newer,
            Left::OtherOrigin => &self.other_origin,
            Left::UnknownOrigin => &self.unknown_origin,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    /// Messages may be twice at the destination.
    pub fn perhaps_twice(&self, messages: u64) {
        self.perhaps_twice.fetch_add(messages, Ordering::Relaxed);
    }

    /// Messages could not be given back.
    pub fn not_given_back(&self, messages: u64) {
        self.not_given_back.fetch_add(messages, Ordering::Relaxed);
    }

    /// The counts so far, as a report.
    pub fn report(&self) -> Report {
        let get = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Report {
            messages: self.messages().clone(),
            scanned: get(&self.scanned),
            not_selected: get(&self.not_selected),
            newer: get(&self.newer),
            returned: get(&self.returned),
            other_origin: get(&self.other_origin),
            unknown_origin: get(&self.unknown_origin),
            perhaps_twice: get(&self.perhaps_twice),
            not_given_back: get(&self.not_given_back),
            requests: Requests {
                receive: get(&self.receives),
                send: get(&self.sends),
                delete: get(&self.deletes),
                change_visibility: get(&self.visibility_changes),
            },
            ..Report::default()
        }
    }

    fn messages(&self) -> MutexGuard<'_, Tally> {
        self.messages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
