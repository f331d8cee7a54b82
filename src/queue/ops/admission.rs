//! Whether a queue lets a service send to it for a rule or a topic, and for which of them it does. Pure.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::policy::{self, Answer, Judgement, Wish};

use super::attributes::QueueAttributes;

/// What a queue's policy and its key come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// It lets the service send.
    Admitted,
    /// It does not, for this reason.
    Refused(String),
    /// It depends on what is not looked at.
    Unknown(String),
}

/// For whom a service may send at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sources {
    /// For nobody.
    Nobody,
    /// For these ARNs.
    These(Vec<String>),
    /// It cannot be told for whom.
    Anybody,
}

/// A service that sends for one of its resources.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// `events.amazonaws.com`, `sns.amazonaws.com`
    pub service: &'a str,
    /// The ARN of the rule or topic.
    pub source_arn: &'a str,
}

/// Whether the queue's policy lets the sender send to it.
pub fn by_policy(queue: &QueueAttributes, sender: Sender<'_>) -> Judgement {
    let Sender { service, source_arn } = sender;
    let wish = Wish { service, source_arn, action: "sqs:SendMessage", resource: &queue.arn };
    policy::judge(queue.policy.as_ref(), &wish)
}

impl Admission {
    /// What comes of the policy and the key: either of them can refuse.
    pub fn of(parts: [&Judgement; 2]) -> Admission {
        let first = |answer: Answer| parts.into_iter().find(|part| part.answer == answer).map(Judgement::in_full);
        match (first(Answer::No), first(Answer::Unknown)) {
            (Some(why), _) => Admission::Refused(why),
            (None, Some(why)) => Admission::Unknown(why),
            (None, None) => Admission::Admitted,
        }
    }
}

/// For whom the policy lets a service send.
pub fn sources(policy: Option<&Value>, service: &str) -> Sources {
    let mut arns = Vec::new();
    for statement in policy.into_iter().flat_map(statements).filter(|statement| statement["Effect"] != "Deny") {
        if is_principal(statement, service) == Some(false) || is_sending(statement) == Some(false) {
            continue;
        }
        let conditions = statement["Condition"].as_object().into_iter().flatten();
        let keys = conditions.flat_map(|(_, keys)| keys.as_object().into_iter().flatten());
        let of_sources = keys.filter(|(key, _)| key.eq_ignore_ascii_case("aws:SourceArn"));
        let before = arns.len();
        arns.extend(of_sources.flat_map(|(_, value)| texts(value)).map(str::to_owned));
        if arns.len() == before || arns[before..].iter().any(|arn| arn.contains(['*', '?'])) {
            return Sources::Anybody;
        }
    }
    if arns.is_empty() { Sources::Nobody } else { Sources::These(arns) }
}

fn statements(policy: &Value) -> impl Iterator<Item = &Value> {
    let one = (!policy["Statement"].is_array()).then_some(&policy["Statement"]);
    one.into_iter().chain(policy["Statement"].as_array().into_iter().flatten()).filter(|it| it.is_object())
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        value => value.as_str().into_iter().collect(),
    }
}

fn is_principal(statement: &Value, service: &str) -> Option<bool> {
    match &statement["Principal"] {
        Value::Null => None,
        Value::Object(kinds) => {
            let of_service = kinds.get("Service").is_some_and(|names| texts(names).contains(&service));
            let of_everybody = kinds.values().any(|names| texts(names).contains(&"*"));
            Some(of_service || of_everybody)
        }
        everybody => Some(texts(everybody).contains(&"*")),
    }
}

fn is_sending(statement: &Value) -> Option<bool> {
    match &statement["Action"] {
        Value::Null => None,
        actions => {
            let is_sending = |action: &&str| is_like(&action.to_ascii_lowercase(), "sqs:sendmessage");
            Some(texts(actions).iter().any(is_sending))
        }
    }
}

/// Whether a text is like a pattern with `*` for any characters and `?` for one.
fn is_like(pattern: &str, text: &str) -> bool {
    let (pattern, text): (Vec<char>, Vec<char>) = (pattern.chars().collect(), text.chars().collect());
    let (mut at, mut seen) = (0, 0);
    let mut last_star: Option<(usize, usize)> = None;
    while seen < text.len() {
        match pattern.get(at) {
            Some('*') => {
                last_star = Some((at, seen));
                at += 1;
            }
            Some(c) if *c == '?' || *c == text[seen] => {
                at += 1;
                seen += 1;
            }
            _ => match last_star {
                // The star takes one character more.
                Some((star, from)) => {
                    last_star = Some((star, from + 1));
                    at = star + 1;
                    seen = from + 1;
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|c| *c == '*')
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:app-dev-dlq";
    const RULE: &str = "arn:aws:events:eu-west-1:123456789012:rule/app-dev-events/orders";
    const EVENTS: &str = "events.amazonaws.com";

    fn allow(more: &Value) -> Value {
        let mut statement = json!({
            "Sid": "S", "Effect": "Allow", "Principal": {"Service": EVENTS}, "Action": "sqs:SendMessage", "Resource": QUEUE,
        });
        statement.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        statement
    }

    #[test]
    fn either_the_policy_or_the_key_refuses_and_what_is_not_known_of_one_leaves_it_open() {
        let (yes, no, unknown) = (Judgement::yes("y"), Judgement::no("n"), Judgement::unknown("u"));
        assert_eq!(Admission::of([&yes, &yes]), Admission::Admitted);
        assert_eq!(Admission::of([&unknown, &no]), Admission::Refused("n".into()));
        assert_eq!(Admission::of([&no, &unknown]), Admission::Refused("n".into()));
        assert_eq!(Admission::of([&yes, &unknown]), Admission::Unknown("u".into()));
        let without_policy = by_policy(
            &QueueAttributes { arn: QUEUE.into(), ..QueueAttributes::default() },
            Sender { service: EVENTS, source_arn: RULE },
        );
        let Admission::Refused(why) = Admission::of([&without_policy, &yes]) else { panic!("{without_policy:?}") };
        assert!(why.contains("no policy") && why.contains("\"Action\":\"sqs:SendMessage\""), "{why}");
    }

    #[test]
    fn it_is_told_for_whom_a_service_may_send() {
        let of = |statements: Value| sources(Some(&json!({"Statement": statements})), EVENTS);
        let exact = json!({"Condition": {"ArnEquals": {"aws:SourceArn": [RULE, "other"]}}});
        assert_eq!(of(json!([allow(&exact)])), Sources::These(vec![RULE.into(), "other".into()]));
        assert_eq!(of(json!([allow(&exact), allow(&json!({}))])), Sources::Anybody);
        let like = json!({"Condition": {"ArnLike": {"aws:SourceArn": "arn:*"}}});
        assert_eq!(of(json!([allow(&like)])), Sources::Anybody);
        assert_eq!(of(json!([allow(&json!({"Principal": {"Service": "sns.amazonaws.com"}}))])), Sources::Nobody);
        assert_eq!(sources(None, EVENTS), Sources::Nobody);
    }
}
