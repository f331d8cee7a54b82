//! Signing a user in: the flows, the challenges, the hash that a client with a secret wants.

mod app;
mod challenge;
mod plan;

use std::collections::HashMap;

use aws_sdk_cognitoidentityprovider::types::{AuthFlowType, AuthenticationResultType, ChallengeNameType};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;
use sha2::Sha256;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::shell;

use super::client::Client;
use super::{Pool, jwt};

pub use app::{AppFor, NewApp};
pub use challenge::{Answer, Challenge, ChallengeKind};
pub use plan::{Purpose, SignInPlan};

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum Flow {
    /// With the caller's own AWS credentials besides.
    AdminUserPasswordAuth,
    /// As an application does it.
    UserPasswordAuth,
    /// With a refresh token.
    RefreshTokenAuth,
}

impl Flow {
    /// As Cognito calls it.
    pub const fn name(self) -> &'static str {
        match self {
            Flow::AdminUserPasswordAuth => "ADMIN_USER_PASSWORD_AUTH",
            Flow::UserPasswordAuth => "USER_PASSWORD_AUTH",
            Flow::RefreshTokenAuth => "REFRESH_TOKEN_AUTH",
        }
    }

    /// The flow that was asked for, or the first with a password that the client allows.
    ///
    /// # Errors
    /// A usage error when the client does not allow it, with those that it allows.
    pub fn choose(wanted: Option<Flow>, client: &Client) -> Result<Flow> {
        let allowed = |flow: &Flow| client.allows(flow.name()) || rotates(*flow, client);
        let flow = match wanted {
            Some(wanted) => Some(wanted).filter(allowed),
            None => [Flow::AdminUserPasswordAuth, Flow::UserPasswordAuth].into_iter().find(allowed),
        };
        flow.ok_or_else(|| {
            let what = wanted.map_or("signing in with a password", Flow::name);
            Error::usage(format!("client {} does not allow {what}", client.full_name))
                .hint(format!("it allows {}; another client can be given with `--client`", client.flows.join(", ")))
        })
    }
}

/// With rotation the refresh goes through another action, which the flows do not name.
fn rotates(flow: Flow, client: &Client) -> bool {
    flow == Flow::RefreshTokenAuth && client.rotates_refresh_tokens
}

/// Who signs in where.
#[derive(Debug)]
pub struct SignIn<'a> {
    /// Cognito.
    pub cognito: &'a aws_sdk_cognitoidentityprovider::Client,
    /// The pool.
    pub pool: &'a Pool,
    /// The client.
    pub client: &'a Client,
    /// The way.
    pub flow: Flow,
    /// The user name, an alias or, for a refresh, the sub.
    pub username: &'a str,
}

/// How far a sign-in is.
#[derive(Debug)]
pub enum Progress {
    /// Signed in.
    Done(Box<Tokens>),
    /// Something has to be answered first.
    Asked(Challenge),
}

/// The tokens of a user that signed in.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// For the user's own data and for APIs that look at scopes.
    pub access: SecretString,
    /// Who the user is.
    pub id: SecretString,
    /// For further tokens; none after a refresh without rotation.
    pub refresh: Option<SecretString>,
    /// `Bearer`
    pub kind: String,
    /// When the access token ends.
    pub access_expires_at: Option<Timestamp>,
    /// When the id token ends.
    pub id_expires_at: Option<Timestamp>,
}

