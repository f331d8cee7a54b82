//! `sandbox up|status|env|demo|down`, as somebody without an AWS account uses them.

use std::process::Command;

use serde_json::Value;

use crate::support::terminal::{at_terminal, end_of};
use crate::support::{Run, World, emulator};

/// msgctl as on a fresh machine, with the installed emulator of the tests in its cache folder.
fn command(world: &World, arguments: &[&str]) -> Command {
    // The tests' emulator is installed by now, in the user's own cache folder.
    emulator::port(0);
    let home = std::env::var("HOME").unwrap();
    let cache = std::env::var("XDG_CACHE_HOME").unwrap_or(format!("{home}/.cache"));
    let mut command = world.command(arguments);
    for name in [
        "AWS_ENDPOINT_URL",
        "AWS_ACCESS_KEY_ID",
        "AWS_SECRET_ACCESS_KEY",
        "AWS_REGION",
        "MSGCTL_PROJECT",
        "MSGCTL_STAGE",
    ] {
        command.env_remove(name);
    }
    command.env("XDG_CACHE_HOME", cache);
    command
}

fn msgctl(world: &World, arguments: &[&str]) -> Run {
    command(world, arguments).output().unwrap().into()
}

/// Whether something listens at a URL like `http://127.0.0.1:5102`.
fn listens(url: &str) -> bool {
    std::net::TcpStream::connect(url.trim_start_matches("http://")).is_ok()
}

/// Stops the sandbox of a failed test, too.
struct Down<'a>(&'a World);

impl Drop for Down<'_> {
    fn drop(&mut self) {
        let _ = command(self.0, &["sandbox", "down"]).output();
    }
}

#[test]
fn a_sandbox_is_started_found_again_used_and_stopped() {
    let world = World::new();
    let down = Down(&world);
    let run = msgctl(&world, &["queue", "list", "--sandbox"]).ends_with(2);
    assert!(run.stderr.contains("no sandbox is running") && run.stderr.contains("sandbox up"), "{}", run.stderr);
    assert_eq!(msgctl(&world, &["sandbox", "status", "--jq", ".running"]).ends_with(0).stdout, "false\n");

    let up = msgctl(&world, &["sandbox", "up", "-o", "json"]).ends_with(0).json();
    assert!(up["endpoint_url"].as_str().unwrap().starts_with("http://127.0.0.1:"));
    let again = msgctl(&world, &["sandbox", "up", "-o", "json"]).ends_with(0).json();
    assert_eq!(up["pid"], again["pid"], "a second `up` finds the first sandbox");

    let names = msgctl(&world, &["queue", "list", "--sandbox", "--jq", ".[].name"]).ends_with(0).stdout;
    for queue in ["tasks", "tasks-dlq", "inventory", "inventory-dlq", "shipping", "shipping-dlq"] {
        assert!(names.lines().any(|name| name == queue), "{queue} is not in {names}");
    }
    msgctl(&world, &["queue", "send", "tasks", "hello", "--sandbox"]).ends_with(0);
    let peeked = msgctl(&world, &["queue", "peek", "tasks", "--sandbox", "--jq", ".body"]).ends_with(0).stdout;
    assert_eq!(peeked, "hello\n");

    let exports = msgctl(&world, &["sandbox", "env", "--shell", "bash"]).ends_with(0).stdout;
    let program = env!("CARGO_BIN_EXE_msgctl");
    let script = format!("{exports}\n{program} queue list --jq '.[] | select(.visible > 0) | .name'");
    let output = Command::new("sh").args(["-c", &script]).env_clear().env("HOME", world.home.path()).output().unwrap();
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "tasks\n");
    let exports: Value = msgctl(&world, &["sandbox", "env", "-o", "json"]).ends_with(0).json();
    assert_eq!(exports["AWS_ENDPOINT_URL"], up["endpoint_url"]);

    for (flag, code) in [("--dry-run", 0), ("--read-only", 5)] {
        for verb in ["up", "down", "demo"] {
            msgctl(&world, &["sandbox", verb, flag]).ends_with(code);
        }
        assert!(listens(up["endpoint_url"].as_str().unwrap()), "{flag}: the sandbox is gone");
    }
    msgctl(&world, &["sandbox", "down"]).ends_with(0);
    assert!(!listens(up["endpoint_url"].as_str().unwrap()), "the emulator goes on");
    assert_eq!(msgctl(&world, &["sandbox", "status", "--jq", ".running"]).ends_with(0).stdout, "false\n");
    msgctl(&world, &["sandbox", "down"]).ends_with(0);
    drop(down);
}

#[test]
fn the_demo_runs_to_its_end_without_a_terminal_and_leaves_nothing_behind() {
    let world = World::new();
    let run = msgctl(&world, &["sandbox", "demo"]).ends_with(0);
    for expected in [
        "$ msgctl stack deploy",
        "$ msgctl queue send tasks",
        "$ msgctl report queues",
        "$ msgctl events publish",
        "$ msgctl events replay start",
        "$ msgctl users create",
        "$ msgctl dlq peek tasks",
        "$ msgctl dlq redrive tasks --yes",
        "took all 503",
    ] {
        assert!(run.stdout.contains(expected), "{expected} is not in {}", run.stdout);
    }
    assert!(run.stdout.lines().any(|line| line.starts_with("moved") && line.ends_with(" 503")), "{}", run.stdout);
    assert!(!world.home.path().join(".local/state/msgctl/sandbox.json").exists());
    // The demo's emulator was on the port that its commands were shown with.
    let shown = run.stdout.split("http://").nth(1).unwrap().lines().next().unwrap();
    assert!(!listens(&format!("http://{shown}")), "the demo's emulator goes on");
}

#[test]
fn the_demo_runs_at_a_terminal_without_asking() {
    let world = World::new();
    let (code, screen) = end_of(at_terminal(command(&world, &["sandbox", "demo"])));
    assert_eq!(code, 0, "{screen}");
    assert!(screen.contains("NAME") && screen.contains("tasks-dlq"), "{screen}");
}
