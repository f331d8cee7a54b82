//! Who gets what is published to a topic.

use serde::Serialize;
use serde_json::Value;

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};

use super::find::Topic;

/// What stands for the ARN of a subscription that nobody has confirmed (aws-facts 3.3).
const PENDING: &str = "PendingConfirmation";

/// A subscription.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Subscription {
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL that gets the messages.
    pub endpoint: String,
    /// The ARN; absent while it is not confirmed.
    pub arn: Option<String>,
    /// Whether it gets messages.
    pub confirmed: bool,
    /// Whether it gets the message as it was published, without SNS's envelope.
    pub raw: bool,
    /// Which messages it gets; all without one.
    pub filter_policy: Option<Value>,
    /// Whether the policy looks at `MessageAttributes` or at the `MessageBody`.
    pub filter_policy_scope: Option<String>,
    /// Where messages go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
}

/// The subscriptions of a topic.
pub async fn list(sns: &aws_sdk_sns::Client, topic: &Topic) -> Listing<Subscription> {
    let (label, place) = (topic.label(), topic.place.to_string());
    let attempt = Attempt { action: "list the subscriptions of", resource: &label, place: &place };
    pages::all(async |token| {
        let answer = sns.list_subscriptions_by_topic().topic_arn(&topic.arn).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let mut subscriptions = Vec::new();
        for subscription in answer.subscriptions.unwrap_or_default() {
            subscriptions.push(describe(sns, &attempt, subscription).await?);
        }
        Ok((subscriptions, answer.next_token))
    })
    .await
}

async fn describe(
    sns: &aws_sdk_sns::Client,
    attempt: &Attempt<'_>,
    listed: aws_sdk_sns::types::Subscription,
) -> Result<Subscription> {
    let arn = listed.subscription_arn.filter(|arn| arn != PENDING);
    let attributes = match &arn {
        Some(arn) => {
            let answer = sns.get_subscription_attributes().subscription_arn(arn).send().await;
            answer.map_err(|error| Error::from_sdk(attempt, error))?.attributes.unwrap_or_default()
        }
        None => Default::default(),
    };
    let text = |name: &str| attributes.get(name).filter(|value| !value.is_empty()).cloned();
    let json = |name: &str| text(name).and_then(|value| serde_json::from_str::<Value>(&value).ok());
    Ok(Subscription {
        protocol: listed.protocol.unwrap_or_default(),
        endpoint: listed.endpoint.unwrap_or_default(),
        confirmed: arn.is_some(),
        arn,
        raw: text("RawMessageDelivery").as_deref() == Some("true"),
        filter_policy: json("FilterPolicy"),
        filter_policy_scope: text("FilterPolicyScope"),
        dead_letter_queue_arn: json("RedrivePolicy")
            .and_then(|policy| Some(policy.get("deadLetterTargetArn")?.as_str()?.to_owned())),
    })
}
