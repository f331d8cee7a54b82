//! The lines of the file. A pipe may keep its reader waiting, and neither a signal nor the lines that are there already
//! are to wait with it: it is read on a thread of its own. A file is read where its lines are sent, which is quicker;
//! one on another machine may be waited for.

use std::time::Duration;

use rustix::fs::FileType;
use tokio::sync::mpsc;

use crate::error::{Error, Result};
use crate::snapshot::Entry;

/// Lines that are read before they are needed, and as many that were taken at once: to wake the other thread for each
/// takes longer than to send it. One can have a megabyte.
const AHEAD: usize = 16;

/// For how long lines that do not fill a batch wait for more.
const LINGER: Duration = Duration::from_millis(100);

/// The lines that are read.
pub struct Lines(Source);

enum Source {
    File(Box<dyn Iterator<Item = Result<Entry>> + Send>),
    Pipe { entries: mpsc::Receiver<Result<Entry>>, taken: std::vec::IntoIter<Result<Entry>> },
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
    /// Reads the file of this name, or stdin for `-`, of which these are the entries.
    ///
    /// # Errors
    /// When there can be no further thread.
    pub fn read(file: &str, entries: impl Iterator<Item = Result<Entry>> + Send + 'static) -> Result<Lines> {
        if !may_wait(file) {
            return Ok(Lines(Source::File(Box::new(entries))));
        }
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
        Ok(Lines(Source::Pipe { entries: receiver, taken: Vec::new().into_iter() }))
    }

    /// The next line. A pipe is waited for until it has `ended`; where lines wait for a batch, not for long.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub async fn next(&mut self, ended: impl Future<Output = ()>, some_wait: bool) -> Result<Next> {
        let entry = match &mut self.0 {
            Source::File(entries) => {
                // Where no line is sent, nothing else would be waited for, and nobody would hear a signal.
                tokio::task::coop::consume_budget().await;
                entries.next()
            }
            Source::Pipe { entries, taken } => {
                if taken.as_slice().is_empty() {
                    let mut lines = Vec::with_capacity(AHEAD);
                    tokio::select! {
                        biased;
                        () = ended => return Ok(Next::Stopped),
                        _ = entries.recv_many(&mut lines, AHEAD) => {}
                        () = tokio::time::sleep(LINGER), if some_wait => return Ok(Next::Pause),
                    }
                    *taken = lines.into_iter();
                }
                taken.next()
            }
        };
        entry.map_or(Ok(Next::End), |entry| entry.map(Next::Entry))
    }
}

/// Whether what is read there may come only later: pipes, terminals and the like.
fn may_wait(file: &str) -> bool {
    let is_file = match file {
        "-" => rustix::fs::fstat(std::io::stdin()).is_ok_and(|stat| FileType::from_raw_mode(stat.st_mode).is_file()),
        file => std::fs::metadata(file).is_ok_and(|metadata| metadata.is_file()),
    };
    !is_file
}

/// How far the file was read.
#[derive(Clone, Copy, Debug, Default)]
pub struct Position {
    /// The last line that was read whole.
    read: u64,
    /// Whether a part of the next one was read.
    more: bool,
    is_at_end: bool,
}

impl Position {
    /// Notes what came next.
    pub fn note(&mut self, next: &Result<Next>) {
        match next {
            // Where a line has several entries, it is read when all of them are.
            Ok(Next::Entry(entry)) => (self.read, self.more) = (entry.line - u64::from(entry.more), entry.more),
            Ok(Next::End) => self.is_at_end = true,
            Ok(Next::Pause | Next::Stopped) | Err(_) => {}
        }
    }

    /// Whether a part of that line was read.
    pub fn is_within_a_line(&self) -> bool {
        self.more
    }

    /// The line from which on not everything was read, unless it came to the end.
    pub fn unread_from(&self) -> Option<u64> {
        (!self.is_at_end).then_some(self.read + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Draft;

    #[test]
    fn a_line_with_several_entries_is_read_when_all_of_them_are() {
        let entry =
            |line, more| Ok(Next::Entry(Entry { line, more, text: String::new(), draft: Ok(Draft::default()) }));
        let mut position = Position::default();
        let mut after = |next| {
            position.note(&next);
            position.unread_from()
        };
        assert_eq!(after(entry(1, false)), Some(2));
        assert_eq!(after(entry(2, true)), Some(2));
        assert_eq!(after(entry(2, false)), Some(3));
        assert_eq!(after(Ok(Next::End)), None);
    }
}
