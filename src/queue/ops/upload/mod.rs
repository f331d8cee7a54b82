//! Sending many messages from a file: each line is sent, or told of.

mod plan;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use aws_sdk_sqs::types::{SendMessageBatchRequestEntry, SendMessageBatchResultEntry};
use serde::Serialize;
use tokio::task::JoinSet;

use crate::aws::batch::{MAX_BYTES, Packer};
use crate::bulk::{Failure, Meter, Tally};
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Approved;
use crate::interrupt::Interrupt;
use crate::message::digest::Digests;
use crate::message::{Draft, wire};
use crate::snapshot::{Entry, Reader, Rejected};
use crate::transfer::{Limiter, MAX_ATTEMPTS, Rate, delay, failed_entry, may_succeed_later, rounded};

use super::find::Queue;

pub use plan::UploadPlan;

/// What came of it.
#[derive(Clone, Debug, Serialize)]
pub struct Uploaded {
    /// The queue's full name.
    pub queue: String,
    /// The file.
    pub file: String,
    /// Messages that the queue acknowledged.
    pub sent: u64,
    /// Lines that were not sent.
    pub failed: u64,
    /// A send had no answer and was repeated: so many may be twice in the queue.
    pub perhaps_twice: u64,
    /// Whether a signal ended it before the end of the file.
    pub interrupted: bool,
    /// How long it took.
    pub elapsed_seconds: f64,
    /// How fast it was.
    pub messages_per_second: f64,
    /// The first of the lines that were not sent.
    pub failures: Vec<Failure>,
}

/// Sends the messages of the file. `sqs` does not retry: that is done here, entry by entry.
///
/// # Errors
/// What concerns every message: permissions, the queue being gone, a file that cannot be read.
pub async fn upload(
    sqs: &aws_sdk_sqs::Client,
    plan: &Approved<UploadPlan>,
    reader: Reader,
    meter: Arc<Meter>,
    interrupt: &Interrupt,
) -> Result<Uploaded> {
    let rejects = plan.rejects.as_deref().map(create).transpose()?;
    let began = Instant::now();
    let sender = Arc::new(Sender {
        sqs: sqs.clone(),
        queue: plan.to.clone(),
        limiter: Limiter::new(began),
        rate: Rate::new(plan.rate),
        interrupt: interrupt.clone(),
        meter,
        tally: Mutex::default(),
        rejects: Mutex::new(rejects),
        perhaps_twice: AtomicU64::new(0),
        fatal: Mutex::default(),
    });
    let working = Arc::clone(&sender);
    let in_order = plan.to.attributes.fifo;
    // On the thread that sends: a batch is not handed from one to the other.
    let ended = tokio::spawn(async move {
        if in_order { working.send_in_order(reader).await } else { send_all(&working, reader).await }
    });
    let ended = ended.await.map_err(|error| Error::failure(format!("sending broke off: {error}")))?;
    if let Some(error) = sender.fatal().take() {
        return Err(error);
    }
    ended?;
    let tally = sender.tally().clone();
    let seconds = began.elapsed().as_secs_f64();
    Ok(Uploaded {
        queue: plan.queue.clone(),
        file: plan.file.clone(),
        sent: tally.done,
        failed: tally.failed,
        perhaps_twice: sender.perhaps_twice.load(Ordering::Relaxed),
        interrupted: interrupt.is_raised(),
        elapsed_seconds: rounded(seconds),
        messages_per_second: rounded(tally.done as f64 / seconds.max(0.001)),
        failures: tally.failures,
    })
}

fn create(name: &str) -> Result<File> {
    File::create_new(name).map_err(|error| {
        Error::usage(format!("could not make the file {name}: {error}"))
            .hint("give --rejects a name that is not in use")
    })
}

struct Sender {
    sqs: aws_sdk_sqs::Client,
    queue: Queue,
    limiter: Limiter,
    rate: Rate,
    interrupt: Interrupt,
    meter: Arc<Meter>,
    tally: Mutex<Tally>,
    rejects: Mutex<Option<File>>,
    perhaps_twice: AtomicU64,
    /// What concerns every message.
    fatal: Mutex<Option<Error>>,
}

/// Many batches at once, in no order.
async fn send_all(sender: &Arc<Sender>, reader: Reader) -> Result<()> {
    let mut packer = Packer::new(sender.rate.batch_entries(), MAX_BYTES);
    let mut in_flight = JoinSet::new();
    for entry in reader {
        if sender.is_over() {
            break;
        }
        let Some((entry, bytes)) = sender.acceptable(entry?) else { continue };
        let full = packer.push(entry, bytes);
        let now_full = if packer.is_full() { packer.take() } else { None };
        for batch in full.into_iter().chain(now_full) {
            begin(sender, batch, &mut in_flight).await;
        }
    }
    if let Some(batch) = packer.take() {
        begin(sender, batch, &mut in_flight).await;
    }
    in_flight.join_all().await;
    Ok(())
}

