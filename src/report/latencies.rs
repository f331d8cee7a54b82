//! `report latency`: messages are received, asked, and given back.

use std::sync::Arc;

use jiff::SignedDuration;

use crate::context::Context;
use crate::dlq::ops::resolve;
use crate::error::Result;
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::filter::args::SelectionArgs;
use crate::guard::Verb;
use crate::naming::{Kind, Reference};
use crate::queue;
use crate::queue::ops::peek::{self, PeekPlan};
use crate::queue::ops::{Queue, count, list};
use crate::render::text;

use super::args::LatencyArgs;
use super::ops::history::{self, Charted, Curve};
use super::ops::latency::Sample;
use super::scope;
use super::view::latency::{Ages, LatencyRow};

/// What the numbers are not, said with them.
const BLIND: &str =
    "The sample is of messages that are still there: what was received, processed and deleted is not seen.";

/// What was received.
#[derive(Default)]
struct Taken {
    sample: Sample,
    /// Messages that could not be given back.
    stuck: u64,
}

impl Taken {
    fn and(self, other: Taken) -> Taken {
        Taken { sample: self.sample.and(other.sample), stuck: self.stuck + other.stuck }
    }
}

/// Samples how long messages waited.
///
/// # Errors
/// Whatever ends the command.
pub async fn latency(context: &Context, args: &LatencyArgs) -> Result<Outcome> {
    let queues = queues(context, args).await?;
    let Some(samples) = samples(context, args, &queues).await? else { return Ok(context.outcome()) };
    let stuck = samples.iter().any(|(taken, _)| taken.stuck > 0);
    let names: Vec<String> = queues.iter().map(|queue| queue.name.clone()).collect();
    let (aws, place) = (context.aws().await?, context.place().await?);
    let (curves, _, lacking) =
        history::curves(aws.cloudwatch(), &place, &names, &[Charted::Age], args.window, context.now()).await;
    let rows: Vec<LatencyRow> = queues
        .iter()
        .zip(samples)
        .zip(&curves)
        .map(|((queue, (taken, sampled)), curve)| {
            LatencyRow::new(place.shortest(&queue.name), queue.name.clone(), &taken.sample, ages(curve), sampled)
        })
        .collect();
    context.ui.list(&rows)?;
    context.ui.status(BLIND);
    lacking.iter().for_each(|error| context.ui.error(error));
    Ok(Outcome { partial: lacking.is_some() || stuck, ..context.outcome() })
}

/// The queues that were named, or those of the stage that have a dead-letter queue.
async fn queues(context: &Context, args: &LatencyArgs) -> Result<Vec<Queue>> {
    let references: Vec<Reference> =
        args.queues.iter().map(|text| Reference::parse(Kind::Queue, text)).collect::<Result<_>>()?;
    if references.is_empty() {
        let scope = scope::only(context).await?;
        let queues = list::list(scope.aws.sqs(), &scope.place, scope.prefix.as_deref()).await.whole()?;
        let queues: Vec<Queue> = queues.into_iter().filter(|queue| queue.attributes.redrive_policy.is_some()).collect();
        if queues.is_empty() {
            context.ui.status(format!("No queue in {} has a dead-letter queue", scope.place));
        }
        return Ok(queues);
    }
    let mut queues = Vec::with_capacity(references.len());
    for text in &args.queues {
        queues.push(queue::find(context, text).await?);
    }
    Ok(queues)
}

/// A sample for each queue, and where it is from; `None` after a dry run.
async fn samples(
    context: &Context,
    args: &LatencyArgs,
    queues: &[Queue],
) -> Result<Option<Vec<(Taken, Vec<&'static str>)>>> {
    let sqs = context.aws().await?.sqs();
    let mut samples = Vec::with_capacity(queues.len());
    let mut shown_only = false;
    for queue in queues {
        let mut taken = Taken::default();
        let mut sampled = Vec::new();
        let dead_letters = resolve::resolve(sqs, queue.clone()).await?;
        let has_dead_letters = dead_letters.named_source.is_some();
        let is_dead_letter_queue = !has_dead_letters && !dead_letters.sources.is_empty();
        if has_dead_letters || is_dead_letter_queue {
            match take(context, args, &dead_letters.queue, Some(&queue.attributes.arn)).await? {
                Some(more) => taken = taken.and(more),
                None => shown_only = true,
            }
            sampled.push("dead_letters");
        }
        if args.peek && !is_dead_letter_queue {
            match take(context, args, queue, None).await? {
                Some(more) => taken = taken.and(more),
                None => shown_only = true,
            }
            sampled.push("queue");
        }
        if sampled.is_empty() {
            context.ui.hint(format!("{} has no dead-letter queue: --peek receives from the queue itself", queue.name));
        }
        samples.push((taken, sampled));
    }
    Ok((!shown_only).then_some(samples))
}

/// Receives messages of a queue, and gives them back. Of a dead-letter queue only those count that failed in
/// `origin`, or do not say where. `None` after a dry run.
async fn take(context: &Context, args: &LatencyArgs, queue: &Queue, origin: Option<&str>) -> Result<Option<Taken>> {
    let selection = Arc::new(Selection::parse(&SelectionArgs::default(), context.now())?);
    let plan = PeekPlan::new(queue, Verb::ReportLatency, args.sample, selection, args.force)?;
    let sqs = context.aws().await?.sqs();
    // By the service's clock, as the times of the messages are; it stood anywhere in this second.
    let (_, start) = count::at_start(sqs, &queue.as_source()).await?;
    let began_at = start.cutoff - SignedDuration::from_secs(1);
    let mut messages = Vec::new();
    let peeked = context
        .carry_out(plan, async |plan| {
            peek::peek(sqs, plan, &context.interrupt, |message| {
                messages.push(message);
                Ok(())
            })
            .await
        })
        .await?;
    let Some(peeked) = peeked else { return Ok(None) };
    if peeked.not_given_back > 0 {
        let left = text::counted(peeked.not_given_back, "message");
        context
            .ui
            .warn(format!("{left} of {} could not be given back: they are hidden until their time-out", queue.name));
    }
    let of_queue = messages.iter().filter(|message| {
        let from = message.dead_letter_queue_source_arn.as_deref();
        origin.is_none() || from.is_none() || from == origin || origin == Some(queue.attributes.arn.as_str())
    });
    Ok(Some(Taken { sample: Sample::of(of_queue, began_at), stuck: peeked.not_given_back }))
}

fn ages(curve: &Curve) -> Ages {
    let points = curve.points.as_deref().unwrap_or_default();
    let most = points.iter().map(|(_, age)| *age).max_by(f64::total_cmp);
    Ages { now: points.last().map(|(_, age)| *age as u64), max: most.map(|age| age as u64) }
}
