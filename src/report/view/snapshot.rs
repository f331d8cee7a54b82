//! A report at a moment, as a line of a stream.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render};

/// What a report was at a moment.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Snapshot<'a, R> {
    /// The moment.
    pub at: Timestamp,
    /// Why some of it is not known.
    pub errors: Vec<String>,
    /// The rows.
    pub rows: &'a [R],
}

impl<R: Serialize> Render for Snapshot<'_, R> {
    const COLUMNS: &'static [Column] =
        &[Column::text("at", "at"), Column::text("errors", "errors"), Column::text("rows", "rows")];

    fn cells(&self) -> Vec<String> {
        vec![self.at.to_string(), self.errors.join("\n"), self.rows.len().to_string()]
    }
}
