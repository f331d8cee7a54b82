//! Wiring of `events replay`.

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Place, Reference};
use crate::ui::Progress;

use super::args::{PlanArgs, ReplayArgs, ReplayCommand, ReplayListArgs, ScopeArgs, StartArgs};
use super::ops::Bus;
use super::ops::archive::Archive;
use super::ops::delivery::DeadLetterQueues;
use super::ops::replay::{self, CancelPlan, OnInterrupt, Receivers, Replay, Scope, StartPlan, StartedReplay};
use super::ops::rules::{self, Rule};
use super::view::{ReplayPage, losses};
use super::{archive, find_bus};

/// Carries out an `events replay` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &ReplayCommand) -> Result<Outcome> {
    match command {
        ReplayCommand::Plan(args) => plan(context, args).await,
        ReplayCommand::Start(args) => start(context, args).await,
        ReplayCommand::Status(args) => status(context, args).await,
        ReplayCommand::List(args) => list(context, args).await,
        ReplayCommand::Cancel(args) => cancel(context, args).await,
    }
}

async fn plan(context: &Context, args: &PlanArgs) -> Result<Outcome> {
    let (_, _, scope) = scope(context, &args.scope, None).await?;
    losses(&scope).into_iter().for_each(|loss| context.ui.warn(loss));
    context.ui.one(&scope)?;
    Ok(context.outcome())
}

async fn start(context: &Context, args: &StartArgs) -> Result<Outcome> {
    if let Some(name) = &args.scope.archive {
        context.refuse_foreign(Kind::Archive, name)?;
    }
    let (archive, name, scope) = scope(context, &args.scope, args.name.as_deref()).await?;
    losses(&scope).into_iter().for_each(|loss| context.ui.warn(loss));
    let place = archive.place.clone();
    let plan = StartPlan::new(&archive, &name, scope)?;
    let seconds = plan.scope.until.as_second() - plan.scope.since.as_second();
    let events = context.aws().await?.eventbridge();
    let started = context
        .carry_out(plan, async |plan| {
            let started = replay::start(events, plan).await?;
            if args.wait { wait(context, &place, started, u64::try_from(seconds).ok()).await } else { Ok(started) }
        })
        .await?;
    match started {
        Some(started) => tell(context, args, &place, started),
        None => Ok(context.outcome()),
    }
}

/// Waits until a replay is over, or until a signal ends that.
async fn wait(context: &Context, place: &Place, started: StartedReplay, seconds: Option<u64>) -> Result<StartedReplay> {
    let meter = Arc::new(Meter::default());
    let mut progress = Some(context.ui.progress("events replay start: seconds of the window", seconds, &meter));
    let events = context.aws().await?.eventbridge();
    let on_interrupt = || asked(context, &mut progress);
    let watched = replay::watch(events, place, &started.replay, &meter, &context.interrupt, on_interrupt).await?;
    Ok(started.seen(watched))
}

/// Without a terminal there is nobody to ask, and nothing runs away: the replay ends by itself.
fn asked(context: &Context, progress: &mut Option<Progress>) -> OnInterrupt {
    progress.take();
    if !context.ui.can_prompt() {
        return OnInterrupt::LetGo;
    }
    match context.ui.confirm("The replay goes on in AWS until it is cancelled. Cancel it?") {
        Ok(true) => OnInterrupt::Cancel,
        _ => OnInterrupt::LetGo,
    }
}

fn tell(context: &Context, args: &StartArgs, place: &Place, started: StartedReplay) -> Result<Outcome> {
    context.ui.one(&started)?;
    let started = started.checked()?;
    let name = place.shortest(&started.replay);
    let status = context.again(&format!("events replay status {name}"));
    match started.state.as_str() {
        "COMPLETED" if args.wait => {
            context.ui.status("Every event was sent; whether every target took it is not told.")
        }
        "CANCELLED" => context.ui.status("The replay was cancelled; what was sent before stays sent."),
        _ if args.wait => {
            let cancel = context.again(&format!("events replay cancel {name}"));
            context.ui.hint(format!("the replay goes on: `{status}` tells how far it is, `{cancel}` ends it"));
        }
        _ => context.ui.hint(format!("`{status}` tells how far it is; it takes minutes even for a few events")),
    }
    let outcome = context.outcome();
    Ok(Outcome { partial: started.state == "CANCELLED" && !outcome.interrupted, ..outcome })
}

