//! Following what arrives in a temporary queue.

use std::collections::{HashSet, VecDeque};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, stream};
use serde::Serialize;

use crate::error::{Error, Result};
use crate::interrupt::Interrupt;
use crate::message::Message;

use super::TemporaryQueue;
use super::stay::{Leftover, Stay};
use super::sweep::Swept;

/// Receives at once: a bus or a topic may be faster than one receiver.
const RECEIVERS: usize = 4;

/// Messages of which a second delivery is noticed.
const REMEMBERED: usize = 10_000;

/// Why following ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// As many as wanted were shown.
    Count,
    /// The time was up.
    Timeout,
    /// A signal.
    Interrupted,
}

/// What came of following.
#[derive(Debug, Serialize)]
pub struct Tailed {
    /// How many were shown.
    pub shown: u64,
    /// How many arrived.
    pub received: u64,
    /// Why it ended; nothing where an error did.
    pub ended: Option<Ended>,
    /// What an earlier command had left behind and was taken away.
    pub swept: Swept,
    /// What could not be taken away.
    pub leftovers: Vec<Leftover>,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

impl Tailed {
    /// Takes away what was made for following, whatever ended it. `counts` are those shown and those that
    /// arrived; `swept` is what was looked for at the beginning.
    pub async fn end(stay: Stay, counts: (u64, u64), ended: Result<Ended>, swept: Result<Swept>) -> Tailed {
        let leftovers = stay.end().await;
        let (ended, error) = match ended {
            Ok(ended) => (Some(ended), None),
            Err(error) => (None, Some(error)),
        };
        let swept = swept.unwrap_or_else(|error| {
            tracing::debug!("what was left behind earlier is not looked for: {error}");
            Swept::default()
        });
        Tailed { shown: counts.0, received: counts.1, ended, swept, leftovers, error }
    }
}

/// Who looks at what arrives.
pub trait Arrivals {
    /// A message arrived, for the first time; true when nothing more is wanted.
    ///
    /// # Errors
    /// When it cannot be shown: then following ends.
    fn arrived(&mut self, message: Message) -> Result<bool>;

    /// Whether nobody looks any more.
    fn is_gone(&self) -> bool;
}

/// Follows what arrives, until enough did, the time is up, or a signal comes.
///
/// # Errors
/// Whatever the service answers, and what keeps messages from being shown.
pub async fn follow(
    queue: &TemporaryQueue,
    timeout: Option<Duration>,
    interrupt: &Interrupt,
    arrivals: &mut impl Arrivals,
) -> Result<Ended> {
    let until = timeout.map(|timeout| Instant::now() + timeout);
    let mut recent = Recent::default();
    let mut taken = stream::repeat_with(|| queue.take()).buffer_unordered(RECEIVERS);
    loop {
        let time_is_up = async {
            match until {
                Some(until) => tokio::time::sleep_until(until.into()).await,
                None => std::future::pending().await,
            }
        };
        let messages = tokio::select! {
            biased;
            () = interrupt.raised() => return Ok(Ended::Interrupted),
            Some(messages) = taken.next() => messages?,
            () = time_is_up => return Ok(Ended::Timeout),
        };
        for message in messages {
            if recent.is_new(&message.message_id) && arrivals.arrived(message)? {
                return Ok(Ended::Count);
            }
        }
        if arrivals.is_gone() {
            return Err(Error::broken_pipe());
        }
    }
}

/// The ids of the last messages: a standard queue may hand one out twice.
#[derive(Default)]
struct Recent {
    ids: HashSet<String>,
    order: VecDeque<String>,
}

impl Recent {
    fn is_new(&mut self, id: &str) -> bool {
        if !self.ids.insert(id.to_owned()) {
            return false;
        }
        self.order.push_back(id.to_owned());
        if self.order.len() > REMEMBERED
            && let Some(oldest) = self.order.pop_front()
        {
            self.ids.remove(&oldest);
        }
        true
    }
}
