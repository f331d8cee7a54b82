//! `dlq redrive`: what moves, what stays, what is asked, and what is told.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::Message;
use serde_json::{Value, json};

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::{bodies, finish};
use crate::support::{Effect, World};

fn redrive(world: &World, arguments: &[&str]) -> Value {
    world.msgctl(&[&["dlq", "redrive"], arguments, &["-o", "json"]].concat()).ends_with(0).json()
}

#[test]
fn the_command_of_the_first_page_runs_unattended_and_brings_everything_back() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&tasks, &["a", "b", "c"]);
    world.fail_all(&tasks);
    assert_eq!(world.depth(&dlq), (3, 0));
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--stage", "dev"]).ends_with(0);
    assert!(run.stdout.lines().any(|line| line.starts_with("moved") && line.ends_with(" 3")), "{}", run.stdout);
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((3, 0), (0, 0)));
    let receipts = world.receipts();
    assert_eq!(receipts.len(), 1);
    assert_eq!((&receipts[0]["command"], &receipts[0]["result"]["moved"]), (&json!("dlq redrive"), &json!(3)));
    assert_eq!(receipts[0]["account"], world.account);
    assert_eq!(receipts[0]["plan"]["dead_letter_queue"], world.full("tasks-dlq"));
}

#[test]
fn in_a_protected_stage_it_moves_nothing_without_the_typed_name() {
    let world = World::new();
    let name = |queue: &str| format!("{}-prod-{queue}", world.project);
    let dlq = world.queue_named(&name("tasks-dlq"), &[]);
    let policy = format!(
        r#"{{"deadLetterTargetArn":"arn:aws:sqs:us-east-1:{}:{}","maxReceiveCount":3}}"#,
        world.account,
        name("tasks-dlq")
    );
    world.queue_named(&name("tasks"), &[(QueueAttributeName::RedrivePolicy, &policy)]);
    world.send_texts(&dlq, &["a"]);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--stage", "prod"]).ends_with(5);
    assert!(
        run.stderr.contains("protected") && run.stderr.contains(&format!("--confirm {}", name("tasks"))),
        "{}",
        run.stderr
    );
    world.msgctl(&["dlq", "redrive", "tasks", "--stage", "prod", "--yes"]).ends_with(5);
    assert_eq!(world.depth(&dlq), (1, 0));
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    world.msgctl(&["dlq", "redrive", "tasks", "--stage", "prod", "--yes", "--confirm", &name("tasks")]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
}

#[test]
fn at_a_terminal_it_asks_and_a_no_moves_nothing() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b"]);
    let mut session = at_terminal(world.command(&["dlq", "redrive", "tasks"]));
    session.exp_string("Move about 2 messages").unwrap();
    session.send("n").unwrap();
    session.flush().unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 7, "{screen}");
    assert!(screen.contains("nothing was changed"), "{screen}");
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((0, 0), (2, 0)));

    let mut session = at_terminal(world.command(&["dlq", "redrive", "tasks"]));
    session.exp_string("Move about 2 messages").unwrap();
    session.send("y").unwrap();
    session.flush().unwrap();
    assert_eq!(end_of(session).0, 0);
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((2, 0), (0, 0)));
}

#[test]
fn a_dry_run_shows_the_plan_and_receives_nothing() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b"]);
    let plan = redrive(&world, &["tasks", "--dry-run", "--limit", "1", "--rate", "5"]);
    assert_eq!(plan["dead_letter_queue"], world.full("tasks-dlq"));
    assert_eq!(plan["destinations"], json!([world.full("tasks")]));
    assert_eq!((&plan["visible"], &plan["limit"], &plan["rate"]), (&json!(2), &json!(1), &json!(5)));
    assert_eq!(plan["place"]["account"], world.account);
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    assert_eq!(world.depth(&dlq), (2, 0));
    assert!(world.receipts().is_empty());
}

#[test]
fn a_limit_moves_so_many_and_no_more_and_does_not_wait_for_the_end() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    let texts: Vec<String> = (0..40).map(|n| n.to_string()).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let report = redrive(&world, &["tasks", "--limit", "13"]);
    assert_eq!((&report["moved"], &report["ended"]), (&json!(13), &json!("limit")));
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((13, 0), (27, 0)));
    assert!(report["elapsed_seconds"].as_f64().unwrap() < 2.5, "{report}");
}

