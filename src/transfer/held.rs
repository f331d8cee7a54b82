//! Messages that are not moved but must not be received again: held until the end, then given back.
//!
//! Their receipt handles are in a temporary file that only this process can open, not in memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
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
    end: u64,
    chunks: Vec<Chunk>,
    count: u64,
}

/// A part of the file, with the first moment at which one of its messages becomes visible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chunk {
    start: u64,
    bytes: u64,
    handles: usize,
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
        let end = state.end;
        let file = match &mut state.file {
            Some(file) => file,
            // Unlinked as soon as it is open, so that not even a kill leaves it behind.
            none => none.insert(tempfile::tempfile()?),
        };
        file.seek(SeekFrom::Start(end))?;
        writeln!(file, "{handle}")?;
        let bytes = handle.len() as u64 + 1;
        state.end += bytes;
        state.count += 1;
        let index = state.chunks.len();
        match state.chunks.last_mut() {
            Some(chunk) if chunk.handles < CHUNK => {
                chunk.bytes += bytes;
                chunk.handles += 1;
                chunk.expires_at = chunk.expires_at.min(expires_at);
            }
            _ => state.chunks.push(Chunk { start: end, bytes, handles: 1, expires_at, index }),
        }
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
            chunk.handles = CHUNK;
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
        let mut state = self.state();
        let Some(file) = &mut state.file else { return Ok(Vec::new()) };
        file.seek(SeekFrom::Start(chunk.start))?;
        BufReader::new(file.take(chunk.bytes)).lines().map(|line| line.map(Arc::from)).collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
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
