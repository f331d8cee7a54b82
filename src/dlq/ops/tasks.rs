//! Message move tasks: SQS's own redrive (aws-facts 1.4).

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;
use crate::queue::ops::Queue;

/// Tasks that ListMessageMoveTasks returns at most; without it the answer has one.
const MOST: i32 = 10;

/// A move task as the service tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct MoveTask {
    /// `RUNNING`, `COMPLETED`, `CANCELLING`, `CANCELLED`, `FAILED`
    pub state: String,
    /// The ARN of the dead-letter queue.
    pub source_arn: String,
    /// Where it moves to; absent when each message goes back to where it failed.
    pub destination_arn: Option<String>,
    /// Messages a second at most, if that was asked for.
    pub rate: Option<i32>,
    /// Moved so far, approximately.
    pub moved: u64,
    /// Found at its start, approximately.
    pub found: Option<u64>,
    /// Why it failed.
    pub failure_reason: Option<String>,
    /// When it was started.
    pub started_at: Option<Timestamp>,
    /// What it is cancelled with; only while it runs.
    pub task_handle: Option<String>,
}

impl MoveTask {
    /// Whether it moves messages.
    pub fn is_running(&self) -> bool {
        self.state == "RUNNING"
    }

    /// Whether it may still move messages.
    pub fn is_active(&self) -> bool {
        self.is_running() || self.state == "CANCELLING"
    }
}

/// The latest tasks of a dead-letter queue, the newest first. The service remembers ten at most, and
/// does not say for how long.
///
/// # Errors
/// Whatever the service answers.
pub async fn list(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<Vec<MoveTask>> {
    list_of(sqs, &queue.attributes.arn, &queue.label(), &queue.place.to_string()).await
}

/// The same, of the queue with this ARN.
///
/// # Errors
/// Whatever the service answers.
pub async fn list_of(sqs: &aws_sdk_sqs::Client, arn: &str, label: &str, place: &str) -> Result<Vec<MoveTask>> {
    let attempt = Attempt { action: "list the move tasks of", resource: label, place };
    let answer = sqs.list_message_move_tasks().source_arn(arn).max_results(MOST).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let mut tasks: Vec<MoveTask> = answer.results.unwrap_or_default().into_iter().map(from_sdk).collect();
    tasks.sort_by_key(|task| std::cmp::Reverse(task.started_at));
    Ok(tasks)
}

fn from_sdk(task: aws_sdk_sqs::types::ListMessageMoveTasksResultEntry) -> MoveTask {
    let count = |number: i64| u64::try_from(number).unwrap_or_default();
    MoveTask {
        state: task.status.unwrap_or_default(),
        source_arn: task.source_arn.unwrap_or_default(),
        destination_arn: task.destination_arn,
        rate: task.max_number_of_messages_per_second,
        moved: count(task.approximate_number_of_messages_moved),
        found: task.approximate_number_of_messages_to_move.map(count),
        failure_reason: task.failure_reason,
        started_at: Timestamp::from_millisecond(task.started_timestamp).ok().filter(|_| task.started_timestamp > 0),
        task_handle: task.task_handle,
    }
}

/// Asks the service to stop a task. It may move a few messages more (aws-facts 1.4).
///
/// # Errors
/// Whatever the service answers.
pub async fn stop(sqs: &aws_sdk_sqs::Client, handle: &str, label: &str, place: &str) -> Result<()> {
    let attempt = Attempt { action: "cancel the move task of", resource: label, place };
    let answer = sqs.cancel_message_move_task().task_handle(handle).send().await;
    answer.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error))
}

/// The error for a queue on which a task runs already.
pub fn already_running(label: &str) -> Error {
    Error::failure(format!("a move task is running on {label} already"))
        .hint("`msgctl dlq status QUEUE` shows how far it is, `msgctl dlq cancel QUEUE` ends it")
}

/// A running task that is about to be cancelled.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CancelPlan {
    /// Where it works.
    pub place: Place,
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The task.
    #[serde(flatten)]
    pub task: MoveTask,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    label: String,
}

/// A task that was cancelled.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Cancelled {
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The task's state afterwards; absent when none was running.
    pub state: Option<String>,
    /// Moved before it ended; nothing of it is taken back.
    pub moved: u64,
    /// Found at its start.
    pub found: Option<u64>,
}

impl CancelPlan {
    /// Plans to cancel the task that runs on a dead-letter queue; `None` when none does.
    ///
    /// # Errors
    /// Whatever the service answers.
    pub async fn new(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<Option<CancelPlan>> {
        let tasks = match list(sqs, queue).await {
            // A service that knows no tasks runs none.
            Err(error) if error.is_unknown_action() => Vec::new(),
            tasks => tasks?,
        };
        let running = tasks.into_iter().find(MoveTask::is_running);
        Ok(running.map(|task| CancelPlan {
            place: queue.place.clone(),
            dead_letter_queue: queue.name.clone(),
            task,
            targets: vec![queue.target()],
            label: queue.label(),
        }))
    }
}

impl Cancelled {
    /// No task was running.
    pub fn nothing(queue: &Queue) -> Cancelled {
        Cancelled { dead_letter_queue: queue.name.clone(), state: None, moved: 0, found: None }
    }
}

impl Plan for CancelPlan {
    fn verb(&self) -> Verb {
        Verb::DlqCancel
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        format!("Cancel the move task of {}, which has moved about {}", self.dead_letter_queue, self.task.moved)
    }
}

/// Cancels the task, and looks what became of it; where that cannot be seen, it is being cancelled.
///
/// # Errors
/// Whatever the service answers, unless the task ended by itself in the meantime.
pub async fn cancel(sqs: &aws_sdk_sqs::Client, plan: &Approved<CancelPlan>) -> Result<Cancelled> {
    let place = plan.place.to_string();
    let handle = plan.task.task_handle.as_deref().unwrap_or_default();
    let was_running = match stop(sqs, handle, &plan.label, &place).await {
        Err(error) if !is_over(&error) => return Err(error),
        stopped => stopped.is_ok(),
    };
    let seen = list_of(sqs, &plan.task.source_arn, &plan.label, &place).await.unwrap_or_else(|error| {
        tracing::debug!("{error}");
        Vec::new()
    });
    let seen = seen.into_iter().find(|task| task.started_at == plan.task.started_at);
    let state = seen.as_ref().map(|task| task.state.clone()).or(was_running.then(|| "CANCELLING".to_owned()));
    let task = seen.unwrap_or(plan.task.clone());
    Ok(Cancelled { dead_letter_queue: plan.dead_letter_queue.clone(), state, moved: task.moved, found: task.found })
}

/// Whether the service refused to cancel a task because it does not run any more.
pub fn is_over(error: &Error) -> bool {
    error.kind() == ErrorKind::NotFound || error.code() == Some("InvalidParameterValue")
}
