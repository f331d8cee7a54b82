//! Dead-letter queues: list, peek, redrive.

pub mod args;
pub mod ops;
pub mod view;

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::queue;
use crate::queue::args::PeekArgs;
use crate::queue::ops::{Queue, find};
use crate::render::text;
use crate::transfer::{Mark, Predecessor, Routing, Tools};

use args::{DlqCommand, ListArgs, RedriveArgs};
use ops::redrive::{Ended, Manner, RedrivePlan, Redriven};
use ops::resolve::{DeadLetters, resolve};
use ops::route::{self, Ways};
use view::DeadLetterRow;

/// Carries out a `dlq` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &DlqCommand) -> Result<Outcome> {
    match command {
        DlqCommand::List(args) => list(context, args).await,
        DlqCommand::Peek(args) => peek(context, args).await,
        DlqCommand::Redrive(args) => redrive(context, args).await,
    }
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let prefix = if args.all { None } else { Some(context.settings.names()?.prefix()) };
    let place = context.place().await?;
    let queues = ops::list::list(context.aws().await?.sqs(), &place, prefix.as_deref()).await;
    if queues.items.is_empty() && queues.broken_off.is_none() {
        context.ui.status(format!("There are no dead-letter queues here: {place}"));
    }
    context.ui.listing(queues.map(|queue| DeadLetterRow::new(&queue, &place)))?;
    Ok(context.outcome())
}

async fn peek(context: &Context, args: &PeekArgs) -> Result<Outcome> {
    let dead_letters = dead_letters(context, &args.queue).await?;
    if dead_letters.sources.is_empty() {
        return Err(route::nobodys(&dead_letters.queue.name).hint(format!(
            "to look into it as an ordinary queue: `{}`",
            context.again(&format!("queue peek {}", args.queue))
        )));
    }
    queue::peek(context, Verb::DlqPeek, &dead_letters.queue, args).await
}

async fn dead_letters(context: &Context, name: &str) -> Result<DeadLetters> {
    let named = queue::find(context, name).await?;
    resolve(context.aws().await?.sqs(), named).await
}

async fn redrive(context: &Context, args: &RedriveArgs) -> Result<Outcome> {
    for name in std::iter::once(&args.queue).chain(&args.to) {
        context.refuse_foreign(name)?;
    }
    let dead_letters = dead_letters(context, &args.queue).await?;
    let (destinations, routing) = destinations(context, &dead_letters, args).await?;
    let aws = context.aws().await?;
    let manner = Manner { limit: args.limit, rate: args.rate, visibility_timeout_seconds: args.visibility_timeout };
    let plan = RedrivePlan::new(aws.sqs(), &dead_letters, destinations, routing, manner).await?;
    let redriven = context
        .carry_out(plan, async |plan| {
            let _mark = leave_mark(context, plan.source_url());
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(Verb::DlqRedrive, Some(plan.estimate()), &meter);
            let tools = Tools { sqs: aws.sqs_without_retries().clone(), meter, interrupt: context.interrupt.clone() };
            ops::redrive::redrive(aws.sqs(), plan, tools).await
        })
        .await?;
    redriven.map_or_else(|| Ok(context.outcome()), |redriven| report(context, args, &redriven))
}

async fn destinations(
    context: &Context,
    dead_letters: &DeadLetters,
    args: &RedriveArgs,
) -> Result<(Vec<Queue>, Routing)> {
    let to = match &args.to {
        Some(name) => Some(queue::find(context, name).await?),
        None => None,
    };
    let (arns, routing) = route::route(&Ways {
        dead_letter_queue: &dead_letters.queue.name,
        named_source: dead_letters.named_source.as_ref().map(|source| source.attributes.arn.as_str()),
        sources: &dead_letters.sources,
        to: to.as_ref().map(|queue| queue.attributes.arn.as_str()),
        all_sources: args.all_sources,
    })?;
    let known: Vec<&Queue> = to.iter().chain(&dead_letters.named_source).collect();
    let mut destinations = Vec::with_capacity(arns.len());
    for arn in arns {
        destinations.push(match known.iter().find(|queue| queue.attributes.arn == arn) {
            Some(queue) => (*queue).clone(),
            None => find::find_by_arn(context.aws().await?.sqs(), &dead_letters.queue.place, &arn).await?,
        });
    }
    Ok((destinations, routing))
}

/// Marks this run, and tells of others on the same queue.
fn leave_mark(context: &Context, source_url: &str) -> Option<Mark> {
    let folder = context.settings.directories.state().ok()?.join("transfers");
    let (mark, predecessors) = match Mark::leave(&folder, source_url, context.now()) {
        Ok(left) => left,
        Err(error) => {
            context.ui.warn(format!("this run leaves no mark in {}: {error}", folder.display()));
            return None;
        }
    };
    for predecessor in predecessors {
        match predecessor {
            Predecessor::Killed { started_at } => context.ui.warn(format!(
                "the run that began at {} was killed: the messages that it had in flight may be twice at the destination, none is lost",
                text::moment(started_at, context.now())
            )),
            Predecessor::Running { started_at, pid } => context.ui.warn(format!(
                "another run on this queue goes on since {} (process {pid})",
                text::moment(started_at, context.now())
            )),
        }
    }
    Some(mark)
}

fn report(context: &Context, args: &RedriveArgs, redriven: &Redriven) -> Result<Outcome> {
    context.ui.one(redriven)?;
    if let Some(error) = &redriven.error {
        context.ui.error(error);
    }
    if let Some(hint) = next_step(context, args, redriven) {
        context.ui.hint(hint);
    }
    let undecided = args.all_sources && redriven.unknown_origin > 0;
    Ok(Outcome {
        partial: redriven.is_partial() || undecided,
        interrupted: redriven.ended == Ended::Interrupted,
        ..Outcome::DONE
    })
}

fn next_step(context: &Context, args: &RedriveArgs, redriven: &Redriven) -> Option<String> {
    let peek = context.again(&format!("dlq peek {}", args.queue));
    if redriven.unknown_origin > 0 {
        return Some("say where messages of unknown origin are to go: the same command on the dead-letter queue, with `--to QUEUE`".into());
    }
    if redriven.newer > 0 {
        return Some(format!("newer messages keep failing: look at one with `{peek} --count 1`"));
    }
    let again = redriven.in_flight_elsewhere > 0 || matches!(redriven.ended, Ended::InFlightLimit | Ended::Interrupted);
    again.then(|| "the same command again moves the rest".into())
}
