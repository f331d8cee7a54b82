//! Giving received messages back, at once or later.

use std::time::Duration;

use aws_sdk_sqs::types::ChangeMessageVisibilityBatchRequestEntry;

use crate::aws::batch::MAX_ENTRIES;

const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(200);

/// Makes messages visible again in so many seconds, and returns for how many of them that failed: they become
/// visible when their time-out ends.
pub async fn change_visibility(
    sqs: &aws_sdk_sqs::Client,
    queue_url: &str,
    receipt_handles: &[String],
    seconds: u32,
) -> u64 {
    let mut stuck = 0;
    for batch in receipt_handles.chunks(MAX_ENTRIES) {
        let mut waiting: Vec<&String> = batch.iter().collect();
        for _ in 0..ATTEMPTS {
            waiting = change_once(sqs, queue_url, waiting, seconds).await;
            if waiting.is_empty() {
                break;
            }
            tokio::time::sleep(PAUSE).await;
        }
        stuck += waiting.len() as u64;
    }
    stuck
}

/// Returns those for which it failed.
async fn change_once<'a>(
    sqs: &aws_sdk_sqs::Client,
    queue_url: &str,
    handles: Vec<&'a String>,
    seconds: u32,
) -> Vec<&'a String> {
    let seconds = i32::try_from(seconds).unwrap_or(i32::MAX);
    let entries = handles
        .iter()
        .enumerate()
        .filter_map(|(at, handle)| {
            // Building fails only without an id or a handle.
            let entry = ChangeMessageVisibilityBatchRequestEntry::builder().id(at.to_string());
            entry.receipt_handle(*handle).visibility_timeout(seconds).build().ok()
        })
        .collect();
    let request = sqs.change_message_visibility_batch().queue_url(queue_url).set_entries(Some(entries));
    match request.send().await {
        Ok(answer) => {
            let failed = answer.failed.iter().filter_map(|entry| entry.id().parse::<usize>().ok());
            failed.filter_map(|at| handles.get(at).copied()).collect()
        }
        Err(error) => {
            tracing::debug!("could not change when messages become visible: {error}");
            handles
        }
    }
}
