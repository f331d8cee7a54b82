//! Archives of a bus.

mod change;
mod export;

use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::aws::{pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Target;
use crate::naming::{Arn, Belonging, Kind, Place, Reference};

use super::Bus;

pub use change::{CreatePlan, CreatedArchive, DeletePlan, DeletedArchive, Manner, create, delete};
pub use export::{ExportPlan, Exported, export, is_replay};

/// How long it may take until an event that was published is in an archive (aws-facts 4.4).
pub const ARRIVAL: SignedDuration = SignedDuration::from_mins(10);

/// How old the counts of an archive may be (aws-facts 4.4).
pub const COUNT_LAG: SignedDuration = SignedDuration::from_hours(24);

/// An archive. Its counts lag behind by up to 24 hours (aws-facts 4.4).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Archive {
    /// The full name.
    #[serde(rename = "full_name")]
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// Where it is.
    pub place: Place,
    /// Whose it is.
    pub belonging: Belonging,
    /// The ARN of its bus.
    pub bus_arn: String,
    /// `ENABLED`, `DISABLED`, `CREATING`, …
    pub state: String,
    /// Why it is in that state.
    pub state_reason: Option<String>,
    /// What it is for.
    pub description: Option<String>,
    /// Which events it keeps; every one without a pattern.
    pub event_pattern: Option<Value>,
    /// How long it keeps them; 0: for ever.
    pub retention_days: i32,
    /// Events in it.
    pub event_count: i64,
    /// Bytes in it.
    pub size_bytes: i64,
    /// When it was created.
    pub created_at: Option<Timestamp>,
}

impl Archive {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        format!("archive {}", self.name)
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        Target { name: self.name.clone(), belonging: self.belonging }
    }
}

/// The archives of a bus, by name. Patterns and descriptions are not listed: they are shown with each.
pub async fn list(events: &aws_sdk_eventbridge::Client, bus: &Bus) -> Listing<Archive> {
    list_by(events, &bus.place, Some(&bus.arn)).await
}

async fn list_by(events: &aws_sdk_eventbridge::Client, place: &Place, bus_arn: Option<&str>) -> Listing<Archive> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the archives", place: &in_place };
    let mut listing = pages::all(async |token| {
        let request = events.list_archives().set_event_source_arn(bus_arn.map(str::to_owned)).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let archives = answer.archives.unwrap_or_default().into_iter().map(|archive| from_list(place, archive));
        Ok((archives.collect(), answer.next_token))
    })
    .await;
    listing.items.sort_by(|a: &Archive, b| a.name.cmp(&b.name));
    listing
}

fn from_list(place: &Place, archive: aws_sdk_eventbridge::types::Archive) -> Archive {
    let name = archive.archive_name.unwrap_or_default();
    let bus_arn = archive.event_source_arn.unwrap_or_default();
    let arn = Arn::parse(&bus_arn).map(|bus| Arn { resource: format!("archive/{name}"), ..bus }.to_string());
    Archive {
        belonging: place.belonging(&name),
        name,
        arn: arn.unwrap_or_default(),
        place: place.clone(),
        bus_arn,
        state: archive.state.map(|state| state.as_str().to_owned()).unwrap_or_default(),
        state_reason: archive.state_reason,
        description: None,
        event_pattern: None,
        retention_days: archive.retention_days.unwrap_or_default(),
        event_count: archive.event_count,
        size_bytes: archive.size_bytes,
        created_at: archive.creation_time.as_ref().and_then(time::from_sdk),
    }
}

/// Finds an archive.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(events: &aws_sdk_eventbridge::Client, place: &Place, reference: &Reference) -> Result<Archive> {
    let names = match reference {
        Reference::Arn(_, name) => vec![name.clone()],
        _ => place.candidates(reference.name()),
    };
    for name in names {
        if let Some(archive) = describe(events, place, &name).await? {
            return Ok(archive);
        }
    }
    let known = list_by(events, place, None).await.items;
    Err(place.missing(Kind::Archive, reference.name(), known.into_iter().map(|archive| archive.name)))
}

/// The archive of this full name, if there is one.
///
/// # Errors
/// Whatever the service answers.
pub async fn describe(events: &aws_sdk_eventbridge::Client, place: &Place, name: &str) -> Result<Option<Archive>> {
    let (label, in_place) = (format!("archive {name}"), place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &in_place };
    let answer = events.describe_archive().archive_name(name).send().await;
    let answer = match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => answer,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let arn = answer.archive_arn.unwrap_or_default();
    let place = Arn::parse(&arn).map_or_else(|| place.clone(), |arn| place.in_account(&arn.account));
    Ok(Some(Archive {
        belonging: place.belonging(name),
        name: name.to_owned(),
        arn,
        place,
        bus_arn: answer.event_source_arn.unwrap_or_default(),
        state: answer.state.map(|state| state.as_str().to_owned()).unwrap_or_default(),
        state_reason: answer.state_reason,
        description: answer.description,
        event_pattern: answer.event_pattern.and_then(|pattern| serde_json::from_str(&pattern).ok()),
        retention_days: answer.retention_days.unwrap_or_default(),
        event_count: answer.event_count,
        size_bytes: answer.size_bytes,
        created_at: answer.creation_time.as_ref().and_then(time::from_sdk),
    }))
}
