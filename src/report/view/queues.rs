//! A queue as a row.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::chart;
use crate::condition::{Column as ConditionColumn, Unit, Value};
use crate::exit::CheckState;
use crate::naming::Place;
use crate::render::monitoring::{Family, Monitored};
use crate::render::{Column, Render, text};
use crate::report::ops::queues::{Drain, QueueReport};
use crate::report::row::{self, Check, Origin, ReportRow};
use crate::report::trend::Direction;
use crate::report::verdict::Verdict;

use super::{UNKNOWN, count, decimal, rounded, seconds};

/// Characters of a sparkline.
const SPARK: usize = 12;

/// A queue as a row of the report.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct QueueReportRow {
    /// The short name where there is one, else the full name.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The ARN.
    pub arn: String,
    /// Where it is.
    #[serde(flatten)]
    pub origin: Origin,
    /// Messages that can be received; null when SQS did not tell.
    pub visible: Option<u64>,
    /// Messages that were received and not deleted.
    pub in_flight: Option<u64>,
    /// Messages that are not visible yet.
    pub delayed: Option<u64>,
    /// The age of the oldest message; null when it is not known, and of an empty queue, which has none.
    pub oldest_age_seconds: Option<u64>,
    /// The dead-letter queue, by its short name where there is one.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; null when there is none, or it is not known.
    pub dead_letters: Option<u64>,
    /// The age of the oldest message in there; null as above.
    pub dead_letters_oldest_age_seconds: Option<u64>,
    /// How many more messages are in there than at the start of the window.
    pub dead_letters_more: Option<i64>,
    /// Whether it is the dead-letter queue of another one in the report.
    pub is_dead_letter_queue: bool,
    /// Messages sent to it.
    pub arrivals_per_second: Option<f64>,
    /// Messages received from it.
    pub receives_per_second: Option<f64>,
    /// Messages deleted from it.
    pub deletes_per_second: Option<f64>,
    /// When it will be empty at the rates of the window; null when it is, never will be, or it is not known.
    pub drain_seconds: Option<u64>,
    /// `empty`, `draining`, `never` or `unknown`
    pub drain: &'static str,
    /// Where its depth is going; null when there is no telling.
    pub trend: Option<Direction>,
    /// By how many messages its depth changed over the window, by the line through it.
    pub visible_change: Option<f64>,
    /// Visible messages over the window.
    pub history: Option<DepthHistory>,
    /// How it is doing.
    pub verdict: Verdict,
    /// Why that is so.
    pub reason: String,
    /// The values that make it fail a condition; null without a condition.
    pub fails: Check,
    #[serde(skip)]
    has_dead_letter_queue: bool,
    #[serde(skip)]
    spark: String,
}

/// How deep a queue was.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct DepthHistory {
    /// When the first period began.
    pub start: Option<Timestamp>,
    /// How long a period is.
    pub period_seconds: i64,
    /// The most visible messages in each period; null where CloudWatch has no point.
    pub visible: Vec<Option<f64>>,
}

impl QueueReportRow {
    /// A queue, seen from a place.
    pub fn new(report: &QueueReport, place: &Place, origin: Origin) -> QueueReportRow {
        let drain = report.drain();
        let (drain, drain_seconds) = match drain {
            Drain::Empty => ("empty", None),
            Drain::In(seconds) => ("draining", Some(seconds.ceil() as u64)),
            Drain::Never => ("never", None),
            Drain::Unknown => (UNKNOWN, None),
        };
        // What CloudWatch tells comes late: what SQS counts now decides whether there is an oldest message.
        let is_empty = report.depth.is_some_and(|depth| depth.total() == 0);
        let no_dead_letters = report.dead_letters == Some(0);
        let points = &report.visible;
        let spark = report.span.map(|span| chart::sparkline(points, (span.start, span.end), SPARK)).unwrap_or_default();
        QueueReportRow {
            name: place.shortest(&report.name),
            full_name: report.name.clone(),
            arn: report.arn.clone(),
            origin,
            visible: report.depth.map(|depth| depth.visible),
            in_flight: report.depth.map(|depth| depth.in_flight),
            delayed: report.depth.map(|depth| depth.delayed),
            oldest_age_seconds: report.oldest_age_seconds.filter(|_| !is_empty),
            dead_letter_queue: report.dead_letter_queue.as_ref().map(|name| place.shortest(name)),
            dead_letters: report.dead_letters,
            dead_letters_oldest_age_seconds: report.dead_letters_oldest_age_seconds.filter(|_| !no_dead_letters),
            dead_letters_more: report.dead_letters_more,
            is_dead_letter_queue: report.is_dead_letter_queue,
            arrivals_per_second: report.rates.arrivals.map(rounded),
            receives_per_second: report.rates.receives.map(rounded),
            deletes_per_second: report.rates.deletes.map(rounded),
            drain_seconds,
            drain,
            trend: report.direction,
            visible_change: report.change.map(rounded),
            history: DepthHistory::of(report),
            verdict: report.judgement.verdict,
            reason: report.judgement.reason.clone(),
            fails: Check::default(),
            has_dead_letter_queue: report.dead_letter_queue.is_some(),
            spark,
        }
    }

