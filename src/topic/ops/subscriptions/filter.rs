//! Filter policies as they are given, and refused where SNS would refuse them.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::pattern::{Dialect, Pattern};

/// What a filter policy looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub enum Scope {
    /// The attributes of a message.
    MessageAttributes,
    /// Its body, which is JSON.
    MessageBody,
}

impl Scope {
    /// As SNS spells it.
    pub fn parse(text: &str) -> Option<Scope> {
        [Scope::MessageAttributes, Scope::MessageBody].into_iter().find(|scope| scope.as_str() == text)
    }

    /// As SNS spells it.
    pub fn as_str(self) -> &'static str {
        match self {
            Scope::MessageAttributes => "MessageAttributes",
            Scope::MessageBody => "MessageBody",
        }
    }

    /// What it is of a message.
    pub fn noun(self) -> &'static str {
        match self {
            Scope::MessageAttributes => "attributes",
            Scope::MessageBody => "body",
        }
    }

    /// The language of its policies.
    pub fn dialect(self) -> Dialect {
        match self {
            Scope::MessageAttributes => Dialect::SnsAttributes,
            Scope::MessageBody => Dialect::SnsBody,
        }
    }
}

/// A filter policy that SNS would take.
#[derive(Clone, Debug)]
pub struct FilterPolicy {
    /// As it was given.
    pub text: String,
    /// The same, parsed.
    pub value: Value,
    /// What it looks at.
    pub scope: Scope,
    /// The same, ready to be matched.
    pub pattern: Pattern,
}

impl FilterPolicy {
    /// Reads a filter policy.
    ///
    /// # Errors
    /// A usage error that points at what SNS would refuse.
    pub fn parse(text: &str, scope: Scope) -> Result<FilterPolicy> {
        let text = text.trim();
        let refused = |reason: &str| Error::usage(format!("the filter policy is not taken: {reason}"));
        let pattern = Pattern::parse(scope.dialect(), text).map_err(|refusal| {
            let error = refused(&refusal.to_string());
            match scope {
                Scope::MessageAttributes if Pattern::parse(Dialect::SnsBody, text).is_ok() => {
                    error.hint("for a policy on the body of messages, add `--filter-scope body`")
                }
                _ => error
                    .hint("a filter policy looks like {\"eventType\":[\"order.created\",{\"prefix\":\"return.\"}]}"),
            }
        })?;
        let value = serde_json::from_str(text).map_err(|error| refused(&error.to_string()))?;
        Ok(FilterPolicy { text: text.to_owned(), value, scope, pattern })
    }

    /// Whether it takes every message.
    pub fn is_empty(&self) -> bool {
        self.value.as_object().is_some_and(|keys| keys.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_that_only_the_other_scope_takes_is_refused_with_the_way_out() {
        let nested = r#"{"order":{"status":["shipped"]}}"#;
        let error = FilterPolicy::parse(nested, Scope::MessageAttributes).unwrap_err();
        assert!(error.to_string().contains("line 1, column 10"), "{error}");
        assert!(error.all_hints()[0].contains("--filter-scope body"));
        assert!(FilterPolicy::parse(nested, Scope::MessageBody).is_ok());
    }
}
