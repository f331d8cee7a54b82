//! Where a depth is going: a straight line through its points.

use schemars::JsonSchema;
use serde::Serialize;

/// Points without which there is no telling.
const FEWEST: usize = 3;

/// Where a depth is going.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// It becomes deeper.
    Rising,
    /// It becomes less deep.
    Falling,
    /// It stays about what it is.
    Steady,
}

impl Direction {
    /// Every word, for conditions.
    pub const WORDS: &'static [&'static str] = &["rising", "falling", "steady"];

    /// The word.
    pub const fn word(self) -> &'static str {
        match self {
            Direction::Rising => "rising",
            Direction::Falling => "falling",
            Direction::Steady => "steady",
        }
    }
}

/// The straight line that comes nearest to some points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Line {
    /// Change per second.
    pub slope: f64,
    /// The value at the first point.
    pub first: f64,
    /// The value at the last point.
    pub last: f64,
}

impl Line {
    /// The line of least squares; none with fewer than three points or when all are at one time.
    pub fn through(points: &[(i64, f64)]) -> Option<Line> {
        let (begin, end) = (points.first()?.0, points.last()?.0);
        if points.len() < FEWEST || begin == end {
            return None;
        }
        let count = points.len() as f64;
        let x = |second: i64| (second - begin) as f64;
        let mean_x = points.iter().map(|(second, _)| x(*second)).sum::<f64>() / count;
        let mean_y = points.iter().map(|(_, value)| value).sum::<f64>() / count;
        let products = points.iter().map(|(second, value)| (x(*second) - mean_x) * (value - mean_y)).sum::<f64>();
        let squares = points.iter().map(|(second, _)| (x(*second) - mean_x).powi(2)).sum::<f64>();
        let slope = products / squares;
        Some(Line { slope, first: mean_y - slope * mean_x, last: mean_y + slope * (x(end) - mean_x) })
    }

    /// How far it rises from the first point to the last.
    pub fn rise(&self) -> f64 {
        self.last - self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(values: &[f64]) -> Option<Line> {
        let points: Vec<(i64, f64)> = (0..).step_by(60).zip(values.iter().copied()).collect();
        Line::through(&points)
    }

    #[test]
    fn the_line_tells_how_far_the_depth_rose_and_one_odd_point_does_not_turn_it() {
        assert_eq!(line(&[0.0, 10.0, 20.0, 30.0]).unwrap().rise(), 30.0);
        assert_eq!(line(&[5.0, 5.0, 5.0]).unwrap().rise(), 0.0);
        assert!(line(&[100.0, 90.0, 80.0, 85.0, 60.0, 50.0]).unwrap().rise() < -40.0);
        assert_eq!(line(&[1.0, 2.0]), None);
        assert_eq!(Line::through(&[(60, 1.0), (60, 2.0), (60, 3.0)]), None);
    }
}
