//! From what was typed to the queue itself.

use std::time::Duration;

use aws_sdk_sqs::types::QueueAttributeName;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::batch::MAX_BYTES;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Target;
use crate::naming::{Belonging, Kind, Place, QueueUrl, Reference};
use crate::transfer::{Destination, Sink, Source};

use super::attributes::{self, QueueAttributes};
use super::list;

/// A queue that exists.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Queue {
    /// The full name.
    #[serde(rename = "full_name")]
    pub name: String,
    /// The URL.
    pub url: String,
    /// Where it is.
    pub place: Place,
    /// Whose it is.
    pub belonging: Belonging,
    /// What it is like.
    #[serde(flatten)]
    pub attributes: QueueAttributes,
}

impl Queue {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        label(&self.name)
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        Target { name: self.name.clone(), belonging: self.belonging }
    }

    /// As a target of a plan that sends there from another queue: of another account or region it is foreign,
    /// whatever its name.
    pub fn target_from(&self, from: &Queue) -> Target {
        let same = from.place.account == self.place.account && from.place.region == self.place.region;
        Target { name: self.name.clone(), belonging: if same { self.belonging } else { Belonging::Foreign } }
    }
}

impl Queue {
    /// As a queue that messages are taken from.
    pub fn as_source(&self) -> Source {
        Source {
            url: self.url.clone(),
            label: self.label(),
            place: self.place.to_string(),
            fifo: self.attributes.fifo,
            visibility_timeout: Duration::from_secs(self.attributes.visibility_timeout_seconds),
        }
    }

    /// As a queue that messages are sent to, with a client that does not retry.
    pub fn as_destination(&self, sqs: &aws_sdk_sqs::Client) -> Destination {
        Destination {
            label: self.label(),
            place: self.place.to_string(),
            fifo: self.attributes.fifo,
            max_batch_bytes: MAX_BYTES,
            sink: Sink::Queue { sqs: sqs.clone(), url: self.url.clone() },
        }
    }
}

/// How a queue is called in errors.
pub fn label(name: &str) -> String {
    format!("queue {name}")
}

/// Finds a queue and reads its attributes.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(sqs: &aws_sdk_sqs::Client, place: &Place, reference: &Reference) -> Result<Queue> {
    match look_up(sqs, place, reference).await? {
        Some(queue) => Ok(queue),
        None => Err(missing(sqs, place, reference).await),
    }
}

/// The same, for a queue that need not exist; of one that was named by its URL that is an error.
///
/// # Errors
/// Whatever the service answers.
pub async fn look_up(sqs: &aws_sdk_sqs::Client, place: &Place, reference: &Reference) -> Result<Option<Queue>> {
    let (names, account) = match reference {
        Reference::Url(url) => return describe(sqs, place, &url.url, &url.name).await.map(Some),
        Reference::Arn(_, name) => (vec![name.clone()], reference.account()),
        Reference::Name(name) => (place.candidates(name), None),
    };
    for name in names {
        if let Some(url) = url_of(sqs, place, &name, account).await? {
            return describe(sqs, place, &url, &name).await.map(Some);
        }
    }
    Ok(None)
}

/// Finds the queue of an ARN that another queue names.
///
/// # Errors
/// As [`find`].
pub async fn find_by_arn(sqs: &aws_sdk_sqs::Client, place: &Place, arn: &str) -> Result<Queue> {
    find(sqs, place, &Reference::parse(Kind::Queue, arn)?).await
}

async fn url_of(sqs: &aws_sdk_sqs::Client, place: &Place, name: &str, account: Option<&str>) -> Result<Option<String>> {
    let request = sqs.get_queue_url().queue_name(name);
    let request = request.set_queue_owner_aws_account_id(account.map(str::to_owned));
    match request.send().await {
        Ok(answer) => Ok(answer.queue_url),
        Err(error) => {
            let (label, place) = (label(name), place.to_string());
            let error = Error::from_sdk(&Attempt { action: "find", resource: &label, place: &place }, error);
            if error.kind() == ErrorKind::NotFound { Ok(None) } else { Err(error) }
        }
    }
}

async fn describe(sqs: &aws_sdk_sqs::Client, place: &Place, url: &str, name: &str) -> Result<Queue> {
    let account = QueueUrl::parse(url).map(|url| url.account).unwrap_or_default();
    let belonging = place.belonging_in(name, &account);
    let place = place.in_account(&account);
    let attempt = Attempt { action: "read", resource: &label(name), place: &place.to_string() };
    let attributes = attributes::get(sqs, url, &[QueueAttributeName::All], &attempt).await?;
    Ok(Queue { name: name.to_owned(), url: url.to_owned(), belonging, place, attributes })
}

/// The error for a queue that does not exist, with the names that come near; where an ARN names an account, those of
/// that account only.
async fn missing(sqs: &aws_sdk_sqs::Client, place: &Place, reference: &Reference) -> Error {
    let account = reference.account();
    let known = list::urls(sqs, place, place.prefix().as_deref()).await.items;
    let known = known.iter().filter_map(|url| QueueUrl::parse(url));
    let known = known.filter(|url| account.is_none_or(|account| url.account == account)).map(|url| url.name);
    let place = account.map_or_else(|| place.clone(), |account| place.in_account(account));
    place.missing(Kind::Queue, reference.name(), known)
}
