//! What is risky about how a pool and its clients are set up.

use schemars::JsonSchema;
use serde::Serialize;

use super::client::Client;
use super::setup::PoolSetup;

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// It opens the door to an attack, or loses users.
    High,
    /// It makes one easier.
    Medium,
    /// It is worth knowing.
    Low,
}

/// A risky setting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Risk {
    /// How much it matters.
    pub severity: Severity,
    /// What is set, of the pool or of which client.
    pub setting: String,
    /// Why it is risky, and what would be better.
    pub why: String,
}

const DAY: u64 = 86_400;

/// Every risk, the worst first.
pub fn find(setup: &PoolSetup, clients: &[Client]) -> Vec<Risk> {
    let mut found = Found::default();
    found.pool(setup);
    clients.iter().for_each(|client| found.client(client));
    found.0.sort_by_key(|risk| risk.severity);
    found.0
}

#[derive(Default)]
struct Found(Vec<Risk>);

impl Found {
    fn add(&mut self, when: bool, severity: Severity, setting: impl Into<String>, why: &str) {
        if when {
            self.0.push(Risk { severity, setting: setting.into(), why: why.to_owned() });
        }
    }

    fn pool(&mut self, setup: &PoolSetup) {
        use Severity::{High, Low, Medium};
        let policy = &setup.password_policy;
        let classes = [policy.uppercase, policy.lowercase, policy.numbers, policy.symbols];
        self.add(
            policy.minimum_length < 8,
            High,
            format!("passwords of {} characters", policy.minimum_length),
            "they are guessed quickly: ask for 8 or more",
        );
        self.add(
            policy.minimum_length < 12 && classes.iter().any(|class| !class),
            Low,
            "passwords need not have every kind of character",
            "ask for all four kinds, or for 12 characters or more",
        );
        self.add(
            policy.temporary_days > 7,
            Low,
            format!("temporary passwords last {} days", policy.temporary_days),
            "an invitation lies in a mailbox as long: 7 days or less will do",
        );
        self.add(
            setup.mfa == "OFF",
            Medium,
            "no second factor",
            "a stolen password is enough: make MFA OPTIONAL or ON",
        );
        self.add(
            setup.mfa_factors.iter().any(|factor| factor == "SMS_MFA"),
            Low,
            "codes by SMS",
            "they can be intercepted, and cost money: an app does not",
        );
        self.add(
            !setup.deletion_protection,
            Medium,
            "no deletion protection",
            "deleting the pool deletes every user for good: switch DeletionProtection on",
        );
        self.add(
            setup.self_sign_up,
            Low,
            "anybody may sign up",
            "if only administrators make users, set AllowAdminCreateUserOnly",
        );
        self.add(
            setup.mail_by_cognito,
            Low,
            "mail goes through Cognito's own sender",
            "it sends 50 a day: use SES before users have to be invited or passwords reset",
        );
        self.add(
            setup.threat_protection == "OFF" && setup.tier.as_deref() == Some("PLUS"),
            Low,
            "threat protection is off",
            "the Plus tier pays for it: set AdvancedSecurityMode to AUDIT or ENFORCED",
        );
        self.add(
            setup.recovery.iter().any(|way| way == "verified_phone_number"),
            Low,
            "accounts are recovered by SMS",
            "whoever takes over the phone number takes over the account",
        );
        self.add(
            setup.case_sensitive && !setup.sign_in_by.is_empty(),
            Low,
            "user names are case-sensitive",
            "Ann@example.com and ann@example.com are two users: this is fixed when a pool is made",
        );
    }

    fn client(&mut self, client: &Client) {
        use Severity::{High, Low, Medium};
        let of = |what: &str| format!("client {}: {what}", client.name);
        self.add(
            !client.hides_unknown_users,
            Medium,
            of("tells unknown users from wrong passwords"),
            "anybody can find out who has an account: set PreventUserExistenceErrors to ENABLED",
        );
        self.add(
            !client.revocable,
            Medium,
            of("refresh tokens cannot be revoked"),
            "a stolen one works until it ends: set EnableTokenRevocation",
        );
        let longest = client.access_token_seconds.max(client.id_token_seconds);
        self.add(
            longest >= DAY,
            Medium,
            of("access or id tokens last a day or longer"),
            "an API takes them until they end, also after signing out and disabling: an hour will do",
        );
        self.add(
            client.refresh_token_seconds > 90 * DAY,
            Low,
            of("refresh tokens last longer than 90 days"),
            "a stolen one works as long",
        );
        self.add(
            client.allows("USER_PASSWORD_AUTH"),
            Low,
            of("takes the password itself (USER_PASSWORD_AUTH)"),
            "for applications of your own USER_SRP_AUTH never sends it; keep this for tests and migrations",
        );
        self.add(
            client.oauth_flows.iter().any(|flow| flow == "implicit"),
            High,
            of("implicit grant"),
            "tokens end up in addresses and histories: use the code grant with PKCE",
        );
        let plain = |url: &&String| url.starts_with("http://") && !url.starts_with("http://localhost");
        self.add(
            client.callback_urls.iter().any(|url| plain(&url)),
            High,
            of("leads back to an address without TLS"),
            "codes and tokens can be read on the way: use https",
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_pool_has_risks_the_worst_first_and_a_careful_one_has_none() {
        let mut setup = PoolSetup::plain();
        setup.password_policy.minimum_length = 6;
        let risks = find(&setup, &[]);
        assert_eq!(risks[0].severity, Severity::High);
        assert!(risks.iter().any(|risk| risk.setting.contains("deletion protection")));
        setup.password_policy.minimum_length = 12;
        setup.mfa = "ON".into();
        setup.deletion_protection = true;
        setup.self_sign_up = false;
        setup.mail_by_cognito = false;
        assert_eq!(find(&setup, &[]), []);
    }
}
