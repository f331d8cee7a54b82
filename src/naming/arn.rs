//! ARNs and queue URLs, taken apart.

use std::fmt;

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

impl Arn {
    /// The ARN of a resource of the account, in the partition of the region.
    pub fn of(region: &str, service: &str, account: &str, resource: String) -> Arn {
        let partition = match region {
            region if region.starts_with("cn-") => "aws-cn",
            region if region.starts_with("us-gov-") => "aws-us-gov",
            _ => "aws",
        };
        Arn {
            partition: partition.into(),
            service: service.into(),
            region: region.into(),
            account: account.into(),
            resource,
        }
    }
}

impl Arn {
    /// The ARN of the event bus that a rule is on: `rule/<bus>/<name>`, on the default bus `rule/<name>`; the
    /// names of partner buses have slashes themselves.
    pub fn bus_of_rule(&self) -> Option<Arn> {
        let rule = self.resource.strip_prefix("rule/").filter(|_| self.service == "events")?;
        let bus = rule.rsplit_once('/').map_or("default", |(bus, _)| bus);
        Some(Arn { resource: format!("event-bus/{bus}"), ..self.clone() })
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
