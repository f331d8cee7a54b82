//! The files that a plan makes: none is overwritten.

use std::path::Path;

use crate::error::{Error, Result};

/// Before anything is done, and in a dry run, too: where the file is made, it is refused again.
///
/// # Errors
/// A refusal for one that is there, a usage error for one that is given twice.
pub(super) fn check_new(files: &[(&'static str, &str)]) -> Result<()> {
    for (at, (flag, file)) in files.iter().enumerate() {
        if files[..at].iter().any(|(_, other)| other == file) {
            return Err(Error::usage(format!("{file} is given for two things")).hint("give each a file of its own"));
        }
        if Path::new(file).symlink_metadata().is_ok() {
            return Err(Error::refused(format!("{file} is there already"))
                .hint(format!("give {flag} a name that is not in use: a file is never overwritten")));
        }
    }
    Ok(())
}