    /// The same without a dead-letter queue in the report: it has none, and nothing of it is unknown.
    fn of_dead_letters(&self, cell: String) -> String {
        if self.has_dead_letter_queue { cell } else { String::new() }
    }

    /// Whether SQS counts no message of any kind, so that there is no oldest one.
    fn is_empty(&self) -> bool {
        [self.visible, self.in_flight, self.delayed].iter().all(|count| *count == Some(0))
    }

    /// Whether there is no oldest dead letter.
    fn has_no_dead_letters(&self) -> bool {
        !self.has_dead_letter_queue || self.dead_letters == Some(0)
    }

    fn drain_cell(&self) -> String {
        match (self.drain, self.drain_seconds) {
            ("empty", _) => String::new(),
            (_, Some(seconds)) => text::duration(seconds),
            (word, None) => word.to_owned(),
        }
    }
}

impl DepthHistory {
    fn of(report: &QueueReport) -> Option<DepthHistory> {
        let span = report.span.filter(|_| !report.visible.is_empty())?;
        let mut visible = vec![None; usize::try_from(span.periods()).unwrap_or_default()];
        // The last point is what SQS counts now: it takes the place of its period's.
        for (second, value) in &report.visible {
            let at = usize::try_from((second - span.start) / span.period).unwrap_or_default();
            if let Some(place) = visible.get_mut(at) {
                *place = Some(*value);
            }
        }
        Some(DepthHistory { start: Timestamp::from_second(span.start).ok(), period_seconds: span.period, visible })
    }
}

impl Render for QueueReportRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "NAME"),
        Origin::STAGE,
        Origin::REGION,
        Origin::PROFILE,
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT").shed(6),
        Column::number("delayed", "DELAYED").shed(8),
        Column::number("oldest_age_seconds", "OLDEST"),
        Column::bare("dead_letter_queue"),
        Column::number("dead_letters", "DEAD"),
        Column::number("dead_letters_oldest_age_seconds", "DEAD AGE").shed(5),
        Column::number("arrivals_per_second", "IN/S").shed(4),
        Column::number("receives_per_second", "RECV/S").shed(7),
        Column::number("deletes_per_second", "OUT/S").shed(4),
        Column::number("drain_seconds", "DRAIN").shed(3),
        Column::text("trend", "TREND").only_if_any().shed(2),
        Column::text("verdict", "VERDICT"),
        Column::bare("reason"),
        Check::COLUMN,
    ];

    fn cells(&self) -> Vec<String> {
        let [stage, region, profile] = self.origin.cells();
        vec![
            self.name.clone(),
            stage,
            region,
            profile,
            count(self.visible),
            count(self.in_flight),
            count(self.delayed),
            if self.is_empty() { String::new() } else { seconds(self.oldest_age_seconds) },
            String::new(),
            self.of_dead_letters(count(self.dead_letters)),
            match self.has_no_dead_letters() {
                true => String::new(),
                false => seconds(self.dead_letters_oldest_age_seconds),
            },
            decimal(self.arrivals_per_second),
            decimal(self.receives_per_second),
            decimal(self.deletes_per_second),
            self.drain_cell(),
            self.spark.clone(),
            self.verdict.word().into(),
            String::new(),
            self.fails.cell(),
        ]
    }
}

impl Monitored for QueueReportRow {
    const NOUN: &'static str = "queues";

