//! How events look that are published or looked at.

use crate::events::ops::confirm::Confirmation;
use crate::events::ops::publish::{PublishPlan, PublishedEvent};
use crate::events::ops::validate::Validated;
use crate::render::{Column, Render, text};

impl Render for PublishPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("bus", "publish to"),
        Column::text("bus_arn", "ARN"),
        Column::text("place", "in"),
        Column::text("detail_type", "detail type"),
        Column::text("source", "source"),
        Column::text("time", "time"),
        Column::text("resources", "resources"),
        Column::text("trace_header", "trace"),
        Column::number("size_bytes", "size"),
        Column::text("schema", "fits"),
        Column::text("rules", "taken by"),
        Column::text("temporary", "temporary rule and queue"),
        Column::number("within_seconds", "delivered within"),
    ];

    fn cells(&self) -> Vec<String> {
        let confirmation = |of: fn(&Confirmation) -> String| self.confirmation.as_ref().map(of).unwrap_or_default();
        vec![
            self.bus.clone(),
            self.bus_arn.clone(),
            self.place.to_string(),
            self.event.detail_type.clone(),
            self.event.source.clone(),
            self.event.time.map(|time| time.to_string()).unwrap_or_default(),
            self.event.resources.join("\n"),
            self.event.trace_header.clone().unwrap_or_default(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
            self.schema.clone().unwrap_or_default(),
            self.rules.as_deref().map(taken_by).unwrap_or_default(),
            confirmation(|it| it.temporary.clone()),
            confirmation(|it| text::duration(it.within_seconds)),
        ]
    }
}

impl Render for PublishedEvent {
    const COLUMNS: &'static [Column] = &[
        Column::text("event_id", "event"),
        Column::text("detail_type", "detail type"),
        Column::text("source", "source"),
        Column::text("bus", "published to"),
        Column::number("size_bytes", "size"),
        Column::text("rules", "taken by"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.event_id.clone(),
            self.detail_type.clone(),
            self.source.clone(),
            self.bus.clone(),
            format!("{} bytes", text::count(self.size_bytes as u64)),
            self.rules.as_deref().map(taken_by).unwrap_or_default(),
        ]
    }
}

fn taken_by(rules: &[String]) -> String {
    if rules.is_empty() { "no rule".into() } else { rules.join("\n") }
}

impl Render for Validated {
    const COLUMNS: &'static [Column] = &[
        Column::number("line", "LINE"),
        Column::text("source", "SOURCE"),
        Column::text("detail_type", "DETAIL TYPE"),
        Column::text("valid", "FITS"),
        Column::text("schema", "SCHEMA"),
        Column::text("errors", "WHY NOT"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.line.map(text::count).unwrap_or_default(),
            self.source.clone().unwrap_or_default(),
            self.detail_type.clone().unwrap_or_default(),
            if self.valid { "yes" } else { "no" }.into(),
            self.schema.clone().unwrap_or_default(),
            self.errors.iter().map(|error| text::on_one_line(error)).collect::<Vec<_>>().join("\n"),
        ]
    }
}
