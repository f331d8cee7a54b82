//! What a redrive is about to do.

use std::collections::BTreeSet;
use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::clock::Start;
use crate::dlq::ops::resolve::DeadLetters;
use crate::dlq::ops::tasks::{self, MoveTask};
use crate::error::{ErrorKind, Result};
use crate::filter::{Selection, Words};
use crate::guard::{Plan, Target, Verb};
use crate::naming::Place;
use crate::queue::ops::{Depth, Queue, count};
use crate::transfer::{After, DEFAULT_HOLD_SECONDS, Destination, Edit, Job, Journal, Record, Routing, Sink, Source};

use super::caution::Caution;
use super::destination::{To, Way};
use super::engine::{self, Choice, Engine, Facts, Wish};
use super::native::Order;
use super::redeliver::Redeliver;
use super::retarget::{Both, Retarget};
use super::route::Routes;

/// How a redrive is to go about it.
#[derive(Clone, Debug)]
pub struct Manner {
    /// `--engine`
    pub wish: Wish,
    /// `--wait` or `--detach` was given.
    pub waits_or_detaches: bool,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: Option<u32>,
    /// Whether messages go elsewhere than where they failed.
    pub goes_elsewhere: bool,
    /// Which messages.
    pub selection: Arc<Selection>,
    /// What is done to their bodies, and how that was given.
    pub edit: Option<(Arc<dyn Edit>, String)>,
    /// The file that the messages are written to, as they were.
    pub backup: Option<String>,
    /// `--follow`
    pub follow: bool,
    /// `--journal`
    pub journal: Option<String>,
    /// Whether it is watched for what comes back.
    pub caution: Caution,
}

/// A redrive that is about to begin.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RedrivePlan {
    /// Where it works.
    pub place: Place,
    /// What moves the messages, and why that.
    #[serde(flatten)]
    pub choice: Choice,
    /// The dead-letter queue's full name.
    pub dead_letter_queue: String,
    /// The dead-letter queue's ARN.
    pub dead_letter_queue_arn: String,
    /// The full names of the queues that messages go to; a topic or event bus is said to be one.
    pub destinations: Vec<String>,
    /// Their ARNs.
    pub destination_arns: Vec<String>,
    /// Which messages go where.
    pub routing: Routing,
    /// Targets of rules and endpoints of subscriptions whose messages stay, and why.
    pub staying: Vec<String>,
    /// Whether the events of rules are published to their buses again, for every rule that takes them.
    pub via_bus: bool,
    /// Whether what subscriptions could not deliver is published to their topics again, for every subscription
    /// that takes it.
    pub via_topic: bool,
    /// Which messages are selected.
    pub selection: Words,
    /// `--edit`
    pub edit: Option<String>,
    /// The file that the messages are written to, as they were.
    pub backup: Option<String>,
    /// Whether it goes on, and moves what arrives meanwhile.
    pub follow: bool,
    /// The file that is kept for the run after a kill.
    pub journal: Option<String>,
    /// Only messages sent up to this moment, by the service's clock, move; a move task knows no such
    /// moment.
    pub sent_until: Option<Timestamp>,
    /// How many there are, as the service estimates it.
    #[serde(flatten)]
    pub depth: Depth,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended; a move task has none in hand.
    pub visibility_timeout_seconds: Option<u32>,
    /// Whether it is watched for what comes back.
    #[serde(flatten)]
    pub caution: Caution,
    /// Whether rules feed the dead-letter queue.
    #[serde(skip)]
    pub feeds_from_rules: bool,
    /// Whether subscriptions do.
    #[serde(skip)]
    pub feeds_from_topics: bool,
    #[serde(skip)]
    returns_from: BTreeSet<String>,
    #[serde(skip)]
    goes_elsewhere: bool,
    #[serde(skip)]
    latest_before: Option<Timestamp>,
    #[serde(skip)]
    chosen: Arc<Selection>,
    #[serde(skip)]
    change: Option<Arc<dyn Edit>>,
    #[serde(skip)]
    hold: Duration,
    #[serde(skip)]
    start: Start,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    source: Source,
    #[serde(skip)]
    sinks: Vec<Destination>,
}

