//! The command tree as its help shows it: paragraphs that fit every terminal, and where each verb leads on to.

use clap::{Command, Subcommand};

use crate::cli::{self, EachGroup};
use crate::guard::Verb;

use super::paragraphs::{continued, joined};
use super::{Page, related};

/// How wide an example is at most, in a man page and in a terminal: neither is to break it in the middle.
const EXAMPLE: usize = 80;

/// The command tree, with all that belongs to its help: that of a group when it is asked for.
pub fn command() -> Command {
    let root = Page::ALL.iter().fold(cli::tree::<InFull>(), |root, (name, page)| {
        root.mut_subcommand(name, |command| command.override_help(page.text()))
    });
    with_paragraphs(root)
}

struct InFull;

impl EachGroup for InFull {
    fn change<T: Subcommand>(group: Command) -> Command {
        group.defer(in_full::<T>)
    }
}

fn in_full<T: Subcommand>(group: Command) -> Command {
    let name = group.get_name().to_owned();
    let group = Verb::ALL.iter().fold(T::augment_subcommands(group), |group, verb| {
        let path: Vec<&str> = verb.path().split(' ').collect();
        match path.split_first() {
            Some((first, rest)) if *first == name => at(group, rest, &|command| with_see_also(command, *verb)),
            _ => group,
        }
    });
    with_paragraphs(group)
}

fn at(command: Command, path: &[&'static str], change: &dyn Fn(Command) -> Command) -> Command {
    match path {
        [] => change(command),
        [word, rest @ ..] => command.mut_subcommand(word, |inner| at(inner, rest, change)),
    }
}

fn with_see_also(command: Command, verb: Verb) -> Command {
    let names: Vec<&str> = related::of(verb).iter().map(|related| related.path()).collect();
    let help = command.get_after_help().map(ToString::to_string).unwrap_or_default();
    command.after_help(format!("{help}\n\nSee also: {}", names.join(", ")))
}

/// Lines are broken where the terminal ends, and not where they are in the sources.
fn with_paragraphs(command: Command) -> Command {
    let help = command.get_after_help().map(|help| continued(&joined(&help.to_string()), EXAMPLE));
    let command = match help {
        Some(help) => command.after_help(help),
        None => command,
    };
    command.mut_subcommands(with_paragraphs)
}
