//! The mark of a running transfer, so that the next one can say that an earlier one was killed.
//!
//! A mark is a small file that its process keeps locked; the lock ends with the process, however it
//! ends. An unlocked mark was left behind by a killed run.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

/// What a mark says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Content {
    source_url: String,
    pid: u32,
    started_at: Timestamp,
}

/// The mark of this run; removed when dropped.
#[derive(Debug)]
pub struct Mark {
    path: PathBuf,
    _lock: File,
}

/// Another run on the same queue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Predecessor {
    /// It was killed: what it had in hand may have been sent without being deleted here.
    Killed {
        /// When it began.
        started_at: Timestamp,
    },
    /// It is still running.
    Running {
        /// When it began.
        started_at: Timestamp,
        /// Its process.
        pid: u32,
    },
}

impl Mark {
    /// Leaves the mark of this run in `folder` and tells of others on the same queue. Marks of killed
    /// runs are removed: they are told of once.
    ///
    /// # Errors
    /// When the folder or the mark cannot be written.
    pub fn leave(folder: &Path, source_url: &str, now: Timestamp) -> io::Result<(Mark, Vec<Predecessor>)> {
        std::fs::create_dir_all(folder)?;
        let predecessors = find(folder, source_url);
        let path = folder.join(format!("{}.json", uuid::Uuid::new_v4()));
        let mut file = OpenOptions::new().create_new(true).write(true).mode(0o600).open(&path)?;
        file.lock()?;
        let content = Content { source_url: source_url.to_owned(), pid: std::process::id(), started_at: now };
        file.write_all(&serde_json::to_vec(&content)?)?;
        Ok((Mark { path, _lock: file }, predecessors))
    }
}

impl Drop for Mark {
    fn drop(&mut self) {
        // A mark that stays behind is told of once too often, no more.
        let _ = std::fs::remove_file(&self.path);
    }
}

fn find(folder: &Path, source_url: &str) -> Vec<Predecessor> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    entries.filter_map(|entry| read(&entry.ok()?.path(), source_url)).collect()
}

fn read(path: &Path, source_url: &str) -> Option<Predecessor> {
    let mut file = File::open(path).ok()?;
    let mut text = String::new();
    file.read_to_string(&mut text).ok()?;
    let content: Content =
        serde_json::from_str(&text).ok().filter(|content: &Content| content.source_url == source_url)?;
    let Content { started_at, pid, .. } = content;
    match file.try_lock_shared() {
        Ok(()) => {
            std::fs::remove_file(path).ok()?;
            Some(Predecessor::Killed { started_at })
        }
        Err(TryLockError::WouldBlock) => Some(Predecessor::Running { started_at, pid }),
        Err(TryLockError::Error(_)) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const URL: &str = "https://sqs.eu-west-1.amazonaws.com/123456789012/app-dev-tasks-dlq";

    #[test]
    fn a_run_that_ended_leaves_nothing_and_a_killed_one_is_told_of_once() {
        let folder = tempfile::tempdir().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let (mark, others) = Mark::leave(folder.path(), URL, now).unwrap();
        assert_eq!(others, []);
        drop(mark);
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);

        // What a killed process leaves: the file, without the lock.
        let content = Content { source_url: URL.into(), pid: 1, started_at: now };
        std::fs::write(folder.path().join("killed.json"), serde_json::to_vec(&content).unwrap()).unwrap();
        let (_, others) = Mark::leave(folder.path(), "another queue", now).unwrap();
        assert_eq!(others, []);
        let (_, others) = Mark::leave(folder.path(), URL, now).unwrap();
        assert_eq!(others, [Predecessor::Killed { started_at: now }]);
        let (_, others) = Mark::leave(folder.path(), URL, now).unwrap();
        assert_eq!(others, []);
    }

    #[test]
    fn a_run_that_still_goes_on_is_told_apart_from_a_killed_one() {
        let folder = tempfile::tempdir().unwrap();
        let now = Timestamp::UNIX_EPOCH;
        let (_mark, _) = Mark::leave(folder.path(), URL, now).unwrap();
        let (_other, others) = Mark::leave(folder.path(), URL, now).unwrap();
        assert_eq!(others, [Predecessor::Running { started_at: now, pid: std::process::id() }]);
    }
}
