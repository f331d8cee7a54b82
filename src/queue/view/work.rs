//! How work on many messages looks: moving, copying, exporting, dropping.

use crate::queue::ops::work::{WorkPlan, Worked};
use crate::render::table::with_failures;
use crate::render::{Column, Render, text};
use crate::transfer::Ended;

use super::{about, short_of_arn};

impl Render for WorkPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("work", "do"),
        Column::text("source", "with messages of"),
        Column::text("destination", "to"),
        Column::text("file", "write to"),
        Column::text("routing", "which messages"),
        Column::text("selection", "selected by"),
        Column::text("group_by", "group by"),
        Column::text("place", "in"),
        Column::number("visible", "messages"),
        Column::text("sent_until", "sent until"),
        Column::number("limit", "at most"),
        Column::number("rate", "per second at most"),
        Column::number("visibility_timeout_seconds", "visibility time-out"),
    ];

    fn cells(&self) -> Vec<String> {
        let optional = |number: Option<u64>| number.map(text::count).unwrap_or_default();
        vec![
            self.work.deed().to_lowercase(),
            self.source.clone(),
            self.destination.clone().unwrap_or_default(),
            self.file.clone().unwrap_or_default(),
            self.which().unwrap_or_default(),
            self.selection.flags().join("\n"),
            self.group_by.clone().unwrap_or_default(),
            self.place.to_string(),
            about(&self.depth),
            format!("{} by the service's clock", self.sent_until),
            optional(self.limit),
            optional(self.rate.map(|rate| rate.get().into())),
            text::duration(self.visibility_timeout_seconds.into()),
        ]
    }
}

impl WorkPlan {
    /// Which messages, by where they failed; nothing where all are meant.
    fn which(&self) -> Option<String> {
        let origins = self.routing.origins()?;
        let origins: Vec<String> = origins.map(|arn| short_of_arn(&self.place, arn)).collect();
        let others = if self.routing.without_origin.is_some() { ", and those without an origin" } else { "" };
        Some(format!("those that failed in {}{others}", origins.join(", ")))
    }
}

impl Render for Worked {
    const COLUMNS: &'static [Column] = &[
        Column::text("source", "from"),
        Column::text("destination", "to"),
        Column::text("file", "written to"),
        Column::number("done", "done"),
        Column::number("failed", "failed"),
        Column::number("scanned", "scanned"),
        Column::number("not_selected", "not selected"),
        Column::number("predicate_failed", "predicate failed"),
        Column::number("newer", "newer"),
        Column::number("other_origin", "of other queues"),
        Column::number("unknown_origin", "of unknown origin"),
        Column::number("undeleted", "not deleted"),
        Column::number("perhaps_twice", "perhaps twice"),
        Column::number("in_flight_elsewhere", "in flight elsewhere"),
        Column::number("not_given_back", "not given back"),
        Column::number("not_scanned", "not scanned"),
        Column::number("left", "left"),
        Column::text("ended", "ended"),
        Column::number("elapsed_seconds", "took"),
        Column::number("messages_per_second", "per second"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.source.clone(),
            self.destination.clone().unwrap_or_default(),
            self.file.clone().unwrap_or_default(),
            text::count(self.done),
            text::count(self.failed),
            format!("{} of about {}", text::count(self.scanned), text::count(self.visible_at_start)),
            text::unless_zero(self.not_selected, "given back"),
            text::unless_zero(self.predicate_failed, "given back: --where fails on them"),
            text::unless_zero(self.newer, "left"),
            text::unless_zero(self.other_origin, "left, they failed in another queue"),
            text::unless_zero(self.unknown_origin, "left, nothing tells where they failed"),
            text::unless_zero(self.undeleted, "are still in the source"),
            text::unless_zero(self.perhaps_twice, "sends had no answer and were repeated"),
            text::unless_zero(self.in_flight_elsewhere, "in somebody else's hand"),
            text::unless_zero(self.not_given_back, "become visible by themselves"),
            text::unless_zero(self.not_scanned, "behind messages of their groups that were held"),
            self.left.map_or("unknown".into(), |left| format!("about {}", text::count(left))),
            how_it_ended(self.ended).into(),
            format!("{:.1} s", self.elapsed_seconds),
            format!("{:.0}", self.messages_per_second),
        ]
    }

    fn page(&self) -> String {
        with_failures::<Self>(self.cells(), &self.failures, self.failed)
    }
}

/// How a transfer ended, in words; nothing where all was done.
pub fn how_it_ended(ended: Ended) -> &'static str {
    match ended {
        Ended::Done => "",
        Ended::Limit => "at the limit",
        Ended::Interrupted => "interrupted",
        Ended::InFlightLimit => "at 100,000 messages in flight, as more are not possible",
        Ended::TooManyReturned => "as too much of what was moved came back",
        Ended::LastReceives => "before the last receives of messages were spent",
        Ended::Error => "by an error",
    }
}
