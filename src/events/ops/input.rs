//! What a target of a rule gets of an event: all of it, a constant, a part, or a template that is filled in
//! (aws-facts 4.2). Pure.
//!
//! EventBridge does this on delivery. Here it is done again for what could not be delivered; whatever cannot be
//! done exactly as EventBridge does it is refused, with the reason.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// What only EventBridge knew, at the time.
const INGESTION_TIME: &str = "aws.events.event.ingestion-time";

/// What a target gets of an event that its rule takes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Input {
    /// The event.
    #[default]
    Event,
    /// This text, whatever the event is.
    Constant(String),
    /// The part of the event at this path: `$.detail`.
    Path(String),
    /// A template.
    Template {
        /// The paths in the event by the names that stand for them.
        paths: BTreeMap<String, String>,
        /// Text with `<name>` where something is to be filled in.
        template: String,
    },
}

/// The parts of an object, with their text as it is.
type Parts<'a> = BTreeMap<String, &'a RawValue>;

impl Input {
    /// Whether the target gets the event itself.
    pub fn is_event(&self) -> bool {
        *self == Input::Event
    }

    /// Whether it can be done again at all, as far as that does not depend on the event.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(&self) -> Result<(), String> {
        match self {
            Input::Event | Input::Constant(_) => Ok(()),
            Input::Path(path) => parse(path).map(drop),
            Input::Template { template, .. } if template.contains(&format!("<{INGESTION_TIME}>")) => {
                Err("its template asks for the ingestion time, which nothing tells any more".into())
            }
            Input::Template { paths, .. } => paths.values().try_for_each(|path| parse(path).map(drop)),
        }
    }

    /// What the target of this rule gets of this event.
    ///
    /// # Errors
    /// Why it cannot be done as EventBridge does it.
    pub fn apply(&self, rule_arn: &str, event: &str) -> Result<String, String> {
        self.check()?;
        match self {
            Input::Event => Ok(event.to_owned()),
            Input::Constant(text) => Ok(text.clone()),
            Input::Path(path) => match look_up(event, path)? {
                Some(part) => Ok(part.to_owned()),
                None => Err(format!("the event has nothing at {path}")),
            },
            Input::Template { paths, template } => fill(template, paths, rule_arn, event),
        }
    }
}

/// A step of a path.
#[derive(Debug, PartialEq, Eq)]
enum Step {
    Name(String),
    Index(usize),
}

/// `$.detail.items[0].name`; wildcards and filters are not done again.
fn parse(path: &str) -> Result<Vec<Step>, String> {
    let not_understood = || format!("the path {path} is none that can be followed here");
    let rest = path.strip_prefix('$').ok_or_else(not_understood)?;
    let mut steps = Vec::new();
    for (at, part) in rest.split('.').enumerate() {
        let (name, indices) = part.split_once('[').map_or((part, ""), |(name, _)| (name, &part[name.len()..]));
        match (at, name) {
            (0, "") => {}
            (0, _) => return Err(not_understood()),
            (_, name) if name.is_empty() || name.contains(['*', '?', '@', '(', '\'', '"']) => {
                return Err(not_understood());
            }
            (_, name) => steps.push(Step::Name(name.to_owned())),
        }
        for index in indices.split_inclusive(']') {
            let number = index.strip_prefix('[').and_then(|index| index.strip_suffix(']'));
            steps.push(Step::Index(number.and_then(|number| number.parse().ok()).ok_or_else(not_understood)?));
        }
    }
    Ok(steps)
}

/// The text of what the event has at a path, if it has something there.
fn look_up<'a>(event: &'a str, path: &str) -> Result<Option<&'a str>, String> {
    let mut here = event.trim();
    for step in parse(path)? {
        let next = match step {
            Step::Name(name) => {
                serde_json::from_str::<Parts<'a>>(here).ok().and_then(|parts| parts.get(&name).copied())
            }
            Step::Index(index) => {
                serde_json::from_str::<Vec<&'a RawValue>>(here).ok().and_then(|items| items.get(index).copied())
            }
        };
        match next {
            Some(next) => here = next.get(),
            None => return Ok(None),
        }
    }
    Ok(Some(here))
}

