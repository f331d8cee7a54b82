//! Table, rows, JSON, NDJSON and CSV out of one trait.
//!
//! JSON keys are the serde names and never change with the format; what a person reads is made by
//! [`Render::cells`] and [`Render::page`], and never replaces a value in JSON or CSV.

pub mod monitoring;
pub mod nagios;
pub mod prometheus;
pub mod table;
pub mod text;

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use crate::cli::OutputFormat;
use crate::error::{Error, Result};
use crate::jq::Filter;

use monitoring::Monitored;

/// A column of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The key in JSON and CSV.
    pub key: &'static str,
    /// The title in a table; empty for a column that is not shown there.
    pub title: &'static str,
    /// Numbers stand at the right.
    pub right: bool,
    /// It stands in a table only where some row has something in it.
    pub only_if_any: bool,
    /// Where a terminal is too narrow for a row on a line, the column with the highest number is left out
    /// first; one with 0 never is.
    pub shed: u8,
}

impl Column {
    /// A column of text.
    pub const fn text(key: &'static str, title: &'static str) -> Column {
        Column { key, title, right: false, only_if_any: false, shed: 0 }
    }

    /// A column that only CSV and bare rows have: in a table, another one says it.
    pub const fn bare(key: &'static str) -> Column {
        Column::text(key, "")
    }

    /// A column of numbers.
    pub const fn number(key: &'static str, title: &'static str) -> Column {
        Column { right: true, ..Column::text(key, title) }
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

/// How results are written in this invocation.
#[derive(Debug)]
pub struct Renderer {
    /// What `-o` or `--jq` asked for.
    pub explicit: Option<OutputFormat>,
    /// `--jq`.
    pub filter: Option<Filter>,
    /// stdout is a terminal.
    pub terminal: bool,
    /// Columns of the terminal.
    pub width: Option<u16>,
    /// Whether to use colours.
    pub color: bool,
}

/// The form that a result takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Table,
    Rows,
    Page,
    Json,
    Ndjson,
    Csv,
}

impl Renderer {
    /// Whether stdout carries JSON because it was asked for.
    pub fn is_json(&self) -> bool {
        self.filter.is_some() || matches!(self.explicit, Some(OutputFormat::Json | OutputFormat::Ndjson))
    }

    /// Writes a finished list.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn list<R: Render>(&self, out: &mut dyn Write, rows: &[R]) -> Result<()> {
        match self.form(Form::Table, Form::Rows) {
            Form::Table | Form::Page => {
                if !rows.is_empty() {
                    let cells = rows.iter().map(Render::cells).collect();
                    out.write_all(
                        table::table(R::COLUMNS, cells, self.width.filter(|_| self.terminal), self.color).as_bytes(),
                    )?;
                }
                Ok(())
            }
            Form::Rows => rows.iter().try_for_each(|row| write_row(out, row)),
            Form::Json => {
                let values = rows.iter().map(to_value).collect::<Result<Vec<_>>>()?;
                self.document(out, &Value::Array(values))
            }
            Form::Ndjson => rows.iter().try_for_each(|row| self.line(out, &to_value(row)?)),
            Form::Csv => {
                let mut writer = csv_writer::<R>(out, true)?;
                rows.iter().try_for_each(|row| write_record(&mut writer, row))?;
                Ok(writer.flush()?)
            }
        }
    }

