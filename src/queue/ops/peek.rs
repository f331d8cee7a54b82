//! Looking at messages: received, shown, given back, never deleted.

use std::collections::HashMap;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::{Error, Result};
use crate::filter::{Selection, Words};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::message::Message;
use crate::naming::Place;
use crate::transfer::Source;

use super::find::Queue;
use super::receive::receive;
use super::settle;

/// The shortest time for which messages are hidden; long enough that the same ones do not come twice.
const BASE_HOLD_SECONDS: u32 = 30;
/// Long polls in a row without anything new, after which there seems to be no more.
const EMPTY_POLLS: u32 = 2;
/// With so few receives, peeking alone can send a message to the dead-letter queue.
const DANGEROUS_RECEIVE_COUNT: u32 = 2;

/// Messages that a peek with a selection looks through at most; `queue export` goes through all.
const MOST_IN_HAND: u32 = 10_000;

/// Messages that are about to be looked at.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PeekPlan {
    /// Where it works.
    pub place: Place,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// Messages at most.
    pub count: u32,
    /// How many are visible, approximately.
    pub visible: u64,
    /// For how long messages are hidden at most, if giving them back fails.
    pub visibility_timeout_seconds: u32,
    /// Receives after which SQS moves a message to the dead-letter queue.
    pub max_receive_count: Option<u32>,
    /// Which messages are selected.
    pub selection: Words,
    #[serde(skip)]
    chosen: Arc<Selection>,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    source: Source,
}

/// What was looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Peeked {
    /// Messages shown.
    pub shown: u64,
    /// Messages received; those that were not selected were not shown.
    pub scanned: u64,
    /// Messages that could not be given back.
    pub not_given_back: u64,
    /// Messages on which the predicate failed; they were not shown.
    pub predicate_failed: u64,
    /// Whether it ended before enough were shown, and others were there.
    pub is_cut_short: bool,
    /// The message at which it stopped, as its next receive but one would move it.
    pub stopped_at: Option<String>,
}

impl Peeked {
    /// Whether there may be more of what was asked for, or something is not as it was.
    pub fn is_partial(&self) -> bool {
        self.not_given_back > 0 || self.predicate_failed > 0 || self.is_cut_short
    }
}

impl PeekPlan {
    /// Whether fewer were shown than were asked for, and others were there that were not looked at.
    fn is_left_out(&self, peeked: &Peeked) -> bool {
        peeked.shown < u64::from(self.count) && peeked.scanned < self.visible
    }

    /// Plans to look at messages of a queue.
    ///
    /// # Errors
    /// A refusal on a queue whose maxReceiveCount is dangerously low, unless it is forced.
    pub fn new(queue: &Queue, verb: Verb, count: u32, selection: Arc<Selection>, force: bool) -> Result<PeekPlan> {
        // With a selection, many more may have to be looked through than are shown.
        let looked_at = if selection.words().is_everything() { count } else { MOST_IN_HAND };
        let max_receive_count = check_receive_count(queue, force)?;
        Ok(PeekPlan {
            place: queue.place.clone(),
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            count,
            visible: queue.attributes.depth.visible,
            // A longer look takes longer: about a hundredth of a second for a message.
            visibility_timeout_seconds: BASE_HOLD_SECONDS + looked_at / 50,
            max_receive_count,
            selection: selection.words().clone(),
            chosen: selection,
            verb,
            target: queue.target(),
            source: queue.as_source(),
        })
    }
}

/// Receives after which SQS moves a message of this queue to the dead-letter queue.
///
/// # Errors
/// A refusal where that is dangerously few, unless it is forced.
pub fn check_receive_count(queue: &Queue, force: bool) -> Result<Option<u32>> {
    let max_receive_count = queue.attributes.redrive_policy.as_ref().map(|policy| policy.max_receive_count);
    if let Some(max) = max_receive_count.filter(|max| *max <= DANGEROUS_RECEIVE_COUNT && !force) {
        return Err(Error::refused(format!(
            "{} moves messages to its dead-letter queue after {max} receives, and looking at them is one",
            queue.label()
        ))
        .hint("add --force to look all the same: a message may go to the dead-letter queue for it"));
    }
    Ok(max_receive_count)
}

