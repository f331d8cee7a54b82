//! Wiring of subscriptions.

use crate::bulk::Listing;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::input;
use crate::naming::{Arn, Kind, Reference};
use crate::queue;
use crate::queue::ops::keys::Keys;

use super::args::{AddArgs, ConfirmArgs, ScopeWish, SetFilterArgs, SubscriptionArgs, SubscriptionsCommand, TopicArgs};
use super::find;
use super::ops::subscriptions::add::{self, AddPlan, Wanted};
use super::ops::subscriptions::change::{self, FilterPlan};
use super::ops::subscriptions::confirm::{self, ConfirmPlan};
use super::ops::subscriptions::filter::{FilterPolicy, Scope};
use super::ops::subscriptions::remove::{self, RemovePlan};
use super::ops::subscriptions::{self, State, Subscription, named};
use super::ops::{Topic, admission};
use super::view::SubscriptionRow;

/// Carries out a `topic subscriptions` command.
///
/// # Errors
/// Whatever ends the command.
pub(super) async fn run(context: &Context, command: &SubscriptionsCommand) -> Result<Outcome> {
    match command {
        SubscriptionsCommand::List(args) => list(context, args).await,
        SubscriptionsCommand::Add(args) => add(context, args).await,
        SubscriptionsCommand::Confirm(args) => confirm(context, args).await,
        SubscriptionsCommand::SetFilter(args) => set_filter(context, args).await,
        SubscriptionsCommand::Remove(args) => remove(context, args).await,
    }
}

/// The subscriptions of a topic, and whether their queues take what it sends them.
///
/// # Errors
/// A usage error when there is no region.
pub(super) async fn rows(context: &Context, topic: &Topic) -> Result<Listing<SubscriptionRow>> {
    let aws = context.aws().await?;
    let listing = subscriptions::list(aws.sns(), topic).await;
    let admissions = admission::of_all(aws, &topic.place, &listing.items).await;
    let mut admissions = admissions.into_iter();
    Ok(listing.map(|subscription| SubscriptionRow::new(subscription, admissions.next().flatten(), &topic.place)))
}

async fn list(context: &Context, args: &TopicArgs) -> Result<Outcome> {
    let topic = find(context, &args.topic).await?;
    let rows = rows(context, &topic).await?;
    if rows.items.is_empty() && rows.broken_off.is_none() {
        context.ui.status(format!("{} has no subscription: nobody gets what is published.", topic.label()));
    }
    let can_be_mended = rows.items.iter().any(SubscriptionRow::can_be_mended);
    context.ui.listing(rows)?;
    if can_be_mended {
        tell_where_statements_are(context, &args.topic);
    }
    Ok(context.outcome())
}

/// For what has no room for the statements that are missing.
pub(super) fn tell_where_statements_are(context: &Context, topic: &str) {
    let show = context.again(&format!("topic show {topic}"));
    context.ui.hint(format!("`{show}` tells the statements that are missing"));
}

