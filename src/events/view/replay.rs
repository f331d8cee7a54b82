//! How replays look.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::events::ops::replay::{
    CancelPlan, CancelledReplay, Firing, FiringTarget, Replay, Scope, StartPlan, StartedReplay,
};
use crate::naming::Place;
use crate::queue::ops::admission::Admission;
use crate::render::{Column, Render, text};

use super::service_and_name;

impl Scope {
    /// `about 1,200 of about 50,000, counted up to 24 h ago`
    fn events(&self) -> String {
        let all = text::count(u64::try_from(self.event_count).unwrap_or_default());
        match self.estimated_events {
            Some(estimated) => format!(
                "about {} of about {all} in the archive, which are counted up to 24 h ago",
                text::count(estimated)
            ),
            None => format!("of about {all} in the archive, which are counted up to 24 h ago"),
        }
    }

    /// Each rule with its targets, or why it gets nothing.
    fn receivers(&self) -> String {
        let lines: Vec<String> = self.rules.iter().map(|rule| rule.line(&self.place)).collect();
        let all = if self.all_rules { "all of the bus" } else { "" };
        let lines = lines.join("\n");
        [all, lines.as_str()].iter().filter(|text| !text.is_empty()).copied().collect::<Vec<_>>().join("\n")
    }
}

impl Firing {
    fn line(&self, place: &Place) -> String {
        let name = place.shortest(&self.name);
        if let Some(why) = &self.why_not {
            return format!("{name}: gets nothing, as {why}");
        }
        let targets: Vec<String> = self.targets.iter().map(|target| target.words(place)).collect();
        if targets.is_empty() { format!("{name}: has no target") } else { format!("{name}: {}", targets.join(", ")) }
    }
}

impl FiringTarget {
    fn words(&self, place: &Place) -> String {
        let name = service_and_name(place, &self.arn);
        match &self.dead_letter_queue_arn {
            None => format!("{name} (no dead-letter queue)"),
            Some(queue) => format!("{name} (undelivered to {})", service_and_name(place, queue)),
        }
    }

    /// Why what it does not get is lost.
    fn loss(&self, place: &Place) -> Option<String> {
        match (&self.dead_letter_queue_arn, &self.dead_letter_admission) {
            (Some(queue), Some(Admission::Refused(why))) => {
                Some(format!("its dead-letter queue {} refuses it, as {why}", service_and_name(place, queue)))
            }
            (Some(_), _) => None,
            (None, _) => Some("it has no dead-letter queue".into()),
        }
    }
}

/// What is to be said of a replay before it is started: what is doubtful about the window, which targets would
/// lose events, and which rules that were named get none.
pub fn losses(scope: &Scope) -> Vec<String> {
    let place = &scope.place;
    let mut said = scope.notes.clone();
    let silent = scope.rules.iter().filter(|_| !scope.all_rules);
    said.extend(silent.filter_map(|rule| {
        rule.why_not.as_ref().map(|why| format!("rule {} gets nothing, as {why}", place.shortest(&rule.name)))
    }));
    if scope.firing().next().is_none() {
        said.push("no rule gets any of these events".into());
    }
    for rule in scope.firing() {
        said.extend(rule.targets.iter().filter_map(|target| {
            let why = target.loss(place)?;
            let (rule, target) = (place.shortest(&rule.name), service_and_name(place, &target.arn));
            Some(format!("rule {rule}: what {target} does not get is lost: {why}"))
        }));
    }
    said
}

/// What a replay reads and whom it reaches.
const OF_SCOPE: [Column; 7] = [
    Column::text("archive", "replay"),
    Column::text("bus_arn", "to the bus"),
    Column::text("place", "in"),
    Column::text("since", "events since"),
    Column::text("until", "until"),
    Column::text("rules", "to the rules"),
    Column::number("estimated_events", "events"),
];

impl Render for Scope {
    const COLUMNS: &'static [Column] = &OF_SCOPE;

    fn cells(&self) -> Vec<String> {
        vec![
            self.archive.clone(),
            self.bus_arn.clone(),
            self.place.to_string(),
            self.since.to_string(),
            self.until.to_string(),
            self.receivers(),
            self.events(),
        ]
    }
}

impl Render for StartPlan {
    const COLUMNS: &'static [Column] = &{
        let [archive, bus, place, since, until, rules, events] = OF_SCOPE;
        [archive, bus, place, since, until, rules, events, Column::text("replay", "as")]
    };

    fn cells(&self) -> Vec<String> {
        self.scope.cells().into_iter().chain([self.replay.clone()]).collect()
    }
}

impl Render for StartedReplay {
    const COLUMNS: &'static [Column] = &[
        Column::text("replay", "replay"),
        Column::text("state", "state"),
        Column::text("last_replayed", "last replayed"),
        Column::text("arn", "ARN"),
    ];

    fn cells(&self) -> Vec<String> {
        let last = self.last_replayed.map(|time| time.to_string()).unwrap_or_default();
        vec![self.replay.clone(), self.state.clone(), last, self.arn.clone()]
    }
}

/// A replay as a row of a list, or on a page.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReplayPage {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The replay.
    #[serde(flatten)]
    pub replay: Replay,
    #[serde(skip)]
    now: Timestamp,
}

impl ReplayPage {
    /// A replay seen now.
    pub fn new(replay: Replay, now: Timestamp) -> ReplayPage {
        ReplayPage { name: replay.place.shortest(&replay.name), replay, now }
    }
}

impl Render for ReplayPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::text("state", "STATE"),
        Column::number("percent", "DONE"),
        Column::text("since", "EVENTS SINCE").only_if_any(),
        Column::text("until", "UNTIL").only_if_any(),
        Column::text("last_replayed", "LAST REPLAYED").only_if_any().shed(1),
        Column::text("started_at", "STARTED").shed(2),
        Column::text("rule_arns", "RULES").only_if_any(),
    ];

    fn cells(&self) -> Vec<String> {
        let replay = &self.replay;
        let time = |time: Option<Timestamp>| time.map(|time| time.to_string()).unwrap_or_default();
        let rules: Vec<String> = replay.rule_arns.iter().map(|arn| service_and_name(&replay.place, arn)).collect();
        vec![
            self.name.clone(),
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
