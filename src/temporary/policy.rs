//! The policy of a temporary queue. Pure.

use serde_json::json;

/// Who may send to a temporary queue: nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feeder {
    /// The service: `events.amazonaws.com`.
    pub service: &'static str,
    /// The rule or topic that it sends for.
    pub source_arn: String,
}

/// A queue policy that admits the feeder to this queue, and nobody else.
pub fn policy(queue_arn: &str, feeder: &Feeder) -> String {
    json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Sid": "OnlyWhatFeedsIt",
            "Effect": "Allow",
            "Principal": {"Service": feeder.service},
            "Action": "sqs:SendMessage",
            "Resource": queue_arn,
            "Condition": {"ArnEquals": {"aws:SourceArn": feeder.source_arn}},
        }],
    })
    .to_string()
}
