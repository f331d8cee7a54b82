//! Which messages a command takes: one predicate for every command that selects.
//!
//! It is parsed, and refused with the place, before anything is asked of AWS.

pub mod args;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::input;
use crate::jq::{Filter, Input};
use crate::message::attribute;
use crate::message::fingerprint::Likeness;
use crate::message::{Attribute, Message};
use crate::naming::Arn;
use crate::pattern::{Dialect, Pattern};
use crate::shell::{quoted, word};

use args::SelectionArgs;

/// A selection of messages; without any flag it takes all.
#[derive(Debug, Default)]
pub struct Selection {
    condition: Option<Filter>,
    pattern: Option<Pattern>,
    ids: BTreeSet<String>,
    since: Option<Timestamp>,
    until: Option<Timestamp>,
    now: Timestamp,
    /// Messages on which the jq predicate failed; they are not selected.
    failed: AtomicU64,
    words: Words,
}

/// A selection as it was given, for plans and receipts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Words {
    /// `--where`
    #[serde(rename = "where")]
    pub condition: Option<String>,
    /// `--match`
    #[serde(rename = "match")]
    pub pattern: Option<String>,
    /// `--id`
    pub ids: Vec<String>,
    /// Messages sent at this time or later.
    pub since: Option<Timestamp>,
    /// Messages sent up to this time.
    pub until: Option<Timestamp>,
}

impl Selection {
    /// Parses the flags.
    ///
    /// # Errors
    /// A usage error that points at the place.
    pub fn parse(args: &SelectionArgs, now: Timestamp) -> Result<Selection> {
        let condition = args.condition.as_deref().map(|text| Filter::parse("--where", text)).transpose()?;
        let pattern = args.pattern.as_deref().map(read_pattern).transpose()?;
        let moment =
            |flag, text: &Option<String>| text.as_deref().map(|text| input::moment(flag, text, now)).transpose();
        let since = moment("--since", &args.since)?;
        let until = moment("--until", &args.until)?.or(moment("--older-than", &args.older_than)?);
        if let (Some(since), Some(until)) = (since, until)
            && since > until
        {
            return Err(Error::usage(format!("no message is sent both after {since} and before {until}"))
                .hint("--since is the earlier one of the two times"));
        }
        let words = Words {
            condition: args.condition.clone(),
            pattern: args.pattern.clone(),
            ids: args.ids.clone(),
            since,
            until,
        };
        Ok(Selection {
            condition,
            pattern,
            ids: args.ids.iter().cloned().collect(),
            since,
            until,
            now,
            failed: AtomicU64::new(0),
            words,
        })
    }

    /// Messages sent between these moments.
    pub fn sent_between(since: Timestamp, until: Timestamp) -> Selection {
        let words = Words { since: Some(since), until: Some(until), ..Words::default() };
        Selection { since: words.since, until: words.until, words, ..Selection::default() }
    }

    /// As it was given.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether the message is selected. One on which the jq predicate fails is not.
    pub fn selects(&self, message: &Message) -> bool {
        let sent_within = |sent_at: Timestamp| {
            self.since.is_none_or(|since| sent_at >= since) && self.until.is_none_or(|until| sent_at <= until)
        };
        let in_time = (self.since.is_none() && self.until.is_none()) || message.sent_at.is_some_and(sent_within);
        in_time
            && (self.ids.is_empty() || self.ids.contains(&message.message_id))
            && self.pattern.as_ref().is_none_or(|pattern| matches(pattern, &message.body))
            && self.condition.as_ref().is_none_or(|condition| self.holds(condition, message))
    }

    fn holds(&self, condition: &Filter, message: &Message) -> bool {
        condition.holds(document(condition, message, self.now)).unwrap_or_else(|error| {
            self.failed.fetch_add(1, Ordering::Relaxed);
            tracing::debug!("message {}: {error}", message.message_id);
            false
        })
    }

    /// On how many messages the jq predicate failed.
    pub fn failed(&self) -> u64 {
        self.failed.load(Ordering::Relaxed)
    }
}

impl Words {
    /// Whether nothing is selected out.
    pub fn is_everything(&self) -> bool {
        *self == Words::default()
    }

    /// The flags, as they can be typed again.
    pub fn flags(&self) -> Vec<String> {
        let mut flags = Vec::new();
        flags.extend(self.condition.iter().map(|condition| format!("--where {}", quoted(condition))));
        flags.extend(self.pattern.iter().map(|pattern| format!("--match {}", quoted(pattern))));
        flags.extend(self.ids.iter().map(|id| format!("--id {}", word(id))));
        flags.extend(self.since.iter().map(|since| format!("--since {since}")));
        flags.extend(self.until.iter().map(|until| format!("--until {until}")));
        flags
    }
}

