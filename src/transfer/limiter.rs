//! How many batches are in flight at once: rises while that makes the transfer faster, falls when the
//! service throttles.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// Batches in flight at the start.
const INITIAL: usize = 8;
/// Receives in flight at the start: a queue with a few messages is found dry with a few requests.
const INITIAL_RECEIVES: usize = 4;
/// Batches in flight at most.
const MAX: usize = 256;
/// Receives in flight at most: a batch is sent and deleted in the time of two of them.
const MAX_RECEIVES: usize = MAX / 2;
/// How long the throughput is measured before the next decision.
const WINDOW: Duration = Duration::from_millis(250);
/// It may be shorter when enough was seen: so many rounds of all that is in flight.
const SHORT_WINDOW: Duration = Duration::from_millis(50);
const ROUNDS: usize = 3;
/// What counts as faster.
const FASTER: f64 = 1.08;
/// After so long without a change another rise is tried: the service may have grown with us.
const PROBE_AFTER: Duration = Duration::from_secs(5);

/// Hands out permits, as many at once as the service seems to bear.
#[derive(Debug)]
pub struct Limiter(Arc<Permits>);

/// The right to have one batch in flight; it ends when dropped.
#[derive(Debug)]
pub struct Permit(Arc<Permits>);

#[derive(Debug)]
struct Permits {
    state: Mutex<State>,
    freed: Notify,
}

/// The decisions, without any waiting.
#[derive(Debug)]
struct State {
    limit: usize,
    most: usize,
    in_use: usize,
    saturated: bool,
    window_began: Instant,
    window_items: u64,
    window_answers: usize,
    throttled: bool,
    best: f64,
    before_rise: Option<usize>,
    /// Since when nothing was tried.
    quiet_since: Instant,
}

impl Limiter {
    /// A limiter for batches, which starts low.
    pub fn new(now: Instant) -> Limiter {
        Limiter::starting_with(INITIAL, MAX, now)
    }

    /// A limiter for receives, which starts lower.
    pub fn of_receives(now: Instant) -> Limiter {
        Limiter::starting_with(INITIAL_RECEIVES, MAX_RECEIVES, now)
    }

    fn starting_with(limit: usize, most: usize, now: Instant) -> Limiter {
        let state = State {
            limit,
            most,
            in_use: 0,
            saturated: false,
            window_began: now,
            window_items: 0,
            window_answers: 0,
            throttled: false,
            best: 0.0,
            before_rise: None,
            quiet_since: now,
        };
        Limiter(Arc::new(Permits { state: Mutex::new(state), freed: Notify::new() }))
    }

    /// Waits for a permit.
    pub async fn acquire(&self) -> Permit {
        loop {
            let freed = self.0.freed.notified();
            {
                let mut state = self.0.state();
                if state.in_use < state.limit {
                    state.in_use += 1;
                    state.saturated |= state.in_use == state.limit;
                    return Permit(Arc::clone(&self.0));
                }
            }
            freed.await;
        }
    }

    /// Batches in flight at most, now.
    pub fn limit(&self) -> usize {
        self.0.state().limit
    }

    /// Items were carried out.
    pub fn succeeded(&self, items: u64) {
        let rose = self.0.state().succeeded(items, Instant::now());
        if rose {
            self.0.freed.notify_waiters();
        }
    }

    /// The service asked to slow down.
    pub fn throttled(&self) {
        self.0.state().throttled();
    }
}

impl Permits {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        self.0.state().in_use -= 1;
        self.0.freed.notify_one();
    }
}

impl State {
    fn throttled(&mut self) {
        // Once a window: the answers of all batches in flight tell of the same moment.
        if !self.throttled {
            self.throttled = true;
            self.limit = (self.limit / 2).max(1);
            self.before_rise = None;
            self.best = 0.0;
        }
    }

