//! The consumer of the demonstration: it fails at every message until it is repaired.

use std::time::{Duration, Instant};

use aws_sdk_sqs::types::{QueueAttributeName, SendMessageBatchRequestEntry};

use crate::aws::batch::MAX_ENTRIES;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};

/// How long the demonstration waits for its own messages.
const PATIENCE: Duration = Duration::from_secs(60);

/// A queue of the demonstration.
#[derive(Clone, Copy, Debug)]
pub struct Consumer<'a> {
    /// The client.
    pub sqs: &'a aws_sdk_sqs::Client,
    /// The queue's URL.
    pub queue_url: &'a str,
}

impl Consumer<'_> {
    /// Sends this many orders, so that there is something to consume.
    ///
    /// # Errors
    /// Whatever the service answers.
    pub async fn supply(&self, orders: u32) -> Result<()> {
        let orders: Vec<u32> = (0..orders).collect();
        for batch in orders.chunks(MAX_ENTRIES) {
            let entries = batch.iter().filter_map(|order| {
                let body = format!(r#"{{"order":{},"status":"confirmed"}}"#, order + 100);
                SendMessageBatchRequestEntry::builder().id(order.to_string()).message_body(body).build().ok()
            });
            let request = self.sqs.send_message_batch().queue_url(self.queue_url);
            let answer = request.set_entries(Some(entries.collect())).send().await;
            let answer = answer.map_err(|error| Error::from_sdk(&self.attempt("send to"), error))?;
            if let Some(failed) = answer.failed.first() {
                return Err(Error::failure(format!("the emulator refused an order: {}", failed.code())));
            }
        }
        Ok(())
    }

    /// Receives and fails, until the queue has given up on every message.
    ///
    /// # Errors
    /// Whatever the service answers, or when the queue does not give up.
    pub async fn fail_until_given_up(&self) -> Result<u64> {
        let until = Instant::now() + PATIENCE;
        let mut failed = 0;
        while self.depth().await? > 0 {
            // Visible again at once: the consumer failed quickly.
            failed += self.receive(0).await?.len() as u64;
            if Instant::now() > until {
                return Err(Error::failure("the emulator does not move messages to the dead-letter queue"));
            }
        }
        Ok(failed)
    }

    /// Receives and deletes until nothing is left, and returns how many messages that were.
    ///
    /// # Errors
    /// Whatever the service answers.
    pub async fn consume_all(&self) -> Result<u64> {
        let mut consumed = 0;
        loop {
            let handles = self.receive(30).await?;
            if handles.is_empty() {
                return Ok(consumed);
            }
            for handle in handles {
                let request = self.sqs.delete_message().queue_url(self.queue_url).receipt_handle(handle);
                request.send().await.map_err(|error| Error::from_sdk(&self.attempt("consume from"), error))?;
                consumed += 1;
            }
        }
    }

    /// Returns receipt handles.
    async fn receive(&self, visibility_timeout: i32) -> Result<Vec<String>> {
        let request = self.sqs.receive_message().queue_url(self.queue_url).max_number_of_messages(10);
        let answer = request.visibility_timeout(visibility_timeout).wait_time_seconds(0).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&self.attempt("consume from"), error))?;
        Ok(answer.messages.unwrap_or_default().into_iter().filter_map(|message| message.receipt_handle).collect())
    }

    async fn depth(&self) -> Result<u64> {
        let request = self.sqs.get_queue_attributes().queue_url(self.queue_url);
        let answer = request.attribute_names(QueueAttributeName::ApproximateNumberOfMessages).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&self.attempt("count the messages of"), error))?;
        let attributes = answer.attributes.unwrap_or_default();
        let depth = attributes.get(&QueueAttributeName::ApproximateNumberOfMessages);
        Ok(depth.and_then(|depth| depth.parse().ok()).unwrap_or_default())
    }

    fn attempt<'a>(&'a self, action: &'a str) -> Attempt<'a> {
        Attempt { action, resource: self.queue_url, place: "" }
    }
}
