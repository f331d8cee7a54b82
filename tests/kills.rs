//! SIGKILL at random instants, in more than fifty runs: selections, edits, exports and journals lose nothing.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::Message;
use serde_json::Value;

use crate::support::world::{bodies, finish};
use crate::support::{Run, World};

/// Message `n`; on a FIFO queue in one of seven groups.
fn message(n: usize, fifo: bool) -> Message {
    Message {
        body: format!("{{\"n\":{n}}}"),
        message_group_id: fifo.then(|| format!("group-{}", n % 7)),
        message_deduplication_id: fifo.then(|| format!("first-{n}")),
        ..Message::default()
    }
}

fn dead_letters(queue: &str, count: usize) -> (World, String, String) {
    let world = World::new();
    let (source, dlq) = world.queue_with_dlq(queue, 3);
    world.send_all(&dlq, &(0..count).map(|n| message(n, queue.ends_with(".fifo"))).collect::<Vec<_>>());
    (world, source, dlq)
}

/// Entries that were sent and not deleted when a run was killed.
struct InFlight(usize);

/// The run after the last kill, which may take its time: what it holds stays hidden however slow the machine is.
fn finish_work(world: &World, arguments: &[String]) -> Run {
    let mut arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let hold = arguments.iter().position(|argument| *argument == "--visibility-timeout").unwrap() + 1;
    arguments[hold] = "30";
    world.msgctl(&arguments).ends_with(0)
}

/// Runs the command so many times, and kills it each time after a random number of sends and deletes, up to
/// `most`. Calls `look` after each kill, when what was on its way has arrived.
fn kill_often(world: &World, runs: usize, most: usize, arguments: impl Fn(usize) -> Vec<String>) -> InFlight {
    let mut in_flight = 0;
    for run in 0..runs {
        world.gateway.forget();
        let arguments = arguments(run);
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        let mut child = world.command(&arguments).spawn().unwrap();
        world.gateway.wait_for(&["SendMessageBatch", "DeleteMessageBatch"], fastrand::usize(1..most));
        child.kill().unwrap();
        let ended = finish(child);
        assert_eq!(ended.code, 128 + 9, "it was to be killed in the middle: {ended:?}");
        world.gateway.settle();
        let entries = |action| world.gateway.entries_of(action);
        in_flight += entries("SendMessageBatch").saturating_sub(entries("DeleteMessageBatch"));
    }
    InFlight(in_flight)
}

fn words(arguments: &[&str]) -> Vec<String> {
    arguments.iter().map(|argument| (*argument).to_owned()).collect()
}

fn twice(arrived: &BTreeMap<String, usize>) -> usize {
    arrived.values().map(|count| count - 1).sum()
}

#[test]
fn a_selection_that_edits_killed_at_random_instants_loses_nothing_and_never_sends_what_it_does_not_select() {
    const MESSAGES: usize = 1_500;
    let (world, tasks, dlq) = dead_letters("tasks", MESSAGES);
    let arguments = |run: usize| {
        let backup = format!("before-{run}.ndjson");
        let redrive = ["dlq", "redrive", "tasks", "--where", ".json.n % 3 < 2", "--edit", ".again = true"];
        words(&[&redrive[..], &["--backup", &backup, "--visibility-timeout", "2", "-o", "json"]].concat())
    };
    let InFlight(in_flight) = kill_often(&world, 14, 14, arguments);
    finish_work(&world, &arguments(14));
    let arrived = bodies(&world.take_all(&tasks));
    let wanted: BTreeSet<String> =
        (0..MESSAGES).filter(|n| n % 3 < 2).map(|n| format!("{{\"n\":{n},\"again\":true}}")).collect();
    assert_eq!(arrived.keys().cloned().collect::<BTreeSet<_>>(), wanted, "each selected one, edited, and no other");
    assert!(twice(&arrived) <= in_flight, "{} are twice, {in_flight} were in flight", twice(&arrived));
    assert_eq!(world.depth(&dlq), (MESSAGES as u64 / 3, 0), "the others are there and visible");
    // Whatever was sent is in one of the backups as it was.
    let mut kept = BTreeSet::new();
    for run in 0..=14 {
        let text = std::fs::read_to_string(world.home.path().join(format!("before-{run}.ndjson"))).unwrap();
        // A kill may tear the last line: nothing of it was sent.
        let whole = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        kept.extend(whole.map(|message| message["body"].as_str().unwrap().to_owned()));
    }
    assert!((0..MESSAGES).filter(|n| n % 3 < 2).all(|n| kept.contains(&format!("{{\"n\":{n}}}"))));
}

