//! Bringing users and groups of a file into a pool: what is missing is created, what differs is changed, and
//! nobody is written to. A run after an interruption does what is left.

mod check;
mod compare;
mod existing;
mod notes;
mod plan;

use serde::Serialize;

use crate::error::Result;
use crate::guard::Approved;

pub use plan::{ImportPlan, Manner, Present};

use super::groups;
use super::pace::Category;
use super::work::{Tools, Worked, work};

/// What became of an import.
#[derive(Debug, Serialize)]
pub struct Imported {
    /// Groups that were created or changed.
    pub groups: u64,
    /// The users.
    #[serde(flatten)]
    pub worked: Worked,
}

/// Carries out the plan: the groups first, then the users.
///
/// # Errors
/// What the service answers about a group.
pub async fn import(plan: &Approved<ImportPlan>, tools: &Tools) -> Result<Imported> {
    let mut done = 0;
    for group in &plan.new_groups {
        let request = async || groups::make(&tools.cognito, &plan.home, group).await;
        let called = tools.pace.call(Category::UserPoolResourceUpdate, request).await;
        match called.result {
            Err(error) if called.lost_an_answer && error.code() == Some("GroupExistsException") => {}
            result => result?,
        }
        done += 1;
    }
    for group in &plan.changed_groups {
        let request = async || groups::update(&tools.cognito, &plan.home, group).await;
        tools.pace.read(Category::UserPoolResourceUpdate, request).await?;
        done += 1;
    }
    Ok(Imported { groups: done, worked: work(&plan.home, &plan.tasks, &plan.told, tools).await })
}
