//! The dry run: the file is read, and each line judged as it is before it is sent.

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Failure, Meter, Tally};
use crate::error::Error;
use crate::interrupt::Interrupt;
use crate::snapshot::Entry;

use super::Check;
use super::check::judge;
use super::lines::{Lines, Next, Position};

/// What is in a file.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Contents {
    /// Messages that would be sent.
    pub messages: u64,
    /// The bytes that they count for at the destination.
    pub bytes: u64,
    /// Lines that would not be sent.
    pub failed: u64,
    /// The first of those.
    pub failures: Vec<Failure>,
    /// From this line on nothing was read, as it ended before; null when it came to the end.
    pub unread_from_line: Option<u64>,
}

/// Reads the lines and judges them, until there are no more or a signal or an error ends it; that error, too.
pub async fn read(
    check: &dyn Check,
    mut lines: Lines,
    meter: &Meter,
    interrupt: &Interrupt,
) -> (Contents, Option<Error>) {
    let mut judged = Judged::default();
    let mut position = Position::default();
    let error = loop {
        if interrupt.is_raised() {
            break None;
        }
        let next = lines.next(interrupt.raised(), false).await;
        position.note(&next);
        match next {
            Ok(Next::Entry(entry)) => judged.judge(check, &entry, meter),
            Ok(Next::Pause) => {}
            Ok(Next::End | Next::Stopped) => break None,
            Err(error) => break Some(error),
        }
    };
    let Judged { tally: Tally { done: messages, failed, failures }, bytes } = judged;
    (Contents { messages, bytes, failed, failures, unread_from_line: position.unread_from() }, error)
}

#[derive(Default)]
struct Judged {
    tally: Tally,
    bytes: u64,
}

impl Judged {
    fn judge(&mut self, check: &dyn Check, entry: &Entry, meter: &Meter) {
        match judge(check, entry) {
            Ok(bytes) => {
                self.tally.done(1);
                self.bytes += bytes as u64;
                meter.add_done(1);
            }
            Err(rejection) => {
                self.tally.failed(rejection.of_line(entry.line));
                meter.add_failed(1);
            }
        }
    }
}
