//! What should have an alarm: queues, dead-letter queues, topics and rules.

use std::collections::BTreeSet;

use futures_util::{StreamExt, stream};

use crate::aws::Aws;
use crate::error::{Error, Result};
use crate::events::ops::rules;
use crate::events::ops::{bus, rules::Rule};
use crate::naming::{Arn, Place};
use crate::queue::ops::list;
use crate::report::ops::metrics::{Measure, measure};
use crate::topic;

use super::super::{queues, rules as report_rules};
use super::Watched;

/// Topics whose subscriptions are read at once.
const CONCURRENCY: usize = 8;

/// Something that should have an alarm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thing {
    /// The full name.
    pub name: String,
    /// What it is: `dead-letter queue`.
    pub noun: &'static str,
    /// What the alarm would say.
    pub why: &'static str,
    /// The metric that should be watched.
    pub should_be_watched: Watched,
}

/// What there is of the stage that should have an alarm, and what kept some of it from being found.
pub async fn things(aws: &Aws, place: &Place, prefix: Option<&str>) -> (Vec<Thing>, Vec<Error>) {
    let (queues, topics, rules) = tokio::join!(
        list::list(aws.sqs(), place, prefix),
        topics(aws, place, prefix),
        rules_with_targets(aws, place, prefix)
    );
    let mut errors: Vec<Error> = queues.broken_off.into_iter().collect();
    let mut take = |error: Error| errors.push(error);
    let (topics, of_subscriptions) = topics.unwrap_or_else(|error| {
        take(error);
        Default::default()
    });
    let rules = rules.unwrap_or_else(|error| {
        take(error);
        Vec::new()
    });
    let of_targets =
        rules.iter().flat_map(|rule| &rule.targets).filter_map(|target| target.dead_letter_queue_arn.clone());
    let dead_letter_queues: BTreeSet<String> = of_subscriptions.into_iter().chain(of_targets).collect();
    let queues = queues::link(queues.items).into_iter().map(|linked| {
        let is_dead = linked.is_dead_letter_queue || dead_letter_queues.contains(&linked.queue.attributes.arn);
        of_queue(&linked.queue.name, is_dead)
    });
    let topics = topics.iter().map(|name| Thing {
        name: name.clone(),
        noun: "topic",
        why: "deliveries fail",
        // In the order of what topics report, the third is what failed.
        should_be_watched: watched(&measure::TOPIC[2], &[("TopicName", name.clone())]),
    });
    let rules = rules.iter().filter(|rule| rule.state != "DISABLED" && rule.managed_by.is_none()).map(|rule| Thing {
        name: rule.name.clone(),
        noun: "rule",
        why: "calls of its targets fail",
        should_be_watched: watched(&measure::RULE[2], &report_rules::dimensions(rule)),
    });
    (queues.chain(topics).chain(rules).collect(), errors)
}

fn of_queue(name: &str, is_dead_letter_queue: bool) -> Thing {
    let (noun, why, measure) = match is_dead_letter_queue {
        true => ("dead-letter queue", "messages failed", measure::VISIBLE),
        false => ("queue", "messages wait too long", measure::AGE),
    };
    let should_be_watched = watched(&measure, &[("QueueName", name.to_owned())]);
    Thing { name: name.to_owned(), noun, why, should_be_watched }
}

fn watched(measure: &Measure, dimensions: &[(&'static str, String)]) -> Watched {
    Watched {
        namespace: measure.namespace.into(),
        metric: measure.name.into(),
        dimensions: dimensions.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
    }
}

/// The names of the topics, and the ARNs of the dead-letter queues of their subscriptions.
async fn topics(aws: &Aws, place: &Place, prefix: Option<&str>) -> Result<(Vec<String>, Vec<String>)> {
    let arns: Vec<Arn> = topic::ops::list::arns(aws.sns(), place, prefix).await.whole()?;
    let dead_letter_queues: Vec<Result<Vec<String>>> = stream::iter(&arns)
        .map(async |arn| {
            let Some(topic) = topic::ops::find::describe(aws.sns(), place, arn).await? else { return Ok(Vec::new()) };
            let subscriptions = topic::ops::subscriptions::list(aws.sns(), &topic).await.whole()?;
            Ok(subscriptions.into_iter().filter_map(|subscription| subscription.dead_letter_queue_arn).collect())
        })
        .buffered(CONCURRENCY)
        .collect()
        .await;
    let mut all = Vec::new();
    for some in dead_letter_queues {
        all.extend(some?);
    }
    Ok((arns.into_iter().map(|arn| arn.resource).collect(), all))
}

async fn rules_with_targets(aws: &Aws, place: &Place, prefix: Option<&str>) -> Result<Vec<Rule>> {
    let mut all = Vec::new();
    for bus in bus::list(aws.eventbridge(), place, prefix).await.whole()? {
        all.extend(rules::list(aws.eventbridge(), &bus).await.whole()?);
    }
    Ok(all)
}
