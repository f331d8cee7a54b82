//! What the guard holds beyond the table of impacts: other accounts, other stages by way of something else,
//! and signals that come before a change.

use std::process::Stdio;

use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::finish;
use crate::support::{Effect, World, wait};

#[test]
fn a_queue_of_another_account_is_foreign_whatever_its_name() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a"]);
    // The same names in another account.
    let credentials = aws_credential_types::Credentials::new("999999999999", "test", None, None, "test");
    let config = world.sqs.config().to_builder().credentials_provider(credentials).build();
    let elsewhere = aws_sdk_sqs::Client::from_conf(config);
    wait(elsewhere.create_queue().queue_name(world.full("tasks")).send()).unwrap();
    let arn = format!("arn:aws:sqs:us-east-1:999999999999:{}", world.full("tasks"));
    for arguments in [&["queue", "send", &arn, "x"][..], &["dlq", "redrive", "tasks", "--to", &arn]] {
        let run = world.msgctl(arguments).ends_with(5);
        assert!(run.stderr.contains("another account"), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(world.depth(&dlq), (1, 0));
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
}

#[test]
fn a_user_of_a_protected_stage_is_protected_from_another_stage_too() {
    let world = World::new();
    let name = format!("{}-prod-users", world.project);
    let pool = wait(world.cognito.create_user_pool().pool_name(&name).send()).unwrap().user_pool.unwrap().id.unwrap();
    wait(world.cognito.admin_create_user().user_pool_id(&pool).username("ann").send()).unwrap();
    let delete = ["users", "delete", "ann", "--pool", &name, "--allow-foreign", "--yes"];
    let run = world.msgctl(&delete).ends_with(5);
    assert!(run.stderr.contains(&format!("--confirm {name}")), "{}", run.stderr);
    world.msgctl(&[&delete[..], &["--confirm", "ann"]].concat()).ends_with(5);
    world.msgctl(&[&delete[..], &["--confirm", &name]].concat()).ends_with(0);
}

#[test]
fn what_has_to_be_confirmed_is_the_protected_one_and_hyphens_do_not_hide_it() {
    let world = World::new();
    world.write("msgctl.toml", "[stages.pre-release]\nprotected = true\n");
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a"]);
    let protected = format!("{}-pre-release-tasks", world.project);
    world.queue_named(&protected, &[]);
    let redrive = ["dlq", "redrive", "tasks", "--to", &protected, "--allow-foreign", "--yes"];
    let run = world.msgctl(&redrive).ends_with(5);
    assert!(run.stderr.contains(&format!("--confirm {protected}")), "{}", run.stderr);
    world.msgctl(&[&redrive[..], &["--confirm", &world.full("tasks")]].concat()).ends_with(5);
    assert_eq!(world.depth(&dlq), (1, 0));
    world.msgctl(&["queue", "purge", &protected, "--allow-foreign", "--yes"]).ends_with(5);
    world.msgctl(&[&redrive[..], &["--confirm", &protected]].concat()).ends_with(0);
}

#[test]
fn a_replay_to_a_bus_that_is_not_of_the_stage_is_refused() {
    let world = World::new();
    let default = format!("arn:aws:events:us-east-1:{}:event-bus/default", world.account);
    world.archive("odd", &default);
    let start = ["events", "replay", "start", "odd", "--since", "1h", "--all-rules"];
    let run = world.msgctl(&start).ends_with(5);
    assert!(run.stderr.contains("`default`"), "{}", run.stderr);
    assert!(world.gateway.requests_of("StartReplay").is_empty());
}

#[test]
fn a_no_to_a_deployment_leaves_a_stack_that_somebody_else_made_meanwhile() {
    let world = World::new();
    let mut session = at_terminal(world.command(&["stack", "deploy", "--archive", "false"]));
    session.exp_string("Create stack").unwrap();
    world.msgctl(&["stack", "deploy", "--archive", "false", "--yes"]).ends_with(0);
    session.send("n").unwrap();
    session.flush().unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 7, "{screen}");
    let parts = world.msgctl(&["stack", "status", "-o", "json"]).ends_with(0).json();
    assert!(parts.as_array().unwrap().len() > 10, "{parts}");
}

