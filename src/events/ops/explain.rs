//! Which rules take an event, and why the others do not.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::{Arn, Place};
use crate::pattern::{BranchVerdict, Document, FieldVerdict};

use super::event::NO_ID;
use super::matching::{Matcher, Verdict};
use super::reading::{self, Defaults};

/// What a rule makes of an event.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Explained {
    /// The rule's short name where there is one, else its full name; of a pattern alone, where it came from.
    pub rule: String,
    /// The rule's ARN.
    pub rule_arn: Option<String>,
    /// `ENABLED`, `DISABLED`, …
    pub state: Option<String>,
    /// Whether the pattern matches; unknown where it is not understood.
    pub matched: Option<bool>,
    /// Whether the rule would send the event to its targets.
    pub fires: Option<bool>,
    /// Why, in a sentence.
    pub reason: String,
    /// The fields of the pattern that have to match in any case.
    pub fields: Vec<FieldVerdict>,
    /// The branches of `$or`.
    pub branches: Vec<BranchVerdict>,
    /// What TestEventPattern says, where it was asked.
    pub service_matched: Option<bool>,
}

impl Explained {
    /// What a rule makes of an event, seen from a place.
    pub fn new(matcher: &Matcher, place: Option<&Place>, event: &Value) -> Explained {
        let rule = &matcher.rule;
        let verdict = matcher.explain(event);
        let matched = verdict.matched();
        let is_rule = !rule.arn.is_empty();
        let fires = matched.map(|matched| matched && matcher.is_enabled()).filter(|_| is_rule);
        let reason = verdict.reason();
        let (fields, branches) = match verdict {
            Verdict::Explained(explanation) => (explanation.fields, explanation.branches),
            _ => (Vec::new(), Vec::new()),
        };
        Explained {
            rule: place.map_or_else(|| rule.name.clone(), |place| place.shortest(&rule.name)),
            rule_arn: is_rule.then(|| rule.arn.clone()),
            state: is_rule.then(|| rule.state.clone()),
            matched,
            fires,
            reason,
            fields,
            branches,
            service_matched: None,
        }
    }

    /// Whether TestEventPattern says otherwise.
    pub fn differs(&self) -> bool {
        self.service_matched.is_some() && self.service_matched != self.matched
    }
}

/// The rules that take an event of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct TakenBy {
    /// The event's line, from 1.
    pub line: u64,
    /// Who says so.
    pub source: Option<String>,
    /// What happened.
    pub detail_type: Option<String>,
    /// The short names of the enabled rules that take it.
    pub rules: Vec<String>,
    /// Rules of which that cannot be told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unknown: Vec<String>,
    /// Why it is no event.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
}

impl TakenBy {
    /// The rules that take an event. `names` are the short names of the rules.
    pub fn new(line: u64, event: &Value, matchers: &[Matcher], names: &[String]) -> TakenBy {
        let document = Document::of(event);
        let mut taken = TakenBy {
            line,
            source: text(event, "source"),
            detail_type: text(event, "detail-type"),
            ..TakenBy::no(line)
        };
        for (matcher, name) in matchers.iter().zip(names) {
            match matcher.takes(&document) {
                Some(true) if matcher.is_enabled() => taken.rules.push(name.clone()),
                None => taken.unknown.push(name.clone()),
                Some(_) => {}
            }
        }
        taken
    }

    /// A line that is no event.
    pub fn no_event(line: u64, why: String) -> TakenBy {
        TakenBy { error: Some(why), ..TakenBy::no(line) }
    }

    fn no(line: u64) -> TakenBy {
        TakenBy { line, source: None, detail_type: None, rules: Vec::new(), unknown: Vec::new(), error: None }
    }
}

fn text(event: &Value, key: &str) -> Option<String> {
    event[key].as_str().map(str::to_owned)
}

/// The events of a text, as the bus with this ARN delivers them. What EventBridge adds is filled in where it is
/// missing; without a bus, the account and the region are not known.
///
/// # Errors
/// Why it is none.
pub fn documents(
    text: &str,
    defaults: &Defaults,
    bus_arn: Option<&str>,
    now: Timestamp,
) -> std::result::Result<Vec<Value>, String> {
    let bus = bus_arn.and_then(Arn::parse);
    if let Ok(Value::Object(event)) = serde_json::from_str::<Value>(text)
        && event.get("detail-type").is_some_and(Value::is_string)
        && event.get("source").is_some_and(Value::is_string)
        && event.contains_key("detail")
    {
        return Ok(vec![Value::Object(filled_in(event, bus.as_ref(), now))]);
    }
    let events = reading::events(text, defaults)?;
    let delivered = events.iter().map(|event| {
        event.check().map_err(|error| error.to_string())?;
        let mut delivered = event.delivered(bus_arn.unwrap_or_default(), now);
        if let (None, Some(event)) = (&bus, delivered.as_object_mut()) {
            event.remove("account");
            event.remove("region");
        }
        Ok(delivered)
    });
    delivered.collect()
}

