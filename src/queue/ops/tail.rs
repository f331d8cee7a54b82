//! Following what arrives in a queue: received, shown, visible again after a short while, never deleted.
//!
//! A message that nobody takes meanwhile is received again, and is hidden for twice as long each time: it is
//! shown once, and the number of its receives grows with the logarithm of time.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::Result;
use crate::filter::{Selection, Words};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::message::Message;
use crate::naming::Place;
use crate::transfer::{MAX_IN_FLIGHT, Source};

use super::count;
use super::find::Queue;
use super::peek::{check_receive_count, counts_as};
use super::receive::receive;
use super::settle;

/// For how long a message is hidden when it is received for the first time.
pub const DEFAULT_HOLD_SECONDS: u32 = 30;

/// For how long a message is hidden at most, however often it was received.
const LONGEST_HOLD_SECONDS: u32 = 3_600;

/// How a queue is to be followed.
#[derive(Debug)]
pub struct Manner {
    /// Which messages.
    pub selection: Arc<Selection>,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout: Option<Duration>,
    /// For how long a message is hidden when it is received.
    pub visibility_timeout_seconds: u32,
    /// Whether messages may be received where that may be their last receive but one.
    pub force: bool,
}

/// A queue that is about to be followed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TailPlan {
    /// Where it works.
    pub place: Place,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// How many are visible, approximately.
    pub visible: u64,
    /// Which messages are selected.
    pub selection: Words,
    /// Whether what was in the queue before is left out.
    pub only_arrivals: bool,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout_seconds: Option<u64>,
    /// For how long a message is hidden when it is received for the first time.
    pub visibility_timeout_seconds: u32,
    /// Receives after which SQS moves a message to the dead-letter queue.
    pub max_receive_count: Option<u32>,
    #[serde(skip)]
    chosen: Arc<Selection>,
    #[serde(skip)]
    timeout: Option<Duration>,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    source: Source,
}

impl TailPlan {
    /// Plans to follow a queue.
    ///
    /// # Errors
    /// A refusal on a queue whose maxReceiveCount is dangerously low, unless it is forced.
    pub fn new(queue: &Queue, manner: Manner) -> Result<TailPlan> {
        let words = manner.selection.words().clone();
        Ok(TailPlan {
            max_receive_count: check_receive_count(queue, manner.force)?,
            place: queue.place.clone(),
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            visible: queue.attributes.depth.visible,
            only_arrivals: words.since.is_none() && words.until.is_none() && words.ids.is_empty(),
            selection: words,
            count: manner.count,
            timeout_seconds: manner.timeout.map(|timeout| timeout.as_secs()),
            visibility_timeout_seconds: manner.visibility_timeout_seconds,
            chosen: manner.selection,
            timeout: manner.timeout,
            target: queue.target(),
            source: queue.as_source(),
        })
    }
}

impl Plan for TailPlan {
    fn verb(&self) -> Verb {
        Verb::QueueTail
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Follow what arrives in {}", self.queue)
    }

    fn cost(&self) -> Option<String> {
        let counts = counts_as(self.max_receive_count);
        let blocks = if self.source.fifo { ", blocks its group meanwhile" } else { "" };
        let waiting = if self.visible == 0 { "" } else { "What is in the queue already is received, too. " };
        Some(format!(
            "Following {counts}, hides it from consumers for {} s{blocks}, and is billed as a request a second. \
             {waiting}Ctrl-C ends it.",
            self.visibility_timeout_seconds
        ))
    }
}

/// How a tail ended.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// As many as wanted were shown.
    Count,
    /// The time was up.
    Timeout,
    /// A signal.
    Interrupted,
    /// At a message that the next receive but one would send to the dead-letter queue, by its id.
    LastReceive(String),
    /// Too many messages in flight at once.
    InFlightLimit,
}

/// What was followed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tailed {
    /// Messages shown.
    pub shown: u64,
    /// Different messages received.
    pub received: u64,
    /// How it ended.
    pub ended: Ended,
    /// Messages that could not be given back.
    pub not_given_back: u64,
}

/// A message that was received.
struct Seen {
    receipt_handle: String,
    hidden_for_seconds: u32,
    hidden_until: Instant,
}

struct Tail<'a> {
    sqs: &'a aws_sdk_sqs::Client,
    plan: &'a TailPlan,
    /// What was sent since then has arrived since the start.
    began_at: Timestamp,
    /// A poll brought nothing new: what comes now for the first time was not in the queue at the start. In a
    /// dead-letter queue messages arrive that were sent long ago.
    is_swept: bool,
    seen: HashMap<String, Seen>,
    shown: u64,
    received: u64,
}

