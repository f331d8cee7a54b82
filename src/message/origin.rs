//! Where a message of a dead-letter queue failed, by what it carries. Pure.

use super::attribute::Value;
use super::notification::Notification;
use super::{Attributes, Message};

/// What EventBridge says in the attributes of a message that a target did not get (aws-facts 4.2).
pub const OF_RULES: [&str; 6] =
    [RULE_ARN, TARGET_ARN, "ERROR_CODE", "ERROR_MESSAGE", "RETRY_ATTEMPTS", "EXHAUSTED_RETRY_CONDITION"];

const RULE_ARN: &str = "RULE_ARN";
const TARGET_ARN: &str = "TARGET_ARN";

/// What Lambda says in the attributes of an asynchronous invocation that failed (aws-facts 7).
const OF_INVOCATIONS: [&str; 3] = ["RequestID", "ErrorCode", "ErrorMessage"];

/// Where a message failed, as far as it tells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin<'a> {
    /// In the queue with this ARN: nobody who received it there deleted it.
    Queue(&'a str),
    /// On its way from a rule to one of its targets.
    RuleTarget {
        /// The ARN of the rule.
        rule_arn: &'a str,
        /// The ARN of the target.
        target_arn: &'a str,
    },
    /// In a function that was invoked asynchronously. The message does not say which.
    Invocation,
    /// On its way from a topic to a subscription.
    Subscription(Box<Notification>),
    /// Nothing tells: it was put there by hand, or by a subscription with raw delivery.
    Unknown,
}

impl Origin<'_> {
    /// The origin of a message.
    pub fn of(message: &Message) -> Origin<'_> {
        // A queue is where it failed last, whatever happened to it before.
        if let Some(arn) = &message.dead_letter_queue_source_arn {
            return Origin::Queue(arn);
        }
        let attributes = &message.attributes;
        match (text(attributes, RULE_ARN), text(attributes, TARGET_ARN)) {
            (Some(rule_arn), Some(target_arn)) => Origin::RuleTarget { rule_arn, target_arn },
            _ if OF_INVOCATIONS.iter().all(|name| attributes.contains_key(*name)) => Origin::Invocation,
            _ => Notification::parse(&message.body)
                .map_or(Origin::Unknown, |notification| Origin::Subscription(Box::new(notification))),
        }
    }
}

fn text<'a>(attributes: &'a Attributes, name: &str) -> Option<&'a str> {
    match &attributes.get(name)?.value {
        Value::Text(text) => Some(text),
        Value::Bytes(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::Attribute;
    use super::*;

    fn message(source: Option<&str>, attributes: &[(&str, &str)]) -> Message {
        let attributes = attributes.iter().map(|(name, text)| ((*name).to_owned(), Attribute::text("String", text)));
        Message {
            dead_letter_queue_source_arn: source.map(str::to_owned),
            attributes: attributes.collect(),
            ..Message::default()
        }
    }

    #[test]
    fn a_message_tells_by_what_it_carries_where_it_failed_and_a_queue_is_where_it_failed_last() {
        let of_rule = [("RULE_ARN", "rule"), ("TARGET_ARN", "target"), ("ERROR_CODE", "NO_PERMISSIONS")];
        let of_function = [("RequestID", "1"), ("ErrorCode", "200"), ("ErrorMessage", "boom")];
        assert_eq!(Origin::of(&message(Some("queue"), &of_rule)), Origin::Queue("queue"));
        let target = Origin::RuleTarget { rule_arn: "rule", target_arn: "target" };
        assert_eq!(Origin::of(&message(None, &of_rule)), target);
        assert_eq!(Origin::of(&message(None, &of_function)), Origin::Invocation);
        let body = r#"{"Type":"Notification","MessageId":"1","TopicArn":"topic","Message":"x"}"#.to_owned();
        let notification = Message { body, ..Message::default() };
        let Origin::Subscription(of_topic) = Origin::of(&notification) else { panic!("{notification:?}") };
        assert_eq!((of_topic.topic_arn.as_str(), of_topic.subscription_arn), ("topic", None));
        let in_a_queue = Message { dead_letter_queue_source_arn: Some("queue".into()), ..notification };
        assert_eq!(Origin::of(&in_a_queue), Origin::Queue("queue"));
        for unknown in [&of_rule[..1], &of_function[1..], &[]] {
            assert_eq!(Origin::of(&message(None, unknown)), Origin::Unknown, "{unknown:?}");
        }
    }
}
