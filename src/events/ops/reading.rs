//! Events in text: a detail, or a whole event as an archive, a rule's target, PutEvents or CloudTrail has it.
//! Pure.

use jiff::Timestamp;
use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

use super::event::Event;

/// What a text does not say by itself.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Defaults {
    /// Who says so.
    pub source: String,
    /// What happened; without it, a detail by itself is no event.
    pub detail_type: Option<String>,
    /// When it happened.
    pub time: Option<Timestamp>,
    /// What it is about.
    pub resources: Vec<String>,
    /// The X-Ray trace header.
    pub trace_header: Option<String>,
}

/// What may be told of an object by its keys. Everything else is a detail.
#[derive(Deserialize)]
struct Object<'a> {
    #[serde(borrow)]
    source: Option<&'a RawValue>,
    #[serde(borrow, rename = "detail-type")]
    detail_type: Option<&'a RawValue>,
    #[serde(borrow)]
    detail: Option<&'a RawValue>,
    #[serde(borrow)]
    time: Option<&'a RawValue>,
    #[serde(borrow)]
    resources: Option<&'a RawValue>,
    #[serde(borrow, rename = "DetailType")]
    entry_detail_type: Option<&'a RawValue>,
    #[serde(borrow, rename = "eventName")]
    event_name: Option<&'a RawValue>,
    #[serde(borrow, rename = "requestParameters")]
    request_parameters: Option<&'a RawValue>,
}

/// An entry of PutEvents, as the CLI takes it or as CloudTrail writes it down.
#[derive(Deserialize)]
struct Entry {
    #[serde(alias = "source", rename = "Source")]
    source: String,
    #[serde(alias = "detailType", rename = "DetailType")]
    detail_type: String,
    #[serde(alias = "detail", rename = "Detail")]
    detail: Box<RawValue>,
    #[serde(alias = "time", rename = "Time")]
    time: Option<Value>,
    #[serde(alias = "resources", rename = "Resources", default)]
    resources: Vec<String>,
    #[serde(alias = "traceHeader", rename = "TraceHeader")]
    trace_header: Option<String>,
}

#[derive(Deserialize)]
struct RequestParameters {
    entries: Vec<Entry>,
}

/// The events of a text: one, or of a record of CloudTrail all that were put together.
///
/// # Errors
/// Why it is none.
pub fn events(text: &str, defaults: &Defaults) -> Result<Vec<Event>, String> {
    let text = text.trim();
    let Ok(object) = serde_json::from_str::<Object<'_>>(text) else {
        // What is no object is judged with the event that it was to be.
        return Ok(vec![of_detail(text, defaults)?]);
    };
    if object.event_name.is_some_and(|name| name.get() == "\"PutEvents\"")
        && let Some(parameters) = object.request_parameters
    {
        let parameters: RequestParameters = serde_json::from_str(parameters.get())
            .map_err(|error| format!("the record of CloudTrail has no entries that can be read: {error}"))?;
        return parameters.entries.into_iter().map(|entry| of_entry(entry, defaults)).collect();
    }
    if object.entry_detail_type.is_some() {
        let entry = serde_json::from_str(text).map_err(|error| format!("it is no entry of PutEvents: {error}"))?;
        return Ok(vec![of_entry(entry, defaults)?]);
    }
    match (object.source, object.detail_type, object.detail) {
        (Some(source), Some(detail_type), Some(detail)) => Ok(vec![Event {
            source: text_of("source", source)?,
            detail_type: text_of("detail-type", detail_type)?,
            detail: detail.get().to_owned(),
            time: object.time.map(|time| of_json("time", time)).transpose()?.or(defaults.time),
            resources: match object.resources {
                Some(resources) => of_json("resources", resources)?,
                None => defaults.resources.clone(),
            },
            trace_header: defaults.trace_header.clone(),
        }]),
        _ => Ok(vec![of_detail(text, defaults)?]),
    }
}

fn of_detail(detail: &str, defaults: &Defaults) -> Result<Event, String> {
    let detail_type = defaults
        .detail_type
        .clone()
        .ok_or("it is no whole event, and for a detail alone the detail type is missing")?;
    Ok(Event {
        source: defaults.source.clone(),
        detail_type,
        detail: detail.to_owned(),
        time: defaults.time,
        resources: defaults.resources.clone(),
        trace_header: defaults.trace_header.clone(),
    })
}

fn of_entry(entry: Entry, defaults: &Defaults) -> Result<Event, String> {
    let detail = match entry.detail.get() {
        text if text.starts_with('"') => {
            serde_json::from_str::<String>(text).map_err(|error| format!("its detail is not a text: {error}"))?
        }
        object => object.to_owned(),
    };
    let time = match entry.time {
        None | Some(Value::Null) => defaults.time,
        Some(Value::String(text)) => Some(text.parse().map_err(|_| format!("its time `{text}` is not a time"))?),
        Some(other) => {
            let seconds = other.as_f64().map(|seconds| (seconds * 1_000.0) as i64);
            let time = seconds.and_then(|milliseconds| Timestamp::from_millisecond(milliseconds).ok());
            Some(time.ok_or_else(|| format!("its time {other} is not a time"))?)
        }
    };
    let resources = if entry.resources.is_empty() { defaults.resources.clone() } else { entry.resources };
    Ok(Event {
        source: entry.source,
        detail_type: entry.detail_type,
        detail,
        time,
        resources,
        trace_header: entry.trace_header.or_else(|| defaults.trace_header.clone()),
    })
}

