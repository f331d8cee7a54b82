//! Events: publish, tail, rules, archives, replays.

mod archive;
pub mod args;
mod explain;
pub mod ops;
mod publish;
mod replay;
mod tail;
pub mod view;

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};

use args::{BusArgs, EventsCommand};
use ops::Bus;

/// The bus of the stack, by its short name.
const BUS: &str = "events";

/// Carries out an `events` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &EventsCommand) -> Result<Outcome> {
    match command {
        EventsCommand::Publish(args) => publish::run(context, args).await,
        EventsCommand::Validate(args) => publish::validate(context, args),
        EventsCommand::Tail(args) => tail::run(context, args).await,
        EventsCommand::Rules(args) => explain::rules(context, args).await,
        EventsCommand::Explain(args) => explain::explain(context, args).await,
        EventsCommand::Archive(command) => archive::run(context, command).await,
        EventsCommand::Replay(command) => replay::run(context, command).await,
    }
}

/// The bus of the flag, of the settings, or of the stack.
fn bus_name<'a>(context: &'a Context, args: &'a BusArgs) -> &'a str {
    let of_settings = context.settings.bus.as_ref().map(|bus| bus.value.as_str());
    args.bus.as_deref().or(of_settings).unwrap_or(BUS)
}

async fn find_bus(context: &Context, args: &BusArgs) -> Result<Bus> {
    find(context, bus_name(context, args)).await
}

/// Finds the bus that was named.
///
/// # Errors
/// A usage error for what cannot be a bus, and a bus that does not exist with the names that come near.
pub async fn find(context: &Context, text: &str) -> Result<Bus> {
    let reference = Reference::parse(Kind::Bus, text)?;
    let place = match reference {
        // A bus of another account is found by its ARN only.
        Reference::Arn(..) => context.place_in_account(&reference).await?,
        _ => context.place_of(&reference).await?,
    };
    ops::bus::find(context.aws().await?.eventbridge(), &place, &reference).await
}
