//! What a line says: a message of a snapshot, one that AWS printed, or a body.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value};

use crate::message::{Attribute, Attributes, Draft};

/// How every line of a snapshot begins.
const BEGIN_OF_MESSAGE: &str = "{\"message_id\":";

/// What a message of a snapshot has that is sent again.
const OF_SNAPSHOT: [&str; 6] =
    ["body", "attributes", "message_group_id", "message_deduplication_id", "trace_header", "subject"];

/// What a message that AWS printed has that is sent again.
const OF_AWS: [&str; 3] = ["Body", "Attributes", "MessageAttributes"];

/// Why a line is no message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rejected {
    /// A sentence without a final period.
    pub why: String,
    /// Whether the line is whole, so that it may be something else than a message.
    pub is_whole: bool,
    /// What is read as this line again, where that is another thing than its text: nothing of a half line.
    pub raw: Option<Vec<u8>>,
}

impl Rejected {
    /// The line begins like a message, and is none.
    pub fn torn(why: impl Into<String>) -> Rejected {
        Rejected { why: why.into(), is_whole: false, raw: None }
    }

    /// The line is no text, or its end is missing; `raw` is what is read as it again.
    pub fn unreadable(why: impl Into<String>, raw: Vec<u8>) -> Rejected {
        Rejected { why: why.into(), is_whole: false, raw: Some(raw) }
    }

    /// Whatever it may be, it is no message.
    pub fn no_message(why: impl Into<String>) -> Rejected {
        Rejected { why: why.into(), is_whole: true, raw: None }
    }
}

/// A line is a message of a snapshot when it is an object with a body, else it is the body itself.
///
/// # Errors
/// Why it is not sent as either.
pub fn of_line(line: &str) -> std::result::Result<Draft, Rejected> {
    // Most lines are not parsed at all: without the key they are bodies.
    if !line.contains("\"body\"") && !line.contains("\"Body\"") && !line.starts_with(BEGIN_OF_MESSAGE) {
        return Ok(Draft { body: line.to_owned(), ..Draft::default() });
    }
    match serde_json::from_str::<Value>(line) {
        Ok(Value::Object(object)) if object.get("body").is_some_and(Value::is_string) => {
            nothing_else(&object, "message_id", &OF_SNAPSHOT)?;
            of_snapshot(&Value::Object(object))
        }
        Ok(Value::Object(object)) if object.get("Body").is_some_and(Value::is_string) => {
            nothing_else(&object, "MessageId", &OF_AWS)?;
            of_aws(&Value::Object(object))
        }
        // What a kill left of the last line of a snapshot is not to be taken for a body.
        Err(_) if line.starts_with(BEGIN_OF_MESSAGE) => Err(Rejected::torn("the line is cut off")),
        Err(error) if line.starts_with('{') => {
            Err(Rejected::torn(format!("the line begins like a message with a body, and is not JSON: {error}")))
        }
        _ => Ok(Draft { body: line.to_owned(), ..Draft::default() }),
    }
}

/// A payload may have a body of its own: what no message has is not to be lost. Whatever was received has an id.
fn nothing_else(object: &Map<String, Value>, id: &str, known: &[&str]) -> std::result::Result<(), Rejected> {
    let other = object.keys().find(|key| !known.contains(&key.as_str())).filter(|_| !object.contains_key(id));
    let Some(other) = other else { return Ok(()) };
    Err(Rejected::no_message(format!(
        "it has a body like a message, and `{other}`, which no message has; to send the whole line as a body, make a message of it: `jq -c '{{body: tojson}}'`"
    )))
}

fn of_snapshot(message: &Value) -> std::result::Result<Draft, Rejected> {
    let text = |key: &str| match &message[key] {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text.clone())),
        other => Err(Rejected::no_message(format!("`{key}` is {other}, and should be a text"))),
    };
    let mut attributes = Attributes::new();
    if !matches!(message["attributes"], Value::Null | Value::Object(_)) {
        return Err(Rejected::no_message("`attributes` is no object"));
    }
    for (name, attribute) in message["attributes"].as_object().into_iter().flatten() {
        let attribute = match (attribute["type"].as_str(), attribute["value"].as_str()) {
            (Some(kind), Some(value)) => typed(name, kind, value)?,
            _ => return Err(Rejected::no_message(format!("the attribute `{name}` has no type or no value"))),
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
///
/// # Errors
/// Why it is none.
pub fn of_aws(message: &Value) -> std::result::Result<Draft, Rejected> {
    let Some(body) = message["Body"].as_str() else { return Err(Rejected::no_message("there is no Body")) };
    let mut attributes = Attributes::new();
    for (name, attribute) in message["MessageAttributes"].as_object().into_iter().flatten() {
        let kind = attribute["DataType"].as_str().unwrap_or("String");
        let value = attribute["StringValue"].as_str().or(attribute["BinaryValue"].as_str());
        let value = value.ok_or_else(|| Rejected::no_message(format!("the attribute `{name}` has no value")))?;
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
        .map_err(|error| Rejected::no_message(format!("the attribute `{name}` is not base64: {error}")))
}
