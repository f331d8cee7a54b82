//! The journal of a transfer or of other work: what is about to be sent and what was acknowledged is on the disk before the
//! next step, so that a run after a kill sends nothing again that arrived.
//!
//! One JSON object on a line: first the source, then `intent`, `acknowledged`, `refused` and `deleted` with
//! message ids.

use std::collections::BTreeSet;
use std::fmt::Display;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::sync::{Mutex, PoisonError};

use serde_json::{Value, json};

use crate::error::{Error, Result};

use super::durable::{Durable, keep_name};

/// A journal that is being kept.
#[derive(Debug)]
pub struct Journal {
    file: Mutex<File>,
    durable: Durable,
    /// Acknowledged by an earlier run, and not deleted by it: only to be deleted.
    pub acknowledged: BTreeSet<String>,
    /// Sent by an earlier run without an answer: they may be at the destination, and twice there if they were
    /// sent again since.
    pub uncertain: BTreeSet<String>,
}

/// A step of the transfer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// About to be sent.
    Intent,
    /// Arrived.
    Acknowledged,
    /// The service said that it did not take them.
    Refused,
    /// Deleted at the source.
    Deleted,
}

impl Step {
    const ALL: [Step; 4] = [Step::Intent, Step::Acknowledged, Step::Refused, Step::Deleted];

    const fn key(self) -> &'static str {
        match self {
            Step::Intent => "intent",
            Step::Acknowledged => "acknowledged",
            Step::Refused => "refused",
            Step::Deleted => "deleted",
        }
    }
}

/// What earlier runs wrote down, see [`Journal::acknowledged`] and [`Journal::uncertain`].
#[derive(Debug, Default)]
pub struct Earlier {
    /// Acknowledged, and not deleted.
    pub acknowledged: BTreeSet<String>,
    /// Sent without an answer.
    pub uncertain: BTreeSet<String>,
    /// What the journal is of; none for an empty one.
    source: Option<String>,
    /// Whether a kill tore the last line.
    torn: bool,
}

impl Journal {
    /// Opens a journal, or begins one, for this piece of work: transfers from a queue by its URL, or a change to
    /// the users of a pool.
    ///
    /// # Errors
    /// A usage error when it is the journal of other work, is in use, or is no journal.
    pub fn open(name: &str, source_url: &str) -> Result<Journal> {
        let unusable = |error: &dyn Display| unusable(name, error);
        let mut options = OpenOptions::new();
        let mut file =
            options.create(true).read(true).append(true).mode(0o600).open(name).map_err(|error| unusable(&error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(unusable(&"another run is writing it")),
            Err(TryLockError::Error(error)) => return Err(unusable(&error)),
        }
        let Earlier { acknowledged, uncertain, source, torn } = Earlier::read(&file, name, source_url)?;
        let begin = match source {
            // The next line begins anew.
            Some(_) if torn => "\n".to_owned(),
            Some(_) => String::new(),
            None => format!("{}\n", json!({"source": source_url})),
        };
        file.write_all(begin.as_bytes()).map_err(|error| unusable(&error))?;
        keep_name(name);
        Ok(Journal { file: Mutex::new(file), durable: Durable::default(), acknowledged, uncertain })
    }

    /// What earlier runs wrote into a journal that is only looked at; none when there is none.
    ///
    /// # Errors
    /// A usage error when it is the journal of other work, or is no journal.
    pub fn look(name: &str, source_url: &str) -> Result<Option<Earlier>> {
        match File::open(name) {
            Ok(file) => Earlier::read(&file, name, source_url).map(Some),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(error) => Err(unusable(name, &error)),
        }
    }

    /// Writes a step down. It is on the disk when this returns, except what was deleted: if that is lost,
    /// nothing is.
    ///
    /// # Errors
    /// When it is not.
    pub fn write<'a>(&self, step: Step, message_ids: impl Iterator<Item = &'a str>) -> io::Result<()> {
        match (line_of(step, &message_ids.collect::<Vec<_>>()), step) {
            (None, _) => Ok(()),
            (Some(line), Step::Deleted) => self.append(line.as_bytes()),
            (Some(line), _) => self.append_durably(line.as_bytes()),
        }
    }

    /// The same for many at once: those that wait for the disk at the same time share one write.
    ///
    /// # Errors
    /// When it is not on the disk.
    pub async fn write_with_others(&self, step: Step, message_ids: &[&str]) -> io::Result<()> {
        match (line_of(step, message_ids), step) {
            (None, _) => {}
            (Some(line), Step::Deleted) => self.durable.later(line.as_bytes()),
            (Some(line), _) => self.durable.write(line.as_bytes(), |bytes| self.append_durably(bytes)).await?,
        }
        Ok(())
    }

    fn append_durably(&self, bytes: &[u8]) -> io::Result<()> {
        self.append(bytes)?;
        self.file.lock().unwrap_or_else(PoisonError::into_inner).sync_data()
    }

    /// In one write, so that a kill tears at most the last line.
    fn append(&self, bytes: &[u8]) -> io::Result<()> {
        self.file.lock().unwrap_or_else(PoisonError::into_inner).write_all(bytes)
    }
}

