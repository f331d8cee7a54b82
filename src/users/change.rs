//! Wiring of what changes users that are there.

use std::collections::BTreeSet;
use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::Arc;

use secrecy::ExposeSecret;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::guard::Plan;
use crate::render::text;
use crate::snapshot;
use crate::transfer::{Journal, Rate};

use super::args::{ChangeArgs, SetArgs, SetPasswordArgs, UnsetArgs, WhoArgs, WorkArgs};
use super::ops::change::{self, Change, ChangePlan, Choice, NAMED_IN_A_PLAN};
use super::ops::directory::Directory;
use super::ops::pace::{Category, Pace};
use super::ops::pick::{Picks, Wanted, pick};
use super::ops::record::{self, Records};
use super::ops::setup::{self, PoolSetup};
use super::ops::work::{Fate, Task, Tools, UserResult, Worked};
use super::secrets::{self, PASSWORD_TO_SET};
use super::view::{self, MadeUp};
use super::{attributes, has_failures, open, selection};

/// From so many users on, the account's own rates are asked for.
const MANY: usize = 50;

pub(super) async fn enable(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::Enable, &args.who, &args.work).await
}

pub(super) async fn disable(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::Disable, &args.who, &args.work).await
}

pub(super) async fn confirm(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::Confirm, &args.who, &args.work).await
}

pub(super) async fn reset_password(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::ResetPassword, &args.who, &args.work).await
}

pub(super) async fn sign_out(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::SignOut, &args.who, &args.work).await
}

pub(super) async fn delete(context: &Context, args: &ChangeArgs) -> Result<Outcome> {
    change(context, Change::Delete, &args.who, &args.work).await
}

pub(super) async fn set(context: &Context, args: &SetArgs) -> Result<Outcome> {
    if args.attributes.is_empty() && args.who.input.is_none() && !args.verified {
        return Err(Error::usage("there is nothing to set").hint("add --attr NAME=VALUE"));
    }
    let change_to = Change::Set { attributes: attributes(&args.attributes)?, verified: args.verified };
    change(context, change_to, &args.who, &args.work).await
}

pub(super) async fn unset(context: &Context, args: &UnsetArgs) -> Result<Outcome> {
    change(context, Change::Unset { attributes: args.attributes.clone() }, &args.who, &args.work).await
}

pub(super) async fn set_password(context: &Context, args: &SetPasswordArgs) -> Result<Outcome> {
    if args.generate && args.output_file.is_none() && (args.who.users.len() != 1) {
        return Err(Error::usage("--generate makes a password for each of many users")
            .hint("say where they are to be written: --output-file FILE"));
    }
    let chosen = choose(context, &args.who).await?;
    let file_has_them =
        chosen.picks.picked.iter().any(|picked| picked.record.as_ref().is_some_and(|record| record.password.is_some()));
    let dry_run = context.settings.consent.dry_run;
    let password = match args.generate || file_has_them || dry_run {
        true => None,
        false => Some(secrets::get(context, PASSWORD_TO_SET, args.password_stdin)?),
    };
    // A dry run asks for no password, and shows what would be done with one.
    let generated = args.generate || (dry_run && !file_has_them);
    let change_to = Change::SetPassword { permanent: args.permanent, generated, password };
    change_to.check(&chosen.setup)?;
    let plan = chosen.plan(change_to, args.work.rate)?.with_passwords_in(args.output_file.as_deref());
    let made_up: Vec<MadeUp> = match args.generate {
        true => {
            plan.passwords().map(|(task, password)| made_up(task, password.expose_secret(), args.permanent)).collect()
        }
        false => Vec::new(),
    };
    if let Some(file) = args.output_file.as_ref().filter(|_| !dry_run) {
        return carry_out(context, plan, &args.work, &chosen, Passwords::Into(file, &made_up)).await;
    }
    carry_out(context, plan, &args.work, &chosen, Passwords::Shown(made_up)).await
}

pub(super) fn made_up(task: &Task, password: &str, permanent: bool) -> MadeUp {
    MadeUp { username: task.username.clone(), email: task.email.clone(), password: password.to_owned(), permanent }
}

/// Changes users, by the flags of every command that does.
async fn change(context: &Context, change: Change, who: &WhoArgs, work: &WorkArgs) -> Result<Outcome> {
    carry_out_chosen(context, choose(context, who).await?, change, work).await
}

