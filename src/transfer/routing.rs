//! Which message goes where, and which is left and why. Pure.

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::message::Message;
use crate::message::origin::Origin;
use crate::naming::Arn;

/// Where messages go, by where they failed. Numbers are places in the list of destinations.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Routing {
    /// By the ARN in DeadLetterQueueSourceArn.
    pub by_origin: BTreeMap<String, usize>,
    /// By the ARN of a rule, and by that of its target that did not get the event.
    pub by_target: BTreeMap<String, BTreeMap<String, usize>>,
    /// By the ARN of a rule's bus, for what is not in `by_target`.
    pub by_bus: BTreeMap<String, usize>,
    /// By the ARN of a subscription.
    pub by_subscription: BTreeMap<String, usize>,
    /// By the ARN of a topic, for notifications that do not name their subscription; for all notifications, where
    /// `by_subscription` is empty.
    pub by_topic: BTreeMap<String, usize>,
    /// For asynchronous invocations that failed; they do not say of which function.
    pub invocations: Option<usize>,
    /// For a message that does not tell where it failed.
    pub without_origin: Option<usize>,
    /// For a message of an origin that is in none of the others.
    pub other_origin: Option<usize>,
}

/// What becomes of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It goes to this destination.
    Send(usize),
    /// It stays.
    Leave(Left),
}

/// Why a message stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Left {
    /// It was sent after the start.
    Newer,
    /// The selection does not take it.
    NotSelected,
    /// It failed somewhere that this run does not move to.
    OtherOrigin,
    /// Nothing tells where it failed, and several places are possible.
    UnknownOrigin,
}

impl Routing {
    /// Everything goes to one destination.
    pub fn everything_to(destination: usize) -> Routing {
        Routing { without_origin: Some(destination), other_origin: Some(destination), ..Routing::default() }
    }

    /// What failed in this one of the sources goes to the first destination. What was put into the queue by hand is
    /// taken for its, when it is the only one.
    pub fn of_source(source: &str, sources: &[String]) -> Routing {
        let is_only_source = sources.iter().all(|other| other == source);
        Routing {
            by_origin: [(source.to_owned(), 0)].into(),
            without_origin: is_only_source.then_some(0),
            ..Routing::default()
        }
    }

    /// The ARNs of the queues whose messages alone are meant; nothing where an origin does not matter.
    pub fn origins(&self) -> Option<impl Iterator<Item = &str>> {
        self.other_origin.is_none().then(|| self.by_origin.keys().map(String::as_str))
    }

    /// Decides on a message, in a run that takes only what was sent up to `cutoff`.
    pub fn decide(&self, message: &Message, cutoff: Timestamp) -> Verdict {
        if message.sent_at.is_some_and(|sent_at| sent_at > cutoff) {
            return Verdict::Leave(Left::Newer);
        }
        let (destination, otherwise) = match Origin::of(message) {
            Origin::Queue(arn) => (self.by_origin.get(arn).copied(), Left::OtherOrigin),
            Origin::RuleTarget { rule_arn, target_arn } => (self.of_rule(rule_arn, target_arn), Left::OtherOrigin),
            Origin::Invocation => (self.invocations, Left::UnknownOrigin),
            Origin::Subscription(of) if self.knows_subscriptions() => {
                let otherwise = if of.subscription_arn.is_some() { Left::OtherOrigin } else { Left::UnknownOrigin };
                (self.of_subscription(&of.topic_arn, of.subscription_arn.as_deref()), otherwise)
            }
            Origin::Subscription(_) | Origin::Unknown => {
                return self.without_origin.map_or(Verdict::Leave(Left::UnknownOrigin), Verdict::Send);
            }
        };
        destination.or(self.other_origin).map_or(Verdict::Leave(otherwise), Verdict::Send)
    }

    fn knows_subscriptions(&self) -> bool {
        !self.by_subscription.is_empty() || !self.by_topic.is_empty()
    }

    fn of_subscription(&self, topic_arn: &str, subscription_arn: Option<&str>) -> Option<usize> {
        match subscription_arn {
            Some(arn) if !self.by_subscription.is_empty() => self.by_subscription.get(arn).copied(),
            _ => self.by_topic.get(topic_arn).copied(),
        }
    }

    fn of_rule(&self, rule_arn: &str, target_arn: &str) -> Option<usize> {
        let of_target = self.by_target.get(rule_arn).and_then(|targets| targets.get(target_arn));
        let of_bus = || self.by_bus.get(&Arn::parse(rule_arn)?.bus_of_rule()?.to_string());
        of_target.or_else(of_bus).copied()
    }
}

#[cfg(test)]
mod tests {
    use crate::message::Attribute;

    use super::*;

    fn message(origin: Option<&str>, sent_at: i64) -> Message {
        Message {
            dead_letter_queue_source_arn: origin.map(str::to_owned),
            sent_at: Timestamp::from_second(sent_at).ok(),
            ..Message::default()
        }
    }

    fn routing(origins: &[&str], without: Option<usize>, other: Option<usize>) -> Routing {
        let by_origin = origins.iter().enumerate().map(|(at, origin)| ((*origin).to_owned(), at)).collect();
        Routing { by_origin, without_origin: without, other_origin: other, ..Routing::default() }
    }

    fn decide(routing: &Routing, origin: Option<&str>) -> Verdict {
        routing.decide(&message(origin, 5), Timestamp::from_second(10).unwrap())
    }

