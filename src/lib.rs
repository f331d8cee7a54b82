//! `msgctl` operates a serverless messaging stack on AWS.
//!
//! [`run`] is the whole program: it parses the arguments, resolves the settings, dispatches the
//! command, reports an error, and chooses the exit code.

pub mod assets;
pub mod aws;
pub mod bulk;
pub mod chart;
pub mod cli;
pub mod completion;
pub mod condition;
pub mod config;
pub mod context;
pub mod dlq;
pub mod error;
pub mod events;
pub mod exit;
pub mod filter;
pub mod guard;
pub mod input;
pub mod interrupt;
pub mod jq;
pub mod manual;
pub mod message;
pub mod naming;
pub mod pattern;
pub mod policy;
pub mod queue;
pub mod render;
pub mod report;
pub mod sandbox;
pub mod schema;
pub mod settings;
pub mod shell;
pub mod snapshot;
pub mod stack;
pub mod temporary;
pub mod topic;
pub mod transfer;
pub mod ui;
pub mod upload;
pub mod users;
pub mod waiting;

use std::ffi::OsString;

use clap::error::ErrorKind as ClapErrorKind;
use clap::{ArgMatches, CommandFactory, FromArgMatches};

use cli::{Cli, Command, Group, OutputFormat};
use context::Context;
use error::{Error, Result};
use exit::{Exit, Outcome};
use interrupt::Interrupt;
use jq::Filter;
use settings::Settings;
use settings::environment::{Environment, Terminal};
use ui::{Ui, Wishes, logging};

/// Runs the program with these arguments, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let mut environment = match Environment::from_process() {
        Ok(environment) => environment,
        Err(error) => return fail(&plain_ui(&arguments, Terminal::default()), error),
    };
    if let Some(asked) = environment.get(completion::VARIABLE).map(str::to_owned) {
        let ui = plain_ui(&arguments, Terminal::default());
        let answered = completion::answer(&asked, &arguments, environment);
        return end(&ui, answered.and_then(|candidates| ui.copy(candidates.as_slice())).map(|()| Outcome::DONE));
    }
    match parse(&arguments).and_then(|matches| Ok((words(&matches), Cli::from_arg_matches(&matches)?))) {
        Ok((command, cli)) => {
            environment.command = command;
            run_command(&cli, environment)
        }
        Err(error) => {
            let ui = plain_ui(&arguments, environment.terminal(cli::ColorChoice::Auto));
            answer_parser(&ui, &arguments, &error)
        }
    }
}

/// What belongs to help only is put into the command tree where help is what was asked for.
fn parse(arguments: &[OsString]) -> std::result::Result<ArgMatches, clap::Error> {
    Cli::command().try_get_matches_from(arguments).or_else(|error| match error.kind() {
        ClapErrorKind::DisplayHelp | ClapErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            manual::tree::command().try_get_matches_from(arguments)
        }
        _ => Err(error),
    })
}

/// The words of the command: `dlq redrive`.
fn words(matches: &ArgMatches) -> String {
    let words = std::iter::successors(matches.subcommand(), |(_, matches)| matches.subcommand());
    words.map(|(word, _)| word.to_owned()).collect::<Vec<_>>().join(" ")
}

fn run_command(cli: &Cli, environment: Environment) -> Exit {
    let flags = &cli.globals;
    let terminal = environment.terminal(flags.color);
    let filter = match flags.jq.as_deref().map(|filter| Filter::parse("--jq", filter)).transpose() {
        Ok(filter) => filter,
        Err(error) => {
            let wishes = Wishes { output: flags.output.or(Some(OutputFormat::Json)), ..Wishes::default() };
            return fail(&Ui::new(wishes, terminal), error);
        }
    };
    if let Err(error) = check_format(flags.output, filter.is_some(), &cli.command) {
        return fail(&Ui::new(Wishes { output: flags.output, ..Wishes::default() }, terminal), error);
    }
    let wishes = Wishes { output: flags.output, filter, quiet: flags.quiet, progress: !flags.no_progress };
    let ui = Ui::new(wishes, terminal);
    if cli.command.is_about_msgctl() {
        return end(&ui, print_text(&ui, &cli.command));
    }
    let settings = match Settings::resolve(flags, environment) {
        Ok(settings) => settings,
        Err(error) => return fail(&ui, error),
    };
    if !cli.command.is_report_of_many()
        && let Err(error) = settings.check_one_stage()
    {
        return fail(&ui, error);
    }
    logging::start(&settings.log_filter.value, terminal.color_stderr);
    for note in &settings.notes {
        tracing::debug!("{note}");
    }
    dispatch(&cli.command, settings, ui)
}

/// Refuses a format that the command cannot write.
fn check_format(format: Option<OutputFormat>, filters: bool, command: &Command) -> Result<()> {
    match format {
        Some(format) if format.is_for_monitoring() && !command.writes_for_monitoring() => Err(Error::usage(
            "neither -o nagios nor -o prometheus is for this command",
        )
        .hint("`msgctl report queues -o nagios` and its like; other commands write table, json, ndjson and csv")),
        Some(OutputFormat::Json | OutputFormat::Ndjson) | None => Ok(()),
        Some(_) if filters => Err(Error::usage("--jq filters JSON, and -o asks for another format")
            .hint("leave out -o; the filter can make CSV itself: --jq '.[] | [.name, .visible] | @csv'")),
        Some(_) => Ok(()),
    }
}

