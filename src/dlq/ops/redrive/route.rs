//! Where the messages of a dead-letter queue go. Pure.

use crate::dlq::ops::feeders::{Feeders, RuleTarget};
use crate::error::{Error, Result};
use crate::events::ops::rules::Target;
use crate::naming::{Arn, Kind};
use crate::transfer::Routing;

use super::subscribers;

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
    /// What else feeds it.
    pub feeders: &'a Feeders,
    /// The ARN given with `--to`.
    pub to: Option<&'a str>,
    /// `--all-sources`
    pub all_sources: bool,
    /// The ARN of the function given with `--function`.
    pub function: Option<&'a str>,
    /// `--via-bus`
    pub via_bus: bool,
    /// `--via-topic`
    pub via_topic: bool,
}

/// Which way messages go.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Routes {
    /// The ARNs of the destinations.
    pub destinations: Vec<String>,
    /// Which message goes to which of them.
    pub routing: Routing,
    /// Targets of rules and endpoints of subscriptions whose messages stay, and why.
    pub staying: Vec<String>,
}

impl Routes {
    /// The number of a destination, which is added if it is new.
    pub(super) fn number(&mut self, arn: &str) -> usize {
        let found = self.destinations.iter().position(|known| known == arn);
        found.unwrap_or_else(|| {
            self.destinations.push(arn.to_owned());
            self.destinations.len() - 1
        })
    }
}

/// The ways that messages go.
///
/// # Errors
/// A usage error when the destination is not clear, or cannot get them.
pub fn route(ways: &Ways<'_>) -> Result<Routes> {
    match (ways.named_source, ways.to) {
        (Some(_), _) if ways.via_bus || ways.via_topic || ways.function.is_some() => Err(Error::usage(
            "--via-bus, --via-topic and --function are for what rules, topics and functions could not deliver",
        )
        .hint(format!("name the dead-letter queue itself: {}", ways.dead_letter_queue))),
        (Some(source), to) if !ways.all_sources => {
            let (destination, routing) = from_one(source, to, ways.sources);
            let mut routes = Routes { destinations: vec![destination], routing, staying: Vec::new() };
            if to.is_none() {
                subscribers::to_named(ways, source, &mut routes);
                hold_what_may_be_others(ways, &mut routes);
            }
            Ok(routes)
        }
        (_, Some(to)) => {
            Ok(Routes { destinations: vec![to.to_owned()], routing: Routing::everything_to(0), staying: Vec::new() })
        }
        _ => each_back(ways),
    }
}

/// Each message goes back to where it failed.
fn each_back(ways: &Ways<'_>) -> Result<Routes> {
    let mut routes = Routes::default();
    match ways.sources {
        [] => {}
        [source] => {
            let (destination, routing) = from_one(source, None, ways.sources);
            (routes.destinations, routes.routing) = (vec![destination], routing);
        }
        sources if ways.all_sources => {
            for source in sources {
                let number = routes.number(source);
                routes.routing.by_origin.insert(source.clone(), number);
            }
        }
        sources => return Err(several(ways.dead_letter_queue, sources)),
    }
    if ways.via_bus {
        through_buses(ways, &mut routes)?
    } else {
        to_targets(ways, &mut routes)
    }
    if ways.via_topic {
        subscribers::through_topics(ways, &mut routes)?;
    } else {
        subscribers::to_endpoints(ways, &mut routes);
    }
    to_function(ways, &mut routes)?;
    hold_what_may_be_others(ways, &mut routes);
    match (routes.destinations.is_empty(), routes.staying.is_empty()) {
        (false, _) => Ok(routes),
        (true, false) => {
            Err(other_ways(ways, format!("queue {}: {}", ways.dead_letter_queue, routes.staying.join("; "))))
        }
        (true, true) => Err(nobodys(ways.dead_letter_queue, &ways.feeders.unknown)
            .hint("if its messages come from a topic, a rule or a function that is gone, say where they are to go with `--to QUEUE`")),
    }
}

/// Where it is not known which subscriptions feed the dead-letter queue, a message that does not tell where it failed may be
/// of that.
fn hold_what_may_be_others(ways: &Ways<'_>, routes: &mut Routes) {
    if !routes.destinations.is_empty() && ways.feeders.may_have_more_subscribers {
        routes.routing.without_origin = None;
        let unknown = ways.feeders.unknown.join("; ");
        routes.staying.push(format!("what does not tell where it failed stays: {unknown}"));
    }
}