impl RedrivePlan {
    /// Plans a redrive. Asks for the depth, whose answer also tells the service's time.
    ///
    /// # Errors
    /// A usage error when a destination cannot take the messages, or when the engine that was asked for
    /// cannot do it; a failure when a move task runs already; whatever the service answers.
    pub async fn new(
        sqs: &aws_sdk_sqs::Client,
        dead_letters: &DeadLetters,
        destinations: Vec<To>,
        routes: Routes,
        manner: Manner,
    ) -> Result<RedrivePlan> {
        let queue = &dead_letters.queue;
        let Routes { routing, staying, .. } = routes;
        destinations.iter().enumerate().try_for_each(|(at, to)| to.check_for(queue, way_to(&routing, at)))?;
        let returns_from = manner.caution.origins(dead_letters, &destinations)?;
        let (depth, start) = count::at_start(sqs, &queue.as_source()).await?;
        let facts = Facts {
            wish: manner.wish,
            waits_or_detaches: manner.waits_or_detaches,
            limit: manner.limit,
            rate: manner.rate,
            visibility_timeout_seconds: manner.visibility_timeout_seconds,
            sources: dead_letters.sources.len(),
            names_a_source: dead_letters.named_source.is_some() && routing.other_origin.is_none(),
            to_is_foreign: manner.goes_elsewhere && destinations.iter().any(|to| to.is_foreign_to(queue)),
            to_is_no_queue: !destinations.iter().all(To::is_queue),
            has_other_feeders: !routing.by_target.is_empty()
                || !routing.by_bus.is_empty()
                || routing.invocations.is_some()
                || !routing.by_subscription.is_empty()
                || !routing.by_topic.is_empty()
                || !staying.is_empty(),
            visible: depth.visible,
            follows_or_writes: manner.follow || manner.journal.is_some() || manner.backup.is_some(),
            watches: manner.caution.is_any(),
            selects_or_edits: !manner.selection.words().is_everything() || manner.edit.is_some(),
        };
        let (choice, latest_before) = make_sure(sqs, queue, engine::choose(&facts)?).await?;
        let mut targets = vec![dead_letters.named().target(), queue.target()];
        targets.extend(destinations.iter().map(To::target));
        let by_client = choice.engine == Engine::Client;
        let hold = manner.visibility_timeout_seconds.unwrap_or(DEFAULT_HOLD_SECONDS);
        Ok(RedrivePlan {
            place: queue.place.clone(),
            choice,
            dead_letter_queue: queue.name.clone(),
            dead_letter_queue_arn: queue.attributes.arn.clone(),
            destination_arns: destinations.iter().map(|to| to.arn().to_owned()).collect(),
            destinations: destinations.iter().map(To::shown).collect(),
            sinks: destinations.iter().map(To::as_destination).collect(),
            via_bus: !routing.by_bus.is_empty(),
            via_topic: is_via_topic(&routing),
            staying,
            sent_until: (by_client && !manner.follow).then_some(start.cutoff),
            depth,
            selection: manner.selection.words().clone(),
            edit: manner.edit.as_ref().map(|(_, text)| text.clone()),
            backup: manner.backup,
            follow: manner.follow,
            journal: manner.journal,
            caution: manner.caution,
            feeds_from_rules: !dead_letters.feeders.rule_targets.is_empty(),
            feeds_from_topics: !dead_letters.feeders.subscribers.is_empty(),
            returns_from,
            chosen: manner.selection,
            change: change(manner.edit.map(|(change, _)| change), &routing, dead_letters),
            routing,
            limit: manner.limit,
            rate: manner.rate,
            visibility_timeout_seconds: by_client.then_some(hold),
            goes_elsewhere: manner.goes_elsewhere,
            latest_before,
            hold: Duration::from_secs(hold.into()),
            start,
            targets,
            source: queue.as_source(),
        })
    }

    /// How many messages it will move, as far as can be told.
    pub fn estimate(&self) -> u64 {
        let there = self.depth.visible + self.depth.in_flight;
        self.limit.map_or(there, |limit| limit.min(there))
    }

    /// Whether messages go elsewhere than where they failed.
    pub fn goes_elsewhere(&self) -> bool {
        self.goes_elsewhere
    }

    /// The dead-letter queue, as messages are taken from it.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// On how many messages the predicate has failed so far.
    pub fn predicate_failures(&self) -> u64 {
        self.chosen.failed()
    }

    /// When it starts, by the service's clock.
    pub fn start(&self) -> Start {
        self.start
    }

    /// For how long a message in hand is hidden before that is extended.
    pub fn hold(&self) -> Duration {
        self.hold
    }

