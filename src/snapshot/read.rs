//! Reading messages from a file: what msgctl exported, what `aws sqs receive-message` printed, or plain
//! lines.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::message::{Attribute, Attributes, Draft};

use super::Compression;

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

/// How every line of a snapshot begins.
const BEGIN_OF_MESSAGE: &str = "{\"message_id\":";

/// Why a line is no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected(pub String);

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
    /// Opens a file. What was written before a kill can be read: where the end of a compressed file is missing, the
    /// last entry is a rejected one that says so.
    ///
    /// # Errors
    /// A usage error when it cannot be read.
    pub fn open(name: &str) -> Result<Reader> {
        let ends_early = Arc::new(AtomicBool::new(false));
        let bytes = Box::new(Lenient { bytes: bytes(name)?, ends_early: Arc::clone(&ends_early) });
        Ok(Reader { ends_early, ..Reader::of(bytes)? })
    }

    /// Reads a stream, stdin for instance.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn of(bytes: Box<dyn Read + Send>) -> Result<Reader> {
        let mut lines: Box<dyn BufRead + Send> = Box::new(BufReader::new(bytes));
        let document = messages_of_aws(&mut lines)?;
        Ok(Reader { lines, line: 0, ends_early: Arc::default(), is_over: false, document: document.into_iter() })
    }

    /// The end of a file that has none, with what is there of the last line: it may be the half of it.
    fn cut_off(&mut self, text: &[u8]) -> Entry {
        self.is_over = true;
        let why = "the file ends here and has no end: it was cut off, or what wrote it was killed";
        let text = String::from_utf8_lossy(text).into_owned();
        Entry { line: self.line, more: false, text, draft: Err(Rejected(why.into())) }
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
                Ok(text) => Entry { line: self.line, more: false, draft: draft_of_line(&text), text },
                Err(error) => Entry {
                    line: self.line,
                    more: false,
                    draft: Err(Rejected("the line is not UTF-8".into())),
                    text: String::from_utf8_lossy(error.as_bytes()).into_owned(),
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
    Ok(match Compression::of(name) {
        Compression::None => Box::new(file),
        Compression::Gzip => Box::new(flate2::read::MultiGzDecoder::new(file)),
        Compression::Zstandard => Box::new(zstd::Decoder::new(file).map_err(unreadable)?),
    })
}

impl Iterator for Reader {
    type Item = Result<Entry>;

    fn next(&mut self) -> Option<Self::Item> {
        if let Some(message) = self.document.next() {
            self.line += 1;
            let draft = draft_of_aws(&message);
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

/// The messages of a document that begins like what `aws sqs receive-message` prints, over many lines;
/// none when the file is not one, and then nothing of it is used up.
fn messages_of_aws(lines: &mut Box<dyn BufRead + Send>) -> Result<Vec<Value>> {
    let begin = lines.fill_buf().map_err(|error| Error::failure(format!("could not read: {error}")))?;
    let begin = String::from_utf8_lossy(begin).split_whitespace().take(2).collect::<String>();
    if !begin.starts_with("{\"Messages\":") {
        return Ok(Vec::new());
    }
    let mut text = String::new();
    lines.read_to_string(&mut text).map_err(|error| Error::failure(format!("could not read: {error}")))?;
    let document: Value = serde_json::from_str(&text)
        .map_err(|error| Error::usage(format!("what looks like an answer to receive-message is not JSON: {error}")))?;
    Ok(document["Messages"].as_array().cloned().unwrap_or_default())
}

/// A line is a message of a snapshot when it is an object with a body, else it is the body itself.
fn draft_of_line(line: &str) -> std::result::Result<Draft, Rejected> {
    // Most lines are not parsed at all: without the key they are bodies.
    if !line.contains("\"body\"") && !line.contains("\"Body\"") && !line.starts_with(BEGIN_OF_MESSAGE) {
        return Ok(Draft { body: line.to_owned(), ..Draft::default() });
    }
    match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(object)) if object.get("body").is_some_and(Value::is_string) => {
            draft_of_snapshot(&Value::Object(object))
        }
        Ok(object) if object.get("Body").is_some_and(Value::is_string) => draft_of_aws(&object),
        // What a kill left of the last line of a snapshot is not to be taken for a body.
        Err(_) if line.starts_with(BEGIN_OF_MESSAGE) => Err(Rejected("the line is cut off".into())),
        Err(error) if line.starts_with('{') => {
            Err(Rejected(format!("the line begins like a message with a body, and is not JSON: {error}")))
        }
        _ => Ok(Draft { body: line.to_owned(), ..Draft::default() }),
    }
}

fn draft_of_snapshot(message: &Value) -> std::result::Result<Draft, Rejected> {
    let text = |key: &str| match &message[key] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        other => Err(Rejected(format!("`{key}` is {other}, and should be a text"))),
    };
    let mut attributes = Attributes::new();
    if !matches!(message["attributes"], Value::Null | Value::Object(_)) {
        return Err(Rejected("`attributes` is no object".into()));
    }
    for (name, attribute) in message["attributes"].as_object().into_iter().flatten() {
        let attribute = match (attribute["type"].as_str(), attribute["value"].as_str()) {
            (Some(kind), Some(value)) => typed(name, kind, value)?,
            _ => return Err(Rejected(format!("the attribute `{name}` has no type or no value"))),
        };
        attributes.insert(name.clone(), attribute);
    }
    Ok(Draft {
        body: text("body")?.unwrap_or_default(),
        attributes,
        message_group_id: text("message_group_id")?,
        message_deduplication_id: text("message_deduplication_id")?
            .map(|id| deduplication_id(id, &message["message_id"])),
        trace_header: text("trace_header")?,
        subject: text("subject")?,
    })
}

/// As `aws sqs receive-message` prints a message.
fn draft_of_aws(message: &Value) -> std::result::Result<Draft, Rejected> {
    let Some(body) = message["Body"].as_str() else { return Err(Rejected("there is no Body".into())) };
    let mut attributes = Attributes::new();
    for (name, attribute) in message["MessageAttributes"].as_object().into_iter().flatten() {
        let kind = attribute["DataType"].as_str().unwrap_or("String");
        let value = attribute["StringValue"].as_str().or(attribute["BinaryValue"].as_str());
        let value = value.ok_or_else(|| Rejected(format!("the attribute `{name}` has no value")))?;
        attributes.insert(name.clone(), typed(name, kind, value)?);
    }
    let system = |key: &str| message["Attributes"][key].as_str().map(str::to_owned);
    Ok(Draft {
        body: body.to_owned(),
        attributes,
        message_group_id: system("MessageGroupId"),
        message_deduplication_id: system("MessageDeduplicationId")
            .map(|id| deduplication_id(id, &message["MessageId"])),
        trace_header: system("AWSTraceHeader"),
        subject: None,
    })
}

/// For a message that was received: never the one that it had, which the service may still remember, and
/// then silently drop the message; but the same for every import of it. Else the one that is given.
fn deduplication_id(given: String, message_id: &Value) -> String {
    message_id.as_str().map_or(given, |message_id| format!("msgctl-{message_id}"))
}

fn typed(name: &str, kind: &str, value: &str) -> std::result::Result<Attribute, Rejected> {
    if !kind.starts_with("Binary") {
        return Ok(Attribute::text(kind, value));
    }
    let bytes = STANDARD.decode(value);
    bytes
        .map(|bytes| Attribute::binary(kind, bytes))
        .map_err(|error| Rejected(format!("the attribute `{name}` is not base64: {error}")))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert!(drafts(line)[0].clone().unwrap_err().0.contains(part), "{line}");
        }
    }

    #[test]
    fn a_line_that_is_no_message_is_rejected_with_the_reason() {
        let line = r#"{"body":"x","attributes":{"b":{"type":"Binary","value":"%%"}}}"#;
        assert!(drafts(line)[0].clone().unwrap_err().0.contains("`b` is not base64"));
        let cut_off = r#"{"message_id":"1","body":"half of a li"#;
        assert!(drafts(cut_off)[0].clone().unwrap_err().0.contains("cut off"));
    }
}
