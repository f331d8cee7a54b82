//! The process's environment, taken once, and what is read off it: terminals and folders.

use std::collections::BTreeMap;
use std::io::IsTerminal;
use std::path::{Path, PathBuf};

use crate::cli::ColorChoice;
use crate::error::{Error, Result};

/// The variables, the working folder and the streams of this process.
#[derive(Clone, Debug)]
pub struct Environment {
    variables: BTreeMap<String, String>,
    /// The folder that the command was started in.
    pub working_folder: PathBuf,
    /// The program that is running.
    pub executable: Option<PathBuf>,
    /// The words of the command that is carried out: `dlq redrive`.
    pub command: String,
    streams: Streams,
}

#[derive(Clone, Copy, Debug, Default)]
struct Streams {
    stdin_is_terminal: bool,
    stdout_is_terminal: bool,
    stderr_is_terminal: bool,
    width: Option<u16>,
}

/// Which streams are terminals, and how to write to them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Terminal {
    /// Answers can be typed, and the questions are seen.
    pub can_prompt: bool,
    /// stdout is a terminal.
    pub stdout: bool,
    /// stderr is a terminal.
    pub stderr: bool,
    /// Columns.
    pub width: Option<u16>,
    /// Colours on stdout.
    pub color_stdout: bool,
    /// Colours on stderr.
    pub color_stderr: bool,
}

/// Folders of the user's own, after the XDG base directory specification.
#[derive(Clone, Debug)]
pub struct Directories {
    state: Option<PathBuf>,
    cache: Option<PathBuf>,
}

impl Environment {
    /// Reads the process's environment.
    ///
    /// # Errors
    /// A failure when the working folder is gone.
    pub fn from_process() -> Result<Environment> {
        let working_folder = std::env::current_dir()
            .map_err(|error| Error::failure(format!("could not read the working folder: {error}")).caused_by(error))?;
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .collect();
        let stdout = std::io::stdout();
        let width = rustix::termios::tcgetwinsize(&stdout).ok().map(|size| size.ws_col).filter(|columns| *columns > 0);
        Ok(Environment {
            variables,
            working_folder,
            executable: std::env::current_exe().ok(),
            command: String::new(),
            streams: Streams {
                stdin_is_terminal: std::io::stdin().is_terminal(),
                stdout_is_terminal: stdout.is_terminal(),
                stderr_is_terminal: std::io::stderr().is_terminal(),
                width,
            },
        })
    }

    /// An environment without terminals, for tests.
    #[cfg(test)]
    pub fn of(working_folder: &Path, variables: &[(&str, &str)]) -> Environment {
        Environment {
            variables: variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect(),
            working_folder: working_folder.to_owned(),
            executable: None,
            command: String::new(),
            streams: Streams::default(),
        }
    }

    /// A variable that is set and not empty.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name).map(String::as_str).filter(|value| !value.is_empty())
    }

    /// The variables whose names begin so and that are set, with their values.
    pub fn starting_with(&self, prefix: &str) -> impl Iterator<Item = (&str, &str)> {
        let set = self.variables.iter().filter(move |(name, value)| name.starts_with(prefix) && !value.is_empty());
        set.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Where a program is on the `PATH`.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        let path = self.get("PATH")?;
        std::env::split_paths(path).map(|folder| folder.join(name)).find(|program| program.is_file())
    }

    /// What the streams are, with `--color`, `NO_COLOR`, `TERM` and `COLUMNS` taken into account.
    pub fn terminal(&self, color: ColorChoice) -> Terminal {
        let plain = self.get("NO_COLOR").is_some() || self.get("TERM") == Some("dumb");
        let colored = |is_terminal: bool| match color {
            ColorChoice::Always => true,
            ColorChoice::Never => false,
            ColorChoice::Auto => is_terminal && !plain,
        };
        let Streams { stdin_is_terminal, stdout_is_terminal, stderr_is_terminal, width } = self.streams;
        Terminal {
            can_prompt: stdin_is_terminal && stderr_is_terminal,
            stdout: stdout_is_terminal,
            stderr: stderr_is_terminal,
            width: self.get("COLUMNS").and_then(|columns| columns.parse().ok()).or(width),
            color_stdout: colored(stdout_is_terminal),
            color_stderr: colored(stderr_is_terminal),
        }
    }

    /// The folders for state and caches.
    pub fn directories(&self) -> Directories {
        let folder = |variable: &str, below_home: &str| {
            self.get(variable)
                .map(PathBuf::from)
                .filter(|path| path.is_absolute())
                .or_else(|| self.get("HOME").map(|home| Path::new(home).join(below_home)))
                .map(|folder| folder.join("msgctl"))
        };
        Directories { state: folder("XDG_STATE_HOME", ".local/state"), cache: folder("XDG_CACHE_HOME", ".cache") }
    }
}

impl Directories {
    /// `$XDG_STATE_HOME/msgctl`: receipts, the sandbox's record, marks of running transfers.
    ///
    /// # Errors
    /// A usage error when neither `XDG_STATE_HOME` nor `HOME` is set.
    pub fn state(&self) -> Result<&Path> {
        self.state.as_deref().ok_or_else(|| no_home("XDG_STATE_HOME"))
    }

    /// `$XDG_CACHE_HOME/msgctl`: the installed emulator.
    ///
    /// # Errors
    /// A usage error when neither `XDG_CACHE_HOME` nor `HOME` is set.
    pub fn cache(&self) -> Result<&Path> {
        self.cache.as_deref().ok_or_else(|| no_home("XDG_CACHE_HOME"))
    }
}

fn no_home(variable: &str) -> Error {
    Error::usage("there is no home folder").hint(format!("set HOME or {variable} to a folder that can be written"))
}
