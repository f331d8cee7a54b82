//! How kinds of failure look.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::message::fingerprint::{Failed, Likeness};
use crate::naming::Place;
use crate::queue::view::short_of_arn;
use crate::render::{Column, Render, text};

use super::super::ops::feeders::Feeders;
use super::super::ops::resolve::DeadLetters;
use super::super::ops::triage::Cluster;

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
            redrive_command: again(&format!("dlq redrive {} {select}", whose(&cluster.likeness, dead_letters, named))),
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

/// What a redrive of these messages has to name: of a dead-letter queue that serves several queues, the one that they
/// failed in.
fn whose(likeness: &Likeness, dead_letters: &DeadLetters, named: &str) -> String {
    if dead_letters.named_source.is_some() || dead_letters.sources.len() < 2 {
        return named.to_owned();
    }
    let source = likeness.source_arn.as_ref().filter(|arn| dead_letters.sources.contains(arn));
    match source {
        Some(arn) => short_of_arn(&dead_letters.queue.place, arn),
        None => format!("{named} --all-sources"),
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
