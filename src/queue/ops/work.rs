//! Moving, copying, exporting and dropping messages: what the transfer engine does besides redriving.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::Serialize;

use crate::aws::clock::Start;
use crate::bulk::Failure;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::filter::{Selection, Words};
use crate::guard::{Approved, Impact, Plan, Target, Verb};
use crate::naming::{Belonging, Place};
use crate::snapshot::Writer;
use crate::transfer::{
    self, After, DEFAULT_HOLD_SECONDS, Destination, Edit, Ended, Job, MAX_IN_FLIGHT, Record, Report, Requests, Routing,
    Source, Tools,
};

use super::attributes::{self, DEPTH, Depth};
use super::find::Queue;
use super::{count, peek};

/// What is done with messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Work {
    /// Sent to another queue and deleted here.
    Move,
    /// Sent to another queue and given back here.
    Copy,
    /// Written down and given back.
    Export,
    /// Written down and deleted.
    Drain,
    /// Deleted, after they were written down, unless that is not wanted.
    Drop,
}

impl Work {
    fn after(self) -> After {
        match self {
            Work::Move | Work::Drain | Work::Drop => After::Delete,
            Work::Copy | Work::Export => After::GiveBack,
        }
    }

    /// The deed: `Move`.
    pub const fn deed(self) -> &'static str {
        match self {
            Work::Move => "Move",
            Work::Copy => "Copy",
            Work::Export => "Write down",
            Work::Drain => "Write down and delete",
            Work::Drop => "Delete",
        }
    }
}

/// How it is to be gone about.
#[derive(Debug)]
pub struct Manner {
    /// The verb of the command tree.
    pub verb: Verb,
    /// What is done.
    pub work: Work,
    /// Which messages.
    pub selection: Arc<Selection>,
    /// Which messages, by where they failed.
    pub routing: Routing,
    /// What is done to them on their way, and how that was given.
    pub edit: Option<(Arc<dyn Edit>, String)>,
    /// The file that they are written to; without one and for exports, stdout.
    pub file: Option<String>,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: Option<u32>,
    /// Whether messages may be received where that may be their last receive but one.
    pub force: bool,
}

/// Work on messages that is about to begin.
#[derive(Clone, Debug, Serialize)]
pub struct WorkPlan {
    /// Where it works.
    pub place: Place,
    /// What is done.
    pub work: Work,
    /// The full name of the queue that messages are taken from.
    pub source: String,
    /// Its ARN.
    pub source_arn: String,
    /// The full name of the queue that they are sent to.
    pub destination: Option<String>,
    /// Its ARN.
    pub destination_arn: Option<String>,
    /// The file that they are written to.
    pub file: Option<String>,
    /// Which messages are selected.
    pub selection: Words,
    /// Which messages, by where they failed.
    pub routing: Routing,
    /// How the message group id is made.
    pub group_by: Option<String>,
    /// Only messages sent up to this moment, by the service's clock.
    pub sent_until: Timestamp,
    /// How many there are, as the service estimates it.
    #[serde(flatten)]
    pub depth: Depth,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: u32,
    /// Receives after which SQS moves a message to the dead-letter queue.
    pub max_receive_count: Option<u32>,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    job: JobParts,
}

#[derive(Clone, Debug)]
struct JobParts {
    source: Source,
    selection: Arc<Selection>,
    edit: Option<Arc<dyn Edit>>,
    destinations: Vec<Destination>,
    start: Start,
}

/// What came of it.
#[derive(Debug, Serialize)]
pub struct Worked {
    /// What was done.
    pub work: Work,
    /// The full name of the queue that messages were taken from.
    pub source: String,
    /// The full name of the queue that they were sent to.
    pub destination: Option<String>,
    /// The file that they were written to.
    pub file: Option<String>,
    /// Messages with which it was done.
    pub done: u64,
    /// Messages with which it could not be done; they are still in the source.
    pub failed: u64,
    /// Received and decided on.
    pub scanned: u64,
    /// Messages that were visible at the start, as the service estimated it.
    pub visible_at_start: u64,
    /// Not selected, and left.
    pub not_selected: u64,
    /// Not selected because the predicate failed on them.
    pub predicate_failed: u64,
    /// Sent after the start, and left.
    pub newer: u64,
    /// Failed in another queue, and left.
    pub other_origin: u64,
    /// Done with, but the source would not delete them.
    pub undeleted: u64,
    /// A send had no answer and was repeated: so many may be twice at the destination.
    pub perhaps_twice: u64,
    /// In somebody else's hand at the end.
    pub in_flight_elsewhere: u64,
    /// Could not be given back; they become visible by themselves.
    pub not_given_back: u64,
    /// On FIFO queues: they lie behind messages of their group that were held, so they were not looked at.
    pub not_scanned: u64,
    /// In the source at the end, as the service estimates it.
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

/// A queue that messages are sent to, and the client for it, which does not retry.
#[derive(Clone, Copy, Debug)]
pub struct To<'a> {
    /// The queue.
    pub queue: &'a Queue,
    /// The client.
    pub sqs: &'a aws_sdk_sqs::Client,
}

