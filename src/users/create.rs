//! Wiring of creating users.

use std::sync::Arc;

use secrecy::ExposeSecret;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::shell;

use super::args::CreateArgs;
use super::change::{finish, look_at_journal, made_up, read, tools, write_passwords};
use super::ops::create::{self, CreatePlan, Manner};
use super::ops::directory::Directory;
use super::ops::pace::Category;
use super::ops::record::UserRecord;
use super::ops::selection::Selection;
use super::ops::setup::PoolSetup;
use super::ops::{groups, list, setup, show};
use super::secrets::{self, PASSWORD_TO_SET};
use super::view::{Created, MadeUp};
use super::{attributes, open};

const CATEGORIES: [Category; 4] =
    [Category::UserCreation, Category::UserAccountRecovery, Category::UserResourceUpdate, Category::UserUpdate];

pub(super) async fn create(context: &Context, args: &CreateArgs) -> Result<Outcome> {
    if args.input.is_none() && args.work.journal.is_some() {
        return Err(Error::usage("--journal is for many users, so that a run after a kill knows who was created")
            .hint("with --input FILE; one user is created or not"));
    }
    let records = records(args)?;
    let manner = manner(context, args)?;
    let directory = open(context, &args.pool).await?;
    let setup = setup::read(context.aws().await?.cognito(), &directory.pool).await?;
    let plan = CreatePlan::new(&directory.pool, &setup, &records, args.input.as_deref(), &manner)?;
    groups::check(&directory.cognito, &directory.pace, &directory.pool, plan.groups()).await?;
    let shown: Vec<MadeUp> = match args.generate {
        true => {
            plan.passwords().map(|(task, password)| made_up(task, password.expose_secret(), args.permanent)).collect()
        }
        false => Vec::new(),
    };
    let plan = plan.with_passwords_in(args.output_file.as_deref());
    let plan = if context.settings.consent.dry_run {
        held_against(context, args, &directory, &setup, plan).await?
    } else {
        plan
    };
    match args.input {
        None => create_one(context, args, &directory, plan, shown).await,
        Some(_) => create_many(context, args, &directory, plan, shown).await,
    }
}

/// For a dry run: who is there already would be refused.
async fn held_against(
    context: &Context,
    args: &CreateArgs,
    directory: &Directory,
    setup: &PoolSetup,
    plan: CreatePlan,
) -> Result<CreatePlan> {
    let Some(name) = args.user.as_deref().filter(|_| args.input.is_none()) else {
        let created = look_at_journal(context, &args.work, &plan.journal_title(), plan.usernames())?;
        let users = list::all(directory.source(context.now()), &Selection::default()).await?;
        return Ok(plan.with_those_there(&users, setup, &created));
    };
    let read = async || show::read(&directory.cognito, &directory.pool, name).await;
    match directory.pace.read(Category::UserRead, read).await {
        Ok(_) => Err(Error::failure(format!(
            "user {name} of {} cannot be created: it is there already",
            directory.pool.label()
        ))
        .hint(format!("`msgctl users show {}` shows it", shell::word(name)))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(plan),
        Err(error) => Err(error),
    }
}

async fn create_one(
    context: &Context,
    args: &CreateArgs,
    directory: &Directory,
    plan: CreatePlan,
    shown: Vec<MadeUp>,
) -> Result<Outcome> {
    let groups: Vec<String> = plan.groups().iter().cloned().collect();
    let title = plan.journal_title();
    let created = context
        .carry_out(plan, async |plan| {
            let tools = tools(context, directory, &args.work, &title, (1, &CATEGORIES), Arc::default()).await?;
            create::create(plan, &tools).await
        })
        .await?;
    if let Some(user) = created {
        let password = shown.into_iter().next().map(|made_up| made_up.password);
        if user.email.is_some() && user.email_verified != Some(true) && !args.invite {
            context
                .ui
                .status("The e-mail address is not verified: --verified, or `users set --verified`, says that it is.");
        }
        context.ui.one(&Created { user, groups, invited: args.invite, password })?;
    }
    Ok(context.outcome())
}

async fn create_many(
    context: &Context,
    args: &CreateArgs,
    directory: &Directory,
    plan: CreatePlan,
    shown: Vec<MadeUp>,
) -> Result<Outcome> {
    if args.generate && args.output_file.is_none() {
        return Err(Error::usage("--generate makes a password for each of many users")
            .hint("say where they are to be written: --output-file FILE"));
    }
    let (title, users, there) = (plan.journal_title(), plan.users, plan.there);
    let worked = context
        .carry_out(plan, async |plan| {
            if let Some(file) = &args.output_file {
                write_passwords(file, &shown)?;
            }
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(Verb::UsersCreate, Some(users), &meter);
            let tools = tools(context, directory, &args.work, &title, (users, &CATEGORIES), meter).await?;
            Ok(create::create_all(plan, &tools).await)
        })
        .await?;
    match worked {
        Some(worked) => finish(context, worked, true),
        None => Ok(Outcome { partial: there.is_some_and(|there| there > 0), ..context.outcome() }),
    }
}

fn records(args: &CreateArgs) -> Result<Vec<UserRecord>> {
    match (&args.input, &args.user) {
        (Some(input), _) => {
            let records = read(input)?;
            match records.groups.first() {
                Some(group) => Err(Error::usage(format!("{input}: it has a group, {}", group.group))
                    .hint("`msgctl users import` brings groups in, too")),
                None => Ok(records.users),
            }
        }
        (None, user) => Ok(vec![UserRecord { username: user.clone(), ..UserRecord::default() }]),
    }
}

fn manner(context: &Context, args: &CreateArgs) -> Result<Manner> {
    let wants_one = args.temporary_password || args.password_stdin || (args.permanent && !args.generate);
    let file_may_have_them = args.input.is_some() && !args.temporary_password && !args.password_stdin;
    let password = match wants_one && !file_may_have_them && !context.settings.consent.dry_run {
        true => Some(secrets::get(context, PASSWORD_TO_SET, args.password_stdin)?),
        false => None,
    };
    Ok(Manner {
        attributes: attributes(&args.attributes)?,
        groups: args.groups.clone(),
        verified: args.verified,
        invite: args.invite,
        permanent: args.permanent,
        password,
    })
}
