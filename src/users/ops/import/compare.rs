//! A user of the file beside the one that is there: what has to be done.

use std::collections::{BTreeMap, BTreeSet};

use super::super::User;
use super::super::difference::{Difference, OF_ONE_POOL};
use super::super::record::UserRecord;
use super::super::setup::PoolSetup;
use super::super::step::Step;
use super::Manner;
use super::notes::Counts;

/// A user of the file, and how it is wanted.
pub(super) struct Wanted<'a> {
    pub(super) setup: &'a PoolSetup,
    pub(super) manner: &'a Manner,
    pub(super) key: &'static str,
    pub(super) record: &'a UserRecord,
}

impl Wanted<'_> {
    /// What the user is told apart by.
    pub(super) fn key_value(&self) -> std::result::Result<String, String> {
        let record = self.record;
        let value = match self.key {
            "username" => record.username.as_deref().or(record.email()),
            "email" => record.email().or(record.username.as_deref().filter(|name| name.contains('@'))),
            key => record.attributes.get(key).map(String::as_str),
        };
        value.map(str::to_owned).ok_or_else(|| match self.key {
            "email" => "users of this pool sign in by e-mail, and it has no address".into(),
            key => format!("users of this pool are told apart by {key}, and it has none"),
        })
    }

    pub(super) fn attributes(&self) -> BTreeMap<String, String> {
        let mut attributes = self.record.attributes.clone();
        attributes.retain(|name, value| is_carried(name, self.manner) && !value.is_empty());
        attributes
    }

    /// What has to be done to a user that is there, and how it differs.
    pub(super) fn steps_for(
        &self,
        user: &User,
        groups: &[String],
        counts: &mut Counts,
    ) -> (Vec<Step>, Vec<Difference>) {
        let key = user.email.as_deref().unwrap_or(&user.username);
        let mut differences = Vec::new();
        let mut differs = |field: &str, first: Option<String>, second: Option<String>| {
            differences.push(Difference { kind: "user", key: key.to_owned(), field: field.to_owned(), first, second });
        };
        let mut steps = Vec::new();
        let mut new = self.attributes();
        // The key is the same, in whatever case.
        new.remove(self.key);
        new.retain(|name, value| user.attributes.get(name) != Some(value));
        new.retain(|name, _| {
            let mutable = self.setup.schema.is_mutable(name);
            if !mutable {
                *counts.immutable.entry(name.clone()).or_default() += 1;
            }
            mutable
        });
        for (name, value) in &new {
            differs(name, user.attributes.get(name).cloned(), Some(value.clone()));
        }
        steps.extend(writes(self.setup, new));
        let wanted = self.attributes();
        let removable = |name: &&String| {
            let schema = &self.setup.schema;
            let required = schema.attributes.get(*name).is_some_and(|attribute| attribute.required);
            !wanted.contains_key(*name) && is_carried(name, self.manner) && schema.is_mutable(name) && !required
        };
        let extra: Vec<String> = user.attributes.keys().filter(removable).cloned().collect();
        let own: BTreeSet<&String> = groups.iter().collect();
        let stated: Option<BTreeSet<&String>> = self.record.groups.as_ref().map(|groups| groups.iter().collect());
        let more =
            stated.as_ref().map_or(Vec::new(), |stated| own.difference(stated).map(|name| (*name).clone()).collect());
        if self.manner.exact {
            for name in &extra {
                differs(name, user.attributes.get(name).cloned(), None);
            }
            steps.extend((!extra.is_empty()).then_some(Step::Unset(extra)));
            for group in more {
                differs("groups", Some(group.clone()), None);
                steps.push(Step::Leave(group));
            }
        } else {
            counts.extra += u64::from(!extra.is_empty() || !more.is_empty());
        }
        for group in stated.iter().flatten().filter(|group| !own.contains(*group)) {
            differs("groups", None, Some((*group).clone()));
            steps.push(Step::Join((*group).clone()));
        }
        match self.record.status.as_deref() {
            Some("CONFIRMED") if user.status == "FORCE_CHANGE_PASSWORD" && self.manner.confirm => {
                differs("status", Some(user.status.clone()), self.record.status.clone());
                if let Ok(password) = self.setup.password_policy.generate() {
                    steps.push(Step::SetPassword { password, permanent: true });
                }
            }
            Some(status) if status != user.status => counts.other_states += 1,
            _ => {}
        }
        if let Some(enabled) = self.record.enabled.filter(|enabled| *enabled != user.enabled) {
            differs("enabled", Some(user.enabled.to_string()), Some(enabled.to_string()));
            steps.push(if enabled { Step::Enable } else { Step::Disable });
        }
        (steps, differences)
    }
}

/// Writes attributes without Cognito writing to anybody: a new address that Cognito would verify is marked as
/// verified along with it, and loses the mark again where it has none.
fn writes(setup: &PoolSetup, mut new: BTreeMap<String, String>) -> Vec<Step> {
    let mut afterwards = BTreeMap::new();
    for name in ["email", "phone_number"] {
        let flag = format!("{name}_verified");
        if new.contains_key(name) && setup.verifies(name) && new.get(&flag).is_none_or(|mark| mark != "true") {
            new.insert(flag.clone(), "true".into());
            afterwards.insert(flag, "false".into());
        }
    }
    let steps = [new, afterwards].into_iter().filter(|attributes| !attributes.is_empty());
    steps.map(Step::Set).collect()
}

pub(super) fn is_carried(name: &str, manner: &Manner) -> bool {
    !OF_ONE_POOL.contains(&name) && !manner.without.iter().any(|without| without == name)
}

/// What users of the pool are told apart by.
pub(super) fn key_of(setup: &PoolSetup) -> &'static str {
    match setup.sign_in_by.as_slice() {
        by if by.iter().any(|by| by == "email") => "email",
        [by] if by == "phone_number" => "phone_number",
        _ => "username",
    }
}

pub(super) fn key_of_user(user: &User, key: &str) -> Option<String> {
    match key {
        "username" => Some(user.username.to_lowercase()),
        key => user.attributes.get(key).map(|value| value.to_lowercase()),
    }
}
