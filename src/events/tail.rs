//! Wiring of `events tail`.

use serde_json::Value;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::filter::{parse_pattern, pattern_text};
use crate::jq::Filter;
use crate::naming::{Kind, Reference};
use crate::temporary::{self, Finishing};
use crate::ui::DataStream;

use super::args::TailArgs;
use super::ops::tail::{self, Clients, EVERYTHING, Manner, SweepPlan, TailPlan, Watcher};
use super::ops::{Bus, rules};
use super::view::EventView;
use super::{bus_name, find_bus};

/// Follows a bus, or only sweeps it.
///
/// # Errors
/// Whatever ends the command, after everything temporary was taken away.
pub async fn run(context: &Context, args: &TailArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Bus, bus_name(context, &args.bus))?;
    if let Some(name) = &args.gc {
        return sweep(context, args, Some(name.as_str()).filter(|name| !name.is_empty())).await;
    }
    let pattern = args.pattern.as_deref().map(|argument| pattern_text("--match", argument)).transpose()?;
    let condition = args.condition.as_deref().map(|text| Filter::parse("--where", text)).transpose()?;
    let bus = find_bus(context, &args.bus).await?;
    let mut manner = Manner {
        pattern: pattern.clone().unwrap_or_else(|| EVERYTHING.into()),
        rule: None,
        selected: None,
        condition: condition.zip(args.condition.clone()),
        count: args.count,
        timeout: args.timeout,
        owner: context.settings.owner.as_ref().map(|owner| owner.value.clone()),
    };
    if let Some(name) = &args.rule {
        let (rule, its_own) = pattern_of_rule(context, &bus, name).await?;
        manner.selected = pattern.map(|text| parse_pattern("--match", &text)).transpose()?;
        (manner.rule, manner.pattern) = (Some(rule), its_own);
    }
    let plan = TailPlan::new(&bus, manner)?;
    let finishing = command(context, args, Some(&plan.temporary));
    let clients = clients(context).await?;
    let mut watcher = Terminal { context, stream: Some(context.ui.stream()), bus: bus.label() };
    let tailed = context
        .carry_out(plan, async |plan| Ok(tail::tail(clients, plan, &context.interrupt, &mut watcher).await))
        .await?;
    let Some(tailed) = tailed else { return Ok(context.outcome()) };
    if let Some(stream) = watcher.stream.take()
        && tailed.error.is_none()
    {
        stream.finish()?;
    }
    let finishing = Finishing { this: &finishing, expired: &command(context, args, None) };
    temporary::finish(context, tailed, "event", args.count, &finishing)
}

async fn clients(context: &Context) -> Result<Clients<'_>> {
    let aws = context.aws().await?;
    Ok(Clients { sqs: aws.sqs(), events: aws.eventbridge() })
}

async fn pattern_of_rule(context: &Context, bus: &Bus, name: &str) -> Result<(String, String)> {
    let events = context.aws().await?.eventbridge();
    let rule = rules::find(events, bus, &Reference::parse(Kind::Rule, name)?).await?;
    let pattern = rule.event_pattern.ok_or_else(|| {
        Error::usage(format!("rule {} has no event pattern: it runs by a schedule, and takes no events", rule.name))
            .hint("leave out `--rule` to see every event of the bus")
    })?;
    Ok((rule.name, pattern.to_string()))
}

/// The command that takes away what was left behind.
fn command(context: &Context, args: &TailArgs, name: Option<&str>) -> String {
    let name = name.map(|name| format!(" {name}")).unwrap_or_default();
    let bus = args.bus.bus.as_ref().map(|bus| format!(" --bus {bus}")).unwrap_or_default();
    context.again(&format!("events tail --gc{name}{bus}"))
}

struct Terminal<'a> {
    context: &'a Context,
    stream: Option<DataStream<'a>>,
    bus: String,
}

impl Watcher for Terminal<'_> {
    fn listens(&mut self) {
        self.context.ui.status(format!("Listening to {}; a new rule takes a few seconds to see events.", self.bus));
    }

    fn show(&mut self, event: Value) -> Result<()> {
        self.stream.as_mut().map_or(Ok(()), |stream| stream.push(&EventView::new(event)))
    }

    fn is_gone(&self) -> bool {
        self.context.ui.reader_is_gone()
    }
}

async fn sweep(context: &Context, args: &TailArgs, name: Option<&str>) -> Result<Outcome> {
    let bus = find_bus(context, &args.bus).await?;
    let clients = clients(context).await?;
    let plan = SweepPlan::new(&bus, name);
    let swept = context.carry_out(plan, async |plan| tail::sweep(clients, plan).await).await?;
    let Some(swept) = swept else { return Ok(context.outcome()) };
    temporary::tell(context, &swept.left, &command(context, args, name));
    if swept.is_nothing() {
        context.ui.status(format!("Nothing temporary of {} has expired.", bus.label()));
    }
    let partial = !swept.left.is_empty();
    context.ui.one(&swept)?;
    Ok(Outcome { partial, ..context.outcome() })
}
