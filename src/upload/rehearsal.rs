//! The dry run: the file is read, and each line judged as it is before it is sent.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Failure, Meter, Tally};
use crate::context::Context;
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::guard::Plan;
use crate::snapshot::Entry;

use super::UploadPlan;
use super::check::judge;
use super::lines::{Lines, Next, Position};

/// What is in a file.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Contents {
    /// Messages that would be sent.
    pub messages: u64,
    /// The bytes that they count for at the destination.
    pub bytes: u64,
    /// Lines that would not be sent.
    pub failed: u64,
    /// The first of those.
    pub failures: Vec<Failure>,
    /// From this line on nothing was read, as it ended before; null when it came to the end.
    pub unread_from_line: Option<u64>,
}

/// Shows the plan of a dry run with what is in the file. Where a signal or an error ends the reading, it is shown as
/// far as it came.
///
/// # Errors
/// What the guard refuses, and a file of which nothing can be read.
pub async fn rehearse(
    context: &Context,
    plan: UploadPlan,
    entries: impl Iterator<Item = Result<Entry>> + Send + 'static,
) -> Result<Outcome> {
    let plan = context.let_through(plan)?;
    context.interrupt.begin();
    let meter = Arc::new(Meter::default());
    let progress = context.progress(plan.verb(), None, &meter);
    let (contents, error) = read(context, &plan, Lines::read(entries)?, &meter).await;
    drop(progress);
    let error = match error {
        Some(error) if contents.messages + contents.failed == 0 => return Err(error),
        error => error,
    };
    let partial = contents.failed > 0 || error.is_some();
    context.rehearse(plan.with(contents))?;
    if let Some(error) = error.filter(|error| error.kind() != ErrorKind::BrokenPipe) {
        context.ui.error(&error);
    }
    Ok(Outcome { partial, ..context.outcome() })
}

async fn read(context: &Context, plan: &UploadPlan, mut lines: Lines, meter: &Meter) -> (Contents, Option<Error>) {
    let (mut tally, mut bytes, mut position) = (Tally::default(), 0, Position::default());
    let error = loop {
        if context.interrupt.is_raised() {
            break None;
        }
        let next = lines.next(context.interrupt.raised(), false).await;
        position.note(&next);
        let entry = match next {
            Ok(Next::Entry(entry)) => entry,
            Ok(Next::Pause) => continue,
            Ok(Next::End | Next::Stopped) => break None,
            Err(error) => break Some(error),
        };
        match judge(plan.check.as_ref(), &entry) {
            Ok(size) => {
                tally.done(1);
                meter.add_done(1);
                bytes += size as u64;
            }
            Err(rejection) => {
                tally.failed(rejection.of_line(entry.line));
                meter.add_failed(1);
            }
        }
    };
    let Tally { done: messages, failed, failures } = tally;
    (Contents { messages, bytes, failed, failures, unread_from_line: position.unread_from() }, error)
}
