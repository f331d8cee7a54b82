//! One word on how a queue is doing, and why.

use std::time::Duration;

use schemars::JsonSchema;
use serde::Serialize;

use crate::exit::CheckState;
use crate::queue::ops::Depth;
use crate::render::text;

use super::trend::{Direction, Line};

/// How a queue is doing, the worst first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Messages fail: they come into its dead-letter queue.
    Poison,
    /// Nothing is taken out of it.
    Stuck,
    /// More comes than goes.
    Growing,
    /// Not enough is known.
    Unknown,
    /// A backlog becomes smaller.
    Draining,
    /// What comes goes.
    Ok,
    /// Nothing comes and nothing is there.
    Idle,
}

impl Verdict {
    /// Every word, for conditions.
    pub const WORDS: &'static [&'static str] = &["poison", "stuck", "growing", "unknown", "draining", "ok", "idle"];

    /// The word.
    pub const fn word(self) -> &'static str {
        match self {
            Verdict::Poison => "poison",
            Verdict::Stuck => "stuck",
            Verdict::Growing => "growing",
            Verdict::Unknown => "unknown",
            Verdict::Draining => "draining",
            Verdict::Ok => "ok",
            Verdict::Idle => "idle",
        }
    }

    /// How bad that is, for a monitoring system.
    pub const fn check_state(self) -> CheckState {
        match self {
            Verdict::Poison | Verdict::Stuck => CheckState::Critical,
            Verdict::Growing => CheckState::Warning,
            Verdict::Unknown => CheckState::Unknown,
            Verdict::Draining | Verdict::Ok | Verdict::Idle => CheckState::Ok,
        }
    }
}

/// Where one word ends and another begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// The age of the oldest message from which a queue that nothing is deleted from is stuck.
    pub stuck_age: Duration,
    /// Messages by which a queue has to become deeper, or less deep, over the window.
    pub growing_messages: u32,
    /// Per cent of its depth by which it has to, besides.
    pub growing_percent: u32,
    /// Messages that have to come into the dead-letter queue over the window.
    pub poison_messages: u32,
}

impl Default for Rules {
    fn default() -> Rules {
        Rules { stuck_age: Duration::from_secs(300), growing_messages: 10, growing_percent: 10, poison_messages: 1 }
    }
}

/// What is known of a queue's dead letters.
#[derive(Clone, Debug, PartialEq)]
pub struct DeadLetters {
    /// The dead-letter queue, as it is called in reasons.
    pub queue: String,
    /// Messages in it.
    pub depth: u64,
    /// How many more there are than at the start of the window; CloudWatch does not count moves into it as sent
    /// (aws-facts 6.2).
    pub more: Option<i64>,
}

/// What CloudWatch told of a queue.
#[derive(Clone, Debug, PartialEq)]
pub enum History {
    /// It was not asked, or did not answer.
    Unknown,
    /// It has nothing: nobody used the queue for hours, or it is waking up.
    Silent,
    /// It has points.
    Seen(Seen),
}

/// The points of a queue.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// Visible messages over the window.
    pub visible: Vec<(i64, f64)>,
    /// Messages sent over the window.
    pub sent: Option<f64>,
    /// Messages received over the window.
    pub received: Option<f64>,
    /// Messages deleted over the window.
    pub deleted: Option<f64>,
    /// The seconds that these were counted over.
    pub seconds: f64,
}

/// Everything that a verdict goes by.
#[derive(Clone, Debug)]
pub struct Facts<'a> {
    /// By SQS, now; `None` when it did not say.
    pub depth: Option<Depth>,
    /// By CloudWatch.
    pub oldest_age_seconds: Option<u64>,
    /// The history.
    pub history: &'a History,
    /// The dead letters, where there is a dead-letter queue that is known.
    pub dead_letters: Option<&'a DeadLetters>,
    /// How long the window is.
    pub window: Duration,
    /// Seconds since 1970.
    pub now: i64,
}

/// A verdict and its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement {
    /// The word.
    pub verdict: Verdict,
    /// Why, in a few words.
    pub reason: String,
}

