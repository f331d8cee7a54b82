//! The template of the whole stack, and its parameters.

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
    pub archive: bool,
}

impl Parameters {
    /// The name of the stack: `my-awesome-app-dev`.
    pub fn stack_name(&self) -> String {
        format!("{}-{}", self.project, self.stage)
    }

    /// As CloudFormation wants them; what is not given has the template's default.
    pub fn to_sdk(&self) -> Vec<Parameter> {
        let archive = self.archive.to_string();
        let values = [
            ("Project", Some(&self.project)),
            ("Stage", Some(&self.stage)),
            ("Owner", self.owner.as_ref()),
            ("AlarmEmail", self.alarm_email.as_ref()),
            ("NotificationEmail", self.notification_email.as_ref()),
            ("KmsKeyArn", self.kms_key_arn.as_ref()),
            ("Archive", Some(&archive)),
        ];
        let parameter = |key, value: &String| Parameter::builder().parameter_key(key).parameter_value(value).build();
        values.into_iter().filter_map(|(key, value)| Some(parameter(key, value?))).collect()
    }

    /// The tags of the stack itself.
    pub fn tags(&self) -> Vec<Tag> {
        let tag = |key, value: &String| Tag::builder().key(key).value(value).build();
        let owner = self.owner.as_ref().map(|owner| tag("Owner", owner));
        owner.into_iter().chain([tag("env", &self.project), tag("stage", &self.stage)]).collect()
    }
}
