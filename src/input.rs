//! What is read for a command: text from an argument, a file or stdin, and moments in time.

use std::io::Read;
use std::num::NonZeroU32;
use std::ops::RangeInclusive;
use std::time::Duration;

use jiff::{SignedDuration, Span, Timestamp};
use secrecy::SecretString;

use crate::error::{Error, Result};

/// A body as it is given on the command line: text, `@file`, or `-` for stdin; `@@text` is the text
/// `@text`.
///
/// # Errors
/// A usage error when it cannot be read or is not UTF-8.
pub fn body(argument: &str) -> Result<String> {
    if let Some(text) = argument.strip_prefix("@@") {
        return Ok(format!("@{text}"));
    }
    if argument == "-" {
        return stdin();
    }
    match argument.strip_prefix('@') {
        Some(name) => {
            file(name).map_err(|error| error.hint(format!("if the text `@{name}` is meant, write `@@{name}`")))
        }
        None => Ok(argument.to_owned()),
    }
}

/// All of stdin.
///
/// # Errors
/// When it cannot be read, or is not UTF-8.
pub fn stdin() -> Result<String> {
    let mut bytes = Vec::new();
    std::io::stdin()
        .read_to_end(&mut bytes)
        .map_err(|error| Error::failure(format!("could not read stdin: {error}")))?;
    text("stdin", bytes)
}

/// The next line of stdin, for a secret: without its line break, and never empty.
///
/// # Errors
/// A usage error when there is none.
pub fn secret_line(what: &str) -> Result<SecretString> {
    let mut line = String::new();
    std::io::stdin()
        .read_line(&mut line)
        .map_err(|error| Error::usage(format!("could not read the {what} from stdin: {error}")))?;
    let length = line.trim_end_matches(['\n', '\r']).len();
    line.truncate(length);
    if line.is_empty() {
        return Err(Error::usage(format!("stdin has no line for the {what}"))
            .hint("it takes a line for each, in the order in which they are asked for: password, new password, code"));
    }
    Ok(SecretString::from(line))
}

/// All of a file.
///
/// # Errors
/// A usage error when it cannot be read, or is not UTF-8.
pub fn file(name: &str) -> Result<String> {
    let bytes =
        std::fs::read(name).map_err(|error| Error::usage(format!("could not read the file {name}: {error}")))?;
    text(name, bytes)
}

fn text(name: &str, bytes: Vec<u8>) -> Result<String> {
    String::from_utf8(bytes).map_err(|error| {
        Error::usage(format!("{name} is not UTF-8 at byte {}", error.utf8_error().valid_up_to()))
            .hint("send other bytes as a Binary attribute, or in base64")
    })
}

/// A moment as it is given with `--since` and its like: RFC 3339, or how long ago: `2h`, `90 min`, `1d`.
///
/// # Errors
/// A usage error that shows the argument and both forms.
pub fn moment(flag: &str, text: &str, now: Timestamp) -> Result<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Ok(moment);
    }
    ago(text, now).ok_or_else(|| {
        Error::usage(format!("{flag} `{text}` is neither a time nor a duration"))
            .hint("a time looks like 2026-11-23T09:30:00Z, how long ago like 2h, 90m or 1d")
    })
}

/// A length of time as it is given with a flag: `30s`, `2m`, `1h 30m`, `14d`; more than nothing.
///
/// # Errors
/// Why it is none, for the command line to add which argument it was.
pub fn duration(text: &str) -> std::result::Result<Duration, String> {
    let parsed = length(text).and_then(|duration| Duration::try_from(duration).ok());
    parsed.filter(|duration| !duration.is_zero()).ok_or_else(|| "a duration looks like 30s, 2m or 1h".into())
}

/// Reads whole seconds as AWS has them, within these: `90`, or a length of time: `90s`, `5m`.
pub fn seconds(range: RangeInclusive<u32>) -> impl Fn(&str) -> std::result::Result<u32, String> + Clone {
    move |text| {
        let seconds = text.parse::<u32>().ok().or_else(|| {
            let duration = length(text)?;
            u32::try_from(duration.as_secs()).ok().filter(|_| duration.subsec_nanos() == 0)
        });
        seconds.filter(|seconds| range.contains(seconds)).ok_or_else(|| {
            format!("it takes {} to {} seconds, and looks like 90, 90s or 5m", range.start(), range.end())
        })
    }
}

