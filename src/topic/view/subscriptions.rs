//! How subscriptions, plans on them and their results look.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::naming::Place;
use crate::policy::{Answer, Judgement};
use crate::render::{Column, Render, text};

use super::super::ops::admission::Admission;
use super::super::ops::subscriptions::add::{AddPlan, Added, PolicyChange};
use super::super::ops::subscriptions::change::{FilterPlan, Refiltered};
use super::super::ops::subscriptions::confirm::{ConfirmPlan, Confirmed};
use super::super::ops::subscriptions::filter::Scope;
use super::super::ops::subscriptions::named::short;
use super::super::ops::subscriptions::remove::{RemovePlan, Removed};
use super::super::ops::subscriptions::{State, Subscription};

/// A subscription, and whether its endpoint takes what the topic sends it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SubscriptionRow {
    /// The short name of the endpoint where there is one, else the endpoint.
    pub name: String,
    /// The subscription.
    #[serde(flatten)]
    pub subscription: Subscription,
    /// Whether the queue takes what the topic sends it; absent for what is no queue.
    pub admission: Option<Admission>,
    #[serde(skip)]
    place: Place,
}

impl SubscriptionRow {
    /// A subscription, seen from a place.
    pub fn new(subscription: Subscription, admission: Option<Admission>, place: &Place) -> SubscriptionRow {
        SubscriptionRow { name: short(place, &subscription.endpoint), subscription, admission, place: place.clone() }
    }

    /// What keeps messages from arriving, or may do so.
    fn obstacle(&self) -> String {
        let Some(admission) = &self.admission else { return String::new() };
        admission.refusal().or_else(|| admission.doubt()).and_then(in_words).unwrap_or_default()
    }

    /// Whether it is known which statement its queue or the key of that is missing.
    pub fn can_be_mended(&self) -> bool {
        self.admission.as_ref().is_some_and(Admission::can_be_mended)
    }

    /// Everything that keeps messages from arriving, or may do so, each with the statement that is missing.
    fn obstacles(&self) -> Vec<String> {
        let mut parts: Vec<&Judgement> = self.admission.iter().flat_map(Admission::parts).collect();
        // A queue that does not exist is said once.
        parts.dedup();
        parts.into_iter().flat_map(obstacle_lines).collect()
    }

    fn dead_letter_queue(&self) -> Option<String> {
        self.subscription.dead_letter_queue_arn.as_ref().map(|arn| short(&self.place, arn))
    }

    /// The subscription on several lines, for the page of its topic. What is pending stands out.
    pub fn lines(&self) -> String {
        let subscription = &self.subscription;
        let mut line = format!("{} {}", subscription.protocol, self.name);
        match subscription.state {
            State::Confirmed => {}
            State::PendingConfirmation => line.push_str(", NOT CONFIRMED: it gets nothing"),
            State::Deleted => line.push_str(", removed a moment ago"),
        }
        if subscription.raw {
            line.push_str(", raw");
        }
        if let Some(name) = self.dead_letter_queue() {
            line.push_str(&format!(", undeliverable to {name}"));
        }
        let mut lines = vec![line];
        if let Some(policy) = &subscription.filter_policy {
            lines.push(format!("  only {} {}", subscription.scope().noun(), text::visible(&policy.to_string())));
        }
        lines.extend(subscription.delivery_policy.as_ref().and_then(retries).map(|retries| format!("  {retries}")));
        lines.extend(self.obstacles());
        lines.extend(subscription.unknown.as_ref().map(|reason| format!("  the rest is not known: {reason}")));
        lines.join("\n")
    }
}

/// What keeps messages out, or may do so; `None` where nothing does.
fn in_words(judgement: &Judgement) -> Option<String> {
    match judgement.answer {
        Answer::Yes => None,
        Answer::No => Some(format!("NOT TAKEN: {}", judgement.reason)),
        Answer::Unknown => Some(format!("not known: {}", judgement.reason)),
    }
}

fn obstacle_lines(judgement: &Judgement) -> impl Iterator<Item = String> {
    let statement = judgement.statement.as_ref();
    let add = statement.map(|statement| format!("    add to its policy: {}", text::visible(&statement.to_string())));
    in_words(judgement).map(|words| format!("  {words}")).into_iter().chain(add)
}

/// `3 retries, 20 s to 20 s apart`, of the policy of HTTP endpoints.
pub fn retries(policy: &Value) -> Option<String> {
    let healthy = policy.get("healthyRetryPolicy").or_else(|| policy.pointer("/http/defaultHealthyRetryPolicy"))?;
    let number = |name: &str| healthy.get(name).and_then(Value::as_u64);
    let (least, most) = (number("minDelayTarget")?, number("maxDelayTarget")?);
    let apart = if least == most {
        text::duration(least)
    } else {
        format!("{} to {}", text::duration(least), text::duration(most))
    };
    Some(format!("{} retries, {apart} apart", number("numRetries")?))
}

