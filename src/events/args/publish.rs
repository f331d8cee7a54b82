//! The command line of `events publish` and `events validate`.

use std::num::NonZeroU32;
use std::time::Duration;

use clap::Args;

use super::BusArgs;

pub(super) const HELP: &str = "Examples:
  msgctl events publish \"Order Created\" '{\"status\":\"confirmed\"}' --source myapp.orders --stage dev
  msgctl events publish \"Order Created\" detail.json --stage dev
  jq -c .detail event.json | msgctl events publish \"Order Created\" - --stage dev
  msgctl events publish \"Order Created\" detail.json --expect-rule order-events --confirm-delivery 30s --stage dev
  msgctl events publish --input archived.ndjson --rate 100 --rejects rejected.ndjson --stage dev

An argument that begins with { is the detail, - is stdin, anything else is a file; without one the
detail is {}. The bus is looked up first, because EventBridge takes events for a bus that does not
exist, and drops them. That the bus took an event does not mean that a rule takes it: --show-rules says
which will, and --expect-rule publishes only if that one will. --confirm-delivery makes a temporary rule
and queue that take this publish only, waits until they answer to a probe that no other rule takes,
publishes, and waits for the event to arrive. The event gets one more resource by which the temporary rule
knows it. A probe gets into the archives of the bus.

With --input each line is a detail, or a whole event: as an archive, a rule's SQS target, PutEvents or
CloudTrail's records of PutEvents have it; a message of `queue export` has it in its body. Whole events keep
their source, detail type, time and resources. A line that is not published is told with its number.

With --schema, or [schemas] in msgctl.toml, a detail has to fit its JSON Schema:
  [schemas.\"myapp.orders\"]
  \"Order Created\" = \"schemas/order-created.json\"

Exit codes: 2 when the detail is not a JSON object or too large, 3 when some lines were not published, or
with --dry-run, which reads the file and judges each line, would not be, 4 when there is no such bus or rule, 8 when
the temporary rule saw no probe in time and nothing was published, 9 when a detail does not fit its schema, an
expected rule would not take the event, or it did not arrive in time.";

pub(super) const VALIDATE_HELP: &str = "Examples:
  msgctl events validate \"Order Created\" detail.json --source myapp.orders
  msgctl events validate --input archived.ndjson
  msgctl events validate \"Order Created\" detail.json --schema order-created.json

Nothing is asked of AWS. An event whose kind has no schema in msgctl.toml is held against what EventBridge
itself wants only, and that is told. With --input only lines that do not fit are listed.

Exit codes: 2 when what is given is no event, 9 when a detail does not fit its schema; with --input, also when
a line is no event.";

/// An event, as `events publish` and `events validate` take it
#[derive(Args, Debug)]
pub struct EventArgs {
    /// What happened: "Order Created"; with --input, of lines that are details
    #[arg(value_name = "DETAIL-TYPE", required_unless_present = "input")]
    pub detail_type: Option<String>,
    /// The detail: a JSON object, a file with one, or - for stdin
    #[arg(value_name = "DETAIL|FILE|-", conflicts_with = "input")]
    pub detail: Option<String>,
    /// Who says so [env: MSGCTL_SOURCE] [default: myapp]
    #[arg(long, value_name = "SOURCE")]
    pub source: Option<String>,
}

/// `events publish`
#[derive(Args, Debug)]
pub struct PublishArgs {
    /// The event, or what lines of a file have in common.
    #[command(flatten)]
    pub event: EventArgs,
    /// When it happened, RFC 3339; without it, when the bus takes it
    #[arg(long, value_name = "TIME")]
    pub time: Option<String>,
    /// A resource that it is about, by ARN; repeatable
    #[arg(long = "resource", value_name = "ARN")]
    pub resources: Vec<String>,
    /// The X-Ray trace header; queues that are targets get it as AWSTraceHeader
    #[arg(long, value_name = "HEADER")]
    pub trace_header: Option<String>,
    /// Publish only what fits this JSON Schema of the detail
    #[arg(long, value_name = "FILE")]
    pub schema: Option<String>,
    /// Publish only what this rule takes; repeatable
    #[arg(long = "expect-rule", value_name = "RULE")]
    pub expected_rules: Vec<String>,
    /// Say which rules take it
    #[arg(long)]
    pub show_rules: bool,
    /// Wait for so long until a temporary rule sees the bus, publish, and wait for so long until it has delivered
    /// the event
    #[arg(long, value_name = "DURATION", value_parser = crate::input::duration, conflicts_with = "input")]
    pub confirm_delivery: Option<Duration>,
    /// Publish many: each line of this file, or of - for stdin, is a detail or an event
    #[arg(long, value_name = "FILE|-")]
    pub input: Option<String>,
    /// With --input: at most so many events a second
    #[arg(long, value_name = "N", requires = "input", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// With --input: write lines that were not published to this file
    #[arg(long, value_name = "FILE", requires = "input")]
    pub rejects: Option<String>,
    /// With --input: write what became of each line to this file, or to - for stdout
    #[arg(long, value_name = "FILE|-", requires = "input")]
    pub results: Option<String>,
    /// Which bus.
    #[command(flatten)]
    pub bus: BusArgs,
}

/// `events validate`
#[derive(Args, Debug)]
pub struct ValidateArgs {
    /// The event, or what lines of a file have in common.
    #[command(flatten)]
    pub event: EventArgs,
    /// The JSON Schema, in place of those in msgctl.toml
    #[arg(long, value_name = "FILE")]
    pub schema: Option<String>,
    /// Look at many: each line of this file, or of - for stdin, is a detail or an event
    #[arg(long, value_name = "FILE|-")]
    pub input: Option<String>,
}
