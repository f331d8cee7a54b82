//! What may be done to users, who would be changed by it, and who cannot be.

mod plan;

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use secrecy::SecretString;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::guard::Verb;

use super::User;
use super::pick::Picked;
use super::setup::PoolSetup;
use super::step::{Factor, Step};
use super::user::FEDERATED;

pub use plan::{ChangePlan, Choice, Subject, apply};

/// How many users a plan names one by one; all of them are counted.
pub const NAMED_IN_A_PLAN: usize = 10;

/// What is to be done to each user.
#[derive(Clone, Debug, Serialize, JsonSchema)]
#[serde(tag = "change", rename_all = "snake_case")]
pub enum Change {
    /// Allow signing in.
    Enable,
    /// Forbid signing in.
    Disable,
    /// Confirm a sign-up.
    Confirm,
    /// Make the password useless and send a code for another one.
    ResetPassword,
    /// Set a password.
    SetPassword {
        /// Whether it need not be changed when the user signs in.
        permanent: bool,
        /// Whether each user gets a password of its own that is made up here.
        generated: bool,
        /// The password of all, unless a file or chance gives each its own.
        #[serde(skip)]
        password: Option<SecretString>,
    },
    /// End every session.
    SignOut,
    /// Delete the user.
    Delete,
    /// Write attributes.
    Set {
        /// The attributes, besides those that a file has for each user.
        attributes: BTreeMap<String, String>,
        /// Whether a new address counts as verified.
        verified: bool,
    },
    /// Remove attributes.
    Unset {
        /// Their names.
        attributes: Vec<String>,
    },
    /// Add to a group.
    Join {
        /// The group.
        group: String,
        /// Who is in it already.
        #[serde(skip)]
        members: BTreeSet<String>,
    },
    /// Take out of a group.
    Leave {
        /// The group.
        group: String,
        /// Who is in it.
        #[serde(skip)]
        members: BTreeSet<String>,
    },
    /// Switch a second factor on.
    EnableFactor {
        /// Which.
        factor: Factor,
        /// Whether it is asked for first.
        preferred: bool,
    },
    /// Switch second factors off.
    DisableFactors {
        /// Which.
        factors: Vec<Factor>,
        /// Whether the app's secret is forgotten, too.
        forget_app: bool,
    },
}

/// What a change means for one user.
#[derive(Clone, Debug)]
pub(super) enum Verdict {
    Change(Vec<Step>),
    Unchanged(String),
    Impossible(String),
}

impl Change {
    /// The verb of the command tree.
    pub const fn verb(&self) -> Verb {
        match self {
            Change::Enable => Verb::UsersEnable,
            Change::Disable => Verb::UsersDisable,
            Change::Confirm => Verb::UsersConfirm,
            Change::ResetPassword => Verb::UsersResetPassword,
            Change::SetPassword { .. } => Verb::UsersSetPassword,
            Change::SignOut => Verb::UsersSignOut,
            Change::Delete => Verb::UsersDelete,
            Change::Set { .. } => Verb::UsersSet,
            Change::Unset { .. } => Verb::UsersUnset,
            Change::Join { .. } => Verb::UsersGroupsAdd,
            Change::Leave { .. } => Verb::UsersGroupsRemove,
            Change::EnableFactor { .. } => Verb::UsersMfaEnable,
            Change::DisableFactors { .. } => Verb::UsersMfaDisable,
        }
    }

