//! How long to wait before trying again: exponential with full jitter.

use std::time::Duration;

/// Attempts for a request or a batch entry before it counts as failed: about half a minute in all.
pub const MAX_ATTEMPTS: u32 = 12;

const BASE: Duration = Duration::from_millis(50);
const CEILING: Duration = Duration::from_secs(5);

/// The wait after failed attempt number `attempt` (from 1), for a random number between 0 and 1.
pub fn delay(attempt: u32, random: f64) -> Duration {
    let exponential = BASE.saturating_mul(1 << attempt.min(16).saturating_sub(1));
    exponential.min(CEILING).mul_f64(random.clamp(0.0, 1.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_a_ceiling() {
        assert_eq!(delay(1, 1.0), BASE);
        assert_eq!(delay(2, 1.0), BASE * 2);
        assert_eq!(delay(3, 0.5), BASE * 2);
        assert_eq!(delay(60, 1.0), CEILING);
        assert_eq!(delay(5, 0.0), Duration::ZERO);
    }
}
