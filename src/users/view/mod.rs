//! How users, plans on them and their results look.

mod files;
mod plans;
mod pool;
mod token;

use std::collections::BTreeMap;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};

use super::ops::User;
use super::ops::groups::Group;
use super::ops::record::GroupRecord;
use super::ops::show::{Account, Device, UserDetails};
use super::ops::work::{Fate, UserResult, Worked};

pub use pool::PoolPage;
pub use token::{TokenPage, VerdictPage, qr_code};

/// A user as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
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
        Column::text("username", "USER").whole(),
        Column::text("email", "E-MAIL"),
        Column::text("status", "STATUS"),
        Column::text("enabled", "ENABLED"),
        Column::text("created_at", "CREATED").shed(1),
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
#[derive(Debug, Serialize, JsonSchema)]
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

    fn device(&self, device: &Device) -> String {
        let name = device.name.as_ref().unwrap_or(&device.key);
        let seen = device.last_authenticated_at.map(|time| format!(", last {}", text::moment(time, self.now)));
        let from = device.last_ip.as_ref().map(|ip| format!(", from {ip}"));
        format!("{name}{}{}", seen.unwrap_or_default(), from.unwrap_or_default())
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
        Column::text("devices", "devices"),
        Column::text("attributes", "attributes"),
        Column::text("created_at", "created"),
        Column::text("modified_at", "last change"),
        Column::text("recent", "of late"),
    ];

    fn cells(&self) -> Vec<String> {
        let UserDetails { account: Account { user, .. }, pool, groups, devices, recent } = &self.details;
        let moment = |time: Option<Timestamp>| time.map(|time| text::moment(time, self.now)).unwrap_or_default();
        let lines = |lines: Vec<String>| if lines.is_empty() { "none".to_owned() } else { lines.join("\n") };
        let devices = devices.as_ref().map(|devices| lines(devices.iter().map(|one| self.device(one)).collect()));
        let recent = recent.as_ref().map(|events| {
            let line = |event: &super::ops::show::AuthEvent| {
                let from = event.ip.as_ref().map(|ip| format!(", from {ip}")).unwrap_or_default();
                format!("{} {} {}{from}", moment(event.at), event.event, event.response)
            };
            lines(events.iter().map(line).collect())
        });
        vec![
            user.username.clone(),
            user.email.clone().unwrap_or_default(),
            user.email_verified.map(yes_or_no).unwrap_or_default(),
            user.status.clone(),
            yes_or_no(user.enabled),
            pool.clone(),
            if groups.is_empty() { "none".into() } else { groups.join(", ") },
            factors(&self.details.account),
            devices.unwrap_or_else(|| "not known".into()),
            pairs(&user.attributes),
            moment(user.created_at),
            moment(user.modified_at),
            recent.unwrap_or_default(),
        ]
    }
}

/// A user with the second factors, as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct AccountRow(pub Account);

impl Render for AccountRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "USER").whole(),
        Column::text("email", "E-MAIL"),
        Column::text("status", "STATUS"),
        Column::text("mfa", "SECOND FACTORS"),
        Column::bare("preferred_mfa"),
    ];

    fn cells(&self) -> Vec<String> {
        let User { username, email, status, .. } = &self.0.user;
        vec![username.clone(), email.clone().unwrap_or_default(), status.clone(), factors(&self.0), String::new()]
    }
}

fn factors(account: &Account) -> String {
    let factor = |name: &String| match account.preferred_mfa.as_ref() == Some(name) {
        true => format!("{name} (preferred)"),
        false => name.clone(),
    };
    if account.mfa.is_empty() { "none".into() } else { account.mfa.iter().map(factor).collect::<Vec<_>>().join(", ") }
}

/// A user that was created.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Created {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// The groups that the user was added to.
    pub groups: Vec<String>,
    /// Whether Cognito sends an e-mail with a temporary password.
    pub invited: bool,
    /// The password that was made up, where it was asked to be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}

