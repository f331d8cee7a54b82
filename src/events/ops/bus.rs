//! From what was typed to the event bus itself.

use jiff::Timestamp;
use serde::Serialize;

use crate::aws::{pages, time};
use crate::bulk::Listing;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Target;
use crate::naming::{Arn, Belonging, Kind, Place, Reference};

/// An event bus that exists.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Bus {
    /// The full name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// Where it is.
    pub place: Place,
    /// Whose it is.
    pub belonging: Belonging,
    /// When it was created; absent for the default bus.
    pub created_at: Option<Timestamp>,
    /// What the service finds it by: its name, or the ARN of another account's.
    #[serde(skip)]
    pub reach: String,
}

impl Bus {
    /// A bus of the caller's account of which the ARN is known. It is not looked up.
    pub fn known(place: &Place, name: &str, arn: &str) -> Bus {
        bus(place, (name, name), arn.to_owned(), None)
    }

    /// How it is called in errors.
    pub fn label(&self) -> String {
        label(&self.name)
    }

    /// The account, where it is the caller's: rules can be made there only.
    ///
    /// # Errors
    /// A usage error for the bus of another account.
    pub fn account_at_home(&self) -> Result<String> {
        let account = Arn::parse(&self.arn).map(|arn| arn.account).unwrap_or_default();
        if self.reach == self.arn {
            return Err(Error::usage(format!("{} is in another account, {account}", self.label()))
                .hint("use a profile of that account with `--profile`"));
        }
        Ok(account)
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        Target { name: self.name.clone(), belonging: self.belonging }
    }
}

fn label(name: &str) -> String {
    format!("event bus {name}")
}

/// Finds a bus. PutEvents takes events for one that does not exist (aws-facts 4.1), so every command
/// looks first.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(events: &aws_sdk_eventbridge::Client, place: &Place, reference: &Reference) -> Result<Bus> {
    let candidates = match reference {
        Reference::Arn(arn, name) if place.account.as_ref() == Some(&arn.account) => vec![(name.clone(), name.clone())],
        Reference::Arn(arn, name) => vec![(arn.to_string(), name.clone())],
        _ => place.candidates(reference.name()).into_iter().map(|name| (name.clone(), name)).collect(),
    };
    for (asked, name) in candidates {
        if let Some(bus) = describe(events, place, &asked, &name).await? {
            return Ok(bus);
        }
    }
    let known = list(events, place, None).await.items;
    Err(place.missing(Kind::Bus, reference.name(), known.into_iter().map(|bus| bus.name)))
}

/// `asked`: the name, or the ARN for the bus of another account.
async fn describe(events: &aws_sdk_eventbridge::Client, place: &Place, asked: &str, name: &str) -> Result<Option<Bus>> {
    let (label, in_place) = (label(name), place.to_string());
    let attempt = Attempt { action: "find", resource: &label, place: &in_place };
    let answer = events.describe_event_bus().name(asked).send().await;
    match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
        Ok(answer) => {
            Ok(Some(bus(place, (asked, name), answer.arn.unwrap_or_default(), answer.creation_time.as_ref())))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn bus(place: &Place, (reach, name): (&str, &str), arn: String, created: Option<&aws_smithy_types::DateTime>) -> Bus {
    let account = Arn::parse(&arn).map(|arn| arn.account).unwrap_or_default();
    Bus {
        belonging: place.belonging_in(name, &account),
        place: place.in_account(&account),
        reach: reach.to_owned(),
        name: name.to_owned(),
        arn,
        created_at: created.and_then(time::from_sdk),
    }
}

/// The buses whose names begin so.
pub async fn list(events: &aws_sdk_eventbridge::Client, place: &Place, prefix: Option<&str>) -> Listing<Bus> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the event buses", place: &in_place };
    pages::all(async |token| {
        let request = events.list_event_buses().set_name_prefix(prefix.map(str::to_owned)).set_next_token(token);
        let answer = request.send().await.map_err(|error| Error::from_sdk(&attempt, error))?;
        let buses = answer.event_buses.unwrap_or_default().into_iter();
        let buses = buses.filter_map(|found| {
            let name = found.name?;
            Some(bus(place, (&name, &name), found.arn?, found.creation_time.as_ref()))
        });
        Ok((buses.collect(), answer.next_token))
    })
    .await
}
