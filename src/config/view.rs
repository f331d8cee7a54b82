//! How settings look.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::render::{Column, Render};
use crate::settings::{Setting, Settings, Source};

/// A setting with its value and its source.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SettingRow {
    /// The setting's name, as in `msgctl.toml`.
    pub name: &'static str,
    /// The value in use; null when there is none.
    pub value: Value,
    /// What gave it.
    pub source: String,
}

impl SettingRow {
    /// Every setting, in the order of the documentation.
    pub fn all(settings: &Settings) -> Vec<SettingRow> {
        let optional = |name, setting: &Option<Setting<String>>, unset: &str| SettingRow {
            name,
            value: setting.as_ref().map_or(Value::Null, |setting| setting.value.clone().into()),
            source: setting.as_ref().map_or_else(|| unset.to_owned(), |setting| setting.source.to_string()),
        };
        let chain = "not set: AWS's own chain decides";
        let mut rows = vec![
            optional("project", &settings.project, "not set"),
            optional("stage", &settings.stage, "not set"),
            optional("region", &settings.region, chain),
            optional("owner", &settings.owner, "not set"),
            optional("profile", &settings.profile, chain),
            optional("endpoint_url", &settings.endpoint_url, "not set: AWS itself"),
            optional("bus", &settings.bus, "not set: the stack's bus, events"),
            optional("source", &settings.event_source, "not set: myapp"),
            SettingRow {
                name: "log_level",
                value: settings.log_filter.value.clone().into(),
                source: settings.log_filter.source.to_string(),
            },
            SettingRow {
                name: "read_only",
                value: settings.read_only.value.into(),
                source: settings.read_only.source.to_string(),
            },
            SettingRow {
                name: "allow_http",
                value: settings.allow_http.value.into(),
                source: settings.allow_http.source.to_string(),
            },
        ];
        if let Some(stage) = &settings.stage {
            let protected = settings.protection(&stage.value);
            rows.push(SettingRow {
                name: "protected",
                value: protected.value.into(),
                source: match protected.source {
                    Source::Default => "default for a stage of this name".into(),
                    source => source.to_string(),
                },
            });
        }
        rows
    }
}

impl Render for SettingRow {
    const COLUMNS: &'static [Column] =
        &[Column::text("name", "SETTING"), Column::text("value", "VALUE"), Column::text("source", "FROM")];

    fn cells(&self) -> Vec<String> {
        let value = match &self.value {
            Value::Null => String::new(),
            Value::String(text) => text.clone(),
            other => other.to_string(),
        };
        vec![self.name.into(), value, self.source.clone()]
    }
}
