//! A rule as a row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::condition::{Column as ConditionColumn, Unit, Value};
use crate::exit::CheckState;
use crate::naming::Place;
use crate::render::monitoring::{Family, Monitored};
use crate::render::{Column, Render};
use crate::report::ops::rules::RuleReport;
use crate::report::row::{self, Check, Origin, ReportRow};

use super::topics::Delivery;
use super::{UNKNOWN, decimal, fine_seconds};

/// A rule as a row of the report.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct RuleReportRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// The bus, by its short name where there is one.
    pub bus: String,
    /// Where it is.
    #[serde(flatten)]
    pub origin: Origin,
    /// Whether it matches at all.
    pub enabled: bool,
    /// Events that matched over the window; null when it is not known.
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
    /// Events that did not get there.
    pub lost: Option<f64>,
    /// From an event's arrival until a target has taken it, for half of them.
    pub latency_p50_seconds: Option<f64>,
    /// The same for 99 of 100.
    pub latency_p99_seconds: Option<f64>,
    /// How it is doing.
    pub verdict: Delivery,
    /// The values that make it fail a condition; null without a condition.
    pub fails: Check,
}

impl RuleReportRow {
    /// A rule, seen from a place.
    pub fn new(report: &RuleReport, place: &Place, origin: Origin) -> RuleReportRow {
        let counts = report.counts;
        RuleReportRow {
            name: place.shortest(&report.name),
            full_name: report.name.clone(),
            arn: report.arn.clone(),
            bus: place.shortest(&report.bus),
            origin,
            enabled: report.enabled,
            matched: counts.matched,
            invoked: counts.invoked,
            failed: counts.failed,
            throttled: counts.throttled,
            retried: counts.retried,
            sent_to_dlq: counts.sent_to_dlq,
            lost: counts.lost,
            latency_p50_seconds: report.latency_p50_seconds,
            latency_p99_seconds: report.latency_p99_seconds,
            verdict: Delivery::of(counts.lost, counts.failed),
            fails: Check::default(),
        }
    }

    fn numbers(&self) -> [Option<f64>; 7] {
        [self.matched, self.invoked, self.failed, self.throttled, self.retried, self.sent_to_dlq, self.lost]
    }

    fn state(&self) -> String {
        if self.enabled { self.verdict.word().into() } else { format!("{}, disabled", self.verdict.word()) }
    }
}

impl Render for RuleReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "RULE"),
        Column::text("bus", "BUS").shed(2),
        Origin::STAGE,
        Origin::REGION,
        Origin::PROFILE,
        Column::number("matched", "MATCHED"),
        Column::number("invoked", "INVOKED"),
        Column::number("failed", "FAILED"),
        Column::number("throttled", "THROTTLED").shed(4),
        Column::number("retried", "RETRIED").shed(3),
        Column::number("sent_to_dlq", "TO DLQ").shed(1),
        Column::number("lost", "LOST"),
        Column::number("latency_p50_seconds", "P50").shed(6),
        Column::number("latency_p99_seconds", "P99").shed(5),
        Column::text("verdict", "VERDICT"),
        Column::bare("enabled"),
        Check::COLUMN,
    ];

    fn cells(&self) -> Vec<String> {
        let latency = |seconds: Option<f64>| seconds.map_or_else(|| UNKNOWN.into(), fine_seconds);
        let cells = [self.name.clone(), self.bus.clone()].into_iter().chain(self.origin.cells());
        let cells = cells.chain(self.numbers().map(decimal));
        let cells = cells.chain([self.latency_p50_seconds, self.latency_p99_seconds].map(latency));
        cells.chain([self.state(), String::new(), self.fails.cell()]).collect()
    }
}

impl Monitored for RuleReportRow {
    const NOUN: &'static str = "rules";

