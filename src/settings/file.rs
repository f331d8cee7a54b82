//! `msgctl.toml` and `serverless.yml`: the nearest of each, upwards from the working folder.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;

use crate::error::{Error, Result};

use super::{Setting, Source};

/// The name of the project's own settings file.
pub const FILE_NAME: &str = "msgctl.toml";

/// The settings files in reach.
#[derive(Clone, Debug, Default)]
pub struct Files {
    own: Option<(PathBuf, SettingsFile)>,
    serverless: Option<(PathBuf, Serverless)>,
    notes: Vec<String>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct SettingsFile {
    #[serde(default)]
    stages: BTreeMap<String, Section>,
    /// The files of JSON Schemas by the source and the detail type of events.
    #[serde(default)]
    schemas: BTreeMap<String, BTreeMap<String, PathBuf>>,
    #[serde(flatten)]
    top: Top,
}

/// The values of the top level; flattened, so unknown keys are caught by [`check_keys`].
type Top = Section;

/// The keys that stand at the top level and in every `[stages.<stage>]`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Section {
    /// Only at the top level has a project's default stage a meaning.
    pub stage: Option<String>,
    /// See [`super::Settings::project`].
    pub project: Option<String>,
    /// See [`super::Settings::region`].
    pub region: Option<String>,
    /// See [`super::Settings::owner`].
    pub owner: Option<String>,
    /// See [`super::Settings::profile`].
    pub profile: Option<String>,
    /// See [`super::Settings::endpoint_url`].
    pub endpoint_url: Option<String>,
    /// See [`super::Settings::bus`].
    pub bus: Option<String>,
    /// See [`super::Settings::event_source`].
    pub source: Option<String>,
    /// See [`super::Settings::read_only`].
    pub read_only: Option<bool>,
    /// See [`super::Settings::allow_http`].
    pub allow_http: Option<bool>,
    /// Whether the stage is protected; only in `[stages.<stage>]`.
    pub protected: Option<bool>,
    /// What reports go by.
    pub report: Option<ReportSection>,
}

/// `[report]`: what reports go by, for every queue, or for one in `[report.queues.<name>]`.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct ReportSection {
    /// A condition: what meets it fails.
    pub fail_if: Option<String>,
    /// The age of the oldest message from which a queue that nothing is deleted from is stuck.
    pub stuck_age: Option<String>,
    /// Messages by which a queue has to become deeper or less deep.
    pub growing_messages: Option<u32>,
    /// Per cent of its depth by which it has to.
    pub growing_percent: Option<u32>,
    /// Messages that have to come into a dead-letter queue.
    pub poison_messages: Option<u32>,
    /// The same for single queues, by their short names; only in `[report]` itself.
    #[serde(default)]
    pub queues: BTreeMap<String, ReportSection>,
}

const TOP_KEYS: [&str; 13] = [
    "project",
    "stage",
    "region",
    "owner",
    "profile",
    "endpoint_url",
    "bus",
    "source",
    "read_only",
    "allow_http",
    "stages",
    "schemas",
    "report",
];
const STAGE_KEYS: [&str; 11] = [
    "project",
    "region",
    "owner",
    "profile",
    "endpoint_url",
    "bus",
    "source",
    "read_only",
    "allow_http",
    "protected",
    "report",
];
const REPORT_KEYS: [&str; 6] =
    ["fail_if", "stuck_age", "growing_messages", "growing_percent", "poison_messages", "queues"];

/// The few plain values of a Serverless Framework file that name the stack.
#[derive(Clone, Debug, Default)]
struct Serverless {
    service: Option<String>,
    project_name: Option<String>,
    stage: Option<String>,
    region: Option<String>,
}

impl Files {
    /// Finds and reads the files.
    ///
    /// # Errors
    /// A usage error when `msgctl.toml` cannot be read or holds something unknown. A `serverless.yml`
    /// belongs to another tool: what cannot be used in it becomes a note.
    pub fn find(working_folder: &Path) -> Result<Files> {
        let mut files = Files::default();
        if let Some((path, text)) = read_nearest(working_folder, &[FILE_NAME])? {
            files.own = Some((path.clone(), parse_own(&path, &text)?));
        }
        match read_nearest(working_folder, &["serverless.yml", "serverless.yaml"]) {
            Ok(Some((path, text))) => match Serverless::read(&path, &text) {
                Ok((serverless, notes)) => {
                    files.notes = notes;
                    files.serverless = Some((path, serverless));
                }
                Err(error) => files.notes.push(format!("{} is not used: {error}", path.display())),
            },
            Ok(None) => {}
            Err(error) => files.notes.push(error.to_string()),
        }
        Ok(files)
    }

    /// The top level of `msgctl.toml`.
    pub fn top(&self) -> Option<&Section> {
        self.own.as_ref().map(|(_, file)| &file.top)
    }

    /// `[stages.<stage>]` of `msgctl.toml`.
    pub fn stage(&self, stage: &str) -> Option<&Section> {
        self.own.as_ref().and_then(|(_, file)| file.stages.get(stage))
    }

    /// The stages that `msgctl.toml` tells of.
    pub fn stages(&self) -> impl Iterator<Item = &str> {
        self.own.iter().flat_map(|(_, file)| &file.stages).map(|(stage, _)| stage.as_str())
    }

    /// Those of them that are protected.
    pub fn protected_stages(&self) -> impl Iterator<Item = &str> {
        let stages = self.own.iter().flat_map(|(_, file)| &file.stages);
        stages.filter(|(_, section)| section.protected == Some(true)).map(|(stage, _)| stage.as_str())
    }

