//! Sending to an event bus: PutEvents, which answers 200 for entries that it failed (aws-facts 4.1).

use aws_sdk_eventbridge::types::{PutEventsRequestEntry, PutEventsResultEntry};

use crate::aws::time;
use crate::error::Error;
use crate::error::aws::{Attempt, kind_of_code};
use crate::message::envelope::Envelope;

use super::{Answer, Destination, Outgoing, Refusal};

/// Bytes of all events of a PutEvents at most: "less than 1 MB", and it is not said which (aws-facts 4.1).
/// The body of a message is longer than what counts of its event.
pub const MAX_BATCH_BYTES: usize = 1_000_000;

pub(super) async fn send(
    to: &Destination,
    eventbridge: &aws_sdk_eventbridge::Client,
    arn: &str,
    messages: &[Outgoing<'_>],
) -> Result<Vec<Answer>, Error> {
    let prepared: Vec<Result<PutEventsRequestEntry, Refusal>> =
        messages.iter().map(|message| entry(arn, message)).collect();
    let entries: Vec<PutEventsRequestEntry> =
        prepared.iter().filter_map(|prepared| prepared.as_ref().ok().cloned()).collect();
    let mut results = Vec::new().into_iter();
    if !entries.is_empty() {
        let attempt = Attempt { action: "publish to", resource: &to.label, place: &to.place };
        let answer = eventbridge.put_events().set_entries(Some(entries)).send().await;
        results = answer.map_err(|error| Error::from_sdk(&attempt, error))?.entries.unwrap_or_default().into_iter();
    }
    // The results are in the order of the entries.
    let answers = prepared.into_iter().map(|prepared| match prepared {
        Ok(_) => results.next().map_or(Answer::None, answer_of),
        Err(refusal) => Answer::Refused(refusal),
    });
    Ok(answers.collect())
}

fn entry(arn: &str, message: &Outgoing<'_>) -> Result<PutEventsRequestEntry, Refusal> {
    let envelope = Envelope::parse(message.body).map_err(|reason| Refusal {
        code: "NotAnEvent".into(),
        message: format!("the body is not an event as EventBridge delivers it: {reason}"),
        may_succeed_later: false,
    })?;
    Ok(PutEventsRequestEntry::builder()
        .event_bus_name(arn)
        .source(&envelope.source)
        .detail_type(&envelope.detail_type)
        .detail(envelope.detail.get())
        .set_time(envelope.time.map(time::to_sdk))
        .set_resources((!envelope.resources.is_empty()).then(|| envelope.resources.clone()))
        .set_trace_header(message.trace_header.map(str::to_owned))
        .build())
}

fn answer_of(result: PutEventsResultEntry) -> Answer {
    match (result.event_id, result.error_code) {
        (_, Some(code)) => Answer::Refused(Refusal {
            message: result.error_message.unwrap_or_default(),
            may_succeed_later: kind_of_code(&code).is_transient(),
            code,
        }),
        (Some(event_id), None) => Answer::Taken(Some(event_id)),
        (None, None) => Answer::None,
    }
}
