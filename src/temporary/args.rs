//! The flags that the commands share which follow something over temporary things.

use std::time::Duration;

use clap::Args;

/// When following ends, or that nothing is followed and only swept.
#[derive(Args, Debug)]
pub struct FollowArgs {
    /// End after so many
    #[arg(long, short = 'n', visible_alias = "limit", value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub count: Option<u64>,
    /// End after so long: 30s, 5m
    #[arg(long, value_name = "DURATION", value_parser = crate::input::duration)]
    pub timeout: Option<Duration>,
    /// Only take away what killed commands left behind and has expired, or the temporary thing of this name
    #[arg(
        long,
        value_name = "NAME",
        num_args = 0..=1,
        default_missing_value = "",
        conflicts_with_all = ["count", "timeout"]
    )]
    pub gc: Option<String>,
}

impl FollowArgs {
    /// What is to be swept instead of following: the one temporary thing with this name, or all that have expired.
    pub fn swept(&self) -> Option<Option<&str>> {
        self.gc.as_deref().map(|name| Some(name).filter(|name| !name.is_empty()))
    }
}
