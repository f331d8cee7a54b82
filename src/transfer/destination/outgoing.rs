//! A message on its way to a destination.

use std::borrow::Cow;

use crate::message::{Attributes, Draft, Message};

/// A message on its way: one that was received elsewhere, or a new one.
#[derive(Clone, Debug)]
pub struct Outgoing<'a> {
    /// The body.
    pub body: &'a str,
    /// The digest of the body by the queue that it was received from, as long as it is that body.
    pub md5_of_body: Option<&'a str>,
    /// The message attributes.
    pub attributes: &'a Attributes,
    /// The group; on standard queues the tenant.
    pub message_group_id: Option<&'a str>,
    /// On FIFO.
    pub message_deduplication_id: Option<Cow<'a, str>>,
    /// The X-Ray trace header.
    pub trace_header: Option<&'a str>,
    /// The subject, on topics.
    pub subject: Option<&'a str>,
}

impl<'a> Outgoing<'a> {
    /// A message that was received, for a destination that is FIFO or not.
    ///
    /// On FIFO its deduplication id is the same for every attempt at this message, so that the service drops a
    /// repeated send; and never one that the message had before, which the service may still remember (rule 1
    /// of the engine).
    pub fn received(message: &'a Message, fifo: bool) -> Outgoing<'a> {
        Outgoing {
            body: &message.body,
            md5_of_body: message.md5_of_body.as_deref(),
            attributes: &message.attributes,
            message_group_id: message.message_group_id.as_deref(),
            message_deduplication_id: fifo.then(|| format!("msgctl-{}", message.message_id).into()),
            trace_header: message.trace_header.as_deref(),
            subject: message.subject.as_deref(),
        }
    }
}

impl<'a> From<&'a Draft> for Outgoing<'a> {
    fn from(draft: &'a Draft) -> Outgoing<'a> {
        Outgoing {
            body: &draft.body,
            md5_of_body: None,
            attributes: &draft.attributes,
            message_group_id: draft.message_group_id.as_deref(),
            message_deduplication_id: draft.message_deduplication_id.as_deref().map(Cow::from),
            trace_header: draft.trace_header.as_deref(),
            subject: draft.subject.as_deref(),
        }
    }
}
