//! Many events from a file: what each line is, and whether it is to be published.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;

use crate::error::Result;
use crate::message::Draft;
use crate::pattern::Document;
use crate::snapshot::{Entry, Rejected};
use crate::upload::{Check, Rejection};

use super::event::Event;
use super::matching::Matcher;
use super::reading::{self, Defaults};
use super::schemas::Schemas;
use super::validate::not_an_event;

/// The events of a file: an entry for each, which may be several of a line that is a record of CloudTrail.
pub fn entries(
    lines: impl Iterator<Item = Result<Entry>> + Send + 'static,
    defaults: Defaults,
) -> impl Iterator<Item = Result<Entry>> + Send + 'static {
    lines.flat_map(move |entry| match entry {
        Ok(entry) => of_entry(entry, &defaults).into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error)],
    })
}

/// The text of an entry that may be an event: a line that is a message of a queue has it in the body; a detail may
/// have a `body` of its own.
///
/// # Errors
/// Why it is none.
pub fn event_text(entry: &Entry) -> std::result::Result<&str, &Rejected> {
    match &entry.draft {
        Ok(draft) if is_message(&entry.text) => Ok(&draft.body),
        Err(rejected) if !rejected.is_whole || is_message(&entry.text) => Err(rejected),
        _ => Ok(&entry.text),
    }
}

fn is_message(line: &str) -> bool {
    line.contains("\"message_id\"") || line.contains("\"MessageId\"")
}

fn of_entry(entry: Entry, defaults: &Defaults) -> Vec<Entry> {
    let Ok(text) = event_text(&entry) else { return vec![entry] };
    let message = entry.draft.as_ref().ok().filter(|_| is_message(&entry.text));
    let trace_header = message.and_then(|draft| draft.trace_header.clone());
    match reading::events(text, defaults) {
        Ok(events) => {
            let count = events.len();
            let of_event = |(at, mut event): (usize, Event)| {
                event.trace_header = event.trace_header.or_else(|| trace_header.clone());
                let text = if count > 1 { event.as_entry() } else { entry.text.clone() };
                Entry { line: entry.line, more: at + 1 < count, text, draft: Ok(event.into_draft()) }
            };
            events.into_iter().enumerate().map(of_event).collect()
        }
        Err(why) => vec![Entry { draft: Err(Rejected::no_message(why)), ..entry }],
    }
}

/// What a bus takes, and what was asked of the events besides.
#[derive(Debug)]
pub struct TakenByBus {
    bus_arn: String,
    now: Timestamp,
    schemas: Schemas,
    matchers: Vec<Matcher>,
    /// Rules that have to take every event, by their numbers among the matchers.
    expected: Vec<usize>,
    /// Events that each rule takes.
    taken: Vec<AtomicU64>,
    unexpected: AtomicU64,
    misfits: AtomicU64,
}

impl TakenByBus {
    /// Events have to fit these schemas, and are counted by the rules that take them; those that are expected
    /// have to take all.
    pub fn new(
        bus_arn: &str,
        now: Timestamp,
        schemas: Schemas,
        matchers: Vec<Matcher>,
        expected: &[String],
    ) -> TakenByBus {
        let is_expected = |matcher: &Matcher| expected.contains(&matcher.rule.name);
        TakenByBus {
            bus_arn: bus_arn.to_owned(),
            now,
            schemas,
            expected: (0..matchers.len()).filter(|at| is_expected(&matchers[*at])).collect(),
            taken: matchers.iter().map(|_| AtomicU64::new(0)).collect(),
            matchers,
            unexpected: AtomicU64::new(0),
            misfits: AtomicU64::new(0),
        }
    }

    /// How many events the enabled rules take, by the names of the rules.
    pub fn taken(&self) -> BTreeMap<&str, u64> {
        let counted = self.matchers.iter().zip(&self.taken).filter(|(matcher, _)| matcher.is_enabled());
        counted.map(|(matcher, count)| (matcher.rule.name.as_str(), count.load(Ordering::Relaxed))).collect()
    }

    /// Whether a check did not hold for some event: a schema, or a rule that was expected to take it.
    pub fn has_failed(&self) -> bool {
        self.unexpected.load(Ordering::Relaxed) > 0 || self.misfits.load(Ordering::Relaxed) > 0
    }