    const FAMILIES: &'static [Family] = &[
        Family::new("rule_events_matched", "Events that matched over the window.").performance("matched", ""),
        Family::new("rule_invocations", "Calls of targets over the window."),
        Family::new("rule_invocations_failed", "Calls that failed for good over the window.").performance("failed", ""),
        Family::new("rule_throttled", "Times that the rule was slowed down over the window."),
        Family::new("rule_invocations_retried", "Calls that were tried again over the window."),
        Family::new("rule_events_sent_to_dlq", "Events that went to a dead-letter queue over the window."),
        Family::new("rule_events_lost", "Events that did not even get to a dead-letter queue over the window.")
            .performance("lost", ""),
        Family::new("rule_latency_p50_seconds", "From the arrival of an event until a target has it, half of them."),
        Family::new("rule_latency_p99_seconds", "From the arrival of an event until a target has it, 99 of 100."),
    ];

    const STATE: Family = Family::new("rule_verdict", "How the rule is doing: 1 for the verdict in the label.");

    fn labels(&self) -> Vec<(&'static str, String)> {
        let own = [("rule", self.full_name.clone()), ("bus", self.bus.clone())];
        own.into_iter().chain(self.origin.labels()).collect()
    }

    fn values(&self) -> Vec<Option<f64>> {
        self.numbers().into_iter().chain([self.latency_p50_seconds, self.latency_p99_seconds]).collect()
    }

    fn state_word(&self) -> (&'static str, String) {
        ("verdict", self.verdict.word().into())
    }

    fn check_state(&self) -> CheckState {
        self.fails.state(self.verdict.check_state())
    }

    fn label(&self) -> String {
        self.origin.with_name(&self.name)
    }

    fn summary(&self) -> String {
        self.fails.summary(|| self.verdict.summary(self.failed, self.lost))
    }
}

impl ReportRow for RuleReportRow {
    const CONDITION_COLUMNS: &'static [ConditionColumn] = &[
        ConditionColumn { name: "matched", unit: Unit::Count, about: "events that matched" },
        ConditionColumn { name: "invoked", unit: Unit::Count, about: "calls of targets" },
        ConditionColumn { name: "failed", unit: Unit::Count, about: "calls that failed for good" },
        ConditionColumn { name: "throttled", unit: Unit::Count, about: "times that it was slowed down" },
        ConditionColumn { name: "retried", unit: Unit::Count, about: "calls that were tried again" },
        ConditionColumn { name: "sent_to_dlq", unit: Unit::Count, about: "events in a dead-letter queue" },
        ConditionColumn { name: "lost", unit: Unit::Count, about: "events that did not get there" },
        ConditionColumn { name: "latency_p50", unit: Unit::Duration, about: "until a target has an event, half" },
        ConditionColumn { name: "latency_p99", unit: Unit::Duration, about: "the same, 99 of 100" },
        ConditionColumn { name: "verdict", unit: Unit::Word(Delivery::WORDS), about: "how it is doing" },
        ConditionColumn { name: "name", unit: Unit::Word(&[]), about: "the short name" },
    ];

    fn value(&self, column: &str) -> Value {
        match column {
            "matched" => row::number(self.matched),
            "invoked" => row::number(self.invoked),
            "failed" => row::number(self.failed),
            "throttled" => row::number(self.throttled),
            "retried" => row::number(self.retried),
            "sent_to_dlq" => row::number(self.sent_to_dlq),
            "lost" => row::number(self.lost),
            "latency_p50" => row::number(self.latency_p50_seconds),
            "latency_p99" => row::number(self.latency_p99_seconds),
            "verdict" => Value::Word(self.verdict.word().into()),
            "name" => Value::Word(self.name.clone()),
            _ => Value::Nothing,
        }
    }

    fn short_name(&self) -> &str {
        &self.name
    }

    fn origin(&self) -> &Origin {
        &self.origin
    }

    fn check(&self) -> &Check {
        &self.fails
    }

    fn set_check(&mut self, check: Check) {
        self.fails = check;
    }
}
