//! Why messages are tried again, and since when they may have been taken already.

use std::time::{Duration, Instant};

/// For so long a FIFO destination drops what has the same deduplication id (aws-facts 1.1: five minutes), less the time
/// that an attempt may take.
const DEDUPLICATED_FOR: Duration = Duration::from_secs(300 - 40);

/// What the last attempt said of messages that are tried again.
#[derive(Debug)]
pub struct Reason {
    /// A word for scripts: `NoAnswer`.
    pub code: String,
    /// A sentence without a final period.
    pub message: String,
    /// The first attempt without an answer: the messages may be at the destination since then.
    unanswered_since: Option<Instant>,
}

impl Default for Reason {
    fn default() -> Reason {
        Reason { code: "NoAnswer".into(), message: String::new(), unanswered_since: None }
    }
}

impl Reason {
    /// The last attempt said this.
    pub fn says(&mut self, code: &str, message: &str) {
        (self.code, self.message) = (code.to_owned(), message.to_owned());
    }

    /// An attempt that began then had no answer.
    pub fn had_no_answer(&mut self, began: Instant) {
        self.unanswered_since.get_or_insert(began);
    }

    /// Whether another attempt may put a second copy even into a FIFO destination, which no longer remembers the first
    /// one. Told once.
    pub fn is_forgotten(&mut self, now: Instant) -> bool {
        let is_forgotten = self.unanswered_since.is_some_and(|since| now.duration_since(since) > DEDUPLICATED_FOR);
        if is_forgotten {
            self.unanswered_since = None;
        }
        is_forgotten
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fifo_destination_forgets_after_five_minutes_from_the_first_attempt() {
        let begin = Instant::now();
        let mut reason = Reason::default();
        assert!(!reason.is_forgotten(begin + Duration::from_secs(600)), "nothing was lost");
        reason.had_no_answer(begin);
        reason.had_no_answer(begin + Duration::from_secs(250));
        assert!(!reason.is_forgotten(begin + Duration::from_secs(255)));
        assert!(reason.is_forgotten(begin + Duration::from_secs(300)));
        assert!(!reason.is_forgotten(begin + Duration::from_secs(301)), "it is counted once");
    }
}
