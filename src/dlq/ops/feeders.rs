//! What sends to a dead-letter queue besides queues: rules whose targets did not get an event, functions whose
//! asynchronous invocations failed, subscriptions whose endpoints did not get a message.

use std::collections::BTreeMap;

use futures_util::{StreamExt, TryStreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Result;
use crate::events::ops::rules::{self, Rule, Target};
use crate::events::ops::{Bus, bus};
use crate::naming::{Arn, Kind, Place, Reference};
use crate::policy::{self, EVENTS, SNS, Sources};
use crate::queue::ops::Queue;

use crate::topic::ops::subscriptions::feeds;

use super::functions::{self, Function};

/// Buses, or rules, that are read at once.
const CONCURRENCY: usize = 8;

/// What the feeders are asked of.
#[derive(Clone, Copy, Debug)]
pub struct Clients<'a> {
    /// EventBridge.
    pub events: &'a aws_sdk_eventbridge::Client,
    /// Lambda.
    pub lambda: &'a aws_sdk_lambda::Client,
    /// SNS.
    pub sns: &'a aws_sdk_sns::Client,
}

/// A target of a rule, with the dead-letter queue in question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RuleTarget {
    /// The rule's full name.
    pub rule: String,
    /// The rule's ARN.
    pub rule_arn: String,
    /// The target.
    pub target: Target,
}

/// A subscription with the dead-letter queue in question.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Subscriber {
    /// The topic's ARN.
    pub topic_arn: String,
    /// The subscription's ARN.
    pub subscription_arn: String,
    /// `sqs`, `lambda`, `https`, …
    pub protocol: String,
    /// The ARN, address or URL that did not get the messages.
    pub endpoint: String,
    /// Whether it gets messages without SNS's envelope.
    pub raw: bool,
}

/// What feeds a dead-letter queue besides queues.
#[derive(Clone, Debug, Default)]
pub struct Feeders {
    /// Targets of rules.
    pub rule_targets: Vec<RuleTarget>,
    /// Functions.
    pub functions: Vec<Function>,
    /// Subscriptions.
    pub subscribers: Vec<Subscriber>,
    /// Whether there may be more subscriptions. Their messages need not tell whose they are; those of rules and
    /// functions do.
    pub may_have_more_subscribers: bool,
    /// Why more of them may not be known.
    pub unknown: Vec<String>,
}

impl Feeders {
    /// Whether nothing feeds it, as far as is known.
    pub fn is_empty(&self) -> bool {
        self.rule_targets.is_empty() && self.functions.is_empty() && self.subscribers.is_empty()
    }
}

/// What feeds every dead-letter queue, by the ARN of the queue.
#[derive(Clone, Debug, Default)]
pub struct All {
    by_queue: BTreeMap<String, Feeders>,
    lacks_subscribers: bool,
    /// Why more may not be known.
    pub unknown: Vec<String>,
}

impl All {
    fn of(
        rules: Result<Vec<Rule>>,
        functions: Result<Vec<Function>>,
        subscribers: Result<Vec<(String, Subscriber)>>,
    ) -> All {
        let mut all = All::default();
        all.add_rules(rules);
        all.add_functions(functions);
        all.add_subscribers(subscribers);
        all
    }

    /// What feeds the queue with this ARN; it is taken out.
    pub fn take(&mut self, queue_arn: &str) -> Feeders {
        self.by_queue.remove(queue_arn).unwrap_or_default()
    }

    fn add_rules(&mut self, rules: Result<Vec<Rule>>) {
        match rules {
            Ok(rules) => rules.into_iter().flat_map(targets_of).for_each(|target| {
                if let Some(queue) = target.target.dead_letter_queue_arn.clone() {
                    self.by_queue.entry(queue).or_default().rule_targets.push(target);
                }
            }),
            Err(error) => self.unknown.push(format!("which rules send to them is unknown: {error}")),
        }
    }

    fn add_functions(&mut self, functions: Result<Vec<Function>>) {
        match functions {
            Ok(functions) => functions.into_iter().for_each(|function| {
                if let Some(queue) = function.dead_letter_arn.clone() {
                    self.by_queue.entry(queue).or_default().functions.push(function);
                }
            }),
            Err(error) => self.unknown.push(format!("which functions send to them is unknown: {error}")),
        }
    }

    fn add_subscribers(&mut self, subscribers: Result<Vec<(String, Subscriber)>>) {
        match subscribers {
            Ok(subscribers) => subscribers.into_iter().for_each(|(queue, subscriber)| {
                self.by_queue.entry(queue).or_default().subscribers.push(subscriber);
            }),
            Err(error) => {
                self.lacks_subscribers = true;
                self.unknown.push(format!("which subscriptions send to them is unknown: {error}"));
            }
        }
    }
}

fn targets_of(rule: Rule) -> impl Iterator<Item = RuleTarget> {
    let Rule { name, arn, targets, .. } = rule;
    targets.into_iter().map(move |target| RuleTarget { rule: name.clone(), rule_arn: arn.clone(), target })
}

