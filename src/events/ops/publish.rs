//! Publishing an event, and reading what the bus says of it.

use std::time::Duration;

use aws_sdk_eventbridge::types::PutEventsRequestEntry;
use jiff::Timestamp;
use serde::Serialize;
use serde_json::Value;

use crate::aws::time;
use crate::error::aws::{Attempt, kind_of_code};
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;

use super::Bus;

/// Bytes of all entries of a PutEvents at most; "less than 1 MB", and it is not said which (aws-facts 4.1).
const MAX_SIZE: usize = 1_000_000;

/// What `Time` counts for (aws-facts 4.1).
const SIZE_OF_TIME: usize = 14;

/// The longest detail type (aws-facts 4.1).
const MAX_DETAIL_TYPE: usize = 128;

/// Tries of an entry that the service failed on its side.
const ATTEMPTS: u32 = 4;
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// An event that is to be published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Event {
    /// Who says so.
    pub source: String,
    /// What happened.
    pub detail_type: String,
    /// The JSON object, byte for byte.
    #[serde(skip)]
    pub detail: String,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// The ARNs of what it is about.
    pub resources: Vec<String>,
}

impl Event {
    /// Bytes as EventBridge counts them (aws-facts 4.1).
    pub fn size(&self) -> usize {
        let resources: usize = self.resources.iter().map(String::len).sum();
        let time = if self.time.is_some() { SIZE_OF_TIME } else { 0 };
        time + self.source.len() + self.detail_type.len() + self.detail.len() + resources
    }

    /// Refuses what EventBridge would refuse, or take and fail.
    ///
    /// # Errors
    /// A usage error that names the part.
    pub fn check(&self) -> Result<()> {
        if self.detail_type.is_empty() || self.detail_type.len() > MAX_DETAIL_TYPE {
            return Err(Error::usage(format!(
                "the detail type `{}` has {} bytes: it has 1 to {MAX_DETAIL_TYPE}",
                self.detail_type,
                self.detail_type.len()
            )));
        }
        if self.source.is_empty() || self.source.starts_with("aws.") {
            return Err(Error::usage(format!("--source `{}`: it is neither empty nor begins with aws.", self.source))
                .hint("sources that begin with aws. are for AWS's own services"));
        }
        check_detail(&self.detail)?;
        if self.size() > MAX_SIZE {
            return Err(Error::usage(format!(
                "the event has {} bytes as EventBridge counts them, and it takes at most {MAX_SIZE}",
                self.size()
            ))
            .hint("keep large contents elsewhere, and say in the detail where they are"));
        }
        Ok(())
    }
}

/// The detail is a JSON object.
fn check_detail(detail: &str) -> Result<()> {
    let hint = "the detail is a JSON object: '{\"status\":\"confirmed\"}'";
    match serde_json::from_str(detail) {
        Ok(Value::Object(_)) => Ok(()),
        Ok(other) => {
            let kind = match other {
                Value::Null => "null",
                Value::Bool(_) => "a boolean",
                Value::Number(_) => "a number",
                Value::String(_) => "a string",
                _ => "an array",
            };
            Err(Error::usage(format!("the detail is {kind}, not a JSON object")).hint(hint))
        }
        Err(error) => Err(Error::usage(format!("the detail is not JSON: {error}")).hint(hint)),
    }
}

/// An event that is about to be published.
#[derive(Clone, Debug, Serialize)]
pub struct PublishPlan {
    /// Where it works.
    pub place: Place,
    /// The bus's full name.
    pub bus: String,
    /// The bus's ARN.
    pub bus_arn: String,
    /// The event.
    #[serde(flatten)]
    pub event: Event,
    /// Bytes as EventBridge counts them.
    pub size_bytes: usize,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    label: String,
}

/// An event that the bus took.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedEvent {
    /// EventBridge's id.
    pub event_id: String,
    /// The bus's full name.
    pub bus: String,
    /// What happened.
    pub detail_type: String,
    /// Who says so.
    pub source: String,
    /// Bytes as EventBridge counts them.
    pub size_bytes: usize,
}

impl PublishPlan {
    /// Plans to publish an event to a bus.
    pub fn new(bus: &Bus, event: Event) -> PublishPlan {
        PublishPlan {
            place: bus.place.clone(),
            bus: bus.name.clone(),
            bus_arn: bus.arn.clone(),
            size_bytes: event.size(),
            event,
            target: bus.target(),
            label: bus.label(),
        }
    }
}

