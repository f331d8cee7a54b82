//! Alarms: what they say, and what has none.

mod describe;
mod mute;
mod things;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::Aws;
use crate::error::Error;
use crate::naming::Place;

use super::Gathered;

pub use things::Thing;

/// What kind of an alarm it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum AlarmKind {
    /// It watches a metric, or an expression over some.
    Metric,
    /// It watches other alarms.
    Composite,
    /// It watches what a query over logs finds.
    Log,
}

/// A metric that an alarm watches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Watched {
    /// `AWS/SQS`
    pub namespace: String,
    /// `ApproximateAgeOfOldestMessage`
    pub metric: String,
    /// All of its dimensions.
    pub dimensions: BTreeMap<String, String>,
}

/// An alarm.
#[derive(Clone, Debug, PartialEq)]
pub struct Alarm {
    /// The name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// What kind it is.
    pub kind: AlarmKind,
    /// `OK`, `ALARM` or `INSUFFICIENT_DATA`
    pub state: String,
    /// Why it is in this state, in CloudWatch's words.
    pub reason: String,
    /// Since when.
    pub since: Option<Timestamp>,
    /// What it is for.
    pub description: Option<String>,
    /// Whom it tells when it goes off; none when its actions are switched off.
    pub actions: Vec<String>,
    /// Whether its actions are switched on.
    pub actions_enabled: bool,
    /// The metrics that it watches.
    pub watches: Vec<Watched>,
    /// The alarms that a composite one is about, in CloudWatch's own form.
    pub rule: Option<String>,
    /// The mute rules that silence it now; unknown where the service did not tell.
    pub muted_by: Option<Vec<String>>,
    /// Why its actions are held back, of a composite alarm.
    pub suppressed: Option<String>,
    /// How its state changed over the window, the latest first.
    pub changes: Vec<Change>,
}

impl Alarm {
    /// Whether nobody is told when it goes off.
    pub fn is_silent(&self) -> bool {
        !self.actions_enabled
            || self.actions.is_empty()
            || self.suppressed.is_some()
            || self.muted_by.as_ref().is_some_and(|rules| !rules.is_empty())
    }
}

/// A change of state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// `Alarm updated from OK to ALARM`
    pub summary: String,
}

/// A row of the report.
#[derive(Clone, Debug, PartialEq)]
pub enum AlarmReport {
    /// An alarm.
    Alarm(Box<Alarm>),
    /// Something that should have an alarm and has none.
    Missing(Thing),
}

/// Looks at the alarms of the resources whose names begin so, over a window of their history, and for the
/// resources that have none.
pub async fn alarms(
    aws: &Aws,
    place: &Place,
    prefix: Option<&str>,
    window: Duration,
    now: Timestamp,
) -> Gathered<AlarmReport> {
    let cloudwatch = aws.cloudwatch();
    let (all, muted, things) = tokio::join!(
        describe::alarms(cloudwatch, place),
        mute::active(cloudwatch, place),
        things::things(aws, place, prefix),
    );
    let mut lacking: Vec<Error> = things.1;
    let muted = muted.map_err(|error| lacking.push(error)).unwrap_or_default();
    let mut alarms = of_stage(all.items, prefix);
    match describe::changes(cloudwatch, place, window, now).await {
        Ok(mut changes) => {
            for alarm in &mut alarms {
                alarm.changes = changes.remove(&alarm.name).unwrap_or_default();
            }
        }
        Err(error) => lacking.push(error),
    }
    for alarm in &mut alarms {
        alarm.muted_by = muted.as_ref().map(|muted| muted.get(&alarm.name).cloned().unwrap_or_default());
    }
    // What is not known to have no alarm is not called so.
    let missing = match all.broken_off {
        Some(_) => Vec::new(),
        None => without_alarm(things.0, &alarms),
    };
    alarms.sort_by(|a, b| rank(a).cmp(&rank(b)).then_with(|| a.name.cmp(&b.name)));
    let (ringing, quiet): (Vec<Alarm>, Vec<Alarm>) = alarms.into_iter().partition(|alarm| alarm.state == "ALARM");
    let row = |alarm| AlarmReport::Alarm(Box::new(alarm));
    let items = ringing.into_iter().map(row).chain(missing.into_iter().map(AlarmReport::Missing));
    Gathered { items: items.chain(quiet.into_iter().map(row)).collect(), broken_off: all.broken_off, lacking }
}

fn rank(alarm: &Alarm) -> u8 {
    match alarm.state.as_str() {
        "ALARM" => 0,
        "INSUFFICIENT_DATA" => 1,
        _ => 2,
    }
}

