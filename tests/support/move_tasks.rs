//! Message move tasks, which the emulator does not know, as aws-facts 1.4 tells of them: one active task
//! for a source, rates, states, errors, and a cancellation after which a few messages more are moved.
//!
//! A task goes on by one step whenever it is looked at, so that nothing here depends on time.

use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

use aws_sdk_sqs::types::{MessageSystemAttributeName, QueueAttributeName};
use serde_json::{Value, json};

/// Messages that a task still moves after it was cancelled.
const AFTERWARDS: usize = 2;

/// The service's answer: JSON, or status, code and message.
pub type Answer = Result<Value, (u16, &'static str, String)>;

/// The move tasks of an account.
pub struct MoveTasks {
    sqs: aws_sdk_sqs::Client,
    /// Messages that a task moves from one look to the next.
    pace: usize,
    tasks: Mutex<Vec<Task>>,
    started: AtomicU64,
}

#[derive(Clone)]
struct Task {
    handle: String,
    source_arn: String,
    destination_arn: Option<String>,
    rate: Option<i64>,
    state: &'static str,
    moved: usize,
    found: usize,
    failure_reason: Option<&'static str>,
    started_at: u64,
}

/// How a step ended.
enum Step {
    Moved(usize),
    Empty(usize),
    Failed(usize, &'static str),
}

impl MoveTasks {
    /// No tasks yet; those that come move so many messages from one look to the next.
    pub fn new(sqs: aws_sdk_sqs::Client, pace: usize) -> MoveTasks {
        MoveTasks { sqs, pace, tasks: Mutex::default(), started: AtomicU64::new(1_795_000_000_000) }
    }

    /// Answers a request, if it is about move tasks.
    pub async fn answer(&self, action: &str, body: &Value) -> Option<Answer> {
        match action {
            "StartMessageMoveTask" => Some(self.start(body).await),
            "ListMessageMoveTasks" => Some(self.list(body).await),
            "CancelMessageMoveTask" => Some(self.cancel(body)),
            _ => None,
        }
    }

    async fn start(&self, body: &Value) -> Answer {
        let source_arn = body["SourceArn"].as_str().unwrap_or_default().to_owned();
        let url = self.url(&source_arn).await.ok_or_else(missing)?;
        if !self.is_dead_letter_queue(&source_arn).await {
            return Err(invalid("Source queue must be configured as a Dead Letter Queue."));
        }
        let destination_arn = body["DestinationArn"].as_str().map(str::to_owned);
        if let Some(arn) = &destination_arn {
            self.url(arn).await.ok_or_else(missing)?;
        }
        let rate = body["MaxNumberOfMessagesPerSecond"].as_i64();
        if rate.is_some_and(|rate| !(1..=500).contains(&rate)) {
            return Err(invalid("Value for parameter MaxNumberOfMessagesPerSecond is invalid."));
        }
        let found = self.visible(&url).await;
        let mut tasks = self.tasks.lock().unwrap();
        if tasks.iter().any(|task| task.source_arn == source_arn && ["RUNNING", "CANCELLING"].contains(&task.state)) {
            return Err(invalid(
                "There is already a task running. Only one active task is allowed for a source queue arn at a given time.",
            ));
        }
        let started_at = self.started.fetch_add(1_000, Ordering::SeqCst);
        let handle = format!("task-{started_at}");
        tasks.push(Task {
            handle: handle.clone(),
            source_arn,
            destination_arn,
            rate,
            state: "RUNNING",
            moved: 0,
            found,
            failure_reason: None,
            started_at,
        });
        Ok(json!({"TaskHandle": handle}))
    }

    async fn list(&self, body: &Value) -> Answer {
        let source_arn = body["SourceArn"].as_str().unwrap_or_default();
        self.url(source_arn).await.ok_or_else(missing)?;
        let active = self
            .tasks
            .lock()
            .unwrap()
            .iter()
            .position(|task| task.source_arn == source_arn && ["RUNNING", "CANCELLING"].contains(&task.state));
        if let Some(at) = active {
            self.go_on(at).await;
        }
        let most = usize::try_from(body["MaxResults"].as_u64().unwrap_or(1)).unwrap();
        let tasks = self.tasks.lock().unwrap();
        let listed = tasks.iter().rev().filter(|task| task.source_arn == source_arn).take(most);
        Ok(json!({"Results": listed.map(Task::listed).collect::<Vec<_>>()}))
    }

    fn cancel(&self, body: &Value) -> Answer {
        let handle = body["TaskHandle"].as_str().unwrap_or_default();
        if !handle.starts_with("task-") {
            return Err(invalid("Value for parameter TaskHandle is invalid."));
        }
        let mut tasks = self.tasks.lock().unwrap();
        let running = tasks.iter_mut().find(|task| task.handle == handle && task.state == "RUNNING");
        let task = running.ok_or((404, "ResourceNotFoundException", "Task does not exist.".to_owned()))?;
        task.state = "CANCELLING";
        Ok(json!({"ApproximateNumberOfMessagesMoved": task.moved}))
    }

    /// Moves as many messages as fit into the time between two looks.
    async fn go_on(&self, at: usize) {
        let task = self.tasks.lock().unwrap()[at].clone();
        let most = if task.state == "CANCELLING" { AFTERWARDS } else { self.pace };
        let step = self.step(&task, most).await;
        let mut tasks = self.tasks.lock().unwrap();
        let now = &mut tasks[at];
        let (moved, state) = match step {
            Step::Moved(moved) if now.state == "CANCELLING" => (moved, "CANCELLED"),
            Step::Empty(moved) if now.state == "CANCELLING" => (moved, "CANCELLED"),
            Step::Moved(moved) => (moved, now.state),
            Step::Empty(moved) => (moved, "COMPLETED"),
            Step::Failed(moved, reason) => {
                now.failure_reason = Some(reason);
                (moved, "FAILED")
            }
        };
        now.moved += moved;
        now.state = state;
    }

    async fn step(&self, task: &Task, most: usize) -> Step {
        let Some(source) = self.url(&task.source_arn).await else { return Step::Failed(0, NO_QUEUE) };
        let mut moved = 0;
        while moved < most {
            let request = self.sqs.receive_message().queue_url(&source).wait_time_seconds(0).visibility_timeout(60);
            let request = request.message_attribute_names("All");
            let answer = request.message_system_attribute_names(MessageSystemAttributeName::All).send().await.unwrap();
            let Some(message) = answer.messages.unwrap_or_default().pop() else { return Step::Empty(moved) };
            let system = message.attributes.unwrap_or_default();
            let origin = system.get(&MessageSystemAttributeName::DeadLetterQueueSourceArn);
            let handle = message.receipt_handle.unwrap();
            let destination = match task.destination_arn.as_ref().or(origin) {
                Some(arn) => self.url(arn).await.ok_or(NO_QUEUE),
                None => Err("CouldNotDetermineMessageSource"),
            };
            let destination = match destination {
                Ok(destination) => destination,
                Err(reason) => {
                    let back = self.sqs.change_message_visibility().queue_url(&source).receipt_handle(handle);
                    back.visibility_timeout(0).send().await.unwrap();
                    return Step::Failed(moved, reason);
                }
            };
            let send = self.sqs.send_message().queue_url(destination).message_body(message.body.unwrap());
            send.set_message_attributes(message.message_attributes).send().await.unwrap();
            self.sqs.delete_message().queue_url(&source).receipt_handle(handle).send().await.unwrap();
            moved += 1;
        }
        Step::Moved(moved)
    }

    async fn url(&self, arn: &str) -> Option<String> {
        let name = arn.rsplit(':').next().unwrap();
        self.sqs.get_queue_url().queue_name(name).send().await.ok()?.queue_url
    }

    async fn visible(&self, url: &str) -> usize {
        let name = QueueAttributeName::ApproximateNumberOfMessages;
        let answer = self.sqs.get_queue_attributes().queue_url(url).attribute_names(name.clone()).send().await.unwrap();
        answer.attributes.unwrap()[&name].parse().unwrap()
    }

    /// Whether the RedrivePolicy of some queue names it now.
    async fn is_dead_letter_queue(&self, arn: &str) -> bool {
        let urls = self.sqs.list_queues().send().await.unwrap().queue_urls.unwrap_or_default();
        for url in urls {
            let name = QueueAttributeName::RedrivePolicy;
            let request = self.sqs.get_queue_attributes().queue_url(url).attribute_names(name.clone());
            let attributes = request.send().await.unwrap().attributes.unwrap_or_default();
            if attributes.get(&name).is_some_and(|policy| policy.contains(&format!("\"{arn}\""))) {
                return true;
            }
        }
        false
    }
}

const NO_QUEUE: &str = "AWS.SimpleQueueService.NonExistentQueue";

fn missing() -> (u16, &'static str, String) {
    (404, "ResourceNotFoundException", "The resource that you specified for the ARN doesn't exist.".into())
}

fn invalid(message: &str) -> (u16, &'static str, String) {
    (400, "InvalidParameterValue", message.into())
}

impl Task {
    fn listed(&self) -> Value {
        let mut listed = json!({
            "Status": self.state,
            "SourceArn": self.source_arn,
            "ApproximateNumberOfMessagesMoved": self.moved,
            "ApproximateNumberOfMessagesToMove": self.found,
            "StartedTimestamp": self.started_at,
        });
        if self.state == "RUNNING" {
            listed["TaskHandle"] = self.handle.clone().into();
        }
        if let Some(arn) = &self.destination_arn {
            listed["DestinationArn"] = arn.clone().into();
        }
        if let Some(rate) = self.rate {
            listed["MaxNumberOfMessagesPerSecond"] = rate.into();
        }
        if let Some(reason) = self.failure_reason {
            listed["FailureReason"] = reason.into();
        }
        listed
    }
}
