//! The only reader of the environment and of settings files; everything else gets plain values.
//!
//! A value comes from the flag, then the environment, then `[stages.<stage>]` of the nearest
//! `msgctl.toml`, then its top level, then a `serverless.yml`. Each value remembers its source.

pub mod environment;
pub mod file;
pub mod sandbox;

use std::fmt;
use std::path::{Path, PathBuf};

use serde::Serialize;

use crate::cli::{GlobalArgs, OutputFormat};
use crate::error::{Error, Result};
use crate::naming::Names;

use environment::{Directories, Environment, Terminal};
use file::{Files, Section};
use sandbox::SandboxRecord;

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
    /// No change is made at all.
    pub read_only: Setting<bool>,
    /// The sandbox that the command runs against, under `--sandbox`.
    pub sandbox: Option<SandboxRecord>,
    /// How much to log: a `tracing` filter.
    pub log_filter: Setting<String>,
    /// Whether `-o json`, `-o ndjson` or `--jq` was asked for.
    pub output: Option<OutputFormat>,
    /// `--jq`.
    pub jq: Option<String>,
    /// What the confirmation flags said.
    pub consent: Consent,
    /// Only errors and warnings on stderr.
    pub quiet: bool,
    /// Whether progress may be drawn.
    pub progress: bool,
    /// Which streams are terminals, how wide, in colour or not.
    pub terminal: Terminal,
    /// The folders for state and caches.
    pub directories: Directories,
    /// Remarks on how the values came about, for `-v`.
    pub notes: Vec<String>,
    environment: Environment,
    files: Files,
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

/// A setting by its names in every place it can come from.
struct Place {
    flag: &'static str,
    environment: &'static [&'static str],
    key: &'static str,
}

const PROJECT: Place = Place { flag: "--project", environment: &["MSGCTL_PROJECT", "PROJECT_NAME"], key: "project" };
const STAGE: Place = Place { flag: "--stage", environment: &["MSGCTL_STAGE", "STAGE"], key: "stage" };
const REGION: Place = Place {
    flag: "--region",
    environment: &["MSGCTL_REGION", "REGION", "AWS_REGION", "AWS_DEFAULT_REGION"],
    key: "region",
};
const OWNER: Place = Place { flag: "--owner", environment: &["MSGCTL_OWNER", "OWNER"], key: "owner" };
const PROFILE: Place = Place { flag: "--profile", environment: &["AWS_PROFILE"], key: "profile" };
const BUS: Place = Place { flag: "--bus", environment: &["EVENT_BUS_NAME"], key: "bus" };
const ENDPOINT_URL: Place = Place { flag: "--endpoint-url", environment: &["AWS_ENDPOINT_URL"], key: "endpoint_url" };

/// The stages that are protected unless `msgctl.toml` says otherwise.
const PROTECTED_STAGES: [&str; 3] = ["prod", "production", "live"];

impl Settings {
    /// Resolves every setting.
    ///
    /// # Errors
    /// A usage error for a malformed `msgctl.toml` or value, and for `--sandbox` without a sandbox.
    pub fn resolve(flags: &GlobalArgs, environment: Environment) -> Result<Settings> {
        let files = Files::find(&environment.working_folder)?;
        let directories = environment.directories();
        let sandbox = if flags.sandbox { Some(SandboxRecord::read(&directories)?) } else { None };
        if let Some(record) = &sandbox {
            check_sandbox_flags(flags, record)?;
        }
        let resolver = Resolver { environment: &environment, files: &files, sandbox: sandbox.as_ref(), section: None };

        let stage = resolver
            .find(&STAGE, flags.stage.as_deref(), |section| section.stage.as_deref())
            .or_else(|| files.serverless_stage())
            .or_else(|| resolver.of_sandbox(|sandbox| &sandbox.stage));
        let resolver = resolver.for_stage(stage.as_ref().map(|stage| stage.value.as_str()));
        let project = resolver
            .find(&PROJECT, flags.project.as_deref(), |section| section.project.as_deref())
            .or_else(|| files.serverless_project())
            .or_else(|| resolver.of_sandbox(|sandbox| &sandbox.project));
        let region = resolver.of_sandbox(|sandbox| &sandbox.region).or_else(|| {
            resolver
                .find(&REGION, flags.region.as_deref(), |section| section.region.as_deref())
                .or_else(|| files.serverless_region())
        });
        let endpoint_url = resolver.of_sandbox(|sandbox| &sandbox.endpoint_url).or_else(|| {
            resolver.find(&ENDPOINT_URL, flags.endpoint_url.as_deref(), |section| section.endpoint_url.as_deref())
        });
        check_region(region.as_ref())?;
        check_endpoint(endpoint_url.as_ref())?;
        Ok(Settings {
            project,
            stage,
            region,
            owner: resolver.find(&OWNER, flags.owner.as_deref(), |section| section.owner.as_deref()),
            profile: resolver.find(&PROFILE, flags.profile.as_deref(), |section| section.profile.as_deref()),
            endpoint_url,
            bus: resolver.find(&BUS, None, |section| section.bus.as_deref()),
            read_only: resolver.read_only(flags.read_only)?,
            log_filter: log_filter(flags.verbose, environment.get("LOG_LEVEL")),
            output: flags.output,
            jq: flags.jq.clone(),
            consent: Consent {
                dry_run: flags.dry_run,
                yes: flags.yes,
                confirm: flags.confirm.clone(),
                allow_foreign: flags.allow_foreign,
            },
            quiet: flags.quiet,
            progress: !flags.no_progress,
            terminal: environment.terminal(flags.color),
            notes: files.notes().to_vec(),
            again: flags_to_repeat(flags),
            sandbox,
            directories,
            environment,
            files,
        })
    }

