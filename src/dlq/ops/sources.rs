//! Which queues a dead-letter queue serves: what the service says, else what the RedrivePolicies say.

use std::collections::BTreeMap;

use aws_sdk_sqs::types::QueueAttributeName;
use futures_util::{StreamExt, TryStreamExt, stream};

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Arn, Place, QueueUrl};
use crate::queue::ops::list::{self, CONCURRENCY, PAGE};
use crate::queue::ops::{Queue, attributes, find};

/// The ARNs of the queues whose RedrivePolicy names this one, in order.
///
/// # Errors
/// Whatever the service answers.
pub async fn of(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<Vec<String>> {
    match ask(sqs, queue).await {
        Err(error) if error.is_unknown_action() => {
            tracing::debug!("{error}: the RedrivePolicies of all queues are read instead");
            Ok(read_all(sqs, &queue.place).await?.remove(&queue.attributes.arn).unwrap_or_default())
        }
        answered => answered,
    }
}

async fn ask(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<Vec<String>> {
    let (label, place) = (queue.label(), queue.place.to_string());
    let attempt = Attempt { action: "list the queues that use", resource: &label, place: &place };
    let request = sqs.list_dead_letter_source_queues().queue_url(&queue.url).max_results(PAGE);
    let mut pages = request.into_paginator().send();
    let mut sources = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| Error::from_sdk(&attempt, error))?;
        sources.extend(page.queue_urls.iter().filter_map(|url| arn_of(url, queue)));
    }
    sources.sort();
    Ok(sources)
}

/// A source is in the account and region of its dead-letter queue (aws-facts 1.2).
fn arn_of(url: &str, dead_letter_queue: &Queue) -> Option<String> {
    let name = QueueUrl::parse(url)?.name;
    let arn = Arn::parse(&dead_letter_queue.attributes.arn)?;
    Some(Arn { resource: name, ..arn }.to_string())
}

/// The sources of every dead-letter queue of the place, by its ARN.
///
/// # Errors
/// Whatever the service answers.
pub async fn read_all(sqs: &aws_sdk_sqs::Client, place: &Place) -> Result<BTreeMap<String, Vec<String>>> {
    let urls = list::urls(sqs, place, None).await.whole()?;
    let policies: Vec<Option<(String, String)>> =
        stream::iter(urls).map(|url| policy_of(sqs, place, url)).buffer_unordered(CONCURRENCY).try_collect().await?;
    let mut sources: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (dead_letter_queue, source) in policies.into_iter().flatten() {
        sources.entry(dead_letter_queue).or_default().push(source);
    }
    sources.values_mut().for_each(|sources| sources.sort());
    Ok(sources)
}

/// The ARNs of a queue's dead-letter queue and of itself.
async fn policy_of(sqs: &aws_sdk_sqs::Client, place: &Place, url: String) -> Result<Option<(String, String)>> {
    const NAMES: [QueueAttributeName; 2] = [QueueAttributeName::QueueArn, QueueAttributeName::RedrivePolicy];
    let label = find::label(&url);
    let attempt = Attempt { action: "read the RedrivePolicy of", resource: &label, place: &place.to_string() };
    match attributes::get(sqs, &url, &NAMES, &attempt).await {
        Ok(attributes) => Ok(attributes.redrive_policy.map(|policy| (policy.dead_letter_queue_arn, attributes.arn))),
        // Deleted since it was listed.
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
