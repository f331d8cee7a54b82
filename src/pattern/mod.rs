//! Event patterns of EventBridge and filter policies of SNS: read, refused where the service refuses
//! them, matched, and explained field by field. Pure.
//!
//! Both are one language: keys are ANDed, the items of a list ORed, `$or` offers alternatives. SNS
//! takes fewer operators and smaller policies. Semantics are those of the engine that both services
//! run, AWS's event-ruler; where it leaves room, this module decides so:
//!
//! - The text is followed from beginning to end, and a later field replaces an earlier one of the
//!   same path. Two equal keys that both hold objects are therefore merged, leaf by leaf.
//! - Numbers are compared as decimals. As in the engine, only numbers that are exactly doubles are
//!   compared by size; a plain `9007199254740993` matches itself and not its neighbour. An event's own
//!   numbers are as exact as whoever read its JSON left them.
//! - An address is in a network of its own family only, and the host bits of a network do not count.
//! - A list under `$or` of two objects or more is always alternatives, and operator names as fields
//!   in it are refused; any other `$or` is a field of that name.
//! - An event that is not a JSON object matches nothing but an empty filter policy.

mod address;
mod caseless;
mod consistency;
mod event;
mod explain;
mod limits;
mod matching;
mod number;
mod operator;
mod parse;
#[cfg(test)]
mod properties;
mod reading;
mod refusal;
mod source;
#[cfg(test)]
mod tests;
mod warnings;
mod wildcard;
mod wording;

use std::collections::BTreeMap;

use serde_json::Value;

use event::Event;
use matching::Comparison;
use parse::{Combination, Field};

pub use event::AttributeValue;
pub use explain::{BranchVerdict, Explanation, FieldVerdict};
pub use refusal::{Refusal, Warning};

/// Whose pattern it is and what it is matched against.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// An EventBridge event pattern, against events.
    Events,
    /// An SNS filter policy of scope `MessageAttributes`, against the attributes of messages.
    SnsAttributes,
    /// An SNS filter policy of scope `MessageBody`, against the JSON bodies of messages.
    SnsBody,
}

impl Dialect {
    /// What a pattern of it is called.
    fn noun(self) -> &'static str {
        match self {
            Dialect::Events => "an event pattern",
            Dialect::SnsAttributes | Dialect::SnsBody => "a filter policy",
        }
    }

    /// Where its fields are looked for.
    fn place(self) -> &'static str {
        match self {
            Dialect::Events => "in the event",
            Dialect::SnsAttributes => "among the attributes of the message",
            Dialect::SnsBody => "in the body of the message",
        }
    }
}

/// A JSON document, taken apart once for any number of patterns.
#[derive(Debug)]
pub struct Document<'a>(Event<'a>);

impl<'a> Document<'a> {
    /// Takes a document apart: an event, or the body of a message.
    pub fn of(document: &'a Value) -> Document<'a> {
        Document(Event::of_document(document))
    }
}

/// A document with a value at a dotted path and nothing else.
fn value_at(path: &str, value: Value) -> Value {
    path.rsplit('.').fold(value, |value, key| Value::Object([(key.to_owned(), value)].into_iter().collect()))
}

/// A pattern that the service would take.
#[derive(Clone, Debug)]
pub struct Pattern {
    dialect: Dialect,
    /// Every field as often as it is written.
    fields: Vec<Field>,
    /// Any of them may match.
    combinations: Vec<Combination>,
    warnings: Vec<Warning>,
}

impl Pattern {
    /// Reads a pattern.
    ///
    /// # Errors
    /// The first thing in it that is not JSON or that the service would refuse, with its place.
    pub fn parse(dialect: Dialect, text: &str) -> Result<Pattern, Refusal> {
        parse::parse(dialect, text)
    }

    /// Whose pattern it is.
    pub fn dialect(&self) -> Dialect {
        self.dialect
    }

    /// What is doubtful about it: beyond a default quota, overridden, or matching nothing that exists.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// Whether a JSON document matches: an event, or the body of a message. Of a policy on
    /// attributes, the document's members are taken for the attributes.
    pub fn matches(&self, event: &Value) -> bool {
        Comparison::new(self, &Event::of_document(event)).is_match()
    }

    /// The same for a document that is matched against many patterns.
    pub fn matches_document(&self, document: &Document<'_>) -> bool {
        Comparison::new(self, &document.0).is_match()
    }

    /// Whether there is an event with this text at the path that matches: whether no field of that path refuses
    /// it, in one of the ways in which the pattern can match.
    pub fn allows(&self, path: &str, text: &str) -> bool {
        let value = Value::from(text);
        let document = value_at(path, value);
        let event = Event::of_document(&document);
        let comparison = Comparison::new(self, &event);
        self.combinations.iter().any(|combination| {
            let of_path = combination.fields().filter(|field| self.fields[*field].path == path);
            of_path.into_iter().all(|field| comparison.finding(field).is_match())
        })
    }

    /// Whether it asks for a field: the one at this dotted path, or one below.
    pub fn uses(&self, path: &str) -> bool {
        let below = format!("{path}.");
        self.fields.iter().any(|field| field.path == path || field.path.starts_with(&below))
    }

    /// Whether the attributes of a message match.
    pub fn matches_attributes(&self, attributes: &BTreeMap<String, AttributeValue>) -> bool {
        Comparison::new(self, &Event::of_attributes(attributes)).is_match()
    }

    /// Why [`Pattern::matches`] says what it says.
    pub fn explain(&self, event: &Value) -> Explanation {
        Comparison::new(self, &Event::of_document(event)).explain()
    }

    /// Why [`Pattern::matches_attributes`] says what it says.
    pub fn explain_attributes(&self, attributes: &BTreeMap<String, AttributeValue>) -> Explanation {
        Comparison::new(self, &Event::of_attributes(attributes)).explain()
    }
}
