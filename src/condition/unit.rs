//! What the values of a column are, and how they are written and shown.

use crate::render::text;

/// What the values of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A number: `12`, `10k`.
    Count,
    /// A length of time: `15m`, `1h 30m`. The value is in seconds.
    Duration,
    /// So many in a time: `5/s`, `300/min`. The value is per second.
    Rate,
    /// One of these words, or any where there are none.
    Word(&'static [&'static str]),
}

/// Seconds by their names, the way a person may write them.
const TIMES: [(&[&str], f64); 6] = [
    (&["ms"], 0.001),
    (&["s", "sec"], 1.0),
    (&["m", "min"], 60.0),
    (&["h"], 3_600.0),
    (&["d"], 86_400.0),
    (&["w"], 604_800.0),
];

impl Unit {
    /// How a value is written.
    pub fn example(self) -> String {
        match self {
            Unit::Count => "a number: 12, 10k".into(),
            Unit::Duration => "a time: 30s, 15m, 2h, 1d".into(),
            Unit::Rate => "a rate: 5/s, 300/min".into(),
            Unit::Word([]) => "a word".into(),
            Unit::Word(words) => format!("one of {}", words.join(", ")),
        }
    }

    /// A value as a person reads it.
    pub fn show(self, value: f64) -> String {
        match self {
            Unit::Duration if value.is_infinite() => "never over".into(),
            Unit::Duration if value < 1.0 && value > 0.0 => format!("{:.0} ms", value * 1_000.0),
            Unit::Duration => text::duration(whole(value)),
            Unit::Rate => format!("{}/s", text::decimal(value)),
            Unit::Count | Unit::Word(_) => text::decimal(value),
        }
    }

    /// The number that a text says.
    ///
    /// # Errors
    /// Why it says none.
    pub fn number(self, text: &str) -> Result<f64, String> {
        let bare: Option<f64> = plain(text);
        match (self, bare) {
            (Unit::Count, Some(number)) => Ok(number),
            (Unit::Count, None) => scaled(text).ok_or_else(|| format!("`{text}` is not a number")),
            // Nothing is nothing in every unit.
            (_, Some(0.0)) => Ok(0.0),
            (_, Some(_)) => Err(format!("`{text}` has no unit")),
            (Unit::Duration, None) => seconds(text).ok_or_else(|| format!("`{text}` is not a length of time")),
            (Unit::Rate, None) => rate(text).ok_or_else(|| format!("`{text}` is not a rate")),
            (Unit::Word(_), None) => Err(format!("`{text}` is not a word")),
        }
    }
}

fn whole(value: f64) -> u64 {
    value.max(0.0).round() as u64
}

/// Digits with a point and a sign at most: not `inf`, `nan` or `1e9`.
fn plain(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let legal =
        digits.starts_with(|c: char| c.is_ascii_digit()) && digits.chars().all(|c| c.is_ascii_digit() || c == '.');
    text.parse().ok().filter(|_| legal)
}

fn scaled(text: &str) -> Option<f64> {
    let scales = [("k", 1_000.0), ("M", 1_000_000.0)];
    scales.iter().find_map(|(suffix, scale)| Some(plain(text.strip_suffix(suffix)?)? * scale))
}

/// `15m`, `1h30m`, `1h 30m`
fn seconds(text: &str) -> Option<f64> {
    let mut total = 0.0;
    let mut rest = text.trim();
    while !rest.is_empty() {
        let digits = rest.find(|c: char| !c.is_ascii_digit() && c != '.').filter(|at| *at > 0)?;
        let number = plain(&rest[..digits])?;
        rest = &rest[digits..];
        let letters = rest.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(rest.len());
        total += number * time(&rest[..letters])?;
        rest = rest[letters..].trim_start();
    }
    Some(total)
}

fn rate(text: &str) -> Option<f64> {
    let (number, per) = text.split_once('/')?;
    let number = plain(number).or_else(|| scaled(number))?;
    Some(number / time(per)?)
}

fn time(name: &str) -> Option<f64> {
    TIMES.iter().find(|(names, _)| names.contains(&name)).map(|(_, seconds)| *seconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_read_in_the_unit_of_their_column() {
        for (unit, text, value) in [
            (Unit::Count, "12", 12.0),
            (Unit::Count, "-3", -3.0),
            (Unit::Count, "1.5k", 1_500.0),
            (Unit::Count, "2M", 2_000_000.0),
            (Unit::Duration, "15m", 900.0),
            (Unit::Duration, "15min", 900.0),
            (Unit::Duration, "1h 30m", 5_400.0),
            (Unit::Duration, "1d1s", 86_401.0),
            (Unit::Duration, "250ms", 0.25),
            (Unit::Duration, "0", 0.0),
            (Unit::Rate, "5/s", 5.0),
            (Unit::Rate, "300/min", 5.0),
            (Unit::Rate, "1k/s", 1_000.0),
        ] {
            assert_eq!(unit.number(text), Ok(value), "{text}");
        }
        for (unit, text) in [
            (Unit::Count, "inf"),
            (Unit::Count, "NaN"),
            (Unit::Count, "1e9"),
            (Unit::Count, "1.2.3"),
            (Unit::Count, ".5"),
            (Unit::Duration, "15"),
            (Unit::Duration, "-5m"),
            (Unit::Duration, "m"),
            (Unit::Duration, "5/s"),
            (Unit::Rate, "5"),
            (Unit::Rate, "5/fortnight"),
        ] {
            assert!(unit.number(text).is_err(), "{text}");
        }
    }

    #[test]
    fn values_are_shown_as_a_person_says_them() {
        assert_eq!(Unit::Count.show(1_234.0), "1,234");
        assert_eq!(Unit::Duration.show(600.0), "10 min");
        assert_eq!(Unit::Duration.show(0.25), "250 ms");
        assert_eq!(Unit::Rate.show(0.5), "0.5/s");
    }
}
