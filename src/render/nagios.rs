//! The output of a Nagios plug-in: a line with the state and the performance data, then a line for each row
//! that is not well. Icinga, Sensu and others read it, too.

use std::fmt::Write;

use crate::exit::CheckState;

use super::monitoring::Monitored;
use super::text;

/// Rows that the first line names; the others are on lines of their own.
const NAMED: usize = 5;

/// Bytes of performance data at most: agents cut what a plug-in writes off at 4 to 8 KiB.
const PERFORMANCE: usize = 4_000;

/// How bad it is altogether: the worst of the rows, and at least unknown where something is `lacking`; who
/// expects rows where there are none says so there.
pub fn state<R: Monitored>(rows: &[R], lacking: &[String]) -> CheckState {
    let lacking = (!lacking.is_empty()).then_some(CheckState::Unknown);
    rows.iter().map(Monitored::check_state).chain(lacking).max().unwrap_or(CheckState::Ok)
}

/// The plug-in's output for these rows.
pub fn text<R: Monitored>(rows: &[R], lacking: &[String]) -> String {
    let state = state(rows, lacking);
    let mut unwell: Vec<&R> = rows.iter().filter(|row| row.check_state() != CheckState::Ok).collect();
    unwell.sort_by_key(|row| std::cmp::Reverse(row.check_state()));
    let mut first = format!("{} {} - ", R::NOUN.to_uppercase(), state.word());
    if rows.is_empty() && lacking.is_empty() {
        let _ = write!(first, "there are no {}", R::NOUN);
    } else if unwell.is_empty() && lacking.is_empty() {
        let _ = write!(first, "all {} {} are well", text::count(rows.len() as u64), R::NOUN);
    }
    let named = unwell.iter().take(NAMED).map(|row| format!("{}: {}", row.label(), row.summary()));
    let more = unwell.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| format!("and {more} more"));
    first.push_str(&clean(&named.chain(more).chain(lacking.iter().cloned()).collect::<Vec<_>>().join("; ")));
    let performance = performance(rows);
    if !performance.is_empty() {
        let _ = write!(first, " | {performance}");
    }
    let mut out = first + "\n";
    for row in unwell {
        let _ = writeln!(out, "{} {}: {}", row.check_state().word(), clean(&row.label()), clean(&row.summary()));
    }
    out
}

/// The output of a check that could not be made.
pub fn failed(message: &str) -> String {
    format!("{} - {}\n", CheckState::Unknown.word(), clean(message))
}

/// `'tasks visible'=12;;;0`, as many as an agent takes.
fn performance<R: Monitored>(rows: &[R]) -> String {
    let mut data = String::new();
    for row in rows {
        for (family, value) in R::FAMILIES.iter().zip(row.values()) {
            let Some(value) = value.filter(|_| !family.short.is_empty()) else { continue };
            let label = format!("{} {}", row.label(), family.short).replace(['\'', '=', '|'], "_");
            let item = format!("'{label}'={value}{};;;0", family.unit);
            if data.len() + item.len() < PERFORMANCE {
                data.push_str(if data.is_empty() { "" } else { " " });
                data.push_str(&item);
            }
        }
    }
    data
}

/// A bar begins the performance data, and a line break a line.
fn clean(text: &str) -> String {
    text::on_one_line(text).replace('|', "/")
}