async fn add(context: &Context, args: &AddArgs) -> Result<Outcome> {
    let filter = match &args.filter {
        Some(text) => Some(read_filter(context, text, args.filter_scope)?),
        None => None,
    };
    let told = args.endpoint.as_deref().map(|endpoint| protocol_of(endpoint, args.protocol.as_deref())).transpose()?;
    context.refuse_foreign(Kind::Topic, &args.topic.topic)?;
    for queue in args.queue.iter().chain(&args.dead_letter_queue) {
        context.refuse_foreign(Kind::Queue, queue)?;
    }
    let topic = find(context, &args.topic.topic).await?;
    let queue = match (&args.queue, &args.endpoint) {
        (Some(name), _) => Some(queue::find(context, name).await?),
        // The ARN of a queue is a queue.
        (None, Some(endpoint)) if told.as_deref() == Some("sqs") => Some(queue::find(context, endpoint).await?),
        _ => None,
    };
    let dead_letter_queue = match &args.dead_letter_queue {
        Some(name) => Some(queue::find(context, name).await?),
        None => None,
    };
    let wanted = Wanted {
        protocol: told.unwrap_or_else(|| "sqs".into()),
        endpoint: match &queue {
            Some(queue) => queue.attributes.arn.clone(),
            None => args.endpoint.clone().unwrap_or_default(),
        },
        queue,
        filter,
        raw: args.raw,
        dead_letter_queue,
        role_arn: args.role_arn.clone(),
        changes_policies: !args.no_policy_change,
    };
    let aws = context.aws().await?;
    let existing = subscriptions::list(aws.sns(), &topic).await.whole()?;
    let keys = Keys::read(aws, &topic.place, wanted.queues().map(|queue| &queue.attributes)).await;
    let plan = AddPlan::new(&topic, &existing, &keys, &wanted)?;
    for obstacle in &plan.obstacles {
        context.ui.warn(obstacle);
    }
    if plan.is_done() {
        let Some(plan) = context.rehearse(plan)? else { return Ok(context.outcome()) };
        context.ui.status(format!("{} is subscribed to {} already.", wanted.endpoint, topic.label()));
        return context.ui.one(&plan.as_it_is()).map(|()| context.outcome());
    }
    let carried_out = context.carry_out(plan, async |plan| add::add(aws.sns(), aws.sqs(), plan).await).await?;
    let Some(added) = carried_out else { return Ok(context.outcome()) };
    context.ui.one(&added)?;
    if added.state == State::PendingConfirmation {
        let confirm = context.again(&format!("topic subscriptions confirm {} TOKEN", args.topic.topic));
        context.ui.hint(format!("SNS has sent a token there, which holds for two days: `{confirm}` confirms with it"));
    } else if !added.policies_changed.is_empty() {
        context.ui.status("It takes up to a minute until the policy is in force everywhere.");
    }
    Ok(context.outcome())
}

async fn confirm(context: &Context, args: &ConfirmArgs) -> Result<Outcome> {
    let (token, named) = confirm::token_in(&args.token);
    context.refuse_foreign(Kind::Topic, &args.topic.topic)?;
    let topic = find(context, &args.topic.topic).await?;
    if let Some(other) = named.filter(|arn| *arn != topic.arn) {
        return Err(Error::usage(format!("the URL confirms a subscription of {other}, and not of {}", topic.label()))
            .hint("name the topic of the URL"));
    }
    let sns = context.aws().await?.sns();
    let plan = ConfirmPlan::new(&topic, token);
    if let Some(confirmed) = context.carry_out(plan, async |plan| confirm::confirm(sns, plan).await).await? {
        context.ui.one(&confirmed)?;
    }
    Ok(context.outcome())
}

async fn set_filter(context: &Context, args: &SetFilterArgs) -> Result<Outcome> {
    let filter = match &args.policy {
        Some(text) => Some(read_filter(context, text, args.filter_scope)?),
        None => None,
    };
    let (topic, subscription) = find_subscription(context, &args.which).await?;
    let plan = FilterPlan::new(&topic, &subscription, filter.as_ref())?;
    if plan.is_done() {
        let Some(plan) = context.rehearse(plan)? else { return Ok(context.outcome()) };
        context.ui.status("It has this filter policy already.");
        return context.ui.one(&plan.as_it_is()).map(|()| context.outcome());
    }
    let sns = context.aws().await?.sns();
    if let Some(changed) = context.carry_out(plan, async |plan| change::set_filter(sns, plan).await).await? {
        context.ui.one(&changed)?;
        context.ui.status("It takes up to 15 minutes until the filter policy is in force everywhere.");
    }
    Ok(context.outcome())
}

async fn remove(context: &Context, args: &SubscriptionArgs) -> Result<Outcome> {
    let (topic, subscription) = find_subscription(context, args).await?;
    let plan = RemovePlan::new(&topic, &subscription)?;
    let sns = context.aws().await?.sns();
    if let Some(removed) = context.carry_out(plan, async |plan| remove::remove(sns, plan).await).await? {
        context.ui.one(&removed)?;
        if subscription.protocol == "sqs" {
            context.ui.status("The policy of the queue stays as it is.");
        }
    }
    Ok(context.outcome())
}

