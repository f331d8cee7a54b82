//! The template of the whole stack, and its parameters.

use std::collections::BTreeMap;

use aws_sdk_cloudformation::types::{Capability, Parameter, Tag};
use serde::Serialize;

/// The template, as `stack template` prints it.
pub const TEMPLATE: &str = include_str!("../template.yaml");

/// No capability is needed: the template makes no IAM resource.
pub const CAPABILITIES: [Capability; 0] = [];

/// What the template wants to know.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Parameters {
    /// First part of every name.
    pub project: String,
    /// Second part of every name.
    pub stage: String,
    /// Value of the tag `Owner`.
    pub owner: Option<String>,
    /// Where alarms are mailed to.
    pub alarm_email: Option<String>,
    /// Where notifications are mailed to.
    pub notification_email: Option<String>,
    /// The key for queues and topics.
    pub kms_key_arn: Option<String>,
    /// Whether the bus has an archive.
    pub archive: Option<bool>,
}

impl Parameters {
    /// The name of the stack: `my-awesome-app-dev`.
    pub fn stack_name(&self) -> String {
        format!("{}-{}", self.project, self.stage)
    }

    /// The values by their names in the template; what is not given is not in it.
    pub fn values(&self) -> BTreeMap<&'static str, String> {
        let values = [
            ("Project", Some(self.project.clone())),
            ("Stage", Some(self.stage.clone())),
            ("Owner", self.owner.clone()),
            ("AlarmEmail", self.alarm_email.clone()),
            ("NotificationEmail", self.notification_email.clone()),
            ("KmsKeyArn", self.kms_key_arn.clone()),
            ("Archive", self.archive.map(|archive| archive.to_string())),
        ];
        values.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
    }

    /// As CloudFormation wants them: what is not given keeps the value that the stack has, and of a new
    /// stack has the template's default.
    pub fn to_sdk(&self, kept: &[String]) -> Vec<Parameter> {
        let values = self.values();
        let kept = kept.iter().filter(|name| !values.contains_key(name.as_str()));
        let kept = kept.map(|name| Parameter::builder().parameter_key(name).use_previous_value(true).build());
        let given =
            values.iter().map(|(name, value)| Parameter::builder().parameter_key(*name).parameter_value(value).build());
        given.chain(kept).collect()
    }

    /// The tags of the stack itself: those that it has, with what is given. CloudFormation hands them down,
    /// so one that is left out would change every resource.
    pub fn tags(&self, kept: &BTreeMap<String, String>) -> Vec<Tag> {
        let given = [("Owner", self.owner.as_ref()), ("env", Some(&self.project)), ("stage", Some(&self.stage))];
        let mut tags = kept.clone();
        tags.extend(given.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?.clone()))));
        tags.into_iter().map(|(key, value)| Tag::builder().key(key).value(value).build()).collect()
    }
}