impl Rules {
    /// Judges a queue: the first rule that applies decides.
    pub fn judge(&self, facts: &Facts<'_>) -> Judgement {
        let judgement = |verdict, reason: String| Judgement { verdict, reason };
        if let Some(reason) = facts.dead_letters.and_then(|dead| self.poison(dead, facts)) {
            return judgement(Verdict::Poison, reason);
        }
        let Some(depth) = facts.depth else {
            return judgement(Verdict::Unknown, "SQS did not tell its depth".into());
        };
        if depth.visible > 0
            && let Some(reason) = self.stuck(depth, facts)
        {
            return judgement(Verdict::Stuck, reason);
        }
        if depth.total() == 0 {
            return quiet(facts);
        }
        let seen = match facts.history {
            History::Seen(seen) => seen,
            History::Silent => {
                return judgement(Verdict::Unknown, "CloudWatch has nothing of it yet".into());
            }
            History::Unknown => return judgement(Verdict::Unknown, "CloudWatch did not tell its history".into()),
        };
        let over = text::duration(facts.window.as_secs());
        match Line::through(&seen.visible).map(|line| (self.direction(&line), line.rise())) {
            Some((Direction::Rising, rise)) => {
                judgement(Verdict::Growing, format!("{} more visible than {over} ago", messages(rise)))
            }
            Some((Direction::Falling, rise)) => {
                judgement(Verdict::Draining, format!("{} fewer visible than {over} ago", messages(-rise)))
            }
            Some((Direction::Steady, _)) => judgement(Verdict::Ok, format!("its depth was steady for {over}")),
            None => judgement(Verdict::Ok, "it was seen for too short a time to have a trend".into()),
        }
    }

    /// Where a depth is going, by these rules.
    pub fn direction(&self, line: &Line) -> Direction {
        let least = f64::from(self.growing_messages).max(line.first.max(0.0) * f64::from(self.growing_percent) / 100.0);
        match line.rise() {
            rise if rise >= least && rise > 0.0 => Direction::Rising,
            rise if -rise >= least && rise < 0.0 => Direction::Falling,
            _ => Direction::Steady,
        }
    }

    fn poison(&self, dead: &DeadLetters, facts: &Facts<'_>) -> Option<String> {
        let least = i64::from(self.poison_messages.max(1));
        let over = text::duration(facts.window.as_secs());
        match dead.more {
            Some(more) if more >= least => {
                Some(format!("{} more in {} than {over} ago", messages(more as f64), dead.queue))
            }
            Some(_) => None,
            None if dead.depth >= least.unsigned_abs() => {
                Some(format!("{} in {}, and it is not known since when", text::count(dead.depth), dead.queue))
            }
            None => None,
        }
    }

    /// Why nothing comes out of it any more, if that is so.
    fn stuck(&self, depth: Depth, facts: &Facts<'_>) -> Option<String> {
        let History::Seen(seen) = facts.history else { return None };
        if seen.deleted.is_none_or(|deleted| deleted > 0.0) {
            return None;
        }
        let over = text::duration(facts.window.as_secs());
        let none_deleted = format!("{} visible, none deleted for {over}", text::count(depth.visible));
        match facts.oldest_age_seconds.filter(|age| *age > 0) {
            Some(age) if age >= self.stuck_age.as_secs() => {
                Some(format!("{none_deleted}, the oldest is {} old", text::duration(age)))
            }
            Some(_) => None,
            // Messages that were received three times have no age (aws-facts 6.2): were there any all the time?
            None => self.was_never_empty(seen, facts.now).then(|| format!("{none_deleted}, at an unknown age")),
        }
    }

    fn was_never_empty(&self, seen: &Seen, now: i64) -> bool {
        let since = now - i64::try_from(self.stuck_age.as_secs()).unwrap_or(i64::MAX);
        let reaches_back = seen.visible.first().is_some_and(|(second, _)| *second <= since);
        reaches_back && seen.visible.iter().filter(|(second, _)| *second >= since).all(|(_, visible)| *visible > 0.0)
    }
}

/// A queue that nothing is in.
fn quiet(facts: &Facts<'_>) -> Judgement {
    let over = text::duration(facts.window.as_secs());
    let (verdict, reason) = match facts.history {
        History::Seen(seen) => match [seen.sent, seen.received, seen.deleted] {
            [Some(sent), Some(received), Some(deleted)] if sent + received + deleted == 0.0 => {
                (Verdict::Idle, format!("nothing in it, and nothing came for {over}"))
            }
            [Some(_), Some(_), Some(_)] => (Verdict::Ok, "what comes is taken out".into()),
            _ => (Verdict::Unknown, "CloudWatch did not tell all of its history".into()),
        },
        History::Silent => (Verdict::Idle, "nothing in it, and CloudWatch has nothing of it".into()),
        History::Unknown => (Verdict::Unknown, "nothing in it, and CloudWatch did not tell its history".into()),
    };
    Judgement { verdict, reason }
}

