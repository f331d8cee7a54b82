//! Publishing an event, and reading what the bus says of it.

use std::time::Duration;

use aws_sdk_eventbridge::types::PutEventsRequestEntry;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::time;
use crate::error::aws::{Attempt, kind_of_code};
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;

use super::Bus;
use super::confirm::Confirmation;
use super::event::Event;

/// Tries of an entry that the service failed on its side.
const ATTEMPTS: u32 = 4;
const FIRST_PAUSE: Duration = Duration::from_millis(100);

/// An event that is about to be published.
#[derive(Clone, Debug, Serialize, JsonSchema)]
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
    /// The file of the schema that the detail fits.
    pub schema: Option<String>,
    /// The rules that will take it, where that was asked for.
    pub rules: Option<Vec<String>>,
    /// How it is made sure that it is delivered.
    #[serde(flatten)]
    pub confirmation: Option<Confirmation>,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    pub(super) to: Bus,
}

/// An event that the bus took.
#[derive(Clone, Debug, Serialize, JsonSchema)]
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
    /// The rules that take it, where that was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<String>>,
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
            schema: None,
            rules: None,
            confirmation: None,
            target: bus.target(),
            to: bus.clone(),
        }
    }

    /// What is told of the event once the bus has taken it.
    pub(super) fn published(&self, event_id: String) -> PublishedEvent {
        PublishedEvent {
            event_id,
            bus: self.bus.clone(),
            detail_type: self.event.detail_type.clone(),
            source: self.event.source.clone(),
            size_bytes: self.size_bytes,
            rules: self.rules.clone(),
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
    let event_id = put(events, &plan.to, &plan.event).await?;
    Ok(plan.published(event_id))
}

/// Puts an event on a bus, and returns its id.
///
/// # Errors
/// What the service answers to the call or to the entry.
pub(super) async fn put(events: &aws_sdk_eventbridge::Client, bus: &Bus, event: &Event) -> Result<String> {
    let mut pause = FIRST_PAUSE;
    let mut attempt = 1;
    loop {
        match put_once(events, bus, event).await {
            Err(error) if error.kind().is_transient() && attempt < ATTEMPTS => {
                tracing::debug!("{error}: trying again");
                tokio::time::sleep(pause.mul_f64(0.5 + fastrand::f64())).await;
                pause *= 2;
                attempt += 1;
            }
            answered => return answered,
        }
    }
}

async fn put_once(events: &aws_sdk_eventbridge::Client, bus: &Bus, event: &Event) -> Result<String> {
    let (label, place) = (bus.label(), bus.place.to_string());
    let attempt = Attempt { action: "publish to", resource: &label, place: &place };
    let entry = PutEventsRequestEntry::builder()
        .event_bus_name(&bus.arn)
        .source(&event.source)
        .detail_type(&event.detail_type)
        .detail(&event.detail)
        .set_time(event.time.map(time::to_sdk))
        .set_resources((!event.resources.is_empty()).then(|| event.resources.clone()))
        .set_trace_header(event.trace_header.clone())
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
