//! Bringing messages back from a dead-letter queue.

pub mod caution;
pub mod destination;
pub mod engine;
pub mod native;
mod plan;
mod redeliver;
mod retarget;
pub mod route;
mod subscribers;

use std::sync::Arc;
use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::Failure;
use crate::error::{Error, Result};
use crate::guard::Approved;
use crate::queue::ops::count;
use crate::snapshot::Writer;
use crate::transfer::{self, Journal, Record, Report, Requests, Tools, rounded};

use caution::{Canary, Verdict};
use engine::{Choice, Engine};
use native::{End, OnInterrupt, Run};

pub use plan::{Manner, RedrivePlan};

/// How a redrive ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "RedriveEnded")]
pub enum Ended {
    /// Too many of the messages that were moved first came back, or that could not be told.
    Canary,
    /// The move task had moved what it found at its start; what came meanwhile is left.
    LoopGuard,
    /// The move task was cancelled by somebody else.
    Cancelled,
    /// The move task goes on in AWS, unwatched.
    Detached,
    /// As any transfer ends.
    #[serde(untagged)]
    Transfer(transfer::Ended),
}

/// What came of a redrive.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Redriven {
    /// What moved the messages, and why that.
    #[serde(flatten)]
    pub choice: Choice,
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The full names of the destinations.
    pub destinations: Vec<String>,
    /// Moved: acknowledged there, and deleted from the dead-letter queue.
    pub moved: u64,
    /// Could not be moved; they are still in the dead-letter queue.
    pub failed: u64,
    /// Messages that were visible at the start, as the service estimated it.
    pub visible_at_start: u64,
    /// What the messages showed that were moved first.
    pub canary: Option<Canary>,
    /// The file with the messages as they were before they were edited.
    pub backup: Option<String>,
    /// What only msgctl itself can count.
    #[serde(flatten)]
    pub counts: Counts,
    /// In the dead-letter queue at the end, as the service estimates it.
    pub left: Option<u64>,
    /// How it ended.
    pub ended: Ended,
    /// How long it took.
    pub elapsed_seconds: f64,
    /// How fast it was.
    pub messages_per_second: f64,
    /// Requests by kind.
    pub requests: Option<Requests>,
    /// The first of the failed messages.
    pub failures: Vec<Failure>,
    /// By the journal: sent by an earlier run that did not see the answer. They may be twice at the
    /// destination; on FIFO queues SQS drops the second one within five minutes.
    pub uncertain: Vec<String>,
    /// Whether rules feed the dead-letter queue.
    #[serde(skip)]
    pub feeds_from_rules: bool,
    /// Whether subscriptions do.
    #[serde(skip)]
    pub feeds_from_topics: bool,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

/// Messages that were not simply moved. A move task does not tell of them: then they are unknown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Counts {
    /// Received and decided on.
    pub scanned: Option<u64>,
    /// Not selected, and left.
    pub not_selected: Option<u64>,
    /// Not selected because the predicate failed on them.
    pub predicate_failed: Option<u64>,
    /// Sent after the start, and left.
    pub newer: Option<u64>,
    /// Of the newer ones, as far as it was watched for: sent since to a destination, and failed there again.
    pub returned: Option<u64>,
    /// Failed elsewhere, and left.
    pub other_origin: Option<u64>,
    /// Nothing tells where they failed; left.
    pub unknown_origin: Option<u64>,
    /// Copied, but the dead-letter queue would not delete them: they are in both.
    pub undeleted: Option<u64>,
    /// A send had no answer and was repeated: so many may be twice at the destination.
    pub perhaps_twice: Option<u64>,
    /// In somebody else's hand at the end.
    pub in_flight_elsewhere: Option<u64>,
    /// Could not be given back; they become visible by themselves.
    pub not_given_back: Option<u64>,
    /// On FIFO queues: they lie behind messages of their group that were held, so they were not looked at.
    pub not_scanned: Option<u64>,
}

/// What goes on besides the work itself.
pub trait Watcher {
    /// A signal came while a move task runs.
    fn interrupted(&mut self) -> OnInterrupt;

    /// The other engine goes on, for this reason.
    fn falls_back(&mut self, reason: &str);

    /// So many messages were moved, and it is watched for them for so long.
    fn watches(&mut self, moved: u64, wait: Duration);
}