#[test]
fn a_rate_is_kept() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    let texts: Vec<String> = (0..30).map(|n| n.to_string()).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let report = redrive(&world, &["tasks", "--rate", "20"]);
    assert_eq!(report["moved"], 30);
    // A burst of ten, then 20 messages at 20 a second.
    assert!(report["elapsed_seconds"].as_f64().unwrap() >= 1.0, "{report}");
    assert_eq!(world.depth(&tasks), (30, 0));
}

#[test]
fn a_shared_dead_letter_queue_gives_each_queue_its_own_back() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let policy = world.redrive_policy("tasks-dlq", 1);
    let orders = world.queue("orders", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    world.send_texts(&tasks, &["task 1", "task 2"]);
    world.send_texts(&orders, &["order 1", "order 2", "order 3"]);
    world.fail_all(&tasks);
    world.fail_all(&orders);
    world.send_texts(&dlq, &["by hand"]);
    assert_eq!(world.depth(&dlq), (6, 0));

    let run = world.msgctl(&["dlq", "redrive", "tasks-dlq"]).ends_with(2);
    assert!(run.stderr.contains("--all-sources") && run.stderr.contains(&world.full("orders")), "{}", run.stderr);

    let report = redrive(&world, &["tasks"]);
    assert_eq!(
        (&report["moved"], &report["other_origin"], &report["unknown_origin"]),
        (&json!(2), &json!(3), &json!(1))
    );
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((2, 0), (4, 0)));

    let run = world.msgctl(&["dlq", "redrive", "tasks-dlq", "--all-sources", "-o", "json"]).ends_with(3);
    assert_eq!((&run.json()["moved"], &run.json()["unknown_origin"]), (&json!(3), &json!(1)));
    assert_eq!(bodies(&world.take_all(&orders)).len(), 3);

    let report = redrive(&world, &["tasks-dlq", "--to", "orders"]);
    assert_eq!(report["moved"], 1);
    assert_eq!(bodies(&world.take_all(&orders)), [("by hand".to_owned(), 1)].into());
    assert_eq!(world.depth(&dlq), (0, 0));
}

#[test]
fn a_destination_must_be_another_queue_of_the_same_type() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    world.queue("orders.fifo", &[]);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--to", "orders.fifo"]).ends_with(2);
    assert!(run.stderr.contains("same type"), "{}", run.stderr);
    world.msgctl(&["dlq", "redrive", "tasks", "--to", "tasks-dlq"]).ends_with(2);
}

#[test]
fn a_queue_that_takes_dead_letters_of_a_topic_needs_a_destination() {
    let world = World::new();
    let dead = world.queue("topic-dlq", &[]);
    let to = world.queue("tasks", &[]);
    world.send_texts(&dead, &["a"]);
    world.msgctl(&["dlq", "redrive", "topic-dlq"]).ends_with(2);
    assert_eq!(redrive(&world, &["topic-dlq", "--to", "tasks"])["moved"], 1);
    assert_eq!(world.depth(&to), (1, 0));
}

#[test]
fn a_consumer_that_fails_everything_at_once_does_not_turn_a_redrive_into_a_loop() {
    const MESSAGES: usize = 300;
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let texts: Vec<String> = (0..MESSAGES).map(|n| format!("message {n}")).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let over = Arc::new(AtomicBool::new(false));
    let run = std::thread::scope(|scope| {
        scope.spawn(|| {
            // Received once and visible again at once: the next look moves it to the dead-letter queue.
            while !over.load(Ordering::SeqCst) {
                world.receive(&tasks, 0);
            }
        });
        let run = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]);
        over.store(true, Ordering::SeqCst);
        run
    });
    let report = run.ends_with(0).json();
    assert_eq!(report["moved"], MESSAGES);
    assert!(report["newer"].as_u64().unwrap() > 0, "the consumer sent some back meanwhile: {report}");
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), MESSAGES, "each message moves once");
    world.fail_all(&tasks);
    let mut left = bodies(&world.take_all(&dlq));
    left.extend(bodies(&world.take_all(&tasks)));
    assert_eq!(left, texts.into_iter().map(|text| (text, 1)).collect());
}

