//! How events that arrive look, and plans on following them.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::events::ops::tail::{SweepPlan, TailPlan};
use crate::render::{Column, Render, table, text};

/// An event, as EventBridge delivers it.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct EventView(Value);

impl EventView {
    /// An event that is to be shown.
    pub fn new(event: Value) -> EventView {
        EventView(event)
    }

    fn text(&self, key: &str) -> String {
        self.0[key].as_str().map(text::on_one_line).unwrap_or_default()
    }

    fn resources(&self) -> Vec<&str> {
        self.0["resources"].as_array().into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

impl Render for EventView {
    const COLUMNS: &'static [Column] = &[
        Column::text("time", "TIME"),
        Column::text("source", "SOURCE"),
        Column::text("detail-type", "DETAIL TYPE"),
        Column::text("id", "ID"),
        Column::text("resources", "RESOURCES"),
        Column::text("replay-name", "REPLAY"),
        Column::text("detail", "DETAIL"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.text("time"),
            self.text("source"),
            self.text("detail-type"),
            self.text("id"),
            self.resources().join(", "),
            self.text("replay-name"),
            self.0["detail"].to_string(),
        ]
    }

    fn page(&self) -> String {
        table::lines([
            ("detail type", self.text("detail-type")),
            ("source", self.text("source")),
            ("time", self.text("time")),
            ("id", self.text("id")),
            ("resources", text::visible(&self.resources().join("\n"))),
            ("replay", self.text("replay-name")),
            ("detail", text::visible(&format!("{:#}", self.0["detail"]))),
        ])
    }
}

impl Render for TailPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("bus", "follow"),
        Column::text("bus_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("temporary", "temporary rule and queue"),
        Column::text("pattern", "pattern"),
        Column::text("rule", "of the rule"),
        Column::text("where", "shown where"),
        Column::number("count", "until so many"),
        Column::number("timeout_seconds", "for at most"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.bus.clone(),
            self.bus_arn.clone(),
            self.place.to_string(),
            self.temporary.clone(),
            self.pattern.to_string(),
            self.rule.clone().unwrap_or_default(),
            self.condition.clone().unwrap_or_default(),
            self.count.map(text::count).unwrap_or_default(),
            self.timeout_seconds.map(text::duration).unwrap_or_default(),
        ]
    }
}

impl Render for SweepPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("bus", "take away temporary things of"),
        Column::text("place", "in"),
        Column::text("temporary", "which"),
    ];

    fn cells(&self) -> Vec<String> {
        let which = self.temporary.clone().unwrap_or_else(|| "those that have expired".into());
        vec![self.bus.clone(), self.place.to_string(), which]
    }
}
