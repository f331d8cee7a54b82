//! The command line of `users groups`.

use clap::{Args, Subcommand};

use super::who::{SELECTION_HELP, WHO_HELP};
use super::{PoolArgs, WhoArgs, WorkArgs};

/// Groups, and who is in them
#[derive(Debug, Subcommand)]
pub enum GroupsCommand {
    /// List the groups of a pool
    #[command(visible_alias = "ls", after_help = "Example:\n  msgctl users groups list --stage dev")]
    List(PoolArgs),
    /// Make a group
    #[command(
        after_help = "Example:\n  msgctl users groups create admins --description \"May do everything\" --precedence 1 --stage dev"
    )]
    Create(CreateGroupArgs),
    /// Delete a group; its members stay in the pool
    #[command(
        after_help = "Example:\n  msgctl users groups delete admins --yes --stage dev\n\nWho was in it is not kept: `msgctl users groups members` lists them first."
    )]
    Delete(GroupArgs),
    /// Add users to a group
    #[command(after_help = format!("Examples:\n  msgctl users groups add admins ann@example.com --stage dev\n  msgctl users groups add pro --where '.attributes[\"custom:plan\"] == \"pro\"' --stage dev\n\nTokens name the group after their next refresh.\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Add(MemberArgs),
    /// Take users out of a group
    #[command(after_help = format!("Examples:\n  msgctl users groups remove admins ann@example.com --stage dev\n  msgctl users groups remove admins --group admins --where '.enabled | not' --stage dev\n\n{WHO_HELP}\n\n{SELECTION_HELP}"))]
    Remove(MemberArgs),
    /// List the users of a group
    #[command(after_help = "Example:\n  msgctl users groups members admins --stage dev")]
    Members(MembersArgs),
}

/// `users groups create`
#[derive(Args, Debug)]
pub struct CreateGroupArgs {
    /// The group
    #[arg(value_name = "GROUP")]
    pub name: String,
    /// What it is for
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// Which role wins for a user with several groups: the lowest
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(i32).range(0..))]
    pub precedence: Option<i32>,
    /// The IAM role of its members
    #[arg(long, value_name = "ARN")]
    pub role_arn: Option<String>,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users groups delete`
#[derive(Args, Debug)]
pub struct GroupArgs {
    /// The group
    #[arg(value_name = "GROUP")]
    pub name: String,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users groups members`
#[derive(Args, Debug)]
pub struct MembersArgs {
    /// The group
    #[arg(value_name = "GROUP")]
    pub name: String,
    /// At most so many users
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users groups add|remove`
#[derive(Args, Debug)]
pub struct MemberArgs {
    /// The group
    #[arg(value_name = "GROUP")]
    pub name: String,
    /// Which users.
    #[command(flatten)]
    pub who: WhoArgs,
    /// How the work is gone about.
    #[command(flatten)]
    pub work: WorkArgs,
}
