//! Wiring of `events archive`.

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::input;
use crate::naming::{Kind, Reference};
use crate::render::{Render, text};
use crate::snapshot::Writer;
use crate::temporary::{self, Leftover};

use super::args::{
    ArchiveCommand, ArchiveCreateArgs, ArchiveDeleteArgs, ArchiveExportArgs, ArchiveListArgs, ArchiveShowArgs,
    WindowArgs,
};
use super::explain::pattern_of;
use super::ops::archive::{self, Archive, CreatePlan, DeletePlan, ExportPlan, Exported, Manner, is_replay};
use super::ops::replay::Window;
use super::ops::tail::Clients;
use super::ops::{self, Bus};
use super::view::ArchivePage;
use super::{bus_name, find_bus};

/// Carries out an `events archive` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &ArchiveCommand) -> Result<Outcome> {
    match command {
        ArchiveCommand::List(args) => list(context, args).await,
        ArchiveCommand::Show(args) => show(context, args).await,
        ArchiveCommand::Create(args) => create(context, args).await,
        ArchiveCommand::Delete(args) => delete(context, args).await,
        ArchiveCommand::Export(args) => export(context, args).await,
    }
}

async fn list(context: &Context, args: &ArchiveListArgs) -> Result<Outcome> {
    let bus = find_bus(context, &args.bus).await?;
    let archives = archive::list(context.aws().await?.eventbridge(), &bus).await;
    if archives.items.is_empty() && archives.broken_off.is_none() {
        context.ui.status(format!("{} has no archive: its events cannot be replayed.", bus.label()));
    }
    context.ui.listing(archives.map(|archive| ArchivePage::new(archive, context.now())))?;
    Ok(context.outcome())
}

async fn show(context: &Context, args: &ArchiveShowArgs) -> Result<Outcome> {
    let archive = find(context, &args.archive).await?;
    context.ui.one(&ArchivePage::new(archive, context.now()))?;
    Ok(context.outcome())
}

/// Finds the archive that was named.
///
/// # Errors
/// One that does not exist, with the names that come near.
pub(super) async fn find(context: &Context, text: &str) -> Result<Archive> {
    let reference = Reference::parse(Kind::Archive, text)?;
    let place = context.place_at_home(&reference).await?;
    let found = archive::find(context.aws().await?.eventbridge(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            error.hint(format!("`{}` shows the archives that there are", context.again("events archive list")))
        }
        _ => error,
    })
}

/// The bus of an archive.
///
/// # Errors
/// Whatever the service answers.
pub(super) async fn bus_of(context: &Context, archive: &Archive) -> Result<Bus> {
    let reference = Reference::parse(Kind::Bus, &archive.bus_arn)?;
    ops::bus::find(context.aws().await?.eventbridge(), &archive.place, &reference).await
}

/// The window that was given.
///
/// # Errors
/// A usage error for what is no time, and for a window that is empty or reversed.
pub(super) fn window(context: &Context, args: &WindowArgs) -> Result<Window> {
    let now = context.now();
    let since = input::moment("--since", &args.since, now)?;
    let until = args.until.as_deref().map_or(Ok(now), |text| input::moment("--until", text, now))?;
    Window::new(since, until, now)
}

async fn create(context: &Context, args: &ArchiveCreateArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Bus, bus_name(context, &args.bus))?;
    context.refuse_foreign(Kind::Archive, &args.archive)?;
    let pattern = args.pattern.as_deref().map(pattern_of).transpose()?;
    let bus = find_bus(context, &args.bus).await?;
    let name = bus.place.candidates(Reference::parse(Kind::Archive, &args.archive)?.name()).swap_remove(0);
    let retention_days = args.retention_days.unwrap_or_default();
    let manner = Manner { pattern, retention_days, description: args.description.clone() };
    let plan = CreatePlan::new(&bus, &name, manner)?;
    let events = context.aws().await?.eventbridge();
    if archive::describe(events, &bus.place, &name).await?.is_some() {
        return Err(Error::failure(format!("there is an archive `{name}` already, in {}", bus.place))
            .hint(format!("`{}` shows it", context.again(&format!("events archive show {}", args.archive)))));
    }
    if let Some(created) = context.carry_out(plan, async |plan| archive::create(events, plan).await).await? {
        context.ui.one(&created)?;
        context.ui.hint("it keeps what is published from now on; an event is in it after about ten minutes");
    }
    Ok(context.outcome())
}

