//! Waiting for something that takes its time: pauses that grow, up to a patience.

use std::time::{Duration, Instant};

use crate::interrupt::Interrupt;

/// Pauses between two looks; they grow until the patience is at its end or a signal comes.
#[derive(Debug)]
pub struct Pauses<'a> {
    until: Instant,
    next: Duration,
    longest: Duration,
    interrupt: &'a Interrupt,
}

impl<'a> Pauses<'a> {
    /// Pauses from `first` to `longest`, each twice as long as the one before, for `patience` in all.
    pub fn new(first: Duration, longest: Duration, patience: Duration, interrupt: &'a Interrupt) -> Pauses<'a> {
        Pauses { until: Instant::now() + patience, next: first, longest, interrupt }
    }

    /// Whether to look again.
    pub async fn pause(&mut self) -> bool {
        tokio::select! {
            () = tokio::time::sleep(self.next) => {}
            () = self.interrupt.raised() => return false,
        }
        self.next = (self.next * 2).min(self.longest);
        Instant::now() < self.until
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn pauses_grow_to_the_longest_and_end_with_the_patience() {
        let interrupt = Interrupt::default();
        let (first, longest) = (Duration::from_millis(1), Duration::from_millis(4));
        let mut pauses = Pauses::new(first, longest, Duration::ZERO, &interrupt);
        assert!(!pauses.pause().await);
        assert_eq!(pauses.next, first * 2);
        pauses.pause().await;
        pauses.pause().await;
        assert_eq!(pauses.next, longest);
        let mut pauses = Pauses::new(first, longest, Duration::from_secs(60), &interrupt);
        assert!(pauses.pause().await);
    }
}
