//! What is about to be signed in to, and what it changes.

use schemars::JsonSchema;
use serde::Serialize;

use crate::guard::{Impact, Plan, Target, Verb};
use crate::naming::Place;

use super::super::Pool;
use super::{Flow, SignIn};

/// A user that is about to be signed in.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SignInPlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// The user, as named.
    pub username: String,
    /// The client's full name.
    pub client: String,
    /// The way.
    pub flow: Flow,
    /// What signing in leads to.
    pub purpose: Purpose,
    #[serde(skip)]
    home: Pool,
}

/// What a sign-in is for, as far as it changes the user.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// To have tokens.
    Tokens,
    /// A new password, which the sign-in demands.
    NewPassword,
    /// A second factor, which the sign-in demands.
    SecondFactor,
    /// A second factor, for its own sake.
    Enrol,
    /// A second factor in place of the one that there is.
    EnrolAgain,
}

impl SignInPlan {
    /// Plans a sign-in, or a change that it demands.
    pub fn new(sign_in: &SignIn<'_>, purpose: Purpose) -> SignInPlan {
        SignInPlan {
            place: sign_in.pool.place.clone(),
            pool: sign_in.pool.name.clone(),
            pool_id: sign_in.pool.id.clone(),
            username: sign_in.username.to_owned(),
            client: sign_in.client.full_name.clone(),
            flow: sign_in.flow,
            purpose,
            home: sign_in.pool.clone(),
        }
    }
}

impl Plan for SignInPlan {
    fn verb(&self) -> Verb {
        match self.purpose {
            Purpose::Enrol | Purpose::EnrolAgain => Verb::UsersMfaEnrol,
            _ => Verb::UsersToken,
        }
    }

    /// Signing in leaves the user as it is, but not what the sign-in may demand first.
    fn impact(&self) -> Impact {
        let more = match self.purpose {
            Purpose::Tokens | Purpose::Enrol => Impact::Reads,
            Purpose::NewPassword | Purpose::SecondFactor => Impact::Moves,
            // The codes of the old app are worth nothing then.
            Purpose::EnrolAgain => Impact::Destroys,
        };
        self.verb().impact().max(more)
    }

    fn targets(&self) -> Vec<Target> {
        self.home.targets(&self.username)
    }

    fn question(&self) -> String {
        let (user, pool) = (&self.username, &self.pool);
        match self.purpose {
            Purpose::Tokens => format!("Sign in as user {user} of {pool}"),
            Purpose::NewPassword => format!("User {user} of {pool} has to change the password first: set a new one"),
            Purpose::SecondFactor => format!("User {user} of {pool} needs a second factor first: set up an app"),
            Purpose::Enrol => format!("Set up an app as second factor of user {user} of {pool}"),
            Purpose::EnrolAgain => format!("Replace the app of user {user} of {pool}: its codes end"),
        }
    }
}
