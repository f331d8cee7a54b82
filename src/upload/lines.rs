//! The lines of the file, read on a thread of their own: a pipe may keep its reader waiting, and neither a signal nor
//! the lines that are there already are to wait with it.

use std::time::Duration;

use tokio::sync::mpsc;

use crate::error::{Error, Result};
use crate::snapshot::Entry;

/// Lines that are read before they are needed, and as many that were taken at once: to wake the other thread for each
/// takes longer than to send it. One can have a megabyte.
const AHEAD: usize = 16;

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
    /// There is no further line.
    End,
    /// Nothing more is wanted.
    Stopped,
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

    /// Waits for the next line, unless it has `ended` before; where lines wait for a batch, not for long.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn next(&mut self, ended: impl Future<Output = ()>, some_wait: bool) -> Result<Next> {
        if self.taken.as_slice().is_empty() {
            let mut lines = Vec::with_capacity(AHEAD);
            tokio::select! {
                biased;
                () = ended => return Ok(Next::Stopped),
                _ = self.entries.recv_many(&mut lines, AHEAD) => {}
                () = tokio::time::sleep(LINGER), if some_wait => return Ok(Next::Pause),
            }
            self.taken = lines.into_iter();
        }
        self.taken.next().map_or(Ok(Next::End), |entry| entry.map(Next::Entry))
    }
}

/// How far the file was read.
#[derive(Debug, Default)]
pub struct Position {
    line: u64,
    is_at_end: bool,
}

impl Position {
    /// Notes what came next.
    pub fn note(&mut self, next: &Result<Next>) {
        match next {
            Ok(Next::Entry(entry)) => self.line = entry.line,
            Ok(Next::End) => self.is_at_end = true,
            Ok(Next::Pause | Next::Stopped) | Err(_) => {}
        }
    }

    /// The line from which on nothing was read, unless it came to the end.
    pub fn unread_from(&self) -> Option<u64> {
        (!self.is_at_end).then_some(self.line + 1)
    }
}