/// The error for messages that cannot be sent to where they failed.
fn other_ways(ways: &Ways<'_>, error: String) -> Error {
    let mut error = Error::usage(error);
    if !ways.feeders.rule_targets.is_empty() {
        error = error
            .hint("`--via-bus` publishes the events to their bus again, where every rule that takes them gets them");
    }
    error.hints(subscribers::next_steps(&ways.feeders.subscribers))
}

/// What a rule could not deliver goes to the failed target, and to nobody else.
fn to_targets(ways: &Ways<'_>, routes: &mut Routes) {
    for (at, target) in ways.feeders.rule_targets.iter().enumerate() {
        match why_not_directly(target, &ways.feeders.rule_targets) {
            None => {
                let number = routes.number(&target.target.arn);
                let of_rule = routes.routing.by_target.entry(target.rule_arn.clone()).or_default();
                of_rule.insert(target.target.arn.clone(), number);
            }
            Some(why) => {
                let already = ways.feeders.rule_targets[..at]
                    .iter()
                    .any(|before| (&before.rule_arn, &before.target.arn) == (&target.rule_arn, &target.target.arn));
                if !already {
                    let Target { arn, .. } = &target.target;
                    routes.staying.push(format!("what rule {} could not deliver to {arn} stays: {why}", target.rule));
                }
            }
        }
    }
}

/// Why messages cannot be sent to the target as EventBridge would have; `None` if they can.
fn why_not_directly(target: &RuleTarget, all: &[RuleTarget]) -> Option<String> {
    let RuleTarget { rule_arn, target: Target { arn, input, .. }, .. } = target;
    let alike = all.iter().filter(|other| other.rule_arn == *rule_arn && other.target.arn == *arn);
    if alike.clone().any(|other| other.target.input != *input) {
        return Some("the rule has several targets there, and a message does not tell which of them it was for".into());
    }
    let parsed = Arn::parse(arn);
    let service = parsed.as_ref().map(|arn| arn.service.as_str()).unwrap_or_default();
    let is_bus = parsed.as_ref().is_some_and(|arn| arn.resource.starts_with("event-bus/"));
    match service {
        "sqs" | "sns" | "lambda" => input.check().err(),
        "events" if is_bus && input.is_event() => None,
        "events" if is_bus => Some("what another bus makes of a transformed event is not done again".into()),
        _ => Some("messages are sent to queues, topics, functions and event buses only".into()),
    }
}

/// What rules could not deliver is published to their buses again.
fn through_buses(ways: &Ways<'_>, routes: &mut Routes) -> Result<()> {
    if ways.feeders.rule_targets.is_empty() {
        return Err(Error::usage(format!(
            "--via-bus: no rule sends to {} what it cannot deliver",
            ways.dead_letter_queue
        ))
        .hint("`--to bus:NAME` publishes the events of a dead-letter queue to any bus"));
    }
    for target in &ways.feeders.rule_targets {
        if let Some(bus) = Arn::parse(&target.rule_arn).and_then(|rule| rule.bus_of_rule()) {
            let bus = bus.to_string();
            let number = routes.number(&bus);
            routes.routing.by_bus.insert(bus, number);
        }
    }
    Ok(())
}

/// Failed invocations do not say of which function they are: of the one that was named, or of the only one.
fn to_function(ways: &Ways<'_>, routes: &mut Routes) -> Result<()> {
    let function = match (ways.function, ways.feeders.functions.as_slice()) {
        (Some(arn), _) => Some(arn),
        (None, [only]) => Some(only.arn.as_str()),
        (None, [_, _, ..]) if routes.destinations.is_empty() => {
            let names: Vec<&str> = ways.feeders.functions.iter().map(|function| function.name.as_str()).collect();
            return Err(Error::usage(format!(
                "queue {} is the dead-letter queue of the functions {}, and its messages do not name theirs",
                ways.dead_letter_queue,
                names.join(", ")
            ))
            .hint("name the one that is to be invoked again with `--function NAME`"));
        }
        _ => None,
    };
    routes.routing.invocations = function.map(|arn| routes.number(arn));
    Ok(())
}