impl Render for SubscriptionRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("protocol", "PROTOCOL"),
        Column::text("name", "ENDPOINT"),
        Column::text("state", "STATE"),
        Column::text("raw", "RAW").only_if_any().shed(3),
        Column::text("filter_policy_scope", "LOOKS AT").only_if_any().shed(2),
        Column::text("filter_policy", "FILTER POLICY").only_if_any(),
        Column::text("dead_letter_queue_arn", "UNDELIVERABLE TO").only_if_any().shed(1),
        Column::text("admission", "OBSTACLE").only_if_any(),
        Column::bare("endpoint"),
        Column::bare("arn"),
    ];

    fn cells(&self) -> Vec<String> {
        let subscription = &self.subscription;
        let scope = subscription.filter_policy.as_ref().map(|_| subscription.scope().noun().to_owned());
        vec![
            subscription.protocol.clone(),
            self.name.clone(),
            match subscription.state {
                State::Confirmed => "confirmed".into(),
                State::PendingConfirmation => "NOT CONFIRMED".into(),
                State::Deleted => "removed".into(),
            },
            if subscription.raw { "raw".into() } else { String::new() },
            scope.unwrap_or_default(),
            subscription.filter_policy.as_ref().map(ToString::to_string).unwrap_or_default(),
            self.dead_letter_queue().unwrap_or_default(),
            self.obstacle(),
            subscription.endpoint.clone(),
            subscription.arn.clone().unwrap_or_default(),
        ]
    }
}

fn statement(change: &PolicyChange) -> String {
    format!("{}: {:#}", change.queue, change.statement)
}

fn policy(policy: &Option<Value>, scope: Option<Scope>) -> String {
    match policy {
        Some(policy) => format!("{} {policy}", scope.unwrap_or(Scope::MessageAttributes).noun()),
        None => "none: every message".into(),
    }
}

impl Render for AddPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("protocol", "protocol"),
        Column::text("endpoint", "subscribe"),
        Column::text("topic", "to"),
        Column::text("topic_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("raw", "messages"),
        Column::text("filter_policy", "filter policy"),
        Column::text("dead_letter_queue_arn", "undeliverable to"),
        Column::text("policy_changes", "let in by"),
        Column::text("obstacles", "kept out by"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.protocol.clone(),
            match &self.subscription_arn {
                Some(_) => format!("{} (it is subscribed already)", self.endpoint),
                None => self.endpoint.clone(),
            },
            self.topic.clone(),
            self.topic_arn.clone(),
            self.place.to_string(),
            if self.raw { "raw, as they were published".into() } else { "in SNS's envelope".into() },
            policy(&self.filter_policy, self.filter_policy_scope),
            self.dead_letter_queue_arn.as_ref().map(|arn| short(&self.place, arn)).unwrap_or_default(),
            self.policy_changes.iter().map(statement).collect::<Vec<_>>().join("\n"),
            self.obstacles.join("\n"),
        ]
    }
}

impl Render for Added {
    const COLUMNS: &'static [Column] = &[
        Column::text("endpoint", "subscribed"),
        Column::text("topic", "to"),
        Column::text("state", "state"),
        Column::text("subscription_arn", "ARN"),
        Column::text("policies_changed", "policy changed of"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.endpoint.clone(),
            self.topic.clone(),
            if self.state == State::Confirmed {
                "confirmed".into()
            } else {
                "NOT CONFIRMED: it gets nothing yet".into()
            },
            self.subscription_arn.clone().unwrap_or_default(),
            self.policies_changed.join("\n"),
        ]
    }
}

impl Render for ConfirmPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("topic", "confirm a subscription of"),
        Column::text("topic_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("subscriptions_pending", "not confirmed"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.topic.clone(),
            self.topic_arn.clone(),
            self.place.to_string(),
            text::count(self.subscriptions_pending),
        ]
    }
}

impl Render for Confirmed {
    const COLUMNS: &'static [Column] = &[Column::text("topic", "topic"), Column::text("subscription_arn", "confirmed")];

    fn cells(&self) -> Vec<String> {
        vec![self.topic.clone(), self.subscription_arn.clone()]
    }
}

impl Render for FilterPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("endpoint", "subscription of"),
        Column::text("topic", "to"),
        Column::text("subscription_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("filter_policy_before", "filter policy"),
        Column::text("filter_policy", "becomes"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            short(&self.place, &self.endpoint),
            self.topic.clone(),
            self.subscription_arn.clone(),
            self.place.to_string(),
            policy(&self.filter_policy_before, self.filter_policy_scope_before),
            policy(&self.filter_policy, self.filter_policy_scope),
        ]
    }
}

impl Render for Refiltered {
    const COLUMNS: &'static [Column] = &[
        Column::text("endpoint", "subscription of"),
        Column::text("topic", "to"),
        Column::text("filter_policy", "filter policy"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![self.endpoint.clone(), self.topic.clone(), policy(&self.filter_policy, self.filter_policy_scope)]
    }
}

impl Render for RemovePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("endpoint", "end the subscription of"),
        Column::text("topic", "to"),
        Column::text("subscription_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("raw", "messages"),
        Column::text("filter_policy", "filter policy"),
        Column::text("dead_letter_queue_arn", "undeliverable to"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.endpoint.clone(),
            self.topic.clone(),
            self.subscription_arn.clone(),
            self.place.to_string(),
            if self.raw { "raw".into() } else { "in SNS's envelope".into() },
            policy(&self.filter_policy, self.filter_policy_scope),
            self.dead_letter_queue_arn.as_ref().map(|arn| short(&self.place, arn)).unwrap_or_default(),
        ]
    }
}

impl Render for Removed {
    const COLUMNS: &'static [Column] = &[
        Column::text("endpoint", "ended the subscription of"),
        Column::text("topic", "to"),
        Column::text("subscription_arn", "ARN"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![self.endpoint.clone(), self.topic.clone(), self.subscription_arn.clone()]
    }
}
