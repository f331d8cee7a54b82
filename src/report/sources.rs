//! The reports as one kind of thing: what each gathers in a place, and the rows that come of it.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use jiff::Timestamp;

use crate::error::{Error, Result};
use crate::input;
use crate::naming;
use crate::settings::ReportSection;

use super::ops::queues::RuleBook;
use super::ops::{Gathered, alarms, clients, queues, rules, topics};
use super::row::ReportRow;
use super::scope::Scope;
use super::verdict;
use super::view::alarms::AlarmReportRow;
use super::view::clients::ClientReportRow;
use super::view::queues::QueueReportRow;
use super::view::rules::RuleReportRow;
use super::view::topics::TopicReportRow;

/// A report.
pub trait Report {
    /// Its rows.
    type Row: ReportRow;

    /// What one row is of: `queue`.
    const NOUN: &'static str;

    /// The time that it looks back over.
    fn window(&self) -> Option<Duration>;

    /// Gathers the rows of a place, the `at`th of those that are looked at.
    async fn gather(&self, at: usize, scope: &Scope, now: Timestamp) -> Gathered<Self::Row>;

    /// What the settings of these places say of things that are in none of the rows, in words.
    fn astray(&self, _scopes: &[Scope], _rows: &[Self::Row]) -> Vec<String> {
        Vec::new()
    }

    /// The command that leads on from the worst row, and what it is for.
    fn next_step(&self, _row: &Self::Row) -> Option<(String, &'static str)> {
        None
    }
}

impl<T> Gathered<T> {
    fn map<U>(self, with: impl FnMut(T) -> U) -> Gathered<U> {
        let Gathered { items, broken_off, lacking } = self;
        Gathered { items: items.into_iter().map(with).collect(), broken_off, lacking }
    }
}

/// `report queues`
#[derive(Debug)]
pub struct Queues {
    window: Option<Duration>,
    /// The rules of each place.
    books: Vec<RuleBook>,
}

impl Queues {
    /// The report on queues in these places, by the rules of `msgctl.toml`; without a window, only of what is in
    /// them now.
    ///
    /// # Errors
    /// A usage error for a threshold that is none.
    pub fn new(scopes: &[Scope], window: Option<Duration>) -> Result<Queues> {
        Ok(Queues { window, books: scopes.iter().map(book).collect::<Result<_>>()? })
    }
}

fn book(scope: &Scope) -> Result<RuleBook> {
    let mut book = RuleBook { rules: thresholds(scope, None)?, ..RuleBook::default() };
    for queue in scope.settings.reported_queues() {
        let rules = thresholds(scope, Some(&queue))?;
        for full_name in scope.place.candidates(&queue) {
            book.of_queues.insert(full_name, rules);
        }
    }
    Ok(book)
}

fn thresholds(scope: &Scope, queue: Option<&str>) -> Result<verdict::Rules> {
    let sections = scope.settings.report_sections(queue);
    let number = |of: fn(&ReportSection) -> Option<u32>| sections.iter().find_map(|(_, section)| of(section));
    let usual = verdict::Rules::default();
    let stuck_age = sections.iter().find_map(|(key, section)| Some((key, section.stuck_age.as_ref()?)));
    let stuck_age = stuck_age.map(|(key, text)| {
        input::duration(text).map_err(|hint| {
            let source = scope.settings.file_source(format!("{key}.stuck_age"));
            Error::usage(format!("`{text}` ({source}) is not a length of time")).hint(hint)
        })
    });
    Ok(verdict::Rules {
        stuck_age: stuck_age.transpose()?.unwrap_or(usual.stuck_age),
        growing_messages: number(|section| section.growing_messages).unwrap_or(usual.growing_messages),
        growing_percent: number(|section| section.growing_percent).unwrap_or(usual.growing_percent),
        poison_messages: number(|section| section.poison_messages).unwrap_or(usual.poison_messages),
    })
}

impl Report for Queues {
    type Row = QueueReportRow;
    const NOUN: &'static str = "queue";

    fn window(&self) -> Option<Duration> {
        self.window
    }

    async fn gather(&self, at: usize, scope: &Scope, now: Timestamp) -> Gathered<QueueReportRow> {
        let wanted = queues::Wanted { prefix: scope.prefix.as_deref(), window: self.window, rules: &self.books[at] };
        let gathered = queues::queues(&scope.aws, &scope.place, &wanted, now).await;
        gathered.map(|report| QueueReportRow::new(&report, &scope.place, scope.origin.clone()))
    }

