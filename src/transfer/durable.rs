//! Bytes that have to be on the disk before anything follows from them: whoever waits for that at the same
//! time shares one write.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The queue in front of a file.
#[derive(Debug, Default)]
pub struct Durable {
    waiting: Mutex<Waiting>,
    /// Who has it writes what is waiting, for everybody.
    turn: tokio::sync::Mutex<Written>,
}

#[derive(Debug, Default)]
struct Waiting {
    bytes: Vec<u8>,
    /// How often anything was put in here.
    count: u64,
}

#[derive(Debug, Default)]
struct Written {
    /// Up to which count everything is on the disk.
    count: u64,
    /// Why nothing more will be.
    failed: Option<String>,
}

/// Has the name of a new file on the disk, without which its bytes are lost when the power fails. A folder that cannot be
/// asked for that has no such promise to give.
pub fn keep_name(file: &str) {
    let folder = Path::new(file).parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let Err(error) = File::open(folder).and_then(|folder| folder.sync_all()) {
        tracing::debug!("could not sync the folder {}: {error}", folder.display());
    }
}

impl Durable {
    /// Bytes that nobody waits for: they are written with the next ones.
    pub fn later(&self, bytes: &[u8]) {
        let mut waiting = self.waiting();
        waiting.bytes.extend_from_slice(bytes);
        waiting.count += 1;
    }

    /// Writes what is waiting and these bytes, in the order in which they came. They are on the disk when this
    /// returns. `sink` writes to it, and is never called by two at once.
    ///
    /// # Errors
    /// When they are not, or when that is not known after an earlier failure.
    pub async fn write(&self, bytes: &[u8], sink: impl Fn(&[u8]) -> io::Result<()>) -> io::Result<()> {
        let own = {
            let mut waiting = self.waiting();
            waiting.bytes.extend_from_slice(bytes);
            waiting.count += 1;
            waiting.count
        };
        let mut written = self.turn.lock().await;
        if written.failed.is_none() && written.count < own {
            let (bytes, count) = self.take_counted();
            // The file may be slow, and the other tasks are not to wait for it.
            match tokio::task::block_in_place(|| sink(&bytes)) {
                Ok(()) => written.count = count,
                Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                    written.failed = Some(error.to_string());
                    return Err(error);
                }
                Err(error) => written.failed = Some(error.to_string()),
            }
        }
        match &written.failed {
            Some(reason) if written.count < own => Err(io::Error::other(reason.clone())),
            _ => Ok(()),
        }
    }

    /// What nobody has waited for, to be written at the end.
    pub fn take(&self) -> Vec<u8> {
        self.take_counted().0
    }

    /// What is waiting and its count, under one lock: what comes a moment later counts on.
    fn take_counted(&self) -> (Vec<u8>, u64) {
        let mut waiting = self.waiting();
        (std::mem::take(&mut waiting.bytes), waiting.count)
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[tokio::test(flavor = "multi_thread")]
    async fn everything_is_written_once_and_in_few_writes_when_many_wait() {
        const WRITERS: usize = 200;
        let durable = Arc::new(Durable::default());
        let file: Arc<Mutex<Vec<u8>>> = Arc::default();
        let writes = Arc::new(AtomicUsize::new(0));
        let began = Arc::new(tokio::sync::Barrier::new(WRITERS));
        let mut tasks = tokio::task::JoinSet::new();
        for n in 0..WRITERS {
            let (durable, file, writes, began) = (durable.clone(), file.clone(), writes.clone(), began.clone());
            tasks.spawn(async move {
                began.wait().await;
                let line = format!("{n}\n");
                let sink = |bytes: &[u8]| {
                    writes.fetch_add(1, Ordering::SeqCst);
                    file.lock().unwrap().extend_from_slice(bytes);
                    Ok(())
                };
                durable.write(line.as_bytes(), sink).await.unwrap();
                let text = String::from_utf8(file.lock().unwrap().clone()).unwrap();
                assert!(
                    text.lines().any(|written| written == n.to_string()),
                    "{n} is not there when its write returns"
                );
            });
        }
        tasks.join_all().await;
        let text = String::from_utf8(file.lock().unwrap().clone()).unwrap();
        let mut lines: Vec<usize> = text.lines().map(|line| line.parse().unwrap()).collect();
        lines.sort_unstable();
        assert_eq!(lines, (0..WRITERS).collect::<Vec<_>>());
        assert!(writes.load(Ordering::SeqCst) <= WRITERS);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn what_comes_while_others_are_being_written_is_there_when_its_own_write_returns() {
        const WRITERS: usize = 8;
        const WRITES: usize = 5_000;
        let durable = Arc::new(Durable::default());
        let written: Arc<Mutex<Vec<Vec<usize>>>> = Arc::new(Mutex::new(vec![Vec::new(); WRITERS]));
        let mut tasks = tokio::task::JoinSet::new();
        for writer in 0..WRITERS {
            let (durable, written) = (durable.clone(), written.clone());
            tasks.spawn(async move {
                let sink = |bytes: &[u8]| {
                    let mut written = written.lock().unwrap();
                    for line in std::str::from_utf8(bytes).unwrap().lines() {
                        let (writer, n) = line.split_once(' ').unwrap();
                        written[writer.parse::<usize>().unwrap()].push(n.parse().unwrap());
                    }
                    Ok(())
                };
                for n in 0..WRITES {
                    durable.write(format!("{writer} {n}\n").as_bytes(), sink).await.unwrap();
                    let last = written.lock().unwrap()[writer].last().copied();
                    assert_eq!(last, Some(n), "writer {writer}: it is not there when its write returns");
                }
            });
        }
        tasks.join_all().await;
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn after_a_failure_nothing_counts_as_written_and_what_was_before_it_still_does() {
        let durable = Durable::default();
        durable.later(b"first ");
        durable
            .write(b"a", |bytes| {
                assert_eq!(bytes, b"first a");
                Ok(())
            })
            .await
            .unwrap();
        let full = |_: &[u8]| Err(io::Error::other("the disk is full"));
        assert!(durable.write(b"b", full).await.unwrap_err().to_string().contains("full"));
        let fine = |_: &[u8]| Ok(());
        assert!(durable.write(b"c", fine).await.unwrap_err().to_string().contains("full"));
        durable.later(b"left");
        assert_eq!(durable.take(), b"cleft");
    }
}
