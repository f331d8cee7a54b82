//! Sending from files and pipes that end otherwise than they should: what was sent and what was not is told.

use std::collections::BTreeSet;
use std::io::Write;
use std::process::Stdio;

use flate2::Compression;
use flate2::write::GzEncoder;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{Run, bodies, finish, signal};
use crate::support::{Effect, World};

const LINES: usize = 400;

fn lines() -> String {
    (0..LINES).map(|n| format!("line {n}\n")).collect()
}

/// The same, as a FIFO queue needs them.
fn ordered_lines() -> String {
    let line = |n: usize| json!({"body": format!("line {n}"), "message_group_id": n.to_string(), "message_deduplication_id": n.to_string()});
    (0..LINES).map(|n| format!("{}\n", line(n))).collect()
}

fn body_of(line: &str) -> String {
    serde_json::from_str::<Value>(line).map_or(line.to_owned(), |line| line["body"].as_str().unwrap().to_owned())
}

/// Everything is in the queue, or rejected, or from the line on that the report names, and nothing is twice.
fn every_line_is_accounted_for(world: &World, url: &str, run: &Run) {
    let report = run.json();
    let arrived: BTreeSet<String> = bodies(&world.take_all(url)).into_keys().collect();
    let read = |name: &str| std::fs::read_to_string(world.home.path().join(name)).unwrap();
    let rejected: BTreeSet<String> = read("rejected").lines().map(body_of).collect();
    let unread_from = report["unread_from_line"].as_u64().map_or(LINES, |line| line as usize - 1);
    let unread: BTreeSet<String> = lines().lines().skip(unread_from).map(str::to_owned).collect();
    assert_eq!(arrived.len() as u64, report["sent"].as_u64().unwrap(), "{report}");
    assert_eq!(rejected.len() as u64, report["failed"].as_u64().unwrap(), "{report}");
    assert_eq!(arrived.len() + rejected.len() + unread.len(), LINES, "nothing is told of twice: {report}");
    let all: BTreeSet<String> = lines().lines().map(str::to_owned).collect();
    assert_eq!(&(&arrived | &rejected) | &unread, all, "{report}");
    assert_eq!(read("results").lines().count(), arrived.len() + rejected.len());
}

/// A compressed file of them whose checksum is wrong.
fn damaged() -> Vec<u8> {
    let mut gzip = GzEncoder::new(Vec::new(), Compression::default());
    gzip.write_all(lines().as_bytes()).unwrap();
    let mut bytes = gzip.finish().unwrap();
    let checksum = bytes.len() - 8;
    bytes[checksum] ^= 0xff;
    bytes
}

const FILES: [&str; 6] = ["--rejects", "rejected", "--results", "results", "-o", "json"];

#[test]
fn when_the_right_to_send_is_lost_midway_it_is_told_what_was_sent_and_what_was_not() {
    for (name, lines) in [("to", lines()), ("to.fifo", ordered_lines())] {
        let world = World::new();
        let url = world.queue(name, &[]);
        world.write("lines", lines);
        world.gateway.rule(|request, count| match request.action.as_str() {
            "SendMessageBatch" if count > 7 => {
                Effect::Refuse { status: 403, code: "AccessDenied", message: "no longer" }
            }
            _ => Effect::Pass,
        });
        let run = world.msgctl(&[&["queue", "send", name, "--input", "lines"][..], &FILES].concat());
        assert_eq!(run.code, 3, "{run:?}");
        assert!(run.stderr.contains("no longer"), "{}", run.stderr);
        assert!(run.json()["sent"].as_u64().unwrap() > 0 && run.json()["unread_from_line"].is_u64());
        every_line_is_accounted_for(&world, &url, &run);
    }
}

#[test]
fn a_signal_leaves_no_line_untold() {
    let world = World::new();
    let url = world.queue("to", &[]);
    world.write("lines", lines());
    let child = world
        .command(&[&["queue", "send", "to", "--input", "lines", "--rate", "50"][..], &FILES].concat())
        .spawn()
        .unwrap();
    world.gateway.wait_for(&["SendMessageBatch"], 3);
    signal(&child, Signal::INT);
    let run = finish(child).ends_with(130);
    world.gateway.settle();
    every_line_is_accounted_for(&world, &url, &run);
}