impl Render for Created {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "created"),
        Column::text("email", "e-mail"),
        Column::text("status", "status"),
        Column::text("groups", "groups"),
        Column::text("invited", "invited"),
        Column::text("password", "password"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.user.username.clone(),
            self.user.email.clone().unwrap_or_default(),
            self.user.status.clone(),
            self.groups.join(", "),
            yes_or_no(self.invited),
            self.password.clone().unwrap_or_default(),
        ]
    }
}

/// A password that was made up.
#[derive(Debug, Serialize, JsonSchema)]
pub struct MadeUp {
    /// The user's name.
    pub username: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The password.
    pub password: String,
    /// Whether it need not be changed when the user signs in.
    pub permanent: bool,
}

impl Render for MadeUp {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "user"),
        Column::text("email", "e-mail"),
        Column::text("password", "password"),
        Column::text("permanent", "permanent"),
    ];

    fn cells(&self) -> Vec<String> {
        let email = self.email.clone().unwrap_or_default();
        vec![self.username.clone(), email, self.password.clone(), yes_or_no(self.permanent)]
    }
}

impl Render for UserResult {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "USER").whole(),
        Column::text("email", "E-MAIL"),
        Column::text("result", "RESULT"),
        Column::bare("code"),
        Column::text("message", "MESSAGE"),
    ];

    fn cells(&self) -> Vec<String> {
        let result = match self.result {
            Fate::Done => "done",
            Fate::Unchanged => "unchanged",
            Fate::DoneBefore => "done before",
            Fate::Failed => "failed",
        };
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        vec![self.username.clone(), text(&self.email), result.into(), String::new(), text(&self.message)]
    }
}

/// What came of work on many users, on one line.
pub fn summary(worked: &Worked) -> String {
    let parts = [
        Some(text::counted(worked.done, "user") + " changed"),
        some(worked.unchanged, "needed no change"),
        some(worked.done_before, "done by an earlier run"),
        some(worked.failed, "failed"),
        some(worked.not_begun, "not begun"),
        some(worked.perhaps_twice, "perhaps written to twice"),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    format!("{} in {:.1} s.", parts.join(", "), worked.elapsed_seconds)
}

fn some(count: u64, words: &str) -> Option<String> {
    (count > 0).then(|| format!("{} {words}", text::count(count)))
}

/// A group as a row of a list.
#[derive(Debug, Serialize, JsonSchema)]
pub struct GroupRow {
    /// The group.
    #[serde(flatten)]
    pub group: Group,
    #[serde(skip)]
    now: Timestamp,
}

impl GroupRow {
    /// A group seen now.
    pub fn new(group: Group, now: Timestamp) -> GroupRow {
        GroupRow { group, now }
    }
}

impl Render for GroupRow {
    const COLUMNS: &'static [Column] = &[
        Column::text("group", "GROUP"),
        Column::text("description", "DESCRIPTION").only_if_any(),
        Column::number("precedence", "PRECEDENCE"),
        Column::text("role_arn", "ROLE").only_if_any(),
        Column::text("created_at", "CREATED").shed(1),
    ];

    fn cells(&self) -> Vec<String> {
        let GroupRecord { group, description, precedence, role_arn } = &self.group.definition;
        vec![
            group.clone(),
            description.clone().unwrap_or_default(),
            precedence.map(|precedence| precedence.to_string()).unwrap_or_default(),
            role_arn.clone().unwrap_or_default(),
            self.group.created_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
        ]
    }
}

impl Render for GroupRecord {
    const COLUMNS: &'static [Column] = &[
        Column::text("group", "group"),
        Column::text("description", "description"),
        Column::text("precedence", "precedence"),
        Column::text("role_arn", "role"),
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.group.clone(),
            self.description.clone().unwrap_or_default(),
            self.precedence.map(|precedence| precedence.to_string()).unwrap_or_default(),
            self.role_arn.clone().unwrap_or_default(),
        ]
    }
}

fn yes_or_no(value: bool) -> String {
    if value { "yes" } else { "no" }.into()
}

fn pairs(attributes: &BTreeMap<String, String>) -> String {
    attributes.iter().map(|(name, value)| format!("{name} = {value}")).collect::<Vec<_>>().join("\n")
}
