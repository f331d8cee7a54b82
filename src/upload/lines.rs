//! The lines of the file, read on a thread of their own: a pipe may keep its reader waiting, and neither a signal nor
//! the lines that are there already are to wait with it.

use std::time::Duration;

use tokio::sync::mpsc;

use crate::error::{Error, Result};
use crate::snapshot::Entry;

use super::sending::Sender;

/// Lines that are read before they are needed, and taken at once: to wake the other thread for each takes longer than to
/// send it. One can have a megabyte.
const AHEAD: usize = 32;

/// For how long lines that do not fill a batch wait for more.
const LINGER: Duration = Duration::from_millis(100);

/// The lines that are read.
#[derive(Debug)]
pub struct Lines {
    entries: mpsc::Receiver<Result<Entry>>,
    taken: std::vec::IntoIter<Result<Entry>>,
}

/// What comes next.
#[derive(Debug)]
pub enum Next {
    /// A line.
    Entry(Entry),
    /// No line for a while.
    Pause,
    /// There is no further line, or nothing more is to be sent.
    End,
}

impl Lines {
    /// Reads from now on.
    ///
    /// # Errors
    /// When there can be no further thread.
    pub fn read(entries: impl Iterator<Item = Result<Entry>> + Send + 'static) -> Result<Lines> {
        let (sender, receiver) = mpsc::channel(AHEAD);
        let read = move || {
            for entry in entries {
                if sender.blocking_send(entry).is_err() {
                    return;
                }
            }
        };
        // Not one of the runtime's threads: whoever ends does not wait for a pipe.
        std::thread::Builder::new()
            .name("lines".into())
            .spawn(read)
            .map_err(|error| Error::failure(format!("could not begin to read: {error}")))?;
        Ok(Lines { entries: receiver, taken: Vec::new().into_iter() })
    }

    /// Waits for the next line; where lines wait for a batch, not for long.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn next(&mut self, sender: &Sender, some_wait: bool) -> Result<Next> {
        if sender.is_over() {
            return Ok(Next::End);
        }
        if self.taken.as_slice().is_empty() {
            let mut lines = Vec::with_capacity(AHEAD);
            tokio::select! {
                biased;
                () = sender.ended() => return Ok(Next::End),
                _ = self.entries.recv_many(&mut lines, AHEAD) => {}
                () = tokio::time::sleep(LINGER), if some_wait => return Ok(Next::Pause),
            }
            self.taken = lines.into_iter();
        }
        match self.taken.next() {
            Some(entry) => {
                let entry = entry?;
                sender.has_read(entry.line);
                Ok(Next::Entry(entry))
            }
            None => {
                sender.has_read_everything();
                Ok(Next::End)
            }
        }
    }
}
