//! A single user, with groups, devices and what happened of late.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::{pages, time};
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};

use super::{Pool, User};

/// Groups and devices per page; the most that their lists take.
const PAGE: i32 = 60;

/// How many of the last sign-ins and their like are shown.
const RECENT: i32 = 10;

/// A user with the second factors, as one request tells of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Account {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// The second factors that are set up: `SOFTWARE_TOKEN_MFA`, …
    pub mfa: Vec<String>,
    /// The one that is asked for.
    pub preferred_mfa: Option<String>,
}

/// Everything about a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UserDetails {
    /// The user.
    #[serde(flatten)]
    pub account: Account,
    /// The pool's full name.
    pub pool: String,
    /// The groups.
    pub groups: Vec<String>,
    /// Remembered devices; none where the service does not tell.
    pub devices: Option<Vec<Device>>,
    /// What happened of late, the latest first; only pools with threat protection keep it.
    pub recent: Option<Vec<AuthEvent>>,
}

/// A device that is remembered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Device {
    /// The key.
    pub key: String,
    /// What the device calls itself.
    pub name: Option<String>,
    /// The address that it was last seen at.
    pub last_ip: Option<String>,
    /// When it last signed in.
    pub last_authenticated_at: Option<Timestamp>,
}

/// A sign-in, a sign-up or a change of the password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AuthEvent {
    /// When.
    pub at: Option<Timestamp>,
    /// `SignIn`, `SignUp`, `ForgotPassword`, `PasswordChange`, `ResendCode`
    pub event: String,
    /// `Pass`, `Fail`, `InProgress`
    pub response: String,
    /// The address that it came from.
    pub ip: Option<String>,
}

/// Reads a user.
///
/// # Errors
/// [`ErrorKind::NotFound`] when there is none, and whatever else the service answers.
pub async fn read(cognito: &aws_sdk_cognitoidentityprovider::Client, pool: &Pool, username: &str) -> Result<Account> {
    let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &place };
    let answer = cognito.admin_get_user().user_pool_id(&pool.id).username(username).send().await;
    let answer = answer.map_err(|error| unknown(pool, username, Error::from_sdk(&attempt, error)))?;
    let times = [answer.user_create_date, answer.user_last_modified_date];
    Ok(Account {
        user: User::new(answer.username, answer.user_attributes, answer.user_status.as_ref(), answer.enabled, times),
        mfa: answer.user_mfa_setting_list.unwrap_or_default(),
        preferred_mfa: answer.preferred_mfa_setting.filter(|factor| !factor.is_empty()),
    })
}

/// Reads a user with everything that belongs to it.
///
/// # Errors
/// As [`read`].
pub async fn show(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    username: &str,
) -> Result<UserDetails> {
    let account = read(cognito, pool, username).await?;
    let username = &account.user.username;
    let (groups, devices, recent) = tokio::join!(
        groups(cognito, pool, username),
        devices(cognito, pool, username),
        recent(cognito, pool, username)
    );
    let (devices, recent) = (unless_unknown(devices)?, unless_unknown(recent)?);
    Ok(UserDetails { pool: pool.name.clone(), groups: groups?, devices, recent, account })
}

/// The names of a user's groups.
///
/// # Errors
/// What the service answers.
pub async fn groups(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    username: &str,
) -> Result<Vec<String>> {
    let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "list the groups of", resource: &label, place: &place };
    let listing = pages::all(async |token| {
        let request = cognito.admin_list_groups_for_user().user_pool_id(&pool.id).username(username);
        let answer = request.limit(PAGE).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let names = answer.groups.unwrap_or_default().into_iter().filter_map(|group| group.group_name);
        Ok((names.collect(), answer.next_token))
    });
    listing.await.whole()
}

async fn devices(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    username: &str,
) -> Result<Vec<Device>> {
    let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "list the devices of", resource: &label, place: &place };
    let listing = pages::all(async |token| {
        let request = cognito.admin_list_devices().user_pool_id(&pool.id).username(username);
        let answer = request.limit(PAGE).set_pagination_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let devices = answer.devices.unwrap_or_default().into_iter().map(|device| {
            let attribute = |name: &str| {
                let found = device.device_attributes().iter().find(|attribute| attribute.name() == name);
                found.and_then(|attribute| attribute.value.clone())
            };
            Device {
                name: attribute("device_name"),
                last_ip: attribute("last_ip_used"),
                last_authenticated_at: device.device_last_authenticated_date.as_ref().and_then(time::from_sdk),
                key: device.device_key.clone().unwrap_or_default(),
            }
        });
        Ok((devices.collect(), answer.pagination_token))
    });
    listing.await.whole()
}

async fn recent(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    username: &str,
) -> Result<Vec<AuthEvent>> {
    let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "list the sign-ins of", resource: &label, place: &place };
    let request = cognito.admin_list_user_auth_events().user_pool_id(&pool.id).username(username).max_results(RECENT);
    let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
    let events = answer.auth_events.unwrap_or_default().into_iter().map(|event| AuthEvent {
        at: event.creation_date.as_ref().and_then(time::from_sdk),
        event: event.event_type.as_ref().map(|kind| kind.as_str().to_owned()).unwrap_or_default(),
        response: event.event_response.as_ref().map(|kind| kind.as_str().to_owned()).unwrap_or_default(),
        ip: event.event_context_data.and_then(|context| context.ip_address),
    });
    Ok(events.collect())
}

/// What a pool without the feature answers, or a service that does not know it, is no failure of the command;
/// neither is a policy that allows less.
fn unless_unknown<T>(result: Result<T>) -> Result<Option<T>> {
    match result {
        Ok(known) => Ok(Some(known)),
        Err(error) if error.kind().is_transient() => Err(error),
        Err(error) => {
            tracing::debug!("{error}");
            Ok(None)
        }
    }
}

fn unknown(pool: &Pool, username: &str, error: Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound if error.code() != Some("ResourceNotFoundException") => {
            Error::not_found(format!("there is no user `{username}` in {}, {}", pool.label(), pool.place))
                .hint("`msgctl users list --filter 'email ^= \"…\"'` finds users by the beginning of an attribute")
                .caused_by(error)
        }
        _ => error,
    }
}
