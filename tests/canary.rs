//! Canary and breaker: a redrive that looks whether what it moved comes back.

use std::time::{Duration, Instant};

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::json;

use crate::support::world::finish;
use crate::support::{Effect, World};

const PATIENCE: Duration = Duration::from_secs(60);

/// A dead-letter queue of `tasks` with this many messages, and the URLs of both queues.
fn dead_letters(count: usize) -> (World, String, String) {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let texts: Vec<String> = (0..count).map(|n| format!("{{\"n\":{n}}}")).collect();
    world.send_texts(&tasks, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    world.fail_all(&tasks);
    world.gateway.forget();
    (world, tasks, dlq)
}

/// Waits until this many messages are in a queue.
fn wait_for(world: &World, url: &str, count: u64) {
    let until = Instant::now() + PATIENCE;
    while world.depth(url).0 < count {
        assert!(Instant::now() < until, "{count} did not arrive");
    }
}

#[test]
fn a_canary_on_a_consumer_that_fails_everything_stops_after_as_many_and_says_how_many_came_back() {
    let (world, tasks, dlq) = dead_letters(30);
    let arguments = ["dlq", "redrive", "tasks", "--canary", "5", "--canary-wait", "30s", "-o", "json"];
    let child = world.command(&arguments).spawn().unwrap();
    wait_for(&world, &tasks, 5);
    world.fail_all(&tasks);
    let report = finish(child).ends_with(9).json();
    assert_eq!((&report["moved"], &report["ended"], &report["returned"]), (&json!(5), &json!("canary"), &json!(5)));
    assert_eq!((&report["canary"]["moved"], &report["canary"]["returned"]), (&json!(5), &json!(5)));
    assert_eq!(report["canary"]["verdict"], "stopped");
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 5, "nothing was sent after the canary");
    assert_eq!((world.depth(&dlq), world.depth(&tasks)), ((30, 0), (0, 0)), "the rest is where it was, and visible");
}

#[test]
fn a_canary_on_a_consumer_that_works_goes_on_with_the_rest() {
    let (world, tasks, dlq) = dead_letters(30);
    let arguments = ["dlq", "redrive", "tasks", "--canary", "5", "--canary-wait", "1s", "-o", "json"];
    let report = world.msgctl(&arguments).ends_with(0).json();
    assert_eq!((&report["moved"], &report["ended"], &report["returned"]), (&json!(30), &json!("done"), &json!(0)));
    assert_eq!(report["canary"], json!({"moved": 5, "returned": 0, "watched_seconds": 1, "verdict": "went_on"}));
    assert_eq!((world.depth(&dlq).0, world.take_all(&tasks).len()), (0, 30));
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 30, "each was sent once");
}

#[test]
fn a_canary_bears_as_many_returns_as_the_rate_allows_and_a_limit_counts_both_parts() {
    let (world, tasks, dlq) = dead_letters(30);
    let arguments = ["dlq", "redrive", "tasks", "--canary", "10", "--canary-wait", "2s", "--max-return-rate", "10%"];
    let child = world.command(&[&arguments[..], &["--limit", "20", "-o", "json"]].concat()).spawn().unwrap();
    // One of the ten fails; what comes after them is left alone.
    wait_for(&world, &tasks, 10);
    let one = world.sqs.receive_message().queue_url(&tasks).max_number_of_messages(1).visibility_timeout(0);
    assert_eq!(crate::support::wait(one.send()).unwrap().messages().len(), 1);
    let two = world.sqs.receive_message().queue_url(&tasks).max_number_of_messages(1).visibility_timeout(0);
    crate::support::wait(two.wait_time_seconds(0).send()).unwrap();
    let report = finish(child).ends_with(0).json();
    assert_eq!(report["canary"]["verdict"], "went_on");
    assert!(report["canary"]["returned"].as_u64().unwrap() <= 1);
    assert_eq!((&report["moved"], &report["ended"]), (&json!(20), &json!("limit")));
    let (in_tasks, in_dlq) = (world.depth(&tasks).0, world.depth(&dlq).0);
    assert_eq!(in_tasks + in_dlq, 30);
}

#[test]
fn what_came_back_of_the_canary_and_was_allowed_does_not_stop_the_rest() {
    let (world, tasks, dlq) = dead_letters(30);
    // What came back is met before anything of the rest has arrived.
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("SendMessageBatch", 2..) => Effect::Delay(Duration::from_millis(500)),
        _ => Effect::Pass,
    });
    let arguments = ["dlq", "redrive", "tasks", "--canary", "10", "--canary-wait", "2s", "--max-return-rate", "10%"];
    let child = world.command(&[&arguments[..], &["-o", "json"]].concat()).spawn().unwrap();
    wait_for(&world, &tasks, 10);
    let receive = || world.sqs.receive_message().queue_url(&tasks).max_number_of_messages(1).visibility_timeout(0);
    assert_eq!(crate::support::wait(receive().send()).unwrap().messages().len(), 1);
    crate::support::wait(receive().wait_time_seconds(0).send()).unwrap();
    let report = finish(child).ends_with(0).json();
    assert_eq!((&report["moved"], &report["ended"]), (&json!(30), &json!("done")), "{report}");
    assert_eq!(world.depth(&tasks).0 + world.depth(&dlq).0, 30);
}

