//! Selecting, editing, exporting, importing, moving, copying, dropping and triage.

use std::collections::BTreeMap;

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::server::{Filling, Options, Server};
use crate::support::world::{bodies, finish};
use crate::support::{Effect, Run, World, wait};

/// Messages whose bodies are `{"n": 0}`, `{"n": 1}`, …, in a dead-letter queue.
fn numbered(count: usize) -> (World, String, String) {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    let texts: Vec<String> = (0..count).map(|n| format!("{{\"n\":{n}}}")).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    (world, tasks, dlq)
}

fn numbers(messages: &[Message]) -> Vec<u64> {
    let mut numbers: Vec<u64> = messages
        .iter()
        .map(|message| serde_json::from_str::<Value>(&message.body).unwrap()["n"].as_u64().unwrap())
        .collect();
    numbers.sort();
    numbers
}

fn json_of(run: Run) -> Value {
    run.ends_with(0).json()
}

#[test]
fn only_what_is_selected_is_redriven_and_the_rest_is_never_sent_and_visible_again_afterwards() {
    let (world, tasks, dlq) = numbered(1_000);
    let report = json_of(world.msgctl(&["dlq", "redrive", "tasks", "--where", ".json.n % 100 == 7", "-o", "json"]));
    assert_eq!(
        (&report["moved"], &report["not_selected"], &report["scanned"]),
        (&json!(10), &json!(990), &json!(1_000))
    );
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 10, "what is not selected is never sent");
    assert_eq!(world.depth(&dlq), (990, 0), "what is not selected is visible again");
    assert_eq!(numbers(&world.take_all(&tasks)), (0..10).map(|n| n * 100 + 7).collect::<Vec<_>>());
}

#[test]
fn of_fifty_thousand_the_one_percent_that_is_selected_moves_and_the_rest_is_never_sent_and_visible_again() {
    const MESSAGES: u64 = 50_000;
    let world = World::new();
    let (tasks, dlq) = (world.full("tasks"), world.full("tasks-dlq"));
    // The emulator takes about 60 ms for each receive from a queue of this depth.
    let server = wait(Server::start(0, Options::default()));
    server.make(&tasks, Some(&dlq));
    server.fill(Filling { queue: &dlq, count: MESSAGES, size: 64, origin: None });
    let mut command = world.command(&["dlq", "redrive", "tasks", "--where", ".json.n % 100 == 7", "-o", "json"]);
    command.env("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{}", server.port()));
    let report = json_of(finish(command.spawn().unwrap()));
    assert_eq!(
        (&report["moved"], &report["not_selected"], &report["scanned"]),
        (&json!(MESSAGES / 100), &json!(MESSAGES - MESSAGES / 100), &json!(MESSAGES))
    );
    assert_eq!(server.requests_of("SendMessageBatch").1, MESSAGES / 100, "what is not selected is never sent");
    assert_eq!(server.depth(&dlq), (MESSAGES - MESSAGES / 100, 0), "what is not selected is visible again");
    let arrived: Vec<Value> = server.take_all(&tasks).iter().map(|body| serde_json::from_str(body).unwrap()).collect();
    assert_eq!(arrived.len() as u64, MESSAGES / 100);
    assert!(arrived.iter().all(|body| body["n"].as_u64().unwrap() % 100 == 7));
}

#[test]
fn a_selection_stops_when_as_many_are_held_as_can_be_and_says_how_far_it_came() {
    const MESSAGES: u64 = 101_500;
    let world = World::new();
    let (tasks, dlq) = (world.full("tasks"), world.full("tasks-dlq"));
    let server = wait(Server::start(0, Options::default()));
    server.make(&tasks, Some(&dlq));
    server.fill(Filling { queue: &dlq, count: MESSAGES, size: 16, origin: None });
    let mut command = world.command(&["dlq", "redrive", "tasks", "--until", "2020-01-01T00:00:00Z"]);
    command.env("AWS_ENDPOINT_URL", format!("http://127.0.0.1:{}", server.port()));
    let run = finish(command.spawn().unwrap()).ends_with(3);
    let (scanned, of) = (run.stdout.split("scanned").nth(1).unwrap(), "of about 101,500");
    assert!(scanned.trim_start().starts_with("10") && scanned.contains(of), "{}", run.stdout);
    assert!(run.stdout.contains("at 100,000 messages in flight"), "{}", run.stdout);
    assert!(run.stderr.contains("--since and --until"), "{}", run.stderr);
    assert_eq!(server.depth(&dlq), (MESSAGES, 0), "everything is visible again");
}

