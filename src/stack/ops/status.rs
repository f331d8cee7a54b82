//! Everything that is named after the project and stage, whoever made it.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::events::ops as events;
use crate::naming::{Arn, Place};
use crate::report::ops::queues::{self, Linked};
use crate::{queue, topic, users};

/// What a resource is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum PartKind {
    /// An SQS queue.
    Queue,
    /// An SNS topic.
    Topic,
    /// An EventBridge event bus.
    EventBus,
    /// A Cognito user pool.
    UserPool,
}

/// A resource of the stack. What does not apply to its kind is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// Queues: messages that can be received.
    pub visible: Option<u64>,
    /// Queues: messages that were received and not deleted.
    pub in_flight: Option<u64>,
    /// Queues: messages that are not visible yet.
    pub delayed: Option<u64>,
    /// Queues: the dead-letter queue.
    pub dead_letter_queue: Option<String>,
    /// Queues: messages in the dead-letter queue.
    pub dead_letters: Option<u64>,
    /// Queues: the topics of the stage that feed it.
    pub fed_by: Option<Vec<String>>,
    /// Topics: subscriptions that get messages.
    pub subscriptions_confirmed: Option<u64>,
    /// Topics: subscriptions that nobody has confirmed.
    pub subscriptions_pending: Option<u64>,
    /// Buses: rules.
    pub rules: Option<u64>,
    /// Buses: archives.
    pub archives: Option<u64>,
    /// User pools: users, as the service estimates it.
    pub users: Option<u64>,
}

impl Part {
    fn new(kind: PartKind, full_name: String, arn: String) -> Part {
        Part {
            kind,
            full_name,
            arn,
            visible: None,
            in_flight: None,
            delayed: None,
            dead_letter_queue: None,
            dead_letters: None,
            fed_by: None,
            subscriptions_confirmed: None,
            subscriptions_pending: None,
            rules: None,
            archives: None,
            users: None,
        }
    }

    fn queue(linked: Linked) -> Part {
        let attributes = linked.queue.attributes;
        Part {
            visible: Some(attributes.depth.visible),
            in_flight: Some(attributes.depth.in_flight),
            delayed: Some(attributes.depth.delayed),
            dead_letter_queue: linked.dead_letter_queue,
            dead_letters: linked.dead_letters,
            ..Part::new(PartKind::Queue, linked.queue.name, attributes.arn)
        }
    }

    fn topic(topic: topic::ops::Topic) -> Part {
        Part {
            subscriptions_confirmed: Some(topic.attributes.subscriptions_confirmed),
            subscriptions_pending: Some(topic.attributes.subscriptions_pending),
            ..Part::new(PartKind::Topic, topic.name, topic.arn)
        }
    }
}

/// The parts whose names begin so, and what kept some of them from being found.
pub async fn parts(aws: &Aws, place: &Place, prefix: &str) -> (Vec<Part>, Vec<Error>) {
    let (mut queues, (topics, feeds), buses, pools) = tokio::join!(
        queues_of(aws, place, prefix),
        topics_of(aws, place, prefix),
        buses_of(aws, place, prefix),
        pools_of(aws, place, prefix),
    );
    let mut parts = Vec::new();
    let mut errors = Vec::new();
    match feeds {
        Ok(mut feeds) => {
            queues.items.iter_mut().for_each(|queue| queue.fed_by = Some(feeds.remove(&queue.arn).unwrap_or_default()));
        }
        Err(error) => errors.push(error),
    }
    for listing in [queues, topics, buses, pools] {
        parts.extend(listing.items);
        errors.extend(listing.broken_off);
    }
    (parts, errors)
}

async fn queues_of(aws: &Aws, place: &Place, prefix: &str) -> Listing<Part> {
    let listing = queue::ops::list::list(aws.sqs(), place, Some(prefix)).await;
    let mut items: Vec<Part> = queues::link(listing.items).into_iter().map(Part::queue).collect();
    items.sort_by(|a, b| a.full_name.cmp(&b.full_name));
    Listing { items, broken_off: listing.broken_off }
}

/// The topics, and by the ARN of each queue that they feed, their names.
async fn topics_of(aws: &Aws, place: &Place, prefix: &str) -> (Listing<Part>, Result<BTreeMap<String, Vec<String>>>) {
    let topics = topic::ops::list::list(aws.sns(), place, Some(prefix)).await;
    let arns = topics.items.iter().map(|topic| topic.arn.clone()).collect();
    let feeds = topic::ops::subscriptions::feeds::by_queue(aws.sns(), place, arns).await;
    let name = |arn: String| Arn::parse(&arn).map_or(arn, |arn| arn.resource);
    let named = |arns: Vec<String>| arns.into_iter().map(name).collect();
    (topics.map(Part::topic), feeds.map(|feeds| feeds.into_iter().map(|(queue, arns)| (queue, named(arns))).collect()))
}

async fn buses_of(aws: &Aws, place: &Place, prefix: &str) -> Listing<Part> {
    let listing = events::bus::list(aws.eventbridge(), place, Some(prefix)).await;
    each(listing, async |bus: events::Bus| {
        let rules = events::rules::names_only(aws.eventbridge(), &bus).await.whole()?;
        let archives = events::archive::list(aws.eventbridge(), &bus).await.whole()?;
        Ok(Part {
            rules: Some(rules.len() as u64),
            archives: Some(archives.len() as u64),
            ..Part::new(PartKind::EventBus, bus.name, bus.arn)
        })
    })
    .await
}

async fn pools_of(aws: &Aws, place: &Place, prefix: &str) -> Listing<Part> {
    let listing = users::ops::pool::list(aws.cognito(), place, Some(prefix)).await;
    each(listing, async |pool: users::ops::Pool| {
        let (label, in_place) = (pool.label(), place.to_string());
        let attempt = Attempt { action: "read", resource: &label, place: &in_place };
        let answer = aws.cognito().describe_user_pool().user_pool_id(&pool.id).send().await;
        let described = answer.map_err(|error| Error::from_sdk(&attempt, error))?.user_pool;
        let arn = described.as_ref().and_then(|described| described.arn.clone());
        let users = described.map(|described| described.estimated_number_of_users);
        Ok(Part {
            users: users.and_then(|users| u64::try_from(users).ok()),
            ..Part::new(PartKind::UserPool, pool.name, arn.unwrap_or_default())
        })
    })
    .await
}

/// Reads more about every item, as far as that succeeds. Buses and pools are few: one after the other.
async fn each<T>(listing: Listing<T>, read: impl AsyncFn(T) -> Result<Part>) -> Listing<Part> {
    let Listing { items, mut broken_off } = listing;
    let mut parts = Vec::with_capacity(items.len());
    for item in items {
        match read(item).await {
            Ok(part) => parts.push(part),
            Err(error) => {
                broken_off.get_or_insert(error);
            }
        }
    }
    Listing { items: parts, broken_off }
}
