//! Words of a command that can be copied into a POSIX shell.

/// In quotes.
pub fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "'\\''"))
}

/// In quotes where it needs them.
pub fn word(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./:@%+=,".contains(c);
    if !text.is_empty() && text.chars().all(is_plain) { text.to_owned() } else { quoted(text) }
}

/// The name of a file, which must not look like a flag.
pub fn file(name: &str) -> String {
    if name.starts_with('-') { word(&format!("./{name}")) } else { word(name) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_shell_reads_back_what_was_meant() {
        for text in ["plain", "a b", "o'brien@example.com", "$(rm)", "`x`", "", "*", "Größe", "a\nb"] {
            assert_eq!(shell_words::split(&word(text)).unwrap(), [text], "{text}");
        }
        assert_eq!(word("ann+1@example.com"), "ann+1@example.com");
        assert_eq!((file("-x.ndjson").as_str(), file("a b").as_str()), ("./-x.ndjson", "'a b'"));
    }
}
