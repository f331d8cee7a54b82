//! Users and groups in a file: NDJSON, CSV, or a name on each line.
//!
//! In CSV an empty cell says nothing about the user; groups are separated by spaces, which no name of a group
//! has. Faults are told of with their line, all of them at once.

mod read;
mod write;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use secrecy::SecretString;
use serde::Serialize;

use super::user::FEDERATED;

pub use read::read;
pub use write::Writing;

/// A user in a file.
#[derive(Clone, Debug, Default, Serialize, JsonSchema)]
pub struct UserRecord {
    /// The user name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub username: Option<String>,
    /// `CONFIRMED`, `FORCE_CHANGE_PASSWORD`, …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// Whether signing in is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// The groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub groups: Option<Vec<String>>,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// A password for the user; never written.
    #[serde(skip)]
    pub password: Option<SecretString>,
    /// The line that it begins in, from 1.
    #[serde(skip)]
    pub line: u64,
}

impl UserRecord {
    /// Whether the user signs in with another provider.
    pub fn is_federated(&self) -> bool {
        self.status.as_deref() == Some(FEDERATED)
    }

    /// The e-mail address.
    pub fn email(&self) -> Option<&str> {
        self.attributes.get("email").map(String::as_str)
    }

    /// What the user is looked up by.
    pub fn identity(&self) -> Option<&str> {
        self.username.as_deref().or(self.email()).or(self.attributes.get("sub").map(String::as_str))
    }
}

/// A group in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct GroupRecord {
    /// The name.
    pub group: String,
    /// What it is for.
    pub description: Option<String>,
    /// Which role wins for a user with several groups: the lowest.
    pub precedence: Option<i32>,
    /// The IAM role of its members.
    pub role_arn: Option<String>,
}

/// What a file holds.
#[derive(Clone, Debug, Default)]
pub struct Records {
    /// The users, in their order.
    pub users: Vec<UserRecord>,
    /// The groups, in their order.
    pub groups: Vec<GroupRecord>,
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// One JSON object on a line.
    Ndjson,
    /// Comma-separated values with a header.
    Csv,
    /// A user's name on each line.
    Names,
}

impl Format {
    /// By the file's name, without what it is compressed with.
    pub fn of_name(name: &str) -> Option<Format> {
        let name = name.trim_end_matches(".gz").trim_end_matches(".zst");
        match name.rsplit_once('.')?.1 {
            "csv" => Some(Format::Csv),
            "ndjson" | "jsonl" | "json" => Some(Format::Ndjson),
            _ => None,
        }
    }

    /// By how the text begins.
    fn of_text(text: &str) -> Format {
        match text.lines().map(str::trim).find(|line| !line.is_empty()) {
            Some(line) if line.starts_with('{') => Format::Ndjson,
            Some(line) if line.split(',').any(|column| IDENTITIES.contains(&column.trim())) => Format::Csv,
            _ => Format::Names,
        }
    }
}

/// Columns and keys that say who a user is.
const IDENTITIES: [&str; 5] = ["username", "cognito:username", "user", "email", "sub"];

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::error::Result;

    fn records(name: &str, text: &str) -> Result<Records> {
        read(name, Box::new(std::io::Cursor::new(text.to_owned().into_bytes())))
    }

    #[test]
    fn every_form_is_told_by_its_name_or_its_beginning() {
        let identities = |name: &str, text: &str| {
            let users = records(name, text).unwrap().users;
            users.iter().map(|user| user.identity().unwrap().to_owned()).collect::<Vec<_>>()
        };
        for (name, text) in [
            ("-", "ann@example.com\n\nbob\n"),
            ("-", "{\"username\":\"ann@example.com\"}\n{\"attributes\":{\"email\":\"bob\"}}\n"),
            ("-", "email,name\nann@example.com,Ann\nbob,\"Bo,\nb\"\n"),
            ("users.csv", "\u{feff}cognito:username,cognito:mfa_enabled\nann@example.com,false\nbob,false\n"),
        ] {
            assert_eq!(identities(name, text), ["ann@example.com", "bob"], "{text}");
        }
    }

    #[test]
    fn every_fault_is_told_of_with_its_line() {
        for (name, text, parts) in [
            (
                "u.csv",
                "email,name\na@x.de,A\nb@x.de\nc@x.de,\"C\nC\"\nd@x.de,D,D\n",
                &["line 3", "line 6", "1 cells"][..],
            ),
            ("u.csv", "email,enabled\na@x.de,maybe\n,true\n", &["line 2: enabled is `maybe`", "line 3"]),
            ("u.csv", "mail,name\nx,y\n", &["line 1: no column"]),
            ("u.csv", "email,email\nx,y\n", &["two columns"]),
            ("u.ndjson", "{\"username\":\"a\"}\n{\"username\":\n[]\n", &["line 2: it is no JSON", "line 3"]),
            ("u.ndjson", "{\"username\":\"a\",\"atributes\":{}}", &["`atributes`"]),
            ("u.ndjson", "{\"attributes\":{\"name\":\"a\"}}", &["which user"]),
        ] {
            let error = records(name, text).unwrap_err().to_string();
            for part in parts {
                assert!(error.contains(part), "{part} is not in: {error}");
            }
        }
    }

    fn users() -> impl Strategy<Value = UserRecord> {
        let attributes = prop::collection::btree_map("(email|name|custom:[a-z]{1,5})", "(?s)[^\r\0]{1,20}", 1..4);
        let groups = prop::option::of(prop::collection::vec("[a-z,;\"]{1,6}", 1..4));
        ("[a-z]{1,8}", attributes, groups, any::<Option<bool>>(), "[A-Z_]{3,9}").prop_map(
            |(username, attributes, groups, enabled, status)| UserRecord {
                username: Some(username),
                status: Some(status),
                enabled,
                groups,
                attributes,
                ..UserRecord::default()
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_back_in_both_forms(users in prop::collection::vec(users(), 0..8)) {
            let group = GroupRecord { group: "g,1".into(), precedence: Some(3), ..GroupRecord::default() };
            let mut columns: Vec<String> = users.iter().flat_map(|user| user.attributes.keys().cloned()).collect();
            columns.sort();
            columns.dedup();
            for (name, writing) in [("a.ndjson", Writing::Ndjson), ("a.csv", Writing::Csv(columns))] {
                let mut bytes = writing.header().unwrap();
                bytes.extend(writing.group(&group).unwrap());
                users.iter().for_each(|user| bytes.extend(writing.user(user).unwrap()));
                let read = read(name, Box::new(std::io::Cursor::new(bytes))).unwrap();
                prop_assert_eq!(&read.groups, &vec![group.clone()]);
                let plain = |users: &[UserRecord]| serde_json::to_value(users).unwrap();
                prop_assert_eq!(plain(&read.users), plain(&users));
            }
        }
    }
}
