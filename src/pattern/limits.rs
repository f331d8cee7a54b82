//! How big and how complex a pattern may be, and what the documentation promises less of.

use std::collections::BTreeSet;

use super::Dialect;
use super::number::Number;
use super::parse::{Combination, Field};
use super::source::Fault;

/// The longest event pattern that the API takes, in characters.
const PATTERN_CHARACTERS: usize = 4096;

/// The longest event pattern that an account may have by default.
pub(super) const DEFAULT_PATTERN_CHARACTERS: usize = 2048;

/// The biggest filter policy, in bytes.
const POLICY_BYTES: usize = 256 * 1024;

/// The most combinations of `$or` branches in an event pattern.
const COMBINATIONS: usize = 1000;

/// The most combinations of values in a filter policy.
const POLICY_COMBINATIONS: usize = 150;

/// The most top-level keys of a filter policy.
const POLICY_KEYS: usize = 5;

/// Numbers of a filter policy lie between the negative of this and this.
const POLICY_NUMBER: i64 = 1_000_000_000;

/// And have so many digits after the point.
const POLICY_DECIMALS: usize = 5;

/// Numbers that EventBridge documents lie between the negative of this and this.
const DOCUMENTED_NUMBER: i64 = 5_000_000_000;

/// And have so many digits after the point.
const DOCUMENTED_DECIMALS: usize = 6;

/// From how many wildcards in one value on a person is warned.
pub(super) const MANY_WILDCARDS: usize = 4;

/// Refuses text that is too long to be looked at.
pub(super) fn check_size(text: &str, dialect: Dialect) -> Result<(), Fault> {
    match dialect {
        Dialect::Events => match text.char_indices().nth(PATTERN_CHARACTERS) {
            None => Ok(()),
            Some((at, _)) => Err(Fault::new(
                at,
                format!(
                    "the pattern has {} characters and may have {PATTERN_CHARACTERS}; it gets too long here",
                    text.chars().count()
                ),
            )),
        },
        Dialect::SnsAttributes | Dialect::SnsBody if text.len() <= POLICY_BYTES => Ok(()),
        Dialect::SnsAttributes | Dialect::SnsBody => {
            let message = format!("the filter policy has {} bytes and may have {POLICY_BYTES}", text.len());
            Err(Fault::new(0, message))
        }
    }
}

/// Refuses a number that a filter policy cannot have.
pub(super) fn check_number(number: &Number, at: usize, dialect: Dialect) -> Result<(), Fault> {
    if dialect == Dialect::Events || number.fits(POLICY_NUMBER, POLICY_DECIMALS) {
        return Ok(());
    }
    Err(Fault::new(
        at,
        format!(
            "{} is outside of what a filter policy takes: \
             -{POLICY_NUMBER} to {POLICY_NUMBER} with {POLICY_DECIMALS} decimals",
            number.text()
        ),
    ))
}

/// Whether the documentation of EventBridge covers a number.
pub(super) fn is_documented(number: &Number) -> bool {
    number.fits(DOCUMENTED_NUMBER, DOCUMENTED_DECIMALS)
}

/// Refuses an `$or` at `at` that makes too many combinations. Of a filter policy no more can be
/// within its limit on values either.
pub(super) fn check_branches(combinations: usize, at: usize, dialect: Dialect) -> Result<(), Fault> {
    let (most, what) = match dialect {
        Dialect::Events => (COMBINATIONS, "pattern"),
        Dialect::SnsAttributes | Dialect::SnsBody => (POLICY_COMBINATIONS, "filter policy"),
    };
    if combinations <= most {
        return Ok(());
    }
    Err(Fault::new(at, format!("the branches of `$or` make more than the {most} combinations that a {what} may have")))
}

/// Refuses a filter policy with too many keys or too many combinations of values.
///
/// Keys are the top-level ones that have to match together. Combinations are, for each combination
/// of `$or` branches, the product of the lengths of all lists, each times its depth; and then the sum.
pub(super) fn check_policy(fields: &[Field], combinations: &[Combination], at: usize) -> Result<(), Fault> {
    let keys = |combination: &Combination| {
        combination.fields().map(|field| fields[field].top.as_str()).collect::<BTreeSet<_>>().len()
    };
    if let Some(keys) = combinations.iter().map(keys).find(|keys| *keys > POLICY_KEYS) {
        return Err(Fault::new(at, format!("the filter policy has {keys} keys and may have {POLICY_KEYS}")));
    }
    let values = |combination: &Combination| {
        let factor = |field: usize| fields[field].operators.len().saturating_mul(fields[field].depth);
        combination.fields().map(factor).fold(1, usize::saturating_mul)
    };
    let total = combinations.iter().map(values).fold(0, usize::saturating_add);
    if total > POLICY_COMBINATIONS {
        return Err(Fault::new(
            at,
            format!(
                "the filter policy is too complex: its values make {total} combinations and may make \
                 {POLICY_COMBINATIONS} (the lengths of all lists, each times its depth, multiplied)"
            ),
        ));
    }
    Ok(())
}

