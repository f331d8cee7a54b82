//! Making temporary things, keeping them while they are needed, and taking them away.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::{Arc, Mutex, PoisonError};

use futures_util::future::BoxFuture;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use tokio::task::JoinHandle;

use crate::error::{Error, Result};
use crate::interrupt::Interrupt;

use super::Label;

/// A temporary thing.
pub trait Made: Debug + Send + Sync {
    /// How it is called: `queue my-awesome-app-dev-msgctl-0a1b2c3d4e5f`.
    fn label(&self) -> String;

    /// Makes it, with these tags.
    fn create<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>>;

    /// Gives it these tags, which say that it is needed for longer. A thing without tags has nothing to do.
    fn renew<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>>;

    /// Takes it away. One that is not there is no error.
    fn remove(&self) -> BoxFuture<'_, Result<()>>;
}

/// A temporary thing that could not be taken away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Leftover {
    /// What it is.
    pub what: String,
    /// Why it is still there.
    pub why: String,
}

type Things = Arc<Mutex<Vec<Arc<dyn Made>>>>;

/// The temporary things of a running command. [`Stay::end`] has to be called whatever became of the work.
#[derive(Debug)]
#[must_use = "what was made is taken away by `end`"]
pub struct Stay {
    label: Label,
    interrupt: Interrupt,
    things: Things,
    keeper: JoinHandle<()>,
}

impl Stay {
    /// Nothing is made yet.
    pub fn begin(label: Label, interrupt: &Interrupt) -> Stay {
        let things = Things::default();
        let keeper = tokio::spawn(keep(label.clone(), Arc::clone(&things)));
        Stay { label, interrupt: interrupt.clone(), things, keeper }
    }

    /// Makes a thing, unless a signal has come.
    ///
    /// # Errors
    /// What the service answers, and an interruption.
    pub async fn make<M: Made + 'static>(&self, thing: M) -> Result<Arc<M>> {
        if self.interrupt.is_raised() {
            return Err(Error::interrupted());
        }
        let thing = Arc::new(thing);
        // Before it is asked for: when the answer is lost, it may be there.
        self.things.lock().unwrap_or_else(PoisonError::into_inner).push(Arc::clone(&thing) as Arc<dyn Made>);
        thing.create(&self.label.tags(Timestamp::now())).await?;
        Ok(thing)
    }

    /// Takes everything away, the last thing first, and returns what could not be.
    pub async fn end(self) -> Vec<Leftover> {
        self.keeper.abort();
        let things = std::mem::take(&mut *self.things.lock().unwrap_or_else(PoisonError::into_inner));
        let mut leftovers = Vec::new();
        for thing in things.iter().rev() {
            if let Err(error) = thing.remove().await {
                leftovers.push(Leftover { what: thing.label(), why: error.to_string() });
            }
        }
        leftovers
    }
}

/// Puts the expiry off, again and again: long before it comes.
async fn keep(label: Label, things: Things) {
    loop {
        tokio::time::sleep(label.lifetime / 3).await;
        let now: Vec<Arc<dyn Made>> = things.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let tags = label.tags(Timestamp::now());
        for thing in now {
            if let Err(error) = thing.renew(&tags).await {
                tracing::debug!("{error}: trying again later");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use futures_util::FutureExt;

    use crate::naming::Place;

    use super::*;

    type Log = Arc<Mutex<Vec<String>>>;

    #[derive(Debug)]
    struct Thing {
        name: &'static str,
        fails: &'static [&'static str],
        log: Log,
        renewals: Arc<AtomicUsize>,
    }

    impl Thing {
        fn does(&self, deed: &'static str) -> BoxFuture<'_, Result<()>> {
            async move {
                self.log.lock().unwrap().push(format!("{deed} {}", self.name));
                if self.fails.contains(&deed) { Err(Error::failure(format!("no {deed}"))) } else { Ok(()) }
            }
            .boxed()
        }
    }

    impl Made for Thing {
        fn label(&self) -> String {
            self.name.into()
        }

        fn create<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
            self.does("create")
        }

        fn renew<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
            self.renewals.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }.boxed()
        }

        fn remove(&self) -> BoxFuture<'_, Result<()>> {
            self.does("remove")
        }
    }

    fn label(lifetime: Duration) -> Label {
        Label { lifetime, ..Label::new("a test", &Place::default(), None) }
    }

    #[tokio::test]
    async fn what_was_begun_is_taken_away_in_reverse_even_where_making_or_removing_failed() {
        let log = Log::default();
        let thing = |name, fails| Thing { name, fails, log: Arc::clone(&log), renewals: Arc::default() };
        let stay = Stay::begin(label(Duration::from_secs(60)), &Interrupt::default());
        stay.make(thing("queue", &[])).await.unwrap();
        stay.make(thing("stuck", &["remove"])).await.unwrap();
        stay.make(thing("rule", &["create"])).await.unwrap_err();
        let leftovers = stay.end().await;
        assert_eq!(leftovers, [Leftover { what: "stuck".into(), why: "no remove".into() }]);
        let log = log.lock().unwrap().clone();
        assert_eq!(
            log,
            ["create queue", "create stuck", "create rule", "remove rule", "remove stuck", "remove queue"],
            "the answer to a creation may have been lost"
        );
    }

    #[tokio::test]
    async fn the_expiry_is_put_off_again_and_again_as_long_as_the_stay_lasts() {
        let renewals = Arc::new(AtomicUsize::new(0));
        let thing = Thing { name: "queue", fails: &[], log: Log::default(), renewals: Arc::clone(&renewals) };
        let stay = Stay::begin(label(Duration::from_millis(3)), &Interrupt::default());
        stay.make(thing).await.unwrap();
        let renewed_often = async {
            while renewals.load(Ordering::SeqCst) < 3 {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(10), renewed_often).await.unwrap();
        let keeper = stay.keeper.abort_handle();
        assert!(stay.end().await.is_empty());
        while !keeper.is_finished() {
            tokio::task::yield_now().await;
        }
    }
}
