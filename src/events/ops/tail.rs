//! Following what is published to a bus, over a temporary rule and queue.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::jq::{Filter, Input};
use crate::message::Message;
use crate::naming::Place;
use crate::pattern::Pattern;
use crate::temporary::sweep::{self, Swept, Which};
use crate::temporary::{Arrivals, Ended, Label, Stay, Tailed, TemporaryQueue, TemporaryRule, follow, new_name};

use super::Bus;

/// A pattern that every event matches.
pub const EVERYTHING: &str = r#"{"source":[{"prefix":""}]}"#;

/// How a bus is to be followed.
#[derive(Debug)]
pub struct Manner {
    /// The pattern of the temporary rule.
    pub pattern: String,
    /// The rule that the pattern is of.
    pub rule: Option<String>,
    /// Which of what the temporary rule takes is shown.
    pub selected: Option<Pattern>,
    /// A predicate over the event, and which of them is shown.
    pub condition: Option<(Filter, String)>,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout: Option<Duration>,
    /// Whose the temporary things are.
    pub owner: Option<String>,
}

/// A bus that is about to be followed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TailPlan {
    /// Where it works.
    pub place: Place,
    /// The bus's full name.
    pub bus: String,
    /// The bus's ARN.
    pub bus_arn: String,
    /// The name of the temporary rule and of the temporary queue.
    pub temporary: String,
    /// The pattern of the temporary rule.
    pub pattern: Value,
    /// The rule that the pattern is of.
    pub rule: Option<String>,
    /// `--where`
    #[serde(rename = "where")]
    pub condition: Option<String>,
    /// It ends after so many.
    pub count: Option<u64>,
    /// It ends after so long.
    pub timeout_seconds: Option<u64>,
    #[serde(skip)]
    manner: Manner,
    #[serde(skip)]
    followed: Bus,
    #[serde(skip)]
    account: String,
}

impl TailPlan {
    /// Plans to follow a bus.
    ///
    /// # Errors
    /// A usage error for a bus of another account, where no rule can be made.
    pub fn new(bus: &Bus, manner: Manner) -> Result<TailPlan> {
        let account = bus.account_at_home()?;
        Ok(TailPlan {
            place: bus.place.clone(),
            bus: bus.name.clone(),
            bus_arn: bus.arn.clone(),
            temporary: new_name(&bus.place),
            pattern: serde_json::from_str(&manner.pattern).unwrap_or_default(),
            rule: manner.rule.clone(),
            condition: manner.condition.as_ref().map(|(_, text)| text.clone()),
            count: manner.count,
            timeout_seconds: manner.timeout.map(|timeout| timeout.as_secs()),
            manner,
            followed: bus.clone(),
            account,
        })
    }
}

impl Plan for TailPlan {
    fn verb(&self) -> Verb {
        Verb::EventsTail
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.followed.target()]
    }

    fn question(&self) -> String {
        format!("Follow what is published to {}", self.bus)
    }
}

/// What following works with.
#[derive(Clone, Copy, Debug)]
pub struct Clients<'a> {
    /// SQS.
    pub sqs: &'a aws_sdk_sqs::Client,
    /// EventBridge.
    pub events: &'a aws_sdk_eventbridge::Client,
}

/// Who looks at what arrives.
pub trait Watcher {
    /// The temporary rule is there.
    fn listens(&mut self);

    /// Shows an event.
    ///
    /// # Errors
    /// When it cannot be shown: then following ends.
    fn show(&mut self, event: Value) -> Result<()>;

    /// Whether nobody looks any more.
    fn is_gone(&self) -> bool;
}

/// Follows a bus: whatever ends it, what was made for it is taken away.
pub async fn tail(
    clients: Clients<'_>,
    plan: &Approved<TailPlan>,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher,
) -> Tailed {
    let swept = sweep_bus(clients, &plan.followed, &Which::Expired(jiff::Timestamp::now())).await;
    let label = Label::new("events tail", &plan.place, plan.manner.owner.as_deref());
    let stay = Stay::begin(label, interrupt);
    let mut tail = Tail { plan, watcher, shown: 0, received: 0 };
    let ended = tail.run(clients, &stay, interrupt).await;
    let counts = (tail.shown, tail.received);
    Tailed::end(stay, counts, ended, swept).await
}

