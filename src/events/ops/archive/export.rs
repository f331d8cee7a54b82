//! Reading an archive: no call of EventBridge does, so its events are replayed to a temporary rule and queue, and
//! to nobody else.

use std::collections::{BTreeMap, HashSet};
use std::time::Duration;

use futures_util::future::BoxFuture;
use futures_util::{FutureExt, StreamExt, stream};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;
use serde_json::value::RawValue;
use uuid::Uuid;

use crate::bulk::Meter;
use crate::error::{Error, Result};
use crate::events::ops::Bus;
use crate::events::ops::replay::{self, Order, Window};
use crate::events::ops::tail::{Clients, sweep_bus};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::snapshot::Writer;
use crate::temporary::sweep::{Swept, Which};
use crate::temporary::{Label, Leftover, Made, Stay, TemporaryQueue, TemporaryRule, new_name};

use super::Archive;

/// Receives at once.
const RECEIVERS: usize = 4;

/// Empty receives in a row, of a second each and so many at once, after which nothing more is expected of a replay
/// that is completed: that it is says nothing of what is delivered (aws-facts 4.4).
const QUIET: usize = 5 * RECEIVERS;

/// Between two looks at the replay.
const LOOK: Duration = Duration::from_secs(2);

/// What the label of a replay begins with.
const REPLAY: &str = "replay ";

/// An archive that is about to be read.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExportPlan {
    /// Where it works.
    pub place: Place,
    /// The archive's full name.
    pub archive: String,
    /// The archive's ARN.
    pub archive_arn: String,
    /// The bus's full name.
    pub bus: String,
    /// Events from this time on.
    pub since: Timestamp,
    /// Events up to this time.
    pub until: Timestamp,
    /// Events of the window, were they spread evenly over the time that the archive covers.
    pub estimated_events: Option<u64>,
    /// What is doubtful about the window.
    pub notes: Vec<String>,
    /// The name of the temporary rule, of the temporary queue, and of the replay to them.
    pub temporary: String,
    /// The file; stdout without one.
    pub file: Option<String>,
    /// What the archive counts of these events; unknown for a part of them.
    #[serde(skip)]
    counted: Option<u64>,
    /// Whether some of these may have expired since they were counted.
    #[serde(skip)]
    expires: bool,
    #[serde(skip)]
    owner: Option<String>,
    #[serde(skip)]
    home: Bus,
    #[serde(skip)]
    account: String,
    #[serde(skip)]
    targets: Vec<Target>,
}

impl ExportPlan {
    /// Plans to read what an archive of a bus has of a window.
    ///
    /// # Errors
    /// A usage error for a bus of another account, where no rule can be made.
    pub fn new(
        archive: &Archive,
        bus: &Bus,
        window: Window,
        file: Option<&str>,
        owner: Option<String>,
    ) -> Result<ExportPlan> {
        Ok(ExportPlan {
            place: archive.place.clone(),
            archive: archive.name.clone(),
            archive_arn: archive.arn.clone(),
            bus: bus.name.clone(),
            since: window.since,
            until: window.until,
            estimated_events: window.estimate(archive),
            notes: window.notes(archive),
            temporary: new_name(&archive.place),
            file: file.map(str::to_owned),
            expires: window.has_expired(archive),
            counted: if window.covers(archive) { u64::try_from(archive.event_count).ok() } else { None },
            owner,
            account: bus.account_at_home()?,
            home: bus.clone(),
            targets: vec![archive.target(), bus.target()],
        })
    }
}

impl Plan for ExportPlan {
    fn verb(&self) -> Verb {
        Verb::EventsArchiveExport
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        self.file.as_deref().map(|file| ("--output-file", file)).into_iter().collect()
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        format!("Export archive {} over a temporary rule and queue", self.archive)
    }
}

