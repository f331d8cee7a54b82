//! A chart of dots at a terminal: Braille characters have two by four of them.

use super::{Panel, scale};

/// Lines of the curve itself.
const HEIGHT: usize = 6;

/// Dots of a character.
const ACROSS: usize = 2;
const DOWN: usize = 4;

/// The bits of the dots of a character, by row and column.
const BITS: [[u32; ACROSS]; DOWN] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]];

/// Narrower than this there is no curve to be seen.
const NARROWEST: usize = 20;

/// A curve with its axes, no wider than so many columns.
pub fn chart(panel: &Panel, width: usize) -> String {
    let top = scale::top(panel.quantity, panel.most());
    let labels = [panel.quantity.show(top), panel.quantity.show(top / 2.0), panel.quantity.show(0.0)];
    let margin = labels.iter().map(|label| label.chars().count()).max().unwrap_or_default();
    let title = format!("{}  {}  {}", panel.name, panel.what, panel.summary());
    let columns = width.saturating_sub(margin + 2).max(NARROWEST);
    let mut canvas = Canvas::new(columns, HEIGHT);
    for run in panel.runs() {
        let dots: Vec<(usize, usize)> = run.iter().map(|point| canvas.place(panel, top, *point)).collect();
        canvas.dot(dots[0]);
        dots.windows(2).for_each(|pair| canvas.line(pair[0], pair[1]));
    }
    let mut lines = vec![title];
    for (at, row) in canvas.rows().into_iter().enumerate() {
        let label = match at {
            0 => &labels[0],
            at if at == HEIGHT / 2 => &labels[1],
            at if at == HEIGHT - 1 => &labels[2],
            _ => "",
        };
        lines.push(format!("{label:>margin$} ┤{row}").trim_end().to_owned());
    }
    let (start, end) =
        (scale::moment(panel.start, panel.end - panel.start), scale::moment(panel.end, panel.end - panel.start));
    let gap = columns.saturating_sub(start.chars().count() + end.chars().count() + 4);
    lines.push(format!("{:margin$}  {start}{}{end} UTC", "", " ".repeat(gap)));
    lines.join("\n") + "\n"
}

/// Dots in rows of characters.
struct Canvas {
    columns: usize,
    rows: usize,
    cells: Vec<u32>,
}

impl Canvas {
    fn new(columns: usize, rows: usize) -> Canvas {
        Canvas { columns, rows, cells: vec![0; columns * rows] }
    }

    /// Where a point is drawn: dots from the left and from the top.
    fn place(&self, panel: &Panel, top: f64, (second, value): (i64, f64)) -> (usize, usize) {
        let (across, down) = (self.columns * ACROSS - 1, self.rows * DOWN - 1);
        let time = (second - panel.start) as f64 / (panel.end - panel.start).max(1) as f64;
        let height = (value / top).clamp(0.0, 1.0);
        let x = (time.clamp(0.0, 1.0) * across as f64).round() as usize;
        (x, down - (height * down as f64).round() as usize)
    }

    fn dot(&mut self, (x, y): (usize, usize)) {
        let cell = (y / DOWN) * self.columns + x / ACROSS;
        self.cells[cell] |= BITS[y % DOWN][x % ACROSS];
    }

    fn line(&mut self, (x0, y0): (usize, usize), (x1, y1): (usize, usize)) {
        let steps = x0.abs_diff(x1).max(y0.abs_diff(y1)).max(1);
        let between = |a: usize, b: usize, step: usize| {
            let part = step as f64 / steps as f64;
            (a as f64 + (b as f64 - a as f64) * part).round() as usize
        };
        for step in 0..=steps {
            self.dot((between(x0, x1, step), between(y0, y1, step)));
        }
    }

    fn rows(&self) -> Vec<String> {
        let shown = |cell: &u32| match cell {
            0 => ' ',
            cell => char::from_u32(0x2800 + cell).unwrap_or(' '),
        };
        self.cells.chunks(self.columns).map(|row| row.iter().map(shown).collect()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Quantity;
    use super::super::tests::panel;
    use super::*;

    #[test]
    fn a_curve_is_drawn_with_its_axes_and_its_gap() {
        insta::assert_snapshot!(chart(&panel(), 60));
    }

    #[test]
    fn no_line_is_wider_than_the_terminal_and_no_data_is_said_to_be_none() {
        for width in [30, 60, 120] {
            let text = chart(&panel(), width);
            assert!(text.lines().skip(1).all(|line| line.chars().count() <= width), "{width}: {text}");
        }
        let empty = Panel { points: Some(Vec::new()), quantity: Quantity::Time, ..panel() };
        assert!(chart(&empty, 60).starts_with("tasks  depth  no data\n"));
    }
}
