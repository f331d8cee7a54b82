//! Replays as aws-facts 4.4 tells of them: only the rules that are named get the events, a replay takes its time, tells
//! how far it is, can be cancelled, and cannot be started where the service would refuse it. In the emulator every
//! rule gets them, and all is over at once.
//!
//! A replay goes on by one step whenever it is looked at, so that nothing here depends on time. The events arrive when
//! it is started.

use std::sync::Mutex;

use aws_sdk_eventbridge::primitives::DateTime;
use aws_sdk_eventbridge::types::{ReplayDestination, RuleState};
use serde_json::{Value, json};

use super::move_tasks::Answer;

/// Replays of an account that can be active at once.
const MOST: usize = 10;

/// The replays of an account.
pub struct Replays {
    events: aws_sdk_eventbridge::Client,
    /// Looks until a replay is completed.
    steps: u32,
    replays: Mutex<Vec<Replay>>,
}

struct Replay {
    /// As it was asked for.
    asked: Value,
    looks: u32,
    /// Looks after it was cancelled.
    cancelled: Option<u32>,
}

impl Replays {
    /// No replays yet; those that come are completed at this look.
    pub fn new(events: aws_sdk_eventbridge::Client, steps: u32) -> Replays {
        Replays { events, steps, replays: Mutex::default() }
    }

    /// Answers a request, if it is about replays.
    pub async fn answer(&self, action: &str, body: &Value) -> Option<Answer> {
        match action {
            "StartReplay" => Some(self.start(body).await),
            "DescribeReplay" => Some(self.describe(body)),
            "ListReplays" => Some(Ok(self.list(body))),
            "CancelReplay" => Some(self.cancel(body)),
            _ => None,
        }
    }

    async fn start(&self, body: &Value) -> Answer {
        let name = body["ReplayName"].as_str().unwrap_or_default();
        {
            let replays = self.replays.lock().unwrap();
            if replays.iter().any(|replay| replay.asked["ReplayName"] == name) {
                return Err((400, "ResourceAlreadyExistsException", format!("Replay {name} already exists.")));
            }
            if replays.iter().filter(|replay| self.is_active(replay)).count() >= MOST {
                return Err((400, "LimitExceededException", "The requested resource exceeds the maximum.".into()));
            }
        }
        if body["EventStartTime"].as_f64() >= body["EventEndTime"].as_f64() {
            return Err(invalid("EventStartTime must be before EventEndTime."));
        }
        let archive = body["EventSourceArn"].as_str().unwrap_or_default();
        let described = self.events.describe_archive().archive_name(archive.rsplit('/').next().unwrap()).send().await;
        let bus_arn = body["Destination"]["Arn"].as_str().unwrap_or_default();
        match described.map(|described| described.event_source_arn) {
            Ok(Some(source)) if source == bus_arn => {}
            Ok(_) => return Err(invalid("Cross event bus replay is not permitted.")),
            Err(_) => return Err(invalid("The archive does not exist.")),
        }
        self.deliver(body, bus_arn).await;
        self.replays.lock().unwrap().push(Replay { asked: body.clone(), looks: 0, cancelled: None });
        Ok(json!({"ReplayArn": arn(body), "State": "STARTING"}))
    }

