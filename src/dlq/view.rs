//! How dead-letter queues, redrive plans and their results look.

use serde::Serialize;

use crate::naming::Place;
use crate::queue::view::short_of_arn;
use crate::render::{Column, Render, table, text};

use super::ops::list::DeadLetterQueue;
use super::ops::redrive::{Ended, RedrivePlan, Redriven};

/// A dead-letter queue as a row of a list.
#[derive(Debug, Serialize)]
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
    /// The queues it serves, by their short names where there are any.
    pub sources: Vec<String>,
    /// Their ARNs.
    pub source_arns: Vec<String>,
}

impl DeadLetterRow {
    /// A dead-letter queue, seen from a place.
    pub fn new(item: &DeadLetterQueue, place: &Place) -> DeadLetterRow {
        let attributes = &item.queue.attributes;
        DeadLetterRow {
            name: place.shortest(&item.queue.name),
            full_name: item.queue.name.clone(),
            arn: attributes.arn.clone(),
            visible: attributes.depth.visible,
            in_flight: attributes.depth.in_flight,
            delayed: attributes.depth.delayed,
            retention_seconds: attributes.retention_seconds,
            sources: item.sources.iter().map(|arn| short_of_arn(place, arn)).collect(),
            source_arns: item.sources.clone(),
        }
    }
}

impl Render for DeadLetterRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT"),
        Column::number("delayed", "DELAYED"),
        Column::number("retention_seconds", "KEPT FOR"),
        Column::text("sources", "FROM"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            text::count(self.visible),
            text::count(self.in_flight),
            text::count(self.delayed),
            text::duration(self.retention_seconds),
            self.sources.join(", "),
        ]
    }
}

impl Render for RedrivePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "move from"),
        Column::text("destinations", "to"),
        Column::text("routing", "which messages"),
        Column::text("place", "in"),
        Column::number("visible", "messages"),
        Column::text("sent_until", "sent until"),
        Column::number("limit", "at most"),
        Column::number("rate", "per second at most"),
        Column::number("visibility_timeout_seconds", "visibility time-out"),
    ];

    fn cells(&self) -> Vec<String> {
        let depth = &self.depth;
        let optional = |number: Option<u64>| number.map(text::count).unwrap_or_default();
        vec![
            self.dead_letter_queue.clone(),
            self.destinations.join("\n"),
            self.which(),
            self.place.to_string(),
            format!(
                "about {} visible, {} in flight, {} delayed",
                text::count(depth.visible),
                text::count(depth.in_flight),
                text::count(depth.delayed)
            ),
            format!("{} by the service's clock", self.sent_until),
            optional(self.manner.limit),
            optional(self.manner.rate.map(|rate| rate.get().into())),
            text::duration(self.manner.visibility_timeout_seconds.into()),
        ]
    }
}

impl RedrivePlan {
    fn which(&self) -> String {
        let routing = &self.routing;
        let origins: Vec<String> = routing.by_origin.keys().map(|arn| short_of_arn(&self.place, arn)).collect();
        match (origins.as_slice(), routing.without_origin, routing.other_origin) {
            ([], _, _) | (_, _, Some(_)) => "all".into(),
            ([one], Some(_), None) => format!("those that failed in {one}, and those without an origin"),
            ([one], None, None) => format!("those that failed in {one}"),
            (several, _, None) => format!("each back to where it failed: {}", several.join(", ")),
        }
    }
}

impl Render for Redriven {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "from"),
        Column::text("destinations", "to"),
        Column::number("moved", "moved"),
        Column::number("failed", "failed"),
        Column::number("newer", "newer"),
        Column::number("other_origin", "of other queues"),
        Column::number("unknown_origin", "of unknown origin"),
        Column::number("undeleted", "in both queues"),
        Column::number("perhaps_twice", "perhaps twice"),
        Column::number("in_flight_elsewhere", "in flight elsewhere"),
        Column::number("not_given_back", "not given back"),
        Column::number("left", "left"),
        Column::text("ended", "ended"),
        Column::number("elapsed_seconds", "took"),
        Column::number("messages_per_second", "per second"),
    ];

    fn cells(&self) -> Vec<String> {
        let unless_zero = |number: u64, what: &str| {
            if number == 0 { String::new() } else { format!("{} {what}", text::count(number)) }
        };
        vec![
            self.dead_letter_queue.clone(),
            self.destinations.join("\n"),
            text::count(self.moved),
            text::count(self.failed),
            text::count(self.newer),
            unless_zero(self.other_origin, "left, they failed in another queue"),
            unless_zero(self.unknown_origin, "left, nothing tells where they failed"),
            unless_zero(self.undeleted, "copied but not deleted"),
            unless_zero(self.perhaps_twice, "sends had no answer and were repeated"),
            unless_zero(self.in_flight_elsewhere, "in somebody else's hand"),
            unless_zero(self.not_given_back, "become visible by themselves"),
            self.left.map_or("unknown".into(), |left| format!("about {}", text::count(left))),
            self.how_it_ended().into(),
            format!("{:.1} s", self.elapsed_seconds),
            format!("{:.0}", self.messages_per_second),
        ]
    }

    fn page(&self) -> String {
        let titles = Self::COLUMNS.iter().map(|column| column.title);
        let failures: Vec<String> = self
            .failures
            .iter()
            .map(|failure| format!("{}  {}  {}", failure.item, failure.code, text::on_one_line(&failure.message)))
            .collect();
        table::lines(titles.zip(self.cells()).chain([("failures", failures.join("\n"))]))
    }
}

impl Redriven {
    fn how_it_ended(&self) -> &'static str {
        match self.ended {
            Ended::Done => "",
            Ended::Limit => "at the limit",
            Ended::Interrupted => "interrupted",
            Ended::InFlightLimit => "at 100,000 messages in flight; run it again for the rest",
            Ended::Error => "by an error",
        }
    }
}
