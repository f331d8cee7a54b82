//! Packing: messages of many receives become full batches, one destination each.

use std::sync::Arc;
use std::time::Duration;

use tokio::sync::mpsc;
use tokio::task::JoinSet;

use crate::aws::batch::Packer;

use super::engine::Engine;
use super::lease::InHand;
use super::receive::Selected;

/// How long a batch that is not full waits for more.
const LINGER: Duration = Duration::from_millis(5);

impl Engine {
    /// Packs and sends what the receivers select, until they are all gone and everything is settled.
    pub async fn move_selected(self: Arc<Self>, mut selected: mpsc::Receiver<Selected>) {
        let mut packers: Vec<Packer<InHand>> = (0..self.job.destinations.len().max(1))
            .map(|destination| Packer::new(self.rate.batch_entries(), self.job.max_batch_bytes(destination)))
            .collect();
        let mut in_flight = JoinSet::new();
        loop {
            let next = match tokio::time::timeout(LINGER, selected.recv()).await {
                Ok(next) => next,
                Err(_nothing_for_now) => {
                    self.flush(&mut packers, &mut in_flight).await;
                    selected.recv().await
                }
            };
            let Some((destination, in_hand)) = next else { break };
            let Some(packer) = packers.get_mut(destination) else { continue };
            let bytes = in_hand.bytes;
            let full = packer.push(in_hand, bytes);
            let now_full = if packer.is_full() { packer.take() } else { None };
            for batch in full.into_iter().chain(now_full) {
                self.begin(destination, batch, &mut in_flight).await;
            }
        }
        self.flush(&mut packers, &mut in_flight).await;
        in_flight.join_all().await;
    }

    async fn flush(self: &Arc<Self>, packers: &mut [Packer<InHand>], in_flight: &mut JoinSet<()>) {
        for (destination, packer) in packers.iter_mut().enumerate() {
            if let Some(batch) = packer.take() {
                self.begin(destination, batch, in_flight).await;
            }
        }
    }

    /// Begins a batch as soon as another may be in flight. When the run is stopping, the messages are
    /// given back instead.
    async fn begin(self: &Arc<Self>, destination: usize, batch: Vec<InHand>, in_flight: &mut JoinSet<()>) {
        while in_flight.try_join_next().is_some() {}
        self.pass_rate(batch.len()).await;
        if self.is_stopping() {
            batch.into_iter().for_each(|in_hand| self.give_up(in_hand));
            return;
        }
        let permit = self.limiter.acquire().await;
        let engine = Arc::clone(self);
        in_flight.spawn(async move {
            let _permit = permit;
            engine.move_batch(destination, batch).await;
        });
    }
}
