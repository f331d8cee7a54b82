//! How what was taken away looks.

use crate::render::{Column, Render};

use super::sweep::Swept;

impl Render for Swept {
    const COLUMNS: &'static [Column] =
        &[Column::text("queues", "queues"), Column::text("feeders", "what fed them"), Column::text("left", "left")];

    fn cells(&self) -> Vec<String> {
        let left: Vec<&str> = self.left.iter().map(|left| left.what.as_str()).collect();
        vec![self.queues.join("\n"), self.feeders.join("\n"), left.join("\n")]
    }
}
