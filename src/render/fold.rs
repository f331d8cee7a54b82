//! Text in columns that are narrower than it: folded at its joints, and the width shared out so that little is.

use super::text;

/// Words that are no wider than this are not folded at their dashes: names, states, times.
pub const WORD: usize = 24;

/// Folds a line into lines of at most this width: after a space, a dash or the like, and inside a word only where
/// the word is wider.
pub fn fold(line: &str, width: usize) -> String {
    let mut lines = vec![String::new()];
    for piece in pieces(line) {
        let fits = |last: &String| text::width(format!("{last}{piece}").trim_end()) <= width;
        match lines.last_mut().filter(|last| fits(last)) {
            Some(last) => last.push_str(piece),
            None => lines.extend(cut(piece, width)),
        }
    }
    let lines = lines.iter().map(|line| line.trim_end()).skip_while(|line| line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// A word in parts that are no wider than this.
fn cut(word: &str, width: usize) -> Vec<String> {
    let mut parts = Vec::new();
    let mut rest = word;
    while text::width(rest.trim_end()) > width {
        let first = rest.chars().next().map_or(0, char::len_utf8);
        let (part, after) = rest.split_at(text::cut(rest, width).len().max(first));
        parts.push(part.to_owned());
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(rest.to_owned());
    }
    parts
}

/// A line in several, none of them wider than this by that measure, unless a word is. It is not broken where two spaces
/// belong to a table.
pub fn filled(line: &str, columns: usize, width: impl Fn(&str) -> usize) -> Vec<String> {
    let indent = line.len() - line.trim_start().len();
    let mut lines = vec![line[..indent].to_owned()];
    for word in line[indent..].split(' ') {
        let last = lines.last_mut().filter(|last| {
            let in_table = word.is_empty() || last.ends_with(' ');
            last.trim().is_empty() || in_table || width(last) + 1 + width(word) <= columns
        });
        match last {
            Some(last) if last.trim().is_empty() => last.push_str(word),
            Some(last) => {
                last.push(' ');
                last.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A page whose lines are no wider than this, but for what stays on its line.
pub fn page(page: &str, width: usize) -> String {
    page.lines().map(|line| hanging(line, width) + "\n").collect()
}

/// A line of a page, `title  value`, with the value on several lines of at most this width where it is prose: words are
/// kept, and so are commands and JSON, which are to be copied.
fn hanging(line: &str, width: usize) -> String {
    let title = line.find("  ").filter(|at| *at > 0).unwrap_or_default();
    let indent = line.len() - line[title..].trim_start().len();
    let room = width.saturating_sub(text::width(&line[..indent]));
    let value = &line[indent..];
    let is_copied =
        ["msgctl ", "{\"", "[\""].iter().any(|part| line.contains(part)) || value.starts_with(['{', '[', '"']);
    if text::width(line) <= width || indent == 0 || room < WORD || is_copied {
        return line.to_owned();
    }
    let next = format!("\n{}", " ".repeat(width - room));
    line[..indent].to_owned() + &filled(value, room, text::width).join(&next)
}

/// How narrow a line can be without being folded inside a word.
pub fn narrowest(line: &str) -> usize {
    pieces(line).into_iter().map(|piece| text::width(piece.trim_end())).max().unwrap_or_default()
}

/// How wide a column is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Narrower, it is folded where it should not be.
    pub least: usize,
    /// As wide as this, most of its cells are not folded; no less than the least.
    pub usual: usize,
    /// As wide as this, nothing in it is folded.
    pub wanted: usize,
}

/// What columns get of a width: each the least, then as far as there is room what is usual in it, then what it wants.
/// Where there is not enough for all, the widest give. `None` where there is not even the least.
pub fn share(wishes: &[Wish], width: usize) -> Option<Vec<usize>> {
    if wishes.iter().map(|wish| wish.least).sum::<usize>() > width {
        return None;
    }
    if wishes.iter().map(|wish| wish.usual).sum::<usize>() > width {
        return Some(capped(wishes.iter().map(|wish| (wish.least, wish.usual)).collect(), width));
    }
    Some(capped(wishes.iter().map(|wish| (wish.usual, wish.wanted)).collect(), width))
}

/// The columns, each between two widths, under the highest cap with which they fit.
fn capped(columns: Vec<(usize, usize)>, width: usize) -> Vec<usize> {
    let under = |cap: usize| columns.iter().map(move |(least, most)| (*most).min(cap).max(*least));
    let widest = columns.iter().map(|(_, most)| *most).max().unwrap_or_default();
    let cap = (1..=widest).rev().find(|cap| under(*cap).sum::<usize>() <= width).unwrap_or(1);
    under(cap).collect()
}

/// A line in pieces between which it can be folded: its words, and parts of those that are long.
fn pieces(line: &str) -> Vec<&str> {
    let words = line.split_inclusive(' ').flat_map(|word| match text::width(word.trim_end()) {
        0..=WORD => vec![word],
        _ => parts(word),
    });
    words.collect()
}

/// A word in parts between which it can be folded.
fn parts(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before = None;
    let mut rest = line.char_indices().peekable();
    while let Some((_, c)) = rest.next() {
        if let Some((next, after)) = rest.peek()
            && is_joint(before, c, *after)
        {
            pieces.push(&line[start..*next]);
            start = *next;
        }
        before = Some(c);
    }
    pieces.push(&line[start..]);
    pieces
}

/// Whether a word can be folded after this character. Numbers, times, flags and the beginnings of URLs are no joints.
fn is_joint(before: Option<char>, c: char, after: char) -> bool {
    let in_number = before.is_some_and(|before| before.is_ascii_digit()) && after.is_ascii_digit();
    match c {
        ',' | ';' => !in_number,
        ':' => !in_number && after != '/',
        '-' | '.' | '/' | '_' | '=' => {
            before.is_some_and(char::is_alphanumeric) && after.is_alphanumeric() && !in_number
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_and_json_are_folded_at_their_joints_and_short_names_numbers_times_and_flags_are_not() {
        assert_eq!(fold("orders-inventory-worker-dlq", 18), "orders-inventory-\nworker-dlq");
        assert_eq!(fold("orders-inventory-worker-dlq", 27), "orders-inventory-worker-dlq");
        assert_eq!(fold("rule order-events (to x)", 12), "rule\norder-events\n(to x)");
        assert_eq!(fold(r#"{"source":["myapp.orders"],"n":[1]}"#, 17), "{\"source\":\n[\"myapp.orders\"],\n\"n\":[1]}");
        for whole in ["2026-11-28T16:23:45Z", "1,234,567", "--where", "INSUFFICIENT_DATA", "https://sqs"] {
            assert_eq!(narrowest(whole), whole.len(), "{whole}");
        }
        assert_eq!([narrowest("DEAD-LETTER QUEUE"), narrowest("1,234"), narrowest("")], [11, 5, 0]);
    }

    #[test]
    fn a_word_that_is_wider_is_cut_and_wide_characters_count_for_two() {
        assert_eq!(fold("abcdef", 4), "abcd\nef");
        assert_eq!(fold("ab abcdef", 4), "ab\nabcd\nef");
        assert_eq!(fold("日本語", 4), "日本\n語");
        assert_eq!(fold("日本", 1), "日\n本", "there is no way to halve one");
    }

    #[test]
    fn nothing_is_folded_that_is_as_wide_as_it_is_measured() {
        for whole in ["علاء", "👍🏽 yes", "☁️-aws", "e\u{301}a", ""] {
            assert_eq!(fold(whole, text::width(whole)), whole);
        }
    }

    #[test]
    fn prose_on_a_page_goes_on_below_itself_and_what_is_copied_stays_on_its_line() {
        let line = "risks      nobody is protected from guessing: there is no lockout";
        assert_eq!(hanging(line, 40), "risks      nobody is protected from\n           guessing: there is no lockout");
        assert_eq!(
            hanging("           nobody is protected from guessing", 36),
            "           nobody is protected from\n           guessing"
        );
        for whole in [
            "bring back  msgctl dlq redrive tasks --where '.fingerprint == \"1\"'",
            r#"policy      {"Sid":"a statement with a name that has spaces"}"#,
            r#"filter      message attributes {"status":["out of stock"]}"#,
            r#"              "Resource": "arn:aws:sqs:eu-west-1:123456789012:tasks","#,
            "export AWS_ENDPOINT_URL='http://127.0.0.1:4566' of a sandbox",
            "arn         arn:aws:sqs:eu-west-1:123456789012:my-awesome-app-dev-tasks",
            "short",
        ] {
            assert_eq!(hanging(whole, 40), whole);
        }
    }

    #[test]
    fn the_widest_give_and_what_is_usual_comes_before_what_is_not() {
        let share = |wishes: &[(usize, usize, usize)], width| {
            let wish = |&(least, usual, wanted): &(usize, usize, usize)| Wish { least, usual, wanted };
            super::share(&wishes.iter().map(wish).collect::<Vec<_>>(), width)
        };
        assert_eq!(share(&[(5, 10, 10), (5, 40, 40), (5, 30, 30)], 60), Some(vec![10, 25, 25]));
        assert_eq!(share(&[(20, 30, 30), (5, 30, 30), (7, 7, 7)], 40), Some(vec![20, 13, 7]));
        assert_eq!(share(&[(5, 12, 60), (5, 30, 30)], 50), Some(vec![20, 30]), "of the first, one cell is long");
        assert_eq!(share(&[(20, 30, 30)], 40), Some(vec![30]));
        assert_eq!(share(&[(20, 30, 30), (20, 30, 30)], 30), None);
    }
}
