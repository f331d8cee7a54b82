//! Whether the queues that subscribe to a topic take what it sends them.

use futures_util::{StreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::Aws;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Arn, Kind, Place, Reference};
use crate::policy::{Answer, Judgement, SNS};
use crate::queue::ops::admission::{self, Sender};
use crate::queue::ops::keys::Keys;
use crate::queue::ops::{self as queues, Queue, QueueAttributes};

use super::subscriptions::{CONCURRENCY, Subscription};

/// Whether a queue takes what a topic sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Admission {
    /// Whether its policy lets the topic send.
    pub policy: Judgement,
    /// Whether SNS may use the key that the queue is encrypted with.
    pub key: Judgement,
}

impl Admission {
    /// What keeps the topic out, as far as that is known.
    pub fn refusal(&self) -> Option<&Judgement> {
        self.parts().into_iter().find(|part| part.answer == Answer::No)
    }

    /// What may keep the topic out and is not known.
    pub fn doubt(&self) -> Option<&Judgement> {
        self.parts().into_iter().find(|part| part.answer == Answer::Unknown)
    }

    /// Whether it is known which statement is missing.
    pub fn can_be_mended(&self) -> bool {
        self.parts().into_iter().any(|part| part.statement.is_some())
    }

    /// What the policy says, and what the key says.
    pub fn parts(&self) -> [&Judgement; 2] {
        [&self.policy, &self.key]
    }

    fn unknown(reason: &str) -> Admission {
        Admission { policy: Judgement::unknown(reason), key: Judgement::unknown(reason) }
    }
}

/// Looks at the queues of these subscriptions and at their keys; there is nothing to say of other endpoints.
pub async fn of_all(aws: &Aws, place: &Place, subscriptions: &[Subscription]) -> Vec<Option<Admission>> {
    let queues: Vec<Option<Result<Option<Queue>>>> = stream::iter(subscriptions)
        .map(async |subscription| match subscription.protocol.as_str() {
            "sqs" => Some(look_up(aws.sqs(), place, &subscription.endpoint).await),
            _ => None,
        })
        .buffered(CONCURRENCY)
        .collect()
        .await;
    let found = queues.iter().flatten().filter_map(|queue| queue.as_ref().ok()?.as_ref());
    let keys = Keys::read(aws, place, found.map(|queue| &queue.attributes)).await;
    let judged = subscriptions.iter().zip(queues);
    judged.map(|(subscription, queue)| Some(of(&subscription.topic_arn, queue?, &keys))).collect()
}

fn of(topic_arn: &str, queue: Result<Option<Queue>>, keys: &Keys) -> Admission {
    match queue {
        Ok(Some(queue)) => judge(topic_arn, &queue.attributes, keys),
        Ok(None) => {
            let there_is_none = Judgement::no("the queue does not exist");
            Admission { policy: there_is_none.clone(), key: there_is_none }
        }
        Err(error) => Admission::unknown(&error.to_string()),
    }
}

/// The queue with this ARN, in the region in use.
async fn look_up(sqs: &aws_sdk_sqs::Client, place: &Place, queue_arn: &str) -> Result<Option<Queue>> {
    let elsewhere = Arn::parse(queue_arn).map(|arn| arn.region).filter(|region| *region != place.region);
    if let Some(region) = elsewhere {
        return Err(Error::failure(format!("the queue is in {region}, which is not looked at from here")));
    }
    let reference = Reference::parse(Kind::Queue, queue_arn)?;
    match queues::find::look_up(sqs, place, &reference).await {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        found => found,
    }
}

/// Whether a queue with these attributes takes what the topic sends it.
pub fn judge(topic_arn: &str, queue: &QueueAttributes, keys: &Keys) -> Admission {
    let sender = Sender { service: SNS, source_arn: topic_arn };
    Admission { policy: admission::by_policy(queue, sender), key: keys.judge(queue, sender) }
}
