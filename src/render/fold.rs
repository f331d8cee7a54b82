//! Text in columns that are narrower than it: folded at its joints, and the width shared out so that little is.

use super::text;

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
    parts.extend(Some(rest.to_owned()).filter(|rest| !rest.is_empty()));
    parts
}

/// How narrow a line can be without being folded inside a word.
pub fn narrowest(line: &str) -> usize {
    pieces(line).into_iter().map(|piece| text::width(piece.trim_end())).max().unwrap_or_default()
}

/// How wide a column is to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wish {
    /// Narrower, it is folded inside a word.
    pub least: usize,
    /// As wide as this, nothing in it is folded.
    pub wanted: usize,
}

/// What columns get of a width that is less than they want: the widest of them give, and none gives more than what
/// would fold it inside a word while others can give.
pub fn share(wishes: &[Wish], width: usize) -> Vec<usize> {
    if wishes.iter().map(|wish| wish.least).sum::<usize>() > width {
        let in_words: Vec<Wish> = wishes.iter().map(|wish| Wish { least: 1, wanted: wish.least }).collect();
        return capped(&in_words, width);
    }
    capped(wishes, width)
}

/// The columns under the highest cap with which they fit, or as narrow as they can be.
fn capped(wishes: &[Wish], width: usize) -> Vec<usize> {
    let under = |cap: usize| wishes.iter().map(move |wish| wish.wanted.min(cap).max(wish.least));
    let widest = wishes.iter().map(|wish| wish.wanted).max().unwrap_or_default();
    let cap = (1..=widest).rev().find(|cap| under(*cap).sum::<usize>() <= width).unwrap_or(1);
    under(cap).collect()
}

/// A line in pieces between which it can be folded.
fn pieces(line: &str) -> Vec<&str> {
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

/// Whether a line can be folded after this character. Numbers, times, flags and the beginnings of URLs are no joints.
fn is_joint(before: Option<char>, c: char, after: char) -> bool {
    let in_number = before.is_some_and(|before| before.is_ascii_digit()) && after.is_ascii_digit();
    match c {
        ' ' => after != ' ',
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
    fn names_and_json_are_folded_at_their_joints_and_numbers_times_and_flags_are_not() {
        assert_eq!(fold("orders-inventory-dlq", 16), "orders-\ninventory-dlq");
        assert_eq!(fold("orders-inventory-dlq", 20), "orders-inventory-dlq");
        assert_eq!(fold("rule order-events (to x)", 12), "rule order-\nevents (to\nx)");
        assert_eq!(fold(r#"{"source":["myapp.orders"],"n":[1]}"#, 17), "{\"source\":\n[\"myapp.orders\"],\n\"n\":[1]}");
        for whole in ["2026-11-28T16:23:45Z", "1,234,567", "0.25", "--where", "https://sqs"] {
            assert_eq!(narrowest(whole), whole.len(), "{whole}");
        }
        assert_eq!([narrowest("DEAD-LETTER QUEUE"), narrowest("1,234"), narrowest("")], [6, 5, 0]);
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
    fn the_widest_give_and_only_where_all_have_given_is_a_word_folded() {
        let share = |wishes: &[(usize, usize)], width| {
            super::share(&wishes.iter().map(|&(least, wanted)| Wish { least, wanted }).collect::<Vec<_>>(), width)
        };
        assert_eq!(share(&[(5, 10), (5, 40), (5, 30)], 60), [10, 25, 25]);
        assert_eq!(share(&[(20, 30), (5, 30), (7, 7)], 40), [20, 13, 7]);
        assert_eq!(share(&[(20, 30), (20, 30), (4, 4)], 30), [13, 13, 4]);
        assert_eq!(share(&[(20, 30)], 40), [30]);
        assert!(share(&[(3, 3), (3, 3)], 2).iter().all(|width| *width > 0));
    }
}
