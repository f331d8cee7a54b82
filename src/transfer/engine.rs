//! What all parts of a running transfer share: the requests, the books, and the reasons to stop.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use aws_sdk_sqs::types::DeleteMessageBatchRequestEntry;

use crate::bulk::Failure;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::message::Message;

use super::backoff::{self, MAX_ATTEMPTS};
use super::budget::Budget;
use super::destination::{failed_entry, may_succeed_later};
use super::held::Held;
use super::journal::Step;
use super::lease::{InHand, Leases};
use super::limiter::Limiter;
use super::rate::Rate;
use super::report::{Counts, Stop};
use super::{Job, Left, Tools};

/// A transfer that is going on.
#[derive(Debug)]
pub struct Engine {
    /// What is to be done.
    pub job: Job,
    /// What it is done with.
    pub tools: Tools,
    /// The books.
    pub counts: Counts,
    /// What may be in hand.
    pub budget: Budget,
    /// Batches in flight.
    pub limiter: Limiter,
    /// Receives in flight.
    pub receiving: Limiter,
    /// `--rate`.
    pub rate: Rate,
    /// Messages in hand.
    pub leases: Leases,
    /// Messages put aside until the end.
    pub held: Held,
    /// Sent and acknowledged, but not deleted: when received again, they are only deleted.
    acknowledged: Mutex<BTreeSet<String>>,
    /// How many of these are being deleted just now.
    deleting: AtomicU64,
    stop: Mutex<Option<Stop>>,
    /// Whether nobody else had a message in hand when a receiver last began to find the queue empty.
    alone_when_dry: AtomicBool,
}

impl Engine {
    /// A transfer that has not begun.
    pub fn new(job: Job, tools: Tools) -> Arc<Engine> {
        Arc::new(Engine {
            budget: Budget::new(job.limit, !job.selection.words().is_everything()),
            limiter: Limiter::new(Instant::now()),
            receiving: Limiter::of_receives(Instant::now()),
            rate: Rate::new(job.rate),
            counts: Counts::default(),
            leases: Leases::default(),
            held: Held::default(),
            acknowledged: Mutex::new(job.sent_before.clone()),
            stop: Mutex::default(),
            deleting: AtomicU64::new(0),
            alone_when_dry: AtomicBool::new(false),
            job,
            tools,
        })
    }

    /// Ends the run early; the first reason counts.
    pub fn stop(&self, reason: Stop) {
        let mut stop = self.stop.lock().unwrap_or_else(PoisonError::into_inner);
        stop.get_or_insert(reason);
    }