async fn begin(sender: &Arc<Sender>, batch: Vec<Entry>, in_flight: &mut JoinSet<()>) {
    while in_flight.try_join_next().is_some() {}
    sender.rate.pass(batch.len()).await;
    if sender.is_over() {
        return;
    }
    let (began, has_begun) = tokio::sync::oneshot::channel();
    let sender = Arc::clone(sender);
    in_flight.spawn(async move {
        let _permit = sender.limiter.acquire().await;
        let _ = began.send(());
        sender.send(batch).await;
    });
    let _ = has_begun.await;
}

impl Sender {
    /// FIFO: one batch after the other, each with at most one message of a group. A group whose message was
    /// not sent stops: what comes later in it is told of, and not sent.
    async fn send_in_order(&self, reader: Reader) -> Result<()> {
        let mut packer = Packer::new(self.rate.batch_entries(), MAX_BYTES);
        let mut groups: BTreeSet<String> = BTreeSet::new();
        let mut stopped: BTreeSet<String> = BTreeSet::new();
        for entry in reader {
            if self.is_over() {
                break;
            }
            let Some((entry, bytes)) = self.acceptable(entry?) else { continue };
            let group = group_of(&entry);
            if stopped.contains(&group) {
                self.reject(&entry, "GroupStopped", "an earlier message of its group was not sent");
                continue;
            }
            if groups.contains(&group) || packer.is_full() {
                self.send_round(&mut packer, &mut groups, &mut stopped).await;
                if stopped.contains(&group) {
                    self.reject(&entry, "GroupStopped", "an earlier message of its group was not sent");
                    continue;
                }
            }
            groups.insert(group);
            if let Some(full) = packer.push(entry, bytes) {
                self.send_batch_in_order(full, &mut stopped).await;
            }
        }
        self.send_round(&mut packer, &mut groups, &mut stopped).await;
        Ok(())
    }

    async fn send_round(
        &self,
        packer: &mut Packer<Entry>,
        groups: &mut BTreeSet<String>,
        stopped: &mut BTreeSet<String>,
    ) {
        if let Some(batch) = packer.take() {
            self.send_batch_in_order(batch, stopped).await;
        }
        groups.clear();
    }

    async fn send_batch_in_order(&self, batch: Vec<Entry>, stopped: &mut BTreeSet<String>) {
        self.rate.pass(batch.len()).await;
        if !self.is_over() {
            stopped.extend(self.send(batch).await.iter().map(group_of));
        }
    }

    fn is_over(&self) -> bool {
        self.interrupt.is_raised() || self.fatal().is_some()
    }

    /// The entry with its size, unless the queue would not take it.
    fn acceptable(&self, entry: Entry) -> Option<(Entry, usize)> {
        let refusal = match &entry.draft {
            Err(Rejected(reason)) => Some(reason.clone()),
            Ok(draft) => super::send::check_for(&self.queue, draft, None)
                .and_then(|()| draft.check())
                .err()
                .map(|error| error.to_string()),
        };
        match (refusal, &entry.draft) {
            (None, Ok(draft)) => {
                let bytes = draft.size();
                Some((entry, bytes))
            }
            (reason, _) => {
                self.reject(&entry, "Invalid", &reason.unwrap_or_default());
                None
            }
        }
    }

    /// Sends a batch, and returns what was not sent in the end.
    async fn send(&self, batch: Vec<Entry>) -> Vec<Entry> {
        let mut waiting = batch;
        let mut rejected = Vec::new();
        let mut reason = ("NoAnswer".to_owned(), String::new());
        for attempt in 1..=MAX_ATTEMPTS {
            waiting = self.send_once(waiting, &mut rejected, &mut reason).await;
            if waiting.is_empty() || self.is_over() {
                break;
            }
            tokio::time::sleep(delay(attempt, fastrand::f64())).await;
        }
        for entry in waiting {
            self.reject(&entry, &reason.0, &reason.1);
            rejected.push(entry);
        }
        rejected
    }