/// On one processor nothing else runs while lines are refused one after the other, unless they let it.
#[test]
fn a_signal_is_heard_while_no_line_of_a_file_is_sent() {
    if !cfg!(target_os = "linux") {
        return;
    }
    let world = World::new();
    world.queue("to.fifo", &[]);
    world.write("lines", "without a group\n".repeat(300_000));
    let send = world.command(&["queue", "send", "to.fifo", "--input", "lines", "--rejects", "rejected", "-o", "json"]);
    let mut on_one = std::process::Command::new("taskset");
    on_one.args(["-c", "0"]).arg(send.get_program()).args(send.get_args()).env_clear();
    on_one.envs(send.get_envs().filter_map(|(name, value)| Some((name, value?))));
    on_one.current_dir(world.home.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = on_one.spawn().unwrap();
    let rejected = world.home.path().join("rejected");
    while std::fs::metadata(&rejected).map_or(0, |file| file.len()) == 0 {
        assert!(child.try_wait().unwrap().is_none(), "it ended before");
    }
    signal(&child, Signal::INT);
    let run = finish(child).ends_with(130);
    assert!(run.json()["unread_from_line"].as_u64().unwrap() < 300_000, "{run:?}");
}

#[test]
fn a_compressed_file_that_turns_out_to_be_damaged_is_sent_as_far_as_it_can_be_read() {
    let world = World::new();
    let url = world.queue("to", &[]);
    world.write("lines.gz", damaged());
    let run = world.msgctl(&[&["queue", "send", "to", "--input", "lines.gz"][..], &FILES].concat()).ends_with(3);
    assert!(run.stderr.contains("corrupt gzip stream"), "{}", run.stderr);
    assert!(run.json()["sent"].as_u64().unwrap() > 0);
    every_line_is_accounted_for(&world, &url, &run);
}

#[test]
fn a_line_from_a_pipe_that_stays_open_is_sent_soon_and_a_signal_ends_the_waiting() {
    for (name, lines) in [("to", lines()), ("to.fifo", ordered_lines())] {
        let world = World::new();
        let url = world.queue(name, &[]);
        let send = ["queue", "send", name, "--input", "-", "-o", "json"];
        let mut child = world.command(&send).stdin(Stdio::piped()).spawn().unwrap();
        let mut pipe = child.stdin.take().unwrap();
        lines.lines().take(2).for_each(|line| writeln!(pipe, "{line}").unwrap());
        while world.depth(&url).0 < 2 {
            assert!(child.try_wait().unwrap().is_none(), "it does not wait for the pipe");
        }
        signal(&child, Signal::TERM);
        let run = finish(child).ends_with(130);
        drop(pipe);
        let report = run.json();
        let counts = (&report["sent"], &report["failed"], &report["unread_from_line"]);
        assert_eq!(counts, (&json!(2), &json!(0), &json!(3)));
    }
}

#[test]
fn a_dry_run_reads_the_file_to_its_end_and_judges_each_line_as_it_would_be_judged() {
    let world = World::new();
    let (standard, fifo) = (world.queue("to", &[]), world.queue("to.fifo", &[]));
    world.write("good", lines());
    world.write("bad", format!("{}{{\"torn\": \n{{}}\n", ordered_lines()));
    world.gateway.forget();
    let dry = |queue: &str, file: &str| world.msgctl(&["queue", "import", queue, file, "--dry-run", "-o", "json"]);
    let plan = dry("to", "good").ends_with(0).json();
    assert_eq!((&plan["contents"]["messages"], &plan["contents"]["failed"]), (&json!(LINES), &json!(0)), "{plan}");
    assert_eq!(plan["contents"]["bytes"], json!(lines().len() - LINES), "what the bodies count for");
    let plan = dry("to.fifo", "bad").ends_with(3).json();
    let contents = &plan["contents"];
    assert_eq!((&contents["messages"], &contents["failed"]), (&json!(LINES), &json!(2)), "{plan}");
    assert_eq!(contents["failures"][0]["item"], json!(format!("line {}", LINES + 1)));
    let page = world.msgctl(&["queue", "import", "to.fifo", "bad", "--dry-run", "-o", "table"]).ends_with(3).stdout;
    assert!(page.contains("2 lines would not be sent") && page.contains("line 401"), "{page}");
    assert!(world.gateway.requests_of("SendMessageBatch").is_empty());
    assert!(world.take_all(&standard).is_empty() && world.take_all(&fifo).is_empty());
    // Of a file that ends otherwise than it should, what was read is told.
    world.write("damaged.gz", damaged());
    let run = world.msgctl(&["queue", "import", "to", "damaged.gz", "--dry-run", "-o", "json"]).ends_with(3);
    let contents = &run.json()["contents"];
    let read = contents["messages"].as_u64().unwrap();
    assert!(read > 0 && contents["unread_from_line"] == json!(read + 1), "{run:?}");
    assert!(run.stderr.contains("corrupt gzip stream"), "{}", run.stderr);
    // What is refused then is what a real run refuses.
    let plan = dry("to.fifo", "bad").ends_with(3).json();
    let run = world.msgctl(&["queue", "import", "to.fifo", "bad", "-o", "json"]).ends_with(3).json();
    assert_eq!(run["failures"], plan["contents"]["failures"], "{run}");
}

#[test]
fn a_dry_run_that_is_interrupted_tells_what_it_has_read() {
    let world = World::new();
    world.queue("to", &[]);
    let dry = ["queue", "import", "to", "-", "--dry-run", "-o", "json"];
    let mut child = world.command(&dry).stdin(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    // More than fits between the pipe and the judgement: when all are written, some were judged.
    let line = "x".repeat(100_000);
    (0..60).for_each(|_| writeln!(pipe, "{line}").unwrap());
    assert!(child.try_wait().unwrap().is_none(), "it does not wait for the pipe");
    signal(&child, Signal::INT);
    let run = finish(child).ends_with(130);
    drop(pipe);
    let contents = &run.json()["contents"];
    let messages = contents["messages"].as_u64().unwrap();
    assert!(messages > 0, "{run:?}");
    assert_eq!(contents["unread_from_line"], json!(messages + 1));
}

#[test]
fn a_dry_run_that_the_guard_refuses_reads_nothing() {
    let world = World::new();
    let other = format!("{}x-dev-to", world.project);
    crate::support::wait(world.sqs.create_queue().queue_name(&other).send()).unwrap();
    let dry = ["queue", "import", &other, "-", "--dry-run"];
    let mut child = world.command(&dry).stdin(Stdio::piped()).spawn().unwrap();
    let mut pipe = child.stdin.take().unwrap();
    pipe.write_all(b"what kind of file it is, its beginning tells\n").unwrap();
    let run = finish(child).ends_with(5);
    assert!(run.stderr.contains("--allow-foreign"), "{}", run.stderr);
    drop(pipe);
}
