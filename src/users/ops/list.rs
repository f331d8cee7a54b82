//! Listing users, page by page.

use jiff::Timestamp;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};

use super::groups::Memberships;
use super::pace::{Category, Pace};
use super::selection::Selection;
use super::{Pool, User};

/// Users per page (aws-facts 5.2).
const PAGE: u64 = 60;

/// Where users are listed from.
#[derive(Clone, Copy, Debug)]
pub struct Source<'a> {
    /// A client without retries: the pace does that.
    pub cognito: &'a aws_sdk_cognitoidentityprovider::Client,
    /// How fast.
    pub pace: &'a Pace,
    /// The pool.
    pub pool: &'a Pool,
    /// Who is in which group, where somebody asks.
    pub memberships: Option<&'a Memberships>,
    /// What ages are counted from.
    pub now: Timestamp,
}

/// Hands every selected user to `take`, as Cognito orders them, until the limit.
///
/// # Errors
/// What the service answers, after the users of earlier pages were taken, and what `take` fails with.
pub async fn each(source: Source<'_>, selection: &Selection, mut take: impl FnMut(User) -> Result<()>) -> Result<()> {
    let mut left = selection.words().limit.unwrap_or(u64::MAX);
    let mut token = None;
    loop {
        let most = if selection.is_left_to_the_service() { left.min(PAGE) } else { PAGE };
        let (users, next) = page(source, selection, most, token).await?;
        for user in users {
            let groups = source.memberships.map(|memberships| memberships.of(&user.username));
            if left > 0 && selection.selects(&user, groups, source.now) {
                take(user)?;
                left -= 1;
            }
        }
        // A page may be empty and still not be the last.
        token = next.filter(|next| !next.is_empty() && left > 0);
        if token.is_none() {
            return Ok(());
        }
    }
}

/// Every selected user.
///
/// # Errors
/// As [`each`].
pub async fn all(source: Source<'_>, selection: &Selection) -> Result<Vec<User>> {
    let mut users = Vec::new();
    each(source, selection, |user| {
        users.push(user);
        Ok(())
    })
    .await?;
    Ok(users)
}

async fn page(
    source: Source<'_>,
    selection: &Selection,
    most: u64,
    token: Option<String>,
) -> Result<(Vec<User>, Option<String>)> {
    let Source { cognito, pace, pool, .. } = source;
    let most = i32::try_from(most).unwrap_or_default();
    let (label, place) = (pool.label(), pool.place.to_string());
    if let Some(group) = &selection.words().group {
        let label = format!("group {group} of {label}");
        let attempt = Attempt { action: "list the users of", resource: &label, place: &place };
        let request = async || {
            let request = cognito.list_users_in_group().user_pool_id(&pool.id).group_name(group).limit(most);
            let answer = request.set_next_token(token.clone()).send().await;
            answer.map_err(|error| Error::from_sdk(&attempt, error))
        };
        let answer = match pace.read(Category::UserList, request).await {
            Ok(answer) => answer,
            Err(error) => return Err(super::groups::unknown(source, group, error).await),
        };
        let users = answer.users.unwrap_or_default().into_iter().map(User::listed).collect();
        return Ok((users, answer.next_token));
    }
    let filter = selection.service_filter();
    let attempt = Attempt { action: "list the users of", resource: &label, place: &place };
    let request = async || {
        let request = cognito.list_users().user_pool_id(&pool.id).limit(most).set_pagination_token(token.clone());
        let answer = request.set_filter(filter.clone()).send().await;
        answer.map_err(|error| about_filter(selection, Error::from_sdk(&attempt, error)))
    };
    let answer = pace.read(Category::UserList, request).await?;
    let users = answer.users.unwrap_or_default().into_iter().map(User::listed).collect();
    Ok((users, answer.pagination_token))
}

/// Cognito calls a filter that it does not understand an invalid parameter.
fn about_filter(selection: &Selection, error: Error) -> Error {
    match &selection.words().filter {
        Some(filter) if error.code() == Some("InvalidParameterException") => Error::new(
            ErrorKind::Usage,
            format!("--filter `{filter}`: {error}"),
        )
        .hint("a filter has one term: attribute = \"value\", or attribute ^= \"beginning\"")
        .hint("--where takes any attribute and more than one term: --where '.attributes[\"custom:plan\"] == \"pro\"'")
        .caused_by(error),
        _ => error,
    }
}
