//! Topics: list, show, publish, follow; who gets what, and who would.

pub mod args;
mod explain;
pub mod ops;
mod publish;
mod subscriptions;
mod tail;
pub mod view;

use crate::context::Context;
use crate::error::{ErrorKind, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};

use args::{ListArgs, TopicArgs, TopicCommand};
use ops::Topic;
use view::{TopicPage, TopicRow};

/// Carries out a `topic` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &TopicCommand) -> Result<Outcome> {
    match command {
        TopicCommand::List(args) => list(context, args).await,
        TopicCommand::Show(args) => show(context, args).await,
        TopicCommand::Publish(args) => publish::publish(context, args).await,
        TopicCommand::Subscriptions(command) => subscriptions::run(context, command).await,
        TopicCommand::Explain(args) => explain::explain(context, args).await,
        TopicCommand::Tail(args) => tail::tail(context, args).await,
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

async fn show(context: &Context, args: &TopicArgs) -> Result<Outcome> {
    let topic = find(context, &args.topic).await?;
    let subscriptions = subscriptions::rows(context, &topic).await?.whole()?;
    let tags = match ops::find::tags(context.aws().await?.sns(), &topic).await {
        Ok(tags) => Some(tags),
        Err(error) => {
            context.ui.warn(format!("its tags are unknown: {error}"));
            None
        }
    };
    context.ui.one(&TopicPage::new(topic, subscriptions, tags))?;
    Ok(context.outcome())
}
