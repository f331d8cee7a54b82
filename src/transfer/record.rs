//! Writing messages down, and editing them, before they are sent on.

use std::fmt::Debug;
use std::io;

use futures_util::future::BoxFuture;

use crate::error::Error;
use crate::message::Message;

use super::engine::Engine;
use super::lease::InHand;
use super::report::Stop;

/// Takes messages down: a snapshot, an export, a reader that only counts.
pub trait Record: Debug + Send + Sync {
    /// Takes these messages down. When that is done, they are safe: they may be deleted at the source.
    ///
    /// # Errors
    /// When they are not safe.
    fn write<'a>(&'a self, messages: &'a [&'a Message]) -> BoxFuture<'a, io::Result<()>>;
}

/// Changes a message before it is sent on.
pub trait Edit: Debug + Send + Sync {
    /// Changes the message.
    ///
    /// # Errors
    /// Why that cannot be; the message stays where it is then.
    fn edit(&self, message: &mut Message) -> Result<(), Error>;
}

impl Engine {
    /// Writes messages down, and returns those that may be worked on: all or, when the record fails,
    /// none; the run ends then.
    pub async fn write_down(&self, messages: Vec<InHand>) -> Vec<InHand> {
        let Some(record) = &self.job.record else { return messages };
        let all: Vec<&Message> = messages.iter().map(|in_hand| &in_hand.message).collect();
        match record.write(&all).await {
            Ok(()) => messages,
            Err(error) => {
                messages.into_iter().for_each(|in_hand| self.give_up(in_hand));
                self.stop(Stop::Error(error.into()));
                Vec::new()
            }
        }
    }

    /// Edits messages; one that cannot be edited fails, and stays where it is.
    pub fn edit(&self, messages: Vec<InHand>) -> Vec<InHand> {
        let Some(edit) = &self.job.edit else { return messages };
        let mut edited = Vec::with_capacity(messages.len());
        for mut in_hand in messages {
            in_hand.message.md5_of_body = None;
            match edit.edit(&mut in_hand.message) {
                Ok(()) => edited.push(in_hand),
                Err(error) => self.fail(in_hand, "EditFailed", &error.to_string()),
            }
        }
        edited
    }
}
