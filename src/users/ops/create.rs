//! Creating a user.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{AttributeType, DeliveryMediumType, MessageActionType};
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, Result};
use crate::guard::{Approved, Impact, Plan, Target, Verb};
use crate::naming::Place;

use super::{Pool, User};

/// A user that is about to be created.
#[derive(Clone, Debug, Serialize)]
pub struct CreatePlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// The user name.
    pub username: String,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// Whether Cognito sends an e-mail with a temporary password.
    pub invite: bool,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    label: String,
}

impl CreatePlan {
    /// Plans to create a user.
    ///
    /// # Errors
    /// A usage error for an invitation without an address to send it to.
    pub fn new(pool: &Pool, username: &str, attributes: BTreeMap<String, String>, invite: bool) -> Result<CreatePlan> {
        let attributes = with_email(username, attributes);
        if invite && !attributes.contains_key("email") {
            return Err(Error::usage(format!("--invite: user {username} has no e-mail address"))
                .hint("add --attr email=ADDRESS"));
        }
        Ok(CreatePlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            username: username.to_owned(),
            attributes,
            invite,
            targets: pool.targets(username),
            label: pool.label(),
        })
    }
}

/// An address that serves as a user name is the user's address, and Cognito does not verify it by
/// itself (aws-facts 5.1).
fn with_email(username: &str, mut attributes: BTreeMap<String, String>) -> BTreeMap<String, String> {
    if username.contains('@') {
        attributes.entry("email".into()).or_insert_with(|| username.to_owned());
    }
    if attributes.contains_key("email") {
        attributes.entry("email_verified".into()).or_insert_with(|| "true".into());
    }
    attributes
}

impl Plan for CreatePlan {
    fn verb(&self) -> Verb {
        Verb::UsersCreate
    }

    /// An e-mail that is out cannot be taken back.
    fn impact(&self) -> Impact {
        if self.invite { Impact::Moves } else { self.verb().impact() }
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let invite = if self.invite { " and send an e-mail with a temporary password" } else { "" };
        format!("Create user {} in {}{invite}", self.username, self.pool)
    }
}

/// Creates the user.
///
/// # Errors
/// What the service answers: a name that is taken, an attribute that the pool does not know.
pub async fn create(cognito: &aws_sdk_cognitoidentityprovider::Client, plan: &Approved<CreatePlan>) -> Result<User> {
    let (label, place) = (format!("user {} in {}", plan.username, plan.label), plan.place.to_string());
    let attempt = Attempt { action: "create", resource: &label, place: &place };
    let attributes = plan.attributes.iter().filter_map(|(name, value)| {
        // Building fails only without a name.
        AttributeType::builder().name(name).value(value).build().ok()
    });
    let mut request = cognito
        .admin_create_user()
        .user_pool_id(&plan.pool_id)
        .username(&plan.username)
        .set_user_attributes(Some(attributes.collect()));
    request = if plan.invite {
        // Without a medium Cognito would send an SMS (aws-facts 5.1).
        request.desired_delivery_mediums(DeliveryMediumType::Email)
    } else {
        request.message_action(MessageActionType::Suppress)
    };
    let answer = request.send().await.map_err(|error| told_apart(&plan.username, Error::from_sdk(&attempt, error)))?;
    answer
        .user
        .map(User::listed)
        .ok_or_else(|| Error::failure(format!("Cognito acknowledged {label} without telling of it")))
}

fn told_apart(username: &str, error: Error) -> Error {
    match error.code() {
        Some("UsernameExistsException" | "AliasExistsException") => {
            error.hint(format!("`msgctl users show {username}` shows the user that there is"))
        }
        Some("InvalidParameterException") => {
            error.hint("an attribute of the pool's own is written custom:NAME, and has to be in the pool's schema")
        }
        _ => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_as_user_name_is_the_verified_email_unless_something_else_is_said() {
        let attributes = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect::<BTreeMap<_, _>>()
        };
        assert_eq!(
            with_email("ann@example.com", attributes(&[])),
            attributes(&[("email", "ann@example.com"), ("email_verified", "true")])
        );
        let unverified = attributes(&[("email", "b@example.com"), ("email_verified", "false")]);
        assert_eq!(with_email("ann", unverified.clone()), unverified);
        assert_eq!(with_email("ann", attributes(&[("name", "Ann")])), attributes(&[("name", "Ann")]));
    }
}