    /// Counts items; at the end of a window, decides. True when the limit rose.
    fn succeeded(&mut self, items: u64, now: Instant) -> bool {
        self.window_items += items;
        self.window_answers += 1;
        let elapsed = now.duration_since(self.window_began);
        let has_seen_enough = elapsed >= SHORT_WINDOW && self.window_answers >= ROUNDS * self.limit;
        if elapsed < WINDOW && !has_seen_enough {
            return false;
        }
        let before = self.limit;
        let throughput = self.window_items as f64 / elapsed.as_secs_f64();
        if !std::mem::take(&mut self.throttled) && self.saturated {
            self.decide(throughput, now);
        }
        self.window_began = now;
        self.window_items = 0;
        self.window_answers = 0;
        self.saturated = self.in_use >= self.limit;
        self.limit > before
    }

    fn decide(&mut self, throughput: f64, now: Instant) {
        if throughput > self.best * FASTER {
            self.best = throughput;
            self.rise(now);
        } else if let Some(before) = self.before_rise.take() {
            self.limit = before;
            self.quiet_since = now;
        } else if now.duration_since(self.quiet_since) >= PROBE_AFTER {
            self.best = throughput;
            self.rise(now);
        }
    }

    fn rise(&mut self, now: Instant) {
        self.quiet_since = now;
        self.before_rise = Some(self.limit);
        self.limit = (self.limit * 2).min(self.most);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Runs windows in which `throughput(limit)` items a second are carried out.
    fn run(limiter: &Limiter, windows: u32, began: &mut Instant, throughput: impl Fn(usize) -> u64) {
        for _ in 0..windows {
            limiter.0.state().saturated = true;
            *began += WINDOW;
            let items = throughput(limiter.limit()) * WINDOW.as_millis() as u64 / 1_000;
            limiter.0.state().succeeded(items, *began);
        }
    }

    #[test]
    fn concurrency_rises_while_it_makes_the_transfer_faster_and_stays_where_it_no_longer_does() {
        let mut now = Instant::now();
        let limiter = Limiter::new(now);
        run(&limiter, 20, &mut now, |limit| limit.min(60) as u64 * 500);
        assert!((32..=64).contains(&limiter.limit()), "{}", limiter.limit());

        let limiter = Limiter::new(now);
        run(&limiter, 20, &mut now, |limit| limit as u64 * 500);
        assert_eq!(limiter.limit(), MAX);
    }

    #[test]
    fn a_window_is_short_when_everything_in_flight_was_answered_several_times() {
        let mut now = Instant::now();
        let limiter = Limiter::new(now);
        limiter.0.state().saturated = true;
        now += SHORT_WINDOW;
        for _ in 1..ROUNDS * INITIAL {
            limiter.0.state().succeeded(10, now);
        }
        assert_eq!(limiter.limit(), INITIAL);
        limiter.0.state().succeeded(10, now);
        assert_eq!(limiter.limit(), 2 * INITIAL);
    }

    #[test]
    fn throttling_halves_concurrency_once_a_window_and_never_stops_it() {
        let mut now = Instant::now();
        let limiter = Limiter::new(now);
        run(&limiter, 3, &mut now, |limit| limit as u64 * 500);
        let before = limiter.limit();
        limiter.throttled();
        limiter.throttled();
        assert_eq!(limiter.limit(), before / 2);
        for _ in 0..20 {
            limiter.throttled();
            now += WINDOW;
            limiter.0.state().succeeded(1, now);
        }
        assert_eq!(limiter.limit(), 1);
    }

    #[tokio::test]
    async fn no_more_permits_are_out_than_the_limit_allows() {
        let limiter = Limiter::new(Instant::now());
        let mut permits = Vec::new();
        for _ in 0..INITIAL {
            permits.push(limiter.acquire().await);
        }
        let waiting = tokio::time::timeout(Duration::from_millis(20), limiter.acquire()).await;
        assert!(waiting.is_err());
        permits.pop();
        limiter.acquire().await;
    }
}
