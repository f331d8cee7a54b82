//! Reports: how deep, how old, how fast, and is it getting worse.

pub mod args;
mod charts;
mod conditions;
mod latencies;
pub mod ops;
mod row;
mod run;
mod scope;
mod serve;
mod sources;
pub mod trend;
pub mod verdict;
pub mod view;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;

use args::{CheckArgs, QueuesArgs, ReportCommand, ScopeArgs};
use conditions::Conditions;
use run::Run;
use sources::{Alarms, Queues, Report, Rules, Topics, Users};
use view::queues::QueueReportRow;

/// Carries out a `report` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &ReportCommand) -> Result<Outcome> {
    match command {
        ReportCommand::Queues(args) => queues(context, args).await,
        ReportCommand::Topics(args) => {
            let topics = Topics { window: args.window };
            make(context, &args.scope, &args.check, &topics).await
        }
        ReportCommand::Events(args) => {
            let rules = Rules { window: args.window };
            make(context, &args.scope, &args.check, &rules).await
        }
        ReportCommand::Users(args) => {
            let users = Users { window: args.window, most_users: args.max_users };
            make(context, &args.scope, &args.check, &users).await
        }
        ReportCommand::Alarms(args) => {
            let alarms = Alarms { window: args.window };
            make(context, &args.scope, &args.check, &alarms).await
        }
        ReportCommand::Latency(args) => latencies::latency(context, args).await,
        ReportCommand::Chart(args) => charts::chart(context, args).await,
        ReportCommand::Serve(args) => serve::serve(context, args).await,
    }
}

async fn make<P: Report>(context: &Context, scope: &ScopeArgs, check: &CheckArgs, report: &P) -> Result<Outcome> {
    let run = Run::prepare(context, scope, check, Conditions::of_flag::<P::Row>).await?;
    run.go(report).await
}

async fn queues(context: &Context, args: &QueuesArgs) -> Result<Outcome> {
    let run = Run::prepare(context, &args.scope, &args.check, Conditions::of_queues::<QueueReportRow>).await?;
    let queues = Queues::new(run.scopes(), (!args.no_history).then_some(args.window))?;
    run.go(&queues).await
}
