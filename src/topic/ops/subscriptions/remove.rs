//! Ending a subscription.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;

use super::super::find::Topic;
use super::Subscription;
use super::change::confirmed_arn;
use super::filter::Scope;

/// A subscription that is about to end. All that it takes to make it again is in the plan.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RemovePlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL.
    pub endpoint: String,
    /// The subscription's ARN.
    pub subscription_arn: String,
    /// Whether it gets messages as they were published.
    pub raw: bool,
    /// Which messages it gets.
    pub filter_policy: Option<Value>,
    /// What the filter policy looks at.
    pub filter_policy_scope: Option<Scope>,
    /// Where messages go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
    #[serde(skip)]
    target: Target,
}

/// A subscription that ended.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Removed {
    /// The topic's full name.
    pub topic: String,
    /// The endpoint that it had.
    pub endpoint: String,
    /// The ARN that it had.
    pub subscription_arn: String,
}

impl RemovePlan {
    /// Plans to end a subscription.
    ///
    /// # Errors
    /// A usage error for one that is not confirmed: it cannot be removed.
    pub fn new(topic: &Topic, subscription: &Subscription) -> Result<RemovePlan> {
        Ok(RemovePlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            protocol: subscription.protocol.clone(),
            endpoint: subscription.endpoint.clone(),
            subscription_arn: confirmed_arn(subscription)?,
            raw: subscription.raw,
            filter_policy: subscription.filter_policy.clone(),
            filter_policy_scope: subscription.filter_policy.as_ref().map(|_| subscription.scope()),
            dead_letter_queue_arn: subscription.dead_letter_queue_arn.clone(),
            target: topic.target(),
        })
    }
}

impl Plan for RemovePlan {
    fn verb(&self) -> Verb {
        Verb::TopicSubscriptionsRemove
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("End the subscription of {} to {}", self.endpoint, self.topic)
    }
}

/// Ends it.
///
/// # Errors
/// Whatever the service answers.
pub async fn remove(sns: &aws_sdk_sns::Client, plan: &Approved<RemovePlan>) -> Result<Removed> {
    let label = format!("the subscription {}", plan.subscription_arn);
    let place = plan.place.to_string();
    let attempt = Attempt { action: "end", resource: &label, place: &place };
    let answer = sns.unsubscribe().subscription_arn(&plan.subscription_arn).send().await;
    answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(Removed {
        topic: plan.topic.clone(),
        endpoint: plan.endpoint.clone(),
        subscription_arn: plan.subscription_arn.clone(),
    })
}
