//! Reports: how deep, how old, and what is worst.

pub mod args;
pub mod ops;
pub mod view;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;

use args::{QueuesArgs, ReportCommand};
use view::QueueReportRow;

/// Carries out a `report` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &ReportCommand) -> Result<Outcome> {
    match command {
        ReportCommand::Queues(args) => queues(context, args).await,
    }
}

async fn queues(context: &Context, args: &QueuesArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let reports = ops::queues::queues(context.aws().await?, &place, prefix.as_deref(), context.now()).await;
    context.say_if_empty(&reports, "queue", prefix.as_deref(), &place);
    let worst = reports.items.iter().find(|report| report.dead_letters.is_some_and(|count| count > 0));
    let next = worst.map(|report| context.again(&format!("dlq peek {}", place.shortest(&report.queue.name))));
    context.ui.listing(reports.map(|report| QueueReportRow::new(&report, &place)))?;
    if let Some(next) = next {
        context.ui.hint(format!("`{next}` shows what failed"));
    }
    Ok(context.outcome())
}
