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
        Ok(Run { context, scopes, conditions, watch: check.watch })
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
        if look.rows.is_empty() && errors.is_empty() {
            self.say_that_there_is_nothing(P::NOUN);
        }
        let nothing_at_all = look.rows.is_empty() && look.broken_off.is_some();
        if !nothing_at_all {
            ui.monitored(&look.rows, &errors)?;
        }
        let outcome = self.outcome(&look.rows, &errors);
        if ui.is_nagios() && !nothing_at_all {
            return Ok(outcome);
        }
        if !ui.is_nagios() {
            look.lacking.iter().for_each(|error| ui.error(error));
            self.tell_failing(&look.rows);
        }
        if let Some(error) = look.broken_off {
            return Err(error);
        }
        self.hint(report, &look.rows);
        Ok(outcome)
    }

    fn outcome<R: ReportRow>(&self, rows: &[R], errors: &[String]) -> Outcome {
        Outcome {
            partial: !errors.is_empty(),
            check_failed: rows.iter().any(|row| row.check().fails()),
            check_state: self.context.ui.is_nagios().then(|| nagios::state(rows, errors)),
            ..self.context.outcome()
        }
    }

    fn say_that_there_is_nothing(&self, noun: &str) {
        let places: Vec<String> = self
            .scopes
            .iter()
            .map(|scope| match &scope.prefix {
                Some(prefix) => format!("No {noun} in {} begins with {prefix}", scope.place),
                None => format!("There is no {noun} in {}", scope.place),
            })
            .collect();
        places.iter().for_each(|place| self.context.ui.status(place));
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
            if presenter.is_first() && looked.rows.is_empty() && looked.broken_off.is_some() {
                return self.show(report, looked);
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
    let mut look = Look { at: now, rows: Vec::new(), broken_off: None, lacking: Vec::new(), incomplete: Vec::new() };
    for (at, (scope, gathered)) in scopes.iter().zip(gathered).enumerate() {
        let Gathered { items, broken_off, lacking } = gathered;
        if broken_off.is_some() || !lacking.is_empty() {
            look.incomplete.push(at);
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
    /// A line of JSON for each.
    Stream(DataStream<'a>),
}

impl<'a> Presenter<'a> {
    fn new(context: &'a Context, every: Duration) -> Presenter<'a> {
        let ui = &context.ui;
        let form = match ui.format() {
            _ if ui.is_for_terminal() => Form::Screen(ui.screen()),
            Some(OutputFormat::Table) => Form::Tables,
            _ => Form::Stream(ui.stream()),
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
