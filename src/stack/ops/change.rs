//! Change sets: what a deployment would do, and doing exactly that.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_cloudformation::types::{ChangeSetStatus, ChangeSetType, StackStatus};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::naming::Place;

use super::events::{self, Event, Settled, Watch, attempt};
use super::template::{CAPABILITIES, Parameters, TEMPLATE};

const PAUSE: Duration = Duration::from_millis(200);
/// Making a change set takes seconds; one that takes longer than this is stuck.
const PATIENCE: u32 = 1_500;

/// A change set that can be executed.
#[derive(Clone, Debug, Serialize)]
pub struct ChangeSet {
    /// The stack's name.
    pub stack: String,
    /// Whether the stack does not exist yet.
    pub creates_stack: bool,
    /// What it would do.
    pub changes: Vec<Change>,
    #[serde(skip)]
    name: String,
    /// The stack by its id, which no later stack of that name has.
    #[serde(skip)]
    stack_id: String,
}

/// What a change set does to a resource.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Change {
    /// `Add`, `Modify`, `Remove`
    pub action: String,
    /// The resource's name in the template.
    pub logical_id: String,
    /// The resource's name in AWS, if it exists.
    pub physical_id: Option<String>,
    /// `AWS::SQS::Queue`
    pub resource_type: String,
    /// Whether the resource is made anew, and what is in it lost: `True`, `False`, `Conditional`.
    pub replacement: Option<String>,
    /// The properties that change.
    pub properties: Vec<String>,
}

/// A stack after a change.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Deployed {
    /// The stack's name.
    pub stack: String,
    /// `CREATE_COMPLETE`
    pub status: String,
    /// The stack's outputs.
    pub outputs: Vec<Output>,
    /// A signal ended the watch; the stack goes on changing.
    pub interrupted: bool,
}

/// An output of the stack.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Output {
    /// The name in the template.
    pub key: String,
    /// The value.
    pub value: String,
    /// What it is.
    pub description: Option<String>,
}

/// Makes a change set from the template, for the stack that [`look`] saw; `None` when that is what the template
/// says.
///
/// # Errors
/// When CloudFormation refuses the change, and whatever the service answers.
pub async fn create(
    client: &aws_sdk_cloudformation::Client,
    place: &Place,
    parameters: &Parameters,
    existing: Option<&Existing>,
    interrupt: &Interrupt,
) -> Result<Option<ChangeSet>> {
    let (stack, place) = (label(parameters), place.to_string());
    let creates_stack = existing.is_none();
    let (kept, tags) = existing.map(|there| (there.parameters.clone(), there.tags.clone())).unwrap_or_default();
    let name = format!("msgctl-{}", uuid::Uuid::new_v4());
    let attempt = attempt("make a change set for", &stack, &place);
    let made = client
        .create_change_set()
        .stack_name(parameters.stack_name())
        .change_set_name(&name)
        .change_set_type(if creates_stack { ChangeSetType::Create } else { ChangeSetType::Update })
        .template_body(TEMPLATE)
        .set_parameters(Some(parameters.to_sdk(&kept)))
        .set_tags(Some(parameters.tags(&tags)))
        .set_capabilities(Some(CAPABILITIES.to_vec()))
        .send()
        .await
        .map_err(|error| without_archive(Error::from_sdk(&attempt, error)))?;
    let stack_id = made.stack_id.unwrap_or_else(|| parameters.stack_name());
    let change_set = ChangeSet { stack: parameters.stack_name(), creates_stack, changes: Vec::new(), name, stack_id };
    let read = match read(client, &change_set, &place, interrupt).await {
        Ok(Some(changes)) => return Ok(Some(ChangeSet { changes, ..change_set })),
        Ok(None) => Ok(None),
        Err(error) => Err(error),
    };
    discard(client, &change_set, &place).await?;
    read.map_err(without_archive)
}

/// Where a service makes no archives, as local ones do not, the stack can do without.
fn without_archive(error: Error) -> Error {
    if error.to_string().contains("AWS::Events::Archive") {
        error.hint("where no archives can be made, `--archive false` leaves it out")
    } else {
        error
    }
}

/// A stack that can be changed.
#[derive(Clone, Debug)]
pub struct Existing {
    /// Its status.
    pub status: StackStatus,
    /// The names of its parameters.
    pub parameters: Vec<String>,
    /// Its own tags.
    pub tags: BTreeMap<String, String>,
}

