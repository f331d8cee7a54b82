//! The files beside an upload: the lines that were not sent, and what became of each line.

use std::fs::{File, OpenOptions};
use std::io::{BufWriter, ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};

/// A new file that only its owner can read, as it has what messages say; it must not be there yet.
///
/// # Errors
/// A refusal when there is a file of that name, a usage error when it cannot be made.
pub fn create(flag: &str, name: &str) -> Result<File> {
    OpenOptions::new().write(true).create_new(true).mode(0o600).open(name).map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Error::refused(format!("{name} is there already"))
            .hint(format!("give {flag} a name that is not in use: a file is never overwritten")),
        _ => Error::usage(format!("could not make the file {name}: {error}")),
    })
}

/// What became of a line.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LineResult<'a> {
    /// Its number in the file, from 1.
    pub line: u64,
    /// The id that the destination gave to the message, if it took it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<&'a str>,
    /// Why it was not sent, in a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<&'a str>,
    /// Why it was not sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<&'a str>,
}

/// Told what became of each line.
pub struct Results(BufWriter<Box<dyn Write + Send>>);

impl Results {
    /// Told in a new file, or in the stream.
    ///
    /// # Errors
    /// When the file cannot be made.
    pub fn open(file: &str, stream: Option<Box<dyn Write + Send>>) -> Result<Results> {
        let to = match stream {
            Some(stream) => stream,
            None => Box::new(create("--results", file)?),
        };
        Ok(Results(BufWriter::new(to)))
    }

    /// Tells of a line.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn tell(&mut self, result: &LineResult<'_>) -> std::io::Result<()> {
        serde_json::to_writer(&mut self.0, result)?;
        self.0.write_all(b"\n")
    }

    /// Writes what is left.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn finish(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}
