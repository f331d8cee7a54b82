//! Records as lines of a file.

use serde::Serialize;

use crate::error::{Error, Result};

use super::{GroupRecord, UserRecord};

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
