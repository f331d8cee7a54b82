//! Wiring of `events publish` and `events validate`.

use std::sync::Arc;

use serde_json::Value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::guard::Verb;
use crate::input;
use crate::naming::{Kind, Reference};
use crate::render::text;
use crate::snapshot::Reader;
use crate::temporary;
use crate::transfer::{Destination, MAX_EVENT_BATCH_BYTES, Sink};
use crate::upload::{self, Manner, UploadPlan};

use super::args::{EventArgs, PublishArgs, ValidateArgs};
use super::ops::bulk::{self, TakenByBus};
use super::ops::confirm::{self, Confirmation, Confirmed, Watcher};
use super::ops::event::Event;
use super::ops::matching::Matcher;
use super::ops::publish::{self, PublishPlan};
use super::ops::reading::Defaults;
use super::ops::rules::{self, Rule};
use super::ops::schemas::{SchemaFile, Schemas};
use super::ops::tail::Clients;
use super::ops::validate::{self, Validated};
use super::ops::{Bus, matching};
use super::{bus_name, find_bus};

/// Who says so, where nobody says otherwise.
const SOURCE: &str = "myapp";

/// Publishes an event, or the events of a file.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, args: &PublishArgs) -> Result<Outcome> {
    match &args.input {
        Some(file) => publish_many(context, args, file).await,
        None => publish_one(context, args).await,
    }
}

/// Who says so: by the flag, by the settings, or as always.
pub fn source(context: &Context, flag: Option<&str>) -> String {
    let of_settings = context.settings.event_source.as_ref().map(|source| source.value.as_str());
    flag.or(of_settings).unwrap_or(SOURCE).to_owned()
}

fn defaults(context: &Context, args: &PublishArgs) -> Result<Defaults> {
    let time = args.time.as_deref().map(|text| {
        text.parse().map_err(|_| {
            Error::usage(format!("--time `{text}` is not a time")).hint("a time looks like 2026-11-23T09:30:00Z")
        })
    });
    Ok(Defaults {
        source: source(context, args.event.source.as_deref()),
        detail_type: args.event.detail_type.clone(),
        time: time.transpose()?,
        resources: args.resources.clone(),
        trace_header: args.trace_header.clone(),
    })
}

/// The detail that was given: a JSON object, a file, `-` for stdin; nothing is an empty one.
fn detail(argument: Option<&str>) -> Result<String> {
    match argument {
        None => Ok("{}".to_owned()),
        Some("-") => input::stdin().map(without_mark),
        Some(text) if text.trim_start().starts_with('{') => Ok(text.to_owned()),
        Some(file) => input::file(file).map(without_mark).map_err(|error| {
            error.hint("a detail on the command line begins with {; anything else is taken for a file")
        }),
    }
}

/// Some programs put a byte order mark before JSON, which has none.
fn without_mark(text: String) -> String {
    text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)
}

/// A detail type that looks like the detail: then the detail type was left out.
fn check_kind(args: &EventArgs) -> Result<()> {
    let Some(kind) = args.detail_type.as_deref().filter(|_| args.detail.is_none()) else { return Ok(()) };
    let is_named_like_a_file =
        [".json", ".ndjson", ".jsonl", ".gz", ".zst"].iter().any(|ending| kind.ends_with(ending));
    if kind.trim_start().starts_with('{') || is_named_like_a_file || kind == "-" {
        return Err(Error::usage(format!("`{kind}` looks like a detail, and the detail type comes first"))
            .hint("what happened and then the detail: \"Order Created\" detail.json")
            .hint("whole events, or many, are read with --input FILE"));
    }
    Ok(())
}

/// Everything about the event that can be judged without the bus.
fn event(defaults: Defaults, argument: Option<&str>) -> Result<Event> {
    let event = Event {
        source: defaults.source,
        detail_type: defaults.detail_type.unwrap_or_default(),
        detail: detail(argument)?,
        time: defaults.time,
        resources: defaults.resources,
        trace_header: defaults.trace_header,
    };
    event.check()?;
    Ok(event)
}

fn schemas(context: &Context, file: Option<&str>) -> Result<Schemas> {
    let of_kinds = context.settings.schemas().into_iter();
    let of_kinds = of_kinds.map(|(source, detail_type, path)| SchemaFile { source, detail_type, path });
    Schemas::read(file, of_kinds.collect())
}

/// A check that did not hold is told as an error, and ends with its own exit code.
fn failed_check(context: &Context, error: &Error) -> Outcome {
    context.ui.error(error);
    Outcome { check_failed: true, ..context.outcome() }
}

