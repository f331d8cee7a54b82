//! Many metrics in as few requests as CloudWatch's limits allow.

use aws_sdk_cloudwatch::types::{Dimension, Metric, MetricDataQuery, MetricStat, StatusCode};
use futures_util::{StreamExt, stream};
use jiff::Timestamp;

use crate::aws::{pages, time};
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::naming::Place;

use super::Span;

/// Queries in one GetMetricData (aws-facts 6.1).
pub const MOST_QUERIES: usize = 500;

/// Requests at once: GetMetricData is allowed 50 a second in an account.
const CONCURRENCY: usize = 8;

/// A metric of a service, and the statistic that tells something of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// `AWS/SQS`
    pub namespace: &'static str,
    /// `NumberOfMessagesSent`
    pub name: &'static str,
    /// `Sum`
    pub stat: &'static str,
}

/// The measures that reports are made of. The dashboard of the template shows the same ones.
pub mod measure {
    use super::Measure;

    const fn sqs(name: &'static str, stat: &'static str) -> Measure {
        Measure { namespace: "AWS/SQS", name, stat }
    }

    const fn sns(name: &'static str) -> Measure {
        Measure { namespace: "AWS/SNS", name, stat: "Sum" }
    }

    const fn events(name: &'static str, stat: &'static str) -> Measure {
        Measure { namespace: "AWS/Events", name, stat }
    }

    const fn cognito(name: &'static str, stat: &'static str) -> Measure {
        Measure { namespace: "AWS/Cognito", name, stat }
    }

    /// Messages that can be received.
    pub const VISIBLE: Measure = sqs("ApproximateNumberOfMessagesVisible", "Maximum");
    /// Messages that were received and not deleted.
    pub const IN_FLIGHT: Measure = sqs("ApproximateNumberOfMessagesNotVisible", "Maximum");
    /// Messages that are not visible yet.
    pub const DELAYED: Measure = sqs("ApproximateNumberOfMessagesDelayed", "Maximum");
    /// The age of the oldest message.
    pub const AGE: Measure = sqs("ApproximateAgeOfOldestMessage", "Maximum");
    /// Messages that were sent.
    pub const SENT: Measure = sqs("NumberOfMessagesSent", "Sum");
    /// Messages that were received.
    pub const RECEIVED: Measure = sqs("NumberOfMessagesReceived", "Sum");
    /// Messages that were deleted.
    pub const DELETED: Measure = sqs("NumberOfMessagesDeleted", "Sum");

    /// What topics report, in the order of [`super::super::topics::Counts`].
    pub const TOPIC: [Measure; 6] = [
        sns("NumberOfMessagesPublished"),
        sns("NumberOfNotificationsDelivered"),
        sns("NumberOfNotificationsFailed"),
        sns("NumberOfNotificationsFilteredOut"),
        sns("NumberOfNotificationsRedrivenToDlq"),
        sns("NumberOfNotificationsFailedToRedriveToDlq"),
    ];

    /// What rules report, in the order of [`super::super::rules::Counts`].
    pub const RULE: [Measure; 7] = [
        events("MatchedEvents", "Sum"),
        events("Invocations", "Sum"),
        events("FailedInvocations", "Sum"),
        events("ThrottledRules", "Sum"),
        events("RetryInvocationAttempts", "Sum"),
        events("InvocationsSentToDlq", "Sum"),
        events("InvocationsFailedToBeSentToDlq", "Sum"),
    ];

    /// How long it takes from an event's arrival until a target has taken it, in milliseconds.
    pub const RULE_LATENCY: [Measure; 2] =
        [events("IngestionToInvocationSuccessLatency", "p50"), events("IngestionToInvocationSuccessLatency", "p99")];

    /// What clients of a user pool report, in the order of [`super::super::clients::Counts`].
    pub const CLIENT: [Measure; 8] = [
        cognito("SignInSuccesses", "Sum"),
        cognito("SignInSuccesses", "SampleCount"),
        cognito("SignUpSuccesses", "Sum"),
        cognito("SignUpSuccesses", "SampleCount"),
        cognito("TokenRefreshSuccesses", "Sum"),
        cognito("SignInThrottles", "Sum"),
        cognito("SignUpThrottles", "Sum"),
        cognito("TokenRefreshThrottles", "Sum"),
    ];
}

/// A metric of one resource.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// What is measured.
    pub measure: Measure,
    /// Of what: all dimensions of the metric, exactly.
    pub dimensions: Vec<(&'static str, String)>,
}

impl Question {
    /// A metric of a queue.
    pub fn of_queue(measure: Measure, queue: &str) -> Question {
        Question { measure, dimensions: vec![("QueueName", queue.to_owned())] }
    }
}

/// The points of a metric by time, the oldest first, as seconds since 1970 and values.
pub type Points = Vec<(i64, f64)>;