fn read_pattern(argument: &str) -> Result<Pattern> {
    let text = pattern_text("--match", argument)?;
    parse_pattern("--match", &text)
}

/// The text of an event pattern as it is given with a flag: JSON, or `@file`. It is one that the service takes.
///
/// # Errors
/// A usage error that points at the place.
pub fn pattern_text(flag: &str, argument: &str) -> Result<String> {
    let text = match argument.strip_prefix('@') {
        Some(file) => input::file(file)?,
        None => argument.to_owned(),
    };
    parse_pattern(flag, &text).map_err(|error| match argument.starts_with(['@', '{']) {
        true => error,
        false => error.hint(format!("if the file {argument} is meant, write @{argument}")),
    })?;
    Ok(text)
}

/// Reads an event pattern that was given with a flag.
///
/// # Errors
/// A usage error that points at the place.
pub fn parse_pattern(flag: &str, text: &str) -> Result<Pattern> {
    Pattern::parse(Dialect::Events, text).map_err(|refusal| {
        Error::usage(format!("{flag}: {refusal}")).hint("a pattern looks like {\"detail\":{\"status\":[\"failed\"]}}")
    })
}

/// A body that is not JSON matches no pattern.
fn matches(pattern: &Pattern, body: &str) -> bool {
    serde_json::from_str(body).is_ok_and(|body: Value| pattern.matches(&body))
}

/// A message as this filter sees it. The fingerprint is there only for a filter that names it: what it takes
/// to make one is more than all the rest.
pub fn document(filter: &Filter, message: &Message, now: Timestamp) -> Input {
    let source = message.dead_letter_queue_source_arn.as_deref();
    let source_queue = source.map(|arn| Arn::parse(arn).map_or_else(|| arn.to_owned(), |arn| arn.resource));
    let attributes = message.attributes.iter().map(|(name, attribute)| (name.clone(), plain(attribute)));
    let time = |time: Option<Timestamp>| Input::from(time.map(|time| time.to_string()));
    let text = |text: &Option<String>| Input::from(text.as_deref());
    let mut members: Vec<(&str, Input)> = vec![
        ("body", message.body.as_str().into()),
        ("json", Input::from(Input::json(&message.body))),
        ("attributes", Input::object(attributes)),
        ("message_id", message.message_id.as_str().into()),
        ("group_id", text(&message.message_group_id)),
        ("deduplication_id", text(&message.message_deduplication_id)),
        ("sequence_number", text(&message.sequence_number)),
        ("sent_at", time(message.sent_at)),
        ("first_received_at", time(message.first_received_at)),
        ("age_seconds", message.sent_at.map(|sent_at| now.as_second() - sent_at.as_second()).into()),
        ("receive_count", i64::from(message.receive_count).into()),
        ("source_queue", source_queue.into()),
        ("source_arn", source.into()),
        ("trace_header", text(&message.trace_header)),
        ("sender_id", text(&message.sender_id)),
    ];
    // The names that they have in JSON and in exports.
    for (name, value) in [
        ("message_group_id", text(&message.message_group_id)),
        ("message_deduplication_id", text(&message.message_deduplication_id)),
        ("dead_letter_queue_source_arn", source.into()),
    ] {
        if filter.mentions(name) {
            members.push((name, value));
        }
    }
    if filter.mentions("fingerprint") {
        members.push(("fingerprint", Likeness::of(message).fingerprint().into()));
    }
    Input::object(members.into_iter().map(|(key, value)| (key.to_owned(), value)))
}

