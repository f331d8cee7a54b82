//! A single change to a user: one request to Cognito.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{
    AttributeType, DeliveryMediumType, EmailMfaSettingsType, MessageActionType, SmsMfaSettingsType,
    SoftwareTokenMfaSettingsType,
};
use schemars::JsonSchema;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::shell;

use super::Pool;
use super::pace::Category;

/// A second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Factor {
    /// Codes of an app.
    Totp,
    /// Codes by SMS.
    Sms,
    /// Codes by e-mail.
    Email,
}

impl Factor {
    /// Every factor.
    pub const ALL: [Factor; 3] = [Factor::Totp, Factor::Sms, Factor::Email];

    /// As Cognito calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Factor::Totp => "SOFTWARE_TOKEN_MFA",
            Factor::Sms => "SMS_MFA",
            Factor::Email => "EMAIL_OTP",
        }
    }
}

/// A user that is to be there.
#[derive(Clone, Debug)]
pub struct Creation {
    /// What the user signs in with.
    pub username: String,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// The first password; without one Cognito makes one that nobody is told, unless the user is invited.
    pub temporary_password: Option<SecretString>,
    /// Whether Cognito sends it by e-mail.
    pub invite: bool,
}

/// A change to a user.
#[derive(Clone, Debug)]
pub enum Step {
    /// Creates the user.
    Create(Creation),
    /// Sets a password.
    SetPassword {
        /// The password.
        password: SecretString,
        /// Whether it need not be changed when the user signs in.
        permanent: bool,
    },
    /// Allows signing in.
    Enable,
    /// Forbids signing in.
    Disable,
    /// Confirms a sign-up.
    Confirm,
    /// Makes the password useless, and sends a code for another one.
    ResetPassword,
    /// Ends every session.
    SignOut,
    /// Deletes the user.
    Delete,
    /// Writes attributes.
    Set(BTreeMap<String, String>),
    /// Removes attributes.
    Unset(Vec<String>),
    /// Adds the user to a group.
    Join(String),
    /// Takes the user out of a group.
    Leave(String),
    /// Switches second factors on or off.
    SwitchFactors {
        /// Which.
        factors: Vec<Factor>,
        /// On or off.
        on: bool,
        /// Whether the first of them is asked for first.
        preferred: bool,
    },
    /// Forgets the secret that an app makes its codes of.
    ForgetApp,
}

impl Step {
    /// The category whose rate the request counts against.
    pub const fn category(&self) -> Category {
        match self {
            Step::Create(_) | Step::Confirm => Category::UserCreation,
            Step::SetPassword { .. } | Step::ResetPassword => Category::UserAccountRecovery,
            Step::SignOut => Category::UserToken,
            Step::Join(_) | Step::Leave(_) | Step::SwitchFactors { .. } | Step::ForgetApp => {
                Category::UserResourceUpdate
            }
            Step::Enable | Step::Disable | Step::Delete | Step::Set(_) | Step::Unset(_) => Category::UserUpdate,
        }
    }

    /// Words that fit after "could not".
    fn action(&self) -> String {
        match self {
            Step::Create(_) => "create".into(),
            Step::SetPassword { .. } => "set the password of".into(),
            Step::Enable => "enable".into(),
            Step::Disable => "disable".into(),
            Step::Confirm => "confirm".into(),
            Step::ResetPassword => "reset the password of".into(),
            Step::SignOut => "sign out".into(),
            Step::Delete => "delete".into(),
            Step::Set(_) => "set attributes of".into(),
            Step::Unset(_) => "remove attributes of".into(),
            Step::Join(group) => format!("add to group {group}:"),
            Step::Leave(group) => format!("take out of group {group}:"),
            Step::SwitchFactors { on: true, .. } => "switch on a second factor of".into(),
            Step::SwitchFactors { on: false, .. } => "switch off second factors of".into(),
            Step::ForgetApp => "forget the app of".into(),
        }
    }

    /// Whether Cognito writes to the user: then a repetition is worth telling of.
    pub const fn writes_to_the_user(&self) -> bool {
        match self {
            Step::ResetPassword => true,
            Step::Create(creation) => creation.invite,
            _ => false,
        }
    }

    /// Whether the request went through before when this comes of repeating it after a lost answer.
    pub fn was_done_before(&self, error: &Error) -> bool {
        match self {
            Step::Create(_) => error.code() == Some("UsernameExistsException"),
            Step::Delete => error.code() == Some("UserNotFoundException"),
            Step::Confirm | Step::ResetPassword => error.code() == Some("NotAuthorizedException"),
            _ => false,
        }
    }

