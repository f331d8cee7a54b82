//! The age of the oldest message of many queues, by CloudWatch.

use std::collections::BTreeMap;

use aws_sdk_cloudwatch::types::{Dimension, Metric, MetricDataQuery, MetricStat};
use jiff::{Timestamp, ToSpan};

use crate::aws::{pages, time};
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::Place;

/// Queries in one GetMetricData (aws-facts 6.1).
const MOST: usize = 500;

/// Seconds of a data point.
const PERIOD: i32 = 60;

/// How far back a data point counts: metrics come up to 15 minutes late (aws-facts 6.2).
const WINDOW_MINUTES: i64 = 15;

/// The latest ApproximateAgeOfOldestMessage of each queue, in seconds, by its full name. A queue without
/// a data point is not in it.
///
/// # Errors
/// Whatever the service answers.
pub async fn oldest(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    queues: &[&str],
    now: Timestamp,
) -> Result<BTreeMap<String, u64>> {
    let mut ages = BTreeMap::new();
    for some in queues.chunks(MOST) {
        ages.extend(oldest_of(cloudwatch, place, some, now).await?);
    }
    Ok(ages)
}

async fn oldest_of(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    queues: &[&str],
    now: Timestamp,
) -> Result<BTreeMap<String, u64>> {
    let in_place = place.to_string();
    let attempt =
        Attempt { action: "ask CloudWatch for", resource: "the age of the oldest messages", place: &in_place };
    // The end is exclusive, and times fit the period (aws-facts 6.1).
    let minute = i64::from(PERIOD);
    let end = Timestamp::from_second((now.as_second() / minute + 1) * minute).unwrap_or(now);
    let start = end.checked_sub(WINDOW_MINUTES.minutes()).unwrap_or(end);
    let queries: Vec<MetricDataQuery> = queues.iter().enumerate().map(|(at, queue)| query(at, queue)).collect();
    let results = pages::all(async |token| {
        let request = cloudwatch
            .get_metric_data()
            .set_metric_data_queries(Some(queries.clone()))
            .start_time(time::to_sdk(start))
            .end_time(time::to_sdk(end))
            .set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        Ok((answer.metric_data_results.unwrap_or_default(), answer.next_token))
    })
    .await;
    let mut latest: BTreeMap<String, (Option<Timestamp>, u64)> = BTreeMap::new();
    for result in results.whole()? {
        let at = result.id.as_deref().and_then(|id| id.strip_prefix('q')?.parse::<usize>().ok());
        let Some(queue) = at.and_then(|at| queues.get(at)) else { continue };
        // The points of a queue may be spread over several pages, and in any order.
        for (time, age) in result.timestamps().iter().map(time::from_sdk).zip(result.values()) {
            let known = latest.get(*queue);
            if known.is_none_or(|(known, _)| *known <= time) {
                latest.insert((*queue).to_owned(), (time, age.max(0.0) as u64));
            }
        }
    }
    Ok(latest.into_iter().map(|(queue, (_, age))| (queue, age)).collect())
}

fn query(at: usize, queue: &str) -> MetricDataQuery {
    let metric = Metric::builder()
        .namespace("AWS/SQS")
        .metric_name("ApproximateAgeOfOldestMessage")
        .dimensions(Dimension::builder().name("QueueName").value(queue).build())
        .build();
    let stat = MetricStat::builder().metric(metric).period(PERIOD).stat("Maximum").build();
    MetricDataQuery::builder().id(format!("q{at}")).metric_stat(stat).build()
}