    /// `[schemas]` of `msgctl.toml`: source, detail type, and the file, which is named from the folder of
    /// `msgctl.toml`.
    pub fn schemas(&self) -> impl Iterator<Item = (&str, &str, PathBuf)> {
        let own = self.own.iter().flat_map(|(path, file)| file.schemas.iter().map(move |of_source| (path, of_source)));
        own.flat_map(|(path, (source, kinds))| {
            let folder = path.parent().unwrap_or(Path::new(""));
            kinds.iter().map(move |(kind, file)| (source.as_str(), kind.as_str(), folder.join(file)))
        })
    }

    /// A key of `msgctl.toml` as a source.
    pub fn source(&self, key: String) -> Source {
        match &self.own {
            Some((path, _)) => Source::File { path: path.clone(), key },
            None => Source::Default,
        }
    }

    /// `provider.stage` of `serverless.yml`.
    pub fn serverless_stage(&self) -> Option<Setting<String>> {
        self.of_serverless("provider.stage", |file| file.stage.clone())
    }

    /// `provider.region` of `serverless.yml`.
    pub fn serverless_region(&self) -> Option<Setting<String>> {
        self.of_serverless("provider.region", |file| file.region.clone())
    }

    /// `custom.projectName` of `serverless.yml`, else its `service`.
    pub fn serverless_project(&self) -> Option<Setting<String>> {
        self.of_serverless("custom.projectName", |file| file.project_name.clone())
            .or_else(|| self.of_serverless("service", |file| file.service.clone()))
    }

    /// What was found but not used, and why.
    pub fn notes(&self) -> &[String] {
        &self.notes
    }

    fn of_serverless(&self, key: &str, of: impl Fn(&Serverless) -> Option<String>) -> Option<Setting<String>> {
        let (path, file) = self.serverless.as_ref()?;
        let source = Source::File { path: path.clone(), key: key.to_owned() };
        of(file).map(|value| Setting { value, source })
    }
}

impl Serverless {
    /// Takes the plain values out of the file, whatever else is in it. Values with a variable in them are left
    /// out, with a note: only the framework itself can evaluate them.
    fn read(path: &Path, text: &str) -> std::result::Result<(Serverless, Vec<String>), String> {
        let document: Value = serde_saphyr::from_str(text).map_err(|error| error.to_string())?;
        let mut notes = Vec::new();
        let mut plain = |key: &str, value: &Value| {
            let text = value.as_str()?;
            if text.contains("${") {
                notes.push(format!("{}: {key} is not used, as `{text}` is not a plain value", path.display()));
                return None;
            }
            Some(text.to_owned())
        };
        let service = if document["service"].is_object() { &document["service"]["name"] } else { &document["service"] };
        let serverless = Serverless {
            service: plain("service", service),
            project_name: plain("custom.projectName", &document["custom"]["projectName"]),
            stage: plain("provider.stage", &document["provider"]["stage"]),
            region: plain("provider.region", &document["provider"]["region"]),
        };
        Ok((serverless, notes))
    }
}

fn read_nearest(working_folder: &Path, names: &[&str]) -> Result<Option<(PathBuf, String)>> {
    for folder in working_folder.ancestors() {
        for name in names {
            let path = folder.join(name);
            if path.is_file() {
                let text = std::fs::read_to_string(&path)
                    .map_err(|error| Error::usage(format!("could not read {}: {error}", path.display())))?;
                return Ok(Some((path, text)));
            }
        }
    }
    Ok(None)
}

fn parse_own(path: &Path, text: &str) -> Result<SettingsFile> {
    let malformed = |error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
        Error::usage(format!("{}, line {line}: {}", path.display(), error.message()))
    };
    let table: toml::Table = toml::from_str(text).map_err(malformed)?;
    check_keys(path, text, &table, "", &TOP_KEYS)?;
    check_report_keys(path, text, &table, "")?;
    if let Some(stages) = table.get("stages").and_then(toml::Value::as_table) {
        for (stage, section) in stages {
            if let Some(section) = section.as_table() {
                check_keys(path, text, section, &format!("stages.{stage}."), &STAGE_KEYS)?;
                check_report_keys(path, text, section, &format!("stages.{stage}."))?;
            }
        }
    }
    toml::from_str(text).map_err(malformed)
}

fn check_report_keys(path: &Path, text: &str, section: &toml::Table, prefix: &str) -> Result<()> {
    let Some(report) = section.get("report").and_then(toml::Value::as_table) else { return Ok(()) };
    check_keys(path, text, report, &format!("{prefix}report."), &REPORT_KEYS)?;
    let queues = report.get("queues").and_then(toml::Value::as_table);
    for (queue, section) in queues.into_iter().flatten() {
        if let Some(section) = section.as_table() {
            let of_one = &REPORT_KEYS[..REPORT_KEYS.len() - 1];
            check_keys(path, text, section, &format!("{prefix}report.queues.{queue}."), of_one)?;
        }
    }
    Ok(())
}

fn check_keys(path: &Path, text: &str, table: &toml::Table, prefix: &str, known: &[&str]) -> Result<()> {
    let Some(unknown) = table.keys().find(|key| !known.contains(&key.as_str())) else {
        return Ok(());
    };
    let line = text.lines().position(|line| line.trim_start().starts_with(unknown.as_str())).map_or(1, |at| at + 1);
    Err(Error::usage(format!("{}, line {line}: unknown key `{prefix}{unknown}`", path.display()))
        .hint(format!("the keys here are {}", known.join(", "))))
}
