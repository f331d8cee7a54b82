//! From what was typed to the topic itself.

use std::collections::{BTreeMap, HashMap};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::aws::batch::MAX_BYTES;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Target;
use crate::naming::{Arn, Belonging, Kind, Place, Reference};
use crate::transfer::{Destination, Sink};

use super::list;

/// What a topic takes without MaximumMessageSize (aws-facts 3.1).
const DEFAULT_MAXIMUM_MESSAGE_SIZE: u64 = 262_144;

/// A topic that exists.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Topic {
    /// The full name.
    #[serde(rename = "full_name")]
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// Where it is.
    pub place: Place,
    /// Whose it is.
    pub belonging: Belonging,
    /// What it is like.
    #[serde(flatten)]
    pub attributes: TopicAttributes,
}

/// What GetTopicAttributes tells of a topic.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TopicAttributes {
    /// The name that SMS and e-mails show.
    pub display_name: Option<String>,
    /// Subscriptions that get messages.
    pub subscriptions_confirmed: u64,
    /// Subscriptions that nobody has confirmed yet.
    pub subscriptions_pending: u64,
    /// Whether it is a FIFO topic.
    pub fifo: bool,
    /// FIFO: equal bodies count as duplicates.
    pub content_based_deduplication: bool,
    /// FIFO: whether throughput is counted by `Topic` or by `MessageGroup`.
    pub fifo_throughput_scope: Option<String>,
    /// FIFO: for how many days messages are kept to be replayed.
    pub archive_days: Option<u64>,
    /// FIFO: the first moment that can be replayed.
    pub archived_since: Option<Timestamp>,
    /// Bytes of a message at most.
    pub maximum_message_size: u64,
    /// The KMS key.
    pub kms_key: Option<String>,
    /// X-Ray: `PassThrough` or `Active`.
    pub tracing: Option<String>,
    /// How deliveries are tried again, as it takes effect.
    pub delivery_policy: Option<Value>,
    /// The kinds of endpoint whose failed deliveries are logged.
    pub failures_logged_for: Vec<String>,
    /// The topic policy.
    pub policy: Option<Value>,
}

/// The kinds of endpoint whose deliveries SNS logs (aws-facts 3.3).
const LOGGED: [&str; 5] = ["HTTP", "Firehose", "Lambda", "Application", "SQS"];

impl TopicAttributes {
    fn parse(attributes: &HashMap<String, String>) -> TopicAttributes {
        let text = |name: &str| attributes.get(name).filter(|value| !value.is_empty()).cloned();
        let number = |name: &str| text(name).and_then(|value| value.parse().ok());
        let flag = |name: &str| text(name).as_deref() == Some("true");
        let json = |name: &str| text(name).and_then(|value| serde_json::from_str::<Value>(&value).ok());
        let logs = |kind: &str| text(&format!("{kind}FailureFeedbackRoleArn")).is_some();
        TopicAttributes {
            display_name: text("DisplayName"),
            subscriptions_confirmed: number("SubscriptionsConfirmed").unwrap_or_default(),
            subscriptions_pending: number("SubscriptionsPending").unwrap_or_default(),
            fifo: flag("FifoTopic"),
            content_based_deduplication: flag("ContentBasedDeduplication"),
            fifo_throughput_scope: text("FifoThroughputScope"),
            archive_days: json("ArchivePolicy").and_then(|policy| days(policy.get("MessageRetentionPeriod")?)),
            archived_since: text("BeginningArchiveTime").and_then(|time| time.parse().ok()),
            maximum_message_size: number("MaximumMessageSize").unwrap_or(DEFAULT_MAXIMUM_MESSAGE_SIZE),
            kms_key: text("KmsMasterKeyId"),
            tracing: text("TracingConfig"),
            delivery_policy: json("EffectiveDeliveryPolicy"),
            failures_logged_for: LOGGED.into_iter().filter(|kind| logs(kind)).map(str::to_owned).collect(),
            policy: json("Policy"),
        }
    }
}

/// A number of days, as a number or as a string.
fn days(value: &Value) -> Option<u64> {
    value.as_u64().or_else(|| value.as_str()?.parse().ok())
}

impl Topic {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        label(&self.name)
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        Target { name: self.name.clone(), belonging: self.belonging }
    }

    /// As a topic that messages are published to, with a client that does not retry: messages as they are, or
    /// objects with a body for each protocol.
    pub fn as_destination(&self, sns: aws_sdk_sns::Client, per_protocol: bool) -> Destination {
        Destination {
            label: self.label(),
            place: self.place.to_string(),
            fifo: self.attributes.fifo,
            // The sum of a batch has the limit of one message (aws-facts 3.1).
            max_batch_bytes: usize::try_from(self.attributes.maximum_message_size).unwrap_or(MAX_BYTES),
            sink: Sink::Topic { sns, arn: self.arn.clone(), per_protocol },
        }
    }
}

/// How a topic is called in errors.
pub fn label(name: &str) -> String {
    format!("topic {name}")
}

/// Finds a topic and reads its attributes.
///
/// SNS finds topics by their ARNs only: that of a name is put together when the place has an account,
/// else it is looked up in the list of all topics.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(sns: &aws_sdk_sns::Client, place: &Place, reference: &Reference) -> Result<Topic> {
    let candidates = match reference {
        Reference::Arn(arn, _) => vec![arn.clone()],
        _ => candidates(sns, place, reference.name()).await?,
    };
    for arn in &candidates {
        if let Some(topic) = describe(sns, place, arn).await? {
            return Ok(topic);
        }
    }
    let account = reference.account();
    let known = list::arns(sns, place, None).await.items.into_iter();
    let known = known.filter(|arn| account.is_none_or(|account| arn.account == account)).map(|arn| arn.resource);
    let place = account.map_or_else(|| place.clone(), |account| place.in_account(account));
    Err(place.missing(Kind::Topic, reference.name(), known))
}

async fn candidates(sns: &aws_sdk_sns::Client, place: &Place, name: &str) -> Result<Vec<Arn>> {
    let names = place.candidates(name);
    if let Some(account) = &place.account {
        let arn = |resource| Arn::of(&place.region, "sns", account, resource);
        return Ok(names.into_iter().map(arn).collect());
    }
    let known = list::arns(sns, place, None).await.whole()?;
    Ok(names.iter().filter_map(|name| known.iter().find(|arn| arn.resource == *name).cloned()).collect())
}

/// `None` when there is no such topic.
///
/// # Errors
/// Whatever else the service answers.
pub async fn describe(sns: &aws_sdk_sns::Client, place: &Place, arn: &Arn) -> Result<Option<Topic>> {
    let belonging = place.belonging_in(&arn.resource, &arn.account);
    let place = place.in_account(&arn.account);
    let (label, in_place) = (label(&arn.resource), place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &in_place };
    let answer = sns.get_topic_attributes().topic_arn(arn.to_string()).send().await;
    match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => Ok(Some(Topic {
            name: arn.resource.clone(),
            arn: arn.to_string(),
            belonging,
            place,
            attributes: TopicAttributes::parse(&answer.attributes.unwrap_or_default()),
        })),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The tags of a topic.
///
/// # Errors
/// Whatever the service answers.
pub async fn tags(sns: &aws_sdk_sns::Client, topic: &Topic) -> Result<BTreeMap<String, String>> {
    let (label, in_place) = (topic.label(), topic.place.to_string());
    let attempt = Attempt { action: "read the tags of", resource: &label, place: &in_place };
    let answer = sns.list_tags_for_resource().resource_arn(&topic.arn).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(answer.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect())
}
