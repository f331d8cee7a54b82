//! `queue list|show|send|peek` against the emulator.

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::json;

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::{bodies, finish};
use crate::support::{Effect, World};

#[test]
fn a_message_arrives_as_it_was_given_with_every_type_of_attribute() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let blob = world.write("blob", [0, 159, 146, 150]);
    let body = world.write("body.json", "{\"länge\": \"5 µm\"}\n");
    let run = world.msgctl(&[
        "queue",
        "send",
        "tasks",
        &format!("@{}", body.display()),
        "--attr",
        "kind=order=1",
        "--attr",
        "n:Number.int=5",
        "--attr",
        &format!("blob:Binary.png=@{}", blob.display()),
        "-o",
        "json",
    ]);
    let sent = run.ends_with(0).json();
    let received = world.take_all(&url);
    assert_eq!(received.len(), 1);
    assert_eq!(received[0].message_id, sent["message_id"]);
    assert_eq!(received[0].body, "{\"länge\": \"5 µm\"}\n");
    let expected = [
        ("kind".to_owned(), Attribute::text("String", "order=1")),
        ("n".to_owned(), Attribute::text("Number.int", "5")),
        ("blob".to_owned(), Attribute::binary("Binary.png", vec![0, 159, 146, 150])),
    ];
    assert_eq!(received[0].attributes, expected.into());
}

#[test]
fn a_body_comes_from_stdin_from_a_file_or_as_it_is_and_a_leading_at_can_be_meant() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.msgctl_with_stdin(&["queue", "send", "tasks", "-"], b"from stdin\n").ends_with(0);
    world.msgctl(&["queue", "send", "tasks", "@@handle"]).ends_with(0);
    world.msgctl(&["queue", "send", "tasks", "--", "--flag-like"]).ends_with(0);
    let expected = ["--flag-like", "@handle", "from stdin\n"].map(|body| (body.to_owned(), 1));
    assert_eq!(bodies(&world.take_all(&url)), expected.into());
}

#[test]
fn a_fifo_queue_keeps_group_and_deduplication_id_and_says_what_is_missing() {
    let world = World::new();
    let url = world.queue("orders.fifo", &[]);
    let send = |more: &[&str]| world.msgctl(&[&["queue", "send", "orders.fifo", "x"], more].concat());
    let run = send(&[]).ends_with(2);
    assert!(
        run.stderr.contains("a message needs a group") && run.stderr.contains("hint: add --group ID"),
        "{}",
        run.stderr
    );
    let run = send(&["--group", "g"]).ends_with(2);
    assert!(run.stderr.contains("a message needs a deduplication id"), "{}", run.stderr);
    let run = send(&["--group", "g", "--dedup", "d", "--delay", "5"]).ends_with(2);
    assert!(run.stderr.contains("--delay 5"), "{}", run.stderr);
    send(&["--group", "a b", "--dedup", "d"]).ends_with(2);
    assert_eq!(world.depth(&url), (0, 0));
    send(&["--group", "g", "--dedup", "d"]).ends_with(0);
    let received = world.take_all(&url);
    assert_eq!(received[0].message_group_id.as_deref(), Some("g"));
    assert_eq!(received[0].message_deduplication_id.as_deref(), Some("d"));
}

#[test]
fn a_delayed_message_is_not_visible_yet_and_a_group_on_a_standard_queue_is_kept() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.msgctl(&["queue", "send", "tasks", "later", "--delay", "600"]).ends_with(0);
    world.msgctl(&["queue", "send", "tasks", "now", "--group", "tenant-1"]).ends_with(0);
    let received = world.take_all(&url);
    assert_eq!(bodies(&received), [("now".to_owned(), 1)].into());
    assert_eq!(received[0].message_group_id.as_deref(), Some("tenant-1"));
}

#[test]
fn an_acknowledgement_of_another_body_is_a_failure() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "SendMessage" => {
            Effect::Change(|answer| answer["MD5OfMessageBody"] = json!("d41d8cd98f00b204e9800998ecf8427e"))
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "send", "tasks", "x"]).ends_with(1);
    assert!(run.stderr.contains("another body"), "{}", run.stderr);
}

#[test]
fn a_message_that_is_larger_than_the_queue_takes_is_refused_before_it_is_sent() {
    let world = World::new();
    world.queue("small", &[(QueueAttributeName::MaximumMessageSize, "1024")]);
    let run = world.msgctl_with_stdin(&["queue", "send", "small", "-", "--attr", "k=v"], &[b'x'; 1024]).ends_with(2);
    assert!(run.stderr.contains("1032 bytes") && run.stderr.contains("1024"), "{}", run.stderr);
    assert!(world.gateway.requests_of("SendMessage").is_empty());
    world.msgctl_with_stdin(&["queue", "send", "small", "-"], &[b'x'; 1024]).ends_with(0);
}

