//! What a pattern may ask of one value.

use std::net::IpAddr;

use super::address::{Network, address};
use super::caseless::Caseless;
use super::event::Scalar;
use super::number::Number;
use super::wildcard::Wildcard;

/// One item of a field's list: a plain value or an operator.
#[derive(Clone, Debug)]
pub(super) enum Operator {
    /// `null`.
    Null,
    /// `true` or `false`.
    Boolean(bool),
    /// A plain number.
    Number(Number),
    /// A plain string that is no address, or `exactly`.
    Text(String),
    /// A plain string that is an address; any spelling of it matches.
    Address(IpAddr, String),
    Prefix(String),
    PrefixIgnoringCase(Caseless),
    Suffix(String),
    SuffixIgnoringCase(Caseless),
    EqualsIgnoringCase(Caseless),
    Wildcard(Wildcard, String),
    AnythingBut(Excluded),
    Numeric(Range),
    Cidr(Network, String),
    /// Whether the field must be there, or must not.
    Exists(bool),
}

/// What `anything-but` does not take; never an empty list.
#[derive(Clone, Debug)]
pub(super) enum Excluded {
    Texts(Vec<String>),
    Numbers(Vec<Number>),
    Prefixes(Vec<String>),
    Suffixes(Vec<String>),
    EqualsIgnoringCase(Vec<Caseless>),
    Wildcards(Vec<(Wildcard, String)>),
}

/// What `numeric` takes.
#[derive(Clone, Debug)]
pub(super) struct Range {
    pub(super) lowest: Option<Bound>,
    pub(super) highest: Option<Bound>,
}

/// An end of a range.
#[derive(Clone, Debug)]
pub(super) struct Bound {
    pub(super) number: Number,
    pub(super) inclusive: bool,
}

impl Operator {
    /// Whether a value that is there passes.
    pub(super) fn accepts(&self, value: &Scalar) -> bool {
        match (self, value) {
            (Operator::Exists(wanted), _) => *wanted,
            (Operator::AnythingBut(excluded), value) => !excluded.covers(value),
            (Operator::Null, Scalar::Null) => true,
            (Operator::Boolean(wanted), Scalar::Boolean(boolean)) => wanted == boolean,
            (Operator::Number(wanted), Scalar::Number(number)) => wanted == number,
            (Operator::Numeric(range), Scalar::Number(number)) => range.holds(number),
            (operator, Scalar::Text(text)) => operator.accepts_text(text),
            _ => false,
        }
    }

    fn accepts_text(&self, text: &str) -> bool {
        match self {
            Operator::Text(wanted) => text == wanted,
            Operator::Address(wanted, _) => address(text) == Some(*wanted),
            Operator::Prefix(prefix) => text.starts_with(prefix),
            Operator::PrefixIgnoringCase(prefix) => prefix.begins(text),
            Operator::Suffix(suffix) => text.ends_with(suffix),
            Operator::SuffixIgnoringCase(suffix) => suffix.finishes(text),
            Operator::EqualsIgnoringCase(wanted) => wanted.equals(text),
            Operator::Wildcard(wildcard, _) => wildcard.matches(text),
            Operator::Cidr(network, _) => address(text).is_some_and(|address| network.contains(address)),
            _ => false,
        }
    }

    /// Whether it is a plain value.
    pub(super) fn is_plain(&self) -> bool {
        use Operator::{Address, Boolean, Null, Number, Text};
        matches!(self, Null | Boolean(_) | Number(_) | Text(_) | Address(..))
    }
}

impl Excluded {
    fn covers(&self, value: &Scalar) -> bool {
        match (self, value) {
            (Excluded::Numbers(numbers), Scalar::Number(number)) => numbers.contains(number),
            (excluded, Scalar::Text(text)) => excluded.covers_text(text),
            _ => false,
        }
    }

    fn covers_text(&self, text: &str) -> bool {
        match self {
            Excluded::Texts(texts) => texts.iter().any(|excluded| excluded == text),
            Excluded::Numbers(_) => false,
            Excluded::Prefixes(prefixes) => prefixes.iter().any(|prefix| text.starts_with(prefix)),
            Excluded::Suffixes(suffixes) => suffixes.iter().any(|suffix| text.ends_with(suffix)),
            Excluded::EqualsIgnoringCase(texts) => texts.iter().any(|excluded| excluded.equals(text)),
            Excluded::Wildcards(wildcards) => wildcards.iter().any(|(wildcard, _)| wildcard.matches(text)),
        }
    }
}

impl Range {
    /// A number that is not exactly a double is in no range, as the service does not compare it.
    fn holds(&self, number: &Number) -> bool {
        let above = |Bound { number: lowest, inclusive }: &Bound| number > lowest || *inclusive && number == lowest;
        let below = |Bound { number: highest, inclusive }: &Bound| number < highest || *inclusive && number == highest;
        number.is_exact_double() && self.lowest.as_ref().is_none_or(above) && self.highest.as_ref().is_none_or(below)
    }
}
