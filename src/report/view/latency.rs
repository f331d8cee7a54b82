//! How long messages waited, as a row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};
use crate::report::ops::latency::{Percentiles, Sample};

use super::{fine_seconds, rounded, seconds};

/// How long messages of a queue waited, by a sample.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct LatencyRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// Messages that the percentiles are of.
    pub sample: u64,
    /// Half of them waited no longer, from being sent to the first receive.
    pub p50_seconds: Option<f64>,
    /// 90 of 100 waited no longer.
    pub p90_seconds: Option<f64>,
    /// 99 of 100 waited no longer.
    pub p99_seconds: Option<f64>,
    /// The longest.
    pub max_seconds: Option<f64>,
    /// Messages in the sample that nobody had received: they still wait, and are not among those above.
    pub waiting: u64,
    /// The age of the oldest message now, by CloudWatch; null when it is not known.
    pub oldest_age_seconds: Option<u64>,
    /// The highest age of the oldest message over the window, by CloudWatch.
    pub oldest_age_max_seconds: Option<u64>,
    /// Where the sample is from: `dead_letters`, `queue`.
    pub sampled: Vec<&'static str>,
}

/// The ages of the oldest message, by CloudWatch.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ages {
    /// The latest.
    pub now: Option<u64>,
    /// The highest over the window.
    pub max: Option<u64>,
}

impl LatencyRow {
    /// A sample of a queue's messages.
    pub fn new(name: String, full_name: String, sample: &Sample, ages: Ages, sampled: Vec<&'static str>) -> LatencyRow {
        let percentiles = sample.percentiles();
        let of = |of: fn(&Percentiles) -> f64| percentiles.as_ref().map(of).map(rounded);
        LatencyRow {
            name,
            full_name,
            sample: sample.waited.len() as u64,
            p50_seconds: of(|percentiles| percentiles.p50),
            p90_seconds: of(|percentiles| percentiles.p90),
            p99_seconds: of(|percentiles| percentiles.p99),
            max_seconds: of(|percentiles| percentiles.max),
            waiting: sample.waiting,
            oldest_age_seconds: ages.now,
            oldest_age_max_seconds: ages.max,
            sampled,
        }
    }
}

impl Render for LatencyRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("sample", "SAMPLE"),
        Column::number("p50_seconds", "P50"),
        Column::number("p90_seconds", "P90").shed(2),
        Column::number("p99_seconds", "P99"),
        Column::number("max_seconds", "LONGEST"),
        Column::number("waiting", "STILL WAITING").shed(1),
        Column::number("oldest_age_seconds", "OLDEST NOW"),
        Column::number("oldest_age_max_seconds", "OLDEST IN WINDOW").shed(3),
        Column::text("sampled", "SAMPLED").only_if_any(),
    ];

    fn cells(&self) -> Vec<String> {
        let time = |seconds: Option<f64>| seconds.map_or_else(|| super::UNKNOWN.into(), fine_seconds);
        let sampled = self.sampled.iter().map(|from| from.replace('_', " ")).collect::<Vec<_>>().join(", ");
        vec![
            self.name.clone(),
            text::count(self.sample),
            time(self.p50_seconds),
            time(self.p90_seconds),
            time(self.p99_seconds),
            time(self.max_seconds),
            text::count(self.waiting),
            seconds(self.oldest_age_seconds),
            seconds(self.oldest_age_max_seconds),
            sampled,
        ]
    }
}
