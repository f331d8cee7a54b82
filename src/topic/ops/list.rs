//! Listing topics.

use futures_util::{StreamExt, TryStreamExt, stream};

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::{Arn, Place};

use super::find::{self, Topic};

/// Attribute requests at once.
const CONCURRENCY: usize = 16;

/// The ARNs of topics whose names begin so, by name.
pub async fn arns(sns: &aws_sdk_sns::Client, place: &Place, prefix: Option<&str>) -> Listing<Arn> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the topics", place: &in_place };
    let mut listing = pages::all(async |token| {
        let answer = sns.list_topics().set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let arns = answer.topics.unwrap_or_default().into_iter().filter_map(|topic| Arn::parse(&topic.topic_arn?));
        let wanted = arns.filter(|arn| prefix.is_none_or(|prefix| arn.resource.starts_with(prefix)));
        Ok((wanted.collect(), answer.next_token))
    })
    .await;
    listing.items.sort_by(|a, b| a.resource.cmp(&b.resource));
    listing
}

/// Topics whose names begin so, by name, with their attributes.
pub async fn list(sns: &aws_sdk_sns::Client, place: &Place, prefix: Option<&str>) -> Listing<Topic> {
    let Listing { items, broken_off } = arns(sns, place, prefix).await;
    let described: Result<Vec<Option<Topic>>> = stream::iter(items)
        .map(async |arn| find::describe(sns, place, &arn).await)
        .buffered(CONCURRENCY)
        .try_collect()
        .await;
    match described {
        // A topic that was deleted since it was listed is left out.
        Ok(topics) => Listing { items: topics.into_iter().flatten().collect(), broken_off },
        Err(error) => Listing { items: Vec::new(), broken_off: Some(error) },
    }
}
