//! How the sandbox looks.

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::render::{Column, Render, text};
use crate::settings::sandbox::SandboxRecord;

use super::args::Shell;

/// Whether the sandbox is running, and where.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SandboxPage {
    /// Whether it is running.
    pub running: bool,
    /// What is running.
    pub emulator: &'static str,
    /// Where it listens.
    pub endpoint_url: Option<String>,
    /// The project of its stack.
    pub project: Option<String>,
    /// The stage of its stack.
    pub stage: Option<String>,
    /// The region of its stack.
    pub region: Option<String>,
    /// The account of its stack.
    pub account: Option<String>,
    /// Its process.
    pub pid: Option<u32>,
    /// When it was started.
    pub started_at: Option<Timestamp>,
    /// What its process writes.
    pub log: Option<String>,
    #[serde(skip)]
    now: Timestamp,
}

impl SandboxPage {
    /// A sandbox that is running, or none, seen now.
    pub fn new(record: Option<&SandboxRecord>, emulator: &'static str, now: Timestamp) -> SandboxPage {
        let of = |value: fn(&SandboxRecord) -> &String| record.map(|record| value(record).clone());
        SandboxPage {
            running: record.is_some(),
            emulator,
            endpoint_url: of(|record| &record.endpoint_url),
            project: of(|record| &record.project),
            stage: of(|record| &record.stage),
            region: of(|record| &record.region),
            account: of(|record| &record.account),
            pid: record.map(|record| record.pid),
            started_at: record.map(|record| record.started_at),
            log: record.map(|record| record.log.display().to_string()),
            now,
        }
    }
}

impl Render for SandboxPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("running", "running"),
        Column::text("emulator", "emulator"),
        Column::text("endpoint_url", "endpoint"),
        Column::text("project", "project"),
        Column::text("stage", "stage"),
        Column::text("region", "region"),
        Column::text("account", "account"),
        Column::number("pid", "process"),
        Column::text("started_at", "started"),
        Column::text("log", "log"),
    ];

    fn cells(&self) -> Vec<String> {
        let optional = |value: &Option<String>| value.clone().unwrap_or_default();
        vec![
            if self.running { "yes" } else { "no" }.into(),
            self.emulator.into(),
            optional(&self.endpoint_url),
            optional(&self.project),
            optional(&self.stage),
            optional(&self.region),
            optional(&self.account),
            self.pid.map(|pid| pid.to_string()).unwrap_or_default(),
            self.started_at.map(|time| text::moment(time, self.now)).unwrap_or_default(),
            optional(&self.log),
        ]
    }
}

/// The variables with which AWS tools, and msgctl without `--sandbox`, work in the sandbox.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Exports {
    #[serde(rename = "AWS_ENDPOINT_URL")]
    endpoint_url: String,
    #[serde(rename = "AWS_ACCESS_KEY_ID")]
    access_key_id: String,
    #[serde(rename = "AWS_SECRET_ACCESS_KEY")]
    secret_access_key: String,
    #[serde(rename = "AWS_REGION")]
    region: String,
    /// What version 1 of the AWS CLI reads.
    #[serde(rename = "AWS_DEFAULT_REGION")]
    default_region: String,
    #[serde(rename = "MSGCTL_PROJECT")]
    project: String,
    #[serde(rename = "MSGCTL_STAGE")]
    stage: String,
    #[serde(skip)]
    shell: Shell,
}

impl Exports {
    /// The exports of a sandbox, for a shell.
    pub fn new(record: &SandboxRecord, shell: Shell) -> Exports {
        Exports {
            endpoint_url: record.endpoint_url.clone(),
            access_key_id: record.account.clone(),
            secret_access_key: "sandbox".into(),
            region: record.region.clone(),
            default_region: record.region.clone(),
            project: record.project.clone(),
            stage: record.stage.clone(),
            shell,
        }
    }
}

impl Render for Exports {
    const COLUMNS: &'static [Column] = &[
        Column::text("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL"),
        Column::text("AWS_ACCESS_KEY_ID", "AWS_ACCESS_KEY_ID"),
        Column::text("AWS_SECRET_ACCESS_KEY", "AWS_SECRET_ACCESS_KEY"),
        Column::text("AWS_REGION", "AWS_REGION"),
        Column::text("AWS_DEFAULT_REGION", "AWS_DEFAULT_REGION"),
        Column::text("MSGCTL_PROJECT", "MSGCTL_PROJECT"),
        Column::text("MSGCTL_STAGE", "MSGCTL_STAGE"),
    ];

    fn cells(&self) -> Vec<String> {
        [
            &self.endpoint_url,
            &self.access_key_id,
            &self.secret_access_key,
            &self.region,
            &self.default_region,
            &self.project,
            &self.stage,
        ]
        .map(String::clone)
        .into()
    }

    fn page(&self) -> String {
        let names = Self::COLUMNS.iter().map(|column| column.key);
        names
            .zip(self.cells())
            .map(|(name, value)| match self.shell {
                Shell::Bash => format!("export {name}='{}'\n", value.replace('\'', "'\\''")),
                Shell::Fish => {
                    format!("set -gx {name} '{}'\n", value.replace('\\', "\\\\").replace('\'', "\\'"))
                }
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_in_the_words_of_the_shell() {
        let record = SandboxRecord {
            id: "id".into(),
            pid: 1,
            endpoint_url: "http://127.0.0.1:5102".into(),
            region: "us-east-1".into(),
            account: "000000000000".into(),
            project: "my-awesome-app".into(),
            stage: "dev".into(),
            started_at: Timestamp::UNIX_EPOCH,
            log: "log".into(),
        };
        let bash = Exports::new(&record, Shell::Bash).page();
        assert!(bash.contains("export AWS_ENDPOINT_URL='http://127.0.0.1:5102'\n"), "{bash}");
        let fish = Exports::new(&record, Shell::Fish).page();
        assert!(fish.contains("set -gx MSGCTL_STAGE 'dev'\n"), "{fish}");
    }
}
