//! Receiving a few messages to look at.

use aws_sdk_sqs::types::MessageSystemAttributeName;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::message::{Message, wire};
use crate::transfer::Source;

/// A long poll asks every server of the queue, and one second keeps a signal from waiting.
const LONG_POLL_SECONDS: i32 = 1;

/// Receives up to `most` messages, at most ten, with everything that they carry; others do not see them for so
/// many seconds.
///
/// # Errors
/// Whatever the service answers.
pub async fn receive(
    sqs: &aws_sdk_sqs::Client,
    from: &Source,
    most: usize,
    visibility_timeout_seconds: u32,
) -> Result<Vec<Message>> {
    let attempt = Attempt { action: "receive from", resource: &from.label, place: &from.place };
    let answer = sqs
        .receive_message()
        .queue_url(&from.url)
        .max_number_of_messages(i32::try_from(most).unwrap_or(1))
        .visibility_timeout(i32::try_from(visibility_timeout_seconds).unwrap_or(i32::MAX))
        .wait_time_seconds(LONG_POLL_SECONDS)
        .message_system_attribute_names(MessageSystemAttributeName::All)
        .message_attribute_names("All")
        .send()
        .await
        .map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(answer.messages.unwrap_or_default().into_iter().map(wire::from_sdk).collect())
}