    /// Refuses what the pool makes impossible for every user, before any is asked for.
    ///
    /// # Errors
    /// A usage error that says why, with the next step.
    pub fn check(&self, setup: &PoolSetup) -> Result<()> {
        match self {
            Change::SetPassword { password: Some(password), .. } => setup.password_policy.check("password", password),
            Change::ResetPassword if !setup.recovers_passwords() => {
                Err(Error::usage("this pool lets only an administrator recover an account: it sends no codes")
                    .hint("`msgctl users set-password` gives a password without sending anything"))
            }
            Change::Set { attributes, .. } => {
                let faults = setup.schema.faults(attributes);
                let fixed = attributes.keys().filter(|name| !setup.schema.is_mutable(name) && *name != "sub");
                let faults: Vec<String> =
                    faults.into_iter().chain(fixed.map(|name| format!("{name} cannot be changed"))).collect();
                if faults.is_empty() { Ok(()) } else { Err(Error::usage(format!("--attr: {}", faults.join("; ")))) }
            }
            Change::Unset { attributes } => {
                let needed = |name: &&String| {
                    setup.schema.attributes.get(*name).is_some_and(|attribute| attribute.required || !attribute.mutable)
                };
                let unknown = attributes.iter().find(|name| !setup.schema.knows(name));
                match (attributes.iter().find(needed), unknown) {
                    (Some(name), _) => Err(Error::usage(format!("--attr {name}: the pool requires it"))
                        .hint("an attribute that is required can only be changed: `msgctl users set`")),
                    (None, Some(name)) => Err(Error::usage(format!("--attr {name}: the pool has no such attribute"))),
                    (None, None) => Ok(()),
                }
            }
            Change::DisableFactors { .. } if setup.mfa == "ON" => Err(Error::usage(
                "this pool demands a second factor of everybody: it cannot be switched off",
            )
            .hint("for a lost phone, `msgctl users mfa disable --forget-app` works once the pool's MFA is OPTIONAL")),
            Change::EnableFactor { .. } if setup.mfa == "OFF" => {
                Err(Error::usage("this pool has no second factors: its MFA is OFF")
                    .hint("`msgctl users pool` shows how the pool is set up"))
            }
            _ => Ok(()),
        }
    }

    /// Whether Cognito writes to users because of it.
    pub(super) fn writes_to(&self, picked: &Picked, setup: &PoolSetup) -> bool {
        match self {
            Change::ResetPassword => true,
            Change::Set { attributes, verified } => ["email", "phone_number"].iter().any(|name| {
                let new = self.new_attributes(attributes, picked).contains_key(*name);
                let flag = format!("{name}_verified");
                let said = *verified || attributes.get(&flag).is_some_and(|verified| verified == "true");
                new && !said && setup.verifies(name)
            }),
            _ => false,
        }
    }

    /// The attributes that differ from what the user has.
    fn new_attributes(&self, common: &BTreeMap<String, String>, picked: &Picked) -> BTreeMap<String, String> {
        let mut attributes = picked.record.as_ref().map(|record| record.attributes.clone()).unwrap_or_default();
        // In a file the sub only says who is meant.
        attributes.remove("sub");
        attributes.extend(common.clone());
        attributes.retain(|name, value| picked.user.attributes.get(name) != Some(value));
        attributes
    }

