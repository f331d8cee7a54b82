//! Whether a queue's policy lets a service send to it for a rule or a topic. Pure.
//!
//! Only what such policies are made of is judged: the principal, the action, the queue, and conditions on the
//! source's ARN, the account, and TLS. Whatever else a statement asks for leaves the answer open.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::naming::Arn;

/// What a policy says.
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

/// Whether the policy of the queue with this ARN admits the sender.
pub fn admits(policy: Option<&Value>, queue_arn: &str, sender: Sender<'_>) -> Admission {
    let Some(policy) = policy else {
        return Admission::Refused(format!("it has no policy, so {} may not send to it", sender.service));
    };
    let (mut admits, mut may_admit, mut may_deny) = (false, None, None);
    for statement in statements(policy) {
        match (applies(statement, queue_arn, sender), statement["Effect"] == "Deny") {
            (Some(true), true) => return Admission::Refused(format!("{} denies it", name(statement))),
            (Some(true), false) => admits = true,
            (None, true) => may_deny = Some(format!("{} may deny it", name(statement))),
            (None, false) => may_admit = Some(format!("{} may admit it", name(statement))),
            (Some(false), _) => {}
        }
    }
    match (admits, may_admit, may_deny) {
        (true, _, None) => Admission::Admitted,
        (true, _, Some(why)) | (false, Some(why), _) => Admission::Unknown(why),
        (false, None, _) => Admission::Refused(format!("no statement of its policy admits {} for it", sender.service)),
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

fn name(statement: &Value) -> String {
    statement["Sid"].as_str().map_or_else(|| "a statement of its policy".into(), |sid| format!("statement {sid}"))
}

/// A text, or the texts of a list.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        value => value.as_str().into_iter().collect(),
    }
}

/// Whether the statement is about this sender and queue; `None` when it depends on something else.
fn applies(statement: &Value, queue_arn: &str, sender: Sender<'_>) -> Option<bool> {
    let is_the_queue = match &statement["Resource"] {
        Value::Null => statement["NotResource"].is_null().then_some(true),
        resource => Some(texts(resource).iter().any(|pattern| is_like(pattern, queue_arn))),
    };
    let conditions = statement["Condition"].as_object().into_iter().flatten().flat_map(|(operator, keys)| {
        let keys = keys.as_object().into_iter().flatten();
        keys.map(|(key, values)| holds(operator, key, &texts_of(values), sender)).collect::<Vec<_>>()
    });
    let parts = [is_principal(statement, sender.service), is_sending(statement), is_the_queue];
    all(parts.into_iter().chain(conditions))
}

