//! Nothing is lost at any fault: 2,000 messages with mixed attributes, and everything that can go wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::process::Stdio;
use std::time::Duration;

use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::world::{bodies, finish};
use crate::support::{Effect, World};

const MESSAGES: usize = 2_000;

/// A message for each number, with every kind of attribute in some of them.
fn messages() -> Vec<Message> {
    (0..MESSAGES)
        .map(|n| {
            let mut attributes = BTreeMap::new();
            if n % 2 == 0 {
                attributes.insert("kind".into(), Attribute::text("String", &format!("Größe-日本-{n}")));
            }
            if n % 3 == 0 {
                attributes.insert("count".into(), Attribute::text("Number.int", &n.to_string()));
            }
            if n % 5 == 0 {
                attributes.insert("blob".into(), Attribute::binary("Binary.png", vec![0, 255, (n % 256) as u8]));
            }
            if n % 7 == 0 {
                attributes.insert("label".into(), Attribute::text("String.länge", "é"));
            }
            let body = format!("{{\"n\":{n},\"text\":\"äöü 🎉 {}\"}}", "x".repeat(n % 50));
            Message { body, attributes, ..Message::default() }
        })
        .collect()
}

/// A world with all messages in the dead-letter queue of `tasks`, and the URLs of both queues.
fn world_with_dead_letters() -> (World, String, String) {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_all(&dlq, &messages());
    (world, tasks, dlq)
}

/// Asserts that the source has every message with its attributes and the dead-letter queue none, and
/// returns how many messages are there more than once.
fn assert_nothing_is_missing(world: &World, tasks: &str, dlq: &str) -> usize {
    assert_eq!(world.depth(dlq), (0, 0));
    let arrived = world.take_all(tasks);
    let mut by_body: BTreeMap<&str, &Message> = BTreeMap::new();
    for message in &arrived {
        by_body.insert(&message.body, message);
    }
    for message in &messages() {
        let copy = by_body.get(message.body.as_str()).unwrap_or_else(|| panic!("{} is lost", message.body));
        assert_eq!(copy.attributes, message.attributes, "{}", message.body);
    }
    assert_eq!(by_body.len(), MESSAGES);
    arrived.len() - MESSAGES
}

/// On a slow machine messages that are hidden for a few seconds only can come again while they are in hand.
fn redrive(world: &World) -> Value {
    world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0).json()
}

/// What a lost answer to a receive hides comes again soon.
fn redrive_hiding_briefly(world: &World) -> Value {
    world.msgctl(&["dlq", "redrive", "tasks", "--visibility-timeout", "5", "-o", "json"]).ends_with(0).json()
}

#[test]
fn two_thousand_messages_with_every_kind_of_attribute_come_back_exactly_once() {
    let (world, tasks, dlq) = world_with_dead_letters();
    let report = redrive(&world);
    assert_eq!((&report["moved"], &report["failed"], &report["left"]), (&json!(MESSAGES), &json!(0), &json!(0)));
    assert_eq!(assert_nothing_is_missing(&world, &tasks, &dlq), 0);
}

#[test]
fn throttling_slows_a_redrive_down_and_loses_nothing() {
    let (world, tasks, dlq) = world_with_dead_letters();
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" | "DeleteMessageBatch" | "ReceiveMessage" if count % 3 == 0 => Effect::THROTTLE,
        _ => Effect::Pass,
    });
    assert_eq!(redrive(&world)["moved"], MESSAGES);
    assert_eq!(assert_nothing_is_missing(&world, &tasks, &dlq), 0, "a throttled request was not taken");
}

#[test]
fn half_failed_batches_are_completed_entry_by_entry() {
    let (world, tasks, dlq) = world_with_dead_letters();
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" | "DeleteMessageBatch" if count % 5 == 0 => Effect::HalfFail,
        _ => Effect::Pass,
    });
    assert_eq!(redrive(&world)["moved"], MESSAGES);
    assert_eq!(assert_nothing_is_missing(&world, &tasks, &dlq), 0);
}