/// Takes away what earlier commands left behind on a bus.
///
/// # Errors
/// When it cannot be looked for.
pub async fn sweep_bus(clients: Clients<'_>, bus: &Bus, which: &Which) -> Result<Swept> {
    let rules = sweep::rules(clients.events, bus, which).await?;
    Ok(rules.and(sweep::queues(clients.sqs, &bus.place, which).await?))
}

struct Tail<'a, W> {
    plan: &'a TailPlan,
    watcher: &'a mut W,
    shown: u64,
    received: u64,
}

impl<W: Watcher> Tail<'_, W> {
    async fn run(&mut self, clients: Clients<'_>, stay: &Stay, interrupt: &Interrupt) -> Result<Ended> {
        let plan = self.plan;
        let (name, bus) = (&plan.temporary, &plan.followed);
        let feeder = TemporaryRule::feeder(bus, name);
        let queue = TemporaryQueue::new(clients.sqs, &plan.place, &plan.account, name, feeder);
        let queue = stay.make(queue).await?;
        stay.make(TemporaryRule::new(clients.events, bus, name, &plan.manner.pattern, &queue.arn)).await?;
        self.watcher.listens();
        follow(&queue, plan.manner.timeout, interrupt, self).await
    }
}

impl<W: Watcher> Arrivals for Tail<'_, W> {
    /// Shows an event, if it is one of those that are wanted.
    fn arrived(&mut self, message: Message) -> Result<bool> {
        self.received += 1;
        let (manner, body) = (&self.plan.manner, message.body.as_str());
        let event: Value = serde_json::from_str(body).unwrap_or_else(|_| Value::String(body.to_owned()));
        let is_selected = manner.selected.as_ref().is_none_or(|pattern| pattern.matches(&event));
        let is_wanted = is_selected
            && match &manner.condition {
                Some((condition, _)) => holds(condition, body),
                None => true,
            };
        if is_wanted {
            self.watcher.show(event)?;
            self.shown += 1;
        }
        Ok(manner.count.is_some_and(|count| self.shown >= count))
    }

    fn is_gone(&self) -> bool {
        self.watcher.is_gone()
    }
}

/// An event on which the predicate fails is not shown.
fn holds(condition: &Filter, event: &str) -> bool {
    let Some(input) = Input::json(event) else { return false };
    condition.holds(input).unwrap_or_else(|error| {
        tracing::debug!("{error}");
        false
    })
}

/// Temporary things that are about to be taken away.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SweepPlan {
    /// Where it works.
    pub place: Place,
    /// The bus's full name.
    pub bus: String,
    /// The one that is meant, expired or not; without it, all that have expired.
    pub temporary: Option<String>,
    #[serde(skip)]
    swept: Bus,
}

impl SweepPlan {
    /// Plans to take away what has expired, or what has this name.
    pub fn new(bus: &Bus, name: Option<&str>) -> SweepPlan {
        SweepPlan {
            place: bus.place.clone(),
            bus: bus.name.clone(),
            temporary: name.map(str::to_owned),
            swept: bus.clone(),
        }
    }
}

impl Plan for SweepPlan {
    fn verb(&self) -> Verb {
        Verb::EventsTail
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.swept.target()]
    }

    fn question(&self) -> String {
        format!("Take away temporary rules and queues of {}", self.bus)
    }
}

/// Takes away what has expired, or what has the name of the plan.
///
/// # Errors
/// When it cannot be looked for, and when there is nothing temporary of that name.
pub async fn sweep(clients: Clients<'_>, plan: &Approved<SweepPlan>) -> Result<Swept> {
    let which = match &plan.temporary {
        Some(name) => Which::Named(name.clone()),
        None => Which::Expired(jiff::Timestamp::now()),
    };
    let swept = sweep_bus(clients, &plan.swept, &which).await?;
    match &plan.temporary {
        Some(name) if swept.is_nothing() => Err(Error::not_found(format!(
            "there is nothing temporary of the name {name} in {}: no rule of {} and no queue",
            plan.place,
            plan.swept.label()
        ))),
        _ => Ok(swept),
    }
}