/// Changes the users that were chosen.
pub(super) async fn carry_out_chosen(
    context: &Context,
    chosen: Chosen,
    change: Change,
    work: &WorkArgs,
) -> Result<Outcome> {
    change.check(&chosen.setup)?;
    let plan = chosen.plan(change, work.rate)?;
    carry_out(context, plan, work, &chosen, Passwords::None).await
}

/// Users that were chosen, and the pool that they are in.
pub(super) struct Chosen {
    pub directory: Directory,
    pub setup: PoolSetup,
    pub picks: Picks,
    choice: Choice,
    /// Whether the predicate failed on some, so that nobody knows whether they are meant.
    some_not_judged: bool,
}

impl Chosen {
    pub fn plan(&self, change: Change, rate: Option<std::num::NonZeroU32>) -> Result<ChangePlan> {
        let choice = Choice { rate, ..self.choice.clone() };
        ChangePlan::new(&self.directory.pool, &self.setup, change, &self.picks, choice)
    }
}

/// Finds the users that the flags say.
pub(super) async fn choose(context: &Context, who: &WhoArgs) -> Result<Chosen> {
    let (wanted, choice) = wanted(who)?;
    let mut directory = open(context, &who.pool).await?;
    if let Wanted::Selected(selection) = &wanted {
        directory.read_groups_for(selection).await?;
    }
    let setup = setup::read(context.aws().await?.cognito(), &directory.pool).await?;
    let picks = pick(directory.source(context.now()), &wanted).await?;
    let some_not_judged = matches!(&wanted, Wanted::Selected(selection) if has_failures(context, selection));
    Ok(Chosen { directory, setup, picks, choice, some_not_judged })
}

pub(super) fn wanted(who: &WhoArgs) -> Result<(Wanted, Choice)> {
    if let Some(input) = &who.input {
        let records = read(input)?;
        if let Some(group) = records.groups.first() {
            return Err(Error::usage(format!("{input}: it has a group, {}, and only users are wanted", group.group))
                .hint("`msgctl users import` brings groups in"));
        }
        let choice = Choice { input: Some(input.clone()), ..Choice::default() };
        return Ok((Wanted::Listed(records.users), choice));
    }
    if !who.users.is_empty() {
        let named = (who.users.len() == 1).then(|| who.users[0].clone());
        return Ok((Wanted::Named(who.users.clone()), Choice { named, ..Choice::default() }));
    }
    if who.selection.is_everything() && !who.all {
        return Err(Error::usage("no user is given")
            .hint("name users, or choose them with --input FILE, --where, --filter, --status or --group; --all takes every one"));
    }
    let selection = selection(&who.selection)?;
    let choice = Choice { selection: Some(selection.words().clone()), ..Choice::default() };
    Ok((Wanted::Selected(selection), choice))
}

/// The records of a file, or of stdin.
pub(super) fn read(name: &str) -> Result<Records> {
    match name {
        "-" => record::read("stdin", Box::new(std::io::stdin())),
        name => record::read(name, snapshot::bytes(name)?),
    }
}

/// What becomes of passwords that were made up.
pub(super) enum Passwords<'a> {
    None,
    /// They are shown in the end.
    Shown(Vec<MadeUp>),
    /// They are written to a file before they are set.
    Into(&'a str, &'a [MadeUp]),
}

/// Carries a plan out, and tells what came of it.
async fn carry_out(
    context: &Context,
    plan: ChangePlan,
    work: &WorkArgs,
    chosen: &Chosen,
    passwords: Passwords<'_>,
) -> Result<Outcome> {
    let title = plan.journal_title();
    let (verb, users) = (plan.verb(), plan.users);
    let (categories, cannot) = (plan.categories(), plan.cannot);
    look_at_journal(context, work, &title, plan.usernames())?;
    let worked = context
        .carry_out(plan, async |plan| {
            if let Passwords::Into(file, made_up) = &passwords {
                write_passwords(file, made_up)?;
            }
            let meter = Arc::new(Meter::default());
            let _progress = (users > 1).then(|| context.progress(verb, Some(users), &meter));
            let tools = tools(context, &chosen.directory, work, &title, (users, &categories), meter).await?;
            change::apply(plan, &tools).await
        })
        .await?;
    let Some(worked) = worked else {
        return Ok(Outcome { partial: cannot > 0 || chosen.some_not_judged, ..context.outcome() });
    };
    let outcome = match passwords {
        Passwords::Shown(made_up) if !made_up.is_empty() => {
            made_up.iter().try_for_each(|made_up| context.ui.one(made_up))?;
            finish(context, worked, false)?
        }
        _ => finish(context, worked, true)?,
    };
    Ok(Outcome { partial: outcome.partial || chosen.some_not_judged, ..outcome })
}

