//! Sending to a topic: PublishBatch. Attributes are kept; SNS has no place for a trace header.

use aws_sdk_sns::types::PublishBatchRequestEntry;

use crate::error::Error;
use crate::error::aws::Attempt;
use crate::message::wire;

use super::{Answer, Destination, Outgoing, Refusal};

pub(super) async fn send(
    to: &Destination,
    sns: &aws_sdk_sns::Client,
    arn: &str,
    per_protocol: bool,
    messages: &[Outgoing<'_>],
) -> Result<Vec<Answer>, Error> {
    // Building an entry fails only without an id or a message, and both are there.
    let entries = messages.iter().enumerate().filter_map(|(at, message)| entry(at, message, per_protocol)).collect();
    let answer = sns.publish_batch().topic_arn(arn).set_publish_batch_request_entries(Some(entries)).send().await;
    let attempt = Attempt { action: "publish to", resource: &to.label, place: &to.place };
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let answers = (0..messages.len()).map(|at| {
        let id = at.to_string();
        let taken = answer.successful().iter().find(|taken| taken.id() == Some(id.as_str()));
        let failed = answer.failed().iter().find(|failed| failed.id() == id);
        match (taken, failed) {
            (Some(taken), _) => Answer::Taken(taken.message_id.clone()),
            (None, Some(failed)) => {
                Answer::Refused(Refusal::by_fault(failed.code(), failed.message(), failed.sender_fault()))
            }
            (None, None) => Answer::None,
        }
    });
    Ok(answers.collect())
}

fn entry(at: usize, message: &Outgoing<'_>, per_protocol: bool) -> Option<PublishBatchRequestEntry> {
    PublishBatchRequestEntry::builder()
        .id(at.to_string())
        .message(message.body)
        .set_subject(message.subject.map(str::to_owned))
        .set_message_structure(per_protocol.then(|| "json".to_owned()))
        .set_message_attributes(wire::attributes_to_sns(message.attributes))
        .set_message_group_id(message.message_group_id.map(str::to_owned))
        .set_message_deduplication_id(message.message_deduplication_id.as_deref().map(str::to_owned))
        .build()
        .ok()
}
