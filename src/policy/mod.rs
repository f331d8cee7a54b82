//! Resource policies: whether a service may act on a resource on behalf of another one, and the statement
//! that lets it. Pure.
//!
//! A policy is judged as IAM does it: a statement that denies wins over all that allow, and what nobody
//! allows is not allowed. What depends on something that cannot be seen from here, an organisation for
//! instance, leaves the answer open.

mod condition;
mod glob;
mod statement;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::error::{Error, Result};
use crate::naming::Arn;

use statement::Statement;

/// EventBridge, as policies name it.
pub const EVENTS: &str = "events.amazonaws.com";

/// SNS, as policies name it.
pub const SNS: &str = "sns.amazonaws.com";

/// The largest policy of a queue, in bytes (aws-facts 1.1).
const MAX_BYTES: usize = 8_192;

/// The most statements of a queue's policy (aws-facts 1.1).
const MAX_STATEMENTS: usize = 20;

/// What a service wants to do.
#[derive(Clone, Copy, Debug)]
pub struct Wish<'a> {
    /// The service: `sns.amazonaws.com`.
    pub service: &'a str,
    /// The ARN of the resource on whose behalf it acts.
    pub source_arn: &'a str,
    /// What it does: `sqs:SendMessage`.
    pub action: &'a str,
    /// The ARN of the resource that it does it to.
    pub resource: &'a str,
}

/// Whether something is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// It cannot be told from here.
    Unknown,
}

/// An answer, and what it rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Judgement {
    /// The answer.
    pub answer: Answer,
    /// Why, as a sentence without its final period.
    pub reason: String,
    /// The statement that makes it a yes, where no more than one is missing.
    pub statement: Option<Value>,
}

impl Judgement {
    /// Yes, for this reason.
    pub fn yes(reason: impl Into<String>) -> Judgement {
        Judgement { answer: Answer::Yes, reason: reason.into(), statement: None }
    }

    /// No, for this reason.
    pub fn no(reason: impl Into<String>) -> Judgement {
        Judgement { answer: Answer::No, reason: reason.into(), statement: None }
    }

    /// It is not known, for this reason.
    pub fn unknown(reason: impl Into<String>) -> Judgement {
        Judgement { answer: Answer::Unknown, reason: reason.into(), statement: None }
    }

    /// With the statement that makes it a yes.
    pub fn mended_by(self, statement: Value) -> Judgement {
        Judgement { statement: Some(statement), ..self }
    }

    /// The reason, and the statement that is missing.
    pub fn in_full(&self) -> String {
        match &self.statement {
            Some(statement) => format!("{}; this statement lets it in: {statement}", self.reason),
            None => self.reason.clone(),
        }
    }
}

/// Whether a policy grants a wish. Without a policy nobody but the owner's own account may do anything.
pub fn judge(policy: Option<&Value>, wish: &Wish<'_>) -> Judgement {
    let Some(policy) = policy else {
        return Judgement::no(format!("there is no policy that lets {} in", wish.service)).mended_by(statement(wish));
    };
    let statements = Statement::all(policy);
    let of = |effect: &'static str| statements.iter().filter(move |statement| statement.effect() == Some(effect));
    if let Some(denying) = of("Deny").find(|statement| statement.covers(wish) == Some(true)) {
        return Judgement::no(format!("{} denies it", denying.name()));
    }
    if let Some(open) = of("Deny").find(|statement| statement.covers(wish).is_none()) {
        return Judgement::unknown(format!("{} may deny it: {}", open.name(), open.what_is_open(wish)));
    }
    if let Some(allowing) = of("Allow").find(|statement| statement.covers(wish) == Some(true)) {
        return Judgement::yes(format!("{} allows it", allowing.name()));
    }
    if let Some(open) = of("Allow").find(|statement| statement.covers(wish).is_none()) {
        let reason = format!("{} may allow it: {}", open.name(), open.what_is_open(wish));
        return Judgement::unknown(reason).mended_by(statement(wish));
    }
    let refused = match of("Allow").find(|statement| statement.covers_but_for_conditions(wish) == Some(true)) {
        Some(near) => Judgement::no(format!("{} allows it only where {}", near.name(), near.conditions())),
        None => Judgement::no(format!("no statement of the policy lets {} {}", wish.service, verb(wish.action))),
    };
    refused.mended_by(statement(wish))
}

