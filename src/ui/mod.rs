//! The one door to stdout and stderr.
//!
//! stdout is data; stderr is chatter: status, hints, warnings, progress, prompts, errors. Where JSON
//! was asked for and stderr is not a terminal, every line of stderr is a JSON object, too.

pub mod logging;
mod progress;
mod records;
mod screen;

use std::fmt::Display;
use std::io::{BufWriter, Read, Write};
use std::sync::Arc;

use anstyle::{AnsiColor, Style};
use secrecy::SecretString;
use serde::Serialize;
use serde_json::json;

use crate::bulk::{Listing, Meter};
use crate::cli::OutputFormat;
use crate::error::{Error, ErrorKind, Result};
use crate::jq::Filter;
use crate::render::monitoring::Monitored;
use crate::render::{Render, Renderer, Rows, Stream, nagios, text};
use crate::settings::environment::Terminal;

use records::JsonList;

pub use progress::Progress;
pub use screen::Screen;

/// Writes everything that this invocation writes.
#[derive(Debug)]
pub struct Ui {
    renderer: Renderer,
    terminal: Terminal,
    quiet: bool,
    progress: bool,
}

/// What the user asked of the output.
#[derive(Debug, Default)]
pub struct Wishes {
    /// `-o`
    pub output: Option<OutputFormat>,
    /// `--jq`
    pub filter: Option<Filter>,
    /// `--quiet`
    pub quiet: bool,
    /// Whether progress may be drawn.
    pub progress: bool,
}

impl Ui {
    /// The door for these wishes and this terminal.
    pub fn new(wishes: Wishes, terminal: Terminal) -> Ui {
        let renderer = Renderer {
            explicit: wishes.output,
            filter: wishes.filter,
            terminal: terminal.stdout,
            width: terminal.width,
            color: terminal.color_stdout,
        };
        Ui { renderer, terminal, quiet: wishes.quiet, progress: wishes.progress }
    }

    /// Writes a list as data.
    ///
    /// # Errors
    /// When stdout cannot be written, a closed pipe among them.
    pub fn list<R: Render>(&self, rows: &[R]) -> Result<()> {
        self.data(|out| self.renderer.list(out, rows))
    }

    /// Writes what arrived of a list as data, and then fails with what broke it off.
    ///
    /// # Errors
    /// As [`Ui::list`], and the error that broke the list off.
    pub fn listing<R: Render>(&self, listing: Listing<R>) -> Result<()> {
        match listing.broken_off {
            Some(error) if listing.items.is_empty() => Err(error),
            Some(error) => self.list(&listing.items).and(Err(error)),
            None => self.list(&listing.items),
        }
    }

