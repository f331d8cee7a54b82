//! Deleting every message of a queue at once.

use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::transfer::rounded;
use crate::waiting::Pauses;

use super::attributes::{self, DEPTH, Depth};
use super::find::{Queue, label};

/// What a purge does not promise (PurgeQueue).
pub const NO_PROMISE: &str = "For up to 60 seconds a message that was sent before the purge may still be received, and one that is sent meanwhile may be deleted, too.";

/// SQS takes one purge of a queue in 60 seconds (aws-facts 1.1).
const PATIENCE: Duration = Duration::from_secs(75);
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// A queue that is about to be emptied.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PurgePlan {
    /// Where it works.
    pub place: Place,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// How many messages there are, as the service estimates it.
    #[serde(flatten)]
    pub depth: Depth,
    /// Whether to wait for the service.
    pub wait: bool,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    url: String,
}

/// A queue that was emptied.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Purged {
    /// The queue's full name.
    pub queue: String,
    /// Messages that there were before, as the service estimated it.
    pub before: u64,
    /// Messages that there are now, as the service estimates it; unknown without --wait, as the count
    /// lags behind, and when it cannot be read.
    pub left: Option<u64>,
    /// How long it took.
    pub elapsed_seconds: f64,
}

impl PurgePlan {
    /// Plans to empty a queue.
    pub fn new(queue: &Queue, verb: Verb, wait: bool) -> PurgePlan {
        PurgePlan {
            place: queue.place.clone(),
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            depth: queue.attributes.depth,
            wait,
            verb,
            target: queue.target(),
            url: queue.url.clone(),
        }
    }
}

impl Plan for PurgePlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Delete all of about {} messages in {} for good", self.depth.total(), self.queue)
    }
}

/// Empties the queue.
///
/// # Errors
/// [`ErrorKind::Throttled`] when the last purge is less than 60 seconds ago and the plan is not to wait
/// for it; whatever else the service answers.
pub async fn purge(sqs: &aws_sdk_sqs::Client, plan: &Approved<PurgePlan>, interrupt: &Interrupt) -> Result<Purged> {
    let began = Instant::now();
    let mut pauses = Pauses::new(FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, interrupt);
    loop {
        match ask(sqs, plan).await {
            Err(error) if plan.wait && is_in_progress(&error) && pauses.pause().await => {}
            Err(error) if is_in_progress(&error) => return Err(too_early(plan, error)),
            asked => break asked?,
        }
    }
    let left = if plan.wait { wait_until_empty(sqs, plan, interrupt).await } else { None };
    let elapsed_seconds = rounded(began.elapsed().as_secs_f64());
    Ok(Purged { queue: plan.queue.clone(), before: plan.depth.total(), left, elapsed_seconds })
}

async fn ask(sqs: &aws_sdk_sqs::Client, plan: &PurgePlan) -> Result<()> {
    let (label, place) = (label(&plan.queue), plan.place.to_string());
    let attempt = Attempt { action: "purge", resource: &label, place: &place };
    let answer = sqs.purge_queue().queue_url(&plan.url).send().await;
    answer.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error))
}

fn is_in_progress(error: &Error) -> bool {
    error.code().is_some_and(|code| code.ends_with("PurgeQueueInProgress"))
}

fn too_early(plan: &PurgePlan, error: Error) -> Error {
    Error::new(
        ErrorKind::Throttled,
        format!("{} was purged less than 60 seconds ago, and SQS takes one purge a minute", label(&plan.queue)),
    )
    .hint("run the same command again in a minute, or add `--wait`")
    .caused_by(error)
}

/// Reads the depth until it is zero, or until the minute is over. `None` when it cannot be read: the purge is under way
/// all the same.
async fn wait_until_empty(sqs: &aws_sdk_sqs::Client, plan: &PurgePlan, interrupt: &Interrupt) -> Option<u64> {
    let (label, place) = (label(&plan.queue), plan.place.to_string());
    let attempt = Attempt { action: "count the messages of", resource: &label, place: &place };
    let mut pauses = Pauses::new(FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, interrupt);
    loop {
        let depth = attributes::get(sqs, &plan.url, &DEPTH, &attempt).await;
        let depth = depth.inspect_err(|error| tracing::debug!("{error}"));
        let is_hopeless = depth.as_ref().is_err_and(|error| !error.kind().is_transient());
        let left = depth.ok().map(|attributes| attributes.depth.total());
        if left == Some(0) || is_hopeless || !pauses.pause().await {
            return left;
        }
    }
}
