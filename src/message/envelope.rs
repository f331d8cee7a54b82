//! An event as EventBridge delivers it, in the body of a message.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::value::RawValue;

/// The parts of an event that can be published again. What EventBridge makes itself (id, account, region)
/// is new then.
#[derive(Debug, Deserialize)]
pub struct Envelope<'a> {
    /// Who says so.
    pub source: String,
    /// What happened.
    #[serde(rename = "detail-type")]
    pub detail_type: String,
    /// The JSON object, byte for byte.
    #[serde(borrow)]
    pub detail: &'a RawValue,
    /// When it happened.
    #[serde(default)]
    pub time: Option<Timestamp>,
    /// The ARNs of what it is about.
    #[serde(default)]
    pub resources: Vec<String>,
}

impl Envelope<'_> {
    /// Reads a body.
    ///
    /// # Errors
    /// Why it is not an event.
    pub fn parse(body: &str) -> Result<Envelope<'_>, String> {
        let envelope: Envelope<'_> = serde_json::from_str(body).map_err(|error| error.to_string())?;
        if !envelope.detail.get().starts_with('{') {
            return Err("its detail is not a JSON object".into());
        }
        Ok(envelope)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_detail_is_kept_byte_for_byte() {
        let body = r#"{"version":"0","id":"1","detail-type":"Order Created","source":"myapp","account":"1",
            "time":"2026-11-23T09:30:00Z","region":"r","resources":["arn:x"],"detail": {"n": 1.10, "b":[ ]}}"#;
        let envelope = Envelope::parse(body).unwrap();
        assert_eq!((envelope.source.as_str(), envelope.detail_type.as_str()), ("myapp", "Order Created"));
        assert_eq!(envelope.detail.get(), r#"{"n": 1.10, "b":[ ]}"#);
        assert_eq!(envelope.time, Some("2026-11-23T09:30:00Z".parse().unwrap()));
        assert_eq!(envelope.resources, ["arn:x"]);
    }

    #[test]
    fn what_is_not_an_event_is_told_with_the_reason() {
        for (body, part) in [
            ("plain text", "expected value"),
            (r#"{"detail":{}}"#, "missing field `source`"),
            (r#"{"source":"a","detail-type":"b","detail":"{}"}"#, "not a JSON object"),
        ] {
            let reason = Envelope::parse(body).unwrap_err();
            assert!(reason.contains(part), "{body}: {reason}");
        }
    }
}
