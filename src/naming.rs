//! Names of resources, pure: short name, full name, ARN and URL, and what was probably meant.
//!
//! Resources are named `${project}-${stage}-${name}`. Whatever a person types is parsed into a
//! [`Reference`]; [`Names`] tells which full names it may stand for and whose stage a name is of.

use std::fmt;

use serde::Serialize;

use crate::error::{Error, Result};

/// The longest queue name, `.fifo` included (aws-facts 1.1).
const MAX_QUEUE_NAME: usize = 80;

/// A resource as it was named on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A short or a full name.
    Name(String),
    /// An ARN.
    Arn(Arn),
    /// A queue URL.
    Url(QueueUrl),
}

/// An ARN of any partition, in its six parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Arn {
    /// `aws`, `aws-cn`, `aws-us-gov`, …
    pub partition: String,
    /// `sqs`, `sns`, `events`, …
    pub service: String,
    /// May be empty.
    pub region: String,
    /// The twelve digits of the account; may be empty.
    pub account: String,
    /// All that follows the fifth colon.
    pub resource: String,
}

/// A queue URL and what can be read off it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QueueUrl {
    /// The URL as it was given.
    pub url: String,
    /// The region, where the host names one.
    pub region: Option<String>,
    /// The owner's account.
    pub account: String,
    /// The queue's full name.
    pub name: String,
}

/// The project and stage whose names are in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// `my-awesome-app`
    pub project: String,
    /// `dev`
    pub stage: String,
}

/// Where a command works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Place {
    /// The twelve digits, where they are known.
    pub account: Option<String>,
    /// The region.
    pub region: String,
    /// The project in use.
    pub project: Option<String>,
    /// The stage in use.
    pub stage: Option<String>,
    /// An endpoint in place of AWS's own.
    pub endpoint_url: Option<String>,
}

impl Place {
    /// The project and stage, if both are known.
    pub fn names(&self) -> Option<Names> {
        Some(Names { project: self.project.clone()?, stage: self.stage.clone()? })
    }

    /// The same place with its account.
    #[must_use]
    pub fn in_account(&self, account: &str) -> Place {
        Place { account: Some(account.to_owned()), ..self.clone() }
    }

    /// Whose a full name is; without a project and stage everything is foreign.
    pub fn belonging(&self, full: &str) -> Belonging {
        self.names().map_or(Belonging::Foreign, |names| names.belonging(full))
    }

    /// The short name where there is one, else the full name.
    pub fn shortest(&self, full: &str) -> String {
        self.names().and_then(|names| names.short(full).map(str::to_owned)).unwrap_or_else(|| full.to_owned())
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(account) = &self.account {
            write!(f, "account {account}, ")?;
        }
        f.write_str(&self.region)?;
        match &self.endpoint_url {
            Some(endpoint_url) => write!(f, ", {endpoint_url}"),
            None => Ok(()),
        }
    }
}

/// Whose a resource is, seen from the project and stage in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Belonging {
    /// It is named after this project and stage.
    Own,
    /// It is named after something else, or no project and stage are known.
    Foreign,
}

impl Arn {
    /// Parses the six parts.
    pub fn parse(text: &str) -> Option<Arn> {
        let mut parts = text.splitn(6, ':');
        if parts.next()? != "arn" {
            return None;
        }
        let mut next = || parts.next().map(str::to_owned);
        let arn = Arn { partition: next()?, service: next()?, region: next()?, account: next()?, resource: next()? };
        let whole = !arn.partition.is_empty() && !arn.service.is_empty() && !arn.resource.is_empty();
        whole.then_some(arn)
    }
}

impl fmt::Display for Arn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Arn { partition, service, region, account, resource } = self;
        write!(f, "arn:{partition}:{service}:{region}:{account}:{resource}")
    }
}

impl QueueUrl {
    /// Parses `https://sqs.<region>.amazonaws.com/<account>/<name>`, its older forms, and the URLs of
    /// other endpoints, of which only the last two parts of the path are read.
    pub fn parse(text: &str) -> Option<QueueUrl> {
        let (_, rest) = text.split_once("://")?;
        let (host, path) = rest.split_once('/')?;
        let mut parts = path.trim_end_matches('/').rsplit('/');
        let name = parts.next().filter(|name| !name.is_empty())?;
        let account = parts.next().filter(|account| !account.is_empty())?;
        Some(QueueUrl {
            url: text.to_owned(),
            region: region_of_host(host),
            account: account.to_owned(),
            name: name.to_owned(),
        })
    }
}