fn unusable(name: &str, error: &dyn Display) -> Error {
    Error::usage(format!("could not use the journal {name}: {error}"))
}

impl Earlier {
    fn read(file: &File, name: &str, source_url: &str) -> Result<Earlier> {
        let earlier = Earlier::of_lines(BufReader::new(file)).map_err(|error| unusable(name, &error))?;
        match &earlier.source {
            Some(source) if source != source_url => Err(unusable(name, &format!("it is of other work: {source}"))
                .hint("give each piece of work a journal of its own")),
            _ => Ok(earlier),
        }
    }

    fn of_lines(lines: impl BufRead) -> io::Result<Earlier> {
        let mut earlier = Earlier::default();
        let mut unanswered = BTreeSet::new();
        for line in lines.lines() {
            // Only the last line can be torn, by a kill: what it was to say had not been done yet.
            let Ok(value) = serde_json::from_str::<Value>(&line?) else {
                earlier.torn = true;
                continue;
            };
            if let Some(text) = value["source"].as_str() {
                earlier.source = Some(text.to_owned());
            } else if earlier.source.is_none() {
                return Err(io::Error::other("it is not a journal"));
            }
            for step in Step::ALL {
                let ids = value[step.key()].as_array().into_iter().flatten().filter_map(Value::as_str);
                ids.for_each(|id| earlier.take_in(step, id, &mut unanswered));
            }
        }
        earlier.uncertain.append(&mut unanswered);
        if earlier.source.is_none() && earlier.torn {
            return Err(io::Error::other("it is not a journal"));
        }
        Ok(earlier)
    }

    /// A send that is followed by another one of the same message before any answer stays uncertain, whatever
    /// the later one brings.
    fn take_in(&mut self, step: Step, id: &str, unanswered: &mut BTreeSet<String>) {
        match step {
            Step::Intent => {
                if let Some(id) = unanswered.replace(id.to_owned()) {
                    self.uncertain.insert(id);
                }
            }
            Step::Acknowledged => {
                unanswered.remove(id);
                self.acknowledged.insert(id.to_owned());
            }
            Step::Refused => {
                unanswered.remove(id);
            }
            Step::Deleted => {
                self.acknowledged.remove(id);
            }
        }
    }
}

/// `None` for no message.
fn line_of(step: Step, message_ids: &[&str]) -> Option<String> {
    (!message_ids.is_empty()).then(|| format!("{}\n", json!({step.key(): message_ids})))
}

impl Drop for Journal {
    fn drop(&mut self) {
        // What was deleted last; without it the next run looks for a few messages that are gone.
        let _ = self.append(&self.durable.take());
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::*;

    /// Opens a journal whose last run has ended. A process that another test is about to start may have the file
    /// open, and with it its lock, until it becomes another program.
    fn reopen(name: &str) -> Journal {
        let until = Instant::now() + Duration::from_secs(10);
        loop {
            match Journal::open(name, "queue") {
                Err(error) if error.to_string().contains("another run") && Instant::now() < until => {
                    std::thread::yield_now();
                }
                opened => return opened.unwrap(),
            }
        }
    }

    #[test]
    fn the_next_run_knows_what_arrived_and_what_it_cannot_know() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let name = path.to_str().unwrap();
        let journal = Journal::open(name, "queue").unwrap();
        assert!(Journal::open(name, "queue").unwrap_err().to_string().contains("another run"));
        journal.write(Step::Intent, ["a", "b", "c", "d"].into_iter()).unwrap();
        journal.write(Step::Acknowledged, ["a", "b"].into_iter()).unwrap();
        journal.write(Step::Refused, ["c"].into_iter()).unwrap();
        journal.write(Step::Deleted, ["a"].into_iter()).unwrap();
        drop(journal);
        // What a kill leaves.
        std::fs::write(&path, std::fs::read_to_string(&path).unwrap() + "{\"acknowledged\":[\"d").unwrap();

        let journal = reopen(name);
        assert_eq!(journal.acknowledged, ["b".to_owned()].into());
        assert_eq!(journal.uncertain, ["d".to_owned()].into());
        journal.write(Step::Deleted, ["b"].into_iter()).unwrap();
        drop(journal);
        let journal = reopen(name);
        assert!(journal.acknowledged.is_empty() && journal.uncertain.len() == 1);
        // It is sent again: the second copy arrives, and the first one may have.
        journal.write(Step::Intent, ["d", "e"].into_iter()).unwrap();
        journal.write(Step::Acknowledged, ["d", "e"].into_iter()).unwrap();
        journal.write(Step::Deleted, ["d", "e"].into_iter()).unwrap();
        drop(journal);
        let journal = reopen(name);
        assert_eq!((journal.acknowledged.len(), &journal.uncertain), (0, &["d".to_owned()].into()));
        drop(journal);
        assert!(Journal::open(name, "other").unwrap_err().to_string().contains("other work: queue"));
        std::fs::write(&path, "something else").unwrap();
        assert!(Journal::open(name, "queue").unwrap_err().to_string().contains("not a journal"));
    }
}
