//! Moving, copying, exporting and dropping messages: what the transfer engine does besides redriving.

mod plan;

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::Failure;
use crate::error::{Error, Result};
use crate::guard::Approved;
use crate::snapshot::Writer;
use crate::transfer::{self, After, Ended, Record, Report, Requests, Tools};

use super::count;

pub use plan::{Manner, To, WorkPlan};

/// What is done with messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
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

/// What came of it.
#[derive(Debug, Serialize, JsonSchema)]
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
    /// Nothing tells where they failed; left.
    pub unknown_origin: u64,
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
    /// Whether a message that is received often enough goes to a dead-letter queue.
    #[serde(skip)]
    spends_receives: bool,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
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
    let mut report = transfer::run(plan.job(record), tools).await;
    if let Some(error) = writer.and_then(|writer| writer.finish().err()) {
        report.end_with(error.into());
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
    /// The same with the depth at the end.
    async fn with_what_is_left(mut self, sqs: &aws_sdk_sqs::Client, plan: &WorkPlan) -> Result<Worked> {
        if self.done == 0
            && let Some(error) = self.error.take()
        {
            return Err(error);
        }
        self.left = count::left(sqs, plan.source()).await;
        if let Some(left) = self.left.filter(|_| plan.source().fifo) {
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
            predicate_failed: plan.selection().failed(),
            newer: report.newer,
            other_origin: report.other_origin,
            unknown_origin: report.unknown_origin,
            undeleted: report.undeleted.len() as u64,
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
            spends_receives: plan.max_receive_count.is_some(),
            error,
        }
    }

    /// Of what is left, those that no count accounts for: on FIFO queues a held message locks its group.
    fn behind_held_ones(&self, left: u64) -> u64 {
        let given_back = if self.work.after() == After::GiveBack { self.done } else { 0 };
        let elsewhere = self.other_origin + self.unknown_origin;
        let held = given_back + self.not_selected + self.newer + elsewhere + self.failed + self.undeleted;
        if held == 0 { 0 } else { left.saturating_sub(held + self.in_flight_elsewhere) }
    }

    /// Whether messages were counted, are not there any more, and none of them was received.
    pub fn has_missed_all(&self) -> bool {
        let is_gone = self.left.is_some_and(|left| left < self.visible_at_start);
        self.ended == Ended::Done && self.scanned == 0 && is_gone && self.in_flight_elsewhere == 0
    }

    /// Where everything was to stay, messages that are no longer there, about: one whose receives are spent goes to the
    /// dead-letter queue when it is asked for.
    pub fn gone(&self) -> u64 {
        let stays = self.spends_receives && self.work.after() == After::GiveBack && self.in_flight_elsewhere == 0;
        self.left.filter(|_| stays).map_or(0, |left| self.visible_at_start.saturating_sub(left))
    }

    /// Whether something that was to be done was not.
    pub fn is_partial(&self) -> bool {
        self.failed > 0
            || self.has_missed_all()
            || (self.not_scanned > 0 && self.ended != Ended::Limit)
            || self.undeleted > 0
            || self.in_flight_elsewhere > 0
            || self.not_given_back > 0
            || self.predicate_failed > 0
            // It may have been through all of them when that was seen.
            || (self.ended == Ended::LastReceives && self.scanned < self.visible_at_start)
            || matches!(self.ended, Ended::InFlightLimit | Ended::Error)
    }
}
