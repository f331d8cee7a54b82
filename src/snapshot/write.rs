//! Writing messages into a file, so that they are safe there before they are deleted anywhere.

use std::fmt;
use std::fs::{File, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use flate2::write::GzEncoder;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::error::{Error, Result};
use crate::message::Message;
use crate::transfer::{Durable, Record, keep_name};

use super::Compression;

/// A file, or another place, that messages are being written to.
pub struct Writer {
    encoder: Mutex<Option<Encoder>>,
    durable: Durable,
}

enum Encoder {
    Plain(File),
    Gzip(GzEncoder<File>),
    Zstandard(zstd::Encoder<'static, File>),
    /// Where nothing more than flushing can be done.
    Stream(BufWriter<Box<dyn Write + Send>>),
}

impl Writer {
    /// A new file that only its owner can read.
    ///
    /// # Errors
    /// A refusal when there is a file of that name, a usage error when it cannot be made.
    pub fn create(name: &str) -> Result<Writer> {
        if let Some(folder) = Path::new(name).parent() {
            std::fs::create_dir_all(folder)
                .map_err(|error| Error::usage(format!("could not make the folder {}: {error}", folder.display())))?;
        }
        let file =
            OpenOptions::new().write(true).create_new(true).mode(0o600).open(name).map_err(|error| {
                match error.kind() {
                    io::ErrorKind::AlreadyExists => Error::refused(format!("{name} is there already"))
                        .hint("give another name: a snapshot is never overwritten"),
                    _ => Error::usage(format!("could not make the file {name}: {error}")),
                }
            })?;
        keep_name(name);
        let encoder = match Compression::of(name) {
            Compression::None => Encoder::Plain(file),
            Compression::Gzip => Encoder::Gzip(GzEncoder::new(file, flate2::Compression::default())),
            Compression::Zstandard => Encoder::Zstandard(zstd::Encoder::new(file, 0)?),
        };
        Ok(Writer::over(encoder))
    }

    /// A stream, stdout for instance.
    pub fn stream(stream: Box<dyn Write + Send>) -> Writer {
        Writer::over(Encoder::Stream(BufWriter::new(stream)))
    }

    fn over(encoder: Encoder) -> Writer {
        Writer { encoder: Mutex::new(Some(encoder)), durable: Durable::default() }
    }

    /// Writes lines as they are; they are on the disk when this returns.
    ///
    /// # Errors
    /// When they are not.
    pub fn lines(&self, lines: &[u8]) -> io::Result<()> {
        let mut encoder = self.encoder.lock().unwrap_or_else(PoisonError::into_inner);
        encoder.as_mut().ok_or_else(|| io::Error::other("the file was ended already"))?.write(lines)
    }

    /// Ends the file.
    ///
    /// # Errors
    /// When its end cannot be written.
    pub fn finish(&self) -> io::Result<()> {
        let mut encoder = self.encoder.lock().unwrap_or_else(PoisonError::into_inner);
        match encoder.take() {
            None => Ok(()),
            Some(Encoder::Plain(file)) => file.sync_all(),
            Some(Encoder::Gzip(gzip)) => gzip.finish()?.sync_all(),
            Some(Encoder::Zstandard(zstandard)) => zstandard.finish()?.sync_all(),
            Some(Encoder::Stream(mut stream)) => stream.flush(),
        }
    }
}

impl Record for Writer {
    fn write<'a>(&'a self, messages: &'a [&'a Message]) -> BoxFuture<'a, io::Result<()>> {
        async move {
            let mut lines = Vec::new();
            for message in messages {
                serde_json::to_writer(&mut lines, message)?;
                lines.push(b'\n');
            }
            self.durable.write(&lines, |lines| self.lines(lines)).await
        }
        .boxed()
    }
}

impl Encoder {
    /// The lines are on the disk when this returns.
    fn write(&mut self, lines: &[u8]) -> io::Result<()> {
        match self {
            Encoder::Plain(file) => {
                file.write_all(lines)?;
                file.sync_data()
            }
            Encoder::Gzip(gzip) => {
                gzip.write_all(lines)?;
                gzip.flush()?;
                gzip.get_ref().sync_data()
            }
            Encoder::Zstandard(zstandard) => {
                zstandard.write_all(lines)?;
                zstandard.flush()?;
                zstandard.get_ref().sync_data()
            }
            Encoder::Stream(stream) => {
                stream.write_all(lines)?;
                stream.flush()
            }
        }
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer")
    }
}
