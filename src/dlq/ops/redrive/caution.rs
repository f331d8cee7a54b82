//! Canary and breaker: whether what was moved comes back, and what follows from that.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::{Duration, Instant};

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Meter, Tally};
use crate::dlq::ops::resolve::DeadLetters;
use crate::error::{Error, Result};
use crate::filter::Selection;
use crate::queue::ops::count;
use crate::transfer::{self, After, Job, Report, Requests, Returns, Routing, Stop, Tools};

use super::destination::To;
use super::plan::RedrivePlan;

/// A topic or a bus takes a message before it sends it on.
const DELIVERY: Duration = Duration::from_secs(10);

/// How careful a redrive is to be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, JsonSchema)]
pub struct Caution {
    /// So many messages are moved first, and watched for.
    pub canary: Option<u64>,
    /// How long they are watched for.
    pub canary_wait_seconds: Option<u64>,
    /// The part of what was moved that may come back, 0 to 1.
    pub max_return_rate: Option<f64>,
}

impl Caution {
    /// Whether anything is watched for.
    pub fn is_any(&self) -> bool {
        self.canary.is_some() || self.max_return_rate.is_some()
    }

    /// The queues in which a message of this redrive can fail again, so that it comes back to the same
    /// dead-letter queue.
    ///
    /// # Errors
    /// A usage error when that cannot be seen.
    pub fn origins(&self, dead_letters: &DeadLetters, destinations: &[To]) -> Result<BTreeSet<String>> {
        let queue = &dead_letters.queue;
        if !self.is_any() {
            return Ok(BTreeSet::new());
        }
        if self.canary.is_some() && queue.attributes.fifo {
            return Err(Error::usage(format!(
                "--canary: {} is FIFO, where what comes back lies behind older messages of its group and is not seen",
                queue.label()
            ))
            .hint("move a few with `--limit`, and look at them before the rest"));
        }
        let mut origins = BTreeSet::new();
        for to in destinations {
            match to {
                To::Queue(to, _) => {
                    let policy = to.attributes.redrive_policy.as_ref();
                    if policy.is_none_or(|policy| policy.dead_letter_queue_arn != queue.attributes.arn) {
                        return Err(never_returns(&to.label(), &queue.label()));
                    }
                    origins.insert(to.attributes.arn.clone());
                }
                // Whoever gets it from there may be any of those that fail into this queue.
                To::Topic(..) | To::Bus(..) => origins.extend(dead_letters.sources.iter().cloned()),
                To::Function(..) => return Err(only_of_queues(&to.label())),
            }
        }
        if origins.is_empty() {
            return Err(never_returns("the destination", &queue.label()));
        }
        Ok(origins)
    }
}

fn only_of_queues(to: &str) -> Error {
    Error::usage(format!("--canary and --max-return-rate: what comes back is seen of queues, and {to} is none"))
        .hint("move a few with `--limit`, and look at the dead-letter queue before the rest")
}

fn never_returns(to: &str, dead_letter_queue: &str) -> Error {
    Error::usage(format!(
        "--canary and --max-return-rate: {to} does not send what fails to {dead_letter_queue}, so nothing comes back there"
    ))
    .hint("leave the flag out, and watch the destination's own dead-letter queue")
}

/// What the canary showed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Canary {
    /// Messages that were moved first.
    pub moved: u64,
    /// How many came back.
    pub returned: u64,
    /// For how long they were watched for.
    pub watched_seconds: u64,
    /// What followed.
    pub verdict: Verdict,
}

/// What followed from a canary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Few enough came back.
    WentOn,
    /// Too many came back.
    Stopped,
    /// The dead-letter queue has more messages than can be looked through at once.
    Undecided,
}

