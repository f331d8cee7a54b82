//! Who is in the pool already.

use std::collections::HashMap;

use super::super::User;
use super::super::record::UserRecord;
use super::compare::key_of_user;

/// The users of the pool by what they are told apart by. One that signs in with another provider may have the address
/// of one of the pool's own, and is somebody else for Cognito.
#[derive(Debug, Default)]
pub(super) struct Existing<'a> {
    own: HashMap<String, Vec<&'a User>>,
    federated: HashMap<String, Vec<&'a User>>,
}

impl<'a> Existing<'a> {
    pub(super) fn new(users: &'a [User], key: &'static str) -> Existing<'a> {
        let mut existing = Existing::default();
        for user in users {
            let side = if user.is_federated() { &mut existing.federated } else { &mut existing.own };
            if let Some(value) = key_of_user(user, key) {
                side.entry(value).or_default().push(user);
            }
        }
        existing
    }

    /// Those that a user of the file with this value may be. Where the file tells no state, the pool's own go first.
    pub(super) fn of(&self, value: &str, record: &UserRecord) -> &[&'a User] {
        let value = value.to_lowercase();
        let [own, federated] = [&self.own, &self.federated].map(|side| side.get(&value).map_or(&[][..], Vec::as_slice));
        match (own, &record.status) {
            _ if record.is_federated() => federated,
            ([], None) => federated,
            _ => own,
        }
    }
}