fn filled_in(mut event: Map<String, Value>, bus: Option<&Arn>, now: Timestamp) -> Map<String, Value> {
    let now = now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let missing = [
        ("version", Some(Value::from("0"))),
        ("id", Some(NO_ID.into())),
        ("account", bus.map(|bus| bus.account.clone().into())),
        ("time", Some(now.into())),
        ("region", bus.map(|bus| bus.region.clone().into())),
        ("resources", Some(Value::Array(Vec::new()))),
    ];
    for (key, value) in missing {
        if let Some(value) = value {
            event.entry(key).or_insert(value);
        }
    }
    event
}

/// What TestEventPattern says of a rule and an event; nothing for a rule without a pattern.
///
/// # Errors
/// What the service answers.
pub async fn ask(
    events: &aws_sdk_eventbridge::Client,
    place: &Place,
    matcher: &Matcher,
    event: &Value,
) -> Result<Option<bool>> {
    let Some(pattern) = &matcher.rule.pattern_text else { return Ok(None) };
    let (label, in_place) = (format!("the pattern of {}", matcher.rule.name), place.to_string());
    let attempt = Attempt { action: "test", resource: &label, place: &in_place };
    let request = events.test_event_pattern().event_pattern(pattern).event(event.to_string());
    let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(Some(answer.result))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::rules::Rule;
    use super::*;

    const BUS: &str = "arn:aws:events:eu-west-1:123456789012:event-bus/app-dev-events";

    fn matcher(pattern: &str, state: &str) -> Matcher {
        Matcher::new(Rule {
            name: "orders".into(),
            arn: "arn:x".into(),
            state: state.into(),
            pattern_text: Some(pattern.into()),
            ..Rule::default()
        })
    }

    #[test]
    fn a_rule_that_does_not_take_the_event_says_which_field_is_to_blame() {
        let event = json!({"source": "web", "detail": {"status": "pending"}});
        let pattern = r#"{"source":["shop"],"detail":{"status":["confirmed","shipped"]}}"#;
        let explained = Explained::new(&matcher(pattern, "ENABLED"), None, &event);
        assert_eq!((explained.matched, explained.fires), (Some(false), Some(false)));
        assert_eq!(
            explained.reason,
            "source: \"web\" is not \"shop\"; detail.status: \"pending\" is none of \"confirmed\", \"shipped\""
        );
        let disabled = Explained::new(&matcher(r#"{"source":["web"]}"#, "DISABLED"), None, &event);
        assert_eq!((disabled.matched, disabled.fires), (Some(true), Some(false)));
        let unreadable = Explained::new(&matcher(r#"{"source":[{"new-operator":1}]}"#, "ENABLED"), None, &event);
        assert_eq!((unreadable.matched, unreadable.fires), (None, None));
        assert!(unreadable.reason.contains("not understood"), "{}", unreadable.reason);
    }

    #[test]
    fn what_eventbridge_adds_is_filled_in_and_nothing_else_is_changed() {
        let now: Timestamp = "2026-11-23T09:30:00Z".parse().unwrap();
        let defaults = Defaults { source: "shop".into(), ..Defaults::default() };
        let whole = r#"{"source":"s","detail-type":"t","detail":{"n":1},"account":"7","replay-name":"again"}"#;
        let event = documents(whole, &defaults, Some(BUS), now).unwrap().remove(0);
        assert_eq!((&event["account"], &event["region"]), (&json!("7"), &json!("eu-west-1")));
        assert_eq!((&event["replay-name"], &event["resources"]), (&json!("again"), &json!([])));
        let offline = documents(whole, &defaults, None, now).unwrap().remove(0);
        assert!(offline.get("region").is_none());
        let of_detail = Defaults { detail_type: Some("t".into()), ..defaults.clone() };
        let event = documents("{\"n\":1}", &of_detail, None, now).unwrap().remove(0);
        assert_eq!((&event["source"], event.get("account")), (&json!("shop"), None));
        assert!(documents("{\"n\":1}", &defaults, None, now).unwrap_err().contains("detail type"));
        assert!(documents("[1]", &of_detail, None, now).unwrap_err().contains("an array"));
    }
}
