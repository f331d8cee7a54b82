//! Which rules of a bus take an event, worked out here.

use serde_json::Value;

use crate::pattern::{Dialect, Document, Explanation, Pattern, Refusal};

use super::rules::Rule;

/// A rule with its pattern, read.
#[derive(Debug)]
pub struct Matcher {
    /// The rule.
    pub rule: Rule,
    pattern: Matching,
}

/// The enabled rules that take an event.
pub fn taking<'a>(matchers: &'a [Matcher], event: &Value) -> Vec<&'a Rule> {
    let document = Document::of(event);
    let taking = matchers.iter().filter(|matcher| matcher.is_enabled() && matcher.takes(&document) == Some(true));
    taking.map(|matcher| &matcher.rule).collect()
}

/// What there is to match events against.
#[derive(Debug)]
enum Matching {
    Pattern(Box<Pattern>),
    /// The rule runs by a schedule, and takes no events.
    Nothing,
    /// The pattern is not understood here, although the service took it.
    Unreadable(Refusal),
}

/// Whether a rule takes an event.
#[derive(Clone, Debug, PartialEq)]
pub enum Verdict {
    /// It does or does not, for these reasons.
    Explained(Explanation),
    /// It runs by a schedule, and takes no events.
    Scheduled,
    /// Its pattern is not understood here.
    Unreadable(String),
}

impl Matcher {
    /// Reads the pattern of a rule.
    pub fn new(rule: Rule) -> Matcher {
        let pattern = match &rule.pattern_text {
            None => Matching::Nothing,
            Some(text) => match Pattern::parse(Dialect::Events, text) {
                Ok(pattern) => Matching::Pattern(Box::new(pattern)),
                Err(refusal) => Matching::Unreadable(refusal),
            },
        };
        Matcher { rule, pattern }
    }

    /// Whether the rule takes an event, as far as can be told; whether it is enabled is not asked.
    pub fn takes(&self, event: &Document<'_>) -> Option<bool> {
        match &self.pattern {
            Matching::Pattern(pattern) => Some(pattern.matches_document(event)),
            Matching::Nothing => Some(false),
            Matching::Unreadable(_) => None,
        }
    }

    /// Whether the rule takes an event, and why.
    pub fn explain(&self, event: &Value) -> Verdict {
        match &self.pattern {
            Matching::Pattern(pattern) => Verdict::Explained(pattern.explain(event)),
            Matching::Nothing => Verdict::Scheduled,
            Matching::Unreadable(refusal) => Verdict::Unreadable(refusal.to_string()),
        }
    }

    /// Whether the rule sends what it takes to its targets.
    pub fn is_enabled(&self) -> bool {
        self.rule.is_enabled()
    }
}

impl Verdict {
    /// Whether the rule takes the event; `None` where that cannot be told.
    pub fn matched(&self) -> Option<bool> {
        match self {
            Verdict::Explained(explanation) => Some(explanation.matched),
            Verdict::Scheduled => Some(false),
            Verdict::Unreadable(_) => None,
        }
    }

    /// Why, in a sentence without its final period; for a rule that does not take the event, field by field.
    pub fn reason(&self) -> String {
        match self {
            Verdict::Scheduled => "it runs by a schedule, and takes no events".into(),
            Verdict::Unreadable(why) => format!("its pattern is not understood here: {why}"),
            Verdict::Explained(explanation) if explanation.matched => explanation.reason.clone(),
            Verdict::Explained(explanation) => {
                let failing = explanation.fields.iter().filter(|field| !field.matched);
                let fields: Vec<String> = failing.map(|field| format!("{}: {}", field.path, field.reason)).collect();
                if fields.is_empty() { explanation.reason.clone() } else { fields.join("; ") }
            }
        }
    }
}
