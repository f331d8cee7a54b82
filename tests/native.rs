//! `dlq redrive --engine native`, `dlq status` and `dlq cancel`: SQS's own move tasks, at the gateway,
//! as the emulator does not know them.

use std::sync::atomic::{AtomicBool, Ordering};

use aws_sdk_sqs::types::QueueAttributeName;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::{bodies, finish};
use crate::support::{Effect, World};

/// A world in which `tasks` failed at so many messages; a task moves `pace` of them between two looks.
fn failed(messages: usize, pace: usize) -> (World, String, String) {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let texts: Vec<String> = (0..messages).map(|n| format!("message {n}")).collect();
    world.send_texts(&tasks, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    world.fail_all(&tasks);
    assert_eq!(world.depth(&dlq).0 as usize, messages);
    world.know_move_tasks(pace);
    (world, tasks, dlq)
}

#[test]
fn auto_takes_the_move_task_where_it_does_the_whole_job_and_says_so() {
    let (world, tasks, dlq) = failed(12, 5);
    let plan = world.msgctl(&["dlq", "redrive", "tasks", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!((&plan["engine"], &plan["sent_until"]), (&json!("native"), &json!(null)));
    assert!(world.gateway.requests_of("StartMessageMoveTask").is_empty());

    let run = world.msgctl(&["dlq", "redrive", "tasks"]).ends_with(0);
    assert!(run.stderr.contains("Engine: native (SQS moves the messages)"), "{}", run.stderr);
    assert!(run.stdout.lines().any(|line| line.starts_with("moved") && line.ends_with(" 12")), "{}", run.stdout);
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((12, 0), (0, 0)));
    let started = world.gateway.requests_of("StartMessageMoveTask");
    assert_eq!(started.len(), 1);
    assert_eq!(started[0].body, json!({"SourceArn": world.arn("tasks-dlq")}), "each goes back to where it failed");
    assert!(world.gateway.requests_of("ReceiveMessage").is_empty());
    assert_eq!(world.receipts()[0]["plan"]["engine"], "native");
}

#[test]
fn a_backup_is_written_although_a_task_could_do_the_rest() {
    let (world, tasks, dlq) = failed(12, 5);
    let redrive = ["dlq", "redrive", "tasks", "--backup", "before.ndjson", "-o", "json"];
    world.msgctl(&[&redrive[..], &["--engine", "native"]].concat()).ends_with(2);
    let report = world.msgctl(&redrive).ends_with(0).json();
    assert_eq!((&report["engine"], &report["backup"]), (&json!("client"), &json!("before.ndjson")));
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((12, 0), (0, 0)));
    let backup = std::fs::read_to_string(world.home.path().join("before.ndjson")).unwrap();
    assert_eq!(backup.lines().count(), 12);
}

#[test]
fn every_source_of_a_shared_dead_letter_queue_gets_its_own_back() {
    let world = World::new();
    world.queue("shared-dlq", &[]);
    let policy = world.redrive_policy("shared-dlq", 1);
    let urls = ["tasks", "orders"].map(|name| world.queue(name, &[(QueueAttributeName::RedrivePolicy, &policy)]));
    for (url, text) in urls.iter().zip(["a task", "an order"]) {
        world.send_texts(url, &[text]);
        world.fail_all(url);
    }
    world.know_move_tasks(10);
    let named = world.msgctl(&["dlq", "redrive", "tasks", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!(named["engine"], "client", "a task would move the orders, too: {named}");
    let run = world.msgctl(&["dlq", "redrive", "shared-dlq", "--all-sources", "--rate", "500", "-o", "json"]);
    assert_eq!(run.ends_with(0).json()["engine"], "native");
    assert_eq!(world.gateway.requests_of("StartMessageMoveTask")[0].body["MaxNumberOfMessagesPerSecond"], 500);
    for (url, text) in urls.iter().zip(["a task", "an order"]) {
        assert_eq!(bodies(&world.take_all(url)), [(text.to_owned(), 1)].into());
    }
}

#[test]
fn a_task_that_would_go_round_for_ever_is_cancelled_once_it_has_moved_what_it_found() {
    const MESSAGES: usize = 20;
    let (world, tasks, dlq) = failed(MESSAGES, 5);
    let over = AtomicBool::new(false);
    let run = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !over.load(Ordering::SeqCst) {
                world.receive(&tasks, 0);
            }
        });
        let run = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]);
        over.store(true, Ordering::SeqCst);
        run
    });
    let report = run.ends_with(0).json();
    let moved = usize::try_from(report["moved"].as_u64().unwrap()).unwrap();
    // The service moves a few more after the cancellation.
    assert!((MESSAGES..=MESSAGES + 2).contains(&moved), "{report}");
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 0, "what is left had failed again");
    assert!(!world.gateway.requests_of("CancelMessageMoveTask").is_empty());
    world.fail_all(&tasks);
    assert_eq!(world.take_all(&dlq).len(), MESSAGES, "nothing is lost on the way round");
}

