//! How a pool's set-up looks.

use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};

use super::super::ops::Pool;
use super::super::ops::client::Client;
use super::super::ops::policy::PasswordPolicy;
use super::super::ops::risks::{Risk, Severity};
use super::super::ops::schema::Attribute;
use super::super::ops::setup::PoolSetup;
use super::yes_or_no;

/// How a pool is set up, with its clients and what is risky.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PoolPage {
    /// The short name where there is one, else the full one.
    pub name: String,
    /// The full name.
    pub full_name: String,
    /// The id.
    pub id: String,
    /// The rest of it.
    #[serde(flatten)]
    pub setup: PoolSetup,
    /// The attributes that are required or the pool's own.
    pub attributes: Vec<Attribute>,
    /// The clients.
    pub clients: Vec<Client>,
    /// What is risky.
    pub risks: Vec<Risk>,
}

impl PoolPage {
    /// A pool with its clients.
    pub fn new(pool: &Pool, setup: PoolSetup, clients: Vec<Client>, risks: Vec<Risk>) -> PoolPage {
        let own = setup.schema.attributes.values().filter(|attribute| {
            attribute.name != "sub" && (attribute.required || attribute.name.starts_with("custom:"))
        });
        PoolPage {
            name: pool.place.shortest(&pool.name),
            full_name: pool.name.clone(),
            id: pool.id.clone(),
            attributes: own.cloned().collect(),
            setup,
            clients,
            risks,
        }
    }
}

impl Render for PoolPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("name", "pool"),
        Column::text("full_name", "full name"),
        Column::text("id", "id"),
        Column::text("arn", "ARN"),
        Column::text("issuer", "issuer"),
        Column::number("estimated_users", "users"),
        Column::text("tier", "tier"),
        Column::text("sign_in_by", "sign in by"),
        Column::text("password_policy", "passwords"),
        Column::text("mfa", "second factor"),
        Column::text("recovery", "recovery"),
        Column::text("auto_verified", "verified by Cognito"),
        Column::text("self_sign_up", "anybody signs up"),
        Column::text("mail_by_cognito", "mail"),
        Column::text("threat_protection", "threat protection"),
        Column::text("deletion_protection", "deletion protection"),
        Column::text("attributes", "attributes"),
        Column::text("triggers", "triggers"),
        Column::text("clients", "clients"),
        Column::text("risks", "risks"),
    ];

    fn cells(&self) -> Vec<String> {
        let setup = &self.setup;
        let or = |words: &[String], otherwise: &str| {
            if words.is_empty() { otherwise.to_owned() } else { words.join(", ") }
        };
        let sign_in = match setup.sign_in_by.is_empty() {
            true => {
                format!("user name{}", if setup.aliases.is_empty() { "" } else { " or " }) + &setup.aliases.join(", ")
            }
            false => setup.sign_in_by.join(", "),
        };
        let mfa = match setup.mfa_factors.as_slice() {
            [] => setup.mfa.clone(),
            factors => format!("{} ({})", setup.mfa, factors.join(", ")),
        };
        vec![
            self.name.clone(),
            self.full_name.clone(),
            self.id.clone(),
            setup.arn.clone(),
            setup.issuer.clone(),
            format!("about {}", text::count(setup.estimated_users)),
            setup.tier.clone().unwrap_or_default(),
            sign_in,
            policy(&setup.password_policy),
            mfa,
            or(&setup.recovery, "as Cognito decides"),
            or(&setup.auto_verified, "nothing"),
            yes_or_no(setup.self_sign_up),
            if setup.mail_by_cognito { "by Cognito, 50 a day".into() } else { "by SES".into() },
            setup.threat_protection.clone(),
            yes_or_no(setup.deletion_protection),
            self.attributes.iter().map(attribute).collect::<Vec<_>>().join("\n"),
            setup.triggers.iter().map(|(name, arn)| format!("{name}: {arn}")).collect::<Vec<_>>().join("\n"),
            self.clients.iter().map(client).collect::<Vec<_>>().join("\n"),
            if self.risks.is_empty() { "none that is known".into() } else { lines(&self.risks) },
        ]
    }
}

fn policy(policy: &PasswordPolicy) -> String {
    let classes = [
        (policy.uppercase, "upper case"),
        (policy.lowercase, "lower case"),
        (policy.numbers, "digit"),
        (policy.symbols, "symbol"),
    ];
    let needed: Vec<&str> = classes.into_iter().filter(|(needed, _)| *needed).map(|(_, name)| name).collect();
    let with = if needed.is_empty() { String::new() } else { format!(" with {}", needed.join(", ")) };
    let history = match policy.history {
        0 => String::new(),
        last => format!("; none of the last {last}"),
    };
    let days = text::counted(policy.temporary_days.into(), "day");
    format!("{} characters or more{with}{history}; a temporary one lasts {days}", policy.minimum_length)
}

fn attribute(attribute: &Attribute) -> String {
    let required = if attribute.required { ", required" } else { "" };
    let fixed = if attribute.mutable { "" } else { ", cannot be changed" };
    format!("{}: {}{required}{fixed}", attribute.name, attribute.kind)
}

fn client(client: &Client) -> String {
    let secret = if client.has_secret { "with a secret" } else { "without a secret" };
    format!(
        "{} ({}), {secret}\n  flows: {}\n  access token {}, id token {}, refresh token {}{}",
        client.name,
        client.id,
        client.flows.join(", "),
        lifetime(client.access_token_seconds),
        lifetime(client.id_token_seconds),
        lifetime(client.refresh_token_seconds),
        if client.rotates_refresh_tokens { ", another one at each refresh" } else { "" },
    )
}

/// In the largest unit that leaves nothing over: `30 days`, `60 minutes`.
fn lifetime(seconds: u64) -> String {
    match seconds {
        seconds if seconds.is_multiple_of(86_400) => text::counted(seconds / 86_400, "day"),
        seconds if seconds.is_multiple_of(3_600) && seconds > 3_600 => text::counted(seconds / 3_600, "hour"),
        seconds if seconds.is_multiple_of(60) => text::counted(seconds / 60, "minute"),
        seconds => text::counted(seconds, "second"),
    }
}

fn lines(risks: &[Risk]) -> String {
    let severity = |severity: Severity| match severity {
        Severity::High => "high",
        Severity::Medium => "medium",
        Severity::Low => "low",
    };
    let line = |risk: &Risk| format!("{}: {}: {}", severity(risk.severity), risk.setting, risk.why);
    risks.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lifetimes_are_in_plain_units() {
        assert_eq!(
            [lifetime(2_592_000), lifetime(3_600), lifetime(7_200), lifetime(300), lifetime(90)],
            ["30 days", "60 minutes", "2 hours", "5 minutes", "90 seconds"]
        );
    }
}