async fn publish_one(context: &Context, args: &PublishArgs) -> Result<Outcome> {
    check_kind(&args.event)?;
    let event = event(defaults(context, args)?, args.event.detail.as_deref())?;
    let schema = match schemas(context, args.schema.as_deref())?.check(&event) {
        Ok(schema) => schema.map(str::to_owned),
        Err(misfit) => {
            let error = Error::failure(format!("{}; nothing was published", misfit.message()))
                .hint("`msgctl events validate` holds a detail against its schema without publishing it");
            return Ok(failed_check(context, &error));
        }
    };
    context.refuse_foreign(Kind::Bus, bus_name(context, &args.bus))?;
    let bus = find_bus(context, &args.bus).await?;
    let asks_for_rules = args.show_rules || !args.expected_rules.is_empty() || args.confirm_delivery.is_some();
    let matchers = if asks_for_rules { matchers(context, &bus).await? } else { Vec::new() };
    let delivered = event.delivered(&bus.arn, context.now());
    for name in &args.expected_rules {
        let matcher = expected(&bus, &matchers, name)?;
        if matcher.explain(&delivered).matched() != Some(true) || !matcher.is_enabled() {
            let error = Error::failure(format!("{}; nothing was published", bulk::unexpected(matcher, &delivered)))
                .hint(format!("`{}` explains every rule of the bus", context.again("events explain")));
            return Ok(failed_check(context, &error));
        }
    }
    let mut plan = PublishPlan::new(&bus, event);
    plan.schema = schema;
    if args.show_rules {
        plan.rules = Some(taking(&bus, &matchers, &delivered));
    }
    if let Some(within) = args.confirm_delivery {
        let owner = context.settings.owner.as_ref().map(|owner| owner.value.clone());
        let confirmation = Confirmation::new(&bus.place, within, owner);
        return publish_and_confirm(context, args, plan.confirmed_by(confirmation, &matchers, context.now())?).await;
    }
    let events = context.aws().await?.eventbridge();
    if let Some(published) = context.carry_out(plan, async |plan| publish::publish(events, plan).await).await? {
        context.ui.one(&published)?;
        match &published.rules {
            Some(rules) if rules.is_empty() => context.ui.warn("no rule of the bus takes it: it goes nowhere"),
            Some(_) => {}
            None => {
                let rules = context.again("events rules");
                context.ui.hint(format!("the bus took it; `{rules}` shows which rules there are to take it"));
            }
        }
    }
    Ok(context.outcome())
}

/// The rules of a bus, with their patterns read.
async fn matchers(context: &Context, bus: &Bus) -> Result<Vec<Matcher>> {
    let listed = rules::names_only(context.aws().await?.eventbridge(), bus).await.whole()?;
    Ok(listed.into_iter().map(Matcher::new).collect())
}

/// The rule of an `--expect-rule`.
fn expected<'a>(bus: &Bus, matchers: &'a [Matcher], name: &str) -> Result<&'a Matcher> {
    let reference = Reference::parse(Kind::Rule, name)?;
    let rules: Vec<&Rule> = matchers.iter().map(|matcher| &matcher.rule).collect();
    Ok(&matchers[rules::named(bus, &rules, &reference)?])
}

/// The short names of the enabled rules that take an event.
fn taking(bus: &Bus, matchers: &[Matcher], delivered: &Value) -> Vec<String> {
    let taking = matching::taking(matchers, delivered);
    taking.into_iter().map(|rule| bus.place.shortest(&rule.name)).collect()
}

async fn publish_and_confirm(context: &Context, args: &PublishArgs, plan: PublishPlan) -> Result<Outcome> {
    let aws = context.aws().await?;
    let clients = Clients { sqs: aws.sqs(), events: aws.eventbridge() };
    let temporary = plan.confirmation.as_ref().map(|it| it.temporary.clone()).unwrap_or_default();
    let bus = args.bus.bus.as_ref().map(|bus| format!(" --bus {bus}")).unwrap_or_default();
    let finishing = context.again(&format!("events tail --gc {temporary}{bus}"));
    let confirmed = context
        .carry_out(plan, async |plan| {
            context.ui.status("Waiting until a temporary rule sees what is published.");
            Ok(confirm::publish_and_confirm(clients, plan, &context.interrupt, &mut Told(context)).await)
        })
        .await?;
    let Some(Confirmed { published, delivered, delivered_after_seconds, leftovers, error }) = confirmed else {
        return Ok(context.outcome());
    };
    temporary::tell(context, &leftovers, &finishing);
    if let Some(published) = &published {
        context.ui.one(published)?;
    }
    if let Some(error) = error {
        return Err(error);
    }
    match delivered_after_seconds {
        Some(seconds) => context.ui.status(format!("It was delivered after {seconds} s.")),
        None => context.ui.error(
            &Error::failure("the bus took the event, and the temporary rule did not deliver it in time")
                .hint("EventBridge may still deliver it: look at the targets before it is published again"),
        ),
    }
    Ok(Outcome { partial: !leftovers.is_empty(), check_failed: !delivered, ..context.outcome() })
}

