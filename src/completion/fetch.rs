//! Asking AWS for names, in a process of its own.

use std::ffi::OsString;
use std::time::Duration;

use crate::aws::Aws;
use crate::bulk::Listing;
use crate::error::Result;
use crate::events::ops as events;
use crate::interrupt::Interrupt;
use crate::naming::{Kind, Place, Reference};
use crate::settings::{Setting, Settings};
use crate::users::ops as users;
use crate::{queue, topic};

use super::names::{Names, Of, value_of};

/// The bus and the pool where none is named, as their flags say.
const BUS: &str = "events";
const POOL: &str = "users";

/// Nobody wants the names of a place that does not answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks for names, and keeps them. Where that fails, those that were kept before count as fresh: they are not
/// asked for again at each key.
pub fn fetch(settings: Settings, of: Of, words: &[OsString]) {
    let names = Names::new(settings.clone(), words.to_vec());
    let Some(_lock) = names.lock(of) else { return };
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    let asked = runtime.block_on(async { tokio::time::timeout(PATIENCE, ask(&settings, of, words)).await });
    let found = match asked {
        Ok(Ok(found)) => found,
        Ok(Err(error)) => {
            tracing::debug!("{error}");
            names.kept(of)
        }
        Err(_took_too_long) => names.kept(of),
    };
    names.keep(of, found);
}

async fn ask(settings: &Settings, of: Of, words: &[OsString]) -> Result<Vec<String>> {
    let aws = Aws::load(settings).await?;
    let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
    let place = Place {
        account: None,
        region: aws.region.clone(),
        project: value(&settings.project),
        stage: value(&settings.stage),
        endpoint_url: value(&settings.endpoint_url),
    };
    let prefix = place.prefix();
    let full = match of {
        Of::Queue => queue::ops::list::names(aws.sqs(), &place, prefix.as_deref()).await,
        Of::Topic => topic::ops::list::arns(aws.sns(), &place, prefix.as_deref()).await.map(|arn| arn.resource),
        Of::Bus => events::bus::list(aws.eventbridge(), &place, prefix.as_deref()).await.map(|bus| bus.name),
        Of::Replay => {
            events::replay::list(aws.eventbridge(), &place, prefix.as_deref()).await.map(|replay| replay.name)
        }
        Of::Rule | Of::Archive => {
            let named = value_of("--bus", words).or_else(|| value(&settings.bus));
            let reference = Reference::parse(Kind::Bus, named.as_deref().unwrap_or(BUS))?;
            let bus = events::bus::find(aws.eventbridge(), &place, &reference).await?;
            match of {
                Of::Rule => events::rules::names_only(aws.eventbridge(), &bus).await.map(|rule| rule.name),
                _ => events::archive::list(aws.eventbridge(), &bus).await.map(|archive| archive.name),
            }
        }
        Of::Pool => users::pool::list(aws.cognito(), &place, prefix.as_deref()).await.map(|pool| pool.name),
        Of::Group => {
            let named = value_of("--pool", words);
            let reference = Reference::parse(Kind::UserPool, named.as_deref().unwrap_or(POOL))?;
            let pool = users::pool::find(aws.cognito(), &place, &reference).await?;
            return groups(&aws, &pool).await;
        }
        Of::Stage => Listing { items: Vec::new(), broken_off: None },
    };
    // What is there of a list that broke off is better than nothing.
    let mut names: Vec<String> = full.items.iter().map(|name| place.shortest(name)).collect();
    names.sort();
    Ok(names)
}

async fn groups(aws: &Aws, pool: &users::Pool) -> Result<Vec<String>> {
    let pace = users::pace::Pace::by_default(&Interrupt::default());
    let listing = users::groups::list(aws.cognito(), &pace, pool).await;
    Ok(listing.items.into_iter().map(|group| group.definition.group).collect())
}
