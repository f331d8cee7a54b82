//! Operators, values and verdicts in words.

use super::Dialect;
use super::event::{Leaf, Scalar};
use super::number::Number;
use super::operator::{Bound, Excluded, Operator, Range};
use super::source::quoted;

/// How many values of a list are shown.
const SHOWN_VALUES: usize = 5;

/// How much of a long string is shown, in characters.
const SHOWN_CHARACTERS: usize = 80;

/// Why the values of a field pass none of its operators.
pub(super) fn failing(leaves: &[Leaf], operators: &[Operator], dialect: Dialect) -> String {
    // There is a value, so that what allows for none explains nothing beside others.
    let wanted: Vec<&Operator> = operators.iter().filter(|it| !matches!(it, Operator::Exists(false))).collect();
    let single = leaves.len() == 1;
    let subject = match leaves {
        [only] => value(&only.scalar),
        several => format!("none of the {} values {}", several.len(), values(several)),
    };
    let hint = leaves.iter().find_map(|leaf| hint(&leaf.scalar, operators)).unwrap_or_default();
    match wanted.as_slice() {
        [] => format!("the field is {}: {}", dialect.place(), values(leaves)),
        [Operator::AnythingBut(excluded)] if single => {
            format!("{subject} is excluded: {} passes", anything_but(excluded))
        }
        [only] if single => format!("{subject} is not {}{hint}", described(only)),
        [only] => format!("{subject} is {}{hint}", described(only)),
        several if single => format!("{subject} is none of {}{hint}", listed(several)),
        several => format!("{subject} is one of {}{hint}", listed(several)),
    }
}

/// Why a field matches by one of its leaves.
pub(super) fn passing(leaf: &Leaf, of: usize, operators: &[Operator], dialect: Dialect) -> String {
    let shown = value(&leaf.scalar);
    let shown = if of > 1 { format!("{shown}, one of {of} values,") } else { shown };
    match operators.iter().find(|operator| operator.accepts(&leaf.scalar)) {
        Some(Operator::Exists(_)) | None => format!("the field is {}: {shown}", dialect.place()),
        Some(plain) if plain.is_plain() && operators.len() > 1 => format!("{shown} is listed"),
        Some(plain) if plain.is_plain() => format!("{shown} is what is wanted"),
        Some(other) => format!("{shown} is {}", described(other)),
    }
}

/// What a person may have overlooked about a value that fails.
fn hint(scalar: &Scalar, operators: &[Operator]) -> Option<String> {
    let wants_size = |operator: &Operator| matches!(operator, Operator::Numeric(_));
    let wants_number = |operator: &Operator| wants_size(operator) || matches!(operator, Operator::Number(_));
    let text = match scalar {
        Scalar::Text(text) => text,
        Scalar::Number(number) if !number.is_exact_double() && operators.iter().any(wants_size) => {
            return Some("; the service compares by size only numbers that a double holds exactly".to_owned());
        }
        other => return looks_like_text(other, operators).then(|| "; it is not a string".to_owned()),
    };
    if Number::parse(text).is_some() && operators.iter().any(wants_number) {
        return Some("; it is a string, and only numbers compare with numbers".to_owned());
    }
    let other_case = |operator: &Operator| match operator {
        Operator::Text(wanted) => wanted.to_lowercase() == text.to_lowercase(),
        _ => false,
    };
    operators.iter().any(other_case).then(|| "; letter case counts".to_owned())
}

/// Whether an operator wants the string that the value would be in quotes.
fn looks_like_text(scalar: &Scalar, operators: &[Operator]) -> bool {
    let spelled = value(scalar);
    operators.iter().any(|operator| matches!(operator, Operator::Text(wanted) if *wanted == spelled))
}

fn listed(operators: &[&Operator]) -> String {
    operators.iter().copied().map(described).collect::<Vec<_>>().join(", ")
}

/// What an operator takes, to be read after "is".
fn described(operator: &Operator) -> String {
    match operator {
        Operator::Null => "null".to_owned(),
        Operator::Boolean(boolean) => boolean.to_string(),
        Operator::Number(number) => number.text().to_owned(),
        Operator::Text(text) | Operator::Address(_, text) => quoted(text),
        Operator::Prefix(text) => format!("a string that begins with {}", quoted(text)),
        Operator::PrefixIgnoringCase(text) => format!("a string that begins with {}", in_any_case(text.text())),
        Operator::Suffix(text) => format!("a string that ends with {}", quoted(text)),
        Operator::SuffixIgnoringCase(text) => format!("a string that ends with {}", in_any_case(text.text())),
        Operator::EqualsIgnoringCase(text) => in_any_case(text.text()),
        Operator::Wildcard(_, text) => format!("a string like {}", quoted(text)),
        Operator::AnythingBut(excluded) => anything_but(excluded),
        Operator::Numeric(range) => range_in_words(range),
        Operator::Cidr(_, text) => format!("an address in {text}"),
        Operator::Exists(true) => "any value".to_owned(),
        Operator::Exists(false) => "no value".to_owned(),
    }
}

fn anything_but(excluded: &Excluded) -> String {
    let texts = |texts: &[String]| either(texts.iter().map(|text| quoted(text)));
    match excluded {
        Excluded::Texts(excluded) => format!("anything but {}", texts(excluded)),
        Excluded::Numbers(numbers) => {
            format!("anything but {}", either(numbers.iter().map(|number| number.text().to_owned())))
        }
        Excluded::Prefixes(prefixes) => format!("anything but what begins with {}", texts(prefixes)),
        Excluded::Suffixes(suffixes) => format!("anything but what ends with {}", texts(suffixes)),
        Excluded::EqualsIgnoringCase(excluded) => {
            format!("anything but {}", either(excluded.iter().map(|text| in_any_case(text.text()))))
        }
        Excluded::Wildcards(wildcards) => {
            format!("anything but what is like {}", either(wildcards.iter().map(|(_, text)| quoted(text))))
        }
    }
}

fn range_in_words(range: &Range) -> String {
    match (&range.lowest, &range.highest) {
        (Some(low), Some(high)) if low.number == high.number => format!("a number = {}", low.number.text()),
        (Some(low), Some(high)) => format!("a number {} and {}", bound('>', low), bound('<', high)),
        (Some(low), None) => format!("a number {}", bound('>', low)),
        (None, Some(high)) => format!("a number {}", bound('<', high)),
        (None, None) => "a number".to_owned(),
    }
}

fn bound(sign: char, bound: &Bound) -> String {
    let or_equal = if bound.inclusive { "=" } else { "" };
    format!("{sign}{or_equal} {}", bound.number.text())
}

fn in_any_case(text: &str) -> String {
    format!("{} in any letter case", quoted(text))
}

fn either(items: impl Iterator<Item = String>) -> String {
    items.collect::<Vec<_>>().join(" or ")
}

fn values(leaves: &[Leaf]) -> String {
    let shown: Vec<String> = leaves.iter().take(SHOWN_VALUES).map(|leaf| value(&leaf.scalar)).collect();
    let more = if leaves.len() > SHOWN_VALUES { ", …" } else { "" };
    format!("{}{more}", shown.join(", "))
}

fn value(scalar: &Scalar) -> String {
    match scalar {
        Scalar::Null => "null".to_owned(),
        Scalar::Boolean(boolean) => boolean.to_string(),
        Scalar::Number(number) => number.text().to_owned(),
        Scalar::Text(text) => match text.char_indices().nth(SHOWN_CHARACTERS) {
            None => quoted(text),
            Some((end, _)) => quoted(&format!("{}…", &text[..end])),
        },
    }
}
