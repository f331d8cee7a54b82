//! The command line of `report`.

mod help;

use std::net::SocketAddr;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};

use crate::input;

use super::ops::LONGEST;
use super::ops::history::Charted;

/// How deep, how old, and what is worst
#[derive(Debug, Subcommand)]
pub enum ReportCommand {
    /// Every queue: what is in it and in its dead-letter queue, how old and how fast, and a word on what is
    /// wrong, the worst first
    #[command(after_help = help::queues())]
    Queues(QueuesArgs),
    /// Every topic: what was published, delivered, held back by filters, and what failed
    #[command(visible_alias = "topic", after_help = help::topics())]
    Topics(CountsArgs),
    /// Every rule of the event buses: what it matched, and what became of it
    #[command(visible_aliases = ["rules", "event"], after_help = help::events())]
    Events(CountsArgs),
    /// Every user pool and its clients: sign-ins, failures and throttles, new and disabled users
    #[command(visible_alias = "user", after_help = help::users())]
    Users(UsersArgs),
    /// Every alarm with its state and history, and what should have one and has none
    #[command(visible_alias = "alarm", after_help = help::alarms())]
    Alarms(AlarmsArgs),
    /// How long messages wait for their first receive, by a sample of those that are still there
    #[command(after_help = help::LATENCY)]
    Latency(LatencyArgs),
    /// Draw the history of queues at the terminal, as an SVG, or the whole stack as a page
    #[command(after_help = help::CHART)]
    Chart(ChartArgs),
    /// Serve the reports to Prometheus
    #[command(after_help = help::SERVE)]
    Serve(ServeArgs),
}

impl ReportCommand {
    /// Whether it is of several stages, profiles and regions at once.
    pub fn is_of_many(&self) -> bool {
        !matches!(self, ReportCommand::Latency(_) | ReportCommand::Chart(_))
    }

    /// Whether it can write for monitoring systems.
    pub fn writes_for_monitoring(&self) -> bool {
        self.is_of_many() && !matches!(self, ReportCommand::Serve(_))
    }
}

/// Where a report looks.
#[derive(Args, Clone, Debug, Default)]
pub struct ScopeArgs {
    /// Everything in the account and region, not only what is of the project and stage
    #[arg(long, conflicts_with = "prefix")]
    pub all: bool,
    /// Everything whose full name begins so, in place of the project and stage
    #[arg(long, value_name = "PREFIX")]
    pub prefix: Option<String>,
    /// In these regions, with commas, in place of --region
    #[arg(long, value_name = "REGIONS", value_delimiter = ',')]
    pub regions: Vec<String>,
    /// With these AWS profiles, with commas, in place of --profile
    #[arg(long, value_name = "PROFILES", value_delimiter = ',')]
    pub profiles: Vec<String>,
}

/// How often a report is made, and what it is held against.
#[derive(Args, Clone, Debug)]
pub struct CheckArgs {
    /// Make the report again and again, this far apart
    #[arg(long, value_name = "DURATION", value_parser = input::interval)]
    pub watch: Option<Duration>,
    /// End with exit code 9 when a row meets this condition; the examples below have one
    #[arg(long, value_name = "CONDITION")]
    pub fail_if: Option<String>,
    /// A value that is not known does not fail
    #[arg(long)]
    pub unknown_ok: bool,
    /// A stage, region or profile with nothing in it does not fail
    #[arg(long)]
    pub empty_ok: bool,
}

/// `report queues`
#[derive(Args, Debug)]
pub struct QueuesArgs {
    /// Where to look.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Look back so far for rates and trends
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = window)]
    pub window: Duration,
    /// Do not ask CloudWatch: only what SQS counts now
    #[arg(long)]
    pub no_history: bool,
    /// How often, and against what.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// `report topics` and `report events`
#[derive(Args, Debug)]
pub struct CountsArgs {
    /// Where to look.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Count over so long
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = window)]
    pub window: Duration,
    /// How often, and against what.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// `report users`
#[derive(Args, Debug)]
pub struct UsersArgs {
    /// Where to look.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Count over so long
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = window)]
    pub window: Duration,
    /// Count new and disabled users of a pool only when it has no more users than this
    #[arg(long, value_name = "N", default_value_t = 3_000)]
    pub max_users: u64,
    /// How often, and against what.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// `report alarms`
