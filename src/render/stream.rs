//! Lists that are written item by item, so that what arrived is out when the next page fails.

use std::io::Write;

use crate::error::Result;

use super::renderer::{Form, Renderer};
use super::values::{csv_writer, indented, to_value, write_record, write_row};
use super::{Render, text};

/// What was written of a list, in a form that both kinds of lists have: JSON lines, CSV, and a JSON document that is
/// opened, gone on with and closed.
#[derive(Debug)]
struct Items<'a> {
    renderer: &'a Renderer,
    form: Form,
    written: usize,
}

impl Items<'_> {
    /// Writes one item; `for_people` does so where a person reads it, and is told how many there were before.
    fn push<R: Render>(
        &mut self,
        out: &mut dyn Write,
        item: &R,
        for_people: impl FnOnce(&mut dyn Write, usize) -> Result<()>,
    ) -> Result<()> {
        match self.form {
            Form::Json if self.renderer.filter.is_some() => self.renderer.document(out, &to_value(item)?)?,
            Form::Json => {
                let open = if self.written == 0 { "[" } else { "," };
                write!(out, "{open}\n{}", indented(&to_value(item)?))?;
            }
            Form::Ndjson => self.renderer.line(out, &to_value(item)?)?,
            Form::Csv => {
                let mut writer = csv_writer::<R>(out, self.written == 0)?;
                write_record(&mut writer, item, self.renderer.terminal)?;
                writer.flush()?;
            }
            Form::Page | Form::Table | Form::Rows => for_people(out, self.written)?,
        }
        self.written += 1;
        Ok(())
    }

    /// Closes a JSON document, so that it is whole even after a failure.
    fn close(&self, out: &mut dyn Write) -> Result<()> {
        if self.form == Form::Json && self.renderer.filter.is_none() {
            writeln!(out, "{}", if self.written == 0 { "[]" } else { "\n]" })?;
        }
        Ok(out.flush()?)
    }
}

/// A list whose items are pages.
#[derive(Debug)]
pub struct Stream<'a> {
    items: Items<'a>,
}

impl<'a> Stream<'a> {
    pub(super) fn new(renderer: &'a Renderer, form: Form) -> Stream<'a> {
        Stream { items: Items { renderer, form, written: 0 } }
    }

    /// Writes one item.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn push<R: Render>(&mut self, out: &mut dyn Write, item: &R) -> Result<()> {
        self.items.push(out, item, |out, before| {
            if before > 0 {
                writeln!(out)?;
            }
            Ok(out.write_all(text::visible(&item.page()).as_bytes())?)
        })?;
        Ok(out.flush()?)
    }

    /// Ends the list: a JSON document is closed, so that it is whole even after a failure.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn finish(self, out: &mut dyn Write) -> Result<()> {
        self.items.close(out)
    }
}

/// A list of rows that is being written, or kept until all are there.
#[derive(Debug)]
pub struct Rows<'a, R> {
    items: Items<'a>,
    as_a_whole: bool,
    kept: Vec<R>,
}

impl<'a, R: Render> Rows<'a, R> {
    pub(super) fn new(renderer: &'a Renderer, form: Form) -> Rows<'a, R> {
        let as_a_whole = form == Form::Table || (form == Form::Json && renderer.filter.is_some());
        Rows { items: Items { renderer, form, written: 0 }, as_a_whole, kept: Vec::new() }
    }

    /// Takes one row.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn push(&mut self, out: &mut dyn Write, row: R) -> Result<()> {
        if self.as_a_whole {
            self.kept.push(row);
            return Ok(());
        }
        self.items.push(out, &row, |out, _| write_row(out, &row))
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        self.items.written + self.kept.len()
    }

    /// Ends the list: a JSON document is closed, so that it is whole even after a failure.
    ///
    /// # Errors
    /// As [`Rows::push`].
    pub fn finish(self, out: &mut dyn Write) -> Result<()> {
        if self.as_a_whole || self.items.written == 0 {
            self.items.renderer.list(out, &self.kept)?;
            return Ok(out.flush()?);
        }
        self.items.close(out)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use crate::cli::OutputFormat;
    use crate::render::renderer::tests::{QUEUES, Queue, list, renderer};

    #[test]
    fn rows_that_are_written_as_they_come_look_like_the_finished_list() {
        for (format, filter) in [
            (None, None),
            (None, Some(".[].name")),
            (Some(OutputFormat::Table), None),
            (Some(OutputFormat::Json), None),
            (Some(OutputFormat::Ndjson), Some(".name")),
            (Some(OutputFormat::Csv), None),
        ] {
            for count in 0..=2 {
                let renderer = renderer(format, filter, false);
                let mut out = Vec::new();
                let mut rows = renderer.rows();
                for queue in &QUEUES[..count] {
                    let queue = Queue { name: queue.name, depth: queue.depth, tags: Vec::new() };
                    rows.push(&mut out, queue).unwrap();
                }
                rows.finish(&mut out).unwrap();
                assert_eq!(String::from_utf8(out).unwrap(), list(&renderer, &QUEUES[..count]), "{format:?} {filter:?}");
            }
        }
    }

    #[test]
    fn a_streamed_json_document_is_whole_however_many_items_came() {
        for count in 0..=2 {
            let renderer = renderer(Some(OutputFormat::Json), None, false);
            let mut out = Vec::new();
            let mut stream = renderer.stream();
            for queue in &QUEUES[..count] {
                stream.push(&mut out, queue).unwrap();
            }
            stream.finish(&mut out).unwrap();
            let parsed: Value = serde_json::from_slice(&out).unwrap();
            assert_eq!(parsed.as_array().unwrap().len(), count);
        }
    }
}
