//! The time that a report looks back over, cut into the periods that CloudWatch answers in.

use std::time::Duration;

use jiff::Timestamp;

/// Seconds of the shortest period that SQS, SNS, EventBridge and Cognito have metrics for (aws-facts 6.2).
const MINUTE: i64 = 60;

/// Periods at most: 500 queries of a GetMetricData, each with so many points, stay below its limit of 100,800
/// points (aws-facts 6.1), so that no answer has a second page.
const MOST_PERIODS: i64 = 200;

/// The longest time that CloudWatch keeps a metric for (aws-facts 6.1).
pub const LONGEST: Duration = Duration::from_secs(455 * 86_400);

/// Periods shorter than this are kept only for so long: (age of the start, period), both in seconds
/// (aws-facts 6.1).
const KEPT: [(i64, i64); 2] = [(63 * 86_400, 3_600), (15 * 86_400, 300)];

/// A stretch of time in periods of equal length, from `start` up to, and without, `end`. Both are multiples of
/// the period, as CloudWatch wants them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    /// Seconds since 1970.
    pub start: i64,
    /// Seconds since 1970.
    pub end: i64,
    /// Seconds.
    pub period: i64,
}

impl Span {
    /// The time before `now`, in the shortest periods that CloudWatch has for it. The period that `now` is in
    /// belongs to it.
    pub fn back(window: Duration, now: Timestamp) -> Span {
        let window = i64::try_from(window.as_secs()).unwrap_or(i64::MAX).max(MINUTE);
        let least = KEPT.iter().find(|(age, _)| window > *age).map_or(MINUTE, |(_, period)| *period);
        let short_enough = if window <= least * MOST_PERIODS { least } else { window / MOST_PERIODS + 1 };
        let period = (short_enough + least - 1) / least * least;
        let end = (now.as_second() / period + 1) * period;
        let whole = (window.div_euclid(period) + i64::from(window % period > 0)) * period;
        Span { start: end - whole, end, period }
    }

    /// The length in seconds.
    pub fn seconds(&self) -> i64 {
        self.end - self.start
    }

    /// The length.
    pub fn window(&self) -> Duration {
        Duration::from_secs(u64::try_from(self.seconds()).unwrap_or_default())
    }

    /// How many periods there are.
    pub fn periods(&self) -> i64 {
        self.seconds() / self.period
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn span(window: &str) -> Span {
        let now = "2026-11-24T09:30:20Z".parse().unwrap();
        Span::back(crate::input::duration(window).unwrap(), now)
    }

    #[test]
    fn a_span_has_the_shortest_periods_that_are_kept_and_not_too_many() {
        for (window, period, periods) in [
            ("30s", 60, 1),
            ("5m", 60, 5),
            ("1h", 60, 60),
            ("3h", 60, 180),
            ("200m", 60, 200),
            ("6h", 120, 180),
            ("24h", 480, 180),
            ("14d", 6_060, 200),
        ] {
            let span = span(window);
            assert_eq!((span.period, span.periods()), (period, periods), "{window}");
        }
        assert_eq!(span("480h").period % 300, 0);
        assert_eq!(span("2400h").period % 3_600, 0);
    }

    proptest! {
        #[test]
        fn a_span_covers_the_window_holds_now_and_fits_its_period(window in 1_u64..455 * 86_400, now in 1_700_000_000_i64..1_900_000_000) {
            let span = Span::back(Duration::from_secs(window), Timestamp::from_second(now).unwrap());
            prop_assert!(span.start % span.period == 0 && span.end % span.period == 0);
            prop_assert!(span.start < now && now < span.end);
            prop_assert!(span.seconds() >= i64::try_from(window).unwrap());
            prop_assert!(span.periods() <= MOST_PERIODS + 1, "{span:?}");
        }
    }
}
