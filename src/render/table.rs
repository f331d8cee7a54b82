//! Aligned columns for people: no borders, two spaces between columns, titles in bold.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use super::Column;
use super::text;

/// A table with a title line; cells wrap when the terminal is narrower than the content. A column without
/// a title is for programs, and is left out.
pub fn table(columns: &[Column], rows: Vec<Vec<String>>, width: Option<u16>, color: bool) -> String {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    let shown = || columns.iter().filter(|column| !column.title.is_empty());
    table.set_header(shown().map(|column| column.title));
    table.add_rows(rows.into_iter().map(|cells| {
        let cells = cells.into_iter().zip(columns).filter(|(_, column)| !column.title.is_empty());
        cells.map(|(cell, _)| text::on_one_line(&cell)).collect::<Vec<_>>()
    }));
    for (column, place) in shown().zip(table.column_iter_mut()) {
        place.set_padding((0, 2));
        if column.right {
            place.set_cell_alignment(CellAlignment::Right);
        }
    }
    if let Some(width) = width {
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(width);
    }
    let mut lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    if let Some(titles) = lines.first_mut().filter(|_| color) {
        *titles = bold(titles);
    }
    lines.join("\n") + "\n"
}

/// `title: value` lines with aligned values; a value of several lines is indented below its title.
pub fn lines<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let pairs: Vec<(&str, String)> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let width = pairs.iter().map(|(title, _)| title.chars().count()).max().unwrap_or(0);
    pairs
        .iter()
        .map(|(title, value)| {
            let indented = value.replace('\n', &format!("\n{:width$}  ", ""));
            format!("{title:width$}  {indented}\n")
        })
        .collect()
}

/// Bold, for a terminal.
pub fn bold(text: &str) -> String {
    let style = anstyle::Style::new().bold();
    format!("{style}{text}{style:#}")
}
