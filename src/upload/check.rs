//! What a destination takes.

use std::fmt::Debug;

use crate::bulk::Failure;
use crate::error::Error;
use crate::message::Draft;
use crate::snapshot::{Entry, Rejected};

/// Judges each message before it is sent.
pub trait Check: Debug + Send + Sync {
    /// The bytes that the message counts for at the destination.
    ///
    /// # Errors
    /// Why it is not to be sent.
    fn check(&self, draft: &Draft) -> Result<usize, Rejection>;
}

/// Judges a line: one that is no message is not sent either.
pub(super) fn judge(check: &dyn Check, entry: &Entry) -> Result<usize, Rejection> {
    match &entry.draft {
        Err(Rejected { why, .. }) => Err(Rejection::invalid(why)),
        Ok(draft) => check.check(draft),
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