    /// Writes a finished list of rows that monitoring systems understand, for one of those, too; `lacking` says
    /// why some of what they should have is not known.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn monitored<R: Monitored>(&self, out: &mut dyn Write, rows: &[R], lacking: &[String]) -> Result<()> {
        match self.explicit {
            Some(OutputFormat::Nagios) => Ok(out.write_all(nagios::text(rows, lacking).as_bytes())?),
            Some(OutputFormat::Prometheus) => Ok(out.write_all(prometheus::text(rows).as_bytes())?),
            _ => self.list(out, rows),
        }
    }

    /// Writes a single result.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn one<R: Render>(&self, out: &mut dyn Write, result: &R) -> Result<()> {
        match self.form(Form::Page, Form::Page) {
            Form::Json => self.document(out, &to_value(result)?),
            Form::Ndjson => self.line(out, &to_value(result)?),
            Form::Csv => {
                let mut writer = csv_writer::<R>(out, true)?;
                write_record(&mut writer, result)?;
                Ok(writer.flush()?)
            }
            Form::Page | Form::Table | Form::Rows => Ok(out.write_all(result.page().as_bytes())?),
        }
    }

    /// Begins a list whose items are written as they come.
    pub fn stream(&self) -> Stream<'_> {
        Stream { renderer: self, form: self.form(Form::Page, Form::Ndjson), written: 0 }
    }

    /// Begins a list without an end, whose items are lines of JSON whatever was asked for.
    pub fn lines(&self) -> Stream<'_> {
        Stream { renderer: self, form: Form::Ndjson, written: 0 }
    }

    /// Begins a list of rows, which looks as [`Renderer::list`] makes it.
    pub fn rows<R: Render>(&self) -> Rows<'_, R> {
        let form = self.form(Form::Table, Form::Rows);
        let as_a_whole = form == Form::Table || (form == Form::Json && self.filter.is_some());
        Rows { renderer: self, form, as_a_whole, kept: Vec::new(), written: 0 }
    }

    fn form(&self, at_terminal: Form, elsewhere: Form) -> Form {
        match self.explicit {
            Some(OutputFormat::Table) => at_terminal,
            Some(OutputFormat::Json) => Form::Json,
            Some(OutputFormat::Ndjson) => Form::Ndjson,
            Some(OutputFormat::Csv) => Form::Csv,
            // Only for rows that monitoring systems understand: see [`Renderer::monitored`].
            Some(OutputFormat::Nagios | OutputFormat::Prometheus) => elsewhere,
            None if self.filter.is_some() => Form::Json,
            None if self.terminal => at_terminal,
            None => elsewhere,
        }
    }

    fn document(&self, out: &mut dyn Write, value: &Value) -> Result<()> {
        match &self.filter {
            None => pretty(out, value),
            Some(filter) => filter.run(value)?.iter().try_for_each(|output| match output {
                Value::String(text) if self.explicit.is_none() => Ok(writeln!(out, "{text}")?),
                output => pretty(out, output),
            }),
        }
    }

    fn line(&self, out: &mut dyn Write, value: &Value) -> Result<()> {
        match &self.filter {
            None => Ok(writeln!(out, "{value}")?),
            Some(filter) => filter.run(value)?.iter().try_for_each(|output| match output {
                Value::String(text) if self.explicit.is_none() => Ok(writeln!(out, "{text}")?),
                output => Ok(writeln!(out, "{output}")?),
            }),
        }
    }
}

/// A list that is written item by item, so that what arrived is out when the next page fails.
#[derive(Debug)]
pub struct Stream<'a> {
    renderer: &'a Renderer,
    form: Form,
    written: usize,
}

impl Stream<'_> {
    /// Writes one item.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn push<R: Render>(&mut self, out: &mut dyn Write, item: &R) -> Result<()> {
        match self.form {
            Form::Json if self.renderer.filter.is_some() => self.renderer.document(out, &to_value(item)?)?,
            Form::Json => {
                let open = if self.written == 0 { "[" } else { "," };
                write!(out, "{open}\n{}", indented(&to_value(item)?)?)?;
            }
            Form::Ndjson => self.renderer.line(out, &to_value(item)?)?,
            Form::Csv => {
                let mut writer = csv_writer::<R>(out, self.written == 0)?;
                write_record(&mut writer, item)?;
                writer.flush()?;
            }
            Form::Page | Form::Table | Form::Rows => {
                if self.written > 0 {
                    writeln!(out)?;
                }
                out.write_all(item.page().as_bytes())?;
            }
        }
        self.written += 1;
        Ok(out.flush()?)
    }

    /// Ends the list: a JSON document is closed, so that it is whole even after a failure.
    ///
    /// # Errors
    /// When the output cannot be written.
    pub fn finish(self, out: &mut dyn Write) -> Result<()> {
        if self.form == Form::Json && self.renderer.filter.is_none() {
            writeln!(out, "{}", if self.written == 0 { "[]" } else { "\n]" })?;
        }
        Ok(out.flush()?)
    }
}

