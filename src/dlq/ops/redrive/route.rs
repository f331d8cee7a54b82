//! Where the messages of a dead-letter queue go. Pure.

use crate::error::{Error, Result};
use crate::naming::{Arn, Kind};
use crate::transfer::Routing;

/// What `--to` names, and its name or ARN: an ARN says what it is, `topic:` and `bus:` before a name do, and any
/// other name is a queue's.
pub fn kind_of(to: &str) -> (Kind, &str) {
    if let Some(arn) = Arn::parse(to) {
        let kind = match arn.service.as_str() {
            "sns" => Kind::Topic,
            "events" => Kind::Bus,
            _ => Kind::Queue,
        };
        return (kind, to);
    }
    match to.split_once(':') {
        Some(("topic", name)) => (Kind::Topic, name),
        Some(("bus", name)) => (Kind::Bus, name),
        _ => (Kind::Queue, to),
    }
}

/// What decides on the ways.
#[derive(Clone, Copy, Debug)]
pub struct Ways<'a> {
    /// The dead-letter queue's name, for errors.
    pub dead_letter_queue: &'a str,
    /// The ARN of the source that was named, if one was.
    pub named_source: Option<&'a str>,
    /// The ARNs of all sources.
    pub sources: &'a [String],
    /// The ARN given with `--to`.
    pub to: Option<&'a str>,
    /// `--all-sources`
    pub all_sources: bool,
}

/// The ARNs of the destinations, and which message goes to which of them.
///
/// # Errors
/// A usage error when the destination is not clear.
pub fn route(ways: &Ways<'_>) -> Result<(Vec<String>, Routing)> {
    match (ways.named_source, ways.to) {
        (Some(source), to) if !ways.all_sources => Ok(from_one(source, to, ways.sources)),
        (_, Some(to)) => Ok((vec![to.to_owned()], Routing::everything_to(0))),
        _ => match ways.sources {
            [] => Err(nobodys(ways.dead_letter_queue).hint(
                "if its messages come from a topic, a rule or a function, say where they are to go with `--to QUEUE`",
            )),
            [source] => Ok(from_one(source, None, ways.sources)),
            sources if ways.all_sources => Ok(to_each_its_own(sources)),
            sources => Err(several(ways.dead_letter_queue, sources)),
        },
    }
}

/// Only what failed in one source moves. What was put into the queue by hand is taken for its, when it
/// is the only one.
fn from_one(source: &str, to: Option<&str>, sources: &[String]) -> (Vec<String>, Routing) {
    let only_source = sources.iter().all(|other| other == source);
    let routing = Routing {
        by_origin: [(source.to_owned(), 0)].into(),
        without_origin: only_source.then_some(0),
        other_origin: None,
    };
    (vec![to.unwrap_or(source).to_owned()], routing)
}

fn to_each_its_own(sources: &[String]) -> (Vec<String>, Routing) {
    let by_origin = sources.iter().enumerate().map(|(at, source)| (source.clone(), at)).collect();
    (sources.to_vec(), Routing { by_origin, without_origin: None, other_origin: None })
}

/// The error for a queue without sources.
pub fn nobodys(name: &str) -> Error {
    Error::usage(format!("queue {name} has no dead-letter queue and is nobody's dead-letter queue"))
        .hint("`msgctl dlq list` shows the dead-letter queues")
}

fn several(name: &str, sources: &[String]) -> Error {
    let names: Vec<String> =
        sources.iter().map(|arn| Arn::parse(arn).map_or_else(|| arn.clone(), |arn| arn.resource)).collect();
    Error::usage(format!("queue {name} is the dead-letter queue of {}", names.join(", ")))
        .hint("name one of them to bring back what failed in it, or add `--all-sources`")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ways<'a>(named: Option<&'a str>, sources: &'a [String], to: Option<&'a str>, all_sources: bool) -> Ways<'a> {
        Ways { dead_letter_queue: "dlq", named_source: named, sources, to, all_sources }
    }

    fn arns(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| format!("arn:aws:sqs:r:1:{name}")).collect()
    }

    #[test]
    fn a_named_source_gets_only_its_own_back_and_hand_made_messages_only_if_it_is_the_only_one() {
        let sources = arns(&["a", "b"]);
        let (to, routing) = route(&ways(Some(&sources[0]), &sources, None, false)).unwrap();
        assert_eq!(to, [sources[0].clone()]);
        assert_eq!((routing.by_origin.len(), routing.without_origin, routing.other_origin), (1, None, None));

        let (_, routing) = route(&ways(Some(&sources[0]), &sources[..1], None, false)).unwrap();
        assert_eq!(routing.without_origin, Some(0));
    }

    #[test]
    fn a_dead_letter_queue_of_several_queues_wants_a_choice() {
        let sources = arns(&["a", "b"]);
        let error = route(&ways(None, &sources, None, false)).unwrap_err();
        assert!(error.to_string().contains("a, b"), "{error}");
        let (to, routing) = route(&ways(None, &sources, None, true)).unwrap();
        assert_eq!((to, routing.by_origin.len(), routing.without_origin), (sources, 2, None));
    }

    #[test]
    fn a_destination_takes_everything_of_the_dead_letter_queue_or_only_what_failed_in_the_named_source() {
        let sources = arns(&["a", "b"]);
        let (to, routing) = route(&ways(None, &sources, Some("x"), false)).unwrap();
        assert_eq!((to, routing), (vec!["x".to_owned()], Routing::everything_to(0)));
        let (to, routing) = route(&ways(Some(&sources[0]), &sources, Some("x"), false)).unwrap();
        assert_eq!((to, routing.other_origin), (vec!["x".to_owned()], None));
        let (_, routing) = route(&ways(Some(&sources[0]), &sources, Some("x"), true)).unwrap();
        assert_eq!(routing, Routing::everything_to(0));
    }

    #[test]
    fn an_arn_or_a_word_before_the_name_says_what_a_destination_is() {
        for (to, kind, name) in [
            ("orders", Kind::Queue, "orders"),
            ("topic:orders", Kind::Topic, "orders"),
            ("bus:events", Kind::Bus, "events"),
            ("arn:aws:sns:r:1:app-dev-orders", Kind::Topic, "arn:aws:sns:r:1:app-dev-orders"),
            ("arn:aws:events:r:1:event-bus/x", Kind::Bus, "arn:aws:events:r:1:event-bus/x"),
            ("arn:aws:sqs:r:1:x", Kind::Queue, "arn:aws:sqs:r:1:x"),
            ("https://sqs.r.amazonaws.com/1/x", Kind::Queue, "https://sqs.r.amazonaws.com/1/x"),
        ] {
            assert_eq!(kind_of(to), (kind, name));
        }
    }

    #[test]
    fn a_queue_that_serves_nobody_needs_a_destination() {
        assert!(route(&ways(None, &[], None, false)).unwrap_err().to_string().contains("nobody's"));
        assert!(route(&ways(None, &[], Some("x"), false)).is_ok());
    }
}