/// How many different top-level keys a filter policy has over all of its branches, if too many to be sure of.
pub(super) fn many_keys(fields: &[Field]) -> Option<usize> {
    let keys = fields.iter().map(|field| field.top.as_str()).collect::<BTreeSet<_>>().len();
    (keys > POLICY_KEYS).then_some(keys)
}

#[cfg(test)]
mod tests {
    use super::super::{Pattern, Refusal};
    use super::*;

    fn refusal(dialect: Dialect, text: &str) -> Refusal {
        Pattern::parse(dialect, text).unwrap_err()
    }

    /// A pattern that is `length` characters long.
    fn pattern_of(length: usize) -> String {
        let frame = r#"{"source":[""]}"#.len();
        format!(r#"{{"source":["{}"]}}"#, "é".repeat(length - frame))
    }

    /// `$or` with `branches` branches.
    fn choice(key: &str, branches: usize) -> String {
        let branches: Vec<String> = (0..branches).map(|n| format!(r#"{{"{key}":[{n}]}}"#)).collect();
        format!(r#""$or":[{}]"#, branches.join(","))
    }

    #[test]
    fn a_pattern_of_4096_characters_is_taken_and_one_more_is_refused_where_it_gets_too_long() {
        assert!(Pattern::parse(Dialect::Events, &pattern_of(4096)).is_ok());
        let refusal = refusal(Dialect::Events, &pattern_of(4097));
        assert!(refusal.message.contains("has 4097 characters and may have 4096"), "{refusal}");
        assert_eq!((refusal.line, refusal.column), (1, 4097));
    }

    #[test]
    fn a_policy_of_256_kib_is_taken_and_one_more_byte_is_refused() {
        let policy = |length: usize| format!(r#"{{"a":["{}"]}}"#, "x".repeat(length - r#"{"a":[""]}"#.len()));
        assert!(Pattern::parse(Dialect::SnsBody, &policy(262_144)).is_ok());
        let refusal = refusal(Dialect::SnsAttributes, &policy(262_145));
        assert!(refusal.message.contains("has 262145 bytes and may have 262144"), "{refusal}");
    }

    #[test]
    fn branches_multiply_to_a_thousand_and_the_or_that_goes_beyond_is_refused() {
        let three = |last: usize| {
            let detail = format!(r#""a":{{{}}},"b":{{{}}}"#, choice("y", 10), choice("z", last));
            format!("{{{},{detail}}}", choice("x", 10))
        };
        let pattern = Pattern::parse(Dialect::Events, &three(10)).unwrap();
        assert!(pattern.matches(&serde_json::json!({"x": 9, "a": {"y": 9}, "b": {"z": 9}})));
        let refusal = refusal(Dialect::Events, &three(11));
        assert!(refusal.message.contains("more than the 1000 combinations"), "{refusal}");
        assert_eq!(refusal.path.as_deref(), Some("b.$or"));
    }

    #[test]
    fn nested_branches_that_explode_are_refused_before_they_do() {
        let levels = "{\"a\":[1]},".repeat(2);
        let mut nested = r#"{"a":[1]}"#.to_owned();
        for _ in 0..60 {
            nested = format!(r#"{{"$or":[{levels}{{"b":[1]}}],"c":{nested}}}"#);
        }
        assert!(nested.len() < 4096);
        assert!(refusal(Dialect::Events, &nested).message.contains("1000 combinations"));
    }

    #[test]
    fn a_policy_of_151_branches_is_refused_as_a_whole_policy_of_151_values_is() {
        let policy = |branches: usize| format!("{{{}}}", choice("x", branches));
        assert!(Pattern::parse(Dialect::SnsBody, &policy(150)).is_ok());
        assert!(refusal(Dialect::SnsBody, &policy(151)).message.contains("more than the 150 combinations"));
        let values: Vec<String> = (0..151).map(|n| n.to_string()).collect();
        let refusal = refusal(Dialect::SnsAttributes, &format!(r#"{{"a":[{}]}}"#, values.join(",")));
        assert!(refusal.message.contains("make 151 combinations and may make 150"), "{refusal}");
    }

    #[test]
    fn nesting_deeper_than_the_reader_goes_is_refused_and_not_a_crash() {
        let deep = format!("{}1{}", "{\"a\":".repeat(500), "}".repeat(500));
        assert!(refusal(Dialect::Events, &deep).message.contains("recursion limit"));
    }
}
