//! A single user, with the groups.

use serde::Serialize;

use crate::aws::pages;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};

use super::{Pool, User};

/// Groups per page; the most that AdminListGroupsForUser takes.
const PAGE: i32 = 60;

/// Everything about a user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UserDetails {
    /// The user.
    #[serde(flatten)]
    pub user: User,
    /// The pool's full name.
    pub pool: String,
    /// The groups.
    pub groups: Vec<String>,
    /// The second factors that are set up: `SOFTWARE_TOKEN_MFA`, …
    pub mfa: Vec<String>,
    /// The one that is asked for.
    pub preferred_mfa: Option<String>,
}

/// Reads a user.
///
/// # Errors
/// [`ErrorKind::NotFound`] when there is none, and whatever else the service answers.
pub async fn show(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    username: &str,
) -> Result<UserDetails> {
    let (label, place) = (format!("user {username} of {}", pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "read", resource: &label, place: &place };
    let answer = cognito.admin_get_user().user_pool_id(&pool.id).username(username).send().await;
    let answer = answer.map_err(|error| unknown(pool, username, Error::from_sdk(&attempt, error)))?;
    let times = [answer.user_create_date, answer.user_last_modified_date];
    let user = User::new(answer.username, answer.user_attributes, answer.user_status.as_ref(), answer.enabled, times);
    let attempt = Attempt { action: "list the groups of", ..attempt };
    let groups = pages::all(async |token| {
        let request = cognito.admin_list_groups_for_user().user_pool_id(&pool.id).username(&user.username);
        let answer = request.limit(PAGE).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let names = answer.groups.unwrap_or_default().into_iter().filter_map(|group| group.group_name);
        Ok((names.collect(), answer.next_token))
    })
    .await;
    Ok(UserDetails {
        pool: pool.name.clone(),
        groups: groups.whole()?,
        mfa: answer.user_mfa_setting_list.unwrap_or_default(),
        preferred_mfa: answer.preferred_mfa_setting,
        user,
    })
}

fn unknown(pool: &Pool, username: &str, error: Error) -> Error {
    match error.kind() {
        ErrorKind::NotFound => {
            Error::not_found(format!("there is no user `{username}` in {}, {}", pool.label(), pool.place))
                .hint("`msgctl users list --filter 'email ^= \"…\"'` finds users by the beginning of an attribute")
                .caused_by(error)
        }
        _ => error,
    }
}