/// The commands that say something about msgctl itself, and need no settings.
fn print_text(ui: &Ui, command: &Command) -> Result<Outcome> {
    match command {
        Command::Completions(args) if args.dynamic => ui.copy(completion::registration(args.shell)?.as_slice())?,
        Command::Completions(args) => ui.copy(assets::completions(args.shell)?)?,
        Command::Man(args) => ui.copy(assets::man_page(&args.command)?.as_slice())?,
        Command::Manual(page) => ui.text(&format!("{}\n", page.text()))?,
        _ => {}
    }
    Ok(Outcome::DONE)
}

fn dispatch(command: &Command, settings: Settings, ui: Ui) -> Exit {
    // A report is a thousand small requests and little work between them: on one thread there are no hand-overs.
    let mut builder = match command {
        Command::Report(_) => tokio::runtime::Builder::new_current_thread(),
        _ => tokio::runtime::Builder::new_multi_thread(),
    };
    let runtime = match builder.enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&ui, error.into()),
    };
    runtime.block_on(async {
        let interrupt = match Interrupt::watch() {
            Ok(interrupt) => interrupt,
            Err(error) => return fail(&ui, error.into()),
        };
        let context = Context::new(settings, ui, interrupt);
        let result = match command {
            Command::Queue(Group(command)) => queue::run(&context, command).await,
            Command::Dlq(Group(command)) => dlq::run(&context, command).await,
            Command::Topic(Group(command)) => topic::run(&context, command).await,
            Command::Events(Group(command)) => events::run(&context, command).await,
            Command::Users(Group(command)) => users::run(&context, command).await,
            Command::Report(Group(command)) => report::run(&context, command).await,
            Command::Stack(Group(command)) => stack::run(&context, command).await,
            Command::Sandbox(Group(command)) => sandbox::run(&context, command).await,
            Command::Config(Group(command)) => config::run(&context, command),
            about_msgctl => print_text(&context.ui, about_msgctl),
        };
        let sandbox_is_gone = context.settings.sandbox.is_some()
            && result.as_ref().err().is_some_and(|error| error.kind() == error::ErrorKind::Network);
        let result = result.map_err(|error| match sandbox_is_gone {
            true => error.hint("the sandbox does not answer: start it again with `msgctl sandbox up`"),
            false => error,
        });
        let result = result.map_err(|error| context.after_a_change(error));
        let result = result.map_err(|error| error.map_hints(|hint| context.settings.complete(hint)));
        end(&context.ui, result)
    })
}

fn end(ui: &Ui, result: Result<Outcome>) -> Exit {
    if let Err(error) = &result {
        ui.error(error);
    }
    if ui.is_nagios() { exit::choose_for_nagios(&result) } else { exit::choose(&result) }
}

fn fail(ui: &Ui, error: Error) -> Exit {
    end(ui, Err(error))
}

/// Help and version are data; anything else that the parser says is a usage error.
fn answer_parser(ui: &Ui, arguments: &[OsString], error: &clap::Error) -> Exit {
    match error.kind() {
        ClapErrorKind::DisplayHelp | ClapErrorKind::DisplayVersion => {
            end(ui, ui.text(&ui.clap_text(error)).map(|()| Outcome::DONE))
        }
        ClapErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ui.question(ui.clap_text(error).trim_end());
            Exit::Usage
        }
        _ => fail(ui, usage_error(error, manual::near::in_help(arguments, error))),
    }
}

/// The parser's words without its layout: the first line is the message, the rest are hints.
fn usage_error(error: &clap::Error, near: Option<String>) -> Error {
    let text = error.render().to_string();
    let mut paragraphs = text.trim().split("\n\n");
    let message = paragraphs.next().unwrap_or_default().trim_start_matches("error: ");
    let message = message.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let hints = paragraphs
        .flat_map(str::lines)
        .map(str::trim)
        .map(|line| manual::near::offered(line).unwrap_or_else(|| line.trim_start_matches("tip: ").to_owned()))
        .filter(|line| !line.is_empty());
    Error::usage(message).hints(near.into_iter().chain(hints))
}

/// For what has to be said before the arguments are understood: `-o json` and `-o nagios` count already.
fn plain_ui(arguments: &[OsString], terminal: Terminal) -> Ui {
    let words: Vec<_> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let output = words.iter().enumerate().find_map(|(at, word)| {
        let format = match *word {
            "-o" | "--output" => words.get(at + 1).copied().unwrap_or_default(),
            "--jq" => "json",
            word if word.starts_with("--jq=") => "json",
            word => {
                word.strip_prefix("--output=").or_else(|| Some(word.strip_prefix("-o")?.trim_start_matches('=')))?
            }
        };
        match format {
            "json" | "ndjson" => Some(OutputFormat::Json),
            "nagios" => Some(OutputFormat::Nagios),
            _ => None,
        }
    });
    Ui::new(Wishes { output, ..Wishes::default() }, terminal)
}
