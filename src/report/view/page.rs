//! The whole stack on a page.

use crate::chart::Panel;
use crate::chart::page::{Body, Page, Section};
use crate::naming::Place;
use crate::render::monitoring::Monitored;
use crate::render::text;
use crate::report::row::ReportRow;

use super::alarms::AlarmReportRow;
use super::clients::ClientReportRow;
use super::queues::QueueReportRow;
use super::rules::RuleReportRow;
use super::topics::TopicReportRow;

/// Everything that stands on the page.
#[derive(Debug, Default)]
pub struct Contents {
    /// Queues, the worst first.
    pub queues: Vec<QueueReportRow>,
    /// Topics.
    pub topics: Vec<TopicReportRow>,
    /// Rules.
    pub rules: Vec<RuleReportRow>,
    /// Pools and clients.
    pub clients: Vec<ClientReportRow>,
    /// Alarms.
    pub alarms: Vec<AlarmReportRow>,
    /// Charts.
    pub panels: Vec<Panel>,
    /// Why some of it is not known.
    pub lacking: Vec<String>,
}

/// The page of a stack, as it was at this moment.
pub fn page(contents: Contents, place: &Place, window: &str, at: jiff::Timestamp) -> Page {
    let stack = [place.project.as_deref(), place.stage.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let facts = vec![
        ("Made".to_owned(), format!("{} by msgctl {}", at.strftime("%Y-%m-%dT%H:%M:%SZ"), env!("CARGO_PKG_VERSION"))),
        ("In".to_owned(), place.to_string()),
        ("Window".to_owned(), window.to_owned()),
        ("Queues".to_owned(), in_numbers(&contents.queues)),
        ("Alarms".to_owned(), in_numbers(&contents.alarms)),
    ];
    let charts = charts(contents.panels, &contents.queues);
    let sections = vec![
        table(
            "Queues",
            "Depths are SQS's own, at the moment above; ages, rates and the trend are CloudWatch's. What is not known is unknown, and not zero.",
            &contents.queues,
        ),
        charts,
        table("Topics", "", &contents.topics),
        table("Rules", "", &contents.rules),
        table("Users", "", &contents.clients),
        table("Alarms", "Missing is what has no alarm and should have one.", &contents.alarms),
    ];
    let title = if stack.is_empty() { "Messaging stack".to_owned() } else { stack };
    Page { title, facts, lacking: contents.lacking, sections }
}

/// The charts in the order of the queues; those without a point are only named.
fn charts(panels: Vec<Panel>, queues: &[QueueReportRow]) -> Section {
    let (mut drawn, empty): (Vec<Panel>, Vec<Panel>) =
        panels.into_iter().partition(|panel| panel.points.as_ref().is_none_or(|points| !points.is_empty()));
    drawn.sort_by_key(|panel| queues.iter().position(|queue| queue.name == panel.name));
    let mut note = "By CloudWatch, in UTC. A gap is a time that it has nothing of.".to_owned();
    if !empty.is_empty() {
        let names: Vec<String> = empty.iter().map(|panel| format!("{} {}", panel.name, panel.what)).collect();
        note.push_str(&format!(" It has nothing at all of {}.", names.join(", ")));
    }
    Section { title: "Over time".into(), note, body: Body::Charts(drawn) }
}

fn table<R: ReportRow>(title: &str, note: &str, rows: &[R]) -> Section {
    let rows = rows.iter().map(|row| (row.check_state(), row.cells())).collect();
    Section { title: title.into(), note: note.into(), body: Body::Table { columns: R::COLUMNS, rows } }
}

/// `2 stuck, 1 growing, 12 ok`
fn in_numbers<R: Monitored>(rows: &[R]) -> String {
    let mut words: Vec<(String, u64)> = Vec::new();
    for (_, word) in rows.iter().map(Monitored::state_word) {
        match words.iter_mut().find(|(known, _)| *known == word) {
            Some((_, count)) => *count += 1,
            None => words.push((word, 1)),
        }
    }
    let words: Vec<String> = words.into_iter().map(|(word, count)| format!("{} {word}", text::count(count))).collect();
    if words.is_empty() { "none".into() } else { words.join(", ") }
}
