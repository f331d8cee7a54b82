//! Man pages as `mandoc -T lint` wants them: what clap_mangen leaves over is put right.

use crate::render::fold::filled;

/// The day of the version that the man pages are of.
const RELEASED: &str = "2026-11-25";

/// Bytes of a line that are read at a glance; mandoc counts them.
const LINE: usize = 80;

/// The same page with a title as the others of `man` have, without empty breaks and without overlong lines.
pub fn tidied(page: &str) -> String {
    let page = page.replace(".br\n\n.br\n", ".sp\n").replace(".SH EXTRA\n", ".SH NOTES\n");
    let mut tidied = String::new();
    for line in page.lines().map(str::trim_end) {
        match line.strip_prefix(".TH ") {
            Some(title) => tidied.push_str(&heading(title)),
            None if line.starts_with('.') => tidied.push_str(line),
            None => tidied.push_str(&broken(line)),
        }
        tidied.push('\n');
    }
    tidied
}

fn heading(title: &str) -> String {
    let name = title.split(' ').next().unwrap_or_default().to_uppercase();
    format!(".TH {name} 1 {RELEASED} \"msgctl {}\"", env!("CARGO_PKG_VERSION"))
}

/// A line of text in several, which `man` fills into one again.
fn broken(line: &str) -> String {
    let mut lines = filled(line, LINE, width);
    for line in lines.iter_mut().skip(1).filter(|line| line.starts_with(['.', '\''])) {
        // It would be a request to man.
        line.insert_str(0, "\\&");
    }
    lines.join("\n")
}

/// Bytes as mandoc counts them: to it, `…` is `\[u2026]`.
fn width(text: &str) -> usize {
    text.chars().map(|c| if c.is_ascii() { 1 } else { 8 }).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_broken_where_man_fills_them_again() {
        let words = "word ".repeat(30);
        let page = format!(".TH a-b 1  \"a-b \"\n.SH EXTRA\n{words}.x\n  an  example\n.br\n\n.br\nend");
        let tidied = tidied(&page);
        assert!(tidied.starts_with(".TH A-B 1 2"), "{tidied}");
        assert!(tidied.lines().all(|line| line.len() <= LINE), "{tidied}");
        assert!(tidied.contains("word .x\n  an  example\n.sp\nend"), "{tidied}");
        assert_eq!(tidied.matches("word").count(), 30);
        assert!(!broken(&"'quoted' ".repeat(20)).contains("\n'"));
    }
}
