//! Which topics feed a queue.

use std::collections::BTreeMap;

use futures_util::{StreamExt, TryStreamExt, stream};

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::Place;

use super::{CONCURRENCY, Subscription};

/// The caller's subscriptions, as ListSubscriptions has them: without their attributes.
async fn all(sns: &aws_sdk_sns::Client, place: &Place) -> Listing<aws_sdk_sns::types::Subscription> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the subscriptions", place: &in_place };
    pages::all(async |token| {
        let answer = sns.list_subscriptions().set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        Ok((answer.subscriptions.unwrap_or_default(), answer.next_token))
    })
    .await
}

/// The subscriptions that feed the queue with this ARN. Those that belong to another account are not seen.
///
/// # Errors
/// Whatever the service answers.
pub async fn of_queue(sns: &aws_sdk_sns::Client, place: &Place, queue_arn: &str) -> Result<Vec<Subscription>> {
    let mut listed = all(sns, place).await.whole()?;
    listed.retain(|subscription| subscription.endpoint.as_deref() == Some(queue_arn));
    let in_place = place.to_string();
    let attempt = Attempt { action: "read", resource: "the subscriptions of the queue", place: &in_place };
    let mut feeds = super::describe_all(sns, &attempt, listed).await?;
    feeds.sort_by(|a, b| a.topic_arn.cmp(&b.topic_arn));
    Ok(feeds)
}

/// The caller's subscriptions that are meant, by the ARN of the topic and the endpoint, with their attributes.
///
/// # Errors
/// Whatever the service answers.
pub async fn those(
    sns: &aws_sdk_sns::Client,
    place: &Place,
    is_meant: impl Fn(&str, &str) -> bool,
) -> Result<Vec<Subscription>> {
    let mut listed = all(sns, place).await.whole()?;
    listed.retain(|subscription| {
        is_meant(subscription.topic_arn().unwrap_or_default(), subscription.endpoint().unwrap_or_default())
    });
    let in_place = place.to_string();
    let attempt = Attempt { action: "read", resource: "the subscriptions", place: &in_place };
    let mut those = super::describe_all(sns, &attempt, listed).await?;
    those.sort_by(|a, b| (&a.topic_arn, &a.endpoint).cmp(&(&b.topic_arn, &b.endpoint)));
    Ok(those)
}

/// The ARNs of those of these topics that feed each queue, by the queue's ARN.
///
/// # Errors
/// Whatever the service answers.
pub async fn by_queue(
    sns: &aws_sdk_sns::Client,
    place: &Place,
    topic_arns: Vec<String>,
) -> Result<BTreeMap<String, Vec<String>>> {
    let fed: Vec<(String, Vec<String>)> = stream::iter(topic_arns)
        .map(async |topic_arn| fed_by(sns, place, topic_arn).await)
        .buffer_unordered(CONCURRENCY)
        .try_collect()
        .await?;
    let mut topics: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (topic, queues) in fed {
        queues.into_iter().for_each(|queue| topics.entry(queue).or_default().push(topic.clone()));
    }
    topics.values_mut().for_each(|topics| topics.sort());
    Ok(topics)
}

/// A topic with the ARNs of the queues that it feeds.
async fn fed_by(sns: &aws_sdk_sns::Client, place: &Place, topic_arn: String) -> Result<(String, Vec<String>)> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list the subscriptions of", resource: &topic_arn, place: &in_place };
    let listed = match super::listed(sns, &topic_arn, &attempt).await.whole() {
        // Deleted since it was listed.
        Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
        listed => listed?,
    };
    let queues = listed.into_iter().filter(|subscription| subscription.protocol.as_deref() == Some("sqs"));
    Ok((topic_arn.clone(), queues.filter_map(|subscription| subscription.endpoint).collect()))
}