fn messages(number: f64) -> String {
    text::count(number.round().max(1.0) as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: i64 = 100_000;

    /// A point each minute, the last one now.
    fn visible(values: &[f64]) -> Vec<(i64, f64)> {
        let first = NOW - 60 * (values.len() as i64 - 1);
        values.iter().enumerate().map(|(at, value)| (first + 60 * at as i64, *value)).collect()
    }

    fn seen(values: &[f64], sent: f64, deleted: f64) -> History {
        let (sent, deleted) = (Some(sent), Some(deleted));
        History::Seen(Seen { visible: visible(values), sent, received: deleted, deleted, seconds: 3_600.0 })
    }

    fn judge(depth: u64, age: Option<u64>, history: &History, dead: Option<(u64, Option<i64>)>) -> (Verdict, String) {
        let dead = dead.map(|(depth, more)| DeadLetters { queue: "tasks-dlq".into(), depth, more });
        let facts = Facts {
            depth: Some(Depth { visible: depth, in_flight: 0, delayed: 0 }),
            oldest_age_seconds: age,
            history,
            dead_letters: dead.as_ref(),
            window: Duration::from_secs(3_600),
            now: NOW,
        };
        let judgement = Rules::default().judge(&facts);
        (judgement.verdict, judgement.reason)
    }

    #[test]
    fn the_word_says_what_is_wrong_and_the_reason_why() {
        let deep = [50.0; 10];
        let rising: Vec<f64> = (0..10).map(|n| f64::from(n) * 10.0).collect();
        let falling: Vec<f64> = rising.iter().rev().copied().collect();
        for (depth, age, history, dead, verdict, reason) in [
            (
                50,
                Some(60),
                seen(&deep, 9.0, 9.0),
                Some((4, Some(4))),
                Verdict::Poison,
                "4 more in tasks-dlq than 60 min ago",
            ),
            (50, Some(60), seen(&deep, 9.0, 9.0), Some((4, Some(0))), Verdict::Ok, "steady"),
            (0, None, History::Unknown, Some((4, None)), Verdict::Poison, "not known since when"),
            (0, None, History::Unknown, Some((0, None)), Verdict::Unknown, "did not tell its history"),
            (
                50,
                Some(600),
                seen(&deep, 0.0, 0.0),
                None,
                Verdict::Stuck,
                "50 visible, none deleted for 60 min, the oldest is 10 min old",
            ),
            (50, Some(60), seen(&deep, 9.0, 0.0), None, Verdict::Ok, "steady"),
            (50, None, seen(&deep, 0.0, 0.0), None, Verdict::Stuck, "at an unknown age"),
            (50, None, seen(&[50.0, 0.0, 50.0], 0.0, 0.0), None, Verdict::Ok, ""),
            (90, Some(60), seen(&rising, 99.0, 9.0), None, Verdict::Growing, "90 more visible than 60 min ago"),
            (5, Some(60), seen(&falling, 9.0, 99.0), None, Verdict::Draining, "90 fewer visible"),
            (0, None, seen(&[0.0; 10], 0.0, 0.0), None, Verdict::Idle, "nothing came for 60 min"),
            (0, None, seen(&[0.0; 10], 9.0, 9.0), None, Verdict::Ok, "taken out"),
            (0, None, History::Silent, None, Verdict::Idle, "CloudWatch has nothing"),
            (9, None, History::Silent, None, Verdict::Unknown, "nothing of it yet"),
            (9, None, History::Unknown, None, Verdict::Unknown, "did not tell"),
        ] {
            let (word, why) = judge(depth, age, &history, dead);
            assert_eq!(word, verdict, "{depth} {age:?} {history:?}: {why}");
            assert!(why.contains(reason), "{why}");
        }
    }

    #[test]
    fn the_thresholds_can_be_moved() {
        let line = |first, last| Line { slope: 0.0, first, last };
        let rules = Rules { growing_messages: 100, growing_percent: 50, ..Rules::default() };
        assert_eq!(rules.direction(&line(0.0, 99.0)), Direction::Steady);
        assert_eq!(rules.direction(&line(0.0, 100.0)), Direction::Rising);
        assert_eq!(rules.direction(&line(1_000.0, 1_499.0)), Direction::Steady);
        assert_eq!(rules.direction(&line(1_000.0, 400.0)), Direction::Falling);
        let never = Rules { growing_messages: 0, growing_percent: 0, ..Rules::default() };
        assert_eq!(never.direction(&line(5.0, 5.0)), Direction::Steady);
    }

    #[test]
    fn every_word_of_a_verdict_can_be_asked_for() {
        let all = [
            Verdict::Poison,
            Verdict::Stuck,
            Verdict::Growing,
            Verdict::Unknown,
            Verdict::Draining,
            Verdict::Ok,
            Verdict::Idle,
        ];
        assert!(all.is_sorted());
        assert_eq!(all.map(Verdict::word), Verdict::WORDS);
    }
}
