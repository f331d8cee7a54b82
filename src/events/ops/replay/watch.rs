//! Waiting for a replay.

use std::time::Duration;

use jiff::Timestamp;

use crate::bulk::Meter;
use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::naming::Place;

use super::{Replay, describe, stop};

/// Pauses between two looks at the replay.
const FIRST_PAUSE: Duration = Duration::from_millis(200);
const LONGEST_PAUSE: Duration = Duration::from_secs(5);

/// Looks in a row that may find nothing before the watch is given up.
const PATIENT_LOOKS: u32 = 10;

/// What to do with a running replay when a signal ends the watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnInterrupt {
    /// End it.
    Cancel,
    /// Let it go on in AWS.
    LetGo,
}

/// Watches a replay until it is over, or until a signal comes and it is let go on. The meter counts the seconds of
/// the window that are done.
///
/// # Errors
/// Whatever the service answers; the replay goes on then.
pub async fn watch(
    events: &aws_sdk_eventbridge::Client,
    place: &Place,
    name: &str,
    meter: &Meter,
    interrupt: &Interrupt,
    mut on_interrupt: impl FnMut() -> OnInterrupt,
) -> Result<Replay> {
    let (mut pause, mut in_vain, mut is_asked) = (FIRST_PAUSE, 0, false);
    loop {
        let looked = describe(events, place, name).await;
        let is_patient =
            in_vain < PATIENT_LOOKS && looked.as_ref().err().is_none_or(|error| error.kind().is_transient());
        let replay = match looked {
            Ok(Some(replay)) => replay,
            // It may not be listed yet, and the way to it may be down for a while.
            _ if is_patient => {
                in_vain += 1;
                tokio::time::sleep(pause).await;
                pause = longer(pause);
                continue;
            }
            Ok(None) => return Err(unwatched(name, Error::failure(format!("replay {name} is not listed")))),
            Err(error) => return Err(unwatched(name, error)),
        };
        in_vain = 0;
        meter.add_done(seconds_done(&replay).saturating_sub(meter.done()));
        if replay.is_over() {
            return Ok(replay);
        }
        if interrupt.is_raised() && !is_asked {
            is_asked = true;
            match on_interrupt() {
                OnInterrupt::LetGo => return Ok(replay),
                OnInterrupt::Cancel => end(events, place, name).await?,
            }
            pause = FIRST_PAUSE;
        }
        if is_asked {
            tokio::time::sleep(pause).await;
        } else {
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = interrupt.raised() => {}
            }
        }
        pause = longer(pause);
    }
}

fn longer(pause: Duration) -> Duration {
    (pause * 3 / 2).min(LONGEST_PAUSE)
}

/// Ends a replay; one that is over already is no error.
async fn end(events: &aws_sdk_eventbridge::Client, place: &Place, name: &str) -> Result<()> {
    match stop(events, place, name).await {
        Err(error) if error.code() == Some("IllegalStatusException") => Ok(()),
        Err(error) => Err(unwatched(name, error)),
        Ok(_) => Ok(()),
    }
}

fn seconds_done(replay: &Replay) -> u64 {
    let seconds = |from: Option<Timestamp>, to: Option<Timestamp>| Some(to?.as_second() - from?.as_second());
    let upto = if replay.state == "COMPLETED" { replay.until } else { replay.last_replayed };
    seconds(replay.since, upto).and_then(|seconds| u64::try_from(seconds).ok()).unwrap_or_default()
}

fn unwatched(name: &str, error: Error) -> Error {
    Error::new(error.kind(), format!("{error}; replay {name} goes on in AWS"))
        .hint(format!(
            "`msgctl events replay status {name}` shows how far it is, `msgctl events replay cancel {name}` ends it"
        ))
        .caused_by(error)
}
