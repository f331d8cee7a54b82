//! Publishing a message to a topic.

use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::message::{Draft, wire};
use crate::naming::Place;

use super::find::{Topic, label};

/// The longest subject (aws-facts 3.1).
const MAX_SUBJECT: usize = 99;

/// A message that is about to be published.
#[derive(Clone, Debug, Serialize)]
pub struct PublishPlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// The topic's ARN.
    pub topic_arn: String,
    /// Bytes as SNS counts them.
    pub size_bytes: usize,
    /// The subject of e-mails.
    pub subject: Option<String>,
    /// The names of the message attributes.
    pub attributes: Vec<String>,
    /// The group.
    pub message_group_id: Option<String>,
    /// The deduplication id.
    pub message_deduplication_id: Option<String>,
    /// Subscriptions that there are; their filter policies decide which of them get it.
    pub subscriptions_confirmed: u64,
    #[serde(skip)]
    draft: Draft,
    #[serde(skip)]
    target: Target,
}

/// A message that SNS took.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedMessage {
    /// The topic's full name.
    pub topic: String,
    /// SNS's id.
    pub message_id: String,
    /// On FIFO topics.
    pub sequence_number: Option<String>,
    /// Bytes as SNS counts them.
    pub size_bytes: usize,
}

impl PublishPlan {
    /// Plans to publish a draft to a topic, and refuses what the topic would refuse.
    ///
    /// # Errors
    /// A usage error for a message that this topic does not take.
    pub fn new(topic: &Topic, draft: Draft, subject: Option<String>) -> Result<PublishPlan> {
        check_subject(subject.as_deref())?;
        check_for(topic, &draft)?;
        Ok(PublishPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            topic_arn: topic.arn.clone(),
            size_bytes: draft.size(),
            subject,
            attributes: draft.attributes.keys().cloned().collect(),
            message_group_id: draft.message_group_id.clone(),
            message_deduplication_id: draft.message_deduplication_id.clone(),
            subscriptions_confirmed: topic.attributes.subscriptions_confirmed,
            target: topic.target(),
            draft,
        })
    }
}

impl Plan for PublishPlan {
    fn verb(&self) -> Verb {
        Verb::TopicPublish
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Publish a message of {} bytes to {}", self.size_bytes, self.topic)
    }
}

/// Refuses a subject that SNS does not take.
///
/// # Errors
/// A usage error that shows it.
pub fn check_subject(subject: Option<&str>) -> Result<()> {
    match subject {
        Some(text) if text.is_empty() || text.chars().count() > MAX_SUBJECT || text.contains(char::is_control) => {
            Err(Error::usage(format!("--subject `{text}`: it has 1 to {MAX_SUBJECT} characters and no line break")))
        }
        _ => Ok(()),
    }
}

fn check_for(topic: &Topic, draft: &Draft) -> Result<()> {
    let attributes = &topic.attributes;
    let (size, limit) = (draft.size() as u64, attributes.maximum_message_size);
    if size > limit {
        return Err(Error::usage(format!("the message has {size} bytes, and {} takes at most {limit}", topic.label()))
            .hint("the attributes' names, types and values count, too; keep large contents elsewhere and send where they are"));
    }
    if !attributes.fifo {
        return match &draft.message_deduplication_id {
            Some(id) => Err(Error::usage(format!("--dedup `{id}`: {} is not a FIFO topic", topic.label()))),
            None => Ok(()),
        };
    }
    if draft.message_group_id.is_none() {
        return Err(Error::usage(format!("{} is a FIFO topic: --group is needed", topic.label()))
            .hint("add --group ID; the messages of a group are delivered in the order they were published"));
    }
    if draft.message_deduplication_id.is_none() && !attributes.content_based_deduplication {
        return Err(Error::usage(format!("{} has no content-based deduplication: --dedup is needed", topic.label()))
            .hint("add --dedup ID; messages with the same id within 5 minutes are taken once"));
    }
    Ok(())
}

/// Publishes the message.
///
/// # Errors
/// What the service answers.
pub async fn publish(sns: &aws_sdk_sns::Client, plan: &Approved<PublishPlan>) -> Result<PublishedMessage> {
    let draft = &plan.draft;
    let (label, place) = (label(&plan.topic), plan.place.to_string());
    let attempt = Attempt { action: "publish to", resource: &label, place: &place };
    let answer = sns
        .publish()
        .topic_arn(&plan.topic_arn)
        .message(&draft.body)
        .set_subject(plan.subject.clone())
        .set_message_attributes(wire::attributes_to_sns(&draft.attributes))
        .set_message_group_id(draft.message_group_id.clone())
        .set_message_deduplication_id(draft.message_deduplication_id.clone())
        .send()
        .await
        .map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(PublishedMessage {
        topic: plan.topic.clone(),
        message_id: answer.message_id.unwrap_or_default(),
        sequence_number: answer.sequence_number,
        size_bytes: plan.size_bytes,
    })
}
