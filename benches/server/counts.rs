//! What was requested, and when the first and the last messages moved.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Instant;

use serde_json::json;

/// Requests by action.
#[derive(Debug, Default)]
pub struct Counts(Mutex<BTreeMap<String, Count>>);

#[derive(Clone, Debug)]
struct Count {
    requests: u64,
    entries: u64,
    /// The first and the last request that had entries, or brought messages.
    first: Option<Instant>,
    last: Option<Instant>,
}

impl Counts {
    /// A request with so many entries, or that brought so many messages.
    pub fn add(&self, action: &str, entries: usize) {
        let mut counts = self.0.lock().unwrap();
        if !counts.contains_key(action) {
            counts.insert(action.to_owned(), Count { requests: 0, entries: 0, first: None, last: None });
        }
        let count = counts.get_mut(action).unwrap();
        count.requests += 1;
        if entries > 0 {
            count.entries += entries as u64;
            let now = Instant::now();
            count.first.get_or_insert(now);
            count.last = Some(now);
        }
    }

    /// Requests and entries of an action.
    #[allow(dead_code, reason = "for the tests that run in the server's process")]
    pub fn of(&self, action: &str) -> (u64, u64) {
        self.0.lock().unwrap().get(action).map_or((0, 0), |count| (count.requests, count.entries))
    }

    /// Everything, and the seconds from the first message received or sent to the last one settled.
    pub fn to_json(&self) -> String {
        let counts = self.0.lock().unwrap();
        let moving: Vec<&Count> = counts.values().collect();
        let first = moving.iter().filter_map(|count| count.first).min();
        let last = moving.iter().filter_map(|count| count.last).max();
        let seconds = first.zip(last).map(|(first, last)| (last - first).as_secs_f64());
        let by_action: BTreeMap<&String, _> = counts
            .iter()
            .map(|(action, count)| (action, json!({"requests": count.requests, "entries": count.entries})))
            .collect();
        json!({"moving_seconds": seconds, "actions": by_action}).to_string()
    }

    /// Begins anew.
    pub fn reset(&self) {
        self.0.lock().unwrap().clear();
    }
}
