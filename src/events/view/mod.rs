//! How events, rules, archives and replays look.

mod publish;
mod rules;
mod tail;

use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::events::ops::archive::Archive;
use crate::events::ops::replay::{CancelPlan, CancelledReplay, Replay, StartPlan, StartedReplay};
use crate::naming::{Arn, Place};
use crate::render::{Column, Render, text};

pub use rules::{ExplainedView, RuleRow};
pub use tail::EventView;

/// An archive as a row of a list, or on a page.
#[derive(Debug, Serialize)]
pub struct ArchivePage {
    /// The short name where there is one, else the full name.
    pub short_name: String,
    /// The archive.
    #[serde(flatten)]
    pub archive: Archive,
    #[serde(skip)]
    now: Timestamp,
}

impl ArchivePage {
    /// An archive seen now.
    pub fn new(archive: Archive, now: Timestamp) -> ArchivePage {
        ArchivePage { short_name: archive.place.shortest(&archive.name), archive, now }
    }
}

impl Render for ArchivePage {
    const COLUMNS: &'static [Column] = &[
        Column::text("short_name", "NAME"),
        Column::text("state", "STATE"),
        Column::number("retention_days", "KEPT FOR"),
        Column::number("event_count", "EVENTS"),
        Column::number("size_bytes", "BYTES"),
        Column::text("created_at", "CREATED"),
        Column::text("event_pattern", "PATTERN"),
    ];

    fn cells(&self) -> Vec<String> {
        let archive = &self.archive;
        let about = |count: i64| format!("about {}", text::count(u64::try_from(count).unwrap_or_default()));
        vec![
            self.short_name.clone(),
            match &archive.state_reason {
                Some(reason) => format!("{}: {reason}", archive.state),
                None => archive.state.clone(),
            },
            if archive.retention_days == 0 { "ever".into() } else { format!("{} d", archive.retention_days) },
            about(archive.event_count),
            about(archive.size_bytes),
            archive.created_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            archive.event_pattern.as_ref().map(Value::to_string).unwrap_or_default(),
        ]
    }
}

impl Render for StartPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("archive", "replay"),
        Column::text("replay", "as"),
        Column::text("bus_arn", "to the bus"),
        Column::text("place", "in"),
        Column::text("since", "events since"),
        Column::text("until", "until"),
        Column::text("rules", "to the rules"),
        Column::number("event_count", "events in the archive"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.archive.clone(),
            self.replay.clone(),
            self.bus_arn.clone(),
            self.place.to_string(),
            self.since.to_string(),
            self.until.to_string(),
            if self.rules.is_empty() { "all of the bus".into() } else { self.rules.join("\n") },
            format!(
                "about {}, counted up to 24 h ago",
                text::count(u64::try_from(self.event_count).unwrap_or_default())
            ),
        ]
    }
}

impl Render for StartedReplay {
    const COLUMNS: &'static [Column] =
        &[Column::text("replay", "replay"), Column::text("state", "state"), Column::text("arn", "ARN")];

    fn cells(&self) -> Vec<String> {
        vec![self.replay.clone(), self.state.clone(), self.arn.clone()]
    }
}

/// A replay as a row of a list, or on a page.
#[derive(Debug, Serialize)]
pub struct ReplayPage {
    /// The short name where there is one, else the full name.
    pub short_name: String,
    /// The replay.
    #[serde(flatten)]
    pub replay: Replay,
    #[serde(skip)]
    now: Timestamp,
}

impl ReplayPage {
    /// A replay seen now.
    pub fn new(replay: Replay, now: Timestamp) -> ReplayPage {
        ReplayPage { short_name: replay.place.shortest(&replay.name), replay, now }
    }
}

impl Render for ReplayPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("short_name", "NAME"),
        Column::text("state", "STATE"),
        Column::number("percent", "DONE"),
        Column::text("since", "EVENTS SINCE"),
        Column::text("until", "UNTIL"),
        Column::text("last_replayed", "LAST REPLAYED"),
        Column::text("started_at", "STARTED"),
        Column::text("rule_arns", "RULES"),
    ];

    fn cells(&self) -> Vec<String> {
        let replay = &self.replay;
        let time = |time: Option<Timestamp>| time.map(|time| time.to_string()).unwrap_or_default();
        let rules: Vec<String> = replay.rule_arns.iter().map(|arn| service_and_name(&replay.place, arn)).collect();
        vec![
            self.short_name.clone(),
            match &replay.state_reason {
                Some(reason) => format!("{}: {reason}", replay.state),
                None => replay.state.clone(),
            },
            replay.percent.map_or("unknown".into(), |percent| format!("{percent} %")),
            time(replay.since),
            time(replay.until),
            time(replay.last_replayed),
            replay.started_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            rules.join(", "),
        ]
    }
}

impl Render for CancelPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "cancel replay"),
        Column::text("place", "in"),
        Column::text("state", "state"),
        Column::number("percent", "done"),
    ];

    fn cells(&self) -> Vec<String> {
        let replay = &self.replay;
        vec![
            replay.name.clone(),
            replay.place.to_string(),
            replay.state.clone(),
            replay.percent.map_or("unknown".into(), |percent| format!("{percent} %")),
        ]
    }
}

impl Render for CancelledReplay {
    const COLUMNS: &'static [Column] = &[Column::text("replay", "replay"), Column::text("state", "state")];

    fn cells(&self) -> Vec<String> {
        vec![self.replay.clone(), self.state.clone()]
    }
}

/// `sqs tasks`: the service and the name of what an ARN names.
fn service_and_name(place: &Place, arn: &str) -> String {
    let Some(arn) = Arn::parse(arn) else { return arn.to_owned() };
    let name = arn.resource.rsplit(['/', ':']).next().unwrap_or(&arn.resource);
    format!("{} {}", arn.service, place.shortest(name))
}
