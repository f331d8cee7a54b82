//! How a pool is set up: policy, attributes, second factors, mail, triggers.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{IssuerType, LambdaConfigType, RecoveryOptionNameType, UserPoolType};
use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};

use super::Pool;
use super::policy::PasswordPolicy;
use super::schema::Schema;

/// How a pool is set up.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct PoolSetup {
    /// The ARN.
    pub arn: String,
    /// Users, as the service estimates it.
    pub estimated_users: u64,
    /// `LITE`, `ESSENTIALS` or `PLUS`.
    pub tier: Option<String>,
    /// Whether the pool is protected from being deleted.
    pub deletion_protection: bool,
    /// What users sign in with instead of a name of their own: `email`, `phone_number`.
    pub sign_in_by: Vec<String>,
    /// What users may sign in with besides their name.
    pub aliases: Vec<String>,
    /// Whether `Ann` and `ann` are two users.
    pub case_sensitive: bool,
    /// Attributes that Cognito verifies with a message.
    pub auto_verified: Vec<String>,
    /// Whether users may sign themselves up.
    pub self_sign_up: bool,
    /// `OFF`, `OPTIONAL` or `ON`.
    pub mfa: String,
    /// The second factors that the pool offers.
    pub mfa_factors: Vec<String>,
    /// How a forgotten password is recovered: `verified_email`, …; `admin_only` for not at all.
    pub recovery: Vec<String>,
    /// Whether devices are remembered.
    pub remembers_devices: bool,
    /// `OFF`, `AUDIT` or `ENFORCED`.
    pub threat_protection: String,
    /// Whether mail goes through Cognito's own sender, which sends 50 a day.
    pub mail_by_cognito: bool,
    /// The password policy.
    pub password_policy: PasswordPolicy,
    /// The functions that are called, by what calls them.
    pub triggers: BTreeMap<String, String>,
    /// The issuer of the pool's tokens.
    pub issuer: String,
    /// The attributes.
    #[serde(skip)]
    pub schema: Schema,
}

/// Reads how a pool is set up.
///
/// # Errors
/// What the service answers.
pub async fn read(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool) -> Result<PoolSetup> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "describe", resource: &label, place: &place };
    let answer = cognito.describe_user_pool().user_pool_id(&pool.id).send().await;
    let described = answer.map_err(|error| Error::from_sdk(&attempt, error))?.user_pool;
    let described = described.ok_or_else(|| Error::failure(format!("Cognito tells nothing of {label}")))?;
    let mut setup = PoolSetup::of(&pool.id, &described);
    setup.mfa_factors = mfa_factors(cognito, pool).await?;
    Ok(setup)
}

async fn mfa_factors(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool) -> Result<Vec<String>> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "read the second factors of", resource: &label, place: &place };
    let answer = cognito.get_user_pool_mfa_config().user_pool_id(&pool.id).send().await;
    let config = match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
        Err(error) if error.is_unknown_action() => return Ok(Vec::new()),
        config => config?,
    };
    let token = config.software_token_mfa_configuration.is_some_and(|token| token.enabled);
    let sms = config.sms_mfa_configuration.is_some_and(|sms| sms.sms_configuration.is_some());
    let email = config.email_mfa_configuration.is_some();
    let factors = [("SOFTWARE_TOKEN_MFA", token), ("SMS_MFA", sms), ("EMAIL_OTP", email)];
    Ok(factors.into_iter().filter(|(_, on)| *on).map(|(name, _)| name.to_owned()).collect())
}

