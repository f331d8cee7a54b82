//! Whether what a rule's targets do not get ends up in their dead-letter queues.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, stream};
use serde_json::Value;

use crate::error::ErrorKind;
use crate::naming::Place;
use crate::queue::ops::admission::{Admission, Sender, admits};
use crate::queue::ops::find;

use super::rules::Rule;

/// Queues that are read at once.
const CONCURRENCY: usize = 8;

/// What is known of a dead-letter queue.
#[derive(Clone, Debug)]
enum Known {
    Policy(Option<Value>),
    Missing,
    Unknown(String),
}

/// The dead-letter queues of targets, by their ARNs.
#[derive(Clone, Debug, Default)]
pub struct DeadLetterQueues(BTreeMap<String, Known>);

impl DeadLetterQueues {
    /// Reads the policies of the dead-letter queues of all targets of these rules.
    pub async fn read(sqs: &aws_sdk_sqs::Client, place: &Place, rules: &[Rule]) -> DeadLetterQueues {
        let targets = rules.iter().flat_map(|rule| &rule.targets);
        let arns: BTreeSet<String> = targets.filter_map(|target| target.dead_letter_queue_arn.clone()).collect();
        let read = stream::iter(arns).map(async |arn| {
            let known = match find::find_by_arn(sqs, place, &arn).await {
                Ok(queue) => Known::Policy(queue.attributes.policy),
                Err(error) if error.kind() == ErrorKind::NotFound => Known::Missing,
                Err(error) => Known::Unknown(error.to_string()),
            };
            (arn, known)
        });
        DeadLetterQueues(read.buffer_unordered(CONCURRENCY).collect().await)
    }

    /// Whether EventBridge may send there what a target of this rule does not get.
    pub fn admit(&self, queue_arn: &str, rule_arn: &str) -> Admission {
        match self.0.get(queue_arn) {
            Some(Known::Policy(policy)) => {
                let sender = Sender { service: "events.amazonaws.com", source_arn: rule_arn };
                admits(policy.as_ref(), queue_arn, sender)
            }
            Some(Known::Missing) => Admission::Refused("there is no such queue".into()),
            Some(Known::Unknown(why)) => Admission::Unknown(why.clone()),
            None => Admission::Unknown("it was not looked at".into()),
        }
    }
}
