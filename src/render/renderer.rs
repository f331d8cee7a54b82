//! Which form a result takes in this invocation, and the results that are finished.

use std::io::Write;

use serde_json::Value;

use crate::cli::OutputFormat;
use crate::error::Result;
use crate::jq::Filter;

use super::monitoring::Monitored;
use super::values::{csv_writer, document, line, to_value, write_record, write_row};
use super::{Render, Rows, Stream, fold, nagios, prometheus, table, text};

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
pub(super) enum Form {
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
                rows.iter().try_for_each(|row| write_record(&mut writer, row, self.terminal))?;
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
                write_record(&mut writer, result, self.terminal)?;
                Ok(writer.flush()?)
            }
            Form::Page | Form::Table | Form::Rows => {
                let page = text::visible(&result.page());
                let folded = self.width.filter(|_| self.terminal).map(|width| fold::page(&page, width.into()));
                Ok(out.write_all(folded.unwrap_or(page).as_bytes())?)
            }
        }
    }

    /// Begins a list whose items are written as they come.
    pub fn stream(&self) -> Stream<'_> {
        Stream::new(self, self.form(Form::Page, Form::Ndjson))
    }

    /// Begins a list without an end, whose items are lines of JSON whatever was asked for.
    pub fn lines(&self) -> Stream<'_> {
        Stream::new(self, Form::Ndjson)
    }

    /// Begins a list of rows, which looks as [`Renderer::list`] makes it.
    pub fn rows<R: Render>(&self) -> Rows<'_, R> {
        Rows::new(self, self.form(Form::Table, Form::Rows))
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

    pub(super) fn document(&self, out: &mut dyn Write, value: &Value) -> Result<()> {
        self.json(out, value, document)
    }

    pub(super) fn line(&self, out: &mut dyn Write, value: &Value) -> Result<()> {
        self.json(out, value, line)
    }

    fn json(&self, out: &mut dyn Write, value: &Value, form: fn(&Value) -> String) -> Result<()> {
        let Some(filter) = &self.filter else { return Ok(writeln!(out, "{}", form(value))?) };
        filter.run(value)?.iter().try_for_each(|output| match output {
            Value::String(bare) if self.explicit.is_none() && self.terminal => {
                Ok(writeln!(out, "{}", text::visible(bare))?)
            }
            Value::String(bare) if self.explicit.is_none() => Ok(writeln!(out, "{bare}")?),
            output => Ok(writeln!(out, "{}", form(output))?),
        })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use serde::Serialize;

    use crate::render::Column;

    use super::*;

    #[derive(Serialize)]
    pub struct Queue {
        pub name: &'static str,
        pub depth: Option<u64>,
        pub tags: Vec<&'static str>,
    }

    impl Render for Queue {
        const COLUMNS: &'static [Column] =
            &[Column::text("name", "NAME"), Column::number("depth", "DEPTH"), Column::text("tags", "TAGS")];

        fn cells(&self) -> Vec<String> {
            vec![self.name.into(), self.depth.map_or("unknown".into(), |depth| depth.to_string()), self.tags.join(" ")]
        }
    }

    pub const QUEUES: [Queue; 2] = [
        Queue { name: "tasks", depth: Some(12), tags: Vec::new() },
        Queue { name: "tasks, \"dlq\"", depth: None, tags: Vec::new() },
    ];

    pub fn renderer(explicit: Option<OutputFormat>, filter: Option<&str>, terminal: bool) -> Renderer {
        let filter = filter.map(|filter| Filter::parse("--jq", filter).unwrap());
        Renderer { explicit, filter, terminal, width: Some(80), color: false }
    }

    pub fn list(renderer: &Renderer, rows: &[Queue]) -> String {
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
        assert_eq!(titles(30), "NAME   FIRST  SECOND", "in two lines");
        assert_eq!(titles(18), "NAME   SECOND");
        assert_eq!(titles(12), "NAME");
    }

    #[test]
    fn at_a_narrow_terminal_what_is_long_is_folded_and_where_it_is_too_narrow_each_row_is_a_page() {
        let rows = [
            Queue { name: "orders-inventory-worker-dlq", depth: Some(1_234), tags: vec!["team=orders", "tier=gold"] },
            Queue { name: "日本語-の-待ち行列", depth: None, tags: Vec::new() },
        ];
        let at = |width| list(&Renderer { width: Some(width), ..renderer(None, None, true) }, &rows);
        insta::assert_snapshot!(at(46), @r"
        NAME                  DEPTH  TAGS
        orders-inventory-      1234  team=orders
        worker-dlq                   tier=gold
        日本語-の-待ち行列  unknown
        ");
        insta::assert_snapshot!(at(32), @r"
        NAME   orders-inventory-worker-dlq
        DEPTH  1234
        TAGS   team=orders tier=gold

        NAME   日本語-の-待ち行列
        DEPTH  unknown
        ");
        for width in 42..90 {
            assert!(at(width).lines().all(|line| text::width(line) <= width.into()), "{width}: {}", at(width));
        }
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
    fn what_a_terminal_would_obey_is_shown_in_every_form() {
        let row = || Queue { name: "\u{1b}]0;title\u{7}\u{9b}2J\u{7f}", depth: None, tags: Vec::new() };
        let formats = [OutputFormat::Table, OutputFormat::Json, OutputFormat::Ndjson, OutputFormat::Csv];
        let forms = formats.map(|format| (Some(format), "."));
        for (format, filter) in forms.into_iter().chain([(None, "."), (None, ".. | strings")]) {
            let renderer = renderer(format, Some(filter).filter(|filter| *filter != "."), true);
            let mut out = Vec::new();
            renderer.one(&mut out, &row()).unwrap();
            renderer.list(&mut out, &[row()]).unwrap();
            renderer.stream().push(&mut out, &row()).unwrap();
            let mut rows = renderer.rows();
            rows.push(&mut out, row()).unwrap();
            rows.finish(&mut out).unwrap();
            let text = String::from_utf8(out).unwrap();
            assert!(text.contains("title"), "{text:?}");
            assert!(text.chars().all(|c| c == '\n' || !c.is_control()), "{format:?} {filter}: {text:?}");
        }
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
}
