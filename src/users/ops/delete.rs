//! Deleting a user.

use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::Place;

use super::Pool;
use super::show::UserDetails;

/// A user that is about to be deleted.
#[derive(Clone, Debug, Serialize)]
pub struct DeletePlan {
    /// Where it works.
    pub place: Place,
    /// The pool's id.
    pub pool_id: String,
    /// The user, as it is.
    #[serde(flatten)]
    pub details: UserDetails,
    #[serde(skip)]
    named: String,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    label: String,
}

/// A user that was deleted.
#[derive(Clone, Debug, Serialize)]
pub struct Deleted {
    /// The user name.
    pub username: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The pool's full name.
    pub pool: String,
}

impl DeletePlan {
    /// Plans to delete a user, named so on the command line.
    pub fn new(pool: &Pool, named: &str, details: UserDetails) -> DeletePlan {
        DeletePlan {
            place: pool.place.clone(),
            pool_id: pool.id.clone(),
            details,
            named: named.to_owned(),
            targets: pool.targets(named),
            label: pool.label(),
        }
    }
}

impl Plan for DeletePlan {
    fn verb(&self) -> Verb {
        Verb::UsersDelete
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        format!("Delete user {} of {} for good", self.named, self.details.pool)
    }
}

/// Deletes the user.
///
/// # Errors
/// What the service answers.
pub async fn delete(cognito: &aws_sdk_cognitoidentityprovider::Client, plan: &Approved<DeletePlan>) -> Result<Deleted> {
    let user = &plan.details.user;
    let (label, place) = (format!("user {} of {}", user.username, plan.label), plan.place.to_string());
    let attempt = Attempt { action: "delete", resource: &label, place: &place };
    let answer = cognito.admin_delete_user().user_pool_id(&plan.pool_id).username(&user.username).send().await;
    answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(Deleted { username: user.username.clone(), email: user.email.clone(), pool: plan.details.pool.clone() })
}