/// A topic that is about to be changed, and the subscription that is meant.
async fn find_subscription(context: &Context, args: &SubscriptionArgs) -> Result<(Topic, Subscription)> {
    context.refuse_foreign(Kind::Topic, &args.topic.topic)?;
    let topic = find(context, &args.topic.topic).await?;
    let subscriptions = subscriptions::list(context.aws().await?.sns(), &topic).await.whole()?;
    let subscription = named::find(&topic, &subscriptions, &args.subscription)?.clone();
    Ok((topic, subscription))
}

/// A filter policy as it was given, with what is doubtful about it said.
pub(super) fn read_filter(context: &Context, text: &str, wish: ScopeWish) -> Result<FilterPolicy> {
    let filter = FilterPolicy::parse(&policy_text(text, false)?, scope(wish))?;
    for warning in filter.pattern.warnings() {
        context.ui.warn(warning);
    }
    Ok(filter)
}

/// A policy: JSON, `@file`, or `-` for stdin; where only a file is expected, its bare name, too.
pub(super) fn policy_text(text: &str, or_file: bool) -> Result<String> {
    let is_json = text.trim_start().starts_with(['{', '[']);
    if or_file && !is_json && text != "-" && !text.starts_with('@') {
        return input::file(text).map_err(|error| {
            error.hint("a policy on the command line begins with {; anything else is taken for a file")
        });
    }
    input::body(text)
}

pub(super) fn scope(wish: ScopeWish) -> Scope {
    match wish {
        ScopeWish::Attributes => Scope::MessageAttributes,
        ScopeWish::Body => Scope::MessageBody,
    }
}

/// The protocol of an endpoint, unless another one is wished for.
fn protocol_of(endpoint: &str, wish: Option<&str>) -> Result<String> {
    if let Some(wish) = wish {
        return Ok(wish.to_owned());
    }
    let service = Arn::parse(endpoint).map(|arn| arn.service);
    let protocol = match service.as_deref() {
        Some("sqs" | "lambda" | "firehose") => service.as_deref(),
        Some("sns") => Some("application"),
        Some(_) => None,
        None if endpoint.starts_with("https://") => Some("https"),
        None if endpoint.starts_with("http://") => Some("http"),
        None if endpoint.contains('@') => Some("email"),
        None if endpoint.starts_with('+') => Some("sms"),
        None => None,
    };
    protocol.map(str::to_owned).ok_or_else(|| {
        let error = Error::usage(format!("`{endpoint}` does not tell its protocol"))
            .hint("say it with --protocol: lambda, email, email-json, https, sms, firehose, application");
        match Reference::parse(Kind::Queue, endpoint) {
            Ok(_) => error.hint(format!("if a queue is meant: --queue {endpoint}")),
            Err(_) => error,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_endpoint_tells_its_protocol_or_the_flag_that_does() {
        for (endpoint, protocol) in [
            ("arn:aws:lambda:r:1:function:f", "lambda"),
            ("arn:aws:sqs:r:1:q", "sqs"),
            ("arn:aws:firehose:r:1:deliverystream/d", "firehose"),
            ("arn:aws:sns:r:1:endpoint/GCM/a/u", "application"),
            ("https://example.com/hook", "https"),
            ("http://example.com/hook", "http"),
            ("ann@example.com", "email"),
            ("+441632960000", "sms"),
        ] {
            assert_eq!(protocol_of(endpoint, None).unwrap(), protocol, "{endpoint}");
        }
        assert_eq!(protocol_of("ann@example.com", Some("email-json")).unwrap(), "email-json");
        let error = protocol_of("tasks", None).unwrap_err();
        assert!(error.all_hints().iter().any(|hint| hint.contains("--queue tasks")), "{:?}", error.all_hints());
    }
}
