//! Two sets of users compared, keyed on the e-mail address.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Serialize;

use super::User;
use super::groups::{Group, Memberships};
use super::record::{GroupRecord, Records, UserRecord};

/// Attributes that are of one pool only, or change by themselves.
pub const OF_ONE_POOL: [&str; 4] = ["sub", "identities", "cognito:user_status", "cognito:mfa_enabled"];

/// What a comparison leaves out.
pub const LEFT_OUT: &str = "left out: user names, subs, passwords, second factors, devices, linked providers and times";

/// A difference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Difference {
    /// `user` or `group`
    pub kind: &'static str,
    /// The e-mail address, or the group's name.
    pub key: String,
    /// What differs: an attribute, `status`, `enabled`, `groups`, …; `missing` for the whole.
    pub field: String,
    /// What it is on the first side.
    pub first: Option<String>,
    /// What it is on the second.
    pub second: Option<String>,
}

/// A side of a comparison.
#[derive(Clone, Debug, Default)]
pub struct Side {
    users: BTreeMap<String, UserRecord>,
    groups: BTreeMap<String, GroupRecord>,
    /// Users that have no key, and those whose key somebody else has, too.
    pub without_key: Vec<String>,
}

impl Side {
    /// A pool's users and groups.
    pub fn of_pool(users: Vec<User>, memberships: &Memberships, groups: Vec<Group>) -> Side {
        let users = users.into_iter().map(|user| {
            let groups = Some(memberships.of(&user.username).to_vec());
            user.into_record(groups)
        });
        Side::of(users, groups.into_iter().map(|group| group.definition))
    }

    /// A file's users and groups.
    pub fn of_records(records: Records) -> Side {
        Side::of(records.users.into_iter().map(with_email), records.groups.into_iter())
    }

    fn of(users: impl Iterator<Item = UserRecord>, groups: impl Iterator<Item = GroupRecord>) -> Side {
        let mut side = Side::default();
        for user in users {
            let name = user.identity().unwrap_or_default().to_owned();
            match user.email().map(str::to_lowercase) {
                None => side.without_key.push(name),
                Some(email) if side.users.contains_key(&email) => side.without_key.push(name),
                Some(email) => drop(side.users.insert(email, user)),
            }
        }
        side.groups = groups.map(|group| (group.group.clone(), group)).collect();
        side
    }
}

/// A user name that is an address is the e-mail address, as an import takes it.
fn with_email(mut user: UserRecord) -> UserRecord {
    if let (None, Some(name)) = (user.email(), user.username.clone().filter(|name| name.contains('@'))) {
        user.attributes.insert("email".into(), name);
    }
    user
}

impl User {
    /// As a file has it.
    pub fn into_record(self, groups: Option<Vec<String>>) -> UserRecord {
        let mut attributes = self.attributes;
        attributes.retain(|name, _| !OF_ONE_POOL.contains(&name.as_str()));
        UserRecord {
            username: Some(self.username),
            status: Some(self.status),
            enabled: Some(self.enabled),
            groups,
            attributes,
            ..UserRecord::default()
        }
    }
}

/// Every difference, by its key.
pub fn between(first: &Side, second: &Side) -> Vec<Difference> {
    let mut differences = Vec::new();
    let groups: BTreeSet<&String> = first.groups.keys().chain(second.groups.keys()).collect();
    for name in groups {
        let one = |side: &Side| side.groups.get(name).map(fields_of_group);
        differences.extend(compare("group", name, one(first), one(second)));
    }
    let emails: BTreeSet<&String> = first.users.keys().chain(second.users.keys()).collect();
    for email in emails {
        let one = |side: &Side| side.users.get(email).map(fields_of_user);
        differences.extend(compare("user", email, one(first), one(second)));
    }
    differences
}

type Fields = BTreeMap<String, String>;

