//! How plans on users look.

use crate::bulk::Failure;
use crate::render::{Column, Render, text};

use super::super::ops::change::{Change, ChangePlan, Subject};
use super::super::ops::create::{CreatePlan, Newcomer};
use super::super::ops::export::ExportPlan;
use super::super::ops::groups::GroupPlan;
use super::super::ops::selection::Words;
use super::super::ops::signin::SignInPlan;
use super::{pairs, yes_or_no};

impl Render for CreatePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("users", "create users"),
        Column::text("there", "there already"),
        Column::text("pool", "in pool"),
        Column::text("place", "in"),
        Column::text("input", "from file"),
        Column::text("first", "who"),
        Column::text("invite", "e-mail to each"),
        Column::text("permanent", "password stays"),
    ];

    fn cells(&self) -> Vec<String> {
        let newcomer = |newcomer: &Newcomer| {
            let attributes = pairs(&newcomer.attributes).replace('\n', ", ");
            let groups = match newcomer.groups.as_slice() {
                [] => String::new(),
                groups => format!(", in {}", groups.join(", ")),
            };
            format!("{}: {attributes}{groups}", newcomer.username)
        };
        vec![
            text::count(self.users),
            text::unless_zero(self.there.unwrap_or_default(), "will be refused"),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
            self.input.clone().unwrap_or_default(),
            some_of(self.first.iter().map(newcomer), self.users),
            yes_or_no(self.invite),
            yes_or_no(self.permanent),
        ]
    }
}

impl Render for ChangePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("change", "change"),
        Column::text("users", "users"),
        Column::text("pool", "of pool"),
        Column::text("place", "in"),
        Column::text("selection", "selected by"),
        Column::text("input", "from file"),
        Column::text("first", "who"),
        Column::text("unchanged", "need no change"),
        Column::text("cannot", "cannot be changed"),
        Column::text("problems", "because"),
        Column::text("written_to", "Cognito writes to"),
        Column::text("rate", "a second at most"),
    ];

    fn cells(&self) -> Vec<String> {
        let subject = |subject: &Subject| {
            let name = match &subject.email {
                Some(email) if *email != subject.username => format!("{email} ({})", subject.username),
                _ => subject.username.clone(),
            };
            let disabled = if subject.enabled { "" } else { ", disabled" };
            format!("{name}: {}{disabled}", subject.status)
        };
        vec![
            change(&self.change),
            text::count(self.users),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
            self.selection.as_ref().map(words).unwrap_or_default(),
            self.input.clone().unwrap_or_default(),
            some_of(self.first.iter().map(subject), self.users),
            text::counted_unless_zero(self.unchanged, "user"),
            text::counted_unless_zero(self.cannot, "user"),
            problems(&self.problems, self.cannot),
            text::counted_unless_zero(self.written_to, "user"),
            self.rate.map(|rate| rate.to_string()).unwrap_or_default(),
        ]
    }
}

fn change(change: &Change) -> String {
    match change {
        Change::Enable => "allow signing in".into(),
        Change::Disable => "forbid signing in".into(),
        Change::Confirm => "confirm".into(),
        Change::ResetPassword => "make the password useless, and send a code".into(),
        Change::SetPassword { permanent, generated, .. } => format!(
            "set a {} password{}",
            if *permanent { "permanent" } else { "temporary" },
            if *generated { ", made up for each" } else { "" }
        ),
        Change::SignOut => "end every session".into(),
        Change::Delete => "delete for good".into(),
        Change::Set { attributes, verified } => {
            let all = if attributes.is_empty() { "what the file says".to_owned() } else { pairs(attributes) };
            format!("{all}{}", if *verified { "\naddresses count as verified" } else { "" })
        }
        Change::Unset { attributes } => format!("remove {}", attributes.join(", ")),
        Change::Join { group, .. } => format!("add to group {group}"),
        Change::Leave { group, .. } => format!("take out of group {group}"),
        Change::EnableFactor { factor, preferred } => {
            format!("switch on {}{}", factor.name(), if *preferred { ", and ask for it first" } else { "" })
        }
        Change::DisableFactors { factors, forget_app } => {
            let names: Vec<&str> = factors.iter().map(|factor| factor.name()).collect();
            format!("switch off {}{}", names.join(", "), if *forget_app { ", and forget the app" } else { "" })
        }
    }
}

/// Some of many, a line each, and how many more there are.
fn some_of(lines: impl Iterator<Item = String>, all: u64) -> String {
    let mut lines: Vec<String> = lines.collect();
    let more = all.saturating_sub(lines.len() as u64);
    if more > 0 {
        lines.push(format!("and {} more", text::count(more)));
    }
    lines.join("\n")
}

pub(super) fn problems(problems: &[Failure], all: u64) -> String {
    some_of(problems.iter().map(|problem| format!("{}: {}", problem.item, problem.message)), all)
}

pub(super) fn words(words: &Words) -> String {
    let Words { condition, filter, status, group, limit } = words;
    let parts = [
        condition.as_ref().map(|condition| format!("where {condition}")),
        filter.as_ref().map(|filter| format!("filter {filter}")),
        status.as_ref().map(|status| format!("status {status}")),
        group.as_ref().map(|group| format!("group {group}")),
        limit.map(|limit| format!("{limit} at most")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    if parts.is_empty() { "every user".into() } else { parts.join(", ") }
}

impl Render for ExportPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("pool", "export pool"),
        Column::text("place", "in"),
        Column::text("selection", "users"),
        Column::text("file", "to file"),
    ];

    fn cells(&self) -> Vec<String> {
        let pool = format!("{} ({})", self.pool, self.pool_id);
        vec![pool, self.place.to_string(), words(&self.selection), self.file.clone().unwrap_or_default()]
    }
}

impl Render for GroupPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("group", "group"),
        Column::text("description", "description"),
        Column::text("precedence", "precedence"),
        Column::text("role_arn", "role"),
        Column::text("members", "members"),
        Column::text("pool", "of pool"),
        Column::text("place", "in"),
    ];

    fn cells(&self) -> Vec<String> {
        let mut cells = self.definition.cells();
        cells.extend([
            self.members.map(text::count).unwrap_or_default(),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
        ]);
        cells
    }
}

impl Render for SignInPlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "sign in as"),
        Column::text("pool", "of pool"),
        Column::text("place", "in"),
        Column::text("client", "through client"),
        Column::text("flow", "by"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.username.clone(),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
            self.client.clone(),
            self.flow.name().to_owned(),
        ]
    }
}
