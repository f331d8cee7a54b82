//! A notification as SNS delivers it, in the body of a message: the envelope around what was published.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Attribute, Attributes};

/// A notification, without its signature (aws-facts 3.3).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Notification {
    /// SNS's id of what was published, the same for every subscriber.
    pub message_id: String,
    /// The topic's ARN.
    pub topic_arn: String,
    /// The subject of e-mails.
    pub subject: Option<String>,
    /// When it was published.
    pub published_at: Option<Timestamp>,
    /// The message, as it was published for this protocol.
    pub message: String,
    /// Its attributes.
    pub attributes: Attributes,
    /// On FIFO topics.
    pub sequence_number: Option<String>,
    /// The subscription that it was for; in a queue only the link that ends it tells.
    pub subscription_arn: Option<String>,
}

/// What SNS delivers: a function gets an event of one record.
#[derive(Deserialize)]
#[serde(untagged)]
enum Delivered {
    ToFunction {
        #[serde(rename = "Records")]
        records: [Record; 1],
    },
    Otherwise(Envelope),
}

#[derive(Deserialize)]
struct Record {
    #[serde(rename = "EventSubscriptionArn")]
    subscription_arn: String,
    #[serde(rename = "Sns")]
    envelope: Envelope,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Envelope {
    #[serde(rename = "Type")]
    kind: String,
    message_id: String,
    topic_arn: String,
    subject: Option<String>,
    message: String,
    timestamp: Option<String>,
    #[serde(default)]
    message_attributes: std::collections::BTreeMap<String, EnvelopeAttribute>,
    sequence_number: Option<String>,
    #[serde(rename = "UnsubscribeURL", alias = "UnsubscribeUrl")]
    unsubscribe_url: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct EnvelopeAttribute {
    #[serde(rename = "Type")]
    data_type: String,
    value: String,
}

impl Notification {
    /// Reads a body, or the event that a function gets; `None` for one that is neither.
    pub fn parse(body: &str) -> Option<Notification> {
        // Most bodies are not parsed at all.
        if !body.contains("\"TopicArn\"") {
            return None;
        }
        let (envelope, subscription_arn) = match serde_json::from_str(body).ok()? {
            Delivered::ToFunction { records: [record] } => (record.envelope, Some(record.subscription_arn)),
            Delivered::Otherwise(envelope) => (envelope, None),
        };
        if envelope.kind != "Notification" {
            return None;
        }
        let attribute = |attribute: EnvelopeAttribute| match attribute.data_type.starts_with("Binary") {
            true => STANDARD.decode(&attribute.value).ok().map(|bytes| Attribute::binary(&attribute.data_type, bytes)),
            false => Some(Attribute::text(&attribute.data_type, &attribute.value)),
        };
        let attributes = envelope.message_attributes.into_iter();
        Some(Notification {
            message_id: envelope.message_id,
            topic_arn: envelope.topic_arn,
            subject: envelope.subject,
            published_at: envelope.timestamp.and_then(|time| time.parse().ok()),
            message: envelope.message,
            attributes: attributes.filter_map(|(name, value)| Some((name, attribute(value)?))).collect(),
            sequence_number: envelope.sequence_number,
            subscription_arn: subscription_arn
                .or_else(|| envelope.unsubscribe_url.as_deref().and_then(subscription_in)),
        })
    }
}

/// The ARN in the link that ends a subscription.
fn subscription_in(url: &str) -> Option<String> {
    let (_, query) = url.split_once('?')?;
    let arn = query.split('&').find_map(|pair| pair.strip_prefix("SubscriptionArn="))?;
    Some(arn.replace("%3A", ":").replace("%3a", ":"))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_published_is_taken_out_of_its_envelope_with_the_subscription_that_it_was_for() {
        let body = json!({
            "Type": "Notification", "MessageId": "22b80b92", "TopicArn": "arn:aws:sns:us-east-1:1:orders",
            "Subject": "An order", "Message": "{\"order\": 7}", "Timestamp": "2026-11-20T08:00:00.123Z",
            "SignatureVersion": "1", "Signature": "EXAMPLE", "SigningCertURL": "https://sns.us-east-1.amazonaws.com/x.pem",
            "UnsubscribeURL": "https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn=arn:aws:sns:us-east-1:1:orders:c9135db0",
            "MessageAttributes": {
                "kind": {"Type": "String", "Value": "a"},
                "blob": {"Type": "Binary", "Value": "AP8="},
            },
        });
        let notification = Notification::parse(&body.to_string()).unwrap();
        assert_eq!(
            (notification.message.as_str(), notification.subject.as_deref()),
            ("{\"order\": 7}", Some("An order"))
        );
        assert_eq!(notification.subscription_arn.as_deref(), Some("arn:aws:sns:us-east-1:1:orders:c9135db0"));
        assert_eq!(notification.published_at, Some("2026-11-20T08:00:00.123Z".parse().unwrap()));
        assert_eq!(notification.attributes["blob"], Attribute::binary("Binary", vec![0, 255]));
        let event = json!({"Records": [{"EventSource": "aws:sns", "EventSubscriptionArn": "arn:sub", "Sns": body}]});
        let of_function = Notification::parse(&event.to_string()).unwrap();
        assert_eq!(of_function.subscription_arn.as_deref(), Some("arn:sub"));
        assert_eq!(
            Notification { subscription_arn: notification.subscription_arn.clone(), ..of_function },
            notification
        );
        let without_link = json!({"Type": "Notification", "MessageId": "1", "TopicArn": "arn", "Message": "x"});
        assert_eq!(Notification::parse(&without_link.to_string()).unwrap().subscription_arn, None);
    }

    #[test]
    fn what_is_no_notification_is_not_taken_for_one() {
        for body in [
            "plain",
            "{\"TopicArn\":\"arn\"}",
            "[\"TopicArn\"]",
            r#"{"Type":"SubscriptionConfirmation","MessageId":"1","TopicArn":"arn","Message":"x"}"#,
        ] {
            assert_eq!(Notification::parse(body), None, "{body}");
        }
    }
}
