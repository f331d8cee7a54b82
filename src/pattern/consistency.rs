//! Whether fields match in the same elements of the lists that they share.
//!
//! Two fields under a list of objects match only in one and the same object. Every leaf that passes
//! brings the elements that it is in, the outermost first; wanted is a choice of one element for
//! every list by which each field keeps a leaf.

use std::collections::{BTreeMap, BTreeSet};

use super::event::Element;

/// The leaves of one field that pass, each by the elements that it is in.
pub(super) type Places<'e> = Vec<&'e [Element]>;

/// Whether one element can be chosen in every list so that each field keeps one of its places.
///
/// Lists nest like a tree, so after an element is chosen the fields that share no further list are
/// settled apart from each other. That keeps the work in proportion to the event.
pub(super) fn can_be_together(fields: Vec<Places>) -> bool {
    if fields.iter().any(Vec::is_empty) {
        return false;
    }
    let bound = fields.into_iter().filter(|places| !places.iter().any(|place| place.is_empty())).collect();
    groups(bound).into_iter().all(group_can_be_together)
}

/// Tries every element of the list that the first field begins with.
fn group_can_be_together(fields: Vec<Places>) -> bool {
    let Some(list) = fields.first().and_then(|places| places.first()).and_then(|place| outermost(place)) else {
        return true;
    };
    let fields: Vec<ByElement> = fields.iter().map(|places| ByElement::of(list, places)).collect();
    let elements: BTreeSet<Element> = fields.iter().flat_map(|field| field.inside.keys().copied()).collect();
    elements.into_iter().any(|element| can_be_together(fields.iter().map(|field| field.with(element)).collect()))
}

/// The places of a field by their elements of one list.
struct ByElement<'e> {
    /// What is left of the places that begin in an element.
    inside: BTreeMap<Element, Places<'e>>,
    /// The places that have nothing to do with the list.
    elsewhere: Places<'e>,
}

impl<'e> ByElement<'e> {
    fn of(list: usize, places: &Places<'e>) -> ByElement<'e> {
        let mut field = ByElement { inside: BTreeMap::new(), elsewhere: Vec::new() };
        for place in places {
            match place.split_first() {
                Some((first, rest)) if first.0 == list => field.inside.entry(*first).or_default().push(rest),
                _ => field.elsewhere.push(place),
            }
        }
        field
    }

    /// The places that remain once an element is chosen.
    fn with(&self, element: Element) -> Places<'e> {
        self.inside.get(&element).into_iter().flatten().chain(&self.elsewhere).copied().collect()
    }
}

/// Fields that begin with a common list, directly or by way of others, in one group.
fn groups(fields: Vec<Places>) -> Vec<Vec<Places>> {
    let mut groups: Vec<(BTreeSet<usize>, Vec<Places>)> = Vec::new();
    for places in fields {
        let lists: BTreeSet<usize> = places.iter().filter_map(|place| outermost(place)).collect();
        let (joined, apart): (Vec<_>, Vec<_>) = groups.into_iter().partition(|(known, _)| !known.is_disjoint(&lists));
        let mut group = (lists, vec![places]);
        for (lists, fields) in joined {
            group.0.extend(lists);
            group.1.extend(fields);
        }
        groups = apart;
        groups.push(group);
    }
    groups.into_iter().map(|(_, fields)| fields).collect()
}

fn outermost(place: &[Element]) -> Option<usize> {
    place.first().map(|(list, _)| *list)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::super::event::Event;
    use super::*;

    /// Takes one place per field after the other and looks whether any two disagree about a list.
    fn can_be_together_slowly(fields: &[Places], chosen: &mut Vec<Element>) -> bool {
        let Some((places, rest)) = fields.split_first() else {
            return true;
        };
        places.iter().any(|place| {
            let disagrees = |(list, index): &Element| chosen.iter().any(|(l, i)| l == list && i != index);
            if place.iter().any(disagrees) {
                return false;
            }
            let before = chosen.len();
            chosen.extend_from_slice(place);
            let found = can_be_together_slowly(rest, chosen);
            chosen.truncate(before);
            found
        })
    }

    fn event() -> impl Strategy<Value = Value> {
        let leaf = any::<bool>().prop_map(Value::from);
        leaf.prop_recursive(5, 30, 3, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 1..4).prop_map(Value::from),
                prop::collection::vec((prop::sample::select(vec!["a", "b", "a.b"]), inner), 1..3)
                    .prop_map(|members| members.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()),
            ]
        })
    }

    #[test]
    fn many_lists_side_by_side_do_not_multiply() {
        let lists: serde_json::Map<String, Value> = (0..20)
            .map(|list| (format!("l{list}"), (0..40).map(|n| json!({"x": n, "y": n})).collect::<Value>()))
            .collect();
        let document = json!({ "all": [Value::Object(lists)] });
        let event = Event::of_document(&document);
        let places = |path: String| event.leaves(&path).iter().map(|leaf| leaf.elements.as_slice()).collect::<Vec<_>>();
        let mut fields: Vec<_> = (0..20).map(|list| places(format!("all.l{list}.x"))).collect();
        fields.push(vec![event.leaves("all.l0.x")[0].elements.as_slice()]);
        fields.push(vec![event.leaves("all.l0.y")[1].elements.as_slice()]);
        assert!(!can_be_together(fields));
    }

    #[test]
    fn a_field_that_two_lists_have_may_be_taken_from_either() {
        let document = json!({"a": [{"b": {"p": 1, "q": 1}}], "a.b": [{"q": 1, "r": 1}, {"s": 1}]});
        let event = Event::of_document(&document);
        let places = |path: &str| event.leaves(path).iter().map(|leaf| leaf.elements.as_slice()).collect::<Vec<_>>();
        let together = |paths: &[&str]| can_be_together(paths.iter().map(|path| places(path)).collect());
        assert!(together(&["a.b.p", "a.b.q", "a.b.r"]));
        assert!(together(&["a.b.q", "a.b.s", "a.b.p"]));
        assert!(!together(&["a.b.r", "a.b.q", "a.b.s"]));
    }

    proptest! {
        #[test]
        fn grouping_finds_a_choice_exactly_when_there_is_one(
            document in event().prop_filter("an object", Value::is_object),
            paths in prop::collection::vec("[ab](\\.[ab]){0,3}", 1..5),
        ) {
            let event = Event::of_document(&document);
            let holds = |leaf: &&super::super::event::Leaf| leaf.scalar.to_value() == true;
            let fields: Vec<Places> = paths
                .iter()
                .map(|path| event.leaves(path).iter().filter(holds).map(|leaf| leaf.elements.as_slice()).collect())
                .collect();
            prop_assert_eq!(can_be_together(fields.clone()), can_be_together_slowly(&fields, &mut Vec::new()));
        }
    }
}