/// A list of rows that is being written, or kept until all are there.
#[derive(Debug)]
pub struct Rows<'a, R> {
    renderer: &'a Renderer,
    form: Form,
    as_a_whole: bool,
    kept: Vec<R>,
    written: usize,
}

impl<R: Render> Rows<'_, R> {
    /// Takes one row.
    ///
    /// # Errors
    /// When the output cannot be written or the jq filter fails.
    pub fn push(&mut self, out: &mut dyn Write, row: R) -> Result<()> {
        if self.as_a_whole {
            self.kept.push(row);
            return Ok(());
        }
        match self.form {
            Form::Json => {
                let open = if self.written == 0 { "[" } else { "," };
                write!(out, "{open}\n{}", indented(&to_value(&row)?)?)?;
            }
            Form::Ndjson => self.renderer.line(out, &to_value(&row)?)?,
            Form::Csv => {
                let mut writer = csv_writer::<R>(out, self.written == 0)?;
                write_record(&mut writer, &row)?;
                writer.flush()?;
            }
            Form::Rows | Form::Page | Form::Table => write_row(out, &row)?,
        }
        self.written += 1;
        Ok(())
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        self.written + self.kept.len()
    }

    /// Ends the list: a JSON document is closed, so that it is whole even after a failure.
    ///
    /// # Errors
    /// As [`Rows::push`].
    pub fn finish(self, out: &mut dyn Write) -> Result<()> {
        match self.form {
            _ if self.as_a_whole || self.written == 0 => self.renderer.list(out, &self.kept)?,
            Form::Json => writeln!(out, "\n]")?,
            _ => {}
        }
        Ok(out.flush()?)
    }
}

fn to_value<R: Serialize>(result: &R) -> Result<Value> {
    serde_json::to_value(result).map_err(|error| Error::failure(format!("could not write the result as JSON: {error}")))
}

fn pretty(out: &mut dyn Write, value: &Value) -> Result<()> {
    Ok(writeln!(out, "{value:#}")?)
}

