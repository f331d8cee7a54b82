//! Wiring of `events tail`.

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::filter::{parse_pattern, pattern_text};
use crate::naming::{Kind, Reference};
use crate::temporary::{self, Finishing, Terminal};

use super::args::TailArgs;
use super::ops::tail::{self, Clients, EVERYTHING, Manner, SweepPlan, TailPlan};
use super::ops::{Bus, rules};
use super::view::EventView;
use super::{bus_name, find_bus};

/// Follows a bus, or only sweeps it.
///
/// # Errors
/// Whatever ends the command, after everything temporary was taken away.
pub async fn run(context: &Context, args: &TailArgs) -> Result<Outcome> {
    context.refuse_foreign(Kind::Bus, bus_name(context, &args.bus))?;
    if let Some(name) = args.follow.swept() {
        return sweep(context, args, name).await;
    }
    let pattern = args.pattern.as_deref().map(|argument| pattern_text("--match", argument)).transpose()?;
    let bounds = temporary::bounds(context, &args.follow, args.condition.as_deref())?;
    let bus = find_bus(context, &args.bus).await?;
    let mut manner =
        Manner { pattern: pattern.clone().unwrap_or_else(|| EVERYTHING.into()), rule: None, selected: None, bounds };
    if let Some(name) = &args.rule {
        let (rule, its_own) = pattern_of_rule(context, &bus, name).await?;
        manner.selected = pattern.map(|text| parse_pattern("--match", &text)).transpose()?;
        (manner.rule, manner.pattern) = (Some(rule), its_own);
    }
    let plan = TailPlan::new(&bus, manner)?;
    let finishing = command(context, args, Some(&plan.temporary));
    let clients = clients(context).await?;
    let listening = format!("Listening to {}; a new rule takes a few seconds to see events.", bus.label());
    let mut terminal = Terminal::new(context, listening, EventView::new);
    let tailed = context
        .carry_out(plan, async |plan| Ok(tail::tail(clients, plan, &context.interrupt, &mut terminal).await))
        .await?;
    let Some(tailed) = tailed else { return Ok(context.outcome()) };
    let finishing = Finishing { this: &finishing, expired: &command(context, args, None) };
    terminal.finish(tailed, "event", args.follow.count, &finishing)
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

async fn sweep(context: &Context, args: &TailArgs, name: Option<&str>) -> Result<Outcome> {
    let bus = find_bus(context, &args.bus).await?;
    let clients = clients(context).await?;
    let plan = SweepPlan::new(&bus, name);
    let swept = context.carry_out(plan, async |plan| tail::sweep(clients, plan).await).await?;
    let Some(swept) = swept else { return Ok(context.outcome()) };
    temporary::tell_swept(context, &swept, &bus.label(), &command(context, args, name))
}
