//! Following what is published to a bus, over a temporary rule and queue.

use std::sync::Arc;

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::error::Result;
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::message::Message;
use crate::naming::Place;
use crate::pattern::Pattern;
use crate::temporary::sweep::{self, Swept, Which};
use crate::temporary::{self, Arrived, Bounds, Source, Stay, Tailed, TemporaryQueue, TemporaryRule, Watcher, new_name};

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
    /// Which of those is shown, how many, and how long.
    pub bounds: Bounds,
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
            condition: manner.bounds.condition.as_ref().map(|(_, text)| text.clone()),
            count: manner.bounds.count,
            timeout_seconds: manner.bounds.timeout.map(|timeout| timeout.as_secs()),
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

/// Follows a bus: whatever ends it, what was made for it is taken away.
pub async fn tail(
    clients: Clients<'_>,
    plan: &Approved<TailPlan>,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher<Value>,
) -> Tailed {
    temporary::tail(&Followed { clients, plan }, &plan.manner.bounds, interrupt, watcher).await
}

/// Takes away what earlier commands left behind on a bus.
///
/// # Errors
/// When it cannot be looked for.
pub async fn sweep_bus(clients: Clients<'_>, bus: &Bus, which: &Which) -> Result<Swept> {
    let rules = sweep::rules(clients.events, bus, which).await?;
    Ok(rules.and(sweep::queues(clients.sqs, &bus.place, which).await?))
}

struct Followed<'a> {
    clients: Clients<'a>,
    plan: &'a TailPlan,
}

impl Source for Followed<'_> {
    type Shown = Value;

    const COMMAND: &'static str = "events tail";

    fn place(&self) -> &Place {
        &self.plan.place
    }

    async fn sweep(&self, which: &Which) -> Result<Swept> {
        sweep_bus(self.clients, &self.plan.followed, which).await
    }

    async fn feed(&self, stay: &Stay) -> Result<Arc<TemporaryQueue>> {
        let Followed { clients, plan } = self;
        let (name, bus) = (&plan.temporary, &plan.followed);
        let feeder = TemporaryRule::feeder(bus, name);
        let queue = TemporaryQueue::new(clients.sqs, &plan.place, &plan.account, name, feeder);
        let queue = stay.make(queue).await?;
        stay.make(TemporaryRule::new(clients.events, bus, name, &plan.manner.pattern, &queue.arn)).await?;
        Ok(queue)
    }

    fn judge(&self, message: &Message) -> Arrived<Value> {
        let (manner, body) = (&self.plan.manner, &message.body);
        let event: Value = serde_json::from_str(body).unwrap_or_else(|_| Value::String(body.clone()));
        let is_selected = manner.selected.as_ref().is_none_or(|pattern| pattern.matches(&event));
        if is_selected && manner.bounds.admit(|| body.clone()) { Arrived::Wanted(event) } else { Arrived::PassedOver }
    }
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
    let name = plan.temporary.as_deref();
    let swept = sweep_bus(clients, &plan.swept, &Which::meant(name)).await?;
    swept.or_not_found(name, || format!("in {}: no rule of {} and no queue", plan.place, plan.swept.label()))
}