    /// The emulator's replay, while the other rules are off.
    async fn deliver(&self, body: &Value, bus_arn: &str) {
        let bus = bus_arn.rsplit('/').next().unwrap();
        let filter: Vec<&str> =
            body["Destination"]["FilterArns"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let rules = self.events.list_rules().event_bus_name(bus).send().await.unwrap().rules.unwrap_or_default();
        let others: Vec<String> = rules
            .into_iter()
            .filter(|rule| rule.state == Some(RuleState::Enabled) && !filter.is_empty())
            .filter(|rule| !filter.contains(&rule.arn.as_deref().unwrap_or_default()))
            .filter_map(|rule| rule.name)
            .collect();
        for name in &others {
            self.events.disable_rule().event_bus_name(bus).name(name).send().await.unwrap();
        }
        let time = |key: &str| DateTime::from_secs_f64(body[key].as_f64().unwrap());
        let request = self.events.start_replay().set_replay_name(body["ReplayName"].as_str().map(str::to_owned));
        let request = request.set_event_source_arn(body["EventSourceArn"].as_str().map(str::to_owned));
        let request = request.event_start_time(time("EventStartTime")).event_end_time(time("EventEndTime"));
        request.destination(ReplayDestination::builder().arn(bus_arn).build().unwrap()).send().await.unwrap();
        for name in &others {
            self.events.enable_rule().event_bus_name(bus).name(name).send().await.unwrap();
        }
    }

    fn describe(&self, body: &Value) -> Answer {
        let mut replays = self.replays.lock().unwrap();
        let replay = found(&mut replays, body)?;
        match &mut replay.cancelled {
            Some(looks) => *looks += 1,
            None => replay.looks += 1,
        }
        Ok(self.told(replay))
    }

    fn list(&self, body: &Value) -> Value {
        let prefix = body["NamePrefix"].as_str().unwrap_or_default();
        let replays = self.replays.lock().unwrap();
        let is_asked = |replay: &&Replay| replay.asked["ReplayName"].as_str().unwrap().starts_with(prefix);
        json!({"Replays": replays.iter().filter(is_asked).map(|replay| self.told(replay)).collect::<Vec<_>>()})
    }

    fn cancel(&self, body: &Value) -> Answer {
        let mut replays = self.replays.lock().unwrap();
        let replay = found(&mut replays, body)?;
        if !self.is_active(replay) {
            return Err((400, "IllegalStatusException", format!("The replay is {}.", self.state(replay))));
        }
        replay.cancelled = Some(0);
        Ok(json!({"ReplayArn": arn(&replay.asked), "State": "CANCELLING"}))
    }

    fn state(&self, replay: &Replay) -> &'static str {
        match (replay.cancelled, replay.looks) {
            (Some(0 | 1), _) => "CANCELLING",
            (Some(_), _) => "CANCELLED",
            (None, 0) => "STARTING",
            (None, looks) if looks < self.steps => "RUNNING",
            (None, _) => "COMPLETED",
        }
    }

    fn is_active(&self, replay: &Replay) -> bool {
        ["STARTING", "RUNNING"].contains(&self.state(replay))
    }

    fn told(&self, replay: &Replay) -> Value {
        let mut told = replay.asked.clone();
        told["State"] = self.state(replay).into();
        told["ReplayArn"] = arn(&replay.asked).into();
        told["ReplayStartTime"] = told["EventEndTime"].clone();
        // Absent before the first event.
        if replay.looks > 0 {
            let time = |key: &str| replay.asked[key].as_f64().unwrap();
            let (since, until) = (time("EventStartTime"), time("EventEndTime"));
            let part = f64::from(replay.looks.min(self.steps)) / f64::from(self.steps);
            told["EventLastReplayedTime"] = (since + (until - since) * part).into();
        }
        told
    }
}

fn found<'a>(replays: &'a mut [Replay], body: &Value) -> Result<&'a mut Replay, (u16, &'static str, String)> {
    let found = replays.iter_mut().find(|replay| replay.asked["ReplayName"] == body["ReplayName"]);
    found.ok_or_else(|| (400, "ResourceNotFoundException", format!("Replay {} does not exist.", body["ReplayName"])))
}

fn arn(asked: &Value) -> String {
    let archive = asked["EventSourceArn"].as_str().unwrap();
    let (place, _) = archive.split_once(":archive/").unwrap();
    format!("{place}:replay/{}", asked["ReplayName"].as_str().unwrap())
}

fn invalid(message: &str) -> (u16, &'static str, String) {
    (400, "ValidationException", message.to_owned())
}
