//! Dead-letter queues: list, peek, redrive, and the move tasks on them.

pub mod args;
pub mod ops;
pub mod view;

use std::sync::Arc;
use std::time::Duration;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::events;
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::guard::Verb;
use crate::naming::{Kind, Place};
use crate::queue;
use crate::queue::args::{ExportArgs, PeekArgs};
use crate::queue::bulk;
use crate::queue::ops::edit::BodyEdit;
use crate::queue::ops::find;
use crate::queue::ops::work::{self, Manner as WorkManner, Work, WorkPlan, Worked};
use crate::render::text;
use crate::topic;
use crate::transfer::{Edit, Ended as TransferEnded, Mark, Routing};
use crate::ui::Progress;

use args::{DlqCommand, DropArgs, EngineWish, ListArgs, QueueArgs, RedriveArgs, TriageArgs};
use ops::feeders::{self, Clients};
use ops::functions::{self, Function};
use ops::list::Listed;
use ops::redrive::caution::Caution;
use ops::redrive::destination::To;
use ops::redrive::engine::{Engine, Wish};
use ops::redrive::native::OnInterrupt;
use ops::redrive::route::{Routes, Ways, kind_of, nobodys, route};
use ops::redrive::{Ended, Manner, RedrivePlan, Redriven, Watcher};
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
        DlqCommand::Redrive(args) => redrive(context, args).await,
        DlqCommand::Triage(args) => triage(context, args).await,
        DlqCommand::Export(args) => export(context, args).await,
        DlqCommand::Drop(args) => drop_selected(context, args).await,
        DlqCommand::Purge(args) => {
            context.refuse_foreign(Kind::Queue, &args.queue)?;
            let dead_letters = dead_letters(context, &args.queue).await?;
            queue::purge(context, Verb::DlqPurge, &dead_letters.queue, args).await
        }
        DlqCommand::Status(args) => status(context, args).await,
        DlqCommand::Cancel(args) => cancel(context, args).await,
    }
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

/// Which messages of the dead-letter queue belong to the queue that was named: of one that serves several
/// queues, those that failed in it.
fn its_own(dead_letters: &DeadLetters) -> Routing {
    match &dead_letters.named_source {
        Some(source) if dead_letters.sources.len() > 1 => {
            Routing { by_origin: [(source.attributes.arn.clone(), 0)].into(), ..Routing::default() }
        }
        _ => Routing::everything_to(0),
    }
}

async fn export(context: &Context, args: &ExportArgs) -> Result<Outcome> {
    let selection = bulk::selection(context, &args.take)?;
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
    bulk::carry_out(context, plan, None).await
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
    tell_of_triage(context, &read)
}

fn tell_of_triage(context: &Context, read: &Worked) -> Result<Outcome> {
    let (scanned, about) = (text::counted(read.scanned, "message"), text::count(read.visible_at_start));
    context.ui.status(format!("Read {scanned} of about {about}; all were given back."));
    if let Some(error) = &read.error {
        context.ui.error(error);
    }
    // As many as were to be read were read: the rest is not what was asked for.
    let partial = read.is_partial() && read.ended != TransferEnded::Limit;
    Ok(Outcome { partial, interrupted: read.ended == TransferEnded::Interrupted, ..Outcome::DONE })
}

async fn redrive(context: &Context, args: &RedriveArgs) -> Result<Outcome> {
    let manner = manner(context, args)?;
    context.refuse_foreign(Kind::Queue, &args.queue)?;
    let to = args.to.as_deref().map(kind_of);
    if let Some((kind, name)) = to {
        context.refuse_foreign(kind, name)?;
    }
    let mut dead_letters = dead_letters(context, &args.queue).await?;
    // Whoever names a source or a destination does not ask what else feeds the dead-letter queue, unless a topic may:
    // what was to be delivered raw looks like a message of the source.
    let asks = dead_letters.named_source.is_none() || feeders::may_be_fed_by_topics(&dead_letters.queue);
    if asks && to.is_none() {
        dead_letters = dead_letters.with_feeders(feeding(context).await?).await;
    }
    let (destinations, routes) = destinations(context, &dead_letters, to, args).await?;
    for staying in &routes.staying {
        context.ui.warn(staying);
    }
    let aws = context.aws().await?;
    let plan = RedrivePlan::new(aws.sqs(), &dead_letters, destinations, routes, manner).await?;
    let redriven = context
        .carry_out(plan, async |plan| {
            context.ui.status(format!("Engine: {}.", view::engine(&plan.choice)));
            let source_url = &plan.source().url;
            let by_client = plan.choice.engine == Engine::Client;
            let mark = if by_client { bulk::leave_mark(context, source_url) } else { None };
            let meter = Arc::new(Meter::default());
            let progress = context.progress(Verb::DlqRedrive, Some(plan.estimate()), &meter);
            let tools = bulk::tools(context, aws, meter);
            let mut watcher = AtTerminal { context, source_url, progress: Some(progress), mark };
            ops::redrive::redrive(aws.sqs(), plan, tools, args.detach, &mut watcher).await
        })
        .await?;
    redriven.map_or_else(|| Ok(context.outcome()), |redriven| report(context, args, &redriven))
}

