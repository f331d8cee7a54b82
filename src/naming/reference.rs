//! What was typed for a resource: a short name, the full name, the ARN, or a queue's URL.

use crate::error::{Error, Result};

use super::arn::{Arn, QueueUrl};

/// A kind of resource that can be named on the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An SQS queue.
    Queue,
    /// An SNS topic.
    Topic,
    /// An EventBridge event bus.
    Bus,
    /// A rule on an event bus.
    Rule,
    /// An archive of an event bus.
    Archive,
    /// A replay of an archive.
    Replay,
    /// A Cognito user pool; its ARN has its id, not its name.
    UserPool,
}

/// A resource as it was named on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A short or a full name.
    Name(String),
    /// An ARN, and the name in it.
    Arn(Arn, String),
    /// A queue URL.
    Url(QueueUrl),
}

/// How the names and ARNs of a kind are made.
struct Form {
    noun: &'static str,
    service: &'static str,
    /// What stands before the name in the resource part of the ARN.
    before_name: &'static str,
    /// The longest name, `.fifo` included (aws-facts 1.1, 4.4; CreateTopic, CreateEventBus, PutRule).
    longest: usize,
    /// The characters besides letters and digits.
    others: &'static str,
    /// Whether a name may end in `.fifo`.
    fifo: bool,
}

impl Kind {
    /// How a resource of this kind is called in messages: `queue`.
    pub const fn noun(self) -> &'static str {
        self.form().noun
    }

    fn with_article(self) -> String {
        let noun = self.noun();
        let article = if noun.starts_with(['a', 'e']) { "an" } else { "a" };
        format!("{article} {noun}")
    }

    /// Characters of the longest name (aws-facts 1.1, 3.1, 4.2, 4.4).
    pub const fn longest_name(self) -> usize {
        self.form().longest
    }

    const fn form(self) -> Form {
        const QUEUE: Form =
            Form { noun: "queue", service: "sqs", before_name: "", longest: 80, others: "-_", fifo: true };
        const EVENTS: Form =
            Form { noun: "", service: "events", before_name: "", longest: 64, others: ".-_", fifo: false };
        match self {
            Kind::Queue => QUEUE,
            Kind::Topic => Form { noun: "topic", service: "sns", longest: 256, ..QUEUE },
            Kind::Bus => Form { noun: "event bus", before_name: "event-bus/", longest: 256, others: ".-_/", ..EVENTS },
            Kind::Rule => Form { noun: "rule", before_name: "rule/", ..EVENTS },
            Kind::Archive => Form { noun: "archive", before_name: "archive/", longest: 48, ..EVENTS },
            Kind::Replay => Form { noun: "replay", before_name: "replay/", ..EVENTS },
            Kind::UserPool => Form {
                noun: "user pool",
                service: "cognito-idp",
                before_name: "userpool/",
                longest: 128,
                others: "-_+=,.@ ",
                fifo: false,
            },
        }
    }

    /// The name in an ARN of this kind.
    fn name_in(self, arn: &Arn) -> Option<String> {
        let form = self.form();
        let name = arn.resource.strip_prefix(form.before_name).filter(|_| arn.service == form.service)?;
        // `rule/<bus>/<name>` on a custom bus, `rule/<name>` on the default one; the same for partner buses
        // would be wrong, as their names have slashes themselves.
        let name = if self == Kind::Rule { name.rsplit('/').next()? } else { name };
        (!name.is_empty() && !name.contains(':')).then(|| name.to_owned())
    }

    fn example(self) -> String {
        let Form { service, before_name, .. } = self.form();
        let name = match self {
            Kind::Queue => "tasks",
            Kind::Topic => "notifications",
            Kind::Bus => "events",
            Kind::Rule => "events/my-awesome-app-dev-order-events",
            Kind::Archive => "events",
            Kind::Replay => "replay-1",
            Kind::UserPool => {
                return format!("arn:aws:{service}:eu-west-1:123456789012:{before_name}eu-west-1_AbCdEfGhI");
            }
        };
        format!("arn:aws:{service}:eu-west-1:123456789012:{before_name}my-awesome-app-dev-{name}")
    }
}

impl Reference {
    /// Parses what was given for a resource of a kind.
    ///
    /// # Errors
    /// A usage error when it is neither a possible name nor an ARN or URL of such a resource.
    pub fn parse(kind: Kind, text: &str) -> Result<Reference> {
        let noun = kind.with_article();
        if text.starts_with("arn:") {
            let hint = format!("the ARN of {noun} looks like {}", kind.example());
            let Some(arn) = Arn::parse(text) else {
                return Err(Error::usage(format!("`{text}` is not a whole ARN")).hint(hint));
            };
            if kind == Kind::Bus && arn.service.starts_with("eventbridge") {
                return Err(Error::usage(format!("`{text}` is a custom event bus of the newer EventBridge service"))
                    .hint("msgctl works with event buses of the service `events` only, so far"));
            }
            return match kind.name_in(&arn) {
                Some(name) => Ok(Reference::Arn(arn, name)),
                None => Err(Error::usage(format!("`{text}` is an ARN of {}, not of {noun}", arn.service)).hint(hint)),
            };
        }
        if kind == Kind::Queue && text.contains("://") {
            return QueueUrl::parse(text).map(Reference::Url).ok_or_else(|| {
                Error::usage(format!("`{text}` is not a queue URL")).hint(
                    "a queue URL looks like https://sqs.eu-west-1.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
                )
            });
        }
        check_name(kind, text)?;
        Ok(Reference::Name(text.to_owned()))
    }

