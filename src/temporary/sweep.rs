//! Taking away what an earlier command left behind.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::pages;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::events::ops::Bus;
use crate::naming::{Arn, Kind, Place, QueueUrl, Reference};
use crate::queue::ops::find::{self, label};
use crate::queue::ops::list;
use crate::topic::ops::Topic;

use super::names::{is_name, prefix};
use super::stay::Leftover;
use super::tags::{has_expired, is_temporary};
use super::{SETTLING, rule, subscription};

/// Which temporary things are taken away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Which {
    /// Those that have expired by now.
    Expired(Timestamp),
    /// The one with this full name, expired or not.
    Named(String),
}

impl Which {
    /// The one with a name; without it, those that have expired by now.
    pub fn meant(name: Option<&str>) -> Which {
        match name {
            Some(name) => Which::Named(name.to_owned()),
            None => Which::Expired(Timestamp::now()),
        }
    }

    /// What the names of those in question begin with.
    fn prefix(&self, place: &Place) -> String {
        match self {
            Which::Expired(_) => prefix(place),
            Which::Named(name) => name.clone(),
        }
    }

    /// Never by the name alone.
    fn takes(&self, name: &str, tags: &BTreeMap<String, String>) -> bool {
        match self {
            Which::Expired(now) => has_expired(tags, *now),
            Which::Named(named) => named == name && is_temporary(tags),
        }
    }
}

/// What was taken away, and what could not be.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Swept {
    /// The full names of the queues that were taken away.
    pub queues: Vec<String>,
    /// What fed them and was taken away.
    pub feeders: Vec<String>,
    /// What is still there.
    pub left: Vec<Leftover>,
}

impl Swept {
    /// Whether there was nothing.
    pub fn is_nothing(&self) -> bool {
        *self == Swept::default()
    }

    /// An error when something was meant by its name and there was nothing; `looked` tells where.
    ///
    /// # Errors
    /// There is nothing temporary of that name.
    pub fn or_not_found(self, name: Option<&str>, looked: impl FnOnce() -> String) -> Result<Swept> {
        match name {
            Some(name) if self.is_nothing() => {
                Err(Error::not_found(format!("there is nothing temporary of the name {name} {}", looked())))
            }
            _ => Ok(self),
        }
    }

    /// The same with what else was swept.
    #[must_use]
    pub fn and(mut self, other: Swept) -> Swept {
        self.queues.extend(other.queues);
        self.feeders.extend(other.feeders);
        self.left.extend(other.left);
        self
    }
}

/// Takes temporary queues away.
///
/// # Errors
/// When they cannot be listed, or their tags cannot be read.
pub async fn queues(sqs: &aws_sdk_sqs::Client, place: &Place, which: &Which) -> Result<Swept> {
    let urls = list::urls(sqs, place, Some(&which.prefix(place))).await.whole()?;
    let mut swept = Swept::default();
    for url in urls {
        let Some(QueueUrl { name, .. }) = QueueUrl::parse(&url) else { continue };
        let Some(tags) = tags_of_queue(sqs, place, &name, &url).await? else { continue };
        if !which.takes(&name, &tags) {
            continue;
        }
        let (label, in_place) = (label(&name), place.to_string());
        let attempt = Attempt { action: "delete", resource: &label, place: &in_place };
        let answer = sqs.delete_queue().queue_url(&url).send().await;
        match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
            Err(error) if error.kind() != ErrorKind::NotFound => {
                swept.left.push(Leftover { what: label, why: error.to_string() });
            }
            _ => swept.queues.push(name),
        }
    }
    Ok(swept)
}

