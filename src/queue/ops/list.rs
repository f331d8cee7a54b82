//! Listing queues, page by page, with their attributes.

use std::collections::BTreeMap;

use aws_sdk_sqs::types::QueueAttributeName;
use futures_util::{StreamExt, stream};

use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Place, QueueUrl};

use super::attributes;
use super::find::{Queue, label};

/// Queues per page; without it SQS returns no token for the next one (aws-facts 1.2).
pub const PAGE: i32 = 1_000;

/// Attribute requests at once.
pub const CONCURRENCY: usize = 16;

/// The URLs of queues whose names begin so.
pub async fn urls(sqs: &aws_sdk_sqs::Client, place: &Place, prefix: Option<&str>) -> Listing<String> {
    let request = sqs.list_queues().set_queue_name_prefix(prefix.map(str::to_owned)).max_results(PAGE);
    let mut pages = request.into_paginator().send();
    let mut listing = Listing { items: Vec::new(), broken_off: None };
    while let Some(page) = pages.next().await {
        match page {
            Ok(page) => listing.items.extend(page.queue_urls.unwrap_or_default()),
            Err(error) => {
                let attempt = Attempt { action: "list", resource: "the queues", place: &place.to_string() };
                listing.broken_off = Some(Error::from_sdk(&attempt, error));
                break;
            }
        }
    }
    listing
}

/// The full names of queues whose names begin so.
pub async fn names(sqs: &aws_sdk_sqs::Client, place: &Place, prefix: Option<&str>) -> Listing<String> {
    let Listing { items, broken_off } = urls(sqs, place, prefix).await;
    Listing { items: items.iter().filter_map(|url| Some(QueueUrl::parse(url)?.name)).collect(), broken_off }
}

/// Queues whose names begin so, by name, with their attributes. One that cannot be read is no reason to leave the others
/// out.
pub async fn list(sqs: &aws_sdk_sqs::Client, place: &Place, prefix: Option<&str>) -> Listing<Queue> {
    let Listing { items, broken_off } = urls(sqs, place, prefix).await;
    let urls: Vec<QueueUrl> = items.iter().filter_map(|url| QueueUrl::parse(url)).collect();
    let mut listing = Listing { items: Vec::with_capacity(urls.len()), broken_off };
    for described in describe_all(sqs, place, &urls, CONCURRENCY).await {
        match described {
            Ok(queue) => listing.items.extend(queue),
            Err(error) => listing.broken_off = listing.broken_off.or(Some(error)),
        }
    }
    listing.items.sort_by(|a, b| a.name.cmp(&b.name));
    listing
}

/// What became of reading a queue; nothing for one that was deleted since it was listed.
pub type Described = Result<Option<Queue>>;

/// Reads the attributes of many queues, so many at once, in their order: one that fails is no reason not to
/// read the others. What was throttled or cut off is tried once more at the end, with less at once.
pub async fn describe_all(
    sqs: &aws_sdk_sqs::Client,
    place: &Place,
    urls: &[QueueUrl],
    concurrency: usize,
) -> Vec<Described> {
    let describe_each = async |of: Vec<usize>, concurrency: usize| -> Vec<(usize, Described)> {
        let describe = async |at: usize| (at, describe(sqs, place, urls[at].url.clone()).await);
        stream::iter(of).map(describe).buffer_unordered(concurrency).collect().await
    };
    let mut described: Vec<(usize, Described)> = describe_each((0..urls.len()).collect(), concurrency).await;
    let is_transient = |described: &Described| described.as_ref().is_err_and(|error| error.kind().is_transient());
    let (again, kept): (Vec<_>, Vec<_>) = described.into_iter().partition(|(_, described)| is_transient(described));
    described = kept;
    // A service that is not to be reached will not be a moment later, either.
    let hopeless = described.is_empty();
    described.extend(match hopeless {
        true => again,
        false => describe_each(again.into_iter().map(|(at, _)| at).collect(), CONCURRENCY).await,
    });
    described.sort_by_key(|(at, _)| *at);
    described.into_iter().map(|(_, described)| described).collect()
}

/// The tags of a queue.
///
/// # Errors
/// Whatever the service answers.
pub async fn tags(sqs: &aws_sdk_sqs::Client, queue: &Queue) -> Result<BTreeMap<String, String>> {
    let attempt = Attempt { action: "read the tags of", resource: &queue.label(), place: &queue.place.to_string() };
    let answer = sqs.list_queue_tags().queue_url(&queue.url).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(answer.tags.unwrap_or_default().into_iter().collect())
}

/// `None` for a queue that was deleted since it was listed.
async fn describe(sqs: &aws_sdk_sqs::Client, place: &Place, url: String) -> Result<Option<Queue>> {
    let Some(parsed) = QueueUrl::parse(&url) else { return Ok(None) };
    let (name, place) = (parsed.name, place.in_account(&parsed.account));
    let attempt = Attempt { action: "read", resource: &label(&name), place: &place.to_string() };
    match attributes::get(sqs, &url, &[QueueAttributeName::All], &attempt).await {
        Ok(attributes) => Ok(Some(Queue { belonging: place.belonging(&name), name, url, place, attributes })),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}
