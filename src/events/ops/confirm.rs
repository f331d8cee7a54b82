//! Publishing an event, and seeing it arrive: a temporary rule takes this publish and nothing else, and its queue
//! is looked at.

use std::time::{Duration, Instant};

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Value, json};

use crate::error::{Error, ErrorKind, Result};
use crate::guard::Approved;
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::pattern::Document;
use crate::temporary::{Label, Leftover, Stay, TemporaryQueue, TemporaryRule, new_name};

use super::Bus;
use super::event::Event;
use super::matching::Matcher;
use super::publish::{self, PublishPlan, PublishedEvent};
use super::tail::Clients;

/// The detail type of a probe.
const PROBE: &str = "msgctl probe";

/// What the name of an archive's own rule begins with (aws-facts 4.4).
const OF_ARCHIVES: &str = "Events-Archive-";

/// Pauses between two probes: a rule takes a few seconds until it sees events.
const FIRST_PAUSE: Duration = Duration::from_millis(500);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);

/// How it is made sure that an event is delivered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Confirmation {
    /// The name of the temporary rule and of the temporary queue.
    pub temporary: String,
    /// The resource that the event gets besides its own, by which the temporary rule knows it.
    pub marker: String,
    /// For how long it is waited for the temporary rule, and then for the event.
    pub within_seconds: u64,
    /// Whose the temporary things are.
    #[serde(skip)]
    pub owner: Option<String>,
}

/// What came of it.
#[derive(Debug, Serialize)]
pub struct Confirmed {
    /// The event, if it was published.
    #[serde(flatten)]
    pub published: Option<PublishedEvent>,
    /// Whether the temporary queue got it.
    pub delivered: bool,
    /// How long that took.
    pub delivered_after_seconds: Option<f64>,
    /// What could not be taken away.
    pub leftovers: Vec<Leftover>,
    /// The error that ended it.
    #[serde(skip)]
    pub error: Option<Error>,
}

impl Confirmation {
    /// A confirmation within this time.
    pub fn new(place: &Place, within: Duration, owner: Option<String>) -> Confirmation {
        let temporary = new_name(place);
        let marker = format!("msgctl:confirm:{temporary}");
        Confirmation { temporary, marker, within_seconds: within.as_secs().max(1), owner }
    }

    fn pattern(&self) -> String {
        json!({"resources": [self.marker]}).to_string()
    }

    /// An event that the temporary rule takes, and no other one.
    fn probe(&self) -> Event {
        Event {
            source: format!("msgctl.probe.{}", self.temporary),
            detail_type: PROBE.into(),
            detail: "{}".into(),
            resources: vec![self.marker.clone()],
            ..Event::default()
        }
    }

    fn within(&self) -> Duration {
        Duration::from_secs(self.within_seconds)
    }
}

impl PublishPlan {
    /// Makes sure of the delivery, unless that would disturb: a probe must reach no target, and the marker must
    /// not change which rules take the event.
    ///
    /// # Errors
    /// A refusal that names the rule, and a usage error for a bus of another account.
    pub fn confirmed_by(
        mut self,
        confirmation: Confirmation,
        rules: &[Matcher],
        now: Timestamp,
    ) -> Result<PublishPlan> {
        self.to.account_at_home()?;
        let enabled = rules.iter().filter(|matcher| matcher.is_enabled() && !is_of_archive(matcher));
        let unmarked = self.event.delivered(&self.bus_arn, now);
        self.event.resources.push(confirmation.marker.clone());
        self.event.check()?;
        self.size_bytes = self.event.size();
        let marked = self.event.delivered(&self.bus_arn, now);
        let probe = confirmation.probe().delivered(&self.bus_arn, now);
        let [unmarked, marked, probe] = [&unmarked, &marked, &probe].map(Document::of);
        for matcher in enabled {
            let name = &matcher.rule.name;
            if matcher.takes(&probe) != Some(false) {
                return Err(Error::refused(format!(
                    "--confirm-delivery: rule {name} takes every event, and its targets would get the probe, too"
                ))
                .hint("leave out `--confirm-delivery`, or make the rule's pattern ask for a source"));
            }
            if matcher.takes(&unmarked) != matcher.takes(&marked) {
                return Err(Error::refused(format!(
                    "--confirm-delivery: rule {name} looks at resources, and the marker of this publish would change \
                     whether it takes the event"
                ))
                .hint("leave out `--confirm-delivery`"));
            }
        }
        self.confirmation = Some(confirmation);
        Ok(self)
    }
}

/// Whether the rule is what fills an archive: what gets in there reaches no target.
fn is_of_archive(matcher: &Matcher) -> bool {
    matcher.rule.managed_by.is_some() && matcher.rule.name.starts_with(OF_ARCHIVES)
}

/// Who is told how far it is.
pub trait Watcher {
    /// The temporary rule answers; the event is published now.
    fn is_ready(&mut self);
}

