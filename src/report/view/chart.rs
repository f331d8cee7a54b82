//! The history of queues as charts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::chart::{Panel, Quantity};
use crate::naming::Place;
use crate::render::{Column, Render};
use crate::report::ops::Span;
use crate::report::ops::history::{Charted, Curve};

/// A curve in JSON and its like.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CurveRow {
    /// The queue, by its short name where there is one.
    pub name: String,
    /// The queue's full name.
    pub full_name: String,
    /// What it shows: `depth`, `age`, …
    pub metric: &'static str,
    /// When the first period begins.
    pub start: Option<jiff::Timestamp>,
    /// How long a period is.
    pub period_seconds: i64,
    /// The value of each period, in seconds for ages and per second for rates; null where there is none. The
    /// whole is null where CloudWatch did not answer.
    pub values: Option<Vec<Option<f64>>>,
}

impl CurveRow {
    /// A curve, seen from a place.
    pub fn new(curve: &Curve, span: &Span, place: &Place) -> CurveRow {
        let values = |points: &Vec<(i64, f64)>| {
            let mut values = vec![None; usize::try_from(span.periods()).unwrap_or_default()];
            for (second, value) in points {
                let at = usize::try_from((second - span.start) / span.period).unwrap_or_default();
                if let Some(place) = values.get_mut(at) {
                    *place = Some(*value);
                }
            }
            values
        };
        CurveRow {
            name: place.shortest(&curve.queue),
            full_name: curve.queue.clone(),
            metric: word(curve.metric),
            start: jiff::Timestamp::from_second(span.start).ok(),
            period_seconds: span.period,
            values: curve.points.as_ref().map(values),
        }
    }
}

impl Render for CurveRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::text("metric", "METRIC"),
        Column::text("start", "START"),
        Column::number("period_seconds", "PERIOD"),
        Column::text("values", "VALUES"),
    ];

    fn cells(&self) -> Vec<String> {
        let values = self.values.as_ref().map_or(0, |values| values.iter().flatten().count());
        vec![
            self.name.clone(),
            self.metric.into(),
            self.start.map(|start| start.to_string()).unwrap_or_default(),
            format!("{} s", self.period_seconds),
            values.to_string(),
        ]
    }
}

/// A curve as a panel of a chart.
pub fn panel(curve: &Curve, span: &Span, place: &Place) -> Panel {
    Panel {
        name: place.shortest(&curve.queue),
        what: word(curve.metric).replace('-', " "),
        quantity: match curve.metric {
            Charted::Age => Quantity::Time,
            metric if metric.is_rate() => Quantity::Rate,
            _ => Quantity::Count,
        },
        start: span.start,
        end: span.end,
        period: span.period,
        points: curve.points.clone(),
    }
}

fn word(metric: Charted) -> &'static str {
    match metric {
        Charted::Depth => "depth",
        Charted::Age => "age",
        Charted::InFlight => "in-flight",
        Charted::Delayed => "delayed",
        Charted::Arrivals => "arrivals",
        Charted::Receives => "receives",
        Charted::Deletes => "deletes",
    }
}
