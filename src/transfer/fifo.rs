//! FIFO: the order inside a message group is kept, groups move in parallel.
//!
//! The messages of one receive are sent in rounds, each with at most one message of a group, and the
//! next of a group only after the one before it was acknowledged: in a batch that half fails, a later
//! message of a group must not overtake an earlier one.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;

use crate::aws::batch;

use super::engine::Engine;
use super::lease::InHand;
use super::receive::{Dryness, NotMoved, Polled, Selected};

/// The messages of one group, in order.
type Group = VecDeque<Selected>;

impl Engine {
    /// A worker: receives, sends in rounds, deletes, until the queue seems dry or the run stops.
    pub async fn move_groups_until_dry(self: Arc<Self>) {
        let mut dryness = Dryness::default();
        while let Some(polled) = self.move_groups_once().await {
            if self.is_dry(&mut dryness, &polled).await {
                return;
            }
        }
    }

    /// One poll and all that it brought; `None` when the run stops.
    pub async fn move_groups_once(&self) -> Option<Polled> {
        let messages = self.receive().await?;
        let polled = self.polled(&messages);
        let mut groups: BTreeMap<String, Group> = BTreeMap::new();
        // The limit may come to allow more before the next one of the same group.
        let mut over_the_limit: BTreeSet<String> = BTreeSet::new();
        for in_hand in messages {
            let group = in_hand.message.message_group_id.clone().unwrap_or_default();
            if over_the_limit.contains(&group) && !self.is_acknowledged(&in_hand.message.message_id) {
                self.give_up_unclaimed(in_hand);
                continue;
            }
            match self.decide(in_hand).await {
                Ok(selected) => groups.entry(group).or_default().push_back(selected),
                Err(NotMoved::OverTheLimit) => _ = over_the_limit.insert(group),
                Err(NotMoved::Settled) => {}
            }
        }
        let _permit = self.limiter.acquire().await;
        while !groups.is_empty() {
            self.move_round(&mut groups).await;
        }
        Some(polled)
    }

    /// Sends the first message of each group. A group whose message was not acknowledged stops: the
    /// rest of it is put aside.
    async fn move_round(&self, groups: &mut BTreeMap<String, Group>) {
        let mut by_destination: BTreeMap<usize, Vec<InHand>> = BTreeMap::new();
        // By the group in the source: an edit may give a message another one.
        let mut waiting_for: BTreeMap<String, String> = BTreeMap::new();
        for (name, group) in groups.iter_mut() {
            if let Some((destination, in_hand)) = group.pop_front() {
                waiting_for.insert(in_hand.message.message_id.clone(), name.clone());
                by_destination.entry(destination).or_default().push(in_hand);
            }
        }
        for (destination, heads) in by_destination {
            for batch in batch::pack(heads, self.job.max_batch_bytes(destination), |in_hand| in_hand.bytes) {
                let acknowledged = self.move_heads(destination, batch).await;
                waiting_for.retain(|message_id, _| !acknowledged.contains(message_id));
            }
        }
        for name in waiting_for.into_values() {
            for (_, in_hand) in groups.remove(&name).unwrap_or_default() {
                self.give_up(in_hand);
            }
        }
        groups.retain(|_, group| !group.is_empty());
    }

    /// Moves one message each of several groups, and returns the ids of those that were acknowledged.
    async fn move_heads(&self, destination: usize, heads: Vec<InHand>) -> BTreeSet<String> {
        for part in heads.chunks(self.rate.batch_entries()) {
            self.pass_rate(part.len()).await;
        }
        if self.is_stopping() {
            heads.into_iter().for_each(|in_hand| self.give_up(in_hand));
            return BTreeSet::new();
        }
        let done = self.carry_out(destination, heads).await;
        let acknowledged = done.iter().map(|in_hand| in_hand.message.message_id.clone()).collect();
        self.settle(done).await;
        acknowledged
    }
}