    /// Writes a single result as data.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn one<R: Render>(&self, result: &R) -> Result<()> {
        self.data(|out| self.renderer.one(out, result))
    }

    /// Writes a list as data, for a monitoring system, too; `lacking` says why some of what the rows should have
    /// is not known.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn monitored<R: Monitored>(&self, rows: &[R], lacking: &[String]) -> Result<()> {
        self.data(|out| self.renderer.monitored(out, rows, lacking))
    }

    /// A part of the terminal that is drawn again and again, where stdout is one.
    pub fn screen(&self) -> Screen {
        Screen::new(self.renderer.color)
    }

    /// Whether stdout is a pipe that nobody reads any more. Nothing is written to find out.
    pub fn reader_is_gone(&self) -> bool {
        use rustix::event::{PollFd, PollFlags, Timespec, poll};
        let stdout = std::io::stdout();
        let mut asked = [PollFd::new(&stdout, PollFlags::empty())];
        let answered = poll(&mut asked, Some(&Timespec { tv_sec: 0, tv_nsec: 0 }));
        answered.is_ok() && asked[0].revents().contains(PollFlags::ERR)
    }

    /// What `-o` asked for.
    pub fn format(&self) -> Option<OutputFormat> {
        self.renderer.explicit
    }

    /// Whether stdout is for a person at a terminal.
    pub fn is_for_terminal(&self) -> bool {
        self.terminal.stdout
            && self.renderer.filter.is_none()
            && matches!(self.format(), None | Some(OutputFormat::Table))
    }

    /// Whether stdout takes colours.
    pub fn takes_color(&self) -> bool {
        self.renderer.color
    }

    /// The columns of stdout, where it is a terminal.
    pub fn width(&self) -> Option<u16> {
        self.terminal.width.filter(|_| self.terminal.stdout)
    }

    /// Whether the output and the exit code are those of a Nagios plug-in.
    pub fn is_nagios(&self) -> bool {
        self.format() == Some(OutputFormat::Nagios)
    }

    /// Writes text as data, as it is.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn text(&self, text: &str) -> Result<()> {
        self.copy(text.as_bytes())
    }

    /// Writes what is read as data, as it is.
    ///
    /// # Errors
    /// As [`Ui::list`], and when it cannot be read.
    pub fn copy(&self, mut from: impl Read) -> Result<()> {
        self.data(|out| std::io::copy(&mut from, out).map(|_| ()).map_err(Error::from))
    }

    /// stdout, for data that an operation writes by itself while it goes on.
    pub fn data_stream(&self) -> Box<dyn Write + Send> {
        Box::new(std::io::stdout())
    }

    /// stdout, for JSON objects on a line each that an operation writes by itself while it goes on: one after the
    /// other, or as one document where that is asked for.
    pub fn records_stream(&self) -> Box<dyn Write + Send> {
        match self.renderer.explicit {
            Some(OutputFormat::Json) => Box::new(JsonList::new(std::io::stdout())),
            _ => self.data_stream(),
        }
    }

    /// Begins a list of rows: written as they come, where the form lets them; a table and what jq filters as a
    /// whole, when all are there.
    pub fn rows<R: Render>(&self) -> DataRows<'_, R> {
        DataRows { rows: self.renderer.rows() }
    }

    /// Begins a list whose items are written as they come.
    pub fn stream(&self) -> DataStream<'_> {
        DataStream { stream: self.renderer.stream() }
    }

    /// Begins a list without an end: a line of JSON for each item.
    pub fn lines(&self) -> DataStream<'_> {
        DataStream { stream: self.renderer.lines() }
    }

    /// Says what is going on; not under `--quiet`, and not where stderr is JSON.
    pub fn status(&self, text: impl Display) {
        if !self.quiet && !self.stderr_is_json() {
            self.chatter(shown(text));
        }
    }

    /// Names the next useful command.
    pub fn hint(&self, text: impl Display) {
        if !self.quiet && !self.stderr_is_json() {
            self.chatter(format!("{} {}", self.styled(AnsiColor::Cyan, "hint:"), shown(text)));
        }
    }

    /// Says what may be wrong; also under `--quiet`.
    pub fn warn(&self, text: impl Display) {
        if self.stderr_is_json() {
            self.chatter(json!({"warning": {"message": text.to_string()}}));
        } else {
            self.chatter(format!("{} {}", self.styled(AnsiColor::Yellow, "warning:"), shown(text)));
        }
    }

    /// Reports the error that ended the command.
    pub fn error(&self, error: &Error) {
        if error.kind() == ErrorKind::BrokenPipe {
            return;
        }
        if self.renderer.is_json() {
            return self.chatter(one_line(&error.document()));
        }
        if self.is_nagios() {
            // A plug-in says everything on stdout; one that cannot has nobody to tell.
            let _ = self.text(&nagios::failed(&error.to_string()));
            return;
        }
        self.chatter(format!("{} {}", self.styled(AnsiColor::Red, "error:"), shown(error)));
        for hint in error.all_hints() {
            self.chatter(format!(
                "{} {}",
                self.styled(AnsiColor::Cyan, "hint:"),
                shown(hint.replace('\n', "\n      "))
            ));
        }
    }

    /// What the parser of the command line has to say, in colour where stdout takes it.
    pub fn clap_text(&self, error: &clap::Error) -> String {
        let text = error.render();
        if self.terminal.color_stdout { text.ansi().to_string() } else { text.to_string() }
    }

    /// Shows what a question is about; also under `--quiet`, as nobody can answer otherwise.
    pub fn question(&self, about: impl Display) {
        self.chatter(shown(about));
    }

    /// Whether a question can be asked.
    pub fn can_prompt(&self) -> bool {
        self.terminal.can_prompt
    }

    /// Asks a question that is answered with yes or no; no is the default.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn confirm(&self, question: &str) -> Result<bool> {
        let answer = dialoguer::Confirm::new().with_prompt(question).default(false).interact();
        answered(answer)
    }

    /// Asks for a name to be typed.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn typed(&self, question: &str) -> Result<String> {
        let answer = dialoguer::Input::<String>::new().with_prompt(question).allow_empty(true).interact_text();
        answered(answer)
    }

    /// Asks for a secret, which is not shown while it is typed; twice, where a slip would be a pity.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn secret(&self, question: &str, twice: bool) -> Result<SecretString> {
        let prompt = dialoguer::Password::new().with_prompt(question);
        let prompt = match twice {
            true => prompt.with_confirmation("once more", "these are two different ones"),
            false => prompt,
        };
        answered(prompt.interact()).map(SecretString::from)
    }

    /// Asks to choose one of several.
    ///
    /// # Errors
    /// When the terminal is gone.
    pub fn chosen(&self, question: &str, items: &[String]) -> Result<usize> {
        answered(dialoguer::Select::new().with_prompt(question).items(items).default(0).interact())
    }

    /// Whether stdout is looked at by a person.
    pub fn is_for_people(&self) -> bool {
        self.is_plain() && self.terminal.stdout
    }

    /// Whether JSON on stdout will do: no filter and no other form was asked for.
    pub fn takes_lines(&self) -> bool {
        matches!(self.renderer.explicit, None | Some(OutputFormat::Json | OutputFormat::Ndjson))
            && self.renderer.filter.is_none()
    }

    /// Whether neither a format nor a filter was asked for.
    pub fn is_plain(&self) -> bool {
        self.renderer.explicit.is_none() && self.renderer.filter.is_none()
    }

    /// Shows how far a piece of work is, until the returned handle is dropped.
    pub fn progress(&self, title: &str, total: Option<u64>, meter: &Arc<Meter>) -> Progress {
        if self.quiet || !self.progress {
            return Progress::none();
        }
        if self.terminal.stderr {
            return Progress::bar(title, total, meter);
        }
        Progress::lines(title, total, meter, self.stderr_is_json())
    }

    fn data(&self, write: impl FnOnce(&mut dyn Write) -> Result<()>) -> Result<()> {
        let mut out = BufWriter::new(std::io::stdout().lock());
        write(&mut out)?;
        Ok(out.flush()?)
    }

    fn stderr_is_json(&self) -> bool {
        self.renderer.is_json() && !self.terminal.stderr
    }

    fn chatter(&self, line: impl Display) {
        to_stderr(line);
    }

    fn styled(&self, color: AnsiColor, text: &str) -> String {
        if !self.terminal.color_stderr {
            return text.to_owned();
        }
        let style = Style::new().bold().fg_color(Some(color.into()));
        format!("{style}{text}{style:#}")
    }
}

