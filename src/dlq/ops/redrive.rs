//! Bringing messages back from a dead-letter queue.

use std::num::NonZeroU32;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use crate::aws::clock::{Reading, ServiceClock, Start};
use crate::bulk::Failure;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::message::wire;
use crate::naming::Place;
use crate::queue::ops::attributes::{self, DEPTH};
use crate::queue::ops::{Depth, Queue, QueueAttributes};
use crate::transfer::{self, Destination, Job, MAX_IN_FLIGHT, Report, Requests, Routing, Source, Stop, Tools};

use super::resolve::DeadLetters;

/// How a redrive is to go about it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Manner {
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: u32,
}

/// A redrive that is about to begin.
#[derive(Clone, Debug, Serialize)]
pub struct RedrivePlan {
    /// Where it works.
    pub place: Place,
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The dead-letter queue's ARN.
    pub dead_letter_queue_arn: String,
    /// The full names of the queues that messages go to.
    pub destinations: Vec<String>,
    /// Their ARNs.
    pub destination_arns: Vec<String>,
    /// Which messages go where.
    pub routing: Routing,
    /// Only messages sent up to this moment, by the service's clock, move.
    pub sent_until: Timestamp,
    /// How many there are, as the service estimates it.
    #[serde(flatten)]
    pub depth: Depth,
    /// How.
    #[serde(flatten)]
    pub manner: Manner,
    #[serde(skip)]
    start: Start,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    source: Source,
    #[serde(skip)]
    queues: Vec<Destination>,
}

/// How a redrive ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// Nothing was left that it could move.
    Done,
    /// As many messages as wanted were moved.
    Limit,
    /// A signal.
    Interrupted,
    /// Too many messages in flight at once.
    InFlightLimit,
    /// An error that concerns every message.
    Error,
}

/// What came of a redrive.
#[derive(Debug, Serialize)]
pub struct Redriven {
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The full names of the destinations.
    pub destinations: Vec<String>,
    /// Sent, acknowledged, and deleted from the dead-letter queue.
    pub moved: u64,
    /// Could not be moved; they are still in the dead-letter queue.
    pub failed: u64,
    /// Sent after the start, and left.
    pub newer: u64,
    /// Failed in another queue, and left.
    pub other_origin: u64,
    /// Nothing tells where they failed; left.
    pub unknown_origin: u64,
    /// Copied, but the dead-letter queue would not delete them: they are in both.
    pub undeleted: u64,
    /// A send had no answer and was repeated: so many may be twice at the destination.
    pub perhaps_twice: u64,
    /// In somebody else's hand at the end.
    pub in_flight_elsewhere: u64,
    /// Could not be given back; they become visible by themselves.
    pub not_given_back: u64,
    /// In the dead-letter queue at the end, as the service estimates it.
    pub left: Option<u64>,
    /// How it ended.
    pub ended: Ended,
    /// How long it took.
    pub elapsed_seconds: f64,
    /// How fast it was.
    pub messages_per_second: f64,
    /// Requests by kind.
    pub requests: Requests,
    /// The first of the failed messages.
    pub failures: Vec<Failure>,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

impl RedrivePlan {
    /// Plans a redrive. Asks for the depth, whose answer also tells the service's time.
    ///
    /// # Errors
    /// A usage error when a destination cannot take the messages; whatever the service answers.
    pub async fn new(
        sqs: &aws_sdk_sqs::Client,
        dead_letters: &DeadLetters,
        destinations: Vec<Queue>,
        routing: Routing,
        manner: Manner,
    ) -> Result<RedrivePlan> {
        let queue = &dead_letters.queue;
        destinations.iter().try_for_each(|destination| check_destination(queue, destination))?;
        let (attributes, start) = look(sqs, queue).await?;
        let mut targets = vec![dead_letters.named().target(), queue.target()];
        targets.extend(destinations.iter().map(Queue::target));
        Ok(RedrivePlan {
            place: queue.place.clone(),
            dead_letter_queue: queue.name.clone(),
            dead_letter_queue_arn: queue.attributes.arn.clone(),
            destination_arns: destinations.iter().map(|queue| queue.attributes.arn.clone()).collect(),
            queues: destinations.iter().map(destination).collect(),
            destinations: destinations.into_iter().map(|queue| queue.name).collect(),
            routing,
            sent_until: start.cutoff,
            depth: attributes.depth,
            manner,
            start,
            targets,
            source: Source {
                url: queue.url.clone(),
                label: queue.label(),
                place: queue.place.to_string(),
                fifo: queue.attributes.fifo,
                visibility_timeout: Duration::from_secs(queue.attributes.visibility_timeout_seconds),
            },
        })
    }

    /// How many messages it will move, as far as can be told.
    pub fn estimate(&self) -> u64 {
        let there = self.depth.visible + self.depth.in_flight;
        self.manner.limit.map_or(there, |limit| limit.min(there))
    }