impl WorkPlan {
    /// Plans work on messages. Asks for the depth, whose answer also tells the service's time.
    ///
    /// # Errors
    /// A usage error when the destination cannot take the messages, a refusal where receiving is dangerous;
    /// whatever the service answers.
    pub async fn new(
        sqs: &aws_sdk_sqs::Client,
        source: &Queue,
        to: Option<To<'_>>,
        manner: Manner,
    ) -> Result<WorkPlan> {
        if let Some(to) = to {
            check_destination(source, to.queue, manner.edit.is_some())?;
        }
        // What is received and given back is received once more; what leaves the queue does not care.
        let gives_back = manner.work.after() == After::GiveBack || !manner.selection.words().is_everything();
        if gives_back {
            peek::check_receive_count(source, manner.force)?;
        }
        let (depth, start) = count::at_start(sqs, source).await?;
        let hold = manner.visibility_timeout_seconds.unwrap_or(DEFAULT_HOLD_SECONDS);
        let mut targets = vec![source.target()];
        targets.extend(to.map(|to| target_beyond(source, to.queue)));
        Ok(WorkPlan {
            place: source.place.clone(),
            work: manner.work,
            source: source.name.clone(),
            source_arn: source.attributes.arn.clone(),
            destination: to.map(|to| to.queue.name.clone()),
            destination_arn: to.map(|to| to.queue.attributes.arn.clone()),
            file: manner.file,
            selection: manner.selection.words().clone(),
            routing: manner.routing,
            group_by: manner.edit.as_ref().map(|(_, text)| text.clone()),
            sent_until: start.cutoff,
            depth,
            limit: manner.limit,
            rate: manner.rate,
            visibility_timeout_seconds: hold,
            max_receive_count: source.attributes.redrive_policy.as_ref().map(|policy| policy.max_receive_count),
            verb: manner.verb,
            targets,
            job: JobParts {
                source: source.as_source(),
                selection: manner.selection,
                edit: manner.edit.map(|(edit, _)| edit),
                destinations: to.iter().map(|to| to.queue.as_destination(to.sqs)).collect(),
                start,
            },
        })
    }

    /// How many messages there are to go through.
    pub fn estimate(&self) -> u64 {
        let there = self.depth.visible + self.depth.in_flight;
        self.limit.map_or(there, |limit| limit.min(there))
    }

    /// The URL of the queue that messages are taken from.
    pub fn source_url(&self) -> &str {
        &self.job.source.url
    }

    fn job(&self, record: Option<Arc<dyn Record>>) -> Job {
        let JobParts { source, selection, edit, destinations, start } = self.job.clone();
        Job {
            source,
            selection,
            record,
            edit,
            destinations,
            after: self.work.after(),
            routing: self.routing.clone(),
            start,
            follow: false,
            journal: None,
            limit: self.limit,
            rate: self.rate,
            hold: Duration::from_secs(self.visibility_timeout_seconds.into()),
            max_in_flight: MAX_IN_FLIGHT,
        }
    }
}

/// A queue of another account or region is foreign, whatever its name.
fn target_beyond(from: &Queue, to: &Queue) -> Target {
    let same = from.place.account == to.place.account && from.place.region == to.place.region;
    let belonging = if same { to.belonging } else { Belonging::Foreign };
    Target { name: to.name.clone(), belonging }
}

fn check_destination(from: &Queue, to: &Queue, regroups: bool) -> Result<()> {
    if from.attributes.arn == to.attributes.arn {
        return Err(Error::usage(format!("{} is both source and destination", to.label())));
    }
    if to.attributes.fifo && !from.attributes.fifo && !regroups {
        return Err(Error::usage(format!("{} is a FIFO queue and {} is not", to.label(), from.label()))
            .hint("say which message group each message belongs to with `--group-by`: --group-by .json.customer"));
    }
    Ok(())
}

