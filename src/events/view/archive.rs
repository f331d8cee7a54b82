//! How archives look.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::events::ops::archive::{
    ARRIVAL, Archive, COUNT_LAG, CreatePlan, CreatedArchive, DeletePlan, DeletedArchive, ExportPlan, Exported,
};
use crate::render::{Column, Render, table, text};

/// An archive as a row of a list, or on a page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ArchivePage {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The archive.
    #[serde(flatten)]
    pub archive: Archive,
    /// How old the counts may be.
    counts_up_to_seconds_old: i64,
    /// How long it may take until an event that was published is in it.
    arrives_within_seconds: i64,
    #[serde(skip)]
    now: Timestamp,
}

impl ArchivePage {
    /// An archive seen now.
    pub fn new(archive: Archive, now: Timestamp) -> ArchivePage {
        ArchivePage {
            name: archive.place.shortest(&archive.name),
            archive,
            counts_up_to_seconds_old: COUNT_LAG.as_secs(),
            arrives_within_seconds: ARRIVAL.as_secs(),
            now,
        }
    }
}

impl Render for ArchivePage {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::text("state", "STATE"),
        Column::number("retention_days", "KEPT FOR"),
        Column::number("event_count", "EVENTS"),
        Column::number("size_bytes", "BYTES").shed(1),
        Column::text("created_at", "CREATED").shed(2),
        Column::text("event_pattern", "PATTERN").only_if_any(),
    ];

    fn cells(&self) -> Vec<String> {
        let archive = &self.archive;
        vec![
            self.name.clone(),
            match &archive.state_reason {
                Some(reason) => format!("{}: {reason}", archive.state),
                None => archive.state.clone(),
            },
            kept_for(archive.retention_days),
            about(archive.event_count),
            about(archive.size_bytes),
            archive.created_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            archive.event_pattern.as_ref().map(Value::to_string).unwrap_or_default(),
        ]
    }

    fn page(&self) -> String {
        let pattern = self.archive.event_pattern.as_ref().map_or("every event".into(), Value::to_string);
        let titles = Self::COLUMNS.iter().map(|column| column.title.to_lowercase());
        let mut cells = self.cells();
        cells.truncate(titles.len() - 1);
        let titles: Vec<String> = titles.collect();
        let known = titles.iter().map(String::as_str).zip(cells);
        table::lines(known.chain([
            ("pattern", pattern),
            ("bus", self.archive.bus_arn.clone()),
            ("description", self.archive.description.clone().unwrap_or_default()),
            (
                "counted",
                format!(
                    "up to {} h ago; an event is in the archive about {} min after it was published",
                    COUNT_LAG.as_hours(),
                    ARRIVAL.as_mins()
                ),
            ),
        ]))
    }
}

fn kept_for(days: i32) -> String {
    if days == 0 { "ever".into() } else { format!("{days} d") }
}

fn about(count: i64) -> String {
    format!("about {}", text::count(u64::try_from(count).unwrap_or_default()))
}

impl Render for CreatePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("archive", "create archive"),
        Column::text("bus", "of bus"),
        Column::text("place", "in"),
        Column::text("event_pattern", "of events that match"),
        Column::number("retention_days", "kept for"),
        Column::text("description", "description"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.archive.clone(),
            self.bus.clone(),
            self.place.to_string(),
            self.event_pattern.as_ref().map_or("everything".into(), Value::to_string),
            kept_for(self.retention_days),
            self.description.clone().unwrap_or_default(),
        ]
    }
}

impl Render for CreatedArchive {
    const COLUMNS: &'static [Column] =
        &[Column::text("archive", "archive"), Column::text("state", "state"), Column::text("arn", "ARN")];

    fn cells(&self) -> Vec<String> {
        vec![self.archive.clone(), self.state.clone(), self.arn.clone()]
    }
}

impl Render for DeletePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "delete archive"),
        Column::text("bus_arn", "of bus"),
        Column::text("place", "in"),
        Column::number("event_count", "with events"),
        Column::number("retention_days", "kept for"),
    ];

    fn cells(&self) -> Vec<String> {
        let archive = &self.archive;
        vec![
            archive.name.clone(),
            archive.bus_arn.clone(),
            archive.place.to_string(),
            format!("{}, counted up to 24 h ago", about(archive.event_count)),
            kept_for(archive.retention_days),
        ]
    }
}

impl Render for DeletedArchive {
    const COLUMNS: &'static [Column] = &[Column::text("archive", "deleted")];

    fn cells(&self) -> Vec<String> {
        vec![self.archive.clone()]
    }
}

impl Render for ExportPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("archive", "export archive"),
        Column::text("place", "in"),
        Column::text("since", "events since"),
        Column::text("until", "until"),
        Column::number("estimated_events", "events"),
        Column::text("temporary", "over the temporary rule and queue"),
        Column::text("file", "into"),
    ];

    fn cells(&self) -> Vec<String> {
        let estimated = self.estimated_events.map_or("unknown".into(), |count| format!("about {}", text::count(count)));
        vec![
            self.archive.clone(),
            self.place.to_string(),
            self.since.to_string(),
            self.until.to_string(),
            estimated,
            self.temporary.clone(),
            self.file.clone().unwrap_or_else(|| "stdout".into()),
        ]
    }
}

impl Render for Exported {
    const COLUMNS: &'static [Column] = &[
        Column::text("archive", "archive"),
        Column::number("events", "events"),
        Column::number("counted", "counted by the archive"),
        Column::text("file", "file"),
        Column::text("replay", "replay"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.archive.clone(),
            text::count(self.events),
            self.counted.map(text::count).unwrap_or_default(),
            self.file.clone().unwrap_or_default(),
            self.replay.clone(),
        ]
    }
}
