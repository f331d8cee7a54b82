//! Listing dead-letter queues.

use std::collections::BTreeMap;

use crate::bulk::Listing;
use crate::naming::Place;
use crate::queue::ops::{self, Queue};

/// A dead-letter queue and the queues that it serves.
#[derive(Clone, Debug)]
pub struct DeadLetterQueue {
    /// The queue.
    pub queue: Queue,
    /// The ARNs of its sources.
    pub sources: Vec<String>,
}

/// The dead-letter queues that the queues with this prefix name, the fullest first.
///
/// One listing is enough: what is a dead-letter queue is told by the RedrivePolicies in it. A
/// dead-letter queue without the prefix is not in it and is left out.
pub async fn list(sqs: &aws_sdk_sqs::Client, place: &Place, prefix: Option<&str>) -> Listing<DeadLetterQueue> {
    let Listing { items: queues, broken_off } = ops::list::list(sqs, place, prefix).await;
    let mut sources: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for queue in &queues {
        if let Some(policy) = &queue.attributes.redrive_policy {
            sources.entry(policy.dead_letter_queue_arn.clone()).or_default().push(queue.attributes.arn.clone());
        }
    }
    let mut items: Vec<DeadLetterQueue> = queues
        .into_iter()
        .filter_map(|queue| {
            let sources = sources.remove(&queue.attributes.arn)?;
            Some(DeadLetterQueue { queue, sources })
        })
        .collect();
    items.sort_by(|a, b| {
        let depth = |item: &DeadLetterQueue| item.queue.attributes.depth.total();
        depth(b).cmp(&depth(a)).then_with(|| a.queue.name.cmp(&b.queue.name))
    });
    Listing { items, broken_off }
}
