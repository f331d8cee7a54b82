//! The top of the command tree and the flags that every command takes.

use clap::builder::NonEmptyStringValueParser;
use clap::{ArgAction, ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

use crate::config::args::ConfigCommand;
use crate::dlq::args::DlqCommand;
use crate::events::args::EventsCommand;
use crate::manual::Page;
use crate::queue::args::QueueCommand;
use crate::report::args::ReportCommand;
use crate::sandbox::args::SandboxCommand;
use crate::stack::args::StackCommand;
use crate::topic::args::TopicCommand;
use crate::users::args::UsersCommand;

/// Operates a serverless messaging stack on AWS: SQS queues and dead-letter queues, SNS topics,
/// EventBridge buses, rules, archives and replays, Cognito users, and the metrics of them all.
///
/// Resources are named ${project}-${stage}-${name}: with project my-awesome-app and stage dev,
/// `tasks` is the queue my-awesome-app-dev-tasks. Wherever a name is taken, the full name, the ARN
/// and the queue URL are taken too. Project, stage and region come from flags, the environment,
/// msgctl.toml or serverless.yml.
#[derive(Debug, Parser)]
#[command(
    name = "msgctl",
    version,
    arg_required_else_help = true,
    subcommand_required = true,
    after_long_help = "Examples:
  msgctl dlq redrive tasks --stage dev
  msgctl events publish \"Order Created\" detail.json --stage dev
  msgctl report queues --stage dev -o json
  msgctl sandbox demo

More help: `msgctl help exit-codes`, `settings`, `filters` and `output`."
)]
pub struct Cli {
    /// The flags that every command takes.
    #[command(flatten)]
    pub globals: GlobalArgs,
    /// The command.
    #[command(subcommand)]
    pub command: Command,
}

/// What there is to operate.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Look at queues, send to them and read from them
    #[command(subcommand, visible_alias = "queues")]
    Queue(Group<QueueCommand>),
    /// Look into dead-letter queues and bring their messages back
    #[command(subcommand, visible_alias = "dlqs")]
    Dlq(Group<DlqCommand>),
    /// Look at topics, publish to them, and see who gets what
    #[command(subcommand, visible_alias = "topics")]
    Topic(Group<TopicCommand>),
    /// Publish events, follow them, explain what rules make of them, archive, replay
    #[command(subcommand, visible_alias = "event")]
    Events(Group<EventsCommand>),
    /// Look at the users of a pool, change them one by one or in bulk, sign in as one
    #[command(subcommand, visible_alias = "user")]
    Users(Group<UsersCommand>),
    /// How deep, how old, and what is worst
    #[command(subcommand, visible_alias = "reports")]
    Report(Group<ReportCommand>),
    /// Deploy the whole stack, see what it has and what would change
    #[command(subcommand)]
    Stack(Group<StackCommand>),
    /// Run a local stack without an AWS account
    #[command(subcommand)]
    Sandbox(Group<SandboxCommand>),
    /// See which settings are in use, and write a settings file
    #[command(subcommand)]
    Config(Group<ConfigCommand>),
    /// Print the completions for a shell
    #[command(after_help = COMPLETIONS_HELP)]
    Completions(CompletionsArgs),
    /// Print a man page
    #[command(after_help = "Examples:\n  msgctl man | man -l -\n  msgctl man dlq redrive | man -l -")]
    Man(ManArgs),
    /// A page of `msgctl help`.
    #[command(flatten)]
    Manual(Page),
}

/// Commands whose part of the tree is made only when one of them is called: making all of it is half of starting up.
#[derive(Debug)]
pub struct Group<T>(pub T);

impl<T: Subcommand> Subcommand for Group<T> {
    fn augment_subcommands(group: clap::Command) -> clap::Command {
        group.defer(T::augment_subcommands)
    }

    fn augment_subcommands_for_update(group: clap::Command) -> clap::Command {
        group.defer(T::augment_subcommands_for_update)
    }

    fn has_subcommand(name: &str) -> bool {
        T::has_subcommand(name)
    }
}

impl<T: FromArgMatches> FromArgMatches for Group<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Group<T>, clap::Error> {
        T::from_arg_matches(matches).map(Group)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0.update_from_arg_matches(matches)
    }
}

/// What is done with each group of the command tree.
pub trait EachGroup {
    /// Changes a group, whose commands these are.
    fn change<T: Subcommand>(group: clap::Command) -> clap::Command;
}

/// The command tree, with each group of it changed.
pub fn tree<E: EachGroup>() -> clap::Command {
    Cli::command().mut_subcommands(|group| match group.get_name() {
        "queue" => E::change::<QueueCommand>(group),
        "dlq" => E::change::<DlqCommand>(group),
        "topic" => E::change::<TopicCommand>(group),
        "events" => E::change::<EventsCommand>(group),
        "users" => E::change::<UsersCommand>(group),
        "report" => E::change::<ReportCommand>(group),
        "stack" => E::change::<StackCommand>(group),
        "sandbox" => E::change::<SandboxCommand>(group),
        "config" => E::change::<ConfigCommand>(group),
        _ => group,
    })
}

/// The whole command tree, with the commands of every group.
pub fn whole() -> clap::Command {
    tree::<Made>()
}

struct Made;

impl EachGroup for Made {
    fn change<T: Subcommand>(group: clap::Command) -> clap::Command {
        T::augment_subcommands(group.defer(|made| made))
    }
}

impl Command {
    /// Whether it only says something about msgctl itself.
    pub fn is_about_msgctl(&self) -> bool {
        matches!(self, Command::Completions(_) | Command::Man(_) | Command::Manual(_))
    }

