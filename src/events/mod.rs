//! Events: publish, tail, rules, archives, replays.

pub mod args;
mod explain;
pub mod ops;
mod publish;
mod tail;
pub mod view;

use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::input;
use crate::naming::{Kind, Place, Reference};

use args::{
    ArchiveCommand, ArchiveListArgs, ArchiveShowArgs, BusArgs, EventsCommand, ReplayArgs, ReplayCommand,
    ReplayListArgs, StartArgs,
};
use ops::Bus;
use ops::archive::Archive;
use ops::replay::{CancelPlan, StartPlan};
use ops::rules::Rule;
use view::{ArchivePage, ReplayPage};

/// The bus of the stack, by its short name.
const BUS: &str = "events";

/// The longest name of a replay (aws-facts 4.4).
const MAX_REPLAY_NAME: usize = 64;

/// Carries out an `events` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &EventsCommand) -> Result<Outcome> {
    match command {
        EventsCommand::Publish(args) => publish::run(context, args).await,
        EventsCommand::Validate(args) => publish::validate(context, args),
        EventsCommand::Tail(args) => tail::run(context, args).await,
        EventsCommand::Rules(args) => explain::rules(context, args).await,
        EventsCommand::Explain(args) => explain::explain(context, args).await,
        EventsCommand::Archive(ArchiveCommand::List(args)) => archive_list(context, args).await,
        EventsCommand::Archive(ArchiveCommand::Show(args)) => archive_show(context, args).await,
        EventsCommand::Replay(ReplayCommand::Start(args)) => replay_start(context, args).await,
        EventsCommand::Replay(ReplayCommand::Status(args)) => replay_status(context, args).await,
        EventsCommand::Replay(ReplayCommand::List(args)) => replay_list(context, args).await,
        EventsCommand::Replay(ReplayCommand::Cancel(args)) => replay_cancel(context, args).await,
    }
}

/// The bus of the flag, of the settings, or of the stack.
fn bus_name<'a>(context: &'a Context, args: &'a BusArgs) -> &'a str {
    let of_settings = context.settings.bus.as_ref().map(|bus| bus.value.as_str());
    args.bus.as_deref().or(of_settings).unwrap_or(BUS)
}

async fn find_bus(context: &Context, args: &BusArgs) -> Result<Bus> {
    find(context, bus_name(context, args)).await
}

/// Finds the bus that was named.
///
/// # Errors
/// A usage error for what cannot be a bus, and a bus that does not exist with the names that come near.
pub async fn find(context: &Context, text: &str) -> Result<Bus> {
    let reference = Reference::parse(Kind::Bus, text)?;
    let place = match reference {
        // A bus of another account is found by its ARN only.
        Reference::Arn(..) => context.place_in_account(&reference).await?,
        _ => context.place_of(&reference).await?,
    };
    ops::bus::find(context.aws().await?.eventbridge(), &place, &reference).await
}

async fn archive_list(context: &Context, args: &ArchiveListArgs) -> Result<Outcome> {
    let bus = find_bus(context, &args.bus).await?;
    let archives = ops::archive::list(context.aws().await?.eventbridge(), &bus).await;
    if archives.items.is_empty() && archives.broken_off.is_none() {
        context.ui.status(format!("{} has no archive: its events cannot be replayed.", bus.label()));
    }
    context.ui.listing(archives.map(|archive| ArchivePage::new(archive, context.now())))?;
    Ok(context.outcome())
}

async fn archive_show(context: &Context, args: &ArchiveShowArgs) -> Result<Outcome> {
    let archive = find_archive(context, &args.archive).await?;
    context.ui.one(&ArchivePage::new(archive, context.now()))?;
    Ok(context.outcome())
}

async fn find_archive(context: &Context, text: &str) -> Result<Archive> {
    let reference = Reference::parse(Kind::Archive, text)?;
    let place = context.place_at_home(&reference).await?;
    let found = ops::archive::find(context.aws().await?.eventbridge(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            error.hint(format!("`{}` shows the archives that there are", context.again("events archive list")))
        }
        _ => error,
    })
}

