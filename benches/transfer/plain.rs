//! What one would write with the Rust SDK in an afternoon: so many workers, each receives, sends, deletes.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_sdk_sqs::Client;
use aws_sdk_sqs::types::{
    DeleteMessageBatchRequestEntry, Message, MessageSystemAttributeName, SendMessageBatchRequestEntry,
};
use tokio::task::JoinSet;

use super::SIZE;
use super::contender::queues;

/// Does the work with so many workers.
pub async fn run(work: &str, url: &str, count: u64, in_flight: usize) {
    let credentials = Credentials::new("000000000000", "bench", None, None, "bench");
    let config = SdkConfig::builder()
        .behavior_version(BehaviorVersion::latest())
        .endpoint_url(url)
        .region(Region::new("us-east-1"))
        .credentials_provider(SharedCredentialsProvider::new(credentials))
        .build();
    let worker = Arc::new(Worker { sqs: Client::new(&config), queues: queues(url), count, done: AtomicU64::new(0) });
    let mut workers = JoinSet::new();
    for _ in 0..in_flight {
        let worker = Arc::clone(&worker);
        match work {
            "send" => workers.spawn(async move { worker.send().await }),
            "redrive" => workers.spawn(async move { worker.redrive().await }),
            "receive" => workers.spawn(async move { worker.receive_all().await }),
            other => panic!("the plain client does not {other}"),
        };
    }
    workers.join_all().await;
}

struct Worker {
    sqs: Client,
    queues: (String, String),
    count: u64,
    done: AtomicU64,
}

impl Worker {
    async fn send(&self) {
        let body = super::raw::body(SIZE);
        while self.done.fetch_add(10, Ordering::Relaxed) < self.count {
            self.send_batch((0..10).map(|_| body.clone())).await;
        }
    }

    async fn send_batch(&self, bodies: impl Iterator<Item = String>) {
        let entries = bodies.enumerate().map(|(n, body)| {
            SendMessageBatchRequestEntry::builder().id(n.to_string()).message_body(body).build().unwrap()
        });
        let request = self.sqs.send_message_batch().queue_url(&self.queues.1);
        assert!(request.set_entries(Some(entries.collect())).send().await.unwrap().failed.is_empty());
    }

    async fn receive(&self) -> Vec<Message> {
        let request = self.sqs.receive_message().queue_url(&self.queues.0).max_number_of_messages(10);
        let request = request.message_system_attribute_names(MessageSystemAttributeName::All);
        let request = request.message_attribute_names("All").visibility_timeout(60).wait_time_seconds(1);
        request.send().await.unwrap().messages.unwrap_or_default()
    }

    async fn receive_all(&self) {
        while self.done.load(Ordering::Relaxed) < self.count {
            let received = self.receive().await.len() as u64;
            if received == 0 {
                return;
            }
            self.done.fetch_add(received, Ordering::Relaxed);
        }
    }

    async fn redrive(&self) {
        while self.done.load(Ordering::Relaxed) < self.count {
            let messages = self.receive().await;
            if messages.is_empty() {
                return;
            }
            self.send_batch(messages.iter().map(|message| message.body.clone().unwrap())).await;
            let entries = messages.iter().enumerate().map(|(n, message)| {
                let handle = message.receipt_handle.as_deref().unwrap();
                DeleteMessageBatchRequestEntry::builder().id(n.to_string()).receipt_handle(handle).build().unwrap()
            });
            let request = self.sqs.delete_message_batch().queue_url(&self.queues.0);
            assert!(request.set_entries(Some(entries.collect())).send().await.unwrap().failed.is_empty());
            self.done.fetch_add(messages.len() as u64, Ordering::Relaxed);
        }
    }
}
