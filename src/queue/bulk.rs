//! Wiring of what works on many messages: export, import, move, copy.

use std::sync::Arc;

use crate::aws::Aws;
use crate::bulk::Meter;
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::filter::Selection;
use crate::guard::{Plan, Verb};
use crate::message::Draft;
use crate::naming::{Kind, Place, Reference};
use crate::render::{Render, text};
use crate::shell;
use crate::snapshot::{Reader, Writer};
use crate::transfer::{Edit, Ended, Mark, Predecessor, Routing, Tools};
use crate::upload::{self, Check, Rejection, UploadPlan};

use super::args::{ExportArgs, MoveArgs, TakeArgs};
use super::ops::edit::Regroup;
use super::ops::work::{self, Manner, To, Work, WorkPlan, Worked};
use super::ops::{self, Queue, send};

/// The selection of a command, judged without AWS.
///
/// # Errors
/// A usage error that points at the place.
pub fn selection(context: &Context, args: &TakeArgs) -> Result<Arc<Selection>> {
    Selection::parse(&args.selection, context.now()).map(Arc::new)
}

/// How work is gone about, by the flags of every command that goes through many messages.
pub fn manner(verb: Verb, work: Work, selection: Arc<Selection>, routing: Routing, args: &TakeArgs) -> Manner {
    Manner {
        limit: args.limit,
        visibility_timeout_seconds: args.visibility_timeout,
        force: args.force,
        ..Manner::new(verb, work, selection, routing)
    }
}

/// What the transfer engine works with.
pub fn tools(context: &Context, aws: &Aws, meter: Arc<Meter>) -> Tools {
    Tools { sqs: aws.sqs_without_retries().clone(), meter, interrupt: context.interrupt.clone() }
}

/// What of an export can be judged without AWS: the selection, and whether its form can be had.
///
/// # Errors
/// A usage error for a filter that cannot be read, and for a form that an export to stdout does not have.
pub fn to_export(context: &Context, args: &ExportArgs) -> Result<Arc<Selection>> {
    context.check_export(args.output_file.as_deref())?;
    selection(context, &args.take)
}

/// Writes messages of a queue to a file or to stdout; `dlq export` does the same with the dead-letter queue.
///
/// # Errors
/// Whatever ends the command, after everything was given back.
pub async fn export(
    context: &Context,
    verb: Verb,
    queue: &Queue,
    routing: Routing,
    selection: Arc<Selection>,
    args: &ExportArgs,
) -> Result<Outcome> {
    let work = if args.delete { Work::Drain } else { Work::Export };
    let manner = Manner { file: args.output_file.clone(), ..manner(verb, work, selection, routing, &args.take) };
    let plan = WorkPlan::new(context.aws().await?.sqs(), queue, None, manner).await?;
    carry_out(context, plan).await
}

/// Moves or copies messages to another queue.
///
/// # Errors
/// Whatever ends the command, after everything was given back.
pub async fn carry(context: &Context, work: Work, args: &MoveArgs) -> Result<Outcome> {
    let selection = selection(context, &args.take)?;
    let edit = args.group_by.as_deref().map(|text| {
        let regroup = Regroup::parse(text, context.now())?;
        Ok::<_, Error>((Arc::new(regroup) as Arc<dyn Edit>, text.to_owned()))
    });
    let elsewhere = elsewhere(context, args).await?;
    if work == Work::Move {
        context.refuse_foreign(Kind::Queue, &args.source)?;
    }
    let source = super::find(context, &args.source).await?;
    let destination = find_destination(context, elsewhere.as_ref(), &args.destination).await?;
    let aws = context.aws().await?;
    let verb = if work == Work::Move { Verb::QueueMove } else { Verb::QueueCopy };
    let manner = Manner {
        edit: edit.transpose()?,
        rate: args.rate,
        ..manner(verb, work, selection, Routing::everything_to(0), &args.take)
    };
    let sending = elsewhere.as_ref().unwrap_or(aws).sqs_without_retries();
    let to = To { queue: &destination, sqs: sending };
    let plan = WorkPlan::new(aws.sqs(), &source, Some(to), manner).await?;
    carry_out(context, plan).await
}

/// The way to the destination, where it is another one than to the source.
async fn elsewhere(context: &Context, args: &MoveArgs) -> Result<Option<Aws>> {
    if args.to_profile.is_none() && args.to_region.is_none() {
        return Ok(None);
    }
    let settings = context.settings.elsewhere(args.to_profile.as_deref(), args.to_region.as_deref());
    Aws::load(&settings).await.map(Some)
}

