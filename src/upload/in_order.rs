//! FIFO: the order inside a message group is kept.

use std::collections::BTreeSet;

use crate::aws::batch::Packer;
use crate::error::Result;
use crate::snapshot::Entry;

use super::lines::{Lines, Next};
use super::sending::{Line, Sender};

const BEHIND: &str = "an earlier message of its group was not sent";

/// The batch that is being filled.
struct Round {
    packer: Packer<Line>,
    /// The groups of its messages.
    groups: BTreeSet<String>,
    /// The groups of which no more is sent.
    stopped: BTreeSet<String>,
}

impl Sender {
    /// One batch after the other, each with at most one message of a group. A group whose message was not
    /// sent stops: what comes later in it is told of, and not sent.
    pub(super) async fn send_in_order(&self, mut lines: Lines) -> Result<()> {
        let mut round = Round {
            packer: Packer::new(self.rate.batch_entries(), self.to.max_batch_bytes),
            groups: BTreeSet::new(),
            stopped: BTreeSet::new(),
        };
        let ended = loop {
            match self.next(&mut lines, !round.packer.is_empty()).await {
                Ok(Next::Entry(entry)) => self.take_in_order(entry, &mut round).await,
                Ok(Next::Pause) => self.send_round(&mut round).await,
                Ok(Next::End | Next::Stopped) => break Ok(()),
                Err(error) => break Err(error),
            }
        };
        self.send_round(&mut round).await;
        ended
    }

    async fn take_in_order(&self, entry: Entry, round: &mut Round) {
        let Some((line, bytes)) = self.acceptable(entry) else { return };
        let group = line.group();
        if round.groups.contains(&group) || round.packer.is_full() {
            self.send_round(round).await;
        }
        if round.stopped.contains(&group) {
            return self.reject(&line, "GroupStopped", BEHIND);
        }
        round.groups.insert(group);
        if let Some(full) = round.packer.push(line, bytes) {
            self.send_batch_in_order(full, &mut round.stopped).await;
        }
    }

    async fn send_round(&self, round: &mut Round) {
        if let Some(batch) = round.packer.take() {
            self.send_batch_in_order(batch, &mut round.stopped).await;
        }
        round.groups.clear();
    }

    async fn send_batch_in_order(&self, batch: Vec<Line>, stopped: &mut BTreeSet<String>) {
        if let Some(batch) = self.pass(batch).await {
            stopped.extend(self.send(batch).await.iter().map(Line::group));
        }
    }
}