/// Carries a redrive out. With `detach`, a move task is only started.
///
/// # Errors
/// The error that ended it before anything was moved.
pub async fn redrive(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<RedrivePlan>,
    tools: Tools,
    detach: bool,
    watcher: &mut impl Watcher,
) -> Result<Redriven> {
    let began = Instant::now();
    let mut redriven = match plan.choice.engine {
        Engine::Client => by_client(sqs, plan, tools, plan.choice.clone(), 0, watcher).await?,
        Engine::Native => by_task(sqs, plan, tools, detach, watcher).await?,
    };
    let seconds = began.elapsed().as_secs_f64();
    redriven.elapsed_seconds = rounded(seconds);
    redriven.messages_per_second = rounded(if seconds > 0.0 { redriven.moved as f64 / seconds } else { 0.0 });
    if redriven.moved == 0
        && let Some(error) = redriven.error.take()
    {
        return Err(error);
    }
    let source = plan.source();
    redriven.left = count::left(sqs, source).await;
    redriven.counts.not_scanned = redriven
        .left
        .filter(|_| source.fifo && redriven.ended == Ended::Transfer(transfer::Ended::Done))
        .map(|left| redriven.behind_held_ones(left));
    Ok(redriven)
}

async fn by_task(
    sqs: &aws_sdk_sqs::Client,
    plan: &RedrivePlan,
    tools: Tools,
    detach: bool,
    watcher: &mut impl Watcher,
) -> Result<Redriven> {
    let order = plan.order();
    if plan.choice.may_fall_back {
        // The other engine tells what failed again by its having been sent later.
        tokio::select! {
            () = tokio::time::sleep_until(plan.start().passed_at.into()) => {}
            () = tools.interrupt.raised() => {}
        }
    }
    if tools.interrupt.is_raised() {
        return Ok(Redriven::by_task(plan, &Run { moved: 0, end: End::Interrupted }));
    }
    match native::start(&tools.sqs, &order).await {
        Err(error) if error.is_unknown_action() && plan.choice.may_fall_back => {
            let reason = "this service knows no move tasks";
            watcher.falls_back(reason);
            return by_client(sqs, plan, tools, Choice::client(reason), 0, watcher).await;
        }
        started => started?,
    }
    if detach {
        return Ok(Redriven::by_task(plan, &Run { moved: 0, end: End::LetGo }));
    }
    let run = native::watch(sqs, &order, &tools.meter, &tools.interrupt, || watcher.interrupted()).await?;
    let may_fall_back = plan.choice.may_fall_back;
    match &run.end {
        // The service's count may lag behind: what it did not find at the start is told from what failed again by the
        // time at which it was sent.
        End::LoopGuard if may_fall_back && count::left(sqs, plan.source()).await.is_some_and(|left| left > 0) => {
            let reason = "the move task had moved as many as it found, and some are left";
            watcher.falls_back(reason);
            by_client(sqs, plan, tools, Choice::client(reason), run.moved, watcher).await
        }
        End::Failed(reason) if native::is_without_origin(reason) && may_fall_back => {
            let reason = "the move task met messages that do not say where they failed";
            watcher.falls_back(reason);
            by_client(sqs, plan, tools, Choice::client(reason), run.moved, watcher).await
        }
        _ => Ok(Redriven::by_task(plan, &run)),
    }
}

/// `before`: what a move task has moved already.
async fn by_client(
    sqs: &aws_sdk_sqs::Client,
    plan: &RedrivePlan,
    tools: Tools,
    choice: Choice,
    before: u64,
    watcher: &mut impl Watcher,
) -> Result<Redriven> {
    let backup = plan.backup.as_deref().map(Writer::create).transpose()?.map(Arc::new);
    let record = backup.clone().map(|backup| backup as Arc<dyn Record>);
    let open = |name: &str| Journal::open(name, &plan.source().url).map(Arc::new);
    let journal = plan.journal.as_deref().map(open).transpose()?;
    let job = plan.job(record, journal);
    let (mut report, canary) = match plan.caution.canary {
        None => (transfer::run(job, tools).await, None),
        Some(size) => {
            let mut tell = |moved, wait| watcher.watches(moved, wait);
            caution::run(sqs, plan, job, size, tools, &mut tell).await
        }
    };
    if let Some(error) = backup.and_then(|backup| backup.finish().err()) {
        report.end_with(error.into());
    }
    Ok(Redriven::by_client(plan, report, canary, choice, before))
}

