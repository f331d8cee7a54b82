//! From what was typed to the user pool itself.

use serde::Serialize;

use crate::aws::pages;
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::Target;
use crate::naming::{Belonging, Kind, Place, Reference};

/// Pools per page; the most that ListUserPools takes.
const PAGE: i32 = 60;

/// A user pool that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pool {
    /// The full name.
    pub name: String,
    /// The id: `eu-west-1_AbCdEfGhI`.
    pub id: String,
    /// Where it is.
    pub place: Place,
    /// Whose it is.
    pub belonging: Belonging,
}

impl Pool {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        format!("user pool {} ({})", self.name, self.id)
    }

    /// A user of it as targets of a plan: the user first, and the pool, whose stage may be protected.
    pub fn targets(&self, user: &str) -> Vec<Target> {
        [user, &self.name].map(|name| Target { name: name.to_owned(), belonging: self.belonging }).into()
    }

    /// The pool as target of a plan that concerns many of its users.
    pub fn as_targets(&self) -> Vec<Target> {
        vec![Target { name: self.name.clone(), belonging: self.belonging }]
    }
}

/// The pools of the place whose names begin so.
pub async fn list(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    place: &Place,
    prefix: Option<&str>,
) -> Listing<Pool> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the user pools", place: &in_place };
    pages::all(async |token| {
        let answer = cognito.list_user_pools().max_results(PAGE).set_next_token(token).send().await;
        let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
        let pools = answer.user_pools.unwrap_or_default().into_iter().filter_map(|pool| {
            let (name, id) = (pool.name?, pool.id?);
            Some(Pool { belonging: place.belonging(&name), name, id, place: place.clone() })
        });
        let wanted = pools.filter(|pool| prefix.is_none_or(|prefix| pool.name.starts_with(prefix)));
        Ok((wanted.collect(), answer.next_token))
    })
    .await
}

/// Finds a pool by its name or id. Cognito finds pools by their ids only, so all are listed.
///
/// # Errors
/// [`crate::error::ErrorKind::NotFound`] with the nearest names, a usage error when several pools have
/// the name, and whatever else the service answers.
pub async fn find(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    place: &Place,
    reference: &Reference,
) -> Result<Pool> {
    let pools = list(cognito, place, None).await.whole()?;
    let text = reference.name();
    if let Some(pool) = pools.iter().find(|pool| pool.id == text) {
        return Ok(pool.clone());
    }
    for name in place.candidates(text) {
        let named: Vec<&Pool> = pools.iter().filter(|pool| pool.name == name).collect();
        match named.as_slice() {
            [] => {}
            [pool] => return Ok((*pool).clone()),
            several => {
                let ids = several.iter().map(|pool| pool.id.as_str()).collect::<Vec<_>>().join(", ");
                return Err(Error::usage(format!("there are {} user pools named {name}", several.len()))
                    .hint(format!("give the id of the one that is meant with `--pool`: {ids}")));
            }
        }
    }
    Err(place.missing(Kind::UserPool, text, pools.into_iter().map(|pool| pool.name)))
}