#[test]
fn a_selection_and_its_negation_part_the_queue() {
    let (world, tasks, dlq) = numbered(60);
    let pattern = r#"{"n":[{"numeric":["<",20]}]}"#;
    assert_eq!(json_of(world.msgctl(&["dlq", "redrive", "tasks", "--match", pattern, "-o", "json"]))["moved"], 20);
    let rest = json_of(world.msgctl(&["dlq", "redrive", "tasks", "--where", ".json.n >= 20", "-o", "json"]));
    assert_eq!(rest["moved"], 40);
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (60, 0));
}

#[test]
fn a_limit_counts_what_is_selected() {
    let (world, tasks, dlq) = numbered(100);
    let arguments = ["dlq", "redrive", "tasks", "--where", ".json.n % 2 == 1", "--limit", "3", "-o", "json"];
    let report = json_of(world.msgctl(&arguments));
    assert_eq!((&report["moved"], &report["ended"]), (&json!(3), &json!("limit")));
    let moved = numbers(&world.take_all(&tasks));
    assert!(moved.len() == 3 && moved.iter().all(|n| n % 2 == 1), "{moved:?}");
    assert_eq!(world.depth(&dlq), (97, 0));
}

#[test]
fn a_predicate_that_fails_on_a_message_leaves_it_and_a_bad_one_is_refused_before_aws_is_asked() {
    let (world, tasks, dlq) = numbered(2);
    world.send_texts(&dlq, &["no json"]);
    let with_predicate =
        |verb: &'static str| ["dlq", verb, "tasks", "--where", ".body | fromjson | .n < 5", "-o", "json"];
    let run = world.msgctl(&with_predicate("peek")).ends_with(3);
    assert_eq!(run.json().as_array().unwrap().len(), 2);
    assert!(run.stderr.contains("--where failed on 1 message"), "{}", run.stderr);
    let report = world.msgctl(&with_predicate("redrive")).ends_with(3).json();
    assert_eq!(
        (&report["moved"], &report["not_selected"], &report["predicate_failed"]),
        (&json!(2), &json!(1), &json!(1))
    );
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (2, 1));
    world.gateway.forget();
    for (flags, part) in [
        (&["--where", ".json.n >"][..], "--where, column"),
        (&["--match", "{\"n\":7}"], "line 1, column 6"),
        (&["--edit", ".n ="], "--edit, column"),
        (&["--since", "soon"], "--since `soon`"),
    ] {
        let run = world.msgctl(&[&["dlq", "redrive", "tasks"], flags].concat()).ends_with(2);
        assert!(run.stderr.contains(part), "{flags:?}: {}", run.stderr);
    }
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn an_interrupted_selection_gives_everything_back() {
    let (world, _, dlq) = numbered(500);
    let child = world.command(&["dlq", "redrive", "tasks", "--where", "false", "-o", "json"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 20);
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::TERM).unwrap();
    finish(child).ends_with(130);
    assert_eq!(world.depth(&dlq), (500, 0));
    assert_eq!(world.gateway.entries_of("SendMessageBatch"), 0);
}

#[test]
fn edited_messages_are_kept_as_they_were_and_what_cannot_be_edited_stays() {
    let (world, tasks, dlq) = numbered(5);
    world.send_texts(&dlq, &["no json"]);
    let run =
        world.msgctl(&["dlq", "redrive", "tasks", "--edit", ".n += 100", "--backup", "before.ndjson", "-o", "json"]);
    let report = run.ends_with(3).json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(5), &json!(1)));
    assert_eq!(report["failures"][0]["code"], "EditFailed");
    assert_eq!(numbers(&world.take_all(&tasks)), [100, 101, 102, 103, 104]);
    assert_eq!(world.depth(&dlq), (1, 0));
    let backup = std::fs::read_to_string(world.home.path().join("before.ndjson")).unwrap();
    let before: BTreeMap<String, usize> = backup.lines().fold(BTreeMap::new(), |mut counts, line| {
        let message: Value = serde_json::from_str(line).unwrap();
        *counts.entry(message["body"].as_str().unwrap().to_owned()).or_default() += 1;
        counts
    });
    assert_eq!(before.len(), 6);
    assert!(before.contains_key("{\"n\":0}") && before.contains_key("no json"));
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--edit", ".", "--backup", "before.ndjson"]).ends_with(5);
    assert!(run.stderr.contains("before.ndjson is there already"), "{}", run.stderr);
}

