//! The promises of `cases/*.json`.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;

use super::{AttributeValue, Dialect, Pattern, Refusal};

/// A pattern, and the events that it matches and misses, or why it is refused.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    promise: String,
    dialect: String,
    pattern: Option<Value>,
    pattern_text: Option<String>,
    #[serde(default)]
    matches: Vec<Value>,
    #[serde(default)]
    misses: Vec<Value>,
    warns: Option<String>,
    refused: Option<String>,
    path: Option<String>,
    line: Option<usize>,
    column: Option<usize>,
}

/// An attribute as the envelope of a notification has it.
#[derive(Deserialize)]
struct Attribute {
    #[serde(rename = "Type")]
    data_type: String,
    #[serde(rename = "Value")]
    value: String,
}

fn cases() -> Vec<Case> {
    [include_str!("cases/events.json"), include_str!("cases/sns.json")]
        .into_iter()
        .flat_map(|text| serde_json::from_str::<Vec<Case>>(text).unwrap())
        .collect()
}

fn attributes(event: &Value) -> BTreeMap<String, AttributeValue> {
    let attributes: BTreeMap<String, Attribute> = serde_json::from_value(event.clone()).unwrap();
    let typed = |attribute: Attribute| AttributeValue::typed(&attribute.data_type, &attribute.value);
    attributes.into_iter().map(|(name, attribute)| (name, typed(attribute))).collect()
}

impl Case {
    fn parse(&self) -> Result<Pattern, Refusal> {
        let dialect = match self.dialect.as_str() {
            "events" => Dialect::Events,
            "sns-attributes" => Dialect::SnsAttributes,
            "sns-body" => Dialect::SnsBody,
            other => panic!("{}: there is no dialect {other}", self.promise),
        };
        let text = self.pattern_text.clone().unwrap_or_else(|| self.pattern.as_ref().unwrap().to_string());
        Pattern::parse(dialect, &text)
    }

    /// What is wrong about each thing that the case asserts, and how many things it asserts.
    fn check(&self) -> (usize, Vec<String>) {
        match (&self.refused, self.parse()) {
            (Some(message), Err(refusal)) => (1, self.check_refusal(message, &refusal)),
            (Some(message), Ok(_)) => (1, vec![format!("taken, though {message}")]),
            (None, Err(refusal)) => (1, vec![refusal.to_string()]),
            (None, Ok(pattern)) => {
                let warned =
                    self.warns.iter().filter(|part| !pattern.warnings().iter().any(|w| w.message.contains(*part)));
                let mut wrong: Vec<String> = warned.map(|part| format!("no warning: {part}")).collect();
                let wanted = self.matches.iter().map(|event| (event, true));
                for (event, wanted) in wanted.chain(self.misses.iter().map(|event| (event, false))) {
                    wrong.extend(check_match(&pattern, event, wanted));
                }
                (self.matches.len() + self.misses.len() + self.warns.iter().count(), wrong)
            }
        }
    }

    fn check_refusal(&self, message: &str, refusal: &Refusal) -> Vec<String> {
        let right = refusal.message.contains(message)
            && self.path.as_ref().is_none_or(|path| refusal.path.as_ref() == Some(path))
            && self.line.is_none_or(|line| refusal.line == line)
            && self.column.is_none_or(|column| refusal.column == column);
        if right { Vec::new() } else { vec![format!("refused so: {refusal}")] }
    }
}

fn check_match(pattern: &Pattern, event: &Value, wanted: bool) -> Option<String> {
    let (matched, explanation) = match pattern.dialect() {
        Dialect::SnsAttributes => {
            let attributes = attributes(event);
            (pattern.matches_attributes(&attributes), pattern.explain_attributes(&attributes))
        }
        _ => (pattern.matches(event), pattern.explain(event)),
    };
    if explanation.matched != matched {
        return Some(format!("explained otherwise than matched: {event}: {explanation:?}"));
    }
    (matched != wanted).then(|| format!("{} {event}: {explanation:?}", if matched { "matches" } else { "misses" }))
}

#[test]
fn every_promise_of_the_cases_is_kept() {
    let mut assertions = 0;
    let mut broken = Vec::new();
    for case in cases() {
        let (checked, wrong) = case.check();
        assertions += checked;
        broken.extend(wrong.into_iter().map(|wrong| format!("{}: {wrong}", case.promise)));
    }
    assert!(broken.is_empty(), "{} broken:\n{}", broken.len(), broken.join("\n"));
    assert!(assertions >= 300, "only {assertions} assertions");
}
