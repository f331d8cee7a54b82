//! How sending from a file looks.

use crate::render::table::with_failures;
use crate::render::{Column, Render, text};

use super::{Contents, UploadPlan, Uploaded};

impl Render for UploadPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("file", "send the messages of"),
        Column::text("destination", "to"),
        Column::text("destination_arn", "ARN"),
        Column::text("place", "in"),
        Column::number("rate", "per second at most"),
        Column::text("rejects", "what is not sent to"),
        Column::text("results", "what becomes of each to"),
        Column::text("contents", "messages"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            if self.file == "-" { "stdin".into() } else { self.file.clone() },
            self.destination.clone(),
            self.destination_arn.clone(),
            self.place.to_string(),
            self.rate.map(|rate| text::count(rate.get().into())).unwrap_or_default(),
            self.rejects.clone().unwrap_or_default(),
            self.results.as_deref().map(|file| if file == "-" { "stdout" } else { file }).unwrap_or_default().into(),
            self.contents.as_ref().map(told).unwrap_or_default(),
        ]
    }

    fn page(&self) -> String {
        let (failures, failed) = match &self.contents {
            Some(contents) => (contents.failures.as_slice(), contents.failed),
            None => (&[][..], 0),
        };
        with_failures::<Self>(self.cells(), failures, failed)
    }
}

fn told(contents: &Contents) -> String {
    let parts = [
        format!("{} ({} bytes)", text::count(contents.messages), text::count(contents.bytes)),
        contents.unread_from_line.map(|line| format!("from line {line} on nothing was read")).unwrap_or_default(),
        match contents.failed {
            0 => String::new(),
            failed => format!("{} would not be sent", text::counted(failed, "line")),
        },
    ];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("; ")
}

impl Render for Uploaded {
    const COLUMNS: &'static [Column] = &[
        Column::text("destination", "sent to"),
        Column::number("sent", "sent"),
        Column::number("failed", "not sent"),
        Column::number("perhaps_twice", "perhaps twice"),
        Column::number("elapsed_seconds", "took"),
        Column::number("messages_per_second", "per second"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.destination.clone(),
            text::count(self.sent),
            text::count(self.failed),
            if self.perhaps_twice == 0 { String::new() } else { text::count(self.perhaps_twice) },
            format!("{:.1} s", self.elapsed_seconds),
            format!("{:.0}", self.messages_per_second),
        ]
    }

    fn page(&self) -> String {
        with_failures::<Self>(self.cells(), &self.failures, self.failed)
    }
}
