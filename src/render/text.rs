//! Text that came from elsewhere, made safe to look at; and numbers and times for people.

use jiff::Timestamp;
use unicode_width::UnicodeWidthStr;

/// Shows control characters instead of letting the terminal obey them; line breaks and tabs stay.
///
/// C0 and DEL become their control pictures, C1 and the characters that reorder or hide text become
/// `\u{…}`: a message body must not be able to repaint the screen it is inspected on.
pub fn visible(text: &str) -> String {
    text.chars().map(|c| if c == '\n' || c == '\t' { c.to_string() } else { shown(c) }).collect()
}

/// As [`visible`], on a single line: line breaks and tabs are shown, too.
pub fn on_one_line(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '\n' => "\\n".to_owned(),
            '\t' => "\\t".to_owned(),
            '\r' => "\\r".to_owned(),
            c => shown(c),
        })
        .collect()
}

/// The same JSON, with escapes for what JSON lets stand as it is and a terminal would obey.
pub fn escaped_in_json(json: String) -> String {
    let is_obeyed = |c: char| c == '\u{7f}' || is_unseen(c);
    // Nearly always there is nothing to do, and every line of an output comes by here.
    if !json.contains(is_obeyed) {
        return json;
    }
    json.chars().map(|c| if is_obeyed(c) { format!("\\u{:04x}", c as u32) } else { c.to_string() }).collect()
}

fn shown(c: char) -> String {
    match c {
        '\u{0}'..='\u{1f}' => char::from_u32(0x2400 + c as u32).unwrap_or('\u{fffd}').to_string(),
        '\u{7f}' => '\u{2421}'.to_string(),
        c if is_unseen(c) => c.escape_unicode().to_string(),
        c => c.to_string(),
    }
}

/// C1, and what reorders or hides text.
fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{80}'..='\u{9f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
    )
}

/// How many columns of a terminal the text takes: a wide character takes two, an accent of its own none.
pub fn width(text: &str) -> usize {
    text.width()
}

/// As much of the text as fits into so many columns.
pub fn cut(text: &str, columns: usize) -> &str {
    let ends = text.char_indices().map(|(at, c)| at + c.len_utf8());
    let end = ends.take_while(|end| width(&text[..*end]) <= columns).last();
    &text[..end.unwrap_or_default()]
}

/// `1,234,567`
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1,234`, `12.5`, `0.25`: as many digits as tell something.
pub fn decimal(number: f64) -> String {
    let sign = if number < 0.0 { "-" } else { "" };
    let size = number.abs();
    let digits = match size {
        size if size >= 100.0 => 0,
        size if size >= 10.0 => 1,
        size if size >= 0.1 || size == 0.0 => 2,
        _ => 4,
    };
    let text = format!("{size:.digits$}");
    let (whole, part) = text.split_once('.').unwrap_or((&text, ""));
    let whole = whole.parse().map_or_else(|_| whole.to_owned(), count);
    match part.trim_end_matches('0') {
        "" if whole == "0" => whole,
        "" => format!("{sign}{whole}"),
        part => format!("{sign}{whole}.{part}"),
    }
}

/// `12 left`; nothing for none, and for a number that is not known.
pub fn unless_zero(number: impl Into<Option<u64>>, what: &str) -> String {
    match number.into() {
        None | Some(0) => String::new(),
        Some(number) => format!("{} {what}", count(number)),
    }
}

/// `1 message`, `2,000 messages`
pub fn counted(number: u64, singular: &str) -> String {
    let plural = if number == 1 { "" } else { "s" };
    format!("{} {singular}{plural}", count(number))
}

/// The same; nothing for none.
pub fn counted_unless_zero(number: u64, singular: &str) -> String {
    if number == 0 { String::new() } else { counted(number, singular) }
}

/// `45 s`, `5 min`, `3 h`, `14 d`: the largest unit that is at least one, rounded down.
pub fn duration(seconds: u64) -> String {
    match seconds {
        0..=119 => format!("{seconds} s"),
        120..=7_199 => format!("{} min", seconds / 60),
        7_200..=172_799 => format!("{} h", seconds / 3_600),
        _ => format!("{} d", seconds / 86_400),
    }
}

/// `2026-11-23T09:30:00Z (5 min ago)`
pub fn moment(time: Timestamp, now: Timestamp) -> String {
    let seconds = now.as_second() - time.as_second();
    let shown = time.strftime("%Y-%m-%dT%H:%M:%SZ");
    match u64::try_from(seconds) {
        Ok(seconds) => format!("{shown} ({} ago)", duration(seconds)),
        Err(_) => format!("{shown} (in {})", duration(seconds.unsigned_abs())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_cannot_move_the_cursor_or_reorder_what_is_shown() {
        assert_eq!(visible("a\u{1b}[2Jb"), "a␛[2Jb");
        assert_eq!(visible("a\rb\u{8}"), "a␍b␈");
        assert_eq!(visible("\u{9b}31m"), "\\u{9b}31m");
        assert_eq!(visible("abc\u{202e}def"), "abc\\u{202e}def");
        assert_eq!(
            escaped_in_json("{\"a\":\"\u{9b}2J\u{7f}\u{202e}ä日\"}".into()),
            r#"{"a":"\u009b2J\u007f\u202eä日"}"#
        );
        assert_eq!(visible("line\n\ttext äöü 日本"), "line\n\ttext äöü 日本");
        assert_eq!(on_one_line("a\tb\nc"), "a\\tb\\nc");
    }

    #[test]
    fn wide_characters_count_for_two_and_are_never_cut_in_half() {
        assert_eq!([width("abc"), width("日本"), width("e\u{301}"), width("🎉")], [3, 4, 1, 2]);
        assert_eq!([cut("日本語", 4), cut("日本語", 5), cut("abc", 9), cut("abc", 0)], ["日本", "日本", "abc", ""]);
        assert_eq!(cut("⚠️⚠️⚠️", 4), "⚠️⚠️", "as wide as it is measured");
    }

    #[test]
    fn numbers_and_durations_read_well() {
        assert_eq!([count(0), count(999), count(1_000), count(1_234_567)], ["0", "999", "1,000", "1,234,567"]);
        assert_eq!([counted(1, "message"), counted(2_000, "message")], ["1 message", "2,000 messages"]);
        assert_eq!(
            [duration(45), duration(300), duration(7_200), duration(1_209_600)],
            ["45 s", "5 min", "2 h", "14 d"]
        );
    }

    #[test]
    fn a_number_has_as_many_digits_as_tell_something() {
        let shown = [0.0, 0.004, 0.25, 3.0, 12.53, 1_234.5, -3.5, 0.000_01].map(decimal);
        assert_eq!(shown, ["0", "0.004", "0.25", "3", "12.5", "1,234", "-3.5", "0"]);
    }

    #[test]
    fn a_moment_is_shown_exactly_and_as_a_person_says_it() {
        let now: Timestamp = "2026-11-23T09:30:00Z".parse().unwrap();
        let then: Timestamp = "2026-11-23T09:25:00Z".parse().unwrap();
        assert_eq!(moment(then, now), "2026-11-23T09:25:00Z (5 min ago)");
        assert_eq!(moment(now, then), "2026-11-23T09:30:00Z (in 5 min)");
    }
}
