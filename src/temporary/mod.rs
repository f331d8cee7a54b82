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
//! [`tail`] is that for a [`Source`] which is followed, a bus or a topic, with a [`Terminal`] that looks on.
//!
//! What a kill leaves behind expires: [`sweep`] takes away what has, by its tags and never by its name alone.

use std::time::Duration;

mod args;
mod follow;
mod names;
mod policy;
mod queue;
mod rule;
mod stay;
mod subscription;
pub mod sweep;
mod tags;
mod tail;
mod terminal;
mod view;

/// A queue can be used a second after it was made (CreateQueue).
const SETTLING: Duration = Duration::from_secs(1);

pub use args::FollowArgs;
pub use follow::Tailed;
pub use names::{new_name, prefix};
pub use policy::{Feeder, policy};
pub use queue::TemporaryQueue;
pub use rule::TemporaryRule;
pub use stay::{Leftover, Made, Stay};
pub use subscription::TemporarySubscription;
pub use tags::{EXPIRES, Label, TEMPORARY};
pub use tail::{Arrived, Bounds, Source, Watcher, tail};
pub use terminal::{Finishing, Terminal, bounds, tell, tell_swept};
