//! Replays: archived events are sent to the rules of their bus again.

mod scope;
mod start;
mod watch;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::{pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::{Arn, Belonging, Kind, Place, Reference};

pub use scope::{Firing, FiringTarget, Receivers, Scope, Window};
pub use start::{Order, StartPlan, StartedReplay, order, start};
pub use watch::{OnInterrupt, watch};

/// A replay as the service tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Replay {
    /// The full name.
    #[serde(rename = "full_name")]
    pub name: String,
    /// Whose it is.
    pub belonging: Belonging,
    /// Where it is.
    pub place: Place,
    /// `STARTING`, `RUNNING`, `CANCELLING`, `COMPLETED`, `CANCELLED`, `FAILED`
    pub state: String,
    /// Why it is in that state.
    pub state_reason: Option<String>,
    /// The ARN of the archive.
    pub archive_arn: String,
    /// The ARN of the bus; a list does not tell it.
    pub bus_arn: Option<String>,
    /// The ARNs of the rules that get the events; all of the bus when there are none.
    pub rule_arns: Vec<String>,
    /// Events from this time on are replayed.
    pub since: Option<Timestamp>,
    /// Events up to this time are replayed.
    pub until: Option<Timestamp>,
    /// The time of the last event that was replayed; absent before the first one.
    pub last_replayed: Option<Timestamp>,
    /// How much of the time window is done, by the last event replayed; unknown before the first.
    pub percent: Option<u8>,
    /// When it was started.
    pub started_at: Option<Timestamp>,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

impl Replay {
    /// Whether it can be cancelled.
    pub fn is_active(&self) -> bool {
        matches!(self.state.as_str(), "STARTING" | "RUNNING")
    }

    /// Whether nothing more will become of it.
    pub fn is_over(&self) -> bool {
        matches!(self.state.as_str(), "COMPLETED" | "CANCELLED" | "FAILED")
    }
}

fn percent(state: &str, since: Option<Timestamp>, until: Option<Timestamp>, last: Option<Timestamp>) -> Option<u8> {
    if state == "COMPLETED" {
        return Some(100);
    }
    let (since, until, last) = (since?.as_second(), until?.as_second(), last?.as_second());
    let window = (until - since).max(1);
    u8::try_from(((last - since) * 100 / window).clamp(0, 100)).ok()
}

/// The replays whose names begin so, the latest first.
pub async fn list(events: &aws_sdk_eventbridge::Client, place: &Place, prefix: Option<&str>) -> Listing<Replay> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the replays", place: &in_place };
    let mut listing = pages::all(async |token| {
        let request = events.list_replays().set_name_prefix(prefix.map(str::to_owned)).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let replays = answer.replays.unwrap_or_default().into_iter().map(|replay| from_list(place, replay));
        Ok((replays.collect(), answer.next_token))
    })
    .await;
    listing.items.sort_by(|a: &Replay, b| b.started_at.cmp(&a.started_at).then_with(|| a.name.cmp(&b.name)));
    listing
}

fn from_list(place: &Place, replay: aws_sdk_eventbridge::types::Replay) -> Replay {
    let name = replay.replay_name.unwrap_or_default();
    let state = replay.state.map(|state| state.as_str().to_owned()).unwrap_or_default();
    let since = replay.event_start_time.as_ref().and_then(time::from_sdk);
    let until = replay.event_end_time.as_ref().and_then(time::from_sdk);
    let last_replayed = replay.event_last_replayed_time.as_ref().and_then(time::from_sdk);
    Replay {
        belonging: place.belonging(&name),
        name,
        place: place.clone(),
        percent: percent(&state, since, until, last_replayed),
        state,
        state_reason: replay.state_reason,
        archive_arn: replay.event_source_arn.unwrap_or_default(),
        bus_arn: None,
        rule_arns: Vec::new(),
        since,
        until,
        last_replayed,
        started_at: replay.replay_start_time.as_ref().and_then(time::from_sdk),
        ended_at: replay.replay_end_time.as_ref().and_then(time::from_sdk),
    }
}