async fn replay_start(context: &Context, args: &StartArgs) -> Result<Outcome> {
    let now = context.now();
    let since = input::moment("--since", &args.since, now)?;
    let until = args.until.as_deref().map_or(Ok(now), |text| input::moment("--until", text, now))?;
    let archive = match &args.archive {
        Some(name) => {
            context.refuse_foreign(Kind::Archive, name)?;
            find_archive(context, name).await?
        }
        None => only_archive(context, &find_bus(context, &args.bus).await?).await?,
    };
    let rules = rules_named(context, &archive, &args.rules).await?;
    let name = replay_name(context, &archive.place, args.name.as_deref())?;
    let plan = StartPlan::new(&archive, &name, (since, until), &rules)?;
    let events = context.aws().await?.eventbridge();
    if let Some(started) = context.carry_out(plan, async |plan| ops::replay::start(events, plan).await).await? {
        context.ui.one(&started)?;
        let status = context.again(&format!("events replay status {}", archive.place.shortest(&started.replay)));
        context.ui.hint(format!("`{status}` tells how far it is; it takes minutes even for a few events"));
    }
    Ok(context.outcome())
}

async fn only_archive(context: &Context, bus: &Bus) -> Result<Archive> {
    let mut archives = ops::archive::list(context.aws().await?.eventbridge(), bus).await.whole()?;
    if archives.len() > 1 {
        let names: Vec<String> = archives.iter().map(|archive| bus.place.shortest(&archive.name)).collect();
        return Err(Error::usage(format!("{} has several archives", bus.label()))
            .hint(format!("name the one that is meant: {}", names.join(", "))));
    }
    archives.pop().ok_or_else(|| {
        Error::not_found(format!("{} has no archive: there is nothing to replay", bus.label()))
            .hint("`msgctl stack deploy --archive true` makes one; it keeps what is published from then on")
    })
}

async fn rules_named(context: &Context, archive: &Archive, names: &[String]) -> Result<Vec<Rule>> {
    if names.is_empty() {
        return Ok(Vec::new());
    }
    let events = context.aws().await?.eventbridge();
    let bus = ops::bus::find(events, &archive.place, &Reference::parse(Kind::Bus, &archive.bus_arn)?).await?;
    let mut rules = Vec::with_capacity(names.len());
    for name in names {
        rules.push(ops::rules::find(events, &bus, &Reference::parse(Kind::Rule, name)?).await?);
    }
    Ok(rules)
}

/// A name of the project and stage, so that it is found again by them.
fn replay_name(context: &Context, place: &Place, given: Option<&str>) -> Result<String> {
    let prefix = place.prefix().unwrap_or_default();
    let name = match given {
        Some(name) => {
            Reference::parse(Kind::Replay, name)?;
            place.candidates(name).swap_remove(0)
        }
        None => format!("{prefix}replay-{}", context.now().strftime("%Y%m%dt%H%M%S")),
    };
    if name.len() > MAX_REPLAY_NAME {
        return Err(Error::usage(format!(
            "`{name}` is too long for a replay: it has 1 to {MAX_REPLAY_NAME} characters"
        ))
        .hint("give a shorter one with `--name`"));
    }
    Ok(name)
}

async fn find_replay(context: &Context, text: &str) -> Result<ops::replay::Replay> {
    let reference = Reference::parse(Kind::Replay, text)?;
    let place = context.place_at_home(&reference).await?;
    let found = ops::replay::find(context.aws().await?.eventbridge(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            error.hint(format!("`{}` shows the replays that there are", context.again("events replay list")))
        }
        _ => error,
    })
}

async fn replay_status(context: &Context, args: &ReplayArgs) -> Result<Outcome> {
    let replay = find_replay(context, &args.replay).await?;
    context.ui.one(&ReplayPage::new(replay, context.now()))?;
    Ok(context.outcome())
}

async fn replay_list(context: &Context, args: &ReplayListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let replays = ops::replay::list(context.aws().await?.eventbridge(), &place, prefix.as_deref()).await;
    context.say_if_empty(&replays, "replay", prefix.as_deref(), &place);
    context.ui.listing(replays.map(|replay| ReplayPage::new(replay, context.now())))?;
    Ok(context.outcome())
}

async fn replay_cancel(context: &Context, args: &ReplayArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Replay, &args.replay)?;
    let plan = CancelPlan::new(find_replay(context, &args.replay).await?)?;
    let events = context.aws().await?.eventbridge();
    if let Some(cancelled) = context.carry_out(plan, async |plan| ops::replay::cancel(events, plan).await).await? {
        context.ui.one(&cancelled)?;
    }
    Ok(context.outcome())
}
