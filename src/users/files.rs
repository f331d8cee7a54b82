//! Wiring of files of users: export, import, comparison.

use std::path::Path;
use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::guard::{Impact, Plan, Verb};
use crate::snapshot::Writer;

use super::args::{DiffArgs, ExportArgs, FormatArg, ImportArgs, WorkArgs};
use super::change::{finish, read, tools};
use super::ops::difference::{self, LEFT_OUT, Side};
use super::ops::directory::Directory;
use super::ops::export::{self, ExportPlan};
use super::ops::import::{self, ImportPlan, Manner, Present};
use super::ops::record::{Format, Writing};
use super::ops::selection::Selection;
use super::ops::work::Worked;
use super::ops::{list, setup};
use super::{find, has_failures, open, selection};
use crate::render::Render;

pub(super) async fn export(context: &Context, args: &ExportArgs) -> Result<Outcome> {
    context
        .check_export(args.output_file.as_deref())
        .map_err(|error| error.hint("a CSV for spreadsheets is written with `--format csv`"))?;
    let selection = selection(&args.selection)?;
    let mut directory = open(context, &args.pool).await?;
    let plan = ExportPlan::new(&directory.pool, &selection, args.output_file.as_deref());
    let by_name = args.output_file.as_deref().and_then(Format::of_name);
    let csv = match args.format {
        Some(format) => format == FormatArg::Csv,
        None => by_name == Some(Format::Csv),
    };
    if csv && args.output_file.is_none() && context.ui.format().is_some() {
        return Err(
            Error::usage("--format csv writes CSV to stdout, and -o asks for JSON").hint("leave one of them out")
        );
    }
    let exported = context
        .carry_out(plan, async |plan| {
            let writing = match csv {
                true => {
                    let setup = setup::read(context.aws().await?.cognito(), &directory.pool).await?;
                    Writing::Csv(export::columns(&setup.schema))
                }
                false => Writing::Ndjson,
            };
            directory.read_groups().await?;
            let writer = match &args.output_file {
                Some(file) => Writer::create(file)?,
                None if csv => Writer::stream(context.ui.data_stream()),
                None => Writer::stream(context.ui.records_stream()),
            };
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(Verb::UsersExport, None, &meter);
            let source = directory.source(context.now());
            let groups = &directory.groups;
            export::export(source, plan, &selection, groups, (&writing, &writer), &meter, &context.interrupt).await
        })
        .await?;
    let Some(exported) = exported else { return Ok(context.outcome()) };
    let partial = has_failures(context, &selection);
    match &args.output_file {
        Some(_) => context.ui.one(&exported)?,
        None => context.ui.status(exported.page().trim_end()),
    }
    Ok(Outcome { partial, ..context.outcome() })
}

pub(super) async fn import(context: &Context, args: &ImportArgs) -> Result<Outcome> {
    let records = read(&args.file)?;
    let mut directory = open(context, &args.pool).await?;
    let cognito = context.aws().await?.cognito();
    let setup = setup::read(cognito, &directory.pool).await?;
    directory.read_groups().await?;
    let everybody = Selection::default();
    let users = list::all(directory.source(context.now()), &everybody).await?;
    let groups = directory.groups.clone();
    let pool = directory.pool.clone();
    let memberships = directory.into_memberships();
    let directory = Directory::new(context.aws().await?.cognito_without_retries(), pool, &context.interrupt);
    let present = Present { users, memberships, groups };
    let manner =
        Manner { exact: args.exact, confirm: args.confirm_users, without: args.without.clone(), rate: args.rate };
    let plan = ImportPlan::new(&directory.pool, &setup, &present, &args.file, &records, &manner)?;
    let consent = &context.settings.consent;
    if plan.is_idle() && !consent.dry_run {
        context.ui.status(format!("{} is as {} says: nothing to change.", plan.pool, args.file));
        let worked = Worked { failed: plan.cannot, results: plan.told().to_vec(), ..Worked::of(&directory.pool) };
        return finish(context, Worked { unchanged: plan.unchanged, ..worked }, true);
    }
    let is_asked_about = context.ui.can_prompt() && !consent.yes && plan.impact() != Impact::Adds;
    if !is_asked_about && !consent.dry_run {
        context.ui.status(plan.page().trim_end());
    }
    let (users, categories, cannot) = (plan.create + plan.update, plan.categories(), plan.cannot);
    let work = WorkArgs { rate: args.rate, journal: None };
    let verb = plan.verb();
    let imported = context
        .carry_out(plan, async |plan| {
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(verb, Some(users), &meter);
            let tools = tools(context, &directory, &work, "", (users, &categories), meter).await?;
            import::import(plan, &tools).await
        })
        .await?;
    match imported {
        Some(imported) => finish(context, imported.worked, true),
        None => Ok(Outcome { partial: cannot > 0, ..context.outcome() }),
    }
}

pub(super) async fn diff(context: &Context, args: &DiffArgs) -> Result<Outcome> {
    let first = side(context, &args.first, &args.pool.pool).await?;
    let second = side(context, &args.second, &args.pool.pool).await?;
    let differences = difference::between(&first, &second);
    if differences.is_empty() {
        context.ui.status(format!("{} and {} have the same users and groups.", args.first, args.second));
    }
    context.ui.list(&differences)?;
    context.ui.status(format!("Of both {LEFT_OUT}."));
    for (name, side) in [(&args.first, &first), (&args.second, &second)] {
        if !side.without_key.is_empty() {
            context.ui.warn(format!(
                "{name}: left out as they have no e-mail address of their own: {}",
                side.without_key.join(", ")
            ));
        }
    }
    Ok(Outcome { check_failed: args.exit_code && !differences.is_empty(), ..context.outcome() })
}

/// A side of a comparison: a file, a stage's pool, or a pool.
async fn side(context: &Context, named: &str, pool: &str) -> Result<Side> {
    if Path::new(named).is_file() {
        return read(named).map(Side::of_records);
    }
    let pool = match context.settings.project.as_ref().map(|project| format!("{}-{named}-{pool}", project.value)) {
        Some(of_stage) => match find(context, &of_stage).await {
            Ok(pool) => pool,
            Err(error) if error.kind() == crate::error::ErrorKind::NotFound => {
                find(context, named).await.map_err(|other| unknown_side(named, &of_stage, other))?
            }
            Err(error) => return Err(error),
        },
        None => find(context, named).await?,
    };
    let mut directory = Directory::new(context.aws().await?.cognito_without_retries(), pool, &context.interrupt);
    directory.read_groups().await?;
    let users = list::all(directory.source(context.now()), &Selection::default()).await?;
    let groups = directory.groups.clone();
    Ok(Side::of_pool(users, &directory.into_memberships(), groups))
}

fn unknown_side(named: &str, of_stage: &str, error: Error) -> Error {
    match error.kind() {
        crate::error::ErrorKind::NotFound | crate::error::ErrorKind::Usage => {
            Error::not_found(format!("`{named}` is no file, no pool, and no stage with a pool {of_stage}"))
                .hint("the sides are stages, pools by their full names or ids, or files of `msgctl users export`")
                .caused_by(error)
        }
        _ => error,
    }
}
