//! The flags that say which users, the same in every command.

use std::num::NonZeroU32;

use clap::Args;

/// How users are named, for the help of each command that changes them.
pub const WHO_HELP: &str =
    "Which users: names on the command line, the lines of a file with --input (CSV with a column username or
email, NDJSON, or a name on each line), or a selection: --where, --filter, --status, --group, or --all. Many
users are changed at the pace that Cognito bears; each is told of. With --journal a run after a kill goes on
where the other one ended.

Exit codes: 3 when some users were not changed, 4 for a user that is not there.";

/// How users are selected, for the help of each command.
pub const SELECTION_HELP: &str =
    "Selecting users: --where takes a jq predicate over one object for each user, with the keys username,
email, email_verified, sub, status, enabled, created_at, modified_at, age_days, unchanged_days, groups and
attributes (by name, custom ones too: .attributes[\"custom:plan\"]; every value is text). It is asked of
every user of the pool, or of those that --filter, --status or --group leave. --filter is Cognito's own: one
term, attribute = \"value\" or attribute ^= \"beginning\", over username, email, phone_number, name,
given_name, family_name, preferred_username, cognito:user_status, status and sub.";

/// The pool that a command works on.
#[derive(Args, Debug)]
pub struct PoolArgs {
    /// The user pool: short name, full name, id or ARN
    #[arg(long, value_name = "POOL", default_value = "users")]
    pub pool: String,
}

/// The flags that select users.
#[derive(Args, Clone, Debug, Default)]
#[command(next_help_heading = "Selection")]
pub struct SelectionArgs {
    /// Only users for which this jq predicate holds: '.attributes["custom:plan"] == "pro"'
    #[arg(long = "where", value_name = "PREDICATE")]
    pub condition: Option<String>,
    /// Only users that match, in Cognito's own form: 'email ^= "ann"'
    #[arg(long, value_name = "FILTER")]
    pub filter: Option<String>,
    /// Only users in this state: confirmed, unconfirmed, force_change_password, …, enabled, disabled
    #[arg(long, value_name = "STATE")]
    pub status: Option<String>,
    /// Only users of this group
    #[arg(long, value_name = "GROUP")]
    pub group: Option<String>,
    /// At most so many users
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub limit: Option<u64>,
}

impl SelectionArgs {
    /// Whether nothing is selected out.
    pub fn is_everything(&self) -> bool {
        let SelectionArgs { condition, filter, status, group, limit } = self;
        condition.is_none() && filter.is_none() && status.is_none() && group.is_none() && limit.is_none()
    }
}

/// Which users are changed.
#[derive(Args, Debug)]
pub struct WhoArgs {
    /// The user names, aliases of them, or subs
    #[arg(value_name = "USER", conflicts_with_all = ["input", "all", "condition", "filter", "status", "group", "limit"])]
    pub users: Vec<String>,
    /// The users of this file: CSV, NDJSON, or a name on each line; - for stdin
    #[arg(long, value_name = "FILE", conflicts_with_all = ["all", "condition", "filter", "status", "group", "limit"])]
    pub input: Option<String>,
    /// Every user of the pool
    #[arg(long)]
    pub all: bool,
    /// Which of the pool's.
    #[command(flatten)]
    pub selection: SelectionArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// How work on many users is gone about.
#[derive(Args, Debug)]
pub struct WorkArgs {
    /// At most so many users a second; without it as fast as Cognito bears
    #[arg(long, value_name = "N", value_parser = crate::input::rate)]
    pub rate: Option<NonZeroU32>,
    /// Keep track in this file, and go on where an earlier run with it ended
    #[arg(long, value_name = "FILE")]
    pub journal: Option<String>,
}
