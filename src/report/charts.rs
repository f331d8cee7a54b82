//! `report chart`: at the terminal, as an SVG, and the whole stack as a page.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write};

use crate::chart::page::html;
use crate::chart::{Panel, svg, terminal};
use crate::cli::OutputFormat;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::naming::{Kind, Reference};
use crate::queue::ops::{Queue, find, list};
use crate::render::text;

use super::args::ChartArgs;
use super::ops::Span;
use super::ops::history::{self, Charted, Curve};
use super::run::look;
use super::scope::{self, Scope};
use super::sources::{Alarms, Queues, Report, Rules, Topics, Users};
use super::view::chart::{CurveRow, panel};
use super::view::page::{Contents, page};

/// Width where there is no terminal to ask.
const WIDTH: u16 = 80;

/// Users at most whom new and disabled ones are counted among, on a page.
const MOST_USERS: u64 = 3_000;

/// Curves of queues, and what kept some of them from being known.
struct Drawn {
    curves: Vec<Curve>,
    span: Span,
    lacking: Vec<Error>,
}

/// Draws charts.
///
/// # Errors
/// Whatever ends the command.
pub async fn chart(context: &Context, args: &ChartArgs) -> Result<Outcome> {
    let scope = scope::only(context).await?;
    let metrics: Vec<Charted> = args.metric.iter().map(|metric| Charted::from(*metric)).collect();
    let queues = queues(context, &scope, &args.queues).await?;
    if queues.is_empty() {
        context.ui.status(format!(
            "No queue in {} begins with {}",
            scope.place,
            scope.prefix.as_deref().unwrap_or_default()
        ));
    }
    let drawn = draw(context, &scope, &queues, &metrics, args).await;
    let panels: Vec<Panel> = drawn.curves.iter().map(|curve| panel(curve, &drawn.span, &scope.place)).collect();
    let mut lacking = drawn.lacking;
    if let Some(file) = &args.svg {
        write(context, file, &svg::document(&panels))?;
    }
    if let Some(file) = &args.html {
        let contents = contents(context, &scope, args, panels.clone(), &mut lacking).await?;
        let window = text::duration(args.window.as_secs());
        write(context, file, &html(&page(contents, &scope.place, &window, context.now())))?;
    }
    if args.svg.is_none() && args.html.is_none() {
        show(context, &scope, &drawn.curves, &drawn.span, &panels)?;
    }
    lacking.iter().for_each(|error| context.ui.error(error));
    Ok(Outcome { partial: !lacking.is_empty(), ..context.outcome() })
}

/// The full names of the queues that were named, or of all of the stage.
async fn queues(context: &Context, scope: &Scope, named: &[String]) -> Result<Vec<String>> {
    if named.is_empty() {
        let names = list::names(scope.aws.sqs(), &scope.place, scope.prefix.as_deref()).await.whole()?;
        return Ok(names);
    }
    let references: Vec<Reference> =
        named.iter().map(|text| Reference::parse(Kind::Queue, text)).collect::<Result<_>>()?;
    let mut queues: Vec<String> = Vec::new();
    for reference in &references {
        let place = context.place_of(reference).await?;
        let queue: Queue = find(scope.aws.sqs(), &place, reference).await?;
        if !queues.contains(&queue.name) {
            queues.push(queue.name);
        }
    }
    Ok(queues)
}

async fn draw(context: &Context, scope: &Scope, queues: &[String], metrics: &[Charted], args: &ChartArgs) -> Drawn {
    let (curves, span, lacking) =
        history::curves(scope.aws.cloudwatch(), &scope.place, queues, metrics, args.window, context.now()).await;
    Drawn { curves, span, lacking: lacking.into_iter().collect() }
}

fn show(context: &Context, scope: &Scope, curves: &[Curve], span: &Span, panels: &[Panel]) -> Result<()> {
    let ui = &context.ui;
    if ui.is_for_terminal() || ui.format() == Some(OutputFormat::Table) {
        let width = ui.width().unwrap_or(WIDTH).into();
        let charts: Vec<String> = panels.iter().map(|panel| terminal::chart(panel, width)).collect();
        return ui.text(&charts.join("\n"));
    }
    let rows: Vec<CurveRow> = curves.iter().map(|curve| CurveRow::new(curve, span, &scope.place)).collect();
    ui.list(&rows)
}

/// Everything that stands on the page; what cannot be had is said there.
async fn contents(
    context: &Context,
    scope: &Scope,
    args: &ChartArgs,
    panels: Vec<Panel>,
    lacking: &mut Vec<Error>,
) -> Result<Contents> {
    let window = args.window;
    let scopes = std::slice::from_ref(scope);
    let queues = Queues::new(scopes, Some(window))?;
    let (topics, rules, alarms) = (Topics { window }, Rules { window }, Alarms { window });
    let users = Users { window, most_users: MOST_USERS };
    let now = context.now();
    let (queues, topics, rules, users, alarms) = tokio::join!(
        rows(&queues, scopes, now),
        rows(&topics, scopes, now),
        rows(&rules, scopes, now),
        rows(&users, scopes, now),
        rows(&alarms, scopes, now),
    );
    for errors in [queues.1, topics.1, rules.1, users.1, alarms.1] {
        lacking.extend(errors);
    }
    Ok(Contents {
        queues: queues.0,
        topics: topics.0,
        rules: rules.0,
        clients: users.0,
        alarms: alarms.0,
        panels,
        lacking: lacking.iter().map(ToString::to_string).collect(),
    })
}

async fn rows<P: Report>(report: &P, scopes: &[Scope], now: jiff::Timestamp) -> (Vec<P::Row>, Vec<Error>) {
    let looked = look(report, scopes, now).await;
    (looked.rows, looked.lacking.into_iter().chain(looked.broken_off).collect())
}

fn write(context: &Context, file: &str, contents: &str) -> Result<()> {
    if context.settings.consent.dry_run {
        context.ui.status(format!("Dry run: {file} was not written."));
        return Ok(());
    }
    let opened = OpenOptions::new().write(true).create_new(true).open(file);
    let written = opened.and_then(|mut opened| opened.write_all(contents.as_bytes()));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => Error::refused(format!("{file} is there already"))
            .hint("give a name that is not in use: a file is never overwritten"),
        _ => Error::usage(format!("could not write {file}: {error}")),
    })?;
    context.ui.status(format!("Wrote {file}"));
    Ok(())
}
