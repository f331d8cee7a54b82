//! Messages that are not moved but must not be received again: held until the end, then given back.
//!
//! Their receipt handles are in a temporary file that only this process can open, not in memory, but for a
//! few of the last ones.

use std::fs::File;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

/// Handles that are written and extended together.
const CHUNK: usize = 500;

/// The held messages.
#[derive(Debug, Default)]
pub struct Held(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    file: Option<File>,
    /// Bytes in the file.
    end: u64,
    /// The handles of the last part, which is not in the file yet.
    tail: String,
    chunks: Vec<Chunk>,
    count: u64,
}

/// A part of the file, with the first moment at which one of its messages becomes visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    start: u64,
    bytes: u64,
    /// How many handles it has.
    pub handles: usize,
    /// Whether nothing is added to it any more.
    closed: bool,
    expires_at: SystemTime,
    index: usize,
}

impl Held {
    /// Holds another message.
    ///
    /// # Errors
    /// When the temporary file cannot be written.
    pub fn add(&self, handle: &str, expires_at: SystemTime) -> io::Result<()> {
        let mut state = self.state();
        let index = state.chunks.len();
        let bytes = handle.len() as u64 + 1;
        match state.chunks.last_mut() {
            Some(chunk) if chunk.handles < CHUNK && !chunk.closed => {
                chunk.bytes += bytes;
                chunk.handles += 1;
                chunk.expires_at = chunk.expires_at.min(expires_at);
            }
            _ => {
                state.write_tail()?;
                let start = state.end;
                state.chunks.push(Chunk { start, bytes, handles: 1, closed: false, expires_at, index });
            }
        }
        state.tail.push_str(handle);
        state.tail.push('\n');
        state.count += 1;
        Ok(())
    }

    /// How many messages are held.
    pub fn count(&self) -> u64 {
        self.state().count
    }

    /// The parts with a message that becomes visible within this time. Nothing is added to them any
    /// more: it would not be extended with the rest.
    pub fn due_within(&self, time: Duration) -> Vec<Chunk> {
        let until = SystemTime::now() + time;
        let mut state = self.state();
        let due = state.chunks.iter_mut().filter(|chunk| chunk.expires_at <= until);
        due.map(|chunk| {
            chunk.closed = true;
            *chunk
        })
        .collect()
    }

    /// A part was extended.
    pub fn extended(&self, chunk: &Chunk, expires_at: SystemTime) {
        if let Some(current) = self.state().chunks.get_mut(chunk.index) {
            current.expires_at = expires_at;
        }
    }

    /// All parts; none are left afterwards.
    pub fn take_all(&self) -> Vec<Chunk> {
        let mut state = self.state();
        state.count = 0;
        std::mem::take(&mut state.chunks)
    }

    /// The handles of a part.
    ///
    /// # Errors
    /// When the temporary file cannot be read.
    pub fn handles(&self, chunk: &Chunk) -> io::Result<Vec<Arc<str>>> {
        let state = self.state();
        if chunk.start >= state.end {
            return Ok(state.tail.lines().map(Arc::from).collect());
        }
        let Some(file) = &state.file else { return Ok(Vec::new()) };
        let mut bytes = vec![0; usize::try_from(chunk.bytes).unwrap_or_default()];
        file.read_exact_at(&mut bytes, chunk.start)?;
        let text = String::from_utf8(bytes).map_err(io::Error::other)?;
        Ok(text.lines().map(Arc::from).collect())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn write_tail(&mut self) -> io::Result<()> {
        if self.tail.is_empty() {
            return Ok(());
        }
        let file = match &mut self.file {
            Some(file) => file,
            // Unlinked as soon as it is open, so that not even a kill leaves it behind.
            none => none.insert(tempfile::tempfile()?),
        };
        file.write_all_at(self.tail.as_bytes(), self.end)?;
        self.end += self.tail.len() as u64;
        self.tail.clear();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_handle_comes_back_out_of_the_file_exactly_once() {
        let held = Held::default();
        let expires_at = SystemTime::now() + Duration::from_secs(60);
        let handles: Vec<String> = (0..2 * CHUNK + 7).map(|n| format!("handle/{n}+==")).collect();
        for handle in &handles {
            held.add(handle, expires_at).unwrap();
        }
        assert_eq!(held.count(), handles.len() as u64);
        let read: Vec<String> = held
            .take_all()
            .iter()
            .flat_map(|chunk| held.handles(chunk).unwrap())
            .map(|handle| handle.to_string())
            .collect();
        assert_eq!(read, handles);
        assert_eq!(held.count(), 0);
    }

    #[test]
    fn a_part_is_due_when_its_first_message_is() {
        let held = Held::default();
        let now = SystemTime::now();
        held.add("late", now + Duration::from_secs(100)).unwrap();
        assert!(held.due_within(Duration::from_secs(30)).is_empty());
        held.add("soon", now + Duration::from_secs(10)).unwrap();
        let due = held.due_within(Duration::from_secs(30));
        assert_eq!(due.len(), 1);
        held.add("sooner", now + Duration::from_secs(5)).unwrap();
        held.extended(&due[0], now + Duration::from_secs(100));
        let due = held.due_within(Duration::from_secs(30));
        assert_eq!(due.len(), 1, "what came while the part was extended is due by itself");
        assert_eq!(&*held.handles(&due[0]).unwrap()[0], "sooner");
    }
}
