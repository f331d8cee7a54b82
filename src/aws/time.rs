//! Times to and from the SDK's type.

use aws_smithy_types::DateTime;
use jiff::Timestamp;

/// A time that the service told, to the millisecond: what lies below comes of its way through a floating
/// point number. `None` beyond what can be represented.
pub fn from_sdk(time: &DateTime) -> Option<Timestamp> {
    Timestamp::from_millisecond(time.to_millis().ok()?).ok()
}

/// A time for the service.
pub fn to_sdk(time: Timestamp) -> DateTime {
    DateTime::from_nanos(time.as_nanosecond()).unwrap_or_else(|_| DateTime::from_secs(time.as_second()))
}
