//! The Lambda functions that consume a queue, and switching them off and on.
//!
//! Which ones were switched off here is remembered in a tag of the queue, so that anybody can switch them on
//! again from anywhere, and what was off before stays off.

use std::collections::BTreeSet;
use std::time::Duration;

use aws_sdk_lambda::types::EventSourceMappingConfiguration;
use futures_util::{StreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::waiting::Pauses;

use super::find::{Queue, label};
use super::list;

/// The tag with the UUIDs of what was paused, separated by spaces. A tag's value has 256 characters: six UUIDs.
const TAG: &str = "msgctl:paused";
const MOST_REMEMBERED: usize = 6;

const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);
/// Lambda takes up to a minute or two for a change of a mapping.
const PATIENCE: Duration = Duration::from_secs(300);
/// Mappings that are looked at or changed at once.
const CONCURRENCY: usize = 4;

/// A Lambda function that consumes the queue: an event source mapping.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Consumer {
    /// The function's name, with its alias or version.
    pub function: String,
    /// The function's ARN.
    pub function_arn: String,
    /// The mapping.
    pub uuid: String,
    /// `Enabled`, `Disabled`, or on the way: `Enabling`, `Disabling`, `Creating`, `Updating`, `Deleting`.
    pub state: String,
    /// Messages that the function gets at once.
    pub batch_size: Option<i32>,
    /// Invocations at the same time at most.
    pub maximum_concurrency: Option<i32>,
    /// What Lambda says of the last batch.
    pub last_processing_result: Option<String>,
}

impl Consumer {
    fn from_sdk(mapping: EventSourceMappingConfiguration) -> Consumer {
        let function_arn = mapping.function_arn.unwrap_or_default();
        Consumer {
            function: function_arn.split_once(":function:").map_or(function_arn.as_str(), |(_, name)| name).to_owned(),
            function_arn,
            uuid: mapping.uuid.unwrap_or_default(),
            state: mapping.state.unwrap_or_default(),
            batch_size: mapping.batch_size,
            maximum_concurrency: mapping.scaling_config.and_then(|scaling| scaling.maximum_concurrency),
            last_processing_result: mapping.last_processing_result.filter(|result| !result.is_empty()),
        }
    }

    fn is(&self, switch: Switch) -> bool {
        self.state == switch.state()
    }
}

/// The Lambda functions that consume a queue, by name.
///
/// # Errors
/// Whatever the service answers.
pub async fn of(lambda: &aws_sdk_lambda::Client, queue: &Queue) -> Result<Vec<Consumer>> {
    let (label, place) = (queue.label(), queue.place.to_string());
    let attempt = Attempt { action: "list the Lambda functions that consume", resource: &label, place: &place };
    let request = lambda.list_event_source_mappings().event_source_arn(&queue.attributes.arn);
    let mappings: std::result::Result<Vec<_>, _> = request.into_paginator().items().send().collect().await;
    let mappings = mappings.map_err(|error| Error::from_sdk(&attempt, error))?;
    let mut consumers: Vec<Consumer> = mappings.into_iter().map(Consumer::from_sdk).collect();
    consumers.sort_by(|a, b| (&a.function, &a.uuid).cmp(&(&b.function, &b.uuid)));
    Ok(consumers)
}

/// Off or on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Switch {
    /// Consumers are switched off.
    Pause,
    /// Consumers are switched on.
    Resume,
}

impl Switch {
    /// The state that a mapping has then.
    const fn state(self) -> &'static str {
        match self {
            Switch::Pause => "Disabled",
            Switch::Resume => "Enabled",
        }
    }
}

/// Consumers that are about to be switched off or on.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SwitchPlan {
    /// Where it works.
    pub place: Place,
    /// Off or on.
    pub switch: Switch,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// Those that are switched.
    pub consumers: Vec<Consumer>,
    /// Those that stay as they are.
    pub others: Vec<Consumer>,
    #[serde(skip)]
    remembered: BTreeSet<String>,
    #[serde(skip)]
    url: String,
    #[serde(skip)]
    target: Target,
}