    const FAMILIES: &'static [Family] = &[
        Family::new("queue_messages_visible", "Messages that can be received, by SQS.").performance("visible", ""),
        Family::new("queue_messages_in_flight", "Messages that were received and not deleted, by SQS."),
        Family::new("queue_messages_delayed", "Messages that are not visible yet, by SQS."),
        Family::new("queue_oldest_message_age_seconds", "Age of the oldest message, by CloudWatch.")
            .performance("oldest", "s"),
        Family::new("queue_dead_letters", "Messages in the dead-letter queue, by SQS.").performance("dead", ""),
        Family::new("queue_dead_letters_oldest_age_seconds", "Age of the oldest message in the dead-letter queue."),
        Family::new("queue_arrivals_per_second", "Messages sent per second over the window."),
        Family::new("queue_receives_per_second", "Messages received per second over the window."),
        Family::new("queue_deletes_per_second", "Messages deleted per second over the window."),
        Family::new("queue_drain_seconds", "Time until the queue is empty at the rates of the window."),
        Family::new("queue_visible_change", "Change of the visible messages over the window."),
    ];

    const STATE: Family = Family::new("queue_verdict", "How the queue is doing: 1 for the verdict in the label.");

    fn labels(&self) -> Vec<(&'static str, String)> {
        [("queue", self.full_name.clone())].into_iter().chain(self.origin.labels()).collect()
    }

    fn values(&self) -> Vec<Option<f64>> {
        let number = |number: Option<u64>| number.map(|number| number as f64);
        vec![
            number(self.visible),
            number(self.in_flight),
            number(self.delayed),
            number(self.oldest_age_seconds),
            number(self.dead_letters),
            number(self.dead_letters_oldest_age_seconds),
            self.arrivals_per_second,
            self.receives_per_second,
            self.deletes_per_second,
            number(self.drain_seconds),
            self.visible_change,
        ]
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
        self.fails.summary(|| format!("{}, {}", self.verdict.word(), self.reason))
    }
}

