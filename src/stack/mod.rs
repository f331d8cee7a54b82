//! The whole stack: one template, and everything that has its names.

pub mod args;
pub mod ops;
pub mod view;

use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;

use args::{DeployArgs, StackCommand};
use ops::change;
use ops::delete::DeletePlan;
use ops::deploy::DeployPlan;
use ops::template::{Parameters, TEMPLATE};
use view::PartRow;

/// Carries out a `stack` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &StackCommand) -> Result<Outcome> {
    match command {
        StackCommand::Status => status(context).await,
        StackCommand::Template if !context.ui.is_plain() => {
            Err(Error::usage("the template is YAML as it is: neither -o nor --jq changes it"))
        }
        StackCommand::Template => context.ui.text(TEMPLATE).map(|()| context.outcome()),
        StackCommand::Deploy(args) => deploy(context, args).await,
        StackCommand::Diff(args) => diff(context, args).await,
        StackCommand::Delete => delete(context).await,
    }
}

fn parameters(context: &Context, args: &DeployArgs) -> Result<Parameters> {
    let names = context.settings.names()?;
    Ok(Parameters {
        project: names.project,
        stage: names.stage,
        owner: context.settings.owner.as_ref().map(|owner| owner.value.clone()),
        alarm_email: args.alarm_email.clone(),
        notification_email: args.notification_email.clone(),
        kms_key_arn: args.kms_key.clone(),
        archive: args.archive,
    })
}

async fn status(context: &Context) -> Result<Outcome> {
    let prefix = context.settings.names()?.prefix();
    let place = context.place().await?;
    let (parts, mut errors) = ops::status::parts(context.aws().await?, &place, &prefix).await;
    if parts.is_empty() && errors.is_empty() {
        context.ui.status(format!("Nothing in {place} begins with {prefix}"));
        context.ui.hint(format!("`{}` creates the stack", context.again("stack deploy")));
    }
    let last = errors.pop();
    errors.iter().for_each(|error| context.ui.error(error));
    let rows: Vec<PartRow> = parts.into_iter().map(|part| PartRow::new(part, &place)).collect();
    context.ui.list(&rows)?;
    last.map_or_else(|| Ok(context.outcome()), Err)
}

async fn deploy(context: &Context, args: &DeployArgs) -> Result<Outcome> {
    let parameters = parameters(context, args)?;
    let place = context.place().await?;
    let client = context.aws().await?.cloudformation();
    let existing = change::look(client, &parameters, &place.to_string()).await?;
    let plan = DeployPlan::new(&place, &parameters, existing.as_ref());
    // Before anything is sent that leaves a trace: would the guard let it through at all?
    let Some(plan) = context.rehearse(plan)? else { return Ok(context.outcome()) };
    context.interrupt.begin();
    let made = change::create(client, &place, &parameters, existing.as_ref(), &context.interrupt).await?;
    let Some(change_set) = made else {
        context.ui.status(format!("Stack {} is what the template says: nothing to change.", plan.stack));
        context.ui.one(&change::look_at(client, &plan.stack, &place).await?)?;
        return Ok(context.outcome());
    };
    let tell = |event: &ops::events::Event| context.ui.status(view::event(event));
    let deployed = context
        .carry_out(plan.with(change_set.clone()), async |plan| {
            ops::deploy::deploy(client, plan, &context.interrupt, tell).await
        })
        .await;
    if let Err(error) = &deployed
        && matches!(error.kind(), ErrorKind::Declined | ErrorKind::Refused | ErrorKind::Interrupted)
    {
        change::discard(client, &change_set, &place.to_string()).await?;
    }
    if let Some(deployed) = deployed? {
        context.ui.one(&deployed)?;
        if deployed.interrupted {
            context.ui.warn(format!("stack {} goes on changing in AWS", deployed.stack));
        } else {
            context.ui.hint(format!("`{}` shows what there is", context.again("stack status")));
        }
    }
    Ok(context.outcome())
}

async fn diff(context: &Context, args: &DeployArgs) -> Result<Outcome> {
    let parameters = parameters(context, args)?;
    let place = context.place().await?;
    let client = context.aws().await?.cloudformation();
    let existing = change::look(client, &parameters, &place.to_string()).await?;
    let settings = &context.settings;
    if existing.is_none() && (settings.read_only.value || settings.consent.dry_run) {
        // The change set of a new stack makes an empty stack, if only for a moment.
        return Err(
            Error::refused(format!("stack {} does not exist: all of the template would be added", parameters.stack_name()))
                .hint("to see it as a change set, leave out --dry-run and --read-only: an empty stack is made for that, and removed"),
        );
    }
    context.interrupt.begin();
    let made = change::create(client, &place, &parameters, existing.as_ref(), &context.interrupt).await?;
    let changes = match made {
        Some(change_set) => {
            change::discard(client, &change_set, &place.to_string()).await?;
            change_set.changes
        }
        None => {
            context.ui.status(format!("Stack {} is what the template says.", parameters.stack_name()));
            Vec::new()
        }
    };
    context.ui.list(&changes)?;
    Ok(context.outcome())
}

async fn delete(context: &Context) -> Result<Outcome> {
    let names = context.settings.names()?;
    let place = context.place().await?;
    let client = context.aws().await?.cloudformation();
    let plan = DeletePlan::new(client, &place, &format!("{}-{}", names.project, names.stage)).await?;
    let tell = |event: &ops::events::Event| context.ui.status(view::event(event));
    let deleted =
        context.carry_out(plan, async |plan| ops::delete::delete(client, plan, &context.interrupt, tell).await).await?;
    if let Some(deleted) = deleted {
        context.ui.one(&deleted)?;
    }
    Ok(context.outcome())
}
