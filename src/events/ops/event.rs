//! An event before it is published: what it is made of, what it counts for, and what EventBridge would refuse.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use crate::error::{Error, Result};
use crate::message::Draft;
use crate::message::envelope::Envelope;
use crate::naming::Arn;
use crate::transfer::MAX_EVENT_BATCH_BYTES;

/// What `Time` counts for (aws-facts 4.1).
const SIZE_OF_TIME: usize = 14;

/// The longest detail type (aws-facts 4.1).
const MAX_DETAIL_TYPE: usize = 128;

/// The longest trace header (aws-facts 4.1).
const MAX_TRACE_HEADER: usize = 500;

/// The id of an event that EventBridge has not given one yet.
pub const NO_ID: &str = "00000000-0000-0000-0000-000000000000";

/// An event that is to be published.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Event {
    /// Who says so.
    pub source: String,
    /// What happened.
    pub detail_type: String,
    /// The JSON object, byte for byte.
    #[serde(skip)]
    pub detail: String,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// The ARNs of what it is about.
    pub resources: Vec<String>,
    /// The X-Ray trace header, which targets may get; it does not count towards the size.
    pub trace_header: Option<String>,
}

impl Event {
    /// Bytes as EventBridge counts them (aws-facts 4.1).
    pub fn size(&self) -> usize {
        let resources: usize = self.resources.iter().map(String::len).sum();
        let time = if self.time.is_some() { SIZE_OF_TIME } else { 0 };
        time + self.source.len() + self.detail_type.len() + self.detail.len() + resources
    }

    /// Refuses what EventBridge would refuse, or take and fail.
    ///
    /// # Errors
    /// A usage error that names the part.
    pub fn check(&self) -> Result<()> {
        if self.detail_type.is_empty() || self.detail_type.len() > MAX_DETAIL_TYPE {
            return Err(Error::usage(format!(
                "the detail type `{}` has {} bytes: it has 1 to {MAX_DETAIL_TYPE}",
                self.detail_type,
                self.detail_type.len()
            )));
        }
        if self.source.is_empty() || self.source.starts_with("aws.") {
            return Err(Error::usage(format!("the source `{}` is empty or begins with aws.", self.source))
                .hint("sources that begin with aws. are for AWS's own services; `--source` gives another one"));
        }
        if let Some(header) = &self.trace_header
            && (header.is_empty() || header.len() > MAX_TRACE_HEADER)
        {
            return Err(Error::usage(format!("the trace header `{header}` has 1 to {MAX_TRACE_HEADER} characters"))
                .hint("it looks like Root=1-67891233-abcdef012345678912345678;Parent=463ac35c9f6413ad;Sampled=1"));
        }
        check_detail(&self.detail)?;
        if self.size() > MAX_EVENT_BATCH_BYTES {
            return Err(Error::usage(format!(
                "the event has {} bytes as EventBridge counts them, and it takes at most {MAX_EVENT_BATCH_BYTES}",
                self.size()
            ))
            .hint("keep large contents elsewhere, and say in the detail where they are"));
        }
        Ok(())
    }

    /// As the bus with this ARN delivers it, except for the id: what rules are matched against.
    pub fn delivered(&self, bus_arn: &str, now: Timestamp) -> Value {
        let bus = Arn::parse(bus_arn);
        let detail: Value = serde_json::from_str(&self.detail).unwrap_or_default();
        json!({
            "version": "0",
            "id": NO_ID,
            "detail-type": self.detail_type,
            "source": self.source,
            "account": bus.as_ref().map(|arn| arn.account.as_str()).unwrap_or_default(),
            "time": self.time.unwrap_or(now).strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            "region": bus.as_ref().map(|arn| arn.region.as_str()).unwrap_or_default(),
            "resources": self.resources,
            "detail": detail,
        })
    }

    /// As an entry of PutEvents, in which nothing is left out.
    pub fn as_entry(&self) -> String {
        json!({
            "Source": self.source,
            "DetailType": self.detail_type,
            "Detail": self.detail,
            "Time": self.time,
            "Resources": self.resources,
            "TraceHeader": self.trace_header,
        })
        .to_string()
    }