/// Publishes the event once a temporary rule sees what is published, and waits for it to arrive. Whatever came
/// of it, what was made for it is taken away.
pub async fn publish_and_confirm(
    clients: Clients<'_>,
    plan: &Approved<PublishPlan>,
    interrupt: &Interrupt,
    watcher: &mut impl Watcher,
) -> Confirmed {
    let mut confirmed = Confirmed {
        published: None,
        delivered: false,
        delivered_after_seconds: None,
        leftovers: Vec::new(),
        error: None,
    };
    let Some(confirmation) = &plan.confirmation else {
        match publish::publish(clients.events, plan).await {
            Ok(published) => confirmed.published = Some(published),
            Err(error) => confirmed.error = Some(error),
        }
        return confirmed;
    };
    let label = Label::new("events publish", &plan.place, confirmation.owner.as_deref());
    let stay = Stay::begin(label, interrupt);
    let attempt = Attempt { clients, plan, confirmation, interrupt };
    if let Err(error) = attempt.run(&stay, &mut confirmed, watcher).await {
        confirmed.error = Some(error);
    }
    confirmed.leftovers = stay.end().await;
    confirmed
}

struct Attempt<'a> {
    clients: Clients<'a>,
    plan: &'a PublishPlan,
    confirmation: &'a Confirmation,
    interrupt: &'a Interrupt,
}

impl Attempt<'_> {
    async fn run(&self, stay: &Stay, confirmed: &mut Confirmed, watcher: &mut impl Watcher) -> Result<()> {
        let (bus, name) = (&self.plan.to, &self.confirmation.temporary);
        let feeder = TemporaryRule::feeder(bus, name);
        let account = bus.account_at_home()?;
        let queue = TemporaryQueue::new(self.clients.sqs, &self.plan.place, &account, name, feeder);
        let queue = stay.make(queue).await?;
        let pattern = self.confirmation.pattern();
        stay.make(TemporaryRule::new(self.clients.events, bus, name, &pattern, &queue.arn)).await?;
        self.probe(bus, &queue).await?;
        watcher.is_ready();
        let event_id = publish::put(self.clients.events, bus, &self.plan.event).await?;
        let began = Instant::now();
        confirmed.published = Some(self.plan.published(event_id.clone()));
        let until = began + self.confirmation.within();
        confirmed.delivered = self.arrives(&queue, until, |event| event["id"] == event_id.as_str()).await?;
        if confirmed.delivered {
            confirmed.delivered_after_seconds = Some(crate::transfer::rounded(began.elapsed().as_secs_f64()));
        }
        Ok(())
    }

    /// Publishes probes until the temporary rule sees one.
    async fn probe(&self, bus: &Bus, queue: &TemporaryQueue) -> Result<()> {
        let until = Instant::now() + self.confirmation.within();
        let mut pause = FIRST_PAUSE;
        while Instant::now() < until {
            publish::put(self.clients.events, bus, &self.confirmation.probe()).await?;
            let next = (Instant::now() + pause).min(until);
            if self.arrives(queue, next, |event| event["detail-type"] == PROBE).await? {
                return Ok(());
            }
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
        let seconds = self.confirmation.within_seconds;
        Err(Error::new(
            ErrorKind::Timeout,
            format!("the temporary rule of {} saw no probe within {seconds} s; nothing was published", bus.label()),
        )
        .hint("a new rule may take longer: try again with a longer `--confirm-delivery`"))
    }

    /// Whether an event like this arrives in time.
    async fn arrives(&self, queue: &TemporaryQueue, until: Instant, is_it: impl Fn(&Value) -> bool) -> Result<bool> {
        loop {
            let messages = tokio::select! {
                biased;
                () = self.interrupt.raised() => return Err(Error::new(ErrorKind::Interrupted, "interrupted")),
                messages = queue.take() => messages?,
            };
            let mut events = messages.iter().filter_map(|message| serde_json::from_str::<Value>(&message.body).ok());
            if events.any(|event| is_it(&event)) {
                return Ok(true);
            }
            if Instant::now() >= until {
                return Ok(false);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::rules::Rule;
    use super::*;

    const BUS: &str = "arn:aws:events:eu-west-1:123456789012:event-bus/app-dev-events";

    fn matcher(name: &str, pattern: &str, state: &str, managed_by: Option<&str>) -> Matcher {
        Matcher::new(Rule {
            name: name.into(),
            state: state.into(),
            pattern_text: Some(pattern.into()),
            managed_by: managed_by.map(str::to_owned),
            ..Rule::default()
        })
    }

    fn plan_with(rules: &[Matcher]) -> Result<PublishPlan> {
        let place = Place::default();
        let event = Event { source: "shop".into(), detail_type: "A".into(), detail: "{}".into(), ..Event::default() };
        let plan = PublishPlan::new(&Bus::known(&place, "app-dev-events", BUS), event);
        plan.confirmed_by(Confirmation::new(&place, Duration::from_secs(30), None), rules, Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn a_probe_that_would_reach_a_target_and_a_marker_that_would_change_who_takes_the_event_are_refused() {
        let everything = r#"{"source":[{"prefix":""}]}"#;
        let plan = plan_with(&[
            matcher("orders", r#"{"source":["shop"]}"#, "ENABLED", None),
            matcher("off", everything, "DISABLED", None),
            matcher(
                "Events-Archive-x",
                r#"{"replay-name":[{"exists":false}]}"#,
                "ENABLED",
                Some("prod.vhs.events.aws.internal"),
            ),
        ])
        .unwrap();
        assert_eq!(plan.event.resources, [plan.confirmation.unwrap().marker]);
        for (pattern, part) in [
            (everything, "takes every event"),
            (r#"{"source":["shop"],"resources":[{"exists":false}]}"#, "looks at resources"),
        ] {
            let error = plan_with(&[matcher("audit", pattern, "ENABLED", None)]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Refused);
            assert!(error.to_string().contains("audit") && error.to_string().contains(part), "{error}");
        }
    }
}
