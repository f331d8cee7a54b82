//! Wiring of publishing: one message, or many from a file.

use std::sync::Arc;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::input;
use crate::message::taker::Taker;
use crate::message::{Draft, attribute};
use crate::naming::Kind;
use crate::queue::ops::send;
use crate::snapshot::Entry;
use crate::snapshot::Reader;
use crate::upload::{self, Check, Manner, Rejection, UploadPlan};

use super::args::PublishArgs;
use super::find;
use super::ops::Topic;
use super::ops::publish::{self, Notice, PublishPlan};
use super::ops::subscriptions;

/// Publishes one message, or those of a file.
///
/// # Errors
/// Whatever ends the command.
pub(super) async fn publish(context: &Context, args: &PublishArgs) -> Result<Outcome> {
    match (&args.message, &args.input) {
        (Some(message), _) => publish_one(context, args, message).await,
        (None, file) => publish_all(context, args, file.as_deref().unwrap_or("-")).await,
    }
}

async fn publish_one(context: &Context, args: &PublishArgs, message: &str) -> Result<Outcome> {
    let notice = Notice::new(draft(args, message)?, args.structure.is_some())?;
    notice.check()?;
    context.refuse_foreign(Kind::Topic, &args.topic)?;
    let topic = find(context, &args.topic).await?;
    let sns = context.aws().await?.sns();
    warn_of_what_is_ignored(context, &notice);
    let attributes = notice.draft.attributes.len();
    let plan = PublishPlan::new(&topic, notice)?;
    if attributes > attribute::MAX_ATTRIBUTES {
        let subscriptions = subscriptions::list(sns, &topic).await.whole()?;
        for endpoint in publish::discarded_by(&subscriptions, attributes) {
            context.ui.warn(format!(
                "{endpoint} will not get it: raw delivery to a queue carries {} attributes, and these are {attributes}",
                attribute::MAX_ATTRIBUTES
            ));
        }
    }
    if let Some(published) = context.carry_out(plan, async |plan| publish::publish(sns, plan).await).await? {
        context.ui.one(&published)?;
        warn_of_nobody(context, &topic);
    }
    Ok(context.outcome())
}

fn warn_of_what_is_ignored(context: &Context, notice: &Notice) {
    let ignored = notice.structure.as_ref().map(|structure| structure.ignored.join(", ")).unwrap_or_default();
    if !ignored.is_empty() {
        context.ui.warn(format!("SNS ignores what is no protocol or no text: {ignored}"));
    }
}

fn warn_of_nobody(context: &Context, topic: &Topic) {
    if topic.attributes.subscriptions_confirmed == 0 {
        context.ui.warn(format!("{} has no confirmed subscription: nobody gets it", topic.label()));
    }
}

/// Everything about the message that can be judged without the topic.
fn draft(args: &PublishArgs, message: &str) -> Result<Draft> {
    send::check_id("--group", args.group.as_deref())?;
    send::check_id("--dedup", args.dedup.as_deref())?;
    Ok(Draft {
        body: input::body(message)?,
        attributes: attribute::parse_each(&args.attributes)?,
        message_group_id: args.group.clone(),
        message_deduplication_id: args.dedup.clone(),
        trace_header: None,
        subject: args.subject.clone(),
    })
}

async fn publish_all(context: &Context, args: &PublishArgs, file: &str) -> Result<Outcome> {
    context.refuse_foreign(Kind::Topic, &args.topic)?;
    let entries = Reader::open(file)?;
    let topic = find(context, &args.topic).await?;
    let per_protocol = args.structure.is_some();
    let sns = context.aws().await?.sns_without_retries();
    let to = upload::To {
        place: topic.place.clone(),
        arn: topic.arn.clone(),
        target: topic.target(),
        destination: topic.as_destination(sns, per_protocol),
        check: Arc::new(TakenByTopic { topic: topic.clone(), per_protocol }),
    };
    let manner = Manner {
        verb: Verb::TopicPublish,
        file,
        rate: args.rate,
        rejects: args.rejects.as_deref(),
        results: args.results.as_deref(),
    };
    let subject = args.subject.clone();
    let entries = entries.map(move |entry| entry.map(|entry| with_subject(entry, subject.as_deref())));
    let (outcome, uploaded) = upload::carry_out(context, UploadPlan::new(to, &manner), entries).await?;
    if uploaded.is_some() {
        warn_of_nobody(context, &topic);
    }
    Ok(outcome)
}

/// The subject of a message that has none of its own.
fn with_subject(mut entry: Entry, subject: Option<&str>) -> Entry {
    if let Ok(draft) = &mut entry.draft {
        draft.subject = draft.subject.take().or_else(|| subject.map(str::to_owned));
    }
    entry
}

/// What a topic takes.
#[derive(Debug)]
struct TakenByTopic {
    topic: Topic,
    per_protocol: bool,
}

impl Check for TakenByTopic {
    fn check(&self, draft: &Draft) -> std::result::Result<usize, Rejection> {
        Notice::new(draft.clone(), self.per_protocol)?.check()?;
        self.topic.check(draft)?;
        Ok(draft.size())
    }
}
