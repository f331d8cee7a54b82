//! Queues: list, show, send, peek, purge, work on many messages, and their consumers.

pub mod args;
pub mod bulk;
pub mod ops;
pub mod view;

use std::sync::Arc;

use crate::context::Context;
use crate::dlq;
use crate::error::{ErrorKind, Result};
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::guard::Verb;
use crate::input;
use crate::message::taker::group_needed;
use crate::message::{Draft, MessageView, attribute};
use crate::naming::{Kind, Reference};
use crate::render::text;
use crate::topic::ops::subscriptions::feeds;
use crate::transfer::Routing;
use crate::upload::Manner;

use args::{ListArgs, PeekArgs, PurgeArgs, QueueCommand, SendArgs, ShowArgs, TailArgs};
use ops::Queue;
use ops::consumers::{self, Switch, SwitchPlan};
use ops::peek::{PeekPlan, Peeked};
use ops::purge::PurgePlan;
use ops::send::{self, SendPlan};
use ops::tail::{self, TailPlan, Tailed};
use ops::work::Work;
use view::{QueuePage, QueueRow, SwitchedRow};

/// Carries out a `queue` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &QueueCommand) -> Result<Outcome> {
    match command {
        QueueCommand::List(args) => list(context, args).await,
        QueueCommand::Show(args) => show(context, args).await,
        QueueCommand::Send(args) => send(context, args).await,
        QueueCommand::Peek(args) => {
            let selection = Selection::parse(&args.selection, context.now())?;
            let queue = find(context, &args.queue).await?;
            peek(context, Verb::QueuePeek, &queue, selection, args).await
        }
        QueueCommand::Tail(args) => tail(context, args).await,
        QueueCommand::Purge(args) => {
            context.refuse_foreign(Kind::Queue, &args.queue)?;
            let queue = find(context, &args.queue).await?;
            purge(context, Verb::QueuePurge, &queue, args).await
        }
        QueueCommand::Export(args) => {
            let selection = bulk::to_export(context, args)?;
            let queue = find(context, &args.queue).await?;
            bulk::export(context, Verb::QueueExport, &queue, Routing::everything_to(0), selection, args).await
        }
        QueueCommand::Import(args) => {
            let (rejects, results) = (args.rejects.as_deref(), args.results.as_deref());
            let manner = Manner { verb: Verb::QueueImport, file: &args.file, rate: args.rate, rejects, results };
            bulk::upload(context, &args.queue, manner).await
        }
        QueueCommand::Move(args) => bulk::carry(context, Work::Move, args).await,
        QueueCommand::Copy(args) => bulk::carry(context, Work::Copy, args).await,
        QueueCommand::Pause(args) => switch(context, &args.queue, Switch::Pause, false).await,
        QueueCommand::Resume(args) => switch(context, &args.queue, Switch::Resume, args.all).await,
    }
}

/// Finds the queue that was named.
///
/// # Errors
/// A usage error for what cannot be a queue, and [`ErrorKind::NotFound`] with the next step.
pub async fn find(context: &Context, text: &str) -> Result<Queue> {
    let reference = Reference::parse(Kind::Queue, text)?;
    let place = match reference {
        // Whether the account in it is the caller's.
        Reference::Arn(..) | Reference::Url(_) => context.place_in_account(&reference).await?,
        Reference::Name(_) => context.place_of(&reference).await?,
    };
    let found = ops::find(context.aws().await?.sqs(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => error.hint(format!("`{}` shows the queues that there are", context.again("queue list"))),
        _ => error,
    })
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let queues = ops::list::list(context.aws().await?.sqs(), &place, prefix.as_deref()).await;
    context.say_if_empty(&queues, "queue", prefix.as_deref(), &place);
    context.ui.listing(queues.map(|queue| QueueRow::new(&queue, &place)))?;
    Ok(context.outcome())
}

