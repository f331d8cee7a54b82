//! `dlq redrive`: where to, how, and what is said of it.

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
use crate::queue::bulk;
use crate::queue::ops::edit::BodyEdit;
use crate::queue::ops::find;
use crate::render::text;
use crate::shell;
use crate::topic;
use crate::transfer::{self, Edit, Mark};
use crate::ui::Progress;

use super::args::{EngineWish, RedriveArgs};
use super::ops::feeders::{self};
use super::ops::functions::{self, Function};
use super::ops::redrive::caution::Caution;
use super::ops::redrive::destination::To;
use super::ops::redrive::engine::{Engine, Wish};
use super::ops::redrive::native::OnInterrupt;
use super::ops::redrive::route::{Routes, Ways, kind_of, route};
use super::ops::redrive::{Ended, Manner, RedrivePlan, Redriven, Watcher};
use super::ops::resolve::DeadLetters;
use super::view::engine;
use super::{dead_letters, feeding};

pub(super) async fn redrive(context: &Context, args: &RedriveArgs) -> Result<Outcome> {
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
    look_at_journal(context, &plan)?;
    let redriven = context
        .carry_out(plan, async |plan| {
            context.ui.status(format!("Engine: {}.", engine(&plan.choice)));
            let source_url = &plan.source().url;
            let by_client = plan.choice.engine == Engine::Client;
            let mark = if by_client { bulk::leave_mark(context, source_url) } else { None };
            let meter = Arc::new(Meter::default());
            let progress = context.progress(Verb::DlqRedrive, Some(plan.estimate()), &meter);
            let tools = bulk::tools(context, aws, meter);
            let mut watcher = AtTerminal { context, source_url, progress: Some(progress), mark };
            super::ops::redrive::redrive(aws.sqs(), plan, tools, args.detach, &mut watcher).await
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
            canary_wait_seconds: args.canary.map(|_| args.canary_wait.as_secs_f64().ceil() as u64),
            max_return_rate: args.max_return_rate,
        },
    })
}

/// A dry run looks at the journal of an earlier run.
fn look_at_journal(context: &Context, plan: &RedrivePlan) -> Result<()> {
    if let Some(earlier) = context.earlier(plan.journal.as_deref(), &plan.source().url)? {
        let (sent, uncertain) = (earlier.acknowledged.len() as u64, earlier.uncertain.len() as u64);
        context.ui.status(format!(
            "By the journal an earlier run has sent {} that are only to be deleted, and did not see what became of {}.",
            text::counted(sent, "message"),
            text::count(uncertain)
        ));
    }
    Ok(())
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
    if let Some(backup) = redriven.backup.as_ref().filter(|_| redriven.moved > 0) {
        let import = context.again(&format!("queue import {} {}", args.queue, shell::file(backup)));
        context.ui.hint(format!("the messages as they were are in {backup}: `{import}` sends them again"));
    }
    if let Some(hint) = next_step(context, args, redriven) {
        context.ui.hint(hint);
    }
    let undecided = args.all_sources && redriven.counts.unknown_origin.unwrap_or_default() > 0;
    Ok(Outcome {
        partial: redriven.is_partial() || undecided,
        check_failed: redriven.is_stopped_by_returns(),
        interrupted: redriven.ended == Ended::Transfer(transfer::Ended::Interrupted) || context.interrupt.is_raised(),
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
                "the task had moved as many as it found, and was cancelled before it moved what failed again; what had not been counted is left, too: look at one with `{peek} --count 1`"
            ));
        }
        Ended::Canary | Ended::Transfer(transfer::Ended::TooManyReturned) if counted(redriven.counts.returned) => {
            return Some(format!("what was moved fails again: `{peek}` shows it; the rest is where it was"));
        }
        Ended::Transfer(transfer::Ended::InFlightLimit) if counted(redriven.counts.not_selected) => {
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
        || matches!(
            redriven.ended,
            Ended::Transfer(transfer::Ended::InFlightLimit)
                | Ended::Transfer(transfer::Ended::Interrupted)
                | Ended::Cancelled
        );
    again.then(|| "the same command again moves the rest".into())
}