#[test]
fn what_somebody_else_has_in_hand_is_waited_for_and_then_reported() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b", "c"]);
    let held = world.receive(&dlq, 3);
    assert_eq!(held.len(), 3);
    world.send_texts(&dlq, &["d"]);
    let visibility = |url: &str| {
        let request = world.sqs.set_queue_attributes().queue_url(url);
        crate::support::wait(request.attributes(QueueAttributeName::VisibilityTimeout, "2").send()).unwrap();
    };
    visibility(&dlq);
    let report = redrive(&world, &["tasks", "--visibility-timeout", "8"]);
    assert_eq!((&report["moved"], &report["in_flight_elsewhere"]), (&json!(4), &json!(0)), "they came back in time");
    assert_eq!(world.depth(&tasks), (4, 0));

    world.send_texts(&dlq, &["e"]);
    assert_eq!(world.receive(&dlq, 600).len(), 1);
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--visibility-timeout", "2", "-o", "json"]).ends_with(3);
    assert_eq!((&run.json()["moved"], &run.json()["in_flight_elsewhere"]), (&json!(0), &json!(1)));
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--visibility-timeout", "2"]).ends_with(3);
    assert!(run.stdout.contains("1 in somebody else's hand"), "{}", run.stdout);
}

#[test]
fn everything_that_a_message_carries_is_sent_on_and_fifo_gets_a_deduplication_id_that_is_stable_and_new() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("orders.fifo", 3);
    let message = Message {
        body: "a".into(),
        message_group_id: Some("group-1".into()),
        message_deduplication_id: Some("the first id".replace(' ', "-")),
        ..Message::default()
    };
    world.send_all(&dlq, &[message]);
    // The emulator drops trace headers: it is put into what is received.
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ReceiveMessage" => Effect::Change(|answer| {
            if let Some(message) = answer["Messages"].get_mut(0) {
                message["Attributes"]["AWSTraceHeader"] = json!("Root=1-5759e988-bd862e3fe1be46a994272793");
            }
        }),
        "SendMessageBatch" if count == 1 => Effect::CutAfter,
        _ => Effect::Pass,
    });
    assert_eq!(redrive(&world, &["orders.fifo"])["moved"], 1);
    let sends = world.gateway.requests_of("SendMessageBatch");
    assert_eq!(sends.len(), 2, "the answer to the first was lost");
    let entry = |at: usize| sends[at].body["Entries"][0].clone();
    assert_eq!(
        entry(0)["MessageSystemAttributes"]["AWSTraceHeader"]["StringValue"],
        "Root=1-5759e988-bd862e3fe1be46a994272793"
    );
    assert_eq!(entry(0)["MessageGroupId"], "group-1");
    let id = entry(0)["MessageDeduplicationId"].as_str().unwrap().to_owned();
    assert_eq!(entry(1)["MessageDeduplicationId"], id.as_str());
    assert!(id.starts_with("msgctl-") && id != "the-first-id", "{id}");
    let tasks = world.queue("orders.fifo", &[]);
    assert_eq!(world.take_all(&tasks).len(), 1, "the repeated send was dropped by the service");
}

#[test]
fn an_interrupted_redrive_gives_back_what_it_holds_reports_and_ends_with_130() {
    const MESSAGES: usize = 200;
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    let texts: Vec<String> = (0..MESSAGES).map(|n| n.to_string()).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let child = world.command(&["dlq", "redrive", "tasks", "--rate", "50", "-o", "json"]).spawn().unwrap();
    world.gateway.wait_for(&["DeleteMessageBatch"], 3);
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::TERM).unwrap();
    let run = finish(child);
    let report = run.ends_with(130).json();
    let moved = report["moved"].as_u64().unwrap();
    assert!(moved >= 30 && moved < MESSAGES as u64, "{report}");
    assert_eq!(report["ended"], "interrupted");
    assert_eq!(world.depth(&tasks), (moved, 0));
    assert_eq!(world.depth(&dlq), (MESSAGES as u64 - moved, 0), "all that is left is visible again");
}