    /// Why the run ends early, if it does; it is taken out.
    pub fn take_stop(&self) -> Option<Stop> {
        self.stop.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// Whether nothing new is to be begun.
    pub fn is_stopping(&self) -> bool {
        if self.tools.interrupt.is_raised() {
            self.stop(Stop::Interrupted);
        }
        if self.job.until.is_some_and(|until| Instant::now() >= until) {
            self.stop(Stop::TimeIsUp);
        }
        self.stop.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Waits before another attempt; ends early on an interruption.
    pub async fn back_off(&self, attempt: u32) {
        tokio::select! {
            () = tokio::time::sleep(backoff::delay(attempt, fastrand::f64())) => {}
            () = self.tools.interrupt.raised() => {}
        }
    }

    /// Waits until `--rate` lets this many messages pass; ends early on an interruption.
    pub async fn pass_rate(&self, messages: usize) {
        self.rate.pass_unless(&self.tools.interrupt, messages).await;
    }

    /// How a failed request on the source is called.
    pub fn on_source<'a>(&'a self, action: &'a str) -> Attempt<'a> {
        Attempt { action, resource: &self.job.source.label, place: &self.job.source.place }
    }

    /// The message stays where it is, for this reason.
    pub fn leave(&self, in_hand: InHand, why: Left) {
        self.counts.left(why);
        // It was gone through: a selection may leave almost everything.
        self.tools.meter.add_done(1);
        self.give_up_unclaimed(in_hand);
    }

    /// A message is newer than the start: if it is one that was moved and came back, it counts as that, and
    /// too many of them end the run.
    pub fn look_for_return(&self, message: &Message) {
        let Some(returns) = &self.job.returns else { return };
        let origin = message.dead_letter_queue_source_arn.as_ref();
        if origin.is_none_or(|origin| !returns.origins.contains(origin)) {
            return;
        }
        let (returned, moved) = (self.counts.returned(), returns.moved_before + self.counts.moved_so_far());
        if returns.max_rate.is_some_and(|max_rate| returned as f64 > max_rate * moved as f64) {
            self.stop(Stop::TooManyReturned);
        }
    }

    /// The message stays where it is, without having counted towards the limit.
    pub fn give_up_unclaimed(&self, in_hand: InHand) {
        self.put_aside(in_hand, self.budget.reserved_for_each());
    }

    /// The message is done with, and stays where it is.
    pub fn keep(&self, in_hand: InHand) {
        self.put_aside(in_hand, 0);
    }

    /// The message could not be moved. It is put aside, so that it does not come again in this run.
    pub fn fail(&self, in_hand: InHand, code: &str, message: &str) {
        let failure =
            Failure { item: in_hand.message.message_id.clone(), code: code.to_owned(), message: message.to_owned() };
        self.counts.failed(failure);
        self.tools.meter.add_failed(1);
        self.put_aside(in_hand, 0);
    }

    /// The message is not moved any more, as the run ends.
    pub fn give_up(&self, in_hand: InHand) {
        self.put_aside(in_hand, 1);
    }

    /// Somebody else may have the message by now: it is nobody's here any more.
    pub fn lose(&self, in_hand: InHand) {
        tracing::debug!("message {} was in hand for too long and is left", in_hand.message.message_id);
        self.leases.end(&in_hand);
        self.budget.release(1, in_hand.bytes, 1);
    }

    fn put_aside(&self, in_hand: InHand, not_taken: u64) {
        if self.job.max_receive_count.is_some_and(|max| in_hand.message.receive_count + 1 >= max) {
            self.stop(Stop::LastReceives);
        }
        if let Some(expires_at) = self.leases.end(&in_hand)
            && let Err(error) = self.held.add(&in_hand.handle, expires_at)
        {
            // It becomes visible by itself; without the file the run cannot go on.
            self.counts.not_given_back(1);
            self.stop(Stop::Error(Error::failure(format!("could not write a temporary file: {error}"))));
        }
        self.budget.release(1, in_hand.bytes, not_taken);
    }

    /// Whether a copy of this message was acknowledged before, in this run or by the journal in an earlier one.
    pub fn is_acknowledged(&self, message_id: &str) -> bool {
        let earlier = self.job.journal.as_ref().is_some_and(|journal| journal.acknowledged.contains(message_id));
        earlier || self.acknowledged().contains(message_id)
    }

    /// Whether any message was moved.
    pub fn has_moved(&self) -> bool {
        self.counts.moved_so_far() > 0
    }

    /// The messages that are in both queues, by their ids.
    pub fn undeleted(&self) -> BTreeSet<String> {
        self.acknowledged().clone()
    }

    fn acknowledged(&self) -> MutexGuard<'_, BTreeSet<String>> {
        self.acknowledged.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Deletes messages whose copies were acknowledged. What the source will not delete is remembered:
    /// it is never sent again in this run.
    pub async fn delete(&self, messages: Vec<InHand>) {
        let mut waiting = messages;
        self.acknowledged().extend(waiting.iter().map(|in_hand| in_hand.message.message_id.clone()));
        self.deleting.fetch_add(waiting.len() as u64, Ordering::Relaxed);
        for attempt in 1..=MAX_ATTEMPTS {
            waiting = self.delete_once(waiting).await;
            if waiting.is_empty() {
                return;
            }
            // After a signal, too: what stays is sent twice by the next run.
            tokio::time::sleep(backoff::delay(attempt, fastrand::f64())).await;
        }
        waiting.into_iter().for_each(|in_hand| self.leave_undeleted(in_hand));
    }

    /// Returns those that may be deleted in another attempt.
    async fn delete_once(&self, messages: Vec<InHand>) -> Vec<InHand> {
        let entries = messages
            .iter()
            .enumerate()
            .filter_map(|(at, in_hand)| {
                // Building fails only without an id or a handle.
                DeleteMessageBatchRequestEntry::builder()
                    .id(at.to_string())
                    .receipt_handle(&*in_hand.handle)
                    .build()
                    .ok()
            })
            .collect();
        count(&self.counts.deletes);
        let request = self.tools.sqs.delete_message_batch().queue_url(&self.job.source.url).set_entries(Some(entries));
        let answer = match request.send().await {
            Ok(answer) => answer,
            Err(error) => {
                self.note(&Error::from_sdk(&self.on_source("delete from"), error));
                return messages;
            }
        };
        let mut again = Vec::new();
        let mut deleted = Vec::with_capacity(messages.len());
        for (at, in_hand) in messages.into_iter().enumerate() {
            match failed_entry(&answer.failed, at) {
                None if answer.successful.iter().any(|entry| entry.id().parse() == Ok(at)) => deleted.push(in_hand),
                None => again.push(in_hand),
                Some(entry) if may_succeed_later(entry) => again.push(in_hand),
                Some(_) => self.leave_undeleted(in_hand),
            }
        }
        self.note_step(Step::Deleted, ids(&deleted)).await;
        deleted.iter().for_each(|in_hand| self.deleted(in_hand));
        again
    }

    /// Writes a step into the journal, if one is kept; the run ends when that fails.
    pub async fn note_step(&self, step: Step, message_ids: Vec<&str>) -> bool {
        let Some(journal) = &self.job.journal else { return true };
        match journal.write_with_others(step, &message_ids).await {
            Ok(()) => true,
            Err(error) => {
                self.stop(Stop::Error(Error::failure(format!("could not write the journal: {error}"))));
                false
            }
        }
    }

    fn deleted(&self, in_hand: &InHand) {
        self.acknowledged().remove(&in_hand.message.message_id);
        self.deleting.fetch_sub(1, Ordering::Relaxed);
        self.leases.end(in_hand);
        self.budget.release(1, in_hand.bytes, 0);
    }

    /// It comes again when its lease ends, and is only deleted then.
    fn leave_undeleted(&self, in_hand: InHand) {
        tracing::debug!("message {} was sent but not deleted", in_hand.message.message_id);
        self.deleting.fetch_sub(1, Ordering::Relaxed);
        self.leases.end(&in_hand);
        self.budget.release(1, in_hand.bytes, 0);
    }

    /// Lets the limiter know of throttling, and the log of any error.
    pub fn note(&self, error: &Error) {
        if error.kind() == crate::error::ErrorKind::Throttled {
            self.limiter.throttled();
        }
        tracing::debug!("{error}");
    }

    /// What this run hides: held, in hand, and what it could not delete. What it is deleting is in hand.
    fn invisible_by_this_run(&self) -> u64 {
        let deleting = self.deleting.load(Ordering::Relaxed);
        let undeleted = (self.acknowledged().len() as u64).saturating_sub(deleting);
        self.held.count() + self.budget.in_hand() as u64 + undeleted
    }

    /// How many messages somebody else has in hand, by the service's count.
    ///
    /// # Errors
    /// When the source cannot be asked.
    pub async fn in_flight_elsewhere(&self) -> Result<u64> {
        use aws_sdk_sqs::types::QueueAttributeName::ApproximateNumberOfMessagesNotVisible as NotVisible;
        let mut attempt = 1;
        loop {
            let request = self.tools.sqs.get_queue_attributes().queue_url(&self.job.source.url);
            match request.attribute_names(NotVisible.clone()).send().await {
                Ok(answer) => {
                    let attributes = answer.attributes.unwrap_or_default();
                    let not_visible = attributes.get(&NotVisible).and_then(|count| count.parse::<u64>().ok());
                    return Ok(not_visible.unwrap_or_default().saturating_sub(self.invisible_by_this_run()));
                }
                Err(error) => {
                    let error = Error::from_sdk(&self.on_source("count the messages of"), error);
                    self.note(&error);
                    if !error.kind().is_transient() || attempt >= MAX_ATTEMPTS {
                        return Err(error);
                    }
                    self.back_off(attempt).await;
                    attempt += 1;
                }
            }
        }
    }
}

impl Engine {
    /// A receiver begins to find the queue empty: notes whether anybody else has messages in hand that
    /// may come back while it goes on polling.
    pub async fn look_around(&self) {
        let alone = self.in_flight_elsewhere().await.is_ok_and(|elsewhere| elsewhere == 0);
        self.alone_when_dry.store(alone, Ordering::Relaxed);
    }

    /// What [`Engine::look_around`] saw last.
    pub fn was_alone_when_dry(&self) -> bool {
        self.alone_when_dry.load(Ordering::Relaxed)
    }
}

/// The ids of messages.
pub fn ids(messages: &[InHand]) -> Vec<&str> {
    messages.iter().map(|in_hand| in_hand.message.message_id.as_str()).collect()
}

/// One more.
pub fn count(counter: &AtomicU64) {
    counter.fetch_add(1, Ordering::Relaxed);
}
