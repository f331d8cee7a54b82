//! Making an archive, and deleting one.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::events::ops::Bus;
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::{Kind, Place};

use super::Archive;

/// An archive that is about to be made.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CreatePlan {
    /// Where it works.
    pub place: Place,
    /// The archive's full name.
    pub archive: String,
    /// The bus's full name.
    pub bus: String,
    /// The bus's ARN.
    pub bus_arn: String,
    /// Which events it keeps; every one without a pattern.
    pub event_pattern: Option<Value>,
    /// How long it keeps them; 0: for ever.
    pub retention_days: i32,
    /// What it is for.
    pub description: Option<String>,
    #[serde(skip)]
    pattern_text: Option<String>,
    #[serde(skip)]
    targets: Vec<Target>,
}

/// How an archive is to be.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// Which events it keeps; every one without a pattern.
    pub pattern: Option<String>,
    /// How long it keeps them; 0: for ever.
    pub retention_days: i32,
    /// What it is for.
    pub description: Option<String>,
}

/// An archive that was made.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CreatedArchive {
    /// The full name.
    pub archive: String,
    /// The ARN.
    pub arn: String,
    /// `ENABLED`, `CREATING`, …
    pub state: String,
}

impl CreatePlan {
    /// Plans an archive of a bus.
    ///
    /// # Errors
    /// A usage error for a name that is too long, and for a bus of another account.
    pub fn new(bus: &Bus, name: &str, manner: Manner) -> Result<CreatePlan> {
        bus.account_at_home()?;
        let longest = Kind::Archive.longest_name();
        if name.len() > longest {
            return Err(Error::usage(format!(
                "`{name}` is too long for an archive: it has 1 to {longest} characters, the project and the stage among them"
            ))
            .hint("give a shorter name"));
        }
        let archive = Target { name: name.to_owned(), belonging: bus.place.belonging(name) };
        Ok(CreatePlan {
            place: bus.place.clone(),
            archive: name.to_owned(),
            bus: bus.name.clone(),
            bus_arn: bus.arn.clone(),
            event_pattern: manner.pattern.as_deref().and_then(|text| serde_json::from_str(text).ok()),
            retention_days: manner.retention_days,
            description: manner.description,
            pattern_text: manner.pattern,
            targets: vec![archive, bus.target()],
        })
    }
}

impl Plan for CreatePlan {
    fn verb(&self) -> Verb {
        Verb::EventsArchiveCreate
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        format!("Archive the events of {} as {}", self.bus, self.archive)
    }
}

/// Makes the archive.
///
/// # Errors
/// What the service answers: a name that is taken, for instance.
pub async fn create(events: &aws_sdk_eventbridge::Client, plan: &Approved<CreatePlan>) -> Result<CreatedArchive> {
    let (label, place) = (format!("archive {}", plan.archive), plan.place.to_string());
    let attempt = Attempt { action: "create", resource: &label, place: &place };
    let request = events
        .create_archive()
        .archive_name(&plan.archive)
        .event_source_arn(&plan.bus_arn)
        .set_event_pattern(plan.pattern_text.clone())
        .set_description(plan.description.clone())
        .retention_days(plan.retention_days);
    let answer = request.send().await.map_err(|error| told_apart(Error::from_sdk(&attempt, error)))?;
    let state = answer.state.map(|state| state.as_str().to_owned()).unwrap_or_default();
    if state == "CREATE_FAILED" {
        let reason = answer.state_reason.unwrap_or_else(|| "no reason given".into());
        return Err(Error::failure(format!("{label} could not be made: {reason}")));
    }
    Ok(CreatedArchive { archive: plan.archive.clone(), arn: answer.archive_arn.unwrap_or_default(), state })
}

fn told_apart(error: Error) -> Error {
    match error.code() {
        Some("ResourceAlreadyExistsException") => {
            error.hint("`msgctl events archive show NAME` tells what it keeps; its bus cannot be changed")
        }
        _ => error,
    }
}

/// An archive that is about to be deleted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DeletePlan {
    /// The archive.
    #[serde(flatten)]
    pub archive: Archive,
}

/// An archive that was deleted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DeletedArchive {
    /// The full name.
    pub archive: String,
}

impl Plan for DeletePlan {
    fn verb(&self) -> Verb {
        Verb::EventsArchiveDelete
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.archive.target()]
    }

    fn question(&self) -> String {
        format!("Delete archive {} with all events in it, for good", self.archive.name)
    }
}

/// Deletes the archive.
///
/// # Errors
/// What the service answers.
pub async fn delete(events: &aws_sdk_eventbridge::Client, plan: &Approved<DeletePlan>) -> Result<DeletedArchive> {
    let archive = &plan.archive;
    let (label, place) = (archive.label(), archive.place.to_string());
    let attempt = Attempt { action: "delete", resource: &label, place: &place };
    let answer = events.delete_archive().archive_name(&archive.name).send().await;
    answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(DeletedArchive { archive: archive.name.clone() })
}
