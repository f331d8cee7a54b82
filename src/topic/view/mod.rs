//! How topics, plans on them and their results look.

mod explain;
mod subscriptions;
mod tail;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::naming::Place;
use crate::render::{Column, Render, text};

use super::ops::Topic;
use super::ops::publish::{PublishPlan, PublishedMessage};

use subscriptions::retries;

pub use explain::OutlookRow;
pub use subscriptions::SubscriptionRow;
pub use tail::NotificationView;

/// A topic as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// `standard` or `fifo`
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// FIFO: equal bodies count as duplicates.
    pub content_based_deduplication: bool,
    /// Bytes of a message at most.
    pub maximum_message_size: u64,
    /// Subscriptions that get messages.
    pub subscriptions_confirmed: u64,
    /// Subscriptions that nobody has confirmed yet.
    pub subscriptions_pending: u64,
    /// The KMS key.
    pub kms_key: Option<String>,
}

impl TopicRow {
    /// A topic, seen from a place.
    pub fn new(topic: &Topic, place: &Place) -> TopicRow {
        let attributes = &topic.attributes;
        TopicRow {
            name: place.shortest(&topic.name),
            full_name: topic.name.clone(),
            arn: topic.arn.clone(),
            kind: if attributes.fifo { "fifo" } else { "standard" },
            content_based_deduplication: attributes.content_based_deduplication,
            maximum_message_size: attributes.maximum_message_size,
            subscriptions_confirmed: attributes.subscriptions_confirmed,
            subscriptions_pending: attributes.subscriptions_pending,
            kms_key: attributes.kms_key.clone(),
        }
    }
}

impl Render for TopicRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("subscriptions_confirmed", "SUBSCRIPTIONS"),
        Column::number("subscriptions_pending", "PENDING"),
        Column::text("type", "TYPE"),
        Column::text("content_based_deduplication", "DEDUPLICATION").only_if_any(),
        Column::text("kms_key", "KMS KEY").only_if_any(),
        Column::bare("maximum_message_size"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            text::count(self.subscriptions_confirmed),
            text::count(self.subscriptions_pending),
            self.kind.into(),
            match (self.kind, self.content_based_deduplication) {
                ("fifo", true) => "by content".into(),
                ("fifo", false) => "by id".into(),
                _ => String::new(),
            },
            self.kms_key.clone().unwrap_or_default(),
            text::count(self.maximum_message_size),
        ]
    }
}

/// Everything about a topic.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TopicPage {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The topic.
    #[serde(flatten)]
    pub topic: Topic,
    /// Its subscriptions.
    pub subscriptions: Vec<SubscriptionRow>,
    /// The tags; unknown when the caller may not see them.
    pub tags: Option<BTreeMap<String, String>>,
}

impl TopicPage {
    /// A topic with its subscriptions.
    pub fn new(topic: Topic, subscriptions: Vec<SubscriptionRow>, tags: Option<BTreeMap<String, String>>) -> TopicPage {
        TopicPage { name: topic.place.shortest(&topic.name), topic, subscriptions, tags }
    }

    fn type_and_its_options(&self) -> String {
        let attributes = &self.topic.attributes;
        let mut options = vec![if attributes.fifo { "FIFO" } else { "standard" }.to_owned()];
        if attributes.content_based_deduplication {
            options.push("content-based deduplication".into());
        } else if attributes.fifo {
            options.push("deduplication by id".into());
        }
        options.extend(attributes.fifo_throughput_scope.iter().map(|scope| format!("throughput by {scope}")));
        options.join(", ")
    }

    fn archive(&self) -> String {
        let Some(days) = self.topic.attributes.archive_days else { return String::new() };
        let since = self.topic.attributes.archived_since.map(|time| format!(", from {time} on"));
        format!("{}{}", text::counted(days, "day"), since.unwrap_or_default())
    }
}

impl Render for TopicPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "topic"),
        Column::text("full_name", "full name"),
        Column::text("arn", "ARN"),
        Column::text("fifo", "type"),
        Column::text("display_name", "display name"),
        Column::number("maximum_message_size", "maximum size"),
        Column::text("kms_key", "encryption"),
        Column::text("archive_days", "archive"),
        Column::text("tracing", "tracing"),
        Column::text("delivery_policy", "HTTP deliveries"),
        Column::text("failures_logged_for", "failures logged for"),
        Column::text("policy", "policy"),
        Column::text("tags", "tags"),
        Column::text("subscriptions", "subscriptions"),
    ];

    fn cells(&self) -> Vec<String> {
        let attributes = &self.topic.attributes;
        let lines: Vec<String> = self.subscriptions.iter().map(SubscriptionRow::lines).collect();
        let tags = self.tags.iter().flatten().map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>();
        vec![
            self.name.clone(),
            self.topic.name.clone(),
            self.topic.arn.clone(),
            self.type_and_its_options(),
            attributes.display_name.clone().unwrap_or_default(),
            format!("{} bytes", text::count(attributes.maximum_message_size)),
            attributes.kms_key.as_ref().map_or("none".into(), |key| format!("KMS {key}")),
            self.archive(),
            attributes.tracing.clone().unwrap_or_default(),
            attributes.delivery_policy.as_ref().and_then(retries).unwrap_or_default(),
            attributes.failures_logged_for.join(", "),
            attributes.policy.as_ref().map(|policy| format!("{policy:#}")).unwrap_or_default(),
            tags.join("\n"),
            if lines.is_empty() { "none: nobody gets what is published".into() } else { lines.join("\n") },
        ]
    }
}

impl Render for PublishPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("topic", "publish to"),
        Column::text("topic_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("size_bytes", "size"),
        Column::text("subject", "subject"),
        Column::text("protocols", "bodies of their own for"),
        Column::text("attributes", "attributes"),
        Column::text("message_group_id", "group"),
        Column::text("message_deduplication_id", "deduplication"),
        Column::number("subscriptions_confirmed", "subscriptions"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.topic.clone(),
            self.topic_arn.clone(),
            self.place.to_string(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
            self.subject.clone().unwrap_or_default(),
            self.protocols.join(", "),
            self.attributes.join(", "),
            self.message_group_id.clone().unwrap_or_default(),
            self.message_deduplication_id.clone().unwrap_or_default(),
            text::count(self.subscriptions_confirmed),
        ]
    }
}

impl Render for PublishedMessage {
    const COLUMNS: &'static [Column] = &[
        Column::text("message_id", "message"),
        Column::text("topic", "published to"),
        Column::text("sequence_number", "sequence number"),
        Column::number("size_bytes", "size"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.message_id.clone(),
            self.topic.clone(),
            self.sequence_number.clone().unwrap_or_default(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
        ]
    }
}
