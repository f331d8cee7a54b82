//! What holds for any pattern and any event.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::event::Event;
use super::{AttributeValue, Dialect, Pattern};

/// Few, so that patterns and events have some in common.
const KEYS: [&str; 5] = ["a", "b", "c", "a.b", "b.c.a"];

/// The longest event pattern that is taken.
const LONGEST: usize = 4096;

fn scalar() -> impl Strategy<Value = Value> {
    let pool = json!(["x", "X", "xy", "yx", "", "5", "::1", "10.0.0.1", "0:0:0:0:0:0:0:1", 5, 5.5, -2, 0, true, null]);
    let Value::Array(pool) = pool else { unreachable!() };
    select(pool)
}

fn object(values: impl Strategy<Value = Value>, least: usize) -> impl Strategy<Value = Value> {
    prop::collection::vec((select(KEYS.to_vec()), values), least..4).prop_map(|members| {
        members.into_iter().map(|(key, value)| (key.to_owned(), value)).collect::<Map<_, _>>().into()
    })
}

/// An event with lists and objects in each other.
fn event() -> impl Strategy<Value = Value> {
    let nested = scalar().prop_recursive(4, 24, 3, |inner| {
        prop_oneof![prop::collection::vec(inner.clone(), 0..3).prop_map(Value::from), object(inner, 0)]
    });
    object(nested, 0)
}

/// An event whose lists hold plain values only.
fn event_without_lists_of_objects() -> impl Strategy<Value = Value> {
    let nested = prop_oneof![scalar(), prop::collection::vec(scalar(), 1..3).prop_map(Value::from)].prop_recursive(
        3,
        12,
        3,
        |inner| object(inner, 1),
    );
    object(nested, 1)
}

fn operator() -> impl Strategy<Value = Value> {
    let text = || select(vec!["x", "X", "y", "xy", "10.0.0.1"]);
    prop_oneof![
        4 => scalar(),
        1 => text().prop_map(|text| json!({ "prefix": text })),
        1 => text().prop_map(|text| json!({ "suffix": { "equals-ignore-case": text } })),
        1 => text().prop_map(|text| json!({ "equals-ignore-case": text })),
        1 => select(vec!["*", "x*", "*y", "*:*"]).prop_map(|text| json!({ "wildcard": text })),
        1 => text().prop_map(|text| json!({ "anything-but": text })),
        1 => Just(json!({ "anything-but": [5, 0] })),
        1 => text().prop_map(|text| json!({ "anything-but": { "prefix": [text, "z"] } })),
        1 => (-3..6).prop_map(|bound| json!({ "numeric": [">=", bound] })),
        1 => (-3..3).prop_map(|bound| json!({ "numeric": [">", bound, "<", 5.6] })),
        1 => select(vec!["10.0.0.0/8", "::/64"]).prop_map(|network| json!({ "cidr": network })),
        1 => any::<bool>().prop_map(|wanted| json!({ "exists": wanted })),
    ]
}

/// A pattern that is taken, with nesting and `$or`.
fn pattern() -> impl Strategy<Value = Value> {
    let operators = prop::collection::vec(operator(), 1..4).prop_map(Value::from);
    let nested = operators.prop_recursive(3, 16, 3, |inner| {
        let plain = object(inner, 1).boxed();
        let branches = prop::collection::vec(plain.clone(), 2..4);
        let with_choice = (plain.clone(), branches, any::<bool>()).prop_map(|(outside, branches, alone)| {
            let mut members = if alone { Map::new() } else { outside.as_object().cloned().unwrap_or_default() };
            members.insert("$or".into(), Value::from(branches));
            Value::from(members)
        });
        prop_oneof![3 => plain, 1 => with_choice]
    });
    nested
        .prop_map(|nested| if nested.is_object() { nested } else { json!({ "a": nested }) })
        .prop_filter("short enough", |pattern| pattern.to_string().len() <= LONGEST)
}

fn parse(pattern: &Value) -> Pattern {
    Pattern::parse(Dialect::Events, &pattern.to_string()).unwrap()
}