impl ReportRow for QueueReportRow {
    const CONDITION_COLUMNS: &'static [ConditionColumn] = &[
        ConditionColumn { name: "visible", unit: Unit::Count, about: "messages that can be received" },
        ConditionColumn { name: "in_flight", unit: Unit::Count, about: "messages received and not deleted" },
        ConditionColumn { name: "delayed", unit: Unit::Count, about: "messages not visible yet" },
        ConditionColumn { name: "depth", unit: Unit::Count, about: "all three together" },
        ConditionColumn { name: "oldest_age", unit: Unit::Duration, about: "age of the oldest message" },
        ConditionColumn { name: "dlq_depth", unit: Unit::Count, about: "messages in the dead-letter queue" },
        ConditionColumn { name: "dead_letters", unit: Unit::Count, about: "the same, as JSON calls it" },
        ConditionColumn { name: "dlq_oldest_age", unit: Unit::Duration, about: "age of the oldest of those" },
        ConditionColumn { name: "dlq_more", unit: Unit::Count, about: "more of those than when the window began" },
        ConditionColumn { name: "arrivals", unit: Unit::Rate, about: "messages sent" },
        ConditionColumn { name: "receives", unit: Unit::Rate, about: "messages received" },
        ConditionColumn { name: "deletes", unit: Unit::Rate, about: "messages deleted" },
        ConditionColumn { name: "drain", unit: Unit::Duration, about: "time until it is empty; endless for never" },
        ConditionColumn { name: "change", unit: Unit::Count, about: "change of the visible messages over the window" },
        ConditionColumn { name: "trend", unit: Unit::Word(Direction::WORDS), about: "where its depth is going" },
        ConditionColumn { name: "verdict", unit: Unit::Word(Verdict::WORDS), about: "how it is doing" },
        ConditionColumn { name: "name", unit: Unit::Word(&[]), about: "the short name" },
    ];

    fn value(&self, column: &str) -> Value {
        let of_dead_letters = |value: Value| if self.has_dead_letter_queue { value } else { Value::Nothing };
        match column {
            "visible" => row::count(self.visible),
            "in_flight" => row::count(self.in_flight),
            "delayed" => row::count(self.delayed),
            "depth" => {
                let parts = [self.visible, self.in_flight, self.delayed];
                row::count(parts.into_iter().sum())
            }
            "oldest_age" if self.is_empty() => Value::Nothing,
            "oldest_age" => row::count(self.oldest_age_seconds),
            "dlq_depth" | "dead_letters" => of_dead_letters(row::count(self.dead_letters)),
            "dlq_oldest_age" if self.has_no_dead_letters() => Value::Nothing,
            "dlq_oldest_age" => row::count(self.dead_letters_oldest_age_seconds),
            "dlq_more" => of_dead_letters(row::number(self.dead_letters_more.map(|more| more as f64))),
            "arrivals" => row::number(self.arrivals_per_second),
            "receives" => row::number(self.receives_per_second),
            "deletes" => row::number(self.deletes_per_second),
            "drain" => match self.drain {
                "empty" => Value::Number(0.0),
                "never" => Value::Number(f64::INFINITY),
                _ => row::count(self.drain_seconds),
            },
            "change" => row::number(self.visible_change),
            "trend" => self.trend.map_or(Value::Unknown, |trend| Value::Word(trend.word().into())),
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

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::cli::OutputFormat;
    use crate::queue::ops::Depth;
    use crate::render::Renderer;
    use crate::report::ops::Span;
    use crate::report::ops::queues::Rates;
    use crate::report::verdict::Judgement;

    use super::*;

    /// One queue of which everything is known, and one of which nothing is.
    fn rows() -> Vec<QueueReportRow> {
        let now: Timestamp = "2026-11-24T09:30:20Z".parse().unwrap();
        let span = Span::back(Duration::from_secs(600), now);
        let known = QueueReport {
            name: "app-dev-tasks".into(),
            arn: "arn:aws:sqs:eu-west-1:123456789012:app-dev-tasks".into(),
            depth: Some(Depth { visible: 1_200, in_flight: 30, delayed: 4 }),
            oldest_age_seconds: Some(1_380),
            dead_letter_queue: Some("app-dev-tasks-dlq".into()),
            dead_letters: Some(12),
            dead_letters_oldest_age_seconds: Some(7_260),
            dead_letters_more: Some(3),
            is_dead_letter_queue: false,
            rates: Rates { arrivals: Some(1.0), receives: Some(2.5), deletes: Some(2.0 / 3.0) },
            direction: Some(Direction::Rising),
            change: Some(400.0),
            visible: (0..8).map(|n| (span.start + 60 * n, 800.0 + 50.0 * n as f64)).collect(),
            span: Some(span),
            judgement: Judgement { verdict: Verdict::Poison, reason: "3 more in tasks-dlq than 10 min ago".into() },
        };
        let unknown = QueueReport {
            name: "app-dev-\"odd\"".into(),
            arn: String::new(),
            depth: None,
            oldest_age_seconds: None,
            dead_letter_queue: None,
            dead_letters: None,
            dead_letters_oldest_age_seconds: None,
            dead_letters_more: None,
            rates: Rates::default(),
            direction: None,
            change: None,
            visible: Vec::new(),
            judgement: Judgement { verdict: Verdict::Unknown, reason: "SQS did not tell its depth".into() },
            ..known.clone()
        };
        let place = Place {
            region: "eu-west-1".into(),
            project: Some("app".into()),
            stage: Some("dev".into()),
            ..Place::default()
        };
        let origin = Origin { stage: Some("dev".into()), region: "eu-west-1".into(), ..Origin::default() };
        [known, unknown].iter().map(|report| QueueReportRow::new(report, &place, origin.clone())).collect()
    }

    fn written(format: OutputFormat) -> String {
        let renderer = Renderer { explicit: Some(format), filter: None, terminal: false, width: None, color: false };
        let mut out = Vec::new();
        renderer.monitored(&mut out, &rows(), &[]).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn every_format_has_what_is_known_and_says_what_is_not() {
        for (name, format) in [
            ("table", OutputFormat::Table),
            ("json", OutputFormat::Json),
            ("ndjson", OutputFormat::Ndjson),
            ("csv", OutputFormat::Csv),
            ("nagios", OutputFormat::Nagios),
            ("prometheus", OutputFormat::Prometheus),
        ] {
            insta::assert_snapshot!(name, written(format));
        }
    }

    #[test]
    fn what_conditions_may_name_has_a_value_in_every_row_or_is_not_known() {
        for row in rows() {
            for column in QueueReportRow::CONDITION_COLUMNS {
                let nothing = row.value(column.name) == Value::Nothing;
                let of_dead_letters = column.name.starts_with("dlq_") || column.name == "dead_letters";
                assert!(!nothing || of_dead_letters, "{} is nothing", column.name);
            }
        }
    }
}
