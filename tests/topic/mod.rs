//! `topic`: look, publish, subscribe, explain.

mod explain;
mod fan_out;
mod keys;
mod publish;
mod redrive;
mod subscriptions;
mod tail;

use serde_json::json;

use crate::support::{Effect, World, wait};

/// The statement that lets a topic into a queue in stage dev.
fn policy_for(world: &World, topic_arn: &str, queue: &str) -> String {
    json!({"Version": "2012-10-17", "Statement": [{
        "Sid": "topic", "Effect": "Allow", "Principal": {"Service": "sns.amazonaws.com"},
        "Action": "sqs:SendMessage", "Resource": world.arn(queue),
        "Condition": {"ArnEquals": {"aws:SourceArn": topic_arn}},
    }]})
    .to_string()
}

/// Subscribes an endpoint past the gateway, and returns what SNS answers with for an ARN.
fn subscribe(world: &World, topic_arn: &str, protocol: &str, endpoint: &str, attributes: &[(&str, &str)]) -> String {
    let mut request = world.sns.subscribe().topic_arn(topic_arn).protocol(protocol).endpoint(endpoint);
    for (name, value) in attributes {
        request = request.attributes(*name, *value);
    }
    wait(request.send()).unwrap().subscription_arn.unwrap()
}

#[test]
fn a_topic_is_shown_with_who_gets_what_who_has_not_confirmed_and_who_is_not_let_in() {
    use aws_sdk_sqs::types::QueueAttributeName::{KmsMasterKeyId, Policy};
    let world = World::new();
    let topic = world.topic("orders");
    world.queue("inventory", &[(Policy, &policy_for(&world, &topic, "inventory"))]);
    world.queue("other", &[(Policy, &policy_for(&world, &world.topic("other"), "other"))]);
    world.queue("sealed", &[(Policy, &policy_for(&world, &topic, "sealed")), (KmsMasterKeyId, "alias/aws/sqs")]);
    world.subscribe(&topic, "inventory");
    world.subscribe(&topic, "other");
    world.subscribe(&topic, "sealed");
    let dead_letters = format!(r#"{{"deadLetterTargetArn":"{}"}}"#, world.arn("orders-dlq"));
    let policy = r#"{"order":{"status":["shipped"]}}"#;
    let attributes =
        [("FilterPolicy", policy), ("FilterPolicyScope", "MessageBody"), ("RedrivePolicy", dead_letters.as_str())];
    subscribe(&world, &topic, "sqs", &world.arn("gone"), &attributes);
    subscribe(&world, &topic, "email", "ann@example.com", &[]);
    let page = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0).json();
    assert_eq!((&page["arn"], &page["subscriptions_confirmed"]), (&json!(topic), &json!(4)));
    assert_eq!(page["subscriptions_pending"], 1);
    let subscriptions = page["subscriptions"].as_array().unwrap();
    let of = |endpoint: &str| subscriptions.iter().find(|found| found["name"] == endpoint).unwrap();
    assert_eq!((&of("inventory")["raw"], &of("inventory")["filter_policy"]), (&json!(true), &json!(null)));
    assert_eq!(of("gone")["filter_policy"], json!({"order": {"status": ["shipped"]}}));
    assert_eq!(of("gone")["filter_policy_scope"], "MessageBody");
    assert_eq!(of("gone")["dead_letter_queue_arn"], world.arn("orders-dlq"));
    assert_eq!(
        (&of("ann@example.com")["state"], &of("ann@example.com")["arn"]),
        (&json!("pending_confirmation"), &json!(null))
    );
    let answers = |endpoint: &str| {
        let admission = &of(endpoint)["admission"];
        (admission["policy"]["answer"].as_str().unwrap(), admission["key"]["answer"].as_str().unwrap())
    };
    assert_eq!((answers("inventory"), answers("other")), (("yes", "yes"), ("no", "yes")));
    assert_eq!((answers("sealed"), answers("gone")), (("yes", "no"), ("no", "no")));
    let text = world.msgctl(&["topic", "show", "orders"]).ends_with(0).stdout;
    for part in [
        "sqs inventory, raw\n",
        "email ann@example.com, NOT CONFIRMED",
        "undeliverable to orders-dlq",
        "only body {\"order\":{\"status\":[\"shipped\"]}}",
        "NOT TAKEN: the queue does not exist",
        "allows it only where aws:SourceArn",
        "alias/aws/sqs is AWS's own, which lets no other service in",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    let list = world.msgctl(&["topic", "subscriptions", "list", "orders", "-o", "table"]).ends_with(0).stdout;
    assert!(list.contains("NOT CONFIRMED") && list.contains("NOT TAKEN"), "{list}");
    let requests = world.gateway.requests();
    let of_kms = requests.iter().filter(|request| request.permission.as_ref().is_some_and(|it| it.starts_with("kms:")));
    assert_eq!(of_kms.count(), 0, "nobody has a key of their own");
}

#[test]
fn where_sts_does_not_answer_the_topic_is_found_in_the_list() {
    let world = World::new();
    let topic = world.topic("orders");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "GetCallerIdentity" => Effect::Refuse { status: 403, code: "AccessDenied", message: "no" },
        _ => Effect::Pass,
    });
    let page = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0).json();
    assert_eq!(page["arn"], topic);
    world.msgctl(&["topic", "show", "nothing"]).ends_with(4);
}

#[test]
fn a_queue_and_the_stack_tell_which_topics_feed_a_queue() {
    let world = World::new();
    let (orders, returns) = (world.topic("orders"), world.topic("returns"));
    world.queue("inventory", &[]);
    world.queue("lonely", &[]);
    world.subscribe(&orders, "inventory");
    subscribe(&world, &returns, "sqs", &world.arn("inventory"), &[("FilterPolicy", r#"{"kind":["return"]}"#)]);
    let page = world.msgctl(&["queue", "show", "inventory", "-o", "json"]).ends_with(0).json();
    let feeds = page["fed_by"].as_array().unwrap();
    assert_eq!([&feeds[0]["topic_arn"], &feeds[1]["topic_arn"]], [&json!(orders), &json!(returns)]);
    assert_eq!((&feeds[0]["raw"], &feeds[1]["filter_policy"]), (&json!(true), &json!({"kind": ["return"]})));
    let text = world.msgctl(&["queue", "show", "inventory"]).ends_with(0).stdout;
    assert!(
        text.contains("orders, raw") && text.contains("returns, only attributes {\"kind\":[\"return\"]}"),
        "{text}"
    );
    let status = world.msgctl(&["stack", "status", "-o", "json"]).ends_with(0).json();
    let part = |name: &str| status.as_array().unwrap().iter().find(|part| part["name"] == name).unwrap().clone();
    assert_eq!(part("inventory")["fed_by"], json!(["orders", "returns"]));
    assert_eq!((&part("lonely")["fed_by"], &part("orders")["fed_by"]), (&json!([]), &json!(null)));
    let table = world.msgctl(&["stack", "status", "-o", "table"]).ends_with(0).stdout;
    assert!(table.contains("from orders, returns"), "{table}");
    // Without the permission the rest is shown, and it is said what is unknown.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListSubscriptions" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "show", "inventory", "-o", "json"]).ends_with(0);
    assert_eq!(run.json()["fed_by"], json!(null));
    assert!(run.stderr.contains("which topics feed it is unknown"), "{}", run.stderr);
}
