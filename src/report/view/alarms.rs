//! An alarm, or the lack of one, as a row.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::condition::{Column as ConditionColumn, Unit, Value};
use crate::exit::CheckState;
use crate::naming::Place;
use crate::render::monitoring::{Family, Monitored};
use crate::render::{Column, Render, text};
use crate::report::ops::alarms::{Alarm, AlarmKind, AlarmReport, Change, Thing};
use crate::report::row::{self, Check, Origin, ReportRow};

/// The states that a row can be in.
const STATES: &[&str] = &["ALARM", "OK", "INSUFFICIENT_DATA", "MISSING"];

/// An alarm, or something that should have one, as a row of the report.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AlarmReportRow {
    /// The alarm, by its short name where there is one; of a missing one, what should have it.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN; null of a missing one.
    pub arn: Option<String>,
    /// What kind of an alarm it is; null of a missing one.
    pub kind: Option<AlarmKind>,
    /// Where it is.
    #[serde(flatten)]
    pub origin: Origin,
    /// `OK`, `ALARM`, `INSUFFICIENT_DATA`, or `MISSING` for something without an alarm.
    pub state: String,
    /// Since when.
    pub since: Option<Timestamp>,
    /// Seconds since then.
    pub since_seconds: Option<u64>,
    /// Why it is in this state.
    pub reason: String,
    /// What it is for.
    pub description: Option<String>,
    /// The metrics that it watches, or that nothing watches.
    pub watches: Vec<String>,
    /// The alarms that a composite one is about.
    pub rule: Option<String>,
    /// Whom it tells when it goes off.
    pub actions: Vec<String>,
    /// Whether its actions are switched on; null of a missing one.
    pub actions_enabled: Option<bool>,
    /// The mute rules that silence it now; null where the service did not tell.
    pub muted_by: Option<Vec<String>>,
    /// Why its actions are held back.
    pub suppressed: Option<String>,
    /// Whether nobody is told when it goes off.
    pub silent: bool,
    /// How its state changed over the window, the latest first.
    pub history: Vec<Change>,
    /// The values that make it fail a condition; null without a condition.
    pub fails: Check,
}

impl AlarmReportRow {
    /// An alarm or the lack of one, seen from a place.
    pub fn new(report: &AlarmReport, place: &Place, origin: Origin, now: Timestamp) -> AlarmReportRow {
        match report {
            AlarmReport::Alarm(alarm) => Self::of_alarm(alarm, place, origin, now),
            AlarmReport::Missing(thing) => Self::of_thing(thing, place, origin),
        }
    }

    fn of_alarm(alarm: &Alarm, place: &Place, origin: Origin, now: Timestamp) -> AlarmReportRow {
        AlarmReportRow {
            name: place.shortest(&alarm.name),
            full_name: alarm.name.clone(),
            arn: Some(alarm.arn.clone()),
            kind: Some(alarm.kind),
            origin,
            state: alarm.state.clone(),
            since: alarm.since,
            since_seconds: alarm.since.and_then(|since| u64::try_from(now.as_second() - since.as_second()).ok()),
            reason: alarm.reason.clone(),
            description: alarm.description.clone(),
            watches: alarm.watches.iter().map(|watched| format!("{} {}", watched.namespace, watched.metric)).collect(),
            rule: alarm.rule.clone(),
            actions: alarm.actions.clone(),
            actions_enabled: Some(alarm.actions_enabled),
            muted_by: alarm.muted_by.clone(),
            suppressed: alarm.suppressed.clone(),
            silent: alarm.is_silent(),
            history: alarm.changes.clone(),
            fails: Check::default(),
        }
    }

    fn of_thing(thing: &Thing, place: &Place, origin: Origin) -> AlarmReportRow {
        let watched = &thing.should_be_watched;
        let name = place.shortest(&thing.name);
        AlarmReportRow {
            reason: format!("nothing tells when {} ({} {name}): no alarm on {}", thing.why, thing.noun, watched.metric),
            name,
            full_name: thing.name.clone(),
            arn: None,
            kind: None,
            origin,
            state: "MISSING".into(),
            since: None,
            since_seconds: None,
            description: None,
            watches: vec![format!("{} {}", watched.namespace, watched.metric)],
            rule: None,
            actions: Vec::new(),
            actions_enabled: None,
            muted_by: None,
            suppressed: None,
            silent: true,
            history: Vec::new(),
            fails: Check::default(),
        }
    }

    /// Why nobody is told, if so.
    fn silence(&self) -> String {
        if self.kind.is_none() || !self.silent {
            return String::new();
        }
        let muted = self.muted_by.iter().flatten().cloned().collect::<Vec<_>>().join(", ");
        match () {
            () if self.actions_enabled == Some(false) => "actions off".into(),
            () if self.actions.is_empty() => "no action".into(),
            () if !muted.is_empty() => format!("muted by {muted}"),
            () => format!("held back: {}", self.suppressed.as_deref().unwrap_or_default()),
        }
    }