/// Everything that can be judged without AWS.
fn manner(context: &Context, args: &RedriveArgs) -> Result<Manner> {
    let edit =
        args.edit.as_deref().map(|text| Ok::<_, Error>((BodyEdit::parse(text)?, text.to_owned()))).transpose()?;
    let backup = match (&args.backup, &edit) {
        (Some(file), _) => Some(file.clone()),
        (None, Some(_)) if !args.no_backup => Some(context.new_snapshot(&args.queue)?),
        _ => None,
    };
    Ok(Manner {
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
        selection: Arc::new(Selection::parse(&args.selection, context.now())?),
        edit: edit.map(|(edit, text)| (Arc::new(edit) as Arc<dyn Edit>, text)),
        backup,
        follow: args.follow,
        journal: args.journal.clone(),
        caution: Caution {
            canary: args.canary,
            canary_wait_seconds: args.canary.map(|_| args.canary_wait.as_secs()),
            max_return_rate: args.max_return_rate,
        },
    })
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

    fn watches(&mut self, moved: u64, wait: Duration) {
        let (moved, wait) = (text::counted(moved, "message"), text::duration(wait.as_secs()));
        self.context.ui.status(format!("Moved {moved}. Watching for {wait} whether any comes back."));
    }

    fn falls_back(&mut self, reason: &str) {
        self.context.ui.status(format!("{reason}: msgctl moves them itself."));
        self.mark = bulk::leave_mark(self.context, self.source_url);
    }
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

async fn destinations(
    context: &Context,
    dead_letters: &DeadLetters,
    to: Option<(Kind, &str)>,
    args: &RedriveArgs,
) -> Result<(Vec<To>, Routes)> {
    let to = match to {
        Some((kind, name)) => Some(destination(context, kind, name).await?),
        None => None,
    };
    let aws = context.aws().await?;
    let place = &dead_letters.queue.place;
    let function = match &args.function {
        Some(name) => Some(functions::find(aws.lambda(), place, name).await?),
        None => None,
    };
    let routes = route(&Ways {
        dead_letter_queue: &dead_letters.queue.name,
        named_source: dead_letters.named_source.as_ref().map(|source| source.attributes.arn.as_str()),
        sources: &dead_letters.sources,
        feeders: &dead_letters.feeders,
        to: to.as_ref().map(To::arn),
        all_sources: args.all_sources,
        function: function.as_ref().map(|function| function.arn.as_str()),
        via_bus: args.via_bus,
        via_topic: args.via_topic,
    })?;
    if let Some(to) = to {
        return Ok((vec![to], routes));
    }
    let mut destinations = Vec::with_capacity(routes.destinations.len());
    for arn in &routes.destinations {
        destinations.push(match dead_letters.named_source.as_ref().filter(|queue| queue.attributes.arn == *arn) {
            Some(queue) => To::Queue(Box::new(queue.clone()), aws.sqs_without_retries().clone()),
            None => found(context, place, arn).await.map_err(|error| match error.kind() {
                ErrorKind::NotFound => {
                    error.hint("messages failed there, and it is gone: send them elsewhere with `--to QUEUE`")
                }
                _ => error,
            })?,
        });
    }
    Ok((destinations, routes))
}

/// Finds where messages failed, by its ARN.
async fn found(context: &Context, place: &Place, arn: &str) -> Result<To> {
    let aws = context.aws().await?;
    if let Some(function) = Function::of_arn(place, arn) {
        return Ok(To::Function(function, place.clone(), aws.lambda_without_retries()));
    }
    match kind_of(arn) {
        (Kind::Queue, _) => {
            let queue = find::find_by_arn(aws.sqs(), place, arn).await?;
            Ok(To::Queue(Box::new(queue), aws.sqs_without_retries().clone()))
        }
        (kind, _) => destination(context, kind, arn).await,
    }
}

/// Finds what `--to` names.
async fn destination(context: &Context, kind: Kind, name: &str) -> Result<To> {
    let aws = context.aws().await?;
    match kind {
        Kind::Topic => Ok(To::Topic(Box::new(topic::find(context, name).await?), aws.sns_without_retries())),
        Kind::Bus => Ok(To::Bus(Box::new(events::find(context, name).await?), aws.eventbridge_without_retries())),
        _ => {
            let found = queue::find(context, name).await.map_err(|error| match error.kind() {
                ErrorKind::NotFound => error.hint(format!(
                    "if a topic or an event bus is meant, say so: `--to topic:{name}` or `--to bus:{name}`"
                )),
                _ => error,
            });
            Ok(To::Queue(Box::new(found?), aws.sqs_without_retries().clone()))
        }
    }
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
        check_failed: redriven.is_stopped_by_returns(),
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
        Ended::Canary | Ended::TooManyReturned if counted(redriven.counts.returned) => {
            return Some(format!("what was moved fails again: `{peek}` shows it; the rest is where it was"));
        }
        Ended::InFlightLimit if counted(redriven.counts.not_selected) => {
            return Some(
                "what was not selected had to be held, and the rest was not looked at: go through the queue in parts, with --since and --until".into(),
            );
        }
        Ended::Canary => {
            return Some("more messages are there than can be looked through: without --canary, use --max-return-rate and --rate".into());
        }
        _ => {}
    }
    if counted(redriven.counts.other_origin) && redriven.feeds_from_rules && !args.via_bus {
        return Some("what rules could not deliver to targets that they no longer have, or that msgctl cannot send to, goes through the bus with `--via-bus`".into());
    }
    if counted(redriven.counts.other_origin) && redriven.feeds_from_topics && !args.via_topic {
        return Some(
            "what subscriptions could not deliver that are gone goes through the topic with `--via-topic`".into(),
        );
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