#[test]
fn a_canary_that_cannot_be_watched_is_told_of_with_what_was_moved() {
    let (world, tasks, dlq) = dead_letters(10);
    let mut sent = false;
    world.gateway.rule(move |request, _| {
        sent |= request.action == "SendMessageBatch";
        match request.action.as_str() {
            "GetQueueAttributes" if sent => Effect::Refuse { status: 403, code: "AccessDenied", message: "no" },
            _ => Effect::Pass,
        }
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--canary", "3", "-o", "json"]).ends_with(3);
    assert_eq!((&run.json()["moved"], &run.json()["ended"]), (&json!(3), &json!("error")), "{}", run.stdout);
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (3, 7));
}

#[test]
fn the_breaker_stops_a_running_redrive_when_what_it_moved_comes_back() {
    const MESSAGES: usize = 150;
    let (world, tasks, dlq) = dead_letters(MESSAGES);
    let arguments = ["dlq", "redrive", "tasks", "--rate", "50", "--max-return-rate", "5%", "-o", "json"];
    let mut child = world.command(&arguments).spawn().unwrap();
    let until = Instant::now() + PATIENCE;
    while child.try_wait().unwrap().is_none() && Instant::now() < until {
        world.fail_all(&tasks);
    }
    let report = finish(child).ends_with(9).json();
    assert_eq!(report["ended"], "too_many_returned");
    let (moved, returned) = (report["moved"].as_u64().unwrap(), report["returned"].as_u64().unwrap());
    assert!(moved < MESSAGES as u64, "it stopped before everything was moved: {moved}");
    assert!(returned > 0, "of {moved} none came back");
    world.fail_all(&tasks);
    assert_eq!(world.depth(&dlq), (MESSAGES as u64, 0), "nothing is lost, and all is visible");
}

#[test]
fn what_fails_in_another_queue_of_a_shared_dead_letter_queue_is_no_return() {
    let world = World::new();
    let dlq = world.queue("shared-dlq", &[]);
    let policy = world.redrive_policy("shared-dlq", 1);
    let queue = |name| world.queue(name, &[(QueueAttributeName::RedrivePolicy, policy.as_str())]);
    let (one, other) = (queue("one"), queue("other"));
    world.send_texts(&one, &["1", "2", "3", "4"]);
    world.fail_all(&one);
    let arguments = ["dlq", "redrive", "one", "--canary", "2", "--canary-wait", "2s"];
    let child = world.command(&arguments).spawn().unwrap();
    world.gateway.wait_for(&["SendMessageBatch"], 1);
    world.send_texts(&other, &["fails"]);
    world.fail_all(&other);
    let run = finish(child).ends_with(0);
    assert!(run.stderr.contains("Moved 2 messages. Watching for 2 s whether any comes back."), "{}", run.stderr);
    assert!(run.stdout.contains("0 of 2 came back within 2 s: went on"), "{}", run.stdout);
    assert_eq!((world.depth(&one).0, world.depth(&dlq).0), (4, 1));
}

#[test]
fn what_the_canary_sent_but_could_not_delete_is_only_deleted_afterwards() {
    let (world, tasks, dlq) = dead_letters(10);
    let mut deletes = 0;
    world.gateway.rule(move |request, _| {
        deletes += usize::from(request.action == "DeleteMessageBatch");
        match request.action.as_str() {
            "DeleteMessageBatch" if deletes == 1 => Effect::FailEntry { at: 0, code: "InvalidIdFormat" },
            _ => Effect::Pass,
        }
    });
    let arguments = ["dlq", "redrive", "tasks", "--canary", "3", "--canary-wait", "3s", "--visibility-timeout", "2"];
    let report = world.msgctl(&[&arguments[..], &["-o", "json"]].concat()).ends_with(0).json();
    assert_eq!((&report["moved"], &report["undeleted"]), (&json!(10), &json!(0)));
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 10, "none is sent twice");
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq)), (10, (0, 0)));
}

#[test]
fn a_canary_that_could_see_nothing_is_refused_before_anything_is_moved() {
    let (world, _, _) = dead_letters(1);
    world.queue("elsewhere", &[]);
    world.queue_with_dlq("orders.fifo", 3);
    for (arguments, part) in [
        (&["tasks", "--canary", "1", "--to", "elsewhere"][..], "does not send what fails to"),
        (&["orders.fifo", "--canary", "1"], "is FIFO"),
        (&["tasks", "--canary", "1", "--engine", "native"], "a task knows neither --canary"),
        (&["tasks", "--canary", "1", "--follow"], "cannot be used with"),
        (&["tasks", "--canary", "0"], "0 is not in"),
        (&["tasks", "--canary-wait", "5s"], "--canary <N>"),
        (&["tasks", "--canary", "1", "--canary-wait", "5"], "a duration looks like"),
        (&["tasks", "--max-return-rate", "5"], "a rate looks like 5%"),
    ] {
        let run = world.msgctl(&[&["dlq", "redrive"], arguments].concat()).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(world.gateway.requests().iter().filter(|request| request.is_touching()).count(), 0);
}