#[test]
fn connections_cut_after_the_request_was_taken_cost_at_most_the_messages_of_those_requests() {
    let (world, tasks, dlq) = world_with_dead_letters();
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" if count % 10 == 0 => Effect::CutAfter,
        "ReceiveMessage" if count % 20 == 0 => Effect::CutAfter,
        "DeleteMessageBatch" if count % 10 == 0 => Effect::CutAfter,
        _ => Effect::Pass,
    });
    let report = redrive_hiding_briefly(&world);
    assert_eq!(report["moved"], MESSAGES);
    let twice = assert_nothing_is_missing(&world, &tasks, &dlq);
    let cut: usize = world
        .gateway
        .requests_of("SendMessageBatch")
        .iter()
        .enumerate()
        .filter(|(at, _)| (at + 1) % 10 == 0)
        .map(|(_, request)| request.entries())
        .sum();
    assert!(twice <= cut, "{twice} are twice, and {cut} were in cut requests");
    assert_eq!(report["perhaps_twice"], cut, "the report says how many may be twice");
}

#[test]
fn server_errors_and_slow_answers_lose_nothing() {
    let (world, tasks, dlq) = world_with_dead_letters();
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" if count % 11 == 0 => {
            Effect::Refuse { status: 503, code: "ServiceUnavailable", message: "" }
        }
        "ReceiveMessage" if count % 13 == 0 => Effect::Refuse { status: 500, code: "InternalFailure", message: "" },
        "DeleteMessageBatch" if count % 7 == 0 => Effect::CutBefore,
        "SendMessageBatch" if count % 17 == 0 => Effect::Delay(Duration::from_millis(700)),
        _ => Effect::Pass,
    });
    assert_eq!(redrive(&world)["moved"], MESSAGES);
    assert_eq!(assert_nothing_is_missing(&world, &tasks, &dlq), 0, "what was refused was not taken");
}

/// Everything goes wrong now and then: throttling, half-failed batches, cut connections, slow answers.
fn everything_goes_wrong(world: &World) {
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("SendMessageBatch" | "DeleteMessageBatch", count) if count % 11 == 4 => Effect::CutAfter,
        // What is lost with it is hidden for as long as it was to be.
        ("ReceiveMessage", 4 | 15) => Effect::CutAfter,
        ("SendMessageBatch" | "DeleteMessageBatch" | "ChangeMessageVisibilityBatch", count) if count % 5 == 1 => {
            Effect::HalfFail
        }
        ("ReceiveMessage" | "SendMessageBatch" | "DeleteMessageBatch" | "ChangeMessageVisibilityBatch", count)
            if count % 7 == 3 =>
        {
            Effect::THROTTLE
        }
        (_, count) if count % 13 == 5 => Effect::Delay(Duration::from_millis(300)),
        _ => Effect::Pass,
    });
}

/// Entries of the sends whose answers were cut off.
fn entries_cut(world: &World) -> usize {
    let sends = world.gateway.requests_of("SendMessageBatch");
    sends.iter().enumerate().filter(|(at, _)| (at + 1) % 11 == 4).map(|(_, request)| request.entries()).sum()
}

fn numbered(count: usize) -> Vec<Message> {
    (0..count).map(|n| Message { body: format!("{{\"n\":{n}}}"), ..Message::default() }).collect()
}

fn redrive_selected_and_edited_under_every_fault(more: &[&str]) {
    const COUNT: usize = 300;
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_all(&dlq, &numbered(COUNT));
    everything_goes_wrong(&world);
    let redrive = ["dlq", "redrive", "tasks", "--where", ".json.n % 3 < 2", "--edit", ".again = true"];
    let arguments = [&redrive[..], more, &["--visibility-timeout", "10", "-o", "json"]].concat();
    let report = world.msgctl(&arguments).ends_with(0).json();
    let cut = entries_cut(&world);
    assert_eq!((&report["moved"], &report["not_selected"]), (&json!(COUNT * 2 / 3), &json!(COUNT / 3)), "{report}");
    let arrived = bodies(&world.take_all(&tasks));
    let wanted = (0..COUNT).filter(|n| n % 3 < 2).map(|n| format!("{{\"n\":{n},\"again\":true}}"));
    assert_eq!(arrived.keys().cloned().collect::<BTreeSet<_>>(), wanted.collect());
    let twice: usize = arrived.values().map(|count| count - 1).sum();
    assert!(twice <= cut, "{twice} are twice, and {cut} were in cut requests");
    assert_eq!(world.depth(&dlq), (COUNT as u64 / 3, 0), "the rest is there, and visible");
}

#[test]
fn a_selection_that_edits_under_every_fault_at_once_moves_each_selected_message_and_keeps_the_rest() {
    redrive_selected_and_edited_under_every_fault(&[]);
}

#[test]
fn so_does_one_that_keeps_a_journal() {
    redrive_selected_and_edited_under_every_fault(&["--journal", "journal"]);
}