impl SwitchPlan {
    /// Plans to switch the consumers of a queue off, or those on that were switched off by a plan like this;
    /// with `all`, every one that is off.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when no Lambda function consumes the queue, a usage error when it is not known
    /// which of them are to be switched on; whatever the services answer.
    pub async fn new(
        sqs: &aws_sdk_sqs::Client,
        lambda: &aws_sdk_lambda::Client,
        queue: &Queue,
        switch: Switch,
        all: bool,
    ) -> Result<SwitchPlan> {
        let every = of(lambda, queue).await?;
        if every.is_empty() {
            return Err(Error::not_found(format!("no Lambda function consumes {}", queue.label()))
                .hint("whatever else consumes it cannot be switched from here"));
        }
        let tag = list::tags(sqs, queue).await?.remove(TAG).unwrap_or_default();
        let remembered: BTreeSet<String> = tag.split_whitespace().map(str::to_owned).collect();
        let is_meant = |consumer: &Consumer| match switch {
            Switch::Pause => !consumer.is(switch),
            Switch::Resume => !consumer.is(switch) && (all || remembered.contains(&consumer.uuid)),
        };
        let (consumers, others): (Vec<_>, Vec<_>) = every.into_iter().partition(is_meant);
        let unknown = others.iter().any(|consumer| !consumer.is(switch));
        if switch == Switch::Resume && consumers.is_empty() && remembered.is_empty() && unknown {
            return Err(Error::usage(format!("nothing was paused by msgctl on {}", queue.label()))
                .hint("`--all` switches on every consumer that is off"));
        }
        if switch == Switch::Pause && consumers.len() + remembered.len() > MOST_REMEMBERED {
            return Err(Error::usage(format!(
                "{} has {} consumers to pause, and a tag remembers {MOST_REMEMBERED} at most",
                queue.label(),
                consumers.len()
            )));
        }
        Ok(SwitchPlan {
            place: queue.place.clone(),
            switch,
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            consumers,
            others,
            remembered,
            url: queue.url.clone(),
            target: queue.target(),
        })
    }

    /// Whether everything is as it should be already.
    pub fn is_done(&self) -> bool {
        self.consumers.is_empty() && (self.switch == Switch::Pause || self.remembered.is_empty())
    }
}

impl Plan for SwitchPlan {
    fn verb(&self) -> Verb {
        match self.switch {
            Switch::Pause => Verb::QueuePause,
            Switch::Resume => Verb::QueueResume,
        }
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.target.clone()]
    }

    fn question(&self) -> String {
        if self.consumers.is_empty() {
            return format!("Forget that consumers of {} were paused, as they are on", self.queue);
        }
        let names: Vec<&str> = self.consumers.iter().map(|consumer| consumer.function.as_str()).collect();
        let deed = if self.switch == Switch::Pause { "Pause" } else { "Resume" };
        format!("{deed} what consumes {}: {}", self.queue, names.join(", "))
    }
}

/// A consumer that was to be switched.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Switched {
    /// The consumer as it is now.
    #[serde(flatten)]
    pub consumer: Consumer,
    /// The state that it had before.
    pub before: String,
    /// Whether it has the state that it was to have.
    pub reached: bool,
    /// Why it could not be switched.
    pub error: Option<String>,
}

/// Switches the consumers, and waits until they are in their new state, a signal comes, or Lambda takes more
/// than five minutes.
///
/// # Errors
/// The error of the first one, when none could be switched.
pub async fn switch(
    sqs: &aws_sdk_sqs::Client,
    lambda: &aws_sdk_lambda::Client,
    plan: &Approved<SwitchPlan>,
    interrupt: &Interrupt,
) -> Result<Vec<Switched>> {
    if plan.switch == Switch::Pause {
        // Before anything is off: a kill between the two must not leave it forgotten.
        let uuids = plan.consumers.iter().map(|consumer| consumer.uuid.clone());
        remember(sqs, plan, plan.remembered.iter().cloned().chain(uuids).collect()).await?;
    }
    let switched: Vec<(Switched, Option<Error>)> = stream::iter(plan.consumers.clone())
        .map(|consumer| switch_one(lambda, plan, consumer, interrupt))
        .buffered(CONCURRENCY)
        .collect()
        .await;
    let (switched, errors): (Vec<Switched>, Vec<Option<Error>>) = switched.into_iter().unzip();
    let failed: Vec<Error> = errors.into_iter().flatten().collect();
    if failed.len() == switched.len()
        && let Some(error) = failed.into_iter().next()
    {
        return Err(error);
    }
    if plan.switch == Switch::Resume {
        let still_off = switched.iter().filter(|one| !one.reached).map(|one| one.consumer.uuid.clone());
        let still_off = still_off.filter(|uuid| plan.remembered.contains(uuid)).collect();
        remember(sqs, plan, still_off).await?;
    }
    Ok(switched)
}

