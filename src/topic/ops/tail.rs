//! Following what is published to a topic, over a temporary queue and its subscription.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::jq::{Filter, Input};
use crate::message::Message;
use crate::message::notification::Notification;
use crate::naming::{Arn, Place};
use crate::temporary::sweep::{self, Swept, Which};
use crate::temporary::{Arrivals, Ended, Label, Stay, Tailed, TemporaryQueue, TemporarySubscription, follow, new_name};

use super::Topic;
use super::subscriptions::filter::{FilterPolicy, Scope};

/// How a topic is to be followed.
#[derive(Debug)]
pub struct Manner {
    /// The filter policy of the temporary subscription.
    pub filter: Option<FilterPolicy>,
    /// A predicate over what is shown, and how it was given.
    pub condition: Option<(Filter, String)>,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout: Option<Duration>,
    /// Whose the temporary things are.
    pub owner: Option<String>,
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
            condition: manner.condition.as_ref().map(|(_, text)| text.clone()),
            count: manner.count,
            timeout_seconds: manner.timeout.map(|timeout| timeout.as_secs()),
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

/// Who looks at what arrives.
pub trait Watcher {
    /// The temporary subscription is there.
    fn listens(&mut self);

    /// Shows a notification.
    ///
    /// # Errors
    /// When it cannot be shown: then following ends.
    fn show(&mut self, notification: Notification) -> Result<()>;

    /// Whether nobody looks any more.
    fn is_gone(&self) -> bool;
}

/// Follows a topic: whatever ends it, what was made for it is taken away.
pub async fn tail(
    clients: Clients<'_>,
    plan: &Approved<TailPlan>,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher,
) -> Tailed {
    let swept = sweep_topic(clients, &plan.followed, &Which::Expired(jiff::Timestamp::now())).await;
    let label = Label::new("topic tail", &plan.place, plan.manner.owner.as_deref());
    let stay = Stay::begin(label, interrupt);
    let mut tail = Tail { manner: &plan.manner, watcher, shown: 0, received: 0 };
    let ended = run(&mut tail, clients, plan, &stay, interrupt).await;
    let counts = (tail.shown, tail.received);
    Tailed::end(stay, counts, ended, swept).await
}

async fn run<W: Watcher>(
    tail: &mut Tail<'_, W>,
    clients: Clients<'_>,
    plan: &TailPlan,
    stay: &Stay,
    interrupt: &Interrupt,
) -> Result<Ended> {
    let topic = &plan.followed;
    let feeder = TemporarySubscription::feeder(topic);
    let queue = TemporaryQueue::new(clients.sqs, &plan.place, &plan.account, &plan.temporary, feeder);
    let queue = stay.make(queue).await?;
    stay.make(TemporarySubscription::new(clients.sns, topic, plan.manner.filter.as_ref(), &queue.arn)).await?;
    tail.watcher.listens();
    follow(&queue, plan.manner.timeout, interrupt, tail).await
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

struct Tail<'a, W> {
    manner: &'a Manner,
    watcher: &'a mut W,
    shown: u64,
    received: u64,
}

impl<W: Watcher> Arrivals for Tail<'_, W> {
    fn arrived(&mut self, message: Message) -> Result<bool> {
        let Some(notification) = Notification::parse(&message.body) else {
            tracing::debug!("message {} is no notification", message.message_id);
            return Ok(false);
        };
        self.received += 1;
        if self.manner.condition.as_ref().is_none_or(|(condition, _)| holds(condition, &notification)) {
            self.watcher.show(notification)?;
            self.shown += 1;
        }
        Ok(self.manner.count.is_some_and(|count| self.shown >= count))
    }

    fn is_gone(&self) -> bool {
        self.watcher.is_gone()
    }
}

/// A notification on which the predicate fails is not shown.
fn holds(condition: &Filter, notification: &Notification) -> bool {
    let mut document = serde_json::to_value(notification).unwrap_or_default();
    document["json"] = serde_json::from_str(&notification.message).unwrap_or_default();
    let Some(input) = Input::json(&document.to_string()) else { return false };
    condition.holds(input).unwrap_or_else(|error| {
        tracing::debug!("{error}");
        false
    })
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
    let which = match &plan.temporary {
        Some(name) => Which::Named(name.clone()),
        None => Which::Expired(jiff::Timestamp::now()),
    };
    let swept = sweep_topic(clients, &plan.swept, &which).await?;
    match &plan.temporary {
        Some(name) if swept.is_nothing() => Err(Error::not_found(format!(
            "there is nothing temporary of the name {name} in {}: no queue, and no subscription to {}",
            plan.place,
            plan.swept.label()
        ))),
        _ => Ok(swept),
    }
}
