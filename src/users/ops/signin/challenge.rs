//! What Cognito asks before it gives tokens, and the answers in its own words.

use std::collections::HashMap;

use aws_sdk_cognitoidentityprovider::types::ChallengeNameType;
use secrecy::{ExposeSecret, SecretString};

use crate::error::{Error, Result};

/// What Cognito asks before it gives tokens.
#[derive(Debug)]
pub struct Challenge {
    /// What is asked.
    pub kind: ChallengeKind,
    /// The name that the answer has to go under.
    pub(super) user_id: String,
    pub(super) session: Option<SecretString>,
}

/// The kinds of question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ChallengeKind {
    /// A password of the user's own, with the attributes that are still missing.
    NewPassword {
        /// The attributes that have to come with it.
        missing: Vec<String>,
    },
    /// A code of the app.
    AppCode,
    /// A code that was sent by SMS.
    SmsCode {
        /// Where to, mostly hidden.
        destination: String,
    },
    /// A code that was sent by e-mail.
    EmailCode {
        /// Where to, mostly hidden.
        destination: String,
    },
    /// One of several factors has to be chosen.
    Choose {
        /// Their names.
        factors: Vec<String>,
    },
    /// A second factor has to be set up.
    SetUp,
    /// Something that cannot be answered here.
    Other(String),
}

/// The answer to a challenge.
#[derive(Debug)]
pub enum Answer {
    /// A password of the user's own.
    NewPassword {
        /// The password.
        password: SecretString,
        /// The attributes that come with it.
        attributes: HashMap<String, String>,
    },
    /// A code.
    Code(SecretString),
    /// The factor of choice.
    Chosen(String),
    /// A second factor was set up, in this session.
    SetUp(SecretString),
}

impl ChallengeKind {
    pub(super) fn of(name: &ChallengeNameType, parameters: &HashMap<String, String>) -> ChallengeKind {
        let list = |key: &str| -> Vec<String> {
            parameters.get(key).and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default()
        };
        let destination = parameters.get("CODE_DELIVERY_DESTINATION").cloned().unwrap_or_default();
        match name {
            ChallengeNameType::NewPasswordRequired => {
                let missing = list("requiredAttributes");
                let names = missing.into_iter().map(|name| name.trim_start_matches("userAttributes.").to_owned());
                ChallengeKind::NewPassword { missing: names.collect() }
            }
            ChallengeNameType::SoftwareTokenMfa => ChallengeKind::AppCode,
            ChallengeNameType::SmsMfa => ChallengeKind::SmsCode { destination },
            ChallengeNameType::EmailOtp => ChallengeKind::EmailCode { destination },
            ChallengeNameType::SelectMfaType => ChallengeKind::Choose { factors: list("MFAS_CAN_CHOOSE") },
            ChallengeNameType::MfaSetup => {
                let offered = list("MFAS_CAN_SETUP");
                match offered.is_empty() || offered.iter().any(|factor| factor == "SOFTWARE_TOKEN_MFA") {
                    true => ChallengeKind::SetUp,
                    false => ChallengeKind::Other(format!("MFA_SETUP of {}", offered.join(", "))),
                }
            }
            other => ChallengeKind::Other(other.as_str().to_owned()),
        }
    }
}

impl Challenge {
    /// Writes the answer down as Cognito wants it.
    pub(super) fn take_answer(
        &self,
        answer: &Answer,
        responses: &mut HashMap<String, String>,
    ) -> Result<ChallengeNameType> {
        let mut put = |name: &str, value: &str| responses.insert(name.to_owned(), value.to_owned());
        match (&self.kind, answer) {
            (ChallengeKind::NewPassword { .. }, Answer::NewPassword { password, attributes }) => {
                put("NEW_PASSWORD", password.expose_secret());
                for (name, value) in attributes {
                    put(&format!("userAttributes.{name}"), value);
                }
                Ok(ChallengeNameType::NewPasswordRequired)
            }
            (ChallengeKind::AppCode, Answer::Code(code)) => {
                put("SOFTWARE_TOKEN_MFA_CODE", code.expose_secret());
                Ok(ChallengeNameType::SoftwareTokenMfa)
            }
            (ChallengeKind::SmsCode { .. }, Answer::Code(code)) => {
                put("SMS_MFA_CODE", code.expose_secret());
                Ok(ChallengeNameType::SmsMfa)
            }
            (ChallengeKind::EmailCode { .. }, Answer::Code(code)) => {
                put("EMAIL_OTP_CODE", code.expose_secret());
                Ok(ChallengeNameType::EmailOtp)
            }
            (ChallengeKind::Choose { .. }, Answer::Chosen(factor)) => {
                put("ANSWER", factor);
                Ok(ChallengeNameType::SelectMfaType)
            }
            (ChallengeKind::SetUp, Answer::SetUp(_)) => Ok(ChallengeNameType::MfaSetup),
            (kind, _) => Err(Error::failure(format!("{kind:?} cannot be answered like this"))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_challenge_is_answered_in_its_own_words() {
        let challenge = |name: &str, parameters: &[(&str, &str)]| {
            let parameters = parameters.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect();
            ChallengeKind::of(&ChallengeNameType::from(name), &parameters)
        };
        assert_eq!(
            challenge("NEW_PASSWORD_REQUIRED", &[("requiredAttributes", "[\"userAttributes.name\"]")]),
            ChallengeKind::NewPassword { missing: vec!["name".into()] }
        );
        assert_eq!(
            challenge("SELECT_MFA_TYPE", &[("MFAS_CAN_CHOOSE", "[\"SMS_MFA\",\"SOFTWARE_TOKEN_MFA\"]")]),
            ChallengeKind::Choose { factors: vec!["SMS_MFA".into(), "SOFTWARE_TOKEN_MFA".into()] }
        );
        assert_eq!(challenge("MFA_SETUP", &[("MFAS_CAN_SETUP", "[\"SOFTWARE_TOKEN_MFA\"]")]), ChallengeKind::SetUp);
        assert_eq!(challenge("WEB_AUTHN", &[]), ChallengeKind::Other("WEB_AUTHN".into()));
        let asked = |kind| Challenge { kind, user_id: "u".into(), session: None };
        let mut responses = HashMap::new();
        let sms = asked(ChallengeKind::SmsCode { destination: String::new() });
        sms.take_answer(&Answer::Code("123456".into()), &mut responses).unwrap();
        assert_eq!(responses["SMS_MFA_CODE"], "123456");
        assert!(sms.take_answer(&Answer::Chosen("x".into()), &mut responses).is_err());
    }
}
