//! A temporary queue.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use aws_sdk_sqs::types::{DeleteMessageBatchRequestEntry, QueueAttributeName};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::message::Message;
use crate::naming::{Arn, Place};
use crate::queue::ops::find::label;
use crate::queue::ops::receive::receive;
use crate::transfer::Source;

use super::SETTLING;
use super::policy::{Feeder, policy};
use super::stay::Made;

/// How long a message is hidden while it is worked on.
const HOLD_SECONDS: u32 = 60;

/// For so long SQS may not find a queue that was just made everywhere.
const NEW: Duration = Duration::from_secs(10);

/// A queue that only its feeder may send to.
#[derive(Clone, Debug)]
pub struct TemporaryQueue {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    sqs: aws_sdk_sqs::Client,
    place: Place,
    feeder: Feeder,
    url: Arc<OnceLock<String>>,
    created_at: Arc<OnceLock<Instant>>,
}

impl TemporaryQueue {
    /// A queue that is to be made, in this account.
    pub fn new(sqs: &aws_sdk_sqs::Client, place: &Place, account: &str, name: &str, feeder: Feeder) -> TemporaryQueue {
        TemporaryQueue {
            name: name.to_owned(),
            arn: Arn::of(&place.region, "sqs", account, name.to_owned()).to_string(),
            sqs: sqs.clone(),
            place: place.clone(),
            feeder,
            url: Arc::default(),
            created_at: Arc::default(),
        }
    }

    /// As a queue that messages are taken from.
    pub fn as_source(&self) -> Source {
        Source {
            url: self.url.get().cloned().unwrap_or_default(),
            label: label(&self.name),
            place: self.place.to_string(),
            fifo: false,
            visibility_timeout: Duration::from_secs(HOLD_SECONDS.into()),
        }
    }

    /// Receives up to ten messages, waiting a second for them, and deletes them.
    ///
    /// # Errors
    /// Whatever the service answers to the receive. A message that could not be deleted comes again.
    pub async fn take(&self) -> Result<Vec<Message>> {
        let source = self.as_source();
        let messages = match receive(&self.sqs, &source, MAX_ENTRIES, HOLD_SECONDS).await {
            Err(error) if error.kind() == ErrorKind::NotFound && self.is_new() => {
                tokio::time::sleep(SETTLING).await;
                Vec::new()
            }
            messages => messages?,
        };
        let entries = messages.iter().enumerate().filter_map(|(at, message)| {
            // Building fails only without an id or a handle.
            let entry = DeleteMessageBatchRequestEntry::builder().id(at.to_string());
            entry.receipt_handle(&message.receipt_handle).build().ok()
        });
        let entries: Vec<_> = entries.collect();
        if !entries.is_empty() {
            let request = self.sqs.delete_message_batch().queue_url(&source.url).set_entries(Some(entries));
            if let Err(error) = request.send().await {
                tracing::debug!("could not delete what was taken: {error}");
            }
        }
        Ok(messages)
    }

    fn is_new(&self) -> bool {
        self.created_at.get().is_some_and(|created_at| created_at.elapsed() < NEW)
    }

    fn attempt<'a>(&self, action: &'a str, label: &'a str, place: &'a str) -> Attempt<'a> {
        Attempt { action, resource: label, place }
    }

    /// The URL; asked for where the answer to its creation was lost. `None` when there is no such queue.
    async fn url(&self) -> Result<Option<String>> {
        if let Some(url) = self.url.get() {
            return Ok(Some(url.clone()));
        }
        let (label, place) = (label(&self.name), self.place.to_string());
        let answer = self.sqs.get_queue_url().queue_name(&self.name).send().await;
        match answer.map_err(|error| Error::from_sdk(&self.attempt("find", &label, &place), error)) {
            Ok(answer) => Ok(answer.queue_url),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(error),
        }
    }

    async fn create(&self, tags: &BTreeMap<String, String>) -> Result<()> {
        let (label, place) = (label(&self.name), self.place.to_string());
        let request = self.sqs.create_queue().queue_name(&self.name);
        let request = request.attributes(QueueAttributeName::Policy, policy(&self.arn, &self.feeder));
        let answer = request.set_tags(Some(tags.clone().into_iter().collect())).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&self.attempt("create", &label, &place), error))?;
        let url = answer.queue_url.ok_or_else(|| Error::failure(format!("the service gave {label} no URL")))?;
        self.url.get_or_init(|| url);
        self.created_at.get_or_init(Instant::now);
        Ok(())
    }

    async fn renew(&self, tags: &BTreeMap<String, String>) -> Result<()> {
        let (label, place) = (label(&self.name), self.place.to_string());
        let Some(url) = self.url.get() else { return Ok(()) };
        let request = self.sqs.tag_queue().queue_url(url).set_tags(Some(tags.clone().into_iter().collect()));
        let answer = request.send().await;
        answer.map(drop).map_err(|error| Error::from_sdk(&self.attempt("tag", &label, &place), error))
    }

    async fn remove(&self) -> Result<()> {
        let (label, place) = (label(&self.name), self.place.to_string());
        let Some(url) = self.url().await? else { return Ok(()) };
        let answer = self.sqs.delete_queue().queue_url(url).send().await;
        match answer.map_err(|error| Error::from_sdk(&self.attempt("delete", &label, &place), error)) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}

impl Made for TemporaryQueue {
    fn label(&self) -> String {
        label(&self.name)
    }

    fn create<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        self.create(tags).boxed()
    }

    fn renew<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        self.renew(tags).boxed()
    }

    fn remove(&self) -> BoxFuture<'_, Result<()>> {
        self.remove().boxed()
    }
}
