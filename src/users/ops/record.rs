//! Users and groups in a file: NDJSON, CSV, or a name on each line.
//!
//! In CSV an empty cell says nothing about the user; groups are separated by spaces, which no name of a group
//! has. Faults are told of with their line, all of them at once.

use std::collections::BTreeMap;
use std::io::Read;

use secrecy::SecretString;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// A user in a file.
#[derive(Clone, Debug, Default, Serialize)]
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
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
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

/// How many faults are told of.
const TOLD_FAULTS: usize = 10;

/// Reads the records of a file.
///
/// # Errors
/// A usage error that names every line with a fault.
pub fn read(name: &str, mut bytes: Box<dyn Read + Send>) -> Result<Records> {
    let mut contents = Vec::new();
    bytes.read_to_end(&mut contents).map_err(|error| Error::usage(format!("could not read {name}: {error}")))?;
    let text = String::from_utf8(contents).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
        Error::usage(format!("{name}, line {line}: it is not UTF-8"))
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let mut found = Found::default();
    match Format::of_name(name).unwrap_or_else(|| Format::of_text(text)) {
        Format::Ndjson => found.read_ndjson(text),
        Format::Csv => found.read_csv(text),
        Format::Names => found.read_names(text),
    }
    found.finish(name)
}

#[derive(Default)]
struct Found {
    records: Records,
    faults: Vec<(u64, String)>,
}

impl Found {
    fn finish(self, name: &str) -> Result<Records> {
        if self.faults.is_empty() {
            return Ok(self.records);
        }
        let mut lines: Vec<String> =
            self.faults.iter().take(TOLD_FAULTS).map(|(line, fault)| format!("{name}, line {line}: {fault}")).collect();
        if let Some(more) = self.faults.len().checked_sub(TOLD_FAULTS).filter(|more| *more > 0) {
            lines.push(format!("and {more} more"));
        }
        Err(Error::usage(lines.join("\n")).hint(
            "CSV has a header with username or email, and a column for each attribute; NDJSON is what `msgctl users export` writes",
        ))
    }

    fn read_names(&mut self, text: &str) {
        for (at, line) in text.lines().enumerate() {
            let name = line.trim();
            if !name.is_empty() {
                let username = Some(name.to_owned());
                self.records.users.push(UserRecord { username, line: at as u64 + 1, ..UserRecord::default() });
            }
        }
    }

    fn read_ndjson(&mut self, text: &str) {
        for (at, line) in text.lines().enumerate() {
            let number = at as u64 + 1;
            if line.trim().is_empty() {
                continue;
            }
            match serde_json::from_str::<Value>(line) {
                Ok(Value::Object(object)) => self.take_object(number, &object),
                Ok(_) => self.faults.push((number, "it is no JSON object".into())),
                Err(error) => self.faults.push((number, format!("it is no JSON: column {}", error.column()))),
            }
        }
    }

    fn take_object(&mut self, line: u64, object: &Map<String, Value>) {
        let taken = if object.contains_key("group") {
            group_of(object).map(|group| self.records.groups.push(group))
        } else {
            user_of(line, object).map(|user| self.records.users.push(user))
        };
        if let Err(fault) = taken {
            self.faults.push((line, fault));
        }
    }

    fn read_csv(&mut self, text: &str) {
        let mut reader = csv::ReaderBuilder::new().from_reader(text.as_bytes());
        let columns: Vec<String> = match reader.headers() {
            Ok(header) => header.iter().map(|column| column.trim().to_owned()).collect(),
            Err(error) => return self.faults.push((1, csv_fault(&error))),
        };
        if !columns.iter().any(|column| IDENTITIES.contains(&column.as_str()) || column == "group") {
            return self.faults.push((1, "no column is named username, email or sub".into()));
        }
        if let Some(twice) = columns.iter().enumerate().find(|(at, column)| columns[..*at].contains(column)) {
            return self.faults.push((1, format!("two columns are named `{}`", twice.1)));
        }
        for row in reader.records() {
            match row {
                Ok(row) => {
                    let line = row.position().map_or(0, csv::Position::line);
                    let cells = columns.iter().map(String::as_str).zip(row.iter()).filter(|(_, cell)| !cell.is_empty());
                    self.take_row(line, &cells.collect());
                }
                Err(error) => {
                    let line = error.position().map_or(0, csv::Position::line);
                    self.faults.push((line, csv_fault(&error)));
                }
            }
        }
    }

