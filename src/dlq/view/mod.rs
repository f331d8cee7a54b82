//! How dead-letter queues, redrive plans and their results look.

mod redrive;
mod tasks;
mod triage;

use schemars::JsonSchema;
use serde::Serialize;

use crate::naming::Place;
use crate::queue::view::short_of_arn;
use crate::render::{Column, Render, text};

use super::ops::feeders::{Feeders, RuleTarget, Subscriber};
use super::ops::functions::Function;
use super::ops::list::DeadLetterQueue;

pub use redrive::engine;
pub use tasks::TaskRow;
pub use triage::ClusterView;

/// A dead-letter queue as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DeadLetterRow {
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
    /// How long a message is kept.
    pub retention_seconds: u64,
    /// What feeds it: `queue`, `rule`, `function`, `subscription`.
    pub kinds: Vec<&'static str>,
    /// The queues it serves, by their short names where there are any.
    pub sources: Vec<String>,
    /// Their ARNs.
    pub source_arns: Vec<String>,
    /// The targets of rules that send there what they did not get.
    pub rule_targets: Vec<RuleTarget>,
    /// The functions whose failed asynchronous invocations go there.
    pub functions: Vec<Function>,
    /// The subscriptions whose endpoints did not get what went there.
    pub subscriptions: Vec<Subscriber>,
    #[serde(skip)]
    from: Vec<String>,
}

impl DeadLetterRow {
    /// A dead-letter queue, seen from a place.
    pub fn new(item: &DeadLetterQueue, place: &Place) -> DeadLetterRow {
        let attributes = &item.queue.attributes;
        let Feeders { rule_targets, functions, subscribers, .. } = &item.feeders;
        let sources: Vec<String> = item.sources.iter().map(|arn| short_of_arn(place, arn)).collect();
        let rules = rule_targets.iter().map(|target| {
            let to = short_of_arn(place, &target.target.arn);
            format!("rule {} (to {to})", place.shortest(&target.rule))
        });
        let functions_named = functions.iter().map(|function| format!("function {}", place.shortest(&function.name)));
        let topics = subscribers.iter().map(|subscriber| {
            let to = short_of_arn(place, &subscriber.endpoint);
            format!("topic {} (to {to})", short_of_arn(place, &subscriber.topic_arn))
        });
        let kinds = [
            ("queue", !sources.is_empty()),
            ("rule", !rule_targets.is_empty()),
            ("function", !functions.is_empty()),
            ("subscription", !subscribers.is_empty()),
        ];
        DeadLetterRow {
            kinds: kinds.into_iter().filter(|(_, feeds)| *feeds).map(|(kind, _)| kind).collect(),
            from: sources.iter().cloned().chain(rules).chain(functions_named).chain(topics).collect(),
            rule_targets: rule_targets.clone(),
            functions: functions.clone(),
            subscriptions: subscribers.clone(),
            name: place.shortest(&item.queue.name),
            full_name: item.queue.name.clone(),
            arn: attributes.arn.clone(),
            visible: attributes.depth.visible,
            in_flight: attributes.depth.in_flight,
            delayed: attributes.depth.delayed,
            retention_seconds: attributes.retention_seconds,
            sources,
            source_arns: item.sources.clone(),
        }
    }
}

impl Render for DeadLetterRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT").shed(2),
        Column::number("delayed", "DELAYED").shed(3),
        Column::number("retention_seconds", "KEPT FOR"),
        Column::text("kinds", "KIND").shed(1),
        Column::text("sources", "FROM"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            text::count(self.visible),
            text::count(self.in_flight),
            text::count(self.delayed),
            text::duration(self.retention_seconds),
            self.kinds.join(", "),
            self.from.join(", "),
        ]
    }
}
