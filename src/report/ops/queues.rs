//! Every queue with what is in it, in its dead-letter queue, and what happened to it lately.

use std::collections::BTreeMap;
use std::time::Duration;

use jiff::Timestamp;

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::error::Error;
use crate::naming::{Arn, Place, QueueUrl};
use crate::queue::ops::list::{self, Described};
use crate::queue::ops::{Depth, Queue};
use crate::report::trend::{Direction, Line};
use crate::report::verdict::{DeadLetters, Facts, History, Judgement, Rules, Seen};

use super::metrics::{self, Points, Question, measure};
use super::{Gathered, Span};

/// Attribute requests at once. Over 20 ms of latency, 1,000 queues take 8 rounds of it.
const CONCURRENCY: usize = 128;

/// How far back the age of the oldest message is looked for: metrics come up to 15 minutes late
/// (aws-facts 6.2).
const AGE_WINDOW: Duration = Duration::from_secs(15 * 60);

/// The measures of a queue over the window, in the order of their questions.
const OVER_WINDOW: [metrics::Measure; 4] = [measure::VISIBLE, measure::SENT, measure::RECEIVED, measure::DELETED];

/// What is to be looked at.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    /// What the names begin with.
    pub prefix: Option<&'a str>,
    /// The time to look back over; without one CloudWatch is not asked.
    pub window: Option<Duration>,
    /// What to judge queues by.
    pub rules: &'a RuleBook,
}

/// The rules for all queues, and those for some.
#[derive(Clone, Debug, Default)]
pub struct RuleBook {
    /// For every queue that is not named.
    pub rules: Rules,
    /// By the full names of queues.
    pub of_queues: BTreeMap<String, Rules>,
}

impl RuleBook {
    /// The rules for a queue.
    pub fn of(&self, full_name: &str) -> &Rules {
        self.of_queues.get(full_name).unwrap_or(&self.rules)
    }
}

/// A queue and its dead-letter queue.
#[derive(Clone, Debug)]
pub struct Linked {
    /// The queue.
    pub queue: Queue,
    /// Its dead-letter queue's full name.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; unknown when it is not among the queues that were looked at.
    pub dead_letters: Option<u64>,
    /// Whether it is the dead-letter queue of another one that was looked at.
    pub is_dead_letter_queue: bool,
}

/// A queue in the report.
#[derive(Clone, Debug)]
pub struct QueueReport {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// How many messages there are; unknown when SQS did not say.
    pub depth: Option<Depth>,
    /// The age of the oldest message, by CloudWatch.
    pub oldest_age_seconds: Option<u64>,
    /// Its dead-letter queue's full name.
    pub dead_letter_queue: Option<String>,
    /// Messages in there; unknown when it is not among the queues of the report.
    pub dead_letters: Option<u64>,
    /// The age of the oldest message in there.
    pub dead_letters_oldest_age_seconds: Option<u64>,
    /// Messages in there that were not at the start of the window.
    pub dead_letters_more: Option<i64>,
    /// Whether it is the dead-letter queue of another one in the report.
    pub is_dead_letter_queue: bool,
    /// Messages sent, received and deleted per second over the window.
    pub rates: Rates,
    /// Where its depth is going.
    pub direction: Option<Direction>,
    /// By how many messages its depth changed over the window.
    pub change: Option<f64>,
    /// Visible messages over the window.
    pub visible: Vec<(i64, f64)>,
    /// The window.
    pub span: Option<Span>,
    /// The word, and why.
    pub judgement: Judgement,
}

/// Messages per second.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rates {
    /// Sent.
    pub arrivals: Option<f64>,
    /// Received.
    pub receives: Option<f64>,
    /// Deleted.
    pub deletes: Option<f64>,
}

/// When a queue will be empty, at the rates of the window.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Drain {
    /// Nothing is in it.
    Empty,
    /// In so many seconds.
    In(f64),
    /// As much comes as goes, or more.
    Never,
    /// Not enough is known.
    Unknown,
}

