//! A temporary rule that sends what matches to a temporary queue.

use std::collections::BTreeMap;

use aws_sdk_eventbridge::types::{RuleState, Tag, Target};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::events::ops::Bus;
use crate::naming::Arn;

use super::policy::Feeder;
use super::stay::Made;

/// The id of the only target.
const TARGET: &str = "msgctl";

/// A rule whose only target is a temporary queue.
#[derive(Clone, Debug)]
pub struct TemporaryRule {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// Which events it takes.
    pub pattern: String,
    queue_arn: String,
    bus: Bus,
    events: aws_sdk_eventbridge::Client,
}

/// The ARN of a rule on a bus, which is known before there is such a rule: `rule/<bus>/<name>`, on the default
/// bus `rule/<name>` (aws-facts 4.2).
fn arn_of(bus: &Bus, name: &str) -> String {
    let resource = if bus.name == "default" { format!("rule/{name}") } else { format!("rule/{}/{name}", bus.name) };
    Arn::parse(&bus.arn).map(|arn| Arn { resource, ..arn }.to_string()).unwrap_or_default()
}

impl TemporaryRule {
    /// A rule that is to be made on a bus, for the queue with this ARN.
    pub fn new(
        events: &aws_sdk_eventbridge::Client,
        bus: &Bus,
        name: &str,
        pattern: &str,
        queue_arn: &str,
    ) -> TemporaryRule {
        TemporaryRule {
            name: name.to_owned(),
            arn: arn_of(bus, name),
            pattern: pattern.to_owned(),
            queue_arn: queue_arn.to_owned(),
            bus: bus.clone(),
            events: events.clone(),
        }
    }

    /// As the feeder of its queue, before there is either.
    pub fn feeder(bus: &Bus, name: &str) -> Feeder {
        Feeder { service: crate::policy::EVENTS, source_arn: arn_of(bus, name) }
    }

    fn label(&self) -> String {
        format!("rule {} of {}", self.name, self.bus.label())
    }

    async fn create(&self, tags: &BTreeMap<String, String>) -> Result<()> {
        let (label, place) = (self.label(), self.bus.place.to_string());
        let attempt = Attempt { action: "create", resource: &label, place: &place };
        let rule = self.events.put_rule().event_bus_name(&self.bus.reach).name(&self.name);
        let rule = rule.event_pattern(&self.pattern).state(RuleState::Enabled).set_tags(Some(to_sdk(tags)));
        let rule = rule.description("temporary: goes away with the msgctl command that made it");
        rule.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let built = Target::builder().id(TARGET).arn(&self.queue_arn).build();
        let target = built.map_err(|error| Error::failure(error.to_string()))?;
        let targets = self.events.put_targets().event_bus_name(&self.bus.reach).rule(&self.name).targets(target);
        let answer = targets.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        match answer.failed_entries.unwrap_or_default().first() {
            None => Ok(()),
            Some(failed) => Err(Error::failure(format!(
                "{attempt}: its target was refused: {} [{}]",
                failed.error_message().unwrap_or_default(),
                failed.error_code().unwrap_or("no code")
            ))),
        }
    }

    async fn renew(&self, tags: &BTreeMap<String, String>) -> Result<()> {
        let (label, place) = (self.label(), self.bus.place.to_string());
        let attempt = Attempt { action: "tag", resource: &label, place: &place };
        let answer = self.events.tag_resource().resource_arn(&self.arn).set_tags(Some(to_sdk(tags))).send().await;
        answer.map(drop).map_err(|error| Error::from_sdk(&attempt, error))
    }

    async fn remove(&self) -> Result<()> {
        remove(&self.events, &self.bus, &self.name, vec![TARGET.to_owned()]).await
    }
}

/// Takes a rule away, with its targets, which have to go first.
///
/// # Errors
/// What the service answers; one that is gone already is no error.
pub(super) async fn remove(
    events: &aws_sdk_eventbridge::Client,
    bus: &Bus,
    name: &str,
    target_ids: Vec<String>,
) -> Result<()> {
    let (label, place) = (format!("rule {name} of {}", bus.label()), bus.place.to_string());
    let attempt = Attempt { action: "remove", resource: &label, place: &place };
    let gone = |error: &Error| error.kind() == ErrorKind::NotFound;
    if !target_ids.is_empty() {
        let request = events.remove_targets().event_bus_name(&bus.reach).rule(name).set_ids(Some(target_ids));
        match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(answer) if answer.failed_entry_count > 0 => {
                let failed = answer.failed_entries.unwrap_or_default();
                let why = failed.first().and_then(|failed| failed.error_message()).unwrap_or_default();
                return Err(Error::failure(format!("{attempt}: its target stays: {why}")));
            }
            Err(error) if !gone(&error) => return Err(error),
            _ => {}
        }
    }
    let request = events.delete_rule().event_bus_name(&bus.reach).name(name);
    match request.send().await.map_err(|error| Error::from_sdk(&attempt, error)) {
        Err(error) if !gone(&error) => Err(error),
        _ => Ok(()),
    }
}

fn to_sdk(tags: &BTreeMap<String, String>) -> Vec<Tag> {
    // Building fails only without a key or a value, and there are both.
    tags.iter().filter_map(|(key, value)| Tag::builder().key(key).value(value).build().ok()).collect()
}

impl Made for TemporaryRule {
    fn label(&self) -> String {
        self.label()
    }

    fn create<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        self.create(tags).boxed()
    }

    fn renew<'a>(&'a self, tags: &'a BTreeMap<String, String>) -> BoxFuture<'a, Result<()>> {
        self.renew(tags).boxed()
    }

    fn remove(&self) -> BoxFuture<'_, Result<()>> {
        self.remove().boxed()
    }
}
