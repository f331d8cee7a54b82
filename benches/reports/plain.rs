//! The Rust SDK as it comes: a page of queues, and the attributes of each with so many requests in flight.

use aws_config::{BehaviorVersion, Region};
use aws_credential_types::Credentials;
use aws_sdk_sqs::types::QueueAttributeName;
use futures_util::{StreamExt, stream};

/// Reads all attributes of all queues.
pub async fn run(url: &str, in_flight: usize) {
    let config = aws_config::defaults(BehaviorVersion::latest())
        .endpoint_url(url)
        .region(Region::new("us-east-1"))
        .credentials_provider(Credentials::new("000000000000", "bench", None, None, "bench"))
        .load()
        .await;
    let sqs = aws_sdk_sqs::Client::new(&config);
    let mut pages = sqs.list_queues().queue_name_prefix("bench-dev-").max_results(1_000).into_paginator().send();
    let mut urls = Vec::new();
    while let Some(page) = pages.next().await {
        urls.extend(page.unwrap().queue_urls.unwrap_or_default());
    }
    let read: Vec<usize> = stream::iter(urls)
        .map(async |url| {
            let request = sqs.get_queue_attributes().queue_url(url).attribute_names(QueueAttributeName::All);
            request.send().await.unwrap().attributes.unwrap_or_default().len()
        })
        .buffer_unordered(in_flight)
        .collect()
        .await;
    assert!(read.iter().all(|attributes| *attributes > 0));
    println!("{}", read.len());
}