    /// The queues in which what was moved can fail again, by their ARNs.
    pub fn returns_from(&self) -> &BTreeSet<String> {
        &self.returns_from
    }

    /// The move task that does it.
    pub fn order(&self) -> Order<'_> {
        Order {
            source_arn: &self.dead_letter_queue_arn,
            destination_arn: self.destination_arns.first().filter(|_| self.goes_elsewhere).map(String::as_str),
            rate: self.rate.map(NonZeroU32::get),
            visible: self.depth.visible,
            latest_before: self.latest_before,
            label: &self.source.label,
            place: &self.source.place,
        }
    }

    /// Whether messages are sent to nothing but queues.
    pub fn goes_to_queues_only(&self) -> bool {
        self.sinks.iter().all(|destination| matches!(destination.sink, Sink::Queue { .. }))
    }

    /// The transfer that does it, writing the messages down here first.
    pub fn job(&self, record: Option<Arc<dyn Record>>, journal: Option<Arc<Journal>>) -> Job {
        Job {
            selection: Arc::clone(&self.chosen),
            record,
            edit: self.change.clone(),
            after: After::Delete,
            destinations: self.sinks.clone(),
            routing: self.routing.clone(),
            follow: self.follow,
            journal,
            returns: self.returns(),
            limit: self.limit,
            rate: self.rate,
            hold: self.hold,
            ..Job::new(self.source.clone(), self.start)
        }
    }
}

/// How messages come to the destination with this number.
fn way_to(routing: &Routing, number: usize) -> Way {
    if routing.by_target.values().any(|targets| targets.values().any(|at| *at == number)) {
        Way::OfRules
    } else if routing.by_subscription.values().any(|at| *at == number) {
        Way::OfSubscriptions
    } else {
        Way::AsTheyAre
    }
}

fn is_via_topic(routing: &Routing) -> bool {
    routing.by_subscription.is_empty() && !routing.by_topic.is_empty()
}

/// What is done to messages on their way: what was asked for, and then what EventBridge does for a target, or SNS
/// for an endpoint.
fn change(asked: Option<Arc<dyn Edit>>, routing: &Routing, dead_letters: &DeadLetters) -> Option<Arc<dyn Edit>> {
    let change = for_targets(asked, routing, dead_letters);
    if routing.by_subscription.is_empty() && routing.by_topic.is_empty() {
        return change;
    }
    let subscribers = &dead_letters.feeders.subscribers;
    Some(Arc::new(Redeliver::new(subscribers, is_via_topic(routing), change)))
}

fn for_targets(asked: Option<Arc<dyn Edit>>, routing: &Routing, dead_letters: &DeadLetters) -> Option<Arc<dyn Edit>> {
    if routing.by_target.is_empty() {
        return asked;
    }
    let retarget: Arc<dyn Edit> = Arc::new(Retarget::new(&dead_letters.feeders.rule_targets));
    Some(match asked {
        Some(asked) => Arc::new(Both(asked, retarget)),
        None => retarget,
    })
}

/// Looks whether the service knows move tasks, and whether one is running. Returns when the latest one was
/// started.
async fn make_sure(sqs: &aws_sdk_sqs::Client, queue: &Queue, choice: Choice) -> Result<(Choice, Option<Timestamp>)> {
    if choice.engine == Engine::Client {
        return Ok((choice, None));
    }
    match tasks::list(sqs, queue).await {
        Ok(tasks) if tasks.iter().any(MoveTask::is_active) => Err(tasks::already_running(&queue.label())),
        Ok(tasks) => Ok((choice, tasks.iter().filter_map(|task| task.started_at).max())),
        Err(error) if error.is_unknown_action() && choice.may_fall_back => {
            Ok((Choice::client("this service knows no move tasks"), None))
        }
        Err(error) if error.kind() == ErrorKind::Permission && choice.may_fall_back => {
            Ok((Choice::client("the caller may not list move tasks"), None))
        }
        Err(error) if error.is_unknown_action() => {
            Err(error.hint("this service knows no move tasks: use `--engine client`"))
        }
        Err(error) => Err(error),
    }
}

impl Plan for RedrivePlan {
    fn verb(&self) -> Verb {
        Verb::DlqRedrive
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        self.backup.as_deref().map(|file| ("--backup", file)).into_iter().collect()
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let (count, from) = (self.estimate(), &self.dead_letter_queue);
        format!("Move about {count} messages from {from} to {}", self.destinations.join(", "))
    }
}
