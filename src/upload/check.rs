//! What a destination takes.

use std::fmt::Debug;

use crate::error::Error;
use crate::message::Draft;

/// Judges each message before it is sent.
pub trait Check: Debug + Send + Sync {
    /// The bytes that the message counts for at the destination.
    ///
    /// # Errors
    /// Why it is not to be sent.
    fn check(&self, draft: &Draft) -> Result<usize, Rejection>;
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
}

impl From<Error> for Rejection {
    fn from(error: Error) -> Rejection {
        Rejection::invalid(error.to_string())
    }
}