fn compare(kind: &'static str, key: &str, first: Option<Fields>, second: Option<Fields>) -> Vec<Difference> {
    let difference = |field: &str, first: Option<String>, second: Option<String>| Difference {
        kind,
        key: key.to_owned(),
        field: field.to_owned(),
        first,
        second,
    };
    match (first, second) {
        (Some(first), Some(second)) => {
            let names: BTreeSet<&String> = first.keys().chain(second.keys()).collect();
            let differing = names.into_iter().filter(|name| first.get(*name) != second.get(*name));
            differing.map(|name| difference(name, first.get(name).cloned(), second.get(name).cloned())).collect()
        }
        (first, second) => {
            let there = |fields: Option<Fields>| fields.map(|_| "there".to_owned());
            vec![difference("missing", there(first), there(second))]
        }
    }
}

fn fields_of_user(user: &UserRecord) -> Fields {
    let mut fields = user.attributes.clone();
    fields.extend(user.status.clone().map(|status| ("status".into(), status)));
    fields.extend(user.enabled.map(|enabled| ("enabled".into(), enabled.to_string())));
    let groups: BTreeSet<&String> = user.groups.iter().flatten().collect();
    if !groups.is_empty() {
        let names: Vec<&str> = groups.into_iter().map(String::as_str).collect();
        fields.insert("groups".into(), names.join(" "));
    }
    // An address is compared as the key that it is.
    fields.remove("email");
    fields
}

fn fields_of_group(group: &GroupRecord) -> Fields {
    let fields = [
        ("description", group.description.clone()),
        ("precedence", group.precedence.map(|precedence| precedence.to_string())),
        // A role is of one account, and its name is what can be the same in two.
        ("role", group.role_arn.as_ref().map(|arn| arn.rsplit(':').next().unwrap_or(arn).to_owned())),
    ];
    fields.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(email: &str, attributes: &[(&str, &str)], groups: &[&str]) -> UserRecord {
        let email = ("email".to_owned(), email.to_owned());
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        UserRecord {
            username: Some(uuid::Uuid::new_v4().to_string()),
            status: Some("CONFIRMED".into()),
            enabled: Some(true),
            groups: Some(groups.iter().map(|group| (*group).to_owned()).collect()),
            attributes: attributes.chain([email]).collect(),
            ..UserRecord::default()
        }
    }

    fn side(users: Vec<UserRecord>) -> Side {
        Side::of_records(Records { users, groups: Vec::new() })
    }

    #[test]
    fn users_are_matched_by_their_address_in_any_case_and_every_differing_field_is_told() {
        let first = side(vec![record("Ann@x.de", &[("name", "Ann")], &["a", "b"]), record("bob@x.de", &[], &[])]);
        let second = side(vec![record("ann@x.de", &[("name", "Anna")], &["b", "a"]), record("carl@x.de", &[], &[])]);
        let found: Vec<(String, String)> =
            between(&first, &second).into_iter().map(|difference| (difference.key, difference.field)).collect();
        let expected = [("ann@x.de", "name"), ("bob@x.de", "missing"), ("carl@x.de", "missing")];
        assert_eq!(found, expected.map(|(key, field)| (key.to_owned(), field.to_owned())));
        assert_eq!(between(&first, &first), []);
    }

    #[test]
    fn a_user_name_that_is_an_address_is_the_address() {
        let by_name = UserRecord { username: Some("Ann@x.de".into()), ..UserRecord::default() };
        let side = |user| side(vec![user]);
        let found = between(&side(by_name), &side(record("ann@x.de", &[], &[])));
        assert!(found.iter().all(|difference| difference.field != "missing"), "{found:?}");
    }

    #[test]
    fn who_cannot_be_matched_is_named() {
        let nobody = UserRecord { username: Some("nobody".into()), ..UserRecord::default() };
        let side = side(vec![nobody, record("a@x.de", &[], &[]), record("A@x.de", &[], &[])]);
        assert_eq!((side.without_key.len(), side.without_key[0].as_str()), (2, "nobody"));
    }
}
