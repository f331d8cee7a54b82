//! Queue attributes, typed. SQS hands every one of them over as a string (aws-facts 1.2).

use std::collections::BTreeMap;

use aws_sdk_sqs::types::QueueAttributeName;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::message::wire;

/// What GetQueueAttributes tells of a queue. An absent attribute is not set.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct QueueAttributes {
    /// The ARN.
    pub arn: String,
    /// How many messages there are, approximately.
    #[serde(flatten)]
    pub depth: Depth,
    /// How long a received message stays invisible.
    pub visibility_timeout_seconds: u64,
    /// How long a message is kept.
    pub retention_seconds: u64,
    /// Bytes of a message at most.
    pub maximum_message_size: u64,
    /// How long a new message stays invisible.
    pub delay_seconds: u64,
    /// How long a receive waits by default.
    pub receive_wait_seconds: u64,
    /// Where messages go that were received too often.
    pub redrive_policy: Option<RedrivePolicy>,
    /// Which queues may use this one as their dead-letter queue.
    pub redrive_allow_policy: Option<Value>,
    /// The queue policy.
    pub policy: Option<Value>,
    /// The KMS key.
    pub kms_key: Option<String>,
    /// Encryption with keys that SQS owns.
    pub sqs_managed_encryption: bool,
    /// Whether it is a FIFO queue.
    pub fifo: bool,
    /// FIFO: equal bodies count as duplicates.
    pub content_based_deduplication: bool,
    /// FIFO: `queue` or `messageGroup`.
    pub deduplication_scope: Option<String>,
    /// FIFO: `perQueue` or `perMessageGroupId`.
    pub fifo_throughput_limit: Option<String>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When its attributes were last changed.
    pub modified_at: Option<Timestamp>,
}

/// Approximate numbers of messages; they settle about a minute after traffic stops.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Depth {
    /// Can be received.
    pub visible: u64,
    /// Received and neither deleted nor visible again.
    pub in_flight: u64,
    /// Not visible yet.
    pub delayed: u64,
}

impl Depth {
    /// All messages in the queue.
    pub fn total(&self) -> u64 {
        self.visible + self.in_flight + self.delayed
    }
}

/// A queue's RedrivePolicy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RedrivePolicy {
    /// The dead-letter queue.
    pub dead_letter_queue_arn: String,
    /// Receives after which a message is moved there.
    pub max_receive_count: u32,
}

impl QueueAttributes {
    /// Types the attributes of a queue.
    pub fn parse(attributes: &BTreeMap<String, String>) -> QueueAttributes {
        let text = |name: &str| attributes.get(name).filter(|value| !value.is_empty()).cloned();
        let number = |name: &str| text(name).and_then(|value| value.parse().ok()).unwrap_or_default();
        let flag = |name: &str| text(name).as_deref() == Some("true");
        let json = |name: &str| text(name).and_then(|value| serde_json::from_str(&value).ok());
        let time = |name: &str| text(name).and_then(|value| Timestamp::from_second(value.parse().ok()?).ok());
        QueueAttributes {
            arn: text("QueueArn").unwrap_or_default(),
            depth: Depth {
                visible: number("ApproximateNumberOfMessages"),
                in_flight: number("ApproximateNumberOfMessagesNotVisible"),
                delayed: number("ApproximateNumberOfMessagesDelayed"),
            },
            visibility_timeout_seconds: number("VisibilityTimeout"),
            retention_seconds: number("MessageRetentionPeriod"),
            maximum_message_size: number("MaximumMessageSize"),
            delay_seconds: number("DelaySeconds"),
            receive_wait_seconds: number("ReceiveMessageWaitTimeSeconds"),
            redrive_policy: text("RedrivePolicy").as_deref().and_then(RedrivePolicy::parse),
            redrive_allow_policy: json("RedriveAllowPolicy"),
            policy: json("Policy"),
            kms_key: text("KmsMasterKeyId"),
            sqs_managed_encryption: flag("SqsManagedSseEnabled"),
            fifo: flag("FifoQueue"),
            content_based_deduplication: flag("ContentBasedDeduplication"),
            deduplication_scope: text("DeduplicationScope"),
            fifo_throughput_limit: text("FifoThroughputLimit"),
            created_at: time("CreatedTimestamp"),
            modified_at: time("LastModifiedTimestamp"),
        }
    }
}

impl RedrivePolicy {
    /// Parses the policy; maxReceiveCount comes as a number or as a string (aws-facts 1.2).
    pub fn parse(text: &str) -> Option<RedrivePolicy> {
        let policy: Value = serde_json::from_str(text).ok()?;
        let count = policy.get("maxReceiveCount")?;
        let max_receive_count = count.as_u64().or_else(|| count.as_str()?.parse().ok())?;
        Some(RedrivePolicy {
            dead_letter_queue_arn: policy.get("deadLetterTargetArn")?.as_str()?.to_owned(),
            max_receive_count: u32::try_from(max_receive_count).ok()?,
        })
    }
}

/// Asks for attributes of a queue.
///
/// # Errors
/// Whatever the service answers, with `what` in the message.
pub async fn get(
    sqs: &aws_sdk_sqs::Client,
    queue_url: &str,
    names: &[QueueAttributeName],
    what: &Attempt<'_>,
) -> Result<QueueAttributes> {
    let request = sqs.get_queue_attributes().queue_url(queue_url).set_attribute_names(Some(names.to_vec()));
    let answer = request.send().await.map_err(|error| Error::from_sdk(what, error))?;
    Ok(QueueAttributes::parse(&wire::queue_attributes(answer.attributes)))
}

/// The attributes that tell the depth.
pub const DEPTH: [QueueAttributeName; 3] = [
    QueueAttributeName::ApproximateNumberOfMessages,
    QueueAttributeName::ApproximateNumberOfMessagesNotVisible,
    QueueAttributeName::ApproximateNumberOfMessagesDelayed,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_receive_count_is_taken_as_a_number_and_as_a_string() {
        for count in ["3", "\"3\""] {
            let text = format!(r#"{{"deadLetterTargetArn":"arn:aws:sqs:r:1:dlq","maxReceiveCount":{count}}}"#);
            assert_eq!(RedrivePolicy::parse(&text).unwrap().max_receive_count, 3);
        }
        assert_eq!(RedrivePolicy::parse("{}"), None);
    }

    #[test]
    fn an_attribute_that_is_absent_or_empty_is_not_set() {
        let attributes = [("RedrivePolicy", ""), ("ApproximateNumberOfMessages", "12")];
        let attributes = attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        let parsed = QueueAttributes::parse(&attributes);
        assert_eq!((parsed.redrive_policy, parsed.depth.visible, parsed.fifo), (None, 12, false));
    }
}