/// Follows the queue: each message is handed to `show` when it arrives. What is still hidden at the end is
/// given back, whatever happens.
///
/// # Errors
/// What the service answers or `show` fails with, after everything was given back.
pub async fn tail(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<TailPlan>,
    interrupt: &Interrupt,
    mut show: impl FnMut(Message) -> Result<()>,
) -> Result<Tailed> {
    let (_, start) = count::at_start(sqs, &plan.source).await?;
    // The second that the service's clock stood in: rather one message too many than one too few.
    let began_at = start.cutoff - SignedDuration::from_secs(1);
    let seen = HashMap::new();
    let mut tail = Tail { sqs, plan, began_at, is_swept: false, seen, shown: 0, received: 0 };
    let ended = tail.follow(interrupt, &mut show).await;
    let now = Instant::now();
    let hidden: Vec<String> =
        tail.seen.into_values().filter(|seen| seen.hidden_until > now).map(|seen| seen.receipt_handle).collect();
    let not_given_back = settle::change_visibility(sqs, &plan.source.url, &hidden, 0).await;
    Ok(Tailed { shown: tail.shown, received: tail.received, ended: ended?, not_given_back })
}

impl Tail<'_> {
    async fn follow(&mut self, interrupt: &Interrupt, show: &mut impl FnMut(Message) -> Result<()>) -> Result<Ended> {
        let until = self.plan.timeout.map(|timeout| Instant::now() + timeout);
        // On a queue with a redrive policy no message is received for nothing.
        let most = if self.plan.max_receive_count.is_some() { 1 } else { MAX_ENTRIES };
        loop {
            if interrupt.is_raised() {
                return Ok(Ended::Interrupted);
            }
            if until.is_some_and(|until| Instant::now() >= until) {
                return Ok(Ended::Timeout);
            }
            let asked_at = Instant::now();
            let messages = receive(self.sqs, &self.plan.source, most, self.plan.visibility_timeout_seconds).await?;
            let last = messages.iter().find(|message| self.is_last_receive(message));
            let last = last.map(|message| message.message_id.clone());
            for message in self.take_note(messages, asked_at).await {
                if self.plan.count.is_none_or(|count| self.shown < count) && self.is_wanted(&message) {
                    show(message)?;
                    self.shown += 1;
                }
            }
            if self.plan.count.is_some_and(|count| self.shown >= count) {
                return Ok(Ended::Count);
            }
            if let Some(message_id) = last {
                return Ok(Ended::LastReceive(message_id));
            }
            if self.is_full() {
                return Ok(Ended::InFlightLimit);
            }
        }
    }

    /// Whether one more receive would be the last one before the dead-letter queue.
    fn is_last_receive(&self, message: &Message) -> bool {
        self.plan.max_receive_count.is_some_and(|max| message.receive_count + 1 >= max)
    }

    fn is_wanted(&self, message: &Message) -> bool {
        let arrived = self.is_swept || message.sent_at.is_some_and(|sent_at| sent_at >= self.began_at);
        (arrived || !self.plan.only_arrivals) && self.plan.chosen.selects(message)
    }

    /// Returns the messages that were not received before; the others are hidden for longer.
    async fn take_note(&mut self, messages: Vec<Message>, asked_at: Instant) -> Vec<Message> {
        let mut fresh = Vec::new();
        let mut again: HashMap<u32, Vec<String>> = HashMap::new();
        for message in messages {
            let receipt_handle = message.receipt_handle.clone();
            let before = self.seen.get(&message.message_id).map(|seen| seen.hidden_for_seconds);
            let hidden_for_seconds = match before {
                Some(before) => before.saturating_mul(2).min(LONGEST_HOLD_SECONDS.max(before)),
                None => self.plan.visibility_timeout_seconds,
            };
            let hidden_until = asked_at + Duration::from_secs(hidden_for_seconds.into());
            self.seen.insert(
                message.message_id.clone(),
                Seen { receipt_handle: receipt_handle.clone(), hidden_for_seconds, hidden_until },
            );
            match before {
                Some(_) => again.entry(hidden_for_seconds).or_default().push(receipt_handle),
                None => fresh.push(message),
            }
        }
        self.received += fresh.len() as u64;
        // What was there at the start has been gone through.
        let is_swept = fresh.is_empty();
        for (seconds, handles) in again {
            // Where that fails, the message comes again earlier, no more.
            settle::change_visibility(self.sqs, &self.plan.source.url, &handles, seconds).await;
        }
        self.is_swept |= is_swept;
        fresh
    }

    /// Whether no more messages can be in flight. Those that became visible again are forgotten before: they
    /// may be shown a second time.
    fn is_full(&mut self) -> bool {
        if (self.seen.len() as u64) < MAX_IN_FLIGHT {
            return false;
        }
        let now = Instant::now();
        self.seen.retain(|_, seen| seen.hidden_until > now);
        self.seen.len() as u64 >= MAX_IN_FLIGHT
    }
}
