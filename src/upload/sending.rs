//! Sending line by line: batches, attempts, and what became of each line.

use std::fs::File;
use std::io::Write;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use schemars::JsonSchema;
use serde::Serialize;
use tokio::sync::Notify;
use tokio::task::JoinSet;

use crate::aws::batch::Packer;
use crate::bulk::{Failure, Meter, Tally};
use crate::error::aws::kind_of_code;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Approved;
use crate::interrupt::Interrupt;
use crate::message::Draft;
use crate::snapshot::Entry;
use crate::transfer::{Answer, Destination, Limiter, MAX_ATTEMPTS, Outgoing, Rate, Reason, delay, rounded};

use super::check::judge;
use super::lines::{Lines, Next, Position};
use super::results::{self, LineResult, Results};
use super::{Check, UploadPlan};

const NOT_SENT: &str = "it was not sent before the command ended";

const NO_ANSWER: &str = "the destination did not say what became of it";

const DIGEST_MISMATCH: &str =
    "the destination acknowledged another body or other attributes; look at what arrived there";

/// What came of it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Uploaded {
    /// The destination's full name.
    pub destination: String,
    /// The file.
    pub file: String,
    /// Messages that the destination acknowledged.
    pub sent: u64,
    /// Lines that were not sent.
    pub failed: u64,
    /// A send had no answer and was repeated: so many may be twice at the destination.
    pub perhaps_twice: u64,
    /// Whether a signal ended it before the end of the file.
    pub interrupted: bool,
    /// How long it took.
    pub elapsed_seconds: f64,
    /// How fast it was.
    pub messages_per_second: f64,
    /// The first of the lines that were not sent.
    pub failures: Vec<Failure>,
    /// From this line on nothing was sent or rejected, as it ended before; null when it came to the end.
    pub unread_from_line: Option<u64>,
    /// Whether a part of that line was read.
    #[serde(skip)]
    pub is_within_a_line: bool,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

/// Sends the messages of the file. What became of each line is told in the plan's file, or on `stream`.
///
/// # Errors
/// What concerns every message, if nothing was sent before it: permissions, the destination being gone, a file that
/// cannot be read.
pub async fn upload(
    plan: &Approved<UploadPlan>,
    entries: impl Iterator<Item = Result<Entry>> + Send + 'static,
    stream: Option<Box<dyn Write + Send>>,
    meter: Arc<Meter>,
    interrupt: &Interrupt,
) -> Result<Uploaded> {
    let rejects = plan.rejects.as_deref().map(|name| results::create("--rejects", name)).transpose()?;
    let results = plan.results.as_deref().map(|name| Results::open(name, stream)).transpose()?;
    let began = Instant::now();
    let sender = Arc::new(Sender {
        to: plan.to.clone(),
        check: Arc::clone(&plan.check),
        limiter: Limiter::new(began),
        rate: Rate::new(plan.rate),
        interrupt: interrupt.clone(),
        meter,
        tally: Mutex::default(),
        rejects: Mutex::new(rejects),
        results: Mutex::new(results),
        perhaps_twice: AtomicU64::new(0),
        position: Mutex::default(),
        fatal: Mutex::default(),
        failed: Notify::new(),
    });
    let lines = Lines::read(&plan.file, entries)?;
    let working = Arc::clone(&sender);
    // On the thread that sends: a batch is not handed from one to the other.
    let ended = tokio::spawn(async move {
        if working.to.fifo { working.send_in_order(lines).await } else { send_all(&working, lines).await }
    });
    let ended = ended.await.map_err(|error| Error::failure(format!("sending broke off: {error}")))?;
    let told = lock(&sender.results).as_mut().map_or(Ok(()), Results::finish);
    let fatal = lock(&sender.fatal).take();
    let error = fatal.or(ended.err()).or(told.err().map(Error::from));
    let (tally, position) = (lock(&sender.tally).clone(), *lock(&sender.position));
    let error = match error {
        Some(error) if tally.done == 0 || error.kind() == ErrorKind::BrokenPipe => return Err(error),
        error => error,
    };
    let seconds = began.elapsed().as_secs_f64();
    Ok(Uploaded {
        destination: plan.destination.clone(),
        file: plan.file.clone(),
        sent: tally.done,
        failed: tally.failed,
        perhaps_twice: sender.perhaps_twice.load(Ordering::Relaxed),
        interrupted: interrupt.is_raised(),
        elapsed_seconds: rounded(seconds),
        messages_per_second: rounded(tally.done as f64 / seconds.max(0.001)),
        failures: tally.failures,
        unread_from_line: position.unread_from(),
        is_within_a_line: position.is_within_a_line(),
        error,
    })
}

/// A line whose message is to be sent.
#[derive(Debug)]
pub struct Line {
    number: u64,
    /// What is read as this line again; nothing where that cannot be.
    again: Vec<u8>,
    draft: Draft,
}

