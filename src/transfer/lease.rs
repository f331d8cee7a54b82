//! Leases: the promise that a message in hand stays invisible to everybody else.
//!
//! Times are by the wall clock, which goes on while a laptop sleeps: a lease that ran out meanwhile is
//! not worked on any more, as somebody else may have the message by now.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use crate::message::Message;

/// A message in hand.
#[derive(Debug)]
pub struct InHand {
    /// The message.
    pub message: Message,
    /// Its receipt handle, shared with its lease.
    pub handle: Arc<str>,
    /// Bytes, as SQS counts them.
    pub bytes: usize,
    lease: u64,
}

/// The leases of all messages in hand.
#[derive(Debug, Default)]
pub struct Leases(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    next: u64,
    leases: HashMap<u64, Lease>,
}

#[derive(Debug)]
struct Lease {
    handle: Arc<str>,
    expires_at: SystemTime,
}

/// Leases that are to be extended.
#[derive(Clone, Debug)]
pub struct Due {
    lease: u64,
    /// The handle to extend with.
    pub handle: Arc<str>,
}

impl Leases {
    /// Takes a received message in hand until `expires_at`.
    pub fn take(&self, mut message: Message, expires_at: SystemTime) -> InHand {
        let handle: Arc<str> = std::mem::take(&mut message.receipt_handle).into();
        let bytes = size(&message);
        let mut state = self.state();
        state.next += 1;
        let lease = state.next;
        state.leases.insert(lease, Lease { handle: Arc::clone(&handle), expires_at });
        InHand { message, handle, bytes, lease }
    }

    /// Whether the message is still invisible to others.
    pub fn is_valid(&self, in_hand: &InHand) -> bool {
        let now = SystemTime::now();
        self.state().leases.get(&in_hand.lease).is_some_and(|lease| lease.expires_at > now)
    }

    /// The message is settled, held in another way, or lost. Returns when its invisibility ends.
    pub fn end(&self, in_hand: &InHand) -> Option<SystemTime> {
        self.state().leases.remove(&in_hand.lease).map(|lease| lease.expires_at)
    }

    /// The leases that end within this time.
    pub fn due_within(&self, time: Duration) -> Vec<Due> {
        let until = SystemTime::now() + time;
        let state = self.state();
        let due = state.leases.iter().filter(|(_, lease)| lease.expires_at <= until);
        due.map(|(id, lease)| Due { lease: *id, handle: Arc::clone(&lease.handle) }).collect()
    }

    /// A lease was extended.
    pub fn extended(&self, due: &Due, expires_at: SystemTime) {
        if let Some(lease) = self.state().leases.get_mut(&due.lease) {
            lease.expires_at = expires_at;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn size(message: &Message) -> usize {
    let attributes = message.attributes.iter().map(|(name, attribute)| attribute.size(name)).sum::<usize>();
    message.body.len() + attributes
}

#[cfg(test)]
mod tests {
    use super::*;

    fn take(leases: &Leases, handle: &str, seconds: u64) -> InHand {
        let message = Message { receipt_handle: handle.into(), body: "body".into(), ..Message::default() };
        leases.take(message, SystemTime::now() + Duration::from_secs(seconds))
    }

    #[test]
    fn a_lease_that_ran_out_or_ended_is_not_valid() {
        let leases = Leases::default();
        let (out, good) = (take(&leases, "a", 0), take(&leases, "b", 60));
        assert!(!leases.is_valid(&out));
        assert!(leases.is_valid(&good));
        assert!(leases.end(&good).is_some());
        assert!(!leases.is_valid(&good));
    }

    #[test]
    fn only_leases_that_end_soon_are_due_and_an_extension_puts_them_off() {
        let leases = Leases::default();
        let (soon, late) = (take(&leases, "soon", 5), take(&leases, "late", 100));
        let due = leases.due_within(Duration::from_secs(30));
        assert_eq!(due.iter().map(|due| &*due.handle).collect::<Vec<_>>(), ["soon"]);
        leases.extended(&due[0], SystemTime::now() + Duration::from_secs(60));
        assert!(leases.due_within(Duration::from_secs(30)).is_empty());
        assert!(leases.is_valid(&soon) && leases.is_valid(&late));
    }
}
