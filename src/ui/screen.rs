//! A table at a terminal that is drawn again in place, with what changed standing out.

use std::io::Write;

use anstyle::Style;
use rustix::termios::tcgetwinsize;

use crate::error::Result;
use crate::render::{Render, table, text};

/// What is on the screen.
#[derive(Debug)]
pub struct Screen {
    color: bool,
    /// Lines of the last frame.
    lines: usize,
    /// The last frame's rows; nothing before the first.
    before: Option<Vec<Row>>,
}

/// What a row is called, and its cells.
type Row = (String, Vec<String>);

/// Columns and lines of a terminal.
#[derive(Clone, Copy, Debug)]
struct Size {
    width: u16,
    height: usize,
}

impl Screen {
    pub(super) fn new(color: bool) -> Screen {
        Screen { color, lines: 0, before: None }
    }

    /// Draws a frame over the one before: a heading, the rows, and what there is to say below. By its key a row
    /// is found in the frame before.
    ///
    /// # Errors
    /// When stdout cannot be written, a closed pipe among them.
    pub fn draw<R: Render>(
        &mut self,
        heading: &str,
        rows: &[R],
        key: impl Fn(&R) -> String,
        footer: &[String],
    ) -> Result<()> {
        let mut out = std::io::stdout().lock();
        // Asked every time: a terminal may have been made larger or smaller.
        let size = tcgetwinsize(&out).ok().filter(|size| size.ws_col > 0 && size.ws_row > 0);
        let size =
            size.map_or(Size { width: 80, height: 24 }, |size| Size { width: size.ws_col, height: size.ws_row.into() });
        let rows: Vec<Row> = rows.iter().map(|row| (key(row), row.cells())).collect();
        let lines = self.frame::<R>(heading, &rows, footer, size);
        // One write: a frame is never half there.
        let up = if self.lines > 0 { format!("\x1b[{}A\r\x1b[J", self.lines) } else { String::new() };
        out.write_all(format!("{up}{}\n", lines.join("\n")).as_bytes())?;
        out.flush()?;
        self.lines = lines.len();
        self.before = Some(rows);
        Ok(())
    }

    fn frame<R: Render>(&self, heading: &str, rows: &[Row], footer: &[String], size: Size) -> Vec<String> {
        let cells: Vec<Vec<String>> = rows.iter().map(|(key, cells)| self.with_marks(key, cells)).collect();
        let changed: Vec<Vec<bool>> = rows.iter().map(|(key, cells)| self.changes(key, cells)).collect();
        let mut lines = vec![clipped(heading, size.width)];
        if !rows.is_empty() {
            lines.extend(table::clipped(R::COLUMNS, &cells, size.width, |row, column, cell| {
                if self.color && changed[row][column] { inverted(cell) } else { cell.to_owned() }
            }));
        }
        // A frame that is taller than the terminal could not be drawn over.
        let room = size.height.saturating_sub(footer.len() + 1);
        if lines.len() > room {
            let shown = room.saturating_sub(1);
            let hidden = lines.len() - shown;
            lines.truncate(shown);
            lines.push(clipped(&format!("… {hidden} more rows"), size.width));
        }
        lines.extend(footer.iter().map(|line| clipped(line, size.width)));
        lines
    }

    /// Which cells are others than in the frame before; a row that is new is all new.
    fn changes(&self, key: &str, cells: &[String]) -> Vec<bool> {
        let Some(rows) = &self.before else { return vec![false; cells.len()] };
        match rows.iter().find(|(known, _)| known == key) {
            Some((_, before)) => cells.iter().zip(before).map(|(now, before)| now != before).collect(),
            None => vec![true; cells.len()],
        }
    }

    /// Without colours, a star marks what changed.
    fn with_marks(&self, key: &str, cells: &[String]) -> Vec<String> {
        let mark = |(cell, changed): (&String, bool)| match changed && !self.color && !cell.is_empty() {
            true => format!("{cell}*"),
            false => cell.clone(),
        };
        cells.iter().zip(self.changes(key, cells)).map(mark).collect()
    }
}

fn inverted(cell: &str) -> String {
    let style = Style::new().invert();
    format!("{style}{cell}{style:#}")
}

fn clipped(line: &str, width: u16) -> String {
    text::cut(line, width.into()).to_owned()
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use crate::render::Column;

    use super::*;

    #[derive(Serialize)]
    struct Nothing;

    impl Render for Nothing {
        const COLUMNS: &'static [Column] = &[Column::text("name", "NAME"), Column::number("depth", "DEPTH")];

        fn cells(&self) -> Vec<String> {
            Vec::new()
        }
    }

    fn row(name: &str, depth: u64) -> Row {
        (name.to_owned(), vec![name.to_owned(), depth.to_string()])
    }

    fn frame(screen: &Screen, rows: &[Row], width: u16, height: usize) -> String {
        let footer = ["every 5 s".to_owned()];
        screen.frame::<Nothing>("now", rows, &footer, Size { width, height }).join("\n")
    }

    #[test]
    fn what_changed_since_the_frame_before_stands_out_with_and_without_colours() {
        let rows = [row("tasks", 3), row("orders", 1)];
        let mut screen = Screen::new(false);
        insta::assert_snapshot!(frame(&screen, &rows, 80, 24), @r"
        now
        NAME    DEPTH
        tasks       3
        orders      1
        every 5 s
        ");
        screen.before = Some(rows.into());
        let rows = [row("tasks", 4), row("orders", 1), row("new", 0)];
        insta::assert_snapshot!(frame(&screen, &rows, 80, 24), @r"
        now
        NAME    DEPTH
        tasks      4*
        orders      1
        new*       0*
        every 5 s
        ");
        screen.color = true;
        let colored = frame(&screen, &rows, 80, 24);
        assert!(colored.contains("\u{1b}[7m    4\u{1b}[0m") && !colored.contains('*'), "{colored:?}");
    }

    #[test]
    fn a_frame_fits_the_terminal_or_it_could_not_be_drawn_over() {
        let rows: Vec<Row> = (0..100).map(|n| row(&format!("queue-{n}"), n)).collect();
        let screen = Screen::new(false);
        let text = frame(&screen, &rows, 10, 8);
        assert_eq!(text.lines().count(), 7);
        assert!(text.contains("… 97 more"), "{text}");
        assert!(text.lines().all(|line| line.chars().count() <= 10), "{text}");
    }
}
