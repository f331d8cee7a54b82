//! A user as Cognito tells of it.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{AttributeType, UserStatusType, UserType};
use aws_smithy_types::DateTime;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::time;

/// The state of a user who signs in with another provider.
pub const FEDERATED: &str = "EXTERNAL_PROVIDER";

/// A user of a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct User {
    /// The user name; in a pool that signs in by e-mail it is the sub.
    pub username: String,
    /// The id that never changes.
    pub sub: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// Whether the address counts as verified.
    pub email_verified: Option<bool>,
    /// `CONFIRMED`, `FORCE_CHANGE_PASSWORD`, `UNCONFIRMED`, …
    pub status: String,
    /// Whether signing in is allowed.
    pub enabled: bool,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
    /// Every attribute, those above too.
    pub attributes: BTreeMap<String, String>,
}

impl User {
    /// Whether the user signs in with another provider.
    pub fn is_federated(&self) -> bool {
        self.status == FEDERATED
    }

    pub(super) fn new(
        username: String,
        attributes: Option<Vec<AttributeType>>,
        status: Option<&UserStatusType>,
        enabled: bool,
        times: [Option<DateTime>; 2],
    ) -> User {
        let attributes: BTreeMap<String, String> = attributes
            .unwrap_or_default()
            .into_iter()
            .map(|attribute| (attribute.name, attribute.value.unwrap_or_default()))
            .collect();
        let [created_at, modified_at] = times.map(|time| time.as_ref().and_then(time::from_sdk));
        User {
            username,
            sub: attributes.get("sub").cloned(),
            email: attributes.get("email").cloned(),
            email_verified: attributes.get("email_verified").map(|verified| verified == "true"),
            status: status.map(|status| status.as_str().to_owned()).unwrap_or_default(),
            enabled,
            created_at,
            modified_at,
            attributes,
        }
    }

    pub(super) fn listed(user: UserType) -> User {
        let times = [user.user_create_date, user.user_last_modified_date];
        User::new(user.username.unwrap_or_default(), user.attributes, user.user_status.as_ref(), user.enabled, times)
    }
}