fn indented(value: &Value) -> Result<String> {
    let text = format!("{value:#}");
    Ok(text.lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n"))
}

/// Tab-separated, without a header: `cut -f` and `while read` need no more.
fn write_row<R: Render>(out: &mut dyn Write, row: &R) -> Result<()> {
    let cells: Vec<String> = plain_cells(row)?.iter().map(|cell| text::on_one_line(cell)).collect();
    Ok(writeln!(out, "{}", cells.join("\t"))?)
}

fn csv_writer<R: Render>(out: &mut dyn Write, header: bool) -> Result<csv::Writer<&mut dyn Write>> {
    let mut writer = csv::Writer::from_writer(out);
    if header {
        writer.write_record(R::COLUMNS.iter().map(|column| column.key)).map_err(csv_error)?;
    }
    Ok(writer)
}

fn write_record<R: Render>(writer: &mut csv::Writer<&mut dyn Write>, row: &R) -> Result<()> {
    writer.write_record(plain_cells(row)?).map_err(csv_error)
}

fn csv_error(error: csv::Error) -> Error {
    match error.into_kind() {
        csv::ErrorKind::Io(error) => error.into(),
        other => Error::failure(format!("could not write CSV: {other:?}")),
    }
}

/// The values themselves, as JSON has them: text bare, lists of text with commas, absent values empty,
/// the rest as JSON.
fn plain_cells<R: Render>(row: &R) -> Result<Vec<String>> {
    let value = to_value(row)?;
    Ok(R::COLUMNS
        .iter()
        .map(|column| match value.get(column.key) {
            None | Some(Value::Null) => String::new(),
            Some(Value::String(text)) => text.clone(),
            Some(Value::Array(items)) if items.iter().all(Value::is_string) => {
                items.iter().filter_map(Value::as_str).collect::<Vec<_>>().join(",")
            }
            Some(other) => other.to_string(),
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Serialize)]
    struct Queue {
        name: &'static str,
        depth: Option<u64>,
        tags: Vec<&'static str>,
    }

    impl Render for Queue {
        const COLUMNS: &'static [Column] =
            &[Column::text("name", "NAME"), Column::number("depth", "DEPTH"), Column::text("tags", "TAGS")];

        fn cells(&self) -> Vec<String> {
            vec![self.name.into(), self.depth.map_or("unknown".into(), |depth| depth.to_string()), self.tags.join(" ")]
        }
    }

    const QUEUES: [Queue; 2] = [
        Queue { name: "tasks", depth: Some(12), tags: Vec::new() },
        Queue { name: "tasks, \"dlq\"", depth: None, tags: Vec::new() },
    ];

    fn renderer(explicit: Option<OutputFormat>, filter: Option<&str>, terminal: bool) -> Renderer {
        let filter = filter.map(|filter| Filter::parse("--jq", filter).unwrap());
        Renderer { explicit, filter, terminal, width: Some(80), color: false }
    }

    fn list(renderer: &Renderer, rows: &[Queue]) -> String {
        let mut out = Vec::new();
        renderer.list(&mut out, rows).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn a_list_is_a_table_at_a_terminal_and_bare_rows_in_a_pipe() {
        insta::assert_snapshot!(list(&renderer(None, None, true), &QUEUES), @r#"
        NAME            DEPTH  TAGS
        tasks              12
        tasks, "dlq"  unknown
        "#);
        assert_eq!(list(&renderer(None, None, false), &QUEUES), "tasks\t12\t\ntasks, \"dlq\"\t\t\n");
    }

    #[test]
    fn a_table_leaves_out_what_no_row_has_and_what_a_narrow_terminal_has_no_room_for() {
        #[derive(Serialize)]
        struct Wide;
        impl Render for Wide {
            const COLUMNS: &'static [Column] = &[
                Column::text("name", "NAME"),
                Column::text("stage", "STAGE").only_if_any(),
                Column::text("first", "FIRST TO GO").shed(2),
                Column::text("second", "SECOND TO GO").shed(1),
            ];
            fn cells(&self) -> Vec<String> {
                ["tasks", "", "x", "y"].map(str::to_owned).into()
            }
        }
        let titles = |width| {
            let renderer = Renderer { width: Some(width), ..renderer(None, None, true) };
            let mut out = Vec::new();
            renderer.list(&mut out, &[Wide]).unwrap();
            String::from_utf8(out).unwrap().lines().next().unwrap().to_owned()
        };
        assert_eq!(titles(80), "NAME   FIRST TO GO  SECOND TO GO");
        assert_eq!(titles(30), "NAME   SECOND TO GO");
        assert_eq!(titles(12), "NAME");
    }

    #[test]
    fn json_ndjson_and_csv_carry_the_values_and_not_their_looks() {
        let json = list(&renderer(Some(OutputFormat::Json), None, true), &QUEUES);
        let parsed: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(parsed[1]["depth"], Value::Null);
        let ndjson = list(&renderer(Some(OutputFormat::Ndjson), None, true), &QUEUES);
        assert_eq!(ndjson.lines().next().unwrap(), r#"{"name":"tasks","depth":12,"tags":[]}"#);
        let csv = list(&renderer(Some(OutputFormat::Csv), None, true), &QUEUES);
        assert_eq!(csv, "name,depth,tags\ntasks,12,\n\"tasks, \"\"dlq\"\"\",,\n");
    }

    #[test]
    fn an_empty_list_is_an_empty_array_in_json_and_only_a_header_in_csv() {
        assert_eq!(list(&renderer(Some(OutputFormat::Json), None, false), &[]), "[]\n");
        assert_eq!(list(&renderer(Some(OutputFormat::Ndjson), None, false), &[]), "");
        assert_eq!(list(&renderer(Some(OutputFormat::Csv), None, false), &[]), "name,depth,tags\n");
        assert_eq!(list(&renderer(None, None, false), &[]), "");
    }

    #[test]
    fn jq_prints_strings_bare_unless_json_is_asked_for() {
        let bare = list(&renderer(None, Some(".[].name"), false), &QUEUES);
        assert_eq!(bare, "tasks\ntasks, \"dlq\"\n");
        let quoted = list(&renderer(Some(OutputFormat::Json), Some(".[0].name"), false), &QUEUES);
        assert_eq!(quoted, "\"tasks\"\n");
    }

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
