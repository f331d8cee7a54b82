//! FIFO: the order inside a message group is kept.

use std::collections::BTreeSet;

use crate::aws::batch::Packer;
use crate::error::Result;
use crate::snapshot::Entry;

use super::sending::{Line, Sender};

const BEHIND: &str = "an earlier message of its group was not sent";

impl Sender {
    /// One batch after the other, each with at most one message of a group. A group whose message was not
    /// sent stops: what comes later in it is told of, and not sent.
    pub(super) async fn send_in_order(&self, entries: impl Iterator<Item = Result<Entry>> + Send) -> Result<()> {
        let mut packer = Packer::new(self.rate.batch_entries(), self.to.max_batch_bytes);
        let mut groups: BTreeSet<String> = BTreeSet::new();
        let mut stopped: BTreeSet<String> = BTreeSet::new();
        for entry in entries {
            if self.is_over() {
                break;
            }
            let Some((line, bytes)) = self.acceptable(entry?) else { continue };
            let group = line.group();
            if stopped.contains(&group) {
                self.reject(&line, "GroupStopped", BEHIND);
                continue;
            }
            if groups.contains(&group) || packer.is_full() {
                self.send_round(&mut packer, &mut groups, &mut stopped).await;
                if stopped.contains(&group) {
                    self.reject(&line, "GroupStopped", BEHIND);
                    continue;
                }
            }
            groups.insert(group);
            if let Some(full) = packer.push(line, bytes) {
                self.send_batch_in_order(full, &mut stopped).await;
            }
        }
        self.send_round(&mut packer, &mut groups, &mut stopped).await;
        Ok(())
    }

    async fn send_round(
        &self,
        packer: &mut Packer<Line>,
        groups: &mut BTreeSet<String>,
        stopped: &mut BTreeSet<String>,
    ) {
        if let Some(batch) = packer.take() {
            self.send_batch_in_order(batch, stopped).await;
        }
        groups.clear();
    }

    async fn send_batch_in_order(&self, batch: Vec<Line>, stopped: &mut BTreeSet<String>) {
        self.rate.pass(batch.len()).await;
        if !self.is_over() {
            stopped.extend(self.send(batch).await.iter().map(Line::group));
        }
    }
}