/// `send messages` for `sqs:SendMessage`; of other actions, that they are done.
fn verb(action: &str) -> String {
    match action {
        "sqs:SendMessage" => "send messages".into(),
        "lambda:InvokeFunction" => "invoke the function".into(),
        other => format!("do {other}"),
    }
}

/// For whom a service may act at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sources {
    /// For nobody.
    Nobody,
    /// For these ARNs.
    These(Vec<String>),
    /// It cannot be told for whom.
    Anybody,
}

/// For whom the policy lets a service do this.
pub fn sources(policy: Option<&Value>, service: &str, action: &str) -> Sources {
    let mut sources = Vec::new();
    for statement in policy.map(Statement::all).unwrap_or_default() {
        let may_allow = statement.effect() != Some("Deny") && statement.is_for(service) != Some(false);
        if !may_allow || !statement.is_about(action) {
            continue;
        }
        let arns = condition::source_arns(statement.text);
        if arns.is_empty() || arns.iter().any(|arn| arn.contains(['*', '?'])) {
            return Sources::Anybody;
        }
        sources.extend(arns);
    }
    if sources.is_empty() { Sources::Nobody } else { Sources::These(sources) }
}

/// The statement that grants a wish and nothing more.
pub fn statement(wish: &Wish<'_>) -> Value {
    json!({
        "Sid": sid(wish.source_arn),
        "Effect": "Allow",
        "Principal": {"Service": wish.service},
        "Action": wish.action,
        "Resource": wish.resource,
        "Condition": {"ArnEquals": {"aws:SourceArn": wish.source_arn}},
    })
}

/// The statement of a key's policy that lets a service send to what is encrypted with the key (aws-facts 1.2).
/// `*` is the key itself there.
pub fn key_statement(service: &str, source_arn: &str) -> Value {
    json!({
        "Sid": sid(source_arn),
        "Effect": "Allow",
        "Principal": {"Service": service},
        "Action": ["kms:GenerateDataKey*", "kms:Decrypt"],
        "Resource": "*",
        "Condition": {"ArnEquals": {"aws:SourceArn": source_arn}},
    })
}

fn sid(source_arn: &str) -> String {
    let name = Arn::parse(source_arn).map_or_else(|| source_arn.to_owned(), |arn| arn.resource);
    let name: String = name.split(|c: char| !c.is_ascii_alphanumeric()).map(capitalised).collect();
    format!("AllowFrom{name}")
}

fn capitalised(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_ascii_uppercase().to_string() + characters.as_str()).unwrap_or_default()
}

/// A policy with one more statement; everything else in it stays as it is.
///
/// # Errors
/// A usage error when it would have more than SQS takes.
pub fn with_statement(policy: Option<&Value>, statement: Value) -> Result<Value> {
    let mut policy = match policy {
        Some(Value::Object(policy)) => policy.clone(),
        _ => Map::from_iter([("Version".to_owned(), json!("2012-10-17"))]),
    };
    let mut all: Vec<Value> = match policy.remove("Statement") {
        Some(Value::Array(statements)) => statements,
        Some(one) => vec![one],
        None => Vec::new(),
    };
    all.push(with_a_sid_of_its_own(statement, &all));
    let count = all.len();
    policy.insert("Statement".to_owned(), all.into());
    let policy = Value::Object(policy);
    let bytes = policy.to_string().len();
    if count > MAX_STATEMENTS || bytes > MAX_BYTES {
        return Err(Error::usage(format!(
            "with one more statement the policy has {count} statements and {bytes} bytes; SQS takes {MAX_STATEMENTS} and {MAX_BYTES}"
        ))
        .hint("make one statement of several, with a list or an ArnLike condition, and then leave the policy as it is"));
    }
    Ok(policy)
}

fn with_a_sid_of_its_own(mut statement: Value, others: &[Value]) -> Value {
    let wanted = statement["Sid"].as_str().unwrap_or_default().to_owned();
    let is_taken = |sid: &str| others.iter().any(|other| other["Sid"] == *sid);
    let free = std::iter::once(wanted.clone()).chain((2..).map(|n| format!("{wanted}{n}"))).find(|sid| !is_taken(sid));
    statement["Sid"] = free.unwrap_or(wanted).into();
    statement
}

/// A policy may have a single statement without a list.
fn statements(policy: &Value) -> Vec<&Value> {
    match policy.get("Statement") {
        Some(Value::Array(statements)) => statements.iter().collect(),
        Some(one) => vec![one],
        None => Vec::new(),
    }
}

