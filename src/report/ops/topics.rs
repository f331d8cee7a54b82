//! What was published to each topic, and what became of it.

use jiff::Timestamp;
use std::time::Duration;

use crate::aws::Aws;
use crate::naming::Place;
use crate::topic::ops::list;

use super::metrics::{self, Question, measure};
use super::{Gathered, Span};

/// A topic in the report.
#[derive(Clone, Debug, PartialEq)]
pub struct TopicReport {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// What CloudWatch counted.
    pub counts: Counts,
}

/// Counts over the window; unknown where CloudWatch has nothing of the topic.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Counts {
    /// Messages published.
    pub published: Option<f64>,
    /// Deliveries that succeeded.
    pub delivered: Option<f64>,
    /// Deliveries that failed.
    pub failed: Option<f64>,
    /// Deliveries that a filter policy kept from being made.
    pub filtered: Option<f64>,
    /// Failed deliveries that went to a dead-letter queue.
    pub sent_to_dlq: Option<f64>,
    /// Failed deliveries that did not get there, either: those are lost.
    pub lost: Option<f64>,
}

/// Looks at the topics whose names begin so, over a window.
pub async fn topics(
    aws: &Aws,
    place: &Place,
    prefix: Option<&str>,
    window: Duration,
    now: Timestamp,
) -> Gathered<TopicReport> {
    let listing = list::arns(aws.sns(), place, prefix).await;
    let questions: Vec<Question> = listing
        .items
        .iter()
        .flat_map(|arn| {
            let dimensions = vec![("TopicName", arn.resource.clone())];
            measure::TOPIC.map(|measure| Question { measure, dimensions: dimensions.clone() })
        })
        .collect();
    let answers = metrics::ask(aws.cloudwatch(), place, &questions, &Span::back(window, now)).await;
    let counts = answers.points.chunks(measure::TOPIC.len()).map(|points| Counts::of(&metrics::sums(points)));
    let report = |(arn, counts): (crate::naming::Arn, Counts)| TopicReport {
        name: arn.resource.clone(),
        arn: arn.to_string(),
        counts,
    };
    let mut items: Vec<TopicReport> = listing.items.into_iter().zip(counts).map(report).collect();
    // Most lost first, then most failed.
    let worst =
        |report: &TopicReport| (report.counts.lost.unwrap_or_default(), report.counts.failed.unwrap_or_default());
    items.sort_by(|a, b| worst(b).partial_cmp(&worst(a)).unwrap_or(std::cmp::Ordering::Equal));
    Gathered { items, broken_off: listing.broken_off, lacking: answers.lacking.into_iter().collect() }
}

impl Counts {
    fn of(sums: &[Option<f64>]) -> Counts {
        let [published, delivered, failed, filtered, sent_to_dlq, lost] = *sums else { return Counts::default() };
        Counts { published, delivered, failed, filtered, sent_to_dlq, lost }
    }
}
