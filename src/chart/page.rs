//! A page with tables and charts to be handed around: one file, nothing from elsewhere, no script.

use std::fmt::Write;

use crate::exit::CheckState;
use crate::render::{Column, table};

use super::svg::{self, escaped};
use super::{Panel, svg::STYLE};

/// A page.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is about: `my-awesome-app dev`.
    pub title: String,
    /// What there is to know of the whole: names and values.
    pub facts: Vec<(String, String)>,
    /// What kept some of it from being known.
    pub lacking: Vec<String>,
    /// The parts.
    pub sections: Vec<Section>,
}

/// A part of a page.
#[derive(Clone, Debug)]
pub struct Section {
    /// Its title.
    pub title: String,
    /// What there is to know of it.
    pub note: String,
    /// What is in it.
    pub body: Body,
}

/// What is in a part.
#[derive(Clone, Debug)]
pub enum Body {
    /// A table: how bad each row is, and its cells.
    Table {
        /// The columns.
        columns: &'static [Column],
        /// The rows.
        rows: Vec<(CheckState, Vec<String>)>,
    },
    /// Charts, as many beside each other as there is room for.
    Charts(Vec<Panel>),
}

const LAYOUT: &str = "\
*{box-sizing:border-box}
html{color-scheme:light dark}
body{margin:0 auto;padding:1.5rem 1rem 3rem;max-width:90rem;font:15px/1.45 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:2.2rem 0 .4rem}
p{margin:.2rem 0 .8rem;color:var(--quiet);max-width:60rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:0}
dt{color:var(--quiet)}
dd{margin:0;overflow-wrap:anywhere}
.lacking{border-left:3px solid var(--warn);padding:.2rem .8rem;margin:1rem 0}
.scroll{overflow-x:auto}
table{border-collapse:separate;border-spacing:0;width:100%;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.3rem 1rem .3rem 0;border-bottom:1px solid var(--rule);white-space:nowrap;vertical-align:top}
td:last-child{white-space:normal;min-width:6rem}
th{font-weight:600;font-size:.8rem;color:var(--quiet)}
.right{text-align:right}
td:first-child,th:first-child{padding-left:.6rem;position:sticky;left:0;background:var(--paper)}
tr.critical td:first-child{box-shadow:inset 3px 0 var(--bad)}
tr.warning td:first-child{box-shadow:inset 3px 0 var(--warn)}
tr.unknown td:first-child{box-shadow:inset 3px 0 var(--rule)}
tr.critical .state{color:var(--bad);font-weight:600}
tr.warning .state{color:var(--warn);font-weight:600}
.charts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1rem 1.5rem}
.charts svg{width:100%;height:auto;display:block}
@media print{body{max-width:none}.scroll{overflow:visible}}
";

/// The page as HTML.
pub fn html(page: &Page) -> String {
    let title = escaped(&page.title);
    let mut out = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{STYLE}{LAYOUT}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<dl>\n"
    );
    // Writing into a string does not fail.
    for (name, value) in &page.facts {
        let _ = writeln!(out, "<dt>{}</dt><dd>{}</dd>", escaped(name), escaped(value));
    }
    out.push_str("</dl>\n");
    for lacking in &page.lacking {
        let _ = writeln!(out, "<p class=\"lacking\">{}</p>", escaped(lacking));
    }
    for section in &page.sections {
        let _ = writeln!(out, "<section>\n<h2>{}</h2>", escaped(&section.title));
        if !section.note.is_empty() {
            let _ = writeln!(out, "<p>{}</p>", escaped(&section.note));
        }
        match &section.body {
            Body::Table { rows, .. } if rows.is_empty() => out.push_str("<p>There are none.</p>\n"),
            Body::Table { columns, rows } => out.push_str(&html_table(columns, rows)),
            Body::Charts(panels) => {
                let charts: String = panels.iter().map(svg::inline).collect();
                let _ = writeln!(out, "<div class=\"charts\">\n{charts}</div>");
            }
        }
        out.push_str("</section>\n");
    }
    out + "</body>\n</html>\n"
}

/// Columns that say how bad a row is.
const STATES: [&str; 2] = ["verdict", "state"];

fn html_table(columns: &[Column], rows: &[(CheckState, Vec<String>)]) -> String {
    let cells: Vec<Vec<String>> = rows.iter().map(|(_, cells)| cells.clone()).collect();
    let shown = table::filled(columns, &cells);
    let class = |at: usize| match &columns[at] {
        column if column.right => " class=\"right\"",
        column if STATES.contains(&column.key) => " class=\"state\"",
        _ => "",
    };
    let mut out = String::from("<div class=\"scroll\">\n<table>\n<thead><tr>");
    for at in &shown {
        let _ = write!(out, "<th{}>{}</th>", class(*at), escaped(columns[*at].title));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for (state, cells) in rows {
        let _ = write!(out, "<tr class=\"{}\">", state.word().to_lowercase());
        for at in &shown {
            let _ = write!(out, "<td{}>{}</td>", class(*at), escaped(&cells[*at]));
        }
        out.push_str("</tr>\n");
    }
    out + "</tbody>\n</table>\n</div>\n"
}

#[cfg(test)]
mod tests {
    use super::super::tests::panel;
    use super::*;

    #[test]
    fn a_page_is_whole_escapes_what_is_not_its_own_and_has_nothing_from_elsewhere() {
        const COLUMNS: &[Column] = &[
            Column::text("name", "NAME"),
            Column::number("visible", "VISIBLE"),
            Column::text("stage", "STAGE").only_if_any(),
            Column::text("verdict", "VERDICT"),
        ];
        let row = |state, name: &str, verdict: &str| {
            (state, vec![name.to_owned(), "1,234".into(), String::new(), verdict.to_owned()])
        };
        let rows = vec![row(CheckState::Critical, "<script>", "stuck"), row(CheckState::Ok, "orders", "ok")];
        let section = |title: &str, body| Section { title: title.into(), note: "What & why".into(), body };
        let page = Page {
            title: "app <dev>".into(),
            facts: vec![("in".into(), "eu-west-1".into())],
            lacking: vec!["CloudWatch did not answer".into()],
            sections: vec![
                section("Queues", Body::Table { columns: COLUMNS, rows }),
                section("Topics", Body::Table { columns: COLUMNS, rows: Vec::new() }),
                section("Depth", Body::Charts(vec![panel()])),
            ],
        };
        let html = html(&page);
        insta::assert_snapshot!(html);
        for elsewhere in ["http://", "https://", "url(", "<script", "@import", "src="] {
            assert!(!html.contains(elsewhere), "{elsewhere}");
        }
    }
}
