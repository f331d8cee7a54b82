//! What makes a file unfit for a pool as a whole, before anything is planned.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, Result};
use crate::shell;

use super::super::record::Records;
use super::super::setup::PoolSetup;
use super::super::{Pool, counted};
use super::compare::is_carried;
use super::plan::{Manner, Present};

/// Every attribute has to be known to the pool.
///
/// # Errors
/// A usage error that names those that are not.
pub fn check_attributes(pool: &Pool, setup: &PoolSetup, file: &str, records: &Records, manner: &Manner) -> Result<()> {
    let mut unknown: BTreeMap<&str, u64> = BTreeMap::new();
    for name in records.users.iter().flat_map(|user| user.attributes.keys()) {
        if is_carried(name, manner) && !setup.schema.knows(name) {
            *unknown.entry(name).or_default() += 1;
        }
    }
    if unknown.is_empty() {
        return Ok(());
    }
    let names: Vec<String> = unknown.iter().map(|(name, users)| format!("{name} ({})", counted(*users))).collect();
    let without: Vec<String> = unknown.keys().map(|name| format!("--without {name}")).collect();
    Err(Error::usage(format!("{file}: {} does not know {}", pool.label(), names.join(", ")))
        .hint("an attribute of the pool's own is written custom:NAME; `msgctl users pool` shows those that it has")
        .hint(format!("to leave them out: {}", without.join(" "))))
}

/// Every group that a user is in has to be in the pool or in the file.
///
/// # Errors
/// A usage error that names those that are in neither.
pub fn check_groups(pool: &Pool, present: &Present, file: &str, records: &Records) -> Result<()> {
    let defined: BTreeSet<&String> = records.groups.iter().map(|group| &group.group).collect();
    let there: BTreeSet<&String> = present.groups.iter().map(|group| &group.definition.group).collect();
    let wanted: BTreeSet<&String> = records.users.iter().flat_map(|user| user.groups.iter().flatten()).collect();
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|group| !defined.contains(group) && !there.contains(group))
        .map(String::as_str)
        .collect();
    let Some(first) = missing.first() else { return Ok(()) };
    Err(Error::usage(format!("{file}: neither it nor {} has the groups {}", pool.label(), missing.join(", "))).hint(
        format!(
            "`msgctl users groups create {}` makes one; a file of `msgctl users export` has them",
            shell::word(first)
        ),
    ))
}