impl SignIn<'_> {
    /// Begins with a password.
    ///
    /// # Errors
    /// What the service answers, with the next step.
    pub async fn begin(&self, password: &SecretString) -> Result<Progress> {
        let mut parameters = self.parameters(self.username);
        parameters.insert("PASSWORD".into(), password.expose_secret().to_owned());
        self.initiate(parameters).await.map_err(|error| error.without(password))
    }

    /// Fetches new tokens with a refresh token.
    ///
    /// # Errors
    /// What the service answers, with the next step.
    pub async fn refresh(&self, token: &SecretString) -> Result<Progress> {
        let hidden = |error: Error| error.without(token);
        if self.client.rotates_refresh_tokens {
            return self.rotate(token).await.map_err(hidden);
        }
        let mut parameters = self.parameters(self.username);
        parameters.remove("USERNAME");
        parameters.insert("REFRESH_TOKEN".into(), token.expose_secret().to_owned());
        self.initiate(parameters).await.map_err(hidden)
    }

    async fn rotate(&self, token: &SecretString) -> Result<Progress> {
        let (label, place) = self.words();
        let attempt = Attempt { action: "get tokens for", resource: &label, place: &place };
        let secret = self.client.secret().map(|secret| secret.expose_secret().to_owned());
        let request = self.cognito.get_tokens_from_refresh_token().client_id(&self.client.id);
        let request = request.refresh_token(token.expose_secret()).set_client_secret(secret);
        let answer = request.send().await.map_err(|error| self.explained(Error::from_sdk(&attempt, error)))?;
        let result = answer.authentication_result;
        self.progress(None, None, None, result)
    }

    async fn initiate(&self, parameters: HashMap<String, String>) -> Result<Progress> {
        let (label, place) = self.words();
        let attempt = Attempt { action: "sign in", resource: &label, place: &place };
        let flow = AuthFlowType::from(self.flow.name());
        macro_rules! send {
            ($request:expr) => {{
                let request = $request.auth_flow(flow).set_auth_parameters(Some(parameters));
                let request = request.client_id(&self.client.id);
                let answer = request.send().await.map_err(|error| self.explained(Error::from_sdk(&attempt, error)))?;
                let session = answer.session;
                self.progress(answer.challenge_name, session, answer.challenge_parameters, answer.authentication_result)
            }};
        }
        if self.is_admin() {
            send!(self.cognito.admin_initiate_auth().user_pool_id(&self.pool.id))
        } else {
            send!(self.cognito.initiate_auth())
        }
    }

    /// Answers a challenge.
    ///
    /// # Errors
    /// What the service answers, with the next step.
    pub async fn respond(&self, challenge: &Challenge, answer: &Answer) -> Result<Progress> {
        let answered = self.send_answer(challenge, answer).await;
        match answer {
            Answer::NewPassword { password, .. } => answered.map_err(|error| error.without(password)),
            _ => answered,
        }
    }

    async fn send_answer(&self, challenge: &Challenge, answer: &Answer) -> Result<Progress> {
        let (label, place) = self.words();
        let attempt = Attempt { action: "sign in", resource: &label, place: &place };
        let mut responses = self.parameters(&challenge.user_id);
        let name = challenge.take_answer(answer, &mut responses)?;
        let session = match answer {
            Answer::SetUp(session) => Some(session),
            _ => challenge.session.as_ref(),
        };
        let session = session.map(|session| session.expose_secret().to_owned());
        macro_rules! send {
            ($request:expr) => {{
                let request = $request.challenge_name(name).set_session(session).client_id(&self.client.id);
                let answer = request.set_challenge_responses(Some(responses)).send().await;
                let answer = answer.map_err(|error| self.explained(Error::from_sdk(&attempt, error)))?;
                let session = answer.session;
                self.progress(answer.challenge_name, session, answer.challenge_parameters, answer.authentication_result)
            }};
        }
        if self.is_admin() {
            send!(self.cognito.admin_respond_to_auth_challenge().user_pool_id(&self.pool.id))
        } else {
            send!(self.cognito.respond_to_auth_challenge())
        }
    }

    fn is_admin(&self) -> bool {
        match self.flow {
            Flow::AdminUserPasswordAuth => true,
            Flow::UserPasswordAuth => false,
            // The caller has credentials for the pool anyway.
            Flow::RefreshTokenAuth => self.client.allows(Flow::AdminUserPasswordAuth.name()),
        }
    }

    fn words(&self) -> (String, String) {
        let label = format!("user {} of {} through client {}", self.username, self.pool.label(), self.client.full_name);
        (label, self.pool.place.to_string())
    }

    fn parameters(&self, username: &str) -> HashMap<String, String> {
        let hash = self.client.secret().map(|secret| secret_hash(secret, username, &self.client.id));
        let username = Some(("USERNAME".to_owned(), username.to_owned()));
        username.into_iter().chain(hash.map(|hash| ("SECRET_HASH".to_owned(), hash))).collect()
    }

    fn progress(
        &self,
        challenge: Option<ChallengeNameType>,
        session: Option<String>,
        parameters: Option<HashMap<String, String>>,
        result: Option<AuthenticationResultType>,
    ) -> Result<Progress> {
        if let Some(result) = result {
            return tokens(result).map(Box::new).map(Progress::Done);
        }
        let (label, _) = self.words();
        let challenge =
            challenge.ok_or_else(|| Error::failure(format!("Cognito answered for {label} with nothing at all")))?;
        let parameters = parameters.unwrap_or_default();
        let user_id = parameters.get("USER_ID_FOR_SRP").cloned().unwrap_or_else(|| self.username.to_owned());
        Ok(Progress::Asked(Challenge {
            kind: ChallengeKind::of(&challenge, &parameters),
            user_id,
            session: session.map(SecretString::from),
        }))
    }

    /// The error with the next step that it calls for.
    fn explained(&self, error: Error) -> Error {
        let user = shell::word(self.username);
        let pool = shell::word(&self.pool.name);
        let of_kind =
            |kind, error: Error| Error::new(kind, error.to_string()).hints(error.all_hints().to_vec()).caused_by(error);
        match error.code() {
            Some("NotAuthorizedException") if self.flow == Flow::RefreshTokenAuth => {
                of_kind(ErrorKind::Credentials, error)
                    .hint("the refresh token has ended, was revoked, or is of another client: sign in with the password")
            }
            Some("NotAuthorizedException") => of_kind(ErrorKind::Credentials, error)
                .hint(format!("`msgctl users show {user}` shows whether it exists and is enabled; `msgctl users set-password {user} --permanent` gives it another password")),
            Some("CodeMismatchException" | "EnableSoftwareTokenMFAException") => of_kind(ErrorKind::Credentials, error)
                .hint("the code is another one, or of another time: check the clock of the device, and try with a fresh code"),
            Some("ExpiredCodeException") => {
                of_kind(ErrorKind::Credentials, error).hint("the code has ended: run the same command again")
            }
            Some("UserNotFoundException") => of_kind(ErrorKind::NotFound, error)
                .hint(format!("`msgctl users list --pool {pool}` shows the users")),
            Some("UserNotConfirmedException") => error.hint(format!("`msgctl users confirm {user}` confirms the sign-up")),
            Some("PasswordResetRequiredException") => error
                .hint(format!("`msgctl users set-password {user} --permanent` gives it a password, or the user takes the code that was sent")),
            Some("InvalidPasswordException") => {
                of_kind(ErrorKind::Usage, error).hint("`msgctl users pool` shows the policy for passwords")
            }
            _ => error,
        }
    }
}

