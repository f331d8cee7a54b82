//! Wiring of `topic tail`.

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::naming::Kind;
use crate::temporary::{self, Finishing, Terminal};

use super::args::TailArgs;
use super::find;
use super::ops::tail::{self, Clients, Manner, SweepPlan, TailPlan};
use super::subscriptions::read_filter;
use super::view::NotificationView;

/// Follows a topic, or only sweeps it.
///
/// # Errors
/// Whatever ends the command, after everything temporary was taken away.
pub(super) async fn tail(context: &Context, args: &TailArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Topic, &args.topic.topic)?;
    if let Some(name) = args.follow.swept() {
        return sweep(context, args, name).await;
    }
    let filter = args.filter.as_deref().map(|text| read_filter(context, text, args.filter_scope)).transpose()?;
    let bounds = temporary::bounds(context, &args.follow, args.condition.as_deref())?;
    let topic = find(context, &args.topic.topic).await?;
    let manner = Manner { filter, bounds };
    let plan = TailPlan::new(&topic, manner);
    let finishing = command(context, args, Some(&plan.temporary));
    let clients = clients(context).await?;
    let listening = format!("Listening to {}.", topic.label());
    let mut terminal = Terminal::new(context, listening, NotificationView);
    let tailed = context
        .carry_out(plan, async |plan| Ok(tail::tail(clients, plan, &context.interrupt, &mut terminal).await))
        .await?;
    let Some(tailed) = tailed else { return Ok(context.outcome()) };
    let finishing = Finishing { this: &finishing, expired: &command(context, args, None) };
    terminal.finish(tailed, "message", args.follow.count, &finishing)
}

async fn clients(context: &Context) -> Result<Clients<'_>> {
    let aws = context.aws().await?;
    Ok(Clients { sqs: aws.sqs(), sns: aws.sns() })
}

/// The command that takes away what was left behind.
fn command(context: &Context, args: &TailArgs, name: Option<&str>) -> String {
    let name = name.map(|name| format!(" {name}")).unwrap_or_default();
    context.again(&format!("topic tail {} --gc{name}", args.topic.topic))
}

async fn sweep(context: &Context, args: &TailArgs, name: Option<&str>) -> Result<Outcome> {
    let topic = find(context, &args.topic.topic).await?;
    let clients = clients(context).await?;
    let plan = SweepPlan::new(&topic, name);
    let swept = context.carry_out(plan, async |plan| tail::sweep(clients, plan).await).await?;
    let Some(swept) = swept else { return Ok(context.outcome()) };
    temporary::tell_swept(context, &swept, &topic.label(), &command(context, args, name))
}
