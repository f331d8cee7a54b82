//! Dead-letter queues: list, peek, redrive, and the move tasks on them.

pub mod args;
pub mod ops;
mod redrive;
pub mod view;

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::guard::Verb;
use crate::naming::Kind;
use crate::queue;
use crate::queue::args::{ExportArgs, PeekArgs};
use crate::queue::bulk;
use crate::queue::ops::work::{self, Manner as WorkManner, Work, WorkPlan, Worked};
use crate::render::text;
use crate::transfer::{Ended as TransferEnded, Routing};

use args::{DlqCommand, DropArgs, ListArgs, QueueArgs, TriageArgs};
use ops::feeders::Clients;
use ops::list::Listed;
use ops::redrive::route::nobodys;
use ops::resolve::{DeadLetters, resolve};
use ops::tasks::{CancelPlan, Cancelled};
use ops::triage::Clusters;
use view::{ClusterView, DeadLetterRow, TaskRow};

/// Carries out a `dlq` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &DlqCommand) -> Result<Outcome> {
    let result = dispatch(context, command).await;
    // Deeper down it is not known how the queue was named.
    result.map_err(|error| {
        error.map_hints(|hint| {
            hint.replace("dlq status QUEUE", &format!("dlq status {}", command.queue()))
                .replace("dlq cancel QUEUE", &format!("dlq cancel {}", command.queue()))
        })
    })
}

async fn dispatch(context: &Context, command: &DlqCommand) -> Result<Outcome> {
    match command {
        DlqCommand::List(args) => list(context, args).await,
        DlqCommand::Peek(args) => peek(context, args).await,
        DlqCommand::Redrive(args) => redrive::redrive(context, args).await,
        DlqCommand::Triage(args) => triage(context, args).await,
        DlqCommand::Export(args) => export(context, args).await,
        DlqCommand::Drop(args) => drop_selected(context, args).await,
        DlqCommand::Purge(args) => {
            context.refuse_foreign(Kind::Queue, &args.queue)?;
            let dead_letters = dead_letters(context, &args.queue).await?;
            refuse_to_purge_of_others(context, &dead_letters)?;
            queue::purge(context, Verb::DlqPurge, &dead_letters.queue, args).await
        }
        DlqCommand::Status(args) => status(context, args).await,
        DlqCommand::Cancel(args) => cancel(context, args).await,
    }
}

/// A purge takes everything: whoever names a source does not mean what failed in others.
fn refuse_to_purge_of_others(context: &Context, dead_letters: &DeadLetters) -> Result<()> {
    let Some(source) = dead_letters.named_source.as_ref().filter(|_| dead_letters.sources.len() > 1) else {
        return Ok(());
    };
    let (queue, place) = (&dead_letters.queue, &dead_letters.queue.place);
    let others = dead_letters.sources.iter().filter(|arn| **arn != source.attributes.arn);
    let others: Vec<String> = others.map(|arn| queue::view::short_of_arn(place, arn)).collect();
    let source = place.shortest(&source.name);
    Err(Error::usage(format!(
        "{} holds what failed in {} as well, and a purge deletes that, too",
        queue.label(),
        others.join(", ")
    ))
    .hint(format!("`{}` deletes what failed in {source} only", context.again(&format!("dlq drop {source} --all"))))
    .hint(format!(
        "if everything is meant, name the dead-letter queue itself: `{}`",
        context.again(&format!("dlq purge {}", place.shortest(&queue.name)))
    )))
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let (sqs, clients) = (context.aws().await?.sqs(), feeding(context).await?);
    let Listed { queues, unknown } = ops::list::list(sqs, clients, &place, prefix.as_deref()).await;
    for unknown in unknown {
        context.ui.warn(unknown);
    }
    context.say_if_empty(&queues, "dead-letter queue", prefix.as_deref(), &place);
    context.ui.listing(queues.map(|queue| DeadLetterRow::new(&queue, &place)))?;
    Ok(context.outcome())
}

async fn peek(context: &Context, args: &PeekArgs) -> Result<Outcome> {
    let selection = Selection::parse(&args.selection, context.now())?;
    let dead_letters = with_feeders(context, dead_letters(context, &args.queue).await?).await?;
    if !dead_letters.is_somebodys() {
        return Err(nobodys(&dead_letters.queue.name, &dead_letters.feeders.unknown).hint(format!(
            "to look into it as an ordinary queue: `{}`",
            context.again(&format!("queue peek {}", args.queue))
        )));
    }
    queue::peek(context, Verb::DlqPeek, &dead_letters.queue, selection, args).await
}

async fn dead_letters(context: &Context, name: &str) -> Result<DeadLetters> {
    let named = queue::find(context, name).await?;
    resolve(context.aws().await?.sqs(), named).await
}

/// The same with what feeds it besides queues, where no queue does.
async fn with_feeders(context: &Context, dead_letters: DeadLetters) -> Result<DeadLetters> {
    if !dead_letters.sources.is_empty() {
        return Ok(dead_letters);
    }
    Ok(dead_letters.with_feeders(feeding(context).await?).await)
}

/// What the feeders of dead-letter queues are asked of.
async fn feeding(context: &Context) -> Result<Clients<'_>> {
    let aws = context.aws().await?;
    Ok(Clients { events: aws.eventbridge(), lambda: aws.lambda(), sns: aws.sns() })
}