/// Keeps these in mind, and no others.
async fn remember(sqs: &aws_sdk_sqs::Client, plan: &SwitchPlan, uuids: BTreeSet<String>) -> Result<()> {
    let (label, place) = (label(&plan.queue), plan.place.to_string());
    let attempt = Attempt { action: "write down what is paused in the tags of", resource: &label, place: &place };
    if uuids.is_empty() {
        let request = sqs.untag_queue().queue_url(&plan.url).tag_keys(TAG);
        return request.send().await.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error));
    }
    let value = uuids.into_iter().collect::<Vec<_>>().join(" ");
    let request = sqs.tag_queue().queue_url(&plan.url).tags(TAG, value);
    request.send().await.map(|_| ()).map_err(|error| Error::from_sdk(&attempt, error))
}

async fn switch_one(
    lambda: &aws_sdk_lambda::Client,
    plan: &SwitchPlan,
    consumer: Consumer,
    interrupt: &Interrupt,
) -> (Switched, Option<Error>) {
    let before = consumer.state.clone();
    let mut now = consumer;
    let error = match ask(lambda, plan, &now, interrupt).await {
        Ok(asked) => {
            now = asked;
            wait(lambda, plan, &mut now, interrupt).await.err()
        }
        Err(error) => Some(error),
    };
    let told = error.as_ref().map(ToString::to_string);
    (Switched { reached: now.is(plan.switch), consumer: now, before, error: told }, error)
}

/// Asks for the new state; while a mapping is on its way to another one, Lambda refuses that.
async fn ask(
    lambda: &aws_sdk_lambda::Client,
    plan: &SwitchPlan,
    consumer: &Consumer,
    interrupt: &Interrupt,
) -> Result<Consumer> {
    let place = plan.place.to_string();
    let attempt = Attempt { action: "switch the consumer", resource: &consumer.function, place: &place };
    let mut pauses = Pauses::new(FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, interrupt);
    loop {
        let request = lambda.update_event_source_mapping().uuid(&consumer.uuid);
        let answer = request.enabled(plan.switch == Switch::Resume).send().await;
        match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(answer) => {
                let state = answer.state.unwrap_or_default();
                return Ok(Consumer { state, ..consumer.clone() });
            }
            Err(error) if is_on_its_way(&error) && pauses.pause().await => {}
            Err(error) => return Err(error),
        }
    }
}

fn is_on_its_way(error: &Error) -> bool {
    error.code().is_some_and(|code| code.contains("ResourceInUse") || code.contains("ResourceConflict"))
}

async fn wait(
    lambda: &aws_sdk_lambda::Client,
    plan: &SwitchPlan,
    consumer: &mut Consumer,
    interrupt: &Interrupt,
) -> Result<()> {
    let place = plan.place.to_string();
    let function = consumer.function.clone();
    let attempt = Attempt { action: "look at the consumer", resource: &function, place: &place };
    let mut pauses = Pauses::new(FIRST_PAUSE, LONGEST_PAUSE, PATIENCE, interrupt);
    while !consumer.is(plan.switch) && pauses.pause().await {
        let answer = lambda.get_event_source_mapping().uuid(&consumer.uuid).send().await;
        match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(answer) => consumer.state = answer.state.unwrap_or_default(),
            Err(error) if error.kind() == ErrorKind::Throttled => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
