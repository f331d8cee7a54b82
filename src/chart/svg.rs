//! Charts as SVG: scalable, readable in light and dark, with nothing from elsewhere.

use std::fmt::Write;

use super::{Panel, scale};

/// A panel and what is around its curve.
const WIDTH: f64 = 440.0;
const HEIGHT: f64 = 180.0;
const LEFT: f64 = 64.0;
const RIGHT: f64 = 12.0;
const ABOVE: f64 = 52.0;
const BELOW: f64 = 26.0;

/// Panels beside each other in a file of their own.
const COLUMNS: usize = 2;

/// A day in seconds: moments on a longer axis have their day, too, and take more room.
const DAY: i64 = 86_400;

/// How panels look; the colours have names so that the page can use them, too.
pub const STYLE: &str = "\
:root{--ink:#1f2328;--quiet:#59636e;--rule:#d1d9e0;--paper:#ffffff;--curve:#0550ae;--bad:#cf222e;--warn:#9a6700}
@media (prefers-color-scheme:dark){:root{--ink:#e6edf3;--quiet:#9198a1;--rule:#3d444d;--paper:#0d1117;--curve:#58a6ff;--bad:#ff7b72;--warn:#d29922}}
.panel text{font:12px system-ui,sans-serif;fill:var(--quiet)}
.panel .name{font-size:14px;font-weight:600;fill:var(--ink)}
.panel .rule{stroke:var(--rule);stroke-width:1}
.panel .curve{fill:none;stroke:var(--curve);stroke-width:1.75;stroke-linejoin:round}
.panel .area{fill:var(--curve);fill-opacity:.12}
.panel .dot{fill:var(--curve)}
";

/// Panels as a file of their own.
pub fn document(panels: &[Panel]) -> String {
    let columns = COLUMNS.min(panels.len().max(1));
    let rows = panels.len().div_ceil(columns).max(1);
    let (width, height) = (WIDTH * columns as f64, HEIGHT * rows as f64);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\">\n\
         <style>{STYLE}</style>\n<rect width=\"100%\" height=\"100%\" fill=\"var(--paper)\"/>\n"
    );
    for (at, panel) in panels.iter().enumerate() {
        let (x, y) = ((at % columns) as f64 * WIDTH, (at / columns) as f64 * HEIGHT);
        let _ = writeln!(out, "<g transform=\"translate({x} {y})\">\n{}</g>", drawing(panel));
    }
    out + "</svg>\n"
}

/// A panel to stand in a page that has [`STYLE`].
pub fn inline(panel: &Panel) -> String {
    let label = escaped(&format!("{} {}: {}", panel.name, panel.what, panel.summary()));
    format!("<svg viewBox=\"0 0 {WIDTH} {HEIGHT}\" role=\"img\" aria-label=\"{label}\">\n{}</svg>\n", drawing(panel))
}

fn drawing(panel: &Panel) -> String {
    let top = scale::top(panel.quantity, panel.most());
    let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BELOW);
    let x =
        |second: i64| LEFT + (right - LEFT) * (second - panel.start) as f64 / (panel.end - panel.start).max(1) as f64;
    let y = |value: f64| bottom - (bottom - ABOVE) * (value / top).clamp(0.0, 1.0);
    let mut out = String::from("<g class=\"panel\">\n");
    let title = format!("{} · {}", shortened(&panel.name), panel.what);
    // Writing into a string does not fail.
    let _ = writeln!(out, "<title>{}</title>", escaped(&panel.name));
    let _ = writeln!(out, "<text class=\"name\" x=\"{LEFT}\" y=\"20\">{}</text>", escaped(&title));
    let _ = writeln!(out, "<text x=\"{LEFT}\" y=\"37\">{}</text>", escaped(&panel.summary()));
    for value in [0.0, top / 2.0, top] {
        let at = y(value);
        let _ = writeln!(out, "<line class=\"rule\" x1=\"{LEFT}\" x2=\"{right}\" y1=\"{at:.1}\" y2=\"{at:.1}\"/>");
        let label = escaped(&panel.quantity.show(value));
        let (beside, below) = (LEFT - 6.0, at + 4.0);
        let _ = writeln!(out, "<text x=\"{beside}\" y=\"{below:.1}\" text-anchor=\"end\">{label}</text>");
    }
    let ticks = if panel.end - panel.start > DAY { 2 } else { 4 };
    for tick in 0..=ticks {
        let second = panel.start + (panel.end - panel.start) * tick / ticks;
        let anchor = match tick {
            0 => "start",
            tick if tick == ticks => "end",
            _ => "middle",
        };
        let label = scale::moment(second, panel.end - panel.start);
        let (at, below) = (x(second), bottom + 17.0);
        let _ = writeln!(out, "<text x=\"{at:.1}\" y=\"{below}\" text-anchor=\"{anchor}\">{label}</text>");
    }
    for run in panel.runs() {
        out.push_str(&curve(run, &x, &y, bottom));
    }
    out + "</g>\n"
}

/// As much of a name as there is room for.
fn shortened(name: &str) -> String {
    const ROOM: usize = 32;
    match name.chars().count() {
        length if length <= ROOM => name.to_owned(),
        _ => name.chars().take(ROOM - 1).chain(['…']).collect(),
    }
}

fn curve(run: &[(i64, f64)], x: &dyn Fn(i64) -> f64, y: &dyn Fn(f64) -> f64, bottom: f64) -> String {
    let points: Vec<String> = run.iter().map(|(second, value)| format!("{:.1} {:.1}", x(*second), y(*value))).collect();
    match (run, points.as_slice()) {
        ([(second, value)], _) => {
            format!("<circle class=\"dot\" cx=\"{:.1}\" cy=\"{:.1}\" r=\"2\"/>\n", x(*second), y(*value))
        }
        ([(first, _), .., (last, _)], points) => {
            let line = points.join(" L ");
            format!(
                "<path class=\"area\" d=\"M {:.1} {bottom} L {line} L {:.1} {bottom} Z\"/>\n<path class=\"curve\" d=\"M {line}\"/>\n",
                x(*first),
                x(*last)
            )
        }
        _ => String::new(),
    }
}

/// Text that can stand in markup.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            // Characters that XML does not allow.
            c if c.is_control() && c != '\n' && c != '\t' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::tests::panel;
    use super::*;

    #[test]
    fn a_chart_is_a_whole_svg_with_nothing_from_elsewhere() {
        let single = Panel { name: "<b>\"&".into(), points: Some(vec![(panel().start, 5.0)]), ..panel() };
        let svg = document(&[panel(), single]);
        insta::assert_snapshot!(svg);
        let elsewhere = svg.replace("http://www.w3.org/2000/svg", "");
        assert!(!elsewhere.contains("http") && !elsewhere.contains("url(") && !elsewhere.contains("<script"));
    }

    #[test]
    fn what_stands_in_markup_cannot_break_out_of_it() {
        assert_eq!(escaped("<a href='x'>&\"\u{1b}"), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;\u{fffd}");
    }
}
