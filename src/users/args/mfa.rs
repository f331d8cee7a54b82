//! The command line of `users mfa`.

use clap::{Args, Subcommand, ValueEnum};

use super::who::{SELECTION_HELP, WHO_HELP};
use super::{AnswerArgs, PoolArgs, WhoArgs, WorkArgs};

/// Second factors: who has which, switch them on and off, set one up
#[derive(Debug, Subcommand)]
pub enum MfaCommand {
    /// Show the second factors of users
    #[command(after_help = format!("Examples:\n  msgctl users mfa show ann@example.com --stage dev\n  msgctl users mfa show --group admins --stage dev --jq '.[] | select(.mfa == []) | .email'\n\nCognito tells of second factors one user at a time.\n\n{SELECTION_HELP}"))]
    Show(WhoArgs),
    /// Ask users for a second factor that they have set up
    #[command(after_help = format!("Example:\n  msgctl users mfa enable ann@example.com --preferred --stage dev\n\nAn app has to be set up first: `msgctl users mfa enrol`.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Enable(SwitchOnArgs),
    /// Ask users for a second factor no longer
    #[command(after_help = format!("Examples:\n  msgctl users mfa disable ann@example.com --stage dev\n  msgctl users mfa disable ann@example.com --forget-app --yes --stage dev    # the phone is lost\n\nWithout --factor every factor that the pool offers is switched off. A pool that demands a second factor of\neverybody does not let it be switched off.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Disable(SwitchOffArgs),
    /// Set up an authenticator app for a user: show its link and QR code, then verify a code of it
    #[command(after_help = ENROL_HELP)]
    Enrol(EnrolArgs),
}

const ENROL_HELP: &str = "Examples:
  msgctl users mfa enrol ann@example.com --stage dev

Cognito lets only the user set up an app, so this signs in as the user first: the password comes from the
terminal, from stdin with --password-stdin, or from MSGCTL_PASSWORD. At a terminal the link is shown with a
QR code, and the code is asked for. Elsewhere the link is printed on stdout, and the code is read from
stdin with --code-stdin: a line for each, in the order in which they are asked for. The link has the
secret of the app in it, and is written nowhere else.

An app that is there already is replaced: its codes end.

Exit codes: 6 for a wrong password or code.";

/// `users mfa enable`
#[derive(Args, Debug)]
pub struct SwitchOnArgs {
    /// Which factor
    #[arg(long, value_name = "FACTOR", default_value = "totp")]
    pub factor: FactorArg,
    /// Ask for this factor first
    #[arg(long)]
    pub preferred: bool,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}

/// `users mfa disable`
#[derive(Args, Debug)]
pub struct SwitchOffArgs {
    /// Which factor; every one without it
    #[arg(long, value_name = "FACTOR")]
    pub factor: Option<FactorArg>,
    /// Forget the secret of the app, too: the user has to set up another one
    #[arg(long)]
    pub forget_app: bool,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}

/// `users mfa enrol`
#[derive(Args, Debug)]
pub struct EnrolArgs {
    /// The user name, or an alias of it
    #[arg(value_name = "USER")]
    pub user: String,
    /// What the app is called in Cognito
    #[arg(long, value_name = "NAME", default_value = "msgctl")]
    pub device_name: String,
    /// The client to sign in through: short name, full name or id; the only one, or the stack's, without it
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,
    /// The answers.
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// A second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FactorArg {
    /// Codes of an app
    Totp,
    /// Codes by SMS
    Sms,
    /// Codes by e-mail
    Email,
}