/// A value that may be one text or a list of them.
fn texts(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(items) => items.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

/// Both have to be so.
fn both(one: Option<bool>, other: Option<bool>) -> Option<bool> {
    match (one, other) {
        (Some(false), _) | (_, Some(false)) => Some(false),
        (Some(true), Some(true)) => Some(true),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:app-dev-orders";
    const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:app-dev-inventory";
    const WISH: Wish<'static> =
        Wish { service: "sns.amazonaws.com", source_arn: TOPIC, action: "sqs:SendMessage", resource: QUEUE };

    fn judged(statement: Value) -> Judgement {
        judge(Some(&json!({"Statement": statement})), &WISH)
    }

    /// A statement that allows the wish, with these parts of it changed.
    fn allowing(changes: Value) -> Value {
        let mut statement = statement(&WISH);
        for (key, value) in changes.as_object().unwrap() {
            match value {
                Value::Null => drop(statement.as_object_mut().unwrap().remove(key)),
                value => statement[key] = value.clone(),
            }
        }
        statement
    }

    #[test]
    fn the_statement_that_is_offered_grants_the_wish_and_nothing_else() {
        let statement = statement(&WISH);
        assert_eq!(statement["Sid"], "AllowFromAppDevOrders");
        let policy = with_statement(None, statement).unwrap();
        assert_eq!(judge(Some(&policy), &WISH).answer, Answer::Yes);
        for other in [
            Wish { source_arn: "arn:aws:sns:eu-west-1:123456789012:app-dev-other", ..WISH },
            Wish { service: "events.amazonaws.com", ..WISH },
            Wish { action: "sqs:ReceiveMessage", ..WISH },
            Wish { resource: "arn:aws:sqs:eu-west-1:123456789012:app-dev-other", ..WISH },
        ] {
            assert_eq!(judge(Some(&policy), &other).answer, Answer::No, "{other:?}");
        }
    }

    #[test]
    fn every_common_way_to_let_a_topic_in_is_recognised() {
        for changes in [
            json!({}),
            json!({"Principal": "*"}),
            json!({"Principal": {"AWS": "*"}}),
            json!({"Principal": {"Service": ["events.amazonaws.com", "sns.amazonaws.com"]}}),
            json!({"Action": "SQS:*"}),
            json!({"Action": ["sqs:ReceiveMessage", "SQS:SendMessage"]}),
            json!({"Action": null, "NotAction": "sqs:DeleteMessage"}),
            json!({"Resource": "*"}),
            json!({"Resource": "arn:aws:sqs:*:*:app-dev-*"}),
            json!({"Condition": null}),
            json!({"Condition": {"ArnLike": {"aws:SourceArn": "arn:aws:sns:*:123456789012:app-*"}}}),
            json!({"Condition": {"StringEquals": {"aws:SourceArn": ["arn:other", TOPIC]}}}),
            json!({"Condition": {"StringLike": {"AWS:SourceArn": "arn:aws:sns:eu-west-?:*"}}}),
            json!({"Condition": {"StringEquals": {"aws:SourceAccount": "123456789012"}}}),
            json!({"Condition": {"Bool": {"aws:SecureTransport": "true"}}}),
            json!({"Condition": {"ForAnyValue:ArnEqualsIfExists": {"aws:SourceArn": TOPIC}}}),
            json!({"Condition": {"Null": {"aws:SourceArn": "false"}}}),
        ] {
            let judgement = judged(allowing(changes.clone()));
            assert_eq!(judgement.answer, Answer::Yes, "{changes}: {}", judgement.reason);
        }
    }

    #[test]
    fn what_does_not_let_it_in_is_told_with_the_reason() {
        for (statement, part) in [
            (allowing(json!({"Principal": {"AWS": "arn:aws:iam::123456789012:root"}})), "lets sns.amazonaws.com send"),
            (allowing(json!({"Principal": {"Service": "events.amazonaws.com"}})), "no statement"),
            (allowing(json!({"Action": "sqs:ReceiveMessage"})), "no statement"),
            (allowing(json!({"Resource": "arn:aws:sqs:eu-west-1:123456789012:other"})), "no statement"),
            (
                allowing(json!({"Condition": {"ArnEquals": {"aws:SourceArn": "arn:aws:sns:eu-west-1:1:other"}}})),
                "only where aws:SourceArn ArnEquals arn:aws:sns:eu-west-1:1:other",
            ),
            (allowing(json!({"Condition": {"StringNotEquals": {"aws:SourceAccount": "123456789012"}}})), "only where"),
            (json!([statement(&WISH), allowing(json!({"Effect": "Deny", "Sid": "no"}))]), "statement `no` denies it"),
            (json!([statement(&WISH), allowing(json!({"Effect": "Deny", "Sid": null}))]), "statement 2 denies it"),
        ] {
            let judgement = judged(statement.clone());
            assert_eq!(judgement.answer, Answer::No, "{statement}");
            assert!(judgement.reason.contains(part), "{}", judgement.reason);
        }
        assert_eq!(judge(None, &WISH).answer, Answer::No);
    }

    #[test]
    fn a_denial_of_what_is_not_encrypted_on_its_way_does_not_keep_a_topic_out() {
        let tls_only = json!({
            "Effect": "Deny", "Principal": "*", "Action": "sqs:*", "Resource": QUEUE,
            "Condition": {"Bool": {"aws:SecureTransport": "false"}},
        });
        assert_eq!(judged(json!([statement(&WISH), tls_only])).answer, Answer::Yes);
    }

    #[test]
    fn what_cannot_be_seen_from_here_leaves_the_answer_open() {
        for (statement, part) in [
            (
                allowing(json!({"Condition": {"StringEquals": {"aws:SourceOrgID": "o-1"}}})),
                "aws:SourceOrgID is not known here",
            ),
            (allowing(json!({"Condition": {"DateLessThan": {"aws:SourceArn": "2030"}}})), "DateLessThan is not judged"),
            (
                json!([statement(&WISH), {"Effect": "Deny", "NotPrincipal": {"AWS": "x"}, "Action": "*", "Resource": "*"}]),
                "NotPrincipal",
            ),
        ] {
            let judgement = judged(statement.clone());
            assert_eq!(judgement.answer, Answer::Unknown, "{statement}");
            assert!(judgement.reason.contains(part), "{}", judgement.reason);
        }
    }

    #[test]
    fn a_statement_is_added_and_everything_else_stays_as_it_is() {
        let one = json!({"Version": "2008-10-17", "Id": "x", "Statement": {"Sid": "AllowFromAppDevOrders", "Effect": "Deny"}});
        let more = with_statement(Some(&one), statement(&WISH)).unwrap();
        assert_eq!((&more["Version"], &more["Id"]), (&json!("2008-10-17"), &json!("x")));
        assert_eq!(more["Statement"][0], one["Statement"]);
        assert_eq!(more["Statement"][1]["Sid"], "AllowFromAppDevOrders2");
        let full = json!({"Statement": vec![json!({"Effect": "Allow"}); 20]});
        let error = with_statement(Some(&full), statement(&WISH)).unwrap_err();
        assert!(error.to_string().contains("21 statements"), "{error}");
    }

    const QUEUE_OF_RULE: &str = "arn:aws:sqs:eu-west-1:123456789012:app-dev-dlq";
    const RULE: &str = "arn:aws:events:eu-west-1:123456789012:rule/app-dev-events/orders";

    fn allow(more: &Value) -> Value {
        let mut statement = json!({
            "Sid": "S", "Effect": "Allow", "Principal": {"Service": EVENTS}, "Action": "sqs:SendMessage",
            "Resource": QUEUE_OF_RULE,
        });
        statement.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        statement
    }

    #[test]
    fn it_is_told_for_whom_a_service_may_send() {
        let of = |statements: Value| sources(Some(&json!({"Statement": statements})), EVENTS, "sqs:SendMessage");
        let exact = json!({"Condition": {"ArnEquals": {"aws:SourceArn": [RULE, "other"]}}});
        assert_eq!(of(json!([allow(&exact)])), Sources::These(vec![RULE.into(), "other".into()]));
        assert_eq!(of(json!([allow(&exact), allow(&json!({}))])), Sources::Anybody);
        let like = json!({"Condition": {"ArnLike": {"aws:SourceArn": "arn:*"}}});
        assert_eq!(of(json!([allow(&like)])), Sources::Anybody);
        assert_eq!(of(json!([allow(&json!({"Principal": {"Service": "sns.amazonaws.com"}}))])), Sources::Nobody);
        assert_eq!(sources(None, EVENTS, "sqs:SendMessage"), Sources::Nobody);
    }
}
