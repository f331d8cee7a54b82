//! How long messages waited until somebody received them, by a sample of those that are still there.

use jiff::Timestamp;

use crate::message::Message;

/// A sample of waiting times.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sample {
    /// Seconds from being sent to the first receive, in order.
    pub waited: Vec<f64>,
    /// Messages that nobody had received before this sample was taken: they still wait.
    pub waiting: u64,
    /// Messages that do not say when they were sent or first received.
    pub untold: u64,
}

/// Percentiles of a sample.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Percentiles {
    /// Half of them waited no longer.
    pub p50: f64,
    /// 90 of 100 waited no longer.
    pub p90: f64,
    /// 99 of 100 waited no longer.
    pub p99: f64,
    /// The longest.
    pub max: f64,
}

impl Sample {
    /// The sample of these messages, which were received from `began_at` on.
    pub fn of<'a>(messages: impl IntoIterator<Item = &'a Message>, began_at: Timestamp) -> Sample {
        let mut sample = Sample::default();
        for message in messages {
            match (message.sent_at, message.first_received_at) {
                (Some(_), Some(first)) if first >= began_at && message.receive_count <= 1 => sample.waiting += 1,
                (Some(sent), Some(first)) => {
                    sample.waited.push((first.as_millisecond() - sent.as_millisecond()).max(0) as f64 / 1_000.0);
                }
                _ => sample.untold += 1,
            }
        }
        sample.waited.sort_by(f64::total_cmp);
        sample
    }

    /// Two samples as one.
    #[must_use]
    pub fn and(mut self, other: Sample) -> Sample {
        self.waited.extend(other.waited);
        self.waited.sort_by(f64::total_cmp);
        Sample { waiting: self.waiting + other.waiting, untold: self.untold + other.untold, ..self }
    }

    /// The percentiles, by nearest rank: each is a time that a message really waited.
    pub fn percentiles(&self) -> Option<Percentiles> {
        let rank = |part: f64| {
            let rank = (part * self.waited.len() as f64).ceil() as usize;
            self.waited.get(rank.saturating_sub(1)).copied()
        };
        Some(Percentiles { p50: rank(0.5)?, p90: rank(0.9)?, p99: rank(0.99)?, max: *self.waited.last()? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_this_sample_received_first_still_waits_and_the_others_waited() {
        let at = |second: i64| Timestamp::from_second(second).ok();
        let message =
            |sent: i64, first: i64| Message { sent_at: at(sent), first_received_at: at(first), ..Message::default() };
        let mut messages: Vec<Message> = (1..=100).map(|seconds| message(1_000, 1_000 + seconds)).collect();
        messages.push(message(1_000, 5_000));
        messages.push(Message::default());
        let sample = Sample::of(&messages, at(5_000).unwrap());
        assert_eq!((sample.waited.len(), sample.waiting, sample.untold), (100, 1, 1));
        let percentiles = sample.percentiles().unwrap();
        assert_eq!(percentiles, Percentiles { p50: 50.0, p90: 90.0, p99: 99.0, max: 100.0 });
        assert_eq!(Sample::default().percentiles(), None);
        let one = Sample { waited: vec![7.0], ..Sample::default() };
        assert_eq!(one.percentiles(), Some(Percentiles { p50: 7.0, p90: 7.0, p99: 7.0, max: 7.0 }));
    }
}