async fn find_destination(context: &Context, elsewhere: Option<&Aws>, text: &str) -> Result<Queue> {
    let Some(aws) = elsewhere else {
        // The region of the source stays as it is.
        let of_destination = |hint: &str| hint.replace("`--region ", "`--to-region ");
        return super::find(context, text).await.map_err(|error| error.map_hints(of_destination));
    };
    let reference = Reference::parse(Kind::Queue, text)?;
    let place = Place { account: None, region: aws.region.clone(), ..context.place().await? };
    ops::find(aws.sqs(), &place, &reference).await
}

/// Carries a plan out, and tells what came of it.
///
/// # Errors
/// Whatever ends the command, after everything was given back.
pub async fn carry_out(context: &Context, plan: WorkPlan) -> Result<Outcome> {
    let aws = context.aws().await?;
    let data_is_on_stdout = plan.writes_to_stdout();
    let verb = plan.verb();
    let worked = context
        .carry_out(plan, async |plan| {
            let _mark = leave_mark(context, &plan.source().url);
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(verb, Some(plan.estimate()), &meter);
            let stream = data_is_on_stdout.then(|| Writer::stream(context.ui.records_stream()));
            work::work(aws.sqs(), plan, tools(context, aws, meter), stream).await
        })
        .await?;
    match worked {
        None => Ok(context.outcome()),
        Some(worked) if data_is_on_stdout => {
            context.ui.status(worked.page().trim_end());
            finish(context, &worked)
        }
        Some(worked) => {
            context.ui.one(&worked)?;
            finish(context, &worked)
        }
    }
}

fn finish(context: &Context, worked: &Worked) -> Result<Outcome> {
    if let Some(error) = &worked.error {
        if error.kind() == ErrorKind::BrokenPipe {
            return Ok(context.outcome());
        }
        context.ui.error(error);
    }
    if worked.has_missed_all() {
        context.ui.warn(format!(
"none could be received of {} that the service counted: taken meanwhile, or received too often and gone to the dead-letter queue",
            text::counted(worked.visible_at_start, "message")
        ));
    }
    if worked.gone() > 0 && !worked.has_missed_all() {
        context.ui.warn(format!(
            "about {} are no longer there: taken meanwhile, or received too often and gone to the dead-letter queue",
            text::counted(worked.gone(), "message")
        ));
    }
    if worked.ended == Ended::LastReceives {
        context.ui.warn(
            "messages are there that the next receive, or the one after it, moves to the dead-letter queue: that is their consumer's",
        );
        if worked.is_partial() {
            context.ui.hint("the same command goes on with `--force`, which spends it");
        }
    }
    if let Some(file) =
        worked.file.as_ref().filter(|_| worked.done > 0 && matches!(worked.work, Work::Drop | Work::Drain))
    {
        let import = context.again(&format!("queue import {} {}", worked.source, shell::file(file)));
        context.ui.hint(format!("`{import}` sends them again"));
    }
    Ok(Outcome { partial: worked.is_partial(), interrupted: worked.ended == Ended::Interrupted, ..Outcome::DONE })
}

/// Marks this run, and tells of others on the same queue.
pub fn leave_mark(context: &Context, source_url: &str) -> Option<Mark> {
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

/// Sends the messages of a file, and tells what came of it.
///
/// # Errors
/// Whatever concerns every message.
pub async fn upload(context: &Context, queue: &str, manner: upload::Manner<'_>) -> Result<Outcome> {
    context.refuse_foreign(Kind::Queue, queue)?;
    let entries = Reader::open(manner.file)?;
    let queue = super::find(context, queue).await?;
    let to = upload::To {
        place: queue.place.clone(),
        arn: queue.attributes.arn.clone(),
        target: queue.target(),
        destination: queue.as_destination(context.aws().await?.sqs_without_retries()),
        check: Arc::new(TakenByQueue(queue)),
    };
    let (outcome, _) = upload::carry_out(context, UploadPlan::new(to, &manner), entries).await?;
    Ok(outcome)
}

/// What a queue takes.
#[derive(Debug)]
struct TakenByQueue(Queue);

impl Check for TakenByQueue {
    fn check(&self, draft: &Draft) -> std::result::Result<usize, Rejection> {
        send::check_for(&self.0, draft, None)?;
        draft.check()?;
        Ok(draft.size())
    }
}