/// A list that is being written item by item.
#[derive(Debug)]
pub struct DataStream<'a> {
    stream: Stream<'a>,
}

impl DataStream<'_> {
    /// Writes one item.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn push<R: Render>(&mut self, item: &R) -> Result<()> {
        self.stream.push(&mut std::io::stdout().lock(), item)
    }

    /// Ends the list.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn finish(self) -> Result<()> {
        self.stream.finish(&mut std::io::stdout().lock())
    }
}

/// A list of rows that is being written.
#[derive(Debug)]
pub struct DataRows<'a, R: Render> {
    rows: Rows<'a, R>,
}

impl<R: Render> DataRows<'_, R> {
    /// Takes one row.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn push(&mut self, row: R) -> Result<()> {
        self.rows.push(&mut std::io::stdout().lock(), row)
    }

    /// How many there were.
    pub fn count(&self) -> usize {
        self.rows.count()
    }

    /// Ends the list.
    ///
    /// # Errors
    /// As [`Ui::list`].
    pub fn finish(self) -> Result<()> {
        self.rows.finish(&mut std::io::stdout().lock())
    }
}

fn answered<T>(answer: dialoguer::Result<T>) -> Result<T> {
    answer.map_err(|dialoguer::Error::IO(error)| {
        // The prompt has hidden the cursor.
        let _ = write!(std::io::stderr().lock(), "\x1b[?25h\r\n");
        match error.kind() {
            std::io::ErrorKind::Interrupted => Error::interrupted(),
            _ => Error::new(ErrorKind::Declined, format!("no answer at the terminal: {error}")),
        }
    })
}

/// What a person reads may carry names and texts from elsewhere, which the terminal is not to obey.
fn shown(text: impl Display) -> String {
    text::visible(&text.to_string())
}

fn one_line(document: &impl Serialize) -> String {
    serde_json::to_string(document).unwrap_or_default()
}

/// A stderr that is gone is no reason to stop: there is nobody left to tell.
fn to_stderr(line: impl Display) {
    let _ = writeln!(std::io::stderr().lock(), "{line}");
}
