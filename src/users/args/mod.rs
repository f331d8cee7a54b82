//! The command line of `users`.

mod files;
mod groups;
mod mfa;
mod token;
mod who;

use clap::{Args, Subcommand};

pub use files::{DiffArgs, ExportArgs, FormatArg, ImportArgs};
pub use groups::{CreateGroupArgs, GroupArgs, GroupsCommand, MemberArgs, MembersArgs};
pub use mfa::{EnrolArgs, FactorArg, MfaCommand, SwitchOffArgs, SwitchOnArgs};
pub use token::{AnswerArgs, FlowArg, TokenArgs, TokenUse, VerifyArgs};
pub use who::{PoolArgs, SelectionArgs, WhoArgs, WorkArgs};

use files::{DIFF_HELP, EXPORT_HELP, IMPORT_HELP};
use token::{TOKEN_HELP, VERIFY_HELP};
use who::{SELECTION_HELP, WHO_HELP};

/// Look at the users of a pool, change them one by one or in bulk, sign in as one
#[derive(Debug, Subcommand)]
pub enum UsersCommand {
    /// List users, as many as there are
    #[command(visible_alias = "ls", after_help = format!("{LIST_HELP}\n\n{SELECTION_HELP}"))]
    List(ListArgs),
    /// Show everything about a user: attributes, groups, second factors, devices, what happened of late
    #[command(after_help = "Example:\n  msgctl users show ann@example.com --stage dev")]
    Show(UserArgs),
    /// Create users; nobody is written to unless --invite is given
    #[command(after_help = CREATE_HELP)]
    Create(CreateArgs),
    /// Allow users to sign in again
    #[command(after_help = format!("Examples:\n  msgctl users enable ann@example.com --stage dev\n  msgctl users enable --input users.csv --stage dev\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Enable(ChangeArgs),
    /// Forbid users to sign in; tokens that they have are good for an API until they end
    #[command(after_help = format!("Examples:\n  msgctl users disable ann@example.com --stage dev\n  msgctl users disable --where '.unchanged_days > 365' --dry-run --stage dev\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Disable(ChangeArgs),
    /// Confirm sign-ups that wait for their code
    #[command(after_help = format!("Examples:\n  msgctl users confirm ann@example.com --stage dev\n  msgctl users confirm --status unconfirmed --stage dev\n\nThe address is not verified by this: `msgctl users set --verified` does that.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Confirm(ChangeArgs),
    /// Make passwords useless, and have Cognito send codes for new ones
    #[command(after_help = format!("Examples:\n  msgctl users reset-password ann@example.com --yes --stage dev\n  msgctl users reset-password --group staff --journal reset.journal --yes --stage dev\n\nNobody can sign in with the old password afterwards. Cognito writes to every user that is reset; `msgctl\nusers set-password` gives a password without sending anything. A user whom Cognito would not reset is told\nof, and left as it is.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    ResetPassword(ChangeArgs),
    /// Set passwords, without sending anything
    #[command(after_help = format!("{SET_PASSWORD_HELP}\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    SetPassword(SetPasswordArgs),
    /// End every session of users; tokens that they have are good for an API until they end
    #[command(after_help = format!("Examples:\n  msgctl users sign-out ann@example.com --stage dev\n  msgctl users sign-out --group admins --stage dev\n\nRefresh tokens end, and Cognito itself takes the access tokens no longer. An API Gateway authorizer takes\nwhat it has seen signed until it ends: an hour, unless the client says otherwise.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    SignOut(ChangeArgs),
    /// Write attributes
    #[command(after_help = format!("{SET_HELP}\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Set(SetArgs),
    /// Remove attributes
    #[command(after_help = format!("Examples:\n  msgctl users unset ann@example.com --attr custom:plan --yes --stage dev\n  msgctl users unset --where '.attributes[\"custom:trial\"]' --attr custom:trial --yes --stage dev\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Unset(UnsetArgs),
    /// Delete users; this cannot be taken back
    #[command(after_help = format!("Examples:\n  msgctl users delete ann@example.com --stage dev --yes\n  msgctl users delete --where '.email | endswith(\"@example.com\")' --dry-run --stage dev\n\n`msgctl users export` keeps what can be kept of them first.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Delete(ChangeArgs),
    /// Second factors: who has which, switch them on and off, set one up
    #[command(subcommand)]
    Mfa(MfaCommand),
    /// Groups, and who is in them
    #[command(subcommand, visible_alias = "group")]
    Groups(GroupsCommand),
    /// Write users and groups to a file
    #[command(after_help = format!("{EXPORT_HELP}\n\n{SELECTION_HELP}"))]
    Export(ExportArgs),
    /// Bring users and groups of a file into a pool: create what is missing, change what differs
    #[command(after_help = IMPORT_HELP)]
    Import(ImportArgs),
    /// Compare the users and groups of two stages
    #[command(after_help = DIFF_HELP)]
    Diff(DiffArgs),
    /// Sign in as a user, and print a token
    #[command(after_help = TOKEN_HELP)]
    Token(TokenArgs),
    /// Say what an HTTP API's JWT authorizer would say of a token
    #[command(after_help = VERIFY_HELP)]
    VerifyToken(VerifyArgs),
    /// Show how a pool is set up: policy, second factors, clients, triggers, and what is risky about it
    #[command(
        after_help = "Examples:\n  msgctl users pool --stage dev\n  msgctl users pool --stage dev --jq '.risks[] | select(.severity == \"high\")'"
    )]
    Pool(PoolArgs),
}

const LIST_HELP: &str = "Examples:
  msgctl users list --stage dev
  msgctl users list --stage dev --where '.attributes[\"custom:plan\"] == \"pro\" and .enabled'
  msgctl users list --stage dev --filter 'email ^= \"ann\"' --limit 20
  msgctl users list --stage dev --status force_change_password --jq '.[].email'";

