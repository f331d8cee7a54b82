//! What a replay would send again, and to whom.

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::events::ops::Bus;
use crate::events::ops::archive::{ARRIVAL, Archive};
use crate::events::ops::delivery::DeadLetterQueues;
use crate::events::ops::rules::Rule;
use crate::naming::Place;
use crate::pattern::{Dialect, Pattern};
use crate::queue::ops::admission::Admission;

/// What a replay sends again, and to whom.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Scope {
    /// Where it works.
    pub place: Place,
    /// The archive's full name.
    pub archive: String,
    /// The archive's ARN.
    pub archive_arn: String,
    /// The full name of the bus that the events go to: the archive's own (aws-facts 4.4).
    pub bus: String,
    /// Its ARN.
    pub bus_arn: String,
    /// Events from this time on.
    pub since: Timestamp,
    /// Events up to this time.
    pub until: Timestamp,
    /// Events in the whole archive, as the service counted them up to a day ago.
    pub event_count: i64,
    /// Events of the window, were they spread evenly over the time that the archive covers; unknown where that
    /// is not known.
    pub estimated_events: Option<u64>,
    /// Whether every rule of the bus gets the events.
    pub all_rules: bool,
    /// The rules that are meant.
    pub rules: Vec<Firing>,
    /// What is doubtful about the window.
    pub notes: Vec<String>,
}

/// A rule that gets the events again, unless something keeps it from it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Firing {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// `ENABLED`, `DISABLED`, …
    pub state: String,
    /// Whether it may fire.
    pub fires: bool,
    /// Why it does not.
    pub why_not: Option<String>,
    /// Where it sends the events.
    pub targets: Vec<FiringTarget>,
}

/// A target that gets the events again.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FiringTarget {
    /// The ARN.
    pub arn: String,
    /// Where events go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
    /// Whether that takes them.
    pub dead_letter_admission: Option<Admission>,
}

/// From when until when events are meant.
#[derive(Clone, Copy, Debug)]
pub struct Window {
    /// Events from this time on.
    pub since: Timestamp,
    /// Events up to this time.
    pub until: Timestamp,
    /// This moment.
    pub now: Timestamp,
}

impl Window {
    /// A window that has not to be reversed.
    ///
    /// # Errors
    /// A usage error for one that is empty.
    pub fn new(since: Timestamp, until: Timestamp, now: Timestamp) -> Result<Window> {
        if since >= until {
            return Err(Error::usage(format!("--since {since} is not before --until {until}"))
                .hint("a window goes from the earlier time to the later one: `--since 2h --until 1h`"));
        }
        Ok(Window { since, until, now })
    }

    /// From when on the archive has events: since it was made, and for as long as it keeps them.
    fn begin_of(self, archive: &Archive) -> Option<Timestamp> {
        let kept = SignedDuration::from_hours(24 * i64::from(archive.retention_days));
        let oldest = if archive.retention_days > 0 { self.now.checked_sub(kept).ok() } else { None };
        archive.created_at.into_iter().chain(oldest).max()
    }

    /// Whether it is everything that the archive has.
    pub fn covers(self, archive: &Archive) -> bool {
        self.until >= self.now - ARRIVAL && self.begin_of(archive).is_some_and(|begin| self.since <= begin)
    }

    /// Whether the archive has dropped events, as it does not keep them for ever.
    pub fn has_expired(self, archive: &Archive) -> bool {
        self.begin_of(archive) != archive.created_at
    }

    /// How many events are in it, were they spread evenly.
    pub fn estimate(self, archive: &Archive) -> Option<u64> {
        let begin = self.begin_of(archive)?;
        let seconds = |from: Timestamp, to: Timestamp| (to.as_second() - from.as_second()).max(0);
        let covered = seconds(begin, self.now).max(1);
        let wanted = seconds(self.since.max(begin), self.until.min(self.now));
        let count = i128::from(archive.event_count.max(0)) * i128::from(wanted) / i128::from(covered);
        u64::try_from(count).ok()
    }

