//! Wildcards: `*` stands for any characters or none, `\*` for a star and `\\` for a backslash.

/// What a `wildcard` operator looks for: pieces of text with anything between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wildcard {
    first: String,
    /// What comes after each star.
    rest: Vec<String>,
}

impl Wildcard {
    /// Reads a wildcard.
    ///
    /// # Errors
    /// A sentence about two stars in a row or an escape that there is not.
    pub(super) fn parse(text: &str) -> Result<Wildcard, String> {
        let mut wildcard = Wildcard { first: String::new(), rest: Vec::new() };
        let mut characters = text.chars().enumerate().peekable();
        while let Some((index, character)) = characters.next() {
            let position = index + 1;
            match character {
                '*' if characters.peek().is_some_and(|(_, next)| *next == '*') => {
                    return Err(format!("`**` at character {position}: two wildcards in a row are not taken"));
                }
                '*' => wildcard.rest.push(String::new()),
                '\\' => match characters.next_if(|(_, next)| matches!(next, '*' | '\\')) {
                    Some((_, escaped)) => wildcard.last_piece().push(escaped),
                    None => {
                        return Err(format!("`\\` at character {position} escapes neither `*` nor `\\`"));
                    }
                },
                _ => wildcard.last_piece().push(character),
            }
        }
        Ok(wildcard)
    }

    /// How many stars it has.
    pub(super) fn stars(&self) -> usize {
        self.rest.len()
    }

    /// Whether the whole of `text` is like the wildcard.
    pub(super) fn matches(&self, text: &str) -> bool {
        let Some((last, middle)) = self.rest.split_last() else {
            return text == self.first;
        };
        let Some(mut remaining) = text.strip_prefix(&self.first) else {
            return false;
        };
        for piece in middle {
            // The earliest place leaves the most for what follows, so no other need be tried.
            let Some(found) = remaining.find(piece) else {
                return false;
            };
            remaining = &remaining[found + piece.len()..];
        }
        remaining.ends_with(last)
    }

    fn last_piece(&mut self) -> &mut String {
        self.rest.last_mut().unwrap_or(&mut self.first)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn matches(wildcard: &str, text: &str) -> bool {
        Wildcard::parse(wildcard).unwrap().matches(text)
    }

    /// Tries every length for every star.
    fn matches_slowly(wildcard: &[u8], text: &[u8]) -> bool {
        match wildcard.split_first() {
            None => text.is_empty(),
            Some((b'*', rest)) => (0..=text.len()).any(|skipped| matches_slowly(rest, &text[skipped..])),
            Some((first, rest)) => text.split_first().is_some_and(|(c, text)| c == first && matches_slowly(rest, text)),
        }
    }

    #[test]
    fn no_character_may_serve_two_pieces() {
        assert!(!matches("ab*ba", "aba"));
        assert!(matches("ab*ba", "abba"));
        assert!(!matches("a*a", "a"));
        assert!(!matches("*ab*ba*", "aba"));
    }

    #[test]
    fn an_escaped_star_is_a_star_and_an_escaped_backslash_a_backslash() {
        assert!(matches(r"a\*b", "a*b"));
        assert!(!matches(r"a\*b", "axb"));
        assert!(matches(r"a\\*", r"a\anything"));
    }

    #[test]
    fn the_position_in_a_complaint_counts_characters_from_one() {
        assert!(Wildcard::parse("é**").unwrap_err().contains("at character 2"));
        assert!(Wildcard::parse(r"ab\c").unwrap_err().contains("at character 3"));
        assert!(Wildcard::parse("a\\").unwrap_err().contains("at character 2"));
    }

    proptest! {
        #[test]
        fn the_quick_search_finds_what_a_full_search_finds(
            wildcard in "([ab]{0,2}\\*){0,3}[ab]{0,2}", text in "[ab]{0,8}",
        ) {
            prop_assume!(!wildcard.contains("**"));
            prop_assert_eq!(matches(&wildcard, &text), matches_slowly(wildcard.as_bytes(), text.as_bytes()));
        }
    }
}