/// Fills a template in.
fn fill(template: &str, paths: &BTreeMap<String, String>, rule_arn: &str, event: &str) -> Result<String, String> {
    // Without any quote the template is a text.
    let is_text = !template.contains('"');
    let mut filled = String::with_capacity(template.len());
    let (mut in_string, mut escaped) = (is_text, false);
    let mut rest = template;
    while let Some(c) = rest.chars().next() {
        if c == '<'
            && let Some(end) = rest.find('>')
            && let Some(value) = value_of(&rest[1..end], paths, rule_arn, event)?
        {
            filled.push_str(&if in_string { inside(&value)? } else { value });
            rest = &rest[end + 1..];
            continue;
        }
        match c {
            '"' if !escaped && !is_text => in_string = !in_string,
            _ => {}
        }
        escaped = c == '\\' && !escaped;
        filled.push(c);
        rest = &rest[c.len_utf8()..];
    }
    let is_document = template.trim_start().starts_with(['{', '[']);
    if is_document && let Err(error) = serde_json::from_str::<&RawValue>(&filled) {
        return Err(format!("its template does not become JSON with this event: {error}"));
    }
    Ok(filled)
}

/// The JSON that stands for a name; `None` for a name that means nothing, which stays as it is.
fn value_of(
    name: &str,
    paths: &BTreeMap<String, String>,
    rule_arn: &str,
    event: &str,
) -> Result<Option<String>, String> {
    let text = |text: &str| Value::from(text).to_string();
    let rule_name = rule_arn.rsplit('/').next().unwrap_or_default();
    Ok(Some(match name {
        "aws.events.rule-arn" => text(rule_arn),
        "aws.events.rule-name" => text(rule_name),
        "aws.events.event.json" => event.to_owned(),
        "aws.events.event" => without_detail(event)?,
        name => match paths.get(name) {
            // What is not in the event gives an empty value.
            Some(path) => look_up(event, path)?.map_or_else(|| text(""), str::to_owned),
            None => return Ok(None),
        },
    }))
}

/// The event without its detail, and with `detailType` for `detail-type`.
fn without_detail(event: &str) -> Result<String, String> {
    let Ok(Value::Object(event)) = serde_json::from_str(event) else { return Err("it is not an event".into()) };
    let parts = event.into_iter().filter(|(key, _)| key != "detail");
    let renamed = parts.map(|(key, value)| (if key == "detail-type" { "detailType".into() } else { key }, value));
    Ok(Value::Object(renamed.collect()).to_string())
}

