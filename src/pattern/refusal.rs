//! Why a pattern is not taken and where, and what is doubtful about one that is.

use std::fmt;

use serde::Serialize;

/// Why the service would not take a pattern, and the place in its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// A sentence without its final period.
    pub message: String,
    /// The dotted path of the field, such as `detail.status`, where it is about one.
    pub path: Option<String>,
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1. For text that is not JSON, what the JSON reader says.
    pub column: usize,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}, column {}", self.line, self.column)?;
        if let Some(path) = &self.path {
            write!(f, " ({path})")?;
        }
        write!(f, ": {}", self.message)
    }
}

impl std::error::Error for Refusal {}

/// What is doubtful about a pattern that is otherwise taken.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// A sentence without its final period.
    pub message: String,
    /// The dotted path of the field, where it is about one.
    pub path: Option<String>,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.path {
            Some(path) => write!(f, "{path}: {}", self.message),
            None => f.write_str(&self.message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Dialect, Pattern};

    #[test]
    fn a_refusal_shows_line_column_and_field_before_the_reason() {
        let refusal = Pattern::parse(Dialect::Events, "{\n\"detail\": {\"status\": []}}").unwrap_err();
        assert_eq!(refusal.to_string(), "line 2, column 22 (detail.status): an empty list is not taken");
        let refusal = Pattern::parse(Dialect::Events, "[]").unwrap_err();
        assert_eq!(refusal.to_string(), "line 1, column 1: an event pattern is a JSON object");
    }
}
