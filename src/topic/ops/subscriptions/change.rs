//! Changing which messages a subscription gets.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;
use crate::pattern::Pattern;

use super::super::find::Topic;
use super::Subscription;
use super::add::with_advice;
use super::filter::{FilterPolicy, Scope};

/// How a filter policy is taken away.
const NO_POLICY: &str = "{}";

/// A filter policy that is about to be changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FilterPlan {
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
    /// The policy that it has.
    pub filter_policy_before: Option<Value>,
    /// What that looks at.
    pub filter_policy_scope_before: Option<Scope>,
    /// The policy that it gets; without one it gets every message.
    pub filter_policy: Option<Value>,
    /// What that looks at.
    pub filter_policy_scope: Option<Scope>,
    #[serde(skip)]
    steps: Vec<Step>,
    #[serde(skip)]
    target: Target,
}

/// An attribute that is set.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    name: &'static str,
    value: String,
}

/// A filter policy that was changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Refiltered {
    /// The topic's full name.
    pub topic: String,
    /// The endpoint of the subscription.
    pub endpoint: String,
    /// The subscription's ARN.
    pub subscription_arn: String,
    /// The policy that it has now.
    pub filter_policy: Option<Value>,
    /// What that looks at.
    pub filter_policy_scope: Option<Scope>,
}

impl FilterPlan {
    /// Plans another filter policy for a subscription; without one it gets every message.
    ///
    /// # Errors
    /// A usage error for a subscription that is not confirmed.
    pub fn new(topic: &Topic, subscription: &Subscription, filter: Option<&FilterPolicy>) -> Result<FilterPlan> {
        let filter = filter.filter(|filter| !filter.is_empty());
        Ok(FilterPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            protocol: subscription.protocol.clone(),
            endpoint: subscription.endpoint.clone(),
            subscription_arn: confirmed_arn(subscription)?,
            filter_policy_before: subscription.filter_policy.clone(),
            filter_policy_scope_before: subscription.filter_policy.as_ref().map(|_| subscription.scope()),
            filter_policy: filter.map(|filter| filter.value.clone()),
            filter_policy_scope: filter.map(|filter| filter.scope),
            steps: steps(subscription, filter),
            target: topic.target(),
        })
    }

    /// Whether it has that policy already.
    pub fn is_done(&self) -> bool {
        self.steps.is_empty()
    }

    /// The subscription as it is once that is so.
    pub fn as_it_is(&self) -> Refiltered {
        Refiltered {
            topic: self.topic.clone(),
            endpoint: self.endpoint.clone(),
            subscription_arn: self.subscription_arn.clone(),
            filter_policy: self.filter_policy.clone(),
            filter_policy_scope: self.filter_policy_scope,
        }
    }
}

/// The ARN of a subscription; one that is not confirmed has none.
///
/// # Errors
/// A usage error with the next step.
pub(super) fn confirmed_arn(subscription: &Subscription) -> Result<String> {
    match &subscription.arn {
        Some(arn) if subscription.is_confirmed() => Ok(arn.clone()),
        _ => Err(Error::usage(format!("{} is not confirmed, and has no ARN yet", subscription.label()))
            .hint("confirm it with the token that SNS sent there: `msgctl topic subscriptions confirm TOPIC TOKEN`")
            .hint(
                "the token holds for two days; `msgctl topic subscriptions add` with the same endpoint sends a new one",
            )),
    }
}

/// Policy and scope are two attributes, and SNS refuses a policy that is not one of the scope in force. So the
/// policy comes first where both scopes take it, and the scope where they do not.
fn steps(subscription: &Subscription, filter: Option<&FilterPolicy>) -> Vec<Step> {
    let policy_step = |text: &str| Step { name: "FilterPolicy", value: text.to_owned() };
    let Some(filter) = filter else {
        return subscription.filter_policy.iter().map(|_| policy_step(NO_POLICY)).collect();
    };
    let same_policy = subscription.filter_policy.as_ref() == Some(&filter.value);
    let policy = (!same_policy).then(|| policy_step(&filter.text));
    let scope = (subscription.scope() != filter.scope)
        .then(|| Step { name: "FilterPolicyScope", value: filter.scope.as_str().to_owned() });
    let policy_first = Pattern::parse(subscription.scope().dialect(), &filter.text).is_ok();
    let in_order = if policy_first { [policy, scope] } else { [scope, policy] };
    in_order.into_iter().flatten().collect()
}

impl Plan for FilterPlan {
    fn verb(&self) -> Verb {
        Verb::TopicSubscriptionsSetFilter
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        match self.filter_policy {
            Some(_) => format!("Change which messages {} gets", self.endpoint),
            None => format!("Let {} get every message", self.endpoint),
        }
    }
}

/// Changes it.
///
/// # Errors
/// Whatever the service answers; it says so when the first of two attributes was set.
pub async fn set_filter(sns: &aws_sdk_sns::Client, plan: &Approved<FilterPlan>) -> Result<Refiltered> {
    let label = format!("the subscription {}", plan.subscription_arn);
    let place = plan.place.to_string();
    let attempt = Attempt { action: "change the filter policy of", resource: &label, place: &place };
    let mut done: Vec<&str> = Vec::new();
    for Step { name, value } in &plan.steps {
        let request = sns.set_subscription_attributes().subscription_arn(&plan.subscription_arn);
        let answer = request.attribute_name(*name).attribute_value(value).send().await;
        answer.map_err(|error| {
            let error = with_advice(Error::from_sdk(&attempt, error));
            match done.first() {
                Some(first) => {
                    error.hint(format!("{first} was set before; run the same command again to set the rest"))
                }
                None => error,
            }
        })?;
        done.push(name);
    }
    Ok(plan.as_it_is())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::State;
    use super::*;

    fn subscription(policy: Option<Value>, scope: Scope) -> Subscription {
        Subscription {
            topic_arn: String::new(),
            protocol: "sqs".into(),
            endpoint: "arn".into(),
            arn: Some("arn".into()),
            owner: None,
            state: State::Confirmed,
            raw: false,
            filter_policy_text: policy.as_ref().map(ToString::to_string),
            filter_policy: policy,
            filter_policy_scope: Some(scope),
            dead_letter_queue_arn: None,
            delivery_policy: None,
            unknown: None,
        }
    }

    #[test]
    fn policy_and_scope_are_set_in_the_order_in_which_sns_takes_both() {
        use Scope::{MessageAttributes, MessageBody};
        let flat = json!({"a": [1]});
        let nested = json!({"a": {"b": [1]}});
        for (before, scope_before, after, scope, expected) in [
            (None, MessageAttributes, &nested, MessageBody, vec!["FilterPolicyScope", "FilterPolicy"]),
            (None, MessageAttributes, &flat, MessageBody, vec!["FilterPolicy", "FilterPolicyScope"]),
            (Some(nested.clone()), MessageBody, &flat, MessageAttributes, vec!["FilterPolicy", "FilterPolicyScope"]),
            (Some(flat.clone()), MessageAttributes, &flat, MessageBody, vec!["FilterPolicyScope"]),
            (Some(flat.clone()), MessageAttributes, &flat, MessageAttributes, vec![]),
        ] {
            let filter = FilterPolicy::parse(&after.to_string(), scope).unwrap();
            let names: Vec<&str> = steps(&subscription(before.clone(), scope_before), Some(&filter))
                .iter()
                .map(|step| step.name)
                .collect();
            assert_eq!(names, expected, "{before:?} {after}");
        }
        let steps = steps(&subscription(Some(flat), MessageAttributes), None);
        assert_eq!(steps, [Step { name: "FilterPolicy", value: "{}".into() }]);
    }
}
