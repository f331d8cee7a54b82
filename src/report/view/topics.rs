//! A topic as a row.

use schemars::JsonSchema;
use serde::Serialize;

use crate::condition::{Column as ConditionColumn, Unit, Value};
use crate::exit::CheckState;
use crate::naming::Place;
use crate::render::monitoring::{Family, Monitored};
use crate::render::{Column, Render, text};
use crate::report::ops::topics::TopicReport;
use crate::report::row::{self, Check, Origin, ReportRow};

use super::{UNKNOWN_SUMMARY, decimal};

/// How the deliveries of a topic, or the calls of a rule, are doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Delivery {
    /// Something was neither delivered nor kept in a dead-letter queue.
    Losing,
    /// Something was not delivered.
    Failing,
    /// Nothing is known: nobody used it, or CloudWatch did not answer.
    Unknown,
    /// Everything was delivered.
    Ok,
}

impl Delivery {
    /// Every word, for conditions.
    pub const WORDS: &'static [&'static str] = &["losing", "failing", "unknown", "ok"];

    /// How it is, by what was lost, what failed, and anything that tells whether it is known at all.
    pub fn of(lost: Option<f64>, failed: Option<f64>) -> Delivery {
        match (lost, failed) {
            (Some(lost), _) if lost > 0.0 => Delivery::Losing,
            (_, Some(failed)) if failed > 0.0 => Delivery::Failing,
            (Some(_), Some(_)) => Delivery::Ok,
            _ => Delivery::Unknown,
        }
    }

    /// The word.
    pub const fn word(self) -> &'static str {
        match self {
            Delivery::Losing => "losing",
            Delivery::Failing => "failing",
            Delivery::Unknown => "unknown",
            Delivery::Ok => "ok",
        }
    }

    /// How bad that is, for a monitoring system: of what nothing is known, nobody can say that it is well.
    pub const fn check_state(self) -> CheckState {
        match self {
            Delivery::Losing => CheckState::Critical,
            Delivery::Failing => CheckState::Warning,
            Delivery::Unknown => CheckState::Unknown,
            Delivery::Ok => CheckState::Ok,
        }
    }

    /// The word with what failed and what was lost, or why there is no telling.
    pub fn summary(self, failed: Option<f64>, lost: Option<f64>) -> String {
        let of = |number: Option<f64>, what: &str| format!("{} {what}", text::decimal(number.unwrap_or_default()));
        match self {
            Delivery::Unknown => UNKNOWN_SUMMARY.into(),
            _ => format!("{}, {}, {}", self.word(), of(failed, "failed"), of(lost, "lost")),
        }
    }
}

/// A topic as a row of the report.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct TopicReportRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// Where it is.
    #[serde(flatten)]
    pub origin: Origin,
    /// Messages published over the window; null when it is not known.
    pub published: Option<f64>,
    /// Deliveries that succeeded.
    pub delivered: Option<f64>,
    /// Deliveries that failed.
    pub failed: Option<f64>,
    /// Deliveries that filter policies kept from being made.
    pub filtered: Option<f64>,
    /// Failed deliveries that went to a dead-letter queue.
    pub sent_to_dlq: Option<f64>,
    /// Failed deliveries that did not get there.
    pub lost: Option<f64>,
    /// How its deliveries are doing.
    pub verdict: Delivery,
    /// The values that make it fail a condition; null without a condition.
    pub fails: Check,
}

impl TopicReportRow {
    /// A topic, seen from a place.
    pub fn new(report: &TopicReport, place: &Place, origin: Origin) -> TopicReportRow {
        let counts = report.counts;
        TopicReportRow {
            name: place.shortest(&report.name),
            full_name: report.name.clone(),
            arn: report.arn.clone(),
            origin,
            published: counts.published,
            delivered: counts.delivered,
            failed: counts.failed,
            filtered: counts.filtered,
            sent_to_dlq: counts.sent_to_dlq,
            lost: counts.lost,
            verdict: Delivery::of(counts.lost, counts.failed),
            fails: Check::default(),
        }
    }

    fn numbers(&self) -> [Option<f64>; 6] {
        [self.published, self.delivered, self.failed, self.filtered, self.sent_to_dlq, self.lost]
    }
}

impl Render for TopicReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Origin::STAGE,
        Origin::REGION,
        Origin::PROFILE,
        Column::number("published", "PUBLISHED"),
        Column::number("delivered", "DELIVERED"),
        Column::number("failed", "FAILED"),
        Column::number("filtered", "FILTERED").shed(1),
        Column::number("sent_to_dlq", "TO DLQ").shed(2),
        Column::number("lost", "LOST"),
        Column::text("verdict", "VERDICT"),
        Check::COLUMN,
    ];

    fn cells(&self) -> Vec<String> {
        let cells = [self.name.clone()].into_iter().chain(self.origin.cells()).chain(self.numbers().map(decimal));
        cells.chain([self.verdict.word().into(), self.fails.cell()]).collect()
    }
}

impl Monitored for TopicReportRow {
    const NOUN: &'static str = "topics";

    const FAMILIES: &'static [Family] = &[
        Family::new("topic_messages_published", "Messages published over the window.").performance("published", ""),
        Family::new("topic_deliveries", "Deliveries that succeeded over the window."),
        Family::new("topic_deliveries_failed", "Deliveries that failed over the window.").performance("failed", ""),
        Family::new("topic_deliveries_filtered", "Deliveries that filter policies held back over the window."),
        Family::new("topic_deliveries_sent_to_dlq", "Failed deliveries that went to a dead-letter queue."),
        Family::new("topic_deliveries_lost", "Failed deliveries that did not even get to a dead-letter queue.")
            .performance("lost", ""),
    ];

    const STATE: Family = Family::new("topic_verdict", "How the deliveries are doing: 1 for the verdict in the label.");

    fn labels(&self) -> Vec<(&'static str, String)> {
        [("topic", self.full_name.clone())].into_iter().chain(self.origin.labels()).collect()
    }

    fn values(&self) -> Vec<Option<f64>> {
        self.numbers().into()
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

impl ReportRow for TopicReportRow {
    const CONDITION_COLUMNS: &'static [ConditionColumn] = &[
        ConditionColumn { name: "published", unit: Unit::Count, about: "messages published" },
        ConditionColumn { name: "delivered", unit: Unit::Count, about: "deliveries that succeeded" },
        ConditionColumn { name: "failed", unit: Unit::Count, about: "deliveries that failed" },
        ConditionColumn { name: "filtered", unit: Unit::Count, about: "deliveries that a filter policy held back" },
        ConditionColumn { name: "sent_to_dlq", unit: Unit::Count, about: "failed ones in a dead-letter queue" },
        ConditionColumn { name: "lost", unit: Unit::Count, about: "failed ones that did not get there" },
        ConditionColumn { name: "verdict", unit: Unit::Word(Delivery::WORDS), about: "how it is doing" },
        ConditionColumn { name: "name", unit: Unit::Word(&[]), about: "the short name" },
    ];

    fn value(&self, column: &str) -> Value {
        match column {
            "published" => row::number(self.published),
            "delivered" => row::number(self.delivered),
            "failed" => row::number(self.failed),
            "filtered" => row::number(self.filtered),
            "sent_to_dlq" => row::number(self.sent_to_dlq),
            "lost" => row::number(self.lost),
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