impl QueueReport {
    /// When it will be empty.
    pub fn drain(&self) -> Drain {
        let Some(depth) = self.depth else { return Drain::Unknown };
        match (depth.total(), self.rates.arrivals.zip(self.rates.deletes)) {
            (0, _) => Drain::Empty,
            (_, None) => Drain::Unknown,
            (depth, Some((arrivals, deletes))) if deletes > arrivals => Drain::In(depth as f64 / (deletes - arrivals)),
            _ => Drain::Never,
        }
    }
}

/// What CloudWatch told of the queues, by their full names.
#[derive(Debug, Default)]
struct Told {
    histories: BTreeMap<String, History>,
    ages: BTreeMap<String, u64>,
    lacking: Option<Error>,
}

/// Looks at queues: SQS for what is in them now, CloudWatch for what happened to them, both at once.
pub async fn queues(aws: &Aws, place: &Place, wanted: &Wanted<'_>, now: Timestamp) -> Gathered<QueueReport> {
    let Listing { items: urls, broken_off } = list::urls(aws.sqs(), place, wanted.prefix).await;
    let urls: Vec<QueueUrl> = urls.iter().filter_map(|url| QueueUrl::parse(url)).collect();
    let names: Vec<&str> = urls.iter().map(|url| url.name.as_str()).collect();
    let span = wanted.window.map(|window| Span::back(window, now));
    let (described, told) = tokio::join!(
        list::describe_all(aws.sqs(), place, &urls, CONCURRENCY),
        tell(aws.cloudwatch(), place, &names, span.as_ref(), now)
    );
    let mut lacking: Vec<Error> = told.lacking.into_iter().collect();
    lacking.extend(unread(&described, place));
    let look = Look { place, span, now, rules: wanted.rules, histories: told.histories, ages: told.ages };
    Gathered { items: look.reports(&urls, described), broken_off, lacking }
}

/// The error for all queues that could not be read: the first one's, and how many there are.
fn unread(described: &[Described], place: &Place) -> Option<Error> {
    let failed = || described.iter().filter_map(|described| described.as_ref().err());
    let first = failed().next()?;
    let (count, all) = (failed().count(), described.len());
    let error = Error::new(first.kind(), format!("{count} of {all} queues in {place} could not be read: {first}"));
    Some(error.hints(first.all_hints().to_vec()))
}

/// Asks CloudWatch. Over a long window the periods are long, too: the age, which tells of now, is asked for
/// apart then.
async fn tell(
    cloudwatch: &aws_sdk_cloudwatch::Client,
    place: &Place,
    names: &[&str],
    span: Option<&Span>,
    now: Timestamp,
) -> Told {
    let Some(span) = span.filter(|_| !names.is_empty()) else { return Told::default() };
    let recent = Span::back(AGE_WINDOW, now);
    let apart = span.period != recent.period || span.seconds() < recent.seconds();
    let per_queue: Vec<metrics::Measure> = OVER_WINDOW.into_iter().chain((!apart).then_some(measure::AGE)).collect();
    let questions = |measures: &[metrics::Measure]| -> Vec<Question> {
        names.iter().flat_map(|name| measures.iter().map(|measure| Question::of_queue(*measure, name))).collect()
    };
    let (of_window, of_ages) = (questions(&per_queue), if apart { questions(&[measure::AGE]) } else { Vec::new() });
    let (window, ages) = tokio::join!(
        metrics::ask(cloudwatch, place, &of_window, span),
        metrics::ask(cloudwatch, place, &of_ages, &recent)
    );
    let mut told = Told { lacking: window.lacking.or(ages.lacking), ..Told::default() };
    for (at, name) in names.iter().enumerate() {
        let points = &window.points[at * per_queue.len()..(at + 1) * per_queue.len()];
        let age = if apart { ages.points[at].as_ref() } else { points[OVER_WINDOW.len()].as_ref() };
        let since = now.as_second() - i64::try_from(AGE_WINDOW.as_secs()).unwrap_or_default();
        let latest = age.and_then(|points| points.last()).filter(|(second, _)| *second >= since);
        if let Some((_, age)) = latest {
            told.ages.insert((*name).to_owned(), age.max(0.0) as u64);
        }
        told.histories.insert((*name).to_owned(), history(points, span, now));
    }
    told
}

