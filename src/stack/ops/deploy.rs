//! Creating the stack, or bringing it up to date.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::{Belonging, Place};

use super::change::{self, Change, ChangeSet, Deployed, Existing};
use super::events::Event;
use super::template::Parameters;

/// A deployment that is about to begin: first without its change set, so that nothing is sent that
/// changes anything before the guard has looked at it, and then with.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DeployPlan {
    /// Where it works.
    pub place: Place,
    /// The stack's name.
    pub stack: String,
    /// Whether it does not exist yet.
    pub creates_stack: bool,
    /// The status that it has.
    pub status: Option<String>,
    /// The parameters that are given.
    pub parameters: BTreeMap<&'static str, String>,
    /// The parameters that keep their values.
    pub kept_parameters: Vec<String>,
    /// What the change set does; absent as long as there is none.
    pub changes: Option<Vec<Change>>,
    #[serde(skip)]
    change_set: Option<ChangeSet>,
}

impl DeployPlan {
    /// A deployment that works on the stack that there is.
    pub fn new(place: &Place, parameters: &Parameters, existing: Option<&Existing>) -> DeployPlan {
        let values = parameters.values();
        let mut kept: Vec<String> = existing.iter().flat_map(|existing| existing.parameters.clone()).collect();
        kept.retain(|name| !values.contains_key(name.as_str()));
        DeployPlan {
            place: place.clone(),
            stack: parameters.stack_name(),
            creates_stack: existing.is_none(),
            status: existing.map(|existing| existing.status.as_str().to_owned()),
            parameters: values,
            kept_parameters: kept,
            changes: None,
            change_set: None,
        }
    }

    /// The same with its change set.
    #[must_use]
    pub fn with(self, change_set: ChangeSet) -> DeployPlan {
        DeployPlan { changes: Some(change_set.changes.clone()), change_set: Some(change_set), ..self }
    }
}

impl Plan for DeployPlan {
    fn verb(&self) -> Verb {
        Verb::StackDeploy
    }

    fn targets(&self) -> Vec<Target> {
        vec![Target { name: self.stack.clone(), belonging: Belonging::Own }]
    }

    fn question(&self) -> String {
        let changes = self.changes.as_ref().map_or(0, Vec::len);
        if self.creates_stack {
            format!("Create stack {} with {changes} resources", self.stack)
        } else {
            format!("Change {changes} resources of stack {}", self.stack)
        }
    }
}

/// Executes the change set that was shown.
///
/// # Errors
/// A failure that names the first failing resource, and whatever the service answers.
pub async fn deploy(
    client: &aws_sdk_cloudformation::Client,
    plan: &Approved<DeployPlan>,
    interrupt: &Interrupt,
    tell: impl FnMut(&Event),
) -> Result<Deployed> {
    match &plan.change_set {
        Some(change_set) => change::execute(client, change_set, &plan.place, interrupt, tell).await,
        None => Err(Error::failure(format!("stack {} has no change set to execute", plan.stack))),
    }
}