    /// What is doubtful about it.
    pub fn notes(self, archive: &Archive) -> Vec<String> {
        let mut notes = Vec::new();
        if self.until > self.now - ARRIVAL {
            notes.push(
                "events take about ten minutes to get into the archive: the latest of the window may not be there yet, and are left out then"
                    .to_owned(),
            );
        }
        if let Some(begin) = self.begin_of(archive)
            && self.since < begin
        {
            notes.push(match archive.created_at {
                Some(created) if created >= begin => {
                    format!("archive {} was made at {created}: it has nothing from before", archive.name)
                }
                _ => format!(
                    "archive {} keeps events for {} days: it has nothing older",
                    archive.name, archive.retention_days
                ),
            });
        }
        if archive.state != "ENABLED" {
            notes.push(format!("archive {} is {}", archive.name, archive.state));
        }
        notes
    }
}

/// Who is to get the events.
#[derive(Clone, Copy, Debug)]
pub struct Receivers<'a> {
    /// The bus.
    pub bus: &'a Bus,
    /// The rules that are meant.
    pub rules: &'a [Rule],
    /// Whether these are all rules of the bus.
    pub all: bool,
    /// The dead-letter queues of their targets.
    pub queues: &'a DeadLetterQueues,
}

impl Scope {
    /// What a replay of this name would send again.
    pub fn new(archive: &Archive, window: Window, replay: &str, receivers: &Receivers<'_>) -> Scope {
        let firing = |rule: &Rule| Firing::new(rule, archive, replay, receivers.queues);
        Scope {
            place: archive.place.clone(),
            archive: archive.name.clone(),
            archive_arn: archive.arn.clone(),
            bus: receivers.bus.name.clone(),
            bus_arn: archive.bus_arn.clone(),
            since: window.since,
            until: window.until,
            event_count: archive.event_count,
            estimated_events: window.estimate(archive),
            all_rules: receivers.all,
            rules: receivers.rules.iter().map(firing).collect(),
            notes: window.notes(archive),
        }
    }

    /// The rules that may fire.
    pub fn firing(&self) -> impl Iterator<Item = &Firing> {
        self.rules.iter().filter(|rule| rule.fires)
    }
}

impl Firing {
    fn new(rule: &Rule, archive: &Archive, replay: &str, queues: &DeadLetterQueues) -> Firing {
        let target = |target: &crate::events::ops::rules::Target| FiringTarget {
            arn: target.arn.clone(),
            dead_letter_queue_arn: target.dead_letter_queue_arn.clone(),
            dead_letter_admission: target.dead_letter_queue_arn.as_ref().map(|queue| queues.admit(queue, &rule.arn)),
        };
        let why_not = why_not(rule, archive.event_pattern.as_ref(), replay);
        Firing {
            name: rule.name.clone(),
            arn: rule.arn.clone(),
            state: rule.state.clone(),
            fires: why_not.is_none(),
            why_not,
            targets: rule.targets.iter().map(target).collect(),
        }
    }
}