/// Whether all hold: one that does not decides, whatever is not known.
fn all(parts: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let parts: Vec<Option<bool>> = parts.collect();
    if parts.contains(&Some(false)) { Some(false) } else { parts.iter().all(Option::is_some).then_some(true) }
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

/// The values of a condition; booleans are texts to IAM.
fn texts_of(values: &Value) -> Vec<String> {
    match values {
        Value::Array(items) => items.iter().flat_map(texts_of).collect(),
        Value::Bool(value) => vec![value.to_string()],
        value => value.as_str().map(str::to_owned).into_iter().collect(),
    }
}

/// Whether a condition holds for a sender; `None` for one that is not understood.
fn holds(operator: &str, key: &str, values: &[String], sender: Sender<'_>) -> Option<bool> {
    let actual = match key.to_ascii_lowercase().as_str() {
        "aws:sourcearn" => sender.source_arn.to_owned(),
        "aws:sourceaccount" => Arn::parse(sender.source_arn)?.account,
        // Services of AWS always come over TLS.
        "aws:securetransport" => "true".into(),
        _ => return None,
    };
    let operator = operator.trim_end_matches("IfExists");
    let (operator, negated) = match operator {
        "StringNotEquals" => ("StringEquals", true),
        "StringNotLike" => ("StringLike", true),
        "ArnNotEquals" | "ArnNotLike" => ("ArnLike", true),
        operator => (operator, false),
    };
    let is_met = match operator {
        "StringEquals" => values.contains(&actual),
        "StringEqualsIgnoreCase" | "Bool" => values.iter().any(|value| value.eq_ignore_ascii_case(&actual)),
        // To IAM both take wildcards.
        "StringLike" | "ArnLike" | "ArnEquals" => values.iter().any(|pattern| is_like(pattern, &actual)),
        _ => return None,
    };
    Some(is_met != negated)
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

    fn admission(statements: Value) -> Admission {
        let policy = json!({"Statement": statements});
        admits(Some(&policy), QUEUE, Sender { service: EVENTS, source_arn: RULE })
    }

    fn allow(more: &Value) -> Value {
        let mut statement = json!({
            "Sid": "S", "Effect": "Allow", "Principal": {"Service": EVENTS}, "Action": "sqs:SendMessage", "Resource": QUEUE,
        });
        statement.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        statement
    }

    #[test]
    fn a_statement_admits_the_service_to_send_to_the_queue_for_the_rule() {
        for more in [
            json!({}),
            json!({"Condition": {"ArnEquals": {"aws:SourceArn": RULE}}}),
            json!({"Condition": {"ArnLike": {"AWS:SourceArn": ["x", "arn:aws:events:*:123456789012:rule/*"]}}}),
            json!({"Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}),
            json!({"Principal": "*"}),
            json!({"Principal": {"AWS": "*"}, "Action": ["SQS:Send*", "sqs:ReceiveMessage"], "Resource": "*"}),
            json!({"Principal": {"Service": ["sns.amazonaws.com", EVENTS]}, "Action": "sqs:*"}),
        ] {
            assert_eq!(admission(json!([allow(&more)])), Admission::Admitted, "{more}");
        }
        assert_eq!(admission(allow(&json!({}))), Admission::Admitted, "a statement that is not in a list");
    }

    #[test]
    fn whatever_does_not_fit_refuses_and_says_so() {
        for more in [
            json!({"Principal": {"Service": "sns.amazonaws.com"}}),
            json!({"Principal": {"AWS": "arn:aws:iam::123456789012:root"}}),
            json!({"Action": "sqs:ReceiveMessage"}),
            json!({"Resource": "arn:aws:sqs:eu-west-1:123456789012:another"}),
            json!({"Condition": {"ArnEquals": {"aws:SourceArn": format!("{RULE}-2")}}}),
            json!({"Condition": {"StringEquals": {"aws:SourceAccount": "999999999999"}}}),
            json!({"Condition": {"StringEquals": {"aws:SourceArn": RULE, "aws:SourceAccount": "9"}}}),
        ] {
            assert!(matches!(admission(json!([allow(&more)])), Admission::Refused(_)), "{more}");
        }
        let sender = Sender { service: EVENTS, source_arn: RULE };
        assert!(matches!(admits(None, QUEUE, sender), Admission::Refused(why) if why.contains("no policy")));
        assert!(matches!(admission(json!([])), Admission::Refused(_)));
    }

    #[test]
    fn a_denial_wins_unless_it_is_only_of_those_without_tls_and_what_is_not_understood_stays_open() {
        let deny = |more: &Value| {
            let mut statement = allow(more);
            (statement["Effect"], statement["Sid"]) = (json!("Deny"), json!("D"));
            statement
        };
        let denied = admission(json!([deny(&json!({})), allow(&json!({}))]));
        assert_eq!(denied, Admission::Refused("statement D denies it".into()));
        let tls = json!({"Principal": "*", "Action": "sqs:*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}});
        assert_eq!(admission(json!([allow(&json!({})), deny(&tls)])), Admission::Admitted);
        let organization = json!({"Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-1"}}});
        assert_eq!(admission(json!([allow(&organization)])), Admission::Unknown("statement S may admit it".into()));
        assert!(matches!(admission(json!([allow(&json!({})), deny(&organization)])), Admission::Unknown(_)));
        assert_eq!(admission(json!([allow(&organization), allow(&json!({}))])), Admission::Admitted);
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
