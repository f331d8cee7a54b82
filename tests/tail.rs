//! `queue tail`: what arrives is shown once, nothing is deleted, everything is visible again.

use std::time::{Duration, Instant};

use aws_sdk_sqs::types::QueueAttributeName;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{finish, signal};
use crate::support::{Effect, Run, World};

/// SentTimestamp is compared with a clock of whole seconds: what is sent from here on is later than what was
/// sent before.
fn let_the_second_pass() {
    let until = Instant::now() + Duration::from_millis(1_010);
    while Instant::now() < until {
        std::thread::yield_now();
    }
}

/// The bodies that a tail showed, line by line.
fn shown(run: &Run) -> Vec<String> {
    run.stdout.lines().map(|line| body(&serde_json::from_str::<Value>(line).unwrap())).collect()
}

fn body(message: &Value) -> String {
    message["body"].as_str().unwrap().to_owned()
}

#[test]
fn what_arrives_is_shown_and_what_was_there_before_is_not_and_nothing_is_deleted() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["before"]);
    let_the_second_pass();
    let child = world.command(&["queue", "tail", "tasks", "--count", "2"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    world.send_texts(&url, &["one"]);
    world.send_texts(&url, &["two"]);
    let run = finish(child).ends_with(0);
    assert_eq!(shown(&run), ["one", "two"]);
    assert!(run.stderr.contains("counts as a receive") && run.stderr.contains("is received, too"), "{}", run.stderr);
    assert_eq!(world.depth(&url), (3, 0), "nothing is deleted, and everything is visible again");

    let earlier = world.msgctl(&["queue", "tail", "tasks", "--since", "1h", "--count", "3"]).ends_with(0);
    assert_eq!(shown(&earlier).len(), 3, "--since shows what is there already");
    let filtered = ["queue", "tail", "tasks", "--since", "1h", "--where", ".body == \"two\"", "--count", "1"];
    assert_eq!(shown(&world.msgctl(&filtered).ends_with(0)), ["two"]);
    assert_eq!(world.depth(&url), (3, 0));
}

#[test]
fn what_arrives_in_a_dead_letter_queue_is_shown_although_it_was_sent_long_before() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    world.send_texts(&dlq, &["old"]);
    world.send_texts(&tasks, &["failing"]);
    let_the_second_pass();
    let child = world.command(&["queue", "tail", "tasks-dlq", "--count", "1"]).spawn().unwrap();
    // Two polls are answered: the second brought nothing new.
    world.gateway.wait_for(&["ReceiveMessage"], 3);
    world.fail_all(&tasks);
    assert_eq!(shown(&finish(child).ends_with(0)), ["failing"]);
    assert_eq!(world.depth(&dlq), (2, 0));
}

#[test]
fn a_message_that_nobody_takes_is_shown_once_and_hidden_for_twice_as_long_each_time() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let child = world.command(&["queue", "tail", "tasks", "--visibility-timeout", "2"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    world.send_texts(&url, &["alone"]);
    world.gateway.wait_for(&["ChangeMessageVisibilityBatch"], 2);
    signal(&child, Signal::TERM);
    let run = finish(child).ends_with(130);
    assert_eq!(shown(&run), ["alone"]);
    let timeouts: Vec<u64> = world
        .gateway
        .requests_of("ChangeMessageVisibilityBatch")
        .iter()
        .map(|request| request.body["Entries"][0]["VisibilityTimeout"].as_u64().unwrap())
        .collect();
    assert_eq!(timeouts, [4, 8, 0], "longer each time, and given back at the end");
    assert_eq!(world.depth(&url), (1, 0));
}

#[test]
fn it_stops_before_it_costs_a_message_its_last_receive() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&tasks, &["1", "2"]);
    // A consumer has failed once.
    assert_eq!(world.receive(&tasks, 0).len(), 2);
    let run = world.msgctl(&["queue", "tail", "tasks", "--since", "1h"]).ends_with(3);
    assert!(run.stderr.contains("moves it to the dead-letter queue"), "{}", run.stderr);
    assert_eq!(shown(&run).len(), 1, "the one at which it stopped");
    assert_eq!((world.depth(&tasks), world.depth(&dlq).0), ((2, 0), 0));

    world.queue_with_dlq("fragile", 2);
    let run = world.msgctl(&["queue", "tail", "fragile"]).ends_with(5);
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
}

#[test]
fn a_time_out_is_an_end_and_without_the_messages_that_were_waited_for_a_failed_check() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.msgctl(&["queue", "tail", "tasks", "--timeout", "1s"]).ends_with(0);
    world.msgctl(&["queue", "tail", "tasks", "--timeout", "1s", "--count", "1"]).ends_with(9);
    world.gateway.forget();
    let run = world.msgctl(&["queue", "tail", "tasks", "--timeout", "1s", "--dry-run", "-o", "json"]).ends_with(0);
    assert_eq!(run.json()["timeout_seconds"], json!(1));
    assert!(world.gateway.requests_of("ReceiveMessage").is_empty());
    assert_eq!(world.depth(&url), (0, 0));
}

#[test]
fn an_error_or_a_closed_pipe_in_the_middle_gives_everything_back() {
    let world = World::new();
    let url = world.queue("tasks", &[(QueueAttributeName::VisibilityTimeout, "600")]);
    let texts: Vec<String> = (0..40).map(|n| n.to_string()).collect();
    world.send_texts(&url, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ReceiveMessage" if count == 3 => Effect::Refuse { status: 403, code: "AccessDenied", message: "no more" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "tail", "tasks", "--since", "1h"]).ends_with(6);
    assert_eq!(shown(&run).len(), 20);
    assert_eq!(world.depth(&url), (40, 0));
    world.gateway.rule(|_, _| Effect::Pass);
    let mut script = world.shell("msgctl queue tail tasks --since 1h | head -n 1");
    let run = finish(script.spawn().unwrap()).ends_with(0);
    assert_eq!(shown(&run).len(), 1);
    assert_eq!(world.depth(&url), (40, 0));
}
