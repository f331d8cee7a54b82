//! Dead-letter queues: list, peek, redrive, and the move tasks on them.

pub mod args;
pub mod ops;
pub mod view;

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::naming::Kind;
use crate::queue;
use crate::queue::args::PeekArgs;
use crate::queue::ops::{Queue, find};
use crate::render::text;
use crate::transfer::{Mark, Predecessor, Routing, Tools};
use crate::ui::Progress;

use args::{DlqCommand, EngineWish, ListArgs, QueueArgs, RedriveArgs};
use ops::redrive::engine::{Engine, Wish};
use ops::redrive::native::OnInterrupt;
use ops::redrive::route::{Ways, nobodys, route};
use ops::redrive::{Ended, Manner, RedrivePlan, Redriven, Watcher};
use ops::resolve::{DeadLetters, resolve};
use ops::tasks::CancelPlan;
use view::{DeadLetterRow, TaskRow};

/// Carries out a `dlq` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &DlqCommand) -> Result<Outcome> {
    match command {
        DlqCommand::List(args) => list(context, args).await,
        DlqCommand::Peek(args) => peek(context, args).await,
        DlqCommand::Redrive(args) => redrive(context, args).await,
        DlqCommand::Status(args) => status(context, args).await,
        DlqCommand::Cancel(args) => cancel(context, args).await,
    }
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let queues = ops::list::list(context.aws().await?.sqs(), &place, prefix.as_deref()).await;
    context.say_if_empty(&queues, "dead-letter queue", prefix.as_deref(), &place);
    context.ui.listing(queues.map(|queue| DeadLetterRow::new(&queue, &place)))?;
    Ok(context.outcome())
}

async fn peek(context: &Context, args: &PeekArgs) -> Result<Outcome> {
    let dead_letters = dead_letters(context, &args.queue).await?;
    if dead_letters.sources.is_empty() {
        return Err(nobodys(&dead_letters.queue.name).hint(format!(
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
        context.refuse_foreign(Kind::Queue, name)?;
    }
    let dead_letters = dead_letters(context, &args.queue).await?;
    let (destinations, routing) = destinations(context, &dead_letters, args).await?;
    let aws = context.aws().await?;
    let plan = RedrivePlan::new(aws.sqs(), &dead_letters, destinations, routing, manner(args)).await?;
    let redriven = context
        .carry_out(plan, async |plan| {
            context.ui.status(format!("Engine: {}.", view::engine(&plan.choice)));
            let source_url = &plan.source().url;
            let by_client = plan.choice.engine == Engine::Client;
            let mark = if by_client { leave_mark(context, source_url) } else { None };
            let meter = Arc::new(Meter::default());
            let progress = context.progress(Verb::DlqRedrive, Some(plan.estimate()), &meter);
            let tools = Tools { sqs: aws.sqs_without_retries().clone(), meter, interrupt: context.interrupt.clone() };
            let mut watcher = AtTerminal { context, source_url, progress: Some(progress), mark };
            ops::redrive::redrive(aws.sqs(), plan, tools, args.detach, &mut watcher).await
        })
        .await?;
    redriven.map_or_else(|| Ok(context.outcome()), |redriven| report(context, args, &redriven))
}

fn manner(args: &RedriveArgs) -> Manner {
    Manner {
        wish: match args.engine {
            EngineWish::Auto => Wish::Auto,
            EngineWish::Native => Wish::Native,
            EngineWish::Client => Wish::Client,
        },
        waits_or_detaches: args.wait || args.detach,
        limit: args.limit,
        rate: args.rate,
        visibility_timeout_seconds: args.visibility_timeout,
        goes_elsewhere: args.to.is_some(),
    }
}

/// Whoever started the redrive is asked when a signal comes, and told when the engine changes.
struct AtTerminal<'a> {
    context: &'a Context,
    source_url: &'a str,
    progress: Option<Progress>,
    /// Lies there as long as msgctl itself moves messages.
    mark: Option<Mark>,
}

impl Watcher for AtTerminal<'_> {
    /// Without a terminal there is nobody to watch over a task that goes on: it is cancelled.
    fn interrupted(&mut self) -> OnInterrupt {
        self.progress.take();
        if !self.context.ui.can_prompt() {
            return OnInterrupt::Cancel;
        }
        match self.context.ui.confirm("The move task goes on in AWS until it is cancelled. Cancel it?") {
            Ok(false) => OnInterrupt::LetGo,
            _ => OnInterrupt::Cancel,
        }
    }

    fn falls_back(&mut self, reason: &str) {
        self.context.ui.status(format!("{reason}: msgctl moves them itself."));
        self.mark = leave_mark(self.context, self.source_url);
    }
}

async fn status(context: &Context, args: &QueueArgs) -> Result<Outcome> {
    let dead_letters = dead_letters(context, &args.queue).await?;
    let tasks = ops::tasks::list(context.aws().await?.sqs(), &dead_letters.queue).await?;
    if tasks.is_empty() {
        context.ui.status(format!("SQS tells of no move task on {}.", dead_letters.queue.label()));
    }
    let rows: Vec<TaskRow> = tasks.into_iter().map(|task| TaskRow::new(task, context.now())).collect();
    context.ui.list(&rows)?;
    Ok(context.outcome())
}

async fn cancel(context: &Context, args: &QueueArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Queue, &args.queue)?;
    let dead_letters = dead_letters(context, &args.queue).await?;
    let sqs = context.aws().await?.sqs();
    let Some(plan) = CancelPlan::new(sqs, &dead_letters.queue).await? else {
        context.ui.status(format!("No move task is running on {}.", dead_letters.queue.label()));
        return Ok(context.outcome());
    };
    if let Some(cancelled) = context.carry_out(plan, async |plan| ops::tasks::cancel(sqs, plan).await).await? {
        context.ui.one(&cancelled)?;
    }
    Ok(context.outcome())
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
    let (arns, routing) = route(&Ways {
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
    let undecided = args.all_sources && redriven.counts.unknown_origin.unwrap_or_default() > 0;
    Ok(Outcome {
        partial: redriven.is_partial() || undecided,
        interrupted: redriven.ended == Ended::Interrupted || context.interrupt.is_raised(),
        ..Outcome::DONE
    })
}

fn next_step(context: &Context, args: &RedriveArgs, redriven: &Redriven) -> Option<String> {
    let peek = context.again(&format!("dlq peek {}", args.queue));
    let counted = |count: Option<u64>| count.unwrap_or_default() > 0;
    match redriven.ended {
        Ended::Detached => {
            let status = context.again(&format!("dlq status {}", args.queue));
            return Some(format!("`{status}` shows how far it is; nothing keeps it from moving what fails again"));
        }
        Ended::LoopGuard if counted(redriven.left) => {
            return Some(format!(
                "the task had moved as many as it found, and was cancelled before it moved what failed again: look at one with `{peek} --count 1`"
            ));
        }
        _ => {}
    }
    if counted(redriven.counts.unknown_origin) {
        return Some("say where messages of unknown origin are to go: the same command on the dead-letter queue, with `--to QUEUE`".into());
    }
    if counted(redriven.counts.newer) {
        return Some(format!("newer messages keep failing: look at one with `{peek} --count 1`"));
    }
    let again = counted(redriven.counts.in_flight_elsewhere)
        || matches!(redriven.ended, Ended::InFlightLimit | Ended::Interrupted | Ended::Cancelled);
    again.then(|| "the same command again moves the rest".into())
}
