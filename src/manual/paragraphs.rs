//! Prose that is broken into lines where it is shown. What is indented is an example or a table, and stays.

use crate::render::fold::filled;

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

/// The same text with each example that is wider than this many columns on several lines, as a shell reads it.
pub fn continued(text: &str, columns: usize) -> String {
    let is_long_example = |line: &str| line.starts_with("  ") && line.contains("msgctl ") && in_roff(line) > columns;
    let continue_it = |line: &str| if is_long_example(line) { in_lines(line, columns) } else { line.to_owned() };
    text.lines().map(continue_it).collect::<Vec<_>>().join("\n")
}

fn in_lines(example: &str, columns: usize) -> String {
    const CONTINUATION: &str = " \\\n      ";
    let mut lines = String::new();
    let mut rest = example;
    while in_roff(rest) > columns
        && let Some(at) = last_space(rest, columns - in_roff(" \\"))
    {
        lines.push_str(&rest[..at]);
        lines.push_str(CONTINUATION);
        rest = &rest[at + 1..];
    }
    lines + rest
}

/// The last space up to this column that is in no quotes and not in the indent.
fn last_space(line: &str, column: usize) -> Option<usize> {
    let indent = line.len() - line.trim_start().len();
    let (mut quote, mut last) = (None, None);
    for (at, c) in line.char_indices().take_while(|(at, _)| in_roff(&line[..*at]) <= column) {
        match (quote, c) {
            (None, '\'' | '"') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            (None, ' ') if at >= indent => last = Some(at),
            _ => {}
        }
    }
    last
}

/// How wide a text is in a man page, where some characters are escaped: `\-`, `\*(Aq`, `\\`.
fn in_roff(text: &str) -> usize {
    let width = |c| match c {
        '-' | '\\' => 2,
        '\'' => 5,
        _ => 1,
    };
    text.chars().map(width).sum()
}

/// The same text with no line of prose wider than this many columns, unless a word is.
pub fn wrapped(text: &str, columns: usize) -> String {
    let wrap = |line: &str| match is_prose(line) {
        true => filled(line, columns, str::len).join("\n"),
        false => line.to_owned(),
    };
    joined(text).lines().map(wrap).collect::<Vec<_>>().join("\n")
}

fn is_prose(line: &str) -> bool {
    !line.is_empty() && !line.starts_with(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "Examples:\n  msgctl a\n  msgctl b\n\nOne two three\nfour.\n\n  a  table";

    #[test]
    fn a_long_example_goes_on_in_the_next_line_as_a_shell_reads_it() {
        let help = "Example:\n  msgctl topic publish orders 'a b c d' --stage dev\n  msgctl short";
        let broken = "Example:\n  msgctl topic publish orders \\\n      'a b c d' --stage dev\n  msgctl short";
        assert_eq!(continued(help, 36), broken);
        assert_eq!(continued(help, 80), help);
    }

    #[test]
    fn prose_is_broken_where_the_terminal_ends_and_nothing_else_is() {
        assert_eq!(joined(TEXT), "Examples:\n  msgctl a\n  msgctl b\n\nOne two three four.\n\n  a  table");
        assert_eq!(wrapped(TEXT, 9), "Examples:\n  msgctl a\n  msgctl b\n\nOne two\nthree\nfour.\n\n  a  table");
    }
}
