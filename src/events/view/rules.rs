//! How rules look, and what they make of events.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::events::ops::delivery::DeadLetterQueues;
use crate::events::ops::explain::{Explained, TakenBy};
use crate::events::ops::rules::{Rule, Target};
use crate::naming::Place;
use crate::queue::ops::admission::Admission;
use crate::render::{Column, Render, table, text};

use super::service_and_name;

/// A rule as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RuleRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    arn: String,
    bus: String,
    state: String,
    description: Option<String>,
    event_pattern: Option<Value>,
    schedule: Option<String>,
    managed_by: Option<String>,
    targets: Vec<TargetRow>,
}

/// A target of a rule.
#[derive(Debug, Serialize, JsonSchema)]
struct TargetRow {
    #[serde(flatten)]
    target: Target,
    /// Whether the dead-letter queue takes what the target does not get.
    dead_letter_admission: Option<Admission>,
    #[serde(skip)]
    name: String,
    #[serde(skip)]
    queue: Option<String>,
}

impl TargetRow {
    fn new(target: Target, rule_arn: &str, place: &Place, queues: &DeadLetterQueues) -> TargetRow {
        let queue = target.dead_letter_queue_arn.as_ref();
        TargetRow {
            name: service_and_name(place, &target.arn),
            dead_letter_admission: queue.map(|queue| queues.admit(queue, rule_arn)),
            queue: queue.map(|queue| {
                let name = service_and_name(place, queue);
                name.strip_prefix("sqs ").map_or(name.clone(), str::to_owned)
            }),
            target,
        }
    }

    /// Where what the target does not get goes.
    fn undelivered(&self) -> String {
        match (&self.queue, &self.dead_letter_admission) {
            (None, _) | (_, None) => "no dead-letter queue".into(),
            (Some(queue), Some(Admission::Admitted)) => queue.clone(),
            (Some(queue), Some(Admission::Refused(_))) => format!("{queue}, which refuses it"),
            (Some(queue), Some(Admission::Unknown(_))) => format!("{queue}, perhaps"),
        }
    }

    /// How often and how long it is tried.
    fn retries(&self) -> String {
        let attempts = self.target.retry_attempts.map(|attempts| format!("{attempts} times"));
        let age = self.target.maximum_event_age_seconds.and_then(|age| u64::try_from(age).ok());
        let age = age.map(|age| format!("for {}", text::duration(age)));
        attempts.into_iter().chain(age).collect::<Vec<_>>().join(" ")
    }
}

impl RuleRow {
    /// A rule, seen from a place.
    pub fn new(rule: Rule, place: &Place, queues: &DeadLetterQueues) -> RuleRow {
        let target = |target: Target| TargetRow::new(target, &rule.arn, place, queues);
        RuleRow {
            name: place.shortest(&rule.name),
            targets: rule.targets.into_iter().map(target).collect(),
            full_name: rule.name,
            arn: rule.arn,
            bus: rule.bus,
            state: rule.state,
            description: rule.description,
            event_pattern: rule.event_pattern,
            schedule: rule.schedule,
            managed_by: rule.managed_by,
        }
    }

    /// Dead-letter queues that do not take what they are there for.
    pub fn losses(&self) -> impl Iterator<Item = String> {
        self.targets.iter().filter_map(|target| match (&target.queue, &target.dead_letter_admission) {
            (Some(queue), Some(Admission::Refused(why))) => Some(format!(
                "rule {}: what {} does not get is lost: the dead-letter queue {queue} refuses it, as {why}",
                self.name, target.name
            )),
            _ => None,
        })
    }

    fn of_targets(&self, what: impl Fn(&TargetRow) -> String) -> String {
        let texts: Vec<String> = self.targets.iter().map(what).filter(|text| !text.is_empty()).collect();
        texts.join(", ")
    }
}

impl Render for RuleRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::text("state", "STATE"),
        Column::text("event_pattern", "PATTERN").only_if_any(),
        Column::text("schedule", "SCHEDULE").only_if_any(),
        Column::text("targets", "TARGETS"),
        Column::text("undelivered", "UNDELIVERED TO").shed(1),
        Column::text("retries", "TRIED AGAIN").shed(2),
        Column::text("managed_by", "MANAGED BY").only_if_any(),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            self.state.clone(),
            self.event_pattern.as_ref().map(Value::to_string).unwrap_or_default(),
            self.schedule.clone().unwrap_or_default(),
            if self.targets.is_empty() { "none".into() } else { self.of_targets(|target| target.name.clone()) },
            self.of_targets(TargetRow::undelivered),
            self.of_targets(TargetRow::retries),
            self.managed_by.clone().unwrap_or_default(),
        ]
    }
}

/// What a rule makes of an event, to be shown.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct ExplainedView(pub Explained);

impl ExplainedView {
    fn matches(&self) -> String {
        let known = |matched: Option<bool>| match matched {
            Some(true) => "yes",
            Some(false) => "no",
            None => "unknown",
        };
        let here = known(self.0.matched);
        match self.0.service_matched {
            Some(_) if self.0.differs() => format!("{here}; EventBridge says {}", known(self.0.service_matched)),
            Some(_) => format!("{here}; so says EventBridge"),
            None => here.into(),
        }
    }
}

impl Render for ExplainedView {
    const COLUMNS: &'static [Column] = &[
        Column::text("rule", "RULE"),
        Column::text("state", "STATE"),
        Column::text("matched", "TAKES IT"),
        Column::text("reason", "WHY"),
    ];

    fn cells(&self) -> Vec<String> {
        let explained = &self.0;
        vec![
            explained.rule.clone(),
            explained.state.clone().unwrap_or_default(),
            self.matches(),
            text::on_one_line(&explained.reason),
        ]
    }

    fn page(&self) -> String {
        let explained = &self.0;
        let fields = explained.fields.iter().map(|field| {
            let mark = if field.matched { "yes" } else { "no" };
            format!("{mark:<3}  {}: {}", field.path, text::on_one_line(&field.reason))
        });
        let branches = explained.branches.iter().map(|branch| {
            let mark = if branch.matched { "yes" } else { "no" };
            format!("{mark:<3}  {}: {}", branch.branch.join(" and "), text::on_one_line(&branch.reason))
        });
        table::lines([
            ("rule", explained.rule.clone()),
            ("state", explained.state.clone().unwrap_or_default()),
            ("takes it", self.matches()),
            ("why", text::on_one_line(&explained.reason)),
            ("fields", fields.collect::<Vec<_>>().join("\n")),
            ("branches", branches.collect::<Vec<_>>().join("\n")),
        ])
    }
}

impl Render for TakenBy {
    const COLUMNS: &'static [Column] = &[
        Column::number("line", "LINE"),
        Column::text("source", "SOURCE"),
        Column::text("detail_type", "DETAIL TYPE"),
        Column::text("rules", "TAKEN BY"),
        Column::text("error", "WHY NOT"),
    ];

    fn cells(&self) -> Vec<String> {
        let line = |text: &Option<String>| text.as_deref().map(text::on_one_line).unwrap_or_default();
        vec![
            self.line.to_string(),
            line(&self.source),
            line(&self.detail_type),
            self.rules.join(", "),
            line(&self.error),
        ]
    }
}
