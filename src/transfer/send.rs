//! Sending a batch: each entry is acknowledged, tried again, or failed; none is forgotten.

use aws_sdk_sqs::types::{BatchResultErrorEntry, SendMessageBatchRequestEntry, SendMessageBatchResultEntry};

use crate::error::aws::{Attempt, kind_of_code};
use crate::error::{Error, ErrorKind};
use crate::message::{digest, wire};

use super::backoff::MAX_ATTEMPTS;
use super::engine::{Engine, count, failed_entry, may_succeed_later};
use super::journal::Step;
use super::lease::InHand;
use super::report::Stop;
use super::{After, Destination};

const DIGEST_MISMATCH: &str =
    "the destination acknowledged another body or other attributes than were sent; look at what arrived there";

/// One attempt.
#[derive(Default)]
struct Attempted {
    acknowledged: Vec<InHand>,
    again: Vec<InHand>,
}

/// What the last attempt said of a message that is tried again.
struct Reason {
    code: String,
    message: String,
}

impl Engine {
    /// Sends messages to a destination, with as many attempts as it takes, within bounds.
    ///
    /// Returns what the destination acknowledged; every other message is settled: failed, given up or
    /// lost.
    pub async fn send(&self, destination: &Destination, messages: Vec<InHand>) -> Vec<InHand> {
        let mut acknowledged = Vec::with_capacity(messages.len());
        let mut waiting = messages;
        let mut reason = Reason { code: "Unknown".into(), message: String::new() };
        for attempt in 1..=MAX_ATTEMPTS {
            waiting = self.only_valid(waiting);
            if waiting.is_empty() {
                return acknowledged;
            }
            let attempted = self.attempt(destination, waiting, &mut reason).await;
            acknowledged.extend(attempted.acknowledged);
            waiting = attempted.again;
            if waiting.is_empty() || self.is_stopping() {
                break;
            }
            self.back_off(attempt).await;
        }
        for in_hand in waiting {
            if self.is_stopping() {
                self.give_up(in_hand);
            } else {
                self.fail(in_hand, &reason.code, &reason.message);
            }
        }
        acknowledged
    }

    fn only_valid(&self, messages: Vec<InHand>) -> Vec<InHand> {
        let (valid, lost): (Vec<_>, Vec<_>) = messages.into_iter().partition(|in_hand| self.leases.is_valid(in_hand));
        lost.into_iter().for_each(|in_hand| self.lose(in_hand));
        valid
    }

    async fn attempt(&self, destination: &Destination, messages: Vec<InHand>, reason: &mut Reason) -> Attempted {
        // Building an entry fails only without an id or a body, and both are there.
        let entries = messages.iter().enumerate().filter_map(|(at, in_hand)| entry(destination, at, in_hand)).collect();
        if !self.note_step(Step::Intent, &messages) {
            messages.into_iter().for_each(|in_hand| self.give_up(in_hand));
            return Attempted::default();
        }
        count(&self.counts.sends);
        let request = destination.sqs.send_message_batch().queue_url(&destination.url).set_entries(Some(entries));
        match request.send().await {
            Ok(answer) => self.sort(messages, &answer.successful, &answer.failed, reason),
            Err(error) => {
                let attempt = Attempt { action: "send to", resource: &destination.label, place: &destination.place };
                let error = Error::from_sdk(&attempt, error);
                if error.kind() == ErrorKind::Failure && messages.len() > 1 {
                    return self.attempt_singly(destination, messages, reason).await;
                }
                self.sort_refused(destination, messages, error, reason)
            }
        }
    }

    /// The service refused the batch as a whole: one message in it may be to blame for all.
    async fn attempt_singly(&self, destination: &Destination, messages: Vec<InHand>, reason: &mut Reason) -> Attempted {
        let mut attempted = Attempted::default();
        for in_hand in messages {
            let one = Box::pin(self.attempt(destination, vec![in_hand], reason)).await;
            attempted.acknowledged.extend(one.acknowledged);
            attempted.again.extend(one.again);
        }
        attempted
    }

