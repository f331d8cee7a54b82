//! How many messages there are, and when by the service's clock that was.

use crate::aws::clock::{Reading, ServiceClock, Start};
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::message::wire;

use crate::transfer::Source;

use super::attributes::{self, DEPTH, Depth, QueueAttributes};

/// The depth, and the start of a run by the service's clock.
///
/// # Errors
/// Whatever the service answers.
pub async fn at_start(sqs: &aws_sdk_sqs::Client, source: &Source) -> Result<(Depth, Start)> {
    let clock = ServiceClock::default();
    let attempt = Attempt { action: "count the messages of", resource: &source.label, place: &source.place };
    let request = sqs.get_queue_attributes().queue_url(&source.url).set_attribute_names(Some(DEPTH.to_vec()));
    let answer = request.customize().interceptor(clock.clone()).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let reading = clock.reading().unwrap_or_else(|| {
        tracing::debug!("the service's answer has no date: this machine's clock counts");
        Reading::of_this_machine()
    });
    Ok((QueueAttributes::parse(&wire::queue_attributes(answer.attributes)).depth, reading.start()))
}

/// How many messages are left at the end of a run. Only told, not relied on: without an answer it stays
/// unknown.
pub async fn left(sqs: &aws_sdk_sqs::Client, source: &Source) -> Option<u64> {
    let attempt = Attempt { action: "count the messages of", resource: &source.label, place: &source.place };
    let attributes = attributes::get(sqs, &source.url, &DEPTH, &attempt).await;
    attributes.ok().map(|attributes| attributes.depth.total())
}
