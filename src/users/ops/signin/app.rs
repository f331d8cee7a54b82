//! Apps that make codes: setting one up, and the link that it takes.

use secrecy::{ExposeSecret, SecretString};

use crate::error::aws::Attempt;
use crate::error::{Error, Result};

use super::{Challenge, SignIn, Tokens};

/// What an app is set up with.
#[derive(Clone, Copy, Debug)]
pub enum AppFor<'a> {
    /// A sign-in that demands it.
    Session(&'a Challenge),
    /// A user that has signed in.
    Tokens(&'a Tokens),
}

/// An app that is being set up.
#[derive(Debug)]
pub struct NewApp {
    secret: SecretString,
    session: Option<SecretString>,
}

impl SignIn<'_> {
    /// Makes a secret for an app: within a sign-in by its session, else with the user's access token.
    ///
    /// # Errors
    /// What the service answers.
    pub async fn associate(&self, with: AppFor<'_>) -> Result<NewApp> {
        let (label, place) = self.words();
        let attempt = Attempt { action: "set up an app for", resource: &label, place: &place };
        let request = self.cognito.associate_software_token();
        let request = match with {
            AppFor::Session(challenge) => {
                request.set_session(challenge.session.as_ref().map(|session| session.expose_secret().to_owned()))
            }
            AppFor::Tokens(tokens) => request.access_token(tokens.access.expose_secret()),
        };
        let answer = request.send().await.map_err(|error| self.explained(Error::from_sdk(&attempt, error)))?;
        let secret = answer.secret_code.map(SecretString::from);
        Ok(NewApp {
            secret: secret.ok_or_else(|| Error::failure(format!("Cognito gave no secret for {label}")))?,
            session: answer.session.map(SecretString::from),
        })
    }

    /// Proves that the app makes the right codes; the session goes on from here.
    ///
    /// # Errors
    /// What the service answers: a wrong code.
    pub async fn verify(
        &self,
        with: AppFor<'_>,
        app: &NewApp,
        code: &SecretString,
        name: &str,
    ) -> Result<Option<SecretString>> {
        let (label, place) = self.words();
        let attempt = Attempt { action: "verify the app of", resource: &label, place: &place };
        let request = self.cognito.verify_software_token().user_code(code.expose_secret()).friendly_device_name(name);
        let request = match with {
            AppFor::Session(_) => {
                request.set_session(app.session.as_ref().map(|session| session.expose_secret().to_owned()))
            }
            AppFor::Tokens(tokens) => request.access_token(tokens.access.expose_secret()),
        };
        let answer = request.send().await.map_err(|error| self.explained(Error::from_sdk(&attempt, error)))?;
        Ok(answer.session.map(SecretString::from))
    }
}

impl NewApp {
    /// The link that an authenticator app takes, itself a secret.
    pub fn link(&self, issuer: &str, user: &str) -> SecretString {
        let (issuer, user) = (percent_encoded(issuer), percent_encoded(user));
        format!("otpauth://totp/{issuer}:{user}?secret={}&issuer={issuer}", self.secret.expose_secret()).into()
    }
}

/// As a part of a URI: everything but what never has a meaning there (RFC 3986, 2.3).
fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
            byte => format!("%{byte:02X}"),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_for_an_app_carries_names_with_signs_in_them() {
        let app = NewApp { secret: "JBSWY3DP".into(), session: None };
        assert_eq!(
            app.link("my app", "ann+1@example.com").expose_secret(),
            "otpauth://totp/my%20app:ann%2B1%40example.com?secret=JBSWY3DP&issuer=my%20app"
        );
        assert!(!format!("{app:?}").contains("JBSWY3DP"));
    }
}