    /// The name of the resource, without account and region; of a user pool's ARN its id.
    pub fn name(&self) -> &str {
        match self {
            Reference::Name(name) | Reference::Arn(_, name) => name,
            Reference::Url(url) => &url.name,
        }
    }

    /// The account that an ARN names.
    pub fn account(&self) -> Option<&str> {
        match self {
            Reference::Arn(arn, _) => Some(arn.account.as_str()).filter(|account| !account.is_empty()),
            _ => None,
        }
    }

    /// The region that the reference itself names.
    pub fn region(&self) -> Option<&str> {
        match self {
            Reference::Name(_) => None,
            Reference::Arn(arn, _) => Some(arn.region.as_str()).filter(|region| !region.is_empty()),
            Reference::Url(url) => url.region.as_deref(),
        }
    }
}

fn check_name(kind: Kind, name: &str) -> Result<()> {
    let Form { longest, others, fifo, .. } = kind.form();
    let noun = kind.with_article();
    let stem = if fifo { name.strip_suffix(".fifo").unwrap_or(name) } else { name };
    if let Some(wrong) = stem.chars().find(|c| !c.is_ascii_alphanumeric() && !others.contains(*c)) {
        let others = others.chars().map(|c| c.to_string()).collect::<Vec<_>>().join(" ");
        let fifo = if fifo { format!(", and ends in .fifo when it is a FIFO {}", kind.noun()) } else { String::new() };
        return Err(Error::usage(format!("`{name}` is not the name of {noun}: {wrong:?} cannot be in one"))
            .hint(format!("the name of {noun} has letters, digits and {others}{fifo}; an ARN is taken too")));
    }
    if stem.is_empty() || name.len() > longest {
        return Err(Error::usage(format!("`{name}` is not the name of {noun}: it has 1 to {longest} characters")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_an_arn_and_a_url_lead_to_the_same_queue() {
        for text in [
            "my-awesome-app-dev-tasks",
            "arn:aws:sqs:eu-west-1:123456789012:my-awesome-app-dev-tasks",
            "arn:aws-cn:sqs:cn-north-1:123456789012:my-awesome-app-dev-tasks",
            "https://sqs.eu-west-1.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
            "https://eu-west-1.queue.amazonaws.com/123456789012/my-awesome-app-dev-tasks",
            "http://127.0.0.1:5102/123456789012/my-awesome-app-dev-tasks",
        ] {
            assert_eq!(Reference::parse(Kind::Queue, text).unwrap().name(), "my-awesome-app-dev-tasks", "{text}");
        }
    }

    #[test]
    fn the_name_of_every_kind_is_read_off_its_arn() {
        for (kind, resource, name) in [
            (Kind::Topic, "sns:eu-west-1:1:orders", "orders"),
            (Kind::Bus, "events:eu-west-1:1:event-bus/events", "events"),
            (Kind::Bus, "events:eu-west-1:1:event-bus/aws.partner/x.com/1", "aws.partner/x.com/1"),
            (Kind::Rule, "events:eu-west-1:1:rule/orders", "orders"),
            (Kind::Rule, "events:eu-west-1:1:rule/events/orders", "orders"),
            (Kind::Archive, "events:eu-west-1:1:archive/events", "events"),
            (Kind::Replay, "events:eu-west-1:1:replay/again", "again"),
            (Kind::UserPool, "cognito-idp:eu-west-1:1:userpool/eu-west-1_Ab", "eu-west-1_Ab"),
        ] {
            let reference = Reference::parse(kind, &format!("arn:aws:{resource}")).unwrap();
            assert_eq!((reference.name(), reference.region()), (name, Some("eu-west-1")), "{resource}");
        }
    }

    #[test]
    fn an_arn_of_another_kind_is_refused_with_an_example_of_the_right_one() {
        for (kind, text) in [
            (Kind::Queue, "arn:aws:sns:r:1:t"),
            (Kind::Topic, "arn:aws:sns:r:1:topic:5be8f5b0-1111"),
            (Kind::Bus, "arn:aws:events:r:1:rule/x"),
            (Kind::Archive, "arn:aws:events:r:1:event-bus/x"),
        ] {
            let error = Reference::parse(kind, text).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage, "{text}");
            assert!(error.all_hints()[0].contains(&kind.example()), "{error}");
        }
        let newer = Reference::parse(Kind::Bus, "arn:aws:eventbridgev2:r:1:custom-event-bus/x").unwrap_err();
        assert!(newer.to_string().contains("newer EventBridge service"), "{newer}");
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
            assert_eq!(Reference::parse(Kind::Queue, text).unwrap().region(), region, "{text}");
        }
    }

    #[test]
    fn what_cannot_be_a_queue_is_a_usage_error_that_shows_it() {
        let overlong = "q".repeat(81);
        for text in ["", "a b", "tasks!", "arn:aws:sqs", "arn:aws:sns:r:1:t", "https://x", overlong.as_str()] {
            let error = Reference::parse(Kind::Queue, text).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage, "{text}");
            assert!(error.to_string().contains(text), "{error}");
        }
    }
}
