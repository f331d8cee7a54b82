//! Names of resources, from a cache in the user's folder for caches.

use std::ffi::OsString;
use std::fs::{self, OpenOptions};
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::message::digest;
use crate::settings::{Setting, Settings};

use super::{FETCH, OF_VARIABLE, VARIABLE};

/// How long names are taken for those that there are.
const FRESH: Duration = Duration::from_secs(30);

/// How long they are shown while newer ones are asked for.
const STALE: Duration = Duration::from_secs(86_400);

/// How long the first answer is waited for. Nobody waits longer than a moment for a completion.
const PATIENCE: Duration = Duration::from_millis(100);

/// What names are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// Queues, dead-letter queues among them.
    Queue,
    /// Topics.
    Topic,
    /// Event buses.
    Bus,
    /// The rules of the bus in use.
    Rule,
    /// The archives of the bus in use.
    Archive,
    /// Replays.
    Replay,
    /// User pools.
    Pool,
    /// The groups of the pool in use.
    Group,
    /// Stages, which msgctl's own settings know.
    Stage,
}

impl Of {
    const ALL: [(Of, &str); 9] = [
        (Of::Queue, "queue"),
        (Of::Topic, "topic"),
        (Of::Bus, "bus"),
        (Of::Rule, "rule"),
        (Of::Archive, "archive"),
        (Of::Replay, "replay"),
        (Of::Pool, "pool"),
        (Of::Group, "group"),
        (Of::Stage, "stage"),
    ];

    /// By its word.
    pub fn parse(word: &str) -> Option<Of> {
        Of::ALL.iter().find(|(_, known)| *known == word).map(|(of, _)| *of)
    }

    fn word(self) -> &'static str {
        Of::ALL.iter().find(|(of, _)| *of == self).map_or("", |(_, word)| word)
    }
}

/// Where names come from, for a command that is being typed.
#[derive(Debug)]
pub struct Names {
    settings: Settings,
    words: Vec<OsString>,
}

/// What is in a file of the cache.
#[derive(Debug, Serialize, Deserialize)]
struct Cached {
    fetched_at: Timestamp,
    names: Vec<String>,
}

impl Cached {
    fn is_younger_than(&self, age: Duration) -> bool {
        let old = Timestamp::now().duration_since(self.fetched_at).unsigned_abs();
        old < age
    }
}

impl Names {
    /// Names for these words, in the place that they and the settings say.
    pub fn new(settings: Settings, words: Vec<OsString>) -> Names {
        Names { settings, words }
    }

    /// The names that there are, as far as that is known at once.
    pub fn get(&self, of: Of) -> Vec<String> {
        if of == Of::Stage {
            return self.settings.known_stages();
        }
        let cached = self.read(of);
        match cached {
            Some(cached) if cached.is_younger_than(FRESH) => cached.names,
            Some(cached) if cached.is_younger_than(STALE) => {
                self.ask(of);
                cached.names
            }
            _ => {
                let until = Instant::now() + PATIENCE;
                let Some(mut asking) = self.ask(of) else { return Vec::new() };
                while Instant::now() < until && matches!(asking.try_wait(), Ok(None)) {
                    std::thread::sleep(Duration::from_millis(2));
                }
                self.read(of).map(|cached| cached.names).unwrap_or_default()
            }
        }
    }

    /// Keeps names; a cache that cannot be written costs time the next time, no more.
    pub fn keep(&self, of: Of, names: Vec<String>) {
        let Some(path) = self.path(of) else { return };
        let Some(folder) = path.parent() else { return };
        let written = fs::create_dir_all(folder).and_then(|()| {
            let mut file = tempfile::NamedTempFile::new_in(folder)?;
            file.write_all(&serde_json::to_vec(&Cached { fetched_at: Timestamp::now(), names })?)?;
            file.persist(&path)?;
            Ok(())
        });
        if let Err(error) = written {
            tracing::debug!("the names are not kept: {error}");
        }
    }

    /// What is kept, however old.
    pub fn kept(&self, of: Of) -> Vec<String> {
        self.read(of).map(|cached| cached.names).unwrap_or_default()
    }

    /// Holds this for as long as names are asked for; `None` while somebody else does.
    pub fn lock(&self, of: Of) -> Option<fs::File> {
        let path = self.path(of)?.with_extension("lock");
        fs::create_dir_all(path.parent()?).ok()?;
        let file = OpenOptions::new().create(true).append(true).mode(0o600).open(path).ok()?;
        file.try_lock().is_ok().then_some(file)
    }

    fn read(&self, of: Of) -> Option<Cached> {
        serde_json::from_slice(&fs::read(self.path(of)?).ok()?).ok()
    }

    /// A file for each place and kind.
    fn path(&self, of: Of) -> Option<PathBuf> {
        let Settings { project, stage, region, profile, endpoint_url, bus, .. } = &self.settings;
        let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
        let of_words = ["--bus", "--pool"].map(|flag| value_of(flag, &self.words));
        let key = (
            of.word(),
            [project, stage, region, profile, endpoint_url, bus].map(value),
            of_words,
            self.settings.sandbox.as_ref().map(|sandbox| &sandbox.account),
        );
        let name = digest::of_body(&serde_json::to_string(&key).ok()?);
        Some(self.settings.directories.cache().ok()?.join("names").join(format!("{name}.json")))
    }

    /// Starts a process that asks for names and keeps them. It is left alone when it takes its time.
    fn ask(&self, of: Of) -> Option<std::process::Child> {
        let mut command = Command::new(self.settings.executable()?);
        command.arg("--").args(&self.words).env(VARIABLE, FETCH).env(OF_VARIABLE, of.word());
        // Of its own group: what ends the shell's job does not end it half way.
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
        command.spawn().ok()
    }
}

/// The value of a flag among words: `--bus NAME` or `--bus=NAME`.
pub fn value_of(flag: &str, words: &[OsString]) -> Option<String> {
    let words: Vec<&str> = words.iter().map(|word| word.to_str().unwrap_or_default()).collect();
    let joined = words.iter().find_map(|word| word.strip_prefix(flag)?.strip_prefix('='));
    let next = words.iter().position(|word| *word == flag).and_then(|at| words.get(at + 1).copied());
    joined.or(next).filter(|value| !value.is_empty()).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_value_of_a_flag_is_found_in_both_forms() {
        let words: Vec<OsString> = ["events", "--bus", "audit", "--pool=staff", "--rule"].map(OsString::from).into();
        assert_eq!(value_of("--bus", &words).as_deref(), Some("audit"));
        assert_eq!(value_of("--pool", &words).as_deref(), Some("staff"));
        assert_eq!(value_of("--rule", &words), None);
    }
}