/// The stack that there is; `None` when it is still to be created.
///
/// # Errors
/// When it is in a state that takes no change, and whatever the service answers.
pub async fn look(
    client: &aws_sdk_cloudformation::Client,
    parameters: &Parameters,
    place: &str,
) -> Result<Option<Existing>> {
    let Some(stack) = events::describe(client, &parameters.stack_name(), place).await? else { return Ok(None) };
    let Some(status) = stack.stack_status.filter(|status| *status != StackStatus::ReviewInProgress) else {
        return Ok(None);
    };
    check_takes_changes(&label(parameters), &status)?;
    let names = stack.parameters.unwrap_or_default().into_iter().filter_map(|parameter| parameter.parameter_key);
    let tags = stack.tags.unwrap_or_default().into_iter().filter_map(|tag| Some((tag.key?, tag.value?)));
    Ok(Some(Existing { status, parameters: names.collect(), tags: tags.collect() }))
}

fn label(parameters: &Parameters) -> String {
    format!("stack {}", parameters.stack_name())
}

fn check_takes_changes(stack: &str, status: &StackStatus) -> Result<()> {
    let status = status.as_str();
    if status.ends_with("_IN_PROGRESS") {
        return Err(Error::failure(format!("{stack} is changing already ({status})"))
            .hint("wait until it is done, then run the same command again"));
    }
    if matches!(status, "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" | "CREATE_FAILED" | "DELETE_FAILED") {
        let why = if status == "DELETE_FAILED" { "it was not deleted to the end" } else { "it was never completed" };
        return Err(Error::failure(format!("{stack} takes no change: {why} ({status})")).hint(format!(
            "remove {stack} with `msgctl stack delete`, in the same project and stage; then deploy again"
        )));
    }
    if status == "UPDATE_ROLLBACK_FAILED" {
        return Err(Error::failure(format!("{stack} takes no change: its last roll back failed"))
            .hint("correct the cause, then `aws cloudformation continue-update-rollback`"));
    }
    Ok(())
}

/// Waits for the change set and reads its changes; `None` when there are none.
async fn read(
    client: &aws_sdk_cloudformation::Client,
    change_set: &ChangeSet,
    place: &str,
    interrupt: &Interrupt,
) -> Result<Option<Vec<Change>>> {
    let stack = format!("stack {}", change_set.stack);
    for _ in 0..PATIENCE {
        let mut changes = Vec::new();
        let mut token = None;
        loop {
            let answer = client
                .describe_change_set()
                .stack_name(&change_set.stack)
                .change_set_name(&change_set.name)
                .set_next_token(token)
                .send()
                .await
                .map_err(|error| Error::from_sdk(&attempt("read the change set for", &stack, place), error))?;
            match answer.status {
                Some(ChangeSetStatus::CreateComplete) => {}
                Some(ChangeSetStatus::Failed) => {
                    return failed(&stack, answer.status_reason.as_deref().unwrap_or_default());
                }
                _ => break,
            }
            changes.extend(answer.changes.unwrap_or_default().into_iter().filter_map(from_sdk));
            token = answer.next_token;
            if token.is_none() {
                return Ok(Some(changes));
            }
        }
        tokio::select! {
            () = tokio::time::sleep(PAUSE) => {}
            () = interrupt.raised() => return Err(Error::interrupted()),
        }
    }
    Err(Error::failure(format!("the change set for {stack} is not ready after five minutes")))
}

/// CloudFormation calls a change set without changes a failed one.
fn failed(stack: &str, reason: &str) -> Result<Option<Vec<Change>>> {
    if reason.contains("didn't contain changes") || reason.contains("No updates are to be performed") {
        return Ok(None);
    }
    Err(Error::failure(format!("CloudFormation refuses the change to {stack}: {reason}")))
}

fn from_sdk(change: aws_sdk_cloudformation::types::Change) -> Option<Change> {
    let change = change.resource_change?;
    let details = change.details.unwrap_or_default();
    let mut properties: Vec<String> = details.into_iter().filter_map(|detail| detail.target?.name).collect();
    properties.dedup();
    Some(Change {
        action: change.action.map(|action| action.as_str().to_owned()).unwrap_or_default(),
        logical_id: change.logical_resource_id.unwrap_or_default(),
        physical_id: change.physical_resource_id,
        resource_type: change.resource_type.unwrap_or_default(),
        replacement: change.replacement.map(|replacement| replacement.as_str().to_owned()),
        properties,
    })
}

