//! The record of the running sandbox: what `--sandbox` reads and `sandbox up` writes.

use std::path::PathBuf;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::error::{Error, Result};

use super::environment::Directories;

/// The sandbox that runs in the background.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SandboxRecord {
    /// The sandbox's own id, which its process answers with.
    pub id: String,
    /// The process.
    pub pid: u32,
    /// Where it listens.
    pub endpoint_url: String,
    /// The region its stack is in.
    pub region: String,
    /// The account its stack is in; it serves as the access key id, too.
    pub account: String,
    /// The project of its stack.
    pub project: String,
    /// The stage of its stack.
    pub stage: String,
    /// When it was started.
    pub started_at: Timestamp,
    /// What the process writes.
    pub log: PathBuf,
}

impl SandboxRecord {
    /// Where the record is.
    ///
    /// # Errors
    /// A usage error when there is no home folder.
    pub fn path(directories: &Directories) -> Result<PathBuf> {
        Ok(directories.state()?.join("sandbox.json"))
    }

    /// The record, if a sandbox was started and not stopped since.
    ///
    /// # Errors
    /// A failure when there is one that cannot be read.
    pub fn find(directories: &Directories) -> Result<Option<SandboxRecord>> {
        let path = Self::path(directories)?;
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(Error::failure(format!("could not read {}: {error}", path.display()))),
        };
        serde_json::from_str(&text).map(Some).map_err(|error| {
            Error::failure(format!("{} is not a sandbox's record: {error}", path.display()))
                .hint("remove the file, then run `msgctl sandbox up`")
        })
    }

    /// The record that `--sandbox` needs.
    ///
    /// # Errors
    /// A usage error that says how to start one.
    pub fn read(directories: &Directories) -> Result<SandboxRecord> {
        Self::find(directories)?
            .ok_or_else(|| Error::usage("no sandbox is running").hint("start one with `msgctl sandbox up`"))
    }
}