async fn delete(context: &Context, args: &ArchiveDeleteArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Archive, &args.archive)?;
    let plan = DeletePlan { archive: find(context, &args.archive).await? };
    let events = context.aws().await?.eventbridge();
    if let Some(deleted) = context.carry_out(plan, async |plan| archive::delete(events, plan).await).await? {
        context.ui.one(&deleted)?;
    }
    Ok(context.outcome())
}

async fn export(context: &Context, args: &ArchiveExportArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Archive, &args.archive)?;
    let window = window(context, &args.window)?;
    context.check_export(args.output_file.as_deref())?;
    let archive = find(context, &args.archive).await?;
    let bus = bus_of(context, &archive).await?;
    let owner = context.settings.owner.as_ref().map(|owner| owner.value.clone());
    let plan = ExportPlan::new(&archive, &bus, window, args.output_file.as_deref(), owner)?;
    for note in &plan.notes {
        context.ui.warn(note);
    }
    let aws = context.aws().await?;
    let clients = Clients { sqs: aws.sqs(), events: aws.eventbridge() };
    let exported = context
        .carry_out(plan, async |plan| {
            let writer = match &args.output_file {
                Some(file) => Writer::create(file)?,
                None => Writer::stream(context.ui.records_stream()),
            };
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(Verb::EventsArchiveExport, plan.estimated_events, &meter);
            Ok(archive::export(clients, plan, &writer, &meter, &context.interrupt).await)
        })
        .await?;
    match exported {
        Some(exported) => tell(context, &bus, exported),
        None => Ok(context.outcome()),
    }
}

fn tell(context: &Context, bus: &Bus, exported: Exported) -> Result<Outcome> {
    let (replays, others): (Vec<Leftover>, Vec<Leftover>) = exported.leftovers.iter().cloned().partition(is_replay);
    let name = &exported.replay;
    temporary::tell(context, &replays, &context.again(&format!("events replay cancel {name}")));
    temporary::tell(context, &others, &context.again(&format!("events tail --gc {name} --bus {}", bus.name)));
    let expired = context.again(&format!("events tail --gc --bus {}", bus.name));
    temporary::tell(context, &exported.swept.left, &expired);
    let events = text::counted(exported.events, "event");
    if !exported.complete
        && let Some(file) = &exported.file
    {
        context.ui.warn(format!("{file} has {events}, which are not all"));
    }
    if let Some(error) = exported.error {
        return Err(error);
    }
    let missing = if exported.complete { exported.missing() } else { 0 };
    if missing > 0 {
        context
            .ui
            .warn(format!("{events} came, {} fewer than the archive had counted up to 24 h ago", text::count(missing)));
    }
    let outcome = Outcome { partial: missing > 0 || !exported.leftovers.is_empty(), ..context.outcome() };
    match exported.file {
        Some(_) => context.ui.one(&exported)?,
        None => context.ui.status(exported.page().trim_end()),
    }
    Ok(outcome)
}

/// The only archive of a bus.
///
/// # Errors
/// A usage error where there are several, and not found where there is none.
pub(super) async fn only(context: &Context, bus: &Bus) -> Result<Archive> {
    let mut archives = archive::list(context.aws().await?.eventbridge(), bus).await.whole()?;
    if archives.len() > 1 {
        let names: Vec<String> = archives.iter().map(|archive| bus.place.shortest(&archive.name)).collect();
        return Err(Error::usage(format!("{} has several archives", bus.label()))
            .hint(format!("name the one that is meant: {}", names.join(", "))));
    }
    let only = archives.pop().ok_or_else(|| {
        Error::not_found(format!("{} has no archive: there is nothing to replay", bus.label()))
            .hint("`msgctl events archive create NAME` makes one; it keeps what is published from then on")
    })?;
    // A list does not tell its pattern.
    Ok(archive::describe(context.aws().await?.eventbridge(), &only.place, &only.name).await?.unwrap_or(only))
}