    /// Sorts a batch by the answers for its entries. An entry without any answer is tried again.
    fn sort(
        &self,
        messages: Vec<InHand>,
        successful: &[SendMessageBatchResultEntry],
        failed: &[BatchResultErrorEntry],
        reason: &mut Reason,
    ) -> Attempted {
        let mut attempted = Attempted::default();
        let refused = |at: usize| failed_entry(failed, at).is_some();
        let (not_taken, messages): (Vec<_>, Vec<_>) =
            messages.into_iter().enumerate().partition(|(at, _)| refused(*at));
        let (places, not_taken): (Vec<usize>, Vec<InHand>) = not_taken.into_iter().unzip();
        self.note_step(Step::Refused, &not_taken);
        for (at, in_hand) in messages.into_iter().chain(places.into_iter().zip(not_taken)) {
            let acknowledged = successful.iter().find(|entry| entry.id().parse() == Ok(at));
            match (acknowledged, failed_entry(failed, at)) {
                (Some(entry), _) if is_what_was_sent(entry, &in_hand) => attempted.acknowledged.push(in_hand),
                (Some(_), _) => self.fail(in_hand, "DigestMismatch", DIGEST_MISMATCH),
                (None, Some(entry)) if !may_succeed_later(entry) => {
                    self.fail(in_hand, entry.code(), entry.message().unwrap_or_default());
                }
                (None, entry) => {
                    if let Some(entry) = entry {
                        reason.code = entry.code().to_owned();
                        reason.message = entry.message().unwrap_or_default().to_owned();
                        if kind_of_code(entry.code()) == ErrorKind::Throttled {
                            self.limiter.throttled();
                        }
                    }
                    attempted.again.push(in_hand);
                }
            }
        }
        attempted
    }

    /// Sorts a batch that was refused as a whole, or whose answer never came.
    fn sort_refused(
        &self,
        destination: &Destination,
        messages: Vec<InHand>,
        error: Error,
        reason: &mut Reason,
    ) -> Attempted {
        self.note(&error);
        if !matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Unavailable) {
            self.note_step(Step::Refused, &messages);
        }
        reason.code = error.code().unwrap_or("NoAnswer").to_owned();
        reason.message = error.to_string();
        let mut attempted = Attempted::default();
        match error.kind() {
            ErrorKind::Throttled => attempted.again = messages,
            kind if kind.is_transient() => {
                // Whether the service took the batch is unknown: sending it again may double it, except
                // on FIFO, where the deduplication id is the same.
                if !destination.fifo {
                    self.counts.perhaps_twice(messages.len() as u64);
                }
                attempted.again = messages;
            }
            kind if concerns_every_message(kind, &error) => {
                messages.into_iter().for_each(|in_hand| self.give_up(in_hand));
                self.stop(Stop::Error(error));
            }
            _ => messages.into_iter().for_each(|in_hand| self.fail(in_hand, &reason.code, &reason.message)),
        }
        attempted
    }

    /// Does with a batch all that is to be done, and settles it at the source.
    pub async fn move_batch(&self, destination: usize, messages: Vec<InHand>) {
        let done = self.carry_out(destination, messages).await;
        self.settle(done).await;
    }

    /// Writes messages down, edits and sends them, as the job says; returns those with which that was
    /// done. The others are settled.
    pub async fn carry_out(&self, destination: usize, messages: Vec<InHand>) -> Vec<InHand> {
        let messages = self.edit(self.write_down(messages));
        match self.job.destinations.get(destination) {
            Some(destination) => self.send(destination, messages).await,
            None => self.only_valid(messages),
        }
    }

    /// Deletes at the source what is done with, or holds it until the end.
    pub async fn settle(&self, done: Vec<InHand>) {
        let moved = done.len() as u64;
        if moved > 0 {
            self.note_step(Step::Acknowledged, &done);
            match self.job.after {
                After::Delete => self.delete(done).await,
                After::GiveBack => done.into_iter().for_each(|in_hand| self.keep(in_hand)),
            }
            self.counts.moved(moved);
            self.tools.meter.add_done(moved);
            self.limiter.succeeded(moved);
        }
    }
}

fn entry(destination: &Destination, at: usize, in_hand: &InHand) -> Option<SendMessageBatchRequestEntry> {
    let message = &in_hand.message;
    SendMessageBatchRequestEntry::builder()
        .id(at.to_string())
        .message_body(&message.body)
        .set_message_attributes(wire::attributes_to_sdk(&message.attributes))
        .set_message_system_attributes(wire::system_attributes_to_sdk(message.trace_header.as_deref()))
        .set_message_group_id(message.message_group_id.clone())
        .set_message_deduplication_id(destination.fifo.then(|| deduplication_id(&message.message_id)))
        .build()
        .ok()
}

/// Whether no other message would fare better.
fn concerns_every_message(kind: ErrorKind, error: &Error) -> bool {
    matches!(kind, ErrorKind::Permission | ErrorKind::Credentials | ErrorKind::NotFound)
        || error.code().is_some_and(|code| code.starts_with("KMS."))
}

/// On FIFO: the same for every attempt at this message, so that the service drops a repeated send; and
/// never one that the message had before, which the service may still remember (rule 1 of the engine).
fn deduplication_id(message_id: &str) -> String {
    format!("msgctl-{message_id}")
}

/// The digests that the service computed over what it took (the SDK does not look at them).
fn is_what_was_sent(entry: &SendMessageBatchResultEntry, in_hand: &InHand) -> bool {
    let message = &in_hand.message;
    let (body, attributes) = (Some(entry.md5_of_message_body()), entry.md5_of_message_attributes());
    digest::are_of(body, attributes, &message.body, &message.attributes)
}