fn history(points: &[Option<Points>], span: &Span, now: Timestamp) -> History {
    let [visible, sent, received, deleted, ..] = points else { return History::Unknown };
    let Some(visible) = visible else { return History::Unknown };
    let counters = [sent, received, deleted];
    let last = counters.iter().copied().flatten().flat_map(|points| points.last()).map(|(second, _)| *second).max();
    let Some(last) = last.or_else(|| visible.last().map(|(second, _)| *second)) else {
        // Not even one of them was answered for certain.
        let all_answered = counters.iter().all(|points| points.is_some());
        return if all_answered { History::Silent } else { History::Unknown };
    };
    // Points come late: what is not there yet is not counted as time in which nothing happened.
    let until = (last + span.period).min(now.as_second()).max(span.start + 1);
    let total = |points: &Option<Points>| points.as_ref().filter(|points| !points.is_empty()).map(metrics::sum);
    History::Seen(Seen {
        visible: visible.clone(),
        sent: total(sent),
        received: total(received),
        deleted: total(deleted),
        seconds: (until - span.start) as f64,
    })
}

/// Everything that was found out, to be put together.
struct Look<'a> {
    place: &'a Place,
    span: Option<Span>,
    now: Timestamp,
    rules: &'a RuleBook,
    histories: BTreeMap<String, History>,
    ages: BTreeMap<String, u64>,
}

impl Look<'_> {
    fn reports(&self, urls: &[QueueUrl], described: Vec<Described>) -> Vec<QueueReport> {
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
            let worst = std::cmp::Reverse((lost, age, depth));
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

fn rates(seen: &Seen) -> Rates {
    let per_second = |total: Option<f64>| total.map(|total| total / seen.seconds);
    Rates { arrivals: per_second(seen.sent), receives: per_second(seen.received), deletes: per_second(seen.deleted) }
}

/// Finds each queue's dead-letter queue among the others.
pub fn link(queues: Vec<Queue>) -> Vec<Linked> {
    let depths: BTreeMap<String, u64> =
        queues.iter().map(|queue| (queue.attributes.arn.clone(), queue.attributes.depth.total())).collect();
    let policy_of = |queue: &Queue| queue.attributes.redrive_policy.clone().map(|policy| policy.dead_letter_queue_arn);
    let dead_letter_queues: std::collections::BTreeSet<String> = queues.iter().filter_map(policy_of).collect();
    let linked = |queue: Queue| {
        let arn = policy_of(&queue);
        Linked {
            dead_letters: arn.as_ref().and_then(|arn| depths.get(arn).copied()),
            dead_letter_queue: arn.map(|arn| Arn::parse(&arn).map_or(arn, |arn| arn.resource)),
            is_dead_letter_queue: dead_letter_queues.contains(&queue.attributes.arn),
            queue,
        }
    };
    queues.into_iter().map(linked).collect()
}

#[cfg(test)]
mod tests {
    use crate::naming::Belonging;
    use crate::queue::ops::{QueueAttributes, RedrivePolicy};
    use crate::report::verdict::Verdict;

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

    #[test]
    fn rates_are_over_the_time_that_cloudwatch_has_told_of() {
        let now = Timestamp::from_second(NOW).unwrap();
        let span = Span::back(Duration::from_secs(600), now);
        // The last two minutes have not arrived.
        let every_minute =
            |value: f64| -> Option<Points> { Some((0..8).map(|minute| (span.start + 60 * minute, value)).collect()) };
        let points = [every_minute(5.0), every_minute(60.0), every_minute(0.0), Some(Vec::new())];
        let History::Seen(seen) = history(&points, &span, now) else { panic!("there are points") };
        let rates = rates(&seen);
        assert_eq!((rates.arrivals, rates.receives, rates.deletes), (Some(1.0), Some(0.0), None));
        let silent = [Some(Vec::new()), Some(Vec::new()), Some(Vec::new()), Some(Vec::new())];
        assert_eq!(history(&silent, &span, now), History::Silent);
        assert_eq!(history(&[None, None, None, None], &span, now), History::Unknown);
    }
}