#[test]
fn what_the_service_had_not_counted_yet_is_moved_by_the_other_engine_and_without_it_said_to_be_left() {
    let (world, tasks, dlq) = failed(20, 5);
    let lagging = |world: &World| {
        world.gateway.rule(|request, _| match request.action.as_str() {
            "ListMessageMoveTasks" => Effect::Change(|answer| {
                let tasks = answer["Results"].as_array_mut().into_iter().flatten();
                tasks.for_each(|task| task["ApproximateNumberOfMessagesToMove"] = json!(5));
            }),
            _ => Effect::Pass,
        });
    };
    lagging(&world);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0);
    let report = run.json();
    assert_eq!((&report["moved"], &report["left"]), (&json!(20), &json!(0)), "{report}");
    assert!(!world.gateway.requests_of("CancelMessageMoveTask").is_empty());
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (20, 0));

    world.fail_all(&tasks);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native"]).ends_with(0);
    assert!(run.stderr.contains("had not been counted"), "{}", run.stderr);
    assert!(world.depth(&dlq).0 > 0);
}

#[test]
fn a_message_that_does_not_say_where_it_failed_is_moved_by_the_other_engine() {
    let (world, tasks, dlq) = failed(3, 10);
    world.send_texts(&dlq, &["put there by hand"]);
    let run = world.msgctl(&["dlq", "redrive", "tasks"]).ends_with(0);
    assert!(run.stderr.contains("do not say where they failed: msgctl moves them itself"), "{}", run.stderr);
    assert!(run.stdout.lines().any(|line| line.starts_with("moved") && line.ends_with(" 4")), "{}", run.stdout);
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((4, 0), (0, 0)));

    world.send_texts(&dlq, &["another one"]);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native", "-o", "json"]).ends_with(1);
    let error = run.error();
    let hint = error["hints"][0].as_str().unwrap();
    assert!(hint.contains("--to QUEUE"), "{error}");
    assert_eq!(world.depth(&dlq).0, 1, "what was not moved is still there");
}

#[test]
fn a_service_that_turns_out_to_know_no_tasks_is_no_reason_to_give_up() {
    let (world, tasks, dlq) = failed(3, 10);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "StartMessageMoveTask" => Effect::Refuse { status: 400, code: "InvalidAction", message: "unknown" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks"]).ends_with(0);
    assert!(run.stderr.contains("knows no move tasks: msgctl moves them itself"), "{}", run.stderr);
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (3, 0));
    let report = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!(report["engine"], "client", "nothing is visible, so only receiving tells: {report}");
}

#[test]
fn a_caller_who_may_not_list_tasks_gets_the_other_engine_and_one_who_asks_for_a_task_an_error() {
    let (world, _, _) = failed(2, 10);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListMessageMoveTasks" => Effect::Refuse { status: 403, code: "AccessDenied", message: "no" },
        _ => Effect::Pass,
    });
    world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native"]).ends_with(6);
    let report = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["engine"], &report["moved"]), (&json!("client"), &json!(2)));
}

