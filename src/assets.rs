//! Completions, man pages, IAM policies and JSON Schemas, made out of the command tree, the tables of verbs, and the
//! types that are written.

use std::io::{self, Read};
use std::path::PathBuf;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::cli;
use crate::error::{Error, Result};
use crate::guard::policy;
use crate::manual::{near, roff, tree};
use crate::schema;

/// A completion script that was committed, compressed.
macro_rules! script {
    ($name:literal) => {
        include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".zst"))
    };
}

/// The shells that completions are made for, with their scripts, which `build.rs` compressed.
const SCRIPTS: [(Shell, &[u8]); 5] = [
    (Shell::Bash, script!("msgctl.bash")),
    (Shell::Zsh, script!("_msgctl")),
    (Shell::Fish, script!("msgctl.fish")),
    (Shell::Elvish, script!("msgctl.elv")),
    (Shell::PowerShell, script!("_msgctl.ps1")),
];

/// A generated file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asset {
    /// Where it belongs, from the top of the repository: `man/msgctl-queue-send.1`.
    pub path: PathBuf,
    /// Its contents.
    pub contents: Vec<u8>,
}

/// The shells that completions are made for.
pub fn shells() -> impl Iterator<Item = Shell> {
    SCRIPTS.into_iter().map(|(shell, _)| shell)
}

/// The completions for a shell, as they are committed.
///
/// # Errors
/// A usage error for a shell that none are made for.
pub fn completions(shell: Shell) -> Result<impl Read> {
    let known = SCRIPTS.into_iter().find(|(known, _)| *known == shell);
    let (_, compressed) = known.ok_or_else(|| Error::usage(format!("there are no completions for {shell}")))?;
    Ok(zstd::Decoder::with_buffer(compressed)?)
}

/// Every generated file.
///
/// # Errors
/// When a man page cannot be rendered.
pub fn all() -> io::Result<Vec<Asset>> {
    let mut assets: Vec<Asset> = shells().map(script_of).collect();
    man_pages(&command_tree(), "msgctl", &mut assets)?;
    for group in policy::groups() {
        let path = PathBuf::from("docs/iam").join(format!("{group}.json"));
        let contents = format!("{:#}\n", policy::policy(group)).into_bytes();
        assets.push(Asset { path, contents });
    }
    for (path, schema) in schema::all() {
        let path = PathBuf::from("docs/schema").join(format!("{}.json", path.replace(' ', "-")));
        assets.push(Asset { path, contents: format!("{schema:#}\n").into_bytes() });
    }
    Ok(assets)
}

/// The completions for a shell, out of the command tree.
fn script_of(shell: Shell) -> Asset {
    let mut contents = Vec::new();
    clap_complete::generate(shell, &mut cli::whole(), "msgctl", &mut contents);
    let name = clap_complete::Generator::file_name(&shell, "msgctl");
    Asset { path: PathBuf::from("completions").join(name), contents }
}

/// The command tree with everything that clap adds when it parses.
fn command_tree() -> Command {
    let mut root = tree::command().disable_help_subcommand(true);
    root.build();
    root
}

/// The man page of a command, by its words: `["dlq", "redrive"]`; of msgctl itself without any.
///
/// # Errors
/// A usage error when there is no such command.
pub fn man_page(words: &[String]) -> Result<Vec<u8>> {
    let root = command_tree();
    let (mut command, mut name) = (&root, "msgctl".to_owned());
    for word in words {
        let parent = command;
        command = parent.find_subcommand(word).filter(|command| !command.is_hide_set()).ok_or_else(|| {
            let error = Error::usage(format!("there is no command `msgctl {}`", words.join(" ")));
            error.hint(no_man_page(parent, word))
        })?;
        name = format!("{name}-{}", command.get_name());
    }
    Ok(render(command, &name)?)
}

/// What to do where a word has no man page.
fn no_man_page(parent: &Command, word: &str) -> String {
    if parent.find_subcommand(word).is_some() {
        return format!("`msgctl help {word}` shows that page");
    }
    near::command(parent, word, |command| !command.is_hide_set())
        .unwrap_or_else(|| "`msgctl --help` lists them".to_owned())
}

fn render(command: &Command, name: &str) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    let page = command.clone().name(name.to_owned()).bin_name(name.replace('-', " "));
    Man::new(page).date("").render(&mut contents)?;
    Ok(roff::tidied(&String::from_utf8_lossy(&contents)).into_bytes())
}

fn man_pages(command: &Command, name: &str, assets: &mut Vec<Asset>) -> io::Result<()> {
    assets.push(Asset { path: PathBuf::from("man").join(format!("{name}.1")), contents: render(command, name)? });
    for subcommand in command.get_subcommands().filter(|subcommand| !subcommand.is_hide_set()) {
        man_pages(subcommand, &format!("{name}-{}", subcommand.get_name()), assets)?;
    }
    Ok(())
}
