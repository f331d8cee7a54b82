//! What is about to be sent from a file.

use std::num::NonZeroU32;
use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::guard::{Plan, Target, Verb};
use crate::naming::Place;
use crate::transfer::Destination;

use super::{Check, Contents};

/// Messages from a file that are about to be sent.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UploadPlan {
    /// Where it works.
    pub place: Place,
    /// The destination's full name.
    pub destination: String,
    /// The destination's ARN.
    pub destination_arn: String,
    /// The file, or `-` for stdin.
    pub file: String,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// The file that lines are written to that were not sent.
    pub rejects: Option<String>,
    /// The file that is told what became of each line, or `-` for stdout.
    pub results: Option<String>,
    /// What is in the file, which only a dry run reads before anything is sent.
    pub contents: Option<Contents>,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    target: Target,
    #[serde(skip)]
    pub(super) to: Destination,
    #[serde(skip)]
    pub(super) check: Arc<dyn Check>,
}

/// Where messages are sent.
#[derive(Clone, Debug)]
pub struct To {
    /// Where it is.
    pub place: Place,
    /// The ARN.
    pub arn: String,
    /// As a target of the plan.
    pub target: Target,
    /// With a client that does not retry by itself.
    pub destination: Destination,
    /// What it takes.
    pub check: Arc<dyn Check>,
}

/// How they are sent.
#[derive(Clone, Debug)]
pub struct Manner<'a> {
    /// The verb of the command tree.
    pub verb: Verb,
    /// The file, or `-` for stdin.
    pub file: &'a str,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// The file that lines are written to that were not sent.
    pub rejects: Option<&'a str>,
    /// The file that is told what became of each line, or `-` for stdout.
    pub results: Option<&'a str>,
}

impl UploadPlan {
    /// Plans to send the messages of a file.
    pub fn new(to: To, manner: &Manner<'_>) -> UploadPlan {
        UploadPlan {
            place: to.place,
            destination: to.target.name.clone(),
            destination_arn: to.arn,
            file: manner.file.to_owned(),
            rate: manner.rate,
            rejects: manner.rejects.map(str::to_owned),
            results: manner.results.map(str::to_owned),
            contents: None,
            verb: manner.verb,
            target: to.target,
            to: to.destination,
            check: to.check,
        }
    }

    /// With what is in the file.
    pub(super) fn with(self, contents: Contents) -> UploadPlan {
        UploadPlan { contents: Some(contents), ..self }
    }
}

impl Plan for UploadPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        let files = [("--rejects", &self.rejects), ("--results", &self.results)];
        let files = files.into_iter().filter_map(|(flag, file)| Some((flag, file.as_deref()?)));
        files.filter(|(_, file)| *file != "-").collect()
    }

    fn question(&self) -> String {
        format!("Send the messages of {} to {}", self.file, self.to.label)
    }
}
