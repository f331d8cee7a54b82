//! Aligned columns for people: no borders, two spaces between columns, titles in bold.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::bulk::Failure;

use super::{Column, Render, fold, text};

/// Spaces between two columns.
const GAP: u16 = 2;

/// What is wider than this is folded before a column is left out for it.
const COMFORTABLE: usize = 30;

/// A table with its titles; where a terminal is narrower, what can be left out is, and the rest is folded. A column
/// without a title is for programs, and is left out.
pub fn table(columns: &[Column], rows: Vec<Vec<String>>, width: Option<u16>, color: bool) -> String {
    let rows = on_lines(columns, &rows);
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    let shown = shown(columns, &rows, width, fold::narrowest);
    let widths = match width {
        Some(width) => widths_within(columns, &rows, &shown, width.into()),
        None => widths(columns, &rows, text::width),
    };
    let folded =
        |cells: &Vec<String>| -> Vec<String> { shown.iter().map(|at| fold::fold(&cells[*at], widths[*at])).collect() };
    let titles = folded(&titles);
    let lines_of_titles = titles.iter().map(|title| title.lines().count()).max().unwrap_or_default();
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(titles);
    table.add_rows(rows.iter().map(folded));
    for (at, place) in shown.iter().zip(table.column_iter_mut()) {
        place.set_padding((0, GAP));
        if columns[*at].right {
            place.set_cell_alignment(CellAlignment::Right);
        }
    }
    let style = |(at, line): (usize, String)| match line.trim_end() {
        title if color && at < lines_of_titles => bold(title),
        line => line.to_owned(),
    };
    table.lines().enumerate().map(style).collect::<Vec<_>>().join("\n") + "\n"
}

/// The columns that have a title, and something in them where they want that, by their number.
pub fn filled(columns: &[Column], rows: &[Vec<String>]) -> Vec<usize> {
    let has_any = |at: usize| rows.iter().any(|cells| !cells[at].is_empty());
    (0..columns.len())
        .filter(|at| !columns[*at].title.is_empty() && (!columns[*at].only_if_any || has_any(*at)))
        .collect()
}

/// Those of them that there is room for, when titles are measured like this.
fn shown(columns: &[Column], rows: &[Vec<String>], width: Option<u16>, of_title: fn(&str) -> usize) -> Vec<usize> {
    let mut shown = filled(columns, rows);
    let Some(width) = width.map(usize::from) else { return shown };
    let widths = widths(columns, rows, of_title);
    let wanted = |at: usize| widths[at].min(narrowest(columns, rows, at).max(COMFORTABLE));
    while shown.iter().map(|at| wanted(*at)).sum::<usize>() + gaps(&shown) > width {
        let last = shown.iter().copied().max_by_key(|at| columns[*at].shed).filter(|at| columns[*at].shed > 0);
        let Some(last) = last else { break };
        shown.retain(|at| *at != last);
    }
    shown
}

/// How wide each column is to be, so that those that are shown are no wider than this together: titles are folded
/// first, then the widest columns.
fn widths_within(columns: &[Column], rows: &[Vec<String>], shown: &[usize], width: usize) -> Vec<usize> {
    let room = width.saturating_sub(gaps(shown));
    let unfolded = widths(columns, rows, text::width);
    if shown.iter().map(|at| unfolded[*at]).sum::<usize>() <= room {
        return unfolded;
    }
    let mut widths = widths(columns, rows, fold::narrowest);
    let wishes: Vec<(usize, usize)> = shown.iter().map(|at| (narrowest(columns, rows, *at), widths[*at])).collect();
    for (at, given) in shown.iter().zip(fold::share(&wishes, room)) {
        widths[*at] = given;
    }
    widths
}

/// How narrow a column can be without a fold inside a word.
fn narrowest(columns: &[Column], rows: &[Vec<String>], at: usize) -> usize {
    let cells = rows.iter().map(|cells| fold::narrowest(&cells[at]));
    cells.chain([fold::narrowest(columns[at].title)]).max().unwrap_or_default()
}

fn gaps(shown: &[usize]) -> usize {
    shown.len().saturating_sub(1) * usize::from(GAP)
}

/// Every cell on a line, and a cell for every column.
fn on_lines(columns: &[Column], rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let cell = |cells: &Vec<String>, at: usize| cells.get(at).map(|cell| text::on_one_line(cell)).unwrap_or_default();
    rows.iter().map(|cells| (0..columns.len()).map(|at| cell(cells, at)).collect()).collect()
}

/// How wide each column has to be, when titles are measured like this.
fn widths(columns: &[Column], rows: &[Vec<String>], of_title: fn(&str) -> usize) -> Vec<usize> {
    let widest = |at: usize| rows.iter().map(|cells| text::width(&cells[at])).max().unwrap_or_default();
    columns.iter().enumerate().map(|(at, column)| of_title(column.title).max(widest(at))).collect()
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
    let shown = shown(columns, &rows, Some(width), text::width);
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    let widths = widths(columns, &rows, text::width);
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
