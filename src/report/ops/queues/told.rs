//! What CloudWatch tells of queues: their history over the window, and how old their oldest messages are.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use crate::error::Error;
use crate::naming::Place;
use crate::report::ops::Span;
use crate::report::ops::metrics::{self, Points, Question, measure};
use crate::report::verdict::{History, Seen};

use super::Rates;

/// How far back the age of the oldest message is looked for: metrics come up to 15 minutes late
/// (aws-facts 6.2).
const AGE_WINDOW: Duration = Duration::from_secs(15 * 60);

/// The measures of a queue over the window, in the order of their questions.
const OVER_WINDOW: [metrics::Measure; 4] = [measure::VISIBLE, measure::SENT, measure::RECEIVED, measure::DELETED];

/// What CloudWatch told of the queues, by their full names.
#[derive(Debug, Default)]
pub struct Told {
    /// What happened to each over the window.
    pub histories: BTreeMap<String, History>,
    /// The age of the oldest message of each.
    pub ages: BTreeMap<String, u64>,
    /// Why something is not known.
    pub lacking: Option<Error>,
}

/// Asks CloudWatch. Over a long window the periods are long, too: the age, which tells of now, is asked for
/// apart then.
pub async fn tell(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    names: &[&str],
    span: Option<&Span>,
    now: Timestamp,
) -> Told {
    let Some(span) = span.filter(|_| !names.is_empty()) else { return Told::default() };
    let recent = Span::back(AGE_WINDOW, now);
    let apart = span.period != recent.period || span.seconds() < recent.seconds();
    let per_queue: Vec<metrics::Measure> = OVER_WINDOW.into_iter().chain((!apart).then_some(measure::AGE)).collect();
    let questions = |measures: &[metrics::Measure]| -> Vec<Question> {
        names.iter().flat_map(|name| measures.iter().map(|measure| Question::of_queue(*measure, name))).collect()
    };
    let (of_window, of_ages) = (questions(&per_queue), if apart { questions(&[measure::AGE]) } else { Vec::new() });
    let (window, ages) = tokio::join!(
        metrics::ask(cloudwatch, place, &of_window, span),
        metrics::ask(cloudwatch, place, &of_ages, &recent)
    );
    let mut told = Told { lacking: window.lacking.or(ages.lacking), ..Told::default() };
    for (at, name) in names.iter().enumerate() {
        let points = &window.points[at * per_queue.len()..(at + 1) * per_queue.len()];
        let age = if apart { ages.points[at].as_ref() } else { points[OVER_WINDOW.len()].as_ref() };
        let since = now.as_second() - i64::try_from(AGE_WINDOW.as_secs()).unwrap_or_default();
        let latest = age.and_then(|points| points.last()).filter(|(second, _)| *second >= since);
        if let Some((_, age)) = latest {
            told.ages.insert((*name).to_owned(), age.max(0.0) as u64);
        }
        told.histories.insert((*name).to_owned(), history(points, span, now));
    }
    told
}

fn history(points: &[Option<Points>], span: &Span, now: Timestamp) -> History {
    let [visible, sent, received, deleted, ..] = points else { return History::Unknown };
    let Some(visible) = visible else { return History::Unknown };
    let counters = [sent, received, deleted];
    let last = counters.iter().copied().flatten().flat_map(|points| points.last()).map(|(second, _)| *second).max();
    let Some(last) = last.or_else(|| visible.last().map(|(second, _)| *second)) else {
        // Not even one of them was answered for certain.
        let all_answered = counters.iter().all(|points| points.is_some());
        return if all_answered { History::Silent } else { History::Unknown };
    };
    // Points come late: what is not there yet is not counted as time in which nothing happened.
    let until = (last + span.period).min(now.as_second()).max(span.start + 1);
    let total = |points: &Option<Points>| points.as_ref().filter(|points| !points.is_empty()).map(metrics::sum);
    History::Seen(Seen {
        visible: visible.clone(),
        sent: total(sent),
        received: total(received),
        deleted: total(deleted),
        seconds: (until - span.start) as f64,
    })
}

/// What a history comes to in a second.
pub fn rates(seen: &Seen) -> Rates {
    let per_second = |total: Option<f64>| total.map(|total| total / seen.seconds);
    Rates { arrivals: per_second(seen.sent), receives: per_second(seen.received), deletes: per_second(seen.deleted) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 1_800_000_000;

    #[test]
    fn rates_are_over_the_time_that_cloudwatch_has_told_of() {
        let now = Timestamp::from_second(NOW).unwrap();
        let span = Span::back(Duration::from_secs(600), now);
        // The last two minutes have not arrived.
        let every_minute =
            |value: f64| -> Option<Points> { Some((0..8).map(|minute| (span.start + 60 * minute, value)).collect()) };
        let points = [every_minute(5.0), every_minute(60.0), every_minute(0.0), Some(Vec::new())];
        let History::Seen(seen) = history(&points, &span, now) else { panic!("there are points") };
        let rates = rates(&seen);
        assert_eq!((rates.arrivals, rates.receives, rates.deletes), (Some(1.0), Some(0.0), None));
        let silent = [Some(Vec::new()), Some(Vec::new()), Some(Vec::new()), Some(Vec::new())];
        assert_eq!(history(&silent, &span, now), History::Silent);
        assert_eq!(history(&[None, None, None, None], &span, now), History::Unknown);
    }
}
