//! Receiving: each receiver takes messages in hand, decides on them, and ends when the queue seems dry.

use std::sync::Arc;
use std::time::SystemTime;

use aws_sdk_sqs::types::MessageSystemAttributeName;
use tokio::sync::mpsc;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::Error;
use crate::message::{Message, wire};

use super::backoff::MAX_ATTEMPTS;
use super::budget::Reservation;
use super::engine::{Engine, count};
use super::lease::InHand;
use super::report::Stop;
use super::routing::Verdict;

/// A long poll asks every server of the queue; one second is enough for that.
const LONG_POLL_SECONDS: i32 = 1;

/// A message on its way to a destination.
pub type Selected = (usize, InHand);

/// How sure a receiver is that nothing is left for it: three empty long polls in a row, or more polls
/// that were not full and had nothing to move, as when a failing consumer keeps sending messages back.
#[derive(Debug, Default)]
pub struct Dryness(u32);

impl Dryness {
    const EMPTY: u32 = 3;
    const DRY: u32 = 3 * Self::EMPTY;

    /// Takes note of a poll, and says whether the queue seems dry.
    pub fn after(&mut self, polled: &Polled) -> bool {
        self.0 = match polled {
            Polled { received: 0, .. } => self.0 + Self::EMPTY,
            Polled { received, to_move: 0 } if *received < MAX_ENTRIES => self.0 + 1,
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
    /// Of these, to be moved.
    pub to_move: usize,
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
        let dry = dryness.after(polled);
        if before == 0 && dryness.0 > 0 {
            self.look_around().await;
        }
        dry
    }

    /// One poll; `None` when the run stops or as many messages as wanted were taken.
    pub async fn receive_into(&self, selected: &mpsc::Sender<Selected>) -> Option<Polled> {
        let messages = self.receive().await?;
        let mut polled = Polled { received: messages.len(), to_move: 0 };
        for in_hand in messages {
            match self.decide(in_hand).await {
                None => {}
                Some((destination, in_hand)) => {
                    polled.to_move += 1;
                    // The other side only ends after all receivers.
                    if let Err(unsent) = selected.send((destination, in_hand)).await {
                        self.give_up(unsent.0.1);
                    }
                }
            }
        }
        Some(polled)
    }

    /// Decides on a message: whatever is not to be moved is settled here.
    pub async fn decide(&self, in_hand: InHand) -> Option<Selected> {
        if self.is_acknowledged(&in_hand.message.message_id) {
            self.delete(vec![in_hand]).await;
            return None;
        }
        match self.job.routing.decide(&in_hand.message, self.job.start.cutoff) {
            Verdict::Send(destination) => Some((destination, in_hand)),
            Verdict::Leave(why) => {
                self.leave(in_hand, why);
                None
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
        // What FIFO queues hand out again when the answer to the first attempt was lost.
        let attempt_id = self.job.source.fifo.then(|| uuid::Uuid::new_v4().to_string());
        for attempt in 1..=MAX_ATTEMPTS {
            if self.is_stopping() {
                return None;
            }
            let asked_at = SystemTime::now();
            match self.receive_once(&reservation, attempt_id.clone()).await {
                Ok(messages) => return Some(self.take(reservation, messages, asked_at)),
                Err(error) if error.kind().is_transient() && attempt < MAX_ATTEMPTS => {
                    self.note(&error);
                    self.back_off(attempt).await;
                }
                Err(error) => self.stop(Stop::Error(error)),
            }
        }
        None
    }

    /// Enough to keep every batch in flight supplied, and no more than `--rate` lets through soon.
    fn messages_in_hand(&self) -> usize {
        let supply = self.limiter.limit() * MAX_ENTRIES * 3;
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
        polls.into_iter().position(|(received, to_move)| dryness.after(&Polled { received, to_move })).map(|at| at + 1)
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
    }
}
