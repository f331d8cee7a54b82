//! Users of a Cognito pool: through their life, one by one and in bulk; files of them; tokens of them.

pub mod args;
mod change;
mod create;
mod files;
mod groups;
mod mfa;
pub mod ops;
mod secrets;
mod token;
mod verify;
pub mod view;

use std::collections::BTreeMap;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};
use crate::render::text;

use args::{PoolArgs, SelectionArgs, UserArgs, UsersCommand};
use ops::directory::Directory;
use ops::selection::{Selection, Words};
use ops::{Pool, client, risks, setup};
use view::{PoolPage, UserPage, UserRow};

/// Carries out a `users` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &UsersCommand) -> Result<Outcome> {
    match command {
        UsersCommand::List(args) => list(context, &args.selection, &args.pool).await,
        UsersCommand::Show(args) => show(context, args).await,
        UsersCommand::Create(args) => create::create(context, args).await,
        UsersCommand::Enable(args) => change::enable(context, args).await,
        UsersCommand::Disable(args) => change::disable(context, args).await,
        UsersCommand::Confirm(args) => change::confirm(context, args).await,
        UsersCommand::ResetPassword(args) => change::reset_password(context, args).await,
        UsersCommand::SetPassword(args) => change::set_password(context, args).await,
        UsersCommand::SignOut(args) => change::sign_out(context, args).await,
        UsersCommand::Set(args) => change::set(context, args).await,
        UsersCommand::Unset(args) => change::unset(context, args).await,
        UsersCommand::Delete(args) => change::delete(context, args).await,
        UsersCommand::Mfa(command) => mfa::run(context, command).await,
        UsersCommand::Groups(command) => groups::run(context, command).await,
        UsersCommand::Export(args) => files::export(context, args).await,
        UsersCommand::Import(args) => files::import(context, args).await,
        UsersCommand::Diff(args) => files::diff(context, args).await,
        UsersCommand::Token(args) => token::token(context, args).await,
        UsersCommand::VerifyToken(args) => verify::verify(context, args).await,
        UsersCommand::Pool(args) => pool(context, args).await,
    }
}

/// Finds the pool that was named.
async fn find(context: &Context, text: &str) -> Result<Pool> {
    let reference = Reference::parse(Kind::UserPool, text)?;
    let place = context.place_at_home(&reference).await?;
    ops::pool::find(context.aws().await?.cognito(), &place, &reference).await
}

/// Finds the pool that was named, to look users up in it.
async fn open(context: &Context, args: &PoolArgs) -> Result<Directory> {
    let pool = find(context, &args.pool).await?;
    Ok(Directory::new(context.aws().await?.cognito_without_retries(), pool, &context.interrupt))
}

/// The selection of a command, judged without AWS.
fn selection(args: &SelectionArgs) -> Result<Selection> {
    let SelectionArgs { condition, filter, status, group, limit } = args.clone();
    Selection::parse(Words { condition, filter, status, group, limit })
}

/// Lists users as they come.
async fn list(context: &Context, args: &SelectionArgs, pool: &PoolArgs) -> Result<Outcome> {
    let selection = selection(args)?;
    let mut directory = open(context, pool).await?;
    directory.read_groups_for(&selection).await?;
    let mut rows = context.ui.rows();
    let listed = ops::list::each(directory.source(context.now()), &selection, |user| {
        rows.push(UserRow::new(user, context.now()))
    })
    .await;
    match listed {
        // Nothing arrived: the error is all there is to say.
        Err(error) if rows.count() == 0 => return Err(error),
        Err(error) => return rows.finish().and(Err(error)),
        Ok(()) if rows.count() == 0 => {
            context.ui.status(format!("No user of {} is found.", directory.pool.label()));
        }
        Ok(()) => {}
    }
    rows.finish()?;
    let partial = has_failures(context, &selection);
    Ok(Outcome { partial, ..context.outcome() })
}

/// Tells on how many users the predicate failed, if on any.
fn has_failures(context: &Context, selection: &Selection) -> bool {
    let failed = selection.failed();
    if failed > 0 {
        let users = text::counted(failed, "user");
        context.ui.warn(format!("--where failed on {users}, not selected; -v tells why"));
    }
    failed > 0
}

async fn show(context: &Context, args: &UserArgs) -> Result<Outcome> {
    let pool = find(context, &args.pool.pool).await?;
    let details = ops::show::show(context.aws().await?.cognito(), &pool, &args.user).await?;
    context.ui.one(&UserPage::new(details, context.now()))?;
    Ok(context.outcome())
}

async fn pool(context: &Context, args: &PoolArgs) -> Result<Outcome> {
    let pool = find(context, &args.pool).await?;
    let cognito = context.aws().await?.cognito();
    let setup = setup::read(cognito, &pool).await?;
    let mut clients = Vec::new();
    for (_, id) in client::names(cognito, &pool).await? {
        clients.push(client::read(cognito, &pool, &id).await?);
    }
    let risks = risks::find(&setup, &clients);
    context.ui.one(&PoolPage::new(&pool, setup, clients, risks))?;
    Ok(context.outcome())
}

/// `--attr name=value`
fn attributes(arguments: &[String]) -> Result<BTreeMap<String, String>> {
    let mut attributes = BTreeMap::new();
    for argument in arguments {
        let (name, value) = argument.split_once('=').filter(|(name, _)| !name.is_empty()).ok_or_else(|| {
            Error::usage(format!("--attr `{argument}`: it is not NAME=VALUE"))
                .hint("the forms are name=Ann and custom:plan=pro")
        })?;
        if value.is_empty() {
            return Err(Error::usage(format!("--attr `{argument}`: it has no value"))
                .hint("`msgctl users unset` removes an attribute"));
        }
        if attributes.insert(name.to_owned(), value.to_owned()).is_some() {
            return Err(Error::usage(format!("--attr `{argument}`: there are two attributes `{name}`")));
        }
    }
    Ok(attributes)
}