#[test]
fn messages_that_wait_long_in_hand_stay_invisible_to_others() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    let texts: Vec<String> = (0..10).map(|n| n.to_string()).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    // At two a second, the last of ten are in hand for four times as long as the hold of two seconds.
    let mut child =
        world.command(&["dlq", "redrive", "tasks", "--rate", "2", "--visibility-timeout", "2"]).spawn().unwrap();
    let mut seen_by_others = 0;
    while world.depth(&dlq).1 < 10 {
        assert!(child.try_wait().unwrap().is_none(), "it ends without having all ten in hand");
    }
    while world.gateway.requests_of("DeleteMessageBatch").len() < 5 && child.try_wait().unwrap().is_none() {
        seen_by_others += world.depth(&dlq).0;
    }
    let run = finish(child);
    let run = run.ends_with(0);
    assert_eq!(seen_by_others, 0, "{run:?}");
    assert!(!world.gateway.requests_of("ChangeMessageVisibilityBatch").is_empty());
}

#[test]
fn fifo_keeps_the_order_inside_each_group_even_when_entries_fail() {
    const GROUPS: usize = 8;
    let world = World::new();
    let (orders, dlq) = world.queue_with_dlq("orders.fifo", 3);
    let messages: Vec<Message> = (0..160)
        .map(|n| Message {
            body: n.to_string(),
            message_group_id: Some(format!("group-{}", n / (160 / GROUPS))),
            message_deduplication_id: Some(format!("id-{n}")),
            ..Message::default()
        })
        .collect();
    world.send_all(&dlq, &messages);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" if count % 3 == 0 => Effect::HalfFail,
        "SendMessageBatch" if count % 7 == 0 => Effect::CutAfter,
        "ReceiveMessage" if count % 5 == 0 => Effect::CutAfter,
        _ => Effect::Pass,
    });
    assert_eq!(redrive(&world, &["orders.fifo", "--visibility-timeout", "5"])["moved"], 160);
    let mut by_group: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for message in world.take_all(&orders) {
        by_group.entry(message.message_group_id.unwrap()).or_default().push(message.body.parse().unwrap());
    }
    assert_eq!(by_group.len(), GROUPS);
    for (group, bodies) in by_group {
        let first: usize = group.trim_start_matches("group-").parse().unwrap();
        let size = 160 / GROUPS;
        assert_eq!(bodies, (first * size..(first + 1) * size).collect::<Vec<_>>(), "{group}");
    }
}

#[test]
fn on_fifo_a_message_that_cannot_be_sent_stops_its_group_and_no_other() {
    let world = World::new();
    let (orders, dlq) = world.queue_with_dlq("orders.fifo", 3);
    let message = |group: &str, body: &str| Message {
        body: body.into(),
        message_group_id: Some(group.into()),
        message_deduplication_id: Some(format!("{group}-{body}")),
        ..Message::default()
    };
    world.send_all(
        &dlq,
        &[
            message("bad", "0"),
            message("bad", "poison"),
            message("bad", "2"),
            message("good", "0"),
            message("good", "1"),
        ],
    );
    world.gateway.rule(|request, _| {
        let entries = request.body["Entries"].as_array().cloned().unwrap_or_default();
        let poison = entries.iter().position(|entry| entry["MessageBody"] == "poison");
        match poison {
            Some(at) if request.action == "SendMessageBatch" => {
                Effect::FailEntry { at, code: "InvalidMessageContents" }
            }
            _ => Effect::Pass,
        }
    });
    let run = world.msgctl(&["dlq", "redrive", "orders.fifo", "-o", "json"]).ends_with(3);
    assert_eq!(run.json()["failures"][0]["code"], "InvalidMessageContents");
    assert_eq!(run.json()["failed"], 1);
    let left: Vec<String> = world.take_all(&dlq).into_iter().map(|message| message.body).collect();
    assert_eq!(left, ["poison", "2"]);
    assert_eq!(bodies(&world.take_all(&orders)), [("0".to_owned(), 2), ("1".to_owned(), 1)].into());
}
