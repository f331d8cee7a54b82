//! Following a bus or a topic over a temporary queue and what feeds it.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;

use crate::error::Result;
use crate::interrupt::Interrupt;
use crate::jq::{Filter, Input};
use crate::message::Message;
use crate::naming::Place;

use super::follow::{Arrivals, Ended, Tailed, follow};
use super::queue::TemporaryQueue;
use super::stay::Stay;
use super::sweep::{Swept, Which};
use super::tags::Label;

/// What is followed.
pub trait Source {
    /// As what a message of it is shown.
    type Shown;

    /// The command that follows it: `events tail`.
    const COMMAND: &'static str;

    /// Where it is.
    fn place(&self) -> &Place;

    /// Takes away what earlier commands left behind.
    ///
    /// # Errors
    /// When it cannot be looked for.
    fn sweep(&self, which: &Which) -> impl Future<Output = Result<Swept>>;

    /// Makes a queue, and what feeds it from here.
    ///
    /// # Errors
    /// What the services answer, and an interruption.
    fn feed(&self, stay: &Stay) -> impl Future<Output = Result<Arc<TemporaryQueue>>>;

    /// Which of these a message is.
    fn judge(&self, message: &Message) -> Arrived<Self::Shown>;
}

/// What a message that arrived is.
#[derive(Debug, PartialEq, Eq)]
pub enum Arrived<T> {
    /// Nothing of the source.
    Foreign,
    /// Of the source, but not asked for.
    PassedOver,
    /// To be shown.
    Wanted(T),
}

/// What is shown, how many of it, and how long.
#[derive(Debug)]
pub struct Bounds {
    /// A predicate over what is shown, and how it was given.
    pub condition: Option<(Filter, String)>,
    /// Following ends after so many.
    pub count: Option<u64>,
    /// Following ends after so long.
    pub timeout: Option<Duration>,
    /// Whose the temporary things are.
    pub owner: Option<String>,
}

impl Bounds {
    /// Whether the predicate, if there is one, holds for the JSON text of what would be shown. Where it fails, or
    /// where the text is no JSON, it does not.
    pub fn admit(&self, json: impl FnOnce() -> String) -> bool {
        let Some((condition, _)) = &self.condition else { return true };
        let Some(input) = Input::json(&json()) else { return false };
        condition.holds(input).unwrap_or_else(|error| {
            tracing::debug!("{error}");
            false
        })
    }
}

/// Who looks at what arrives.
pub trait Watcher<T> {
    /// What feeds the queue is there.
    fn listens(&mut self);

    /// Shows one.
    ///
    /// # Errors
    /// When it cannot be shown: then following ends.
    fn show(&mut self, shown: T) -> Result<()>;

    /// Whether nobody looks any more.
    fn is_gone(&self) -> bool;
}

/// Follows a source: whatever ends it, what was made for it is taken away.
pub async fn tail<S: Source>(
    source: &S,
    bounds: &Bounds,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher<S::Shown>,
) -> Tailed {
    let swept = source.sweep(&Which::Expired(Timestamp::now())).await;
    let stay = Stay::begin(Label::new(S::COMMAND, source.place(), bounds.owner.as_deref()), interrupt);
    let mut tail = Tail { source, bounds, watcher, shown: 0, received: 0 };
    let ended = tail.run(&stay, interrupt).await;
    let counts = (tail.shown, tail.received);
    Tailed::end(stay, counts, ended, swept).await
}

struct Tail<'a, S, W> {
    source: &'a S,
    bounds: &'a Bounds,
    watcher: &'a mut W,
    shown: u64,
    received: u64,
}

impl<S: Source, W: Watcher<S::Shown>> Tail<'_, S, W> {
    async fn run(&mut self, stay: &Stay, interrupt: &Interrupt) -> Result<Ended> {
        let queue = self.source.feed(stay).await?;
        self.watcher.listens();
        follow(&queue, self.bounds.timeout, interrupt, self).await
    }
}

impl<S: Source, W: Watcher<S::Shown>> Arrivals for Tail<'_, S, W> {
    fn arrived(&mut self, message: Message) -> Result<bool> {
        match self.source.judge(&message) {
            Arrived::Foreign => {
                tracing::debug!("message {} is none of those that are followed", message.message_id);
                return Ok(false);
            }
            Arrived::PassedOver => self.received += 1,
            Arrived::Wanted(shown) => {
                self.received += 1;
                self.watcher.show(shown)?;
                self.shown += 1;
            }
        }
        Ok(self.bounds.count.is_some_and(|count| self.shown >= count))
    }

    fn is_gone(&self) -> bool {
        self.watcher.is_gone()
    }
}
