//! The command line of `events rules` and `events explain`.

use clap::Args;

use super::BusArgs;

pub(super) const HELP: &str = "Examples:
  msgctl events rules --stage dev
  msgctl events rules --source myapp.orders --detail-type \"Order Created\" --stage dev
  msgctl events rules --uses detail.status --stage dev

Each rule with its state, its pattern or schedule, and its targets; of each target the dead-letter queue,
whether that queue's policy and its KMS key let EventBridge send there for the rule, and how often and how
long it is tried. Looking at a key of your own takes kms:DescribeKey and kms:GetKeyPolicy.
Without a dead-letter queue, what a target does not get is lost. A managed rule was made by the AWS service
that is named, and only that may change it.

--source and --detail-type leave out rules that take no event with these; --uses leaves out rules whose pattern
does not ask for the field, or for one below it.";

pub(super) const EXPLAIN_HELP: &str = "Examples:
  msgctl events explain event.json --stage dev
  msgctl events explain '{\"status\":\"pending\"}' --detail-type \"Order Created\" --source myapp.orders --rule order-events --stage dev
  msgctl events explain event.json --pattern pattern.json
  msgctl events explain event.json --expect-rule order-events --stage dev
  msgctl events explain event.json --verify --stage dev
  msgctl events explain --input archived.ndjson --stage dev

Says of each rule of the bus whether it takes the event, and of those that do not, which field is to blame:
what the pattern wants, and what the event has. It is worked out by msgctl itself; with --pattern nothing is asked
of AWS. --verify asks TestEventPattern, too, and tells of any difference. --expect-rule fails when that rule would
not take an event, or is not enabled.

An event is given whole, as EventBridge delivers it or as PutEvents takes it; what EventBridge adds (id, account,
region, time) is filled in where it is missing. With --detail-type it may be the detail alone. An argument that
begins with { is the event, - is stdin, anything else is a file. With --input each line is one, and is listed with
the enabled rules that take it.

Exit codes: 2 when it is no event or the pattern is none, 3 when lines of --input are no events, 9 when an expected
rule would not take an event or --verify finds a difference.";

/// `events rules`
#[derive(Args, Debug)]
pub struct RulesArgs {
    /// Only rules that may take events of this source
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
    /// Only rules that may take events of this detail type
    #[arg(long, value_name = "DETAIL-TYPE")]
    pub detail_type: Option<String>,
    /// Only rules whose pattern asks for this field: detail.status
    #[arg(long, value_name = "FIELD")]
    pub uses: Option<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// `events explain`
#[derive(Args, Debug)]
pub struct ExplainArgs {
    /// The event: JSON, a file with it, or - for stdin
    #[arg(value_name = "EVENT|FILE|-", required_unless_present = "input")]
    pub event: Option<String>,
    /// Only this rule; repeatable
    #[arg(long = "rule", value_name = "RULE")]
    pub rules: Vec<String>,
    /// Fail (exit code 9) unless this rule would take the event; repeatable
    #[arg(long = "expect-rule", value_name = "RULE")]
    pub expected_rules: Vec<String>,
    /// This event pattern in place of the rules of the bus: a file, or JSON; nothing is asked of AWS
    #[arg(long, value_name = "FILE|PATTERN", conflicts_with_all = ["rules", "expected_rules", "bus"])]
    pub pattern: Option<String>,
    /// Ask EventBridge's TestEventPattern, too
    #[arg(long, conflicts_with = "input")]
    pub verify: bool,
    /// What happened, of a detail alone
    #[arg(long, value_name = "DETAIL-TYPE")]
    pub detail_type: Option<String>,
    /// Who says so, of a detail alone [env: MSGCTL_SOURCE] [default: myapp]
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
    /// Look at many: each line of this file, or of - for stdin, is an event
    #[arg(long, value_name = "FILE|-", conflicts_with = "event")]
    pub input: Option<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}
