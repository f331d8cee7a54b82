//! Prose that is broken into lines where it is shown. What is indented is an example or a table, and stays.

/// The same text with each paragraph on one line.
pub fn joined(text: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        match lines.last_mut() {
            Some(last) if is_prose(last) && is_prose(line) => {
                last.push(' ');
                last.push_str(line);
            }
            _ => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

/// The same text with no line of prose wider than this many columns, unless a word is.
pub fn wrapped(text: &str, columns: usize) -> String {
    let wrap = |line: &str| match is_prose(line) {
        true => filled(line, columns, str::len).join("\n"),
        false => line.to_owned(),
    };
    joined(text).lines().map(wrap).collect::<Vec<_>>().join("\n")
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

fn is_prose(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Examples:\n  msgctl a\n  msgctl b\n\nOne two three\nfour.\n\n  a  table";

    #[test]
    fn prose_is_broken_where_the_terminal_ends_and_nothing_else_is() {
        assert_eq!(joined(TEXT), "Examples:\n  msgctl a\n  msgctl b\n\nOne two three four.\n\n  a  table");
        assert_eq!(wrapped(TEXT, 9), "Examples:\n  msgctl a\n  msgctl b\n\nOne two\nthree\nfour.\n\n  a  table");
    }
}