/// Which messages of the dead-letter queue belong to the queue that was named: those that failed in it, as for a
/// redrive.
fn its_own(dead_letters: &DeadLetters) -> Routing {
    match &dead_letters.named_source {
        Some(source) => Routing::of_source(&source.attributes.arn, &dead_letters.sources),
        None => Routing::everything_to(0),
    }
}

async fn export(context: &Context, args: &ExportArgs) -> Result<Outcome> {
    let selection = bulk::to_export(context, args)?;
    let dead_letters = dead_letters(context, &args.queue).await?;
    bulk::export(context, Verb::DlqExport, &dead_letters.queue, its_own(&dead_letters), selection, args).await
}

async fn drop_selected(context: &Context, args: &DropArgs) -> Result<Outcome> {
    let selection = bulk::selection(context, &args.take)?;
    if selection.words().is_everything() && args.take.limit.is_none() && !args.all {
        return Err(Error::usage("nothing is selected: this would delete every message")
            .hint("select messages with --where, --match, --id, --since, --until or --older-than")
            .hint("or add --all, if every message is meant"));
    }
    let file = match &args.backup {
        _ if args.no_backup => None,
        Some(file) => Some(file.clone()),
        None => Some(context.new_snapshot(&args.queue)?),
    };
    context.refuse_foreign(Kind::Queue, &args.queue)?;
    let dead_letters = dead_letters(context, &args.queue).await?;
    let routing = its_own(&dead_letters);
    let manner = WorkManner { file, ..bulk::manner(Verb::DlqDrop, Work::Drop, selection, routing, &args.take) };
    let plan = WorkPlan::new(context.aws().await?.sqs(), &dead_letters.queue, None, manner).await?;
    bulk::carry_out(context, plan).await
}

async fn triage(context: &Context, args: &TriageArgs) -> Result<Outcome> {
    let selection = Arc::new(Selection::parse(&args.selection, context.now())?);
    let dead_letters = with_feeders(context, dead_letters(context, &args.queue).await?).await?;
    let (queue, aws) = (&dead_letters.queue, context.aws().await?);
    let all = WorkManner::new(Verb::DlqTriage, Work::Export, selection, its_own(&dead_letters));
    let manner = WorkManner { limit: Some(args.scan), ..all };
    let plan = WorkPlan::new(aws.sqs(), queue, None, manner).await?;
    let clusters = Clusters::default();
    let read = context
        .carry_out(plan, async |plan| {
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(Verb::DlqTriage, Some(plan.estimate()), &meter);
            let tools = bulk::tools(context, aws, meter);
            work::read(aws.sqs(), plan, tools, Arc::new(clusters.clone())).await
        })
        .await?;
    let Some(read) = read else { return Ok(context.outcome()) };
    let mut stream = context.ui.stream();
    for cluster in clusters.finish(queue.attributes.retention_seconds) {
        stream.push(&ClusterView::new(cluster, &dead_letters, &args.queue, context.now(), |words| {
            context.again(words)
        }))?;
    }
    stream.finish()?;
    tell_of_triage(context, &read, queue)
}

fn tell_of_triage(context: &Context, read: &Worked, queue: &queue::ops::Queue) -> Result<Outcome> {
    let (scanned, about) = (text::counted(read.scanned, "message"), text::count(read.visible_at_start));
    context.ui.status(format!("Read {scanned} of about {about}; all were given back."));
    let elsewhere = [
        text::unless_zero(read.other_origin, "failed in other queues"),
        text::unless_zero(read.unknown_origin, "of unknown origin"),
    ];
    let elsewhere: Vec<String> = elsewhere.into_iter().filter(|part| !part.is_empty()).collect();
    if !elsewhere.is_empty() {
        let all = context.again(&format!("dlq triage {}", queue.place.shortest(&queue.name)));
        context.ui.warn(format!("not shown: {}", elsewhere.join(", ")));
        context.ui.hint(format!("name the dead-letter queue itself to see them, too: `{all}`"));
    }
    if let Some(error) = &read.error {
        context.ui.error(error);
    }
    // As many as were to be read were read: the rest is not what was asked for.
    let partial = read.is_partial() && read.ended != TransferEnded::Limit;
    Ok(Outcome { partial, interrupted: read.ended == TransferEnded::Interrupted, ..Outcome::DONE })
}

async fn status(context: &Context, args: &QueueArgs) -> Result<Outcome> {
    let dead_letters = dead_letters(context, &args.queue).await?;
    let tasks = match ops::tasks::list(context.aws().await?.sqs(), &dead_letters.queue).await {
        Err(error) if error.is_unknown_action() => {
            context.ui.status("This service knows no move tasks: msgctl moves messages itself.");
            Vec::new()
        }
        tasks => tasks?,
    };
    if tasks.is_empty() {
        context.ui.status(format!("There is no move task on {}.", dead_letters.queue.label()));
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
        context.ui.one(&Cancelled::nothing(&dead_letters.queue))?;
        return Ok(context.outcome());
    };
    if let Some(cancelled) = context.carry_out(plan, async |plan| ops::tasks::cancel(sqs, plan).await).await? {
        context.ui.one(&cancelled)?;
    }
    Ok(context.outcome())
}
