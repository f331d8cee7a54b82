//! Text compared without regard to letter case, in any script.

/// Text whose letters may be upper or lower case.
///
/// Each character stands for itself, its lower case and its upper case, one by one as the engine does
/// it: `straße` is also `STRASSE`, but `STRASSE` is not `straße`.
#[derive(Clone, Debug)]
pub(super) struct Caseless {
    text: String,
    characters: Vec<Vec<String>>,
}

impl Caseless {
    pub(super) fn new(text: &str) -> Caseless {
        Caseless { text: text.to_owned(), characters: text.chars().map(forms).collect() }
    }

    /// As it was given.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the whole of `other` is this text.
    pub(super) fn equals(&self, other: &str) -> bool {
        self.ends(other).contains(&other.len())
    }

    /// Whether `other` begins with this text.
    pub(super) fn begins(&self, other: &str) -> bool {
        !self.ends(other).is_empty()
    }

    /// Whether `other` ends with this text.
    pub(super) fn finishes(&self, other: &str) -> bool {
        let starts = other.char_indices().map(|(at, _)| at).chain([other.len()]);
        starts.into_iter().any(|at| self.equals(&other[at..]))
    }

    /// Where in `other` this text can end if it begins with it; more than one place only if a
    /// letter's forms differ in length.
    fn ends(&self, other: &str) -> Vec<usize> {
        let mut ends = vec![0];
        for forms in &self.characters {
            let reached = ends.iter().flat_map(|&end| {
                let fitting = forms.iter().filter(move |form| other[end..].starts_with(form.as_str()));
                fitting.map(move |form| end + form.len())
            });
            let mut reached: Vec<usize> = reached.collect();
            reached.sort_unstable();
            reached.dedup();
            ends = reached;
        }
        ends
    }
}

fn forms(character: char) -> Vec<String> {
    let mut forms = vec![character.to_string(), character.to_lowercase().collect(), character.to_uppercase().collect()];
    forms.sort_unstable();
    forms.dedup();
    forms
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn letters_of_any_script_and_length_compare_without_case() {
        for (text, other) in
            [("ΣΊΓΜΑ", "σίγμα"), ("Ⱥbc", "ⱥBC"), ("straße", "STRASSE"), ("Éclair", "éCLAIR"), ("", ""), ("a1-", "A1-")]
        {
            assert!(Caseless::new(text).equals(other), "{text} {other}");
        }
        assert!(!Caseless::new("STRASSE").equals("straße"));
        assert!(!Caseless::new("abc").equals("abcd"));
    }

    #[test]
    fn beginnings_and_endings_compare_without_case() {
        assert!(Caseless::new("AB").begins("abc"));
        assert!(!Caseless::new("bc").begins("abc"));
        assert!(Caseless::new("ÉC").finishes("abéc"));
        assert!(!Caseless::new("ab").finishes("abc"));
        assert!(Caseless::new("").begins("") && Caseless::new("").finishes("x"));
    }

    proptest! {
        #[test]
        fn any_text_equals_itself_and_its_two_cases(text in "\\PC{0,12}") {
            let caseless = Caseless::new(&text);
            prop_assert!(caseless.equals(&text));
            let upper: String = text.chars().flat_map(char::to_uppercase).collect();
            let lower: String = text.chars().flat_map(char::to_lowercase).collect();
            prop_assert!(caseless.equals(&upper) && caseless.equals(&lower));
        }
    }
}
