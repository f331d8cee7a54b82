//! From a source's name or a dead-letter queue's to the dead-letter queue and the queues it serves.

use crate::error::{Error, ErrorKind, Result};
use crate::naming::Arn;
use crate::queue::ops::{Queue, find};

use super::feeders::{self, Feeders, Subscriber};
use super::sources;

/// A dead-letter queue, and how it was named.
#[derive(Clone, Debug)]
pub struct DeadLetters {
    /// The dead-letter queue.
    pub queue: Queue,
    /// The source that was named; without one, the dead-letter queue itself was.
    pub named_source: Option<Queue>,
    /// The ARNs of the queues that it serves, in order.
    pub sources: Vec<String>,
    /// What else feeds it, where that was asked for.
    pub feeders: Feeders,
}

impl DeadLetters {
    /// The same with what feeds it besides queues.
    pub async fn with_feeders(self, clients: feeders::Clients<'_>) -> DeadLetters {
        let feeders = feeders::of(clients, &self.queue, !self.sources.is_empty()).await;
        DeadLetters { feeders, ..self }
    }

    /// Whether anything is known to feed it.
    pub fn is_somebodys(&self) -> bool {
        !self.sources.is_empty() || !self.feeders.is_empty()
    }

    /// The subscription that sends messages there which do not tell where they failed, if only one may.
    pub fn only_raw_subscriber(&self) -> Option<&Subscriber> {
        let mut raw = self.feeders.subscribers.iter().filter(|subscriber| subscriber.raw);
        let first = raw.next().filter(|_| self.sources.is_empty())?;
        raw.next().is_none().then_some(first)
    }

    /// The queue that was named.
    pub fn named(&self) -> &Queue {
        self.named_source.as_ref().unwrap_or(&self.queue)
    }
}

/// Finds the dead-letter queue of a named queue, or takes the named queue for one.
///
/// # Errors
/// A usage error when the queue is both a source and a dead-letter queue, and
/// [`ErrorKind::NotFound`] when its RedrivePolicy names a queue that does not exist.
pub async fn resolve(sqs: &aws_sdk_sqs::Client, named: Queue) -> Result<DeadLetters> {
    let Some(policy) = named.attributes.redrive_policy.clone() else {
        let sources = sources::of(sqs, &named).await?;
        return Ok(DeadLetters { queue: named, named_source: None, sources, feeders: Feeders::default() });
    };
    let served = sources::of(sqs, &named).await?;
    if !served.is_empty() {
        return Err(both(&named, &served, &policy.dead_letter_queue_arn));
    }
    let queue =
        find::find_by_arn(sqs, &named.place, &policy.dead_letter_queue_arn).await.map_err(|error| {
            match error.kind() {
                ErrorKind::NotFound => Error::not_found(format!(
                    "the RedrivePolicy of {} names the dead-letter queue {}, which does not exist",
                    named.label(),
                    policy.dead_letter_queue_arn
                ))
                .hint("create that queue, or correct the RedrivePolicy"),
                _ => error,
            }
        })?;
    let sources = sources::of(sqs, &queue).await?;
    Ok(DeadLetters { queue, named_source: Some(named), sources, feeders: Feeders::default() })
}

fn both(named: &Queue, served: &[String], next: &str) -> Error {
    let name = |arn: &str| Arn::parse(arn).map_or_else(|| arn.to_owned(), |arn| arn.resource);
    let label = named.label();
    Error::usage(format!("{label} is a dead-letter queue and has one itself: it is not clear which of them is meant"))
        .hint(format!(
            "for what is in {label}, name the queue it failed in: {}",
            served.iter().map(|arn| name(arn)).collect::<Vec<_>>().join(", ")
        ))
        .hint(format!("for what failed in {label}, name its dead-letter queue: {}", name(next)))
}