/// The archive, the name of the replay, and what it would do.
async fn scope(context: &Context, args: &ScopeArgs, name: Option<&str>) -> Result<(Archive, String, Scope)> {
    let window = archive::window(context, &args.window)?;
    let (archive, bus) = archive_and_bus(context, args).await?;
    let name = replay_name(context, &archive.place, name)?;
    let aws = context.aws().await?;
    let rules = chosen(rules::list(aws.eventbridge(), &bus).await.whole()?, &bus, &args.rules)?;
    let queues = DeadLetterQueues::read(aws, &bus.place, &rules).await;
    let receivers = Receivers { bus: &bus, rules: &rules, all: args.rules.is_empty(), queues: &queues };
    let scope = Scope::new(&archive, window, &name, &receivers);
    Ok((archive, name, scope))
}

async fn archive_and_bus(context: &Context, args: &ScopeArgs) -> Result<(Archive, Bus)> {
    let Some(name) = &args.archive else {
        let bus = find_bus(context, &args.bus).await?;
        return Ok((archive::only(context, &bus).await?, bus));
    };
    let archive = archive::find(context, name).await?;
    if args.bus.bus.is_none() {
        let bus = archive::bus_of(context, &archive).await?;
        return Ok((archive, bus));
    }
    let bus = find_bus(context, &args.bus).await?;
    if bus.arn == archive.bus_arn {
        return Ok((archive, bus));
    }
    Err(Error::usage(format!("{} is of {}, not of {}", archive.label(), archive.bus_arn, bus.label()))
        .hint("events are replayed to the bus that they were published to, and to no other: leave out `--bus`"))
}

fn chosen(listed: Vec<Rule>, bus: &Bus, names: &[String]) -> Result<Vec<Rule>> {
    if names.is_empty() {
        return Ok(listed);
    }
    let all: Vec<&Rule> = listed.iter().collect();
    names.iter().map(|name| Ok(all[rules::named(bus, &all, &Reference::parse(Kind::Rule, name)?)?].clone())).collect()
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
    let longest = Kind::Replay.longest_name();
    if name.len() > longest {
        return Err(Error::usage(format!("`{name}` is too long for a replay: it has 1 to {longest} characters"))
            .hint("give a shorter one with `--name`"));
    }
    Ok(name)
}

async fn find(context: &Context, text: &str) -> Result<Replay> {
    let reference = Reference::parse(Kind::Replay, text)?;
    let place = context.place_at_home(&reference).await?;
    let found = replay::find(context.aws().await?.eventbridge(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            error.hint(format!("`{}` shows the replays that there are", context.again("events replay list")))
        }
        _ => error,
    })
}

async fn status(context: &Context, args: &ReplayArgs) -> Result<Outcome> {
    let replay = find(context, &args.replay).await?;
    context.ui.one(&ReplayPage::new(replay, context.now()))?;
    Ok(context.outcome())
}

async fn list(context: &Context, args: &ReplayListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let replays = replay::list(context.aws().await?.eventbridge(), &place, prefix.as_deref()).await;
    context.say_if_empty(&replays, "replay", prefix.as_deref(), &place);
    context.ui.listing(replays.map(|replay| ReplayPage::new(replay, context.now())))?;
    Ok(context.outcome())
}

async fn cancel(context: &Context, args: &ReplayArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Replay, &args.replay)?;
    let plan = CancelPlan::new(find(context, &args.replay).await?)?;
    let events = context.aws().await?.eventbridge();
    if let Some(cancelled) = context.carry_out(plan, async |plan| replay::cancel(events, plan).await).await? {
        context.ui.one(&cancelled)?;
    }
    Ok(context.outcome())
}
