//! Numbers compared as decimals, so that no digit is lost on the way through a double.

use std::cmp::Ordering;

/// A number of a pattern, an event or an attribute.
///
/// Two numbers are equal if their decimals are: `1`, `1.0` and `1e0` are one number, and
/// 9007199254740993 is not 9007199254740992 though both are the same double.
#[derive(Clone, Debug)]
pub(super) struct Number {
    /// As it was spelled.
    text: String,
    negative: bool,
    /// Significant digits without zeros at either end; empty for zero.
    digits: String,
    /// The number is 0.`digits` times ten to this power.
    exponent: i64,
}

impl Number {
    /// Reads a number as JSON spells it; a leading `+` is taken too, as Number attributes may have one.
    pub(super) fn parse(text: &str) -> Option<Number> {
        let negative = text.starts_with('-');
        let unsigned = text.strip_prefix(['-', '+']).unwrap_or(text);
        let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, power.parse::<i32>().ok()?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        if all.is_empty() || !all.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let digits = all.trim_start_matches('0');
        let leading = i64::try_from(all.len() - digits.len()).ok()?;
        let exponent = i64::try_from(whole.len()).ok()? - leading + i64::from(power);
        let digits = digits.trim_end_matches('0').to_owned();
        let zero = digits.is_empty();
        Some(Number {
            text: text.to_owned(),
            negative: negative && !zero,
            digits,
            exponent: if zero { 0 } else { exponent },
        })
    }

    /// As it was spelled.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the shortest decimal of the nearest double is this very number. The service compares
    /// by size only such numbers; any other is equal to itself and nothing more.
    pub(super) fn is_exact_double(&self) -> bool {
        self.text
            .parse::<f64>()
            .ok()
            .filter(|double| double.is_finite())
            .and_then(|double| Number::parse(&format!("{double:e}")))
            .is_some_and(|shortest| shortest == *self)
    }

    /// Whether it lies between `-bound` and `bound` and has at most `decimals` digits after the point.
    pub(super) fn fits(&self, bound: i64, decimals: usize) -> bool {
        let size = Number { negative: false, ..self.clone() };
        let within = Number::parse(&bound.to_string()).is_some_and(|bound| size <= bound);
        let length = i64::try_from(self.digits.len()).unwrap_or(i64::MAX);
        within && length.saturating_sub(self.exponent) <= i64::try_from(decimals).unwrap_or(i64::MAX)
    }

    fn cmp_size(&self, other: &Number) -> Ordering {
        match (self.digits.is_empty(), other.digits.is_empty()) {
            (true, true) => Ordering::Equal,
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            (false, false) => self.exponent.cmp(&other.exponent).then_with(|| self.digits.cmp(&other.digits)),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Number) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Number) -> Ordering {
        match (self.negative, other.negative) {
            (false, true) => Ordering::Greater,
            (true, false) => Ordering::Less,
            (false, false) => self.cmp_size(other),
            (true, true) => other.cmp_size(self),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn number(text: &str) -> Number {
        Number::parse(text).unwrap()
    }

    #[test]
    fn every_spelling_of_a_number_is_the_same_number() {
        for same in
            [["1", "1.0", "1e0", "10E-1"], ["0", "-0", "0.000", "0e9"], ["-3.018e2", "-301.8", "-3018e-1", "-0301.80"]]
        {
            for other in same {
                assert_eq!(number(same[0]), number(other), "{other}");
            }
        }
    }

    #[test]
    fn what_is_no_number_is_not_read_as_one() {
        for text in ["", "-", "+", ".", "e5", "1e", "1e+", "0x10", "1 ", "NaN", "inf", "1.2.3", "--1", "1e99999999999"]
        {
            assert!(Number::parse(text).is_none(), "{text}");
        }
    }

    #[test]
    fn neighbours_that_share_a_double_are_told_apart_and_only_one_of_them_is_exact() {
        assert!(number("9007199254740992") < number("9007199254740993"));
        assert!(number("9007199254740992").is_exact_double());
        assert!(!number("9007199254740993").is_exact_double());
        assert!(number("0.1").is_exact_double());
        assert!(!number("0.1000000000000000055511151231257827").is_exact_double());
        assert!(!number("1e999").is_exact_double());
    }

    #[test]
    fn the_bounds_of_a_service_are_inclusive_and_trailing_zeros_are_no_decimals() {
        for (text, fits) in [
            ("1000000000", true),
            ("-1e9", true),
            ("1000000000.00001", false),
            ("0.12345", true),
            ("0.1234500", true),
            ("0.123456", false),
            ("1e-5", true),
            ("1e-6", false),
            ("0", true),
        ] {
            assert_eq!(number(text).fits(1_000_000_000, 5), fits, "{text}");
        }
    }

    proptest! {
        #[test]
        fn whole_numbers_are_ordered_as_integers_are(a in any::<i64>(), b in any::<i64>()) {
            prop_assert_eq!(number(&a.to_string()).cmp(&number(&b.to_string())), a.cmp(&b));
        }

        #[test]
        fn doubles_are_ordered_as_doubles_are(a in -1e300..1e300_f64, b in -1e-3..1e-3_f64) {
            prop_assert_eq!(number(&format!("{a:e}")).cmp(&number(&format!("{b}"))), a.total_cmp(&b));
            let whole = a.to_string();
            prop_assert!(number(&whole).is_exact_double());
        }
    }
}
