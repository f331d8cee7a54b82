//! A queue in memory: visible messages in order, invisible ones by when they become visible.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, VecDeque};
use std::fmt::Write;
use std::sync::{Mutex, MutexGuard};
use std::time::{Duration, Instant, SystemTime};

use tokio::sync::Notify;

use super::Filling;
use super::wire;

/// A queue.
#[derive(Debug)]
pub struct Queue {
    state: Mutex<State>,
    arrived: Notify,
    /// The RedrivePolicy.
    pub policy: Option<String>,
}

#[derive(Debug, Default)]
struct State {
    /// Messages by their slots.
    slots: Vec<Option<Stored>>,
    free: Vec<u32>,
    visible: VecDeque<u32>,
    /// Receipts by when the message becomes visible; what was settled or changed meanwhile is skipped.
    invisible: BinaryHeap<Reverse<(Instant, Receipt)>>,
    stored: u64,
    received: u64,
    next_id: u64,
}

/// A message as it is kept: in the form in which it is handed out.
#[derive(Debug)]
struct Stored {
    id: u64,
    /// The body as a JSON string, with its quotes.
    body: Box<str>,
    md5_of_body: [u8; 32],
    /// The message attributes as JSON, and their digest.
    attributes: Option<Box<(String, String)>>,
    origin: Option<Box<str>>,
    sent_at: u64,
    first_received_at: u64,
    receives: u32,
    /// While it is invisible.
    hidden_until: Option<Instant>,
}

/// One receive of one message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Receipt {
    /// Where the message is.
    pub slot: u32,
    /// The message.
    pub id: u64,
    /// The number of the receive, from 1.
    pub receive: u32,
}

/// A message to be stored.
#[derive(Debug)]
pub struct New {
    /// The body as a JSON string, with its quotes.
    pub body: Box<str>,
    /// Its digest.
    pub md5_of_body: String,
    /// The message attributes as JSON, and their digest.
    pub attributes: Option<(String, String)>,
    /// Where it failed.
    pub origin: Option<Box<str>>,
}

impl Queue {
    /// An empty queue.
    pub fn new(policy: Option<String>) -> Queue {
        Queue { state: Mutex::default(), arrived: Notify::new(), policy }
    }

    /// Stores messages, and returns their ids.
    pub fn send(&self, messages: impl IntoIterator<Item = New>) -> Vec<String> {
        let ids = {
            let mut state = self.state();
            let now = milliseconds();
            messages.into_iter().map(|message| wire::message_id(state.store(message, now))).collect()
        };
        self.arrived.notify_waiters();
        ids
    }