impl Line {
    /// The message group.
    pub fn group(&self) -> String {
        self.draft.message_group_id.clone().unwrap_or_default()
    }
}

/// Sends, and keeps the books.
pub struct Sender {
    /// Where to.
    pub to: Destination,
    /// `--rate`.
    pub rate: Rate,
    check: Arc<dyn Check>,
    limiter: Limiter,
    interrupt: Interrupt,
    meter: Arc<Meter>,
    tally: Mutex<Tally>,
    rejects: Mutex<Option<File>>,
    results: Mutex<Option<Results>>,
    perhaps_twice: AtomicU64,
    position: Mutex<Position>,
    /// What concerns every message.
    fatal: Mutex<Option<Error>>,
    /// Told when something concerns every message.
    failed: Notify,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Many batches at once, in no order. What was read is sent or told of, whatever ends it.
async fn send_all(sender: &Arc<Sender>, mut lines: Lines) -> Result<()> {
    let mut packer = Packer::new(sender.rate.batch_entries(), sender.to.max_batch_bytes);
    let mut in_flight = JoinSet::new();
    let ended = loop {
        match sender.next(&mut lines, !packer.is_empty()).await {
            Ok(Next::Entry(entry)) => {
                let Some((line, bytes)) = sender.acceptable(entry) else { continue };
                let full = packer.push(line, bytes);
                let now_full = if packer.is_full() { packer.take() } else { None };
                for batch in full.into_iter().chain(now_full) {
                    begin(sender, batch, &mut in_flight).await;
                }
            }
            Ok(Next::Pause) => {
                if let Some(batch) = packer.take() {
                    begin(sender, batch, &mut in_flight).await;
                }
            }
            Ok(Next::End | Next::Stopped) => break Ok(()),
            Err(error) => break Err(error),
        }
    };
    if let Some(batch) = packer.take() {
        begin(sender, batch, &mut in_flight).await;
    }
    in_flight.join_all().await;
    ended
}

async fn begin(sender: &Arc<Sender>, batch: Vec<Line>, in_flight: &mut JoinSet<()>) {
    while in_flight.try_join_next().is_some() {}
    let Some(batch) = sender.pass(batch).await else { return };
    let permit = sender.limiter.acquire().await;
    let sender = Arc::clone(sender);
    in_flight.spawn(async move {
        let _permit = permit;
        sender.send(batch).await;
    });
}

/// One attempt at a batch.
#[derive(Default)]
struct Attempted {
    rejected: Vec<Line>,
    again: Vec<Line>,
}

impl Sender {
    /// Whether nothing more is to be sent.
    pub fn is_over(&self) -> bool {
        self.interrupt.is_raised() || lock(&self.fatal).is_some()
    }

    async fn ended(&self) {
        tokio::select! {
            () = self.interrupt.raised() => {}
            () = self.failed.notified() => {}
        }
    }

    /// Waits for the next line, and notes how far the file was read.
    ///
    /// # Errors
    /// When it cannot be read.
    pub async fn next(&self, lines: &mut Lines, some_wait: bool) -> Result<Next> {
        if self.is_over() {
            return Ok(Next::Stopped);
        }
        let next = lines.next(self.ended(), some_wait).await;
        lock(&self.position).note(&next);
        next
    }

    /// Waits until a batch may be sent. When nothing more is to be sent, its lines are told of.
    pub async fn pass(&self, batch: Vec<Line>) -> Option<Vec<Line>> {
        self.rate.pass_unless(&self.interrupt, batch.len()).await;
        if !self.is_over() {
            return Some(batch);
        }
        batch.iter().for_each(|line| self.reject(line, "NotSent", NOT_SENT));
        None
    }

    fn fail(&self, error: Error) {
        lock(&self.fatal).get_or_insert(error);
        self.failed.notify_one();
    }

    /// The line with its size, unless the destination would not take it.
    pub fn acceptable(&self, entry: Entry) -> Option<(Line, usize)> {
        let judged = judge(self.check.as_ref(), &entry);
        let line = match entry.draft {
            Ok(draft) => Line { number: entry.line, again: entry.text.into_bytes(), draft },
            Err(rejected) => {
                let again = rejected.raw.unwrap_or_else(|| entry.text.into_bytes());
                Line { number: entry.line, again, draft: Draft::default() }
            }
        };
        match judged {
            Ok(bytes) => Some((line, bytes)),
            Err(rejection) => {
                self.reject(&line, rejection.code, &rejection.message);
                None
            }
        }
    }

    /// Sends a batch, and returns what was not sent in the end.
    pub async fn send(&self, batch: Vec<Line>) -> Vec<Line> {
        let mut waiting = batch;
        let mut rejected = Vec::new();
        let mut reason = Reason::default();
        for attempt in 1..=MAX_ATTEMPTS {
            if self.to.fifo && reason.is_forgotten(Instant::now()) {
                self.perhaps_twice.fetch_add(waiting.len() as u64, Ordering::Relaxed);
            }
            let attempted = self.send_once(waiting, &mut reason).await;
            rejected.extend(attempted.rejected);
            waiting = attempted.again;
            if waiting.is_empty() || self.is_over() {
                break;
            }
            tokio::time::sleep(delay(attempt, fastrand::f64())).await;
        }
        for line in waiting {
            self.reject(&line, &reason.code, &reason.message);
            rejected.push(line);
        }
        rejected
    }