/// What came of it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Exported {
    /// The archive's full name.
    pub archive: String,
    /// The replay's name.
    pub replay: String,
    /// The file.
    pub file: Option<String>,
    /// Events that were written.
    pub events: u64,
    /// Events that arrived once more, and were not.
    pub repeated: u64,
    /// What the archive counts of these events; unknown for a part of them.
    pub counted: Option<u64>,
    /// Whether some of these may have expired since they were counted.
    pub some_expired: bool,
    /// Whether all that was replayed arrived.
    pub complete: bool,
    /// What an earlier command had left behind and was taken away.
    pub swept: Swept,
    /// What could not be taken away.
    pub leftovers: Vec<Leftover>,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

impl Exported {
    /// How many fewer than the archive counted came.
    pub fn missing(&self) -> u64 {
        self.counted.unwrap_or_default().saturating_sub(self.events)
    }
}

/// Whether what is left behind is a replay, which is cancelled rather than swept.
pub fn is_replay(leftover: &Leftover) -> bool {
    leftover.what.starts_with(REPLAY)
}

/// Reads an archive into a file. Whatever came of it, what was made for it is taken away.
pub async fn export(
    clients: Clients<'_>,
    plan: &Approved<ExportPlan>,
    writer: &Writer,
    meter: &Meter,
    interrupt: &Interrupt,
) -> Exported {
    let swept = sweep_bus(clients, &plan.home, &Which::Expired(Timestamp::now())).await;
    let stay = Stay::begin(Label::new("events archive export", &plan.place, plan.owner.as_deref()), interrupt);
    let mut export = Export { plan, writer, meter, written: 0, repeated: 0, seen: HashSet::new() };
    let ended = export.run(clients, &stay, interrupt).await.and_then(|complete| {
        writer.finish()?;
        Ok(complete)
    });
    let (written, repeated) = (export.written, export.repeated);
    let leftovers = stay.end().await;
    let (complete, error) = match ended {
        Ok(complete) => (complete, None),
        Err(error) => (false, Some(error)),
    };
    Exported {
        archive: plan.archive.clone(),
        replay: plan.temporary.clone(),
        file: plan.file.clone(),
        events: written,
        repeated,
        counted: plan.counted,
        some_expired: plan.expires,
        complete,
        swept: swept.unwrap_or_default(),
        leftovers,
        error,
    }
}

struct Export<'a> {
    plan: &'a ExportPlan,
    writer: &'a Writer,
    meter: &'a Meter,
    written: u64,
    repeated: u64,
    /// The ids of the events that were written: EventBridge may deliver one twice.
    seen: HashSet<Uuid>,
}

impl Export<'_> {
    /// Whether everything that was replayed arrived; not where a signal ended it.
    async fn run(&mut self, clients: Clients<'_>, stay: &Stay, interrupt: &Interrupt) -> Result<bool> {
        let (plan, name) = (self.plan, &self.plan.temporary);
        let feeder = TemporaryRule::feeder(&plan.home, name);
        let queue = TemporaryQueue::new(clients.sqs, &plan.place, &plan.account, name, feeder);
        let queue = stay.make(queue).await?;
        let pattern = json!({ "replay-name": [name] }).to_string();
        let rule = TemporaryRule::new(clients.events, &plan.home, name, &pattern, &queue.arn);
        let rule = stay.make(rule).await?;
        let replay =
            TemporaryReplay { events: clients.events.clone(), plan: plan.clone(), rule_arns: vec![rule.arn.clone()] };
        stay.make(replay).await?;
        let mut taken = stream::repeat_with(|| queue.take()).buffer_unordered(RECEIVERS);
        let mut looks = tokio::time::interval(LOOK);
        let (mut is_completed, mut quiet) = (false, 0);
        loop {
            tokio::select! {
                biased;
                () = interrupt.raised() => return Ok(false),
                _ = looks.tick(), if !is_completed => {
                    is_completed = self.is_completed(clients.events).await?;
                    quiet = 0;
                }
                Some(messages) = taken.next() => {
                    let messages = messages?;
                    quiet = if messages.is_empty() { quiet + 1 } else { 0 };
                    self.write(messages.iter().map(|message| message.body.as_str()))?;
                }
            }
            if is_completed && quiet >= QUIET {
                return Ok(true);
            }
        }
    }

    /// Whether the replay has sent everything.
    async fn is_completed(&self, events: &aws_sdk_eventbridge::Client) -> Result<bool> {
        let (plan, name) = (self.plan, &self.plan.temporary);
        // It may not be listed yet.
        let Some(replay) = replay::describe(events, &plan.place, name).await? else { return Ok(false) };
        match replay.state.as_str() {
            "COMPLETED" => Ok(true),
            "FAILED" | "CANCELLED" => {
                let reason = replay.state_reason.map(|reason| format!(": {reason}")).unwrap_or_default();
                Err(Error::failure(format!("replay {name}, which reads the archive, is {}{reason}", replay.state)))
            }
            _ => Ok(false),
        }
    }

    fn write<'m>(&mut self, bodies: impl Iterator<Item = &'m str>) -> Result<()> {
        let mut lines = Vec::new();
        for body in bodies {
            let (line, id) = archived(body);
            if id.is_some_and(|id| !self.seen.insert(id)) {
                self.repeated += 1;
                continue;
            }
            lines.extend_from_slice(line.as_bytes());
            lines.push(b'\n');
            self.written += 1;
            self.meter.add_done(1);
        }
        if !lines.is_empty() {
            self.writer.lines(&lines)?;
        }
        Ok(())
    }
}

