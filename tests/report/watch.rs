//! `--watch`: at a terminal, and as a stream.

use std::io::{BufRead, BufReader};

use rustix::process::{Pid, Signal};
use serde_json::{Value, json};

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::finish;
use crate::support::{Effect, World};

#[test]
fn a_stream_has_a_line_for_each_snapshot_and_ends_with_a_signal() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let mut child = world.command(&["report", "queues", "--watch", "1s", "-o", "ndjson"]).spawn().unwrap();
    let pid = Pid::from_child(&child);
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    let first = next();
    assert_eq!((&first["rows"][0]["visible"], &first["errors"]), (&json!(0), &json!([])));
    world.send_texts(&url, &["a", "b"]);
    // As many as were under way when they were sent.
    let seen = (0..100).map(|_| next()).find(|snapshot| snapshot["rows"][0]["visible"] == 2).unwrap();
    assert!(seen["at"].as_str().unwrap() >= first["at"].as_str().unwrap());
    rustix::process::kill_process(pid, Signal::TERM).unwrap();
    finish(child).ends_with(130);
}

#[test]
fn a_watch_ends_with_9_as_soon_as_a_row_fails() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let mut command = world.command(&["report", "queues", "--watch", "1s", "--fail-if", "visible > 0", "-o", "json"]);
    let child = command.spawn().unwrap();
    world.gateway.wait_for(&["GetMetricData"], 2);
    world.send_texts(&url, &["a"]);
    let run = finish(child).ends_with(9);
    // Also under `-o json`: a document of what has no end would never be whole.
    let snapshots: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(snapshots.len() > 1, "{}", run.stdout);
    assert_eq!(snapshots.last().unwrap()["rows"][0]["fails"], json!(["visible is 1"]));
    assert!(run.stderr.contains("tasks: visible is 1"), "{}", run.stderr);
}

#[test]
fn a_watch_goes_on_when_a_service_fails_for_a_while() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ListQueues" if (2..=3).contains(&count) => {
            Effect::Refuse { status: 403, code: "AccessDenied", message: "not now" }
        }
        _ => Effect::Pass,
    });
    let mut child = world.command(&["report", "queues", "--watch", "1s"]).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let snapshots: Vec<Value> =
        (0..4).map(|_| serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap()).collect();
    let counts: Vec<usize> = snapshots.iter().map(|snapshot| snapshot["rows"].as_array().unwrap().len()).collect();
    assert_eq!(counts, [1, 0, 0, 1]);
    assert!(snapshots[1]["errors"][0].as_str().unwrap().contains("not now"), "{snapshots:?}");
    rustix::process::kill_process(Pid::from_child(&child), Signal::INT).unwrap();
    finish(child).ends_with(130);
}

#[test]
fn at_a_terminal_the_table_is_drawn_over_itself_and_what_changed_stands_out() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a"]);
    let mut session = at_terminal(world.command(&["report", "queues", "--watch", "1s", "--no-history"]));
    session.exp_string("1 queues").unwrap();
    session.exp_string("VERDICT").unwrap();
    world.send_texts(&url, &["b"]);
    // Three lines up, and what was below is gone; the new depth is shown in reverse.
    session.exp_string("\u{1b}[3A\r\u{1b}[J").unwrap();
    session.exp_string("\u{1b}[7m").unwrap();
    session.send_control('c').unwrap();
    let (code, _) = end_of(session);
    assert_eq!(code, 130);
}

#[test]
fn what_cannot_be_written_again_and_again_is_refused_before_anything_is_asked() {
    let world = World::new();
    for format in ["csv", "prometheus"] {
        let run = world.msgctl(&["report", "queues", "--watch", "5s", "-o", format]).ends_with(2);
        assert!(run.stderr.contains("-o ndjson") && run.stderr.contains("report serve"), "{run:?}");
    }
    world.msgctl(&["report", "queues", "--watch", "0s"]).ends_with(2);
    assert!(world.gateway.requests().is_empty());
}