fn tokens(result: AuthenticationResultType) -> Result<Tokens> {
    let missing = |what: &str| Error::failure(format!("Cognito signed the user in without {what} token"));
    let access = result.access_token.ok_or_else(|| missing("an access"))?;
    let id = result.id_token.ok_or_else(|| missing("an id"))?;
    let expiry = Timestamp::now().checked_add(SignedDuration::from_secs(result.expires_in.into())).ok();
    Ok(Tokens {
        access_expires_at: jwt::expiry(&access).or(expiry),
        id_expires_at: jwt::expiry(&id),
        access: access.into(),
        id: id.into(),
        refresh: result.refresh_token.map(SecretString::from),
        kind: result.token_type.unwrap_or_else(|| "Bearer".into()),
    })
}

/// Proves that the request comes from who knows the client's secret (aws-facts 5.3).
fn secret_hash(secret: &SecretString, username: &str, client_id: &str) -> String {
    // A key of any length is taken.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.expose_secret().as_bytes()) else { return String::new() };
    mac.update(username.as_bytes());
    mac.update(client_id.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_the_one_that_cognito_computes() {
        // printf 'ann@example.com1example23456789' | openssl dgst -sha256 -hmac secret -binary | base64
        assert_eq!(
            secret_hash(&"secret".into(), "ann@example.com", "1example23456789"),
            "y77VMdQtcg5bYEc9SVsU2qBuiSo7pdIS2N7sjnyhNa0="
        );
    }
}
