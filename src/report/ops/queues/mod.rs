//! Every queue with what is in it, in its dead-letter queue, and what happened to it lately.

mod look;
mod told;

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::Timestamp;
use rustix::process::{Resource, getrlimit};

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::error::Error;
use crate::naming::{Arn, Place, QueueUrl};
use crate::queue::ops::list::{self, Described};
use crate::queue::ops::{Depth, Queue};
use crate::report::trend::Direction;
use crate::report::verdict::{Judgement, Rules};

use super::{Gathered, Span};
use look::Look;

/// Attribute requests at once, each over a connection of its own. Over 20 ms of latency, 1,000 queues take 4
/// rounds of it; more gain nothing, as a core is busy with so many.
const MOST_AT_ONCE: usize = 256;

/// What is to be looked at.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// What the names begin with.
    pub prefix: Option<&'a str>,
    /// The time to look back over; without one CloudWatch is not asked.
    pub window: Option<Duration>,
    /// What to judge queues by.
    pub rules: &'a RuleBook,
}

/// The rules for all queues, and those for some.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    /// For every queue that is not named.
    pub rules: Rules,
    /// By the full names of queues.
    pub of_queues: BTreeMap<String, Rules>,
}

impl RuleBook {
    /// The rules for a queue.
    pub fn of(&self, full_name: &str) -> &Rules {
        self.of_queues.get(full_name).unwrap_or(&self.rules)
    }
}

/// A queue and its dead-letter queue.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The queue.
    pub queue: Queue,
    /// Its dead-letter queue's full name.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; unknown when it is not among the queues that were looked at.
    pub dead_letters: Option<u64>,
    /// Whether it is the dead-letter queue of another one that was looked at.
    pub is_dead_letter_queue: bool,
}

/// A queue in the report.
#[derive(Clone, Debug)]
pub struct QueueReport {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// How many messages there are; unknown when SQS did not say.
    pub depth: Option<Depth>,
    /// The age of the oldest message, by CloudWatch.
    pub oldest_age_seconds: Option<u64>,
    /// Its dead-letter queue's full name.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; unknown when it is not among the queues of the report.
    pub dead_letters: Option<u64>,
    /// The age of the oldest message in there.
    pub dead_letters_oldest_age_seconds: Option<u64>,
    /// Messages in there that were not at the start of the window.
    pub dead_letters_more: Option<i64>,
    /// Whether it is the dead-letter queue of another one in the report.
    pub is_dead_letter_queue: bool,
    /// Messages sent, received and deleted per second over the window.
    pub rates: Rates,
    /// Where its depth is going.
    pub direction: Option<Direction>,
    /// By how many messages its depth changed over the window.
    pub change: Option<f64>,
    /// Visible messages over the window.
    pub visible: Vec<(i64, f64)>,
    /// The window.
    pub span: Option<Span>,
    /// The word, and why.
    pub judgement: Judgement,
}

/// Messages per second.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rates {
    /// Sent.
    pub arrivals: Option<f64>,
    /// Received.
    pub receives: Option<f64>,
    /// Deleted.
    pub deletes: Option<f64>,
}

/// When a queue will be empty, at the rates of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drain {
    /// Nothing is in it.
    Empty,
    /// In so many seconds.
    In(f64),
    /// As much comes as goes, or more.
    Never,
    /// Not enough is known.
    Unknown,
}

impl QueueReport {
    /// When it will be empty.
    pub fn drain(&self) -> Drain {
        let Some(depth) = self.depth else { return Drain::Unknown };
        match (depth.total(), self.rates.arrivals.zip(self.rates.deletes)) {
            (0, _) => Drain::Empty,
            (_, None) => Drain::Unknown,
            (depth, Some((arrivals, deletes))) if deletes > arrivals => Drain::In(depth as f64 / (deletes - arrivals)),
            _ => Drain::Never,
        }
    }
}

/// Looks at queues: SQS for what is in them now, CloudWatch for what happened to them, both at once.
pub async fn queues(aws: &Aws, place: &Place, wanted: &Wanted<'_>, now: Timestamp) -> Gathered<QueueReport> {
    let Listing { items: urls, broken_off } = list::urls(aws.sqs(), place, wanted.prefix).await;
    let urls: Vec<QueueUrl> = urls.iter().filter_map(|url| QueueUrl::parse(url)).collect();
    let names: Vec<&str> = urls.iter().map(|url| url.name.as_str()).collect();
    let span = wanted.window.map(|window| Span::back(window, now));
    let (described, told) = tokio::join!(
        list::describe_all(aws.sqs(), place, &urls, at_once()),
        told::tell(aws.cloudwatch(), place, &names, span.as_ref(), now)
    );
    let mut lacking: Vec<Error> = told.lacking.into_iter().collect();
    lacking.extend(unread(&described, place));
    let look = Look { place, span, now, rules: wanted.rules, histories: told.histories, ages: told.ages };
    Gathered { items: look.reports(&urls, described), broken_off, lacking }
}

/// Some systems allow a process no more than 256 open files: half of what is allowed is left to everything else.
fn at_once() -> usize {
    let allowed = getrlimit(Resource::Nofile).current.and_then(|allowed| usize::try_from(allowed).ok());
    allowed.map_or(MOST_AT_ONCE, |allowed| (allowed / 2).clamp(1, MOST_AT_ONCE))
}

/// The error for all queues that could not be read: the first one's, and how many there are.
fn unread(described: &[Described], place: &Place) -> Option<Error> {
    let failed = || described.iter().filter_map(|described| described.as_ref().err());
    let first = failed().next()?;
    let (count, all) = (failed().count(), described.len());
    let error = Error::new(first.kind(), format!("{count} of {all} queues in {place} could not be read: {first}"));
    Some(error.hints(first.all_hints().to_vec()))
}

/// Finds each queue's dead-letter queue among the others.
pub fn link(queues: Vec<Queue>) -> Vec<Linked> {
    let depths: BTreeMap<String, u64> =
        queues.iter().map(|queue| (queue.attributes.arn.clone(), queue.attributes.depth.total())).collect();
    let policy_of = |queue: &Queue| queue.attributes.redrive_policy.clone().map(|policy| policy.dead_letter_queue_arn);
    let dead_letter_queues: BTreeSet<String> = queues.iter().filter_map(policy_of).collect();
    let linked = |queue: Queue| {
        let arn = policy_of(&queue);
        Linked {
            dead_letters: arn.as_ref().and_then(|arn| depths.get(arn).copied()),
            dead_letter_queue: arn.map(|arn| Arn::parse(&arn).map_or(arn, |arn| arn.resource)),
            is_dead_letter_queue: dead_letter_queues.contains(&queue.attributes.arn),
            queue,
        }
    };
    queues.into_iter().map(linked).collect()
}
