//! The groups of a pool, and who is in them.

use std::collections::{BTreeSet, HashMap};

use aws_sdk_cognitoidentityprovider::types::GroupType;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::{pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::naming::{Place, meant};
use crate::shell;

use super::list::{self, Source};
use super::pace::{Category, Pace};
use super::record::GroupRecord;
use super::selection::{Selection, Words};
use super::{Pool, User};

/// Groups per page; the most that ListGroups takes.
const PAGE: i32 = 60;

/// A group of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Group {
    /// Name, description, precedence and role.
    #[serde(flatten)]
    pub definition: GroupRecord,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// When it was last changed.
    pub modified_at: Option<Timestamp>,
}

impl Group {
    fn of(group: GroupType) -> Group {
        let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
        Group {
            definition: GroupRecord {
                group: group.group_name.unwrap_or_default(),
                description: filled(group.description),
                precedence: group.precedence,
                role_arn: filled(group.role_arn),
            },
            created_at: group.creation_date.as_ref().and_then(time::from_sdk),
            modified_at: group.last_modified_date.as_ref().and_then(time::from_sdk),
        }
    }
}

/// The groups of a pool.
pub async fn list(cognito: &aws_sdk_cognitoidentityprovider::Client, pace: &Pace, pool: &Pool) -> Listing<Group> {
    let (label, place) = (pool.label(), pool.place.to_string());
    let attempt = Attempt { action: "list the groups of", resource: &label, place: &place };
    pages::all(async |token| {
        let request = async || {
            let request = cognito.list_groups().user_pool_id(&pool.id).limit(PAGE).set_next_token(token.clone());
            request.send().await.map_err(|error| Error::from_sdk(&attempt, error))
        };
        let answer = pace.read(Category::UserPoolResourceRead, request).await?;
        Ok((answer.groups.unwrap_or_default().into_iter().map(Group::of).collect(), answer.next_token))
    })
    .await
}

/// Who is in which group.
#[derive(Clone, Debug, Default)]
pub struct Memberships(HashMap<String, Vec<String>>);

impl Memberships {
    /// The groups of a user, by their names.
    pub fn of(&self, username: &str) -> &[String] {
        self.0.get(username).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Who is in which of these groups: asked group by group, which takes far fewer requests than user by user.
///
/// # Errors
/// What the service answers.
pub async fn memberships(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pace: &Pace,
    pool: &Pool,
    groups: &[Group],
) -> Result<Memberships> {
    let mut memberships = Memberships::default();
    for group in groups {
        let name = &group.definition.group;
        let selection = Selection::parse(Words { group: Some(name.clone()), ..Words::default() })?;
        let source = Source { cognito, pace, pool, memberships: None, now: Timestamp::UNIX_EPOCH };
        list::each(source, &selection, |user: User| {
            memberships.0.entry(user.username).or_default().push(name.clone());
            Ok(())
        })
        .await?;
    }
    Ok(memberships)
}

/// Refuses groups that the pool does not have, before anything is changed.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names.
pub async fn check(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pace: &Pace,
    pool: &Pool,
    wanted: &BTreeSet<String>,
) -> Result<()> {
    if wanted.is_empty() {
        return Ok(());
    }
    let groups = list(cognito, pace, pool).await.whole()?;
    match wanted.iter().find(|wanted| groups.iter().all(|group| group.definition.group != **wanted)) {
        None => Ok(()),
        Some(unknown) => Err(missing(
            pool,
            unknown,
            groups,
            format!("`msgctl users groups create {}` makes it", shell::word(unknown)),
        )),
    }
}

/// The error for a group whose users were to be listed, which has to be looked up: the service tells no more than
/// that it is not there.
pub(super) async fn unknown(source: Source<'_>, group: &str, error: Error) -> Error {
    if error.kind() != ErrorKind::NotFound {
        return error;
    }
    let groups = list(source.cognito, source.pace, source.pool).await.items;
    missing(source.pool, group, groups, "`msgctl users groups list` shows the groups".to_owned()).caused_by(error)
}

/// The error for a group that is not there, with those that come near, or else this hint.
fn missing(pool: &Pool, group: &str, groups: Vec<Group>, otherwise: String) -> Error {
    let known = groups.into_iter().map(|group| group.definition.group);
    let hint = meant(group, known).unwrap_or(otherwise);
    Error::not_found(format!("{} has no group `{group}`, {}", pool.label(), pool.place)).hint(hint)
}

/// A group that is about to be made or deleted.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct GroupPlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// The group.
    #[serde(flatten)]
    pub definition: GroupRecord,
    /// Its members, for a deletion.
    pub members: Option<u64>,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    home: Pool,
}

impl GroupPlan {
    /// Plans to make a group.
    ///
    /// # Errors
    /// When there is one of that name, and whatever else the service answers.
    pub async fn create(
        cognito: &aws_sdk_cognitoidentityprovider::Client,
        pace: &Pace,
        pool: &Pool,
        definition: GroupRecord,
    ) -> Result<GroupPlan> {
        let name = &definition.group;
        if name.is_empty() {
            return Err(Error::usage("a group needs a name"));
        }
        let groups = list(cognito, pace, pool).await.whole()?;
        if groups.iter().any(|group| group.definition.group == *name) {
            return Err(Error::failure(format!("{} has a group `{name}` already, {}", pool.label(), pool.place))
                .hint("`msgctl users groups list` shows the groups"));
        }
        Ok(GroupPlan::new(pool, definition, Verb::UsersGroupsCreate, None))
    }