impl Redriven {
    fn new(plan: &RedrivePlan, choice: Choice, moved: u64, ended: Ended, error: Option<Error>) -> Redriven {
        Redriven {
            choice,
            dead_letter_queue: plan.dead_letter_queue.clone(),
            destinations: plan.destinations.clone(),
            moved,
            failed: 0,
            visible_at_start: plan.depth.visible,
            canary: None,
            backup: plan.backup.clone(),
            counts: Counts::default(),
            left: None,
            ended,
            elapsed_seconds: 0.0,
            messages_per_second: 0.0,
            requests: None,
            failures: Vec::new(),
            uncertain: Vec::new(),
            feeds_from_rules: plan.feeds_from_rules,
            feeds_from_topics: plan.feeds_from_topics,
            error,
        }
    }

    fn by_client(
        plan: &RedrivePlan,
        mut report: Report,
        canary: Option<Canary>,
        choice: Choice,
        before: u64,
    ) -> Redriven {
        let is_stopped = canary.is_some_and(|canary| canary.verdict != Verdict::WentOn);
        let (ended, error) = report.ended();
        let ended = match ended {
            transfer::Ended::Done | transfer::Ended::Limit if is_stopped => Ended::Canary,
            ended => Ended::Transfer(ended),
        };
        Redriven {
            failed: report.messages.failed,
            canary,
            counts: Counts {
                scanned: Some(report.scanned),
                not_selected: Some(report.not_selected),
                predicate_failed: Some(plan.predicate_failures()),
                newer: Some(report.newer),
                returned: plan.caution.is_any().then_some(report.returned),
                other_origin: Some(report.other_origin),
                unknown_origin: Some(report.unknown_origin),
                undeleted: Some(report.undeleted.len() as u64),
                perhaps_twice: Some(report.perhaps_twice),
                in_flight_elsewhere: Some(report.in_flight_elsewhere),
                not_given_back: Some(report.not_given_back),
                not_scanned: None,
            },
            requests: Some(report.requests),
            failures: report.messages.failures,
            uncertain: report.uncertain,
            ..Redriven::new(plan, choice, before + report.messages.done, ended, error)
        }
    }

    fn by_task(plan: &RedrivePlan, run: &Run) -> Redriven {
        let (ended, error) = match &run.end {
            End::Completed => (Ended::Transfer(transfer::Ended::Done), None),
            End::LoopGuard => (Ended::LoopGuard, None),
            End::Interrupted => (Ended::Transfer(transfer::Ended::Interrupted), None),
            End::LetGo => (Ended::Detached, None),
            End::Cancelled => (Ended::Cancelled, None),
            End::Failed(reason) => {
                (Ended::Transfer(transfer::Ended::Error), Some(native::failed(&plan.order(), run.moved, reason)))
            }
        };
        Redriven::new(plan, plan.choice.clone(), run.moved, ended, error)
    }

    /// Of what is left, those that no count accounts for: on FIFO queues a held message locks its group.
    fn behind_held_ones(&self, left: u64) -> u64 {
        let Counts { not_selected, newer, other_origin, unknown_origin, undeleted, in_flight_elsewhere, .. } =
            self.counts;
        let accounted: u64 = [not_selected, newer, other_origin, unknown_origin, undeleted, in_flight_elsewhere]
            .into_iter()
            .flatten()
            .sum();
        // Nothing is held: what is left came meanwhile, or is a count that lags behind.
        if accounted == 0 && self.failed == 0 { 0 } else { left.saturating_sub(accounted + self.failed) }
    }

    /// Whether it ended because what was moved came back.
    pub fn is_stopped_by_returns(&self) -> bool {
        matches!(self.ended, Ended::Canary | Ended::Transfer(transfer::Ended::TooManyReturned))
    }

    /// Whether something that was to be moved was not.
    pub fn is_partial(&self) -> bool {
        let Counts { predicate_failed, undeleted, in_flight_elsewhere, not_given_back, not_scanned, .. } = self.counts;
        self.failed > 0
            || [predicate_failed, undeleted, in_flight_elsewhere, not_given_back, not_scanned]
                .into_iter()
                .flatten()
                .any(|count| count > 0)
            || matches!(
                self.ended,
                Ended::Transfer(transfer::Ended::InFlightLimit)
                    | Ended::Transfer(transfer::Ended::Error)
                    | Ended::Cancelled
            )
    }
}
