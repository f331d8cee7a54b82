//! A room for what is there only while a command runs: a queue of its own, and what feeds it.
//!
//! Every temporary thing is tagged [`TEMPORARY`] and [`EXPIRES`]. A [`Stay`] makes things, puts their expiry
//! off while the command runs, and takes them away in reverse order at its end, however the command ends:
//!
//! 1. [`Stay::begin`], then [`Stay::make`] for each thing: first a [`TemporaryQueue`] that admits only its
//!    feeder, then the feeder, a [`TemporaryRule`] or a [`TemporarySubscription`]. What was begun is remembered
//!    before it is asked for, so that a lost answer leaves nothing behind.
//! 2. The work, whose result is kept, errors and closed pipes among them. It ends on an interruption.
//! 3. [`Stay::end`], always. What could not be taken away is a [`Leftover`]; [`tell`] says so, with the command
//!    that finishes the job.
//!
//! What a kill leaves behind expires: [`sweep`] takes away what has, by its tags and never by its name alone.

mod follow;
mod names;
mod policy;
mod queue;
mod rule;
mod stay;
mod subscription;
pub mod sweep;
mod tags;
mod view;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::render::text;

pub use follow::{Arrivals, Ended, Tailed, follow};
pub use names::{new_name, prefix};
pub use policy::{Feeder, policy};
pub use queue::TemporaryQueue;
pub use rule::TemporaryRule;
pub use stay::{Leftover, Made, Stay};
pub use subscription::TemporarySubscription;
pub use tags::{EXPIRES, Label, TEMPORARY};

/// Tells what was left behind, and which command takes it away.
pub fn tell(context: &Context, leftovers: &[Leftover], command: &str) {
    for Leftover { what, why } in leftovers {
        context.ui.warn(format!("{what} is left behind: {why}; `{command}` takes it away"));
    }
}

/// The commands that take away what was left behind.
#[derive(Clone, Copy, Debug)]
pub struct Finishing<'a> {
    /// By this command.
    pub this: &'a str,
    /// By earlier ones.
    pub expired: &'a str,
}

/// Tells what came of following, in which `wanted` things of this kind were waited for.
///
/// # Errors
/// The error that ended it.
pub fn finish(
    context: &Context,
    tailed: Tailed,
    noun: &str,
    wanted: Option<u64>,
    finishing: &Finishing<'_>,
) -> Result<Outcome> {
    tell(context, &tailed.leftovers, finishing.this);
    tell(context, &tailed.swept.left, finishing.expired);
    let swept = tailed.swept.queues.len() + tailed.swept.feeders.len();
    if swept > 0 {
        let swept = text::counted(swept as u64, "thing");
        context.ui.status(format!("Took away {swept} that an earlier command had left behind."));
    }
    if let Some(error) = tailed.error {
        return Err(error);
    }
    let shown = text::counted(tailed.shown, noun);
    context.ui.status(format!("Showed {shown} of {} that arrived.", text::count(tailed.received)));
    Ok(Outcome {
        partial: !tailed.leftovers.is_empty(),
        check_failed: tailed.ended == Some(Ended::Timeout) && wanted.is_some(),
        interrupted: tailed.ended == Some(Ended::Interrupted),
        ..Outcome::DONE
    })
}