impl Plan for WorkPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn impact(&self) -> Impact {
        match self.work {
            Work::Drain | Work::Drop => Impact::Destroys,
            _ => self.verb.impact(),
        }
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let which = if self.selection.is_everything() { "" } else { "the selected of " };
        let to = self.destination.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
        format!("{} {which}about {} messages of {}{to}", self.work.deed(), self.estimate(), self.source)
    }

    fn cost(&self) -> Option<String> {
        (self.work.after() == After::GiveBack).then(|| {
            let counts = self.max_receive_count.map_or_else(
                || "counts as a receive of each message".into(),
                |max| {
                    format!("counts as one of the {max} receives after which a message goes to the dead-letter queue")
                },
            );
            format!("Reading {counts}, hides it from consumers until this command ends, and is billed as receives.")
        })
    }
}

/// Does the work. Messages are written to the plan's file, or to `stream`.
///
/// # Errors
/// The error that ended it before anything was done.
pub async fn work(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<WorkPlan>,
    tools: Tools,
    stream: Option<Writer>,
) -> Result<Worked> {
    let file = plan.file.as_deref().map(Writer::create).transpose()?;
    let writer = file.or(stream).map(Arc::new);
    let record = writer.clone().map(|writer| writer as Arc<dyn Record>);
    let report = transfer::run(plan.job(record), tools).await;
    if let Some(writer) = writer {
        writer.finish()?;
    }
    Worked::new(plan, report).with_what_is_left(sqs, plan).await
}

/// Reads messages, and gives all of them back.
///
/// # Errors
/// The error that ended it before anything was read.
pub async fn read(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<WorkPlan>,
    tools: Tools,
    record: Arc<dyn Record>,
) -> Result<Worked> {
    let report = transfer::run(plan.job(Some(record)), tools).await;
    Worked::new(plan, report).with_what_is_left(sqs, plan).await
}

impl Worked {
    /// The same with the depth at the end. Only told, not relied on: without an answer it stays unknown.
    async fn with_what_is_left(mut self, sqs: &aws_sdk_sqs::Client, plan: &WorkPlan) -> Result<Worked> {
        if self.done == 0
            && let Some(error) = self.error.take()
        {
            return Err(error);
        }
        let source = &plan.job.source;
        let attempt = Attempt { action: "count the messages of", resource: &source.label, place: &source.place };
        let depth = attributes::get(sqs, &source.url, &DEPTH, &attempt).await;
        self.left = depth.ok().map(|attributes| attributes.depth.total());
        if let Some(left) = self.left.filter(|_| source.fifo) {
            self.not_scanned = self.behind_held_ones(left);
        }
        Ok(self)
    }

    fn new(plan: &WorkPlan, mut report: Report) -> Worked {
        let (ended, error) = report.ended();
        Worked {
            work: plan.work,
            source: plan.source.clone(),
            destination: plan.destination.clone(),
            file: plan.file.clone(),
            done: report.messages.done,
            failed: report.messages.failed,
            scanned: report.scanned,
            visible_at_start: plan.depth.visible,
            not_selected: report.not_selected,
            predicate_failed: plan.job.selection.failed(),
            newer: report.newer,
            other_origin: report.other_origin,
            undeleted: report.undeleted,
            perhaps_twice: report.perhaps_twice,
            in_flight_elsewhere: report.in_flight_elsewhere,
            not_given_back: report.not_given_back,
            not_scanned: 0,
            left: None,
            ended,
            elapsed_seconds: transfer::rounded(report.elapsed.as_secs_f64()),
            messages_per_second: report.messages_per_second(),
            requests: report.requests,
            failures: report.messages.failures,
            error,
        }
    }

    /// Of what is left, those that no count accounts for: on FIFO queues a held message locks its group.
    fn behind_held_ones(&self, left: u64) -> u64 {
        let given_back = if self.work.after() == After::GiveBack { self.done } else { 0 };
        let held = given_back + self.not_selected + self.newer + self.other_origin + self.failed + self.undeleted;
        if held == 0 { 0 } else { left.saturating_sub(held + self.in_flight_elsewhere) }
    }

    /// Whether something that was to be done was not.
    pub fn is_partial(&self) -> bool {
        self.failed > 0
            || (self.not_scanned > 0 && self.ended != Ended::Limit)
            || self.undeleted > 0
            || self.in_flight_elsewhere > 0
            || self.not_given_back > 0
            || self.predicate_failed > 0
            || matches!(self.ended, Ended::InFlightLimit | Ended::Error)
    }
}
