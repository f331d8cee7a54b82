//! The history of queues, for charts.

use std::time::Duration;

use jiff::Timestamp;

use crate::error::Error;
use crate::naming::Place;

use super::Span;
use super::metrics::{self, Measure, Points, Question, measure};

/// A metric that charts show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charted {
    /// Messages that can be received.
    Depth,
    /// The age of the oldest message.
    Age,
    /// Messages that were received and not deleted.
    InFlight,
    /// Messages that are not visible yet.
    Delayed,
    /// Messages sent per second.
    Arrivals,
    /// Messages received per second.
    Receives,
    /// Messages deleted per second.
    Deletes,
}

impl Charted {
    /// The measure behind it.
    pub const fn measure(self) -> Measure {
        match self {
            Charted::Depth => measure::VISIBLE,
            Charted::Age => measure::AGE,
            Charted::InFlight => measure::IN_FLIGHT,
            Charted::Delayed => measure::DELAYED,
            Charted::Arrivals => measure::SENT,
            Charted::Receives => measure::RECEIVED,
            Charted::Deletes => measure::DELETED,
        }
    }

    /// Whether it is a rate, and not what there was at a moment.
    pub const fn is_rate(self) -> bool {
        matches!(self, Charted::Arrivals | Charted::Receives | Charted::Deletes)
    }
}

/// A metric of a queue over time.
#[derive(Clone, Debug, PartialEq)]
pub struct Curve {
    /// The queue's full name.
    pub queue: String,
    /// What it shows.
    pub metric: Charted,
    /// The points; `None` where CloudWatch did not answer.
    pub points: Option<Points>,
}

/// Asks for metrics of queues: the curves of a queue stand together, in the order of the metrics.
pub async fn curves(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    queues: &[String],
    metrics: &[Charted],
    window: Duration,
    now: Timestamp,
) -> (Vec<Curve>, Span, Option<Error>) {
    let span = Span::back(window, now);
    let of: Vec<(&String, Charted)> =
        queues.iter().flat_map(|queue| metrics.iter().map(move |metric| (queue, *metric))).collect();
    let questions: Vec<Question> =
        of.iter().map(|(queue, metric)| Question::of_queue(metric.measure(), queue)).collect();
    let answers = metrics::ask(cloudwatch, place, &questions, &span).await;
    let curve = |((queue, metric), points): (&(&String, Charted), Option<Points>)| {
        let per_second = |points: Points| points.into_iter().map(|(at, sum)| (at, sum / span.period as f64)).collect();
        let points = if metric.is_rate() { points.map(per_second) } else { points };
        Curve { queue: (*queue).clone(), metric: *metric, points }
    };
    (of.iter().zip(answers.points).map(curve).collect(), span, answers.lacking)
}
