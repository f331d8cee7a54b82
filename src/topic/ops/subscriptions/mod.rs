//! Who gets what is published to a topic.

pub mod add;
pub mod change;
pub mod confirm;
pub mod feeds;
pub mod filter;
pub mod named;
pub mod remove;

use std::collections::HashMap;

use futures_util::{StreamExt, TryStreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};

use super::find::Topic;
use filter::Scope;

/// What stands for the ARN of a subscription that nobody has confirmed (aws-facts 3.3).
const PENDING: &str = "PendingConfirmation";

/// What stands for the ARN of one that was deleted a moment ago.
const DELETED: &str = "Deleted";

/// Attribute requests at once.
pub(super) const CONCURRENCY: usize = 16;

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Subscription {
    /// The topic's ARN.
    pub topic_arn: String,
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL that gets the messages.
    pub endpoint: String,
    /// The ARN; absent while it is not confirmed.
    pub arn: Option<String>,
    /// The account that it belongs to.
    pub owner: Option<String>,
    /// Whether it gets messages.
    pub state: State,
    /// Whether it gets the message as it was published, without SNS's envelope.
    pub raw: bool,
    /// Which messages it gets; all without one.
    pub filter_policy: Option<Value>,
    /// The same as SNS has it.
    #[serde(skip)]
    pub filter_policy_text: Option<String>,
    /// What the policy looks at.
    pub filter_policy_scope: Option<Scope>,
    /// Where messages go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
    /// How deliveries are tried again, as it takes effect; of HTTP endpoints only.
    pub delivery_policy: Option<Value>,
    /// Why the rest of it is not known, if it is not.
    pub unknown: Option<String>,
}

/// Whether a subscription gets messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// It does.
    Confirmed,
    /// Whoever is at the endpoint has not agreed yet.
    PendingConfirmation,
    /// It was removed a moment ago.
    Deleted,
}

impl Subscription {
    /// Whether it gets messages.
    pub fn is_confirmed(&self) -> bool {
        self.state == State::Confirmed
    }

    /// What the filter policy looks at; the attributes, unless the subscription says otherwise.
    pub fn scope(&self) -> Scope {
        self.filter_policy_scope.unwrap_or(Scope::MessageAttributes)
    }

    /// How it is called in errors.
    pub fn label(&self) -> String {
        format!("the {} subscription of {}", self.protocol, self.endpoint)
    }
}

/// The subscriptions of a topic, with all that SNS tells of each.
pub async fn list(sns: &aws_sdk_sns::Client, topic: &Topic) -> Listing<Subscription> {
    let (label, place) = (topic.label(), topic.place.to_string());
    list_of(sns, &topic.arn, &Attempt { action: "list the subscriptions of", resource: &label, place: &place }).await
}

/// The subscriptions of the topic with this ARN, as SNS lists them: without their attributes.
async fn listed(
    sns: &aws_sdk_sns::Client,
    topic_arn: &str,
    attempt: &Attempt<'_>,
) -> Listing<aws_sdk_sns::types::Subscription> {
    pages::all(async |token| {
        let answer = sns.list_subscriptions_by_topic().topic_arn(topic_arn).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(attempt, error))?;
        Ok((answer.subscriptions.unwrap_or_default(), answer.next_token))
    })
    .await
}

/// The same as [`list`], of the topic with this ARN.
pub async fn list_of(sns: &aws_sdk_sns::Client, topic_arn: &str, attempt: &Attempt<'_>) -> Listing<Subscription> {
    pages::all(async |token| {
        let answer = sns.list_subscriptions_by_topic().topic_arn(topic_arn).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(attempt, error))?;
        let listed = answer.subscriptions.unwrap_or_default();
        Ok((describe_all(sns, attempt, listed).await?, answer.next_token))
    })
    .await
}

/// Reads the attributes of listed subscriptions, in their order.
///
/// # Errors
/// Whatever the service answers, unless it concerns a single subscription.
pub async fn describe_all(
    sns: &aws_sdk_sns::Client,
    attempt: &Attempt<'_>,
    listed: Vec<aws_sdk_sns::types::Subscription>,
) -> Result<Vec<Subscription>> {
    let described: Vec<Option<Subscription>> = stream::iter(listed)
        .map(|subscription| describe(sns, attempt, subscription))
        .buffered(CONCURRENCY)
        .try_collect()
        .await?;
    Ok(described.into_iter().flatten().collect())
}

/// `None` for a subscription that was removed since it was listed.
async fn describe(
    sns: &aws_sdk_sns::Client,
    attempt: &Attempt<'_>,
    listed: aws_sdk_sns::types::Subscription,
) -> Result<Option<Subscription>> {
    let Some(arn) = listed.subscription_arn.clone().filter(|arn| arn != PENDING && arn != DELETED) else {
        return Ok(Some(Subscription::new(listed, &HashMap::new())));
    };
    let answer = sns.get_subscription_attributes().subscription_arn(&arn).send().await;
    match answer.map_err(|error| Error::from_sdk(attempt, error)) {
        Ok(answer) => Ok(Some(Subscription::new(listed, &answer.attributes.unwrap_or_default()))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        // One of another account may be nobody's business here.
        Err(error) if error.kind() == ErrorKind::Permission => {
            Ok(Some(Subscription { unknown: Some(error.to_string()), ..Subscription::new(listed, &HashMap::new()) }))
        }
        Err(error) => Err(error),
    }
}

impl Subscription {
    fn new(listed: aws_sdk_sns::types::Subscription, attributes: &HashMap<String, String>) -> Subscription {
        let text = |name: &str| attributes.get(name).filter(|value| !value.is_empty()).cloned();
        let json = |name: &str| text(name).and_then(|value| serde_json::from_str::<Value>(&value).ok());
        let arn = listed.subscription_arn.unwrap_or_default();
        let state = match arn.as_str() {
            DELETED => State::Deleted,
            PENDING => State::PendingConfirmation,
            _ if text("PendingConfirmation").as_deref() == Some("true") => State::PendingConfirmation,
            _ => State::Confirmed,
        };
        let protocol = listed.protocol.unwrap_or_default();
        // An empty policy is how one is taken away.
        let is_a_policy = |policy: &Value| policy.as_object().is_none_or(|keys| !keys.is_empty());
        let filter_policy = json("FilterPolicy").filter(is_a_policy);
        Subscription {
            topic_arn: listed.topic_arn.unwrap_or_default(),
            endpoint: listed.endpoint.unwrap_or_default(),
            arn: Some(arn).filter(|arn| arn != PENDING && arn != DELETED && !arn.is_empty()),
            owner: listed.owner,
            state,
            raw: text("RawMessageDelivery").as_deref() == Some("true"),
            filter_policy_text: text("FilterPolicy").filter(|_| filter_policy.is_some()),
            filter_policy,
            filter_policy_scope: text("FilterPolicyScope").as_deref().and_then(Scope::parse),
            dead_letter_queue_arn: json("RedrivePolicy")
                .and_then(|policy| Some(policy.get("deadLetterTargetArn")?.as_str()?.to_owned())),
            delivery_policy: json("EffectiveDeliveryPolicy")
                .or_else(|| json("DeliveryPolicy"))
                .filter(|_| protocol.starts_with("http")),
            protocol,
            unknown: None,
        }
    }
}
