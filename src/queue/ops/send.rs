//! Sending a message, and making sure that SQS took what was meant.

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::message::taker::Taker;
use crate::message::{Draft, digest, wire};
use crate::naming::Place;

use super::find::{Queue, label};

/// A message that is about to be sent.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SendPlan {
    /// Where it works.
    pub place: Place,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// Bytes as SQS counts them.
    pub size_bytes: usize,
    /// MD5 of the body.
    pub body_md5: String,
    /// The names of the message attributes.
    pub attributes: Vec<String>,
    /// The group.
    pub message_group_id: Option<String>,
    /// The deduplication id.
    pub message_deduplication_id: Option<String>,
    /// Seconds until it becomes visible.
    pub delay_seconds: Option<u32>,
    #[serde(skip)]
    draft: Draft,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    url: String,
}

/// A message that SQS acknowledged.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SentMessage {
    /// The queue's full name.
    pub queue: String,
    /// SQS's id.
    pub message_id: String,
    /// On FIFO queues.
    pub sequence_number: Option<String>,
    /// Bytes as SQS counts them.
    pub size_bytes: usize,
}

impl SendPlan {
    /// Plans to send a draft to a queue, and refuses what the queue would refuse.
    ///
    /// # Errors
    /// A usage error for a message that this queue does not take.
    pub fn new(queue: &Queue, draft: Draft, delay_seconds: Option<u32>) -> Result<SendPlan> {
        draft.check()?;
        check_for(queue, &draft, delay_seconds)?;
        Ok(SendPlan {
            place: queue.place.clone(),
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            size_bytes: draft.size(),
            body_md5: digest::of_body(&draft.body),
            attributes: draft.attributes.keys().cloned().collect(),
            message_group_id: draft.message_group_id.clone(),
            message_deduplication_id: draft.message_deduplication_id.clone(),
            delay_seconds,
            target: queue.target(),
            url: queue.url.clone(),
            draft,
        })
    }
}

impl Plan for SendPlan {
    fn verb(&self) -> Verb {
        Verb::QueueSend
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Send a message of {} bytes to {}", self.size_bytes, self.queue)
    }
}

/// Refuses a message that this queue does not take.
///
/// # Errors
/// A usage error that says why.
pub fn check_for(queue: &Queue, draft: &Draft, delay_seconds: Option<u32>) -> Result<()> {
    queue.check(draft)?;
    match delay_seconds.filter(|_| queue.attributes.fifo) {
        Some(seconds) => {
            Err(Error::usage(format!("--delay {seconds}: a FIFO queue takes no delay for single messages"))
                .hint("only the queue's own DelaySeconds delays messages there"))
        }
        None => Ok(()),
    }
}

impl Taker for Queue {
    const NOUN: &'static str = "queue";
    const ORDER: &'static str = "received in the order they were sent";

    fn label(&self) -> String {
        Queue::label(self)
    }

    fn maximum_message_size(&self) -> Option<u64> {
        Some(self.attributes.maximum_message_size).filter(|limit| *limit > 0)
    }

    fn is_fifo(&self) -> bool {
        self.attributes.fifo
    }

    fn deduplicates_by_content(&self) -> bool {
        self.attributes.content_based_deduplication
    }
}

/// Refuses a message group id or deduplication id that SQS does not take.
///
/// # Errors
/// A usage error that shows it.
pub fn check_id(flag: &str, id: Option<&str>) -> Result<()> {
    const MAX: usize = 128;
    match id {
        Some(id) if id.is_empty() || id.len() > MAX || !id.chars().all(|c| c.is_ascii_graphic()) => Err(Error::usage(
            format!("{flag} `{id}`: it has 1 to {MAX} letters, digits and punctuation, and no spaces"),
        )),
        _ => Ok(()),
    }
}

/// Sends the message, and compares the digests in the answer with what was sent.
///
/// # Errors
/// What the service answers, and a failure when it acknowledged something else.
pub async fn send(sqs: &aws_sdk_sqs::Client, plan: &Approved<SendPlan>) -> Result<SentMessage> {
    let draft = &plan.draft;
    let attempt = Attempt { action: "send to", resource: &label(&plan.queue), place: &plan.place.to_string() };
    let answer = sqs
        .send_message()
        .queue_url(&plan.url)
        .message_body(&draft.body)
        .set_message_attributes(wire::attributes_to_sdk(&draft.attributes))
        .set_message_system_attributes(wire::system_attributes_to_sdk(draft.trace_header.as_deref()))
        .set_message_group_id(draft.message_group_id.clone())
        .set_message_deduplication_id(draft.message_deduplication_id.clone())
        .set_delay_seconds(plan.delay_seconds.and_then(|seconds| i32::try_from(seconds).ok()))
        .send()
        .await
        .map_err(|error| Error::from_sdk(&attempt, error))?;
    let message_id = answer.message_id.unwrap_or_default();
    let body_differs = answer.md5_of_message_body.as_ref() != Some(&plan.body_md5);
    if body_differs || answer.md5_of_message_attributes != digest::of_attributes(&draft.attributes) {
        let what = if body_differs { "another body" } else { "other attributes" };
        return Err(Error::failure(format!(
            "{} acknowledged {what} than was sent: the digests differ (message {message_id})",
            label(&plan.queue)
        ))
        .hint(format!("look at what arrived: msgctl queue peek {}", plan.queue)));
    }
    Ok(SentMessage {
        queue: plan.queue.clone(),
        message_id,
        sequence_number: answer.sequence_number,
        size_bytes: plan.size_bytes,
    })
}
