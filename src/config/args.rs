//! The command line of `config`.

use clap::{Args, Subcommand};

/// See which settings are in use, and write a settings file
#[derive(Debug, Subcommand)]
pub enum ConfigCommand {
    /// Show every setting with its value and where that came from
    #[command(after_help = SHOW_HELP)]
    Show,
    /// Write a msgctl.toml into the working folder
    #[command(
        after_help = "Examples:\n  msgctl config init --project my-awesome-app --region eu-west-1\n  msgctl config init --dry-run\n\nWhat is set already, in the environment or in a serverless.yml, is taken over.\n\nExit codes: 5 when there is a msgctl.toml already and --force is not given."
    )]
    Init(InitArgs),
}

const SHOW_HELP: &str = "Example:
  msgctl config show --stage dev

A value comes from the flag, then from the environment, then from [stages.STAGE] of the nearest
msgctl.toml upwards from the working folder, then from its top level, then from a serverless.yml
(service or custom.projectName, provider.stage, provider.region; plain values only). AWS is not asked.";

/// `config init`
#[derive(Args, Debug)]
pub struct InitArgs {
    /// Overwrite a msgctl.toml that is there
    #[arg(long)]
    pub force: bool,
}
