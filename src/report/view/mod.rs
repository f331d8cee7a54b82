//! How reports look.

pub mod alarms;
pub mod chart;
pub mod clients;
pub mod latency;
pub mod page;
pub mod queues;
pub mod rules;
pub mod snapshot;
pub mod topics;

use crate::render::text;

/// What is not known, in words.
pub const UNKNOWN: &str = "unknown";

/// The same to a monitoring system, of what is judged by its counts.
pub const UNKNOWN_SUMMARY: &str = "unknown, CloudWatch did not tell enough";

/// Seconds as a length of time, or that they are not known.
pub fn seconds(seconds: Option<u64>) -> String {
    seconds.map_or_else(|| UNKNOWN.into(), text::duration)
}

/// A number, or that it is not known.
pub fn decimal(number: Option<f64>) -> String {
    number.map_or_else(|| UNKNOWN.into(), text::decimal)
}

/// A count, or that it is not known.
pub fn count(number: Option<u64>) -> String {
    number.map_or_else(|| UNKNOWN.into(), text::count)
}

/// Fractions of a second and more: `35 ms`, `1.2 s`, `5 min`.
pub fn fine_seconds(seconds: f64) -> String {
    match seconds {
        seconds if seconds < 1.0 => format!("{:.0} ms", seconds * 1_000.0),
        seconds if seconds < 10.0 => format!("{seconds:.1} s"),
        seconds => text::duration(seconds.round() as u64),
    }
}

/// Four digits after the point: more would only be noise of the division.
pub fn rounded(number: f64) -> f64 {
    (number * 10_000.0).round() / 10_000.0
}
