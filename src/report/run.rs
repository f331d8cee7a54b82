//! Making a report once, or again and again: all places at once, each row held against its condition.

use std::cmp::Reverse;
use std::time::Duration;

use futures_util::future;
use jiff::Timestamp;
use tokio::time::MissedTickBehavior;

use crate::cli::OutputFormat;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::render::monitoring::Monitored;
use crate::render::{nagios, text};
use crate::ui::{DataStream, Screen};

use super::args::{CheckArgs, ScopeArgs};
use super::conditions::Conditions;
use super::ops::Gathered;
use super::row::ReportRow;
use super::scope::{self, Scope};
use super::sources::Report;
use super::view::snapshot::Snapshot;

/// Rows that a line on stderr names.
const NAMED: usize = 10;

/// A report that is about to be made.
pub struct Run<'a> {
    context: &'a Context,
    scopes: Vec<Scope>,
    conditions: Vec<Conditions>,
    watch: Option<Duration>,
    /// A place with nothing in it is all right.
    empty_ok: bool,
    /// Only what has a certain prefix is looked at, and there may be more in the place.
    narrowed: bool,
}

/// A report as it was at a moment.
#[derive(Debug)]
pub struct Look<R> {
    /// The moment.
    pub at: Timestamp,
    /// The rows of all places.
    pub rows: Vec<R>,
    /// Why there are not more, where there is only one place.
    pub broken_off: Option<Error>,
    /// Why something is not known.
    pub lacking: Vec<Error>,
    /// The places, by their number, of which not everything is known.
    pub incomplete: Vec<usize>,
    /// The places, by their number, in which there is nothing, and that is known.
    pub empty: Vec<usize>,
}

impl<R> Look<R> {
    /// Everything that is not known, in words.
    pub fn errors(&self) -> Vec<String> {
        self.lacking.iter().chain(&self.broken_off).map(ToString::to_string).collect()
    }
}

