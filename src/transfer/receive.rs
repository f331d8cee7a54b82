//! Receiving: each receiver takes messages in hand, decides on them, and ends when the queue seems dry.

use std::sync::Arc;
use std::time::SystemTime;

use aws_sdk_sqs::types::MessageSystemAttributeName;
use jiff::Timestamp;
use tokio::sync::mpsc;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::{Error, ErrorKind};
use crate::message::{Message, wire};

use super::backoff::MAX_ATTEMPTS;
use super::budget::Reservation;
use super::engine::{Engine, count};
use super::lease::InHand;
use super::report::Stop;
use super::routing::{Left, Verdict};

/// A long poll asks every server of the queue; one second is enough for that.
const LONG_POLL_SECONDS: i32 = 1;

/// A message on its way to a destination.
pub type Selected = (usize, InHand);

/// Why a message is not moved now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotMoved {
    /// It was put aside, as the limit allows no more for now.
    OverTheLimit,
    /// Nothing more is to be done with it.
    Settled,
}

/// How sure a receiver is that nothing is left for it: three empty long polls in a row, or more polls
/// that were not full and had only what was sent since the start, as when a failing consumer keeps sending
/// messages back.
#[derive(Debug, Default)]
pub struct Dryness(u32);

impl Dryness {
    const EMPTY: u32 = 3;
    const DRY: u32 = 3 * Self::EMPTY;

    /// Takes note of a poll, and says whether the queue seems dry.
    pub fn after(&mut self, polled: &Polled) -> bool {
        self.0 = match polled {
            Polled { received: 0, .. } => self.0 + Self::EMPTY,
            Polled { received, of_this_run: 0 } if *received < MAX_ENTRIES => self.0 + 1,
            _ => 0,
        };
        self.0 >= Self::DRY
    }
}

/// What a poll brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Polled {
    /// Messages received.
    pub received: usize,
    /// Of these, sent before the start of the run, and new to it. Moved or held, they do not come again.
    pub of_this_run: usize,
}

impl Engine {
    /// A receiver: hands on what is to be moved, until the queue seems dry or the run stops.
    pub async fn receive_until_dry(self: Arc<Self>, selected: mpsc::Sender<Selected>) {
        let mut dryness = Dryness::default();
        while let Some(polled) = self.receive_into(&selected).await {
            if self.is_dry(&mut dryness, &polled).await {
                return;
            }
        }
    }

    /// Takes note of a poll, and says whether the queue seems dry.
    pub async fn is_dry(&self, dryness: &mut Dryness, polled: &Polled) -> bool {
        let before = dryness.0;
        let dry = dryness.after(polled) && !self.job.follow;
        if before == 0 && dryness.0 > 0 {
            self.look_around().await;
        }
        dry
    }

    /// One poll; `None` when the run stops or as many messages as wanted were taken.
    pub async fn receive_into(&self, selected: &mpsc::Sender<Selected>) -> Option<Polled> {
        let messages = self.receive().await?;
        let polled = self.polled(&messages);
        for in_hand in messages {
            if let Ok(chosen) = self.decide(in_hand).await
                // The other side only ends after all receivers.
                && let Err(unsent) = selected.send(chosen).await
            {
                self.give_up(unsent.0.1);
            }
        }
        Some(polled)
    }

    /// Messages sent after this moment are left.
    fn cutoff(&self) -> Timestamp {
        if self.job.follow { Timestamp::MAX } else { self.job.start.cutoff }
    }

    /// What a poll brought.
    pub fn polled(&self, messages: &[InHand]) -> Polled {
        let cutoff = self.cutoff();
        // What was sent on but could not be deleted comes again and again.
        let is_old = |in_hand: &&InHand| {
            in_hand.message.sent_at.is_none_or(|sent_at| sent_at <= cutoff)
                && !self.is_acknowledged(&in_hand.message.message_id)
        };
        Polled { received: messages.len(), of_this_run: messages.iter().filter(is_old).count() }
    }

    /// Decides on a message: whatever is not to be moved is settled here.
    pub async fn decide(&self, in_hand: InHand) -> Result<Selected, NotMoved> {
        if self.is_acknowledged(&in_hand.message.message_id) {
            self.delete(vec![in_hand]).await;
            return Err(NotMoved::Settled);
        }
        count(&self.counts.scanned);
        match self.job.routing.decide(&in_hand.message, self.cutoff()) {
            Verdict::Send(_) if !self.job.selection.selects(&in_hand.message) => {
                self.leave(in_hand, Left::NotSelected);
                Err(NotMoved::Settled)
            }
            Verdict::Send(_) if !self.budget.claim() => {
                self.give_up_unclaimed(in_hand);
                Err(NotMoved::OverTheLimit)
            }
            Verdict::Send(destination) => Ok((destination, in_hand)),
            Verdict::Leave(why) => {
                if why == Left::Newer {
                    self.look_for_return(&in_hand.message);
                }
                self.leave(in_hand, why);
                Err(NotMoved::Settled)
            }
        }
    }

