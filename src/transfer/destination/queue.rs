//! Sending to a queue: SendMessageBatch, and the digests of what it took.

use aws_sdk_sqs::types::{BatchResultErrorEntry, SendMessageBatchRequestEntry, SendMessageBatchResultEntry};

use crate::error::Error;
use crate::error::aws::Attempt;
use crate::message::digest::Digests;
use crate::message::wire;

use super::{Answer, Destination, Outgoing, Refusal};

pub(super) async fn send(
    to: &Destination,
    sqs: &aws_sdk_sqs::Client,
    url: &str,
    messages: &[Outgoing<'_>],
) -> Result<Vec<Answer>, Error> {
    // Building an entry fails only without an id or a body, and both are there.
    let entries = messages.iter().enumerate().filter_map(|(at, message)| entry(at, message)).collect();
    let answer = sqs.send_message_batch().queue_url(url).set_entries(Some(entries)).send().await;
    let attempt = Attempt { action: "send to", resource: &to.label, place: &to.place };
    let mut answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let answers = messages.iter().enumerate().map(|(at, message)| {
        let taken = answer.successful.iter_mut().find(|entry| entry.id().parse() == Ok(at));
        match (taken, failed_entry(&answer.failed, at)) {
            (Some(taken), _) if is_what_was_sent(taken, message) => {
                Answer::Taken(Some(std::mem::take(&mut taken.message_id)))
            }
            (Some(_), _) => Answer::TakenOtherwise,
            (None, Some(failed)) => {
                Answer::Refused(Refusal::by_fault(failed.code(), failed.message(), failed.sender_fault()))
            }
            (None, None) => Answer::None,
        }
    });
    Ok(answers.collect())
}

fn entry(at: usize, message: &Outgoing<'_>) -> Option<SendMessageBatchRequestEntry> {
    SendMessageBatchRequestEntry::builder()
        .id(at.to_string())
        .message_body(message.body)
        .set_message_attributes(wire::attributes_to_sdk(message.attributes))
        .set_message_system_attributes(wire::system_attributes_to_sdk(message.trace_header))
        .set_message_group_id(message.message_group_id.map(str::to_owned))
        .set_message_deduplication_id(message.message_deduplication_id.as_deref().map(str::to_owned))
        .build()
        .ok()
}

/// The digests that the service computed over what it took (the SDK does not look at them).
fn is_what_was_sent(taken: &SendMessageBatchResultEntry, message: &Outgoing<'_>) -> bool {
    let digests = Digests { body: taken.md5_of_message_body(), attributes: taken.md5_of_message_attributes() };
    digests.are_of(message.body, message.md5_of_body, message.attributes)
}

/// The failure of the entry with this number, if it failed. Entries are numbered by their place.
pub fn failed_entry(failed: &[BatchResultErrorEntry], at: usize) -> Option<&BatchResultErrorEntry> {
    failed.iter().find(|entry| entry.id().parse() == Ok(at))
}

/// Whether a failed batch entry may succeed when it is sent again.
pub fn may_succeed_later(entry: &BatchResultErrorEntry) -> bool {
    Refusal::by_fault(entry.code(), None, entry.sender_fault()).may_succeed_later
}
