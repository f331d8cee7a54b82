//! How users, plans on them and their results look.

use jiff::Timestamp;
use serde::Serialize;

use crate::render::{Column, Render, text};

use super::ops::User;
use super::ops::create::CreatePlan;
use super::ops::delete::{DeletePlan, Deleted};
use super::ops::show::UserDetails;

/// A user as a row of a list.
#[derive(Debug, Serialize)]
pub struct UserRow {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    #[serde(skip)]
    now: Timestamp,
}

impl UserRow {
    /// A user seen now.
    pub fn new(user: User, now: Timestamp) -> UserRow {
        UserRow { user, now }
    }
}

impl Render for UserRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "USER"),
        Column::text("email", "E-MAIL"),
        Column::text("status", "STATUS"),
        Column::text("enabled", "ENABLED"),
        Column::text("created_at", "CREATED"),
    ];

    fn cells(&self) -> Vec<String> {
        let User { username, email, status, enabled, created_at, .. } = &self.user;
        vec![
            username.clone(),
            email.clone().unwrap_or_default(),
            status.clone(),
            yes_or_no(*enabled),
            created_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
        ]
    }
}

/// Everything about a user.
#[derive(Debug, Serialize)]
pub struct UserPage {
    /// The user.
    #[serde(flatten)]
    pub details: UserDetails,
    #[serde(skip)]
    now: Timestamp,
}

impl UserPage {
    /// A user seen now.
    pub fn new(details: UserDetails, now: Timestamp) -> UserPage {
        UserPage { details, now }
    }
}

impl Render for UserPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "user"),
        Column::text("email", "e-mail"),
        Column::text("email_verified", "verified"),
        Column::text("status", "status"),
        Column::text("enabled", "enabled"),
        Column::text("pool", "pool"),
        Column::text("groups", "groups"),
        Column::text("mfa", "second factors"),
        Column::text("attributes", "attributes"),
        Column::text("created_at", "created"),
        Column::text("modified_at", "modified"),
    ];

    fn cells(&self) -> Vec<String> {
        let UserDetails { user, pool, groups, mfa, preferred_mfa } = &self.details;
        let moment = |time: Option<Timestamp>| time.map(|time| text::moment(time, self.now)).unwrap_or_default();
        let factor = |name: &String| {
            if preferred_mfa.as_ref() == Some(name) { format!("{name} (preferred)") } else { name.clone() }
        };
        vec![
            user.username.clone(),
            user.email.clone().unwrap_or_default(),
            user.email_verified.map(yes_or_no).unwrap_or_default(),
            user.status.clone(),
            yes_or_no(user.enabled),
            pool.clone(),
            if groups.is_empty() { "none".into() } else { groups.join(", ") },
            if mfa.is_empty() { "none".into() } else { mfa.iter().map(factor).collect::<Vec<_>>().join(", ") },
            pairs(&user.attributes),
            moment(user.created_at),
            moment(user.modified_at),
        ]
    }
}

/// A user that was created.
#[derive(Debug, Serialize)]
pub struct Created {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// Whether Cognito sends an e-mail with a temporary password.
    pub invited: bool,
}

impl Render for Created {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "created"),
        Column::text("email", "e-mail"),
        Column::text("status", "status"),
        Column::text("invited", "invited"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.user.username.clone(),
            self.user.email.clone().unwrap_or_default(),
            self.user.status.clone(),
            yes_or_no(self.invited),
        ]
    }
}

impl Render for CreatePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "create user"),
        Column::text("pool", "in pool"),
        Column::text("place", "in"),
        Column::text("attributes", "attributes"),
        Column::text("invite", "e-mail to the user"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.username.clone(),
            format!("{} ({})", self.pool, self.pool_id),
            self.place.to_string(),
            pairs(&self.attributes),
            yes_or_no(self.invite),
        ]
    }
}

impl Render for DeletePlan {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "delete user"),
        Column::text("email", "e-mail"),
        Column::text("status", "status"),
        Column::text("groups", "groups"),
        Column::text("pool", "of pool"),
        Column::text("place", "in"),
    ];

    fn cells(&self) -> Vec<String> {
        let UserDetails { user, pool, groups, .. } = &self.details;
        vec![
            user.username.clone(),
            user.email.clone().unwrap_or_default(),
            user.status.clone(),
            groups.join(", "),
            format!("{pool} ({})", self.pool_id),
            self.place.to_string(),
        ]
    }
}

impl Render for Deleted {
    const COLUMNS: &'static [Column] =
        &[Column::text("username", "deleted"), Column::text("email", "e-mail"), Column::text("pool", "of pool")];

    fn cells(&self) -> Vec<String> {
        vec![self.username.clone(), self.email.clone().unwrap_or_default(), self.pool.clone()]
    }
}

fn yes_or_no(value: bool) -> String {
    if value { "yes" } else { "no" }.into()
}

fn pairs(attributes: &std::collections::BTreeMap<String, String>) -> String {
    attributes.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join("\n")
}
