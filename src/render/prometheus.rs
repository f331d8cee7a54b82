//! The text format of Prometheus, version 0.0.4.

use std::fmt::Write;

use super::monitoring::{Family, Monitored};

/// What answers to a scrape are labelled with.
pub const CONTENT_TYPE: &str = "text/plain; version=0.0.4; charset=utf-8";

/// The rows as metrics. A value that is not known is left out.
pub fn text<R: Monitored>(rows: &[R]) -> String {
    let mut text = String::new();
    let labels: Vec<Vec<(&str, String)>> = rows.iter().map(Monitored::labels).collect();
    let values: Vec<Vec<Option<f64>>> = rows.iter().map(Monitored::values).collect();
    for (at, family) in R::FAMILIES.iter().enumerate() {
        let samples = labels.iter().zip(&values).filter_map(|(labels, values)| Some((labels.clone(), values[at]?)));
        write_family(&mut text, family, samples);
    }
    let states =
        rows.iter().zip(labels).map(|(row, labels)| (labels.into_iter().chain([row.state_word()]).collect(), 1.0));
    write_family(&mut text, &R::STATE, states);
    text
}

/// Writes a metric with its samples; nothing where there are none.
pub fn write_family<'a>(
    text: &mut String,
    family: &Family,
    samples: impl IntoIterator<Item = (Vec<(&'a str, String)>, f64)>,
) {
    let mut samples = samples.into_iter().peekable();
    if samples.peek().is_none() {
        return;
    }
    // Writing into a string does not fail.
    let _ = writeln!(text, "# HELP msgctl_{} {}", family.name, family.help);
    let _ = writeln!(text, "# TYPE msgctl_{} gauge", family.name);
    for (labels, value) in samples {
        let labels: Vec<String> = labels.iter().map(|(name, value)| format!("{name}=\"{}\"", escaped(value))).collect();
        let labels = if labels.is_empty() { String::new() } else { format!("{{{}}}", labels.join(",")) };
        let _ = writeln!(text, "msgctl_{}{labels} {value}", family.name);
    }
}

fn escaped(value: &str) -> String {
    value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n")
}
