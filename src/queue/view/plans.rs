//! How plans on a queue look, and what came of them.

use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};

use super::super::ops::consumers::{Consumer, Switch, SwitchPlan, Switched};
use super::super::ops::peek::PeekPlan;
use super::super::ops::purge::{PurgePlan, Purged};
use super::super::ops::send::{SendPlan, SentMessage};
use super::super::ops::tail::TailPlan;

impl Render for SwitchPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("switch", "switch"),
        Column::text("consumers", "Lambda functions"),
        Column::text("others", "as they are"),
        Column::text("queue", "of"),
        Column::text("queue_arn", "ARN"),
        Column::text("place", "in"),
    ];

    fn cells(&self) -> Vec<String> {
        let lines = |consumers: &[Consumer]| {
            let line = |consumer: &Consumer| format!("{} ({})", consumer.function, consumer.state);
            consumers.iter().map(line).collect::<Vec<_>>().join("\n")
        };
        vec![
            if self.switch == Switch::Pause { "off".into() } else { "on".into() },
            lines(&self.consumers),
            lines(&self.others),
            self.queue.clone(),
            self.queue_arn.clone(),
            self.place.to_string(),
        ]
    }
}

/// A consumer that was to be switched, as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct SwitchedRow(pub Switched);

impl Render for SwitchedRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("function", "FUNCTION"),
        Column::text("state", "STATE"),
        Column::text("before", "BEFORE"),
        Column::text("uuid", "MAPPING"),
        Column::text("error", "ERROR"),
    ];

    fn cells(&self) -> Vec<String> {
        let SwitchedRow(Switched { consumer, before, error, .. }) = self;
        let error = error.clone().unwrap_or_default();
        vec![consumer.function.clone(), consumer.state.clone(), before.clone(), consumer.uuid.clone(), error]
    }
}

impl Render for SendPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("queue", "send to"),
        Column::text("queue_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("size_bytes", "size"),
        Column::text("attributes", "attributes"),
        Column::text("message_group_id", "group"),
        Column::text("message_deduplication_id", "deduplication"),
        Column::text("delay_seconds", "delay"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.queue.clone(),
            self.queue_arn.clone(),
            self.place.to_string(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
            self.attributes.join(", "),
            self.message_group_id.clone().unwrap_or_default(),
            self.message_deduplication_id.clone().unwrap_or_default(),
            self.delay_seconds.map(|seconds| text::duration(seconds.into())).unwrap_or_default(),
        ]
    }
}

impl Render for SentMessage {
    const COLUMNS: &'static [Column] = &[
        Column::text("message_id", "message"),
        Column::text("queue", "sent to"),
        Column::text("sequence_number", "sequence number"),
        Column::number("size_bytes", "size"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.message_id.clone(),
            self.queue.clone(),
            self.sequence_number.clone().unwrap_or_default(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
        ]
    }
}

impl Render for TailPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("queue", "follow"),
        Column::text("queue_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("only_arrivals", "messages"),
        Column::text("selection", "selected by"),
        Column::number("visible", "visible"),
        Column::number("count", "messages at most"),
        Column::number("timeout_seconds", "until"),
        Column::number("visibility_timeout_seconds", "hidden for"),
        Column::number("max_receive_count", "max receive count"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.queue.clone(),
            self.queue_arn.clone(),
            self.place.to_string(),
            if self.only_arrivals { "what arrives from now on".into() } else { String::new() },
            self.selection.flags().join("\n"),
            format!("about {}", text::count(self.visible)),
            self.count.map(text::count).unwrap_or_default(),
            self.timeout_seconds.map_or("Ctrl-C".into(), |seconds| format!("{} are over", text::duration(seconds))),
            format!("{} at first", text::duration(self.visibility_timeout_seconds.into())),
            self.max_receive_count.map(|count| count.to_string()).unwrap_or_default(),
        ]
    }
}

impl Render for PeekPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("queue", "look into"),
        Column::text("queue_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("count", "messages at most"),
        Column::text("selection", "selected by"),
        Column::number("visible", "visible"),
        Column::number("visibility_timeout_seconds", "hidden at most"),
        Column::number("max_receive_count", "max receive count"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.queue.clone(),
            self.queue_arn.clone(),
            self.place.to_string(),
            text::count(self.count.into()),
            self.selection.flags().join("\n"),
            format!("about {}", text::count(self.visible)),
            text::duration(self.visibility_timeout_seconds.into()),
            self.max_receive_count.map(|count| count.to_string()).unwrap_or_default(),
        ]
    }
}

impl Render for PurgePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("queue", "delete all messages of"),
        Column::text("queue_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("visible", "visible"),
        Column::number("in_flight", "in flight"),
        Column::number("delayed", "delayed"),
    ];

    fn cells(&self) -> Vec<String> {
        let about = |count: u64| format!("about {}", text::count(count));
        vec![
            self.queue.clone(),
            self.queue_arn.clone(),
            self.place.to_string(),
            about(self.depth.visible),
            about(self.depth.in_flight),
            about(self.depth.delayed),
        ]
    }
}

impl Render for Purged {
    const COLUMNS: &'static [Column] = &[
        Column::text("queue", "purged"),
        Column::number("before", "messages before"),
        Column::number("left", "left"),
        Column::number("elapsed_seconds", "took"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.queue.clone(),
            format!("about {}", text::count(self.before)),
            self.left.map_or_else(String::new, |left| format!("about {}", text::count(left))),
            format!("{:.1} s", self.elapsed_seconds),
        ]
    }
}