impl PoolSetup {
    fn of(id: &str, pool: &UserPoolType) -> PoolSetup {
        let policy = pool.policies().and_then(|policies| policies.password_policy());
        let admin = pool.admin_create_user_config();
        let recovery = pool.account_recovery_setting();
        let mail = pool.email_configuration();
        let updated = pool.issuer_configuration().and_then(|issuer| issuer.r#type()) == Some(&IssuerType::Updated);
        PoolSetup {
            arn: pool.arn.clone().unwrap_or_default(),
            estimated_users: u64::try_from(pool.estimated_number_of_users).unwrap_or_default(),
            tier: pool.user_pool_tier.as_ref().map(|tier| tier.as_str().to_owned()),
            deletion_protection: pool.deletion_protection.as_ref().is_some_and(|state| state.as_str() == "ACTIVE"),
            sign_in_by: words(pool.username_attributes(), |attribute| attribute.as_str()),
            aliases: words(pool.alias_attributes(), |attribute| attribute.as_str()),
            case_sensitive: pool.username_configuration().is_none_or(|configuration| configuration.case_sensitive),
            auto_verified: words(pool.auto_verified_attributes(), |attribute| attribute.as_str()),
            self_sign_up: !admin.is_some_and(|admin| admin.allow_admin_create_user_only),
            mfa: pool.mfa_configuration.as_ref().map_or("OFF", |mfa| mfa.as_str()).to_owned(),
            mfa_factors: Vec::new(),
            recovery: recovery.map_or(Vec::new(), |recovery| {
                let mut mechanisms: Vec<_> = recovery.recovery_mechanisms().iter().collect();
                mechanisms.sort_by_key(|mechanism| mechanism.priority);
                mechanisms.into_iter().map(|mechanism| mechanism.name.as_str().to_owned()).collect()
            }),
            remembers_devices: pool.device_configuration.is_some(),
            threat_protection: pool
                .user_pool_add_ons()
                .map_or("OFF", |add_ons| add_ons.advanced_security_mode.as_str())
                .to_owned(),
            mail_by_cognito: mail.is_none_or(|mail| mail.source_arn.is_none()),
            password_policy: policy.map(PasswordPolicy::of).unwrap_or_default(),
            triggers: pool.lambda_config().map(triggers).unwrap_or_default(),
            issuer: issuer(id, updated),
            schema: Schema::of(pool.schema_attributes()),
        }
    }

    /// A pool that demands nothing but the usual passwords, for tests.
    #[cfg(test)]
    pub fn plain() -> PoolSetup {
        PoolSetup::of("eu-west-1_Ab", &UserPoolType::builder().build())
    }

    /// Whether users can get into their account again by themselves.
    pub fn recovers_passwords(&self) -> bool {
        !self.recovery.iter().any(|way| way == RecoveryOptionNameType::AdminOnly.as_str())
    }

    /// What is wrong where users sign in by an address, and the attribute of that kind is another one than the
    /// address that serves as the user's name.
    pub fn other_address(&self, username: &str, attributes: &BTreeMap<String, String>) -> Option<String> {
        let name = if username.contains('@') { "email" } else { "phone_number" };
        let given = attributes.get(name).filter(|_| self.sign_in_by.iter().any(|by| by == name))?;
        let same = if self.case_sensitive { given == username } else { given.eq_ignore_ascii_case(username) };
        (!same).then(|| {
            format!("{name} is `{given}`, and in this pool `{username}`, by which the user signs in, is the {name}")
        })
    }

    /// Whether Cognito writes to a new address by itself, unless it is said to be verified.
    pub fn verifies(&self, attribute: &str) -> bool {
        self.auto_verified.iter().any(|verified| verified == attribute)
    }
}

fn words<T>(items: &[T], word: impl Fn(&T) -> &str) -> Vec<String> {
    items.iter().map(|item| word(item).to_owned()).collect()
}

/// The issuer that stands in the tokens of a pool: the region is a part of its id.
pub fn issuer(pool_id: &str, updated: bool) -> String {
    let region = pool_id.split('_').next().unwrap_or_default();
    let suffix = if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" };
    let service = if updated { "issuer-cognito-idp" } else { "cognito-idp" };
    format!("https://{service}.{region}.{suffix}/{pool_id}")
}

fn triggers(config: &LambdaConfigType) -> BTreeMap<String, String> {
    let versioned = |arn: Option<&str>, version: &str| arn.map(|arn| format!("{arn} ({version})"));
    let tokens = config.pre_token_generation_config();
    let (sms, email) = (config.custom_sms_sender(), config.custom_email_sender());
    let plain = [
        ("pre sign-up", config.pre_sign_up()),
        ("custom message", config.custom_message()),
        ("post confirmation", config.post_confirmation()),
        ("pre authentication", config.pre_authentication()),
        ("post authentication", config.post_authentication()),
        ("define auth challenge", config.define_auth_challenge()),
        ("create auth challenge", config.create_auth_challenge()),
        ("verify auth challenge", config.verify_auth_challenge_response()),
        ("pre token generation", config.pre_token_generation()),
        ("user migration", config.user_migration()),
    ];
    let mut triggers: BTreeMap<String, String> =
        plain.into_iter().filter_map(|(name, arn)| Some((name.to_owned(), arn?.to_owned()))).collect();
    let versioned = [
        ("pre token generation", tokens.and_then(|t| versioned(Some(t.lambda_arn()), t.lambda_version().as_str()))),
        ("custom SMS sender", sms.and_then(|s| versioned(Some(s.lambda_arn()), s.lambda_version().as_str()))),
        ("custom e-mail sender", email.and_then(|e| versioned(Some(e.lambda_arn()), e.lambda_version().as_str()))),
    ];
    triggers.extend(versioned.into_iter().filter_map(|(name, arn)| Some((name.to_owned(), arn?))));
    triggers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_issuer_is_the_one_of_the_pools_region_and_partition() {
        assert_eq!(issuer("eu-west-1_Ab", false), "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab");
        assert_eq!(issuer("cn-north-1_Ab", false), "https://cognito-idp.cn-north-1.amazonaws.com.cn/cn-north-1_Ab");
        assert_eq!(issuer("eu-west-1_Ab", true), "https://issuer-cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab");
    }
}
