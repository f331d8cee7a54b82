//! From names, a file or a selection to the users themselves, as they are now.

use std::collections::HashMap;

use futures_util::StreamExt;

use crate::error::{Error, ErrorKind, Result};

use super::User;
use super::list::{self, Source};
use super::pace::Category;
use super::record::UserRecord;
use super::selection::Selection;
use super::show;
use super::work::{Fate, UserResult};

/// Users that are looked up at once.
const LOOK_UPS: usize = 32;

/// Who is wanted.
#[derive(Debug)]
pub enum Wanted {
    /// Users by their names, aliases or subs.
    Named(Vec<String>),
    /// The users of a file.
    Listed(Vec<UserRecord>),
    /// Whoever is selected.
    Selected(Selection),
}

/// A user that was found.
#[derive(Clone, Debug)]
pub struct Picked {
    /// As it was named.
    pub named: String,
    /// The user, as it is.
    pub user: User,
    /// What a file says about the user.
    pub record: Option<UserRecord>,
}

/// The users that were found, and those that were not.
#[derive(Debug, Default)]
pub struct Picks {
    /// Found.
    pub picked: Vec<Picked>,
    /// Not found.
    pub unknown: Vec<UserResult>,
}

/// Finds the users.
///
/// # Errors
/// [`ErrorKind::NotFound`] for a single user that is not there, a usage error when a user is named twice, and
/// whatever the service answers.
pub async fn pick(source: Source<'_>, wanted: &Wanted) -> Result<Picks> {
    let picks = match wanted {
        Wanted::Selected(selection) => {
            let users = list::all(source, selection).await?;
            let picked = users.into_iter().map(|user| Picked { named: user.username.clone(), user, record: None });
            Picks { picked: picked.collect(), unknown: Vec::new() }
        }
        Wanted::Named(names) => look_up(source, names.iter().map(|name| (name.clone(), None)).collect()).await?,
        Wanted::Listed(records) => {
            let records =
                records.iter().map(|record| (record.identity().unwrap_or_default().to_owned(), Some(record.clone())));
            look_up(source, records.collect()).await?
        }
    };
    check_twice(&picks.picked)?;
    Ok(picks)
}

async fn look_up(source: Source<'_>, wanted: Vec<(String, Option<UserRecord>)>) -> Result<Picks> {
    let single = wanted.len() == 1 && wanted[0].1.is_none();
    let mut picks = Picks::default();
    let mut looking = futures_util::stream::iter(wanted)
        .map(async |(named, record)| {
            let request = async || show::read(source.cognito, source.pool, &named).await;
            let found = source.pace.read(Category::UserRead, request).await;
            (named, record, found)
        })
        .buffered(LOOK_UPS);
    while let Some((named, record, found)) = looking.next().await {
        match found {
            Ok(found) => picks.picked.push(Picked { named, user: found.user, record }),
            Err(error) if error.kind() == ErrorKind::NotFound && !single => {
                let line = record.map(|record| format!("line {}: ", record.line)).unwrap_or_default();
                let message = format!("{line}there is no such user");
                let told = UserResult::told(&named, None, Fate::Failed, message);
                picks.unknown.push(UserResult { code: Some("UserNotFoundException".into()), ..told });
            }
            Err(error) => return Err(error),
        }
    }
    Ok(picks)
}

fn check_twice(picked: &[Picked]) -> Result<()> {
    let mut seen: HashMap<&str, &Picked> = HashMap::new();
    for this in picked {
        let Some(other) = seen.insert(&this.user.username, this) else { continue };
        let place = |picked: &Picked| match &picked.record {
            Some(record) => format!("line {}", record.line),
            None => format!("`{}`", picked.named),
        };
        return Err(Error::usage(format!(
            "{} and {} are the same user, {}",
            place(other),
            place(this),
            this.user.label()
        ))
        .hint("name every user once"));
    }
    Ok(())
}
