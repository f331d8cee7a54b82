//! Reading alarms of every kind, and how their states changed.

use std::collections::BTreeMap;
use std::time::Duration;

use aws_sdk_cloudwatch::types::{
    AlarmType, CompositeAlarm, Dimension, HistoryItemType, LogAlarm, MetricAlarm, ScanBy, StateValue,
};
use aws_smithy_types::DateTime;
use jiff::Timestamp;

use crate::aws::{pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::Place;

use super::{Alarm, AlarmKind, Change, Watched};

/// Alarms, and changes, per page (aws-facts 6.1).
const PAGE: i32 = 100;

/// Pages of changes at most: they are those of all alarms of the account.
const MOST_PAGES: usize = 20;

/// Changes of an alarm that are kept.
const MOST_CHANGES: usize = 10;

/// Without being asked for them, CloudWatch leaves out all but metric alarms (aws-facts 6.1).
const TYPES: [AlarmType; 3] = [AlarmType::MetricAlarm, AlarmType::CompositeAlarm, AlarmType::LogAlarm];

/// Every alarm of the account and region, of every kind.
pub async fn alarms(cloudwatch: &aws_sdk_cloudwatch::Client, place: &Place) -> Listing<Alarm> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the alarms", place: &in_place };
    pages::all(async |token| {
        let request = cloudwatch.describe_alarms().set_alarm_types(Some(TYPES.into())).max_records(PAGE);
        let answer = request.set_next_token(token).send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let metric = answer.metric_alarms.unwrap_or_default().into_iter().map(of_metric);
        let composite = answer.composite_alarms.unwrap_or_default().into_iter().map(of_alarms);
        let log = answer.log_alarms.unwrap_or_default().into_iter().map(of_logs);
        Ok((metric.chain(composite).chain(log).collect(), answer.next_token))
    })
    .await
}

fn of_metric(alarm: MetricAlarm) -> Alarm {
    let own = alarm.metric_name.map(|metric| watched(alarm.namespace, Some(metric), alarm.dimensions));
    let of_expression = alarm.metrics.unwrap_or_default().into_iter().filter_map(|query| query.metric_stat?.metric);
    let of_expression = of_expression.map(|metric| watched(metric.namespace, metric.metric_name, metric.dimensions));
    Alarm {
        kind: AlarmKind::Metric,
        name: alarm.alarm_name.unwrap_or_default(),
        arn: alarm.alarm_arn.unwrap_or_default(),
        state: state(alarm.state_value),
        reason: alarm.state_reason.unwrap_or_default(),
        since: since(alarm.state_transitioned_timestamp, alarm.state_updated_timestamp),
        description: alarm.alarm_description,
        actions: alarm.alarm_actions.unwrap_or_default(),
        actions_enabled: alarm.actions_enabled.unwrap_or(true),
        watches: own.into_iter().chain(of_expression).collect(),
        rule: None,
        muted_by: None,
        suppressed: None,
        changes: Vec::new(),
    }
}

fn of_alarms(alarm: CompositeAlarm) -> Alarm {
    let suppressor = alarm.actions_suppressed_by.map(|by| by.as_str().to_owned());
    Alarm {
        kind: AlarmKind::Composite,
        name: alarm.alarm_name.unwrap_or_default(),
        arn: alarm.alarm_arn.unwrap_or_default(),
        state: state(alarm.state_value),
        reason: alarm.state_reason.unwrap_or_default(),
        since: since(alarm.state_transitioned_timestamp, alarm.state_updated_timestamp),
        description: alarm.alarm_description,
        actions: alarm.alarm_actions.unwrap_or_default(),
        actions_enabled: alarm.actions_enabled.unwrap_or(true),
        watches: Vec::new(),
        rule: alarm.alarm_rule,
        muted_by: None,
        suppressed: alarm.actions_suppressed_reason.or(suppressor),
        changes: Vec::new(),
    }
}

fn of_logs(alarm: LogAlarm) -> Alarm {
    Alarm {
        kind: AlarmKind::Log,
        name: alarm.alarm_name.unwrap_or_default(),
        arn: alarm.alarm_arn.unwrap_or_default(),
        state: state(alarm.state_value),
        reason: alarm.state_reason.unwrap_or_default(),
        since: since(alarm.state_transitioned_timestamp, alarm.state_updated_timestamp),
        description: alarm.alarm_description,
        actions: alarm.alarm_actions.unwrap_or_default(),
        actions_enabled: alarm.actions_enabled.unwrap_or(true),
        watches: Vec::new(),
        rule: None,
        muted_by: None,
        suppressed: None,
        changes: Vec::new(),
    }
}

fn watched(namespace: Option<String>, metric: Option<String>, dimensions: Option<Vec<Dimension>>) -> Watched {
    let dimensions = dimensions.unwrap_or_default().into_iter().filter_map(|of| Some((of.name?, of.value?)));
    Watched {
        namespace: namespace.unwrap_or_default(),
        metric: metric.unwrap_or_default(),
        dimensions: dimensions.collect(),
    }
}

fn state(value: Option<StateValue>) -> String {
    value.map(|value| value.as_str().to_owned()).unwrap_or_default()
}

/// When the state changed; its time-stamp also moves when only the reason does.
fn since(changed: Option<DateTime>, updated: Option<DateTime>) -> Option<Timestamp> {
    changed.or(updated).as_ref().and_then(time::from_sdk)
}

/// How the states of all alarms of the account and region changed over a window, by their names: the latest
/// first, and no more than ten of each.
///
/// # Errors
/// Whatever the service answers.
pub async fn changes(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    window: Duration,
    now: Timestamp,
) -> Result<BTreeMap<String, Vec<Change>>> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "read the history of", resource: "the alarms", place: &in_place };
    let start = now.checked_sub(window).unwrap_or(Timestamp::UNIX_EPOCH);
    let mut page = 0;
    let items = pages::all(async |token| {
        let request = cloudwatch
            .describe_alarm_history()
            .set_alarm_types(Some(TYPES.into()))
            .history_item_type(HistoryItemType::StateUpdate)
            .scan_by(ScanBy::TimestampDescending)
            .start_date(time::to_sdk(start))
            .end_date(time::to_sdk(now))
            .max_records(PAGE)
            .set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        page += 1;
        Ok((answer.alarm_history_items.unwrap_or_default(), answer.next_token.filter(|_| page < MOST_PAGES)))
    })
    .await
    .whole()?;
    let mut changes: BTreeMap<String, Vec<Change>> = BTreeMap::new();
    for item in items {
        let Some(at) = item.timestamp.as_ref().and_then(time::from_sdk) else { continue };
        let of_alarm = changes.entry(item.alarm_name.unwrap_or_default()).or_default();
        if of_alarm.len() < MOST_CHANGES {
            of_alarm.push(Change { at, summary: item.history_summary.unwrap_or_default() });
        }
    }
    Ok(changes)
}