/// A dry run looks at the journal of an earlier run, and tells how many it leaves out; returns whom that has done.
pub(super) fn look_at_journal<'a>(
    context: &Context,
    work: &WorkArgs,
    title: &str,
    usernames: impl Iterator<Item = &'a str>,
) -> Result<BTreeSet<String>> {
    let Some(earlier) = context.earlier(work.journal.as_deref(), title)? else { return Ok(BTreeSet::new()) };
    let done = usernames.filter(|name| earlier.acknowledged.contains(*name)).count() as u64;
    context.ui.status(format!("By the journal an earlier run has done {} of these.", text::counted(done, "user")));
    Ok(earlier.acknowledged)
}

/// What many users are changed with.
pub(super) async fn tools(
    context: &Context,
    directory: &Directory,
    work: &WorkArgs,
    title: &str,
    (users, categories): (u64, &[Category]),
    meter: Arc<Meter>,
) -> Result<Tools> {
    let journal = work.journal.as_deref().map(|name| Journal::open(name, title)).transpose()?;
    let pace = match usize::try_from(users).is_ok_and(|users| users < MANY) {
        true => Pace::by_default(&context.interrupt),
        false => Pace::measured(&directory.cognito, categories, &context.interrupt).await,
    };
    Ok(Tools {
        cognito: directory.cognito.clone(),
        pace,
        rate: Rate::new(work.rate),
        journal,
        meter,
        interrupt: context.interrupt.clone(),
    })
}

/// Shows what became of each user, and ends with what the whole amounts to. A person is shown only those of
/// many that failed.
pub(super) fn finish(context: &Context, worked: Worked, with_rows: bool) -> Result<Outcome> {
    if with_rows {
        let many = context.ui.is_for_people() && worked.results.len() > NAMED_IN_A_PLAN;
        let told = |result: &&UserResult| !many || result.result == Fate::Failed;
        let rows: Vec<UserResult> = worked.results.iter().filter(told).cloned().collect();
        context.ui.list(&rows)?;
    }
    let single = worked.results.len() == 1 && worked.results[0].result != Fate::Failed;
    if !single {
        context.ui.status(view::summary(&worked));
    }
    let outcome = Outcome { partial: worked.is_partial(), interrupted: worked.interrupted, ..Outcome::DONE };
    match worked.error {
        Some(error) if worked.done == 0 => Err(error.hint("no user was changed before that")),
        Some(error) => {
            let (done, left) = (text::counted(worked.done, "user"), text::count(worked.not_begun));
            context.ui.error(&error.hint(format!("changed before that: {done}; not begun: {left}")));
            Ok(Outcome { partial: true, ..outcome })
        }
        None => Ok(outcome),
    }
}

/// Before any is set, so that none is lost: in a new file, for its owner only.
pub(super) fn write_passwords(name: &str, made_up: &[MadeUp]) -> Result<()> {
    let unwritable = |error: &dyn std::fmt::Display| Error::usage(format!("could not write the file {name}: {error}"));
    let opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(name);
    let file = opened.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Error::refused(format!("{name} is there already"))
            .hint("give --output-file a name that is not in use: a file is never overwritten"),
        _ => unwritable(&error),
    })?;
    let mut writer = csv::Writer::from_writer(file);
    let header = writer.write_record(["username", "email", "password"]);
    header.map_err(|error| unwritable(&error))?;
    for one in made_up {
        let row = [&one.username, one.email.as_deref().unwrap_or_default(), &one.password];
        writer.write_record(row).map_err(|error| unwritable(&error))?;
    }
    let mut file = writer.into_inner().map_err(|error| unwritable(&error))?;
    file.flush().and_then(|()| file.sync_all()).map_err(|error| unwritable(&error))
}

/// Who is in a group, for changes of the group.
pub(super) async fn members(context: &Context, directory: &Directory, group: &str) -> Result<BTreeSet<String>> {
    use super::ops::selection::{Selection, Words};
    let words = Words { group: Some(group.to_owned()), ..Words::default() };
    let selection = Selection::parse(words)?;
    let users = super::ops::list::all(directory.source(context.now()), &selection).await?;
    Ok(users.into_iter().map(|user| user.username).collect())
}