const CREATE_HELP: &str = "Examples:
  msgctl users create ann@example.com --stage dev
  msgctl users create ann@example.com --attr name=Ann --attr custom:plan=pro --verified --group admins --stage dev
  msgctl users create ann@example.com --permanent --generate --stage dev
  printenv TEST_PASSWORD | msgctl users create ann@example.com --temporary-password --password-stdin --stage dev
  msgctl users create --input new.csv --invite --stage dev

Nobody is written to, unless --invite is given: then Cognito sends an e-mail with a temporary password. A
user name that is an e-mail address becomes the attribute email; it counts as verified with --verified.
The pool's policy and the attributes that it requires are looked at first, and every rule that a user would
break is named. Without a password of your own one that keeps the policy is made up; --generate shows it, on
stdout and nowhere else. The password comes from the terminal, from stdin with --password-stdin, or from
MSGCTL_PASSWORD; never from the command line.

A file has a header with username or email (CSV), or one JSON object on a line; a column for each attribute,
and `groups`, `enabled` and `password` if they are wanted. A line's user is created or told of.

Exit codes: 2 with every rule that would be broken, 3 when some users were not created.";

const SET_PASSWORD_HELP: &str = "Examples:
  msgctl users set-password ann@example.com --permanent --stage dev
  printenv TEST_PASSWORD | msgctl users set-password ann@example.com --permanent --password-stdin --stage dev
  msgctl users set-password --group testers --permanent --generate --output-file passwords.csv --stage dev

Without --permanent the password is temporary, and has to be changed when the user signs in. The password
comes from the terminal, from stdin with --password-stdin, from MSGCTL_PASSWORD, from the column `password`
of a file, or is made up with --generate; never from the command line. The pool's policy is looked at first.";

const SET_HELP: &str = "Examples:
  msgctl users set ann@example.com --attr name=Ann --attr custom:plan=pro --stage dev
  msgctl users set ann@example.com --attr email=ann@example.org --verified --stage dev
  msgctl users set --input plans.csv --stage dev
  msgctl users set --where '.attributes[\"custom:plan\"] == \"trial\"' --attr custom:plan=free --stage dev

With a file its columns besides username are attributes of each user. Only what differs is written. A new
e-mail address or phone number that the pool verifies by itself makes Cognito write to the user, unless
--verified says that it is verified already; the plan tells to how many.";

/// `users list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// Which users.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// A single user
#[derive(Args, Debug)]
pub struct UserArgs {
    /// The user name, an alias of it, or the sub
    #[arg(value_name = "USER")]
    pub user: String,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users enable|disable|confirm|reset-password|sign-out|delete`
#[derive(Args, Debug)]
pub struct ChangeArgs {
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}

/// `users create`
#[derive(Args, Debug)]
pub struct CreateArgs {
    /// The user name; an e-mail address, in the pool of this stack
    #[arg(value_name = "USER", required_unless_present = "input", conflicts_with = "input")]
    pub user: Option<String>,
    /// Create the users of this file: CSV or NDJSON; - for stdin
    #[arg(long, value_name = "FILE")]
    pub input: Option<String>,
    /// An attribute: name=value; repeatable
    #[arg(long = "attr", value_name = "NAME=VALUE")]
    pub attributes: Vec<String>,
    /// Add the user to this group; repeatable
    #[arg(long = "group", value_name = "GROUP")]
    pub groups: Vec<String>,
    /// Count the e-mail address and the phone number as verified
    #[arg(long)]
    pub verified: bool,
    /// Have Cognito send an e-mail with a temporary password
    #[arg(long)]
    pub invite: bool,
    /// Give a temporary password: at the terminal, with --password-stdin, or in MSGCTL_PASSWORD
    #[arg(long, conflicts_with_all = ["permanent", "generate"])]
    pub temporary_password: bool,
    /// The password need not be changed: given at the terminal, with --password-stdin, in MSGCTL_PASSWORD, or --generate
    #[arg(long, conflicts_with = "invite")]
    pub permanent: bool,
    /// Make up a password that keeps the policy, and show it
    #[arg(long, conflicts_with_all = ["invite", "password_stdin", "journal"])]
    pub generate: bool,
    /// Take the password from the first line of stdin
    #[arg(long)]
    pub password_stdin: bool,
    /// Write the passwords that are made up for many users to this new file, for its owner only
    #[arg(long, value_name = "FILE", requires_all = ["generate", "input"])]
    pub output_file: Option<String>,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users set-password`
#[derive(Args, Debug)]
pub struct SetPasswordArgs {
    /// The password need not be changed when the user signs in
    #[arg(long)]
    pub permanent: bool,
    /// Make up a password for each user, and show it
    #[arg(long, conflicts_with_all = ["password_stdin", "journal"])]
    pub generate: bool,
    /// Write the passwords that are made up for many users to this new file, for its owner only
    #[arg(long, value_name = "FILE", requires = "generate")]
    pub output_file: Option<String>,
    /// Take the password from the first line of stdin
    #[arg(long)]
    pub password_stdin: bool,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}

/// `users set`
#[derive(Args, Debug)]
pub struct SetArgs {
    /// An attribute: name=value; repeatable
    #[arg(long = "attr", value_name = "NAME=VALUE")]
    pub attributes: Vec<String>,
    /// Count the e-mail address and the phone number as verified: Cognito does not write to them
    #[arg(long)]
    pub verified: bool,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}

/// `users unset`
#[derive(Args, Debug)]
pub struct UnsetArgs {
    /// The name of an attribute; repeatable
    #[arg(long = "attr", value_name = "NAME", required = true)]
    pub attributes: Vec<String>,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}