    /// Returns what may be sent in another attempt.
    async fn send_once(
        &self,
        batch: Vec<Entry>,
        rejected: &mut Vec<Entry>,
        reason: &mut (String, String),
    ) -> Vec<Entry> {
        let (label, place) = (self.queue.label(), self.queue.place.to_string());
        let attempt = Attempt { action: "send to", resource: &label, place: &place };
        let entries = batch.iter().enumerate().filter_map(|(at, entry)| self.to_sdk(at, entry)).collect();
        let request = self.sqs.send_message_batch().queue_url(&self.queue.url).set_entries(Some(entries));
        match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(answer) => {
                let mut again = Vec::new();
                for (at, entry) in batch.into_iter().enumerate() {
                    let id = at.to_string();
                    if let Some(taken) = answer.successful.iter().find(|taken| taken.id() == id) {
                        self.acknowledged(&entry, taken);
                        continue;
                    }
                    match failed_entry(&answer.failed, at) {
                        Some(failed) if !may_succeed_later(failed) => {
                            self.reject(&entry, failed.code(), failed.message().unwrap_or_default());
                            rejected.push(entry);
                        }
                        failed => {
                            if let Some(failed) = failed {
                                *reason = (failed.code().into(), failed.message().unwrap_or_default().into());
                            }
                            again.push(entry);
                        }
                    }
                }
                again
            }
            Err(error) if error.kind().is_transient() => {
                if error.kind() == ErrorKind::Throttled {
                    self.limiter.throttled();
                } else if !self.queue.attributes.fifo {
                    // Whether the service took the batch is unknown; on FIFO it drops a repeated one.
                    self.perhaps_twice.fetch_add(batch.len() as u64, Ordering::Relaxed);
                }
                *reason = (error.code().unwrap_or("NoAnswer").to_owned(), error.to_string());
                batch
            }
            // One message may be to blame for all.
            Err(error) if error.kind() == ErrorKind::Failure && batch.len() > 1 => {
                let mut again = Vec::new();
                for entry in batch {
                    again.extend(Box::pin(self.send_once(vec![entry], rejected, reason)).await);
                }
                again
            }
            Err(error) if error.kind() == ErrorKind::Failure => {
                for entry in batch {
                    self.reject(&entry, error.code().unwrap_or("Failure"), &error.to_string());
                    rejected.push(entry);
                }
                Vec::new()
            }
            Err(error) => {
                *reason = ("NotSent".into(), error.to_string());
                self.fatal().get_or_insert(error);
                batch
            }
        }
    }

    fn to_sdk(&self, at: usize, entry: &Entry) -> Option<SendMessageBatchRequestEntry> {
        let draft = entry.draft.as_ref().ok()?;
        SendMessageBatchRequestEntry::builder()
            .id(at.to_string())
            .message_body(&draft.body)
            .set_message_attributes(wire::attributes_to_sdk(&draft.attributes))
            .set_message_system_attributes(wire::system_attributes_to_sdk(draft.trace_header.as_deref()))
            .set_message_group_id(draft.message_group_id.clone())
            .set_message_deduplication_id(draft.message_deduplication_id.clone())
            .build()
            .ok()
    }

    fn acknowledged(&self, entry: &Entry, taken: &SendMessageBatchResultEntry) {
        let digests = Digests { body: taken.md5_of_message_body(), attributes: taken.md5_of_message_attributes() };
        let is_what_was_sent = |draft: &Draft| digests.are_of(&draft.body, &draft.attributes);
        if entry.draft.as_ref().is_ok_and(is_what_was_sent) {
            self.tally().done(1);
            self.meter.add_done(1);
            self.limiter.succeeded(1);
        } else {
            self.reject(
                entry,
                "DigestMismatch",
                "the queue acknowledged another body or other attributes; look at what arrived there",
            );
        }
    }

    /// Tells of a line that was not sent.
    fn reject(&self, entry: &Entry, code: &str, message: &str) {
        self.meter.add_failed(1);
        let item = format!("line {}", entry.line);
        self.tally().failed(Failure { item, code: code.to_owned(), message: message.to_owned() });
        if let Some(file) = &mut *self.rejects.lock().unwrap_or_else(PoisonError::into_inner)
            && let Err(error) = writeln!(file, "{}", entry.text)
        {
            self.fatal().get_or_insert(Error::failure(format!("could not write the rejected lines: {error}")));
        }
    }

    fn tally(&self) -> MutexGuard<'_, Tally> {
        self.tally.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fatal(&self) -> MutexGuard<'_, Option<Error>> {
        self.fatal.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn group_of(entry: &Entry) -> String {
    entry.draft.as_ref().ok().and_then(|draft| draft.message_group_id.clone()).unwrap_or_default()
}
