//! What the commands have in common at the terminal which follow something over temporary things.

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::jq::Filter;
use crate::render::{Render, text};
use crate::ui::DataStream;

use super::args::FollowArgs;
use super::follow::{Ended, Tailed};
use super::stay::Leftover;
use super::sweep::Swept;
use super::tail::{Bounds, Watcher};

/// What of the command line bounds what is shown; `condition` is its `--where`.
///
/// # Errors
/// A usage error for a predicate that cannot be read.
pub fn bounds(context: &Context, args: &FollowArgs, condition: Option<&str>) -> Result<Bounds> {
    let condition =
        condition.map(|text| Filter::parse("--where", text).map(|filter| (filter, text.to_owned()))).transpose()?;
    Ok(Bounds {
        condition,
        count: args.count,
        timeout: args.timeout,
        owner: context.settings.owner.as_ref().map(|owner| owner.value.clone()),
    })
}

/// Shows on stdout what arrives.
pub struct Terminal<'a, T, R> {
    context: &'a Context,
    stream: DataStream<'a>,
    listening: String,
    view: fn(T) -> R,
}

impl<'a, T, R: Render> Terminal<'a, T, R> {
    /// `listening` is said when it begins; `view` is how one is shown.
    pub fn new(context: &'a Context, listening: String, view: fn(T) -> R) -> Terminal<'a, T, R> {
        Terminal { context, stream: context.ui.stream(), listening, view }
    }

    /// Tells what came of following, in which `wanted` things of the kind `noun` were waited for.
    ///
    /// # Errors
    /// The error that ended it, and when stdout does not take the end.
    pub fn finish(self, tailed: Tailed, noun: &str, wanted: Option<u64>, finishing: &Finishing<'_>) -> Result<Outcome> {
        let context = self.context;
        if tailed.error.is_none() {
            self.stream.finish()?;
        }
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
}

impl<T, R: Render> Watcher<T> for Terminal<'_, T, R> {
    fn listens(&mut self) {
        self.context.ui.status(&self.listening);
    }

    fn show(&mut self, shown: T) -> Result<()> {
        self.stream.push(&(self.view)(shown))
    }

    fn is_gone(&self) -> bool {
        self.context.ui.reader_is_gone()
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

/// Tells what was left behind, and which command takes it away.
pub fn tell(context: &Context, leftovers: &[Leftover], command: &str) {
    for Leftover { what, why } in leftovers {
        context.ui.warn(format!("{what} is left behind: {why}; `{command}` takes it away"));
    }
}

/// Tells what was swept of the bus or topic with this label, and which command takes away what is left.
///
/// # Errors
/// When stdout does not take it.
pub fn tell_swept(context: &Context, swept: &Swept, label: &str, command: &str) -> Result<Outcome> {
    tell(context, &swept.left, command);
    if swept.is_nothing() {
        context.ui.status(format!("Nothing temporary of {label} has expired."));
    }
    context.ui.one(swept)?;
    Ok(Outcome { partial: !swept.left.is_empty(), ..context.outcome() })
}
