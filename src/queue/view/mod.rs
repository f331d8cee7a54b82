//! How queues, plans on them and their results look.

mod plans;
mod work;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::naming::{Arn, Place};
use crate::render::{Column, Render, table, text};
use crate::topic::ops::subscriptions::Subscription;

use super::ops::consumers::Consumer;
use super::ops::{Depth, Queue};

pub use plans::SwitchedRow;
pub use work::how_it_ended;

/// A queue as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QueueRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// `standard` or `fifo`
    #[serde(rename = "type")]
    pub kind: &'static str,
    /// Messages that can be received.
    pub visible: u64,
    /// Messages that were received and not deleted.
    pub in_flight: u64,
    /// Messages that are not visible yet.
    pub delayed: u64,
    /// The dead-letter queue, by its short name where there is one.
    pub dead_letter_queue: Option<String>,
    /// Receives after which a message goes there.
    pub max_receive_count: Option<u32>,
}

impl QueueRow {
    /// A queue, seen from a place.
    pub fn new(queue: &Queue, place: &Place) -> QueueRow {
        let attributes = &queue.attributes;
        let policy = attributes.redrive_policy.as_ref();
        QueueRow {
            name: place.shortest(&queue.name),
            full_name: queue.name.clone(),
            arn: attributes.arn.clone(),
            kind: if attributes.fifo { "fifo" } else { "standard" },
            visible: attributes.depth.visible,
            in_flight: attributes.depth.in_flight,
            delayed: attributes.depth.delayed,
            dead_letter_queue: policy.map(|policy| short_of_arn(place, &policy.dead_letter_queue_arn)),
            max_receive_count: policy.map(|policy| policy.max_receive_count),
        }
    }
}

impl Render for QueueRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT").shed(1),
        Column::number("delayed", "DELAYED").shed(4),
        Column::text("type", "TYPE").shed(3),
        Column::text("dead_letter_queue", "DEAD-LETTER QUEUE"),
        Column::number("max_receive_count", "AFTER").shed(2),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            text::count(self.visible),
            text::count(self.in_flight),
            text::count(self.delayed),
            self.kind.into(),
            self.dead_letter_queue.clone().unwrap_or_default(),
            self.max_receive_count.map(|count| count.to_string()).unwrap_or_default(),
        ]
    }
}

/// Everything about a queue.
#[derive(Debug, Serialize, JsonSchema)]
pub struct QueuePage {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The queue.
    #[serde(flatten)]
    pub queue: Queue,
    /// The ARNs of the queues that this one is the dead-letter queue of.
    pub dead_letter_source_arns: Vec<String>,
    /// The Lambda functions that consume it; unknown when Lambda cannot be asked.
    pub consumers: Option<Vec<Consumer>>,
    /// The subscriptions by which topics feed it; unknown when SNS cannot be asked.
    pub fed_by: Option<Vec<Subscription>>,
    /// The tags.
    pub tags: std::collections::BTreeMap<String, String>,
    #[serde(skip)]
    now: Timestamp,
}

impl QueuePage {
    /// A queue seen now.
    pub fn new(
        queue: Queue,
        dead_letter_source_arns: Vec<String>,
        consumers: Option<Vec<Consumer>>,
        fed_by: Option<Vec<Subscription>>,
        tags: std::collections::BTreeMap<String, String>,
        now: Timestamp,
    ) -> QueuePage {
        QueuePage {
            name: queue.place.shortest(&queue.name),
            queue,
            dead_letter_source_arns,
            consumers,
            fed_by,
            tags,
            now,
        }
    }
}

