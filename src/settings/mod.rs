//! The only reader of the environment and of settings files; everything else gets plain values.
//!
//! A value comes from the flag, then the environment, then `[stages.<stage>]` of the nearest
//! `msgctl.toml`, then its top level, then a `serverless.yml`. Each value remembers its source.

pub mod endpoint;
pub mod environment;
pub mod file;
mod resolve;
pub mod sandbox;

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use secrecy::SecretString;
use serde::Serialize;

use crate::cli::GlobalArgs;
use crate::error::{Error, Result};
use crate::naming::{Names, Place};

use environment::{Directories, Environment};
use file::Files;
use resolve::{PROJECT, REGION, STAGE, missing};
use sandbox::SandboxRecord;

pub use file::ReportSection;
pub use resolve::{Place as SettingPlace, places};

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Setting<T> {
    /// The value in use.
    pub value: T,
    /// What gave it.
    pub source: Source,
}

/// What gave a setting its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Source {
    /// A flag: `--stage`.
    Flag(&'static str),
    /// An environment variable.
    Environment(&'static str),
    /// A key of a settings file.
    File {
        /// The file.
        path: PathBuf,
        /// The key in it: `stages.dev.region`.
        key: String,
    },
    /// The running sandbox, under `--sandbox`.
    Sandbox,
    /// Nothing gave one.
    Default,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Source::Flag(flag) => write!(f, "flag {flag}"),
            Source::Environment(name) => write!(f, "environment {name}"),
            Source::File { path, key } => write!(f, "{} ({key})", path.display()),
            Source::Sandbox => write!(f, "the sandbox"),
            Source::Default => write!(f, "default"),
        }
    }
}

impl Serialize for Source {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// How the variables begin that name endpoints, of all services or of one.
const ENDPOINT_VARIABLES: &str = "AWS_ENDPOINT_URL";

/// Everything that a command may want to know about where and how it runs.
#[derive(Clone, Debug)]
pub struct Settings {
    /// First part of every resource name.
    pub project: Option<Setting<String>>,
    /// Second part of every resource name.
    pub stage: Option<Setting<String>>,
    /// The AWS region; without one, AWS's own chain decides.
    pub region: Option<Setting<String>>,
    /// Value of the tag `Owner` on what is created.
    pub owner: Option<Setting<String>>,
    /// The AWS profile.
    pub profile: Option<Setting<String>>,
    /// An endpoint that stands in for every AWS service.
    pub endpoint_url: Option<Setting<String>>,
    /// The event bus; without one, the stack's.
    pub bus: Option<Setting<String>>,
    /// Who says that what `events publish` tells has happened; without one, `myapp`.
    pub event_source: Option<Setting<String>>,
    /// No change is made at all.
    pub read_only: Setting<bool>,
    /// An endpoint over a network may be without encryption.
    pub allow_http: Setting<bool>,
    /// The sandbox that the command runs against, under `--sandbox`.
    pub sandbox: Option<SandboxRecord>,
    /// How much to log: a `tracing` filter.
    pub log_filter: Setting<String>,
    /// What the confirmation flags said.
    pub consent: Consent,
    /// The folders for state and caches.
    pub directories: Directories,
    /// Remarks on how the values came about, for `-v`.
    pub notes: Vec<String>,
    environment: Environment,
    files: Files,
    flags: GlobalArgs,
    again: String,
}

/// The flags with which a person agrees to a change beforehand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consent {
    /// `--dry-run`: only show the plan.
    pub dry_run: bool,
    /// `--yes`: do not ask.
    pub yes: bool,
    /// `--confirm NAME`: the name of the resource in a protected stage.
    pub confirm: Option<String>,
    /// `--allow-foreign`: resources of another stage may be changed.
    pub allow_foreign: bool,
}

/// The stages that are protected unless `msgctl.toml` says otherwise.
const PROTECTED_STAGES: [&str; 3] = ["prod", "production", "live"];

impl Settings {
    /// The project and stage in use.
    ///
    /// # Errors
    /// A usage error that names all the places a missing one could come from.
    pub fn names(&self) -> Result<Names> {
        let project = self.project.as_ref().ok_or_else(|| missing("project", &PROJECT, true))?;
        let stage = self.stage.as_ref().ok_or_else(|| missing("stage", &STAGE, true))?;
        Ok(Names { project: project.value.clone(), stage: stage.value.clone() })
    }

    /// The place that these settings lead to, in this region.
    pub fn place(&self, region: &str) -> Place {
        let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
        Place {
            account: None,
            region: region.to_owned(),
            project: value(&self.project),
            stage: value(&self.stage),
            endpoint_url: value(&self.endpoint_url),
        }
    }