impl Plan for PeekPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Look at up to {} messages of {}", self.count, self.queue)
    }

    fn cost(&self) -> Option<String> {
        let counts = counts_as(self.max_receive_count);
        let blocks = if self.source.fifo { " and blocks its group" } else { "" };
        Some(format!(
            "Peeking {counts}, hides it from consumers{blocks} until this command ends, and is billed as receives."
        ))
    }
}

/// What a look at a message counts as, where its queue has this maxReceiveCount.
pub fn counts_as(max_receive_count: Option<u32>) -> String {
    max_receive_count.map_or_else(
        || "counts as a receive of each message".into(),
        |max| format!("counts as one of the {max} receives after which a message goes to the dead-letter queue"),
    )
}

/// Looks at messages: each is handed to `show` as it comes, and all are given back whatever happens.
///
/// # Errors
/// What the service answers or `show` fails with, after everything was given back.
pub async fn peek(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<PeekPlan>,
    interrupt: &Interrupt,
    mut show: impl FnMut(Message) -> Result<()>,
) -> Result<Peeked> {
    let mut in_hand = HashMap::new();
    let mut peeked = Peeked::default();
    let looked = look(sqs, plan, interrupt, &mut in_hand, &mut peeked, &mut show).await;
    let receipt_handles: Vec<String> = in_hand.into_values().collect();
    peeked.predicate_failed = plan.chosen.failed();
    peeked.not_given_back = settle::change_visibility(sqs, &plan.source.url, &receipt_handles, 0).await;
    looked.map(|()| peeked)
}

/// `in_hand` has the latest receipt handle by message id.
async fn look(
    sqs: &aws_sdk_sqs::Client,
    plan: &PeekPlan,
    interrupt: &Interrupt,
    in_hand: &mut HashMap<String, String>,
    peeked: &mut Peeked,
    show: &mut impl FnMut(Message) -> Result<()>,
) -> Result<()> {
    let mut empty_polls = 0;
    while peeked.shown < u64::from(plan.count) && empty_polls < EMPTY_POLLS && !interrupt.is_raised() {
        let left = u64::from(plan.count) - peeked.shown;
        let wanted = if plan.selection.is_everything() { left } else { MAX_ENTRIES as u64 };
        // On a queue with a redrive policy no message is received for nothing.
        let most = if plan.max_receive_count.is_some() { 1 } else { MAX_ENTRIES };
        let messages = receive(
            sqs,
            &plan.source,
            most.min(usize::try_from(wanted).unwrap_or(most)),
            plan.visibility_timeout_seconds,
        )
        .await?;
        empty_polls += 1;
        let mut stop = None;
        let mut fresh = Vec::new();
        for message in messages {
            if plan.max_receive_count.is_some_and(|max| message.receive_count + 1 >= max) {
                stop = Some(message.message_id.clone());
            }
            if in_hand.insert(message.message_id.clone(), message.receipt_handle.clone()).is_none() {
                empty_polls = 0;
                fresh.push(message);
            }
        }
        for message in fresh {
            peeked.scanned += 1;
            if peeked.shown < u64::from(plan.count) && plan.chosen.selects(&message) {
                show(message)?;
                peeked.shown += 1;
            }
        }
        if in_hand.len() >= MOST_IN_HAND as usize {
            peeked.is_cut_short = plan.is_left_out(peeked);
            return Ok(());
        }
        if stop.is_some() {
            peeked.is_cut_short = plan.is_left_out(peeked);
            peeked.stopped_at = stop.filter(|_| peeked.shown < u64::from(plan.count));
            return Ok(());
        }
    }
    Ok(())
}
