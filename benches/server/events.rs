//! What the server has of EventBridge.

use std::fmt::Write;

use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::{Server, wire};

/// Rules on every bus.
pub const RULES: usize = 100;

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct PutEvents<'a> {
    #[serde(borrow)]
    entries: Vec<&'a RawValue>,
}

/// Carries an action out.
pub fn carry_out(server: &Server, action: &str, body: &[u8]) -> Response<Full<Bytes>> {
    let mut entries = 0;
    let answer = match action {
        "PutEvents" => match serde_json::from_slice::<PutEvents<'_>>(body) {
            Ok(put) => {
                entries = put.entries.len();
                put_events(entries)
            }
            Err(_) => return wire::refuse("ValidationException", "the request is not understood"),
        },
        "DescribeEventBus" => {
            let arn = format!("arn:aws:events:us-east-1:{}:event-bus/bench-dev-events", wire::ACCOUNT);
            json!({"Name": "bench-dev-events", "Arn": arn}).to_string()
        }
        "ListRules" => rules(),
        "TestEventPattern" => r#"{"Result":true}"#.into(),
        _ => return wire::refuse("UnknownOperationException", "the action is not known here"),
    };
    server.counts.add(action, entries);
    wire::ok(answer)
}

fn put_events(entries: usize) -> String {
    let mut answer = String::from(r#"{"FailedEntryCount":0,"Entries":["#);
    for at in 0..entries {
        let comma = if at == 0 { "" } else { "," };
        // Writing to a string does not fail.
        let _ = write!(answer, r#"{comma}{{"EventId":"{}"}}"#, wire::message_id(at as u64));
    }
    answer.push_str("]}");
    answer
}

/// Rules of several kinds, each with another pattern.
fn rules() -> String {
    let rules = (0..RULES).map(|n| {
        let name = format!("bench-dev-rule-{n}");
        json!({
            "Name": name,
            "Arn": format!("arn:aws:events:us-east-1:{}:rule/bench-dev-events/{name}", wire::ACCOUNT),
            "State": "ENABLED",
            "EventPattern": pattern(n),
        })
    });
    json!({ "Rules": rules.collect::<Vec<_>>() }).to_string()
}

/// The pattern of a rule.
pub fn pattern(n: usize) -> String {
    let source = format!("shop.{}", n % 10);
    let pattern = match n % 4 {
        0 => json!({"source": [source], "detail": {"status": ["confirmed", "shipped"]}}),
        1 => json!({"source": [{"prefix": "shop."}], "detail": {"n": [{"numeric": [">=", n * 1_000]}]}}),
        2 => json!({"detail-type": ["Order Created"], "detail": {"status": [{"anything-but": "pending"}]}}),
        _ => json!({"source": [source], "$or": [
            {"detail": {"customer": {"country": ["de", "fr"]}}},
            {"detail": {"status": [{"wildcard": "con*d"}]}},
        ]}),
    };
    pattern.to_string()
}
