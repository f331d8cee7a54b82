//! A redrive by SQS itself: a move task is started and watched, and cancelled before it loops.

use std::time::Duration;

use jiff::Timestamp;

use crate::bulk::Meter;
use crate::dlq::ops::tasks::{self, MoveTask};
use crate::error::aws::{Attempt, kind_of_code};
use crate::error::{Error, ErrorKind, Result};
use crate::interrupt::Interrupt;

/// Pauses between two looks at the task.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);

/// Looks in a row that may find nothing before the watch is given up.
const PATIENT_LOOKS: u32 = 15;

/// The task that is wanted.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The dead-letter queue.
    pub source_arn: &'a str,
    /// `None`: each message goes back to where it failed.
    pub destination_arn: Option<&'a str>,
    /// Messages a second at most.
    pub rate: Option<u32>,
    /// Visible messages when the plan was made.
    pub visible: u64,
    /// When the latest of the earlier tasks was started.
    pub latest_before: Option<Timestamp>,
    /// How the dead-letter queue is called in errors.
    pub label: &'a str,
    /// Where it is, for errors.
    pub place: &'a str,
}

/// What came of a task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Moved, as the service tells it.
    pub moved: u64,
    /// How it ended.
    pub end: End,
}

/// How a task ended, or how the watch over it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// Nothing was left.
    Completed,
    /// It had moved what it found at its start, and was cancelled before it moved the same again.
    LoopGuard,
    /// Cancelled because of a signal.
    Interrupted,
    /// Left to go on by itself.
    LetGo,
    /// Cancelled by somebody else.
    Cancelled,
    /// The service gave up, for this reason.
    Failed(String),
}

/// What to do with a running task when a signal ends the watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnInterrupt {
    /// End it.
    Cancel,
    /// Let it go on in AWS.
    LetGo,
}

/// Starts the task, with a client that does not retry: were an answer lost, the second attempt would be told
/// that a task is running, which would be this one.
///
/// # Errors
/// What the service refuses, in its kind: a usage error for a queue that is nobody's dead-letter queue,
/// a failure for one on which a task runs already.
pub async fn start(sqs: &aws_sdk_sqs::Client, order: &Order<'_>) -> Result<()> {
    let attempt = Attempt { action: "start a move task on", resource: order.label, place: order.place };
    let request = sqs
        .start_message_move_task()
        .source_arn(order.source_arn)
        .set_destination_arn(order.destination_arn.map(str::to_owned))
        .set_max_number_of_messages_per_second(order.rate.and_then(|rate| i32::try_from(rate).ok()));
    match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(_) => Ok(()),
        Err(error) if error.kind().is_transient() => match find(sqs, order).await {
            Ok(Some(_)) => Ok(()),
            _ => Err(error.hint("if the service took it, the move task is running: `msgctl dlq status QUEUE` tells")),
        },
        Err(error) => Err(told_apart(order, error)),
    }
}

/// The task that was started since the plan was made.
async fn find(sqs: &aws_sdk_sqs::Client, order: &Order<'_>) -> Result<Option<MoveTask>> {
    let tasks = tasks::list_of(sqs, order.source_arn, order.label, order.place).await?;
    Ok(tasks.into_iter().find(|task| task.started_at > order.latest_before))
}

/// SQS calls three different faults `InvalidParameterValue` (aws-facts 1.4): the words tell.
fn told_apart(order: &Order<'_>, error: Error) -> Error {
    let words = error.to_string();
    if words.contains("already a task running") {
        return tasks::already_running(order.label).caused_by(error);
    }
    if words.contains("must be configured as a Dead Letter Queue") {
        return Error::usage(format!("{} is not the dead-letter queue of any SQS queue", order.label))
            .hint("with `--engine client` msgctl moves its messages itself; say where with `--to QUEUE`")
            .caused_by(error);
    }
    match error.kind() {
        ErrorKind::NotFound => error.hint("the destination has to exist before the messages can go there"),
        ErrorKind::Permission => error.hint(
            "a move task needs sqs:StartMessageMoveTask, ReceiveMessage, DeleteMessage and GetQueueAttributes on the dead-letter queue, and sqs:SendMessage on the destination; `--engine client` does without the first",
        ),
        _ => error,
    }
}

