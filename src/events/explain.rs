//! Wiring of `events rules` and `events explain`.

use crate::bulk::Listing;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::filter::parse_pattern;
use crate::input;
use crate::naming::{Kind, Reference};
use crate::render::text;
use crate::snapshot::Reader;

use super::args::{ExplainArgs, RulesArgs};
use super::find_bus;
use super::ops::delivery::DeadLetterQueues;
use super::ops::explain::{self, Explained, TakenBy};
use super::ops::matching::Matcher;
use super::ops::reading::Defaults;
use super::ops::rules::{self, Rule};
use super::ops::{Bus, bulk};
use super::publish::source;
use super::view::{ExplainedView, RuleRow};

/// Lists the rules of a bus.
///
/// # Errors
/// Whatever ends the command.
pub async fn rules(context: &Context, args: &RulesArgs) -> Result<Outcome> {
    let bus = find_bus(context, &args.bus).await?;
    let aws = context.aws().await?;
    let Listing { items, broken_off } = rules::list(aws.eventbridge(), &bus).await;
    let all = items.len();
    let items: Vec<Rule> = items.into_iter().filter(|rule| is_wanted(rule, args)).collect();
    if all == 0 && broken_off.is_none() {
        context.ui.status(format!("{} has no rules: what is published to it goes nowhere.", bus.label()));
    } else if all > 0 && items.is_empty() {
        context.ui.status(format!(
            "None of the {} of {} is asked for.",
            text::counted(all as u64, "rule"),
            bus.label()
        ));
    }
    let queues = DeadLetterQueues::read(aws, &bus.place, &items).await;
    let rows: Vec<RuleRow> = items.into_iter().map(|rule| RuleRow::new(rule, &bus.place, &queues)).collect();
    for lost in rows.iter().flat_map(RuleRow::losses) {
        context.ui.warn(lost);
    }
    context.ui.listing(Listing { items: rows, broken_off })?;
    Ok(context.outcome())
}

/// Whether a rule is one of those that are asked for. One whose pattern is not understood may be.
fn is_wanted(rule: &Rule, args: &RulesArgs) -> bool {
    if args.source.is_none() && args.detail_type.is_none() && args.uses.is_none() {
        return true;
    }
    let Some(text) = &rule.pattern_text else { return false };
    let Ok(pattern) = parse_pattern("the pattern", text) else { return true };
    let allows = |path: &str, text: &Option<String>| text.as_ref().is_none_or(|text| pattern.allows(path, text));
    allows("source", &args.source)
        && allows("detail-type", &args.detail_type)
        && args.uses.as_ref().is_none_or(|field| pattern.uses(field))
}

/// Explains which rules take an event.
///
/// # Errors
/// Whatever ends the command.
pub async fn explain(context: &Context, args: &ExplainArgs) -> Result<Outcome> {
    let defaults = Defaults {
        source: source(context, args.source.as_deref()),
        detail_type: args.detail_type.clone(),
        ..Defaults::default()
    };
    let event = args.event.as_deref().map(given).transpose()?;
    let (bus, matchers) = match &args.pattern {
        Some(pattern) => (None, Listing { items: vec![of_pattern(pattern)?], broken_off: None }),
        None => {
            let bus = find_bus(context, &args.bus).await?;
            let matchers = of_rules(context, &bus, &args.rules).await?;
            (Some(bus), matchers)
        }
    };
    let expected = match &bus {
        Some(bus) => expected(bus, &matchers.items, &args.expected_rules)?,
        None => Vec::new(),
    };
    match event {
        Some(event) => explain_one(context, args, (&event, &defaults), bus.as_ref(), (matchers, &expected)).await,
        None => explain_many(context, args, defaults, bus.as_ref(), (&matchers.whole()?, &expected)),
    }
}

/// An event as it was given: JSON, a file, or `-` for stdin.
fn given(argument: &str) -> Result<String> {
    match argument {
        "-" => input::stdin(),
        text if is_json(text) => Ok(text.to_owned()),
        file => input::file(file).map_err(|error| {
            error.hint("an event on the command line begins with {; anything else is taken for a file")
        }),
    }
}

/// The text of the pattern that `--pattern` gives: JSON, or a file with it.
///
/// # Errors
/// A usage error that points at the place.
pub fn pattern_of(argument: &str) -> Result<String> {
    let file = argument.strip_prefix('@').unwrap_or(argument);
    let text = if is_json(argument) { argument.to_owned() } else { input::file(file)? };
    parse_pattern("--pattern", &text)?;
    Ok(text)
}

fn is_json(argument: &str) -> bool {
    argument.trim_start().starts_with('{')
}

/// A pattern by itself, as a rule that is on no bus.
fn of_pattern(argument: &str) -> Result<Matcher> {
    let text = pattern_of(argument)?;
    let name = if is_json(argument) { "--pattern".to_owned() } else { argument.to_owned() };
    Ok(Matcher::new(Rule { name, state: "ENABLED".into(), pattern_text: Some(text), ..Rule::default() }))
}

/// The rules that were named, or all as far as they could be listed.
async fn of_rules(context: &Context, bus: &Bus, names: &[String]) -> Result<Listing<Matcher>> {
    let listed = rules::names_only(context.aws().await?.eventbridge(), bus).await;
    if names.is_empty() {
        if listed.items.is_empty() && listed.broken_off.is_none() {
            context.ui.status(format!("{} has no rules: what is published to it goes nowhere.", bus.label()));
        }
        return Ok(listed.map(Matcher::new));
    }
    let listed = listed.whole()?;
    let all: Vec<&Rule> = listed.iter().collect();
    let at = |name: &String| rules::named(bus, &all, &Reference::parse(Kind::Rule, name)?);
    let named: Result<Vec<Matcher>> = names.iter().map(|name| Ok(Matcher::new(all[at(name)?].clone()))).collect();
    Ok(Listing { items: named?, broken_off: None })
}

