//! Subscribing an endpoint, and letting the topic into the queues that it sends to.

use std::collections::HashMap;

use aws_sdk_sqs::types::QueueAttributeName;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Impact, Plan, Target, Verb};
use crate::naming::Place;
use crate::policy::{self, Answer, Judgement, Wish};
use crate::queue::ops::keys::Keys;
use crate::queue::ops::{Queue, attributes};

use super::super::admission;
use super::super::find::{Topic, label};
use super::filter::{FilterPolicy, Scope};
use super::{State, Subscription};

/// What SNS answers with in place of an ARN (aws-facts 3.3).
const PENDING: &str = "pending confirmation";

/// A subscription that is wanted.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL.
    pub endpoint: String,
    /// The queue that is the endpoint.
    pub queue: Option<Queue>,
    /// Which messages it is to get.
    pub filter: Option<FilterPolicy>,
    /// Whether it is to get messages as they were published.
    pub raw: bool,
    /// Where messages are to go that could not be delivered.
    pub dead_letter_queue: Option<Queue>,
    /// The role that lets SNS write to Firehose.
    pub role_arn: Option<String>,
    /// Whether the topic is to be let into the queues.
    pub changes_policies: bool,
}

impl Wanted {
    /// The queues that the topic would send to.
    pub fn queues(&self) -> impl Iterator<Item = &Queue> {
        self.queue.iter().chain(&self.dead_letter_queue)
    }
}

/// A subscription that is about to be made.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct AddPlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// The topic's ARN.
    pub topic_arn: String,
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL.
    pub endpoint: String,
    /// The ARN, where it is there already, and only policies are to be changed.
    pub subscription_arn: Option<String>,
    /// Whether it gets messages as they were published.
    pub raw: bool,
    /// Which messages it gets.
    pub filter_policy: Option<Value>,
    /// What the filter policy looks at.
    pub filter_policy_scope: Option<Scope>,
    /// Where messages go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
    /// What is added to the policies of queues.
    pub policy_changes: Vec<PolicyChange>,
    /// What keeps messages out of a queue and is not changed here.
    pub obstacles: Vec<String>,
    #[serde(skip)]
    attributes: HashMap<String, String>,
    #[serde(skip)]
    targets: Vec<Target>,
}

/// A statement that a queue's policy gets.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PolicyChange {
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// The statement.
    pub statement: Value,
    #[serde(skip)]
    url: String,
    #[serde(skip)]
    before: Option<Value>,
    #[serde(skip)]
    after: Value,
}

/// What came of it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Added {
    /// The topic's full name.
    pub topic: String,
    /// `sqs`, `lambda`, `email`, …
    pub protocol: String,
    /// The ARN, address or URL.
    pub endpoint: String,
    /// Whether it gets messages.
    pub state: State,
    /// The ARN; absent while it is not confirmed.
    pub subscription_arn: Option<String>,
    /// The full names of the queues whose policies were changed.
    pub policies_changed: Vec<String>,
}

impl AddPlan {
    /// Plans a subscription of a topic that has these already. The keys are those of the queues that are wanted.
    ///
    /// # Errors
    /// A usage error for what SNS does not deliver, or for an endpoint that is subscribed otherwise.
    pub fn new(topic: &Topic, existing: &[Subscription], keys: &Keys, wanted: &Wanted) -> Result<AddPlan> {
        check(topic, wanted)?;
        let same = existing
            .iter()
            .find(|other| other.protocol == wanted.protocol && other.endpoint == wanted.endpoint)
            // Asking again for one that is not confirmed sends the token again.
            .filter(|other| other.state == State::Confirmed);
        if let Some(other) = same {
            check_same(topic, other, wanted)?;
        }
        let mut policy_changes = Vec::new();
        let mut obstacles = Vec::new();
        for queue in wanted.queues() {
            let admission = admission::judge(&topic.arn, &queue.attributes, keys);
            if admission.policy.answer != Answer::Yes {
                match policy_change(topic, queue, &admission.policy)? {
                    Some(change) if wanted.changes_policies => policy_changes.push(change),
                    _ => obstacles.push(format!("{}: {}", queue.label(), admission.policy.reason)),
                }
            }
            if admission.key.answer != Answer::Yes {
                obstacles.push(format!("{}: {}", queue.label(), admission.key.in_full()));
            }
        }
        let mut targets = vec![topic.target()];
        targets.extend(wanted.queues().map(Queue::target));
        Ok(AddPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            topic_arn: topic.arn.clone(),
            protocol: wanted.protocol.clone(),
            endpoint: wanted.endpoint.clone(),
            subscription_arn: same.and_then(|same| same.arn.clone()),
            raw: wanted.raw,
            filter_policy: wanted.filter.as_ref().map(|filter| filter.value.clone()),
            filter_policy_scope: wanted.filter.as_ref().map(|filter| filter.scope),
            dead_letter_queue_arn: wanted.dead_letter_queue.as_ref().map(|queue| queue.attributes.arn.clone()),
            policy_changes,
            obstacles,
            attributes: attributes_of(wanted),
            targets,
        })
    }

    /// Whether everything is as it is wanted already.
    pub fn is_done(&self) -> bool {
        self.subscription_arn.is_some() && self.policy_changes.is_empty()
    }

    /// The subscription as it is when only policies are changed, or nothing.
    pub fn as_it_is(&self) -> Added {
        Added {
            topic: self.topic.clone(),
            protocol: self.protocol.clone(),
            endpoint: self.endpoint.clone(),
            state: State::Confirmed,
            subscription_arn: self.subscription_arn.clone(),
            policies_changed: self.policy_changes.iter().map(|change| change.queue.clone()).collect(),
        }
    }
}