/// Only what failed in one source moves.
fn from_one(source: &str, to: Option<&str>, sources: &[String]) -> (String, Routing) {
    (to.unwrap_or(source).to_owned(), Routing::of_source(source, sources))
}

/// The error for a queue that nothing is known to feed.
pub fn nobodys(name: &str, unknown: &[String]) -> Error {
    let error = Error::usage(format!("queue {name} has no dead-letter queue and is nobody's dead-letter queue"))
        .hint("`msgctl dlq list` shows the dead-letter queues");
    unknown.iter().fold(error, |error, unknown| error.hint(unknown.clone()))
}

fn several(name: &str, sources: &[String]) -> Error {
    let names: Vec<String> =
        sources.iter().map(|arn| Arn::parse(arn).map_or_else(|| arn.clone(), |arn| arn.resource)).collect();
    Error::usage(format!("queue {name} is the dead-letter queue of {}", names.join(", ")))
        .hint("name one of them to bring back what failed in it, or add `--all-sources`")
}

#[cfg(test)]
mod tests {
    use crate::dlq::ops::functions::Function;
    use crate::events::ops::input::Input;
    use crate::naming::Belonging;

    use super::*;

    const NOBODY: Feeders = Feeders {
        rule_targets: Vec::new(),
        functions: Vec::new(),
        subscribers: Vec::new(),
        may_have_more_subscribers: false,
        unknown: Vec::new(),
    };
    static NO_FEEDERS: Feeders = NOBODY;