/// `eu-west-1` of `sqs.eu-west-1.amazonaws.com` or `eu-west-1.queue.amazonaws.com`.
fn region_of_host(host: &str) -> Option<String> {
    let host = host.split(':').next()?;
    if !host.contains(".amazonaws.com") {
        return None;
    }
    let mut labels = host.split('.');
    match (labels.next()?, labels.next()?) {
        ("sqs" | "sqs-fips", region) if region.contains('-') => Some(region.to_owned()),
        (region, "queue") => Some(region.to_owned()),
        _ => None,
    }
}

impl Reference {
    /// Parses what was given for a queue.
    ///
    /// # Errors
    /// A usage error when it is neither a possible name nor an ARN or URL of a queue.
    pub fn parse_queue(text: &str) -> Result<Reference> {
        if text.starts_with("arn:") {
            return match Arn::parse(text) {
                Some(arn) if arn.service == "sqs" => Ok(Reference::Arn(arn)),
                Some(arn) => Err(Error::usage(format!("`{text}` is an ARN of {}, not of a queue", arn.service))
                    .hint("a queue's ARN looks like arn:aws:sqs:eu-west-1:123456789012:my-awesome-app-dev-tasks")),
                None => Err(Error::usage(format!("`{text}` is not a whole ARN"))
                    .hint("an ARN has six parts: arn:aws:sqs:eu-west-1:123456789012:my-awesome-app-dev-tasks")),
            };
        }
        if text.contains("://") {
            return QueueUrl::parse(text).map(Reference::Url).ok_or_else(|| {
                Error::usage(format!("`{text}` is not a queue URL")).hint(
                    "a queue URL looks like https://sqs.eu-west-1.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
                )
            });
        }
        check_queue_name(text)?;
        Ok(Reference::Name(text.to_owned()))
    }

    /// The name of the resource, without account and region.
    pub fn name(&self) -> &str {
        match self {
            Reference::Name(name) => name,
            Reference::Arn(arn) => &arn.resource,
            Reference::Url(url) => &url.name,
        }
    }

    /// The region that the reference itself names.
    pub fn region(&self) -> Option<&str> {
        match self {
            Reference::Name(_) => None,
            Reference::Arn(arn) => Some(arn.region.as_str()).filter(|region| !region.is_empty()),
            Reference::Url(url) => url.region.as_deref(),
        }
    }
}

fn check_queue_name(name: &str) -> Result<()> {
    let stem = name.strip_suffix(".fifo").unwrap_or(name);
    let legal = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if let Some(wrong) = stem.chars().find(|c| !legal(*c)) {
        return Err(Error::usage(format!("`{name}` is not a queue name: {wrong:?} cannot be in one")).hint(
            "a queue name has letters, digits, - and _, and ends in .fifo when it is a FIFO queue; an ARN or a queue URL is taken too",
        ));
    }
    if stem.is_empty() || name.len() > MAX_QUEUE_NAME {
        return Err(Error::usage(format!("`{name}` is not a queue name: it has 1 to {MAX_QUEUE_NAME} characters")));
    }
    Ok(())
}

impl Names {
    /// What every full name of this project and stage begins with: `my-awesome-app-dev-`.
    pub fn prefix(&self) -> String {
        format!("{}-{}-", self.project, self.stage)
    }

    /// The full names that `name` may stand for, the likeliest first.
    ///
    /// A name that begins with the prefix is a full name; any other is a short one, and only if no
    /// resource has that, the literal name of a foreign resource.
    pub fn candidates(&self, name: &str) -> Vec<String> {
        if name.starts_with(&self.prefix()) {
            return vec![name.to_owned()];
        }
        vec![format!("{}{name}", self.prefix()), name.to_owned()]
    }