    /// The project and stage in use.
    ///
    /// # Errors
    /// A usage error that names all the places a missing one could come from.
    pub fn names(&self) -> Result<Names> {
        let project = self.project.as_ref().ok_or_else(|| missing("project", &PROJECT, true))?;
        let stage = self.stage.as_ref().ok_or_else(|| missing("stage", &STAGE, true))?;
        Ok(Names { project: project.value.clone(), stage: stage.value.clone() })
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

    /// Whether the environment names an endpoint for every or for a single service.
    pub fn environment_has_endpoint(&self) -> bool {
        self.environment.any_starting_with("AWS_ENDPOINT_URL")
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

struct Resolver<'a> {
    environment: &'a Environment,
    files: &'a Files,
    sandbox: Option<&'a SandboxRecord>,
    section: Option<(String, &'a Section)>,
}

impl<'a> Resolver<'a> {
    fn for_stage(self, stage: Option<&str>) -> Self {
        let section =
            stage.and_then(|stage| self.files.stage(stage).map(|section| (format!("stages.{stage}."), section)));
        Resolver { section, ..self }
    }

    fn find(
        &self,
        place: &Place,
        flag: Option<&str>,
        of: impl Fn(&Section) -> Option<&str>,
    ) -> Option<Setting<String>> {
        if let Some(value) = flag {
            return Some(Setting { value: value.to_owned(), source: Source::Flag(place.flag) });
        }
        for name in place.environment {
            if let Some(value) = self.environment.get(name) {
                return Some(Setting { value: value.to_owned(), source: Source::Environment(name) });
            }
        }
        let top = self.files.top().map(|section| (String::new(), section));
        for (prefix, section) in self.section.clone().into_iter().chain(top) {
            if let Some(value) = of(section) {
                let source = self.files.source(format!("{prefix}{}", place.key));
                return Some(Setting { value: value.to_owned(), source });
            }
        }
        None
    }

    fn of_sandbox(&self, of: impl Fn(&SandboxRecord) -> &String) -> Option<Setting<String>> {
        self.sandbox.map(|sandbox| Setting { value: of(sandbox).clone(), source: Source::Sandbox })
    }

    fn read_only(&self, flag: bool) -> Result<Setting<bool>> {
        if flag {
            return Ok(Setting { value: true, source: Source::Flag("--read-only") });
        }
        if let Some(text) = self.environment.get("MSGCTL_READ_ONLY") {
            let source = Source::Environment("MSGCTL_READ_ONLY");
            return match text.to_ascii_lowercase().as_str() {
                "1" | "true" | "yes" | "on" => Ok(Setting { value: true, source }),
                "0" | "false" | "no" | "off" => Ok(Setting { value: false, source }),
                _ => Err(Error::usage(format!("MSGCTL_READ_ONLY is `{text}`, which is neither true nor false"))
                    .hint("set it to 1 or 0")),
            };
        }
        let top = self.files.top().map(|section| (String::new(), section));
        for (prefix, section) in self.section.clone().into_iter().chain(top) {
            if let Some(value) = section.read_only {
                return Ok(Setting { value, source: self.files.source(format!("{prefix}read_only")) });
            }
        }
        Ok(Setting { value: false, source: Source::Default })
    }
}

/// The flags that say where a command works, as they were given.
fn flags_to_repeat(flags: &GlobalArgs) -> String {
    let mut again = String::new();
    let values = [
        (PROJECT.flag, &flags.project),
        (STAGE.flag, &flags.stage),
        (REGION.flag, &flags.region),
        (PROFILE.flag, &flags.profile),
        (ENDPOINT_URL.flag, &flags.endpoint_url),
    ];
    for (flag, value) in values {
        if let Some(value) = value {
            again.push_str(&format!(" {flag} {value}"));
        }
    }
    if flags.sandbox {
        again.push_str(" --sandbox");
    }
    again
}

/// `-v` shows what msgctl itself does, `-vv` what the AWS SDK does too; `LOG_LEVEL` names a level.
fn log_filter(verbose: u8, log_level: Option<&str>) -> Setting<String> {
    let setting = |value: &str, source| Setting { value: value.to_owned(), source };
    match (verbose, log_level) {
        (0, Some(level)) => {
            let level = match level.to_ascii_lowercase().as_str() {
                "critical" | "fatal" | "error" => "error",
                "warn" | "warning" => "warn",
                "debug" => "debug",
                "trace" => "trace",
                _ => "info",
            };
            setting(&format!("msgctl={level},warn"), Source::Environment("LOG_LEVEL"))
        }
        (0, None) => setting("error", Source::Default),
        (1, _) => setting("msgctl=debug,warn", Source::Flag("-v")),
        (2, _) => setting("debug,hyper=info,h2=info,rustls=info", Source::Flag("-vv")),
        _ => setting("trace", Source::Flag("-vvv")),
    }
}

/// Whether a command works on the stack, so that it needs the flags that say which.
fn leads_on(command: &str) -> bool {
    const LOCAL: [&str; 5] = ["msgctl sandbox", "msgctl config", "msgctl help", "msgctl man", "msgctl completions"];
    command.starts_with("msgctl ")
        && !command.ends_with("--help")
        && !LOCAL.iter().any(|local| command.starts_with(local))
}

/// What the sandbox has of its own cannot be chosen.
fn check_sandbox_flags(flags: &GlobalArgs, sandbox: &SandboxRecord) -> Result<()> {
    let contradictions = [
        (REGION.flag, &flags.region, &sandbox.region),
        (ENDPOINT_URL.flag, &flags.endpoint_url, &sandbox.endpoint_url),
    ];
    for (flag, given, own) in contradictions {
        if let Some(given) = given.as_ref().filter(|given| *given != own) {
            return Err(Error::usage(format!("{flag} {given}: the sandbox is at {own}"))
                .hint(format!("leave out {flag}, or --sandbox")));
        }
    }
    Ok(())
}

fn check_region(region: Option<&Setting<String>>) -> Result<()> {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match region {
        Some(region) if !region.value.chars().all(legal) => {
            Err(Error::usage(format!("the region `{}` ({}) is not one", region.value, region.source))
                .hint("a region looks like eu-west-1"))
        }
        _ => Ok(()),
    }
}

fn check_endpoint(endpoint_url: Option<&Setting<String>>) -> Result<()> {
    let is_url = |text: &str| {
        let host = text.strip_prefix("http://").or_else(|| text.strip_prefix("https://"));
        host.is_some_and(|host| !host.is_empty() && !host.starts_with('/') && !host.contains(char::is_whitespace))
    };
    match endpoint_url {
        Some(url) if !is_url(&url.value) => {
            Err(Error::usage(format!("the endpoint `{}` ({}) is not a URL", url.value, url.source))
                .hint("an endpoint looks like http://127.0.0.1:4566"))
        }
        _ => Ok(()),
    }
}

fn missing(what: &str, place: &Place, serverless: bool) -> Error {
    let mut places = format!("{}, {}, `{}` in msgctl.toml", place.flag, place.environment.join(", "), place.key);
    if serverless {
        let key = match what {
            "project" => "`service` or `custom.projectName`",
            _ => &format!("`provider.{what}`"),
        };
        places.push_str(&format!(", {key} in serverless.yml"));
    }
    Error::usage(format!("no {what} is set")).hint(format!("it can come from: {places}"))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct OnlyGlobals {
        #[command(flatten)]
        globals: GlobalArgs,
    }

    fn resolve(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Result<Settings> {
        let parsed = OnlyGlobals::parse_from(["msgctl"].iter().chain(arguments));
        Settings::resolve(&parsed.globals, Environment::of(folder, variables))
    }

    #[test]
    fn flag_environment_stage_section_top_level_and_serverless_yml_win_in_this_order() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        fs::create_dir_all(&inner).unwrap();
        fs::write(
            folder.path().join("serverless.yml"),
            "service: from-service\ncustom:\n  projectName: from-custom\nprovider:\n  stage: ${opt:stage}\n  region: eu-north-1\nresources:\n  X: !GetAtt A.Arn\n",
        )
        .unwrap();
        let region = |arguments: &[&str], variables: &[(&str, &str)]| {
            let settings = resolve(&inner, arguments, variables).unwrap();
            let region = settings.region.unwrap();
            (region.value, region.source.to_string())
        };
        let serverless = region(&["-s", "dev"], &[]);
        assert_eq!(serverless.0, "eu-north-1");
        assert!(serverless.1.ends_with("serverless.yml (provider.region)"), "{}", serverless.1);

        let toml = "region = 'eu-west-1'\n[stages.dev]\nregion = 'eu-west-2'\n";
        fs::write(folder.path().join("msgctl.toml"), toml).unwrap();
        assert_eq!(region(&["-s", "qa"], &[]).0, "eu-west-1");
        assert!(region(&["-s", "dev"], &[]).1.ends_with("msgctl.toml (stages.dev.region)"));
        let environment = [("REGION", "eu-west-3"), ("AWS_REGION", "ap-south-1"), ("STAGE", "dev")];
        assert_eq!(region(&[], &environment), ("eu-west-3".into(), "environment REGION".into()));
        assert_eq!(region(&["--region", "us-east-2"], &environment).1, "flag --region");

        let settings = resolve(&inner, &[], &[]).unwrap();
        assert_eq!(settings.project.unwrap().value, "from-custom");
        assert!(settings.stage.is_none(), "a value with a variable in it is not evaluated");
        assert!(settings.notes.iter().any(|note| note.contains("provider.stage")), "{:?}", settings.notes);
    }

    #[test]
    fn a_variable_in_one_section_of_serverless_yml_leaves_the_others() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("serverless.yml"),
            "service:\n  name: shop\ncustom: ${file(x.yml)}\nprovider:\n  stage: dev\n  environment: !Ref X\n",
        )
        .unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert_eq!((settings.project.unwrap().value.as_str(), settings.stage.unwrap().value.as_str()), ("shop", "dev"));
    }

    #[test]
    fn the_commands_in_a_hint_lead_on_from_here() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &["--stage", "dev"], &[]).unwrap();
        assert_eq!(
            settings.complete("remove it with `msgctl stack delete`, then `msgctl sandbox up` or `--yes`"),
            "remove it with `msgctl stack delete --stage dev`, then `msgctl sandbox up` or `--yes`"
        );
        let again = settings.again("queue list");
        assert_eq!(settings.complete(&format!("`{again}`")), format!("`{again}`"));
    }

    #[test]
    fn a_missing_stage_is_a_usage_error_that_names_every_place() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &["--project", "p"], &[]).unwrap();
        let error = settings.names().unwrap_err();
        let hints = error.all_hints().join("\n");
        for place in ["--stage", "MSGCTL_STAGE", "STAGE", "msgctl.toml", "serverless.yml"] {
            assert!(hints.contains(place), "{place} is not in: {hints}");
        }
    }

    #[test]
    fn an_unknown_key_of_msgctl_toml_is_refused_with_the_file_and_the_line() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("msgctl.toml"), "project = 'p'\nstaeg = 'dev'\n").unwrap();
        let error = resolve(folder.path(), &[], &[]).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("msgctl.toml") && text.contains("staeg") && text.contains("line 2"), "{text}");
    }

    #[test]
    fn production_is_protected_unless_the_file_says_otherwise() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert!(settings.is_protected("prod") && settings.is_protected("LIVE"));
        assert!(!settings.is_protected("dev"));
        assert!(settings.looks_protected("other-prod-tasks"));
        assert!(!settings.looks_protected("other-products-tasks"));

        let toml = "[stages.prod]\nprotected = false\n[stages.dev]\nprotected = true\n";
        fs::write(folder.path().join("msgctl.toml"), toml).unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert!(!settings.is_protected("prod"));
        assert!(settings.is_protected("dev"));
    }

    #[test]
    fn a_read_only_setting_that_is_neither_true_nor_false_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let read_only = |value| resolve(folder.path(), &[], &[("MSGCTL_READ_ONLY", value)]);
        assert!(read_only("1").unwrap().read_only.value);
        assert!(!read_only("off").unwrap().read_only.value);
        assert!(read_only("maybe").unwrap_err().to_string().contains("maybe"));
    }
}
