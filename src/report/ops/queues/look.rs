//! What was found out of queues, put together, and judged.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::naming::{Arn, Place, QueueUrl};
use crate::queue::ops::Depth;
use crate::queue::ops::list::Described;
use crate::report::ops::Span;
use crate::report::trend::Line;
use crate::report::verdict::{DeadLetters, Facts, History};

use super::told::rates;
use super::{Linked, QueueReport, Rates, RuleBook, link};

/// Everything that was found out, to be put together.
pub struct Look<'a> {
    /// Where.
    pub place: &'a Place,
    /// The window; without one CloudWatch was not asked.
    pub span: Option<Span>,
    /// The moment.
    pub now: Timestamp,
    /// What to judge by.
    pub rules: &'a RuleBook,
    /// By CloudWatch, by the full names of the queues.
    pub histories: BTreeMap<String, History>,
    /// The same for the ages of the oldest messages.
    pub ages: BTreeMap<String, u64>,
}

impl Look<'_> {
    /// The queues, the worst first: each URL with what became of reading it.
    pub fn reports(&self, urls: &[QueueUrl], described: Vec<Described>) -> Vec<QueueReport> {
        let mut found = Vec::new();
        let mut reports = Vec::new();
        for (url, described) in urls.iter().zip(described) {
            match described {
                Ok(Some(queue)) => found.push(queue),
                // Deleted since it was listed.
                Ok(None) => {}
                Err(_) => reports.push(self.unread(url)),
            }
        }
        let depths: BTreeMap<String, Depth> =
            found.iter().map(|queue| (queue.name.clone(), queue.attributes.depth)).collect();
        reports.extend(link(found).into_iter().map(|linked| self.report(linked, &depths)));
        reports.sort_by_key(|report| {
            let lost = report.dead_letters.unwrap_or_default();
            let age = report.oldest_age_seconds.unwrap_or_default();
            let depth = report.depth.unwrap_or_default().total();
            let worst = Reverse((lost, age, depth));
            (report.judgement.verdict, worst, report.name.clone())
        });
        reports
    }

    fn history_of(&self, queue: &str) -> &History {
        self.histories.get(queue).unwrap_or(&History::Unknown)
    }

    fn report(&self, linked: Linked, depths: &BTreeMap<String, Depth>) -> QueueReport {
        let Linked { queue, dead_letter_queue, dead_letters, is_dead_letter_queue } = linked;
        let history = self.with_now(&queue.name, queue.attributes.depth);
        let rules = self.rules.of(&queue.name);
        let dead = dead_letter_queue.as_ref().zip(dead_letters).map(|(name, depth)| DeadLetters {
            queue: self.place.shortest(name),
            depth,
            more: depths.get(name).and_then(|depth| self.more(name, depth)),
        });
        let facts = Facts {
            depth: Some(queue.attributes.depth),
            oldest_age_seconds: self.ages.get(&queue.name).copied(),
            history: &history,
            dead_letters: dead.as_ref(),
            window: self.span.map(|span| span.window()).unwrap_or_default(),
            now: self.now.as_second(),
        };
        let judgement = rules.judge(&facts);
        let oldest_age_seconds = facts.oldest_age_seconds;
        let seen = match history {
            History::Seen(seen) => Some(seen),
            History::Silent | History::Unknown => None,
        };
        let line = seen.as_ref().and_then(|seen| Line::through(&seen.visible));
        let dead_letters_age = dead_letter_queue.as_ref().and_then(|name| self.ages.get(name)).copied();
        QueueReport {
            depth: Some(queue.attributes.depth),
            oldest_age_seconds,
            dead_letter_queue,
            dead_letters,
            dead_letters_oldest_age_seconds: dead_letters_age,
            dead_letters_more: dead.and_then(|dead| dead.more),
            is_dead_letter_queue,
            rates: seen.as_ref().map(rates).unwrap_or_default(),
            direction: line.map(|line| rules.direction(&line)),
            change: line.map(|line| line.rise()),
            visible: seen.map(|seen| seen.visible).unwrap_or_default(),
            span: self.span,
            judgement,
            arn: queue.attributes.arn,
            name: queue.name,
        }
    }

    /// The history with what SQS counts now as its last point.
    fn with_now(&self, queue: &str, depth: Depth) -> History {
        match self.history_of(queue) {
            History::Seen(seen) => {
                let mut seen = seen.clone();
                seen.visible.push((self.now.as_second(), depth.visible as f64));
                History::Seen(seen)
            }
            other => other.clone(),
        }
    }

    /// How many more messages a dead-letter queue has than at the start of the window.
    fn more(&self, queue: &str, depth: &Depth) -> Option<i64> {
        let before = match self.history_of(queue) {
            History::Seen(seen) => seen.visible.first()?.1 as i64,
            // Nobody used it for hours, and nothing is in it.
            History::Silent if depth.total() == 0 => 0,
            History::Silent | History::Unknown => return None,
        };
        Some(i64::try_from(depth.visible).unwrap_or(i64::MAX) - before)
    }

    /// A queue that SQS told nothing of.
    fn unread(&self, url: &QueueUrl) -> QueueReport {
        let history = self.history_of(&url.name);
        let facts = Facts {
            depth: None,
            oldest_age_seconds: self.ages.get(&url.name).copied(),
            history,
            dead_letters: None,
            window: self.span.map(|span| span.window()).unwrap_or_default(),
            now: self.now.as_second(),
        };
        QueueReport {
            arn: Arn::of(&self.place.region, "sqs", &url.account, url.name.clone()).to_string(),
            depth: None,
            oldest_age_seconds: facts.oldest_age_seconds,
            dead_letter_queue: None,
            dead_letters: None,
            dead_letters_oldest_age_seconds: None,
            dead_letters_more: None,
            is_dead_letter_queue: false,
            rates: match history {
                History::Seen(seen) => rates(seen),
                History::Silent | History::Unknown => Rates::default(),
            },
            direction: None,
            change: None,
            visible: Vec::new(),
            span: self.span,
            judgement: self.rules.of(&url.name).judge(&facts),
            name: url.name.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::naming::Belonging;
    use crate::queue::ops::{Queue, QueueAttributes, RedrivePolicy};
    use crate::report::ops::queues::Drain;
    use crate::report::verdict::{Seen, Verdict};

    use super::*;

    const NOW: i64 = 1_800_000_000;

    fn queue(name: &str, visible: u64, dead_letter_queue: Option<&str>) -> Queue {
        let arn = |name: &str| format!("arn:aws:sqs:r:1:{name}");
        Queue {
            name: name.into(),
            url: String::new(),
            place: Place::default(),
            belonging: Belonging::Own,
            attributes: QueueAttributes {
                arn: arn(name),
                depth: Depth { visible, in_flight: 1, delayed: 0 },
                redrive_policy: dead_letter_queue
                    .map(|name| RedrivePolicy { dead_letter_queue_arn: arn(name), max_receive_count: 3 }),
                ..QueueAttributes::default()
            },
        }
    }

    fn reports(queues: Vec<Queue>, histories: &[(&str, History)], ages: &[(&str, u64)]) -> Vec<QueueReport> {
        let now = Timestamp::from_second(NOW).unwrap();
        let place = Place::default();
        let rules = RuleBook::default();
        let look = Look {
            place: &place,
            span: Some(Span::back(Duration::from_secs(3_600), now)),
            now,
            rules: &rules,
            histories: histories.iter().map(|(name, history)| ((*name).to_owned(), history.clone())).collect(),
            ages: ages.iter().map(|(name, age)| ((*name).to_owned(), *age)).collect(),
        };
        let url = |queue: &Queue| QueueUrl::parse(&format!("https://x/1/{}", queue.name)).unwrap();
        let urls: Vec<QueueUrl> = queues.iter().map(url).collect();
        look.reports(&urls, queues.into_iter().map(|queue| Ok(Some(queue))).collect())
    }

    #[test]
    fn the_worst_comes_first_dead_letters_before_age_and_age_before_depth() {
        let queues = vec![
            queue("deep", 900, None),
            queue("failing", 0, Some("failing-dlq")),
            queue("failing-dlq", 4, None),
            queue("old", 1, None),
            queue("elsewhere", 0, Some("unseen-dlq")),
        ];
        let reports = reports(queues, &[], &[("old", 86_400), ("deep", 30)]);
        let names: Vec<&str> = reports.iter().map(|report| report.name.as_str()).collect();
        assert_eq!(names, ["failing", "old", "deep", "failing-dlq", "elsewhere"]);
        assert_eq!((reports[0].dead_letters, reports[0].oldest_age_seconds), (Some(5), None));
        assert!(reports[3].is_dead_letter_queue);
        assert_eq!(reports[4].dead_letters, None, "a dead-letter queue out of sight is unknown, not empty");
        assert_eq!(reports[0].judgement.verdict, Verdict::Poison);
        assert_eq!(reports[4].judgement.verdict, Verdict::Unknown);
    }

    #[test]
    fn dead_letters_that_were_there_before_are_not_poison_and_those_that_came_are() {
        let before = |visible: f64| History::Seen(Seen { visible: vec![(NOW - 3_000, visible)], ..Seen::default() });
        for (visible, more, poison) in [(4.0, 0, false), (1.0, 3, true)] {
            let queues = vec![queue("tasks", 0, Some("tasks-dlq")), queue("tasks-dlq", 4, None)];
            let reports = reports(queues, &[("tasks-dlq", before(visible))], &[]);
            let tasks = reports.iter().find(|report| report.name == "tasks").unwrap();
            assert_eq!(tasks.dead_letters_more, Some(more));
            assert_eq!(tasks.judgement.verdict == Verdict::Poison, poison, "{:?}", tasks.judgement);
        }
    }

    #[test]
    fn the_time_to_drain_is_what_is_in_it_over_what_goes_more_than_comes() {
        let report = |visible: u64, arrivals: Option<f64>, deletes: Option<f64>| {
            let mut report = reports(vec![queue("tasks", visible, None)], &[], &[]).remove(0);
            report.rates = Rates { arrivals, deletes, receives: None };
            report.drain()
        };
        assert_eq!(report(99, Some(1.0), Some(3.0)), Drain::In(50.0));
        assert_eq!(report(99, Some(3.0), Some(3.0)), Drain::Never);
        assert_eq!(report(99, None, Some(3.0)), Drain::Unknown);
        let mut nothing = reports(vec![queue("tasks", 0, None)], &[], &[]).remove(0);
        nothing.depth = Some(Depth::default());
        assert_eq!(nothing.drain(), Drain::Empty);
        nothing.depth = None;
        assert_eq!(nothing.drain(), Drain::Unknown);
    }
}
