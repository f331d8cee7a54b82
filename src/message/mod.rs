//! A message as SQS takes it and hands it over, with nothing left out, and how it looks.

pub mod attribute;
pub mod digest;
pub mod envelope;
pub mod fingerprint;
pub mod notification;
pub mod origin;
pub mod taker;
pub mod view;
pub mod wire;

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};

pub use attribute::Attribute;
pub use view::MessageView;

/// The message attributes that the sender chose, by name.
pub type Attributes = BTreeMap<String, Attribute>;

/// A received message.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Message {
    /// SQS's id, the same at every receive.
    pub message_id: String,
    /// What this receive is settled with. Not shown: it is of no use to anybody else.
    #[serde(skip)]
    pub receipt_handle: String,
    /// The body, as it is.
    pub body: String,
    /// The digest of the body by the queue that it was received from; absent once the body was changed.
    #[serde(skip)]
    pub md5_of_body: Option<String>,
    /// The message attributes.
    pub attributes: Attributes,
    /// When it was sent to the queue, by the service's clock.
    pub sent_at: Option<Timestamp>,
    /// When it was received for the first time.
    pub first_received_at: Option<Timestamp>,
    /// How often it was received, this receive included.
    pub receive_count: u32,
    /// On FIFO queues its group; on standard queues the tenant, if the sender named one.
    pub message_group_id: Option<String>,
    /// On FIFO queues.
    pub message_deduplication_id: Option<String>,
    /// On FIFO queues.
    pub sequence_number: Option<String>,
    /// The X-Ray trace header.
    pub trace_header: Option<String>,
    /// In a dead-letter queue: the ARN of the queue that it failed in.
    pub dead_letter_queue_source_arn: Option<String>,
    /// The subject with which it is published; SQS has none.
    #[serde(skip)]
    pub subject: Option<String>,
    /// Who sent it: an IAM user id, or a role id and its session.
    pub sender_id: Option<String>,
}

/// A message to be sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Draft {
    /// The body.
    pub body: String,
    /// The message attributes.
    pub attributes: Attributes,
    /// The group; needed on FIFO queues.
    pub message_group_id: Option<String>,
    /// Needed on FIFO queues without content-based deduplication.
    pub message_deduplication_id: Option<String>,
    /// The X-Ray trace header; it does not count towards the size.
    pub trace_header: Option<String>,
    /// The subject of e-mails, on topics; it does not count towards the size.
    pub subject: Option<String>,
}

impl Draft {
    /// Bytes as SQS counts them: the body and each attribute's name, type and value.
    pub fn size(&self) -> usize {
        self.body.len() + self.attributes.iter().map(|(name, attribute)| attribute.size(name)).sum::<usize>()
    }

    /// Refuses what SQS would refuse for any queue.
    ///
    /// # Errors
    /// A usage error that names the place.
    pub fn check(&self) -> Result<()> {
        self.check_body()?;
        attribute::check_each(&self.attributes)?;
        attribute::check_count(self.attributes.len())
    }

    /// Refuses a body that SQS would refuse for any queue.
    ///
    /// # Errors
    /// A usage error that names the place.
    pub fn check_body(&self) -> Result<()> {
        if self.body.is_empty() {
            return Err(Error::usage("the body is empty").hint("a message has a body of at least one character"));
        }
        // Without a way out in the middle many bytes are looked at in one step.
        let is_plain = |byte: u8| matches!(byte, 0x20..=0x7e | b'\t' | b'\n' | b'\r');
        if !self.body.bytes().fold(true, |plain, byte| plain & is_plain(byte))
            && let Some((offset, c)) = self.body.char_indices().find(|(_, c)| !is_allowed(*c))
        {
            return Err(Error::usage(format!("the body has the character {c:?} at byte {offset}, which no queue and no topic takes"))
                .hint("a body has tabs, line breaks and printable characters; send other bytes as a Binary attribute or in base64"));
        }
        Ok(())
    }
}

/// The characters that SQS takes in a body (aws-facts 1.1).
fn is_allowed(c: char) -> bool {
    matches!(c, '\u{9}' | '\u{a}' | '\u{d}' | '\u{20}'..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'..='\u{10ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(body: &str) -> Draft {
        Draft { body: body.into(), ..Draft::default() }
    }

    #[test]
    fn a_body_that_sqs_would_refuse_is_refused_with_the_place() {
        assert!(draft("äöü\n\t日本 🎉").check().is_ok());
        let error = draft("ab\u{1}c").check().unwrap_err();
        assert!(error.to_string().contains("byte 2"), "{error}");
        assert!(draft("").check().unwrap_err().to_string().contains("empty"));
    }

    #[test]
    fn the_size_counts_body_names_types_and_values_but_not_the_trace_header() {
        let mut draft = draft("äb");
        draft.trace_header = Some("Root=1-5759e988-bd862e3fe1be46a994272793".into());
        draft.attributes.insert("name".into(), Attribute::text("Number.int", "12345"));
        draft.attributes.insert("b".into(), Attribute::binary("Binary", vec![0, 1, 2]));
        assert_eq!(draft.size(), 3 + (4 + 10 + 5) + (1 + 6 + 3));
    }
}
