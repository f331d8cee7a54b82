//! Completions that know the names of the stage: what a shell asks for while somebody types.
//!
//! `clap` knows the command tree and speaks to the shells; here is what it cannot know. Names come from a
//! cache of a short life. When it has none, a process of its own asks AWS and is waited for only a moment:
//! completing is never slow, and never says anything when it fails.

mod fetch;
mod names;

use std::ffi::OsString;
use std::path::Path;
use std::sync::Arc;

use clap::{Arg, Args, Command, FromArgMatches, ValueHint};
use clap_complete::Shell;
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate};
use clap_complete::env::Shells;

use crate::cli::{self, GlobalArgs};
use crate::error::{Error, Result};
use crate::settings::Settings;
use crate::settings::environment::Environment;

use names::{Names, Of};

/// The variable in which a shell says that it asks for completions, and which shell it is.
pub const VARIABLE: &str = "MSGCTL_COMPLETE";

/// What stands in [`VARIABLE`] when names are to be asked for.
const FETCH: &str = "fetch";

/// The variable that says which names.
const OF_VARIABLE: &str = "MSGCTL_COMPLETE_NAMES";

/// What a shell is to be told once, so that it asks msgctl from then on.
///
/// # Errors
/// A usage error for a shell that cannot ask.
pub fn registration(shell: Shell) -> Result<Vec<u8>> {
    let mut script = Vec::new();
    completer(&shell.to_string())?.write_registration(VARIABLE, "msgctl", "msgctl", "msgctl", &mut script)?;
    Ok(script)
}

fn completer(shell: &str) -> Result<&'static dyn clap_complete::env::EnvCompleter> {
    const ALL: Shells<'static> = Shells::builtins();
    let known = ALL.0.iter().copied().find(|completer| completer.is(shell));
    known.ok_or_else(|| Error::usage(format!("`{shell}` is not a shell that completions are made for")))
}

/// Answers a shell: the candidates for what is being typed. `asked` is what stands in [`VARIABLE`].
///
/// # Errors
/// A usage error for a shell that is not known.
pub fn answer(asked: &str, arguments: &[OsString], environment: Environment) -> Result<Vec<u8>> {
    let words: Vec<OsString> = arguments.iter().skip_while(|word| *word != "--").skip(1).cloned().collect();
    let of = environment.get(OF_VARIABLE).map(str::to_owned);
    let working_folder = environment.working_folder.clone();
    let settings = globals(&words).and_then(|globals| Settings::resolve(&globals, environment).ok());
    if asked == FETCH {
        if let (Some(settings), Some(of)) = (settings, of.as_deref().and_then(Of::parse)) {
            fetch::fetch(settings, of, &words);
        }
        return Ok(Vec::new());
    }
    let names = settings.map(|settings| Arc::new(Names::new(settings, words.clone())));
    let mut command = with_names(cli::whole(), names.as_ref());
    let mut candidates = Vec::new();
    completer(asked)?.write_complete(&mut command, words, Some(Path::new(&working_folder)), &mut candidates)?;
    Ok(candidates)
}

/// The global flags among words that need not be a whole command yet.
fn globals(words: &[OsString]) -> Option<GlobalArgs> {
    const VALUES: [&str; 6] = ["--project", "--stage", "-s", "--region", "--profile", "--endpoint-url"];
    const SWITCHES: [&str; 2] = ["--sandbox", "--allow-http"];
    let mut chosen: Vec<OsString> = vec!["msgctl".into()];
    for (at, word) in words.iter().enumerate() {
        let text = word.to_str().unwrap_or_default();
        let has_value = VALUES.iter().any(|flag| text.strip_prefix(flag).is_some_and(|rest| rest.starts_with('=')));
        if has_value || SWITCHES.contains(&text) {
            chosen.push(word.clone());
        } else if let Some(value) = words.get(at + 1).filter(|value| VALUES.contains(&text) && !value.is_empty()) {
            chosen.extend([word.clone(), value.clone()]);
        }
    }
    let matches = GlobalArgs::augment_args(Command::new("msgctl")).try_get_matches_from(chosen).ok()?;
    GlobalArgs::from_arg_matches(&matches).ok()
}

/// The command tree, with names wherever a resource is to be given.
fn with_names(command: Command, names: Option<&Arc<Names>>) -> Command {
    // Both names of a group would be offered, and neither be completed.
    let aliases: Vec<String> = command.get_visible_aliases().map(str::to_owned).collect();
    let command = command.visible_alias(None).aliases(aliases);
    let command = command.mut_args(|arg| match (of(&arg), names) {
        _ if takes_file(&arg) => arg.value_hint(ValueHint::AnyPath),
        (Some(of), Some(names)) => {
            let names = Arc::clone(names);
            arg.add(ArgValueCandidates::new(move || names.get(of).into_iter().map(CompletionCandidate::new).collect()))
        }
        _ => arg,
    });
    command.mut_subcommands(|subcommand| with_names(subcommand, names))
}

/// Whether an argument is the name of a file, or may be.
fn takes_file(arg: &Arg) -> bool {
    arg.get_value_names().into_iter().flatten().any(|name| name.split('|').any(|word| word.ends_with("FILE")))
}

/// What an argument is to name.
fn of(arg: &Arg) -> Option<Of> {
    if arg.get_id() == "stage" {
        return Some(Of::Stage);
    }
    let value = arg.get_value_names()?.first()?.as_str();
    match value {
        "SOURCE" | "DESTINATION" => arg.is_positional().then_some(Of::Queue),
        "NAME" if arg.get_id() == "rule" || arg.get_id() == "rules" => Some(Of::Rule),
        value => Of::parse(&value.split('|').next()?.to_ascii_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<OsString> {
        text.split(' ').map(OsString::from).collect()
    }

    #[test]
    fn the_place_is_read_off_an_unfinished_command() {
        let found = globals(&words("msgctl dlq redrive ta --stage qa --sandbox --limit")).unwrap();
        assert_eq!((found.stage.as_deref(), found.sandbox), (Some("qa"), true));
        let found = globals(&words("msgctl queue --project=app -s prod list --where .x --stage")).unwrap();
        assert_eq!((found.project.as_deref(), found.stage.as_deref()), (Some("app"), Some("prod")));
    }

    #[test]
    fn every_argument_that_names_a_resource_has_names() {
        let mut found = std::collections::BTreeMap::new();
        let mut waiting = vec![cli::whole()];
        while let Some(command) = waiting.pop() {
            for arg in command.get_arguments() {
                if let Some(of) = of(arg) {
                    let by = format!("{} {}", command.get_name(), arg.get_id());
                    found.insert(by, of);
                }
            }
            waiting.extend(command.get_subcommands().cloned());
        }
        for (by, kind) in [
            ("redrive queue", Of::Queue),
            ("redrive to", Of::Queue),
            ("move source", Of::Queue),
            ("move destination", Of::Queue),
            ("publish topic", Of::Topic),
            ("publish bus", Of::Bus),
            ("start rules", Of::Rule),
            ("start archive", Of::Archive),
            ("status replay", Of::Replay),
            ("members name", Of::Group),
            ("msgctl stage", Of::Stage),
        ] {
            assert_eq!(found.get(by), Some(&kind), "{by} in {found:?}");
        }
        assert_eq!(found.get("publish source"), None, "the source of an event is no queue");
    }

    #[test]
    fn every_shell_that_has_completions_can_ask() {
        for shell in crate::assets::shells() {
            let script = String::from_utf8(registration(shell).unwrap()).unwrap();
            assert!(script.contains(VARIABLE), "{shell}");
        }
    }
}
