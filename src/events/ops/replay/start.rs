//! Starting a replay.

use aws_sdk_eventbridge::types::ReplayDestination;
use aws_smithy_types::retry::RetryConfig;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::time;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::events::ops::archive::Archive;
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::{Kind, Place, Reference};

use super::{Replay, Scope};

/// A replay that is about to be started.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct StartPlan {
    /// The replay's name.
    pub replay: String,
    /// What it sends again, and to whom.
    #[serde(flatten)]
    pub scope: Scope,
    /// The ARNs of the rules that get the events; every rule of the bus when there are none.
    pub rule_arns: Vec<String>,
    #[serde(skip)]
    targets: Vec<Target>,
}

/// A replay that was started.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct StartedReplay {
    /// The replay's name.
    pub replay: String,
    /// The ARN.
    pub arn: String,
    /// The state it is in.
    pub state: String,
    /// Why it is in that state.
    pub state_reason: Option<String>,
    /// The time of the last event that was replayed, where it was waited for.
    pub last_replayed: Option<Timestamp>,
}

impl StartedReplay {
    /// The same in the state in which it was seen last.
    #[must_use]
    pub fn seen(self, replay: Replay) -> StartedReplay {
        StartedReplay {
            state: replay.state,
            state_reason: replay.state_reason,
            last_replayed: replay.last_replayed,
            ..self
        }
    }
}

impl StartPlan {
    /// Plans a replay of an archive.
    ///
    /// # Errors
    /// A usage error for an archive of something that is no bus.
    pub fn new(archive: &Archive, name: &str, scope: Scope) -> Result<StartPlan> {
        let belonging = archive.place.belonging(name);
        // A replay goes to the bus of its archive, which may be another stage's, or everybody's.
        let bus = Reference::parse(Kind::Bus, &archive.bus_arn)?.name().to_owned();
        let bus = Target { belonging: archive.place.belonging(&bus), name: bus };
        let rule_arns =
            if scope.all_rules { Vec::new() } else { scope.rules.iter().map(|rule| rule.arn.clone()).collect() };
        Ok(StartPlan {
            replay: name.to_owned(),
            rule_arns,
            scope,
            targets: vec![archive.target(), Target { name: name.to_owned(), belonging }, bus],
        })
    }
}

impl Plan for StartPlan {
    fn verb(&self) -> Verb {
        Verb::EventsReplayStart
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let scope = &self.scope;
        let names: Vec<&str> = scope.rules.iter().map(|rule| rule.name.as_str()).collect();
        let rules = if scope.all_rules { "every rule of the bus".into() } else { names.join(", ") };
        format!("Send the events of {} from {} to {} again to {rules}", scope.archive, scope.since, scope.until)
    }
}

/// Starts the replay.
///
/// # Errors
/// What the service answers: a name that is taken, or ten replays that are active already.
pub async fn start(events: &aws_sdk_eventbridge::Client, plan: &Approved<StartPlan>) -> Result<StartedReplay> {
    let scope = &plan.scope;
    order(
        events,
        &Order {
            place: &scope.place,
            replay: &plan.replay,
            archive: &scope.archive,
            archive_arn: &scope.archive_arn,
            bus_arn: &scope.bus_arn,
            rule_arns: &plan.rule_arns,
            window: (scope.since, scope.until),
        },
    )
    .await
}

/// A replay, as it is asked for.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// Where it works.
    pub place: &'a Place,
    /// Its name.
    pub replay: &'a str,
    /// The archive's name.
    pub archive: &'a str,
    /// The archive's ARN.
    pub archive_arn: &'a str,
    /// The ARN of the archive's bus.
    pub bus_arn: &'a str,
    /// The rules that get the events; every rule of the bus when there are none.
    pub rule_arns: &'a [String],
    /// Events from the one time up to the other.
    pub window: (Timestamp, Timestamp),
}

/// Asks for a replay.
///
/// # Errors
/// What the service answers: a name that is taken, or ten replays that are active already.
pub async fn order(events: &aws_sdk_eventbridge::Client, order: &Order<'_>) -> Result<StartedReplay> {
    let (label, place) = (format!("replay {} of archive {}", order.replay, order.archive), order.place.to_string());
    let attempt = Attempt { action: "start", resource: &label, place: &place };
    let destination = ReplayDestination::builder()
        .arn(order.bus_arn)
        .set_filter_arns((!order.rule_arns.is_empty()).then(|| order.rule_arns.to_vec()))
        .build()
        .map_err(|error| Error::failure(error.to_string()))?;
    // The SDK takes the limit of ten active replays for throttling and would try again (aws-facts 4.4).
    let once = aws_sdk_eventbridge::config::Builder::new().retry_config(RetryConfig::disabled());
    let request = events
        .start_replay()
        .replay_name(order.replay)
        .event_source_arn(order.archive_arn)
        .event_start_time(time::to_sdk(order.window.0))
        .event_end_time(time::to_sdk(order.window.1))
        .destination(destination)
        .customize()
        .config_override(once);
    let answer = request.send().await.map_err(|error| told_apart(order, Error::from_sdk(&attempt, error)))?;
    let started = StartedReplay {
        replay: order.replay.to_owned(),
        arn: answer.replay_arn.unwrap_or_default(),
        state: answer.state.map(|state| state.as_str().to_owned()).unwrap_or_default(),
        state_reason: answer.state_reason,
        last_replayed: None,
    };
    started.checked()
}

impl StartedReplay {
    /// The replay, unless it failed.
    ///
    /// # Errors
    /// A failure with the service's reason.
    pub fn checked(self) -> Result<StartedReplay> {
        if self.state != "FAILED" {
            return Ok(self);
        }
        let reason = self.state_reason.as_deref().unwrap_or("no reason given");
        let upto = match self.last_replayed {
            Some(time) => format!("; events up to {time} were sent"),
            None => String::new(),
        };
        Err(Error::failure(format!("replay {} failed: {reason}{upto}", self.replay))
            .hint("names of replays are kept for 90 days: start it again under another one, from where it stopped"))
    }
}

fn told_apart(order: &Order<'_>, error: Error) -> Error {
    match error.code() {
        Some("ResourceAlreadyExistsException") => {
            error.hint("names of replays are kept for 90 days: give another one with `--name`")
        }
        Some("LimitExceededException") => error
            .hint("ten replays can be active in an account and region: wait for one, or end one with `msgctl events replay cancel`"),
        Some("ValidationException") => error.hint(format!(
            "`msgctl events archive show {}` tells its state and its bus, to which alone it is replayed",
            order.archive
        )),
        _ if error.kind().is_transient() => error.hint(format!(
            "if the service took it, the replay is running: `msgctl events replay status {}` tells",
            order.replay
        )),
        _ => error,
    }
}
