//! The flags that select messages, the same in every command that does.

use clap::Args;

/// How messages are selected, for the help of each command.
pub const SELECTION_HELP: &str =
    "Selecting messages: --where takes a jq predicate over one object for each message, with the keys body,
json (the body as JSON, else null), attributes (by name), message_id, group_id, sent_at,
first_received_at, age_seconds, receive_count, source_queue, source_arn, deduplication_id,
sequence_number, trace_header, sender_id and, where the predicate names it, fingerprint (as `dlq triage`
shows it). --match takes an EventBridge event pattern over the body. All flags have to hold. What is not
selected is held until the end of the command, so that it does not come again, and is given back then.";

/// The flags that select messages.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Selection")]
pub struct SelectionArgs {
    /// Only messages for which this jq predicate holds: '.json.amount > 100'
    #[arg(long = "where", value_name = "PREDICATE")]
    pub condition: Option<String>,
    /// Only messages whose body matches this event pattern: JSON, or @file
    #[arg(long = "match", value_name = "PATTERN|@FILE")]
    pub pattern: Option<String>,
    /// Only the message with this id; repeatable
    #[arg(long = "id", value_name = "MESSAGE-ID", value_parser = clap::builder::NonEmptyStringValueParser::new())]
    pub ids: Vec<String>,
    /// Only messages sent at this time or later: RFC 3339, or how long ago: 2h
    #[arg(long, value_name = "TIME")]
    pub since: Option<String>,
    /// Only messages sent up to this time
    #[arg(long, value_name = "TIME")]
    pub until: Option<String>,
    /// Only messages sent at least so long ago: 2h, 90m, 1d
    #[arg(long, value_name = "DURATION", conflicts_with = "until")]
    pub older_than: Option<String>,
}
