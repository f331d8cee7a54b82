//! The settings file that `config init` writes.

use std::fs::OpenOptions;
use std::io::{ErrorKind as IoErrorKind, Write};
use std::path::Path;

use crate::error::{Error, Result};
use crate::settings::{Setting, Settings};

/// The text of a settings file that says what is in use now.
pub fn settings_file(settings: &Settings) -> String {
    let mut text = String::from(
        "# Settings of msgctl, for this folder and those below. Flags and the environment win over them.\n",
    );
    let values = [
        ("project", &settings.project, "my-awesome-app"),
        ("region", &settings.region, "eu-west-1"),
        ("owner", &settings.owner, "the-team"),
        ("bus", &settings.bus, "events"),
        ("source", &settings.event_source, "myapp"),
        ("profile", &settings.profile, "default"),
    ];
    for (key, setting, example) in values {
        text.push_str(&line(key, setting, example));
    }
    let stage = settings.stage.as_ref().map_or("dev", |stage| stage.value.as_str());
    text.push_str("\n# Without --stage and STAGE, this stage is in use.\n");
    text.push_str(&line("stage", &settings.stage, "dev"));
    text.push_str("\n# What is written below a stage wins over the values above.\n");
    text.push_str(&format!("[stages.{}]\n", key_of(stage)));
    if settings.is_protected(stage) {
        text.push_str("protected = true\n");
    }
    if stage != "prod" {
        text.push_str("\n# Changes in a protected stage want the full name of what is changed.\n[stages.prod]\nprotected = true\n");
    }
    text
}

fn line(key: &str, setting: &Option<Setting<String>>, example: &str) -> String {
    match setting {
        Some(setting) => format!("{key} = {}\n", quoted(&setting.value)),
        None => format!("# {key} = {}\n", quoted(example)),
    }
}

/// A JSON string is a TOML string, too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

fn key_of(stage: &str) -> String {
    let bare = stage.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { stage.to_owned() } else { quoted(stage) }
}

/// Writes the file.
///
/// # Errors
/// A refusal when it is there already and may not be overwritten.
pub fn write(path: &Path, text: &str, overwrite: bool) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).truncate(true);
    let opened = if overwrite { options.create(true).open(path) } else { options.create_new(true).open(path) };
    opened.and_then(|mut file| file.write_all(text.as_bytes())).map_err(|error| match error.kind() {
        IoErrorKind::AlreadyExists => Error::refused(format!("{} is there already", path.display()))
            .hint("look at it with `msgctl config show`, or overwrite it with `--force`"),
        _ => Error::failure(format!("could not write {}: {error}", path.display())),
    })
}