fn text_of(key: &str, value: &RawValue) -> Result<String, String> {
    of_json(key, value)
}

fn of_json<T: for<'a> Deserialize<'a>>(key: &str, value: &RawValue) -> Result<T, String> {
    serde_json::from_str(value.get()).map_err(|error| format!("its `{key}` cannot be read: {error}"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn defaults() -> Defaults {
        Defaults { source: "myapp".into(), detail_type: Some("Order Created".into()), ..Defaults::default() }
    }

    fn one(text: &str) -> Event {
        let mut events = events(text, &defaults()).unwrap();
        assert_eq!(events.len(), 1);
        events.remove(0)
    }

    #[test]
    fn an_object_is_a_detail_unless_it_is_a_whole_event() {
        let event = one(" {\"status\": \"x\", \"source\": \"web\", \"detail\": 5} ");
        assert_eq!(event.detail, "{\"status\": \"x\", \"source\": \"web\", \"detail\": 5}");
        assert_eq!((event.source.as_str(), event.detail_type.as_str()), ("myapp", "Order Created"));
        let error = events("{}", &Defaults { detail_type: None, ..defaults() }).unwrap_err();
        assert!(error.contains("detail type"), "{error}");
        assert_eq!(one("[1]").detail, "[1]", "which is refused as no object");
    }

    #[test]
    fn a_whole_event_is_taken_in_every_form_in_which_it_is_handed_back() {
        let time = Some("2026-11-23T09:30:00Z".parse().unwrap());
        let expected = Event {
            source: "shop".into(),
            detail_type: "Shipped".into(),
            detail: "{\"n\":1}".into(),
            time,
            resources: vec!["arn:x".into()],
            trace_header: None,
        };
        let delivered = json!({
            "version": "0", "id": "7", "detail-type": "Shipped", "source": "shop", "account": "1",
            "time": "2026-11-23T09:30:00Z", "region": "r", "resources": ["arn:x"], "replay-name": "again",
            "detail": {"n": 1}
        });
        let entry = json!({
            "Source": "shop", "DetailType": "Shipped", "Detail": "{\"n\":1}", "Time": 1_795_426_200,
            "Resources": ["arn:x"], "EventBusName": "other"
        });
        let of_cloudtrail = json!({
            "source": "shop", "detailType": "Shipped", "detail": "{\"n\":1}", "time": "2026-11-23T09:30:00Z",
            "resources": ["arn:x"]
        });
        for text in [delivered, entry] {
            assert_eq!(one(&text.to_string()), expected, "{text}");
        }
        let record =
            json!({"eventName": "PutEvents", "requestParameters": {"entries": [of_cloudtrail, of_cloudtrail]}});
        assert_eq!(events(&record.to_string(), &defaults()).unwrap(), [expected.clone(), expected]);
    }

    #[test]
    fn flags_fill_in_what_is_missing_and_nothing_else() {
        let defaults = Defaults {
            time: Some(Timestamp::UNIX_EPOCH),
            resources: vec!["arn:flag".into()],
            trace_header: Some("Root=1".into()),
            ..defaults()
        };
        let whole = r#"{"source":"s","detail-type":"t","detail":{},"resources":[],"time":"2026-11-23T09:30:00Z"}"#;
        let event = events(whole, &defaults).unwrap().remove(0);
        assert_eq!((event.source.as_str(), event.resources.len()), ("s", 0));
        assert_ne!(event.time, defaults.time);
        let short = events(r#"{"source":"s","detail-type":"t","detail":{}}"#, &defaults).unwrap().remove(0);
        assert_eq!(
            (short.time, short.resources, short.trace_header),
            (defaults.time, defaults.resources, defaults.trace_header)
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_with_the_part() {
        for (text, part) in [
            (r#"{"source":1,"detail-type":"t","detail":{}}"#, "`source`"),
            (r#"{"source":"s","detail-type":"t","detail":{},"time":"soon"}"#, "`time`"),
            (r#"{"DetailType":"t","Detail":"{}"}"#, "no entry of PutEvents"),
            (r#"{"Source":"s","DetailType":"t","Detail":"{}","Time":"soon"}"#, "`soon`"),
            (r#"{"eventName":"PutEvents","requestParameters":{"entries":"HIDDEN"}}"#, "CloudTrail"),
        ] {
            let error = events(text, &defaults()).unwrap_err();
            assert!(error.contains(part), "{text}: {error}");
        }
    }
}
