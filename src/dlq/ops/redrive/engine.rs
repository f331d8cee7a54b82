//! Which engine does a redrive: SQS's own move task, or msgctl itself. Pure.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::{Error, Result};

/// Messages a second that a move task moves at most (aws-facts 1.4).
pub const NATIVE_RATE: u32 = 500;

/// What a move task clears within a minute.
const NATIVE_DEPTH: u64 = NATIVE_RATE as u64 * 60;

/// What moves the messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Engine {
    /// StartMessageMoveTask: SQS moves them.
    Native,
    /// msgctl receives, sends and deletes.
    Client,
}

/// What was asked for with `--engine`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wish {
    /// Whichever does the whole job.
    Auto,
    /// The move task, or an error.
    Native,
    /// msgctl itself.
    Client,
}

/// What decides.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// `--engine`
    pub wish: Wish,
    /// Whether `--wait` or `--detach` was given.
    pub waits_or_detaches: bool,
    /// `--limit`
    pub limit: Option<u64>,
    /// `--rate`
    pub rate: Option<NonZeroU32>,
    /// `--visibility-timeout`
    pub visibility_timeout_seconds: Option<u32>,
    /// Queues that the dead-letter queue serves.
    pub sources: usize,
    /// Whether one of them was named, so that only its messages move.
    pub names_a_source: bool,
    /// Whether `--to` leads to another project, stage, account or region.
    pub to_is_foreign: bool,
    /// Whether messages go to a topic, an event bus or a function.
    pub to_is_no_queue: bool,
    /// Whether rules or functions feed it, too, or it is said of which function its messages are.
    pub has_other_feeders: bool,
    /// Whether it is to go on for ever, to keep a journal, or to write the messages to a file.
    pub follows_or_writes: bool,
    /// Whether it is to watch for what comes back.
    pub watches: bool,
    /// Whether messages are selected or edited.
    pub selects_or_edits: bool,
    /// Visible messages, as the service estimates it.
    pub visible: u64,
}

/// The engine that was chosen, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Choice {
    /// The engine.
    pub engine: Engine,
    /// Why, as the end of a sentence.
    #[serde(rename = "engine_reason")]
    pub reason: String,
    /// Whether the other engine may do it if this one cannot after all.
    #[serde(skip)]
    pub may_fall_back: bool,
}

impl Choice {
    /// The client engine, for this reason.
    pub fn client(reason: impl Into<String>) -> Choice {
        Choice { engine: Engine::Client, reason: reason.into(), may_fall_back: false }
    }
}

/// Chooses the engine.
///
/// # Errors
/// A usage error when a move task is asked for that cannot do the job.
pub fn choose(facts: &Facts) -> Result<Choice> {
    let impossible = why_not_native(facts);
    let wants_task = facts.wish == Wish::Native || facts.waits_or_detaches;
    match (facts.wish, impossible) {
        (Wish::Client, _) if facts.waits_or_detaches => {
            Err(Error::usage("--wait and --detach are for move tasks, and `--engine client` starts none")
                .hint("leave the flag out: the client engine ends when the messages are moved"))
        }
        (Wish::Client, _) => Ok(Choice::client("asked for with --engine")),
        (_, Some(reason)) if wants_task => Err(Error::usage(format!("a move task cannot do this: {reason}"))
            .hint("leave out `--engine native`, `--wait` and `--detach`, and msgctl moves the messages itself")),
        (_, Some(reason)) => Ok(Choice::client(reason)),
        (_, None) if wants_task => {
            Ok(Choice { engine: Engine::Native, reason: "asked for by a flag".into(), may_fall_back: false })
        }
        (Wish::Auto, None) if facts.visible == 0 => {
            Ok(Choice::client("the service counts no visible message, and only receiving tells whether that is so"))
        }
        (Wish::Auto, None) if facts.visible > NATIVE_DEPTH => Ok(Choice::client(format!(
            "a move task moves {NATIVE_RATE} messages a second at most, which takes longer than a minute here"
        ))),
        (_, None) => Ok(Choice {
            engine: Engine::Native,
            reason: "everything in the queue goes back to where it failed, and few enough for SQS to do it".into(),
            may_fall_back: true,
        }),
    }
}