/// Moves as many as the canary is to have, watches for them, and moves the rest if few enough come back.
/// `tell` is told what is being waited for. When the dead-letter queue cannot be asked, the rest stays.
pub async fn run(
    sqs: &aws_sdk_sqs::Client,
    plan: &RedrivePlan,
    job: Job,
    size: u64,
    tools: Tools,
    tell: &mut dyn FnMut(u64, Duration),
) -> (Report, Option<Canary>) {
    let limit = job.limit;
    let first = Job { limit: Some(limit.map_or(size, |limit| limit.min(size))), ..job.clone() };
    let mut report = transfer::run(first, tools.clone()).await;
    let moved = report.messages.done;
    let wait = Duration::from_secs(plan.caution.canary_wait_seconds.unwrap_or_default());
    if moved == 0 || !matches!(report.stop, None | Some(Stop::LimitReached)) {
        return (report, None);
    }
    tell(moved, wait);
    let began = Instant::now();
    let watched = match watch(sqs, plan, moved, wait, &tools).await {
        Ok(watched) => watched,
        Err(error) => {
            report.end_with(error);
            return (report, None);
        }
    };
    let canary = Canary {
        moved,
        returned: watched.messages.done,
        watched_seconds: began.elapsed().as_secs(),
        verdict: judge(plan, moved, &watched),
    };
    let is_at_its_end = report.stop.is_none() || limit.is_some_and(|limit| limit <= moved);
    report.returned = canary.returned;
    add_requests(&mut report.requests, &watched.requests);
    report.not_given_back += watched.not_given_back;
    match watched.stop {
        Some(stop @ (Stop::Interrupted | Stop::Error(_))) => report.stop = Some(stop),
        _ if canary.verdict != Verdict::WentOn || is_at_its_end => {}
        _ => {
            let limit = limit.map(|limit| limit - moved);
            let returns = job.returns.map(|returns| Returns { moved_before: moved, ..returns });
            let rest = Job { limit, sent_before: std::mem::take(&mut report.undeleted), returns, ..job };
            report = both(report, transfer::run(rest, tools).await);
        }
    }
    (report, Some(canary))
}

/// Receives and holds what is in the dead-letter queue, until the time is up or as many messages as were
/// moved have come back: sent since, and failed in a destination. Everything is given back.
async fn watch(
    sqs: &aws_sdk_sqs::Client,
    plan: &RedrivePlan,
    moved: u64,
    wait: Duration,
    tools: &Tools,
) -> Result<Report> {
    let (_, now) = count::at_start(sqs, plan.source()).await?;
    let cutoff = plan.start().cutoff;
    let latest = now.cutoff + if plan.goes_to_queues_only() { Duration::ZERO } else { DELIVERY };
    let by_origin = plan.returns_from().iter().map(|origin| (origin.clone(), 0)).collect();
    let job = Job {
        selection: Arc::new(Selection::sent_between(cutoff + Duration::from_millis(1), latest)),
        routing: Routing { by_origin, ..Routing::default() },
        after: After::GiveBack,
        follow: true,
        until: Some(Instant::now() + wait),
        limit: Some(moved),
        hold: plan.hold(),
        ..Job::new(plan.source().clone(), plan.start())
    };
    // It is not what the progress bar counts.
    let tools = Tools { meter: Arc::new(Meter::default()), ..tools.clone() };
    Ok(transfer::run(job, tools).await)
}

fn judge(plan: &RedrivePlan, moved: u64, watched: &Report) -> Verdict {
    let returned = watched.messages.done;
    if returned as f64 > plan.caution.max_return_rate.unwrap_or(0.0) * moved as f64 {
        return Verdict::Stopped;
    }
    if matches!(watched.stop, Some(Stop::InFlightLimit)) { Verdict::Undecided } else { Verdict::WentOn }
}

/// The report of both parts of a run. What was left is what the later one left: it went through all again.
fn both(first: Report, rest: Report) -> Report {
    let Tally { done, failed, failures } = first.messages;
    let mut messages = rest.messages;
    messages.done += done;
    messages.failed += failed;
    messages.failures.splice(0..0, failures);
    messages.failures.truncate(crate::bulk::LISTED_FAILURES);
    let mut requests = rest.requests;
    add_requests(&mut requests, &first.requests);
    Report {
        messages,
        requests,
        scanned: rest.scanned + done + failed,
        returned: rest.returned.max(first.returned),
        perhaps_twice: first.perhaps_twice + rest.perhaps_twice,
        not_given_back: first.not_given_back + rest.not_given_back,
        ..rest
    }
}

fn add_requests(sum: &mut Requests, more: &Requests) {
    sum.receive += more.receive;
    sum.send += more.send;
    sum.delete += more.delete;
    sum.change_visibility += more.change_visibility;
}

impl RedrivePlan {
    /// What is watched for while messages are moved.
    pub fn returns(&self) -> Option<Returns> {
        let Caution { max_return_rate, .. } = self.caution;
        self.caution.is_any().then(|| Returns {
            origins: self.returns_from().clone(),
            max_rate: max_return_rate,
            moved_before: 0,
        })
    }
}
