//! What must cost nothing: help, version and usage errors touch neither AWS nor its configuration.

use std::process::Command;
use std::time::{Duration, Instant};

use crate::support::{Run, World};

/// Named pipes in place of the AWS configuration and of the TLS roots: whoever opens one of them hangs
/// until it is killed.
fn with_traps(world: &World, arguments: &[&str]) -> Command {
    let trap = |name: &str| {
        let path = world.home.path().join(name);
        if !path.exists() {
            assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
        }
        path
    };
    let mut command = world.command(arguments);
    command
        .env("AWS_CONFIG_FILE", trap("config"))
        .env("AWS_SHARED_CREDENTIALS_FILE", trap("credentials"))
        .env("SSL_CERT_FILE", trap("roots"));
    command
}

/// The run, or `None` when it stepped into a trap.
fn run_within_reason(mut command: Command) -> Option<Run> {
    let mut child = command.spawn().unwrap();
    let until = Instant::now() + Duration::from_secs(10);
    while child.try_wait().unwrap().is_none() {
        if Instant::now() > until {
            child.kill().unwrap();
            child.wait().unwrap();
            return None;
        }
        std::thread::yield_now();
    }
    Some(child.wait_with_output().unwrap().into())
}

#[test]
fn help_version_and_usage_errors_touch_no_aws_configuration_and_no_tls_roots() {
    let world = World::new();
    for (arguments, code) in [
        (&["--version"][..], 0),
        (&["--help"], 0),
        (&["dlq", "redrive", "--help"], 0),
        (&["help", "exit-codes"], 0),
        (&[], 2),
        (&["dlq"], 2),
        (&["dlq", "redrvie"], 2),
        (&["dlq", "redrive"], 2),
        (&["dlq", "redrive", "tasks", "--limit", "0"], 2),
        (&["queue", "list", "--jq", ".a | ("], 2),
        (&["queue", "send", "tasks", "x", "--attr", "n:Number=five"], 2),
        (&["queue", "send", "orders.fifo", "x"], 2),
        (&["queue", "show", "not a name"], 2),
    ] {
        let run = run_within_reason(with_traps(&world, arguments));
        let run = run.unwrap_or_else(|| panic!("{arguments:?} opened the AWS configuration or the TLS roots"));
        assert_eq!(run.code, code, "{arguments:?}: {run:?}");
    }
    assert_eq!(world.gateway.seen(), 0);
}

#[test]
fn the_traps_catch_a_command_that_does_need_aws() {
    let world = World::new();
    let mut child = with_traps(&world, &["queue", "list"]).spawn().unwrap();
    // It opens the configuration and waits there: the pipe can be opened for writing only then.
    let config = world.home.path().join("config");
    std::fs::OpenOptions::new().write(true).open(config).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn over_plain_http_the_tls_roots_are_not_read() {
    let world = World::new();
    world.queue("tasks", &[]);
    let mut plain = with_traps(&world, &["queue", "list"]);
    plain.env_remove("AWS_CONFIG_FILE").env_remove("AWS_SHARED_CREDENTIALS_FILE");
    let run = run_within_reason(plain).expect("the TLS roots were opened").ends_with(0);
    assert!(run.stdout.contains("tasks"), "{run:?}");
    let mut encrypted = with_traps(&world, &["queue", "list"]);
    encrypted.env_remove("AWS_CONFIG_FILE").env_remove("AWS_SHARED_CREDENTIALS_FILE");
    let mut child = encrypted.env("AWS_ENDPOINT_URL", "https://127.0.0.1:1").spawn().unwrap();
    // It waits in the trap: the pipe can be opened for writing only then.
    std::fs::OpenOptions::new().write(true).open(world.home.path().join("roots")).unwrap();
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn a_missing_region_names_every_place_it_could_come_from() {
    let world = World::new();
    let mut command = world.command(&["queue", "list"]);
    command.env_remove("AWS_REGION");
    let run: Run = command.output().unwrap().into();
    let run = run.ends_with(2);
    for place in ["--region", "MSGCTL_REGION", "REGION", "msgctl.toml", "serverless.yml", "profile"] {
        assert!(run.stderr.contains(place), "{place}: {}", run.stderr);
    }
}
