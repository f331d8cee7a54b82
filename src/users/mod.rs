//! Users of a Cognito pool: list, show, create, delete.

pub mod args;
pub mod ops;
pub mod view;

use std::collections::BTreeMap;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};

use args::{CreateArgs, ListArgs, PoolArgs, UserArgs, UsersCommand};
use ops::Pool;
use ops::create::CreatePlan;
use ops::delete::DeletePlan;
use view::{Created, UserPage, UserRow};

/// Carries out a `users` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &UsersCommand) -> Result<Outcome> {
    match command {
        UsersCommand::List(args) => list(context, args).await,
        UsersCommand::Show(args) => show(context, args).await,
        UsersCommand::Create(args) => create(context, args).await,
        UsersCommand::Delete(args) => delete(context, args).await,
    }
}

/// Finds the pool that was named.
async fn find(context: &Context, args: &PoolArgs) -> Result<Pool> {
    let reference = Reference::parse(Kind::UserPool, &args.pool)?;
    let place = context.place_at_home(&reference).await?;
    ops::pool::find(context.aws().await?.cognito(), &place, &reference).await
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let pool = find(context, &args.pool).await?;
    let users = ops::list::list(context.aws().await?.cognito(), &pool, args.filter.as_deref(), args.limit).await;
    if users.items.is_empty() && users.broken_off.is_none() {
        context.ui.status(format!("No user of {} is found.", pool.label()));
    }
    context.ui.listing(users.map(|user| UserRow::new(user, context.now())))?;
    Ok(context.outcome())
}

async fn show(context: &Context, args: &UserArgs) -> Result<Outcome> {
    let pool = find(context, &args.pool).await?;
    let details = ops::show::show(context.aws().await?.cognito(), &pool, &args.user).await?;
    context.ui.one(&UserPage::new(details, context.now()))?;
    Ok(context.outcome())
}

async fn create(context: &Context, args: &CreateArgs) -> Result<Outcome> {
    let attributes = attributes(&args.attributes)?;
    let pool = find(context, &args.pool).await?;
    let cognito = context.aws().await?.cognito();
    let plan = CreatePlan::new(&pool, &args.user, attributes, args.invite)?;
    if let Some(user) = context.carry_out(plan, async |plan| ops::create::create(cognito, plan).await).await? {
        context.ui.one(&Created { user, invited: args.invite })?;
    }
    Ok(context.outcome())
}

async fn delete(context: &Context, args: &UserArgs) -> Result<Outcome> {
    let pool = find(context, &args.pool).await?;
    let cognito = context.aws().await?.cognito();
    let details = ops::show::show(cognito, &pool, &args.user).await?;
    let plan = DeletePlan::new(&pool, &args.user, details);
    if let Some(deleted) = context.carry_out(plan, async |plan| ops::delete::delete(cognito, plan).await).await? {
        context.ui.one(&deleted)?;
    }
    Ok(context.outcome())
}

fn attributes(arguments: &[String]) -> Result<BTreeMap<String, String>> {
    let mut attributes = BTreeMap::new();
    for argument in arguments {
        let (name, value) = argument.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Error::usage(format!("--attr `{argument}`: it is not NAME=VALUE"))
                .hint("the forms are name=Ann and custom:plan=pro")
        })?;
        if attributes.insert(name.to_owned(), value.to_owned()).is_some() {
            return Err(Error::usage(format!("--attr `{argument}`: there are two attributes `{name}`")));
        }
    }
    Ok(attributes)
}
