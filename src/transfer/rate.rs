//! `--rate`: a token bucket over messages.

use std::num::NonZeroU32;

use governor::clock::{Clock, MonotonicClock};
use governor::middleware::NoOpMiddleware;
use governor::state::{InMemoryState, NotKeyed};
use governor::{Quota, RateLimiter};

use crate::aws::batch::MAX_ENTRIES;
use crate::interrupt::Interrupt;

/// Lets at most so many messages pass each second, a batch at a time.
#[derive(Debug)]
pub struct Rate {
    bucket: Option<RateLimiter<NotKeyed, InMemoryState, MonotonicClock, NoOpMiddleware<std::time::Instant>>>,
    per_second: Option<NonZeroU32>,
    clock: MonotonicClock,
}

impl Rate {
    /// A rate, or none.
    pub fn new(per_second: Option<NonZeroU32>) -> Rate {
        let clock = MonotonicClock;
        let bucket = per_second.map(|per_second| {
            let burst = NonZeroU32::new(batch_of(per_second)).unwrap_or(NonZeroU32::MIN);
            RateLimiter::direct_with_clock(Quota::per_second(per_second).allow_burst(burst), clock.clone())
        });
        Rate { bucket, per_second, clock }
    }

    /// How many messages a batch may have, so that it never passes faster than the rate.
    pub fn batch_entries(&self) -> usize {
        self.per_second.map_or(MAX_ENTRIES, |per_second| batch_of(per_second) as usize)
    }

    /// How many messages it is reasonable to have in hand: what passes within two seconds.
    pub fn messages_in_hand(&self) -> Option<usize> {
        self.per_second.map(|per_second| (per_second.get() as usize).saturating_mul(2).max(MAX_ENTRIES))
    }

    /// As [`Rate::pass`], but not when a signal comes meanwhile.
    pub async fn pass_unless(&self, interrupt: &Interrupt, messages: usize) {
        tokio::select! {
            () = self.pass(messages) => {}
            () = interrupt.raised() => {}
        }
    }

    /// Waits until this many messages, at most a batch, may pass.
    pub async fn pass(&self, messages: usize) {
        let (Some(bucket), Some(messages)) = (&self.bucket, u32::try_from(messages).ok().and_then(NonZeroU32::new))
        else {
            return;
        };
        // More than a burst never passes; batches are packed by `batch_entries`, so it does not happen.
        while let Ok(Err(not_yet)) = bucket.check_n(messages) {
            tokio::time::sleep(not_yet.wait_time_from(self.clock.now())).await;
        }
    }
}

fn batch_of(per_second: NonZeroU32) -> u32 {
    per_second.get().min(MAX_ENTRIES as u32)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slow_rate_has_small_batches_and_few_messages_in_hand() {
        let rate = |per_second| Rate::new(NonZeroU32::new(per_second));
        assert_eq!((rate(3).batch_entries(), rate(3).messages_in_hand()), (3, Some(10)));
        assert_eq!((rate(500).batch_entries(), rate(500).messages_in_hand()), (10, Some(1_000)));
        assert_eq!((rate(0).batch_entries(), rate(0).messages_in_hand()), (10, None));
    }

    #[tokio::test]
    async fn the_bucket_never_lets_more_pass_than_the_rate_and_one_batch() {
        let rate = Rate::new(NonZeroU32::new(100));
        let began = std::time::Instant::now();
        for _ in 0..4 {
            rate.pass(10).await;
        }
        // The first batch is free; 30 more messages at 100 a second take 300 ms.
        assert!(began.elapsed() >= std::time::Duration::from_millis(295));
    }
}
