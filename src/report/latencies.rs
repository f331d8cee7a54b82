//! `report latency`: messages are received, asked, and given back.

use std::collections::HashMap;
use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};

use crate::context::Context;
use crate::dlq::ops::resolve;
use crate::error::Result;
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::filter::args::SelectionArgs;
use crate::guard::Verb;
use crate::message::Message;
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

/// What was received of a queue and given back.
struct Received {
    messages: Vec<Message>,
    began_at: Timestamp,
    /// Messages that could not be given back.
    stuck: u64,
}

impl Received {
    fn sample(&self, is_meant: impl Fn(&Message) -> bool) -> Sample {
        Sample::of(self.messages.iter().filter(|message| is_meant(message)), self.began_at)
    }
}

/// The sample of a queue.
#[derive(Default)]
struct Taken {
    sample: Sample,
    /// Where it is from.
    sampled: Vec<&'static str>,
}

impl Taken {
    fn add(self, sample: Sample, from: &'static str) -> Taken {
        Taken { sample: self.sample.and(sample), sampled: self.sampled.into_iter().chain([from]).collect() }
    }
}

/// Samples how long messages waited.
///
/// # Errors
/// Whatever ends the command.
pub async fn latency(context: &Context, args: &LatencyArgs) -> Result<Outcome> {
    let queues = queues(context, args).await?;
    let Some((samples, stuck)) = samples(context, args, &queues).await? else { return Ok(context.outcome()) };
    let names: Vec<String> = queues.iter().map(|queue| queue.name.clone()).collect();
    let (aws, place) = (context.aws().await?, context.place().await?);
    let (curves, _, lacking) =
        history::curves(aws.cloudwatch(), &place, &names, &[Charted::Age], args.window, context.now()).await;
    let rows: Vec<LatencyRow> = queues
        .iter()
        .zip(samples)
        .zip(&curves)
        .map(|((queue, taken), curve)| {
            let short = place.shortest(&queue.name);
            LatencyRow::new(short, queue.name.clone(), &taken.sample, ages(curve), taken.sampled)
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

/// A sample for each queue, and whether some messages could not be given back; `None` after a dry run. No queue is
/// received from twice: of one that holds the dead letters of several, each has its part.
async fn samples(context: &Context, args: &LatencyArgs, queues: &[Queue]) -> Result<Option<(Vec<Taken>, bool)>> {
    let sqs = context.aws().await?.sqs();
    let mut samples = Vec::with_capacity(queues.len());
    let mut received: HashMap<String, Option<Received>> = HashMap::new();
    for queue in queues {
        let mut taken = Taken::default();
        let dead_letters = resolve::resolve(sqs, queue.clone()).await?;
        let has_dead_letters = dead_letters.named_source.is_some();
        let is_dead_letter_queue = !has_dead_letters && !dead_letters.sources.is_empty();
        let from_dead_letters = (has_dead_letters || is_dead_letter_queue).then_some(&dead_letters.queue);
        let from_itself = (args.peek && !is_dead_letter_queue).then_some(queue);
        for from in from_dead_letters.into_iter().chain(from_itself) {
            if !received.contains_key(&from.url) {
                received.insert(from.url.clone(), receive(context, args, from).await?);
            }
        }
        let of = |from: &Queue| received.get(&from.url).and_then(Option::as_ref);
        if let Some(dead) = from_dead_letters.and_then(of) {
            taken = taken.add(dead.sample(|message| is_dead_letter_queue || failed_in(message, queue)), "dead_letters");
        }
        if let Some(waiting) = from_itself.and_then(of) {
            taken = taken.add(waiting.sample(|_| true), "queue");
        }
        if from_dead_letters.or(from_itself).is_none() {
            context.ui.hint(format!("{} has no dead-letter queue: --peek receives from the queue itself", queue.name));
        }
        samples.push(taken);
    }
    let is_dry_run = received.values().any(Option::is_none);
    let stuck = received.values().flatten().any(|received| received.stuck > 0);
    Ok((!is_dry_run).then_some((samples, stuck)))
}

/// Whether a dead letter counts for a queue: it failed there, or does not say where.
fn failed_in(message: &Message, queue: &Queue) -> bool {
    let from = message.dead_letter_queue_source_arn.as_deref();
    from.is_none_or(|from| from == queue.attributes.arn)
}

/// Receives messages of a queue, and gives them back. `None` after a dry run.
async fn receive(context: &Context, args: &LatencyArgs, queue: &Queue) -> Result<Option<Received>> {
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
                messages.push(without_contents(message));
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
    Ok(Some(Received { messages, began_at, stuck: peeked.not_given_back }))
}

/// What a sample needs: bodies are large, and of many queues too many.
fn without_contents(message: Message) -> Message {
    Message {
        sent_at: message.sent_at,
        first_received_at: message.first_received_at,
        receive_count: message.receive_count,
        dead_letter_queue_source_arn: message.dead_letter_queue_source_arn,
        ..Message::default()
    }
}

fn ages(curve: &Curve) -> Ages {
    let points = curve.points.as_deref().unwrap_or_default();
    let most = points.iter().map(|(_, age)| *age).max_by(f64::total_cmp);
    Ages { now: points.last().map(|(_, age)| *age as u64), max: most.map(|age| age as u64) }
}