    /// Whether it is a report of several stages, profiles and regions at once.
    pub fn is_report_of_many(&self) -> bool {
        matches!(self, Command::Report(Group(command)) if command.is_of_many())
    }

    /// Whether it can write for monitoring systems.
    pub fn writes_for_monitoring(&self) -> bool {
        matches!(self, Command::Report(Group(command)) if command.writes_for_monitoring())
    }
}

const COMPLETIONS_HELP: &str = "With the names of the stage, in one line for each shell:
  bash        echo 'source <(msgctl completions bash --dynamic)' >> ~/.bashrc
  zsh         echo 'source <(msgctl completions zsh --dynamic)' >> ~/.zshrc
  fish        msgctl completions fish --dynamic > ~/.config/fish/completions/msgctl.fish
  elvish      echo 'eval (msgctl completions elvish --dynamic | slurp)' >> ~/.config/elvish/rc.elv
  PowerShell  'msgctl completions powershell --dynamic | Out-String | Invoke-Expression' >> $PROFILE

Names come from a cache of 30 seconds, and are asked for in the background: completing never waits longer
than a tenth of a second, and says nothing where AWS does not answer.

Without names, as a file:
  msgctl completions bash > ~/.local/share/bash-completion/completions/msgctl
  msgctl completions zsh > \"${fpath[1]}/_msgctl\"
  msgctl completions fish > ~/.config/fish/completions/msgctl.fish";

/// `completions`
#[derive(Args, Debug)]
pub struct CompletionsArgs {
    /// The shell
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
    /// Completions that ask msgctl, which knows the names of queues, topics, buses, rules, archives and groups
    #[arg(long)]
    pub dynamic: bool,
}

/// `man`
#[derive(Args, Debug)]
pub struct ManArgs {
    /// The command that the page is about; msgctl itself without one
    #[arg(value_name = "COMMAND")]
    pub command: Vec<String>,
}

/// The flags that every command takes.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Global options")]
pub struct GlobalArgs {
    /// First part of every resource name [env: MSGCTL_PROJECT, PROJECT_NAME]
    #[arg(long, global = true, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub project: Option<String>,
    /// Second part of every resource name; of reports, several with commas [env: MSGCTL_STAGE, STAGE]
    #[arg(long, short, global = true, value_name = "NAME", value_parser = NonEmptyStringValueParser::new())]
    pub stage: Option<String>,
    /// AWS region [env: MSGCTL_REGION, REGION, then AWS's own chain]
    #[arg(long, global = true, value_name = "REGION", value_parser = NonEmptyStringValueParser::new())]
    pub region: Option<String>,
    /// Value of the tag `Owner` on what is created [env: MSGCTL_OWNER, OWNER]
    #[arg(long, global = true, value_name = "OWNER")]
    pub owner: Option<String>,
    /// AWS profile; wins over keys in the environment [env: AWS_PROFILE]
    #[arg(long, global = true, value_name = "PROFILE", value_parser = NonEmptyStringValueParser::new())]
    pub profile: Option<String>,
    /// Endpoint in place of AWS's own [env: AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_<SERVICE>]
    #[arg(long, global = true, value_name = "URL")]
    pub endpoint_url: Option<String>,
    /// Allow an endpoint that is neither encrypted nor on this machine [env: MSGCTL_ALLOW_HTTP]
    #[arg(long, global = true)]
    pub allow_http: bool,
    /// Run against the sandbox that `msgctl sandbox up` started
    #[arg(long, global = true)]
    pub sandbox: bool,
    /// Format of the output; without it a table at a terminal, tab-separated rows or NDJSON elsewhere
    #[arg(long, short, global = true, value_name = "FORMAT")]
    pub output: Option<OutputFormat>,
    /// Run a jq filter over the JSON output; strings are printed bare unless -o json is given
    #[arg(long, global = true, value_name = "FILTER")]
    pub jq: Option<String>,
    /// Show the plan and change nothing
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Do not ask before a change
    #[arg(long, short, global = true)]
    pub yes: bool,
    /// Full name of the resource, needed with --yes for changes in a protected stage
    #[arg(long, global = true, value_name = "NAME")]
    pub confirm: Option<String>,
    /// Allow changes to resources of another project or stage
    #[arg(long, global = true)]
    pub allow_foreign: bool,
    /// Refuse every change [env: MSGCTL_READ_ONLY]
    #[arg(long, global = true)]
    pub read_only: bool,
    /// Only warnings and errors on stderr
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Show what msgctl does; twice: what the AWS SDK does too [env: LOG_LEVEL]
    #[arg(long, short, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    /// When to use colours [env: NO_COLOR]
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    /// Draw no progress
    #[arg(long, global = true)]
    pub no_progress: bool,
}

/// How results are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// Aligned columns for people
    Table,
    /// One JSON document
    Json,
    /// One JSON value per line
    Ndjson,
    /// Comma-separated values with a header
    Csv,
    /// Reports only: what a Nagios plug-in writes, with that system's exit codes
    Nagios,
    /// Reports only: the text format that Prometheus scrapes
    Prometheus,
}

impl OutputFormat {
    /// Whether it is for monitoring systems, which only reports can write for.
    pub fn is_for_monitoring(self) -> bool {
        matches!(self, OutputFormat::Nagios | OutputFormat::Prometheus)
    }
}

/// When colours are used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum ColorChoice {
    /// At a terminal, unless NO_COLOR is set
    #[default]
    Auto,
    /// Everywhere
    Always,
    /// Nowhere
    Never,
}