async fn show(context: &Context, args: &ShowArgs) -> Result<Outcome> {
    let queue = find(context, &args.queue).await?;
    let sqs = context.aws().await?.sqs();
    let sources = dlq::ops::sources::of(sqs, &queue).await?;
    let tags = ops::list::tags(sqs, &queue).await?;
    let consumers = match consumers::of(context.aws().await?.lambda(), &queue).await {
        Ok(consumers) => Some(consumers),
        Err(error) => {
            context.ui.warn(format!("what consumes it is unknown: {error}"));
            None
        }
    };
    let feeds = match feeds::of_queue(context.aws().await?.sns(), &queue.place, &queue.attributes.arn).await {
        Ok(feeds) => Some(feeds),
        Err(error) => {
            context.ui.warn(format!("which topics feed it is unknown: {error}"));
            None
        }
    };
    context.ui.one(&QueuePage::new(queue, sources, consumers, feeds, tags, context.now()))?;
    Ok(context.outcome())
}

async fn send(context: &Context, args: &SendArgs) -> Result<Outcome> {
    let Some(body) = &args.body else {
        let file = args.input.as_deref().unwrap_or("-");
        let (rejects, results) = (args.rejects.as_deref(), args.results.as_deref());
        let manner = Manner { verb: Verb::QueueSend, file, rate: args.rate, rejects, results };
        return bulk::upload(context, &args.queue, manner).await;
    };
    let draft = draft(args, body)?;
    context.refuse_foreign(Kind::Queue, &args.queue)?;
    let queue = find(context, &args.queue).await?;
    let sqs = context.aws().await?.sqs();
    let plan = SendPlan::new(&queue, draft, args.delay)?;
    if let Some(sent) = context.carry_out(plan, async |plan| send::send(sqs, plan).await).await? {
        context.ui.one(&sent)?;
    }
    Ok(context.outcome())
}

/// Everything about the message that can be judged without the queue.
fn draft(args: &SendArgs, body: &str) -> Result<Draft> {
    send::check_id("--group", args.group.as_deref())?;
    send::check_id("--dedup", args.dedup.as_deref())?;
    if args.queue.ends_with(".fifo") && args.group.is_none() {
        return Err(group_needed::<Queue>(&format!("queue {}", args.queue)));
    }
    let attributes = attribute::parse_all(&args.attributes)?;
    let draft = Draft {
        body: input::body(body)?,
        attributes,
        message_group_id: args.group.clone(),
        message_deduplication_id: args.dedup.clone(),
        trace_header: None,
        subject: None,
    };
    draft.check()?;
    Ok(draft)
}

/// Looks at messages; `dlq peek` does the same with the dead-letter queue.
///
/// # Errors
/// Whatever ends the command, after everything was given back.
pub async fn peek(
    context: &Context,
    verb: Verb,
    queue: &Queue,
    selection: Selection,
    args: &PeekArgs,
) -> Result<Outcome> {
    let plan = PeekPlan::new(queue, verb, args.count, Arc::new(selection), args.force)?;
    let sqs = context.aws().await?.sqs();
    let mut stream = context.ui.stream();
    let peeked = context
        .carry_out(plan, async |plan| {
            let show = |message| stream.push(&MessageView::new(message, context.now()));
            ops::peek::peek(sqs, plan, &context.interrupt, show).await
        })
        .await;
    let Some(peeked) = peeked.transpose() else { return Ok(context.outcome()) };
    stream.finish()?;
    Ok(tell_about(context, queue, &peeked?))
}

fn tell_about(context: &Context, queue: &Queue, peeked: &Peeked) -> Outcome {
    if peeked.scanned == 0 {
        context.ui.status(format!("{} has no visible message.", queue.label()));
    } else if peeked.scanned > peeked.shown {
        let scanned = text::counted(peeked.scanned, "message");
        context.ui.status(format!("{} of {scanned} looked through are shown; all were given back.", peeked.shown));
    }
    if let Some(message_id) = &peeked.stopped_at {
        context.ui.warn(last_receive(message_id));
    }
    if peeked.not_given_back > 0 {
        context.ui.warn(format!(
            "{} could not be given back; they become visible by themselves within a minute or two",
            text::counted(peeked.not_given_back, "message")
        ));
    }
    if peeked.is_cut_short && peeked.stopped_at.is_none() {
        context.ui.warn("as many messages as can be in hand were looked through, and the rest was not");
    }
    if peeked.predicate_failed > 0 {
        let messages = text::counted(peeked.predicate_failed, "message");
        context.ui.warn(format!("--where failed on {messages}, not selected; -v tells why"));
    }
    Outcome { partial: peeked.is_partial(), ..context.outcome() }
}

