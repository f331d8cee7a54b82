//! Reading messages from a file: what msgctl exported, what `aws sqs receive-message` printed, or plain
//! lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde::de::IgnoredAny;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::message::Draft;

use super::Compression;
use super::draft::{Rejected, of_aws, of_line};

/// What some programs put before UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// A message of a file.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The line that it begins in, from 1.
    pub line: u64,
    /// Whether the line has further entries.
    pub more: bool,
    /// What is read as this entry again, for a file of rejected ones.
    pub text: String,
    /// The message, or why it is none.
    pub draft: std::result::Result<Draft, Rejected>,
}

/// The messages of a file, one after the other.
pub struct Reader {
    lines: Box<dyn BufRead + Send>,
    line: u64,
    /// Whether the compressed file turned out to have no end.
    ends_early: Arc<AtomicBool>,
    /// Whether that was told.
    is_over: bool,
    /// Messages of a document that was read as a whole.
    document: std::vec::IntoIter<Value>,
}

impl std::fmt::Debug for Reader {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Reader").field("line", &self.line).finish_non_exhaustive()
    }
}

impl Reader {
    /// Reads a file, or stdin for `-`. What was written before a kill can be read: where the end of a compressed file is missing, the
    /// last entry is a rejected one that says so.
    ///
    /// # Errors
    /// A usage error when it cannot be read.
    pub fn open(name: &str) -> Result<Reader> {
        let bytes = match name {
            "-" => decompressed(Box::new(io::stdin()))
                .map_err(|error| Error::usage(format!("could not read stdin: {error}")))?,
            name => bytes(name)?,
        };
        Reader::of(bytes)
    }

    /// Reads a stream.
    ///
    /// # Errors
    /// When it cannot be read, or is a document of something else than messages.
    pub fn of(bytes: Box<dyn Read + Send>) -> Result<Reader> {
        let ends_early = Arc::new(AtomicBool::new(false));
        let bytes = Lenient { bytes, ends_early: Arc::clone(&ends_early) };
        let (document, lines) = document(Box::new(BufReader::new(bytes)))?;
        Ok(Reader { lines, line: 0, ends_early, is_over: false, document: document.into_iter() })
    }

    /// The end of a file that has none, with what is there of the last line: it may be the half of it.
    fn cut_off(&mut self, text: &[u8]) -> Entry {
        self.is_over = true;
        let why = "the file ends here and has no end: it was cut off, or what wrote it was killed";
        let text = String::from_utf8_lossy(text).into_owned();
        Entry { line: self.line, more: false, text, draft: Err(Rejected::unreadable(why, Vec::new())) }
    }

    fn next_line(&mut self) -> Option<Result<Entry>> {
        loop {
            let mut bytes = Vec::new();
            match self.lines.read_until(b'\n', &mut bytes) {
                Ok(0) if self.ends_early.load(Ordering::Relaxed) && !self.is_over => {
                    self.line += 1;
                    return Some(Ok(self.cut_off(&[])));
                }
                Ok(0) => return None,
                Ok(_) => self.line += 1,
                Err(error) => return Some(Err(Error::failure(format!("line {}: {error}", self.line + 1)))),
            }
            if self.ends_early.load(Ordering::Relaxed) && !bytes.ends_with(b"\n") {
                return Some(Ok(self.cut_off(&bytes)));
            }
            while bytes.last().is_some_and(|byte| matches!(byte, b'\n' | b'\r')) {
                bytes.pop();
            }
            if bytes.is_empty() {
                continue;
            }
            let entry = match String::from_utf8(bytes) {
                Ok(text) => Entry { line: self.line, more: false, draft: of_line(&text), text },
                Err(error) => Entry {
                    line: self.line,
                    more: false,
                    text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
                    draft: Err(Rejected::unreadable("the line is not UTF-8", error.into_bytes())),
                },
            };
            return Some(Ok(entry));
        }
    }
}