/// Why a rule gets nothing of a replay, as far as that is certain.
fn why_not(rule: &Rule, archived: Option<&Value>, replay: &str) -> Option<String> {
    if !rule.is_enabled() {
        return Some(format!("it is {}", rule.state));
    }
    let Some(text) = &rule.pattern_text else { return Some("it runs by a schedule".into()) };
    // What is not understood here may fire.
    let pattern = Pattern::parse(Dialect::Events, text).ok()?;
    if !pattern.allows("replay-name", replay) {
        return Some("its pattern leaves replayed events out".into());
    }
    ["source", "detail-type"].iter().find_map(|field| {
        let kept = archived?[*field].as_array()?.iter().map(Value::as_str).collect::<Option<Vec<_>>>()?;
        let takes_none = !kept.iter().any(|text| pattern.allows(field, text));
        takes_none.then(|| format!("its pattern wants another {field} than the archive keeps"))
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::naming::Belonging;

    use super::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn archive(retention_days: i32) -> Archive {
        Archive {
            name: "app-dev-events".into(),
            state: "ENABLED".into(),
            retention_days,
            event_count: 1_000,
            created_at: Some(at("2026-11-13T00:00:00Z")),
            event_pattern: Some(json!({"source": ["shop", "web"]})),
            arn: String::new(),
            place: Place::default(),
            belonging: Belonging::Own,
            bus_arn: String::new(),
            state_reason: None,
            description: None,
            size_bytes: 0,
        }
    }

    #[test]
    fn the_estimate_spreads_the_count_over_the_time_that_the_archive_covers() {
        let now = at("2026-11-23T00:00:00Z");
        let window = |since: &str, until: &str| Window::new(at(since), at(until), now).unwrap();
        let day = window("2026-11-20T00:00:00Z", "2026-11-21T00:00:00Z");
        assert_eq!(day.estimate(&archive(0)), Some(100), "ten days since it was made");
        assert_eq!(day.estimate(&archive(5)), Some(200), "it keeps five");
        assert_eq!(window("2026-11-01T00:00:00Z", "2026-11-02T00:00:00Z").estimate(&archive(0)), Some(0));
        assert_eq!(day.estimate(&Archive { created_at: None, ..archive(0) }), None);
        assert!(window("2026-11-01T00:00:00Z", "2026-11-23T00:00:00Z").covers(&archive(0)));
        assert!(!day.covers(&archive(0)));
        assert!(day.has_expired(&archive(5)) && !day.has_expired(&archive(30)) && !day.has_expired(&archive(0)));
        assert!(Window::new(now, now, now).is_err());
    }

    #[test]
    fn fresh_events_old_ones_and_a_disabled_archive_are_noted() {
        let now = at("2026-11-23T00:00:00Z");
        let notes = |since: &str, until: &str, archive: &Archive| {
            Window::new(at(since), at(until), now).unwrap().notes(archive)
        };
        let (early, late) = ("2026-11-20T00:00:00Z", "2026-11-22T23:50:00Z");
        assert_eq!(notes(early, late, &archive(0)), Vec::<String>::new());
        assert!(notes(early, "2026-11-22T23:50:01Z", &archive(0))[0].contains("ten minutes"));
        assert!(notes("2026-11-12T00:00:00Z", late, &archive(0))[0].contains("was made"));
        assert!(notes("2026-11-14T00:00:00Z", late, &archive(7))[0].contains("7 days"));
        let disabled = Archive { state: "DISABLED".into(), ..archive(0) };
        assert!(notes(early, late, &disabled)[0].contains("DISABLED"));
    }

    #[test]
    fn a_rule_gets_nothing_when_it_is_off_or_scheduled_leaves_replays_out_or_wants_what_is_not_archived() {
        let why = |state: &str, pattern: Option<&str>| {
            let pattern_text = pattern.map(str::to_owned);
            let rule = Rule { state: state.into(), pattern_text, ..Rule::default() };
            why_not(&rule, archive(0).event_pattern.as_ref(), "again").unwrap_or_default()
        };
        assert_eq!(why("ENABLED", Some(r#"{"source":["web"]}"#)), "");
        assert_eq!(why("ENABLED", Some(r#"{"detail":{"n":[1]}}"#)), "");
        assert_eq!(why("ENABLED", Some(r#"{"replay-name":["again"]}"#)), "");
        assert_eq!(why("ENABLED", Some(r#"{"source":[{"unheard-of":1}]}"#)), "", "it may");
        assert!(why("DISABLED", Some(r#"{"source":["web"]}"#)).contains("DISABLED"));
        assert!(why("ENABLED", None).contains("schedule"));
        assert!(why("ENABLED", Some(r#"{"replay-name":[{"exists":false}]}"#)).contains("replayed"));
        assert!(why("ENABLED", Some(r#"{"replay-name":["other"]}"#)).contains("replayed"));
        assert!(why("ENABLED", Some(r#"{"source":["bank"]}"#)).contains("another source"));
    }
}
