//! From what was typed to one of a topic's subscriptions.

use crate::error::{Error, Result};
use crate::naming::{Arn, Place, meant};

use super::super::find::Topic;
use super::Subscription;

/// Finds the subscription that is meant among those of its topic: by its ARN or the id at the end of it, by
/// its endpoint, or by the name of the queue or function that is its endpoint.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] with what there is, and a usage error when several are meant.
pub fn find<'a>(topic: &Topic, subscriptions: &'a [Subscription], text: &str) -> Result<&'a Subscription> {
    let named: Vec<&Subscription> =
        subscriptions.iter().filter(|subscription| is_meant(subscription, text, &topic.place)).collect();
    match named.as_slice() {
        [one] => Ok(one),
        [] => {
            let error = Error::not_found(format!("{} has no subscription `{text}`", topic.label()));
            let endpoints: Vec<String> =
                subscriptions.iter().map(|subscription| short(&topic.place, &subscription.endpoint)).collect();
            Err(match endpoints.as_slice() {
                [] => error.hint("it has none at all"),
                endpoints => error
                    .hints(meant(text, endpoints.to_vec()))
                    .hint(format!("its subscriptions are those of {}", endpoints.join(", "))),
            })
        }
        several => {
            let arns: Vec<&str> = several.iter().filter_map(|one| one.arn.as_deref()).collect();
            Err(Error::usage(format!("`{text}` is the endpoint of several subscriptions of {}", topic.label()))
                .hint(format!("give the ARN of the one that is meant: {}", arns.join(", "))))
        }
    }
}

fn is_meant(subscription: &Subscription, text: &str, place: &Place) -> bool {
    let of_arn = |arn: &String| arn == text || arn.rsplit(':').next() == Some(text);
    subscription.endpoint == text
        || subscription.arn.as_ref().is_some_and(of_arn)
        || Arn::parse(&subscription.endpoint).is_some_and(|arn| {
            let name = arn.resource.strip_prefix("function:").unwrap_or(&arn.resource);
            place.candidates(text).iter().any(|candidate| candidate == name)
        })
}

/// The short name of an endpoint, where there is one.
pub fn short(place: &Place, endpoint: &str) -> String {
    match Arn::parse(endpoint) {
        Some(arn) => place.shortest(arn.resource.strip_prefix("function:").unwrap_or(&arn.resource)),
        None => endpoint.to_owned(),
    }
}
