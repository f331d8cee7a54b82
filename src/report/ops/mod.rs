//! What reports are made of.

pub mod alarms;
pub mod clients;
pub mod history;
pub mod latency;
pub mod metrics;
pub mod queues;
pub mod rules;
mod span;
pub mod topics;

use crate::error::Error;

pub use span::{LONGEST, Span};

/// What was gathered, and what kept the rest of it from being known.
#[derive(Debug)]
pub struct Gathered<T> {
    /// The rows.
    pub items: Vec<T>,
    /// Why there are not more rows: a list was not read to its end.
    pub broken_off: Option<Error>,
    /// Why some values of the rows are not known.
    pub lacking: Vec<Error>,
}

impl<T> Default for Gathered<T> {
    fn default() -> Gathered<T> {
        Gathered { items: Vec::new(), broken_off: None, lacking: Vec::new() }
    }
}