impl<'a> Run<'a> {
    /// Finds the places and parses the conditions. No request is sent.
    ///
    /// # Errors
    /// A usage error for what is missing or wrong.
    pub async fn prepare(
        context: &'a Context,
        scope: &ScopeArgs,
        check: &CheckArgs,
        conditions: impl Fn(&CheckArgs, &Scope) -> Result<Conditions>,
    ) -> Result<Run<'a>> {
        if check.watch.is_some() {
            check_watched_format(context)?;
        }
        let scopes = scope::scopes(context, scope).await?;
        let conditions = scopes.iter().map(|scope| conditions(check, scope)).collect::<Result<_>>()?;
        let (watch, empty_ok, narrowed) = (check.watch, check.empty_ok, scope.prefix.is_some());
        Ok(Run { context, scopes, conditions, watch, empty_ok, narrowed })
    }

    /// The places.
    pub fn scopes(&self) -> &[Scope] {
        &self.scopes
    }

    /// Makes the report.
    ///
    /// # Errors
    /// Whatever ends the command.
    pub async fn go<P: Report>(&self, report: &P) -> Result<Outcome> {
        match self.watch {
            Some(every) => self.watch(report, every).await,
            None => {
                let look = self.checked(look(report, &self.scopes, self.context.now()).await);
                self.show(report, look)
            }
        }
    }

    /// Holds each row against its condition.
    fn checked<R: ReportRow>(&self, mut look: Look<R>) -> Look<R> {
        for row in &mut look.rows {
            let at = self.scopes.iter().position(|scope| scope.origin == *row.origin());
            if let Some(at) = at {
                let check = self.conditions[at].check(row);
                row.set_check(check);
            }
        }
        look
    }

    fn show<P: Report>(&self, report: &P, look: Look<P::Row>) -> Result<Outcome> {
        let ui = &self.context.ui;
        let errors = look.errors();
        let nothing_at_all = look.rows.is_empty() && look.broken_off.is_some();
        // What is said of an empty place is as bad to a monitoring system as what could not be found out.
        let empty = self.empty(&look).map(|scope| nothing_in(scope, P::NOUN)).filter(|_| !self.empty_ok);
        let lacking: Vec<String> = errors.iter().cloned().chain(empty).collect();
        if !nothing_at_all {
            ui.monitored(&look.rows, &lacking)?;
        }
        let check_state = ui.is_nagios().then(|| nagios::state(&look.rows, &lacking));
        let outcome = Outcome { check_state, ..self.outcome(&look.rows, &errors) };
        self.tell_astray(report, &look);
        if ui.is_nagios() && !nothing_at_all {
            if self.empty_ok {
                self.tell_empty::<P>(&look);
            }
            return Ok(outcome);
        }
        let unchecked = self.unchecked::<P>(&look);
        if unchecked.is_none() {
            self.tell_empty::<P>(&look);
        }
        if !ui.is_nagios() {
            look.lacking.iter().for_each(|error| ui.error(error));
            self.tell_failing(&look.rows);
        }
        if let Some(error) = look.broken_off.or(unchecked) {
            return Err(error);
        }
        self.hint(report, &look.rows);
        Ok(outcome)
    }

    fn outcome<R: ReportRow>(&self, rows: &[R], errors: &[String]) -> Outcome {
        Outcome {
            partial: !errors.is_empty(),
            check_failed: rows.iter().any(|row| row.check().fails()),
            ..self.context.outcome()
        }
    }

    /// The places with nothing in them.
    fn empty<R>(&self, look: &Look<R>) -> impl Iterator<Item = &Scope> {
        look.empty.iter().filter_map(|at| self.scopes.get(*at))
    }

    /// Says so of each place in which there is nothing: a stage may be mistyped.
    fn tell_empty<P: Report>(&self, look: &Look<P::Row>) {
        for scope in self.empty(look) {
            self.context.ui.warn(nothing_in(scope, P::NOUN));
            next_steps(scope).into_iter().for_each(|step| self.context.ui.hint(step));
        }
    }

    /// The error for a condition that was held against nothing in some place, unless another place fails it, or
    /// that is all right.
    fn unchecked<P: Report>(&self, look: &Look<P::Row>) -> Option<Error> {
        let fails = look.rows.iter().any(|row| row.check().fails());
        let has_condition = |at: &&usize| self.conditions.get(**at).is_some_and(Conditions::is_any);
        let unchecked: Vec<&Scope> = look.empty.iter().filter(has_condition).map(|at| &self.scopes[*at]).collect();
        if fails || self.empty_ok || unchecked.is_empty() {
            return None;
        }
        let places: Vec<String> = unchecked.iter().map(|scope| nothing_in(scope, P::NOUN)).collect();
        let error = Error::not_found(format!("{}: nothing was held against the condition", places.join("; ")));
        let steps = unchecked.into_iter().flat_map(next_steps);
        Some(error.hints(steps).hint("where that is all right: --empty-ok"))
    }

    /// Says so of settings that are for something that is not there.
    fn tell_astray<P: Report>(&self, report: &P, look: &Look<P::Row>) {
        if !self.narrowed && look.incomplete.is_empty() {
            report.astray(&self.scopes, &look.rows).iter().for_each(|words| self.context.ui.warn(words));
        }
    }

    /// Which rows fail, and why.
    fn tell_failing<R: ReportRow>(&self, rows: &[R]) {
        let failing: Vec<&R> = rows.iter().filter(|row| row.check().fails()).collect();
        if failing.is_empty() {
            return;
        }
        let named = failing.iter().take(NAMED).map(|row| format!("{}: {}", row.label(), row.check().cell()));
        let more = failing.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| format!("and {more} more"));
        let named: Vec<String> = named.chain(more).collect();
        let (count, all) = (text::count(failing.len() as u64), text::count(rows.len() as u64));
        self.context.ui.warn(format!("{count} of {all} {} fail: {}", R::NOUN, named.join("; ")));
    }

    fn hint<P: Report>(&self, report: &P, rows: &[P::Row]) {
        let next = rows.iter().find_map(|row| Some((row, report.next_step(row)?)));
        let Some((row, (words, what))) = next else { return };
        if let Some(scope) = self.scopes.iter().find(|scope| scope.origin == *row.origin()) {
            self.context.ui.hint(format!("`{}` {what}", scope.settings.again(&words)));
        }
    }

    /// Makes the report again and again, until a signal comes or a row fails.
    async fn watch<P: Report>(&self, report: &P, every: Duration) -> Result<Outcome> {
        let interrupt = &self.context.interrupt;
        interrupt.begin();
        let mut ticks = tokio::time::interval(every);
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut presenter = Presenter::new(self.context, every);
        loop {
            let looked = async {
                ticks.tick().await;
                look(report, &self.scopes, self.context.now()).await
            };
            // Nothing is to be settled: what is under way is dropped.
            let looked = tokio::select! {
                looked = looked => self.checked(looked),
                () = interrupt.raised() => break presenter.finish(self.context.outcome()),
            };
            if presenter.is_first() {
                let nothing_at_all = looked.rows.is_empty() && looked.broken_off.is_some();
                if nothing_at_all || self.unchecked::<P>(&looked).is_some() {
                    return self.show(report, looked);
                }
                self.tell_astray(report, &looked);
                self.tell_empty::<P>(&looked);
            }
            presenter.present(report, &looked)?;
            let outcome = self.outcome(&looked.rows, &[]);
            if outcome.check_failed {
                self.tell_failing(&looked.rows);
                break presenter.finish(outcome);
            }
        }
    }
}

/// That there is nothing in a place.
fn nothing_in(scope: &Scope, noun: &str) -> String {
    match &scope.prefix {
        Some(prefix) => format!("no {noun} in {} begins with {prefix}", scope.place),
        None => format!("there is no {noun} in {}", scope.place),
    }
}

