//! What kind of failure a message is: messages that failed alike have the same fingerprint.

use md5::{Digest, Md5};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::origin::Origin;
use super::{Message, attribute};

/// Attributes in which EventBridge, Lambda, SNS and many consumers say what went wrong, the most telling
/// first (aws-facts 4.2, 7).
const CODES: [&str; 5] = ["ERROR_CODE", "ErrorCode", "errorCode", "error_code", "errorType"];
const MESSAGES: [&str; 5] = ["ERROR_MESSAGE", "ErrorMessage", "errorMessage", "error_message", "error"];
/// Where a body says what it is.
const KINDS: [&str; 5] = ["detail-type", "eventType", "type", "event", "kind"];

/// The longest normalised text.
const MAX_TEXT: usize = 200;

/// The parts that messages which failed alike have in common.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
pub struct Likeness {
    /// What they failed in, where they tell.
    pub origin: Option<Failed>,
    /// The ARN of the queue that they failed in, or of the rule or topic that could not deliver them.
    pub source_arn: Option<String>,
    /// The ARN of the target, or of the subscription, that did not get them.
    pub target_arn: Option<String>,
    /// The error code, by an attribute or by the body.
    pub error_code: Option<String>,
    /// The error message, with numbers and ids left out.
    pub error_message: Option<String>,
    /// What the body says it is.
    pub kind: Option<String>,
    /// The keys of a JSON body with the types of their values, or the beginning of any other body.
    pub shape: String,
}

/// What a message failed in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Failed {
    /// A queue.
    Queue,
    /// The way from a rule to its target.
    RuleTarget,
    /// A function that was invoked asynchronously.
    Invocation,
    /// The way from a topic to a subscription.
    Subscription,
}

impl Likeness {
    /// What this message has in common with those that failed alike.
    pub fn of(message: &Message) -> Likeness {
        Likeness::of_parsed(message, serde_json::from_str(&message.body).ok().as_ref())
    }

    /// The same, when its body was parsed already; `None` when that is not JSON.
    pub fn of_parsed(message: &Message, body: Option<&Value>) -> Likeness {
        let owned = |text: &str| Some(text.to_owned());
        match Origin::of(message) {
            Origin::Queue(arn) => {
                let alike = Likeness::of_content(message, body);
                Likeness { origin: Some(Failed::Queue), source_arn: owned(arn), ..alike }
            }
            Origin::RuleTarget { rule_arn, target_arn } => Likeness {
                origin: Some(Failed::RuleTarget),
                source_arn: owned(rule_arn),
                target_arn: owned(target_arn),
                ..Likeness::of_content(message, body)
            },
            Origin::Invocation => Likeness { origin: Some(Failed::Invocation), ..Likeness::of_content(message, body) },
            // All envelopes are alike: what was published tells.
            Origin::Subscription(of) => {
                let published = Message { body: of.message, attributes: of.attributes, ..Message::default() };
                let parsed = serde_json::from_str(&published.body).ok();
                Likeness {
                    origin: Some(Failed::Subscription),
                    source_arn: Some(of.topic_arn),
                    target_arn: of.subscription_arn,
                    ..Likeness::of_content(&published, parsed.as_ref())
                }
            }
            Origin::Unknown => Likeness::of_content(message, body),
        }
    }

    fn of_content(message: &Message, body: Option<&Value>) -> Likeness {
        let said = |names: &[&str]| {
            of_attributes(message, names).or_else(|| names.iter().find_map(|name| text_of(body?.get(name)?)))
        };
        let error = body.and_then(|body| body.get("error"));
        let in_error = |names: &[&str]| names.iter().find_map(|name| text_of(error?.get(name)?));
        Likeness {
            error_code: said(&CODES).or_else(|| in_error(&["code", "type", "name"])),
            error_message: said(&MESSAGES).or_else(|| in_error(&["message"])).map(|text| normalised(&text)),
            kind: KINDS.iter().find_map(|name| text_of(body?.get(name)?)),
            shape: match body {
                Some(body) if body.is_object() || body.is_array() => shape(body, 0),
                _ => normalised(&message.body),
            },
            ..Likeness::default()
        }
    }

    /// A short name for it, the same on every machine.
    pub fn fingerprint(&self) -> String {
        let mut digest = Md5::new();
        let shape = Some(self.shape.clone());
        let parts = [&self.source_arn, &self.error_code, &self.error_message, &self.kind, &shape];
        let of_targets = self.target_arn.is_some().then_some(&self.target_arn);
        for part in parts.into_iter().chain(of_targets) {
            digest.update(part.as_deref().unwrap_or_default());
            digest.update([0, u8::from(part.is_some())]);
        }
        digest.finalize().iter().take(5).map(|byte| format!("{byte:02x}")).collect()
    }
}

