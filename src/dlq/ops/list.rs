//! Listing dead-letter queues.

use std::collections::BTreeMap;

use crate::bulk::Listing;
use crate::naming::Place;
use crate::queue::ops::{self, Queue};

use super::feeders::{self, Clients, Feeders};

/// A dead-letter queue and what feeds it.
#[derive(Clone, Debug)]
pub struct DeadLetterQueue {
    /// The queue.
    pub queue: Queue,
    /// The ARNs of the queues that it serves.
    pub sources: Vec<String>,
    /// What else feeds it.
    pub feeders: Feeders,
}

/// Dead-letter queues, and why more may not be known.
#[derive(Debug)]
pub struct Listed {
    /// The dead-letter queues.
    pub queues: Listing<DeadLetterQueue>,
    /// Why more of what feeds them may not be known.
    pub unknown: Vec<String>,
}

/// The dead-letter queues among the queues with this prefix, the fullest first: those that a RedrivePolicy of
/// one of them names, a target of a rule, or a function.
///
/// One listing of queues is enough. A dead-letter queue without the prefix is not in it and is left out.
pub async fn list(sqs: &aws_sdk_sqs::Client, clients: Clients<'_>, place: &Place, prefix: Option<&str>) -> Listed {
    let (queues, mut feeders) = tokio::join!(ops::list::list(sqs, place, prefix), feeders::all(clients, place, prefix));
    let Listing { items: queues, broken_off } = queues;
    let mut sources: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for queue in &queues {
        if let Some(policy) = &queue.attributes.redrive_policy {
            sources.entry(policy.dead_letter_queue_arn.clone()).or_default().push(queue.attributes.arn.clone());
        }
    }
    let mut items: Vec<DeadLetterQueue> = queues
        .into_iter()
        .filter_map(|queue| {
            let arn = &queue.attributes.arn;
            let (sources, feeders) = (sources.remove(arn).unwrap_or_default(), feeders.take(arn));
            let is_one = !sources.is_empty() || !feeders.is_empty();
            is_one.then_some(DeadLetterQueue { queue, sources, feeders })
        })
        .collect();
    items.sort_by(|a, b| {
        let depth = |item: &DeadLetterQueue| item.queue.attributes.depth.total();
        depth(b).cmp(&depth(a)).then_with(|| a.queue.name.cmp(&b.queue.name))
    });
    Listed { queues: Listing { items, broken_off }, unknown: feeders.unknown }
}
