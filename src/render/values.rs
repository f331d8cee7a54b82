//! The values themselves, in the words of JSON and CSV.

use std::io::Write;

use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};

use super::{Render, text};

/// A result as JSON.
///
/// # Errors
/// When it has no form in JSON.
pub fn to_value<R: Serialize>(result: &R) -> Result<Value> {
    serde_json::to_value(result).map_err(|error| Error::failure(format!("could not write the result as JSON: {error}")))
}

/// A JSON document.
pub fn document(value: &Value) -> String {
    text::escaped_in_json(format!("{value:#}"))
}

/// JSON on a line.
pub fn line(value: &Value) -> String {
    text::escaped_in_json(value.to_string())
}

/// A JSON value as an item of a list that is written as a document.
pub fn indented(value: &Value) -> String {
    document(value).lines().map(|line| format!("  {line}")).collect::<Vec<_>>().join("\n")
}

/// Tab-separated, without a header: `cut -f` and `while read` need no more.
///
/// # Errors
/// When the output cannot be written.
pub fn write_row<R: Render>(out: &mut dyn Write, row: &R) -> Result<()> {
    let cells: Vec<String> = plain_cells(row)?.iter().map(|cell| text::on_one_line(cell)).collect();
    Ok(writeln!(out, "{}", cells.join("\t"))?)
}

/// Begins CSV, with the keys of the columns as its header if that is wanted.
///
/// # Errors
/// When the output cannot be written.
pub fn csv_writer<R: Render>(out: &mut dyn Write, header: bool) -> Result<csv::Writer<&mut dyn Write>> {
    let mut writer = csv::Writer::from_writer(out);
    if header {
        writer.write_record(R::COLUMNS.iter().map(|column| column.key)).map_err(csv_error)?;
    }
    Ok(writer)
}

/// Writes one row of CSV; at a terminal, control characters are shown.
///
/// # Errors
/// When the output cannot be written.
pub fn write_record<R: Render>(writer: &mut csv::Writer<&mut dyn Write>, row: &R, terminal: bool) -> Result<()> {
    let cells = plain_cells(row)?.into_iter().map(|cell| if terminal { text::visible(&cell) } else { cell });
    writer.write_record(cells).map_err(csv_error)
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