    fn take_row(&mut self, line: u64, cells: &BTreeMap<&str, &str>) {
        let is_group = match cells.get("kind") {
            Some(&"group") => true,
            Some(&"user") | None => cells.contains_key("group") && !IDENTITIES.iter().any(|id| cells.contains_key(id)),
            Some(other) => {
                return self.faults.push((line, format!("kind is `{other}`, and should be user or group")));
            }
        };
        let taken = if is_group {
            group_of_row(cells).map(|group| self.records.groups.push(group))
        } else {
            user_of_row(line, cells).map(|user| self.records.users.push(user))
        };
        if let Err(fault) = taken {
            self.faults.push((line, fault));
        }
    }
}

fn csv_fault(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("it has {len} cells, and the header has {expected_len}")
        }
        _ => format!("it is no CSV: {error}"),
    }
}

/// Keys that `users list` writes besides, which say nothing that can be written.
const PASSED_OVER: [&str; 6] = ["sub", "email_verified", "created_at", "modified_at", "kind", "mfa"];

fn user_of(line: u64, object: &Map<String, Value>) -> std::result::Result<UserRecord, String> {
    let mut user = UserRecord { line, ..UserRecord::default() };
    for (key, value) in object {
        let text = || value.as_str().map(str::to_owned).ok_or_else(|| format!("`{key}` is no text"));
        match key.as_str() {
            _ if value.is_null() => {}
            "username" => user.username = Some(text()?),
            "status" => user.status = Some(text()?),
            "password" => user.password = Some(text()?.into()),
            "enabled" => user.enabled = Some(value.as_bool().ok_or("`enabled` is neither true nor false")?),
            "groups" => {
                let names = value.as_array().ok_or("`groups` is no array")?;
                let names = names.iter().map(|name| name.as_str().map(str::to_owned));
                user.groups = Some(names.collect::<Option<_>>().ok_or("`groups` has something else than names")?);
            }
            "attributes" => {
                for (name, value) in value.as_object().ok_or("`attributes` is no object")? {
                    let value = value.as_str().ok_or_else(|| format!("the attribute `{name}` is no text"))?;
                    user.attributes.insert(name.clone(), value.to_owned());
                }
            }
            "email" => {
                user.attributes.entry("email".into()).or_insert(text()?);
            }
            key if PASSED_OVER.contains(&key) => {}
            key => return Err(format!("the key `{key}` is not known; attributes stand in `attributes`")),
        }
    }
    known(user)
}

fn group_of(object: &Map<String, Value>) -> std::result::Result<GroupRecord, String> {
    let text = |key: &str| match object.get(key) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone()).filter(|text| !text.is_empty())),
        Some(_) => Err(format!("`{key}` is no text")),
    };
    let precedence = match object.get("precedence") {
        None | Some(Value::Null) => None,
        Some(value) => {
            let number = value.as_i64().and_then(|number| i32::try_from(number).ok());
            Some(number.filter(|number| *number >= 0).ok_or("`precedence` is no number from 0")?)
        }
    };
    Ok(GroupRecord {
        group: text("group")?.ok_or("`group` is empty")?,
        description: text("description")?,
        precedence,
        role_arn: text("role_arn")?,
    })
}

/// Columns that are no attributes.
const NO_ATTRIBUTES: [&str; 16] = [
    "kind",
    "username",
    "cognito:username",
    "user",
    "status",
    "enabled",
    "groups",
    "password",
    "group",
    "description",
    "precedence",
    "role_arn",
    "created_at",
    "modified_at",
    "cognito:mfa_enabled",
    "mfa",
];