#[test]
fn ctrl_c_at_the_question_of_a_deployment_discards_it_and_shows_the_cursor_again() {
    let world = World::new();
    let mut session = at_terminal(world.command(&["stack", "deploy", "--archive", "false"]));
    session.exp_string("Create stack").unwrap();
    session.send_control('c').unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 130, "{screen}");
    assert!(screen.contains("\u{1b}[?25h") && screen.contains("nothing was changed"), "{screen}");
    world.msgctl(&["stack", "delete", "--yes"]).ends_with(4);
}

#[test]
fn a_signal_before_the_change_ends_it_there() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a"]);
    let (sender, receiver) = std::sync::mpsc::channel::<()>();
    let receiver = std::sync::Mutex::new(receiver);
    world.gateway.rule(move |request, _| {
        if request.action == "GetQueueAttributes" {
            // The answer waits until the command is gone.
            let _ = receiver.lock().unwrap().recv_timeout(std::time::Duration::from_secs(20));
        }
        Effect::Pass
    });
    let child = world.command(&["queue", "purge", "tasks", "--yes"]).spawn().unwrap();
    world.gateway.wait_for(&["GetQueueUrl"], 1);
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    finish(child).ends_with(130);
    drop(sender);
    world.gateway.settle();
    assert!(world.gateway.requests_of("PurgeQueue").is_empty());
    assert_eq!(world.depth(&url), (1, 0));

    // While stdin is awaited, too.
    let mut child = world.command(&["queue", "send", "tasks", "-"]).stdin(Stdio::piped()).spawn().unwrap();
    let stdin = child.stdin.take();
    while std::fs::read_to_string(format!("/proc/{}/wchan", child.id())).is_ok_and(|state| state == "0") {
        std::thread::yield_now();
    }
    kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    let ended = child.wait().unwrap();
    drop(stdin);
    assert!(!ended.success());
    assert!(world.gateway.requests_of("SendMessage").is_empty());
}

#[test]
fn a_signal_that_was_ignored_from_the_start_stays_ignored() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.write("lines", "line\n".repeat(30));
    let script = "trap '' HUP; exec msgctl queue send tasks --input lines --rate 20";
    let child = world.shell(script).spawn().unwrap();
    world.gateway.wait_for(&["SendMessageBatch"], 1);
    kill_process(Pid::from_child(&child), Signal::HUP).unwrap();
    finish(child).ends_with(0);
    assert_eq!(world.depth(&url), (30, 0));
}

#[test]
fn settings_of_other_tools_that_the_sdk_panics_over_do_no_harm() {
    let world = World::new();
    world.queue("tasks", &[]);
    for (name, value) in [("AWS_RETRY_MODE", "legacy"), ("AWS_MAX_ATTEMPTS", "0"), ("AWS_MAX_ATTEMPTS", "x")] {
        let mut command = world.command(&["queue", "list", "--jq", ".[].name"]);
        let output = command.env(name, value).output().unwrap();
        assert_eq!(String::from_utf8(output.stdout).unwrap(), "tasks\n", "{name}={value}");
    }
    for (arguments, part) in [
        (&["queue", "list", "--endpoint-url", "localhost:4566"][..], "localhost:4566"),
        (&["queue", "list", "--region", "eu west"], "eu west"),
        (&["queue", "list", "-o", "csv", "--jq", "."], "--jq"),
    ] {
        let run = world.msgctl(arguments).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn on_fifo_what_lies_behind_held_messages_is_told_and_is_no_success() {
    let world = World::new();
    world.queue("shared-dlq.fifo", &[]);
    let policy = world.redrive_policy("shared-dlq.fifo", 1);
    let queues = ["a.fifo", "b.fifo"]
        .map(|name| world.queue(name, &[(aws_sdk_sqs::types::QueueAttributeName::RedrivePolicy, &policy)]));
    let message = |body: String| msgctl::message::Message {
        message_deduplication_id: Some(body.clone()),
        body,
        message_group_id: Some("g".into()),
        ..Default::default()
    };
    world.send_all(&queues[1], &[message("b1".into())]);
    world.fail_all(&queues[1]);
    world.send_all(&queues[0], &(0..25).map(|n| message(format!("a{n}"))).collect::<Vec<_>>());
    world.fail_all(&queues[0]);
    let report = world.msgctl(&["dlq", "redrive", "a.fifo", "-o", "json"]).ends_with(3).json();
    let moved = report["moved"].as_u64().unwrap();
    assert_eq!(report["other_origin"], json!(1));
    assert_eq!(report["not_scanned"], json!(25 - moved), "{report}");
}
