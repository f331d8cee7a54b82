//! Patterns: what msgctl says of them, held against the emulator's TestEventPattern. The emulator is a witness and
//! not the judge: where it differs, the facts decide (aws-facts 4.3), and the difference is listed here.

use std::collections::BTreeSet;

use futures_util::{StreamExt, stream};
use msgctl::pattern::{Dialect, Pattern};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::support::{World, wait};

/// Promises of the cases of which the emulator says otherwise, and what the facts say. The facts are
/// about AWS's engine, which msgctl follows.
const JUDGED: [(&str, &str); 13] = [
    (
        "big numbers are compared without loss as far as a double holds them",
        "a number that is no double is not compared by size: \"Cannot compare number\"",
    ),
    ("cidr takes the addresses of an IPv4 network", "an IPv4 address that is written as IPv6 is the same address"),
    (
        "a plain string that is an address matches every spelling of the address",
        "a plain string that looks like an address is compared as one: \"::1\" matches \"0:0:0:0:0:0:0:1\"",
    ),
    ("exists:false wants no value at the leaf", "\"a.b\" and {\"a\":{\"b\"}} are the same path"),
    ("exists:false looks at every object of a list", "it is false if any element has the field"),
    ("an absent field of one object does not help the value of another", "it is false if any element has the field"),
    ("a dotted key in the pattern is the nested field", "\"a.b\" and {\"a\":{\"b\"}} are the same path"),
    ("a dotted key in the event is the nested field", "\"a.b\" and {\"a\":{\"b\"}} are the same path"),
    ("plain elements of a list go with any object of it", "\"a.b\" and {\"a\":{\"b\"}} are the same path"),
    ("an object under $or is a field of that name", "\"a.b\" and {\"a\":{\"b\"}} are the same path"),
    ("two equal keys with objects are merged leaf by leaf", "of equal paths the last wins, and the others stay"),
    ("one operator twice in one object is refused", "one operator per object"),
    ("a key that is overridden must still be right", "every leaf must be a non-empty array"),
];

#[derive(Deserialize)]
struct Case {
    promise: String,
    pattern: Option<Value>,
    pattern_text: Option<String>,
    #[serde(default)]
    matches: Vec<Value>,
    #[serde(default)]
    misses: Vec<Value>,
    refused: Option<String>,
}

/// What TestEventPattern wants of every event.
fn whole(event: &Value) -> Value {
    let mut whole = json!({
        "version": "0", "id": "1", "account": "123456789012", "source": "s", "time": "2026-11-23T09:30:00Z",
        "region": "us-east-1", "resources": [], "detail-type": "t", "detail": {}
    });
    for (key, value) in event.as_object().into_iter().flatten() {
        whole[key] = value.clone();
    }
    whole
}

/// Whether the emulator says that it matches; nothing where it refuses the pattern.
async fn witness(world: &World, pattern: &str, event: &Value) -> Option<bool> {
    let request = world.eventbridge.test_event_pattern().event_pattern(pattern).event(event.to_string());
    request.send().await.ok().map(|answer| answer.result)
}

#[test]
fn the_emulator_says_the_same_of_every_operator_but_for_what_is_listed() {
    let world = World::new();
    let cases: Vec<Case> = serde_json::from_str(include_str!("../src/pattern/cases/events.json")).unwrap();
    let asked = cases.iter().flat_map(|case| {
        let text = case.pattern_text.clone().unwrap_or_else(|| case.pattern.as_ref().unwrap().to_string());
        let refused = case.refused.iter().map(|_| (json!({}), None));
        let matches = case.matches.iter().map(|event| (event.clone(), Some(true)));
        let misses = case.misses.iter().map(|event| (event.clone(), Some(false)));
        let all: Vec<_> = refused.chain(matches).chain(misses).collect();
        all.into_iter().map(move |(event, ours)| (case.promise.as_str(), text.clone(), event, ours))
    });
    // Filling an event in must not change what is asked.
    let asked = asked.filter_map(|(promise, text, event, ours)| {
        let event = whole(&event);
        let now = Pattern::parse(Dialect::Events, &text).ok().map(|pattern| pattern.matches(&event));
        (now == ours).then_some((promise, text, event, ours))
    });
    let asked: Vec<_> = asked.collect();
    let count = asked.len();
    let answers = stream::iter(asked).map(|(promise, text, event, ours)| {
        let world = &world;
        async move {
            let theirs = witness(world, &text, &event).await;
            (theirs != ours).then(|| (promise, format!("{text} {event} ours {ours:?} theirs {theirs:?}")))
        }
    });
    let differences: Vec<_> = wait(answers.buffered(8).filter_map(async |difference| difference).collect());
    let is_judged = |promise: &str| JUDGED.iter().any(|(judged, _)| *judged == promise);
    let unlisted: Vec<_> = differences.iter().filter(|(promise, _)| !is_judged(promise)).collect();
    assert!(unlisted.is_empty(), "{unlisted:#?}");
    let differing: BTreeSet<&str> = differences.iter().map(|(promise, _)| *promise).collect();
    let agreed: Vec<_> = JUDGED.iter().filter(|(judged, _)| !differing.contains(judged)).collect();
    assert!(agreed.is_empty(), "the emulator has come to agree: {agreed:#?}");
    assert!(count > 600, "only {count} were asked");
}

