//! How the stack, its changes and its parts look.

use schemars::JsonSchema;
use serde::Serialize;

use crate::naming::Place;
use crate::render::{Column, Render, table, text};

use super::ops::change::{Change, Deployed};
use super::ops::delete::{DeletePlan, Deleted};
use super::ops::deploy::DeployPlan;
use super::ops::events::Event;
use super::ops::status::{Part, PartKind};

/// What happens to a resource, on a line.
pub fn event(event: &Event) -> String {
    let reason = event.reason.as_ref().map(|reason| format!("  {}", text::on_one_line(reason))).unwrap_or_default();
    format!("{:<28} {} ({}){reason}", event.status, event.logical_id, event.resource_type)
}

impl Render for Change {
    const COLUMNS: &'static [Column] = &[
        Column::text("action", "ACTION"),
        Column::text("logical_id", "RESOURCE"),
        Column::text("resource_type", "TYPE"),
        Column::text("replacement", "MADE ANEW"),
        Column::text("properties", "PROPERTIES"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.action.clone(),
            self.logical_id.clone(),
            self.resource_type.clone(),
            match self.replacement.as_deref() {
                Some("True") => "yes: what is in it is lost".into(),
                Some("Conditional") => "perhaps".into(),
                _ => String::new(),
            },
            self.properties.join(", "),
        ]
    }
}

impl Render for DeployPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("stack", "stack"),
        Column::text("place", "in"),
        Column::text("status", "status"),
        Column::text("parameters", "parameters"),
        Column::text("kept_parameters", "kept"),
        Column::text("changes", "changes"),
    ];

    fn cells(&self) -> Vec<String> {
        let parameters: Vec<String> = self.parameters.iter().map(|(name, value)| format!("{name} = {value}")).collect();
        let line = |change: &Change| {
            let cells = change.cells();
            let cells: Vec<&str> = cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
            cells.join("  ")
        };
        vec![
            self.stack.clone(),
            self.place.to_string(),
            self.status.clone().unwrap_or_else(|| "does not exist yet".into()),
            parameters.join("\n"),
            self.kept_parameters.join(", "),
            match &self.changes {
                Some(changes) => changes.iter().map(line).collect::<Vec<_>>().join("\n"),
                None => "`msgctl stack diff` shows them, by way of a change set".into(),
            },
        ]
    }
}

impl Render for Deployed {
    const COLUMNS: &'static [Column] =
        &[Column::text("stack", "stack"), Column::text("status", "status"), Column::text("outputs", "outputs")];

    fn cells(&self) -> Vec<String> {
        let outputs: Vec<String> =
            self.outputs.iter().map(|output| format!("{} = {}", output.key, output.value)).collect();
        vec![self.stack.clone(), self.status.clone(), outputs.join("\n")]
    }
}

impl Render for DeletePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("stack", "delete stack"),
        Column::text("place", "in"),
        Column::text("status", "status"),
        Column::text("resources", "with"),
    ];

    fn cells(&self) -> Vec<String> {
        let resources: Vec<String> = self
            .resources
            .iter()
            .map(|resource| format!("{} ({})", resource.logical_id, resource.resource_type))
            .collect();
        vec![self.stack.clone(), self.place.to_string(), self.status.clone(), resources.join("\n")]
    }
}

impl Render for Deleted {
    const COLUMNS: &'static [Column] = &[Column::text("stack", "deleted"), Column::number("resources", "resources")];

    fn cells(&self) -> Vec<String> {
        vec![self.stack.clone(), text::count(self.resources as u64)]
    }

    fn page(&self) -> String {
        let title = if self.interrupted { "still being deleted" } else { "deleted" };
        table::lines([(title, self.stack.clone()), ("resources", text::count(self.resources as u64))])
    }
}

/// A part of the stack as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PartRow {
    /// The short name.
    pub name: String,
    /// The part.
    #[serde(flatten)]
    pub part: Part,
}

impl PartRow {
    /// A part, seen from a place.
    pub fn new(part: Part, place: &Place) -> PartRow {
        let dead_letter_queue = part.dead_letter_queue.as_ref().map(|name| place.shortest(name));
        let short = |names: Vec<String>| names.iter().map(|name| place.shortest(name)).collect();
        let fed_by = part.fed_by.clone().map(short);
        PartRow { name: place.shortest(&part.full_name), part: Part { dead_letter_queue, fed_by, ..part } }
    }

    fn details(&self) -> String {
        let part = &self.part;
        match part.kind {
            PartKind::Queue => {
                let from = part.fed_by.as_ref().filter(|topics| !topics.is_empty());
                let from = from.map(|topics| format!("from {}", topics.join(", ")));
                let dead_letters = part.dead_letter_queue.as_ref().map(|name| format!("dead letters in {name}"));
                Some([from, dead_letters].into_iter().flatten().collect::<Vec<_>>().join("; "))
            }
            PartKind::Topic => part.subscriptions_confirmed.map(|confirmed| {
                let pending = part.subscriptions_pending.filter(|pending| *pending > 0);
                let pending = pending.map(|pending| format!(", {pending} pending")).unwrap_or_default();
                text::counted(confirmed, "subscription") + &pending
            }),
            PartKind::EventBus => part.rules.zip(part.archives).map(|(rules, archives)| {
                format!("{}, {}", text::counted(rules, "rule"), text::counted(archives, "archive"))
            }),
            PartKind::UserPool => part.users.map(|users| format!("about {}", text::counted(users, "user"))),
        }
        .unwrap_or_default()
    }
}

impl Render for PartRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("kind", "KIND"),
        Column::text("name", "NAME"),
        Column::number("visible", "VISIBLE"),
        Column::number("in_flight", "IN FLIGHT").shed(1),
        Column::number("delayed", "DELAYED").shed(2),
        Column::number("dead_letters", "DEAD LETTERS"),
        Column::text("dead_letter_queue", "DETAILS"),
        Column::bare("fed_by"),
        Column::bare("subscriptions_confirmed"),
        Column::bare("rules"),
        Column::bare("archives"),
        Column::bare("users"),
    ];

    fn cells(&self) -> Vec<String> {
        let part = &self.part;
        let count = |count: Option<u64>| count.map(text::count).unwrap_or_default();
        let kind = match part.kind {
            PartKind::Queue => "queue",
            PartKind::Topic => "topic",
            PartKind::EventBus => "event bus",
            PartKind::UserPool => "user pool",
        };
        let mut cells = vec![
            kind.into(),
            self.name.clone(),
            count(part.visible),
            count(part.in_flight),
            count(part.delayed),
            count(part.dead_letters),
            self.details(),
        ];
        // These stand in the details for a person.
        cells.resize(Self::COLUMNS.len(), String::new());
        cells
    }
}