    #[test]
    fn each_message_returns_to_the_queue_it_failed_in_and_to_no_other() {
        let shared = routing(&["a", "b"], None, None);
        assert_eq!(decide(&shared, Some("a")), Verdict::Send(0));
        assert_eq!(decide(&shared, Some("b")), Verdict::Send(1));
        assert_eq!(decide(&shared, Some("c")), Verdict::Leave(Left::OtherOrigin));
        assert_eq!(decide(&shared, None), Verdict::Leave(Left::UnknownOrigin));
    }

    #[test]
    fn a_message_without_an_origin_goes_to_the_only_queue_it_can_be_of() {
        let single = routing(&["a"], Some(0), None);
        assert_eq!(decide(&single, None), Verdict::Send(0));
        assert_eq!(decide(&single, Some("former")), Verdict::Leave(Left::OtherOrigin));
    }

    #[test]
    fn everything_goes_to_a_destination_that_was_named() {
        let all = Routing::everything_to(0);
        assert_eq!(decide(&all, None), Verdict::Send(0));
        assert_eq!(decide(&all, Some("x")), Verdict::Send(0));
    }

    #[test]
    fn what_a_rule_could_not_deliver_goes_to_the_failed_target_only_or_through_the_bus() {
        const RULE: &str = "arn:aws:events:r:1:rule/bus/orders";
        let failed = |rule: &str, target: &str| Message {
            attributes: [("RULE_ARN", rule), ("TARGET_ARN", target)]
                .map(|(name, text)| (name.to_owned(), Attribute::text("String", text)))
                .into(),
            ..message(None, 5)
        };
        let decide =
            |routing: &Routing, message: &Message| routing.decide(message, Timestamp::from_second(10).unwrap());
        let by_target = [(RULE.to_owned(), [("queue".to_owned(), 1)].into())].into();
        let only_source = Routing { by_target, ..routing(&["a"], Some(0), None) };
        assert_eq!(decide(&only_source, &failed(RULE, "queue")), Verdict::Send(1));
        assert_eq!(decide(&only_source, &failed(RULE, "other")), Verdict::Leave(Left::OtherOrigin));
        assert_eq!(decide(&only_source, &failed("other", "queue")), Verdict::Leave(Left::OtherOrigin));
        let by_bus = [("arn:aws:events:r:1:event-bus/bus".to_owned(), 2)].into();
        let through_bus = Routing { by_bus, ..Routing::default() };
        assert_eq!(decide(&through_bus, &failed("arn:aws:events:r:1:rule/bus/gone", "x")), Verdict::Send(2));
        assert_eq!(decide(&through_bus, &failed("arn:aws:events:r:1:rule/x", "x")), Verdict::Leave(Left::OtherOrigin));
        assert_eq!(decide(&Routing::everything_to(0), &failed(RULE, "queue")), Verdict::Send(0));
    }

    #[test]
    fn a_failed_invocation_goes_to_its_function_and_never_to_the_queue_that_hand_made_messages_go_to() {
        let names = ["RequestID", "ErrorCode", "ErrorMessage"];
        let attributes = names.map(|name| (name.to_owned(), Attribute::text("String", "x"))).into();
        let failed = Message { attributes, ..message(None, 5) };
        let cutoff = Timestamp::from_second(10).unwrap();
        let single = routing(&["a"], Some(0), None);
        assert_eq!(single.decide(&failed, cutoff), Verdict::Leave(Left::UnknownOrigin));
        let with_function = Routing { invocations: Some(1), ..single };
        assert_eq!(with_function.decide(&failed, cutoff), Verdict::Send(1));
        assert_eq!(with_function.decide(&message(None, 5), cutoff), Verdict::Send(0));
    }

    #[test]
    fn a_notification_goes_to_the_subscription_that_it_names_or_to_the_only_one_of_its_topic_or_through_the_topic() {
        let notification = |link: &str| Message {
            body: format!(
                r#"{{"Type":"Notification","MessageId":"1","TopicArn":"topic","Message":"x","UnsubscribeURL":"{link}"}}"#
            ),
            ..message(None, 5)
        };
        let (named, nameless) = (notification("https://sns/?SubscriptionArn=topic:1"), notification(""));
        let cutoff = Timestamp::from_second(10).unwrap();
        let direct = Routing {
            by_subscription: [("topic:1".to_owned(), 1)].into(),
            by_topic: [("topic".to_owned(), 1)].into(),
            ..routing(&["a"], Some(0), None)
        };
        assert_eq!(direct.decide(&named, cutoff), Verdict::Send(1));
        assert_eq!(direct.decide(&nameless, cutoff), Verdict::Send(1));
        let gone = notification("https://sns/?SubscriptionArn=topic:2");
        assert_eq!(direct.decide(&gone, cutoff), Verdict::Leave(Left::OtherOrigin));
        let shared = Routing { by_topic: BTreeMap::new(), ..direct.clone() };
        assert_eq!(shared.decide(&nameless, cutoff), Verdict::Leave(Left::UnknownOrigin));
        let through = Routing { by_subscription: BTreeMap::new(), ..direct };
        assert_eq!(through.decide(&gone, cutoff), Verdict::Send(1), "every one of the topic");
        let only_queue = routing(&["a"], Some(0), None);
        assert_eq!(only_queue.decide(&named, cutoff), Verdict::Send(0), "no subscription is known: put there by hand");
    }

    #[test]
    fn what_was_sent_after_the_start_is_left_whatever_its_origin() {
        let cutoff = Timestamp::from_second(10).unwrap();
        let all = Routing::everything_to(0);
        assert_eq!(all.decide(&message(None, 10), cutoff), Verdict::Send(0));
        assert_eq!(all.decide(&message(None, 11), cutoff), Verdict::Leave(Left::Newer));
    }
}