#[test]
fn an_export_that_deletes_and_an_import_under_every_fault_at_once_lose_nothing() {
    const COUNT: usize = 300;
    let world = World::new();
    let (from, to) = (world.queue("from", &[]), world.queue("to", &[]));
    world.send_all(&from, &numbered(COUNT));
    everything_goes_wrong(&world);
    let export = ["queue", "export", "from", "--delete", "--yes", "--visibility-timeout", "10"];
    world.msgctl(&[&export[..], &["--output-file", "all.ndjson.zst"]].concat()).ends_with(0);
    assert_eq!(world.depth(&from), (0, 0));
    world.gateway.forget();
    everything_goes_wrong(&world);
    let report = world.msgctl(&["queue", "import", "to", "all.ndjson.zst", "-o", "json"]).ends_with(0).json();
    let arrived = bodies(&world.take_all(&to));
    assert_eq!(arrived.len(), COUNT);
    let twice: usize = arrived.values().map(|count| count - 1).sum();
    let cut = entries_cut(&world);
    assert!(twice <= cut, "{twice} are twice, and {cut} were in cut requests");
    assert_eq!(report["perhaps_twice"], cut, "the report says how many may be twice");
}

#[test]
fn killed_ten_times_at_random_instants_nothing_is_lost_and_the_next_run_says_so() {
    let (world, tasks, dlq) = world_with_dead_letters();
    // Long enough that no message comes back before its run is killed, however busy this machine is.
    let arguments = ["dlq", "redrive", "tasks", "--visibility-timeout", "5", "-o", "json"];
    let mut in_flight_at_kills = 0;
    let mut told = 0;
    // All runs together, so that messages are there for the last one: two requests for ten of 2,000, and some spare.
    let mut requests_left = 340;
    for after_this in (0..10).rev() {
        world.gateway.forget();
        let mut child = world.command(&arguments).stderr(Stdio::piped()).spawn().unwrap();
        let requests = fastrand::usize(1..60.min(requests_left - after_this + 1));
        requests_left -= requests;
        world.gateway.wait_for(&["SendMessageBatch", "DeleteMessageBatch"], requests);
        child.kill().unwrap();
        let run = finish(child);
        assert_eq!(run.code, 128 + 9, "it was to be killed while it moved: {run:?}");
        told += usize::from(run.stderr.contains("was killed"));
        // What is on its way to the emulator arrives before the counts are taken.
        world.gateway.settle();
        let (sent, deleted) =
            (world.gateway.entries_of("SendMessageBatch"), world.gateway.entries_of("DeleteMessageBatch"));
        in_flight_at_kills += sent - deleted.min(sent);
    }
    let last = world.msgctl(&arguments).ends_with(0);
    assert!(last.stderr.contains("was killed"), "{}", last.stderr);
    assert_eq!(told, 9, "every run but the first says that the one before it was killed");
    let twice = assert_nothing_is_missing(&world, &tasks, &dlq);
    assert!(twice <= in_flight_at_kills, "{twice} are twice, and {in_flight_at_kills} were in flight at the kills");
}

#[test]
fn a_destination_that_is_full_of_errors_keeps_every_message_in_the_dead_letter_queue() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b", "c"]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "SendMessageBatch" => {
            Effect::Refuse { status: 403, code: "AccessDenied", message: "not allowed to sqs:SendMessage" }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(6);
    assert_eq!(run.error()["kind"], "permission");
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((0, 0), (3, 0)), "given back, and visible");

    world.gateway.rule(|request, _| match request.action.as_str() {
        "SendMessageBatch" => Effect::FailEntry { at: 1, code: "InvalidMessageContents" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(3);
    let report = run.json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(2), &json!(1)));
    assert_eq!(report["failures"][0]["code"], "InvalidMessageContents");
    assert_eq!((world.depth(&tasks), world.depth(&dlq)), ((2, 0), (1, 0)));
}

#[test]
fn what_was_sent_but_cannot_be_deleted_is_not_sent_again_and_is_told() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b", "c"]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DeleteMessageBatch" => Effect::FailEntry { at: 0, code: "InvalidIdFormat" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--visibility-timeout", "2", "-o", "json"]).ends_with(3);
    assert_eq!(run.json()["undeleted"], 1);
    assert_eq!(bodies(&world.take_all(&tasks)), ["a", "b", "c"].map(|body| (body.to_owned(), 1)).into());
}
