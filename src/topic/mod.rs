//! Topics: list, show, publish.

pub mod args;
pub mod ops;
pub mod view;

use crate::context::Context;
use crate::error::{ErrorKind, Result};
use crate::exit::Outcome;
use crate::input;
use crate::message::{Draft, attribute};
use crate::naming::{Kind, Reference};
use crate::queue::ops::send;

use args::{ListArgs, PublishArgs, ShowArgs, TopicCommand};
use ops::Topic;
use ops::publish::{self, PublishPlan};
use view::{TopicPage, TopicRow};

/// Carries out a `topic` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &TopicCommand) -> Result<Outcome> {
    match command {
        TopicCommand::List(args) => list(context, args).await,
        TopicCommand::Show(args) => show(context, args).await,
        TopicCommand::Publish(args) => publish(context, args).await,
    }
}

/// Finds the topic that was named.
///
/// # Errors
/// A usage error for what cannot be a topic, and [`ErrorKind::NotFound`] with the next step.
pub async fn find(context: &Context, text: &str) -> Result<Topic> {
    let reference = Reference::parse(Kind::Topic, text)?;
    let place = context.place_in_account(&reference).await?;
    let found = ops::find(context.aws().await?.sns(), &place, &reference).await;
    found.map_err(|error| match error.kind() {
        ErrorKind::NotFound => error.hint(format!("`{}` shows the topics that there are", context.again("topic list"))),
        _ => error,
    })
}

async fn list(context: &Context, args: &ListArgs) -> Result<Outcome> {
    let prefix = context.prefix(args.all)?;
    let place = context.place().await?;
    let topics = ops::list::list(context.aws().await?.sns(), &place, prefix.as_deref()).await;
    context.say_if_empty(&topics, "topic", prefix.as_deref(), &place);
    context.ui.listing(topics.map(|topic| TopicRow::new(&topic, &place)))?;
    Ok(context.outcome())
}

async fn show(context: &Context, args: &ShowArgs) -> Result<Outcome> {
    let topic = find(context, &args.topic).await?;
    let subscriptions = ops::subscriptions::list(context.aws().await?.sns(), &topic).await.whole()?;
    context.ui.one(&TopicPage::new(topic, subscriptions))?;
    Ok(context.outcome())
}

async fn publish(context: &Context, args: &PublishArgs) -> Result<Outcome> {
    let draft = draft(args)?;
    publish::check_subject(args.subject.as_deref())?;
    context.refuse_foreign(Kind::Topic, &args.topic)?;
    let topic = find(context, &args.topic).await?;
    let sns = context.aws().await?.sns();
    let plan = PublishPlan::new(&topic, draft, args.subject.clone())?;
    if let Some(published) = context.carry_out(plan, async |plan| publish::publish(sns, plan).await).await? {
        context.ui.one(&published)?;
        if topic.attributes.subscriptions_confirmed == 0 {
            context.ui.warn(format!("{} has no confirmed subscription: nobody gets it", topic.label()));
        }
    }
    Ok(context.outcome())
}

/// Everything about the message that can be judged without the topic.
fn draft(args: &PublishArgs) -> Result<Draft> {
    send::check_id("--group", args.group.as_deref())?;
    send::check_id("--dedup", args.dedup.as_deref())?;
    let draft = Draft {
        body: input::body(&args.message)?,
        attributes: attribute::parse_all(&args.attributes)?,
        message_group_id: args.group.clone(),
        message_deduplication_id: args.dedup.clone(),
        trace_header: None,
    };
    draft.check()?;
    Ok(draft)
}
