//! How move tasks look.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};

use super::super::ops::tasks::{CancelPlan, Cancelled, MoveTask};

/// A move task as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TaskRow {
    /// The task.
    #[serde(flatten)]
    pub task: MoveTask,
    #[serde(skip)]
    now: Timestamp,
}

impl TaskRow {
    /// A task seen now.
    pub fn new(task: MoveTask, now: Timestamp) -> TaskRow {
        TaskRow { task, now }
    }
}

impl Render for TaskRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("state", "STATE"),
        Column::number("moved", "MOVED"),
        Column::number("found", "OF"),
        Column::text("started_at", "STARTED"),
        Column::text("destination_arn", "TO"),
        Column::number("rate", "PER SECOND"),
        Column::text("failure_reason", "WHY IT FAILED"),
    ];

    fn cells(&self) -> Vec<String> {
        let task = &self.task;
        vec![
            task.state.clone(),
            text::count(task.moved),
            task.found.map_or("unknown".into(), text::count),
            task.started_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            task.destination_arn.clone().unwrap_or_else(|| "where each failed".into()),
            task.rate.map(|rate| rate.to_string()).unwrap_or_default(),
            task.failure_reason.clone().unwrap_or_default(),
        ]
    }
}

impl Render for CancelPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "cancel the move task on"),
        Column::text("place", "in"),
        Column::number("moved", "moved so far"),
        Column::number("found", "of about"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.dead_letter_queue.clone(),
            self.place.to_string(),
            text::count(self.task.moved),
            self.task.found.map_or("unknown".into(), text::count),
        ]
    }
}

impl Render for Cancelled {
    const COLUMNS: &'static [Column] = &[
        Column::text("dead_letter_queue", "dead-letter queue"),
        Column::text("state", "state"),
        Column::number("moved", "moved"),
        Column::number("found", "of about"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.dead_letter_queue.clone(),
            self.state.clone().unwrap_or_else(|| "no move task is running".into()),
            self.state.as_ref().map(|_| text::count(self.moved)).unwrap_or_default(),
            self.found.map(text::count).unwrap_or_default(),
        ]
    }
}
