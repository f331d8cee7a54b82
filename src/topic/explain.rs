//! Wiring of telling who would get a message.

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::input;
use crate::message::attribute;
use crate::naming::Place;

use super::args::ExplainArgs;
use super::find;
use super::ops::admission::{self, Admission};
use super::ops::explain::{self, Notice};
use super::ops::structure::Structure;
use super::ops::subscriptions;
use super::ops::subscriptions::filter::FilterPolicy;
use super::subscriptions::{policy_text, scope, tell_where_statements_are};
use super::view::OutlookRow;

/// Tells who would get a message, or whether a filter policy by itself takes it.
///
/// # Errors
/// Whatever ends the command.
pub(super) async fn explain(context: &Context, args: &ExplainArgs) -> Result<Outcome> {
    match &args.policy {
        Some(policy) => explain_policy(context, args, policy),
        None => explain_topic(context, args, args.topic.as_deref().unwrap_or_default()).await,
    }
}

async fn explain_topic(context: &Context, args: &ExplainArgs, name: &str) -> Result<Outcome> {
    let notice = notice(args, args.message.as_deref())?;
    let topic = find(context, name).await?;
    let (aws, place) = (context.aws().await?, &topic.place);
    let listing = subscriptions::list(aws.sns(), &topic).await;
    if listing.items.is_empty() && listing.broken_off.is_none() {
        context.ui.status(format!("{} has no subscription: nobody gets it.", topic.label()));
    }
    let size = notice.size();
    if size > topic.attributes.maximum_message_size {
        let most = topic.attributes.maximum_message_size;
        context.ui.warn(format!("{} would not take it: it has {size} bytes, and may have {most}", topic.label()));
    }
    let admissions = admission::of_all(aws, place, &listing.items).await;
    let can_be_mended = admissions.iter().flatten().any(Admission::can_be_mended);
    let mut admissions = admissions.into_iter();
    context.ui.listing(listing.map(|subscription| {
        let admission = admissions.next().flatten();
        OutlookRow::new(explain::explain(&notice, &subscription, admission.as_ref()), place)
    }))?;
    if can_be_mended {
        tell_where_statements_are(context, name);
    }
    Ok(context.outcome())
}

/// Without AWS. The only words that there may be are the message.
fn explain_policy(context: &Context, args: &ExplainArgs, policy: &str) -> Result<Outcome> {
    let message = match (&args.topic, &args.message) {
        (Some(topic), Some(_)) => {
            return Err(Error::usage(format!("`{topic}`: with --policy no topic is looked at"))
                .hint("leave out the topic, or leave out --policy"));
        }
        (message, None) | (None, message) => message,
    };
    let filter = FilterPolicy::parse(&policy_text(policy, true)?, scope(args.filter_scope))?;
    for warning in filter.pattern.warnings() {
        context.ui.warn(warning);
    }
    let notice = notice(args, message.as_deref())?;
    context.ui.list(&[OutlookRow::new(explain::explain_policy(&notice, &filter), &Place::default())])?;
    Ok(context.outcome())
}

fn notice(args: &ExplainArgs, message: Option<&str>) -> Result<Notice> {
    let body = message.map(input::body).transpose()?;
    let per_protocol = args.structure.is_some();
    if let Some(body) = body.as_ref().filter(|_| per_protocol) {
        Structure::parse(body)?;
    }
    Ok(Notice { body, attributes: attribute::parse_each(&args.attributes)?, per_protocol })
}