    fn ways<'a>(named: Option<&'a str>, sources: &'a [String], to: Option<&'a str>, all_sources: bool) -> Ways<'a> {
        Ways {
            dead_letter_queue: "dlq",
            named_source: named,
            sources,
            feeders: &NO_FEEDERS,
            to,
            all_sources,
            function: None,
            via_bus: false,
            via_topic: false,
        }
    }

    fn arns(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| format!("arn:aws:sqs:r:1:{name}")).collect()
    }

    fn rule_arn(rule: &str) -> String {
        format!("arn:aws:events:r:1:rule/bus/{rule}")
    }

    fn target(rule: &str, arn: &str, input: Input) -> RuleTarget {
        let target = Target { arn: arn.into(), input, ..Target::default() };
        RuleTarget { rule: rule.into(), rule_arn: rule_arn(rule), target }
    }

    fn function(name: &str) -> Function {
        let arn = format!("arn:aws:lambda:r:1:function:{name}");
        Function { name: name.into(), arn, dead_letter_arn: None, belonging: Belonging::Own }
    }

    #[test]
    fn a_named_source_gets_only_its_own_back_and_hand_made_messages_only_if_it_is_the_only_one() {
        let sources = arns(&["a", "b"]);
        let Routes { destinations, routing, .. } = route(&ways(Some(&sources[0]), &sources, None, false)).unwrap();
        assert_eq!(destinations, [sources[0].clone()]);
        assert_eq!((routing.by_origin.len(), routing.without_origin, routing.other_origin), (1, None, None));

        let routing = route(&ways(Some(&sources[0]), &sources[..1], None, false)).unwrap().routing;
        assert_eq!(routing.without_origin, Some(0));
    }

    #[test]
    fn a_dead_letter_queue_of_several_queues_wants_a_choice() {
        let sources = arns(&["a", "b"]);
        let error = route(&ways(None, &sources, None, false)).unwrap_err();
        assert!(error.to_string().contains("a, b"), "{error}");
        let Routes { destinations, routing, .. } = route(&ways(None, &sources, None, true)).unwrap();
        assert_eq!((destinations, routing.by_origin.len(), routing.without_origin), (sources, 2, None));
    }

    #[test]
    fn a_destination_takes_everything_of_the_dead_letter_queue_or_only_what_failed_in_the_named_source() {
        let sources = arns(&["a", "b"]);
        let Routes { destinations, routing, .. } = route(&ways(None, &sources, Some("x"), false)).unwrap();
        assert_eq!((destinations, routing), (vec!["x".to_owned()], Routing::everything_to(0)));
        let Routes { destinations, routing, .. } = route(&ways(Some(&sources[0]), &sources, Some("x"), false)).unwrap();
        assert_eq!((destinations, routing.other_origin), (vec!["x".to_owned()], None));
        let routing = route(&ways(Some(&sources[0]), &sources, Some("x"), true)).unwrap().routing;
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
        let feeders = Feeders { unknown: vec!["which rules send to them is unknown: no".into()], ..NOBODY };
        let error = route(&Ways { feeders: &feeders, ..ways(None, &[], None, false) }).unwrap_err();
        assert!(error.all_hints().contains(&feeders.unknown[0]), "{error:?}");
    }

    #[test]
    fn what_rules_could_not_deliver_goes_to_each_failed_target_or_through_the_bus_when_that_is_asked_for() {
        let queue = "arn:aws:sqs:r:1:orders";
        let rule_targets =
            vec![target("one", queue, Input::Path("$.detail".into())), target("two", queue, Input::Event)];
        let feeders = Feeders { rule_targets, ..NOBODY };
        let sources = arns(&["orders"]);
        let back = Ways { feeders: &feeders, ..ways(None, &sources, None, false) };
        let Routes { destinations, routing, staying } = route(&back).unwrap();
        assert_eq!((destinations, staying), (vec![queue.to_owned()], Vec::new()), "one destination for all of them");
        assert_eq!(routing.by_target[&rule_arn("one")], [(queue.to_owned(), 0)].into());
        assert_eq!((routing.by_target.len(), routing.without_origin), (2, Some(0)));

        let through = route(&Ways { via_bus: true, sources: &[], ..back }).unwrap();
        assert_eq!(through.destinations, ["arn:aws:events:r:1:event-bus/bus"]);
        assert!(through.routing.by_target.is_empty() && through.routing.by_bus.len() == 1);
        assert!(
            route(&Ways { via_bus: true, feeders: &NOBODY, ..back }).unwrap_err().to_string().contains("--via-bus")
        );
        let named = Ways { via_bus: true, named_source: Some(queue), ..back };
        assert!(route(&named).unwrap_err().all_hints()[0].contains("dlq"));
    }

    #[test]
    fn a_target_that_cannot_be_sent_to_as_eventbridge_would_is_refused_and_the_bus_is_offered() {
        let ingestion =
            Input::Template { paths: [].into(), template: "{\"t\": <aws.events.event.ingestion-time>}".into() };
        let queue = "arn:aws:sqs:r:1:orders";
        let twice = [target("r", queue, Input::Event), target("r", queue, Input::Path("$.detail".into()))];
        for (rule_targets, part) in [
            (vec![target("r", "arn:aws:states:r:1:stateMachine:x", Input::Event)], "only"),
            (vec![target("r", queue, ingestion)], "ingestion time"),
            (vec![target("r", "arn:aws:events:r:1:event-bus/x", Input::Path("$.detail".into()))], "another bus"),
            (twice.to_vec(), "several targets"),
        ] {
            let feeders = Feeders { rule_targets, ..NOBODY };
            let error = route(&Ways { feeders: &feeders, ..ways(None, &[], None, false) }).unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
            assert!(error.all_hints()[0].contains("--via-bus"), "{error:?}");
            // Where others can be sent to, its messages stay.
            let sources = arns(&["a"]);
            let routes = route(&Ways { feeders: &feeders, ..ways(None, &sources, None, false) }).unwrap();
            assert_eq!((routes.destinations, routes.staying.len()), (sources, 1));
        }
    }

    #[test]
    fn failed_invocations_go_to_the_only_function_or_to_the_one_that_is_named() {
        let one = Feeders { functions: vec![function("one")], ..NOBODY };
        let routes = route(&Ways { feeders: &one, ..ways(None, &[], None, false) }).unwrap();
        assert_eq!((routes.destinations, routes.routing.invocations), (vec![function("one").arn], Some(0)));
        let two = Feeders { functions: vec![function("one"), function("two")], ..NOBODY };
        let several = Ways { feeders: &two, ..ways(None, &[], None, false) };
        let error = route(&several).unwrap_err();
        assert!(error.to_string().contains("one, two") && error.all_hints()[0].contains("--function"), "{error:?}");
        let named = route(&Ways { function: Some("arn:f"), ..several }).unwrap();
        assert_eq!((named.destinations, named.routing.invocations), (vec!["arn:f".to_owned()], Some(0)));
        let sources = arns(&["a"]);
        let routes = route(&Ways { sources: &sources, ..several }).unwrap();
        assert_eq!((routes.destinations, routes.routing.invocations), (sources, None), "they stay");
    }
}
