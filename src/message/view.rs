//! How a received message looks.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, table, text};

use super::attribute::Value;
use super::{Attribute, Message};

/// A message to be shown, and the moment that "ago" counts from.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MessageView {
    /// The message.
    #[serde(flatten)]
    pub message: Message,
    #[serde(skip)]
    now: Timestamp,
}

impl MessageView {
    /// A message seen now.
    pub fn new(message: Message, now: Timestamp) -> MessageView {
        MessageView { message, now }
    }
}

impl Render for MessageView {
    const COLUMNS: &'static [Column] = &[
        Column::text("message_id", "MESSAGE ID"),
        Column::text("sent_at", "SENT"),
        Column::number("receive_count", "RECEIVES"),
        Column::text("message_group_id", "GROUP"),
        Column::text("dead_letter_queue_source_arn", "FAILED IN"),
        Column::text("attributes", "ATTRIBUTES"),
        Column::text("body", "BODY"),
    ];

    fn cells(&self) -> Vec<String> {
        let message = &self.message;
        vec![
            message.message_id.clone(),
            message.sent_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            message.receive_count.to_string(),
            message.message_group_id.clone().unwrap_or_default(),
            message.dead_letter_queue_source_arn.clone().unwrap_or_default(),
            attributes(message).join("\n"),
            message.body.clone(),
        ]
    }

    fn page(&self) -> String {
        let message = &self.message;
        let optional = |value: &Option<String>| value.as_deref().map(text::on_one_line).unwrap_or_default();
        let moment = |time: Option<Timestamp>| time.map(|time| text::moment(time, self.now)).unwrap_or_default();
        table::lines([
            ("message", message.message_id.clone()),
            ("sent", moment(message.sent_at)),
            ("first received", moment(message.first_received_at)),
            ("receive count", message.receive_count.to_string()),
            ("group", optional(&message.message_group_id)),
            ("deduplication", optional(&message.message_deduplication_id)),
            ("failed in", optional(&message.dead_letter_queue_source_arn)),
            ("trace", optional(&message.trace_header)),
            ("attributes", attributes(message).join("\n")),
            ("body", body(&message.body)),
        ])
    }
}

fn attributes(message: &Message) -> Vec<String> {
    message.attributes.iter().map(|(name, attribute)| shown(name, attribute)).collect()
}

/// An attribute on a line.
pub fn shown(name: &str, attribute: &Attribute) -> String {
    let value = match &attribute.value {
        Value::Text(value) => text::on_one_line(value),
        Value::Bytes(bytes) => {
            let head: String = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
            let more = if bytes.len() > 16 { "…" } else { "" };
            format!("{head}{more} ({} bytes)", bytes.len())
        }
    };
    let name = text::on_one_line(name);
    if attribute.data_type == "String" {
        format!("{name} = {value}")
    } else {
        format!("{name}:{} = {value}", attribute.data_type)
    }
}

/// JSON is laid out; anything else is shown as it is. Neither can write to the terminal.
pub fn body(body: &str) -> String {
    let laid_out = serde_json::from_str::<serde_json::Value>(body)
        .ok()
        .filter(|value| value.is_object() || value.is_array())
        .map(|value| format!("{value:#}"));
    text::visible(laid_out.as_deref().unwrap_or(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_shown_whole_with_json_laid_out_and_control_characters_visible() {
        let message = Message {
            message_id: "b2c0".into(),
            receipt_handle: "secret".into(),
            body: r#"{"order":7,"note":"a\u001b[2Jb"}"#.into(),
            attributes: [
                ("kind".to_owned(), Attribute::text("String", "order\u{1b}")),
                ("size".to_owned(), Attribute::text("Number.int", "3")),
                ("blob".to_owned(), Attribute::binary("Binary", vec![0xca; 20])),
            ]
            .into(),
            sent_at: Some("2026-11-23T09:25:00Z".parse().unwrap()),
            receive_count: 3,
            ..Message::default()
        };
        let view = MessageView::new(message, "2026-11-23T09:30:00Z".parse().unwrap());
        insta::assert_snapshot!(view.page(), @r#"
        message        b2c0
        sent           2026-11-23T09:25:00Z (5 min ago)
        receive count  3
        attributes     blob:Binary = cacacacacacacacacacacacacacacaca… (20 bytes)
                       kind = order␛
                       size:Number.int = 3
        body           {
                         "order": 7,
                         "note": "a\u001b[2Jb"
                       }
        "#);
        let json = serde_json::to_value(&view).unwrap();
        assert_eq!(json["attributes"]["blob"]["type"], "Binary");
        assert!(json.get("receipt_handle").is_none());
    }

    #[test]
    fn a_body_that_is_not_json_is_shown_line_by_line() {
        assert_eq!(body("plain\ntext\u{7}"), "plain\ntext␇");
        assert_eq!(body("12"), "12");
    }
}