/// What helps where there is nothing in a place.
fn next_steps(scope: &Scope) -> Vec<String> {
    let Some(prefix) = &scope.prefix else { return Vec::new() };
    let settings = &scope.settings;
    let stage = settings.stage.as_ref().filter(|_| scope.place.prefix().as_ref() == Some(prefix));
    let known = settings.known_stages();
    let unknown = stage.is_some_and(|stage| !known.is_empty() && !known.contains(&stage.value));
    let known = unknown.then(|| format!("the settings tell of these stages: {}", known.join(", ")));
    let all =
        format!("`{}` shows what there is in every stage", settings.again(&format!("{} --all", settings.command())));
    known.into_iter().chain([all]).collect()
}

/// Refuses a format that cannot be written again and again.
fn check_watched_format(context: &Context) -> Result<()> {
    match context.ui.format() {
        Some(OutputFormat::Csv | OutputFormat::Nagios | OutputFormat::Prometheus) => {
            Err(Error::usage("--watch writes the report again and again, which -o asks for in a format that ends")
                .hint("leave out -o for a table at a terminal, or stream with -o ndjson")
                .hint("for Prometheus there is `msgctl report serve`"))
        }
        _ => Ok(()),
    }
}

/// Looks at all places at once.
pub async fn look<P: Report>(report: &P, scopes: &[Scope], now: Timestamp) -> Look<P::Row> {
    let gathering = scopes.iter().enumerate().map(|(at, scope)| report.gather(at, scope, now));
    let gathered: Vec<Gathered<P::Row>> = future::join_all(gathering).await;
    let mut look = Look {
        at: now,
        rows: Vec::new(),
        broken_off: None,
        lacking: Vec::new(),
        incomplete: Vec::new(),
        empty: Vec::new(),
    };
    for (at, (scope, gathered)) in scopes.iter().zip(gathered).enumerate() {
        let Gathered { items, broken_off, lacking } = gathered;
        if broken_off.is_some() || !lacking.is_empty() {
            look.incomplete.push(at);
        } else if items.is_empty() {
            look.empty.push(at);
        }
        look.rows.extend(items);
        look.lacking.extend(lacking.into_iter().map(|error| scope.blame(error)));
        match broken_off {
            Some(error) if scopes.len() == 1 => look.broken_off = Some(error),
            broken_off => look.lacking.extend(broken_off.map(|error| scope.blame(error))),
        }
    }
    if scopes.len() > 1 {
        // Each place has its worst first; so has the whole.
        look.rows.sort_by_key(|row| Reverse(row.check_state()));
        if look.rows.is_empty() && look.incomplete.len() == scopes.len() {
            look.broken_off = look.lacking.pop();
        }
    }
    look
}

/// Shows one report after the other.
struct Presenter<'a> {
    context: &'a Context,
    every: Duration,
    frames: u64,
    form: Form<'a>,
}

/// How reports that follow each other are shown.
enum Form<'a> {
    /// Drawn over each other at a terminal.
    Screen(Screen),
    /// One after the other, as tables.
    Tables,
    /// A line of JSON for each, also under `-o json`: a document of what has no end would never be whole.
    Stream(DataStream<'a>),
}

impl<'a> Presenter<'a> {
    fn new(context: &'a Context, every: Duration) -> Presenter<'a> {
        let ui = &context.ui;
        let form = match ui.format() {
            _ if ui.is_for_terminal() => Form::Screen(ui.screen()),
            Some(OutputFormat::Table) => Form::Tables,
            _ => Form::Stream(ui.lines()),
        };
        Presenter { context, every, frames: 0, form }
    }

    fn is_first(&self) -> bool {
        self.frames == 0
    }

    fn present<P: Report>(&mut self, report: &P, look: &Look<P::Row>) -> Result<()> {
        self.frames += 1;
        let heading = heading(report, look, self.every);
        let errors = look.errors();
        let told = errors.iter().map(|error| format!("error: {}", text::on_one_line(error)));
        match &mut self.form {
            Form::Screen(screen) => screen.draw(&heading, &look.rows, ReportRow::key, &told.collect::<Vec<_>>()),
            Form::Stream(stream) => stream.push(&Snapshot { at: look.at, errors, rows: &look.rows }),
            Form::Tables => {
                self.context.ui.text(&format!("{heading}\n"))?;
                self.context.ui.list(&look.rows)?;
                told.map(|line| line + "\n").try_for_each(|line| self.context.ui.text(&line))
            }
        }
    }

    fn finish(self, outcome: Outcome) -> Result<Outcome> {
        if let Form::Stream(stream) = self.form {
            stream.finish()?;
        }
        Ok(outcome)
    }
}

fn heading<P: Report>(report: &P, look: &Look<P::Row>, every: Duration) -> String {
    let window = report.window().map(|window| format!(", window {}", text::duration(window.as_secs())));
    let failing = look.rows.iter().filter(|row| row.check().fails()).count();
    let failing = if failing > 0 { format!(", {failing} fail") } else { String::new() };
    format!(
        "{}, {} {}{}{failing}, every {}",
        look.at.strftime("%Y-%m-%dT%H:%M:%SZ"),
        text::count(look.rows.len() as u64),
        P::Row::NOUN,
        window.unwrap_or_default(),
        text::duration(every.as_secs().max(1))
    )
}