/// A pattern of every leaf of an event, each with the values that it has.
fn leaves_of(event: &Value, path: &str, leaves: &mut BTreeMap<String, Vec<Value>>) {
    match event {
        Value::Object(members) => {
            for (key, value) in members {
                let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
                leaves_of(value, &path, leaves);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| leaves_of(item, path, leaves)),
        leaf => leaves.entry(path.to_owned()).or_default().push(leaf.clone()),
    }
}

proptest! {
    #[test]
    fn an_event_matches_the_pattern_made_of_its_own_leaves(event in event_without_lists_of_objects()) {
        let mut leaves = BTreeMap::new();
        leaves_of(&event, "", &mut leaves);
        let pattern = parse(&json!(leaves));
        prop_assert!(pattern.matches(&event), "{:?}", pattern.explain(&event));
    }

    #[test]
    fn the_explanation_says_what_the_match_says(pattern in pattern(), event in event()) {
        let pattern = parse(&pattern);
        let matched = pattern.matches(&event);
        let explanation = pattern.explain(&event);
        prop_assert_eq!(explanation.matched, matched);
        prop_assert!(!matched || explanation.fields.iter().all(|field| field.matched));
        if !explanation.branches.is_empty() {
            prop_assert_eq!(explanation.branches.iter().any(|branch| branch.matched), matched);
        }
        let branches = explanation.branches.iter();
        let verdicts = branches.flat_map(|branch| &branch.fields).chain(&explanation.fields);
        for reason in verdicts.map(|field| &field.reason).chain([&explanation.reason]) {
            prop_assert!(!reason.is_empty() && !reason.ends_with('.'), "{}", reason);
        }
    }

    #[test]
    fn a_choice_matches_when_one_of_its_branches_does(
        first in pattern(), second in pattern(), event in event(),
    ) {
        let either = json!({ "$or": [first.clone(), second.clone()] });
        prop_assume!(either.to_string().len() <= LONGEST);
        let either = parse(&either);
        prop_assert_eq!(either.matches(&event), parse(&first).matches(&event) || parse(&second).matches(&event));
    }

    #[test]
    fn the_items_of_a_list_are_ored(items in prop::collection::vec(operator(), 1..4), event in event()) {
        let each = items.iter().any(|item| parse(&json!({ "a": [item] })).matches(&event));
        prop_assert_eq!(parse(&json!({ "a": items })).matches(&event), each);
    }

    #[test]
    fn line_breaks_between_the_parts_of_a_pattern_change_nothing(pattern in pattern(), event in event()) {
        let text = serde_json::to_string_pretty(&pattern).unwrap();
        prop_assume!(text.len() <= LONGEST);
        let pretty = Pattern::parse(Dialect::Events, &text).unwrap();
        prop_assert_eq!(pretty.matches(&event), parse(&pattern).matches(&event));
    }

    #[test]
    fn a_policy_on_bodies_means_what_the_same_event_pattern_means(pattern in pattern(), event in event()) {
        if let Ok(policy) = Pattern::parse(Dialect::SnsBody, &pattern.to_string()) {
            prop_assert_eq!(policy.matches(&event), parse(&pattern).matches(&event));
        }
    }

    #[test]
    fn a_flat_policy_means_the_same_for_attributes_and_for_a_flat_body(
        // Without any attribute the two differ: there, not even `exists:false` matches.
        pattern in pattern(), values in prop::collection::btree_map(select(KEYS.to_vec()), scalar(), 1..4),
    ) {
        if let Ok(policy) = Pattern::parse(Dialect::SnsAttributes, &pattern.to_string()) {
            let attributes = values.iter().map(|(k, v)| ((*k).to_owned(), AttributeValue::Array(vec![v.clone()])));
            prop_assert_eq!(policy.matches_attributes(&attributes.collect()), policy.matches(&json!(values)));
        }
    }

    #[test]
    fn a_single_value_is_either_wanted_or_anything_but_wanted(
        value in scalar(),
        wanted in select(vec![json!("x"), json!("X"), json!("5"), json!(""), json!(5), json!(-2.0), json!(0)]),
    ) {
        let event = json!({ "a": value });
        let plain = parse(&json!({ "a": [wanted.clone()] })).matches(&event);
        prop_assert_eq!(parse(&json!({ "a": [{ "anything-but": wanted }] })).matches(&event), !plain);
    }

    #[test]
    fn a_number_is_less_than_equal_to_or_greater_than_any_other(number in -1e6..1e6_f64, bound in -1e6..1e6_f64) {
        let event = json!({ "a": number });
        let holds = |sign: &str| parse(&json!({ "a": [{ "numeric": [sign, bound] }] })).matches(&event);
        prop_assert_eq!([holds("<"), holds("="), holds(">")], [number < bound, number == bound, number > bound]);
        prop_assert_eq!([holds("<="), holds(">=")], [number <= bound, number >= bound]);
    }

    #[test]
    fn a_field_either_exists_or_does_not(path in select(KEYS.to_vec()), event in event()) {
        let exists = |wanted: bool| parse(&json!({ path: [{ "exists": wanted }] })).matches(&event);
        prop_assert_eq!(exists(true), !exists(false));
        prop_assert_eq!(exists(true), !Event::of_document(&event).leaves(path).is_empty());
    }

    #[test]
    fn any_text_is_taken_or_refused_at_a_place_that_it_has(text in "[\\[\\]{}:,\"\\\\a$or.5é \n-]{0,40}") {
        for dialect in [Dialect::Events, Dialect::SnsAttributes, Dialect::SnsBody] {
            if let Err(refusal) = Pattern::parse(dialect, &text) {
                prop_assert!(refusal.line <= text.matches('\n').count() + 1, "{}", refusal);
                prop_assert!(refusal.column <= text.len() + 1, "{}", refusal);
            }
        }
    }

    #[test]
    fn any_json_is_taken_or_refused_at_a_place_that_it_has(document in event(), pattern in pattern()) {
        let mixed = json!({ "detail": document, "$or": [pattern, document] });
        for (dialect, text) in [
            (Dialect::Events, mixed.to_string()),
            (Dialect::SnsBody, serde_json::to_string_pretty(&mixed).unwrap()),
            (Dialect::SnsAttributes, document.to_string()),
        ] {
            if let Err(refusal) = Pattern::parse(dialect, &text) {
                let line = text.lines().nth(refusal.line - 1);
                prop_assert!(line.is_some_and(|line| refusal.column <= line.chars().count()), "{}", refusal);
            }
        }
    }
}
