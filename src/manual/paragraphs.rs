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
    let wrap = |line: &str| if is_prose(line) { broken(line, columns) } else { line.to_owned() };
    joined(text).lines().map(wrap).collect::<Vec<_>>().join("\n")
}

fn broken(paragraph: &str, columns: usize) -> String {
    let mut lines = vec![String::new()];
    for word in paragraph.split(' ') {
        let line = lines.last_mut().filter(|line| line.is_empty() || line.len() + 1 + word.len() <= columns);
        match line {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
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
