//! Writing a pool's users and groups to a file.

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::Meter;
use crate::error::{Error, Result};
use crate::guard::{Approved, Plan, Target, Verb};
use crate::interrupt::Interrupt;
use crate::naming::Place;
use crate::snapshot::Writer;

use super::Pool;
use super::difference::OF_ONE_POOL;
use super::groups::Group;
use super::list::{self, Source};
use super::record::Writing;
use super::schema::Schema;
use super::selection::{Selection, Words};

/// What is about to be written.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ExportPlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// How the users are selected.
    pub selection: Words,
    /// The file; stdout without one.
    pub file: Option<String>,
    #[serde(skip)]
    home: Pool,
}

impl ExportPlan {
    /// Plans an export.
    pub fn new(pool: &Pool, selection: &Selection, file: Option<&str>) -> ExportPlan {
        ExportPlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            selection: selection.words().clone(),
            file: file.map(str::to_owned),
            home: pool.clone(),
        }
    }
}

impl Plan for ExportPlan {
    fn verb(&self) -> Verb {
        Verb::UsersExport
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        self.file.as_deref().map(|file| ("--output-file", file)).into_iter().collect()
    }

    fn targets(&self) -> Vec<Target> {
        self.home.as_targets()
    }

    fn question(&self) -> String {
        format!("Export the users of {}", self.pool)
    }
}

/// What was written.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Exported {
    /// The pool's full name.
    pub pool: String,
    /// The file.
    pub file: Option<String>,
    /// Users in it.
    pub users: u64,
    /// Groups in it.
    pub groups: u64,
    /// Users on which the jq predicate failed; they are not in it.
    pub predicate_failed: u64,
    /// Whether a signal ended it.
    pub interrupted: bool,
}

/// The attributes that a CSV file has columns for.
pub fn columns(schema: &Schema) -> Vec<String> {
    let names = schema.attributes.keys().filter(|name| !OF_ONE_POOL.contains(&name.as_str()));
    names.cloned().collect()
}

/// Writes the users that are selected, after the definitions of their groups.
///
/// # Errors
/// What the service answers, and what the file cannot take; what was written until then stays.
pub async fn export(
    source: Source<'_>,
    plan: &Approved<ExportPlan>,
    selection: &Selection,
    groups: &[Group],
    (writing, writer): (&Writing, &Writer),
    meter: &Meter,
    interrupt: &Interrupt,
) -> Result<Exported> {
    let write = |lines: &[u8]| writer.lines(lines).map_err(Error::from);
    let mut exported = Exported {
        pool: plan.pool.clone(),
        file: plan.file.clone(),
        users: 0,
        groups: groups.len() as u64,
        predicate_failed: 0,
        interrupted: false,
    };
    let mut lines = writing.header()?;
    for group in groups {
        lines.extend(writing.group(&group.definition)?);
    }
    write(&lines)?;
    // A page at a time, as each write waits for the disk.
    const PAGE: u64 = 60;
    let mut lines = Vec::new();
    let listed = list::each(source, selection, |user| {
        if interrupt.is_raised() {
            return Err(Error::interrupted());
        }
        let memberships = source.memberships.map(|memberships| memberships.of(&user.username).to_vec());
        lines.extend(writing.user(&user.into_record(memberships))?);
        exported.users += 1;
        meter.add_done(1);
        if exported.users.is_multiple_of(PAGE) {
            write(&std::mem::take(&mut lines))?;
        }
        Ok(())
    })
    .await;
    write(&lines)?;
    writer.finish()?;
    exported.predicate_failed = selection.failed();
    match listed {
        Err(_) if interrupt.is_raised() => exported.interrupted = true,
        listed => listed?,
    }
    Ok(exported)
}