/// An event as it was before it was replayed, on a line, with its id. Every value is as it came, letter by letter.
fn archived(body: &str) -> (String, Option<Uuid>) {
    let Ok(mut event) = serde_json::from_str::<BTreeMap<String, Box<RawValue>>>(body) else {
        return (body.replace(['\n', '\r'], " "), None);
    };
    event.remove("replay-name");
    let id = event.get("id").and_then(|id| id.get().trim_matches('"').parse().ok());
    // What was read can be written.
    let line = serde_json::to_string(&event).unwrap_or_else(|_| body.to_owned());
    (line.replace(['\n', '\r'], " "), id)
}

/// The replay to the temporary rule.
#[derive(Debug)]
struct TemporaryReplay {
    events: aws_sdk_eventbridge::Client,
    plan: ExportPlan,
    rule_arns: Vec<String>,
}

impl Made for TemporaryReplay {
    fn label(&self) -> String {
        format!("{REPLAY}{}", self.plan.temporary)
    }

    fn create<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        let plan = &self.plan;
        async move {
            let order = Order {
                place: &plan.place,
                replay: &plan.temporary,
                archive: &plan.archive,
                archive_arn: &plan.archive_arn,
                bus_arn: &plan.home.arn,
                rule_arns: &self.rule_arns,
                window: (plan.since, plan.until),
            };
            replay::order(&self.events, &order).await.map(drop)
        }
        .boxed()
    }

    /// A replay has no tags.
    fn renew<'a>(&'a self, _tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        async { Ok(()) }.boxed()
    }

    fn remove(&self) -> BoxFuture<'_, Result<()>> {
        async move {
            let (place, name) = (&self.plan.place, &self.plan.temporary);
            match replay::describe(&self.events, place, name).await? {
                Some(replay) if replay.is_active() => replay::stop(&self.events, place, name).await.map(drop),
                _ => Ok(()),
            }
        }
        .boxed()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_is_written_as_it_was_before_the_replay_on_one_line() {
        let body = "{\"version\":\"0\",\"id\":\"0c1b2a3d-0000-4000-8000-000000000001\",\n\"detail\":{\"n\":1.10,\"replay-name\":\"mine\"},\"replay-name\":\"x\"}";
        let (line, id) = archived(body);
        assert_eq!(
            line,
            r#"{"detail":{"n":1.10,"replay-name":"mine"},"id":"0c1b2a3d-0000-4000-8000-000000000001","version":"0"}"#
        );
        assert!(id.is_some());
        assert_eq!(archived("no\njson"), ("no json".into(), None));
        assert_eq!(archived(r#"{"id":"mine"}"#).1, None);
    }
}