impl Render for QueuePage {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "QUEUE"),
        Column::text("full_name", "FULL NAME"),
        Column::text("arn", "ARN"),
        Column::text("url", "URL"),
        Column::text("fifo", "TYPE"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT"),
        Column::number("delayed", "DELAYED"),
        Column::number("visibility_timeout_seconds", "VISIBILITY TIME-OUT"),
        Column::number("retention_seconds", "RETENTION"),
        Column::number("delay_seconds", "DELAY"),
        Column::number("receive_wait_seconds", "RECEIVE WAIT"),
        Column::number("maximum_message_size", "MAXIMUM SIZE"),
        Column::text("redrive_policy", "DEAD-LETTER QUEUE"),
        Column::text("dead_letter_source_arns", "DEAD-LETTER QUEUE OF"),
        Column::text("fed_by", "FED BY TOPICS"),
        Column::text("consumers", "LAMBDA CONSUMERS"),
        Column::text("redrive_allow_policy", "REDRIVE ALLOWED FOR"),
        Column::text("kms_key", "ENCRYPTION"),
        Column::text("policy", "POLICY"),
        Column::text("tags", "TAGS"),
        Column::text("created_at", "CREATED"),
        Column::text("modified_at", "MODIFIED"),
    ];

    fn cells(&self) -> Vec<String> {
        let attributes = &self.queue.attributes;
        let place = &self.queue.place;
        let moment = |time: Option<Timestamp>| time.map(|time| text::moment(time, self.now)).unwrap_or_default();
        let json =
            |value: &Option<serde_json::Value>| value.as_ref().map(|value| format!("{value:#}")).unwrap_or_default();
        let sources: Vec<String> = self.dead_letter_source_arns.iter().map(|arn| short_of_arn(place, arn)).collect();
        let tags: Vec<String> = self.tags.iter().map(|(key, value)| format!("{key} = {value}")).collect();
        vec![
            self.name.clone(),
            self.queue.name.clone(),
            attributes.arn.clone(),
            self.queue.url.clone(),
            self.type_and_its_options(),
            text::count(attributes.depth.visible),
            text::count(attributes.depth.in_flight),
            text::count(attributes.depth.delayed),
            text::duration(attributes.visibility_timeout_seconds),
            text::duration(attributes.retention_seconds),
            text::duration(attributes.delay_seconds),
            text::duration(attributes.receive_wait_seconds),
            format!("{} bytes", text::count(attributes.maximum_message_size)),
            attributes.redrive_policy.as_ref().map_or("none".into(), |policy| {
                let name = short_of_arn(place, &policy.dead_letter_queue_arn);
                format!("{name} after {} receives", policy.max_receive_count)
            }),
            sources.join("\n"),
            self.feeds(),
            self.consumers(),
            json(&attributes.redrive_allow_policy),
            self.encryption(),
            json(&attributes.policy),
            tags.join("\n"),
            moment(attributes.created_at),
            moment(attributes.modified_at),
        ]
    }

    fn page(&self) -> String {
        let titles: Vec<String> = Self::COLUMNS
            .iter()
            .map(|column| column.title.to_lowercase().replace("arn", "ARN").replace("url", "URL"))
            .collect();
        table::lines(titles.iter().map(String::as_str).zip(self.cells()))
    }
}

impl QueuePage {
    fn feeds(&self) -> String {
        let Some(feeds) = &self.fed_by else { return "unknown".into() };
        let line = |feed: &Subscription| {
            let mut line = short_of_arn(&self.queue.place, &feed.topic_arn);
            if !feed.is_confirmed() {
                line.push_str(", NOT CONFIRMED");
            }
            if feed.raw {
                line.push_str(", raw");
            }
            if let Some(policy) = &feed.filter_policy {
                line.push_str(&format!(", only {} {policy}", feed.scope().noun()));
            }
            line
        };
        feeds.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    fn consumers(&self) -> String {
        let Some(consumers) = &self.consumers else { return "unknown".into() };
        let line = |consumer: &Consumer| {
            let batch = consumer.batch_size.map(|size| format!(", {size} at once")).unwrap_or_default();
            let said = consumer.last_processing_result.as_ref().map(|said| format!(", {said}")).unwrap_or_default();
            format!("{}: {}{batch}{said}", consumer.function, consumer.state)
        };
        if consumers.is_empty() { "none".into() } else { consumers.iter().map(line).collect::<Vec<_>>().join("\n") }
    }

    fn type_and_its_options(&self) -> String {
        let attributes = &self.queue.attributes;
        let mut options = vec![kind(attributes.fifo).to_owned()];
        if attributes.content_based_deduplication {
            options.push("content-based deduplication".into());
        }
        options.extend(attributes.deduplication_scope.iter().map(|scope| format!("deduplication by {scope}")));
        options.extend(attributes.fifo_throughput_limit.iter().map(|limit| format!("throughput {limit}")));
        options.join(", ")
    }

    fn encryption(&self) -> String {
        match &self.queue.attributes.kms_key {
            Some(key) => format!("KMS {key}"),
            None if self.queue.attributes.sqs_managed_encryption => "SQS-managed".into(),
            None => "none".into(),
        }
    }
}

/// `about 12 visible, 0 in flight, 3 delayed`
pub fn about(depth: &Depth) -> String {
    format!(
        "about {} visible, {} in flight, {} delayed",
        text::count(depth.visible),
        text::count(depth.in_flight),
        text::count(depth.delayed)
    )
}

/// The short name of the queue, the rule or whatever else has this ARN.
pub fn short_of_arn(place: &Place, arn: &str) -> String {
    let name = |arn: &Arn| arn.resource.rsplit(['/', ':']).next().unwrap_or(&arn.resource).to_owned();
    Arn::parse(arn).map_or_else(|| arn.to_owned(), |arn| place.shortest(&name(&arn)))
}

fn kind(fifo: bool) -> &'static str {
    if fifo { "FIFO" } else { "standard" }
}