fn why_not_native(facts: &Facts) -> Option<String> {
    if facts.sources == 0 {
        return Some("SQS takes only the dead-letter queue of an SQS queue for its source".into());
    }
    if facts.sources > 1 && facts.names_a_source {
        return Some("the dead-letter queue serves several queues, and a task moves all that is in it".into());
    }
    if facts.has_other_feeders {
        return Some("a task knows nothing of what rules and functions could not deliver".into());
    }
    if facts.selects_or_edits {
        return Some("a task neither selects nor edits messages".into());
    }
    if facts.follows_or_writes {
        return Some("a task knows no --follow, no --journal and no --backup".into());
    }
    if facts.watches {
        return Some("a task knows neither --canary nor --max-return-rate".into());
    }
    if facts.limit.is_some() {
        return Some("a task knows no --limit".into());
    }
    if facts.visibility_timeout_seconds.is_some() {
        return Some("--visibility-timeout is for messages that msgctl has in hand".into());
    }
    if let Some(rate) = facts.rate.filter(|rate| rate.get() > NATIVE_RATE) {
        return Some(format!("--rate {rate} is more than the {NATIVE_RATE} messages a second of a task"));
    }
    if facts.to_is_no_queue {
        return Some("a task moves messages to queues only".into());
    }
    facts.to_is_foreign.then(|| "--to leads out of the stage".into())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FEW: Facts = Facts {
        wish: Wish::Auto,
        waits_or_detaches: false,
        limit: None,
        rate: None,
        visibility_timeout_seconds: None,
        sources: 1,
        names_a_source: true,
        to_is_foreign: false,
        to_is_no_queue: false,
        has_other_feeders: false,
        follows_or_writes: false,
        watches: false,
        selects_or_edits: false,
        visible: 12,
    };

    #[test]
    fn a_task_is_taken_only_where_it_does_the_whole_job_within_a_minute() {
        assert_eq!(choose(&FEW).unwrap().engine, Engine::Native);
        let all_sources = Facts { sources: 3, names_a_source: false, ..FEW };
        assert_eq!(choose(&all_sources).unwrap().engine, Engine::Native);
        let at_cap = Facts { rate: NonZeroU32::new(500), visible: 30_000, ..FEW };
        assert_eq!(choose(&at_cap).unwrap().engine, Engine::Native);
        for facts in [
            Facts { wish: Wish::Client, ..FEW },
            Facts { limit: Some(1), ..FEW },
            Facts { rate: NonZeroU32::new(501), ..FEW },
            Facts { visibility_timeout_seconds: Some(60), ..FEW },
            Facts { sources: 0, ..FEW },
            Facts { sources: 2, ..FEW },
            Facts { to_is_foreign: true, ..FEW },
            Facts { to_is_no_queue: true, ..FEW },
            Facts { has_other_feeders: true, ..FEW },
            Facts { selects_or_edits: true, ..FEW },
            Facts { follows_or_writes: true, ..FEW },
            Facts { watches: true, ..FEW },
            Facts { visible: 30_001, ..FEW },
            Facts { visible: 0, ..FEW },
        ] {
            assert_eq!(choose(&facts).unwrap().engine, Engine::Client, "{facts:?}");
        }
    }

    #[test]
    fn a_task_that_is_asked_for_takes_any_depth_and_is_refused_where_it_cannot_do_the_job() {
        for wish in [Facts { wish: Wish::Native, ..FEW }, Facts { waits_or_detaches: true, ..FEW }] {
            for visible in [0, 1_000_000] {
                let choice = choose(&Facts { visible, ..wish }).unwrap();
                assert_eq!((choice.engine, choice.may_fall_back), (Engine::Native, false));
            }
            let error = choose(&Facts { limit: Some(5), ..wish }).unwrap_err();
            assert!(error.to_string().contains("--limit"), "{error}");
        }
        let error = choose(&Facts { wish: Wish::Client, waits_or_detaches: true, ..FEW }).unwrap_err();
        assert_eq!(error.kind(), crate::error::ErrorKind::Usage);
    }
}
