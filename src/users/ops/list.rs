//! Listing users.

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind};

use super::{Pool, User};

/// Users per page (aws-facts 5.2).
const PAGE: u64 = 60;

/// The users of a pool that match a filter, as Cognito orders them.
pub async fn list(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    filter: Option<&str>,
    limit: Option<u64>,
) -> Listing<User> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "list the users of", resource: &label, place: &place };
    let mut left = limit.unwrap_or(u64::MAX);
    let mut listing = pages::all(async |token| {
        let most = i32::try_from(left.min(PAGE)).unwrap_or_default();
        let request = cognito.list_users().user_pool_id(&pool.id).limit(most).set_pagination_token(token);
        let answer = request.set_filter(filter.map(str::to_owned)).send().await;
        let answer = answer.map_err(|error| about_filter(filter, Error::from_sdk(&attempt, error)))?;
        let users: Vec<User> = answer.users.unwrap_or_default().into_iter().map(User::listed).collect();
        left = left.saturating_sub(users.len() as u64);
        Ok((users, answer.pagination_token.filter(|_| left > 0)))
    })
    .await;
    listing.items.truncate(limit.map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX)));
    listing
}

/// Cognito calls a filter that it does not understand an invalid parameter.
fn about_filter(filter: Option<&str>, error: Error) -> Error {
    match filter {
        Some(filter) if error.code() == Some("InvalidParameterException") => {
            Error::new(ErrorKind::Usage, format!("--filter `{filter}`: {error}"))
                .hint("a filter has one term: attribute = \"value\", or attribute ^= \"beginning\"")
                .caused_by(error)
        }
        _ => error,
    }
}
