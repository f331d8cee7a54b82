//! The command line of `users`.

use clap::{Args, Subcommand};

/// Look at the users of a pool, create and delete them
#[derive(Debug, Subcommand)]
pub enum UsersCommand {
    /// List users
    #[command(
        visible_alias = "ls",
        after_help = "Examples:\n  msgctl users list --stage dev\n  msgctl users list --stage dev --filter 'email ^= \"ann\"' --limit 20\n\nFILTER has one term, as Cognito takes it: attribute = \"value\", or attribute ^= \"beginning\", over\nusername, email, phone_number, name, given_name, family_name, preferred_username,\ncognito:user_status, status and sub."
    )]
    List(ListArgs),
    /// Show everything about a user, with the groups
    #[command(after_help = "Example:\n  msgctl users show ann@example.com --stage dev")]
    Show(UserArgs),
    /// Create a user
    #[command(after_help = CREATE_HELP)]
    Create(CreateArgs),
    /// Delete a user; this cannot be taken back
    #[command(after_help = "Example:\n  msgctl users delete ann@example.com --stage dev --yes")]
    Delete(UserArgs),
}

const CREATE_HELP: &str = "Examples:
  msgctl users create ann@example.com --stage dev
  msgctl users create ann@example.com --attr name=Ann --attr custom:plan=pro --invite --stage dev

Nobody is written to, unless --invite is given: then Cognito sends an e-mail with a temporary password.
A user name that is an e-mail address becomes the attribute email, and counts as verified.";

/// The pool that a command works on.
#[derive(Args, Debug)]
pub struct PoolArgs {
    /// The user pool: short name, full name, id or ARN
    #[arg(long, value_name = "POOL", default_value = "users")]
    pub pool: String,
}

/// `users list`
#[derive(Args, Debug)]
pub struct ListArgs {
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
    /// Only users that match, in Cognito's own form: 'email ^= "ann"'
    #[arg(long, value_name = "FILTER")]
    pub filter: Option<String>,
    /// List at most so many users
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
}

/// `users show` and `users delete`
#[derive(Args, Debug)]
pub struct UserArgs {
    /// The user name, an alias of it, or the sub
    #[arg(value_name = "USER")]
    pub user: String,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users create`
#[derive(Args, Debug)]
pub struct CreateArgs {
    /// The user name; an e-mail address, in the pool of this stack
    #[arg(value_name = "USER")]
    pub user: String,
    /// An attribute: name=value; repeatable
    #[arg(long = "attr", value_name = "NAME=VALUE")]
    pub attributes: Vec<String>,
    /// Have Cognito send an e-mail with a temporary password
    #[arg(long)]
    pub invite: bool,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}