    /// Stores numbered messages.
    pub fn fill(&self, filling: Filling<'_>) {
        for n in 0..filling.count {
            let mut text = format!(r#"{{"n":{n},"pad":""#);
            let pad = filling.size.saturating_sub(text.len() + 2);
            text.extend(std::iter::repeat_n('x', pad));
            text.push_str(r#""}"#);
            let md5_of_body = wire::md5_of(text.as_bytes());
            let body = serde_json::to_string(&text).unwrap().into();
            let origin = filling.origin.map(Box::from);
            self.send([New { body, md5_of_body, attributes: None, origin }]);
        }
    }

    /// Writes up to `most` messages as a JSON array, after waiting up to `wait` for one, and returns how many.
    pub async fn receive(&self, most: usize, hidden_for: Duration, wait: Duration) -> (String, usize) {
        let until = Instant::now() + wait;
        loop {
            let arrived = self.arrived.notified();
            let next = {
                let mut state = self.state();
                let received = state.receive(most, hidden_for);
                if received.1 > 0 || Instant::now() >= until {
                    return received;
                }
                state.invisible.peek().map_or(until, |Reverse((at, _))| until.min(*at))
            };
            let _ = tokio::time::timeout_at(next.into(), arrived).await;
        }
    }

    /// Deletes the message of a receipt handle; deleting it again is no error.
    pub fn delete(&self, handle: &str) -> bool {
        let Some(receipt) = wire::parse_handle(handle) else { return false };
        let mut state = self.state();
        if state.is_held(receipt) {
            state.slots[receipt.slot as usize] = None;
            state.free.push(receipt.slot);
            state.stored -= 1;
            state.received -= 1;
        }
        true
    }

    /// Hides the message of a receipt handle for so long from now on.
    pub fn change_visibility(&self, handle: &str, hidden_for: Duration) -> bool {
        let Some(receipt) = wire::parse_handle(handle) else { return false };
        {
            let mut state = self.state();
            if !state.is_held(receipt) {
                return true;
            }
            if hidden_for.is_zero() {
                state.show(receipt.slot);
            } else {
                state.hide(receipt, hidden_for);
            }
        }
        self.arrived.notify_waiters();
        true
    }

    /// Visible and invisible messages.
    pub fn depth(&self) -> (u64, u64) {
        let mut state = self.state();
        state.show_what_is_due();
        (state.stored - state.received, state.received)
    }

    /// Deletes everything.
    pub fn purge(&self) {
        *self.state() = State::default();
    }

    /// Takes every visible message out, and returns the bodies.
    #[allow(dead_code, reason = "for the tests that run in the server's process")]
    pub fn take_all(&self) -> Vec<String> {
        let mut state = self.state();
        state.show_what_is_due();
        let visible = std::mem::take(&mut state.visible);
        let taken: Vec<String> = visible
            .into_iter()
            .filter_map(|slot| state.slots[slot as usize].take())
            .map(|message| serde_json::from_str(&message.body).unwrap())
            .collect();
        state.stored -= taken.len() as u64;
        taken
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }
}

impl State {
    fn store(&mut self, new: New, now: u64) -> u64 {
        self.next_id += 1;
        let mut md5_of_body = [0; 32];
        md5_of_body.copy_from_slice(new.md5_of_body.as_bytes());
        let message = Stored {
            id: self.next_id,
            body: new.body,
            md5_of_body,
            attributes: new.attributes.map(Box::new),
            origin: new.origin,
            sent_at: now,
            first_received_at: 0,
            receives: 0,
            hidden_until: None,
        };
        let slot = match self.free.pop() {
            Some(slot) => {
                self.slots[slot as usize] = Some(message);
                slot
            }
            None => {
                self.slots.push(Some(message));
                u32::try_from(self.slots.len() - 1).unwrap()
            }
        };
        self.visible.push_back(slot);
        self.stored += 1;
        self.next_id
    }

    /// Whether the message of a receipt is invisible because of it.
    fn is_held(&self, receipt: Receipt) -> bool {
        let message = self.slots.get(receipt.slot as usize).and_then(Option::as_ref);
        message.is_some_and(|message| {
            (message.id, message.receives) == (receipt.id, receipt.receive) && message.hidden_until.is_some()
        })
    }

    fn show(&mut self, slot: u32) {
        if let Some(message) = &mut self.slots[slot as usize] {
            message.hidden_until = None;
            self.visible.push_back(slot);
            self.received -= 1;
        }
    }

    fn hide(&mut self, receipt: Receipt, hidden_for: Duration) {
        let until = Instant::now() + hidden_for;
        if let Some(message) = &mut self.slots[receipt.slot as usize] {
            message.hidden_until = Some(until);
        }
        self.invisible.push(Reverse((until, receipt)));
    }

    fn show_what_is_due(&mut self) {
        let now = Instant::now();
        while let Some(Reverse((at, receipt))) = self.invisible.peek().copied() {
            if at > now {
                return;
            }
            self.invisible.pop();
            let hidden_until = self.slots[receipt.slot as usize].as_ref().and_then(|message| message.hidden_until);
            // One that was hidden anew has a later entry, too.
            if self.is_held(receipt) && hidden_until == Some(at) {
                self.show(receipt.slot);
            }
        }
    }

    fn receive(&mut self, most: usize, hidden_for: Duration) -> (String, usize) {
        self.show_what_is_due();
        let mut out = String::new();
        let mut received = 0;
        let now = milliseconds();
        while received < most {
            let Some(slot) = self.visible.pop_front() else { break };
            let Some(message) = &mut self.slots[slot as usize] else { continue };
            message.receives += 1;
            if message.first_received_at == 0 {
                message.first_received_at = now;
            }
            out.push(if received == 0 { '[' } else { ',' });
            let receipt = Receipt { slot, id: message.id, receive: message.receives };
            message.write(receipt, &mut out);
            self.hide(receipt, hidden_for);
            received += 1;
        }
        self.received += received as u64;
        if received > 0 {
            out.push(']');
        }
        (out, received)
    }
}

impl Stored {
    fn write(&self, receipt: Receipt, out: &mut String) {
        let Stored { body, sent_at, first_received_at, receives, .. } = self;
        let md5 = std::str::from_utf8(&self.md5_of_body).unwrap();
        let (id, handle) = (wire::message_id(self.id), wire::handle(receipt));
        let _ = write!(
            out,
            r#"{{"MessageId":"{id}","ReceiptHandle":"{handle}","MD5OfBody":"{md5}","Body":{body},"Attributes":{{"SenderId":"AIDAEXAMPLE","SentTimestamp":"{sent_at}","ApproximateReceiveCount":"{receives}","ApproximateFirstReceiveTimestamp":"{first_received_at}""#
        );
        if let Some(origin) = &self.origin {
            let _ = write!(out, r#","DeadLetterQueueSourceArn":"{origin}""#);
        }
        out.push('}');
        if let Some(attributes) = &self.attributes {
            let (json, md5) = &**attributes;
            let _ = write!(out, r#","MessageAttributes":{json},"MD5OfMessageAttributes":"{md5}""#);
        }
        out.push('}');
    }
}

fn milliseconds() -> u64 {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    u64::try_from(since.as_millis()).unwrap()
}