fn of_attributes(message: &Message, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match &message.attributes.get(*name)?.value {
        attribute::Value::Text(text) => Some(text.clone()),
        attribute::Value::Bytes(_) => None,
    })
}

fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Keys in their order, types instead of values; deep down only types.
fn shape(value: &Value, depth: usize) -> String {
    const DEEPEST: usize = 4;
    match value {
        Value::Null => "null".into(),
        Value::Bool(_) => "boolean".into(),
        Value::Number(_) => "number".into(),
        Value::String(_) => "string".into(),
        Value::Array(items) => match items.first() {
            Some(first) if depth < DEEPEST => format!("[{}]", shape(first, depth + 1)),
            _ => "[]".into(),
        },
        Value::Object(object) if depth < DEEPEST => {
            let mut keys: Vec<String> =
                object.iter().map(|(key, value)| format!("{key}:{}", shape(value, depth + 1))).collect();
            keys.sort();
            format!("{{{}}}", keys.join(","))
        }
        Value::Object(_) => "{}".into(),
    }
}

/// Text without what differs from one message to the next: words with a digit in them, and quoted ones.
fn normalised(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(['"', '\'']) {
        let quote = &rest[start..=start];
        match rest[start + 1..].find(quote) {
            Some(length) => {
                out.push_str(&rest[..start]);
                out.push('…');
                rest = &rest[start + length + 2..];
            }
            None => break,
        }
    }
    out.push_str(rest);
    let words: Vec<&str> = out
        .split_whitespace()
        .map(|word| if word.contains(|c: char| c.is_ascii_digit()) { "#" } else { word })
        .collect();
    words.join(" ").chars().take(MAX_TEXT).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Attribute;
    use super::*;

    fn message(body: &str, attributes: &[(&str, &str)]) -> Message {
        Message {
            body: body.into(),
            attributes: attributes
                .iter()
                .map(|(name, text)| ((*name).to_owned(), Attribute::text("String", text)))
                .collect(),
            dead_letter_queue_source_arn: Some("arn:aws:sqs:r:1:tasks".into()),
            ..Message::default()
        }
    }

    fn fingerprint(message: &Message) -> String {
        Likeness::of(message).fingerprint()
    }

    #[test]
    fn messages_that_failed_alike_have_one_fingerprint_whatever_their_ids_and_amounts() {
        let alike = [
            message(r#"{"order":7,"name":"x"}"#, &[("ErrorMessage", "no user 17 in table 'users-eu'")]),
            message(r#"{"name":"yy","order":8888}"#, &[("ErrorMessage", "no user 4 in table 'users-us'")]),
        ];
        assert_eq!(fingerprint(&alike[0]), fingerprint(&alike[1]));
        assert_eq!(Likeness::of(&alike[0]).error_message.as_deref(), Some("no user # in table …"));
    }

    #[test]
    fn what_a_body_says_in_an_error_of_its_own_is_read() {
        let likeness = Likeness::of(&message(r#"{"error":{"code":"E0","message":"no user 17"}}"#, &[]));
        let said = (likeness.error_code.as_deref(), likeness.error_message.as_deref());
        assert_eq!(said, (Some("E0"), Some("no user #")));
    }

    #[test]
    fn another_code_message_shape_kind_or_origin_is_another_failure() {
        let first = message(r#"{"a":1}"#, &[("ERROR_CODE", "TIMEOUT")]);
        for other in [
            message(r#"{"a":1}"#, &[("ERROR_CODE", "NO_PERMISSIONS")]),
            message(r#"{"a":1}"#, &[]),
            message(r#"{"a":"1"}"#, &[("ERROR_CODE", "TIMEOUT")]),
            message(r#"{"a":1,"type":"x"}"#, &[("ERROR_CODE", "TIMEOUT")]),
            message("a is 1", &[("ERROR_CODE", "TIMEOUT")]),
            Message { dead_letter_queue_source_arn: None, ..first.clone() },
        ] {
            assert_ne!(fingerprint(&first), fingerprint(&other), "{other:?}");
        }
        let plain = ["order 17 failed", "order 18 failed"].map(|text| fingerprint(&message(text, &[])));
        assert_eq!(plain[0], plain[1]);
    }
}
