//! What no import can carry, counted on the way and said in the end.

use std::collections::BTreeMap;

use super::super::counted;
use super::Manner;

/// What is counted on the way through the file.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) created: u64,
    pub(super) created_confirmed: u64,
    pub(super) confirmed_to_force_change: u64,
    pub(super) unconfirmed: u64,
    pub(super) reset_required: u64,
    pub(super) federated: u64,
    pub(super) other_states: u64,
    pub(super) immutable: BTreeMap<String, u64>,
    pub(super) extra: u64,
    pub(super) roles: Vec<String>,
}

impl Counts {
    /// What is to be said of it.
    pub(super) fn notes(&self, manner: &Manner) -> Vec<String> {
        let users = |count: u64| counted(count);
        let note = |count: u64, words: String| (count > 0).then_some(words);
        [
            note(
                self.created,
                format!("passwords of {}: nobody can read them, so each gets a random one that nobody knows", users(self.created)),
            ),
            note(self.created, "subs and user names made by Cognito, TOTP secrets, devices and times: the new users have their own".into()),
            note(
                self.created_confirmed,
                format!("{} are CONFIRMED with that password, and get in with \"forgot password\"", users(self.created_confirmed)),
            ),
            note(
                self.confirmed_to_force_change,
                format!(
                    "the state CONFIRMED of {}: without a password they are FORCE_CHANGE_PASSWORD; --confirm-users makes them CONFIRMED with a random one",
                    users(self.confirmed_to_force_change)
                ),
            ),
            note(self.unconfirmed, format!("the state UNCONFIRMED of {}: they are FORCE_CHANGE_PASSWORD", users(self.unconfirmed))),
            note(
                self.reset_required,
                format!("the state RESET_REQUIRED of {}: it would send each a code", users(self.reset_required)),
            ),
            note(self.federated, format!("{} who sign in with another provider: they come by signing in", users(self.federated))),
            note(self.other_states, format!("the state of {} that are there: it stays as it is", users(self.other_states))),
            note(
                self.extra,
                format!("{} have attributes or groups that the file does not have; --exact removes them", users(self.extra)),
            ),
            note(
                self.roles.len() as u64,
                format!("the roles of groups {}: they are of another account", self.roles.join(", ")),
            ),
            note(u64::from(!manner.without.is_empty()), format!("attributes that are left out: {}", manner.without.join(", "))),
        ]
        .into_iter()
        .flatten()
        .chain(self.immutable.iter().map(|(name, count)| format!("{name} of {}: it cannot be changed", users(*count))))
        .collect()
    }
}
