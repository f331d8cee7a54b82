//! The examples in the help of every command: each is a command that there is, and the first of each verb is run
//! against a stack.

use clap::{Command, CommandFactory, FromArgMatches};
use msgctl::cli::{self, Cli};
use msgctl::guard::{Impact, Verb};

use crate::matrix::{Stage, in_order};

/// The examples of a command, each on one line and as it is typed.
fn examples(command: &Command) -> Vec<String> {
    let help = command.get_after_long_help().or(command.get_after_help());
    let text = help.map(ToString::to_string).unwrap_or_default().replace("\\\n", " ");
    let lines = text.lines().filter_map(|line| line.strip_prefix("  "));
    lines.filter(|line| line.contains("msgctl ") && !line.starts_with(' ')).map(str::to_owned).collect()
}

fn find<'a>(root: &'a Command, path: &str) -> &'a Command {
    path.split(' ').fold(root, |command, word| command.find_subcommand(word).unwrap())
}

/// The part of an example that is msgctl's, without what a shell does around it.
fn own_part(example: &str) -> Option<&str> {
    let start = example.find("msgctl ")?;
    let rest = &example[start..];
    let mut quote = None;
    let end = rest.char_indices().find(|(at, c)| {
        match (quote, *c) {
            (None, '\'' | '"') => quote = Some(*c),
            (Some(open), c) if open == c => quote = None,
            (None, '|' | '>' | '<' | ')' | '#') => return rest.as_bytes()[at - 1] == b' ' || *c == ')',
            _ => {}
        }
        false
    });
    Some(end.map_or(rest, |(at, _)| &rest[..at]).trim_end())
}

#[test]
fn every_verb_has_an_example_and_every_example_is_a_command_that_there_is() {
    let root = cli::whole();
    for verb in Verb::ALL {
        let examples = examples(find(&root, verb.path()));
        let of_verb = |example: &&String| example.contains(&format!("msgctl {}", verb.path()));
        assert!(examples.iter().any(|example| of_verb(&example)), "`{}` has no example", verb.path());
        for example in &examples {
            let own = own_part(example).unwrap();
            let words = shell_words::split(own).unwrap_or_else(|error| panic!("{own}: {error}"));
            let parsed = Cli::command().try_get_matches_from(&words);
            let parsed = parsed.and_then(|matches| Cli::from_arg_matches(&matches));
            assert!(parsed.is_ok(), "{own}: {}", parsed.unwrap_err());
        }
    }
}

/// What the examples want to find in the working folder; the snapshots have this before their names.
pub fn write_files(stage: &Stage, prefix: &str) {
    let world = &stage.world;
    for (name, contents) in [
        ("order.json", r#"{"order":7,"status":"shipped"}"#),
        ("detail.json", r#"{"order":7,"status":"confirmed"}"#),
        ("orders.json", r#"[{"order":7},{"order":8}]"#),
        ("policy.json", r#"{"price":[{"numeric":[">",50]}]}"#),
        ("event.json", include_str!("examples/event.json")),
        ("pattern.json", r#"{"source":["myapp.orders"]}"#),
        ("schema.json", r#"{"type":"object","required":["status"]}"#),
        ("plans.csv", "email,nickname\nann@example.com,pro\n"),
    ] {
        world.write(name, contents);
    }
    let [tasks, users] = ["tasks", "users"].map(|name| format!("{prefix}{name}.ndjson.zst"));
    stage.run(&["queue", "export", "processing", "--output-file", &tasks]).ends_with(0);
    stage.run(&["users", "export", "--output-file", &users]).ends_with(0);
}

/// An example as it is run here: what it names stands for what this stage has.
fn as_run(verb: Verb, example: &str) -> String {
    let own = own_part(example).unwrap();
    let end = match verb {
        // They end by themselves only when something comes, or never.
        Verb::QueueTail | Verb::TopicTail | Verb::EventsTail => " --timeout 1s",
        Verb::UsersToken | Verb::UsersSetPassword => " --password-stdin",
        Verb::UsersMfaEnrol => " --password-stdin --code-stdin",
        Verb::UsersVerifyToken => " <token.txt",
        Verb::ReportServe => " --timeout 1s --listen 127.0.0.1:0",
        _ => "",
    };
    let named = match verb {
        // What these write is there already, for those that read it.
        Verb::QueueExport | Verb::DlqExport | Verb::UsersExport => own.replace("--output-file ", "--output-file new-"),
        Verb::EventsArchiveCreate => own.replace("create events", "create another"),
        // There are two archives by then.
        Verb::EventsReplayStart => own.replace("replay start", "replay start events"),
        Verb::QueueMove => own.replace("tasks-slow", "processing"),
        // The others of that queue have spent the receives that may be spent.
        Verb::QueueCopy => own.replace("copy tasks tasks-test", "copy shipping inventory"),
        Verb::QueuePause | Verb::QueueResume => {
            own.replace("pause tasks", "pause order-events").replace("resume tasks", "resume order-events")
        }
        Verb::EventsReplayStatus | Verb::EventsReplayCancel => own.replace("replay-20261123t093000", "again"),
        Verb::UsersConfirm => own.replace("ann@", "new@"),
        Verb::UsersCreate => own.replace("ann@", "bob@"),
        Verb::UsersEnable => own.replace("ann@", "off@"),
        Verb::UsersGroupsDelete => own.replace("admins", "old"),
        Verb::UsersGroupsAdd | Verb::UsersGroupsRemove | Verb::UsersGroupsMembers => own.replace("admins", "staff"),
        Verb::UsersImport => own.replace("--stage qa", "--stage dev"),
        // The pool of the stack has no attributes of its own.
        Verb::UsersSet | Verb::UsersUnset => own.replace("custom:plan", "nickname"),
        Verb::UsersDiff => own.replace("dev qa", "dev users.ndjson.zst"),
        Verb::UsersToken | Verb::UsersMfaEnrol => own.replace("ann@", "bea@"),
        _ => own.to_owned(),
    };
    format!("{named}{end}")
}

#[test]
fn the_first_example_of_every_verb_works_on_a_stack() {
    let stage = Stage::new("dev");
    write_files(&stage, "");
    let root = cli::whole();
    let mut failed = Vec::new();
    for verb in in_order() {
        if verb == Verb::DlqCancel {
            stage.start_task();
        }
        let of_verb = |example: &String| example.contains(&format!("msgctl {}", verb.path()));
        let example = examples(find(&root, verb.path())).into_iter().find(of_verb).unwrap();
        let script = as_run(verb, &example);
        let run = |script: &str| stage.run_in_shell(script);
        let mut first = run(&script);
        if first.code == 5 {
            assert!(verb.impact() != Impact::Reads, "{script}: {first:?}");
            first = run(&format!("{script} --yes"));
        }
        if first.code != 0 {
            failed.push(format!("{script}: {first:?}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
