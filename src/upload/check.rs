//! What a destination takes.

use std::fmt::Debug;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Failure, Meter, Tally};
use crate::error::{Error, Result};
use crate::message::Draft;
use crate::snapshot::{Entry, Rejected};

/// Judges each message before it is sent.
pub trait Check: Debug + Send + Sync {
    /// The bytes that the message counts for at the destination.
    ///
    /// # Errors
    /// Why it is not to be sent.
    fn check(&self, draft: &Draft) -> std::result::Result<usize, Rejection>;
}

/// Judges a line: one that is no message is not sent either.
pub(super) fn judge(check: &dyn Check, entry: &Entry) -> std::result::Result<usize, Rejection> {
    match &entry.draft {
        Err(Rejected(reason)) => Err(Rejection::invalid(reason)),
        Ok(draft) => check.check(draft),
    }
}

/// What is in a file, read to its end.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct Contents {
    /// Messages that would be sent.
    pub messages: u64,
    /// The bytes that they count for at the destination.
    pub bytes: u64,
    /// Lines that would not be sent.
    pub rejected: u64,
    /// The first of those.
    pub failures: Vec<Failure>,
}

impl Contents {
    /// Reads the lines, and judges each as it is judged before it is sent.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(super) fn read(
        entries: impl Iterator<Item = Result<Entry>>,
        check: &dyn Check,
        meter: &Meter,
    ) -> Result<Contents> {
        let (mut tally, mut bytes) = (Tally::default(), 0);
        for entry in entries {
            let entry = entry?;
            match judge(check, &entry) {
                Ok(size) => {
                    tally.done(1);
                    meter.add_done(1);
                    bytes += size as u64;
                }
                Err(rejection) => {
                    meter.add_failed(1);
                    tally.failed(rejection.of_line(entry.line));
                }
            }
        }
        Ok(Contents { messages: tally.done, bytes, rejected: tally.failed, failures: tally.failures })
    }
}

/// Why a message is not sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejection {
    /// A word for scripts: `Invalid`.
    pub code: &'static str,
    /// A sentence without a final period.
    pub message: String,
}

impl Rejection {
    /// The destination would not take the message.
    pub fn invalid(message: impl Into<String>) -> Rejection {
        Rejection { code: "Invalid", message: message.into() }
    }

    /// As the failure of a line.
    pub(super) fn of_line(self, line: u64) -> Failure {
        Failure { item: format!("line {line}"), code: self.code.to_owned(), message: self.message }
    }
}

impl From<Error> for Rejection {
    fn from(error: Error) -> Rejection {
        Rejection::invalid(error.to_string())
    }
}
