//! Whether what a rule's targets do not get ends up in their dead-letter queues.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::{StreamExt, stream};

use crate::aws::Aws;
use crate::error::ErrorKind;
use crate::naming::Place;
use crate::queue::ops::QueueAttributes;
use crate::queue::ops::admission::{self, Admission, Sender};
use crate::queue::ops::find;
use crate::queue::ops::keys::Keys;

use super::rules::Rule;

/// Queues that are read at once.
const CONCURRENCY: usize = 8;

/// What is known of a dead-letter queue.
#[derive(Clone, Debug)]
enum Known {
    Queue(Box<QueueAttributes>),
    Missing,
    Unknown(String),
}

/// The dead-letter queues of targets, by their ARNs.
#[derive(Clone, Debug, Default)]
pub struct DeadLetterQueues {
    known: BTreeMap<String, Known>,
    keys: Keys,
}

impl DeadLetterQueues {
    /// Reads the policies of the dead-letter queues of all targets of these rules, and of their keys.
    pub async fn read(aws: &Aws, place: &Place, rules: &[Rule]) -> DeadLetterQueues {
        let targets = rules.iter().flat_map(|rule| &rule.targets);
        let arns: BTreeSet<String> = targets.filter_map(|target| target.dead_letter_queue_arn.clone()).collect();
        let read = stream::iter(arns).map(async |arn| {
            let known = match find::find_by_arn(aws.sqs(), place, &arn).await {
                Ok(queue) => Known::Queue(Box::new(queue.attributes)),
                Err(error) if error.kind() == ErrorKind::NotFound => Known::Missing,
                Err(error) => Known::Unknown(error.to_string()),
            };
            (arn, known)
        });
        let known: BTreeMap<String, Known> = read.buffer_unordered(CONCURRENCY).collect().await;
        let queues = known.values().filter_map(|known| match known {
            Known::Queue(queue) => Some(&**queue),
            _ => None,
        });
        let keys = Keys::read(aws, place, queues).await;
        DeadLetterQueues { known, keys }
    }

    /// Whether EventBridge may send there what a target of this rule does not get.
    pub fn admit(&self, queue_arn: &str, rule_arn: &str) -> Admission {
        match self.known.get(queue_arn) {
            Some(Known::Queue(queue)) => {
                let sender = Sender { service: crate::policy::EVENTS, source_arn: rule_arn };
                Admission::of([&admission::by_policy(queue, sender), &self.keys.judge(queue, sender)])
            }
            Some(Known::Missing) => Admission::Refused("there is no such queue".into()),
            Some(Known::Unknown(why)) => Admission::Unknown(why.clone()),
            None => Admission::Unknown("it was not looked at".into()),
        }
    }
}