/// The rules of `--expect-rule`, by their numbers.
fn expected(bus: &Bus, matchers: &[Matcher], names: &[String]) -> Result<Vec<usize>> {
    let all: Vec<&Rule> = matchers.iter().map(|matcher| &matcher.rule).collect();
    names.iter().map(|name| rules::named(bus, &all, &Reference::parse(Kind::Rule, name)?)).collect()
}

async fn explain_one(
    context: &Context,
    args: &ExplainArgs,
    (event, defaults): (&str, &Defaults),
    bus: Option<&Bus>,
    (Listing { items: matchers, broken_off }, expected): (Listing<Matcher>, &[usize]),
) -> Result<Outcome> {
    // TestEventPattern wants the account and the region, whatever they are.
    let place = if args.verify || bus.is_some() { Some(context.place().await?) } else { None };
    let asked_at = bus.map(|bus| bus.arn.clone());
    let bus_arn = match (&asked_at, &place) {
        (None, Some(place)) => Some(format!("arn:aws:events:{}:000000000000:event-bus/default", place.region)),
        _ => asked_at,
    };
    let documents = explain::documents(event, defaults, bus_arn.as_deref(), context.now());
    let documents = documents.map_err(|why| {
        Error::usage(format!("that is no event: {why}"))
            .hint("an event looks like {\"source\":\"myapp\",\"detail-type\":\"Order Created\",\"detail\":{…}}; with `--detail-type` it may be the detail alone")
            .hint("many events, each on a line, are taken by `--input FILE|-`")
    })?;
    let [event] = documents.as_slice() else {
        return Err(Error::usage(format!("that are {} events", documents.len())).hint("give many with `--input`"));
    };
    let here = bus.map(|bus| &bus.place);
    let mut explained: Vec<Explained> = matchers.iter().map(|matcher| Explained::new(matcher, here, event)).collect();
    if let (true, Some(place)) = (args.verify, &place) {
        let events = context.aws().await?.eventbridge();
        for (matcher, explained) in matchers.iter().zip(&mut explained) {
            explained.service_matched = explain::ask(events, place, matcher, event).await?;
        }
    }
    let differing: Vec<&Explained> = explained.iter().filter(|one| one.differs()).collect();
    for one in &differing {
        let said = if one.service_matched == Some(true) { "matches" } else { "does not match" };
        context.ui.error(&Error::failure(format!(
            "{}: TestEventPattern says that the pattern {said}, and msgctl says otherwise: {}",
            one.rule, one.reason
        )));
    }
    let unexpected: Vec<&usize> = expected.iter().filter(|at| explained[**at].fires != Some(true)).collect();
    for at in &unexpected {
        context.ui.error(&Error::failure(bulk::unexpected(&matchers[**at], event)));
    }
    let check_failed = !differing.is_empty() || !unexpected.is_empty();
    let views: Vec<ExplainedView> = explained.into_iter().map(ExplainedView).collect();
    if args.rules.is_empty() && args.pattern.is_none() {
        context.ui.listing(Listing { items: views, broken_off })?;
    } else {
        let mut stream = context.ui.stream();
        views.iter().try_for_each(|view| stream.push(view))?;
        stream.finish()?;
    }
    Ok(Outcome { check_failed, ..context.outcome() })
}

fn explain_many(
    context: &Context,
    args: &ExplainArgs,
    defaults: Defaults,
    bus: Option<&Bus>,
    (matchers, expected): (&[Matcher], &[usize]),
) -> Result<Outcome> {
    let short = |name: &String| bus.map_or_else(|| name.clone(), |bus| bus.place.shortest(name));
    let names: Vec<String> = matchers.iter().map(|matcher| short(&matcher.rule.name)).collect();
    let bus_arn = bus.map(|bus| bus.arn.as_str());
    let mut rows = context.ui.rows::<TakenBy>();
    let (mut events, mut untaken, mut unexpected, mut no_events) = (0, 0, 0, 0);
    for entry in Reader::open(args.input.as_deref().unwrap_or("-"))? {
        let entry = entry?;
        let documents = match bulk::event_text(&entry) {
            Ok(text) => explain::documents(text, &defaults, bus_arn, context.now()),
            Err(rejected) => Err(rejected.why.clone()),
        };
        match documents {
            Ok(documents) => {
                for event in documents {
                    let taken = TakenBy::new(entry.line, &event, matchers, &names);
                    events += 1;
                    untaken += u64::from(taken.rules.is_empty());
                    unexpected += u64::from(!expected.iter().all(|at| taken.rules.contains(&names[*at])));
                    rows.push(taken)?;
                }
            }
            Err(why) => {
                no_events += 1;
                rows.push(TakenBy::no_event(entry.line, why))?;
            }
        }
        if context.interrupt.is_raised() {
            break;
        }
    }
    rows.finish()?;
    let all = text::counted(events, "event");
    context.ui.status(format!("{} of {all} are taken by no rule.", text::count(untaken)));
    if no_events > 0 {
        let lines = text::counted(no_events, "line");
        context.ui.warn(format!("{lines} could not be read as events"));
    }
    if unexpected > 0 {
        let events = text::counted(unexpected, "event");
        context.ui.error(&Error::failure(format!("{events} would not be taken by every rule that was expected to")));
    }
    Ok(Outcome { partial: no_events > 0, check_failed: unexpected > 0, ..context.outcome() })
}