/// Watches the task that was just started until it ends.
///
/// A task also moves what arrives meanwhile, so with a consumer that fails at everything it would go
/// round for ever: it is cancelled once it has moved as many as it found at its start.
///
/// # Errors
/// Whatever the service answers; the task goes on then.
pub async fn watch(
    sqs: &aws_sdk_sqs::Client,
    order: &Order<'_>,
    meter: &Meter,
    interrupt: &Interrupt,
    mut on_interrupt: impl FnMut() -> OnInterrupt,
) -> Result<Run> {
    let mut pause = FIRST_PAUSE;
    let mut ending = None;
    let mut looks_in_vain = 0;
    loop {
        let task = match find(sqs, order).await {
            Ok(Some(task)) => task,
            // The list may lag behind, and the way to it may be down for a while.
            other if looks_in_vain < PATIENT_LOOKS && other.as_ref().err().is_none_or(|e| e.kind().is_transient()) => {
                looks_in_vain += 1;
                tokio::time::sleep(pause).await;
                pause = (pause * 3 / 2).min(LONGEST_PAUSE);
                continue;
            }
            Ok(None) => return Err(unwatched(order, Error::failure("the move task is not listed"))),
            Err(error) => return Err(unwatched(order, error)),
        };
        looks_in_vain = 0;
        meter.add_done(task.moved.saturating_sub(meter.done()));
        if !task.is_active() {
            return Ok(Run { moved: task.moved, end: end_of(&task, ending) });
        }
        if ending.is_none() && interrupt.is_raised() {
            match on_interrupt() {
                OnInterrupt::LetGo => return Ok(Run { moved: task.moved, end: End::LetGo }),
                OnInterrupt::Cancel => ending = Some(End::Interrupted),
            }
        } else if ending.is_none() && has_moved_all(&task, order.visible) {
            ending = Some(End::LoopGuard);
        }
        if let (Some(_), true, Some(handle)) = (&ending, task.is_running(), &task.task_handle) {
            match tasks::stop(sqs, handle, order.label, order.place).await {
                Err(error) if !tasks::is_over(&error) => return Err(unwatched(order, error)),
                _ => {}
            }
        }
        if ending.is_some() {
            tokio::time::sleep(pause).await;
        } else {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = interrupt.raised() => {}
            }
        }
        pause = (pause * 3 / 2).min(LONGEST_PAUSE);
    }
}

/// The watch cannot go on, and with it the guard against a loop ends.
fn unwatched(order: &Order<'_>, error: Error) -> Error {
    Error::new(
        error.kind(),
        format!(
            "{error}; the move task on {} goes on in AWS, and nothing keeps it from moving what fails again",
            order.label
        ),
    )
    .hint("`msgctl dlq status QUEUE` shows how far it is, `msgctl dlq cancel QUEUE` ends it")
    .caused_by(error)
}

/// The count at the start may lag behind: of none, one is more than was found.
fn has_moved_all(task: &MoveTask, visible: u64) -> bool {
    task.moved >= task.found.unwrap_or(visible).max(1)
}

fn end_of(task: &MoveTask, ending: Option<End>) -> End {
    match task.state.as_str() {
        "FAILED" => End::Failed(task.failure_reason.clone().unwrap_or_else(|| "no reason given".into())),
        "CANCELLED" => ending.unwrap_or(End::Cancelled),
        _ if ending == Some(End::Interrupted) => End::Interrupted,
        _ => End::Completed,
    }
}

/// Whether a task failed because a message does not say where it failed.
pub fn is_without_origin(reason: &str) -> bool {
    reason.contains("CouldNotDetermineMessageSource")
}

/// The error for a task that failed.
pub fn failed(order: &Order<'_>, moved: u64, reason: &str) -> Error {
    let kind = if kind_of_code(reason) == ErrorKind::NotFound { ErrorKind::NotFound } else { ErrorKind::Failure };
    let error = Error::new(
        kind,
        format!(
            "the move task on {} failed after {moved} messages: {reason}; what was not moved is still there",
            order.label
        ),
    );
    if is_without_origin(reason) {
        return error.hint("some messages do not say where they failed: say where they are to go with `--to QUEUE`");
    }
    if kind == ErrorKind::NotFound {
        return error.hint("a queue that messages failed in is gone: say where they are to go with `--to QUEUE`");
    }
    error
}
