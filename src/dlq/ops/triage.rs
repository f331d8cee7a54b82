//! What is in a dead-letter queue: messages that failed alike are one cluster.

use std::collections::BTreeMap;
use std::future::ready;
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;

use crate::message::Message;
use crate::message::fingerprint::Likeness;
use crate::transfer::Record;

/// How many bars the small histogram over time has.
const BARS: usize = 12;

/// The longest example of a body.
const MAX_EXAMPLE: usize = 2_000;

/// Messages that failed alike.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Cluster {
    /// The name by which `--where '.fingerprint == "…"'` selects it.
    pub fingerprint: String,
    /// How many were seen.
    pub count: u64,
    /// What they have in common.
    #[serde(flatten)]
    pub likeness: Likeness,
    /// When the first of them was sent.
    pub first_sent_at: Option<Timestamp>,
    /// When the last of them was sent.
    pub last_sent_at: Option<Timestamp>,
    /// When the oldest of them will be deleted, as its retention ends.
    pub oldest_expires_at: Option<Timestamp>,
    /// The least receive count.
    pub receive_count_min: u32,
    /// The greatest receive count.
    pub receive_count_max: u32,
    /// How many were sent in each of twelve equal parts of the time from the first message of the queue that
    /// was seen to the last.
    pub histogram: Vec<u64>,
    /// The id of one of them.
    pub example_message_id: String,
    /// The body of one of them, its beginning at least.
    pub example_body: String,
}

/// Reads messages and keeps only what the clusters need; memory grows with their number, not with the
/// number of messages.
#[derive(Clone, Debug, Default)]
pub struct Clusters(Arc<Mutex<BTreeMap<Likeness, Growing>>>);

#[derive(Debug)]
struct Growing {
    count: u64,
    receive_counts: (u32, u32),
    /// Messages by the minute in which they were sent.
    minutes: BTreeMap<i64, u64>,
    times: Option<(Timestamp, Timestamp)>,
    example: (String, String),
}

impl Record for Clusters {
    fn write<'a>(&'a self, messages: &'a [&'a Message]) -> BoxFuture<'a, io::Result<()>> {
        let mut clusters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for message in messages {
            clusters.entry(Likeness::of(message)).or_insert_with(|| Growing::new(message)).add(message);
        }
        ready(Ok(())).boxed()
    }
}

impl Growing {
    fn new(message: &Message) -> Growing {
        let body = message.body.chars().take(MAX_EXAMPLE).collect();
        Growing {
            count: 0,
            receive_counts: (message.receive_count, message.receive_count),
            minutes: BTreeMap::new(),
            times: None,
            example: (message.message_id.clone(), body),
        }
    }

    fn add(&mut self, message: &Message) {
        self.count += 1;
        let (least, most) = self.receive_counts;
        self.receive_counts = (least.min(message.receive_count), most.max(message.receive_count));
        if let Some(sent_at) = message.sent_at {
            *self.minutes.entry(sent_at.as_second().div_euclid(60)).or_default() += 1;
            let (first, last) = self.times.unwrap_or((sent_at, sent_at));
            self.times = Some((first.min(sent_at), last.max(sent_at)));
        }
    }

    fn histogram(&self, first: i64, last: i64) -> Vec<u64> {
        let mut bars = vec![0; BARS];
        let span = (last - first + 1).max(1);
        for (minute, count) in &self.minutes {
            let bar = usize::try_from((minute - first) * BARS as i64 / span).unwrap_or_default().min(BARS - 1);
            bars[bar] += count;
        }
        bars
    }
}

impl Clusters {
    /// The clusters, the largest first. Messages are kept for `retention_seconds` after they were sent.
    pub fn finish(&self, retention_seconds: u64) -> Vec<Cluster> {
        let clusters = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let minutes = || clusters.values().flat_map(|growing| growing.minutes.keys().copied());
        let (first, last) = (minutes().min().unwrap_or_default(), minutes().max().unwrap_or_default());
        let retention = SignedDuration::from_secs(i64::try_from(retention_seconds).unwrap_or(i64::MAX));
        let mut finished: Vec<Cluster> = clusters
            .iter()
            .map(|(likeness, growing)| Cluster {
                fingerprint: likeness.fingerprint(),
                count: growing.count,
                likeness: likeness.clone(),
                first_sent_at: growing.times.map(|(first, _)| first),
                last_sent_at: growing.times.map(|(_, last)| last),
                oldest_expires_at: growing.times.and_then(|(first, _)| first.checked_add(retention).ok()),
                receive_count_min: growing.receive_counts.0,
                receive_count_max: growing.receive_counts.1,
                histogram: growing.histogram(first, last),
                example_message_id: growing.example.0.clone(),
                example_body: growing.example.1.clone(),
            })
            .collect();
        finished.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.fingerprint.cmp(&b.fingerprint)));
        finished
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn clusters_are_counted_timed_and_sorted_and_know_when_their_oldest_expires() {
        let clusters = Clusters::default();
        let at = |minute: i64| Timestamp::from_second(minute * 60).unwrap();
        let message = |body: &str, minute: i64, receive_count: u32| Message {
            message_id: format!("{body}-{minute}"),
            body: body.into(),
            sent_at: Some(at(minute)),
            receive_count,
            ..Message::default()
        };
        let messages = [
            message("slow: gave up", 100, 4),
            message("no such user", 101, 3),
            message("no such user", 111, 9),
            message("no such user", 123, 5),
        ];
        clusters.write(&messages.iter().collect::<Vec<_>>()).now_or_never().unwrap().unwrap();
        let finished = clusters.finish(3_600);
        assert_eq!(finished.iter().map(|cluster| cluster.count).collect::<Vec<_>>(), [3, 1]);
        let first = &finished[0];
        assert_eq!((first.first_sent_at, first.last_sent_at), (Some(at(101)), Some(at(123))));
        assert_eq!(first.oldest_expires_at, Some(at(161)));
        assert_eq!((first.receive_count_min, first.receive_count_max), (3, 9));
        assert_eq!(first.histogram, [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]);
        assert_eq!(first.example_message_id, "no such user-101");
    }
}