/// So many a second, as `--rate` has it: a whole number that is more than nothing.
///
/// # Errors
/// Why it is none, for the command line to add which argument it was.
pub fn rate(text: &str) -> std::result::Result<NonZeroU32, String> {
    text.parse().map_err(|_| "it takes a whole number from 1 on".into())
}

/// How long to wait between two looks: as [`duration`], and at least a second.
///
/// # Errors
/// Why it is none, for the command line to add which argument it was.
pub fn interval(text: &str) -> std::result::Result<Duration, String> {
    duration(text).and_then(|interval| match interval.as_secs() {
        0 => Err("it is at least 1s".into()),
        _ => Ok(interval),
    })
}

/// A part of a whole as it is given with a flag: `5%`, which is 0.05.
///
/// # Errors
/// Why it is none, for the command line to add which argument it was.
pub fn percentage(text: &str) -> std::result::Result<f64, String> {
    let number = text.strip_suffix('%').and_then(|number| number.trim().parse::<f64>().ok());
    let within = number.filter(|number| (0.0..=100.0).contains(number));
    within.map(|number| number / 100.0).ok_or_else(|| "a rate looks like 5%, between 0% and 100%".into())
}

fn ago(text: &str, now: Timestamp) -> Option<Timestamp> {
    now.checked_sub(length(text)?).ok().filter(|moment| *moment <= now)
}

/// A day is 24 hours here: the length is the same whatever the time zone. Months and years have none.
fn length(text: &str) -> Option<SignedDuration> {
    let span: Span = text.parse().ok()?;
    let days = i64::from(span.get_days()) + 7 * i64::from(span.get_weeks());
    let rest = span.try_weeks(0).ok()?.try_days(0).ok()?;
    SignedDuration::try_from(rest).ok()?.checked_add(SignedDuration::from_hours(24_i64.checked_mul(days)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seconds_are_a_number_or_a_length_of_time_within_what_is_possible() {
        let read = seconds(2..=900);
        assert_eq!(["2", "90s", "5m", "900"].map(&read), [Ok(2), Ok(90), Ok(300), Ok(900)]);
        for text in ["1", "901", "16m", "2.5", "2500ms", "-5", "", "soon"] {
            assert!(read(text).unwrap_err().contains("2 to 900 seconds"), "{text}");
        }
    }

    #[test]
    fn durations_and_percentages_are_taken_with_their_units_and_nothing_else() {
        assert_eq!(duration("60s"), Ok(Duration::from_secs(60)));
        assert_eq!(duration("1h 30m"), Ok(Duration::from_secs(5_400)));
        assert_eq!(duration("14d"), Ok(Duration::from_secs(1_209_600)));
        for text in ["60", "0s", "-5s", "soon", "1 month"] {
            assert!(duration(text).is_err(), "{text}");
        }
        assert_eq!(percentage("5%"), Ok(0.05));
        assert_eq!(percentage("0 %"), Ok(0.0));
        for text in ["5", "101%", "-1%", "x%", "NaN%"] {
            assert!(percentage(text).is_err(), "{text}");
        }
    }

    #[test]
    fn a_moment_is_a_time_or_how_long_ago() {
        let now: Timestamp = "2026-11-23T12:00:00Z".parse().unwrap();
        for (text, expected) in [
            ("2026-11-23T09:30:00Z", "2026-11-23T09:30:00Z"),
            ("2026-11-23T09:30:00+02:00", "2026-11-23T07:30:00Z"),
            ("2h", "2026-11-23T10:00:00Z"),
            ("90m", "2026-11-23T10:30:00Z"),
            ("1d", "2026-11-22T12:00:00Z"),
            ("1w 1d 1h", "2026-11-15T11:00:00Z"),
        ] {
            let expected: Timestamp = expected.parse().unwrap();
            assert_eq!(moment("--since", text, now).unwrap(), expected, "{text}");
        }
        for text in ["", "yesterday", "2026-11-23", "-2h", "1 month"] {
            let error = moment("--since", text, now).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage);
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}
