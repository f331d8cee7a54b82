//! What became of each item of a piece of bulk work, and the meter that a progress bar reads.

use std::sync::atomic::{AtomicU64, Ordering};

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};

/// How many failed items a report lists one by one; all of them are counted.
pub const LISTED_FAILURES: usize = 100;

/// An item that failed, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Failure {
    /// The item: a message id, a line number, a user name.
    pub item: String,
    /// The service's error code.
    pub code: String,
    /// What the service or msgctl said.
    pub message: String,
}

/// The items of a piece of bulk work by their outcome. Memory does not grow with the number of items.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Items that were carried out.
    pub done: u64,
    /// Items that failed.
    pub failed: u64,
    /// The first [`LISTED_FAILURES`] of the failed items.
    pub failures: Vec<Failure>,
}

impl Tally {
    /// Counts items that were carried out.
    pub fn done(&mut self, items: u64) {
        self.done += items;
    }

    /// Counts one failed item.
    pub fn failed(&mut self, failure: Failure) {
        self.failed += 1;
        if self.failures.len() < LISTED_FAILURES {
            self.failures.push(failure);
        }
    }

    /// Whether some items failed.
    pub fn is_partial(&self) -> bool {
        self.failed > 0
    }
}

/// A list that was fetched page by page, perhaps not to its end.
#[derive(Debug)]
pub struct Listing<T> {
    /// What arrived.
    pub items: Vec<T>,
    /// Why there is not more.
    pub broken_off: Option<Error>,
}

impl<T> Listing<T> {
    /// The items, if all of them arrived.
    ///
    /// # Errors
    /// What broke the list off.
    pub fn whole(self) -> Result<Vec<T>> {
        match self.broken_off {
            Some(error) => Err(error),
            None => Ok(self.items),
        }
    }

    /// The same list of other things.
    pub fn map<U>(self, with: impl FnMut(T) -> U) -> Listing<U> {
        Listing { items: self.items.into_iter().map(with).collect(), broken_off: self.broken_off }
    }
}

/// Counts that an operation moves forward while somebody else may be watching.
///
/// Operations know this and nothing of bars; `ui` reads it and knows nothing of operations.
#[derive(Debug, Default)]
pub struct Meter {
    done: AtomicU64,
    failed: AtomicU64,
    waiting: AtomicU64,
}

impl Meter {
    /// Items were carried out.
    pub fn add_done(&self, items: u64) {
        self.done.fetch_add(items, Ordering::Relaxed);
    }

    /// Items failed.
    pub fn add_failed(&self, items: u64) {
        self.failed.fetch_add(items, Ordering::Relaxed);
    }

    /// The operation waits for this many items that somebody else has in hand; 0 ends the wait.
    pub fn set_waiting(&self, items: u64) {
        self.waiting.store(items, Ordering::Relaxed);
    }

    /// Items carried out so far.
    pub fn done(&self) -> u64 {
        self.done.load(Ordering::Relaxed)
    }

    /// Items that failed so far.
    pub fn failed(&self) -> u64 {
        self.failed.load(Ordering::Relaxed)
    }

    /// Items waited for.
    pub fn waiting(&self) -> u64 {
        self.waiting.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_failure_is_counted_but_only_the_first_are_listed() {
        let mut tally = Tally::default();
        tally.done(5);
        for item in 0..250 {
            tally.failed(Failure { item: item.to_string(), code: "InternalError".into(), message: String::new() });
        }
        assert_eq!((tally.done, tally.failed, tally.failures.len()), (5, 250, LISTED_FAILURES));
        assert!(tally.is_partial());
        assert_eq!(tally.failures[0].item, "0");
    }
}