    async fn send_once(&self, batch: Vec<Line>, reason: &mut Reason) -> Attempted {
        let outgoing: Vec<Outgoing<'_>> = batch.iter().map(|line| Outgoing::from(&line.draft)).collect();
        let began = Instant::now();
        match self.to.send(&outgoing).await {
            Ok(answers) => self.sort(batch, answers, (began, reason)),
            // One message may be to blame for all.
            Err(error) if error.kind() == ErrorKind::Failure && batch.len() > 1 => {
                let mut attempted = Attempted::default();
                for line in batch {
                    let one = Box::pin(self.send_once(vec![line], reason)).await;
                    attempted.rejected.extend(one.rejected);
                    attempted.again.extend(one.again);
                }
                attempted
            }
            Err(error) => self.sort_refused(batch, error, (began, reason)),
        }
    }

    /// Sorts a batch by the answers for its messages. One without any answer is tried again.
    fn sort(&self, batch: Vec<Line>, answers: Vec<Answer>, (began, reason): (Instant, &mut Reason)) -> Attempted {
        let mut attempted = Attempted::default();
        for (line, answer) in batch.into_iter().zip(answers) {
            match answer {
                Answer::Taken(id) => self.taken(&line, id.as_deref()),
                Answer::TakenOtherwise => self.reject(&line, "DigestMismatch", DIGEST_MISMATCH),
                Answer::Refused(refusal) if !refusal.may_succeed_later => {
                    self.reject(&line, &refusal.code, &refusal.message);
                    attempted.rejected.push(line);
                }
                Answer::Refused(refusal) => {
                    if kind_of_code(&refusal.code) == ErrorKind::Throttled {
                        self.limiter.throttled();
                    }
                    reason.says(&refusal.code, &refusal.message);
                    attempted.again.push(line);
                }
                Answer::None => {
                    // Whether it was taken is unknown.
                    if !self.to.fifo {
                        self.perhaps_twice.fetch_add(1, Ordering::Relaxed);
                    }
                    reason.says("NoAnswer", NO_ANSWER);
                    reason.had_no_answer(began);
                    attempted.again.push(line);
                }
            }
        }
        attempted
    }

    /// Sorts a batch that was refused as a whole, or whose answer never came.
    fn sort_refused(&self, batch: Vec<Line>, error: Error, (began, reason): (Instant, &mut Reason)) -> Attempted {
        reason.says(error.code().unwrap_or("NoAnswer"), &error.to_string());
        match error.kind() {
            ErrorKind::Throttled => {
                self.limiter.throttled();
                Attempted { again: batch, ..Attempted::default() }
            }
            kind if kind.is_transient() => {
                // Whether the service took the batch is unknown; on FIFO it drops a repeated one for a while.
                if !self.to.fifo {
                    self.perhaps_twice.fetch_add(batch.len() as u64, Ordering::Relaxed);
                }
                reason.had_no_answer(began);
                Attempted { again: batch, ..Attempted::default() }
            }
            ErrorKind::Failure => {
                batch.iter().for_each(|line| self.reject(line, error.code().unwrap_or("Failure"), &reason.message));
                Attempted { rejected: batch, ..Attempted::default() }
            }
            _ => {
                reason.code = "NotSent".into();
                self.fail(error);
                Attempted { again: batch, ..Attempted::default() }
            }
        }
    }

    fn taken(&self, line: &Line, id: Option<&str>) {
        lock(&self.tally).done(1);
        self.meter.add_done(1);
        self.limiter.succeeded(1);
        self.tell(&LineResult { line: line.number, id, code: None, message: None });
    }

    /// Tells of a line that was not sent.
    pub fn reject(&self, line: &Line, code: &str, message: &str) {
        self.meter.add_failed(1);
        let item = format!("line {}", line.number);
        lock(&self.tally).failed(Failure { item, code: code.to_owned(), message: message.to_owned() });
        if let Some(file) = lock(&self.rejects).as_mut().filter(|_| !line.again.is_empty())
            && let Err(error) = file.write_all(&[&line.again[..], b"\n"].concat())
        {
            self.fail(Error::failure(format!("could not write the rejected lines: {error}")));
        }
        self.tell(&LineResult { line: line.number, id: None, code: Some(code), message: Some(message) });
    }

    fn tell(&self, result: &LineResult<'_>) {
        if let Some(results) = &mut *lock(&self.results)
            && let Err(error) = results.tell(result)
        {
            self.fail(error.into());
        }
    }
}
