//! The service's clock, read off the `Date` header of an answer.
//!
//! A redrive moves only what was sent before its start; SentTimestamp is by the service's clock, and
//! this machine's may be off by minutes.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::Intercept;
use aws_smithy_runtime_api::client::interceptors::context::BeforeDeserializationInterceptorContextRef;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::DateTime;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::date_time::Format;
use jiff::Timestamp;

/// An interceptor that keeps the `Date` of the last answer; clones share it.
#[derive(Clone, Debug, Default)]
pub struct ServiceClock(Arc<Mutex<Option<Reading>>>);

/// What the service's clock said, and when that answer was here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    second: i64,
    read_at: Instant,
}

/// The start of a run by the service's clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// Messages sent up to this moment belong to the run: the second of the reading, rounded up.
    pub cutoff: Timestamp,
    /// From here on the service's clock has passed [`Start::cutoff`]. Nothing may be sent before, or a
    /// message that comes back within the same second would count as sent before the start.
    pub passed_at: Instant,
}

impl ServiceClock {
    /// The last reading, if an answer carried a date.
    pub fn reading(&self) -> Option<Reading> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Reading {
    /// A run that starts with this reading.
    pub fn start(self) -> Start {
        // The header has whole seconds: the clock then stood anywhere up to the next one.
        const SECOND: Duration = Duration::from_millis(1_005);
        Start {
            cutoff: Timestamp::from_second(self.second + 1).unwrap_or(Timestamp::MAX),
            passed_at: self.read_at + SECOND,
        }
    }

    /// By this machine's clock, for a service that sends no date.
    pub fn of_this_machine() -> Reading {
        Reading { second: Timestamp::now().as_second(), read_at: Instant::now() }
    }
}

impl Intercept for ServiceClock {
    fn name(&self) -> &'static str {
        "ServiceClock"
    }

    fn read_before_deserialization(
        &self,
        context: &BeforeDeserializationInterceptorContextRef<'_>,
        _runtime_components: &RuntimeComponents,
        _config: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let header = context.response().headers().get("date");
        if let Some(date) = header.and_then(|date| DateTime::from_str(date, Format::HttpDate).ok()) {
            let reading = Reading { second: date.secs(), read_at: Instant::now() };
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(reading);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cutoff_is_the_second_rounded_up_and_is_passed_a_second_after_the_reading() {
        let read_at = Instant::now();
        let start = Reading { second: 1_000, read_at }.start();
        assert_eq!(start.cutoff, Timestamp::from_second(1_001).unwrap());
        assert_eq!(start.passed_at, read_at + Duration::from_millis(1_005));
    }
}