    /// As a message for an event bus.
    pub fn into_draft(self) -> Draft {
        #[derive(Serialize)]
        struct Body<'a> {
            source: &'a str,
            #[serde(rename = "detail-type")]
            detail_type: &'a str,
            #[serde(skip_serializing_if = "Option::is_none")]
            time: Option<Timestamp>,
            #[serde(skip_serializing_if = "<[String]>::is_empty")]
            resources: &'a [String],
            detail: &'a RawValue,
        }
        let Event { source, detail_type, detail, time, resources, trace_header } = &self;
        // What is no object is judged as what it is.
        let object = Some(detail.trim()).filter(|detail| detail.starts_with('{'));
        let body = object.and_then(|object| serde_json::from_str(object).ok()).and_then(|detail| {
            serde_json::to_string(&Body { source, detail_type, time: *time, resources, detail }).ok()
        });
        Draft { body: body.unwrap_or_else(|| detail.clone()), trace_header: trace_header.clone(), ..Draft::default() }
    }

    /// The event in a message for an event bus.
    ///
    /// # Errors
    /// Why it is none.
    pub fn of_draft(draft: &Draft) -> std::result::Result<Event, String> {
        let envelope = Envelope::parse(&draft.body)?;
        Ok(Event {
            detail: envelope.detail.get().to_owned(),
            source: envelope.source,
            detail_type: envelope.detail_type,
            time: envelope.time,
            resources: envelope.resources,
            trace_header: draft.trace_header.clone(),
        })
    }
}

/// The detail is a JSON object.
fn check_detail(detail: &str) -> Result<()> {
    let hint = "the detail is a JSON object: '{\"status\":\"confirmed\"}'";
    let kind = match serde_json::from_str::<&RawValue>(detail.trim()) {
        Ok(value) => match value.get().as_bytes().first() {
            Some(b'{') => return Ok(()),
            Some(b'n') => "null",
            Some(b't' | b'f') => "a boolean",
            Some(b'"') => "a string",
            Some(b'[') => "an array",
            _ => "a number",
        },
        Err(error) => return Err(Error::usage(format!("the detail is not JSON: {error}")).hint(hint)),
    };
    Err(Error::usage(format!("the detail is {kind}, not a JSON object")).hint(hint))
}

#[cfg(test)]
mod tests {
    use crate::error::ErrorKind;

    use super::*;

    fn event(detail: &str) -> Event {
        Event { source: "myapp".into(), detail_type: "Order Created".into(), detail: detail.into(), ..Event::default() }
    }

    #[test]
    fn the_size_is_counted_as_eventbridge_counts_it() {
        let event = Event {
            time: Some(Timestamp::UNIX_EPOCH),
            resources: vec!["arn:aws:s3:::b".into(), "x".into()],
            ..event("{\"ä\":1}")
        };
        assert_eq!(event.size(), 14 + 5 + 13 + 8 + 14 + 1);
    }

    #[test]
    fn only_a_json_object_within_the_size_is_taken() {
        assert!(event("{}").check().is_ok());
        assert!(event(" {\"a\": [1, 2]}\n").check().is_ok());
        for (detail, part) in [
            ("[]", "an array"),
            ("7", "a number"),
            ("null", "null"),
            ("\"x\"", "a string"),
            ("true", "a boolean"),
            ("{\"a\":}", "line 1 column 6"),
            ("", "not JSON"),
        ] {
            let error = event(detail).check().unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Usage);
            assert!(error.to_string().contains(part), "{error}");
        }
        let fixed = event("").size();
        let filling = |size: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(size - fixed - 8));
        assert!(event(&filling(MAX_EVENT_BATCH_BYTES)).check().is_ok());
        assert!(event(&filling(MAX_EVENT_BATCH_BYTES + 1)).check().unwrap_err().to_string().contains("1000001 bytes"));
    }

    #[test]
    fn a_source_of_aws_s_own_an_empty_detail_type_and_an_endless_trace_header_are_refused() {
        assert!(Event { source: "aws.s3".into(), ..event("{}") }.check().is_err());
        assert!(Event { detail_type: String::new(), ..event("{}") }.check().is_err());
        assert!(Event { trace_header: Some("x".repeat(501)), ..event("{}") }.check().is_err());
    }

    #[test]
    fn a_message_for_a_bus_keeps_every_part_and_the_detail_byte_for_byte() {
        let event = Event {
            time: Some("2026-11-23T09:30:00Z".parse().unwrap()),
            resources: vec!["arn:x".into()],
            trace_header: Some("Root=1-2-3".into()),
            ..event("{\"n\": 1.10, \"b\":[ ]}")
        };
        assert_eq!(Event::of_draft(&event.clone().into_draft()), Ok(event));
        assert!(Event::of_draft(&Draft { body: "[1]".into(), ..Draft::default() }).is_err());
    }

    #[test]
    fn as_it_is_delivered_it_has_all_that_rules_can_ask_for() {
        let now: Timestamp = "2026-11-23T09:30:00.5Z".parse().unwrap();
        let delivered = event("{\"n\":1}").delivered("arn:aws:events:eu-west-1:123456789012:event-bus/x", now);
        assert_eq!((&delivered["account"], &delivered["region"]), (&json!("123456789012"), &json!("eu-west-1")));
        assert_eq!((&delivered["time"], &delivered["detail"]["n"]), (&json!("2026-11-23T09:30:00Z"), &json!(1)));
    }
}
