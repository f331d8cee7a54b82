//! How exports, imports and differences look.

use crate::render::{Column, Render, text};

use super::super::ops::difference::Difference;
use super::super::ops::export::Exported;
use super::super::ops::import::ImportPlan;
use super::plans::problems;

impl Render for Exported {
    const COLUMNS: &'static [Column] = &[
        Column::text("pool", "exported"),
        Column::number("users", "users"),
        Column::number("groups", "groups"),
        Column::text("file", "file"),
        Column::number("predicate_failed", "predicate failed, not in it"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.pool.clone(),
            text::count(self.users),
            text::count(self.groups),
            self.file.clone().unwrap_or_default(),
            text::counted_unless_zero(self.predicate_failed, "user"),
        ]
    }
}

impl Render for Difference {
    const COLUMNS: &'static [Column] = &[
        Column::text("kind", "KIND"),
        Column::text("key", "WHO"),
        Column::text("field", "FIELD"),
        Column::text("first", "FIRST"),
        Column::text("second", "SECOND"),
    ];

    fn cells(&self) -> Vec<String> {
        let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".into());
        vec![self.kind.into(), self.key.clone(), self.field.clone(), side(&self.first), side(&self.second)]
    }
}

impl Render for ImportPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("file", "import"),
        Column::text("pool", "into pool"),
        Column::text("place", "in"),
        Column::text("key", "told apart by"),
        Column::text("create", "create users"),
        Column::text("update", "change users"),
        Column::text("unchanged", "unchanged"),
        Column::text("create_groups", "create groups"),
        Column::text("update_groups", "change groups"),
        Column::text("differences", "differences"),
        Column::text("removals", "taken away"),
        Column::text("cannot", "cannot be brought in"),
        Column::text("problems", "because"),
        Column::text("not_carried", "not carried"),
        Column::text("rate", "a second at most"),
    ];

    fn cells(&self) -> Vec<String> {
        let line = |difference: &Difference| {
            let side = |side: &Option<String>| side.clone().unwrap_or_else(|| "-".into());
            let Difference { kind, key, field, first, second } = difference;
            match field.as_str() {
                "missing" => format!("+ {kind} {key}"),
                field => format!("~ {kind} {key}: {field} {} -> {}", side(first), side(second)),
            }
        };
        let mut differences: Vec<String> = self.differences.iter().map(line).collect();
        let more = self.difference_count.saturating_sub(differences.len() as u64);
        if more > 0 {
            differences.push(format!("and {} more", text::count(more)));
        }
        vec![
            self.file.clone(),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
            self.key.into(),
            text::count(self.create),
            text::count(self.update),
            text::count(self.unchanged),
            self.create_groups.join(", "),
            self.update_groups.join(", "),
            differences.join("\n"),
            text::unless_zero(self.removals, "attributes and memberships"),
            text::counted_unless_zero(self.cannot, "user"),
            problems(&self.problems, self.cannot),
            self.not_carried.join("\n"),
            self.rate.map(|rate| rate.to_string()).unwrap_or_default(),
        ]
    }
}
