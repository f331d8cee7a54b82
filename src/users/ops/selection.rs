//! Which users a command is about: the same flags for listing, exporting and changing.

use std::cell::Cell;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::jq::Filter;

use super::User;

/// The states that Cognito gives users (aws-facts 5.1).
const STATES: [&str; 8] = [
    "UNCONFIRMED",
    "CONFIRMED",
    "RESET_REQUIRED",
    "FORCE_CHANGE_PASSWORD",
    "EXTERNAL_PROVIDER",
    "ARCHIVED",
    "COMPROMISED",
    "UNKNOWN",
];

/// A selection as it was given, for plans and receipts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Words {
    /// `--where`
    #[serde(rename = "where")]
    pub condition: Option<String>,
    /// `--filter`
    pub filter: Option<String>,
    /// `--status`
    pub status: Option<String>,
    /// `--group`
    pub group: Option<String>,
    /// `--limit`
    pub limit: Option<u64>,
}

/// A selection of users; without any flag it takes all.
#[derive(Debug, Default)]
pub struct Selection {
    words: Words,
    condition: Option<Filter>,
    status: Option<Status>,
    /// Users on which the jq predicate failed; they are not selected.
    failed: Cell<u64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Status {
    Is(String),
    Enabled(bool),
}

impl Selection {
    /// Parses the flags.
    ///
    /// # Errors
    /// A usage error that points at the place.
    pub fn parse(words: Words) -> Result<Selection> {
        if words.filter.is_some() && words.group.is_some() {
            return Err(Error::usage("--filter and --group: Cognito looks for one of them at a time")
                .hint("use --where besides --group: --where '.email | startswith(\"ann\")'"));
        }
        let condition = words.condition.as_deref().map(|text| Filter::parse("--where", text)).transpose()?;
        let status = words.status.as_deref().map(Status::parse).transpose()?;
        Ok(Selection { words, condition, status, failed: Cell::new(0) })
    }

    /// As it was given.
    pub fn words(&self) -> &Words {
        &self.words
    }

    /// Whether the predicate looks at the groups of a user, which cost requests of their own.
    pub fn needs_groups(&self) -> bool {
        self.words.condition.as_deref().is_some_and(|text| text.contains("groups"))
    }

    /// The filter that the service applies.
    pub(super) fn service_filter(&self) -> Option<String> {
        match (&self.words.filter, &self.status) {
            (Some(filter), _) => Some(filter.clone()),
            (None, Some(Status::Is(status))) => Some(format!("cognito:user_status = \"{status}\"")),
            (None, Some(Status::Enabled(enabled))) => {
                Some(format!("status = \"{}\"", if *enabled { "Enabled" } else { "Disabled" }))
            }
            (None, None) => None,
        }
    }

    /// Whether every user that the service lists is selected.
    pub(super) fn is_left_to_the_service(&self) -> bool {
        self.condition.is_none() && self.status.is_none()
    }

    /// Whether a user is selected. One on which the jq predicate fails is not.
    pub fn selects(&self, user: &User, groups: Option<&[String]>, now: Timestamp) -> bool {
        let status = match &self.status {
            None => true,
            Some(Status::Is(status)) => user.status == *status,
            Some(Status::Enabled(enabled)) => user.enabled == *enabled,
        };
        status && self.condition.as_ref().is_none_or(|condition| self.holds(condition, user, groups, now))
    }

    fn holds(&self, condition: &Filter, user: &User, groups: Option<&[String]>, now: Timestamp) -> bool {
        match condition.run(&document(user, groups, now)) {
            Ok(outputs) => outputs.first().is_some_and(|output| !matches!(output, Value::Null | Value::Bool(false))),
            Err(error) => {
                self.failed.set(self.failed.get() + 1);
                tracing::debug!("user {}: {error}", user.username);
                false
            }
        }
    }

    /// On how many users the jq predicate failed.
    pub fn failed(&self) -> u64 {
        self.failed.get()
    }
}

impl Status {
    fn parse(text: &str) -> Result<Status> {
        let name = text.to_ascii_uppercase().replace('-', "_");
        match name.as_str() {
            "ENABLED" => Ok(Status::Enabled(true)),
            "DISABLED" => Ok(Status::Enabled(false)),
            name if STATES.contains(&name) => Ok(Status::Is(name.to_owned())),
            _ => Err(Error::usage(format!("--status `{text}` is no state of a user"))
                .hint(format!("the states are {}, and enabled and disabled", STATES[..5].join(", ")))),
        }
    }
}

/// A user as jq predicates see it.
fn document(user: &User, groups: Option<&[String]>, now: Timestamp) -> Value {
    let days = |since: Option<Timestamp>| since.map(|since| (now.as_second() - since.as_second()) / 86_400);
    json!({
        "username": user.username,
        "sub": user.sub,
        "email": user.email,
        "email_verified": user.email_verified,
        "status": user.status,
        "enabled": user.enabled,
        "created_at": user.created_at,
        "modified_at": user.modified_at,
        "age_days": days(user.created_at),
        "unchanged_days": days(user.modified_at),
        "groups": groups,
        "attributes": user.attributes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user() -> User {
        let attributes = [("email", "ann@example.com"), ("custom:plan", "pro"), ("email_verified", "true")];
        User {
            username: "ann".into(),
            email: Some("ann@example.com".into()),
            email_verified: Some(true),
            status: "CONFIRMED".into(),
            enabled: true,
            created_at: Some("2026-11-01T00:00:00Z".parse().unwrap()),
            attributes: attributes.map(|(name, value)| (name.to_owned(), value.to_owned())).into(),
            ..User::default()
        }
    }

    fn selection(condition: Option<&str>, status: Option<&str>) -> Result<Selection> {
        let text = |text: Option<&str>| text.map(str::to_owned);
        Selection::parse(Words { condition: text(condition), status: text(status), ..Words::default() })
    }

    #[test]
    fn every_key_of_a_user_can_be_asked_for_custom_attributes_too() {
        let groups = ["admins".to_owned()];
        for (condition, selected) in [
            (".attributes[\"custom:plan\"] == \"pro\"", true),
            (".email | endswith(\"@example.com\")", true),
            (".groups | index(\"admins\")", true),
            (".age_days == 22 and .enabled and .email_verified", true),
            (".status != \"CONFIRMED\"", false),
            (".attributes.phone_number", false),
        ] {
            let selection = selection(Some(condition), None).unwrap();
            let now = "2026-11-23T12:00:00Z".parse().unwrap();
            assert_eq!(selection.selects(&user(), Some(&groups), now), selected, "{condition}");
            assert_eq!(selection.needs_groups(), condition.contains("groups"));
        }
        let failing = selection(Some(".email.nothing"), None).unwrap();
        assert!(!failing.selects(&user(), None, Timestamp::UNIX_EPOCH));
        assert_eq!(failing.failed(), 1, "a predicate that fails on a user is told of");
    }

    #[test]
    fn a_state_is_taken_in_any_case_and_a_slip_is_named() {
        for (status, selected) in
            [("confirmed", true), ("force-change-password", false), ("Enabled", true), ("disabled", false)]
        {
            let selection = selection(None, Some(status)).unwrap();
            assert_eq!(selection.selects(&user(), None, Timestamp::UNIX_EPOCH), selected, "{status}");
        }
        assert!(selection(None, Some("confrmed")).unwrap_err().to_string().contains("`confrmed`"));
        assert!(selection(Some(".a =="), None).unwrap_err().to_string().contains("--where, column"));
    }
}
