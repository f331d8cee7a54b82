//! What was probably meant by a word that is no command.

use std::ffi::OsString;

use clap::Command;
use clap::error::ContextKind;

use crate::cli;
use crate::naming::{did_you_mean, nearest};

/// Asks whether a command of this name was meant, among those that a command has.
pub fn command(parent: &Command, word: &str) -> Option<String> {
    did_you_mean(nearest(word, parent.get_subcommands().map(|command| command.get_name().to_owned())))
}

/// The same for `help WORD...`, where the parser looks for exact names and offers none.
pub fn in_help(arguments: &[OsString], error: &clap::Error) -> Option<String> {
    let unknown = error.get(ContextKind::InvalidSubcommand)?.to_string();
    if error.get(ContextKind::SuggestedSubcommand).is_some() {
        return None;
    }
    let root = cli::whole();
    let words = arguments.iter().filter_map(|word| word.to_str()).take_while(|word| *word != unknown);
    let parent = words.fold(&root, |parent, word| parent.find_subcommand(word).unwrap_or(parent));
    command(parent, &unknown)
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