fn user_of_row(line: u64, cells: &BTreeMap<&str, &str>) -> std::result::Result<UserRecord, String> {
    let text = |column: &str| cells.get(column).map(|cell| (*cell).to_owned());
    let enabled = match cells.get("enabled").map(|cell| cell.to_ascii_lowercase()).as_deref() {
        None => None,
        Some("true" | "yes" | "1") => Some(true),
        Some("false" | "no" | "0") => Some(false),
        Some(other) => return Err(format!("enabled is `{other}`, and should be true or false")),
    };
    let attributes = cells.iter().filter(|(column, _)| !NO_ATTRIBUTES.contains(column));
    known(UserRecord {
        username: text("username").or(text("cognito:username")).or(text("user")),
        status: text("status"),
        enabled,
        groups: cells.get("groups").map(|cell| cell.split_whitespace().map(str::to_owned).collect()),
        attributes: attributes.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
        password: text("password").map(SecretString::from),
        line,
    })
}

fn group_of_row(cells: &BTreeMap<&str, &str>) -> std::result::Result<GroupRecord, String> {
    let text = |column: &str| cells.get(column).map(|cell| (*cell).to_owned());
    let precedence = match cells.get("precedence") {
        None => None,
        Some(cell) => {
            let number = cell.parse::<i32>().ok().filter(|number| *number >= 0);
            Some(number.ok_or_else(|| format!("precedence is `{cell}`, and should be a number from 0"))?)
        }
    };
    let group = text("group").ok_or("the group has no name")?;
    Ok(GroupRecord { group, description: text("description"), precedence, role_arn: text("role_arn") })
}

fn known(user: UserRecord) -> std::result::Result<UserRecord, String> {
    match user.identity() {
        Some(identity) if !identity.trim().is_empty() => Ok(user),
        _ => Err("it does not say which user: no username, e-mail or sub".into()),
    }
}

/// Writes records as lines of a file.
#[derive(Debug)]
pub enum Writing {
    /// NDJSON.
    Ndjson,
    /// CSV with a column for each of these attributes.
    Csv(Vec<String>),
}

/// The columns of a user and of a group, before those of the attributes.
const COLUMNS: [&str; 9] =
    ["kind", "username", "status", "enabled", "groups", "group", "description", "precedence", "role_arn"];

impl Writing {
    /// The header, if there is one.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn header(&self) -> Result<Vec<u8>> {
        match self {
            Writing::Ndjson => Ok(Vec::new()),
            Writing::Csv(attributes) => csv_line(COLUMNS.into_iter().chain(attributes.iter().map(String::as_str))),
        }
    }

    /// A user's line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn user(&self, user: &UserRecord) -> Result<Vec<u8>> {
        let Writing::Csv(columns) = self else { return json_line(user) };
        let enabled = user.enabled.map(|enabled| enabled.to_string()).unwrap_or_default();
        let groups = user.groups.as_ref().map(|groups| groups.join(" ")).unwrap_or_default();
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let own = ["user".into(), text(&user.username), text(&user.status), enabled, groups];
        let attributes = columns.iter().map(|name| user.attributes.get(name).cloned().unwrap_or_default());
        csv_line(own.into_iter().chain(std::iter::repeat_n(String::new(), 4)).chain(attributes))
    }

    /// A group's line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn group(&self, group: &GroupRecord) -> Result<Vec<u8>> {
        let Writing::Csv(columns) = self else { return json_line(group) };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let precedence = group.precedence.map(|precedence| precedence.to_string()).unwrap_or_default();
        let own = [group.group.clone(), text(&group.description), precedence, text(&group.role_arn)];
        let empty = std::iter::repeat_n(String::new(), 4);
        let cells = std::iter::once("group".to_owned()).chain(empty).chain(own);
        csv_line(cells.chain(columns.iter().map(|_| String::new())))
    }
}

fn json_line(record: &impl Serialize) -> Result<Vec<u8>> {
    let mut line = serde_json::to_vec(record)
        .map_err(|error| Error::failure(format!("could not write a record as JSON: {error}")))?;
    line.push(b'\n');
    Ok(line)
}

fn csv_line(cells: impl Iterator<Item = impl AsRef<[u8]>>) -> Result<Vec<u8>> {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(cells).map_err(|error| Error::failure(format!("could not write CSV: {error}")))?;
    writer.into_inner().map_err(|error| Error::failure(format!("could not write CSV: {error}")))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

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