#[derive(Args, Debug)]
pub struct AlarmsArgs {
    /// Where to look.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Look back so far for changes of state
    #[arg(long, value_name = "DURATION", default_value = "24h", value_parser = window)]
    pub window: Duration,
    /// How often, and against what.
    #[command(flatten)]
    pub check: CheckArgs,
}

/// `report latency`
#[derive(Args, Debug)]
pub struct LatencyArgs {
    /// The queues: short name, full name, ARN or URL; without any, every queue of the stage that has a
    /// dead-letter queue
    #[arg(value_name = "QUEUE")]
    pub queues: Vec<String>,
    /// Receive from the queues themselves, too, and give back
    #[arg(long)]
    pub peek: bool,
    /// Messages in a sample at most
    #[arg(long, value_name = "N", default_value_t = 100, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    pub sample: u32,
    /// Look back so far for the age of the oldest message
    #[arg(long, value_name = "DURATION", default_value = "1h", value_parser = window)]
    pub window: Duration,
    /// Receive even where the queue's maxReceiveCount is 2 or less
    #[arg(long)]
    pub force: bool,
}

/// `report chart`
#[derive(Args, Debug)]
pub struct ChartArgs {
    /// The queues: short name, full name, ARN or URL; without any, every queue of the stage
    #[arg(value_name = "QUEUE")]
    pub queues: Vec<String>,
    /// What to draw, with commas
    #[arg(long, value_name = "METRICS", value_delimiter = ',', default_value = "depth,age")]
    pub metric: Vec<ChartMetric>,
    /// Look back so far
    #[arg(long, value_name = "DURATION", default_value = "6h", value_parser = window)]
    pub window: Duration,
    /// Write the charts to this file as an SVG
    #[arg(long, value_name = "FILE")]
    pub svg: Option<String>,
    /// Write a page with the whole stack to this file: tables and charts, with nothing from elsewhere
    #[arg(long, value_name = "FILE")]
    pub html: Option<String>,
}

/// `report serve`
#[derive(Args, Debug)]
pub struct ServeArgs {
    /// Listen here
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:9464")]
    pub listen: SocketAddr,
    /// Make the reports at most this often, however often they are scraped
    #[arg(long, value_name = "DURATION", default_value = "60s", value_parser = input::duration)]
    pub every: Duration,
    /// End after this time; without it, at a signal
    #[arg(long, value_name = "DURATION", value_parser = input::duration)]
    pub timeout: Option<Duration>,
    /// Which reports, with commas
    #[arg(long, value_name = "REPORTS", value_delimiter = ',', default_value = "queues")]
    pub reports: Vec<ServedReport>,
    /// Where to look.
    #[command(flatten)]
    pub scope: ScopeArgs,
    /// Look back so far for rates and counts
    #[arg(long, value_name = "DURATION", default_value = "15m", value_parser = window)]
    pub window: Duration,
    /// Count new and disabled users of a pool only when it has no more users than this
    #[arg(long, value_name = "N", default_value_t = 3_000)]
    pub max_users: u64,
}

/// What a chart can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ChartMetric {
    /// Messages that can be received
    Depth,
    /// Age of the oldest message
    Age,
    /// Messages that were received and not deleted
    InFlight,
    /// Messages that are not visible yet
    Delayed,
    /// Messages sent per second
    Arrivals,
    /// Messages received per second
    Receives,
    /// Messages deleted per second
    Deletes,
}

impl From<ChartMetric> for Charted {
    fn from(metric: ChartMetric) -> Charted {
        match metric {
            ChartMetric::Depth => Charted::Depth,
            ChartMetric::Age => Charted::Age,
            ChartMetric::InFlight => Charted::InFlight,
            ChartMetric::Delayed => Charted::Delayed,
            ChartMetric::Arrivals => Charted::Arrivals,
            ChartMetric::Receives => Charted::Receives,
            ChartMetric::Deletes => Charted::Deletes,
        }
    }
}

/// A report that can be served.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ServedReport {
    /// report queues
    Queues,
    /// report topics
    Topics,
    /// report events
    Events,
    /// report users
    Users,
    /// report alarms
    Alarms,
}

/// A time to look back over, no longer than CloudWatch keeps anything.
fn window(text: &str) -> Result<Duration, String> {
    let window = input::duration(text)?;
    match window {
        window if window > LONGEST => Err("CloudWatch keeps nothing for longer than 455 days".into()),
        window => Ok(window),
    }
}
