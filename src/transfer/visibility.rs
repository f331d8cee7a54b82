//! Keeping messages invisible while they are in hand or held, and making them visible again.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use aws_sdk_sqs::types::ChangeMessageVisibilityBatchRequestEntry;
use futures_util::{StreamExt, stream};
use tokio_util::sync::CancellationToken;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::Error;

use super::backoff::{self, MAX_ATTEMPTS};
use super::engine::{Engine, count};

/// Well within the 12 hours since its receive that a message can be invisible (aws-facts 1.1).
const LONGEST: Duration = Duration::from_secs(3_600);

/// Messages whose visibility could not be changed, by their receipt handles.
#[derive(Debug, Default)]
struct Unchanged {
    /// The service does not know them in flight any more: no other attempt would help.
    refused: HashSet<Arc<str>>,
    /// Another attempt may help.
    unanswered: HashSet<Arc<str>>,
}

impl Unchanged {
    fn and(mut self, more: Unchanged) -> Unchanged {
        self.refused.extend(more.refused);
        self.unanswered.extend(more.unanswered);
        self
    }

    fn has(&self, handle: &str) -> bool {
        self.refused.contains(handle) || self.unanswered.contains(handle)
    }

    fn len(&self) -> usize {
        self.refused.len() + self.unanswered.len()
    }
}

impl Engine {
    /// Keeps messages in hand and held ones invisible, until `over`. A round that has begun is finished:
    /// an extension on its way would undo a message's being given back.
    pub async fn keep_invisible(&self, over: CancellationToken) {
        let hold = self.job.hold;
        let pause = (hold / 8).max(Duration::from_millis(250));
        let began = Instant::now();
        while over.run_until_cancelled(tokio::time::sleep(pause)).await.is_some() {
            let due = self.leases.due_within(hold / 2);
            let handles: Vec<Arc<str>> = due.iter().map(|due| Arc::clone(&due.handle)).collect();
            let expires_at = SystemTime::now() + hold;
            let unchanged = self.change_visibility(handles, hold).await;
            for due in due.iter().filter(|due| !unchanged.has(&due.handle)) {
                self.leases.extended(due, expires_at);
            }
            // The longer the run goes on, the longer it may still take: so the number of extensions grows with the
            // logarithm of its time, and a kill hides held messages no longer than it has lasted.
            let held_for = hold.max(began.elapsed()).min(LONGEST);
            for chunk in self.held.due_within(hold / 2) {
                let expires_at = SystemTime::now() + held_for;
                match self.held.handles(&chunk) {
                    Ok(handles) => {
                        // What may be extended in another attempt is still due then; for what is refused none helps.
                        if self.change_visibility(handles, held_for).await.unanswered.is_empty() {
                            self.held.extended(&chunk, expires_at);
                        }
                    }
                    Err(error) => tracing::debug!("could not read the held messages: {error}"),
                }
            }
        }
    }

    /// Makes everything that is held visible again.
    pub async fn give_back(&self) {
        let chunks = self.held.take_all();
        let batches = chunks.iter().flat_map(|chunk| match self.held.handles(chunk) {
            Ok(handles) => handles.chunks(MAX_ENTRIES).map(<[_]>::to_vec).collect(),
            Err(error) => {
                tracing::debug!("could not read the held messages: {error}");
                self.counts.not_given_back(chunk.handles as u64);
                Vec::new()
            }
        });
        let unchanged = self.change_visibility_of_batches(batches, Duration::ZERO).await;
        self.counts.not_given_back(unchanged.len() as u64);
    }

    /// Sets the visibility time-out of these messages, and returns those for which it failed.
    async fn change_visibility(&self, handles: Vec<Arc<str>>, visibility: Duration) -> Unchanged {
        let batches: Vec<Vec<Arc<str>>> = handles.chunks(MAX_ENTRIES).map(<[_]>::to_vec).collect();
        self.change_visibility_of_batches(batches, visibility).await
    }

    async fn change_visibility_of_batches(
        &self,
        batches: impl IntoIterator<Item = Vec<Arc<str>>>,
        visibility: Duration,
    ) -> Unchanged {
        stream::iter(batches)
            .map(|batch| self.change_visibility_of_batch(batch, visibility))
            // As many as the service has borne so far: what is sent and what is received is over by now, or small.
            .buffer_unordered(2 * self.limiter.limit().max(self.receiving.limit()))
            .fold(Unchanged::default(), async |all, more| all.and(more))
            .await
    }

    async fn change_visibility_of_batch(&self, mut batch: Vec<Arc<str>>, visibility: Duration) -> Unchanged {
        let seconds = i32::try_from(visibility.as_secs()).unwrap_or(i32::MAX);
        let mut refused = HashSet::new();
        // A few attempts only: an extension comes round again, and giving back must end.
        for attempt in 1..=MAX_ATTEMPTS / 2 {
            let entries: Vec<_> = batch
                .iter()
                .enumerate()
                .filter_map(|(at, handle)| {
                    let entry = ChangeMessageVisibilityBatchRequestEntry::builder()
                        .id(at.to_string())
                        .receipt_handle(&**handle)
                        .visibility_timeout(seconds);
                    entry.build().ok()
                })
                .collect();
            count(&self.counts.visibility_changes);
            let url = &self.job.source.url;
            let request = self.tools.sqs.change_message_visibility_batch().queue_url(url).set_entries(Some(entries));
            match request.send().await {
                Ok(answer) => {
                    let mut again = Vec::new();
                    for failed in &answer.failed {
                        let handle = failed.id().parse().ok().and_then(|at: usize| batch.get(at)).cloned();
                        match failed.sender_fault() {
                            true => refused.extend(handle),
                            false => again.extend(handle),
                        }
                    }
                    batch = again;
                }
                Err(error) => self.note(&Error::from_sdk(&self.on_source("change the visibility in"), error)),
            }
            if batch.is_empty() {
                break;
            }
            tokio::time::sleep(backoff::delay(attempt, fastrand::f64())).await;
        }
        Unchanged { refused, unanswered: batch.into_iter().collect() }
    }
}