impl Plan for AddPlan {
    fn verb(&self) -> Verb {
        Verb::TopicSubscriptionsAdd
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    /// Letting somebody into a queue changes what is there.
    fn impact(&self) -> Impact {
        if self.policy_changes.is_empty() { self.verb().impact() } else { Impact::Moves }
    }

    fn question(&self) -> String {
        let policies = match self.policy_changes.as_slice() {
            [] => String::new(),
            changes => {
                let queues: Vec<&str> = changes.iter().map(|change| change.queue.as_str()).collect();
                format!(", and change the policy of {}", queues.join(" and "))
            }
        };
        format!("Subscribe {} to {}{policies}", self.endpoint, self.topic)
    }
}

/// Refuses what SNS does not deliver (aws-facts 3.1, 3.3).
fn check(topic: &Topic, wanted: &Wanted) -> Result<()> {
    let fifo = topic.attributes.fifo;
    if fifo && wanted.protocol != "sqs" {
        return Err(Error::usage(format!("{} is a FIFO topic, which sends to queues only", topic.label()))
            .hint("subscribe a queue with `--queue`, and let the endpoint consume that"));
    }
    if let Some(queue) = wanted.queue.as_ref().filter(|queue| queue.attributes.fifo && !fifo) {
        return Err(Error::usage(format!("{} is FIFO, and {} is not", queue.label(), topic.label()))
            .hint("a FIFO queue gets messages of FIFO topics only"));
    }
    if wanted.raw && !matches!(wanted.protocol.as_str(), "sqs" | "http" | "https" | "firehose") {
        return Err(Error::usage(format!("--raw is not for {}", wanted.protocol))
            .hint("queues, HTTP endpoints and Firehose can get messages as they were published"));
    }
    let Some(dead_letter_queue) = &wanted.dead_letter_queue else { return Ok(()) };
    if dead_letter_queue.attributes.fifo != fifo {
        let kind = |fifo: bool| if fifo { "FIFO" } else { "standard" };
        return Err(Error::usage(format!(
            "{} is {}, and {} is {}",
            dead_letter_queue.label(),
            kind(!fifo),
            topic.label(),
            kind(fifo)
        ))
        .hint("the dead-letter queue of a subscription is of the topic's type"));
    }
    let (one, other) = (&dead_letter_queue.place, &topic.place);
    if one.region != other.region || one.account != other.account {
        return Err(Error::usage(format!(
            "{} is in {one}, and {} is in {other}",
            dead_letter_queue.label(),
            topic.label()
        ))
        .hint("the dead-letter queue of a subscription is in the account and region of its topic"));
    }
    Ok(())
}

fn check_same(topic: &Topic, other: &Subscription, wanted: &Wanted) -> Result<()> {
    let filter = wanted.filter.as_ref().filter(|filter| !filter.is_empty());
    let dead_letter_queue_arn = wanted.dead_letter_queue.as_ref().map(|queue| &queue.attributes.arn);
    let same_filter = other.filter_policy.as_ref() == filter.map(|filter| &filter.value)
        && filter.is_none_or(|filter| filter.scope == other.scope());
    if same_filter && other.raw == wanted.raw && other.dead_letter_queue_arn.as_ref() == dead_letter_queue_arn {
        return Ok(());
    }
    Err(Error::usage(format!("{} is subscribed to {} already, otherwise than wanted", other.endpoint, topic.label()))
        .hint("`msgctl topic show` tells how; `msgctl topic subscriptions set-filter` changes its filter policy")
        .hint("for anything else remove it first: `msgctl topic subscriptions remove`"))
}

/// `None` where one more statement would not help, as another one keeps the topic out.
fn policy_change(topic: &Topic, queue: &Queue, judgement: &Judgement) -> Result<Option<PolicyChange>> {
    let wish = Wish {
        service: crate::policy::SNS,
        source_arn: &topic.arn,
        action: "sqs:SendMessage",
        resource: &queue.attributes.arn,
    };
    let statement = policy::statement(&wish);
    let after = policy::with_statement(queue.attributes.policy.as_ref(), statement)?;
    if policy::judge(Some(&after), &wish).answer != Answer::Yes {
        tracing::debug!("{}: one more statement does not help: {}", queue.label(), judgement.reason);
        return Ok(None);
    }
    let statement = after["Statement"].as_array().and_then(|all| all.last()).cloned().unwrap_or_default();
    Ok(Some(PolicyChange {
        queue: queue.name.clone(),
        queue_arn: queue.attributes.arn.clone(),
        statement,
        url: queue.url.clone(),
        before: queue.attributes.policy.clone(),
        after,
    }))
}

fn attributes_of(wanted: &Wanted) -> HashMap<String, String> {
    let mut attributes = HashMap::new();
    let mut set = |name: &str, value: String| attributes.insert(name.to_owned(), value);
    if wanted.raw {
        set("RawMessageDelivery", "true".into());
    }
    if let Some(filter) = &wanted.filter {
        set("FilterPolicyScope", filter.scope.as_str().into());
        set("FilterPolicy", filter.text.clone());
    }
    if let Some(queue) = &wanted.dead_letter_queue {
        set("RedrivePolicy", json!({"deadLetterTargetArn": queue.attributes.arn}).to_string());
    }
    if let Some(role_arn) = &wanted.role_arn {
        set("SubscriptionRoleArn", role_arn.clone());
    }
    attributes
}

/// Changes the policies, and subscribes then: nothing is sent that would not be taken.
///
/// # Errors
/// When a policy is another one than was shown, and whatever the services answer.
pub async fn add(sns: &aws_sdk_sns::Client, sqs: &aws_sdk_sqs::Client, plan: &Approved<AddPlan>) -> Result<Added> {
    let place = plan.place.to_string();
    for change in &plan.policy_changes {
        change_policy(sqs, change, &place).await?;
    }
    let mut added = plan.as_it_is();
    if added.subscription_arn.is_some() {
        return Ok(added);
    }
    let label = label(&plan.topic);
    let attempt = Attempt { action: "subscribe to", resource: &label, place: &place };
    let attributes = (!plan.attributes.is_empty()).then(|| plan.attributes.clone());
    let request = sns.subscribe().topic_arn(&plan.topic_arn).protocol(&plan.protocol).endpoint(&plan.endpoint);
    let answer = request.set_attributes(attributes).send().await;
    let answer = answer.map_err(|error| {
        let error = with_advice(Error::from_sdk(&attempt, error));
        match added.policies_changed.as_slice() {
            [] => error,
            queues => error.hint(format!("the policy of {} was changed before", queues.join(" and "))),
        }
    })?;
    added.subscription_arn = answer.subscription_arn.filter(|arn| !arn.eq_ignore_ascii_case(PENDING));
    if added.subscription_arn.is_none() {
        added.state = State::PendingConfirmation;
    }
    Ok(added)
}

/// What to do about a refusal of SNS.
pub(super) fn with_advice(error: Error) -> Error {
    match error.code() {
        Some(code) if code.starts_with("FilterPolicyLimitExceeded") => error
            .hint("an account has a limit of filter policies, and a topic one of 200: remove some, or have it raised"),
        Some(code) if code.starts_with("SubscriptionLimitExceeded") => {
            error.hint("remove subscriptions that nobody needs: `msgctl topic show` lists them")
        }
        Some(code) if code.starts_with("InvalidParameter") && error.to_string().contains("FilterPolicy") => {
            error.hint("SNS does not take the filter policy; `msgctl topic explain --policy FILE` looks at one offline")
        }
        _ => error,
    }
}

async fn change_policy(sqs: &aws_sdk_sqs::Client, change: &PolicyChange, place: &str) -> Result<()> {
    let label = format!("queue {}", change.queue);
    let attempt = Attempt { action: "read the policy of", resource: &label, place };
    let now = attributes::get(sqs, &change.url, &[QueueAttributeName::Policy], &attempt).await?;
    if now.policy != change.before {
        return Err(Error::failure(format!(
            "the policy of {label} has changed since it was looked at; nothing was changed"
        ))
        .hint("run the same command again, and look at the plan"));
    }
    let attempt = Attempt { action: "change the policy of", resource: &label, place };
    let request = sqs.set_queue_attributes().queue_url(&change.url);
    let request = request.attributes(QueueAttributeName::Policy, change.after.to_string());
    request.send().await.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error))
}