/// Removes a change set that is not executed, and the empty stack that it began, if nothing else has become
/// of that meanwhile.
///
/// # Errors
/// Whatever the service answers.
pub async fn discard(client: &aws_sdk_cloudformation::Client, change_set: &ChangeSet, place: &str) -> Result<()> {
    let stack = format!("stack {}", change_set.stack);
    let attempt = attempt("discard the change set for", &stack, place);
    let request = client.delete_change_set().stack_name(&change_set.stack_id).change_set_name(&change_set.name);
    match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        // The stack that it began is gone already, and the change set with it.
        Err(error) if events::is_missing(&error) => return Ok(()),
        Err(error) if error.code() != Some("ChangeSetNotFound") => return Err(error),
        _ => {}
    }
    if !change_set.creates_stack {
        return Ok(());
    }
    // Somebody else may have made the same stack meanwhile: only an empty one goes.
    let status = events::describe(client, &change_set.stack_id, place).await?.and_then(|stack| stack.stack_status);
    if status != Some(StackStatus::ReviewInProgress) {
        return Ok(());
    }
    let others = client.list_change_sets().stack_name(&change_set.stack_id).send().await;
    let others = others.map_err(|error| Error::from_sdk(&attempt, error))?.summaries.unwrap_or_default();
    if others.iter().any(|other| other.change_set_name() != Some(&change_set.name)) {
        return Ok(());
    }
    let deleted = client.delete_stack().stack_name(&change_set.stack_id).send().await;
    deleted.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error))
}

/// Executes a change set and watches the stack until it no longer changes.
///
/// # Errors
/// A failure that names the first failing resource, and whatever the service answers.
pub async fn execute(
    client: &aws_sdk_cloudformation::Client,
    change_set: &ChangeSet,
    place: &Place,
    interrupt: &Interrupt,
    tell: impl FnMut(&Event),
) -> Result<Deployed> {
    let (stack, in_place) = (format!("stack {}", change_set.stack), place);
    let place = place.to_string();
    let watch = Watch::begin(client, &change_set.stack, &place).await?;
    let request = client.execute_change_set().stack_name(&change_set.stack).change_set_name(&change_set.name);
    request.send().await.map_err(|error| Error::from_sdk(&attempt("change", &stack, &place), error))?;
    let settled = watch.until_settled(interrupt, tell).await?;
    let status = settled.status.as_ref().map(|status| status.as_str().to_owned()).unwrap_or_default();
    if !settled.interrupted && !matches!(status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE") {
        return Err(explain(&stack, &status, &settled));
    }
    Ok(Deployed { interrupted: settled.interrupted, ..look_at(client, &change_set.stack, in_place).await? })
}

/// The stack as it is.
///
/// # Errors
/// Whatever the service answers.
pub async fn look_at(client: &aws_sdk_cloudformation::Client, stack: &str, place: &Place) -> Result<Deployed> {
    let described = events::describe(client, stack, &place.to_string()).await?;
    let status =
        described.as_ref().and_then(|stack| stack.stack_status.as_ref()).map(|status| status.as_str().to_owned());
    let outputs = described.and_then(|stack| stack.outputs).unwrap_or_default();
    Ok(Deployed {
        stack: stack.to_owned(),
        status: status.unwrap_or_default(),
        outputs: outputs.into_iter().filter_map(output).collect(),
        interrupted: false,
    })
}

fn output(output: aws_sdk_cloudformation::types::Output) -> Option<Output> {
    Some(Output { key: output.output_key?, value: output.output_value?, description: output.description })
}

/// The error for a change that did not succeed.
pub fn explain(stack: &str, status: &str, settled: &Settled) -> Error {
    match &settled.first_failure {
        Some(event) => Error::failure(format!(
            "{stack} ended as {status}: {} ({}) failed first: {}",
            event.logical_id,
            event.resource_type,
            event.reason.as_deref().unwrap_or("no reason given")
        )),
        None => Error::failure(format!("{stack} ended as {status}")),
    }
}
