//! Aligned columns for people: no borders, two spaces between columns, titles in bold.

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::bulk::Failure;

use super::fold::{self, Wish};
use super::{Column, Render, text};

/// Spaces between two columns.
const GAP: u16 = 2;

/// What is wider than this is folded rather than that a column is left out for it.
const COMFORTABLE: usize = 40;

/// A table with its titles. Where a terminal is narrower, what can be left out is, and the rest is folded; where it is
/// too narrow even for that, each row is a page. A column without a title is for programs, and is left out.
pub fn table(columns: &[Column], rows: Vec<Vec<String>>, width: Option<u16>, color: bool) -> String {
    let rows = on_lines(columns, &rows);
    let measures = measured(columns, &rows);
    let width = width.map(usize::from);
    let shown = shown(columns, filled(columns, &rows), width, |at| measures[at].comfortable());
    match widths_within(&measures, &shown, width) {
        Some(widths) => side_by_side(columns, &rows, &shown, &widths, color),
        None => row_by_row(columns, &rows, &shown, width.unwrap_or_default()),
    }
}

fn side_by_side(columns: &[Column], rows: &[Vec<String>], shown: &[usize], widths: &[usize], color: bool) -> String {
    let folded = |cells: &[String]| -> Vec<String> {
        shown.iter().zip(widths).map(|(at, width)| fold::fold(&cells[*at], *width)).collect()
    };
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    let titles = folded(&titles);
    let lines_of_titles = titles.iter().map(|title| title.lines().count()).max().unwrap_or_default();
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(titles);
    table.add_rows(rows.iter().map(|cells| folded(cells)));
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

fn row_by_row(columns: &[Column], rows: &[Vec<String>], shown: &[usize], width: usize) -> String {
    let page = |cells: &Vec<String>| {
        fold::page(&lines(shown.iter().map(|at| (columns[*at].title, cells[*at].clone()))), width)
    };
    rows.iter().map(page).collect::<Vec<_>>().join("\n")
}

/// What is in a column, in columns of the terminal.
struct Measure {
    title: usize,
    /// The widest cell.
    widest: usize,
    /// Three of four cells are no wider.
    usual: usize,
    /// How narrow it can be without a fold inside a word.
    words: usize,
    /// Whether cells are not to be folded, and whether they never are: a number in parts is another number.
    whole: bool,
    number: bool,
}

/// What is given up so that columns fit side by side, one after the other.
#[derive(Clone, Copy)]
enum Sacrifice {
    Nothing,
    /// Words that are long are cut.
    LongWords,
    /// What is copied is folded.
    Copies,
}

impl Measure {
    fn of(column: &Column, cells: &[&str]) -> Measure {
        let folded_title = fold::narrowest(column.title);
        let words = cells.iter().map(|cell| fold::narrowest(cell)).max().unwrap_or_default();
        let mut widths: Vec<usize> = cells.iter().map(|cell| text::width(cell)).collect();
        widths.sort_unstable();
        let widest = widths.last().copied().unwrap_or_default();
        Measure {
            title: text::width(column.title),
            widest: widest.max(folded_title),
            usual: widths.get((widths.len() * 3).div_ceil(4).saturating_sub(1)).copied().unwrap_or_default(),
            words: words.max(folded_title),
            whole: column.whole,
            number: column.right,
        }
    }

    fn unfolded(&self) -> usize {
        self.title.max(self.widest)
    }

    /// What it has before another column is left out for it.
    fn comfortable(&self) -> usize {
        self.wish(Sacrifice::Nothing).usual.min(COMFORTABLE).max(self.wish(Sacrifice::LongWords).least)
    }

    fn wish(&self, sacrifice: Sacrifice) -> Wish {
        let least = match sacrifice {
            _ if self.number => self.widest,
            Sacrifice::Nothing | Sacrifice::LongWords if self.whole => self.widest,
            Sacrifice::Nothing => self.words,
            Sacrifice::LongWords | Sacrifice::Copies => self.words.min(fold::WORD),
        };
        Wish { least, usual: self.usual.max(least), wanted: self.widest }
    }
}

fn measured(columns: &[Column], rows: &[Vec<String>]) -> Vec<Measure> {
    let of = |(at, column): (usize, &Column)| {
        Measure::of(column, &rows.iter().map(|cells| cells[at].as_str()).collect::<Vec<_>>())
    };
    columns.iter().enumerate().map(of).collect()
}

/// The columns that have a title, and something in them where they want that, by their number.
pub fn filled(columns: &[Column], rows: &[Vec<String>]) -> Vec<usize> {
    let has_any = |at: usize| rows.iter().any(|cells| !cells[at].is_empty());
    (0..columns.len())
        .filter(|at| !columns[*at].title.is_empty() && (!columns[*at].only_if_any || has_any(*at)))
        .collect()
}

/// Those columns for which there is room when each needs so much: the ones that are to be shed are left out first.
fn shown(
    columns: &[Column],
    mut shown: Vec<usize>,
    width: Option<usize>,
    needs: impl Fn(usize) -> usize,
) -> Vec<usize> {
    let Some(width) = width else { return shown };
    while shown.iter().map(|at| needs(*at)).sum::<usize>() + gaps(&shown) > width {
        let last = shown.iter().copied().max_by_key(|at| columns[*at].shed).filter(|at| columns[*at].shed > 0);
        let Some(last) = last else { break };
        shown.retain(|at| *at != last);
    }
    shown
}

/// How wide the columns that are shown are to be, so that they fit: titles are folded first, then the widest columns, and
/// then comes what is sacrificed. `None` where they do not fit.
fn widths_within(measures: &[Measure], shown: &[usize], width: Option<usize>) -> Option<Vec<usize>> {
    let unfolded: Vec<usize> = shown.iter().map(|at| measures[*at].unfolded()).collect();
    let room = width.map(|width| width.saturating_sub(gaps(shown)));
    let Some(room) = room.filter(|room| unfolded.iter().sum::<usize>() > *room) else { return Some(unfolded) };
    let wishes = |sacrifice| shown.iter().map(|at| measures[*at].wish(sacrifice)).collect::<Vec<_>>();
    let sacrifices = [Sacrifice::Nothing, Sacrifice::LongWords, Sacrifice::Copies];
    sacrifices.into_iter().find_map(|sacrifice| fold::share(&wishes(sacrifice), room))
}

fn gaps(shown: &[usize]) -> usize {
    shown.len().saturating_sub(1) * usize::from(GAP)
}

/// Every cell on a line, and a cell for every column.
fn on_lines(columns: &[Column], rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let cell = |cells: &Vec<String>, at: usize| cells.get(at).map(|cell| text::on_one_line(cell)).unwrap_or_default();
    rows.iter().map(|cells| (0..columns.len()).map(|at| cell(cells, at)).collect()).collect()
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
    let widths: Vec<usize> = measured(columns, &rows).iter().map(Measure::unfolded).collect();
    let shown = shown(columns, filled(columns, &rows), Some(width.into()), |at| widths[at]);
    let titles: Vec<String> = columns.iter().map(|column| column.title.to_owned()).collect();
    let line = |cells: &[String], style: &dyn Fn(usize, &str) -> String| {
        let mut line = String::new();
        let mut left = usize::from(width);
        for at in &shown {
            let pad = widths[*at] - text::width(&cells[*at]);
            let (before, after) = if columns[*at].right { (pad, 0) } else { (0, pad) };
            let cell = format!("{}{}{}", " ".repeat(before), cells[*at], " ".repeat(after));
            let cell = text::cut(&cell, left);
            left = left.saturating_sub(text::width(cell));
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

/// A page with the failed items below, and how many of them are not listed.
pub fn with_failures<R: Render>(cells: Vec<String>, failures: &[Failure], failed: u64) -> String {
    let titles = R::COLUMNS.iter().map(|column| column.title);
    let failures: Vec<String> = failures
        .iter()
        .map(|failure| format!("{}  {}  {}", failure.item, failure.code, text::on_one_line(&failure.message)))
        .collect();
    let more = text::unless_zero(failed.saturating_sub(failures.len() as u64), "more");
    let failures = failures.into_iter().chain(Some(more).filter(|more| !more.is_empty()));
    lines(titles.zip(cells).chain([("failures", failures.collect::<Vec<_>>().join("\n"))]))
}

/// Bold, for a terminal.
pub fn bold(text: &str) -> String {
    let style = anstyle::Style::new().bold();
    format!("{style}{text}{style:#}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_copied_stays_whole_until_there_would_be_no_table() {
        let columns = [Column::text("user", "USER").whole(), Column::text("mail", "E-MAIL"), Column::number("n", "N")];
        let row = ["ca0dde59-f88d-46fa-8c9f-0d1c9b432483", "anna.lindqvist@support.example.com", "1,234"];
        let at = |width| table(&columns, vec![row.map(str::to_owned).into()], Some(width), false);
        insta::assert_snapshot!(at(70), @r"
        USER                                  E-MAIL                       N
        ca0dde59-f88d-46fa-8c9f-0d1c9b432483  anna.lindqvist@support.  1,234
                                              example.com
        ");
        insta::assert_snapshot!(at(56), @r"
        USER                 E-MAIL                       N
        ca0dde59-f88d-46fa-  anna.lindqvist@support.  1,234
        8c9f-0d1c9b432483    example.com
        ");
        insta::assert_snapshot!(at(20), @r"
        USER    ca0dde59-f88d-46fa-8c9f-0d1c9b432483
        E-MAIL  anna.lindqvist@support.example.com
        N       1,234
        ");
    }

    const COLUMNS: [Column; 4] = [
        Column::text("name", "NAME"),
        Column::number("in", "IN FLIGHT").shed(1),
        Column::text("from", "FROM"),
        Column::text("verdict", "VERDICT"),
    ];

    fn rows() -> Vec<Vec<String>> {
        let row = |cells: [&str; 4]| cells.map(str::to_owned).into();
        vec![
            row(["billing-reconciliation-worker-for-the-northern-region", "1,234", "topic orders", "stuck"]),
            row(["tasks", "0", "", "idle"]),
        ]
    }

    #[test]
    fn what_is_never_folded_leaves_columns_out_so_that_the_last_is_seen() {
        let lines = clipped(&COLUMNS, &rows(), 78, |_, _, cell| cell.to_owned());
        insta::assert_snapshot!(lines.join("\n"), @r"
        NAME                                                   FROM          VERDICT
        billing-reconciliation-worker-for-the-northern-region  topic orders  stuck
        tasks                                                                idle
        ");
        assert!(lines.iter().all(|line| text::width(line) <= 78));
    }

    #[test]
    fn a_folded_table_is_aligned_and_every_line_of_its_titles_is_bold() {
        insta::assert_snapshot!(table(&COLUMNS, rows(), Some(72), false), @r"
        NAME                                        IN  FROM          VERDICT
                                                FLIGHT
        billing-reconciliation-worker-for-the-   1,234  topic orders  stuck
        northern-region
        tasks                                        0                idle
        ");
        let bold_lines = table(&COLUMNS, rows(), Some(72), true).lines().filter(|line| line.contains('\u{1b}')).count();
        assert_eq!(bold_lines, 2);
    }
}
