//! The conditions of a statement: as much of them as can be judged from outside of AWS.

use serde_json::Value;

use crate::naming::Arn;

use super::glob;
use super::{Wish, texts};

/// What is known of the request of a service.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    source_arn: &'a str,
    source_account: Option<String>,
    service: &'a str,
}

impl<'a> Facts<'a> {
    pub(super) fn of(wish: &Wish<'a>) -> Facts<'a> {
        let source_account = Arn::parse(wish.source_arn).map(|arn| arn.account).filter(|account| !account.is_empty());
        Facts { source_arn: wish.source_arn, source_account, service: wish.service }
    }

    /// The value of a condition key, where it is known.
    fn value(&self, key: &str) -> Option<&str> {
        match key.to_ascii_lowercase().as_str() {
            "aws:sourcearn" => Some(self.source_arn),
            "aws:sourceaccount" => self.source_account.as_deref(),
            // Services call each other over TLS, and say who they are.
            "aws:securetransport" | "aws:principalisawsservice" => Some("true"),
            "aws:principalservicename" => Some(self.service),
            _ => None,
        }
    }
}

/// One operator on one key.
struct Condition<'a> {
    operator: &'a str,
    key: &'a str,
    values: Vec<&'a str>,
}

fn all(conditions: Option<&Value>) -> Vec<Condition<'_>> {
    let operators = conditions.and_then(Value::as_object).into_iter().flatten();
    operators
        .flat_map(|(operator, keys)| {
            keys.as_object().into_iter().flatten().map(move |(key, values)| Condition {
                operator,
                key,
                values: match values {
                    Value::Bool(true) => vec!["true"],
                    Value::Bool(false) => vec!["false"],
                    values => texts(values),
                },
            })
        })
        .collect()
}

/// Whether all conditions hold; `None` when that cannot be told.
pub(super) fn hold(conditions: Option<&Value>, facts: &Facts<'_>) -> Option<bool> {
    all(conditions).iter().map(|condition| condition.holds(facts)).fold(Some(true), super::both)
}

/// What keeps it from being told whether they hold.
pub(super) fn open(conditions: Option<&Value>, facts: &Facts<'_>) -> String {
    let open = all(conditions).into_iter().find(|condition| condition.holds(facts).is_none());
    match open {
        Some(condition) if facts.value(condition.key).is_none() => format!("{} is not known here", condition.key),
        Some(condition) => format!("{} is not judged here", condition.operator),
        None => "it cannot be judged here".into(),
    }
}

/// `aws:SourceArn ArnEquals arn:… and …`
pub(super) fn in_words(conditions: Option<&Value>) -> String {
    let one = |condition: Condition<'_>| {
        format!("{} {} {}", condition.key, condition.operator, condition.values.join(" or "))
    };
    all(conditions).into_iter().map(one).collect::<Vec<_>>().join(" and ")
}

/// The ARNs that a statement asks `aws:SourceArn` to be equal or like to.
pub(super) fn source_arns(statement: &Value) -> Vec<String> {
    all(statement.get("Condition"))
        .into_iter()
        .filter(|condition| condition.key.eq_ignore_ascii_case("aws:SourceArn"))
        .filter(|condition| !condition.operator.contains("Not"))
        .flat_map(|condition| condition.values.into_iter().map(str::to_owned).collect::<Vec<_>>())
        .collect()
}

impl Condition<'_> {
    fn holds(&self, facts: &Facts<'_>) -> Option<bool> {
        let operator = self.operator.rsplit(':').next().unwrap_or(self.operator);
        let operator = operator.strip_suffix("IfExists").unwrap_or(operator);
        let value = facts.value(self.key)?;
        let (base, negated) = match operator.split_once("Not") {
            Some((before, after)) => (format!("{before}{after}"), true),
            None => (operator.to_owned(), false),
        };
        let matches: fn(&str, &str) -> bool = match base.as_str() {
            "StringEquals" => |wanted, value| wanted == value,
            "StringEqualsIgnoreCase" | "Bool" => |wanted, value| wanted.eq_ignore_ascii_case(value),
            "StringLike" => glob::matches,
            "ArnEquals" | "ArnLike" => glob::matches_arn,
            // Whether the key is absent: it is there.
            "Null" => |wanted, _| wanted == "false",
            _ => return None,
        };
        Some(self.values.iter().any(|wanted| matches(wanted, value)) != negated)
    }
}