#[test]
fn what_a_task_cannot_do_is_refused_when_a_task_is_asked_for() {
    let (world, _, dlq) = failed(2, 10);
    for flags in [
        &["--engine", "native", "--limit", "1"][..],
        &["--engine", "native", "--rate", "501"],
        &["--detach", "--visibility-timeout", "30"],
        &["--wait", "--engine", "client"],
        &["--wait", "--detach"],
    ] {
        let run = world.msgctl(&[&["dlq", "redrive", "tasks"], flags].concat()).ends_with(2);
        assert!(run.stderr.contains("hint:"), "{flags:?}: {}", run.stderr);
    }
    assert_eq!(world.depth(&dlq), (2, 0));
}

#[test]
fn the_errors_of_a_start_are_told_apart() {
    let (world, _, _) = failed(10, 1);
    world.queue("plain", &[]);
    world.queue("elsewhere", &[]);
    let started = world.msgctl(&["dlq", "redrive", "tasks", "--detach", "-o", "json"]).ends_with(0).json();
    assert_eq!((&started["ended"], &started["engine"]), (&json!("detached"), &json!("native")));
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native"]).ends_with(1);
    assert!(run.stderr.contains("running on queue") && run.stderr.contains("dlq cancel"), "{}", run.stderr);
    world.msgctl(&["dlq", "cancel", "tasks"]).ends_with(0);
    world.msgctl(&["dlq", "status", "tasks"]).ends_with(0);

    // Between the look and the start everything may change.
    let arn = world.arn("elsewhere");
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "StartMessageMoveTask" if request.body["DestinationArn"] == *arn => Effect::Refuse {
            status: 404,
            code: "ResourceNotFoundException",
            message: "The resource that you specified for the DestinationArn parameter doesn't exist.",
        },
        "StartMessageMoveTask" => Effect::Refuse {
            status: 400,
            code: "InvalidParameterValue",
            message: "Source queue must be configured as a Dead Letter Queue.",
        },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--to", "elsewhere", "--engine", "native"]).ends_with(4);
    assert!(run.stderr.contains("doesn't exist"), "{}", run.stderr);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native"]).ends_with(2);
    assert!(run.stderr.contains("not the dead-letter queue of any SQS queue"), "{}", run.stderr);
}

#[test]
fn a_task_goes_to_the_destination_that_was_given_and_fails_when_it_is_deleted_meanwhile() {
    let (world, tasks, dlq) = failed(6, 3);
    let elsewhere = world.queue("elsewhere", &[]);
    let sqs = world.sqs.clone();
    let url = elsewhere.clone();
    world.gateway.rule(move |request, count| {
        // Twice before the start, and then after the first three are moved.
        if request.action == "ListMessageMoveTasks" && count == 3 {
            let (sqs, url) = (sqs.clone(), url.clone());
            std::thread::spawn(move || crate::support::wait(sqs.delete_queue().queue_url(url).send()).unwrap())
                .join()
                .unwrap();
        }
        Effect::Pass
    });
    let arguments = ["dlq", "redrive", "tasks", "--to", "elsewhere", "--engine", "native", "-o", "json"];
    let run = world.msgctl(&arguments).ends_with(3);
    assert_eq!((&run.json()["moved"], &run.json()["ended"]), (&json!(3), &json!("error")));
    assert!(run.stderr.contains("NonExistentQueue") && run.stderr.contains("still there"), "{}", run.stderr);
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (0, 3));
}