    /// The error for a region that neither the settings nor AWS's own chain gave.
    pub fn missing_region(&self) -> Error {
        missing("region", &REGION, true).hint("AWS's own chain was asked too: the profile's `region`")
    }

    /// A command that leads on from here: `msgctl queue list --stage dev`, with the flags that led here.
    pub fn again(&self, words: &str) -> String {
        format!("msgctl {words}{}", self.again)
    }

    /// A next step whose commands lead on from here: "`msgctl stack delete`" with the flags that led here.
    pub fn complete(&self, hint: &str) -> String {
        if self.again.is_empty() {
            return hint.to_owned();
        }
        let parts: Vec<String> = hint
            .split('`')
            .enumerate()
            .map(|(at, part)| match at % 2 == 1 && leads_on(part) && !part.ends_with(&self.again) {
                true => format!("{part}{}", self.again),
                false => part.to_owned(),
            })
            .collect();
        parts.join("`")
    }

    /// The same settings, in a sandbox.
    #[must_use]
    pub fn in_sandbox(&self, record: &SandboxRecord) -> Settings {
        let of = |value: &String| Some(Setting { value: value.clone(), source: Source::Sandbox });
        Settings {
            project: of(&record.project),
            stage: of(&record.stage),
            region: of(&record.region),
            endpoint_url: of(&record.endpoint_url),
            sandbox: Some(record.clone()),
            ..self.clone()
        }
    }

    /// The same settings, with another profile or region.
    #[must_use]
    pub fn elsewhere(&self, profile: Option<&str>, region: Option<&str>) -> Settings {
        let of = |value: Option<&str>, flag| {
            value.map(|value| Setting { value: value.to_owned(), source: Source::Flag(flag) })
        };
        Settings {
            profile: of(profile, "--to-profile").or_else(|| self.profile.clone()),
            region: of(region, "--to-region").or_else(|| self.region.clone()),
            ..self.clone()
        }
    }

    /// The stages in use: several where they were given with commas, for reports.
    pub fn stages(&self) -> Vec<String> {
        let stages = self.stage.iter().flat_map(|stage| stage.value.split(','));
        stages.map(str::trim).filter(|stage| !stage.is_empty()).map(str::to_owned).collect()
    }

    /// The stages that the environment and the files know of, by name; a flag may still be being typed.
    pub fn known_stages(&self) -> Vec<String> {
        let is_typed = self.stage.as_ref().is_some_and(|stage| matches!(stage.source, Source::Flag(_)));
        let in_use = if is_typed { Vec::new() } else { self.stages() };
        let mut stages: Vec<String> = self.files.stages().map(str::to_owned).chain(in_use).collect();
        stages.sort();
        stages.dedup();
        stages
    }

    /// Refuses several stages, for whatever works in one.
    ///
    /// # Errors
    /// A usage error that says where they were given.
    pub fn check_one_stage(&self) -> Result<()> {
        match &self.stage {
            Some(stage) if stage.value.contains(',') => {
                Err(Error::usage(format!("`{}` ({}) is no single stage", stage.value, stage.source)).hint(
                    "give one with `--stage`; only reports take several at once, and then all of them, as in dev,test",
                ))
            }
            _ => Ok(()),
        }
    }

    /// The settings as they would be with another stage, profile or region given as a flag.
    ///
    /// # Errors
    /// As [`Settings::resolve`].
    pub fn with_flags(&self, stage: Option<&str>, profile: Option<&str>, region: Option<&str>) -> Result<Settings> {
        let given = |value: Option<&str>, before: &Option<String>| value.map(str::to_owned).or_else(|| before.clone());
        let flags = GlobalArgs {
            stage: given(stage, &self.flags.stage),
            profile: given(profile, &self.flags.profile),
            region: given(region, &self.flags.region),
            ..self.flags.clone()
        };
        Settings::resolve(&flags, self.environment.clone())
    }

    /// What `msgctl.toml` says of reports on a queue, or on all without one: the most particular first, each
    /// with its place in the file.
    pub fn report_sections(&self, queue: Option<&str>) -> Vec<(String, &ReportSection)> {
        let stage = self.stage.as_ref().and_then(|stage| {
            let section = self.files.stage(&stage.value)?.report.as_ref()?;
            Some((format!("stages.{}.report", stage.value), section))
        });
        let top = self.files.top().and_then(|section| Some(("report".to_owned(), section.report.as_ref()?)));
        let of_all: Vec<(String, &ReportSection)> = stage.into_iter().chain(top).collect();
        let of_queue = of_all.iter().filter_map(|(key, section)| {
            let (name, section) = section.queues.get_key_value(queue?)?;
            Some((format!("{key}.queues.{name}"), section))
        });
        let of_queue: Vec<(String, &ReportSection)> = of_queue.collect();
        of_queue.into_iter().chain(of_all).collect()
    }