    /// Receives up to ten messages and takes them in hand.
    pub async fn receive(&self) -> Option<Vec<InHand>> {
        if self.is_stopping() {
            return None;
        }
        let held = self.held.count();
        if held + self.budget.in_hand() as u64 >= self.job.max_in_flight {
            self.stop(Stop::InFlightLimit);
            return None;
        }
        let room = usize::try_from(self.job.max_in_flight - held).unwrap_or(usize::MAX);
        let reservation = self.budget.reserve(self.messages_in_hand().min(room)).await?;
        let _permit = self.receiving.acquire().await;
        // What FIFO queues hand out again when the answer to the first attempt was lost.
        let attempt_id = self.job.source.fifo.then(|| uuid::Uuid::new_v4().to_string());
        for attempt in 1..=MAX_ATTEMPTS {
            if self.is_stopping() {
                return None;
            }
            let asked_at = SystemTime::now();
            match self.receive_once(&reservation, attempt_id.clone()).await {
                Ok(messages) => {
                    self.receiving.succeeded(messages.len() as u64);
                    return Some(self.take(reservation, messages, asked_at));
                }
                Err(error) if error.kind().is_transient() && attempt < MAX_ATTEMPTS => {
                    if error.kind() == ErrorKind::Throttled {
                        self.receiving.throttled();
                    }
                    tracing::debug!("{error}");
                    self.back_off(attempt).await;
                }
                Err(error) => self.stop(Stop::Error(error)),
            }
        }
        None
    }

    /// How many receivers have something to do: as many as the service bears, and no more than may have messages in hand
    /// at once. Each of them has to find the queue dry at the end.
    pub fn receivers(&self) -> usize {
        // On FIFO a receiver moves what it has received, too.
        let borne = if self.job.source.fifo { self.limiter.limit() } else { self.receiving.limit() };
        let by_rate = self.rate.messages_in_hand().map_or(borne, |messages| messages.div_ceil(MAX_ENTRIES));
        borne.min(by_rate.max(1))
    }

    /// Enough to keep every batch in flight supplied, and no more than `--rate` lets through soon.
    fn messages_in_hand(&self) -> usize {
        let supply = (self.limiter.limit() * 3 / 2 + self.receiving.limit()) * MAX_ENTRIES;
        self.rate.messages_in_hand().map_or(supply, |messages| messages.min(supply))
    }

    async fn receive_once(
        &self,
        reservation: &Reservation<'_>,
        attempt_id: Option<String>,
    ) -> Result<Vec<Message>, Error> {
        count(&self.counts.receives);
        let answer = self
            .tools
            .sqs
            .receive_message()
            .queue_url(&self.job.source.url)
            .max_number_of_messages(i32::try_from(reservation.messages).unwrap_or(1))
            .visibility_timeout(i32::try_from(self.job.hold.as_secs()).unwrap_or(i32::MAX))
            .wait_time_seconds(LONG_POLL_SECONDS)
            .message_system_attribute_names(MessageSystemAttributeName::All)
            .message_attribute_names("All")
            .set_receive_request_attempt_id(attempt_id)
            .send()
            .await
            .map_err(|error| Error::from_sdk(&self.on_source("receive from"), error))?;
        Ok(answer.messages.unwrap_or_default().into_iter().map(wire::from_sdk).collect())
    }

    fn take(&self, reservation: Reservation<'_>, messages: Vec<Message>, asked_at: SystemTime) -> Vec<InHand> {
        // The invisibility began after the request was sent: counting from there is on the safe side.
        let expires_at = asked_at + self.job.hold;
        let taken: Vec<InHand> = messages.into_iter().map(|message| self.leases.take(message, expires_at)).collect();
        reservation.received(taken.iter().map(|in_hand| in_hand.bytes));
        taken
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn polls_until_dry(polls: impl IntoIterator<Item = (usize, usize)>) -> Option<usize> {
        let mut dryness = Dryness::default();
        let mut polls = polls.into_iter().map(|(received, of_this_run)| Polled { received, of_this_run });
        polls.position(|polled| dryness.after(&polled)).map(|at| at + 1)
    }

    #[test]
    fn three_empty_polls_in_a_row_are_needed() {
        assert_eq!(polls_until_dry([(0, 0), (0, 0), (0, 0)]), Some(3));
        assert_eq!(polls_until_dry([(0, 0), (0, 0), (1, 1), (0, 0), (0, 0)]), None);
    }

    #[test]
    fn a_consumer_that_keeps_sending_messages_back_does_not_keep_the_run_going() {
        assert_eq!(polls_until_dry(std::iter::repeat_n((2, 0), 20)), Some(9));
        assert_eq!(polls_until_dry(std::iter::repeat_n((10, 0), 20)), None, "a full poll may hide older ones");
        assert_eq!(polls_until_dry(std::iter::repeat_n((3, 3), 20)), None, "whether they are moved or held");
    }
}