    pub(super) fn judge(&self, picked: &Picked, setup: &PoolSetup) -> Result<Verdict> {
        let user = &picked.user;
        let federated = user.is_federated();
        let unless = |already: bool, words: &str, step: Step| {
            if already { Verdict::Unchanged(words.to_owned()) } else { Verdict::Change(vec![step]) }
        };
        Ok(match self {
            Change::Enable => unless(user.enabled, "it is enabled", Step::Enable),
            Change::Disable => unless(!user.enabled, "it is disabled", Step::Disable),
            Change::Confirm => match user.status.as_str() {
                "UNCONFIRMED" => Verdict::Change(vec![Step::Confirm]),
                "CONFIRMED" => Verdict::Unchanged("it is confirmed".into()),
                status => Verdict::Impossible(format!(
                    "it is {status}, and only a sign-up that waits can be confirmed; `msgctl users set-password --permanent` confirms it with a password"
                )),
            },
            Change::ResetPassword => match user.why_no_reset() {
                Some(reason) => Verdict::Impossible(format!(
                    "{reason}; `msgctl users set-password` gives a password without sending anything"
                )),
                None => Verdict::Change(vec![Step::ResetPassword]),
            },
            Change::SetPassword { .. } if federated => {
                Verdict::Impossible("it signs in with another provider, and has no password here".into())
            }
            Change::SetPassword { permanent, generated, password } => {
                let own = picked.record.as_ref().and_then(|record| record.password.clone());
                let password = match (own.or(password.clone()), generated) {
                    (Some(password), _) => password,
                    (None, true) => setup.password_policy.generate()?,
                    (None, false) => return Ok(Verdict::Impossible("the file has no password for it".into())),
                };
                let broken = setup.password_policy.broken_rules(&password);
                match broken.is_empty() {
                    true => Verdict::Change(vec![Step::SetPassword { password, permanent: *permanent }]),
                    false => Verdict::Impossible(format!("its password breaks the policy: {}", broken.join("; "))),
                }
            }
            Change::SignOut => Verdict::Change(vec![Step::SignOut]),
            Change::Delete => Verdict::Change(vec![Step::Delete]),
            Change::Set { attributes, verified } => {
                let mut new = self.new_attributes(attributes, picked);
                let mut faults = setup.schema.faults(&new);
                faults.extend(
                    new.keys()
                        .filter(|name| !setup.schema.is_mutable(name))
                        .map(|name| format!("{name} cannot be changed")),
                );
                if *verified {
                    let addresses: Vec<String> = ["email", "phone_number"]
                        .into_iter()
                        .filter(|name| new.contains_key(*name) || user.attributes.contains_key(*name))
                        .map(|name| format!("{name}_verified"))
                        .filter(|flag| user.attributes.get(flag).is_none_or(|value| value != "true"))
                        .collect();
                    // A new address also loses its mark, unless it is set along with it.
                    let changed = ["email", "phone_number"].into_iter().filter(|name| new.contains_key(*name));
                    let changed: Vec<String> = changed.map(|name| format!("{name}_verified")).collect();
                    new.extend(addresses.into_iter().chain(changed).map(|flag| (flag, "true".to_owned())));
                }
                match (faults.is_empty(), new.is_empty()) {
                    (false, _) => Verdict::Impossible(faults.join("; ")),
                    (true, true) => Verdict::Unchanged("it has these attributes".into()),
                    (true, false) => Verdict::Change(vec![Step::Set(new)]),
                }
            }
            Change::Unset { attributes } => {
                let there: Vec<String> =
                    attributes.iter().filter(|name| user.attributes.contains_key(*name)).cloned().collect();
                unless(there.is_empty(), "it has none of these attributes", Step::Unset(there))
            }
            Change::Join { group, members } => {
                unless(members.contains(&user.username), "it is in the group", Step::Join(group.clone()))
            }
            Change::Leave { group, members } => {
                unless(!members.contains(&user.username), "it is not in the group", Step::Leave(group.clone()))
            }
            Change::EnableFactor { factor, preferred } => {
                let factors = vec![*factor];
                Verdict::Change(vec![Step::SwitchFactors { factors, on: true, preferred: *preferred }])
            }
            Change::DisableFactors { factors, forget_app } => {
                let off = Step::SwitchFactors { factors: factors.clone(), on: false, preferred: false };
                Verdict::Change([off].into_iter().chain(forget_app.then_some(Step::ForgetApp)).collect())
            }
        })
    }

    /// `Disable`, and what follows the users: `in group admins`.
    pub(super) fn words(&self) -> (String, String) {
        let plain = |word: &str| (word.to_owned(), String::new());
        match self {
            Change::Enable => plain("Enable"),
            Change::Disable => plain("Disable"),
            Change::Confirm => plain("Confirm"),
            Change::ResetPassword => ("Reset the password of".into(), " and send a code".into()),
            Change::SetPassword { permanent: true, .. } => plain("Set the password of"),
            Change::SetPassword { permanent: false, .. } => plain("Set a temporary password for"),
            Change::SignOut => plain("Sign out"),
            Change::Delete => ("Delete".into(), " for good".into()),
            Change::Set { .. } => plain("Set attributes of"),
            Change::Unset { attributes } => (format!("Remove {} of", attributes.join(", ")), String::new()),
            Change::Join { group, .. } => ("Add".into(), format!(" to group {group}")),
            Change::Leave { group, .. } => ("Remove".into(), format!(" from group {group}")),
            Change::EnableFactor { factor, .. } => (format!("Switch on {} for", factor.name()), String::new()),
            Change::DisableFactors { forget_app: true, .. } => {
                ("Switch off second factors of".into(), " and forget the app".into())
            }
            Change::DisableFactors { .. } => plain("Switch off second factors of"),
        }
    }
}

