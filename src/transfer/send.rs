//! Sending a batch: each entry is acknowledged, tried again, or failed; none is forgotten.

use std::time::Instant;

use crate::error::aws::kind_of_code;
use crate::error::{Error, ErrorKind};

use super::backoff::MAX_ATTEMPTS;
use super::destination::{Answer, Outgoing};
use super::engine::{Engine, count, ids};
use super::journal::Step;
use super::lease::InHand;
use super::reason::Reason;
use super::report::Stop;
use super::{After, Destination};

const DIGEST_MISMATCH: &str =
    "the destination acknowledged another body or other attributes than were sent; look at what arrived there";

const NO_ANSWER: &str = "the destination did not say what became of it";

/// One attempt.
#[derive(Default)]
struct Attempted {
    acknowledged: Vec<InHand>,
    again: Vec<InHand>,
}

impl Engine {
    /// Sends messages to a destination, with as many attempts as it takes, within bounds.
    ///
    /// Returns what the destination acknowledged; every other message is settled: failed, given up or
    /// lost.
    pub async fn send(&self, destination: &Destination, messages: Vec<InHand>) -> Vec<InHand> {
        let mut acknowledged = Vec::with_capacity(messages.len());
        let mut waiting = messages;
        let mut reason = Reason::default();
        for attempt in 1..=MAX_ATTEMPTS {
            waiting = self.only_valid(waiting);
            if waiting.is_empty() {
                return acknowledged;
            }
            if destination.fifo && reason.is_forgotten(Instant::now()) {
                self.counts.perhaps_twice(waiting.len() as u64);
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
        if !self.note_step(Step::Intent, ids(&messages)).await {
            messages.into_iter().for_each(|in_hand| self.give_up(in_hand));
            return Attempted::default();
        }
        count(&self.counts.sends);
        let began = Instant::now();
        let all: Vec<Outgoing<'_>> =
            messages.iter().map(|in_hand| Outgoing::received(&in_hand.message, destination.fifo)).collect();
        match destination.send(&all).await {
            Ok(answers) => self.sort(destination, messages, answers, (began, reason)).await,
            Err(error) if error.kind() == ErrorKind::Failure && messages.len() > 1 => {
                self.note_step(Step::Refused, ids(&messages)).await;
                self.attempt_singly(destination, messages, reason).await
            }
            Err(error) => self.sort_refused(destination, messages, error, (began, reason)).await,
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

    /// Sorts a batch by the answers for its messages. One without any answer is tried again.
    async fn sort(
        &self,
        destination: &Destination,
        messages: Vec<InHand>,
        answers: Vec<Answer>,
        (began, reason): (Instant, &mut Reason),
    ) -> Attempted {
        let mut attempted = Attempted::default();
        let is_refused = |(_, answer): &(InHand, Answer)| matches!(answer, Answer::Refused(_));
        let (refused, others): (Vec<_>, Vec<_>) = messages.into_iter().zip(answers).partition(is_refused);
        let refused_ids = refused.iter().map(|(in_hand, _)| in_hand.message.message_id.as_str()).collect();
        self.note_step(Step::Refused, refused_ids).await;
        for (in_hand, answer) in others.into_iter().chain(refused) {
            match answer {
                Answer::Taken(_) => attempted.acknowledged.push(in_hand),
                Answer::TakenOtherwise => self.fail(in_hand, "DigestMismatch", DIGEST_MISMATCH),
                Answer::None => {
                    // Whether it was taken is unknown.
                    if !destination.fifo {
                        self.counts.perhaps_twice(1);
                    }
                    reason.says("NoAnswer", NO_ANSWER);
                    reason.had_no_answer(began);
                    attempted.again.push(in_hand);
                }
                Answer::Refused(refusal) if !refusal.may_succeed_later => {
                    self.fail(in_hand, &refusal.code, &refusal.message);
                }
                Answer::Refused(refusal) => {
                    if kind_of_code(&refusal.code) == ErrorKind::Throttled {
                        self.limiter.throttled();
                    }
                    reason.says(&refusal.code, &refusal.message);
                    attempted.again.push(in_hand);
                }
            }
        }
        attempted
    }

    /// Sorts a batch that was refused as a whole, or whose answer never came.
    async fn sort_refused(
        &self,
        destination: &Destination,
        messages: Vec<InHand>,
        error: Error,
        (began, reason): (Instant, &mut Reason),
    ) -> Attempted {
        self.note(&error);
        if !matches!(error.kind(), ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Unavailable) {
            self.note_step(Step::Refused, ids(&messages)).await;
        }
        reason.says(error.code().unwrap_or("NoAnswer"), &error.to_string());
        let mut attempted = Attempted::default();
        match error.kind() {
            ErrorKind::Throttled => attempted.again = messages,
            kind if kind.is_transient() => {
                // Whether the service took the batch is unknown: sending it again may double it, except
                // on FIFO, where the deduplication id is the same.
                if !destination.fifo {
                    self.counts.perhaps_twice(messages.len() as u64);
                }
                reason.had_no_answer(began);
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
        let messages = self.edit(self.write_down(messages).await);
        match self.job.destinations.get(destination) {
            Some(destination) => self.send(destination, messages).await,
            None => self.only_valid(messages),
        }
    }

    /// Deletes at the source what is done with, or holds it until the end.
    pub async fn settle(&self, mut done: Vec<InHand>) {
        let moved = done.len() as u64;
        if moved > 0 {
            // From here on only ids and handles are needed.
            done.iter_mut().for_each(|in_hand| in_hand.message.body = String::new());
            self.note_step(Step::Acknowledged, ids(&done)).await;
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

/// Whether no other message would fare better.
fn concerns_every_message(kind: ErrorKind, error: &Error) -> bool {
    matches!(kind, ErrorKind::Permission | ErrorKind::Credentials | ErrorKind::NotFound)
        || error.code().is_some_and(|code| code.starts_with("KMS."))
}