/// The bytes of a file, whatever it is compressed with by its name.
///
/// # Errors
/// A usage error when it cannot be read.
pub fn bytes(name: &str) -> Result<Box<dyn Read + Send>> {
    let unreadable = |error: io::Error| Error::usage(format!("could not read the file {name}: {error}"));
    let file = File::open(name).map_err(unreadable)?;
    if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Err(Error::usage(format!("could not read the file {name}: it is a folder")));
    }
    match Compression::of(name) {
        Compression::None => decompressed(Box::new(file)).map_err(unreadable),
        Compression::Gzip => Ok(Box::new(flate2::read::MultiGzDecoder::new(file))),
        Compression::Zstandard => Ok(Box::new(zstd::Decoder::new(file).map_err(unreadable)?)),
    }
}

/// How what is compressed begins, and no text.
const GZIP: &[u8] = b"\x1f\x8b";
const ZSTANDARD: &[u8] = b"\x28\xb5\x2f\xfd";

/// Whether the first bytes of a file say so.
pub(super) fn is_compressed(name: &str) -> bool {
    let mut begin = Vec::new();
    let read = File::open(name).and_then(|file| file.take(4).read_to_end(&mut begin));
    read.is_ok() && (begin.starts_with(GZIP) || begin.starts_with(ZSTANDARD))
}

/// What is compressed is told by its first bytes, where there is no name that tells.
fn decompressed(mut bytes: Box<dyn Read + Send>) -> io::Result<Box<dyn Read + Send>> {
    let mut begin = Vec::new();
    let is_begin_of = |begin: &[u8]| GZIP.starts_with(begin) || ZSTANDARD.starts_with(begin);
    while begin != GZIP && begin != ZSTANDARD && is_begin_of(&begin) {
        if bytes.by_ref().take(1).read_to_end(&mut begin)? == 0 {
            break;
        }
    }
    let is = |magic: &[u8]| begin.as_slice() == magic;
    let (is_gzip, is_zstandard) = (is(GZIP), is(ZSTANDARD));
    let all = Cursor::new(begin).chain(bytes);
    Ok(match (is_gzip, is_zstandard) {
        (true, _) => Box::new(flate2::read::MultiGzDecoder::new(all)),
        (_, true) => Box::new(zstd::Decoder::new(all)?),
        _ => Box::new(all),
    })
}

impl Iterator for Reader {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(message) = self.document.next() {
            self.line += 1;
            let draft = of_aws(&message);
            return Some(Ok(Entry { line: self.line, more: false, text: message.to_string(), draft }));
        }
        self.next_line()
    }
}

/// Takes a compressed file without an end for one that ends there, and notes that.
struct Lenient {
    bytes: Box<dyn Read + Send>,
    ends_early: Arc<AtomicBool>,
}

impl Read for Lenient {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.bytes.read(buffer) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => {
                self.ends_early.store(true, Ordering::Relaxed);
                Ok(0)
            }
            read => read,
        }
    }
}

