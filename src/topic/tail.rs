//! Wiring of `topic tail`.

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::jq::Filter;
use crate::message::notification::Notification;
use crate::naming::Kind;
use crate::temporary::{self, Finishing};
use crate::ui::DataStream;

use super::args::TailArgs;
use super::find;
use super::ops::tail::{self, Clients, Manner, SweepPlan, TailPlan, Watcher};
use super::subscriptions::read_filter;
use super::view::NotificationView;

/// Follows a topic, or only sweeps it.
///
/// # Errors
/// Whatever ends the command, after everything temporary was taken away.
pub(super) async fn tail(context: &Context, args: &TailArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Topic, &args.topic.topic)?;
    if let Some(name) = &args.gc {
        return sweep(context, args, Some(name.as_str()).filter(|name| !name.is_empty())).await;
    }
    let filter = args.filter.as_deref().map(|text| read_filter(context, text, args.filter_scope)).transpose()?;
    let condition = args.condition.as_deref().map(|text| Filter::parse("--where", text)).transpose()?;
    let topic = find(context, &args.topic.topic).await?;
    let manner = Manner {
        filter,
        condition: condition.zip(args.condition.clone()),
        count: args.count,
        timeout: args.timeout,
        owner: context.settings.owner.as_ref().map(|owner| owner.value.clone()),
    };
    let plan = TailPlan::new(&topic, manner);
    let finishing = command(context, args, Some(&plan.temporary));
    let clients = clients(context).await?;
    let mut watcher = Terminal { context, stream: Some(context.ui.stream()), topic: topic.label() };
    let tailed = context
        .carry_out(plan, async |plan| Ok(tail::tail(clients, plan, &context.interrupt, &mut watcher).await))
        .await?;
    let Some(tailed) = tailed else { return Ok(context.outcome()) };
    if let Some(stream) = watcher.stream.take()
        && tailed.error.is_none()
    {
        stream.finish()?;
    }
    let finishing = Finishing { this: &finishing, expired: &command(context, args, None) };
    temporary::finish(context, tailed, "message", args.count, &finishing)
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

struct Terminal<'a> {
    context: &'a Context,
    stream: Option<DataStream<'a>>,
    topic: String,
}

impl Watcher for Terminal<'_> {
    fn listens(&mut self) {
        self.context.ui.status(format!("Listening to {}.", self.topic));
    }

    fn show(&mut self, notification: Notification) -> Result<()> {
        self.stream.as_mut().map_or(Ok(()), |stream| stream.push(&NotificationView(notification)))
    }

    fn is_gone(&self) -> bool {
        self.context.ui.reader_is_gone()
    }
}

async fn sweep(context: &Context, args: &TailArgs, name: Option<&str>) -> Result<Outcome> {
    let topic = find(context, &args.topic.topic).await?;
    let clients = clients(context).await?;
    let plan = SweepPlan::new(&topic, name);
    let swept = context.carry_out(plan, async |plan| tail::sweep(clients, plan).await).await?;
    let Some(swept) = swept else { return Ok(context.outcome()) };
    temporary::tell(context, &swept.left, &command(context, args, name));
    if swept.is_nothing() {
        context.ui.status(format!("Nothing temporary of {} has expired.", topic.label()));
    }
    let partial = !swept.left.is_empty();
    context.ui.one(&swept)?;
    Ok(Outcome { partial, ..context.outcome() })
}
