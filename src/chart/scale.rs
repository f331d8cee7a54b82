//! Round numbers for the axes.

use jiff::Timestamp;

use super::Quantity;

/// Seconds that a person counts time in.
const TIMES: [f64; 14] =
    [5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0, 1_800.0, 3_600.0, 7_200.0, 21_600.0, 43_200.0, 86_400.0, 172_800.0];

/// A round number that is at least so much, for the top of an axis with two halves.
pub fn top(quantity: Quantity, most: f64) -> f64 {
    // Halves of one message and of one second are nothing.
    if most <= 2.0 && quantity != Quantity::Rate {
        return 2.0;
    }
    if most <= 0.0 {
        return 1.0;
    }
    if quantity == Quantity::Time
        && let Some(time) = TIMES.iter().find(|time| **time >= most)
    {
        return *time;
    }
    let unit = 10_f64.powf(most.log10().floor());
    let steps = [1.0, 2.0, 4.0, 5.0, 6.0, 8.0, 10.0];
    steps.iter().map(|step| step * unit).find(|top| *top >= most).unwrap_or(10.0 * unit)
}

/// A moment on the axis: with its day where the chart is longer than one.
pub fn moment(second: i64, span: i64) -> String {
    let format = if span > 86_400 { "%m-%d %H:%M" } else { "%H:%M" };
    Timestamp::from_second(second).map(|moment| moment.strftime(format).to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_at_a_round_number_that_holds_everything() {
        for (most, expected) in [(0.0, 2.0), (1.0, 2.0), (3.0, 4.0), (10.0, 10.0), (11.0, 20.0), (90.0, 100.0)] {
            assert!((top(Quantity::Count, most) - expected).abs() < 1e-9, "{most}");
        }
        assert!((top(Quantity::Rate, 0.3) - 0.4).abs() < 1e-9);
        assert_eq!(top(Quantity::Rate, 0.0), 1.0);
        assert_eq!(top(Quantity::Time, 400.0), 600.0);
        assert_eq!(top(Quantity::Time, 1_000_000.0), 1_000_000.0);
    }

    #[test]
    fn a_moment_has_its_day_only_where_that_is_not_clear() {
        assert_eq!(moment(1_795_500_000, 3_600), "06:00");
        assert_eq!(moment(1_795_500_000, 200_000), "11-24 06:00");
    }
}