/// The messages of a document that is printed over several lines, as `aws sqs receive-message` does it; none when the
/// file is not one, and then nothing of it is used up but the byte order mark.
fn document(lines: Box<dyn BufRead + Send>) -> Result<(Vec<Value>, Box<dyn BufRead + Send>)> {
    let unreadable = |error: io::Error| Error::usage(format!("could not read: {error}"));
    let mut lines = lines;
    let mut first = Vec::new();
    // The whole line: a pipe may bring it in parts.
    lines.read_until(b'\n', &mut first).map_err(unreadable)?;
    let begin = first.strip_prefix(BYTE_ORDER_MARK).unwrap_or(&first).to_vec();
    let compact: Vec<u8> = begin.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let is_begin = matches!(compact.as_slice(), b"{" | b"[" | b"[{");
    if !is_begin && !compact.starts_with(b"{\"Messages\":") {
        return Ok((Vec::new(), Box::new(Cursor::new(begin).chain(lines))));
    }
    let mut text = begin;
    // A line that is whole, with others after it, is one of many.
    if serde_json::from_slice::<IgnoredAny>(&text).is_ok() && !lines.fill_buf().map_err(unreadable)?.is_empty() {
        return Ok((Vec::new(), Box::new(Cursor::new(text).chain(lines))));
    }
    lines.read_to_end(&mut text).map_err(unreadable)?;
    let not_lines = |why: String| {
        Error::usage(format!("the first line begins a JSON document over several lines, and {why}"))
            .hint("one message on a line is read, and what `aws sqs receive-message` prints; `jq -c` puts each value on a line")
    };
    let document: Value =
        serde_json::from_slice(&text).map_err(|error| not_lines(format!("it cannot be read: {error}")))?;
    let messages = if document.is_array() { &document } else { &document["Messages"] };
    match messages.as_array() {
        Some(messages) if messages.iter().all(|message| message["Body"].is_string()) => {
            Ok((messages.clone(), Box::new(io::empty())))
        }
        _ => Err(not_lines("it is not a list of messages".into())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Attribute;

    fn drafts(text: &str) -> Vec<std::result::Result<Draft, Rejected>> {
        let reader = Reader::of(Box::new(io::Cursor::new(text.to_owned().into_bytes()))).unwrap();
        reader.map(|entry| entry.unwrap().draft).collect()
    }

    #[test]
    fn what_the_aws_cli_printed_is_read_with_its_attributes() {
        let printed = r#"{
    "Messages": [
        {
            "MessageId": "1", "ReceiptHandle": "h", "MD5OfBody": "x", "Body": "{\"a\": 1}",
            "Attributes": {"MessageGroupId": "g", "SentTimestamp": "1"},
            "MessageAttributes": {
                "n": {"StringValue": "5", "DataType": "Number"},
                "b": {"BinaryValue": "AAEC", "DataType": "Binary"}
            }
        },
        {"MessageId": "2", "Body": "plain"}
    ]
}"#;
        let read = drafts(printed);
        let first = read[0].clone().unwrap();
        assert_eq!((first.body.as_str(), first.message_group_id.as_deref()), ("{\"a\": 1}", Some("g")));
        assert_eq!(first.attributes["n"], Attribute::text("Number", "5"));
        assert_eq!(first.attributes["b"], Attribute::binary("Binary", vec![0, 1, 2]));
        assert_eq!(read[1].clone().unwrap().body, "plain");
    }

    /// Gives out a byte at a time, as a slow pipe does.
    struct Slowly(Cursor<Vec<u8>>);

    impl Read for Slowly {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            let one = buffer.len().min(1);
            self.0.read(&mut buffer[..one])
        }
    }

    #[test]
    fn a_document_is_known_however_its_bytes_arrive_and_another_one_than_of_messages_is_refused() {
        let bodies = |text: &str| -> Result<Vec<String>> {
            let reader = Reader::of(Box::new(Slowly(Cursor::new(text.to_owned().into_bytes()))))?;
            Ok(reader.map(|entry| entry.unwrap().draft.unwrap().body).collect())
        };
        let messages = "[\n  {\"Body\": \"a\"},\n  {\"Body\": \"b\"}\n]";
        assert_eq!(bodies(messages).unwrap(), ["a", "b"]);
        assert_eq!(bodies(&format!("{{\n \"Messages\": {messages}}}")).unwrap(), ["a", "b"]);
        assert_eq!(bodies(&format!("\u{feff}{{\"Messages\": {messages}}}")).unwrap(), ["a", "b"]);
        let lines = ["{\"Messages\":[1]}", "{\"Messages\":[2]}"];
        assert_eq!(bodies(&lines.join("\n")).unwrap(), lines);
        for other in ["{\n  \"order\": 1\n}", "[\n  1\n]", "{\n", "[\n{\"order\": 1}\n]"] {
            assert!(bodies(other).unwrap_err().to_string().contains("several lines"), "{other}");
        }
        assert_eq!(bodies("\u{feff}{\"body\":\"a\"}\n[\n").unwrap(), ["a", "["]);
    }

    #[test]
    fn what_is_compressed_is_told_by_its_bytes() {
        use std::io::Write;
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
        gzip.write_all(b"one\ntwo").unwrap();
        for bytes in [gzip.finish().unwrap(), zstd::encode_all(&b"one\ntwo"[..], 0).unwrap(), b"one\ntwo".to_vec()] {
            let bytes = decompressed(Box::new(Slowly(Cursor::new(bytes)))).unwrap();
            let bodies: Vec<String> =
                Reader::of(bytes).unwrap().map(|entry| entry.unwrap().draft.unwrap().body).collect();
            assert_eq!(bodies, ["one", "two"]);
        }
        for text in ["", "(", "\u{1f}"] {
            let mut read = String::new();
            let bytes = Box::new(Cursor::new(text.to_owned().into_bytes()));
            decompressed(bytes).unwrap().read_to_string(&mut read).unwrap();
            assert_eq!(read, text);
        }
    }

    #[test]
    fn a_payload_that_has_a_body_of_its_own_is_not_cut_down_to_it() {
        for line in [r#"{"to":"a@x","body":"text"}"#, r#"{"Body":"text","Subject":"s"}"#] {
            assert!(drafts(line)[0].clone().unwrap_err().why.contains("which no message has"), "{line}");
        }
        let received = r#"{"message_id":"1","body":"b","receive_count":3,"note":"mine"}"#;
        assert_eq!(drafts(received)[0].clone().unwrap().body, "b");
    }

    #[test]
    fn a_line_is_a_body_unless_it_is_a_message() {
        let bodies: Vec<String> = drafts("one\r\n\n{\"order\":7}\n[1]\n{\"body\":\"inner\"}\nlast")
            .into_iter()
            .map(|draft| draft.unwrap().body)
            .collect();
        assert_eq!(bodies, ["one", "{\"order\":7}", "[1]", "inner", "last"]);
    }

    #[test]
    fn a_deduplication_id_is_kept_unless_the_message_was_received_with_it() {
        let ids: Vec<Option<String>> = drafts(
            "{\"body\":\"a\",\"message_deduplication_id\":\"mine\"}\n{\"message_id\":\"7\",\"body\":\"b\",\"message_deduplication_id\":\"old\"}",
        )
        .into_iter()
        .map(|draft| draft.unwrap().message_deduplication_id)
        .collect();
        assert_eq!(ids, [Some("mine".to_owned()), Some("msgctl-7".to_owned())]);
    }

    #[test]
    fn the_half_line_before_the_missing_end_of_a_compressed_file_is_no_message() {
        use std::io::Write;
        let folder = tempfile::tempdir().unwrap();
        let read = |lines: &str| -> Vec<(u64, std::result::Result<String, String>)> {
            let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::default());
            gzip.write_all(lines.as_bytes()).unwrap();
            gzip.flush().unwrap();
            let path = folder.path().join("lines.gz");
            std::fs::write(&path, gzip.get_ref()).unwrap();
            let entries = Reader::open(path.to_str().unwrap()).unwrap().map(|entry| entry.unwrap());
            entries.map(|entry| (entry.line, entry.draft.map(|draft| draft.body).map_err(|_| entry.text))).collect()
        };
        let one = (1, Ok("one".to_owned()));
        assert_eq!(read("one\ntw"), [one.clone(), (2, Err("tw".into()))]);
        assert_eq!(read("one\n"), [one, (2, Err(String::new()))]);
    }

    #[test]
    fn a_part_of_a_message_that_is_not_what_it_should_be_is_not_left_out() {
        for (line, part) in [
            (r#"{"message_id":"1","body":"b","message_group_id":7}"#, "message_group_id"),
            (r#"{"message_id":"1","body":"b","attributes":[]}"#, "attributes"),
        ] {
            assert!(drafts(line)[0].clone().unwrap_err().why.contains(part), "{line}");
        }
    }

    #[test]
    fn a_line_that_is_no_message_is_rejected_with_the_reason() {
        let line = r#"{"body":"x","attributes":{"b":{"type":"Binary","value":"%%"}}}"#;
        assert!(drafts(line)[0].clone().unwrap_err().why.contains("`b` is not base64"));
        let cut_off = r#"{"message_id":"1","body":"half of a li"#;
        assert!(drafts(cut_off)[0].clone().unwrap_err().why.contains("cut off"));
    }
}
