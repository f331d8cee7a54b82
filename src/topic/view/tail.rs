//! How what is published looks, and plans on following it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::message::notification::Notification;
use crate::message::view::{body, shown};
use crate::render::{Column, Render, table, text};

use super::super::ops::tail::{SweepPlan, TailPlan};

/// What was published, as it arrived.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct NotificationView(pub Notification);

impl NotificationView {
    fn attributes(&self) -> String {
        let shown = self.0.attributes.iter().map(|(name, attribute)| shown(name, attribute));
        shown.collect::<Vec<_>>().join("\n")
    }

    fn published_at(&self) -> String {
        self.0.published_at.map(|time| time.to_string()).unwrap_or_default()
    }
}

impl Render for NotificationView {
    const COLUMNS: &'static [Column] = &[
        Column::text("published_at", "PUBLISHED"),
        Column::text("message_id", "MESSAGE ID"),
        Column::text("subject", "SUBJECT"),
        Column::text("attributes", "ATTRIBUTES"),
        Column::text("message", "MESSAGE"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.published_at(),
            self.0.message_id.clone(),
            self.0.subject.clone().unwrap_or_default(),
            self.attributes(),
            self.0.message.clone(),
        ]
    }

    fn page(&self) -> String {
        let optional = |text: &Option<String>| text.as_deref().map(text::on_one_line).unwrap_or_default();
        table::lines([
            ("message", self.0.message_id.clone()),
            ("published", self.published_at()),
            ("subject", optional(&self.0.subject)),
            ("sequence", optional(&self.0.sequence_number)),
            ("attributes", self.attributes()),
            ("body", body(&self.0.message)),
        ])
    }
}

impl Render for TailPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("topic", "follow"),
        Column::text("topic_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("temporary", "temporary queue"),
        Column::text("filter_policy", "filter policy"),
        Column::text("where", "shown where"),
        Column::number("count", "until so many"),
        Column::number("timeout_seconds", "for at most"),
    ];

    fn cells(&self) -> Vec<String> {
        let policy = self.filter_policy.as_ref().zip(self.filter_policy_scope);
        vec![
            self.topic.clone(),
            self.topic_arn.clone(),
            self.place.to_string(),
            self.temporary.clone(),
            policy.map(|(policy, scope)| format!("{} {policy}", scope.noun())).unwrap_or_default(),
            self.condition.clone().unwrap_or_default(),
            self.count.map(text::count).unwrap_or_default(),
            self.timeout_seconds.map(text::duration).unwrap_or_default(),
        ]
    }
}

impl Render for SweepPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("topic", "take away temporary things of"),
        Column::text("place", "in"),
        Column::text("temporary", "which"),
    ];

    fn cells(&self) -> Vec<String> {
        let which = self.temporary.clone().unwrap_or_else(|| "those that have expired".into());
        vec![self.topic.clone(), self.place.to_string(), which]
    }
}