impl Plan for PublishPlan {
    fn verb(&self) -> Verb {
        Verb::EventsPublish
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        format!("Publish `{}` to {}", self.event.detail_type, self.bus)
    }
}

/// Publishes the event. EventBridge answers 200 for an entry that it failed: the entry's own result
/// counts, and is tried again where the fault is the service's.
///
/// # Errors
/// What the service answers to the call or to the entry.
pub async fn publish(events: &aws_sdk_eventbridge::Client, plan: &Approved<PublishPlan>) -> Result<PublishedEvent> {
    let mut pause = FIRST_PAUSE;
    for attempt in 1.. {
        match put(events, plan).await {
            Err(error) if error.kind().is_transient() && attempt < ATTEMPTS => {
                tracing::debug!("{error}: trying again");
                tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64())).await;
                pause *= 2;
            }
            Err(error) => return Err(error),
            Ok(event_id) => {
                return Ok(PublishedEvent {
                    event_id,
                    bus: plan.bus.clone(),
                    detail_type: plan.event.detail_type.clone(),
                    source: plan.event.source.clone(),
                    size_bytes: plan.size_bytes,
                });
            }
        }
    }
    Err(Error::failure("the event was not published"))
}

/// Returns the event's id.
async fn put(events: &aws_sdk_eventbridge::Client, plan: &PublishPlan) -> Result<String> {
    let (event, place) = (&plan.event, plan.place.to_string());
    let attempt = Attempt { action: "publish to", resource: &plan.label, place: &place };
    let entry = PutEventsRequestEntry::builder()
        .event_bus_name(&plan.bus_arn)
        .source(&event.source)
        .detail_type(&event.detail_type)
        .detail(&event.detail)
        .set_time(event.time.map(time::to_sdk))
        .set_resources((!event.resources.is_empty()).then(|| event.resources.clone()))
        .build();
    let answer = events.put_events().entries(entry).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    let result = answer.entries.unwrap_or_default().into_iter().next();
    match result.map(|result| (result.event_id, result.error_code, result.error_message)) {
        Some((Some(event_id), None, _)) if answer.failed_entry_count == 0 => Ok(event_id),
        Some((_, code, message)) => Err(refused(&attempt, code.as_deref(), message.as_deref())),
        None => Err(Error::failure(format!("{attempt}: the service answered without a result for the event"))),
    }
}

fn refused(attempt: &Attempt<'_>, code: Option<&str>, message: Option<&str>) -> Error {
    let (code, message) = (code.unwrap_or("no code"), message.unwrap_or("the service failed the entry"));
    let kind = match code {
        "NotAuthorizedForSourceException" | "NotAuthorizedForDetailTypeException" => ErrorKind::Permission,
        code => kind_of_code(code),
    };
    Error::new(kind, format!("{attempt}: {message} [{code}]; the event was not published"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(detail: &str) -> Event {
        Event { source: "myapp".into(), detail_type: "Order Created".into(), detail: detail.into(), ..Event::default() }
    }

    #[test]
    fn the_size_is_counted_as_eventbridge_counts_it() {
        let event = Event {
            time: Some(Timestamp::UNIX_EPOCH),
            resources: vec!["arn:aws:s3:::b".into(), "x".into()],
            ..event("{\"ä\":1}")
        };
        assert_eq!(event.size(), 14 + 5 + 13 + 8 + 14 + 1);
    }

    #[test]
    fn only_a_json_object_within_the_size_is_taken() {
        assert!(event("{}").check().is_ok());
        assert!(event(" {\"a\": [1, 2]}\n").check().is_ok());
        for (detail, part) in
            [("[]", "an array"), ("7", "a number"), ("null", "null"), ("{\"a\":}", "line 1 column 6"), ("", "not JSON")]
        {
            let error = event(detail).check().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Usage);
            assert!(error.to_string().contains(part), "{error}");
        }
        let fixed = event("").size();
        let filling = |size: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(size - fixed - 8));
        assert!(event(&filling(MAX_SIZE)).check().is_ok());
        assert!(event(&filling(MAX_SIZE + 1)).check().unwrap_err().to_string().contains("1000001 bytes"));
    }

    #[test]
    fn a_source_of_aws_s_own_and_an_empty_detail_type_are_refused() {
        assert!(Event { source: "aws.s3".into(), ..event("{}") }.check().is_err());
        assert!(Event { detail_type: String::new(), ..event("{}") }.check().is_err());
    }
}
