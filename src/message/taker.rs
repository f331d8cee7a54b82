//! What queues and topics alike take of a message.

use crate::error::{Error, Result};

use super::Draft;

/// A queue or a topic, as far as it decides on messages.
pub trait Taker {
    /// `queue` or `topic`.
    const NOUN: &'static str;
    /// What becomes of a message group: `received in the order they were sent`.
    const ORDER: &'static str;

    /// How it is called: `queue app-dev-tasks`.
    fn label(&self) -> String;

    /// Bytes, where it tells.
    fn maximum_message_size(&self) -> Option<u64>;

    /// Whether it is a FIFO one.
    fn is_fifo(&self) -> bool;

    /// Whether it makes a deduplication id of the body.
    fn deduplicates_by_content(&self) -> bool;

    /// Refuses a message that it does not take.
    ///
    /// # Errors
    /// A usage error that says why.
    fn check(&self, draft: &Draft) -> Result<()> {
        let size = draft.size() as u64;
        if let Some(limit) = self.maximum_message_size().filter(|limit| size > *limit) {
            return Err(Error::usage(format!("the message has {size} bytes, and {} takes at most {limit}", self.label()))
                .hint("the attributes' names, types and values count, too; keep large contents elsewhere and send where they are"));
        }
        match &draft.message_deduplication_id {
            Some(id) if !self.is_fifo() => {
                Err(Error::usage(format!("--dedup `{id}`: {} is not a FIFO {}", self.label(), Self::NOUN)))
            }
            None if !self.is_fifo() => Ok(()),
            _ if draft.message_group_id.is_none() => Err(group_needed::<Self>(&self.label())),
            None if !self.deduplicates_by_content() => Err(deduplication_needed(&self.label())),
            _ => Ok(()),
        }
    }
}

/// The error for a message without a group, for a FIFO queue or topic of this label.
pub fn group_needed<T: Taker + ?Sized>(label: &str) -> Error {
    Error::usage(format!("{label} is a FIFO {}: a message needs a group", T::NOUN))
        .hint(format!("add --group ID, or `message_group_id` to its line; the messages of a group are {}", T::ORDER))
}

fn deduplication_needed(label: &str) -> Error {
    Error::usage(format!("{label} has no content-based deduplication: a message needs a deduplication id"))
        .hint("add --dedup ID, or `message_deduplication_id` to its line; messages with the same id within 5 minutes are taken once")
}
