//! `report latency`.

use serde_json::json;

use crate::support::{World, wait};

#[test]
fn the_sample_is_of_messages_that_somebody_received_and_those_that_wait_are_counted_apart() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 5);
    world.send_texts(&tasks, &["a", "b", "c"]);
    // Somebody receives them, and they fail.
    world.fail_all(&tasks);
    assert_eq!(world.depth(&dlq).0, 3);
    world.send_texts(&tasks, &["waits"]);
    world.queue_metric("tasks", "ApproximateAgeOfOldestMessage", &[(5, 90.0), (2, 60.0)]);
    let run = world.msgctl(&["report", "latency", "-o", "json"]).ends_with(0);
    let report = run.json();
    let row = &report[0];
    assert_eq!((&row["name"], &row["sample"], &row["waiting"]), (&json!("tasks"), &json!(3), &json!(0)));
    assert!(row["p99_seconds"].as_f64().unwrap() < 30.0 && row["max_seconds"].is_number(), "{row}");
    assert_eq!((&row["oldest_age_seconds"], &row["oldest_age_max_seconds"]), (&json!(60), &json!(90)));
    assert_eq!(row["sampled"], json!(["dead_letters"]));
    let untouched = world.receive(&tasks, 0);
    assert_eq!(untouched[0].receive_count, 1, "the queue itself was left alone");

    let run = world.msgctl(&["report", "latency", "tasks", "--peek", "-o", "table"]).ends_with(0);
    assert!(
        run.stderr.contains("counts as one of the 5 receives") && run.stderr.contains("is not seen"),
        "{}",
        run.stderr
    );
    let line = run.stdout.lines().nth(1).unwrap();
    assert!(line.contains("dead letters, queue"), "{}", run.stdout);
    // Everything was given back.
    assert_eq!((world.depth(&dlq), world.depth(&tasks)), ((3, 0), (1, 0)));
}

#[test]
fn a_dead_letter_queue_of_several_queues_is_told_apart_by_where_its_messages_failed() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let policy = world.redrive_policy("tasks-dlq", 1);
    let mails = world.queue("mails", &[(aws_sdk_sqs::types::QueueAttributeName::RedrivePolicy, &policy)]);
    world.send_texts(&tasks, &["a", "b", "c"]);
    world.send_texts(&mails, &["d"]);
    world.fail_all(&tasks);
    world.fail_all(&mails);
    assert_eq!(world.depth(&dlq).0, 4);
    let samples = |queue: &str| {
        world.msgctl(&["report", "latency", queue, "--jq", ".[0].sample"]).ends_with(0).stdout.trim().to_owned()
    };
    assert_eq!([samples("tasks"), samples("mails"), samples("tasks-dlq")], ["3", "1", "4"]);
    // Where both are asked about, they are received once, and what that costs is said once.
    let before = world.receive(&dlq, 0).iter().map(|message| message.receive_count).max().unwrap();
    let run = world.msgctl(&["report", "latency", "tasks", "mails", "-o", "json"]).ends_with(0);
    assert_eq!((&run.json()[0]["sample"], &run.json()[1]["sample"]), (&json!(3), &json!(1)));
    let after = world.receive(&dlq, 0);
    assert!(after.iter().all(|message| message.receive_count == before + 2), "one look, and this: {after:?}");
    world.queue_with_dlq("orders", 1);
    let run = world.msgctl(&["report", "latency", "tasks", "mails", "orders"]).ends_with(0);
    assert_eq!(run.stderr.matches("counts as").count(), 1, "{}", run.stderr);
}

#[test]
fn nothing_is_known_of_an_empty_queue_and_a_dangerous_look_is_refused() {
    let world = World::new();
    world.queue_with_dlq("tasks", 2);
    let report = world.msgctl(&["report", "latency", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report[0]["sample"], &report[0]["p50_seconds"]), (&json!(0), &json!(null)));
    world.msgctl(&["report", "latency", "--peek"]).ends_with(5);
    world.msgctl(&["report", "latency", "--peek", "--force"]).ends_with(0);
    let plain = world.queue("plain", &[]);
    let run = world.msgctl(&["report", "latency", "plain", "-o", "table"]).ends_with(0);
    assert!(run.stderr.contains("has no dead-letter queue: --peek"), "{}", run.stderr);
    let attributes = wait(world.sqs.get_queue_attributes().queue_url(&plain).send()).unwrap();
    drop(attributes);
    world.msgctl(&["report", "latency", "no-such-queue"]).ends_with(4);
}
