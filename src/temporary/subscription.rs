//! A temporary subscription that sends what is published to a topic to a temporary queue.

use std::collections::{BTreeMap, HashMap};
use std::sync::OnceLock;

use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::topic::ops::Topic;
use crate::topic::ops::subscriptions::filter::FilterPolicy;

use super::policy::Feeder;
use super::stay::Made;

/// A subscription of a temporary queue. It has no tags: it goes when its queue has gone.
#[derive(Debug)]
pub struct TemporarySubscription {
    topic: Topic,
    queue_arn: String,
    filter: Option<FilterPolicy>,
    sns: aws_sdk_sns::Client,
    arn: OnceLock<String>,
}

impl TemporarySubscription {
    /// A subscription of the queue with this ARN that is to be made.
    pub fn new(
        sns: &aws_sdk_sns::Client,
        topic: &Topic,
        filter: Option<&FilterPolicy>,
        queue_arn: &str,
    ) -> TemporarySubscription {
        TemporarySubscription {
            topic: topic.clone(),
            queue_arn: queue_arn.to_owned(),
            filter: filter.cloned(),
            sns: sns.clone(),
            arn: OnceLock::new(),
        }
    }

    /// As the feeder of its queue, before there is either.
    pub fn feeder(topic: &Topic) -> Feeder {
        Feeder { service: crate::policy::SNS, source_arn: topic.arn.clone() }
    }

    async fn create(&self) -> Result<()> {
        let (label, place) = (self.label(), self.topic.place.to_string());
        let attempt = Attempt { action: "make", resource: &label, place: &place };
        let attributes = self.filter.as_ref().map(|filter| {
            HashMap::from([
                ("FilterPolicyScope".to_owned(), filter.scope.as_str().to_owned()),
                ("FilterPolicy".to_owned(), filter.text.clone()),
            ])
        });
        let request = self.sns.subscribe().topic_arn(&self.topic.arn).protocol("sqs").endpoint(&self.queue_arn);
        let answer = request.set_attributes(attributes).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        match answer.subscription_arn.filter(|arn| arn.starts_with("arn:")) {
            Some(arn) => {
                self.arn.get_or_init(|| arn);
                Ok(())
            }
            None => {
                Err(Error::failure(format!("{label} has to be confirmed first, as the topic is of another account"))
                    .hint("subscribe a queue of your own, and follow that with `msgctl queue tail`"))
            }
        }
    }

    async fn remove(&self) -> Result<()> {
        match self.arn.get() {
            Some(arn) => unsubscribe(&self.sns, &self.topic, arn).await,
            // The answer was lost.
            None => {
                for (arn, _) in of_queues(&self.sns, &self.topic, |arn| arn == self.queue_arn).await? {
                    unsubscribe(&self.sns, &self.topic, &arn).await?;
                }
                Ok(())
            }
        }
    }
}

/// The ARNs of the confirmed subscriptions of a topic whose queues are wanted, with those of the queues.
///
/// # Errors
/// Whatever the service answers.
pub(super) async fn of_queues(
    sns: &aws_sdk_sns::Client,
    topic: &Topic,
    wants: impl Fn(&str) -> bool + Send,
) -> Result<Vec<(String, String)>> {
    let (label, place) = (topic.label(), topic.place.to_string());
    let attempt = Attempt { action: "list the subscriptions of", resource: &label, place: &place };
    let mut listed = sns.list_subscriptions_by_topic().topic_arn(&topic.arn).into_paginator().items().send();
    let mut found = Vec::new();
    while let Some(one) = listed.next().await {
        let one = one.map_err(|error| Error::from_sdk(&attempt, error))?;
        if let (Some(arn), Some(queue)) = (one.subscription_arn, one.endpoint)
            && arn.starts_with("arn:")
            && wants(&queue)
        {
            found.push((arn, queue));
        }
    }
    Ok(found)
}

/// Ends a subscription; one that is gone already is no error.
///
/// # Errors
/// Whatever the service answers.
pub(super) async fn unsubscribe(sns: &aws_sdk_sns::Client, topic: &Topic, arn: &str) -> Result<()> {
    let (label, place) = (format!("subscription {arn}"), topic.place.to_string());
    let attempt = Attempt { action: "end", resource: &label, place: &place };
    match sns.unsubscribe().subscription_arn(arn).send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

impl Made for TemporarySubscription {
    fn label(&self) -> String {
        format!("the subscription of {} to {}", self.queue_arn, self.topic.label())
    }

    fn create<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        self.create().boxed()
    }

    fn renew<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    fn remove(&self) -> BoxFuture<'_, Result<()>> {
        self.remove().boxed()
    }
}
