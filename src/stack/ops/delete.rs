//! Deleting the stack.

use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::pages;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::{Belonging, Place};

use super::change;
use super::events::{self, Event, Watch, attempt};

/// A stack that is about to be deleted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DeletePlan {
    /// Where it works.
    pub place: Place,
    /// The stack's name.
    pub stack: String,
    /// The status that it has.
    pub status: String,
    /// What goes with it.
    pub resources: Vec<StackResource>,
}

/// A resource of the stack, as CloudFormation knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StackResource {
    /// The name in the template.
    pub logical_id: String,
    /// The name in AWS.
    pub physical_id: Option<String>,
    /// `AWS::SQS::Queue`
    pub resource_type: String,
}

/// A stack that was deleted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Deleted {
    /// The stack's name.
    pub stack: String,
    /// Resources that went with it.
    pub resources: usize,
    /// A signal ended the watch; the stack goes on being deleted.
    pub interrupted: bool,
}

impl DeletePlan {
    /// Plans to delete a stack.
    ///
    /// # Errors
    /// [`crate::error::ErrorKind::NotFound`] when there is none, and whatever else the service answers.
    pub async fn new(client: &aws_sdk_cloudformation::Client, place: &Place, stack: &str) -> Result<DeletePlan> {
        let (label, in_place) = (format!("stack {stack}"), place.to_string());
        let Some(described) = events::describe(client, stack, &in_place).await? else {
            return Err(Error::not_found(format!("there is no {label} in {place}"))
                .hint("`msgctl stack status` shows what there is of these names, deployed by a stack or not"));
        };
        let attempt = attempt("list the resources of", &label, &in_place);
        let resources = pages::all(async |token| {
            let answer = client.list_stack_resources().stack_name(stack).set_next_token(token).send().await;
            let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
            let resources =
                answer.stack_resource_summaries.unwrap_or_default().into_iter().map(|resource| StackResource {
                    logical_id: resource.logical_resource_id.unwrap_or_default(),
                    physical_id: resource.physical_resource_id,
                    resource_type: resource.resource_type.unwrap_or_default(),
                });
            Ok((resources.collect(), answer.next_token))
        })
        .await;
        Ok(DeletePlan {
            place: place.clone(),
            stack: stack.to_owned(),
            status: described.stack_status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            resources: resources.whole()?,
        })
    }
}

impl Plan for DeletePlan {
    fn verb(&self) -> Verb {
        Verb::StackDelete
    }

    fn targets(&self) -> Vec<Target> {
        vec![Target { name: self.stack.clone(), belonging: Belonging::Own }]
    }

    fn question(&self) -> String {
        format!(
            "Delete stack {} for good: {} resources with their messages, users and archived events",
            self.stack,
            self.resources.len()
        )
    }
}

/// Deletes the stack, and watches until it is gone.
///
/// # Errors
/// A failure that names the first resource that could not be deleted, and whatever the service answers.
pub async fn delete(
    client: &aws_sdk_cloudformation::Client,
    plan: &Approved<DeletePlan>,
    interrupt: &Interrupt,
    tell: impl FnMut(&Event),
) -> Result<Deleted> {
    let (label, place) = (format!("stack {}", plan.stack), plan.place.to_string());
    let watch = Watch::begin(client, &plan.stack, &place).await?;
    let answer = client.delete_stack().stack_name(&plan.stack).send().await;
    answer.map_err(|error| Error::from_sdk(&attempt("delete", &label, &place), error))?;
    let settled = watch.until_settled(interrupt, tell).await?;
    if let Some(status) = settled.status.as_ref().filter(|_| !settled.interrupted) {
        return Err(change::explain(&label, status.as_str(), &settled));
    }
    Ok(Deleted { stack: plan.stack.clone(), resources: plan.resources.len(), interrupted: settled.interrupted })
}
