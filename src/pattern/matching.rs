//! Holding an event against a pattern.

use std::cell::OnceCell;

use super::Pattern;
use super::consistency::{Places, can_be_together};
use super::event::{Event, Leaf};
use super::parse::{Combination, Field};

/// What an event has for a field.
#[derive(Clone, Debug)]
pub(super) enum Finding {
    /// It has nothing, and that is as it should be.
    RightlyAbsent,
    /// It has nothing, and something is wanted.
    Missing,
    /// It has values, and none passes.
    Failing,
    /// The numbers of the leaves that pass.
    Passing(Vec<usize>),
}

impl Finding {
    /// Whether the field matches.
    pub(super) fn is_match(&self) -> bool {
        matches!(self, Finding::RightlyAbsent | Finding::Passing(_))
    }
}

/// A pattern and an event, with what was found for each field so far.
pub(super) struct Comparison<'a> {
    pub(super) pattern: &'a Pattern,
    pub(super) event: &'a Event<'a>,
    findings: Vec<OnceCell<Finding>>,
}

impl<'a> Comparison<'a> {
    pub(super) fn new(pattern: &'a Pattern, event: &'a Event<'a>) -> Comparison<'a> {
        Comparison { pattern, event, findings: vec![OnceCell::new(); pattern.fields.len()] }
    }

    /// Whether the event matches.
    pub(super) fn is_match(&self) -> bool {
        let everything = self.pattern.fields.is_empty();
        everything || self.event.is_object() && self.pattern.combinations.iter().any(|it| self.combination_matches(it))
    }

    /// Whether all fields of a combination match, and in the same elements of lists.
    pub(super) fn combination_matches(&self, combination: &Combination) -> bool {
        combination.fields().all(|field| self.finding(field).is_match()) && self.is_together(combination)
    }

    /// Whether the fields of a combination, which all match, do so in the same elements of lists.
    fn is_together(&self, combination: &Combination) -> bool {
        let places = combination.fields().filter_map(|field| match self.finding(field) {
            Finding::Passing(leaves) => Some(self.places(field, leaves)),
            _ => None,
        });
        can_be_together(places.collect())
    }

    /// What the event has for a field.
    pub(super) fn finding(&self, field: usize) -> &Finding {
        self.findings[field].get_or_init(|| find(&self.pattern.fields[field], self.event))
    }

    fn places(&self, field: usize, passing: &[usize]) -> Places<'a> {
        let leaves = self.event.leaves(&self.pattern.fields[field].path);
        let mut places: Places = passing.iter().map(|leaf| leaves[*leaf].elements.as_slice()).collect();
        places.sort_unstable();
        places.dedup();
        places
    }
}

fn find(field: &Field, event: &Event) -> Finding {
    let leaves = event.leaves(&field.path);
    if leaves.is_empty() {
        return if field.may_be_absent() && !event.is_bare() { Finding::RightlyAbsent } else { Finding::Missing };
    }
    let passes = |leaf: &Leaf| field.operators.iter().any(|operator| operator.accepts(&leaf.scalar));
    let passing: Vec<usize> = (0..leaves.len()).filter(|leaf| passes(&leaves[*leaf])).collect();
    if passing.is_empty() { Finding::Failing } else { Finding::Passing(passing) }
}
