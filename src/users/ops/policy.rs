//! The pool's password policy: which rules a password breaks, and passwords that break none.

use aws_sdk_cognitoidentityprovider::types::PasswordPolicyType;
use schemars::JsonSchema;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

use crate::error::{Error, Result};

/// The longest password that Cognito takes (aws-facts 5.2).
const LONGEST: usize = 256;

/// The symbols that count as such for Cognito; a space only inside.
const SYMBOLS: &str = "^$*.[]{}()?\"!@#%&/\\,><':;|_~`=+-";

/// Symbols that survive being typed and quoted.
const SIMPLE_SYMBOLS: &[u8] = b"!#%+-=_.:@";

/// A generated password has at least so many characters.
const GENERATED: usize = 20;

/// The rules for passwords.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PasswordPolicy {
    /// Characters at least.
    pub minimum_length: usize,
    /// Whether an upper-case letter is needed.
    pub uppercase: bool,
    /// Whether a lower-case letter is needed.
    pub lowercase: bool,
    /// Whether a digit is needed.
    pub numbers: bool,
    /// Whether a symbol is needed.
    pub symbols: bool,
    /// How many of the last passwords may not be used again.
    pub history: u32,
    /// How many days a temporary password lasts.
    pub temporary_days: u32,
}

impl Default for PasswordPolicy {
    /// What Cognito takes for a policy where the pool has none.
    fn default() -> PasswordPolicy {
        PasswordPolicy {
            minimum_length: 8,
            uppercase: true,
            lowercase: true,
            numbers: true,
            symbols: true,
            history: 0,
            temporary_days: 7,
        }
    }
}

impl PasswordPolicy {
    pub(super) fn of(policy: &PasswordPolicyType) -> PasswordPolicy {
        let number = |value: i32| u32::try_from(value).unwrap_or_default();
        PasswordPolicy {
            minimum_length: policy.minimum_length.and_then(|length| usize::try_from(length).ok()).unwrap_or(8),
            uppercase: policy.require_uppercase,
            lowercase: policy.require_lowercase,
            numbers: policy.require_numbers,
            symbols: policy.require_symbols,
            history: policy.password_history_size.map(number).unwrap_or_default(),
            // 0 stands for the default.
            temporary_days: Some(number(policy.temporary_password_validity_days)).filter(|days| *days > 0).unwrap_or(7),
        }
    }

    /// The rules that a password breaks.
    pub fn broken_rules(&self, password: &SecretString) -> Vec<String> {
        let password = password.expose_secret();
        let length = password.chars().count();
        let mut broken = Vec::new();
        if length < self.minimum_length {
            broken.push(format!("it needs {} characters or more, and has {length}", self.minimum_length));
        }
        if length > LONGEST {
            broken.push(format!("it may have {LONGEST} characters at most, and has {length}"));
        }
        let mut need = |needed: bool, there: bool, what: &str| {
            if needed && !there {
                broken.push(format!("it needs {what}"));
            }
        };
        need(self.uppercase, password.chars().any(char::is_uppercase), "an upper-case letter");
        need(self.lowercase, password.chars().any(char::is_lowercase), "a lower-case letter");
        need(self.numbers, password.chars().any(|c| c.is_ascii_digit()), "a digit");
        let inside = password.trim_matches(' ');
        let symbol = password.chars().any(|c| SYMBOLS.contains(c)) || inside.contains(' ');
        need(self.symbols, symbol, "a symbol");
        if inside.len() != password.len() {
            broken.push("it may not begin or end with a space".into());
        }
        broken
    }

    /// Refuses a password that breaks rules, and names every one.
    ///
    /// # Errors
    /// A usage error that says which rules, and not the password.
    pub fn check(&self, what: &str, password: &SecretString) -> Result<()> {
        let broken = self.broken_rules(password);
        if broken.is_empty() {
            return Ok(());
        }
        Err(Error::usage(format!("the {what} breaks the policy of the pool: {}", broken.join("; ")))
            .hint("`msgctl users pool` shows the policy; --generate makes a password that keeps it"))
    }

    /// A random password that keeps the policy, whatever it is.
    pub fn generate(&self) -> Result<SecretString> {
        const CLASSES: [&[u8]; 4] =
            [b"ABCDEFGHJKLMNPQRSTUVWXYZ", b"abcdefghijkmnopqrstuvwxyz", b"23456789", SIMPLE_SYMBOLS];
        let all: Vec<u8> = CLASSES.concat();
        let length = self.minimum_length.max(GENERATED);
        let mut characters: Vec<u8> = CLASSES.iter().map(|class| pick(class)).collect::<Result<_>>()?;
        while characters.len() < length {
            characters.push(pick(&all)?);
        }
        // Fisher and Yates: which class stands where says nothing either.
        for at in (1..characters.len()).rev() {
            characters.swap(at, below(at + 1)?);
        }
        String::from_utf8(characters).map(SecretString::from).map_err(|_| Error::failure("could not make a password"))
    }
}

fn pick(among: &[u8]) -> Result<u8> {
    below(among.len()).map(|at| among[at])
}

/// A number below `bound` from the system's source of randomness, each as likely.
fn below(bound: usize) -> Result<usize> {
    let bound = u32::try_from(bound).unwrap_or(u32::MAX);
    let fair = u32::MAX - u32::MAX % bound;
    loop {
        let mut bytes = [0; 4];
        getrandom::fill(&mut bytes)
            .map_err(|error| Error::failure(format!("the system gives no randomness: {error}")))?;
        let number = u32::from_le_bytes(bytes);
        if number < fair {
            return Ok((number % bound) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_broken_rule_is_named_and_the_password_is_not() {
        let policy = PasswordPolicy { minimum_length: 10, ..PasswordPolicy::default() };
        let error = policy.check("temporary password", &"geheim ".into()).unwrap_err();
        let text = error.to_string();
        for part in ["10 characters", "upper-case", "a digit", "a symbol", "a space"] {
            assert!(text.contains(part), "{part}: {text}");
        }
        assert!(!text.contains("geheim") && !text.contains("lower-case"), "{text}");
        assert!(policy.check("password", &"Correct horse 7".into()).is_ok());
    }

    proptest! {
        #[test]
        fn a_generated_password_keeps_every_policy(
            minimum_length in 6_usize..99, rules in any::<[bool; 4]>()
        ) {
            let [uppercase, lowercase, numbers, symbols] = rules;
            let policy =
                PasswordPolicy { minimum_length, uppercase, lowercase, numbers, symbols, ..PasswordPolicy::default() };
            let password = policy.generate().unwrap();
            prop_assert_eq!(policy.broken_rules(&password), Vec::<String>::new());
            let another = policy.generate().unwrap();
            prop_assert_ne!(password.expose_secret(), another.expose_secret());
        }
    }
}