#[test]
fn status_shows_the_tasks_and_cancel_ends_the_running_one() {
    let (world, tasks, dlq) = failed(30, 3);
    assert_eq!(world.msgctl(&["dlq", "status", "tasks", "-o", "json"]).ends_with(0).stdout, "[]\n");
    let run = world.msgctl(&["dlq", "cancel", "tasks"]).ends_with(0);
    assert!(run.stderr.contains("No move task is running"), "{}", run.stderr);

    world.msgctl(&["dlq", "redrive", "tasks", "--detach"]).ends_with(0);
    let status = world.msgctl(&["dlq", "status", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!((&status[0]["state"], &status[0]["found"]), (&json!("RUNNING"), &json!(30)));
    let cancelled = world.msgctl(&["dlq", "cancel", "tasks-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!(cancelled["state"], "CANCELLED");
    let moved = cancelled["moved"].as_u64().unwrap();
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (moved, 30 - moved));
    assert!(world.receipts().iter().any(|receipt| receipt["command"] == "dlq cancel"));
    world.msgctl(&["dlq", "cancel", "tasks", "--read-only"]).ends_with(0);

    // It is cancelled, whether that can be seen or not.
    world.msgctl(&["dlq", "redrive", "tasks", "--detach"]).ends_with(0);
    let mut over = false;
    world.gateway.rule(move |request, _| {
        over |= request.action == "CancelMessageMoveTask";
        if over && request.action == "ListMessageMoveTasks" { Effect::THROTTLE } else { Effect::Pass }
    });
    let cancelled = world.msgctl(&["dlq", "cancel", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!(cancelled["state"], "CANCELLING");
}

#[test]
fn without_a_terminal_an_interruption_cancels_the_task() {
    let (world, tasks, dlq) = failed(1_000, 1);
    let child = world.command(&["dlq", "redrive", "tasks", "-o", "json"]).spawn().unwrap();
    world.gateway.wait_for(&["ListMessageMoveTasks"], 4);
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    let report = finish(child).ends_with(130).json();
    assert_eq!(report["ended"], "interrupted");
    let moved = report["moved"].as_u64().unwrap();
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (moved, 1_000 - moved));
    assert_eq!(world.msgctl(&["dlq", "status", "tasks", "--jq", ".[0].state"]).ends_with(0).stdout, "CANCELLED\n");
}

#[test]
fn at_a_terminal_an_interruption_asks_and_the_task_may_go_on() {
    let (world, _, _) = failed(1_000, 1);
    let mut session = at_terminal(world.command(&["dlq", "redrive", "tasks", "--yes"]));
    world.gateway.wait_for(&["ListMessageMoveTasks"], 4);
    session.send_control('c').unwrap();
    session.exp_string("Cancel it?").unwrap();
    session.send("n").unwrap();
    session.flush().unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 130, "{screen}");
    assert!(screen.contains("goes on in AWS"), "{screen}");
    assert!(world.gateway.requests_of("CancelMessageMoveTask").is_empty());
    assert_eq!(world.msgctl(&["dlq", "status", "tasks", "--jq", ".[0].state"]).ends_with(0).stdout, "RUNNING\n");
}

#[test]
fn a_start_whose_answer_is_lost_is_found_again_and_watched_to_its_end() {
    let (world, tasks, dlq) = failed(12, 5);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "StartMessageMoveTask" => Effect::CutAfter,
        // And the way to the list is down for a while.
        "ListMessageMoveTasks" if (3..=5).contains(&count) => {
            Effect::Refuse { status: 503, code: "ServiceUnavailable", message: "later" }
        }
        _ => Effect::Pass,
    });
    let report = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["engine"], &report["moved"]), (&json!("native"), &json!(12)));
    assert_eq!(world.gateway.requests_of("StartMessageMoveTask").len(), 1);
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (12, 0));
}

#[test]
fn a_watch_that_has_to_end_says_that_the_task_goes_on() {
    let (world, _, _) = failed(100, 1);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ListMessageMoveTasks" if count > 2 => {
            Effect::Refuse { status: 403, code: "ExpiredToken", message: "the session has ended" }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--stage", "dev"]).ends_with(6);
    assert!(run.stderr.contains("goes on in AWS"), "{}", run.stderr);
    assert!(run.stderr.contains("`msgctl dlq cancel tasks --stage dev`"), "{}", run.stderr);
}