/// Few, so that patterns and events have some in common; without dots, about which the emulator is wrong.
const KEYS: [&str; 3] = ["a", "b", "c"];

fn scalar() -> impl Strategy<Value = Value> {
    let pool =
        json!(["x", "X", "xy", "yx", "", "5", "10.0.0.1", "10.9.0.1", 5, 5.0, 5.5, -2, 0, 1e3, true, false, null]);
    let Value::Array(pool) = pool else { unreachable!() };
    select(pool)
}

fn object(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    prop::collection::vec((select(KEYS.to_vec()), values), 1..4).prop_map(|members| {
        members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>().into()
    })
}

/// An event, with lists of objects or without.
fn event(lists_of_objects: bool) -> impl Strategy<Value = Value> {
    let list = prop::collection::vec(scalar(), 0..3).prop_map(Value::from);
    let leaf = prop_oneof![3 => scalar(), 1 => list];
    let nested = leaf.prop_recursive(3, 12, 3, move |inner| {
        let objects = prop::collection::vec(object(inner.clone()), 1..3).prop_map(Value::from);
        if lists_of_objects { prop_oneof![object(inner), objects].boxed() } else { object(inner).boxed() }
    });
    object(nested)
}

fn operator(with_absence: bool) -> impl Strategy<Value = Value> {
    let text = || select(vec!["x", "X", "y", "xy"]);
    let exists = if with_absence { vec![true, false] } else { vec![true] };
    // The emulator takes no address for another spelling of itself; as a plain value this is one.
    let plain = scalar().prop_filter("no address", |value| !value.as_str().is_some_and(|text| text.contains('.')));
    prop_oneof![
        4 => plain,
        1 => text().prop_map(|text| json!({ "prefix": text })),
        1 => text().prop_map(|text| json!({ "prefix": { "equals-ignore-case": text } })),
        1 => text().prop_map(|text| json!({ "suffix": text })),
        1 => text().prop_map(|text| json!({ "suffix": { "equals-ignore-case": text } })),
        1 => text().prop_map(|text| json!({ "equals-ignore-case": text })),
        1 => select(vec!["*", "x*", "*y", "x*x", "1*1"]).prop_map(|text| json!({ "wildcard": text })),
        1 => text().prop_map(|text| json!({ "anything-but": text })),
        1 => Just(json!({ "anything-but": ["x", "5"] })),
        1 => Just(json!({ "anything-but": [5, 0] })),
        1 => text().prop_map(|text| json!({ "anything-but": { "prefix": [text, "z"] } })),
        1 => text().prop_map(|text| json!({ "anything-but": { "suffix": text } })),
        1 => text().prop_map(|text| json!({ "anything-but": { "equals-ignore-case": [text] } })),
        1 => select(vec!["x*", "*y"]).prop_map(|text| json!({ "anything-but": { "wildcard": text } })),
        1 => (-3..6).prop_map(|bound| json!({ "numeric": [">=", bound] })),
        1 => (-3..3).prop_map(|bound| json!({ "numeric": [">", bound, "<", 5.6] })),
        1 => Just(json!({ "numeric": ["=", 5] })),
        1 => Just(json!({ "cidr": "10.0.0.0/16" })),
        1 => select(exists).prop_map(|wanted| json!({ "exists": wanted })),
    ]
}

fn pattern(with_absence: bool) -> impl Strategy<Value = Value> {
    let operators = prop::collection::vec(operator(with_absence), 1..4).prop_map(Value::from);
    let nested = operators.prop_recursive(3, 12, 3, |inner| {
        let branches = prop::collection::vec(object(inner.clone()), 2..4);
        let choice = branches.prop_map(|branches| json!({ "$or": branches }));
        prop_oneof![3 => object(inner), 1 => choice]
    });
    nested.prop_map(|nested| if nested.is_object() { nested } else { json!({ "a": nested }) })
}

/// Holds what msgctl says of a pattern and some events against what the emulator does.
fn check(world: &World, pattern: &Value, events: &[Value]) -> Result<(), TestCaseError> {
    let text = json!({ "detail": pattern }).to_string();
    let Ok(ours) = Pattern::parse(Dialect::Events, &text) else { return Err(TestCaseError::reject("too long")) };
    for event in events {
        let event = whole(&json!({ "detail": event }));
        let theirs = wait(witness(world, &text, &event));
        prop_assert_eq!(theirs, Some(ours.matches(&event)), "{} {}", text, event);
    }
    Ok(())
}

#[test]
fn the_emulator_says_the_same_of_random_patterns_and_events() {
    let world = World::new();
    for lists_of_objects in [false, true] {
        let mut runner = TestRunner::new(Config { failure_persistence: None, ..Config::with_cases(128) });
        let events = prop::collection::vec(event(lists_of_objects), 4);
        let checked =
            runner.run(&(pattern(!lists_of_objects), events), |(pattern, events)| check(&world, &pattern, &events));
        checked.unwrap_or_else(|difference| panic!("{difference}"));
    }
}
