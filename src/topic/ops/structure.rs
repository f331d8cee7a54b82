//! Messages with a body for each protocol: MessageStructure=json (aws-facts 3.1).

use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The key that every such message has.
const DEFAULT: &str = "default";

/// The protocols that a body can be for, besides those of mobile push.
const PROTOCOLS: [&str; 8] = ["sqs", "lambda", "http", "https", "email", "email-json", "sms", "firehose"];

/// The platforms of mobile push.
const PLATFORMS: [&str; 10] =
    ["ADM", "APNS", "APNS_SANDBOX", "APNS_VOIP", "APNS_VOIP_SANDBOX", "BAIDU", "FCM", "GCM", "MPNS", "WNS"];

/// The bodies of a message by their protocols, and keys that SNS ignores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    /// The protocols that have a body of their own.
    pub protocols: Vec<String>,
    /// Keys that are no protocol, or whose value is not a text.
    pub ignored: Vec<String>,
}

impl Structure {
    /// Reads a message with a body for each protocol.
    ///
    /// # Errors
    /// A usage error for what SNS would refuse.
    pub fn parse(message: &str) -> Result<Structure> {
        let refused = |reason: String| {
            Error::usage(format!("--structure json: {reason}"))
                .hint("such a message looks like {\"default\":\"for everybody else\",\"sqs\":\"{\\\"order\\\":7}\"}")
        };
        let bodies: Map<String, Value> = serde_json::from_str(message)
            .map_err(|error| refused(format!("the message is not a JSON object: {error}")))?;
        match bodies.get(DEFAULT) {
            Some(Value::String(_)) => {}
            Some(_) => return Err(refused(format!("`{DEFAULT}` is not a text"))),
            None => return Err(refused(format!("the message has no `{DEFAULT}`"))),
        }
        let is_protocol = |key: &str| PROTOCOLS.contains(&key) || PLATFORMS.contains(&key);
        let (used, ignored): (Vec<_>, Vec<_>) = bodies
            .into_iter()
            .filter(|(key, _)| key != DEFAULT)
            .partition(|(key, body)| is_protocol(key) && body.is_string());
        let keys = |some: Vec<(String, Value)>| some.into_iter().map(|(key, _)| key).collect();
        Ok(Structure { protocols: keys(used), ignored: keys(ignored) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_for_several_protocols_has_a_default_text_and_tells_what_is_ignored() {
        let structure = Structure::parse(r#"{"default":"x","sqs":"y","email":7,"fax":"z"}"#).unwrap();
        assert_eq!(structure.protocols, ["sqs"]);
        assert_eq!(structure.ignored, ["email", "fax"]);
        for (message, part) in [
            ("x", "not a JSON object"),
            ("[]", "not a JSON object"),
            ("{\"sqs\":\"y\"}", "no `default`"),
            ("{\"default\":1}", "not a text"),
        ] {
            let error = Structure::parse(message).unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
        }
    }
}