/// Text for String, a number for Number, base64 for Binary.
fn plain(attribute: &Attribute) -> Input {
    match &attribute.value {
        attribute::Value::Text(text) if attribute.data_type.starts_with("Number") => {
            let number = serde_json::from_str::<serde_json::Number>(text).ok();
            number.and_then(|_| Input::json(text)).unwrap_or_else(|| text.as_str().into())
        }
        attribute::Value::Text(text) => text.as_str().into(),
        attribute::Value::Bytes(bytes) => STANDARD.encode(bytes).into(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOW: &str = "2026-11-23T12:00:00Z";

    fn selection(set: impl FnOnce(&mut SelectionArgs)) -> Result<Selection> {
        let mut args = SelectionArgs::default();
        set(&mut args);
        Selection::parse(&args, NOW.parse().unwrap())
    }

    fn message(body: &str) -> Message {
        Message {
            message_id: "m-1".into(),
            body: body.into(),
            sent_at: Some("2026-11-23T10:00:00Z".parse().unwrap()),
            receive_count: 4,
            attributes: [
                ("kind".to_owned(), Attribute::text("String", "order")),
                ("n".to_owned(), Attribute::text("Number.int", "5")),
                ("blob".to_owned(), Attribute::binary("Binary", vec![0, 1, 2])),
            ]
            .into(),
            dead_letter_queue_source_arn: Some("arn:aws:sqs:r:1:app-dev-tasks".into()),
            ..Message::default()
        }
    }

    #[test]
    fn every_key_of_a_message_can_be_asked_for() {
        let message = message("{\"amount\": 120}");
        for condition in [
            ".json.amount > 100",
            ".body | contains(\"amount\")",
            ".attributes.kind == \"order\" and .attributes.n + 1 == 6",
            ".message_id == \"m-1\"",
            ".receive_count >= 4",
            ".age_seconds == 7200",
            ".sent_at < \"2026-11-23T11\"",
            ".source_queue | endswith(\"-tasks\")",
            ".group_id == null",
            ".attributes.blob == \"AAEC\"",
            ".fingerprint | length == 10",
        ] {
            let selection = selection(|args| args.condition = Some(condition.into())).unwrap();
            assert!(selection.selects(&message), "{condition}");
        }
        let failing = selection(|args| args.condition = Some(".json.amount.nothing".into())).unwrap();
        assert!(!failing.selects(&message));
        assert_eq!(failing.failed(), 1, "a predicate that fails on a message is told of");
    }

    #[test]
    fn all_flags_have_to_hold() {
        let message = message("{\"status\":\"failed\"}");
        let pattern = "{\"status\":[\"failed\"]}";
        let both = |id: &str| {
            selection(|args| {
                args.pattern = Some(pattern.into());
                args.ids = vec![id.into()];
            })
        };
        assert!(both("m-1").unwrap().selects(&message));
        assert!(!both("m-2").unwrap().selects(&message));
        assert!(!both("m-1").unwrap().selects(&Message { body: "no json".into(), ..message.clone() }));
        for (since, until, older_than, selected) in [
            (Some("3h"), None, None, true),
            (Some("1h"), None, None, false),
            (None, Some("2026-11-23T10:00:00Z"), None, true),
            (None, None, Some("2h"), true),
            (None, None, Some("3h"), false),
        ] {
            let text = |text: Option<&str>| text.map(str::to_owned);
            let selection = selection(|args| {
                (args.since, args.until, args.older_than) = (text(since), text(until), text(older_than));
            });
            assert_eq!(selection.unwrap().selects(&message), selected, "{since:?} {until:?} {older_than:?}");
        }
    }

    #[test]
    fn a_bad_expression_is_a_usage_error_with_the_place() {
        for (error, part) in [
            (selection(|args| args.condition = Some(".a ==".into())), "--where, column"),
            (selection(|args| args.pattern = Some("{\"a\": \"x\"}".into())), "column 7"),
            (selection(|args| args.since = Some("soon".into())), "--since `soon`"),
            (
                selection(|args| {
                    args.since = Some("1h".into());
                    args.until = Some("2h".into());
                }),
                "both after",
            ),
        ] {
            let error = error.unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage);
            assert!(error.to_string().contains(part), "{error}");
        }
    }

    #[test]
    fn the_flags_can_be_typed_again() {
        let selection = selection(|args| {
            args.condition = Some(".body != \"it's\"".into());
            args.ids = vec!["m-1".into()];
        });
        let flags = selection.unwrap().words().flags();
        assert_eq!(flags, ["--where '.body != \"it'\\''s\"'", "--id m-1"]);
    }

    proptest! {
        #[test]
        fn a_selection_and_its_negation_part_the_queue(body in "\\PC{0,20}", count in 0_u32..9, limit in 0_u32..9) {
            let condition = format!(".receive_count > {limit} and (.body | length) > 5");
            let chosen = selection(|args| args.condition = Some(condition.clone())).unwrap();
            let others = selection(|args| args.condition = Some(format!("({condition}) | not"))).unwrap();
            let message = Message { receive_count: count, ..message(&body) };
            prop_assert_ne!(chosen.selects(&message), others.selects(&message));
        }
    }
}