/// Finds a replay.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(events: &aws_sdk_eventbridge::Client, place: &Place, reference: &Reference) -> Result<Replay> {
    let names = match reference {
        Reference::Arn(_, name) => vec![name.clone()],
        _ => place.candidates(reference.name()),
    };
    for name in names {
        if let Some(replay) = describe(events, place, &name).await? {
            return Ok(replay);
        }
    }
    let known = list(events, place, place.prefix().as_deref()).await.items;
    Err(place.missing(Kind::Replay, reference.name(), known.into_iter().map(|replay| replay.name)))
}

/// The replay of this full name, if there is one.
///
/// # Errors
/// Whatever the service answers.
pub async fn describe(events: &aws_sdk_eventbridge::Client, place: &Place, name: &str) -> Result<Option<Replay>> {
    let (label, in_place) = (format!("replay {name}"), place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &in_place };
    let answer = events.describe_replay().replay_name(name).send().await;
    let answer = match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => answer,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error),
    };
    let account = answer.replay_arn.as_deref().and_then(Arn::parse).map(|arn| arn.account);
    let place = account.map_or_else(|| place.clone(), |account| place.in_account(&account));
    let destination = answer.destination;
    let listed = aws_sdk_eventbridge::types::Replay::builder()
        .replay_name(name)
        .set_event_source_arn(answer.event_source_arn)
        .set_state(answer.state)
        .set_state_reason(answer.state_reason)
        .set_event_start_time(answer.event_start_time)
        .set_event_end_time(answer.event_end_time)
        .set_event_last_replayed_time(answer.event_last_replayed_time)
        .set_replay_start_time(answer.replay_start_time)
        .set_replay_end_time(answer.replay_end_time)
        .build();
    Ok(Some(Replay {
        bus_arn: destination.as_ref().map(|destination| destination.arn.clone()),
        rule_arns: destination.and_then(|destination| destination.filter_arns).unwrap_or_default(),
        ..from_list(&place, listed)
    }))
}

/// A replay that is about to be cancelled.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CancelPlan {
    /// The replay.
    #[serde(flatten)]
    pub replay: Replay,
}

/// A replay that was cancelled.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CancelledReplay {
    /// The replay's name.
    pub replay: String,
    /// The state it is in.
    pub state: String,
}

impl CancelPlan {
    /// Plans to cancel a replay.
    ///
    /// # Errors
    /// A failure for one that is not active any more.
    pub fn new(replay: Replay) -> Result<CancelPlan> {
        if !replay.is_active() {
            return Err(Error::failure(format!("replay {} cannot be cancelled: it is {}", replay.name, replay.state)));
        }
        Ok(CancelPlan { replay })
    }
}

impl Plan for CancelPlan {
    fn verb(&self) -> Verb {
        Verb::EventsReplayCancel
    }

    fn targets(&self) -> Vec<Target> {
        vec![Target { name: self.replay.name.clone(), belonging: self.replay.belonging }]
    }

    fn question(&self) -> String {
        format!("Cancel replay {}", self.replay.name)
    }
}

/// Cancels the replay.
///
/// # Errors
/// What the service answers.
pub async fn cancel(events: &aws_sdk_eventbridge::Client, plan: &Approved<CancelPlan>) -> Result<CancelledReplay> {
    let state = stop(events, &plan.replay.place, &plan.replay.name).await?;
    Ok(CancelledReplay { replay: plan.replay.name.clone(), state })
}

/// Ends a replay, and returns the state that it is in then.
///
/// # Errors
/// What the service answers.
pub async fn stop(events: &aws_sdk_eventbridge::Client, place: &Place, name: &str) -> Result<String> {
    let (label, place) = (format!("replay {name}"), place.to_string());
    let attempt = Attempt { action: "cancel", resource: &label, place: &place };
    let answer = events.cancel_replay().replay_name(name).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(answer.state.map(|state| state.as_str().to_owned()).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn progress_is_by_the_last_event_and_unknown_before_the_first() {
        let at = |text: &str| Some(text.parse::<Timestamp>().unwrap());
        let (since, until) = (at("2026-11-23T10:00:00Z"), at("2026-11-23T12:00:00Z"));
        assert_eq!(percent("RUNNING", since, until, at("2026-11-23T10:30:00Z")), Some(25));
        assert_eq!(percent("RUNNING", since, until, None), None);
        assert_eq!(percent("COMPLETED", since, until, None), Some(100));
    }
}
