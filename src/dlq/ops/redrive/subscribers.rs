//! Where the messages go that subscriptions could not deliver. Pure.

use std::collections::{BTreeMap, BTreeSet};

use crate::dlq::ops::feeders::Subscriber;
use crate::error::{Error, Result};
use crate::naming::Arn;

use super::route::{Routes, Ways};

impl Subscriber {
    /// Why messages cannot be sent to the endpoint as SNS would have; `None` if they can.
    fn why_not_directly(&self) -> Option<&'static str> {
        let service = Arn::parse(&self.endpoint).map(|arn| arn.service);
        match (self.protocol.as_str(), service.as_deref()) {
            ("sqs", Some("sqs")) | ("lambda", Some("lambda")) => None,
            _ => Some("only SNS itself sends there; msgctl sends to queues and functions"),
        }
    }
}

/// The name in an ARN.
fn name(arn: &str) -> &str {
    arn.rsplit(':').next().unwrap_or(arn)
}

/// What leads on from messages that cannot be sent to where they failed.
pub(super) fn next_steps(subscribers: &[Subscriber]) -> Vec<String> {
    if subscribers.is_empty() {
        return Vec::new();
    }
    let via_topic =
        "`--via-topic` publishes the messages to their topic again, where every subscription that takes them gets them";
    let raw = subscribers.iter().filter(|subscriber| subscriber.raw && subscriber.why_not_directly().is_none());
    let raw: BTreeSet<String> = raw.map(|subscriber| format!("`--to {}`", name(&subscriber.endpoint))).collect();
    let raw: Vec<String> = raw.into_iter().collect();
    let to =
        (!raw.is_empty()).then(|| format!("{} if they are of that one; --where takes some of them", raw.join(" or ")));
    [via_topic.to_owned()].into_iter().chain(to).collect()
}

/// Each message goes to the endpoint that did not get it, and to nobody else. An envelope names its subscription;
/// what was to be delivered raw does not, and goes where it can only be of one.
pub(super) fn to_endpoints(ways: &Ways<'_>, routes: &mut Routes) {
    let raw: BTreeSet<&str> =
        ways.feeders.subscribers.iter().filter(|of| of.raw).map(|of| of.endpoint.as_str()).collect();
    let is_told_apart = match raw.len() {
        0 => true,
        // What failed in the only queue says so, unless it was put there by hand: that is the raw one's then.
        1 => ways.sources.iter().all(|source| raw.contains(source.as_str())),
        _ => false,
    };
    for subscriber in &ways.feeders.subscribers {
        let why = match subscriber.why_not_directly() {
            None if subscriber.raw && !is_told_apart => continue,
            None => {
                let number = routes.number(&subscriber.endpoint);
                routes.routing.by_subscription.insert(subscriber.subscription_arn.clone(), number);
                continue;
            }
            Some(why) => why,
        };
        let Subscriber { protocol, endpoint, .. } = subscriber;
        let topic = name(&subscriber.topic_arn);
        routes.staying.push(format!("what topic {topic} could not deliver to {protocol} {endpoint} stays: {why}"));
    }
    routes.routing.by_topic = only_ones(ways, &routes.routing.by_subscription);
    if raw.is_empty() {
        // Envelopes of those that only SNS sends to are nobody else's.
        if routes.routing.by_subscription.is_empty() && !ways.feeders.subscribers.is_empty() {
            routes.routing.without_origin = None;
        }
        return;
    }
    if !is_told_apart {
        let why = match ways.sources.is_empty() {
            true => "it does not tell to which",
            false => "it looks like what was put there by hand",
        };
        let raw: Vec<&str> = raw.into_iter().map(name).collect();
        routes.staying.push(format!("what was to be delivered raw to {} stays: {why}", raw.join(" or ")));
    }
    routes.routing.without_origin = raw_destination(ways, routes);
}

/// Where raw messages go; nowhere, unless it is told apart where, and can be sent to.
fn raw_destination(ways: &Ways<'_>, routes: &Routes) -> Option<usize> {
    let raw = ways.feeders.subscribers.iter().find(|subscriber| subscriber.raw)?;
    routes.routing.by_subscription.get(&raw.subscription_arn).copied()
}