#[test]
fn an_edit_without_a_named_backup_is_backed_up_in_the_state_folder() {
    let (world, _, _) = numbered(1);
    world.msgctl(&["dlq", "redrive", "tasks", "--edit", ".n = 7"]).ends_with(0);
    let folder = world.home.path().join(".local/state/msgctl/snapshots");
    let files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    assert_eq!(files.len(), 1);
    assert!(std::fs::read_to_string(&files[0]).unwrap().contains("{\\\"n\\\":0}"));
}

/// Messages with everything that a message can carry.
fn colourful() -> Vec<Message> {
    (0..25)
        .map(|n| Message {
            body: format!("body {n}\nwith \"quotes\" and Grüße 🎉\t{n}"),
            attributes: [
                ("text".to_owned(), Attribute::text("String.label", "日本")),
                ("number".to_owned(), Attribute::text("Number", &format!("{n}.50"))),
                ("bytes".to_owned(), Attribute::binary("Binary.png", vec![0, 159, 146, n])),
            ]
            .into(),
            message_group_id: (n % 2 == 0).then(|| "tenant-1".to_owned()),
            ..Message::default()
        })
        .collect()
}

fn without_ids(messages: Vec<Message>) -> Vec<Message> {
    let mut messages: Vec<Message> = messages
        .into_iter()
        .map(|message| Message {
            body: message.body,
            attributes: message.attributes,
            message_group_id: message.message_group_id,
            ..Message::default()
        })
        .collect();
    messages.sort_by(|a, b| a.body.cmp(&b.body));
    messages
}

#[test]
fn export_and_import_are_a_round_trip_byte_for_byte_in_every_format() {
    let world = World::new();
    let (from, to) = (world.queue("from", &[]), world.queue("to", &[]));
    world.send_all(&from, &colourful());
    for file in ["plain.ndjson", "small.ndjson.gz", "small.ndjson.zst"] {
        let report = json_of(world.msgctl(&["queue", "export", "from", "--output-file", file, "-o", "json"]));
        assert_eq!((&report["done"], &report["file"]), (&json!(25), &json!(file)));
        assert_eq!(world.depth(&from), (25, 0), "an export without --delete gives everything back");
        let report = json_of(world.msgctl(&["queue", "import", "to", file, "-o", "json"]));
        assert_eq!((&report["sent"], &report["failed"]), (&json!(25), &json!(0)));
        assert_eq!(without_ids(world.take_all(&to)), without_ids(colourful()), "{file}");
    }
    let piped = world.msgctl(&["queue", "export", "from"]).ends_with(0).stdout;
    assert_eq!(piped.lines().count(), 25);
    world.msgctl_with_stdin(&["queue", "import", "to", "-"], piped.as_bytes()).ends_with(0);
    assert_eq!(without_ids(world.take_all(&to)), without_ids(colourful()));
}

#[test]
fn an_export_that_deletes_wants_yes_and_leaves_everything_in_the_file() {
    let world = World::new();
    let from = world.queue("from", &[]);
    world.send_all(&from, &colourful());
    world.msgctl(&["queue", "export", "from", "--delete", "--output-file", "f.ndjson"]).ends_with(5);
    assert_eq!(world.depth(&from), (25, 0));
    world.msgctl(&["queue", "export", "from", "--delete", "--output-file", "f.ndjson", "--yes"]).ends_with(0);
    assert_eq!(world.depth(&from), (0, 0));
    assert_eq!(std::fs::read_to_string(world.home.path().join("f.ndjson")).unwrap().lines().count(), 25);
    // What went into a pipe may never be read.
    world.send_all(&from, &colourful());
    let run = world.msgctl(&["queue", "export", "from", "--delete", "--yes"]).ends_with(2);
    assert!(run.stderr.contains("--output-file"), "{}", run.stderr);
    let script = "msgctl queue export from | head -n 1 > one";
    assert!(world.shell(script).status().unwrap().success());
    assert_eq!(std::fs::read_to_string(world.home.path().join("one")).unwrap().lines().count(), 1);
    assert_eq!(world.depth(&from), (25, 0));
}

