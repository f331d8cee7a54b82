//! How redrive plans and redrives look.

use crate::queue::view::{about, how_it_ended, short_of_arn};
use crate::render::table::with_failures;
use crate::render::{Column, Render, text};
use crate::transfer::rounded;

use super::super::ops::redrive::caution::{Canary, Caution, Verdict};
use super::super::ops::redrive::engine::{Choice, Engine};
use super::super::ops::redrive::{Ended, RedrivePlan, Redriven};

impl Render for RedrivePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("engine", "engine"),
        Column::text("dead_letter_queue", "move from"),
        Column::text("destinations", "to"),
        Column::text("routing", "which messages"),
        Column::text("staying", "stays"),
        Column::text("via_bus", "besides"),
        Column::text("selection", "selected by"),
        Column::text("edit", "edited by"),
        Column::text("backup", "written to"),
        Column::text("journal", "journal"),
        Column::number("canary", "moved first"),
        Column::number("max_return_rate", "may come back"),
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
            engine(&self.choice),
            self.dead_letter_queue.clone(),
            self.destinations.join("\n"),
            self.which(),
            self.staying.join("\n"),
            self.besides(),
            self.selection.flags().join("\n"),
            self.edit.clone().unwrap_or_default(),
            self.backup.clone().unwrap_or_default(),
            self.journal.clone().unwrap_or_default(),
            self.first_ones(),
            self.caution.max_return_rate.map(|rate| format!("{}%", rounded(rate * 100.0))).unwrap_or_default(),
            self.place.to_string(),
            about(&self.depth),
            match self.sent_until {
                Some(until) => format!("{until} by the service's clock"),
                None if self.follow => "interrupted".into(),
                None => String::new(),
            },
            optional(self.limit),
            optional(self.rate.map(|rate| rate.get().into())),
            self.visibility_timeout_seconds.map(|seconds| text::duration(seconds.into())).unwrap_or_default(),
        ]
    }
}

impl RedrivePlan {
    fn first_ones(&self) -> String {
        let Caution { canary: Some(canary), canary_wait_seconds, .. } = self.caution else { return String::new() };
        let wait = text::duration(canary_wait_seconds.unwrap_or_default());
        format!("{}, watched for {wait} before the rest", text::count(canary))
    }

    fn besides(&self) -> String {
        let bus = self.via_bus.then_some("every rule of the bus that takes an event gets it again");
        let topic = self.via_topic.then_some("every subscription of the topic that takes a message gets it again");
        bus.into_iter().chain(topic).collect::<Vec<_>>().join("\n")
    }

    fn which(&self) -> String {
        if self.choice.engine == Engine::Native && !self.goes_elsewhere() {
            return "all, each back to the queue that it failed in".into();
        }
        let routing = &self.routing;
        if routing.other_origin.is_some() {
            return "all".into();
        }
        let origins: Vec<String> = routing.by_origin.keys().map(|arn| short_of_arn(&self.place, arn)).collect();
        let of_queues = match (origins.as_slice(), routing.without_origin) {
            ([], _) => None,
            ([one], Some(_)) => Some(format!("those that failed in {one}, and those without an origin")),
            ([one], None) => Some(format!("those that failed in {one}")),
            (several, _) => Some(format!("each back to where it failed: {}", several.join(", "))),
        };
        let of_targets = routing.by_target.iter().flat_map(|(rule, targets)| {
            let rule = short_of_arn(&self.place, rule);
            targets.keys().map(move |target| format!("what {rule} could not deliver, to {target}"))
        });
        let of_buses = routing.by_bus.keys().map(|bus| format!("what rules could not deliver, to {bus}"));
        let of_functions = routing
            .invocations
            .and_then(|at| self.destinations.get(at))
            .map(|to| format!("failed invocations of {to}"));
        let shown = |at: &usize| self.destinations.get(*at).map_or("", String::as_str);
        let of_subscriptions = routing.by_subscription.iter().map(|(subscription, at)| {
            let topic = subscription.rsplit_once(':').map_or("", |(topic, _)| topic);
            let (topic, to) = (short_of_arn(&self.place, topic), shown(at));
            match routing.without_origin == Some(*at) && routing.by_origin.is_empty() {
                true => format!("what topic {topic} could not deliver, raw or in its envelope, to {to}"),
                false => format!("what topic {topic} could not deliver, to {to}"),
            }
        });
        let through = routing.by_topic.values().filter(|_| self.via_topic);
        let through = through.map(|at| format!("what its subscriptions did not get, to {}", shown(at)));
        let of_topics = of_subscriptions.chain(through);
        of_queues
            .into_iter()
            .chain(of_targets)
            .chain(of_buses)
            .chain(of_functions)
            .chain(of_topics)
            .collect::<Vec<_>>()
            .join("\n")
    }
}