async fn tail(context: &Context, args: &TailArgs) -> Result<Outcome> {
    let manner = tail::Manner {
        selection: Arc::new(Selection::parse(&args.selection, context.now())?),
        count: args.count,
        timeout: args.timeout,
        visibility_timeout_seconds: args.visibility_timeout,
        force: args.force,
    };
    let queue = find(context, &args.queue).await?;
    let plan = TailPlan::new(&queue, manner)?;
    let sqs = context.aws().await?.sqs();
    let mut stream = context.ui.stream();
    let tailed = context
        .carry_out(plan, async |plan| {
            let show = |message| stream.push(&MessageView::new(message, context.now()));
            tail::tail(sqs, plan, &context.interrupt, show).await
        })
        .await;
    let Some(tailed) = tailed.transpose() else { return Ok(context.outcome()) };
    stream.finish()?;
    Ok(tell_of_tail(context, args, &tailed?))
}

fn tell_of_tail(context: &Context, args: &TailArgs, tailed: &Tailed) -> Outcome {
    let (shown, received) = (text::counted(tailed.shown, "message"), text::count(tailed.received));
    context.ui.status(format!("Showed {shown} of {received} received; what was still hidden was given back."));
    let is_cut_short = match &tailed.ended {
        tail::Ended::Count | tail::Ended::Timeout | tail::Ended::Interrupted => false,
        tail::Ended::LastReceive(message_id) => {
            context.ui.warn(last_receive(message_id));
            true
        }
        tail::Ended::InFlightLimit => {
            context.ui.warn("stopped, as no more messages can be in flight");
            true
        }
    };
    if tailed.not_given_back > 0 {
        let stuck = text::counted(tailed.not_given_back, "message");
        context.ui.warn(format!("{stuck} could not be given back; they become visible by themselves"));
    }
    Outcome {
        partial: is_cut_short || tailed.not_given_back > 0,
        check_failed: tailed.ended == tail::Ended::Timeout && args.count.is_some(),
        interrupted: tailed.ended == tail::Ended::Interrupted,
        ..Outcome::DONE
    }
}

/// Why looking stops at a message.
fn last_receive(message_id: &str) -> String {
    format!("stopped at message {message_id}: the next receive, or the one after it, moves it to the dead-letter queue")
}

/// Switches the Lambda functions that consume a queue off or on.
async fn switch(context: &Context, name: &str, switch: Switch, all: bool) -> Result<Outcome> {
    context.refuse_foreign(Kind::Queue, name)?;
    let queue = find(context, name).await?;
    let aws = context.aws().await?;
    let plan = SwitchPlan::new(aws.sqs(), aws.lambda(), &queue, switch, all).await?;
    if plan.is_done() {
        let state = if switch == Switch::Pause { "off" } else { "on" };
        context.ui.status(format!("Every Lambda function that consumes {} is {state} already.", queue.label()));
        context.ui.list(&Vec::<SwitchedRow>::new())?;
        return Ok(context.outcome());
    }
    let switched = context
        .carry_out(plan, async |plan| consumers::switch(aws.sqs(), aws.lambda(), plan, &context.interrupt).await)
        .await?;
    let Some(switched) = switched else { return Ok(context.outcome()) };
    let partial = switched.iter().any(|one| !one.reached);
    context.ui.list(&switched.into_iter().map(SwitchedRow).collect::<Vec<_>>())?;
    if switch == Switch::Pause {
        context.ui.hint(format!("`{}` switches them on again", context.again(&format!("queue resume {name}"))));
    }
    Ok(Outcome { partial, ..context.outcome() })
}

/// Empties a queue; `dlq purge` does the same with the dead-letter queue.
///
/// # Errors
/// Whatever ends the command.
pub async fn purge(context: &Context, verb: Verb, queue: &Queue, args: &PurgeArgs) -> Result<Outcome> {
    let sqs = context.aws().await?.sqs();
    let plan = PurgePlan::new(queue, verb, args.wait);
    let purged = context
        .carry_out(plan, async |plan| {
            if plan.wait {
                context.ui.status("A purge takes up to a minute.");
            }
            ops::purge::purge(sqs, plan, &context.interrupt).await
        })
        .await?;
    let Some(purged) = purged else { return Ok(context.outcome()) };
    context.ui.one(&purged)?;
    context.ui.status(ops::purge::NO_PROMISE);
    Ok(Outcome { partial: args.wait && purged.left != Some(0), ..context.outcome() })
}
