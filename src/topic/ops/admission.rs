//! Whether the queues that subscribe to a topic take what it sends them.

use futures_util::{StreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Arn, Kind, Place, Reference};
use crate::policy::{self, Answer, Judgement, Wish};
use crate::queue::ops::{self as queues, Queue, QueueAttributes};

use super::subscriptions::{CONCURRENCY, Subscription};

/// Who SNS is to others.
pub const SERVICE: &str = "sns.amazonaws.com";

/// The key of a queue whose policy is AWS's own, and lets no other service in (aws-facts 1.2).
const AWS_OWN_KEY: &str = "alias/aws/sqs";

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
    pub fn refusal(&self) -> Option<&str> {
        [&self.policy, &self.key].into_iter().find(|part| part.answer == Answer::No).map(|part| part.reason.as_str())
    }

    /// What may keep the topic out and is not known.
    pub fn doubt(&self) -> Option<&str> {
        let unknown = [&self.policy, &self.key].into_iter().find(|part| part.answer == Answer::Unknown);
        unknown.map(|part| part.reason.as_str())
    }

    fn unknown(reason: &str) -> Admission {
        Admission { policy: Judgement::unknown(reason), key: Judgement::unknown(reason) }
    }
}

/// Looks at the queues of these subscriptions; there is nothing to say of other endpoints.
pub async fn of_all(
    sqs: &aws_sdk_sqs::Client,
    place: &Place,
    subscriptions: &[Subscription],
) -> Vec<Option<Admission>> {
    stream::iter(subscriptions)
        .map(async |subscription| match subscription.protocol.as_str() {
            "sqs" => Some(of(sqs, place, &subscription.topic_arn, &subscription.endpoint).await),
            _ => None,
        })
        .buffered(CONCURRENCY)
        .collect()
        .await
}

async fn of(sqs: &aws_sdk_sqs::Client, place: &Place, topic_arn: &str, queue_arn: &str) -> Admission {
    match look_up(sqs, place, queue_arn).await {
        Ok(Some(queue)) => judge(topic_arn, &queue.attributes),
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
pub fn judge(topic_arn: &str, queue: &QueueAttributes) -> Admission {
    let wish = Wish { service: SERVICE, source_arn: topic_arn, action: "sqs:SendMessage", resource: &queue.arn };
    Admission { policy: policy::judge(queue.policy.as_ref(), &wish), key: judge_key(queue) }
}

/// The policy of a customer's key is not looked at: that takes another service and a permission that few
/// have. What it has to say is told instead.
fn judge_key(queue: &QueueAttributes) -> Judgement {
    match queue.kms_key.as_deref() {
        None if queue.sqs_managed_encryption => Judgement::yes("SQS manages the key"),
        None => Judgement::yes("the queue is not encrypted with a KMS key"),
        Some(key) if key == AWS_OWN_KEY || key.ends_with(&format!(":{AWS_OWN_KEY}")) => {
            Judgement::no(format!("its key is {AWS_OWN_KEY}, which lets no SNS in: use SSE-SQS or a key of your own"))
        }
        Some(key) => Judgement::unknown(format!(
            "the policy of its KMS key has to let {SERVICE} do kms:GenerateDataKey* and kms:Decrypt, and is not looked at: \
             `aws kms get-key-policy --key-id {key} --policy-name default` shows it"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_judged_by_what_is_known_of_it() {
        let judged = |kms_key: Option<&str>| {
            let queue = QueueAttributes { kms_key: kms_key.map(str::to_owned), ..QueueAttributes::default() };
            judge("arn:aws:sns:r:1:t", &queue).key.answer
        };
        assert_eq!(judged(None), Answer::Yes);
        assert_eq!(judged(Some("alias/aws/sqs")), Answer::No);
        assert_eq!(judged(Some("arn:aws:kms:eu-west-1:123456789012:alias/aws/sqs")), Answer::No);
        assert_eq!(judged(Some("alias/mine")), Answer::Unknown);
    }
}
