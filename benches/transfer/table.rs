//! The medians of several runs as a table.

use std::fmt;

use super::contender::{Job, Measured};

/// A table of one kind of work.
pub struct Table {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    per_second: f64,
    moving_per_second: f64,
    peak_bytes: u64,
    requests: String,
}

impl Table {
    /// An empty table.
    pub fn new(title: &str) -> Table {
        Table { title: title.to_owned(), rows: Vec::new() }
    }

    /// Adds the medians of these runs.
    pub fn add(&mut self, job: &Job, runs: &[Measured]) {
        let rate = |seconds: f64| job.count as f64 / seconds;
        self.rows.push(Row {
            name: job.contender.name(),
            per_second: rate(median(runs.iter().map(|run| run.wall_seconds))),
            moving_per_second: rate(median(runs.iter().map(|run| run.moving_seconds))),
            peak_bytes: runs.iter().map(|run| run.peak_bytes).max().unwrap_or_default(),
            requests: runs.last().map(|run| requests(job, run)).unwrap_or_default(),
        });
    }
}

/// Requests for each message, by kind.
fn requests(job: &Job, run: &Measured) -> String {
    let mut parts = Vec::new();
    let mut sum = 0.0;
    for (action, name) in [
        ("ReceiveMessage", "receive"),
        ("SendMessageBatch", "send"),
        ("DeleteMessageBatch", "delete"),
        ("ChangeMessageVisibilityBatch", "visibility"),
    ] {
        let requests = run.counts[action]["requests"].as_f64().unwrap_or_default() / job.count as f64;
        sum += requests;
        if requests > 0.0 {
            parts.push(format!("{name} {requests:.4}"));
        }
    }
    format!("{sum:.4} ({})", parts.join(", "))
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}\n", self.title)?;
        writeln!(
            f,
            "| client | messages/s, whole process | of the first | messages/s, moving | of the first | peak MiB | requests a message |"
        )?;
        writeln!(f, "| --- | ---: | ---: | ---: | ---: | ---: | --- |")?;
        let first = self.rows.first().map_or((1.0, 1.0), |row| (row.per_second, row.moving_per_second));
        for row in &self.rows {
            writeln!(
                f,
                "| {} | {:.0} | {:.2} | {:.0} | {:.2} | {:.1} | {} |",
                row.name,
                row.per_second,
                row.per_second / first.0,
                row.moving_per_second,
                row.moving_per_second / first.1,
                row.peak_bytes as f64 / f64::from(1 << 20),
                row.requests,
            )?;
        }
        Ok(())
    }
}