#[test]
fn with_a_journal_only_the_sends_whose_answer_never_came_can_be_twice_and_the_next_run_lists_them() {
    const MESSAGES: usize = 1_500;
    let (world, tasks, dlq) = dead_letters("tasks", MESSAGES);
    let redrive = ["dlq", "redrive", "tasks", "--visibility-timeout", "2", "--journal", "journal", "-o", "json"];
    kill_often(&world, 14, 16, |_| words(&redrive));
    let report = finish_work(&world, &words(&redrive)).json();
    let arrived = world.take_all(&tasks);
    assert_eq!(world.depth(&dlq), (0, 0));
    let counts = bodies(&arrived);
    assert_eq!(counts.len(), MESSAGES, "nothing is lost");
    let uncertain = report["uncertain"].as_array().unwrap().len();
    let doubled = counts.values().filter(|count| **count > 1).count();
    assert!(doubled <= uncertain, "{doubled} are twice, and only {uncertain} are listed");
}

#[test]
fn on_fifo_with_a_journal_none_is_twice_and_every_group_keeps_its_order() {
    const MESSAGES: usize = 420;
    let (world, orders, dlq) = dead_letters("orders.fifo", MESSAGES);
    let redrive = ["dlq", "redrive", "orders.fifo", "--visibility-timeout", "2", "--journal", "j", "-o", "json"];
    kill_often(&world, 12, 8, |_| words(&redrive));
    finish_work(&world, &words(&redrive));
    assert_eq!(world.depth(&dlq), (0, 0));
    let arrived = world.take_all(&orders);
    assert_eq!(arrived.len(), MESSAGES, "each exactly once");
    let mut groups: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for message in &arrived {
        let n = serde_json::from_str::<Value>(&message.body).unwrap()["n"].as_u64().unwrap();
        groups.entry(message.message_group_id.clone().unwrap()).or_default().push(usize::try_from(n).unwrap());
    }
    for (group, order) in groups {
        assert!(order.is_sorted(), "{group} came as {order:?}");
    }
}

#[test]
fn an_export_that_deletes_killed_at_random_instants_has_every_message_in_one_of_its_files() {
    const MESSAGES: usize = 900;
    let world = World::new();
    let from = world.queue("from", &[(QueueAttributeName::VisibilityTimeout, "2")]);
    world.send_all(&from, &(0..MESSAGES).map(|n| message(n, false)).collect::<Vec<_>>());
    let file = |run: usize| format!("part-{run}.ndjson{}", ["", ".gz", ".zst"][run % 3]);
    let arguments = |run: usize| {
        let export = ["queue", "export", "from", "--delete", "--yes", "--visibility-timeout", "2"];
        words(&[&export[..], &["--output-file", &file(run)]].concat())
    };
    kill_often(&world, 12, 9, arguments);
    finish_work(&world, &arguments(12));
    assert_eq!(world.depth(&from), (0, 0));
    let to = world.queue("to", &[]);
    for run in 0..=12 {
        // The last line of a killed run may be cut off: it is told of, and its message was not deleted.
        let code = world.msgctl(&["queue", "import", "to", &file(run)]).code;
        assert!(code == 0 || code == 3, "{}", file(run));
    }
    let arrived = bodies(&world.take_all(&to));
    let missing: Vec<_> = (0..MESSAGES).filter(|n| !arrived.contains_key(&format!("{{\"n\":{n}}}"))).collect();
    assert!(missing.is_empty(), "{missing:?}");
}