/// What feeds dead-letter queues, by the rules on buses whose names begin so and on the default one, by all
/// functions, and by the subscriptions of topics or endpoints whose names begin so. What cannot be asked is told, and
/// is no reason to fail.
pub async fn all(clients: Clients<'_>, place: &Place, prefix: Option<&str>) -> All {
    let rules = rules_of_all_buses(clients.events, place, prefix);
    let is_named_so = |arn: &str| {
        prefix.is_none_or(|prefix| {
            Arn::parse(arn).is_some_and(|arn| arn.resource.trim_start_matches("function:").starts_with(prefix))
        })
    };
    let subscribers = subscribers(clients.sns, place, |topic, endpoint| is_named_so(topic) || is_named_so(endpoint));
    let (rules, functions, subscribers) = tokio::join!(rules, functions::list(clients.lambda, place), subscribers);
    All::of(rules, functions, subscribers)
}

/// For whom a service may send to a queue, by its policy.
fn senders(queue: &Queue, service: &str) -> Sources {
    policy::sources(queue.attributes.policy.as_ref(), service, "sqs:SendMessage")
}

/// Whether a topic may send to the dead-letter queue at all, by its policy.
pub fn may_be_fed_by_topics(queue: &Queue) -> bool {
    senders(queue, SNS) != Sources::Nobody
}

/// What feeds a dead-letter queue. Its policy tells for which rules EventBridge, and for which topics SNS may send
/// there at all. Functions send with permissions of their own; they are asked for where no queue is known to feed it.
pub async fn of(clients: Clients<'_>, queue: &Queue, has_sources: bool) -> Feeders {
    let arn = &queue.attributes.arn;
    let rules = async {
        match senders(queue, EVENTS) {
            Sources::Nobody if has_sources => Ok(Vec::new()),
            Sources::These(arns) => rules_named(clients.events, &queue.place, arns).await,
            _ => rules_of_all_buses(clients.events, &queue.place, None).await,
        }
    };
    let functions =
        async { if has_sources { Ok(Vec::new()) } else { functions::list(clients.lambda, &queue.place).await } };
    let subscribers = async {
        match senders(queue, SNS) {
            Sources::Nobody if has_sources => Ok(Vec::new()),
            Sources::These(arns) => {
                subscribers(clients.sns, &queue.place, |topic, _| arns.iter().any(|arn| arn == topic)).await
            }
            _ => subscribers(clients.sns, &queue.place, |_, _| true).await,
        }
    };
    let (rules, functions, subscribers) = tokio::join!(rules, functions, subscribers);
    let mut all = All::of(rules, functions, subscribers);
    Feeders {
        unknown: std::mem::take(&mut all.unknown),
        may_have_more_subscribers: all.lacks_subscribers,
        ..all.take(arn)
    }
}

async fn rules_of_all_buses(
    events: &aws_sdk_eventbridge::Client,
    place: &Place,
    prefix: Option<&str>,
) -> Result<Vec<Rule>> {
    let mut buses = bus::list(events, place, prefix).await.whole()?;
    if prefix.is_some() {
        // Rules of every stage may be there.
        let default = bus::find(events, place, &Reference::parse(Kind::Bus, "default")?).await?;
        buses.push(default);
    }
    let of_each: Vec<Vec<Rule>> = stream::iter(buses)
        .map(async |bus: Bus| rules::list(events, &bus).await.whole())
        .buffer_unordered(CONCURRENCY)
        .try_collect()
        .await?;
    Ok(of_each.into_iter().flatten().collect())
}

/// The subscriptions that are meant and have a dead-letter queue, with its ARN.
async fn subscribers(
    sns: &aws_sdk_sns::Client,
    place: &Place,
    is_meant: impl Fn(&str, &str) -> bool,
) -> Result<Vec<(String, Subscriber)>> {
    let subscriptions = feeds::those(sns, place, is_meant).await?;
    let with_queue = subscriptions.into_iter().filter_map(|subscription| {
        let subscriber = Subscriber {
            subscription_arn: subscription.arn?,
            topic_arn: subscription.topic_arn,
            protocol: subscription.protocol,
            endpoint: subscription.endpoint,
            raw: subscription.raw,
        };
        Some((subscription.dead_letter_queue_arn?, subscriber))
    });
    Ok(with_queue.collect())
}

/// Rules by their ARNs, with their targets; one that is gone has none.
async fn rules_named(events: &aws_sdk_eventbridge::Client, place: &Place, arns: Vec<String>) -> Result<Vec<Rule>> {
    let targets = async |arn: String| -> Result<Option<Rule>> {
        let parsed = Arn::parse(&arn).and_then(|rule| Some((rule.bus_of_rule()?, rule)));
        let Some((bus_arn, rule)) = parsed else { return Ok(None) };
        let bus_name = bus_arn.resource.trim_start_matches("event-bus/").to_owned();
        let name = rule.resource.rsplit('/').next().unwrap_or_default().to_owned();
        let bus = Bus::known(place, &bus_name, &bus_arn.to_string());
        let targets = rules::targets(events, &bus, &name).await?;
        Ok(Some(Rule { name, arn, bus: bus_name, targets, ..Rule::default() }))
    };
    let rules: Vec<Option<Rule>> = stream::iter(arns).map(targets).buffered(CONCURRENCY).try_collect().await?;
    Ok(rules.into_iter().flatten().collect())
}
