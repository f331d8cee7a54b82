//! Mute rules: an alarm may look well and still tell nobody.

use std::collections::BTreeMap;

use aws_sdk_cloudwatch::types::AlarmMuteRuleStatus;

use crate::aws::pages;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::naming::Place;

/// The rules that silence alarms now, by the names of the alarms. `None` where the service knows no mute rules.
///
/// # Errors
/// Whatever else the service answers.
pub async fn active(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
) -> Result<Option<BTreeMap<String, Vec<String>>>> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the mute rules of alarms", place: &in_place };
    let rules = pages::all(async |token| {
        let request = cloudwatch.list_alarm_mute_rules().statuses(AlarmMuteRuleStatus::Active).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let rules = answer.alarm_mute_rule_summaries.unwrap_or_default().into_iter();
        Ok((rules.filter_map(|rule| rule.alarm_mute_rule_arn).collect(), answer.next_token))
    })
    .await;
    let rules: Vec<String> = match rules.whole() {
        Ok(rules) => rules,
        Err(error) if error.is_unknown_action() => {
            tracing::debug!("this service knows no mute rules: {error}");
            return Ok(None);
        }
        Err(error) => return Err(error),
    };
    let mut muted: BTreeMap<String, Vec<String>> = BTreeMap::new();
    // They are few: one after the other.
    for arn in rules {
        let name = arn.rsplit([':', '/']).next().unwrap_or(&arn);
        let answer = cloudwatch.get_alarm_mute_rule().alarm_mute_rule_name(name).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        for alarm in answer.mute_targets.and_then(|targets| targets.alarm_names).unwrap_or_default() {
            muted.entry(alarm).or_default().push(name.to_owned());
        }
    }
    Ok(Some(muted))
}