#[test]
fn a_fifo_queue_is_imported_in_order_under_a_new_deduplication_id() {
    let world = World::new();
    let fifo = world.queue("orders.fifo", &[]);
    let messages: Vec<Message> = (0..30)
        .map(|n| Message {
            body: n.to_string(),
            message_group_id: Some(format!("g{}", n % 3)),
            message_deduplication_id: Some(format!("id-{n}")),
            ..Message::default()
        })
        .collect();
    world.send_all(&fifo, &messages);
    let arguments = ["queue", "export", "orders.fifo", "--delete", "--yes", "--output-file", "orders.ndjson"];
    assert_eq!(json_of(world.msgctl(&[&arguments[..], &["-o", "json"]].concat()))["done"], 30);
    // Within five minutes: under the old ids the service would drop them in silence.
    assert_eq!(json_of(world.msgctl(&["queue", "import", "orders.fifo", "orders.ndjson", "-o", "json"]))["sent"], 30);
    let mut groups: BTreeMap<String, Vec<u64>> = BTreeMap::new();
    for message in world.take_all(&fifo) {
        groups.entry(message.message_group_id.unwrap()).or_default().push(message.body.parse().unwrap());
    }
    let all: Vec<Vec<u64>> = groups.into_values().collect();
    assert_eq!(all.iter().map(Vec::len).sum::<usize>(), 30);
    assert!(all.iter().all(|group| group.is_sorted()), "{all:?}");
}

#[test]
fn lines_that_are_not_sent_are_told_with_their_numbers_and_can_be_sent_again() {
    let world = World::new();
    let to = world.queue("to", &[(QueueAttributeName::MaximumMessageSize, "1024")]);
    let too_large = "x".repeat(2_000);
    world.write("lines.txt", format!("one\n{too_large}\ntwo\n{{\"message_id\":\"3\",\"body\":\"cut o"));
    let arguments = ["queue", "import", "to", "lines.txt", "--rejects", "rejected.txt"];
    let files = ["--results", "results.ndjson", "-o", "json"];
    let report = world.msgctl(&[&arguments[..], &files].concat()).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(2), &json!(2)));
    let items: Vec<_> = report["failures"].as_array().unwrap().iter().map(|failure| &failure["item"]).collect();
    assert_eq!(items, [&json!("line 2"), &json!("line 4")]);
    let rejected = std::fs::read_to_string(world.home.path().join("rejected.txt")).unwrap();
    assert_eq!(rejected.lines().next(), Some(too_large.as_str()));
    let arrived = world.take_all(&to);
    assert_eq!(bodies(&arrived), [("one".to_owned(), 1), ("two".to_owned(), 1)].into());
    let results = std::fs::read_to_string(world.home.path().join("results.ndjson")).unwrap();
    let mut results: Vec<Value> = results.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    results.sort_by_key(|result| result["line"].as_u64());
    let id_of = |body: &str| json!(arrived.iter().find(|message| message.body == body).unwrap().message_id);
    assert_eq!((&results[0]["id"], &results[2]["id"]), (&id_of("one"), &id_of("two")));
    assert_eq!((&results[1]["code"], &results[3]["line"]), (&json!("Invalid"), &json!(4)));

    // A line of another file that was cut off is no body, either.
    world.write("torn.txt", "{\"body\":\"whole\"}\n{\"body\":\"torn\",\"attributes\":{\"k\"");
    let report = world.msgctl(&["queue", "import", "to", "torn.txt", "-o", "json"]).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(1), &json!(1)));
    assert_eq!(bodies(&world.take_all(&to)), [("whole".to_owned(), 1)].into());

    // What became of each line on stdout, the report on stderr; and a file that is there is not overwritten.
    let run = world.msgctl_with_stdin(&["queue", "import", "to", "-", "--results", "-"], b"three").ends_with(0);
    assert_eq!(run.json()["id"], json!(world.take_all(&to)[0].message_id));
    assert!(run.stderr.contains("sent"), "{}", run.stderr);
    let run = world.msgctl(&[&arguments[..], &["--results", "other.ndjson"]].concat()).ends_with(5);
    assert!(
        run.stderr.contains("rejected.txt is there already")
            && run.stderr.contains("--rejects")
            && world.depth(&to).0 == 0,
        "{}",
        run.stderr
    );
}