/// The topics of which only one subscription feeds the dead-letter queue.
fn only_ones(ways: &Ways<'_>, by_subscription: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let subscribers = &ways.feeders.subscribers;
    let is_only = |one: &&Subscriber| subscribers.iter().filter(|other| other.topic_arn == one.topic_arn).count() == 1;
    let number = |one: &Subscriber| Some((one.topic_arn.clone(), *by_subscription.get(&one.subscription_arn)?));
    subscribers.iter().filter(is_only).filter_map(number).collect()
}

/// Of what subscriptions could not deliver, only what was for the named queue goes there again.
pub(super) fn to_named(ways: &Ways<'_>, named: &str, routes: &mut Routes) {
    let (own, others): (Vec<_>, Vec<_>) =
        ways.feeders.subscribers.iter().partition(|subscriber| subscriber.endpoint == named);
    for subscriber in own {
        let number = routes.number(named);
        routes.routing.by_subscription.insert(subscriber.subscription_arn.clone(), number);
    }
    if !others.is_empty() {
        routes.routing.without_origin = None;
    }
    routes.routing.by_topic = only_ones(ways, &routes.routing.by_subscription);
}

/// What subscriptions could not deliver is published to their topics again.
pub(super) fn through_topics(ways: &Ways<'_>, routes: &mut Routes) -> Result<()> {
    let subscribers = &ways.feeders.subscribers;
    if subscribers.is_empty() {
        let error = format!("--via-topic: no subscription sends to {} what it cannot deliver", ways.dead_letter_queue);
        return Err(Error::usage(error)
            .hint("`--to topic:NAME` publishes the messages of a dead-letter queue to any topic, as they are"));
    }
    for subscriber in subscribers {
        let number = routes.number(&subscriber.topic_arn);
        routes.routing.by_topic.insert(subscriber.topic_arn.clone(), number);
    }
    let of_raw: BTreeSet<&str> = subscribers.iter().filter(|of| of.raw).map(|of| of.topic_arn.as_str()).collect();
    match (of_raw.iter().next(), of_raw.len()) {
        (None, _) => {}
        (Some(topic), 1) if ways.sources.is_empty() => {
            routes.routing.without_origin = routes.routing.by_topic.get(*topic).copied();
        }
        _ => {
            routes.routing.without_origin = None;
            let topics: Vec<&str> = of_raw.into_iter().map(name).collect();
            let staying =
                format!("what topic {} was to deliver raw stays: it does not say so", topics.join(" or topic "));
            routes.staying.push(staying);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::dlq::ops::feeders::Feeders;
    use crate::dlq::ops::redrive::route::route;

    use super::*;

    fn queue(name: &str) -> String {
        format!("arn:aws:sqs:r:1:{name}")
    }

    fn subscriber(topic: &str, name: &str, raw: bool) -> Subscriber {
        let topic_arn = format!("arn:aws:sns:r:1:{topic}");
        let subscription_arn = format!("{topic_arn}:{name}");
        Subscriber { topic_arn, subscription_arn, protocol: "sqs".into(), endpoint: queue(name), raw }
    }

    fn web(topic: &str) -> Subscriber {
        let endpoint = "https://example.com/hook".into();
        Subscriber { protocol: "https".into(), endpoint, ..subscriber(topic, "web", false) }
    }

    fn routed(subscribers: Vec<Subscriber>, sources: &[&str], named: Option<&str>, via_topic: bool) -> Result<Routes> {
        let feeders = Feeders { subscribers, ..Feeders::default() };
        let sources: Vec<String> = sources.iter().map(|name| queue(name)).collect();
        let named = named.map(queue);
        route(&Ways {
            dead_letter_queue: "dlq",
            named_source: named.as_deref(),
            sources: &sources,
            feeders: &feeders,
            to: None,
            all_sources: false,
            function: None,
            via_bus: false,
            via_topic,
        })
    }

    #[test]
    fn each_subscription_gets_its_own_back_and_raw_messages_only_where_they_can_only_be_of_one() {
        let both = vec![subscriber("orders", "a", false), subscriber("orders", "b", true)];
        let Routes { destinations, routing, staying } = routed(both, &[], None, false).unwrap();
        assert_eq!((destinations, staying), (vec![queue("a"), queue("b")], Vec::new()));
        assert_eq!((routing.by_subscription["arn:aws:sns:r:1:orders:b"], routing.without_origin), (1, Some(1)));
        assert!(routing.by_topic.is_empty(), "two of a topic are told apart by their links only");
        let one = routed(vec![subscriber("orders", "a", false)], &[], None, false).unwrap().routing;
        assert_eq!((one.by_topic.len(), one.without_origin), (1, None), "what is no envelope is not of it");
        // Hand-made messages of a queue look like raw ones, unless the queue is the endpoint.
        let routes = routed(vec![subscriber("orders", "a", true)], &["x"], None, false).unwrap();
        assert_eq!((routes.destinations, routes.routing.without_origin), (vec![queue("x")], None));
        assert!(routes.staying[0].contains("by hand"), "{:?}", routes.staying);
        let routing = routed(vec![subscriber("orders", "a", true)], &["a"], None, false).unwrap().routing;
        assert_eq!((routing.without_origin, routing.by_subscription.len()), (Some(0), 1));
    }

    #[test]
    fn raw_messages_that_may_be_of_several_are_refused_with_the_next_step() {
        let two = || vec![subscriber("orders", "a", true), subscriber("orders", "b", true)];
        let error = routed(two(), &[], None, false).unwrap_err();
        assert!(error.to_string().contains("does not tell to which"), "{error}");
        let hints = error.all_hints().join(" ");
        assert!(hints.contains("--via-topic") && hints.contains("`--to a` or `--to b`"), "{hints}");
        let routing = routed(two(), &[], None, true).unwrap().routing;
        assert_eq!((routing.by_topic.len(), routing.without_origin), (1, Some(0)), "their topic is known");
        let topics = vec![subscriber("orders", "a", true), subscriber("returns", "a", true)];
        assert_eq!(routed(topics.clone(), &[], None, false).unwrap().routing.without_origin, Some(0), "one endpoint");
        let routes = routed(topics, &[], None, true).unwrap();
        assert_eq!((routes.destinations.len(), routes.routing.without_origin, routes.staying.len()), (2, None, 1));
    }

    #[test]
    fn an_endpoint_that_only_sns_sends_to_is_refused_and_the_topic_is_offered() {
        let error = routed(vec![web("orders")], &[], None, false).unwrap_err();
        assert!(error.to_string().contains("topic orders could not deliver to https https://example.com"), "{error}");
        assert!(error.all_hints()[0].contains("--via-topic"), "{error:?}");
        let routing = routed(vec![web("orders")], &["x"], None, false).unwrap().routing;
        assert_eq!(routing.without_origin, None, "an envelope is not taken for a message of the queue");
        let routes = routed(vec![web("orders"), subscriber("orders", "a", false)], &[], None, false).unwrap();
        assert_eq!((routes.destinations, routes.staying.len()), (vec![queue("a")], 1), "its messages stay");
        assert!(routed(vec![web("orders")], &[], None, true).is_ok());
        assert!(routed(Vec::new(), &["x"], None, true).unwrap_err().to_string().contains("--via-topic"));
    }

    #[test]
    fn a_named_queue_gets_what_was_for_it_and_nothing_that_may_be_of_another_subscription() {
        let subscribers = || vec![subscriber("orders", "a", false), subscriber("orders", "b", true)];
        let routes = routed(subscribers(), &["a"], Some("a"), false).unwrap();
        assert_eq!((routes.destinations, routes.routing.without_origin), (vec![queue("a")], None));
        assert_eq!(routes.routing.by_subscription.into_keys().collect::<Vec<_>>(), ["arn:aws:sns:r:1:orders:a"]);
        let only = routed(vec![subscriber("orders", "a", true)], &["a"], Some("a"), false).unwrap().routing;
        assert_eq!(only.without_origin, Some(0));
        assert!(routed(subscribers(), &["a"], Some("a"), true).unwrap_err().all_hints()[0].contains("dlq"));
    }
}
