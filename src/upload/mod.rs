//! Sending many messages from a file to a queue, a topic or an event bus: each line is sent, or told of.
//!
//! A capability brings a [`Destination`](crate::transfer::Destination), a [`Check`] of what that takes, and the
//! entries of its file; all the rest is the same for everybody: batches by the count and the bytes of the
//! destination, `--rate`, as many batches at once as the service bears, entries that failed tried again, the
//! order in the groups of FIFO destinations, the lines that were not sent with their numbers and in a file of
//! their own, what became of each line in another. Memory does not grow with the file.

mod check;
mod in_order;
mod lines;
mod plan;
mod rehearsal;
mod results;
mod sending;
mod view;

use std::sync::Arc;

use crate::bulk::Meter;
use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::guard::Plan;
use crate::render::Render;
use crate::shell;
use crate::snapshot::{Entry, is_compressed};

use lines::Lines;

pub use check::{Check, Rejection};
pub use plan::{Manner, To, UploadPlan};
pub use rehearsal::Contents;
pub use results::LineResult;
pub use sending::{Uploaded, upload};

/// Carries a plan out: shows progress, tells what came of it, and returns that with the outcome. Nothing
/// came of a dry run, which reads the file and judges each line as it would be judged.
///
/// # Errors
/// Whatever the guard refuses, and whatever concerns every message.
pub async fn carry_out(
    context: &Context,
    plan: UploadPlan,
    entries: impl Iterator<Item = Result<Entry>> + Send + 'static,
) -> Result<(Outcome, Option<Uploaded>)> {
    let (verb, results) = (plan.verb(), plan.results.clone());
    if context.settings.consent.dry_run {
        return Ok((rehearse(context, plan, entries).await?, None));
    }
    let data_is_on_stdout = results.as_deref() == Some("-");
    let uploaded = context
        .carry_out(plan, async |plan| {
            let meter = Arc::new(Meter::default());
            let _progress = context.progress(verb, None, &meter);
            let stream = data_is_on_stdout.then(|| context.ui.records_stream());
            upload(plan, entries, stream, meter, &context.interrupt).await
        })
        .await?;
    let Some(uploaded) = uploaded else { return Ok((context.outcome(), None)) };
    if data_is_on_stdout {
        context.ui.status(uploaded.page().trim_end());
    } else {
        context.ui.one(&uploaded)?;
    }
    if let Some(error) = &uploaded.error {
        context.ui.error(error);
    }
    if let Some(line) = uploaded.unread_from_line {
        context.ui.hint(unread(&uploaded.file, line, uploaded.is_within_a_line));
    }
    let partial = uploaded.failed > 0 || uploaded.error.is_some();
    let outcome = Outcome { partial, interrupted: uploaded.interrupted, ..Outcome::DONE };
    Ok((outcome, Some(uploaded)))
}

/// Shows the plan of a dry run with what is in the file; where a signal or an error ended the reading, as far as it came.
async fn rehearse(
    context: &Context,
    plan: UploadPlan,
    entries: impl Iterator<Item = Result<Entry>> + Send + 'static,
) -> Result<Outcome> {
    let plan = context.let_through(plan)?;
    context.interrupt.begin();
    let meter = Arc::new(Meter::default());
    let progress = context.progress(plan.verb(), None, &meter);
    let lines = Lines::read(&plan.file, entries)?;
    let (contents, error) = rehearsal::read(plan.check.as_ref(), lines, &meter, &context.interrupt).await;
    drop(progress);
    let partial = contents.failed > 0 || error.is_some();
    let error = match error {
        Some(error) if contents.messages + contents.failed == 0 => return Err(error),
        error => error,
    };
    context.only_show(&plan.with(contents))?;
    if let Some(error) = error {
        context.ui.error(&error);
    }
    Ok(Outcome { partial, ..context.outcome() })
}

/// How to go on with what was not read.
fn unread(file: &str, line: u64, is_within_a_line: bool) -> String {
    if is_within_a_line {
        return format!(
            "of line {line} a part was read; the rest of it and what follows was neither sent nor rejected"
        );
    }
    let begin = format!("line {line} and what follows was neither sent nor rejected");
    if file == "-" || is_compressed(file) {
        return begin;
    }
    format!("{begin}: `tail -n +{line} {}` shows it", shell::file(file))
}