#[test]
fn many_messages_are_sent_from_stdin_line_by_line() {
    let world = World::new();
    let to = world.queue("to", &[]);
    let lines =
        "plain\n{\"order\":7}\n{\"body\":\"typed\",\"attributes\":{\"n\":{\"type\":\"Number\",\"value\":\"5\"}}}\n";
    let run = world.msgctl_with_stdin(&["queue", "send", "to", "--input", "-", "-o", "json"], lines.as_bytes());
    assert_eq!(json_of(run)["sent"], 3);
    let arrived = world.take_all(&to);
    assert_eq!(bodies(&arrived).len(), 3);
    let typed = arrived.iter().find(|message| message.body == "typed").unwrap();
    assert_eq!(typed.attributes["n"], Attribute::text("Number", "5"));
    world.msgctl(&["queue", "send", "to"]).ends_with(2);
    world.msgctl(&["queue", "send", "to", "body", "--input", "-"]).ends_with(2);
    world.msgctl(&["queue", "send", "to", "body", "--rate", "5"]).ends_with(2);
}

#[test]
fn an_import_under_throttling_half_failed_batches_and_cut_connections_loses_no_line() {
    let world = World::new();
    let to = world.queue("to", &[]);
    let lines: Vec<String> = (0..300).map(|n| format!("line {n}")).collect();
    world.write("lines.txt", lines.join("\n"));
    world.gateway.rule(|request, count| match request.action.as_str() {
        "SendMessageBatch" if count % 5 == 0 => Effect::HalfFail,
        "SendMessageBatch" if count % 7 == 0 => Effect::THROTTLE,
        "SendMessageBatch" if count == 8 => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let report = json_of(world.msgctl(&["queue", "import", "to", "lines.txt", "-o", "json"]));
    assert_eq!(report["sent"], 300);
    assert_eq!(bodies(&world.take_all(&to)), lines.into_iter().map(|line| (line, 1)).collect());
}

#[test]
fn messages_are_moved_and_copied_and_a_standard_queue_becomes_a_fifo_one_by_a_filter() {
    let world = World::new();
    let (from, to) = (world.queue("from", &[]), world.queue("to", &[]));
    let fifo = world.queue("orders.fifo", &[]);
    world.send_texts(&from, &[r#"{"customer":"a","n":1}"#, r#"{"customer":"b","n":2}"#]);
    let copied = json_of(world.msgctl(&["queue", "copy", "from", "to", "-o", "json"]));
    assert_eq!((&copied["done"], &copied["work"]), (&json!(2), &json!("copy")));
    assert_eq!((world.depth(&from), world.depth(&to)), ((2, 0), (2, 0)));
    let run = world.msgctl(&["queue", "move", "from", "orders.fifo"]).ends_with(2);
    assert!(run.stderr.contains("--group-by"), "{}", run.stderr);
    world.msgctl(&["queue", "move", "from", "orders.fifo", "--group-by", ".json.customer"]).ends_with(0);
    let mut groups: Vec<String> =
        world.take_all(&fifo).into_iter().map(|message| message.message_group_id.unwrap()).collect();
    groups.sort();
    assert_eq!((groups, world.depth(&from)), (vec!["a".to_owned(), "b".to_owned()], (0, 0)));
    world.msgctl(&["queue", "move", "to", "to"]).ends_with(2);
    world.queue_named("other-dev-tasks", &[]);
    world.msgctl(&["queue", "move", "to", "other-dev-tasks", "--yes"]).ends_with(5);
    world.msgctl(&["queue", "move", "to", "other-dev-tasks", "--allow-foreign"]).ends_with(5);
    world.msgctl(&["queue", "move", "to", "other-dev-tasks", "--allow-foreign", "--yes"]).ends_with(0);
    assert_eq!(world.depth(&to), (0, 0));
}

#[test]
fn a_fifo_queue_is_moved_into_other_groups_whole_and_in_order() {
    let world = World::new();
    let (from, to) = (world.queue("from.fifo", &[]), world.queue("to.fifo", &[]));
    let messages: Vec<Message> = (0..12)
        .map(|n| Message {
            body: format!("{{\"customer\":\"{}\",\"n\":{n}}}", ["a", "b"][n % 2]),
            message_group_id: Some(["x", "y", "z"][n % 3].into()),
            message_deduplication_id: Some(n.to_string()),
            ..Message::default()
        })
        .collect();
    world.send_all(&from, &messages);
    let arguments = ["queue", "move", "from.fifo", "to.fifo", "--group-by", ".json.customer", "-o", "json"];
    let report = json_of(world.msgctl(&arguments));
    assert_eq!((&report["done"], &report["failed"]), (&json!(12), &json!(0)));
    assert_eq!(world.depth(&from), (0, 0));
    let arrived = world.take_all(&to);
    assert_eq!(arrived.len(), 12);
    for (group, other) in [("a", ["x", "y", "z"]), ("b", ["x", "y", "z"])] {
        let numbers = |of: &str| -> Vec<u64> {
            let own = arrived.iter().filter(|message| message.message_group_id.as_deref() == Some(group));
            let numbers = own.map(|m| serde_json::from_str::<Value>(&m.body).unwrap()["n"].as_u64().unwrap());
            numbers.filter(|n| ["x", "y", "z"][*n as usize % 3] == of).collect()
        };
        for of in other {
            assert!(numbers(of).is_sorted() && numbers(of).len() == 2, "{group} of {of}: {:?}", numbers(of));
        }
    }
}

#[test]
fn messages_reach_a_queue_of_another_region() {
    let world = World::new();
    let from = world.queue("from", &[]);
    world.send_texts(&from, &["a"]);
    let elsewhere = world.sqs.config().to_builder();
    let elsewhere = aws_sdk_sqs::Client::from_conf(elsewhere.region(aws_config::Region::new("eu-west-1")).build());
    crate::support::wait(elsewhere.create_queue().queue_name(world.full("from")).send()).unwrap();
    let arguments = ["queue", "move", "from", "from", "--to-region", "eu-west-1"];
    world.msgctl(&arguments).ends_with(5);
    let flags = ["--allow-foreign", "--yes", "-o", "json"];
    assert_eq!(json_of(world.msgctl(&[&arguments[..], &flags].concat()))["done"], 1);
    assert_eq!(world.depth(&from), (0, 0));
    let url = crate::support::wait(elsewhere.get_queue_url().queue_name(world.full("from")).send()).unwrap();
    let received = crate::support::wait(elsewhere.receive_message().queue_url(url.queue_url.unwrap()).send()).unwrap();
    assert_eq!(received.messages.unwrap()[0].body.as_deref(), Some("a"));
}

#[test]
fn what_is_dropped_is_selected_confirmed_and_kept_in_a_file() {
    let (world, _, dlq) = numbered(10);
    let run = world.msgctl(&["dlq", "drop", "tasks", "--yes"]).ends_with(2);
    assert!(run.stderr.contains("--all"), "{}", run.stderr);
    let select = ["dlq", "drop", "tasks", "--where", ".json.n < 4", "--backup", "dropped.ndjson"];
    world.msgctl(&select).ends_with(5);
    assert_eq!(world.depth(&dlq), (10, 0));
    let run = world.msgctl(&[&select[..], &["--yes"]].concat()).ends_with(0);
    assert!(run.stderr.contains("queue import") && run.stderr.contains("dropped.ndjson"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (6, 0));
    // The hint, run as printed.
    world.msgctl(&["queue", "import", &world.full("tasks-dlq"), "dropped.ndjson"]).ends_with(0);
    assert_eq!(numbers(&world.take_all(&dlq)), (0..10).collect::<Vec<_>>());
    world.msgctl(&["dlq", "purge", "tasks"]).ends_with(5);
    world.send_texts(&dlq, &["x"]);
    world.msgctl(&["dlq", "purge", "tasks", "--yes", "--wait"]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
}

#[test]
fn peeking_shows_only_what_is_selected_and_gives_all_back() {
    let (world, _, dlq) = numbered(40);
    let run = world.msgctl(&["dlq", "peek", "tasks", "--where", ".json.n == 33"]).ends_with(0);
    assert_eq!(run.stdout.lines().count(), 1);
    assert!(run.stdout.contains(r#""body":"{\"n\":33}""#), "{}", run.stdout);
    assert!(run.stderr.contains("1 of 40 messages looked through"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (40, 0));
}

#[test]
fn triage_tells_four_kinds_of_failure_apart_and_its_commands_run_as_printed_empty_exactly_those() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    let attribute = |name: &str, text: String| (name.to_owned(), Attribute::text("String", &text));
    let message = |body: String, attributes: Vec<(String, Attribute)>| Message {
        body,
        attributes: attributes.into_iter().collect(),
        ..Message::default()
    };
    let mut messages = Vec::new();
    for n in 0..12 {
        let error = format!("no user {n} in table 'users-{n}'");
        messages.push(message(format!("{{\"order\":{n}}}"), vec![attribute("ErrorMessage", error)]));
    }
    for n in 0..7 {
        let code = attribute("ERROR_CODE", "NO_PERMISSIONS".into());
        messages.push(message(format!("{{\"order\":{n}}}"), vec![code]));
    }
    messages.extend((0..5).map(|n| message(format!("{{\"shipment\":{{\"id\":\"{n}\"}}}}"), Vec::new())));
    messages.extend((0..3).map(|n| message(format!("order {n} is not JSON"), Vec::new())));
    world.send_all(&dlq, &messages);

    let clusters = json_of(world.msgctl(&["dlq", "triage", "tasks", "-o", "json"]));
    let counts: Vec<_> =
        clusters.as_array().unwrap().iter().map(|cluster| cluster["count"].as_u64().unwrap()).collect();
    assert_eq!(counts, [12, 7, 5, 3]);
    assert_eq!(clusters[0]["error_message"], "no user # in table …");
    assert_eq!(clusters[1]["error_code"], "NO_PERMISSIONS");
    assert_eq!(world.depth(&dlq), (27, 0), "triage gives everything back");

    let run = |command: &Value, more: &str| {
        let script = format!("{}{more}", command.as_str().unwrap());
        assert!(world.shell(&script).status().unwrap().success(), "{script}");
    };
    run(&clusters[0]["redrive_command"], "");
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (12, 15));
    run(&clusters[1]["drop_command"], " --yes");
    assert_eq!(world.depth(&dlq).0, 8);
    run(&clusters[2]["export_command"], "");
    let file = world.home.path().join(format!("{}.ndjson", clusters[2]["fingerprint"].as_str().unwrap()));
    assert_eq!(std::fs::read_to_string(file).unwrap().lines().count(), 5);
    run(&clusters[3]["drop_command"], " --yes");
    assert_eq!(world.depth(&dlq), (5, 0));
}

#[test]
fn with_a_journal_a_killed_redrive_sends_nothing_again_that_arrived_and_lists_what_it_cannot_know() {
    let (world, tasks, dlq) = numbered(300);
    let arguments = ["dlq", "redrive", "tasks", "--visibility-timeout", "2", "--journal", "journal", "-o", "json"];
    // Connections are cut after sends were taken: their answers never come.
    for kill_at in [4, 9, 13] {
        world.gateway.rule(move |request, count| match request.action.as_str() {
            "SendMessageBatch" if count + 1 >= kill_at => Effect::CutAfter,
            _ => Effect::Pass,
        });
        world.gateway.forget();
        let mut child = world.command(&arguments).spawn().unwrap();
        world.gateway.wait_for(&["SendMessageBatch"], kill_at as usize);
        child.kill().unwrap();
        child.wait().unwrap();
        world.gateway.settle();
    }
    world.gateway.rule(|_, _| Effect::Pass);
    let report = json_of(world.msgctl(&arguments));
    let arrived = bodies(&world.take_all(&tasks));
    assert_eq!(arrived.len(), 300, "nothing is missing");
    assert_eq!(world.depth(&dlq), (0, 0));
    let twice: usize = arrived.values().map(|count| count - 1).sum();
    let uncertain = report["uncertain"].as_array().unwrap().len();
    assert!(uncertain > 0, "{report}");
    // Each kill leaves the sends of one run uncertain; a message may be caught in all three.
    assert!(twice <= 3 * uncertain, "{twice} twice, {uncertain} listed");
    // A fourth run has nothing left to say of what is settled.
    assert_eq!(json_of(world.msgctl(&arguments))["moved"], 0);
}

#[test]
fn a_redrive_that_follows_moves_what_arrives_until_it_is_interrupted() {
    let (world, tasks, dlq) = numbered(5);
    let child = world.command(&["dlq", "redrive", "tasks", "--follow", "-o", "json"]).spawn().unwrap();
    while world.depth(&tasks).0 < 5 {
        std::thread::yield_now();
    }
    world.send_texts(&dlq, &["late"]);
    while world.depth(&tasks).0 < 6 {
        std::thread::yield_now();
    }
    rustix::process::kill_process(rustix::process::Pid::from_child(&child), rustix::process::Signal::INT).unwrap();
    assert_eq!(finish(child).ends_with(130).json()["moved"], 6);
}

#[test]
fn what_goes_through_a_live_queue_stops_before_the_last_receives_of_its_messages_are_spent() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.queue("elsewhere", &[]);
    world.send_texts(&tasks, &["a", "b", "c"]);
    let select = ["queue", "move", "tasks", "elsewhere", "--where", ".body == \"z\"", "-o", "json"];
    let first = world.msgctl(&select).ends_with(0).json();
    assert_eq!((&first["scanned"], &first["ended"]), (&json!(3), &json!("done")));
    // Each was received once; after another time, one receive is left, and that is the consumer's.
    let run = world.msgctl(&["queue", "export", "tasks", "--output-file", "tasks.ndjson"]).ends_with(0);
    assert!(run.stdout.contains("before the last receives"), "{}", run.stdout);
    assert!(run.stderr.contains("moves to the dead-letter queue"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq).0, 0, "none went to the dead-letter queue");
}

#[test]
fn messages_that_went_to_the_dead_letter_queue_when_they_were_asked_for_are_told_of() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&tasks, &["a", "b", "c"]);
    (0..3).for_each(|_| drop(world.receive(&tasks, 0)));
    world.send_texts(&tasks, &["d", "e"]);
    let run = world.msgctl(&["queue", "export", "tasks", "--output-file", "tasks.ndjson"]).ends_with(0);
    assert_eq!(world.depth(&dlq).0, 3);
    assert!(run.stderr.contains("about 3 messages are no longer there"), "{}", run.stderr);
}

#[test]
fn of_a_compressed_file_that_was_cut_off_what_is_there_is_sent_and_the_rest_is_told_of() {
    let world = World::new();
    let (from, to) = (world.queue("from", &[]), world.queue("to", &[]));
    world.send_texts(&from, &["a", "b", "c"]);
    for ending in ["zst", "gz"] {
        let (whole, cut) = (format!("whole.ndjson.{ending}"), format!("cut.ndjson.{ending}"));
        world.msgctl(&["queue", "export", "from", "--output-file", &whole]).ends_with(0);
        let bytes = std::fs::read(world.home.path().join(&whole)).unwrap();
        std::fs::write(world.home.path().join(&cut), &bytes[..bytes.len() - 3]).unwrap();
        let run = world.msgctl(&["queue", "import", "to", &cut, "-o", "json"]).ends_with(3);
        assert!(run.stdout.contains("has no end"), "{run:?}");
    }
    assert!(world.depth(&to).0 >= 3, "what was whole is there");
}

#[test]
fn a_purge_by_the_name_of_a_source_takes_nothing_of_the_others_and_triage_names_each_source() {
    let world = World::new();
    let dlq = world.queue("shared-dlq", &[]);
    let policy = format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":"1"}}"#, world.arn("shared-dlq"));
    for (name, body) in [("one", "{\"error\":\"a\"}"), ("two", "plain")] {
        let queue = world.queue(name, &[(QueueAttributeName::RedrivePolicy, &policy)]);
        world.send_texts(&queue, &[body]);
        world.fail_all(&queue);
    }
    let run = world.msgctl(&["dlq", "purge", "one", "--yes"]).ends_with(2);
    assert!(run.stderr.contains("two") && run.stderr.contains("dlq drop one --all"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq).0, 2);
    let clusters = world.msgctl(&["dlq", "triage", "shared-dlq", "-o", "json"]).ends_with(0).json();
    for cluster in clusters.as_array().unwrap() {
        let command = cluster["redrive_command"].as_str().unwrap();
        assert!(command.contains("dlq redrive one ") || command.contains("dlq redrive two "), "{command}");
    }
    // What is not shown is told of.
    world.send_texts(&dlq, &["from nowhere"]);
    let run = world.msgctl(&["dlq", "triage", "one"]).ends_with(0);
    assert_eq!(run.stdout.lines().count(), 1, "{}", run.stdout);
    for part in ["1 failed in other queues", "1 of unknown origin", "dlq triage shared-dlq"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    world.msgctl(&["dlq", "purge", "shared-dlq", "--yes"]).ends_with(0);
}
