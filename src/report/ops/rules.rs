//! What each rule of the event buses matched, and what became of it.

use jiff::Timestamp;
use std::time::Duration;

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::events::ops::rules::{self, Rule};
use crate::events::ops::{Bus, bus};
use crate::naming::Place;

use super::metrics::{self, Points, Question, measure};
use super::{Gathered, Span};

/// The bus that every account has; its rules have one dimension less (aws-facts 6.2).
const DEFAULT_BUS: &str = "default";

/// A rule in the report.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleReport {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// The bus's full name.
    pub bus: String,
    /// Whether it matches at all.
    pub enabled: bool,
    /// What CloudWatch counted.
    pub counts: Counts,
    /// Seconds from an event's arrival until a target has taken it, for half of them.
    pub latency_p50_seconds: Option<f64>,
    /// The same for 99 of 100.
    pub latency_p99_seconds: Option<f64>,
}

/// Counts over the window; unknown where CloudWatch has nothing of the rule.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Events that matched.
    pub matched: Option<f64>,
    /// Times that a target was called.
    pub invoked: Option<f64>,
    /// Calls that failed for good.
    pub failed: Option<f64>,
    /// Times that the rule was slowed down.
    pub throttled: Option<f64>,
    /// Calls that were tried again.
    pub retried: Option<f64>,
    /// Events that went to a dead-letter queue.
    pub sent_to_dlq: Option<f64>,
    /// Events that did not get there, either: those are lost.
    pub lost: Option<f64>,
}

/// Every rule of the buses whose names begin so, without its targets.
pub async fn list(aws: &Aws, place: &Place, prefix: Option<&str>) -> Listing<Rule> {
    let buses: Listing<Bus> = bus::list(aws.eventbridge(), place, prefix).await;
    let mut all = Listing { items: Vec::new(), broken_off: buses.broken_off };
    // Buses are few: one after the other.
    for bus in buses.items {
        let rules = rules::names_only(aws.eventbridge(), &bus).await;
        all.items.extend(rules.items);
        all.broken_off = all.broken_off.or(rules.broken_off);
    }
    all
}

/// Looks at the rules of the buses whose names begin so, over a window.
pub async fn rules(
    aws: &Aws,
    place: &Place,
    prefix: Option<&str>,
    window: Duration,
    now: Timestamp,
) -> Gathered<RuleReport> {
    let listing = list(aws, place, prefix).await;
    let measures: Vec<metrics::Measure> = measure::RULE.into_iter().chain(measure::RULE_LATENCY).collect();
    let questions: Vec<Question> = listing
        .items
        .iter()
        .flat_map(|rule| measures.iter().map(|measure| Question { measure: *measure, dimensions: dimensions(rule) }))
        .collect();
    let answers = metrics::ask(aws.cloudwatch(), place, &questions, &Span::back(window, now)).await;
    let mut items: Vec<RuleReport> =
        listing.items.into_iter().zip(answers.points.chunks(measures.len())).map(report).collect();
    let worst =
        |report: &RuleReport| (report.counts.lost.unwrap_or_default(), report.counts.failed.unwrap_or_default());
    items.sort_by(|a, b| worst(b).partial_cmp(&worst(a)).unwrap_or(std::cmp::Ordering::Equal));
    Gathered { items, broken_off: listing.broken_off, lacking: answers.lacking.into_iter().collect() }
}

/// What CloudWatch knows the metrics of a rule by.
pub fn dimensions(rule: &Rule) -> Vec<(&'static str, String)> {
    let bus = (rule.bus != DEFAULT_BUS).then(|| ("EventBusName", rule.bus.clone()));
    bus.into_iter().chain([("RuleName", rule.name.clone())]).collect()
}

fn report((rule, points): (Rule, &[Option<Points>])) -> RuleReport {
    let (counters, latencies) = points.split_at(measure::RULE.len());
    // A percentile cannot be put together out of those of its parts: the worst of them is shown.
    let worst = |points: &Option<Points>| {
        let values = points.iter().flatten().map(|(_, milliseconds)| milliseconds / 1_000.0);
        values.max_by(f64::total_cmp)
    };
    RuleReport {
        enabled: rule.state != "DISABLED",
        name: rule.name,
        arn: rule.arn,
        bus: rule.bus,
        counts: Counts::of(&metrics::sums(counters)),
        latency_p50_seconds: latencies.first().and_then(worst),
        latency_p99_seconds: latencies.get(1).and_then(worst),
    }
}

impl Counts {
    fn of(sums: &[Option<f64>]) -> Counts {
        let [matched, invoked, failed, throttled, retried, sent_to_dlq, lost] = *sums else { return Counts::default() };
        Counts { matched, invoked, failed, throttled, retried, sent_to_dlq, lost }
    }
}
