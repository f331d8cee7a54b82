//! How reports look.

use serde::Serialize;

use crate::naming::Place;
use crate::render::{Column, Render, text};

use super::ops::queues::QueueReport;

/// A queue as a row of the report.
#[derive(Debug, Serialize)]
pub struct QueueReportRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// Messages that can be received.
    pub visible: u64,
    /// Messages that were received and not deleted.
    pub in_flight: u64,
    /// Messages that are not visible yet.
    pub delayed: u64,
    /// The age of the oldest message; null when it is not known.
    pub oldest_age_seconds: Option<u64>,
    /// The dead-letter queue, by its short name where there is one.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; null when there is none, or it is not known.
    pub dead_letters: Option<u64>,
    /// Whether it is the dead-letter queue of another one in the report.
    pub is_dead_letter_queue: bool,
}

impl QueueReportRow {
    /// A queue, seen from a place.
    pub fn new(report: &QueueReport, place: &Place) -> QueueReportRow {
        let depth = report.queue.attributes.depth;
        QueueReportRow {
            name: place.shortest(&report.queue.name),
            full_name: report.queue.name.clone(),
            arn: report.queue.attributes.arn.clone(),
            visible: depth.visible,
            in_flight: depth.in_flight,
            delayed: depth.delayed,
            oldest_age_seconds: report.oldest_age_seconds,
            dead_letter_queue: report.dead_letter_queue.as_ref().map(|name| place.shortest(name)),
            dead_letters: report.dead_letters,
            is_dead_letter_queue: report.is_dead_letter_queue,
        }
    }
}

impl Render for QueueReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT"),
        Column::number("delayed", "DELAYED"),
        Column::number("oldest_age_seconds", "OLDEST"),
        Column::text("dead_letter_queue", "DEAD-LETTER QUEUE"),
        Column::number("dead_letters", "DEAD LETTERS"),
    ];

    fn cells(&self) -> Vec<String> {
        let unknown = || "unknown".to_owned();
        vec![
            self.name.clone(),
            text::count(self.visible),
            text::count(self.in_flight),
            text::count(self.delayed),
            self.oldest_age_seconds.map_or_else(unknown, text::duration),
            self.dead_letter_queue.clone().unwrap_or_default(),
            match (&self.dead_letter_queue, self.dead_letters) {
                (None, _) => String::new(),
                (Some(_), count) => count.map_or_else(unknown, text::count),
            },
        ]
    }
}