    fn is_muted(&self) -> bool {
        self.muted_by.as_ref().is_some_and(|rules| !rules.is_empty())
    }

    fn kind_word(&self) -> &'static str {
        match self.kind {
            Some(AlarmKind::Metric) => "metric",
            Some(AlarmKind::Composite) => "composite",
            Some(AlarmKind::Log) => "log",
            None => "",
        }
    }
}

impl Render for AlarmReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("state", "STATE"),
        Column::text("name", "NAME"),
        Origin::STAGE,
        Origin::REGION,
        Origin::PROFILE,
        Column::text("kind", "KIND").shed(2),
        Column::number("since_seconds", "SINCE"),
        Column::number("history", "CHANGES").shed(1),
        Column::text("muted_by", "SILENT").only_if_any(),
        Column::text("reason", "REASON"),
        Column::bare("silent"),
        Column::bare("actions_enabled"),
        Check::COLUMN,
    ];

    fn cells(&self) -> Vec<String> {
        let [stage, region, profile] = self.origin.cells();
        vec![
            self.state.clone(),
            self.name.clone(),
            stage,
            region,
            profile,
            self.kind_word().into(),
            self.since_seconds.map(text::duration).unwrap_or_default(),
            if self.kind.is_some() { text::count(self.history.len() as u64) } else { String::new() },
            self.silence(),
            self.reason.clone(),
            String::new(),
            String::new(),
            self.fails.cell(),
        ]
    }
}

impl Monitored for AlarmReportRow {
    const NOUN: &'static str = "alarms";

    const FAMILIES: &'static [Family] = &[
        Family::new("alarm_silent", "Whether nobody is told when the alarm goes off, or there is none: 1 or 0."),
        Family::new("alarm_state_changes", "Changes of state over the window, at most ten."),
    ];

    const STATE: Family = Family::new("alarm_state", "The state of the alarm: 1 for the state in the label.");

    fn labels(&self) -> Vec<(&'static str, String)> {
        // Something may lack more than one alarm.
        let metric = self.kind.is_none().then(|| ("missing", self.watches.join(" ")));
        [("alarm", self.full_name.clone())].into_iter().chain(metric).chain(self.origin.labels()).collect()
    }

    fn values(&self) -> Vec<Option<f64>> {
        vec![Some(f64::from(u8::from(self.silent))), self.kind.map(|_| self.history.len() as f64)]
    }

    fn state_word(&self) -> (&'static str, String) {
        ("state", self.state.clone())
    }

    fn check_state(&self) -> CheckState {
        self.fails.state(match self.state.as_str() {
            // Whoever muted it knows of it.
            "ALARM" if self.is_muted() => CheckState::Warning,
            "ALARM" => CheckState::Critical,
            "MISSING" => CheckState::Warning,
            _ if self.silent && !self.is_muted() => CheckState::Warning,
            _ => CheckState::Ok,
        })
    }

    fn label(&self) -> String {
        self.origin.with_name(&self.name)
    }

    fn summary(&self) -> String {
        self.fails.summary(|| match self.silence() {
            silence if silence.is_empty() => format!("{}, {}", self.state, self.reason),
            silence => format!("{}, {silence}, {}", self.state, self.reason),
        })
    }
}

impl ReportRow for AlarmReportRow {
    const CONDITION_COLUMNS: &'static [ConditionColumn] = &[
        ConditionColumn { name: "state", unit: Unit::Word(STATES), about: "the state; MISSING for what has no alarm" },
        ConditionColumn { name: "since", unit: Unit::Duration, about: "how long it has been in it" },
        ConditionColumn { name: "changes", unit: Unit::Count, about: "changes of state over the window" },
        ConditionColumn { name: "silent", unit: Unit::Word(&["yes", "no"]), about: "whether it tells nobody" },
        ConditionColumn { name: "muted", unit: Unit::Word(&["yes", "no"]), about: "whether a rule mutes it now" },
        ConditionColumn { name: "name", unit: Unit::Word(&[]), about: "the short name" },
    ];

    fn value(&self, column: &str) -> Value {
        match column {
            "state" => Value::Word(self.state.clone()),
            "since" if self.kind.is_none() => Value::Nothing,
            "since" => row::count(self.since_seconds),
            "changes" => Value::Number(self.history.len() as f64),
            "silent" => Value::Word(if self.silent { "yes" } else { "no" }.into()),
            "muted" if self.kind.is_none() => Value::Word("no".into()),
            "muted" if self.muted_by.is_none() => Value::Unknown,
            "muted" => Value::Word(if self.is_muted() { "yes" } else { "no" }.into()),
            "name" => Value::Word(self.name.clone()),
            _ => Value::Nothing,
        }
    }

    fn short_name(&self) -> &str {
        &self.name
    }

    fn origin(&self) -> &Origin {
        &self.origin
    }

    fn check(&self) -> &Check {
        &self.fails
    }

    fn set_check(&mut self, check: Check) {
        self.fails = check;
    }
}
