//! The pages of `msgctl help` that are about no single command.

pub mod near;
pub mod paragraphs;
mod related;
pub mod roff;
pub mod tree;

use clap::Subcommand;

use crate::error::ErrorKind;
use crate::exit::Exit;
use crate::filter::args::SELECTION_HELP;
use crate::render::fold::filled;
use crate::settings;

use paragraphs::wrapped;

/// What every terminal has.
const COLUMNS: usize = 80;

/// A page of `msgctl help`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Subcommand)]
pub enum Page {
    /// The exit codes and what they mean
    #[command(name = "exit-codes", hide = true)]
    ExitCodes,
    /// Where settings come from
    #[command(hide = true)]
    Settings,
    /// How messages are selected
    #[command(hide = true)]
    Filters,
    /// What is written where, and in which form
    #[command(hide = true)]
    Output,
}

impl Page {
    /// All of them, by their names.
    pub const ALL: [(&str, Page); 4] = [
        ("exit-codes", Page::ExitCodes),
        ("settings", Page::Settings),
        ("filters", Page::Filters),
        ("output", Page::Output),
    ];

    /// Its text.
    pub fn text(self) -> String {
        let text = match self {
            Page::ExitCodes => exit_codes(),
            Page::Settings => settings(),
            Page::Filters => filters(),
            Page::Output => output(),
        };
        wrapped(&text, COLUMNS)
    }
}

fn exit_codes() -> String {
    let rows: Vec<String> = Exit::ALL.iter().map(|exit| format!("  {:>3}  {}", exit.code(), exit.meaning())).collect();
    format!(
        "Exit codes:\n{}\n\nA closed pipe is a silent 0. Under -o nagios: 0 ok, 1 warning, 2 critical, 3 unknown.",
        rows.join("\n")
    )
}

fn settings() -> String {
    let rows: Vec<[String; 3]> = settings::places()
        .into_iter()
        .map(|place| [place.key.to_owned(), place.flag.to_owned(), place.environment.join(", ")])
        .collect();
    let width = |column: usize| rows.iter().map(|row| row[column].len()).max().unwrap_or_default();
    let (first, second) = (width(0), width(1));
    let before = 2 + first + 2 + second + 2;
    let table: Vec<String> = rows
        .iter()
        .map(|[key, flag, environment]| {
            let environment = filled(environment, COLUMNS - before, str::len).join(&format!("\n{:before$}", ""));
            format!("  {key:first$}  {flag:second$}  {environment}")
        })
        .collect();
    format!(
        "Settings, as they are called in msgctl.toml, with their flags and variables:
{}

A flag wins over a variable, that over [stages.STAGE] of the nearest msgctl.toml upwards from the working
folder, that over its top level, and that over a serverless.yml in the same place (service or
custom.projectName, provider.stage, provider.region; plain values only). Without a region AWS's own chain
decides. `msgctl config show` prints every value in use with the place that it is from, and
`msgctl config init` writes a msgctl.toml.

Only in msgctl.toml:
  [stages.prod] protected = true
      Changes there want the full name: --yes --confirm NAME, or typed.
  [report], [report.queues.NAME]
      Thresholds and conditions of reports: see `msgctl report queues --help`.
  [schemas]
      JSON Schemas of events' details: see `msgctl events validate --help`.

Stages named prod, production and live are protected unless the file says otherwise.

Only in the environment: LOG_LEVEL, NO_COLOR, MSGCTL_PASSWORD (see `msgctl users token --help`), and what the
AWS SDK reads: AWS_ACCESS_KEY_ID, AWS_PROFILE, AWS_ENDPOINT_URL_SQS, HTTPS_PROXY and the like.",
        table.join("\n")
    )
}

fn filters() -> String {
    format!(
        "{SELECTION_HELP}

Where messages are selected: queue peek, tail, export, move and copy; dlq peek, triage, redrive, export and
drop. A bad expression is refused with its column before AWS is asked.

  --where '.json.amount > 100 and .receive_count < 5'
  --where '.attributes.kind == \"order\" and (.source_queue | endswith(\"-tasks\"))'
  --where '.age_seconds > 3600'
  --match '{{\"detail\":{{\"status\":[\"confirmed\",{{\"prefix\":\"ship\"}}]}}}}'
  --match @pattern.json --since 2h --limit 100

The operators of a pattern: exact values (strings, numbers, true, false, null), prefix, suffix,
equals-ignore-case, wildcard, anything-but, numeric, cidr, exists, and $or. Keys have to match all, of a
list's items one. `msgctl events explain` tells why a pattern does not match, field by field.

--jq FILTER runs a jq filter over what a command prints; reports select by --fail-if: see
`msgctl report queues --help`, and `msgctl users list --help` for --where over users."
    )
}

fn output() -> String {
    // A closed pipe is no error that anybody is told of.
    let told = ErrorKind::ALL.into_iter().filter(|kind| *kind != ErrorKind::BrokenPipe);
    let kinds: Vec<String> =
        told.filter_map(|kind| Some(serde_json::to_value(kind).ok()?.as_str()?.to_owned())).collect();
    format!(
        "stdout is data, stderr is everything else.

  -o table   aligned columns for people; the default at a terminal
  -o json    one document: an object, or an array, [] when there is nothing
  -o ndjson  a JSON value on each line, as it comes
  -o csv     a header and rows
  -o nagios, -o prometheus   reports of states only
  --jq F     JSON through a jq filter; strings are bare unless -o json is given

A jq filter gets what -o json prints: a list as one array. What comes one by one (peek, tail, triage, and
explanations of rules), and every list with -o ndjson, it gets item by item. It knows @csv and @tsv.

An export to stdout is NDJSON, or a list with -o json; --jq is for what came of one with --output-file.

Where stdout is no terminal, lists are rows with tabs and without a header, and streams are NDJSON.

JSON: keys are snake_case and stay; times are RFC 3339, durations are numbers with the unit in the key
(oldest_age_seconds), what is not known is null, never 0. What a person reads (\"5 min ago\") stands beside
no value in its place. A dry run prints the plan. docs/schema/ has a JSON Schema for each command, and for
errors; keys may be added to what a command writes, and none is taken away or given another meaning.

Under -o json and -o ndjson an error is one JSON object on the last line of stderr:
  {{\"error\":{{\"kind\":…,\"code\":…,\"message\":…,\"hints\":[…],\"request_id\":…}}}}
code is the service's own, kind one of these:
  {}.
Progress is {{\"progress\":{{…}}}}, on lines of its own.

A part that failed never exits 0: see `msgctl help exit-codes`.",
        kinds.chunks(7).map(|some| some.join(", ")).collect::<Vec<_>>().join(",\n  ")
    )
}
