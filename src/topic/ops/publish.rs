//! Publishing a message to a topic.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::message::attribute::{self, MAX_ATTRIBUTES};
use crate::message::taker::Taker;
use crate::message::{Attributes, Draft, wire};
use crate::naming::Place;

use super::find::{Topic, label};
use super::structure::Structure;
use super::subscriptions::Subscription;

/// The longest subject (aws-facts 3.1).
const MAX_SUBJECT: usize = 99;

/// A message that is about to be published.
#[derive(Clone, Debug, Serialize, JsonSchema)]
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
    /// The protocols that get a body of their own.
    pub protocols: Vec<String>,
    /// The names of the message attributes.
    pub attributes: Vec<String>,
    /// The group.
    pub message_group_id: Option<String>,
    /// The deduplication id.
    pub message_deduplication_id: Option<String>,
    /// Subscriptions that there are; their filter policies decide which of them get it.
    pub subscriptions_confirmed: u64,
    #[serde(skip)]
    notice: Notice,
    #[serde(skip)]
    target: Target,
}

/// A message for a topic.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The message.
    pub draft: Draft,
    /// The bodies by protocol, where the message is an object of them.
    pub structure: Option<Structure>,
}

impl Notice {
    /// A message, which is an object with a body for each protocol or is not.
    ///
    /// # Errors
    /// A usage error for such an object that SNS would refuse.
    pub fn new(draft: Draft, per_protocol: bool) -> Result<Notice> {
        let structure = per_protocol.then(|| Structure::parse(&draft.body)).transpose()?;
        Ok(Notice { draft, structure })
    }

    /// Refuses what no topic would take.
    ///
    /// # Errors
    /// A usage error that shows it.
    pub fn check(&self) -> Result<()> {
        check_subject(self.draft.subject.as_deref())?;
        self.draft.check_body()?;
        check_attributes(&self.draft.attributes)
    }
}

/// A message that SNS took.
#[derive(Clone, Debug, Serialize, JsonSchema)]
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
    /// Plans to publish a message to a topic, and refuses what the topic would refuse.
    ///
    /// # Errors
    /// A usage error for a message that this topic does not take.
    pub fn new(topic: &Topic, notice: Notice) -> Result<PublishPlan> {
        notice.check()?;
        topic.check(&notice.draft)?;
        let Notice { draft, structure } = &notice;
        Ok(PublishPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            topic_arn: topic.arn.clone(),
            size_bytes: draft.size(),
            subject: draft.subject.clone(),
            protocols: structure.as_ref().map(|structure| structure.protocols.clone()).unwrap_or_default(),
            attributes: draft.attributes.keys().cloned().collect(),
            message_group_id: draft.message_group_id.clone(),
            message_deduplication_id: draft.message_deduplication_id.clone(),
            subscriptions_confirmed: topic.attributes.subscriptions_confirmed,
            target: topic.target(),
            notice,
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
fn check_subject(subject: Option<&str>) -> Result<()> {
    match subject {
        Some(text) if text.is_empty() || text.chars().count() > MAX_SUBJECT || text.contains(char::is_control) => {
            Err(Error::usage(format!("the subject `{text}`: it has 1 to {MAX_SUBJECT} characters and no line break")))
        }
        _ => Ok(()),
    }
}

/// Refuses attributes that SNS does not take.
///
/// # Errors
/// A usage error that shows the attribute.
fn check_attributes(attributes: &Attributes) -> Result<()> {
    attribute::check_each(attributes)?;
    let is_plain = |item: &Value| !item.is_object() && !item.is_array();
    let is_list = |text: &str| serde_json::from_str::<Vec<Value>>(text).is_ok_and(|items| items.iter().all(is_plain));
    for (name, attribute) in attributes {
        if let attribute::Value::Text(text) = &attribute.value
            && attribute.data_type == "String.Array"
            && !is_list(text)
        {
            return Err(Error::usage(format!("the attribute `{name}` is a String.Array, and `{text}` is not a list"))
                .hint("a list has texts, numbers, true, false and null: --attr 'name:String.Array=[\"a\",7]'"));
        }
    }
    Ok(())
}

/// The endpoints that would discard a message with so many attributes (aws-facts 3.1).
pub fn discarded_by(subscriptions: &[Subscription], attributes: usize) -> Vec<&str> {
    let discards = |subscription: &&Subscription| {
        attributes > MAX_ATTRIBUTES && subscription.raw && subscription.protocol == "sqs" && subscription.is_confirmed()
    };
    subscriptions.iter().filter(discards).map(|subscription| subscription.endpoint.as_str()).collect()
}

impl Taker for Topic {
    const NOUN: &'static str = "topic";
    const ORDER: &'static str = "delivered in the order they were published";

    fn label(&self) -> String {
        Topic::label(self)
    }

    fn maximum_message_size(&self) -> Option<u64> {
        Some(self.attributes.maximum_message_size)
    }

    fn is_fifo(&self) -> bool {
        self.attributes.fifo
    }

    fn deduplicates_by_content(&self) -> bool {
        self.attributes.content_based_deduplication
    }
}

/// Publishes the message.
///
/// # Errors
/// What the service answers.
pub async fn publish(sns: &aws_sdk_sns::Client, plan: &Approved<PublishPlan>) -> Result<PublishedMessage> {
    let Notice { draft, structure } = &plan.notice;
    let (label, place) = (label(&plan.topic), plan.place.to_string());
    let attempt = Attempt { action: "publish to", resource: &label, place: &place };
    let answer = sns
        .publish()
        .topic_arn(&plan.topic_arn)
        .message(&draft.body)
        .set_subject(draft.subject.clone())
        .set_message_structure(structure.as_ref().map(|_| "json".to_owned()))
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