    fn check_rules(&self, event: &Event) -> std::result::Result<(), Rejection> {
        if self.matchers.is_empty() {
            return Ok(());
        }
        let delivered = event.delivered(&self.bus_arn, self.now);
        let document = Document::of(&delivered);
        let takes: Vec<bool> = self.matchers.iter().map(|matcher| matcher.takes(&document) == Some(true)).collect();
        let missing = self.expected.iter().find(|at| !takes[**at] || !self.matchers[**at].is_enabled());
        if let Some(at) = missing {
            self.unexpected.fetch_add(1, Ordering::Relaxed);
            let matcher = &self.matchers[*at];
            return Err(Rejection { code: "RuleDoesNotMatch", message: unexpected(matcher, &delivered) });
        }
        for (count, _) in self.taken.iter().zip(takes).filter(|(_, takes)| *takes) {
            count.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}

/// Why a rule that was expected to take an event does not.
pub fn unexpected(matcher: &Matcher, delivered: &serde_json::Value) -> String {
    let name = &matcher.rule.name;
    let verdict = matcher.explain(delivered);
    match verdict.matched() {
        Some(true) => format!("rule {name} would take the event, but it is {}", matcher.rule.state),
        _ => format!("rule {name} would not take the event: {}", verdict.reason()),
    }
}

impl Check for TakenByBus {
    fn check(&self, draft: &Draft) -> std::result::Result<usize, Rejection> {
        let event = Event::of_draft(draft).map_err(|why| Rejection::invalid(not_an_event(draft, &why)))?;
        event.check()?;
        if let Err(misfit) = self.schemas.check(&event) {
            self.misfits.fetch_add(1, Ordering::Relaxed);
            return Err(Rejection { code: "SchemaMisfit", message: misfit.message() });
        }
        self.check_rules(&event)?;
        Ok(event.size())
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::rules::Rule;
    use crate::snapshot::Reader;

    use super::*;

    fn read(text: &str) -> Vec<Entry> {
        let reader = Reader::of(Box::new(Cursor::new(text.to_owned().into_bytes()))).unwrap();
        let defaults = Defaults { source: "shop".into(), detail_type: Some("A".into()), ..Defaults::default() };
        entries(reader, defaults).map(Result::unwrap).collect()
    }

    fn check(taken: &TakenByBus, entry: &Entry) -> std::result::Result<usize, Rejection> {
        match &entry.draft {
            Ok(draft) => taken.check(draft),
            Err(Rejected { why, .. }) => Err(Rejection::invalid(why)),
        }
    }

    #[test]
    fn a_line_is_a_detail_a_whole_event_or_a_message_that_has_one_in_its_body() {
        let message = r#"{"message_id":"1","body":"{\"source\":\"s\",\"detail-type\":\"t\",\"detail\":{}}","trace_header":"Root=1"}"#;
        let record = r#"{"eventName":"PutEvents","requestParameters":{"entries":[{"source":"a","detailType":"b","detail":"{}"},{"source":"c","detailType":"d","detail":"{}"}]}}"#;
        let entries = read(&format!("{{\"body\":\"hello\"}}\n{message}\n{record}\n"));
        let events: Vec<Event> =
            entries.iter().map(|entry| Event::of_draft(entry.draft.as_ref().unwrap()).unwrap()).collect();
        assert_eq!(entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [1, 2, 3, 3]);
        assert_eq!((events[0].detail.as_str(), events[0].source.as_str()), ("{\"body\":\"hello\"}", "shop"));
        assert_eq!((events[1].source.as_str(), events[1].trace_header.as_deref()), ("s", Some("Root=1")));
        assert_eq!([&events[2].source, &events[3].detail_type], ["a", "d"]);
    }

    #[test]
    fn what_is_no_event_or_not_taken_by_an_expected_rule_is_rejected_with_a_code_and_the_others_are_counted() {
        let matcher = |name: &str, source: &str, state: &str| {
            let pattern_text = Some(format!("{{\"source\":[\"{source}\"]}}"));
            Matcher::new(Rule { name: name.into(), state: state.into(), pattern_text, ..Rule::default() })
        };
        let matchers = vec![matcher("shops", "shop", "ENABLED"), matcher("off", "shop", "DISABLED")];
        let taken = TakenByBus::new(
            "arn:aws:events:r:1:event-bus/x",
            Timestamp::UNIX_EPOCH,
            Schemas::default(),
            matchers,
            &["shops".into()],
        );
        let entries = read("{\"n\":1}\n[1]\n{\"source\":\"web\",\"detail-type\":\"t\",\"detail\":{}}\nno json\n");
        assert_eq!(check(&taken, &entries[0]), Ok(4 + 1 + 7));
        let codes: Vec<_> = entries[1..].iter().map(|entry| check(&taken, entry).unwrap_err()).collect();
        assert!(codes[0].message.contains("an array") && codes[2].message.contains("not JSON"), "{codes:?}");
        assert_eq!(codes[1].code, "RuleDoesNotMatch");
        assert!(codes[1].message.contains("source: \"web\" is not \"shop\""), "{codes:?}");
        assert_eq!(taken.taken(), [("shops", 1)].into());
        assert!(taken.has_failed());
    }
}
