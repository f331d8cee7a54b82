//! Following what is published to a topic, over a temporary queue and its subscription.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::Result;
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::message::Message;
use crate::message::notification::Notification;
use crate::naming::{Arn, Place};
use crate::temporary::sweep::{self, Swept, Which};
use crate::temporary::{
    self, Arrived, Bounds, Source, Stay, Tailed, TemporaryQueue, TemporarySubscription, Watcher, new_name,
};

use super::Topic;
use super::subscriptions::filter::{FilterPolicy, Scope};

/// How a topic is to be followed.
#[derive(Debug)]
pub struct Manner {
    /// The filter policy of the temporary subscription.
    pub filter: Option<FilterPolicy>,
    /// Which of what it takes is shown, how many, and how long.
    pub bounds: Bounds,
}

/// A topic that is about to be followed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TailPlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// The topic's ARN.
    pub topic_arn: String,
    /// The name of the temporary queue.
    pub temporary: String,
    /// The filter policy of its subscription.
    pub filter_policy: Option<Value>,
    /// What the filter policy looks at.
    pub filter_policy_scope: Option<Scope>,
    /// `--where`
    #[serde(rename = "where")]
    pub condition: Option<String>,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout_seconds: Option<u64>,
    #[serde(skip)]
    manner: Manner,
    #[serde(skip)]
    followed: Topic,
    #[serde(skip)]
    account: String,
}

impl TailPlan {
    /// Plans to follow a topic. The queue is in the topic's account and region.
    pub fn new(topic: &Topic, manner: Manner) -> TailPlan {
        TailPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            topic_arn: topic.arn.clone(),
            temporary: new_name(&topic.place),
            filter_policy: manner.filter.as_ref().map(|filter| filter.value.clone()),
            filter_policy_scope: manner.filter.as_ref().map(|filter| filter.scope),
            condition: manner.bounds.condition.as_ref().map(|(_, text)| text.clone()),
            count: manner.bounds.count,
            timeout_seconds: manner.bounds.timeout.map(|timeout| timeout.as_secs()),
            manner,
            account: Arn::parse(&topic.arn).map(|arn| arn.account).unwrap_or_default(),
            followed: topic.clone(),
        }
    }
}

impl Plan for TailPlan {
    fn verb(&self) -> Verb {
        Verb::TopicTail
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.followed.target()]
    }

    fn question(&self) -> String {
        format!("Follow what is published to {}", self.topic)
    }
}

/// What following works with.
#[derive(Clone, Copy, Debug)]
pub struct Clients<'a> {
    /// SQS.
    pub sqs: &'a aws_sdk_sqs::Client,
    /// SNS.
    pub sns: &'a aws_sdk_sns::Client,
}

/// Follows a topic: whatever ends it, what was made for it is taken away.
pub async fn tail(
    clients: Clients<'_>,
    plan: &Approved<TailPlan>,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher<Notification>,
) -> Tailed {
    temporary::tail(&Followed { clients, plan }, &plan.manner.bounds, interrupt, watcher).await
}

/// Takes away what earlier commands left behind: first queues, and then the subscriptions that fed them.
///
/// # Errors
/// When it cannot be looked for.
pub async fn sweep_topic(clients: Clients<'_>, topic: &Topic, which: &Which) -> Result<Swept> {
    let queues = sweep::queues(clients.sqs, &topic.place, which).await?;
    let subscriptions = sweep::subscriptions(clients.sns, clients.sqs, topic, which, &queues.queues).await?;
    Ok(queues.and(subscriptions))
}

struct Followed<'a> {
    clients: Clients<'a>,
    plan: &'a TailPlan,
}

impl Source for Followed<'_> {
    type Shown = Notification;

    const COMMAND: &'static str = "topic tail";

    fn place(&self) -> &Place {
        &self.plan.place
    }

    async fn sweep(&self, which: &Which) -> Result<Swept> {
        sweep_topic(self.clients, &self.plan.followed, which).await
    }

    async fn feed(&self, stay: &Stay) -> Result<Arc<TemporaryQueue>> {
        let Followed { clients, plan } = self;
        let topic = &plan.followed;
        let feeder = TemporarySubscription::feeder(topic);
        let queue = TemporaryQueue::new(clients.sqs, &plan.place, &plan.account, &plan.temporary, feeder);
        let queue = stay.make(queue).await?;
        stay.make(TemporarySubscription::new(clients.sns, topic, plan.manner.filter.as_ref(), &queue.arn)).await?;
        Ok(queue)
    }

    fn judge(&self, message: &Message) -> Arrived<Notification> {
        let Some(notification) = Notification::parse(&message.body) else { return Arrived::Foreign };
        let is_wanted = self.plan.manner.bounds.admit(|| document(&notification));
        if is_wanted { Arrived::Wanted(notification) } else { Arrived::PassedOver }
    }
}

/// What a predicate is asked of: a notification, and its message as JSON.
fn document(notification: &Notification) -> String {
    let mut document = serde_json::to_value(notification).unwrap_or_default();
    document["json"] = serde_json::from_str(&notification.message).unwrap_or_default();
    document.to_string()
}

/// Temporary things that are about to be taken away.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SweepPlan {
    /// Where it works.
    pub place: Place,
    /// The topic's full name.
    pub topic: String,
    /// The one that is meant, expired or not; without it, all that have expired.
    pub temporary: Option<String>,
    #[serde(skip)]
    swept: Topic,
}

impl SweepPlan {
    /// Plans to take away what has expired, or what has this name.
    pub fn new(topic: &Topic, name: Option<&str>) -> SweepPlan {
        SweepPlan {
            place: topic.place.clone(),
            topic: topic.name.clone(),
            temporary: name.map(str::to_owned),
            swept: topic.clone(),
        }
    }
}

impl Plan for SweepPlan {
    fn verb(&self) -> Verb {
        Verb::TopicTail
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.swept.target()]
    }

    fn question(&self) -> String {
        format!("Take away temporary queues and subscriptions of {}", self.topic)
    }
}

/// Takes away what has expired, or what has the name of the plan.
///
/// # Errors
/// When it cannot be looked for, and when there is nothing temporary of that name.
pub async fn sweep(clients: Clients<'_>, plan: &Approved<SweepPlan>) -> Result<Swept> {
    let name = plan.temporary.as_deref();
    let swept = sweep_topic(clients, &plan.swept, &Which::meant(name)).await?;
    swept.or_not_found(name, || format!("in {}: no queue, and no subscription to {}", plan.place, plan.swept.label()))
}