#[test]
fn a_dry_run_of_a_send_shows_the_plan_and_sends_nothing() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let run = world.msgctl(&["queue", "send", "tasks", "hello", "--dry-run", "-o", "json"]).ends_with(0);
    let plan = run.json();
    assert_eq!((&plan["queue"], &plan["size_bytes"]), (&json!(world.full("tasks")), &json!(5)));
    assert_eq!(world.depth(&url), (0, 0));
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    assert!(world.receipts().is_empty());
}

#[test]
fn a_list_has_the_queues_of_the_stage_with_their_depths_in_every_format() {
    let world = World::new();
    let (tasks, _) = world.queue_with_dlq("tasks", 3);
    world.queue_named("elsewhere", &[]);
    world.send_texts(&tasks, &["a", "b"]);
    assert_eq!(world.receive(&tasks, 60).len(), 2);
    world.send_texts(&tasks, &["c"]);

    let run = world.msgctl(&["queue", "list"]).ends_with(0);
    assert_eq!(run.stdout, "tasks\t1\t2\t0\tstandard\ttasks-dlq\t3\ntasks-dlq\t0\t0\t0\tstandard\t\t\n");
    let run = world.msgctl(&["queues", "ls", "-o", "table"]).ends_with(0);
    insta::assert_snapshot!(run.stdout, @r"
    NAME       VISIBLE  IN FLIGHT  DELAYED  TYPE      DEAD-LETTER QUEUE  AFTER
    tasks            1          2        0  standard  tasks-dlq              3
    tasks-dlq        0          0        0  standard
    ");
    let list = world.msgctl(&["queue", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!((&list[0]["full_name"], &list[0]["in_flight"]), (&json!(world.full("tasks")), &json!(2)));
    assert_eq!(world.msgctl(&["queue", "list", "-o", "ndjson"]).ends_with(0).stdout.lines().count(), 2);
    let csv = world.msgctl(&["queue", "list", "-o", "csv"]).ends_with(0).stdout;
    assert_eq!(csv.lines().next().unwrap(), "name,visible,in_flight,delayed,type,dead_letter_queue,max_receive_count");
    let names = world.msgctl(&["queue", "list", "--all", "--jq", ".[].name"]).ends_with(0).stdout;
    assert_eq!(names, "tasks\ntasks-dlq\nelsewhere\n");
}

#[test]
fn a_queue_is_shown_whole_by_any_of_its_names() {
    let world = World::new();
    let (url, _) = world.queue_with_dlq("tasks", 3);
    for name in ["tasks", &world.full("tasks"), &world.arn("tasks"), &url] {
        let page = world.msgctl(&["queue", "show", name, "-o", "json"]).ends_with(0).json();
        assert_eq!(page["arn"], world.arn("tasks"), "{name}");
        assert_eq!(page["redrive_policy"]["max_receive_count"], 3);
    }
    let page = world.msgctl(&["queue", "show", "tasks-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!(page["dead_letter_source_arns"], json!([world.arn("tasks")]));
    let text = world.msgctl(&["queue", "show", "tasks"]).ends_with(0).stdout;
    assert!(text.contains("tasks-dlq after 3 receives") && text.contains("visibility time-out  30 s"), "{text}");
}

#[test]
fn peeking_shows_messages_deletes_none_and_gives_all_back() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let texts: Vec<String> = (0..25).map(|n| format!("message {n}")).collect();
    world.send_texts(&url, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let run = world.msgctl(&["queue", "peek", "tasks", "--count", "23", "-o", "json"]).ends_with(0);
    let shown = run.json();
    let mut ids: Vec<&str> = shown.as_array().unwrap().iter().map(|m| m["message_id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 23);
    assert_eq!(shown[0]["receive_count"], 1);
    assert_eq!(world.depth(&url), (25, 0));
    assert!(world.gateway.requests().iter().all(|request| !request.action.contains("Delete")));
    let run = world.msgctl(&["queue", "peek", "tasks", "-n", "1"]).ends_with(0);
    assert!(run.stderr.contains("counts as a receive"), "{}", run.stderr);
}

#[test]
fn an_interrupted_peek_gives_everything_back_and_ends_with_130() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a", "b", "c"]);
    // The second poll finds nothing new and takes its second: time enough for a signal.
    let child = world.command(&["queue", "peek", "tasks", "--count", "1000"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 2);
    let pid = rustix::process::Pid::from_child(&child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).unwrap();
    let run = finish(child);
    let run = run.ends_with(130);
    assert_eq!(run.stdout.lines().count(), 3, "{}", run.stdout);
    assert_eq!(world.depth(&url), (3, 0));
}

#[test]
fn peeking_does_not_spend_the_last_receives_before_the_dead_letter_queue() {
    let world = World::new();
    let (two, _) = world.queue_with_dlq("two", 2);
    world.send_texts(&two, &["a", "b"]);
    let run = world.msgctl(&["queue", "peek", "two"]).ends_with(5);
    assert!(run.stderr.contains("--force"), "{}", run.stderr);
    assert!(world.gateway.requests_of("ReceiveMessage").is_empty());
    let run = world.msgctl(&["queue", "peek", "two", "--force"]).ends_with(3);
    assert_eq!(run.stdout.lines().count(), 1, "it stops at the first one: {}", run.stdout);
    assert!(run.stderr.contains("stopped at message"), "{}", run.stderr);

    let (three, dlq) = world.queue_with_dlq("three", 3);
    world.send_texts(&three, &["a", "b", "c"]);
    assert_eq!(world.msgctl(&["queue", "peek", "three"]).ends_with(0).stdout.lines().count(), 3);
    // Each has been received once; the next receive of the first reaches maxReceiveCount - 1.
    assert_eq!(world.msgctl(&["queue", "peek", "three"]).ends_with(3).stdout.lines().count(), 1);
    assert_eq!((world.depth(&three), world.depth(&dlq)), ((3, 0), (0, 0)));
}

#[test]
fn peeking_at_a_terminal_lays_json_out_and_shows_control_characters() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let body = "{\"a\":[1]}";
    world.send_texts(&url, &[body]);
    let (code, screen) = end_of(at_terminal(world.command(&["queue", "peek", "tasks"])));
    assert_eq!(code, 0);
    assert!(screen.contains("body            {\r\n                  \"a\": ["), "{screen}");

    let attributes = [("evil".to_owned(), Attribute::text("String", "x\u{9b}2Jy"))];
    world.take_all(&url);
    world.send_all(&url, &[Message { body: "cr\rlf".into(), attributes: attributes.into(), ..Message::default() }]);
    let (_, screen) = end_of(at_terminal(world.command(&["queue", "peek", "tasks"])));
    assert!(screen.contains("cr␍lf") && screen.contains("evil = x\\u{9b}2Jy"), "{screen}");
}

#[test]
fn a_closed_pipe_is_a_silent_success_and_the_peeked_messages_are_given_back() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let texts: Vec<String> = (0..30).map(|n| "x".repeat(3_000) + &n.to_string()).collect();
    world.send_texts(&url, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let mut child = world.command(&["queue", "peek", "tasks", "-n", "30"]).spawn().unwrap();
    drop(child.stdout.take());
    let run = finish(child);
    let run = run.ends_with(0);
    assert!(!run.stderr.contains("error"), "{}", run.stderr);
    assert_eq!(world.depth(&url), (30, 0));
}

#[test]
fn a_purge_shows_the_depth_empties_the_queue_and_says_what_it_does_not_promise() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a", "b", "c"]);
    let plan = world.msgctl(&["queue", "purge", "tasks", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!((&plan["visible"], &plan["queue"]), (&json!(3), &json!(world.full("tasks"))));
    world.msgctl(&["queue", "purge", "tasks"]).ends_with(5);
    assert_eq!(world.depth(&url), (3, 0));
    let run = world.msgctl(&["queue", "purge", "tasks", "--yes", "--wait"]).ends_with(0);
    assert!(run.stderr.contains("60 seconds"), "{}", run.stderr);
    assert_eq!(world.depth(&url), (0, 0));
    assert_eq!(world.receipts()[0]["result"]["left"], 0);
}

#[test]
fn a_purge_whose_end_cannot_be_seen_is_told_as_begun_and_not_as_failed() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a"]);
    let mut purged = false;
    world.gateway.rule(move |request, _| {
        purged |= request.action == "PurgeQueue";
        match request.action.as_str() {
            "GetQueueAttributes" if purged => Effect::Refuse { status: 403, code: "AccessDenied", message: "no" },
            _ => Effect::Pass,
        }
    });
    let run = world.msgctl(&["queue", "purge", "tasks", "--yes", "--wait", "-o", "json"]).ends_with(3);
    assert_eq!((&run.json()["before"], &run.json()["left"]), (&json!(1), &json!(null)));
    assert_eq!(world.depth(&url), (0, 0));
}

#[test]
fn a_purge_within_a_minute_of_the_last_is_worth_another_try_and_waits_for_its_turn_when_asked() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a"]);
    let refuse = Effect::Refuse {
        status: 403,
        code: "AWS.SimpleQueueService.PurgeQueueInProgress",
        message: "Only one PurgeQueue operation on tasks is allowed every 60 seconds.",
    };
    world.gateway.rule(move |request, count| match request.action.as_str() {
        "PurgeQueue" if count <= 3 => refuse.clone(),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "purge", "tasks", "--yes"]).ends_with(8);
    assert!(run.stderr.contains("less than 60 seconds ago") && run.stderr.contains("--wait"), "{}", run.stderr);
    assert_eq!(world.depth(&url), (1, 0));
    world.msgctl(&["queue", "purge", "tasks", "--yes", "--wait"]).ends_with(0);
    assert_eq!(world.depth(&url), (0, 0));
    assert_eq!(world.gateway.requests_of("PurgeQueue").len(), 4);
}
