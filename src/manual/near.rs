//! What was probably meant by a word that is no command.

use std::ffi::OsString;
use std::ops::ControlFlow::{Break, Continue};

use clap::Command;
use clap::error::ContextKind;

use crate::cli;
use crate::naming::{did_you_mean, meant};

/// Asks whether a command of this name was meant, among those that a command has; pages of help are such only there.
pub fn command(parent: &Command, word: &str, is_offered: impl Fn(&Command) -> bool) -> Option<String> {
    let known = parent.get_subcommands().filter(|command| is_offered(command));
    meant(word, known.map(|command| command.get_name().to_owned()))
}

/// The same for what `help` was asked about: there the parser looks for exact names and offers none.
pub fn in_help(arguments: &[OsString], error: &clap::Error) -> Option<String> {
    let unknown = error.get(ContextKind::InvalidSubcommand)?.to_string();
    let words: Vec<&str> = arguments.iter().filter_map(|word| word.to_str()).collect();
    let help = words.iter().position(|word| *word == "help")?;
    if !words[help + 1..].contains(&unknown.as_str()) {
        return None;
    }
    let root = cli::whole();
    // Of what stands before `help`, what is no command is a flag or its value.
    let before = words[..help].iter().fold(&root, |parent, word| parent.find_subcommand(word).unwrap_or(parent));
    let parent = words[help + 1..].iter().try_fold(before, |parent, word| match parent.find_subcommand(word) {
        Some(command) => Continue(command),
        None => Break(parent),
    });
    match parent {
        Break(parent) => command(parent, &unknown, |_| true),
        Continue(_) => None,
    }
}

/// What the parser offers, in msgctl's own words: `tip: a similar argument exists: '--limit'`.
pub fn offered(tip: &str) -> Option<String> {
    let tip = tip.strip_prefix("tip: ").unwrap_or(tip);
    let names = tip.strip_prefix("a similar ").or_else(|| tip.strip_prefix("some similar "))?;
    // The parser has the nearest last.
    let names: Vec<&str> = names.split('\'').skip(1).step_by(2).collect();
    did_you_mean(names.into_iter().rev())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(text: &str) -> Option<String> {
        let words: Vec<OsString> = text.split(' ').map(OsString::from).collect();
        let error = <cli::Cli as clap::CommandFactory>::command().try_get_matches_from(&words).unwrap_err();
        in_help(&words, &error)
    }

    #[test]
    fn help_about_a_word_that_is_nearly_a_command_or_a_page_offers_it() {
        assert_eq!(hint("msgctl help exit-code").as_deref(), Some("did you mean `exit-codes`?"));
        assert_eq!(hint("msgctl help setings").as_deref(), Some("did you mean `settings`?"));
        assert_eq!(hint("msgctl help queue pek").as_deref(), Some("did you mean `peek`?"));
        assert_eq!(hint("msgctl users groups help lst").as_deref(), Some("did you mean `list`?"));
        assert_eq!(hint("msgctl --stage dev help queue snd").as_deref(), Some("did you mean `send`?"));
        assert_eq!(hint("msgctl help queue list lst"), None, "it has no commands");
        assert_eq!(hint("msgctl quue help peek"), None, "there the parser offers one");
        assert_eq!(hint("msgctl help 中"), None);
        assert_eq!(hint("msgctl queue pek"), None, "there the parser offers one");
    }

    #[test]
    fn what_the_parser_offers_is_asked_as_everywhere_the_nearest_first() {
        let tip = "tip: some similar subcommands exist: 'queues', 'queue'";
        assert_eq!(offered(tip).as_deref(), Some("did you mean `queue`, `queues`?"));
        assert_eq!(offered("a similar argument exists: '--limit'").as_deref(), Some("did you mean `--limit`?"));
        assert_eq!(offered("tip: to pass '-x' as a value, use '-- -x'"), None);
    }
}