    /// The queues that `msgctl.toml` says something particular of.
    pub fn reported_queues(&self) -> BTreeSet<String> {
        let sections = self.report_sections(None);
        sections.iter().flat_map(|(_, section)| section.queues.keys().cloned()).collect()
    }

    /// The files of JSON Schemas that `msgctl.toml` names: source, detail type, file.
    pub fn schemas(&self) -> Vec<(String, String, PathBuf)> {
        let owned = |(source, kind, file): (&str, &str, PathBuf)| (source.to_owned(), kind.to_owned(), file);
        self.files.schemas().map(owned).collect()
    }

    /// A key of `msgctl.toml`, for errors.
    pub fn file_source(&self, key: String) -> Source {
        self.files.source(key)
    }

    /// Whether changes in this stage want `--yes --confirm NAME`.
    pub fn is_protected(&self, stage: &str) -> bool {
        self.protection(stage).value
    }

    /// The same, and what says so.
    pub fn protection(&self, stage: &str) -> Setting<bool> {
        match self.files.stage(stage).and_then(|section| section.protected) {
            Some(value) => Setting { value, source: self.files.source(format!("stages.{stage}.protected")) },
            None => Setting {
                value: PROTECTED_STAGES.iter().any(|protected| protected.eq_ignore_ascii_case(stage)),
                source: Source::Default,
            },
        }
    }

    /// The folder that the command was started in.
    pub fn working_folder(&self) -> &Path {
        &self.environment.working_folder
    }

    /// Whether a resource outside the project and stage in use looks like one of a protected stage.
    pub fn looks_protected(&self, full_name: &str) -> bool {
        let of_file = self.files.protected_stages().any(|stage| full_name.contains(&format!("-{stage}-")));
        of_file || full_name.split(['-', '_', '.']).any(|part| self.is_protected(part))
    }

    /// Whether no request of any kind can go over TLS: every endpoint is plain HTTP, and credentials come from
    /// nowhere else than the environment.
    pub fn needs_no_tls(&self) -> bool {
        let is_plain = |url: &str| url.starts_with("http://");
        let has_keys =
            ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].iter().all(|key| self.environment.get(key).is_some());
        let has_keys =
            has_keys && !self.profile.as_ref().is_some_and(|profile| matches!(profile.source, Source::Flag(_)));
        let endpoint_is_plain = self.endpoint_url.as_ref().is_some_and(|url| is_plain(&url.value));
        let others_are_plain = self.environment.starting_with(ENDPOINT_VARIABLES).all(|(_, url)| is_plain(url));
        endpoint_is_plain && others_are_plain && (has_keys || self.sandbox.is_some())
    }

    /// Whether the environment names an endpoint for every or for a single service.
    pub fn environment_has_endpoint(&self) -> bool {
        self.environment.starting_with(ENDPOINT_VARIABLES).next().is_some()
    }

    /// The profile that credentials have to come from: one that was asked for by flag, or the one in use where
    /// the environment tells of no others.
    pub fn needed_profile(&self) -> Option<&Setting<String>> {
        const OTHERS: [&str; 4] = [
            "AWS_ACCESS_KEY_ID",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
        ];
        let has_others = OTHERS.iter().any(|variable| self.environment.get(variable).is_some());
        let profile = self.profile.as_ref().filter(|_| self.sandbox.is_none())?;
        // Nobody has to have a default profile.
        let is_needed = !has_others && profile.value != "default";
        (matches!(profile.source, Source::Flag(_)) || is_needed).then_some(profile)
    }

    /// A secret that the environment has: `MSGCTL_PASSWORD` and its like. It is not kept anywhere else.
    pub fn secret(&self, variable: &str) -> Option<SecretString> {
        self.environment.get(variable).map(SecretString::from)
    }

    /// The words of the command that is carried out: `dlq redrive`.
    pub fn command(&self) -> &str {
        &self.environment.command
    }

    /// The shell in use, by the environment's `SHELL`: `bash`, `fish`, ….
    pub fn shell(&self) -> Option<&str> {
        self.environment.get("SHELL").and_then(|path| path.rsplit('/').next())
    }

    /// The running program, for commands that run it again.
    pub fn executable(&self) -> Option<PathBuf> {
        self.environment.executable.clone()
    }

    /// Where a program of this name is on the `PATH`.
    pub fn program(&self, name: &str) -> Option<PathBuf> {
        self.environment.program(name)
    }
}

/// Whether a command works on the stack, so that it needs the flags that say which.
fn leads_on(command: &str) -> bool {
    const LOCAL: [&str; 5] = ["msgctl sandbox", "msgctl config", "msgctl help", "msgctl man", "msgctl completions"];
    command.starts_with("msgctl ")
        && !command.ends_with("--help")
        && !LOCAL.iter().any(|local| command.starts_with(local))
}