async fn tags_of_queue(
    sqs: &aws_sdk_sqs::Client,
    place: &Place,
    name: &str,
    url: &str,
) -> Result<Option<BTreeMap<String, String>>> {
    let (label, place) = (label(name), place.to_string());
    let attempt = Attempt { action: "read the tags of", resource: &label, place: &place };
    match sqs.list_queue_tags().queue_url(url).send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => Ok(Some(answer.tags.unwrap_or_default().into_iter().collect())),
        // Deleted since it was listed.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Takes temporary rules of a bus away.
///
/// # Errors
/// When they cannot be listed, or their tags cannot be read.
pub async fn rules(events: &aws_sdk_eventbridge::Client, bus: &Bus, which: &Which) -> Result<Swept> {
    let (label, place) = (bus.label(), bus.place.to_string());
    let attempt = Attempt { action: "list the temporary rules of", resource: &label, place: &place };
    let prefix = which.prefix(&bus.place);
    let listed = pages::all(async |token| {
        let request = events.list_rules().event_bus_name(&bus.reach).name_prefix(&prefix).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let rules = answer.rules.unwrap_or_default().into_iter().filter_map(|rule| Some((rule.name?, rule.arn?)));
        Ok((rules.collect(), answer.next_token))
    })
    .await;
    let mut swept = Swept::default();
    for (name, arn) in listed.whole()? {
        let Some(tags) = tags_of_rule(events, &attempt, &arn).await? else { continue };
        if !which.takes(&name, &tags) {
            continue;
        }
        let what = format!("rule {name} of {label}");
        let removed = match targets_of(events, bus, &name, &attempt).await {
            Ok(targets) => rule::remove(events, bus, &name, targets).await,
            Err(error) => Err(error),
        };
        match removed {
            Ok(()) => swept.feeders.push(what),
            Err(error) => swept.left.push(Leftover { what, why: error.to_string() }),
        }
    }
    Ok(swept)
}

/// Takes temporary subscriptions of a topic away: they have no tags, and go when their queue has gone. A queue
/// is made before its subscription, and no name is used twice. `gone` are names of queues that were taken away a
/// moment ago, which SQS may still find.
///
/// # Errors
/// When they cannot be listed, or when it cannot be told whether a queue is there.
pub async fn subscriptions(
    sns: &aws_sdk_sns::Client,
    sqs: &aws_sdk_sqs::Client,
    topic: &Topic,
    which: &Which,
    gone: &[String],
) -> Result<Swept> {
    let name_of = |arn: &str| Arn::parse(arn).map(|arn| arn.resource).unwrap_or_default();
    let is_in_question = |arn: &str| match which {
        Which::Expired(_) => is_name(&topic.place, &name_of(arn)),
        Which::Named(name) => name_of(arn) == *name && is_name(&topic.place, name),
    };
    let mut swept = Swept::default();
    let subscriptions = subscription::of_queues(sns, topic, is_in_question).await?;
    let mut without_queue = without_queue(sqs, topic, subscriptions, gone).await?;
    if without_queue.iter().any(|(_, queue_arn)| !gone.contains(&name_of(queue_arn))) {
        // A queue that was made a moment ago may not be found yet.
        tokio::time::sleep(SETTLING).await;
        without_queue = self::without_queue(sqs, topic, without_queue, gone).await?;
    }
    for (arn, queue_arn) in without_queue {
        let name = name_of(&queue_arn);
        let what = format!("the subscription of {name} to {}", topic.label());
        match subscription::unsubscribe(sns, topic, &arn).await {
            Ok(()) => swept.feeders.push(what),
            Err(error) => swept.left.push(Leftover { what, why: error.to_string() }),
        }
    }
    Ok(swept)
}

/// Those subscriptions whose queues are not there.
async fn without_queue(
    sqs: &aws_sdk_sqs::Client,
    topic: &Topic,
    subscriptions: Vec<(String, String)>,
    gone: &[String],
) -> Result<Vec<(String, String)>> {
    let mut without = Vec::new();
    for (arn, queue_arn) in subscriptions {
        let reference = Reference::parse(Kind::Queue, &queue_arn)?;
        let is_gone = gone.iter().any(|name| name == reference.name());
        if is_gone || find::look_up(sqs, &topic.place, &reference).await?.is_none() {
            without.push((arn, queue_arn));
        }
    }
    Ok(without)
}

async fn tags_of_rule(
    events: &aws_sdk_eventbridge::Client,
    attempt: &Attempt<'_>,
    arn: &str,
) -> Result<Option<BTreeMap<String, String>>> {
    let answer = events.list_tags_for_resource().resource_arn(arn).send().await;
    match answer.map_err(|error| Error::from_sdk(attempt, error)) {
        Ok(answer) => Ok(Some(answer.tags.unwrap_or_default().into_iter().map(|tag| (tag.key, tag.value)).collect())),
        // Deleted since it was listed.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

async fn targets_of(
    events: &aws_sdk_eventbridge::Client,
    bus: &Bus,
    rule: &str,
    attempt: &Attempt<'_>,
) -> Result<Vec<String>> {
    let answer = events.list_targets_by_rule().event_bus_name(&bus.reach).rule(rule).send().await;
    match answer.map_err(|error| Error::from_sdk(attempt, error)) {
        Ok(answer) => Ok(answer.targets.unwrap_or_default().into_iter().map(|target| target.id).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
