//! Rules of a bus, with their targets.

use aws_sdk_eventbridge::types;
use futures_util::{StreamExt, stream};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Kind, Reference};

use super::Bus;
use super::input::Input;

/// Target requests at once.
const CONCURRENCY: usize = 8;

/// A rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// The bus's full name.
    pub bus: String,
    /// `ENABLED`, `DISABLED`, `ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS`
    pub state: String,
    /// What it is for.
    pub description: Option<String>,
    /// Which events it matches.
    pub event_pattern: Option<Value>,
    /// The same, byte for byte.
    #[serde(skip)]
    pub pattern_text: Option<String>,
    /// When it runs by itself.
    pub schedule: Option<String>,
    /// The AWS service that made it, and alone may change it.
    pub managed_by: Option<String>,
    /// Where matching events go.
    pub targets: Vec<Target>,
}

impl Rule {
    /// Whether it sends what it takes to its targets.
    pub fn is_enabled(&self) -> bool {
        self.state.starts_with("ENABLED")
    }
}

/// A target of a rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Target {
    /// The id within the rule.
    pub id: String,
    /// The ARN.
    pub arn: String,
    /// Where events go that could not be delivered.
    pub dead_letter_queue_arn: Option<String>,
    /// Tries after the first.
    pub retry_attempts: Option<i32>,
    /// How long it tries.
    pub maximum_event_age_seconds: Option<i32>,
    /// What it gets of an event.
    pub input: Input,
    /// The message group, for a queue.
    pub message_group_id: Option<String>,
}

impl From<types::Target> for Target {
    fn from(target: types::Target) -> Target {
        let input = match (target.input, target.input_path, target.input_transformer) {
            (Some(text), _, _) => Input::Constant(text),
            (_, Some(path), _) => Input::Path(path),
            (_, _, Some(transformer)) => Input::Template {
                paths: transformer.input_paths_map.unwrap_or_default().into_iter().collect(),
                template: transformer.input_template,
            },
            _ => Input::Event,
        };
        Target {
            id: target.id,
            arn: target.arn,
            dead_letter_queue_arn: target.dead_letter_config.and_then(|config| config.arn),
            retry_attempts: target.retry_policy.as_ref().and_then(|policy| policy.maximum_retry_attempts),
            maximum_event_age_seconds: target.retry_policy.and_then(|policy| policy.maximum_event_age_in_seconds),
            input,
            message_group_id: target.sqs_parameters.and_then(|parameters| parameters.message_group_id),
        }
    }
}

/// The rules of a bus, by name, with their targets. One whose targets cannot be read is no reason to leave the others out.
pub async fn list(events: &aws_sdk_eventbridge::Client, bus: &Bus) -> Listing<Rule> {
    let Listing { items, broken_off } = names_only(events, bus).await;
    let described = stream::iter(items).map(async |rule| {
        let targets = targets(events, bus, &rule.name).await?;
        Ok::<_, Error>(Rule { targets, ..rule })
    });
    let described: Vec<Result<Rule>> = described.buffered(CONCURRENCY).collect().await;
    let mut listing = Listing { items: Vec::with_capacity(described.len()), broken_off };
    for described in described {
        match described {
            Ok(rule) => listing.items.push(rule),
            Err(error) => listing.broken_off = listing.broken_off.or(Some(error)),
        }
    }
    listing
}

/// The rules of a bus, by name, without their targets.
pub async fn names_only(events: &aws_sdk_eventbridge::Client, bus: &Bus) -> Listing<Rule> {
    let (label, place) = (bus.label(), bus.place.to_string());
    let attempt = Attempt { action: "list the rules of", resource: &label, place: &place };
    let mut listing = pages::all(async |token| {
        let answer = events.list_rules().event_bus_name(&bus.reach).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let rules = answer.rules.unwrap_or_default().into_iter().map(|rule| Rule {
            name: rule.name.unwrap_or_default(),
            arn: rule.arn.unwrap_or_default(),
            bus: bus.name.clone(),
            state: rule.state.map(|state| state.as_str().to_owned()).unwrap_or_default(),
            description: rule.description,
            event_pattern: rule.event_pattern.as_deref().and_then(|pattern| serde_json::from_str(pattern).ok()),
            pattern_text: rule.event_pattern,
            schedule: rule.schedule_expression,
            managed_by: rule.managed_by,
            targets: Vec::new(),
        });
        Ok((rules.collect(), answer.next_token))
    })
    .await;
    listing.items.sort_by(|a, b| a.name.cmp(&b.name));
    listing
}

/// The targets of a rule; none of one that was deleted since it was listed.
///
/// # Errors
/// Whatever the service answers.
pub async fn targets(events: &aws_sdk_eventbridge::Client, bus: &Bus, rule: &str) -> Result<Vec<Target>> {
    let (label, place) = (format!("rule {rule} of {}", bus.label()), bus.place.to_string());
    let attempt = Attempt { action: "list the targets of", resource: &label, place: &place };
    let listing = pages::all(async |token| {
        let request = events.list_targets_by_rule().event_bus_name(&bus.reach).rule(rule).set_next_token(token);
        let answer = match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(answer) => answer,
            // Deleted since it was listed.
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok((Vec::new(), None)),
            Err(error) => return Err(error),
        };
        let targets = answer.targets.unwrap_or_default().into_iter().map(Target::from);
        Ok((targets.collect(), answer.next_token))
    })
    .await;
    listing.whole()
}

/// The rule that was named.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(events: &aws_sdk_eventbridge::Client, bus: &Bus, reference: &Reference) -> Result<Rule> {
    let mut rules = names_only(events, bus).await.whole()?;
    let at = named(bus, &rules.iter().collect::<Vec<_>>(), reference)?;
    Ok(rules.swap_remove(at))
}

/// Which of these rules was named.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names.
pub fn named(bus: &Bus, rules: &[&Rule], reference: &Reference) -> Result<usize> {
    let by_arn = |rule: &&Rule| matches!(reference, Reference::Arn(arn, _) if rule.arn == arn.to_string());
    let candidates = bus.place.candidates(reference.name());
    // An ARN names one rule, and not another bus's of the same name.
    let candidates = if matches!(reference, Reference::Arn(..)) { Vec::new() } else { candidates };
    let by_name = || candidates.iter().find_map(|name| rules.iter().position(|rule| rule.name == *name));
    rules.iter().position(by_arn).or_else(by_name).ok_or_else(|| {
        bus.place
            .missing(Kind::Rule, reference.name(), rules.iter().map(|rule| rule.name.clone()))
            .hint(format!("`msgctl events rules --bus {}` shows the rules that there are", bus.name))
    })
}
