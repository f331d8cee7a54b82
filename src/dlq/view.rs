//! How dead-letter queues, redrive plans and their results look.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::message::fingerprint::{Failed, Likeness};
use crate::naming::Place;
use crate::queue::view::{about, short_of_arn};
use crate::render::table::with_failures;
use crate::render::{Column, Render, text};
use crate::transfer::rounded;

use super::ops::feeders::{Feeders, RuleTarget, Subscriber};
use super::ops::functions::Function;
use super::ops::list::DeadLetterQueue;
use super::ops::redrive::caution::{Canary, Caution, Verdict};
use super::ops::redrive::engine::{Choice, Engine};
use super::ops::redrive::{Ended, RedrivePlan, Redriven};
use super::ops::resolve::DeadLetters;
use super::ops::tasks::{CancelPlan, Cancelled, MoveTask};
use super::ops::triage::Cluster;

/// A dead-letter queue as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
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
    /// What feeds it: `queue`, `rule`, `function`, `subscription`.
    pub kinds: Vec<&'static str>,
    /// The queues it serves, by their short names where there are any.
    pub sources: Vec<String>,
    /// Their ARNs.
    pub source_arns: Vec<String>,
    /// The targets of rules that send there what they did not get.
    pub rule_targets: Vec<RuleTarget>,
    /// The functions whose failed asynchronous invocations go there.
    pub functions: Vec<Function>,
    /// The subscriptions whose endpoints did not get what went there.
    pub subscriptions: Vec<Subscriber>,
    #[serde(skip)]
    from: Vec<String>,
}

impl DeadLetterRow {
    /// A dead-letter queue, seen from a place.
    pub fn new(item: &DeadLetterQueue, place: &Place) -> DeadLetterRow {
        let attributes = &item.queue.attributes;
        let Feeders { rule_targets, functions, subscribers, .. } = &item.feeders;
        let sources: Vec<String> = item.sources.iter().map(|arn| short_of_arn(place, arn)).collect();
        let rules = rule_targets.iter().map(|target| {
            let to = short_of_arn(place, &target.target.arn);
            format!("rule {} (to {to})", place.shortest(&target.rule))
        });
        let functions_named = functions.iter().map(|function| format!("function {}", place.shortest(&function.name)));
        let topics = subscribers.iter().map(|subscriber| {
            let to = short_of_arn(place, &subscriber.endpoint);
            format!("topic {} (to {to})", short_of_arn(place, &subscriber.topic_arn))
        });
        let kinds = [
            ("queue", !sources.is_empty()),
            ("rule", !rule_targets.is_empty()),
            ("function", !functions.is_empty()),
            ("subscription", !subscribers.is_empty()),
        ];
        DeadLetterRow {
            kinds: kinds.into_iter().filter(|(_, feeds)| *feeds).map(|(kind, _)| kind).collect(),
            from: sources.iter().cloned().chain(rules).chain(functions_named).chain(topics).collect(),
            rule_targets: rule_targets.clone(),
            functions: functions.clone(),
            subscriptions: subscribers.clone(),
            name: place.shortest(&item.queue.name),
            full_name: item.queue.name.clone(),
            arn: attributes.arn.clone(),
            visible: attributes.depth.visible,
            in_flight: attributes.depth.in_flight,
            delayed: attributes.depth.delayed,
            retention_seconds: attributes.retention_seconds,
            sources,
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
        Column::text("kinds", "KIND"),
        Column::text("sources", "FROM"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.name.clone(),
            text::count(self.visible),
            text::count(self.in_flight),
            text::count(self.delayed),
            text::duration(self.retention_seconds),
            self.kinds.join(", "),
            self.from.join(", "),
        ]
    }
}

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
        with_failures::<Self>(self.cells(), &self.failures)
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
            Ended::Done => "",
            Ended::Limit => "at the limit",
            Ended::Interrupted => "interrupted",
            Ended::InFlightLimit => "at 100,000 messages in flight, as more are not possible",
            Ended::Canary => "after the first messages; the rest was not moved",
            Ended::TooManyReturned => "as too much of what was moved came back",
            Ended::Error => "by an error",
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

/// A move task as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TaskRow {
    /// The task.
    #[serde(flatten)]
    pub task: MoveTask,
    #[serde(skip)]
    now: Timestamp,
}

impl TaskRow {
    /// A task seen now.
    pub fn new(task: MoveTask, now: Timestamp) -> TaskRow {
        TaskRow { task, now }
    }
}

impl Render for TaskRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("state", "STATE"),
        Column::number("moved", "MOVED"),
        Column::number("found", "OF"),
        Column::text("started_at", "STARTED"),
        Column::text("destination_arn", "TO"),
        Column::number("rate", "PER SECOND"),
        Column::text("failure_reason", "WHY IT FAILED"),
    ];

    fn cells(&self) -> Vec<String> {
        let task = &self.task;
        vec![
            task.state.clone(),
            text::count(task.moved),
            task.found.map_or("unknown".into(), text::count),
            task.started_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            task.destination_arn.clone().unwrap_or_else(|| "where each failed".into()),
            task.rate.map(|rate| rate.to_string()).unwrap_or_default(),
            task.failure_reason.clone().unwrap_or_default(),
        ]
    }
}

impl Render for CancelPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "cancel the move task on"),
        Column::text("place", "in"),
        Column::number("moved", "moved so far"),
        Column::number("found", "of about"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.dead_letter_queue.clone(),
            self.place.to_string(),
            text::count(self.task.moved),
            self.task.found.map_or("unknown".into(), text::count),
        ]
    }
}