/// A JSON value inside of a string: a text without its quotes, an object without any.
fn inside(value: &str) -> Result<String, String> {
    let value: Value = serde_json::from_str(value).map_err(|error| error.to_string())?;
    let json = value.to_string();
    if json.contains('\\') {
        return Err("a value with quotes, backslashes or control characters stands inside of a text of its template, \
                    and it is not known how EventBridge writes that"
            .into());
    }
    Ok(json.replace('"', ""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    const RULE: &str = "arn:aws:events:eu-west-1:123456789012:rule/app-dev-events/app-dev-orders";

    const EVENT: &str = r#"{"version":"0","id":"7","detail-type":"Order Created","source":"shop","account":"1",
        "time":"2026-11-23T09:30:00Z","region":"r","resources":["arn:x","arn:y"],
        "detail":{"status":"confirmed","amount":1.10,"big":12345678901234567890123,"paid":true,"none":null,
        "payload":{"acc_id":"0a78","n":5},"items":[{"sku":"a"},{"sku":"b"}],"quoted":"say \"hi\""}}"#;

    fn apply(input: &Input) -> Result<String, String> {
        input.apply(RULE, EVENT)
    }

    fn template(template: &str) -> Result<String, String> {
        let paths = [
            ("status", "$.detail.status"),
            ("amount", "$.detail.amount"),
            ("big", "$.detail.big"),
            ("paid", "$.detail.paid"),
            ("none", "$.detail.none"),
            ("payload", "$.detail.payload"),
            ("second", "$.detail.items[1].sku"),
            ("missing", "$.detail.nothing.here"),
            ("quoted", "$.detail.quoted"),
            ("detail-type", "$.detail-type"),
        ];
        let paths = paths.map(|(name, path)| (name.to_owned(), path.to_owned())).into();
        apply(&Input::Template { paths, template: template.into() })
    }

    #[test]
    fn the_event_a_constant_and_a_part_are_handed_on_byte_for_byte() {
        assert_eq!(apply(&Input::Event).unwrap(), EVENT);
        assert_eq!(apply(&Input::Constant("{\"a\": 1}".into())).unwrap(), "{\"a\": 1}");
        for (path, part) in [
            ("$", EVENT),
            ("$.detail.status", "\"confirmed\""),
            ("$.detail.amount", "1.10"),
            ("$.detail.payload", r#"{"acc_id":"0a78","n":5}"#),
            ("$.resources[1]", "\"arn:y\""),
            ("$.detail-type", "\"Order Created\""),
        ] {
            assert_eq!(apply(&Input::Path(path.into())).unwrap(), part, "{path}");
        }
        let error = apply(&Input::Path("$.detail.nothing".into())).unwrap_err();
        assert!(error.contains("nothing at $.detail.nothing"), "{error}");
    }

    #[test]
    fn a_template_is_filled_in_as_it_was_recorded_of_eventbridge() {
        for (text, filled) in [
            // Recorded 2024-03: a text keeps its quotes, what is missing is empty.
            (
                r#""Event of <detail-type> type, info extracted from detail <status>""#,
                r#""Event of Order Created type, info extracted from detail confirmed""#,
            ),
            (r#""info extracted from detail <missing>""#, r#""info extracted from detail ""#),
            // Types stay outside of quotes; inside, objects lose theirs.
            (
                r#"{"s": <status>, "n": <amount>, "b": <big>, "p": <paid>, "o": <payload>, "z": <none>, "i": <second>}"#,
                r#"{"s": "confirmed", "n": 1.10, "b": 12345678901234567890123, "p": true, "o": {"acc_id":"0a78","n":5}, "z": null, "i": "b"}"#,
            ),
            (
                r#"{"s": "<status>", "o": "<payload> of \"<paid>\""}"#,
                r#"{"s": "confirmed", "o": "{acc_id:0a78,n:5} of \"true\""}"#,
            ),
            (r#"{"m": <missing>, "t": "<missing>"}"#, r#"{"m": "", "t": ""}"#),
            (r#"{"q": <quoted>}"#, r#"{"q": "say \"hi\""}"#),
            ("<status> and <payload>", "confirmed and {acc_id:0a78,n:5}"),
            ("\"one <status>\"\n\"two <second>\"", "\"one confirmed\"\n\"two b\""),
            // Names that mean nothing, and signs that are no names, stay.
            (r#"{"a": "1 < 2, <unknown> <"}"#, r#"{"a": "1 < 2, <unknown> <"}"#),
            (
                r#"{"rule": <aws.events.rule-name>, "arn": "<aws.events.rule-arn>"}"#,
                r#"{"rule": "app-dev-orders", "arn": "arn:aws:events:eu-west-1:123456789012:rule/app-dev-events/app-dev-orders"}"#,
            ),
        ] {
            assert_eq!(template(text).as_deref(), Ok(filled), "{text}");
        }
    }

    #[test]
    fn the_event_in_a_template_is_whole_or_without_its_detail() {
        let whole: Value = serde_json::from_str(&template(r#"{"e": <aws.events.event.json>}"#).unwrap()).unwrap();
        assert_eq!(whole["e"]["detail"]["status"], "confirmed");
        let without: Value = serde_json::from_str(&template(r#"{"e": <aws.events.event>}"#).unwrap()).unwrap();
        assert_eq!((&without["e"]["detailType"], &without["e"]["id"]), (&json!("Order Created"), &json!("7")));
        assert!(without["e"].get("detail").is_none() && without["e"].get("detail-type").is_none());
    }

    #[test]
    fn what_cannot_be_done_as_eventbridge_does_it_is_refused_with_the_reason() {
        for (text, part) in [
            (r#"{"t": <aws.events.event.ingestion-time>}"#, "ingestion time"),
            (r#"{"q": "<quoted>"}"#, "inside of a text"),
            (r#"{"m": "a" <status>}"#, "does not become JSON"),
        ] {
            let error = template(text).unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
        for path in ["detail", "$detail", "$.detail.items[*]", "$..sku", "$.detail['a']", "$.a[", "$.a[x]", "$.a[0"] {
            let error = Input::Path(path.into()).check().unwrap_err();
            assert!(error.contains(path), "{error}");
        }
    }

    proptest! {
        #[test]
        fn a_value_outside_of_quotes_arrives_as_it_is_whatever_it_is(text in "\\PC{0,20}", number in any::<i64>()) {
            let event = json!({"detail": {"text": text, "number": number, "list": [text, number]}}).to_string();
            let paths = ["text", "number", "list"].map(|name| (name.to_owned(), format!("$.detail.{name}"))).into();
            let template = r#"{"a": <text>, "b": <number>, "c": <list>}"#.to_owned();
            let filled = Input::Template { paths, template }.apply(RULE, &event).unwrap();
            let filled: Value = serde_json::from_str(&filled).unwrap();
            prop_assert_eq!(filled, json!({"a": text, "b": number, "c": [text, number]}));
        }

        #[test]
        fn no_template_and_no_event_makes_it_panic(template in "[<>\"\\\\{}a ]{0,30}", event in "\\PC{0,30}", path in "[$.a\\[\\]0]{0,10}") {
            let paths = BTreeMap::from([("a".to_owned(), path.clone())]);
            let _ = Input::Template { paths, template }.apply(RULE, &event);
            let _ = Input::Path(path).apply(RULE, &event);
        }
    }
}
