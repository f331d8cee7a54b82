//! The command line of `users export`, `import` and `diff`.

use std::num::NonZeroU32;

use clap::{Args, ValueEnum};

use super::{PoolArgs, SelectionArgs};

pub(super) const EXPORT_HELP: &str = "Examples:
  msgctl users export --output-file users.ndjson.zst --stage dev
  msgctl users export --output-file users.csv --group admins --stage dev
  msgctl users export --stage dev | jq -r .attributes.email

Users with their attributes, state and groups, and the definitions of the groups. NDJSON, or CSV where the
name of the file says so (.csv) or --format does; a name that ends in .gz or .zst is compressed. In CSV a
column `kind` tells users from groups, and groups are separated by spaces. The file is for its owner only.
Cognito tells nobody passwords and TOTP secrets: no file has them.";

pub(super) const IMPORT_HELP: &str = "Examples:
  msgctl users import users.ndjson.zst --dry-run --stage qa
  msgctl users import users.ndjson.zst --confirm-users --stage qa
  msgctl users import people.csv --without custom:legacy --stage dev

Compares the file with the pool and shows what differs; then creates what is missing and changes what
differs: groups first, then users with attributes, groups and whether they are enabled. Users are told apart
by e-mail where the pool signs in by it, else by their names. Nobody is written to. What the file does not say
stays as it is, unless --exact is given. The same command again, after an interruption too, does what is left.

What no import can carry is said: passwords, subs, TOTP secrets, a state CONFIRMED without a password. A user
that is created gets a random password that nobody knows; with --confirm-users those who were CONFIRMED are
CONFIRMED with it, and get in with \"forgot password\", else they are FORCE_CHANGE_PASSWORD.

Exit codes: 2 with the lines that are malformed, 3 when some users were not brought in.";

pub(super) const DIFF_HELP: &str = "Examples:
  msgctl users diff dev qa
  msgctl users diff dev users.ndjson.zst --exit-code

Each side is a stage, a pool (full name or id) or a file of `msgctl users export`. Users are matched by their
e-mail addresses; groups by their names. Attributes, state, whether they are enabled and groups are compared.
What is left out is said: user names, subs, passwords, second factors, devices, times, and users without an
address of their own.

Exit codes: 0, and 9 with --exit-code when something differs.";

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FormatArg {
    /// One JSON object on a line
    Ndjson,
    /// Comma-separated values with a header
    Csv,
}

/// `users export`
#[derive(Args, Debug)]
pub struct ExportArgs {
    /// The new file; stdout without it
    #[arg(long, value_name = "FILE")]
    pub output_file: Option<String>,
    /// The form; by the file's name without it
    #[arg(long, value_name = "FORMAT")]
    pub format: Option<FormatArg>,
    /// Which users.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users import`
#[derive(Args, Debug)]
pub struct ImportArgs {
    /// The file: what `msgctl users export` wrote, or CSV with a column username or email; - for stdin
    #[arg(value_name = "FILE")]
    pub file: String,
    /// Remove attributes and memberships that the file does not have from the users that it has
    #[arg(long)]
    pub exact: bool,
    /// Make users who were CONFIRMED so again, with a random password that nobody knows
    #[arg(long)]
    pub confirm_users: bool,
    /// Leave this attribute out; repeatable
    #[arg(long, value_name = "ATTRIBUTE")]
    pub without: Vec<String>,
    /// At most so many users a second; without it as fast as Cognito bears
    #[arg(long, value_name = "N", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users diff`
#[derive(Args, Debug)]
pub struct DiffArgs {
    /// A stage, a pool, or a file
    #[arg(value_name = "FIRST")]
    pub first: String,
    /// Another one
    #[arg(value_name = "SECOND")]
    pub second: String,
    /// End with 9 when something differs
    #[arg(long)]
    pub exit_code: bool,
    /// Which pool of a stage.
    #[command(flatten)]
    pub pool: PoolArgs,
}