impl Render for Cancelled {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "dead-letter queue"),
        Column::text("state", "state"),
        Column::number("moved", "moved"),
        Column::number("found", "of about"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.dead_letter_queue.clone(),
            self.state.clone().unwrap_or_else(|| "no move task is running".into()),
            self.state.as_ref().map(|_| text::count(self.moved)).unwrap_or_default(),
            self.found.map(text::count).unwrap_or_default(),
        ]
    }
}

/// A kind of failure with the commands that act on it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ClusterView {
    /// The kind of failure.
    #[serde(flatten)]
    pub cluster: Cluster,
    /// Brings its messages back.
    pub redrive_command: String,
    /// Writes its messages to a file.
    pub export_command: String,
    /// Deletes its messages.
    pub drop_command: String,
    #[serde(skip)]
    source: String,
    #[serde(skip)]
    target: String,
    #[serde(skip)]
    now: Timestamp,
}

impl ClusterView {
    /// A kind of failure in the dead-letter queue that was named so, seen now. `again` makes the words of a command
    /// that lead on from here.
    pub fn new(
        mut cluster: Cluster,
        dead_letters: &DeadLetters,
        named: &str,
        now: Timestamp,
        again: impl Fn(&str) -> String,
    ) -> ClusterView {
        let select = format!("--where '.fingerprint == \"{}\"'", cluster.fingerprint);
        let likeness = &mut cluster.likeness;
        if let (None, Some(raw)) = (likeness.origin, dead_letters.only_raw_subscriber()) {
            likeness.origin = Some(Failed::Subscription);
            likeness.source_arn = Some(raw.topic_arn.clone());
            likeness.target_arn = Some(raw.subscription_arn.clone());
        }
        ClusterView {
            redrive_command: again(&format!("dlq redrive {named} {select}")),
            export_command: again(&format!("dlq export {named} {select} --output-file {}.ndjson", cluster.fingerprint)),
            drop_command: again(&format!("dlq drop {named} {select}")),
            source: failed_in(&cluster.likeness, &dead_letters.queue.place),
            target: on_the_way_to(&cluster.likeness, &dead_letters.feeders),
            cluster,
            now,
        }
    }

    fn over_time(&self) -> String {
        const BARS: [char; 9] = [' ', '▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];
        let most = self.cluster.histogram.iter().copied().max().unwrap_or_default().max(1);
        let bar = |count: &u64| BARS[usize::try_from((count * 8).div_ceil(most)).unwrap_or(8).min(8)];
        self.cluster.histogram.iter().map(bar).collect()
    }
}

/// Where messages failed, in words.
fn failed_in(likeness: &Likeness, place: &Place) -> String {
    let name = likeness.source_arn.as_ref().map(|arn| short_of_arn(place, arn)).unwrap_or_default();
    match likeness.origin {
        None => String::new(),
        Some(Failed::Queue) => name,
        Some(Failed::RuleTarget) => format!("rule {name}"),
        Some(Failed::Subscription) => format!("topic {name}"),
        Some(Failed::Invocation) => "a function that was invoked asynchronously".into(),
    }
}

/// What did not get them: of a subscription, its endpoint.
fn on_the_way_to(likeness: &Likeness, feeders: &Feeders) -> String {
    let Some(arn) = &likeness.target_arn else { return String::new() };
    let subscriber = feeders.subscribers.iter().find(|subscriber| subscriber.subscription_arn == *arn);
    subscriber.map_or(arn, |subscriber| &subscriber.endpoint).clone()
}

impl Render for ClusterView {
    const COLUMNS: &'static [Column] = &[
        Column::number("count", "messages"),
        Column::text("source_arn", "failed in"),
        Column::text("target_arn", "on the way to"),
        Column::text("error_code", "error"),
        Column::text("error_message", "message"),
        Column::text("kind", "kind"),
        Column::text("shape", "body"),
        Column::text("histogram", "over time"),
        Column::text("first_sent_at", "first"),
        Column::text("last_sent_at", "last"),
        Column::text("oldest_expires_at", "oldest expires"),
        Column::number("receive_count_max", "receives"),
        Column::text("example_body", "example"),
        Column::text("fingerprint", "fingerprint"),
        Column::text("redrive_command", "bring back"),
        Column::text("export_command", "write down"),
        Column::text("drop_command", "delete"),
    ];

    fn cells(&self) -> Vec<String> {
        let cluster = &self.cluster;
        let moment = |time: Option<Timestamp>| time.map(|time| text::moment(time, self.now)).unwrap_or_default();
        let optional = |part: &Option<String>| part.as_deref().map(text::on_one_line).unwrap_or_default();
        vec![
            text::count(cluster.count),
            self.source.clone(),
            self.target.clone(),
            optional(&cluster.likeness.error_code),
            optional(&cluster.likeness.error_message),
            optional(&cluster.likeness.kind),
            text::on_one_line(&cluster.likeness.shape),
            self.over_time(),
            moment(cluster.first_sent_at),
            moment(cluster.last_sent_at),
            moment(cluster.oldest_expires_at),
            format!("{} to {}", cluster.receive_count_min, cluster.receive_count_max),
            text::on_one_line(&cluster.example_body.chars().take(200).collect::<String>()),
            cluster.fingerprint.clone(),
            self.redrive_command.clone(),
            self.export_command.clone(),
            self.drop_command.clone(),
        ]
    }
}