impl Render for Redriven {
    const COLUMNS: &'static [Column] = &[
        Column::text("engine", "engine"),
        Column::text("dead_letter_queue", "from"),
        Column::text("destinations", "to"),
        Column::number("moved", "moved"),
        Column::number("failed", "failed"),
        Column::number("scanned", "scanned"),
        Column::number("not_selected", "not selected"),
        Column::number("predicate_failed", "predicate failed"),
        Column::number("newer", "newer"),
        Column::text("canary", "canary"),
        Column::number("returned", "came back"),
        Column::number("other_origin", "of other queues"),
        Column::number("unknown_origin", "of unknown origin"),
        Column::number("undeleted", "in both queues"),
        Column::number("perhaps_twice", "perhaps twice"),
        Column::number("in_flight_elsewhere", "in flight elsewhere"),
        Column::number("not_given_back", "not given back"),
        Column::number("not_scanned", "not scanned"),
        Column::text("uncertain", "sent before"),
        Column::number("left", "left"),
        Column::text("ended", "ended"),
        Column::number("elapsed_seconds", "took"),
        Column::number("messages_per_second", "per second"),
    ];

    fn cells(&self) -> Vec<String> {
        let counts = &self.counts;
        vec![
            engine(&self.choice),
            self.dead_letter_queue.clone(),
            self.destinations.join("\n"),
            text::count(self.moved),
            text::count(self.failed),
            counts.scanned.filter(|scanned| *scanned != self.moved).map_or_else(String::new, |scanned| {
                format!("{} of about {}", text::count(scanned), text::count(self.visible_at_start))
            }),
            text::unless_zero(counts.not_selected, "left"),
            text::unless_zero(counts.predicate_failed, "left: --where fails on them"),
            counts.newer.map(text::count).unwrap_or_default(),
            self.canary.map(shown_canary).unwrap_or_default(),
            counts.returned.map(text::count).unwrap_or_default(),
            text::unless_zero(counts.other_origin, "left, they failed in another queue"),
            text::unless_zero(counts.unknown_origin, "left, nothing tells where they failed"),
            text::unless_zero(counts.undeleted, "copied but not deleted"),
            text::unless_zero(counts.perhaps_twice, "sends had no answer and were repeated"),
            text::unless_zero(counts.in_flight_elsewhere, "in somebody else's hand"),
            text::unless_zero(counts.not_given_back, "become visible by themselves"),
            text::unless_zero(counts.not_scanned, "behind messages of their groups that were held"),
            self.uncertain_ones(),
            self.left.map_or("unknown".into(), |left| format!("about {}", text::count(left))),
            self.how_it_ended().into(),
            format!("{:.1} s", self.elapsed_seconds),
            format!("{:.0}", self.messages_per_second),
        ]
    }

    fn page(&self) -> String {
        with_failures::<Self>(self.cells(), &self.failures, self.failed)
    }
}

impl Redriven {
    fn uncertain_ones(&self) -> String {
        if self.uncertain.is_empty() {
            return String::new();
        }
        format!("by a run that saw no answer, perhaps twice now:\n{}", self.uncertain.join("\n"))
    }

    fn how_it_ended(&self) -> &'static str {
        match self.ended {
            Ended::Transfer(ended) => how_it_ended(ended),
            Ended::Canary => "after the first messages; the rest was not moved",
            Ended::LoopGuard => "when as many were moved as were found at the start",
            Ended::Cancelled => "as somebody else cancelled the move task",
            Ended::Detached => "the move task goes on in AWS",
        }
    }
}

fn shown_canary(canary: Canary) -> String {
    let Canary { moved, returned, watched_seconds, verdict } = canary;
    let verdict = match verdict {
        Verdict::WentOn => "went on",
        Verdict::Stopped => "stopped",
        Verdict::Undecided => "undecided: more messages are there than can be held",
    };
    let watched = text::duration(watched_seconds);
    format!("{} of {} came back within {watched}: {verdict}", text::count(returned), text::count(moved))
}

/// The engine and why it was chosen: `native: asked for by a flag`.
pub fn engine(choice: &Choice) -> String {
    let engine = match choice.engine {
        Engine::Native => "native (SQS moves the messages)",
        Engine::Client => "client (msgctl moves the messages)",
    };
    format!("{engine}: {}", choice.reason)
}