struct Told<'a>(&'a Context);

impl Watcher for Told<'_> {
    fn is_ready(&mut self) {
        self.0.ui.status("It does: publishing, and waiting for the event.");
    }
}

async fn publish_many(context: &Context, args: &PublishArgs, file: &str) -> Result<Outcome> {
    let defaults = defaults(context, args)?;
    let schemas = schemas(context, args.schema.as_deref())?;
    context.refuse_foreign(Kind::Bus, bus_name(context, &args.bus))?;
    let lines = Reader::open(file)?;
    let bus = find_bus(context, &args.bus).await?;
    let asks_for_rules = args.show_rules || !args.expected_rules.is_empty();
    let matchers = if asks_for_rules { matchers(context, &bus).await? } else { Vec::new() };
    let expected: Result<Vec<String>> =
        args.expected_rules.iter().map(|name| Ok(expected(&bus, &matchers, name)?.rule.name.clone())).collect();
    let check = Arc::new(TakenByBus::new(&bus.arn, context.now(), schemas, matchers, &expected?));
    let eventbridge = context.aws().await?.eventbridge_without_retries();
    let to = upload::To {
        place: bus.place.clone(),
        arn: bus.arn.clone(),
        target: bus.target(),
        destination: Destination {
            label: bus.label(),
            place: bus.place.to_string(),
            fifo: false,
            max_batch_bytes: MAX_EVENT_BATCH_BYTES,
            sink: Sink::Bus { eventbridge, arn: bus.arn.clone() },
        },
        check: Arc::clone(&check) as Arc<dyn upload::Check>,
    };
    let (rejects, results) = (args.rejects.as_deref(), args.results.as_deref());
    let manner = Manner { verb: Verb::EventsPublish, file, rate: args.rate, rejects, results };
    let entries = bulk::entries(lines, defaults);
    let (outcome, _) = upload::carry_out(context, UploadPlan::new(to, &manner), entries).await?;
    if args.show_rules {
        for (rule, count) in check.taken() {
            let rule = bus.place.shortest(rule);
            context.ui.status(format!("Rule {rule} takes {}.", text::counted(count, "event")));
        }
    }
    Ok(Outcome { check_failed: check.has_failed(), ..outcome })
}

/// Holds events against their schemas.
///
/// # Errors
/// Whatever ends the command.
pub fn validate(context: &Context, args: &ValidateArgs) -> Result<Outcome> {
    let defaults = Defaults {
        source: source(context, args.event.source.as_deref()),
        detail_type: args.event.detail_type.clone(),
        ..Defaults::default()
    };
    let schemas = schemas(context, args.schema.as_deref())?;
    let Some(file) = &args.input else {
        check_kind(&args.event)?;
        let validated = validate::one(&event(defaults, args.event.detail.as_deref())?, &schemas, None);
        if validated.valid && validated.schema.is_none() {
            context.ui.warn("there is no schema for it: all that is known is that EventBridge would take it");
        }
        context.ui.one(&validated)?;
        return Ok(Outcome { check_failed: !validated.valid, ..context.outcome() });
    };
    let mut rows = context.ui.rows::<Validated>();
    let (mut looked_at, mut unknown) = (0, 0);
    for entry in bulk::entries(Reader::open(file)?, defaults) {
        let validated = validate::entry(&entry?, &schemas);
        looked_at += 1;
        unknown += u64::from(validated.valid && validated.schema.is_none());
        if !validated.valid {
            rows.push(validated)?;
        }
    }
    let misfits = rows.count() as u64;
    rows.finish()?;
    let events = text::counted(looked_at, "event");
    let (misfit, unknown) = (text::count(misfits), text::count(unknown));
    context.ui.status(format!("{misfit} of {events} do not fit; {unknown} have no schema."));
    Ok(Outcome { check_failed: misfits > 0, ..context.outcome() })
}
