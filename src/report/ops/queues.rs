//! Every queue with what is in it and in its dead-letter queue, the worst first.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::naming::{Arn, Place};
use crate::queue::ops::{self, Queue};

use super::ages;

/// A queue in the report.
#[derive(Clone, Debug)]
pub struct QueueReport {
    /// The queue.
    pub queue: Queue,
    /// The age of its oldest message.
    pub oldest_age_seconds: Option<u64>,
    /// Its dead-letter queue's full name.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; unknown when it is not among the queues of the report.
    pub dead_letters: Option<u64>,
    /// Whether it is the dead-letter queue of another one in the report.
    pub is_dead_letter_queue: bool,
}

/// The queues whose names begin so. Where CloudWatch does not answer, the ages are unknown and the list
/// ends with its error.
pub async fn queues(aws: &Aws, place: &Place, prefix: Option<&str>, now: Timestamp) -> Listing<QueueReport> {
    let Listing { items: queues, mut broken_off } = ops::list::list(aws.sqs(), place, prefix).await;
    let names: Vec<&str> = queues.iter().map(|queue| queue.name.as_str()).collect();
    let ages = ages::oldest(aws.cloudwatch(), place, &names, now).await.unwrap_or_else(|error| {
        broken_off.get_or_insert(error);
        BTreeMap::new()
    });
    Listing { items: put_together(queues, &ages), broken_off }
}

/// The same without asking CloudWatch.
pub fn without_ages(queues: Vec<Queue>) -> Vec<QueueReport> {
    put_together(queues, &BTreeMap::new())
}

fn put_together(queues: Vec<Queue>, ages: &BTreeMap<String, u64>) -> Vec<QueueReport> {
    let depths: BTreeMap<String, u64> =
        queues.iter().map(|queue| (queue.attributes.arn.clone(), queue.attributes.depth.total())).collect();
    let policy_of = |queue: &Queue| queue.attributes.redrive_policy.clone().map(|policy| policy.dead_letter_queue_arn);
    let dead_letter_queues: Vec<String> = queues.iter().filter_map(policy_of).collect();
    let mut reports: Vec<QueueReport> = queues
        .into_iter()
        .map(|queue| {
            let arn = policy_of(&queue);
            QueueReport {
                oldest_age_seconds: ages.get(&queue.name).copied(),
                dead_letters: arn.as_ref().and_then(|arn| depths.get(arn).copied()),
                dead_letter_queue: arn.map(|arn| Arn::parse(&arn).map_or(arn, |arn| arn.resource)),
                is_dead_letter_queue: dead_letter_queues.contains(&queue.attributes.arn),
                queue,
            }
        })
        .collect();
    reports.sort_by_key(|report| {
        let depth = report.queue.attributes.depth;
        let lost = report.dead_letters.unwrap_or_default();
        let age = report.oldest_age_seconds.unwrap_or_default();
        (Reverse(lost), Reverse(age), Reverse(depth.total()), report.queue.name.clone())
    });
    reports
}

#[cfg(test)]
mod tests {
    use crate::naming::Belonging;
    use crate::queue::ops::{Depth, QueueAttributes, RedrivePolicy};

    use super::*;

    fn queue(name: &str, visible: u64, dead_letter_queue: Option<&str>) -> Queue {
        let arn = |name: &str| format!("arn:aws:sqs:r:1:{name}");
        Queue {
            name: name.into(),
            url: String::new(),
            place: Place::default(),
            belonging: Belonging::Own,
            attributes: QueueAttributes {
                arn: arn(name),
                depth: Depth { visible, in_flight: 1, delayed: 0 },
                redrive_policy: dead_letter_queue
                    .map(|name| RedrivePolicy { dead_letter_queue_arn: arn(name), max_receive_count: 3 }),
                ..QueueAttributes::default()
            },
        }
    }

    #[test]
    fn the_worst_comes_first_dead_letters_before_age_and_age_before_depth() {
        let queues = vec![
            queue("deep", 900, None),
            queue("failing", 0, Some("failing-dlq")),
            queue("failing-dlq", 4, None),
            queue("old", 1, None),
            queue("elsewhere", 0, Some("unseen-dlq")),
        ];
        let ages = [("old".to_owned(), 86_400), ("deep".to_owned(), 30)].into();
        let reports = put_together(queues, &ages);
        let names: Vec<&str> = reports.iter().map(|report| report.queue.name.as_str()).collect();
        assert_eq!(names, ["failing", "old", "deep", "failing-dlq", "elsewhere"]);
        assert_eq!((reports[0].dead_letters, reports[0].oldest_age_seconds), (Some(5), None));
        assert!(reports[3].is_dead_letter_queue);
        assert_eq!(reports[4].dead_letters, None, "a dead-letter queue out of sight is unknown, not empty");
    }
}
