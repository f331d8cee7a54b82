//! The receipts file: one JSON line for every change that was carried out, kept on this machine.

use std::fs::OpenOptions;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use jiff::Timestamp;
use serde::Serialize;

use crate::error::{Error, Result};

/// Who did what, when, and what came of it.
#[derive(Debug, Serialize)]
pub struct Receipt<'a, P: Serialize, R: Serialize> {
    /// When the change was over.
    pub at: Timestamp,
    /// The caller's account, if STS told it.
    pub account: Option<&'a str>,
    /// The caller's ARN, if STS told it.
    pub caller: Option<&'a str>,
    /// The region.
    pub region: Option<&'a str>,
    /// The verb: `dlq redrive`.
    pub command: &'a str,
    /// The plan that was shown and approved.
    pub plan: &'a P,
    /// What came of it: the result, or the error.
    pub result: R,
}

/// Appends a receipt to `receipts.jsonl` in the state folder, readable for its owner only.
///
/// # Errors
/// When the file cannot be written.
pub fn append<P: Serialize, R: Serialize>(state: &Path, receipt: &Receipt<'_, P, R>) -> Result<()> {
    let path = state.join("receipts.jsonl");
    let mut line = serde_json::to_vec(receipt)
        .map_err(|error| Error::failure(format!("could not write a receipt as JSON: {error}")))?;
    line.push(b'\n');
    std::fs::create_dir_all(state)
        .and_then(|()| OpenOptions::new().create(true).append(true).mode(0o600).open(&path))
        // One write, so that lines of parallel invocations do not mix.
        .and_then(|mut file| file.write_all(&line))
        .map_err(|error| Error::failure(format!("could not write {}: {error}", path.display())))
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn receipts_are_appended_a_line_each_and_are_for_their_owner_only() {
        let state = tempfile::tempdir().unwrap();
        let receipt = Receipt {
            at: Timestamp::UNIX_EPOCH,
            account: Some("123456789012"),
            caller: None,
            region: Some("eu-west-1"),
            command: "dlq redrive",
            plan: &"plan",
            result: "result",
        };
        append(state.path(), &receipt).unwrap();
        append(state.path(), &receipt).unwrap();
        let path = state.path().join("receipts.jsonl");
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 2);
        let parsed: serde_json::Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
        assert_eq!(parsed["account"], "123456789012");
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    }
}