    /// Sends the request. A creation returns the user's name, which may be another than what it signs in with.
    ///
    /// # Errors
    /// What the service answers, with the next step.
    pub async fn carry_out(
        &self,
        cognito: &aws_sdk_cognitoidentityprovider::Client,
        pool: &Pool,
        username: &str,
    ) -> Result<Option<String>> {
        let action = self.action();
        let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
        let attempt = Attempt { action: &action, resource: &label, place: &place };
        macro_rules! send {
            ($request:expr) => {
                $request.send().await.map(|_| None).map_err(|error| Error::from_sdk(&attempt, error))
            };
        }
        macro_rules! on_user {
            ($action:ident) => {
                cognito.$action().user_pool_id(&pool.id).username(username)
            };
        }
        let result = match self {
            Step::Create(creation) => creation.send(cognito, pool, &attempt).await,
            Step::SetPassword { password, permanent } => {
                let request = on_user!(admin_set_user_password).password(password.expose_secret());
                send!(request.permanent(*permanent))
            }
            Step::Enable => send!(on_user!(admin_enable_user)),
            Step::Disable => send!(on_user!(admin_disable_user)),
            Step::Confirm => send!(on_user!(admin_confirm_sign_up)),
            Step::ResetPassword => send!(on_user!(admin_reset_user_password)),
            Step::SignOut => send!(on_user!(admin_user_global_sign_out)),
            Step::Delete => send!(on_user!(admin_delete_user)),
            Step::Set(attributes) => {
                send!(on_user!(admin_update_user_attributes).set_user_attributes(Some(to_sdk(attributes))))
            }
            Step::Unset(names) => {
                send!(on_user!(admin_delete_user_attributes).set_user_attribute_names(Some(names.clone())))
            }
            Step::Join(group) => send!(on_user!(admin_add_user_to_group).group_name(group)),
            Step::Leave(group) => send!(on_user!(admin_remove_user_from_group).group_name(group)),
            Step::SwitchFactors { factors, on, preferred } => {
                let mut request = on_user!(admin_set_user_mfa_preference);
                for (at, factor) in factors.iter().enumerate() {
                    let preferred = *on && *preferred && at == 0;
                    request = match factor {
                        Factor::Totp => request.software_token_mfa_settings(
                            SoftwareTokenMfaSettingsType::builder().enabled(*on).preferred_mfa(preferred).build(),
                        ),
                        Factor::Sms => request.sms_mfa_settings(
                            SmsMfaSettingsType::builder().enabled(*on).preferred_mfa(preferred).build(),
                        ),
                        Factor::Email => request.email_mfa_settings(
                            EmailMfaSettingsType::builder().enabled(*on).preferred_mfa(preferred).build(),
                        ),
                    };
                }
                send!(request)
            }
            Step::ForgetApp => send!(on_user!(admin_delete_software_token)),
        };
        result.map_err(|error| match self.secret() {
            Some(secret) => self.explained(error.without(secret)),
            None => self.explained(error),
        })
    }

    fn secret(&self) -> Option<&SecretString> {
        match self {
            Step::SetPassword { password, .. } => Some(password),
            Step::Create(creation) => creation.temporary_password.as_ref(),
            _ => None,
        }
    }

    /// The error with the next step that it calls for.
    fn explained(&self, error: Error) -> Error {
        match (self, error.code()) {
            (Step::Create(creation), Some("UsernameExistsException" | "AliasExistsException")) => error
                .hint(format!("`msgctl users show {}` shows the user that there is", shell::word(&creation.username))),
            (Step::Create(_) | Step::Set(_), Some("InvalidParameterException")) => {
                error.hint("an attribute of the pool's own is written custom:NAME, and has to be in the pool's schema")
            }
            (Step::SetPassword { .. } | Step::Create(_), Some("InvalidPasswordException")) => {
                error.hint("`msgctl users pool` shows the policy")
            }
            (Step::ResetPassword, Some("NotAuthorizedException" | "InvalidParameterException")) => {
                error.hint("`msgctl users set-password` gives a password without sending anything")
            }
            (Step::SwitchFactors { .. }, Some("InvalidParameterException")) => error
                .hint("`msgctl users mfa show` shows what is set up, and `msgctl users pool` what the pool demands"),
            (Step::Join(_) | Step::Leave(_), Some("ResourceNotFoundException")) => {
                error.hint("`msgctl users groups list` shows the groups")
            }
            _ => error,
        }
    }
}

impl Creation {
    async fn send(
        &self,
        cognito: &aws_sdk_cognitoidentityprovider::Client,
        pool: &Pool,
        attempt: &Attempt<'_>,
    ) -> Result<Option<String>> {
        let mut request = cognito
            .admin_create_user()
            .user_pool_id(&pool.id)
            .username(&self.username)
            .set_user_attributes(Some(to_sdk(&self.attributes)))
            .set_temporary_password(self.temporary_password.as_ref().map(|secret| secret.expose_secret().to_owned()));
        request = if self.invite {
            // Without a medium Cognito would send an SMS (aws-facts 5.1).
            request.desired_delivery_mediums(DeliveryMediumType::Email)
        } else {
            request.message_action(MessageActionType::Suppress)
        };
        let answer = request.send().await.map_err(|error| Error::from_sdk(attempt, error))?;
        Ok(answer.user.and_then(|user| user.username))
    }
}

fn to_sdk(attributes: &BTreeMap<String, String>) -> Vec<AttributeType> {
    // Building fails only without a name.
    let built = attributes.iter().map(|(name, value)| AttributeType::builder().name(name).value(value).build());
    built.filter_map(std::result::Result::ok).collect()
}
