//! The command line of `sandbox`.

use clap::{Args, Subcommand, ValueEnum};

/// Run a local stack without an AWS account
#[derive(Debug, Subcommand)]
pub enum SandboxCommand {
    /// Start a local AWS emulator in the background and make the stack in it
    #[command(after_help = UP_HELP)]
    Up,
    /// Tell whether the sandbox is running, and where
    #[command(after_help = "Example:\n  msgctl sandbox status --jq .running")]
    Status,
    /// Print the exports with which other AWS tools work in the sandbox
    #[command(after_help = "Examples:\n  eval \"$(msgctl sandbox env)\"\n  msgctl sandbox env --shell fish | source")]
    Env(EnvArgs),
    /// Show msgctl at work, in a sandbox of its own that is gone afterwards
    #[command(after_help = DEMO_HELP)]
    Demo,
    /// Stop the sandbox; what is in it is gone
    #[command(after_help = "Example:\n  msgctl sandbox down")]
    Down,
}

const UP_HELP: &str = "Examples:
  msgctl sandbox up
  msgctl queue list --sandbox

The emulator (ministack, from PyPI) is installed once into a private environment in the cache folder,
with uv where there is one, else with python3 -m venv. It listens on a free port of 127.0.0.1. The
project and stage are those in use, else my-awesome-app and dev.";

const DEMO_HELP: &str = "Example:
  msgctl sandbox demo

Starts a sandbox of its own, sends messages that a failing consumer drives into the dead-letter queue,
and brings them back. Every command is printed before it runs.";

/// `sandbox env`
#[derive(Args, Debug)]
pub struct EnvArgs {
    /// The shell to print for; without it the one in use
    #[arg(long, value_name = "SHELL")]
    pub shell: Option<Shell>,
}

/// A shell that exports can be printed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    /// bash, zsh and every POSIX shell
    Bash,
    /// fish
    Fish,
}
