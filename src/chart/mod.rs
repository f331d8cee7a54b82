//! Charts of values over time: as a line of blocks, at a terminal, as an SVG, and on a page. Values in, text
//! out.

pub mod page;
mod scale;
pub mod svg;
pub mod terminal;

use crate::render::text;

/// What the values of a chart are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// So many.
    Count,
    /// Seconds.
    Time,
    /// So many a second.
    Rate,
}

impl Quantity {
    /// A value as a person reads it.
    pub fn show(self, value: f64) -> String {
        match self {
            Quantity::Count => text::decimal(value),
            Quantity::Time => text::duration(value.max(0.0).round() as u64),
            Quantity::Rate => format!("{}/s", text::decimal(value)),
        }
    }
}

/// One curve over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Whose values they are: `tasks`.
    pub name: String,
    /// What they are: `depth`.
    pub what: String,
    /// How they are written.
    pub quantity: Quantity,
    /// When the first period begins, in seconds since 1970.
    pub start: i64,
    /// When the last period ends.
    pub end: i64,
    /// The length of a period in seconds: points farther apart than that have a gap between them.
    pub period: i64,
    /// Times and values, the oldest first; `None` where they are not known.
    pub points: Option<Vec<(i64, f64)>>,
}

impl Panel {
    /// The curve in words: what it is now, and the most that it was.
    pub fn summary(&self) -> String {
        let Some(points) = &self.points else { return "unknown".into() };
        let most = points.iter().map(|(_, value)| *value).max_by(f64::total_cmp);
        match points.last().zip(most) {
            Some(((_, last), most)) => {
                format!("last {}, highest {}", self.quantity.show(*last), self.quantity.show(most))
            }
            None => "no data".into(),
        }
    }

    /// The points in runs without a gap.
    fn runs(&self) -> Vec<&[(i64, f64)]> {
        let points = self.points.as_deref().unwrap_or_default();
        points.chunk_by(|a, b| b.0 - a.0 <= self.period * 3 / 2).collect()
    }

    /// The greatest value.
    fn most(&self) -> f64 {
        let values = self.points.iter().flatten().map(|(_, value)| *value);
        values.max_by(f64::total_cmp).unwrap_or_default().max(0.0)
    }
}

/// Points as a line of blocks, so many characters wide: each shows the greatest value in its part of the time;
/// a part without points is a space.
pub fn sparkline(points: &[(i64, f64)], (start, end): (i64, i64), width: usize) -> String {
    const BLOCKS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
    if points.is_empty() || end <= start {
        return String::new();
    }
    let mut parts: Vec<Option<f64>> = vec![None; width];
    for (second, value) in points {
        let at = (second - start).max(0) as usize * width / (end - start) as usize;
        let part = &mut parts[at.min(width - 1)];
        *part = Some(part.map_or(*value, |most| most.max(*value)));
    }
    let most = parts.iter().flatten().copied().fold(0.0, f64::max);
    let block = |value: f64| match most {
        // All zero: a flat line at the bottom.
        0.0 => BLOCKS[0],
        most => BLOCKS[((value / most) * (BLOCKS.len() - 1) as f64).round() as usize],
    };
    parts.into_iter().map(|part| part.map_or(' ', |value| block(value.max(0.0)))).collect::<String>().trim_end().into()
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;

    /// A curve that rises, has a gap, and falls.
    pub(crate) fn panel() -> Panel {
        let start = 1_795_500_000;
        let points = (0..60).filter(|n| !(20..30).contains(n)).map(|n| {
            let value = if n < 30 { n * 4 } else { (60 - n) * 3 };
            (start + n * 60, value as f64)
        });
        Panel {
            name: "tasks".into(),
            what: "depth".into(),
            quantity: Quantity::Count,
            start,
            end: start + 3_600,
            period: 60,
            points: Some(points.collect()),
        }
    }

    #[test]
    fn a_sparkline_shows_the_greatest_value_of_each_part_and_leaves_out_what_is_not_known() {
        let points: Vec<(i64, f64)> = (0..8).map(|n| (n * 60, n as f64)).collect();
        assert_eq!(sparkline(&points, (0, 480), 8), "▁▂▃▄▅▆▇█");
        assert_eq!(sparkline(&points, (0, 480), 4), "▂▄▆█");
        assert_eq!(sparkline(&[(0, 0.0), (420, 0.0)], (0, 480), 8), "▁      ▁");
        assert_eq!(sparkline(&[], (0, 480), 8), "");
    }

    #[test]
    fn a_curve_says_in_words_what_it_is_now_and_how_high_it_was() {
        assert_eq!(panel().summary(), "last 3, highest 90");
        assert_eq!(Panel { points: Some(Vec::new()), ..panel() }.summary(), "no data");
        assert_eq!(Panel { points: None, ..panel() }.summary(), "unknown");
        assert_eq!(panel().runs().len(), 2, "a gap is not drawn over");
    }
}