impl User {
    /// How it is called where a name alone would say nothing.
    pub fn label(&self) -> String {
        match &self.email {
            Some(email) if *email != self.username => format!("{email} ({})", self.username),
            _ => self.username.clone(),
        }
    }

    /// Why Cognito would refuse to reset the password (aws-facts 5.1).
    fn why_no_reset(&self) -> Option<String> {
        let verified = |name: &str| {
            let flag = self.attributes.get(&format!("{name}_verified"));
            self.attributes.contains_key(name) && flag.is_some_and(|flag| flag == "true")
        };
        match self.status.as_str() {
            "FORCE_CHANGE_PASSWORD" | "UNCONFIRMED" => {
                Some(format!("it is {}: there is nothing to reset", self.status))
            }
            FEDERATED => Some("it signs in with another provider".into()),
            _ if !verified("email") && !verified("phone_number") => {
                Some("it has no verified address that a code could go to".into())
            }
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn user(status: &str, attributes: &[(&str, &str)]) -> Picked {
        let attributes: BTreeMap<String, String> =
            attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        let user = User {
            username: "u".into(),
            email: attributes.get("email").cloned(),
            status: status.into(),
            enabled: true,
            attributes,
            ..User::default()
        };
        Picked { named: "u".into(), user, record: None }
    }

    fn verdict(change: &Change, picked: &Picked) -> String {
        match change.judge(picked, &PoolSetup::plain()).unwrap() {
            Verdict::Change(steps) => format!("{} steps", steps.len()),
            Verdict::Unchanged(_) => "unchanged".into(),
            Verdict::Impossible(reason) => reason,
        }
    }

    #[test]
    fn what_cannot_work_is_known_before_anything_is_sent() {
        let verified = [("email", "a@x.de"), ("email_verified", "true")];
        assert_eq!(verdict(&Change::ResetPassword, &user("CONFIRMED", &verified)), "1 steps");
        assert!(verdict(&Change::ResetPassword, &user("CONFIRMED", &verified[..1])).contains("no verified address"));
        assert!(
            verdict(&Change::ResetPassword, &user("FORCE_CHANGE_PASSWORD", &verified)).contains("nothing to reset")
        );
        assert_eq!(verdict(&Change::Confirm, &user("UNCONFIRMED", &[])), "1 steps");
        assert_eq!(verdict(&Change::Confirm, &user("CONFIRMED", &[])), "unchanged");
        assert!(verdict(&Change::Confirm, &user("RESET_REQUIRED", &[])).contains("set-password --permanent"));
        assert_eq!(verdict(&Change::Enable, &user("CONFIRMED", &[])), "unchanged");
        let weak = Change::SetPassword { permanent: true, generated: false, password: Some("weak".into()) };
        assert!(verdict(&weak, &user("CONFIRMED", &[])).contains("upper-case"));
        assert!(weak.check(&PoolSetup::plain()).unwrap_err().to_string().contains("8 characters"));
    }

    #[test]
    fn only_attributes_that_differ_are_written_and_a_new_address_is_marked_along_with_it() {
        let set = |pairs: &[(&str, &str)], verified| Change::Set {
            attributes: pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            verified,
        };
        let ann = user("CONFIRMED", &[("email", "a@x.de"), ("email_verified", "true"), ("name", "Ann")]);
        assert_eq!(verdict(&set(&[("name", "Ann")], false), &ann), "unchanged");
        assert_eq!(verdict(&set(&[("name", "Ann")], true), &ann), "unchanged");
        let change = set(&[("email", "b@x.de"), ("name", "Ann")], true);
        let Verdict::Change(steps) = change.judge(&ann, &PoolSetup::plain()).unwrap() else { panic!() };
        let [Step::Set(new)] = steps.as_slice() else { panic!() };
        assert_eq!(new.keys().collect::<Vec<_>>(), ["email", "email_verified"]);
        let mut setup = PoolSetup::plain();
        setup.auto_verified = vec!["email".into()];
        assert!(set(&[("email", "b@x.de")], false).writes_to(&ann, &setup), "Cognito would write to the new address");
        assert!(!change.writes_to(&ann, &setup));
    }
}