    /// The short name, when the full name is of this project and stage.
    pub fn short<'a>(&self, full: &'a str) -> Option<&'a str> {
        full.strip_prefix(&self.prefix()).filter(|short| !short.is_empty())
    }

    /// Whose a full name is.
    pub fn belonging(&self, full: &str) -> Belonging {
        match self.short(full) {
            Some(_) => Belonging::Own,
            None => Belonging::Foreign,
        }
    }
}

/// Up to three of `known` that `name` is probably a slip of, the nearest first.
pub fn nearest(name: &str, known: impl IntoIterator<Item = String>) -> Vec<String> {
    const SIMILAR: f64 = 0.7;
    let wanted = name.to_lowercase();
    let mut scored: Vec<(f64, String)> = known
        .into_iter()
        .map(|candidate| (strsim::jaro_winkler(&wanted, &candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= SIMILAR)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    scored.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names() -> Names {
        Names { project: "my-awesome-app".into(), stage: "dev".into() }
    }

    #[test]
    fn a_short_name_a_full_name_an_arn_and_a_url_lead_to_the_same_queue() {
        let full = "my-awesome-app-dev-tasks";
        assert_eq!(names().candidates("tasks")[0], full);
        assert_eq!(names().candidates(full), [full]);
        for text in [
            "arn:aws:sqs:eu-west-1:123456789012:my-awesome-app-dev-tasks",
            "arn:aws-cn:sqs:cn-north-1:123456789012:my-awesome-app-dev-tasks",
            "https://sqs.eu-west-1.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
            "https://eu-west-1.queue.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
            "http://127.0.0.1:5102/123456789012/my-awesome-app-dev-tasks",
        ] {
            assert_eq!(Reference::parse_queue(text).unwrap().name(), full, "{text}");
        }
    }

    #[test]
    fn the_region_is_read_off_an_arn_and_off_every_form_of_a_url() {
        for (text, region) in [
            ("arn:aws:sqs:eu-west-1:123456789012:q", Some("eu-west-1")),
            ("https://sqs.eu-west-1.amazonaws.com/123456789012/q", Some("eu-west-1")),
            ("https://eu-west-1.queue.amazonaws.com/123456789012/q", Some("eu-west-1")),
            ("https://queue.amazonaws.com/123456789012/q", None),
            ("http://127.0.0.1:5102/123456789012/q", None),
            ("q", None),
        ] {
            assert_eq!(Reference::parse_queue(text).unwrap().region(), region, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_a_queue_is_a_usage_error_that_shows_it() {
        let overlong = "q".repeat(81);
        for text in ["", "a b", "tasks!", "arn:aws:sqs", "arn:aws:sns:r:1:t", "https://x", overlong.as_str()] {
            let error = Reference::parse_queue(text).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage, "{text}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }

    #[test]
    fn a_name_of_another_stage_is_foreign() {
        assert_eq!(names().belonging("my-awesome-app-dev-tasks"), Belonging::Own);
        assert_eq!(names().belonging("my-awesome-app-prod-tasks"), Belonging::Foreign);
        assert_eq!(names().belonging("my-awesome-app-dev-"), Belonging::Foreign);
        assert_eq!(names().belonging("tasks"), Belonging::Foreign);
    }

    #[test]
    fn the_nearest_names_are_offered_the_likeliest_first() {
        let known = ["tasks", "tasks-dlq", "inventory", "shipping"].map(str::to_owned);
        assert_eq!(nearest("taks", known.clone())[0], "tasks");
        assert_eq!(nearest("Inventry", known.clone())[0], "inventory");
        assert_eq!(nearest("zzz", known), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn an_arn_survives_parsing_and_printing(resource in "[A-Za-z0-9_:/-]{1,40}", account in "[0-9]{12}") {
            let text = format!("arn:aws:sqs:eu-west-1:{account}:{resource}");
            prop_assert_eq!(Arn::parse(&text).unwrap().to_string(), text);
        }

        #[test]
        fn the_short_name_of_a_full_name_leads_back_to_it(short in "[a-z][a-z0-9-]{0,20}") {
            let full = format!("{}{short}", names().prefix());
            prop_assert_eq!(names().short(&full), Some(short.as_str()));
            prop_assert_eq!(&names().candidates(&short)[0], &full);
        }
    }
}
