//! Records out of a file, or what is wrong with its lines.

use std::collections::BTreeMap;
use std::io::Read;

use secrecy::SecretString;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

use super::{Format, GroupRecord, IDENTITIES, Records, UserRecord};

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