    fn new(pool: &Pool, definition: GroupRecord, verb: Verb, members: Option<u64>) -> GroupPlan {
        GroupPlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            definition,
            members,
            verb,
            home: pool.clone(),
        }
    }

    /// Plans to delete a group.
    ///
    /// # Errors
    /// [`ErrorKind::NotFound`] when there is none, and whatever else the service answers.
    pub async fn delete(
        cognito: &aws_sdk_cognitoidentityprovider::Client,
        pace: &Pace,
        pool: &Pool,
        name: &str,
    ) -> Result<GroupPlan> {
        let groups = list(cognito, pace, pool).await.whole()?;
        if groups.iter().all(|group| group.definition.group != name) {
            return Err(missing(pool, name, groups, "`msgctl users groups list` shows the groups".to_owned()));
        }
        let selection = Selection::parse(Words { group: Some(name.to_owned()), ..Words::default() })?;
        let source = Source { cognito, pace, pool, memberships: None, now: Timestamp::UNIX_EPOCH };
        let members = list::all(source, &selection).await?.len() as u64;
        let definition = GroupRecord { group: name.to_owned(), ..GroupRecord::default() };
        Ok(GroupPlan::new(pool, definition, Verb::UsersGroupsDelete, Some(members)))
    }
}

impl Plan for GroupPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn targets(&self) -> Vec<Target> {
        self.home.targets(&self.definition.group)
    }

    fn question(&self) -> String {
        let group = &self.definition.group;
        match self.members {
            None => format!("Create group {group} in {}", self.pool),
            Some(members) => format!("Delete group {group} of {} with its {members} memberships for good", self.pool),
        }
    }
}

/// Makes the group.
///
/// # Errors
/// What the service answers.
pub async fn create(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    plan: &Approved<GroupPlan>,
) -> Result<GroupRecord> {
    make(cognito, &plan.home, &plan.definition).await?;
    Ok(plan.definition.clone())
}

pub(super) async fn make(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    group: &GroupRecord,
) -> Result<()> {
    let (label, place) = (format!("group {} in {}", group.group, pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "create", resource: &label, place: &place };
    let request = cognito
        .create_group()
        .user_pool_id(&pool.id)
        .group_name(&group.group)
        .set_description(group.description.clone())
        .set_precedence(group.precedence)
        .set_role_arn(group.role_arn.clone());
    request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(())
}

pub(super) async fn update(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    pool: &Pool,
    group: &GroupRecord,
) -> Result<()> {
    let (label, place) = (format!("group {} in {}", group.group, pool.label()), pool.place.to_string());
    let attempt = Attempt { action: "change", resource: &label, place: &place };
    let request = cognito
        .update_group()
        .user_pool_id(&pool.id)
        .group_name(&group.group)
        .set_description(group.description.clone())
        .set_precedence(group.precedence)
        .set_role_arn(group.role_arn.clone());
    request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(())
}

/// Deletes the group.
///
/// # Errors
/// What the service answers.
pub async fn delete(
    cognito: &aws_sdk_cognitoidentityprovider::Client,
    plan: &Approved<GroupPlan>,
) -> Result<GroupRecord> {
    let (label, place) = (format!("group {} of {}", plan.definition.group, plan.home.label()), plan.place.to_string());
    let attempt = Attempt { action: "delete", resource: &label, place: &place };
    let answer = cognito.delete_group().user_pool_id(&plan.pool_id).group_name(&plan.definition.group).send().await;
    answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(plan.definition.clone())
}
