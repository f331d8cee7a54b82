//! A pool with the way to it.

use jiff::Timestamp;

use crate::error::Result;
use crate::interrupt::Interrupt;

use super::Pool;
use super::groups::{self, Group, Memberships};
use super::list::Source;
use super::pace::Pace;
use super::selection::Selection;

/// A pool that users are looked up in.
#[derive(Debug)]
pub struct Directory {
    /// A client without retries: the pace does that.
    pub cognito: aws_sdk_cognitoidentityprovider::Client,
    /// How fast.
    pub pace: Pace,
    /// The pool.
    pub pool: Pool,
    /// Its groups, once they were asked for.
    pub groups: Vec<Group>,
    memberships: Option<Memberships>,
}

impl Directory {
    /// A pool that nothing was asked of yet.
    pub fn new(cognito: aws_sdk_cognitoidentityprovider::Client, pool: Pool, interrupt: &Interrupt) -> Directory {
        let pace = Pace::by_default(interrupt);
        Directory { cognito, pace, pool, groups: Vec::new(), memberships: None }
    }

    /// Reads who is in which group.
    ///
    /// # Errors
    /// What the service answers.
    pub async fn read_groups(&mut self) -> Result<()> {
        self.groups = groups::list(&self.cognito, &self.pace, &self.pool).await.whole()?;
        self.memberships = Some(groups::memberships(&self.cognito, &self.pace, &self.pool, &self.groups).await?);
        Ok(())
    }

    /// Reads it, if the selection looks at it.
    ///
    /// # Errors
    /// What the service answers.
    pub async fn read_groups_for(&mut self, selection: &Selection) -> Result<()> {
        if selection.needs_groups() { self.read_groups().await } else { Ok(()) }
    }

    /// Where users are listed from, now.
    pub fn source(&self, now: Timestamp) -> Source<'_> {
        let Directory { cognito, pace, pool, memberships, .. } = self;
        Source { cognito, pace, pool, memberships: memberships.as_ref(), now }
    }

    /// Who is in which group, as far as it was read.
    pub fn into_memberships(self) -> Memberships {
        self.memberships.unwrap_or_default()
    }
}
