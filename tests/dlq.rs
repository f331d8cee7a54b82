//! `dlq list|peek` and which queue is whose dead-letter queue.

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::json;

use crate::support::{Effect, World};

#[test]
fn dead_letter_queues_are_listed_with_their_sources_the_fullest_first() {
    let world = World::new();
    let (_, full) = world.queue_with_dlq("tasks", 3);
    world.queue_with_dlq("alpha", 3);
    let policy = world.redrive_policy("tasks-dlq", 5);
    world.queue("orders", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    world.queue("lonely-dlq", &[]);
    world.send_texts(&full, &["a", "b"]);
    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    let rows: Vec<_> =
        list.as_array().unwrap().iter().map(|row| (&row["name"], &row["visible"], &row["sources"])).collect();
    assert_eq!(
        rows,
        [
            (&json!("tasks-dlq"), &json!(2), &json!(["orders", "tasks"])),
            (&json!("alpha-dlq"), &json!(0), &json!(["alpha"]))
        ]
    );
}

#[test]
fn a_dead_letter_queue_is_peeked_into_by_its_sources_name_and_by_its_own() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["dead"]);
    for name in ["tasks", "tasks-dlq"] {
        let run = world.msgctl(&["dlq", "peek", name, "--jq", ".body"]).ends_with(0);
        assert_eq!(run.stdout, "dead\n", "{name}");
    }
    world.queue("plain", &[]);
    let run = world.msgctl(&["dlq", "peek", "plain"]).ends_with(2);
    assert!(
        run.stderr.contains("nobody's dead-letter queue") && run.stderr.contains("queue peek plain"),
        "{}",
        run.stderr
    );
}

#[test]
fn the_sources_are_asked_of_the_service_and_read_from_the_policies_where_it_does_not_know_the_action() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    world.msgctl(&["dlq", "peek", "tasks-dlq"]).ends_with(0);
    assert!(!world.gateway.requests_of("ListQueues").is_empty(), "the emulator does not know the action");

    let url = format!("https://sqs.us-east-1.amazonaws.com/{}/{}", world.account, world.full("tasks"));
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "ListDeadLetterSourceQueues" => Effect::Answer(json!({"queueUrls": [url]})),
        _ => Effect::Pass,
    });
    world.gateway.forget();
    let page = world.msgctl(&["queue", "show", "tasks-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!(page["dead_letter_source_arns"], json!([world.arn("tasks")]));
    assert!(world.gateway.requests_of("ListQueues").is_empty());
}

#[test]
fn a_queue_that_is_both_source_and_dead_letter_queue_is_not_guessed_about() {
    let world = World::new();
    world.queue("last", &[]);
    let policy = world.redrive_policy("last", 3);
    world.queue("middle", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    let policy = world.redrive_policy("middle", 3);
    world.queue("first", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    let run = world.msgctl(&["dlq", "redrive", "middle"]).ends_with(2);
    assert!(run.stderr.contains(&world.full("first")) && run.stderr.contains(&world.full("last")), "{}", run.stderr);
    for name in ["first", "last"] {
        world.msgctl(&["dlq", "redrive", name, "--dry-run"]).ends_with(0);
    }
}

#[test]
fn a_redrive_policy_that_names_a_queue_that_is_gone_is_told() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    crate::support::wait(world.sqs.delete_queue().queue_url(&dlq).send()).unwrap();
    let run = world.msgctl(&["dlq", "peek", "tasks"]).ends_with(4);
    assert!(run.stderr.contains("names the dead-letter queue"), "{}", run.stderr);
}

#[test]
fn by_the_name_of_the_only_source_what_a_rule_could_not_deliver_is_left_and_told() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    world.send_texts(&tasks, &["failed in tasks"]);
    world.fail_all(&tasks);
    let of_rule = [
        ("RULE_ARN", world.rule_arn("events", "orders")),
        ("TARGET_ARN", world.arn("elsewhere")),
        ("ERROR_CODE", "NO_PERMISSIONS".to_owned()),
    ];
    let attributes = of_rule.map(|(name, value)| (name.to_owned(), Attribute::text("String", &value)));
    let event = Message { body: "{}".into(), attributes: attributes.into(), ..Message::default() };
    world.send_all(&dlq, &[event, Message { body: "by hand".into(), ..Message::default() }]);
    let kinds = world.msgctl(&["dlq", "triage", "tasks", "-o", "json"]).ends_with(0);
    assert_eq!(kinds.json().as_array().unwrap().len(), 2);
    assert!(kinds.stderr.contains("not shown: 1 failed in other queues"), "{}", kinds.stderr);
    let dropped = world.msgctl(&["dlq", "drop", "tasks", "--all", "--yes", "-o", "json"]).ends_with(0).json();
    assert_eq!((&dropped["done"], &dropped["other_origin"]), (&json!(2), &json!(1)), "{dropped}");
    assert_eq!(world.depth(&dlq), (1, 0));
    world.msgctl(&["dlq", "drop", "tasks-dlq", "--all", "--yes"]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
}
