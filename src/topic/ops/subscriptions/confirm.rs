//! Confirming a subscription with the token that SNS sent to its endpoint.

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;

use super::super::find::{Topic, label};

/// A subscription that is about to be confirmed. Which one it is, only its token tells.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ConfirmPlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// The topic's ARN.
    pub topic_arn: String,
    /// Subscriptions that nobody has confirmed.
    pub subscriptions_pending: u64,
    #[serde(skip)]
    token: String,
    #[serde(skip)]
    target: Target,
}

/// A subscription that was confirmed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Confirmed {
    /// The topic's full name.
    pub topic: String,
    /// The subscription's ARN.
    pub subscription_arn: String,
}

impl ConfirmPlan {
    /// Plans to confirm a subscription of a topic.
    pub fn new(topic: &Topic, token: String) -> ConfirmPlan {
        ConfirmPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            topic_arn: topic.arn.clone(),
            subscriptions_pending: topic.attributes.subscriptions_pending,
            token,
            target: topic.target(),
        }
    }
}

impl Plan for ConfirmPlan {
    fn verb(&self) -> Verb {
        Verb::TopicSubscriptionsConfirm
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Confirm a subscription of {}", self.topic)
    }
}

/// The token in what was given: the token itself, or the URL that SNS sent, with the topic that it names.
pub fn token_in(text: &str) -> (String, Option<String>) {
    let part = |name: &str| {
        let (_, query) = text.split_once('?')?;
        let pair = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
        Some(pair.replace("%3A", ":").replace("%3a", ":"))
    };
    match part("Token") {
        Some(token) => (token, part("TopicArn")),
        None => (text.to_owned(), None),
    }
}

/// Confirms it.
///
/// # Errors
/// Whatever the service answers.
pub async fn confirm(sns: &aws_sdk_sns::Client, plan: &Approved<ConfirmPlan>) -> Result<Confirmed> {
    let (label, place) = (label(&plan.topic), plan.place.to_string());
    let attempt = Attempt { action: "confirm a subscription of", resource: &label, place: &place };
    let answer = sns.confirm_subscription().topic_arn(&plan.topic_arn).token(&plan.token).send().await;
    let answer = answer.map_err(|error| {
        let error = Error::from_sdk(&attempt, error);
        match error.kind() {
            ErrorKind::Failure => error.hint(
                "a token holds for two days; `msgctl topic subscriptions add` with the same endpoint sends a new one",
            ),
            _ => error,
        }
    })?;
    Ok(Confirmed { topic: plan.topic.clone(), subscription_arn: answer.subscription_arn.unwrap_or_default() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_taken_by_itself_and_out_of_the_url_that_was_sent() {
        assert_eq!(token_in("2336412f37"), ("2336412f37".to_owned(), None));
        let url = "https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn%3Aaws:sns:us-east-1:1:t&Token=23364";
        assert_eq!(token_in(url), ("23364".to_owned(), Some("arn:aws:sns:us-east-1:1:t".to_owned())));
    }
}
