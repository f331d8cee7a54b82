//! The stack in the sandbox: deployed from the template, and by API what the emulator refuses.

use crate::aws::Aws;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::stack::ops::change;
use crate::stack::ops::template::Parameters;

/// Makes the stack, or brings it up to date.
///
/// # Errors
/// Whatever the emulator answers.
pub async fn make(aws: &Aws, place: &Place, parameters: &Parameters, interrupt: &Interrupt) -> Result<()> {
    let client = aws.cloudformation();
    let existing = change::look(client, parameters, &place.to_string()).await?;
    if let Some(change_set) = change::create(client, place, parameters, existing.as_ref(), interrupt).await? {
        change::execute(client, &change_set, place, interrupt, |_| {}).await?;
    }
    make_archive(aws, place, parameters).await
}

/// Makes the archive, or leaves the one that is there: the emulator's CloudFormation knows no archives, its
/// EventBridge does.
///
/// # Errors
/// Whatever the emulator answers.
pub async fn make_archive(aws: &Aws, place: &Place, parameters: &Parameters) -> Result<()> {
    let client = aws.eventbridge();
    let name = format!("{}-events", parameters.stack_name());
    let place = place.to_string();
    let attempt = Attempt { action: "make the archive of", resource: &name, place: &place };
    let bus = client.describe_event_bus().name(&name).send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
    let made = client
        .create_archive()
        .archive_name(&name)
        .event_source_arn(bus.arn.unwrap_or_default())
        .retention_days(90)
        .send()
        .await
        .map_err(|error| Error::from_sdk(&attempt, error));
    match made {
        Err(error) if error.code() != Some("ResourceAlreadyExistsException") => Err(error),
        _ => Ok(()),
    }
}
