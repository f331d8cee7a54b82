//! Table, rows, JSON, NDJSON and CSV out of one trait.
//!
//! JSON keys are the serde names and never change with the format; what a person reads is made by
//! [`Render::cells`] and [`Render::page`], and never replaces a value in JSON or CSV.

pub mod fold;
pub mod monitoring;
pub mod nagios;
pub mod prometheus;
mod renderer;
mod stream;
pub mod table;
pub mod text;
mod values;

use serde::Serialize;

pub use renderer::Renderer;
pub use stream::{Rows, Stream};

/// A column of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The key in JSON and CSV.
    pub key: &'static str,
    /// The title in a table; empty for a column that is not shown there.
    pub title: &'static str,
    /// Numbers stand at the right.
    pub right: bool,
    /// It is folded last, as it is copied; numbers never are.
    pub whole: bool,
    /// It stands in a table only where some row has something in it.
    pub only_if_any: bool,
    /// Where a terminal is too narrow, the column with the highest number is left out first; one with 0 never is.
    pub shed: u8,
}

impl Column {
    /// A column of text.
    pub const fn text(key: &'static str, title: &'static str) -> Column {
        Column { key, title, right: false, whole: false, only_if_any: false, shed: 0 }
    }

    /// A column that only CSV and bare rows have: in a table, another one says it.
    pub const fn bare(key: &'static str) -> Column {
        Column::text(key, "")
    }

    /// A column of numbers.
    pub const fn number(key: &'static str, title: &'static str) -> Column {
        Column { right: true, ..Column::text(key, title) }
    }

    /// The same column, folded last.
    pub const fn whole(self) -> Column {
        Column { whole: true, ..self }
    }

    /// The same column, in a table only where some row has something in it.
    pub const fn only_if_any(self) -> Column {
        Column { only_if_any: true, ..self }
    }

    /// The same column, left out of a terminal that is too narrow, the highest number first.
    pub const fn shed(self, order: u8) -> Column {
        Column { shed: order, ..self }
    }
}

/// A result that can be shown: one row of a list, or one thing on a page.
pub trait Render: Serialize {
    /// The columns, in their order.
    const COLUMNS: &'static [Column];

    /// What a person reads in each column.
    fn cells(&self) -> Vec<String>;

    /// What a person reads when this is the only thing shown: each column on a line.
    fn page(&self) -> String {
        let titles: Vec<&str> = Self::COLUMNS.iter().map(|column| column.title).collect();
        table::lines(titles.into_iter().zip(self.cells()))
    }
}