/// The answers to questions, in their order.
#[derive(Debug, Default)]
pub struct Answers {
    /// The points of each; `None` where CloudWatch did not answer. No point means that it has none.
    pub points: Vec<Option<Points>>,
    /// Why some are missing.
    pub lacking: Option<Error>,
}

/// Asks for metrics over a span: 500 in a request, several requests at once. A request that fails leaves its
/// metrics out, and no others.
pub async fn ask(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    questions: &[Question],
    span: &Span,
) -> Answers {
    let chunks: Vec<&[Question]> = questions.chunks(MOST_QUERIES).collect();
    let answered: Vec<Answers> = stream::iter(chunks)
        .map(async |some| ask_once(cloudwatch, place, some, span).await)
        .buffered(CONCURRENCY)
        .collect()
        .await;
    let mut answers = Answers::default();
    for some in answered {
        answers.points.extend(some.points);
        answers.lacking = answers.lacking.or(some.lacking);
    }
    answers
}

async fn ask_once(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    questions: &[Question],
    span: &Span,
) -> Answers {
    let in_place = place.to_string();
    let attempt = Attempt { action: "ask CloudWatch for", resource: "metrics", place: &in_place };
    let moment = |second: i64| time::to_sdk(Timestamp::from_second(second).unwrap_or_default());
    let queries: Vec<MetricDataQuery> =
        questions.iter().enumerate().map(|(at, question)| query(at, question, span)).collect();
    let results = pages::all(async |token| {
        let request = cloudwatch
            .get_metric_data()
            .set_metric_data_queries(Some(queries.clone()))
            .start_time(moment(span.start))
            .end_time(moment(span.end))
            .set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        Ok((answer.metric_data_results.unwrap_or_default(), answer.next_token))
    })
    .await;
    let results = match results.whole() {
        Ok(results) => results,
        Err(error) => return Answers { points: vec![None; questions.len()], lacking: Some(error) },
    };
    let mut answers = Answers { points: vec![Some(Vec::new()); questions.len()], lacking: None };
    for result in results {
        let at = result.id.as_deref().and_then(|id| id.strip_prefix('q')?.parse::<usize>().ok());
        let Some(points) = at.and_then(|at| answers.points.get_mut(at)) else { continue };
        if let Err(error) = check(&attempt, result.status_code.as_ref()) {
            *points = None;
            answers.lacking.get_or_insert(error);
        }
        // The points of a metric may be spread over several pages, and in any order.
        let times = result.timestamps().iter().map(aws_smithy_types::DateTime::secs);
        if let Some(points) = points {
            points.extend(times.zip(result.values().iter().copied()));
        }
    }
    answers.points.iter_mut().flatten().for_each(|points| points.sort_by_key(|(second, _)| *second));
    answers
}

/// What CloudWatch says of a single metric of the answer.
fn check(attempt: &Attempt<'_>, status: Option<&StatusCode>) -> Result<()> {
    let error = |kind, said: &str| Err(Error::new(kind, format!("{attempt}: {said}")));
    match status {
        Some(StatusCode::Forbidden) => error(ErrorKind::Permission, "the caller may not see some of them"),
        Some(StatusCode::InternalError) => error(ErrorKind::Unavailable, "some could not be read"),
        _ => Ok(()),
    }
}

fn query(at: usize, question: &Question, span: &Span) -> MetricDataQuery {
    let Question { measure, dimensions } = question;
    let dimensions = dimensions.iter().map(|(name, value)| Dimension::builder().name(*name).value(value).build());
    let metric = Metric::builder()
        .namespace(measure.namespace)
        .metric_name(measure.name)
        .set_dimensions(Some(dimensions.collect()))
        .build();
    let period = i32::try_from(span.period).unwrap_or(i32::MAX);
    let stat = MetricStat::builder().metric(metric).period(period).stat(measure.stat).build();
    MetricDataQuery::builder().id(format!("q{at}")).metric_stat(stat).build()
}

/// The sums of counters of one resource. SNS, EventBridge and Cognito leave out what is zero (aws-facts 6.2):
/// where another counter of the resource has a point, one without is 0; where none has, all are unknown.
pub fn sums(points: &[Option<Points>]) -> Vec<Option<f64>> {
    let any = points.iter().flatten().any(|points| !points.is_empty());
    points.iter().map(|points| points.as_ref().filter(|_| any).map(sum)).collect()
}

/// All values together.
pub fn sum(points: &Points) -> f64 {
    points.iter().map(|(_, value)| value).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_without_points_is_zero_only_beside_one_that_has_some() {
        let with = Some(vec![(60, 2.0), (120, 3.0)]);
        assert_eq!(sums(&[with.clone(), Some(Vec::new()), None]), [Some(5.0), Some(0.0), None]);
        assert_eq!(sums(&[Some(Vec::new()), Some(Vec::new())]), [None, None]);
    }
}