    /// The URL of the dead-letter queue.
    pub fn source_url(&self) -> &str {
        &self.source.url
    }

    fn job(&self) -> Job {
        Job {
            source: self.source.clone(),
            destinations: self.queues.clone(),
            routing: self.routing.clone(),
            start: self.start,
            limit: self.manner.limit,
            rate: self.manner.rate,
            hold: Duration::from_secs(self.manner.visibility_timeout_seconds.into()),
            max_in_flight: MAX_IN_FLIGHT,
        }
    }
}

fn destination(queue: &Queue) -> Destination {
    Destination { url: queue.url.clone(), label: queue.label(), place: queue.place.to_string() }
}

fn check_destination(from: &Queue, to: &Queue) -> Result<()> {
    if from.attributes.arn == to.attributes.arn {
        return Err(Error::usage(format!("{} is the dead-letter queue itself", to.label()))
            .hint("give another queue with `--to`"));
    }
    if from.attributes.fifo != to.attributes.fifo {
        let kind = |queue: &Queue| if queue.attributes.fifo { "a FIFO" } else { "a standard" };
        return Err(Error::usage(format!(
            "{} is {} queue and {} is {} one",
            from.label(),
            kind(from),
            to.label(),
            kind(to)
        ))
        .hint("a redrive goes to a queue of the same type"));
    }
    Ok(())
}

/// The depth, and the start of the run by the service's clock.
async fn look(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<(QueueAttributes, Start)> {
    let clock = ServiceClock::default();
    let (label, place) = (queue.label(), queue.place.to_string());
    let attempt = Attempt { action: "count the messages of", resource: &label, place: &place };
    let request = sqs.get_queue_attributes().queue_url(&queue.url).set_attribute_names(Some(DEPTH.to_vec()));
    let answer = request.customize().interceptor(clock.clone()).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let reading = clock.reading().unwrap_or_else(|| {
        tracing::debug!("the service's answer has no date: this machine's clock counts");
        Reading::of_this_machine()
    });
    Ok((QueueAttributes::parse(&wire::queue_attributes(answer.attributes)), reading.start()))
}

impl Plan for RedrivePlan {
    fn verb(&self) -> Verb {
        Verb::DlqRedrive
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let (count, from) = (self.estimate(), &self.dead_letter_queue);
        format!("Move about {count} messages from {from} to {}", self.destinations.join(", "))
    }
}

/// Carries a redrive out.
///
/// # Errors
/// The error that ended it before anything was moved.
pub async fn redrive(sqs: &aws_sdk_sqs::Client, plan: &Approved<RedrivePlan>, tools: Tools) -> Result<Redriven> {
    let report = transfer::run(plan.job(), tools).await;
    let mut redriven = Redriven::new(plan, report);
    if redriven.moved == 0
        && let Some(error) = redriven.error.take()
    {
        return Err(error);
    }
    let attempt = Attempt { action: "count the messages of", resource: &plan.source.label, place: &plan.source.place };
    // Only told, not relied on: without an answer it stays unknown.
    let depth = attributes::get(sqs, &plan.source.url, &DEPTH, &attempt).await;
    redriven.left = depth.ok().map(|attributes| attributes.depth.total());
    Ok(redriven)
}

impl Redriven {
    fn new(plan: &RedrivePlan, report: Report) -> Redriven {
        let seconds = report.elapsed.as_secs_f64();
        let moved = report.messages.done;
        let (ended, error) = match report.stop {
            None => (Ended::Done, None),
            Some(Stop::LimitReached) => (Ended::Limit, None),
            Some(Stop::Interrupted) => (Ended::Interrupted, None),
            Some(Stop::InFlightLimit) => (Ended::InFlightLimit, None),
            Some(Stop::Error(error)) => (Ended::Error, Some(error)),
        };
        Redriven {
            dead_letter_queue: plan.dead_letter_queue.clone(),
            destinations: plan.destinations.clone(),
            moved,
            failed: report.messages.failed,
            newer: report.newer,
            other_origin: report.other_origin,
            unknown_origin: report.unknown_origin,
            undeleted: report.undeleted,
            perhaps_twice: report.perhaps_twice,
            in_flight_elsewhere: report.in_flight_elsewhere,
            not_given_back: report.not_given_back,
            left: None,
            ended,
            elapsed_seconds: rounded(seconds),
            messages_per_second: rounded(if seconds > 0.0 { moved as f64 / seconds } else { 0.0 }),
            requests: report.requests,
            failures: report.messages.failures,
            error,
        }
    }

    /// Whether something that was to be moved was not.
    pub fn is_partial(&self) -> bool {
        self.failed > 0
            || self.undeleted > 0
            || self.in_flight_elsewhere > 0
            || self.not_given_back > 0
            || matches!(self.ended, Ended::InFlightLimit | Ended::Error)
    }
}

fn rounded(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}
