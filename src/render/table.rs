//! Aligned columns for people: no borders, two spaces between columns, titles in bold.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::bulk::Failure;

use super::{Column, Render, text};

/// Spaces between two columns.
const GAP: u16 = 2;

/// A table with a title line; cells wrap when the terminal is narrower than the content. A column without
/// a title is for programs, and is left out.
pub fn table(columns: &[Column], rows: Vec<Vec<String>>, width: Option<u16>, color: bool) -> String {
    let rows = on_lines(columns, &rows);
    let shown = shown(columns, &rows, width);
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_header(shown.iter().map(|at| columns[*at].title));
    table.add_rows(rows.iter().map(|cells| shown.iter().map(|at| cells[*at].as_str()).collect::<Vec<_>>()));
    for (at, place) in shown.iter().zip(table.column_iter_mut()) {
        let column = &columns[*at];
        place.set_padding((0, GAP));
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

/// The columns that stand in a table, by their number: those with a title, with something in them where they
/// want that, and with room for them.
pub fn shown(columns: &[Column], rows: &[Vec<String>], width: Option<u16>) -> Vec<usize> {
    let has_any = |at: usize| rows.iter().any(|cells| !cells[at].is_empty());
    let mut shown: Vec<usize> = (0..columns.len())
        .filter(|at| !columns[*at].title.is_empty() && (!columns[*at].only_if_any || has_any(*at)))
        .collect();
    let Some(width) = width.map(usize::from) else { return shown };
    let widths = widths(columns, rows);
    while shown.iter().map(|at| widths[*at] + usize::from(GAP)).sum::<usize>() > width {
        let last = shown.iter().copied().max_by_key(|at| columns[*at].shed).filter(|at| columns[*at].shed > 0);
        let Some(last) = last else { break };
        shown.retain(|at| *at != last);
    }
    shown
}

/// Every cell on a line, and a cell for every column.
fn on_lines(columns: &[Column], rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let cell = |cells: &Vec<String>, at: usize| cells.get(at).map(|cell| text::on_one_line(cell)).unwrap_or_default();
    rows.iter().map(|cells| (0..columns.len()).map(|at| cell(cells, at)).collect()).collect()
}

/// How wide each column has to be.
fn widths(columns: &[Column], rows: &[Vec<String>]) -> Vec<usize> {
    let widest = |at: usize| rows.iter().map(|cells| text::width(&cells[at])).max().unwrap_or_default();
    columns.iter().enumerate().map(|(at, column)| text::width(column.title).max(widest(at))).collect()
}

/// A table whose lines are never longer than the width: what does not fit is cut off. `style` gets each cell
/// with its row, its column and the spaces around it, and returns how it looks.
pub fn clipped(
    columns: &[Column],
    rows: &[Vec<String>],
    width: u16,
    style: impl Fn(usize, usize, &str) -> String,
) -> Vec<String> {
    let rows = on_lines(columns, rows);
    let shown = shown(columns, &rows, Some(width));
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    let widths = widths(columns, &rows);
    let line = |cells: &[String], style: &dyn Fn(usize, &str) -> String| {
        let mut line = String::new();
        let mut left = usize::from(width);
        for at in &shown {
            let pad = widths[*at] - text::width(&cells[*at]);
            let (before, after) = if columns[*at].right { (pad, 0) } else { (0, pad) };
            let cell = format!("{}{}{}", " ".repeat(before), cells[*at], " ".repeat(after));
            let cell = text::cut(&cell, left);
            left -= text::width(cell);
            let gap = left.min(GAP.into());
            left -= gap;
            line.push_str(&style(*at, cell));
            line.push_str(&" ".repeat(gap));
        }
        line.trim_end().to_owned()
    };
    let header = line(&titles, &|_, cell| cell.to_owned());
    let rows = rows.iter().enumerate().map(|(row, cells)| line(cells, &|column, cell| style(row, column, cell)));
    [header].into_iter().chain(rows).collect()
}

/// `title: value` lines with aligned values; a value of several lines is indented below its title.
pub fn lines<'a>(pairs: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let pairs: Vec<(&str, String)> = pairs.into_iter().filter(|(_, value)| !value.is_empty()).collect();
    let width = pairs.iter().map(|(title, _)| text::width(title)).max().unwrap_or(0);
    pairs
        .iter()
        .map(|(title, value)| {
            let indented = value.replace('\n', &format!("\n{:width$}  ", ""));
            format!("{title:width$}  {indented}\n")
        })
        .collect()
}

/// A page with the failed items below.
pub fn with_failures<R: Render>(cells: Vec<String>, failures: &[Failure]) -> String {
    let titles = R::COLUMNS.iter().map(|column| column.title);
    let failures: Vec<String> = failures
        .iter()
        .map(|failure| format!("{}  {}  {}", failure.item, failure.code, text::on_one_line(&failure.message)))
        .collect();
    lines(titles.zip(cells).chain([("failures", failures.join("\n"))]))
}

/// Bold, for a terminal.
pub fn bold(text: &str) -> String {
    let style = anstyle::Style::new().bold();
    format!("{style}{text}{style:#}")
}
