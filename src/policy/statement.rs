//! One statement of a policy: whom it is for, what it is about, and whether it covers a wish.

use serde_json::Value;

use super::condition::Facts;
use super::{Wish, both, condition, glob, statements, texts};

/// A statement of a policy, held against what a service wants to do.
#[derive(Clone, Copy, Debug)]
pub struct Statement<'a> {
    at: usize,
    /// The statement as it is written.
    pub text: &'a Value,
}

impl<'a> Statement<'a> {
    /// Those of a policy.
    pub fn all(policy: &'a Value) -> Vec<Statement<'a>> {
        statements(policy).into_iter().enumerate().map(|(at, text)| Statement { at, text }).collect()
    }

    /// `Allow` or `Deny`.
    pub fn effect(&self) -> Option<&'a str> {
        self.text.get("Effect")?.as_str()
    }

    /// What it is called in a message: by its Sid, or by its place from 1.
    pub fn name(&self) -> String {
        match self.text.get("Sid").and_then(Value::as_str).filter(|sid| !sid.is_empty()) {
            Some(sid) => format!("statement `{sid}`"),
            None => format!("statement {}", self.at + 1),
        }
    }

    /// Whether it speaks of the wish, its conditions too; `None` when it cannot be told.
    pub fn covers(&self, wish: &Wish<'_>) -> Option<bool> {
        both(self.covers_but_for_conditions(wish), condition::hold(self.text.get("Condition"), &Facts::of(wish)))
    }

    /// Whether it would speak of the wish if it had no conditions.
    pub fn covers_but_for_conditions(&self, wish: &Wish<'_>) -> Option<bool> {
        let action = self.is_about(wish.action);
        let resource = self.matches("Resource", "NotResource", |pattern| glob::matches(pattern, wish.resource));
        both(self.is_for(wish.service), Some(action && resource))
    }

    /// Whether it speaks of the action.
    pub fn is_about(&self, action: &str) -> bool {
        self.matches("Action", "NotAction", |pattern| {
            glob::matches(&pattern.to_ascii_lowercase(), &action.to_ascii_lowercase())
        })
    }

    /// Whether one of its patterns matches, or, where it lists what is left out, none of them.
    fn matches(&self, key: &str, not_key: &str, matches: impl Fn(&str) -> bool) -> bool {
        match (self.text.get(key), self.text.get(not_key)) {
            (Some(patterns), _) => texts(patterns).into_iter().any(matches),
            (None, Some(patterns)) => !texts(patterns).into_iter().any(matches),
            (None, None) => false,
        }
    }

    /// Whether it speaks of the service; `None` when it cannot be told.
    pub fn is_for(&self, service: &str) -> Option<bool> {
        let Some(principal) = self.text.get("Principal") else {
            // Who is meant by a NotPrincipal depends on accounts and roles.
            return self.text.get("NotPrincipal").map_or(Some(false), |_| None);
        };
        let named = |key: &str, wanted: &[&str]| {
            principal.get(key).is_some_and(|names| texts(names).iter().any(|name| wanted.contains(name)))
        };
        Some(principal.as_str() == Some("*") || named("Service", &[service, "*"]) || named("AWS", &["*"]))
    }

    /// Why it cannot be told.
    pub fn what_is_open(&self, wish: &Wish<'_>) -> String {
        match self.is_for(wish.service) {
            None => "it names by NotPrincipal whom it is not for".into(),
            Some(_) => condition::open(self.text.get("Condition"), &Facts::of(wish)),
        }
    }

    /// Its conditions in words.
    pub fn conditions(&self) -> String {
        condition::in_words(self.text.get("Condition"))
    }
}