/// The alarms that are named like the stage, watch something of it, or are made up of such alarms.
fn of_stage(all: Vec<Alarm>, prefix: Option<&str>) -> Vec<Alarm> {
    let Some(prefix) = prefix else { return all };
    let is_direct = |alarm: &Alarm| {
        let watches = || alarm.watches.iter().flat_map(|watched| watched.dimensions.values());
        alarm.name.starts_with(prefix) || watches().any(|value| value.starts_with(prefix))
    };
    let direct: BTreeSet<String> =
        all.iter().filter(|alarm| is_direct(alarm)).map(|alarm| alarm.name.clone()).collect();
    let is_of_them = |alarm: &Alarm| {
        let names = |rule: &String| direct.iter().any(|name| mentions(rule, name));
        direct.contains(&alarm.name) || alarm.rule.as_ref().is_some_and(names)
    };
    all.into_iter().filter(is_of_them).collect()
}

/// Whether the rule of a composite alarm names an alarm: as it is, in quotes, or by its ARN.
fn mentions(rule: &str, name: &str) -> bool {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.' || c == '/';
    rule.match_indices(name).any(|(at, _)| {
        let (before, after) = (rule[..at].chars().next_back(), rule[at + name.len()..].chars().next());
        !before.is_some_and(is_part) && !after.is_some_and(is_part)
    })
}

fn without_alarm(things: Vec<Thing>, alarms: &[Alarm]) -> Vec<Thing> {
    let watched: BTreeSet<&Watched> = alarms.iter().flat_map(|alarm| &alarm.watches).collect();
    things.into_iter().filter(|thing| !watched.contains(&thing.should_be_watched)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn watched(metric: &str, queue: &str) -> Watched {
        Watched {
            namespace: "AWS/SQS".into(),
            metric: metric.into(),
            dimensions: [("QueueName".to_owned(), queue.to_owned())].into(),
        }
    }

    fn alarm(name: &str, watches: Vec<Watched>, rule: Option<&str>) -> Alarm {
        Alarm {
            name: name.into(),
            arn: String::new(),
            kind: AlarmKind::Metric,
            state: "OK".into(),
            reason: String::new(),
            since: None,
            description: None,
            actions: vec!["arn:aws:sns:r:1:alarms".into()],
            actions_enabled: true,
            watches,
            rule: rule.map(str::to_owned),
            muted_by: Some(Vec::new()),
            suppressed: None,
            changes: Vec::new(),
        }
    }

    #[test]
    fn an_alarm_is_of_the_stage_by_its_name_by_what_it_watches_or_by_the_alarms_in_it() {
        let all = vec![
            alarm("app-dev-tasks-age", Vec::new(), None),
            alarm("pager", vec![watched("ApproximateAgeOfOldestMessage", "app-dev-tasks")], None),
            alarm("all-of-them", Vec::new(), Some("ALARM(\"app-dev-tasks-age\") OR ALARM(other)")),
            alarm("others", Vec::new(), Some("ALARM(app-dev-tasks-age-2)")),
            alarm("app-prod-tasks-age", vec![watched("x", "app-prod-tasks")], None),
        ];
        let names: Vec<String> = of_stage(all, Some("app-dev-")).into_iter().map(|alarm| alarm.name).collect();
        assert_eq!(names, ["app-dev-tasks-age", "pager", "all-of-them"]);
    }

    #[test]
    fn a_thing_has_an_alarm_only_where_one_watches_that_metric_with_those_dimensions() {
        let thing = |metric: &str, queue: &str| Thing {
            name: queue.into(),
            noun: "queue",
            why: "",
            should_be_watched: watched(metric, queue),
        };
        let things = vec![thing("Age", "a"), thing("Age", "b"), thing("Visible", "a")];
        let alarms = [alarm("x", vec![watched("Age", "a"), watched("Visible", "b")], None)];
        let missing: Vec<Watched> =
            without_alarm(things, &alarms).into_iter().map(|thing| thing.should_be_watched).collect();
        assert_eq!(missing, [watched("Age", "b"), watched("Visible", "a")]);
    }

    #[test]
    fn an_alarm_that_tells_nobody_is_silent_whatever_the_reason() {
        let loud = alarm("x", Vec::new(), None);
        assert!(!loud.is_silent());
        assert!(!Alarm { muted_by: None, ..loud.clone() }.is_silent());
        for silent in [
            Alarm { actions_enabled: false, ..loud.clone() },
            Alarm { actions: Vec::new(), ..loud.clone() },
            Alarm { muted_by: Some(vec!["nights".into()]), ..loud.clone() },
            Alarm { suppressed: Some("by x".into()), ..loud },
        ] {
            assert!(silent.is_silent(), "{silent:?}");
        }
    }
}
