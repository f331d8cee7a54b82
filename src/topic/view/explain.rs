//! How it looks who would get a message.

use schemars::JsonSchema;
use serde::Serialize;

use crate::naming::Place;
use crate::render::{Column, Render, text};

use super::super::ops::explain::{Outlook, Verdict};
use super::super::ops::subscriptions::named::short;

/// What would become of a message at one subscription, as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct OutlookRow {
    /// The short name of the endpoint where there is one, else the endpoint; absent for a policy by itself.
    pub name: Option<String>,
    /// What would become of it.
    #[serde(flatten)]
    pub outlook: Outlook,
}

impl OutlookRow {
    /// An outlook, seen from a place.
    pub fn new(outlook: Outlook, place: &Place) -> OutlookRow {
        OutlookRow { name: outlook.endpoint.as_ref().map(|endpoint| short(place, endpoint)), outlook }
    }
}

/// What would become of a message, in a word.
fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Delivered => "delivered",
        Verdict::Filtered => "filtered",
        Verdict::Undeliverable => "NOT TAKEN",
        Verdict::NotConfirmed => "NOT CONFIRMED",
        Verdict::Unknown => "unknown",
    }
}

impl Render for OutlookRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("protocol", "PROTOCOL").only_if_any(),
        Column::text("name", "ENDPOINT").only_if_any(),
        Column::text("verdict", "VERDICT"),
        Column::text("filter_policy_scope", "LOOKS AT").only_if_any(),
        Column::text("reason", "WHY"),
        Column::bare("subscription_arn"),
    ];

    fn cells(&self) -> Vec<String> {
        let outlook = &self.outlook;
        vec![
            outlook.protocol.clone().unwrap_or_default(),
            self.name.clone().unwrap_or_default(),
            word(outlook.verdict).into(),
            outlook.filter_policy_scope.map(|scope| scope.noun().to_owned()).unwrap_or_default(),
            text::visible(&outlook.reason),
            outlook.subscription_arn.clone().unwrap_or_default(),
        ]
    }
}
