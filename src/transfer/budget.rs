//! How much may be in hand at once, in messages and bytes, and how much of `--limit` is left.
//!
//! A receive reserves its part before it is sent, so that memory stays bounded whatever the size of
//! the queue and of its messages.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

use crate::aws::batch::MAX_ENTRIES;

/// Bytes of message bodies and attributes in hand at most.
const MAX_BYTES: usize = 24 * 1_024 * 1_024;

/// What is in hand and what may still come.
#[derive(Debug)]
pub struct Budget {
    state: Mutex<State>,
    freed: Notify,
}

#[derive(Debug)]
struct State {
    /// Of `--limit`; without one there is no end.
    left: Option<u64>,
    /// Whether it shows only after a receive which messages count towards the limit.
    selective: bool,
    receives: usize,
    messages: usize,
    bytes: usize,
    largest: usize,
}

/// A receive that may be sent now.
#[derive(Debug)]
pub struct Reservation<'a> {
    budget: &'a Budget,
    /// How many messages to ask for.
    pub messages: usize,
}

impl Budget {
    /// A budget for a run that moves at most `limit` messages: whatever it receives, or, when it is
    /// `selective`, what it claims of that.
    pub fn new(limit: Option<u64>, selective: bool) -> Budget {
        let state = State { left: limit, selective, receives: 0, messages: 0, bytes: 0, largest: 0 };
        Budget { state: Mutex::new(state), freed: Notify::new() }
    }

    /// Waits until a receive fits, with at most `max_messages` in hand. `None` when the limit is used up.
    pub async fn reserve(&self, max_messages: usize) -> Option<Reservation<'_>> {
        loop {
            let freed = self.freed.notified();
            {
                let mut state = self.state();
                match state.next(max_messages) {
                    Next::Receive(messages) => {
                        state.receives += 1;
                        state.give(-(messages as i64));
                        return Some(Reservation { budget: self, messages });
                    }
                    Next::Over => return None,
                    Next::Wait => {}
                }
            }
            freed.await;
        }
    }

    /// Messages are no longer in hand. Those that were not taken for moving count towards the limit
    /// again.
    pub fn release(&self, messages: usize, bytes: usize, not_taken: u64) {
        {
            let mut state = self.state();
            state.messages -= messages;
            state.bytes -= bytes;
            state.left = state.left.map(|left| left + not_taken);
        }
        self.freed.notify_waiters();
    }

    /// Takes a selected message towards the limit; false when that is used up. What was received without
    /// selecting counted already.
    pub fn claim(&self) -> bool {
        let mut state = self.state();
        match state.left {
            Some(0) if state.selective => false,
            Some(left) if state.selective => {
                state.left = Some(left - 1);
                true
            }
            _ => true,
        }
    }

    /// How much of the limit a received message has used before it was claimed.
    pub fn reserved_for_each(&self) -> u64 {
        if self.state().selective { 0 } else { 1 }
    }

    /// Whether as many messages were taken as the limit allows.
    pub fn is_used_up(&self) -> bool {
        self.state().left == Some(0)
    }

    /// Messages in hand.
    pub fn in_hand(&self) -> usize {
        self.state().messages
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

enum Next {
    Receive(usize),
    Wait,
    Over,
}

impl State {
    fn next(&self, max_messages: usize) -> Next {
        let entries = match self.left {
            Some(0) if self.receives == 0 && self.messages == 0 => return Next::Over,
            Some(0) => return Next::Wait,
            Some(left) if !self.selective => usize::try_from(left).unwrap_or(MAX_ENTRIES).min(MAX_ENTRIES),
            _ => MAX_ENTRIES,
        };
        let coming = (self.receives + 1) * MAX_ENTRIES;
        let idle = self.receives == 0 && self.messages == 0;
        let fits =
            self.messages + coming <= max_messages.max(MAX_ENTRIES) && self.bytes + coming * self.largest <= MAX_BYTES;
        if idle || fits { Next::Receive(entries) } else { Next::Wait }
    }

    /// Gives so much of the limit back, unless it is counted when messages are claimed.
    fn give(&mut self, messages: i64) {
        if !self.selective {
            self.left = self.left.map(|left| left.saturating_add_signed(messages));
        }
    }
}

impl Reservation<'_> {
    /// The receive brought these messages, which are in hand now.
    pub fn received(self, sizes: impl IntoIterator<Item = usize>) {
        {
            let mut state = self.budget.state();
            let mut received = 0;
            for size in sizes {
                received += 1;
                state.messages += 1;
                state.bytes += size;
                state.largest = state.largest.max(size);
            }
            state.give(self.messages.saturating_sub(received) as i64);
            state.receives -= 1;
        }
        self.budget.freed.notify_waiters();
        std::mem::forget(self);
    }
}

impl Drop for Reservation<'_> {
    /// The receive failed or was given up.
    fn drop(&mut self) {
        {
            let mut state = self.budget.state();
            state.receives -= 1;
            state.give(self.messages as i64);
        }
        self.budget.freed.notify_waiters();
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    async fn must_wait(budget: &Budget, max_messages: usize) {
        let waiting = tokio::time::timeout(Duration::from_millis(20), budget.reserve(max_messages)).await;
        assert!(waiting.is_err(), "{waiting:?}");
    }

    #[tokio::test]
    async fn a_receive_waits_while_too_many_messages_are_in_hand() {
        let budget = Budget::new(None, false);
        budget.reserve(20).await.unwrap().received([1; 10]);
        budget.reserve(20).await.unwrap().received([1; 10]);
        must_wait(&budget, 20).await;
        budget.release(10, 10, 0);
        assert_eq!(budget.reserve(20).await.unwrap().messages, 10);
    }

    #[tokio::test]
    async fn a_receive_waits_while_too_many_bytes_are_in_hand_but_one_is_always_possible() {
        const MIB: usize = 1_048_576;
        let budget = Budget::new(None, false);
        budget.reserve(1_000).await.unwrap().received([MIB; 10]);
        budget.reserve(1_000).await.unwrap().received([MIB; 10]);
        must_wait(&budget, 1_000).await;
        budget.release(20, 20 * MIB, 0);
        budget.reserve(1_000).await.unwrap();
    }

    #[tokio::test]
    async fn the_limit_is_never_exceeded_and_what_was_not_taken_counts_again() {
        let budget = Budget::new(Some(12), false);
        budget.reserve(1_000).await.unwrap().received([1; 10]);
        let second = budget.reserve(1_000).await.unwrap();
        assert_eq!(second.messages, 2);
        second.received([1; 2]);
        must_wait(&budget, 1_000).await;
        budget.release(10, 10, 0);
        budget.release(2, 2, 1);
        let third = budget.reserve(1_000).await.unwrap();
        assert_eq!(third.messages, 1);
        third.received([1]);
        budget.release(1, 1, 0);
        assert!(budget.reserve(1_000).await.is_none());
    }

    #[tokio::test]
    async fn a_selective_run_receives_whole_batches_and_counts_what_it_claims() {
        let budget = Budget::new(Some(2), true);
        let receive = budget.reserve(1_000).await.unwrap();
        assert_eq!(receive.messages, 10);
        receive.received([1; 10]);
        assert!(budget.claim() && budget.claim() && !budget.claim());
        budget.release(10, 10, 0);
        assert!(budget.reserve(1_000).await.is_none());
    }
}