    fn astray(&self, scopes: &[Scope], rows: &[QueueReportRow]) -> Vec<String> {
        let (mut found, mut missing) = (BTreeSet::new(), BTreeMap::new());
        for scope in scopes {
            let here: Vec<&QueueReportRow> = rows.iter().filter(|row| row.origin == scope.origin).collect();
            let names: BTreeSet<&str> = here.iter().map(|row| row.full_name.as_str()).collect();
            // Of a place in which there is nothing, that is said once and for all.
            for queue in scope.settings.reported_queues().into_iter().filter(|_| !here.is_empty()) {
                match scope.place.candidates(&queue).iter().any(|name| names.contains(name.as_str())) {
                    true => drop(found.insert(queue)),
                    false => drop(missing.entry(queue.clone()).or_insert_with(|| no_such_queue(scope, &queue, &here))),
                }
            }
        }
        missing.into_iter().filter(|(queue, _)| !found.contains(queue)).map(|(_, words)| words).collect()
    }

    fn next_step(&self, row: &QueueReportRow) -> Option<(String, &'static str)> {
        let failed = row.dead_letters.is_some_and(|count| count > 0);
        failed.then(|| (format!("dlq peek {}", row.name), "shows what failed"))
    }
}

fn no_such_queue(scope: &Scope, queue: &str, rows: &[&QueueReportRow]) -> String {
    let sections = scope.settings.report_sections(Some(queue));
    let key = sections.into_iter().next().map(|(key, _)| key).unwrap_or_default();
    let near = naming::nearest(queue, rows.iter().map(|row| row.name.clone())).into_iter().next();
    let near = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
    format!("no queue is called `{queue}`, for which there is {}{near}", scope.settings.file_source(key))
}

/// `report topics`
#[derive(Debug)]
pub struct Topics {
    /// The time to count over.
    pub window: Duration,
}

impl Report for Topics {
    type Row = TopicReportRow;
    const NOUN: &'static str = "topic";

    fn window(&self) -> Option<Duration> {
        Some(self.window)
    }

    async fn gather(&self, _at: usize, scope: &Scope, now: Timestamp) -> Gathered<TopicReportRow> {
        let gathered = topics::topics(&scope.aws, &scope.place, scope.prefix.as_deref(), self.window, now).await;
        gathered.map(|report| TopicReportRow::new(&report, &scope.place, scope.origin.clone()))
    }
}

/// `report events`
#[derive(Debug)]
pub struct Rules {
    /// The time to count over.
    pub window: Duration,
}

impl Report for Rules {
    type Row = RuleReportRow;
    const NOUN: &'static str = "rule";

    fn window(&self) -> Option<Duration> {
        Some(self.window)
    }

    async fn gather(&self, _at: usize, scope: &Scope, now: Timestamp) -> Gathered<RuleReportRow> {
        let gathered = rules::rules(&scope.aws, &scope.place, scope.prefix.as_deref(), self.window, now).await;
        gathered.map(|report| RuleReportRow::new(&report, &scope.place, scope.origin.clone()))
    }
}

/// `report users`
#[derive(Debug)]
pub struct Users {
    /// The time to count over.
    pub window: Duration,
    /// Users at most whom new and disabled ones are counted among.
    pub most_users: u64,
}

impl Report for Users {
    type Row = ClientReportRow;
    const NOUN: &'static str = "user pool";

    fn window(&self) -> Option<Duration> {
        Some(self.window)
    }

    async fn gather(&self, _at: usize, scope: &Scope, now: Timestamp) -> Gathered<ClientReportRow> {
        let wanted =
            clients::Wanted { prefix: scope.prefix.as_deref(), window: self.window, most_users: self.most_users };
        let gathered = clients::clients(&scope.aws, &scope.place, &wanted, now).await;
        gathered.map(|report| ClientReportRow::new(&report, &scope.place, scope.origin.clone()))
    }
}

/// `report alarms`
#[derive(Debug)]
pub struct Alarms {
    /// The time to look back over for changes.
    pub window: Duration,
}

impl Report for Alarms {
    type Row = AlarmReportRow;
    const NOUN: &'static str = "alarm";

    fn window(&self) -> Option<Duration> {
        Some(self.window)
    }

    async fn gather(&self, _at: usize, scope: &Scope, now: Timestamp) -> Gathered<AlarmReportRow> {
        let gathered = alarms::alarms(&scope.aws, &scope.place, scope.prefix.as_deref(), self.window, now).await;
        gathered.map(|report| AlarmReportRow::new(&report, &scope.place, scope.origin.clone(), now))
    }
}
