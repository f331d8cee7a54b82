//! Dead-letter queues of subscriptions. The emulator delivers nothing there: the tests put the messages in as
//! AWS does (aws-facts 3.3), and its links to unsubscribe name no subscription.

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::world::bodies;
use crate::support::{Effect, World, wait};

use super::{policy_for, subscribe};

/// What SNS would have delivered to a subscription, in its envelope.
fn envelope(topic_arn: &str, subscription_arn: &str, n: u64) -> Message {
    let link = format!("https://sns.us-east-1.amazonaws.com/?Action=Unsubscribe&SubscriptionArn={subscription_arn}");
    let body = json!({
        "Type": "Notification", "MessageId": format!("id-{n}"), "TopicArn": topic_arn, "Subject": "An order",
        "Message": published(n), "Timestamp": "2026-11-20T08:00:00.123Z", "SignatureVersion": "1",
        "Signature": "EXAMPLE", "SigningCertURL": "https://sns.us-east-1.amazonaws.com/x.pem", "UnsubscribeURL": link,
        "MessageAttributes": {"kind": {"Type": "String", "Value": "order"}},
    });
    Message { body: body.to_string(), ..Message::default() }
}

fn published(n: u64) -> String {
    format!("{{\"n\":{n}}}")
}

/// What SNS would have delivered raw.
fn raw(n: u64) -> Message {
    let attributes = [("kind".to_owned(), Attribute::text("String", "order"))].into();
    Message { body: published(n), attributes, ..Message::default() }
}

/// Subscribes an endpoint whose messages go to `delivery-dlq` when it does not take them; its ARN.
fn failing(world: &World, topic: &str, protocol: &str, endpoint: &str, dlq: &str, raw: bool) -> String {
    let policy = json!({"deadLetterTargetArn": world.arn(dlq)}).to_string();
    let raw = if raw { "true" } else { "false" };
    subscribe(world, topic, protocol, endpoint, &[("RedrivePolicy", &policy), ("RawMessageDelivery", raw)])
}

/// A queue in stage dev that these topics may send to.
fn admitting(world: &World, name: &str, topic: &str) -> String {
    world.queue(name, &[(QueueAttributeName::Policy, &policy_for(world, topic, name))])
}

#[test]
fn each_message_of_a_topic_goes_to_the_subscription_that_did_not_get_it_and_to_no_other() {
    let world = World::new();
    let topic = world.topic("orders");
    let dlq = admitting(&world, "delivery-dlq", &topic);
    let [inventory, shipping, other] = ["inventory", "shipping", "other"].map(|name| admitting(&world, name, &topic));
    world.function("worker", None);
    let to_inventory = failing(&world, &topic, "sqs", &world.arn("inventory"), "delivery-dlq", false);
    let to_shipping = failing(&world, &topic, "sqs", &world.arn("shipping"), "delivery-dlq", true);
    let to_worker = failing(&world, &topic, "lambda", &world.function_arn("worker"), "delivery-dlq", false);
    // One without a dead-letter queue, and one that is gone.
    subscribe(&world, &topic, "sqs", &world.arn("other"), &[]);
    let gone = format!("{topic}:0a9b");
    let in_its_envelope = envelope(&topic, &to_inventory, 1);
    let messages = [
        in_its_envelope.clone(),
        raw(2),
        envelope(&topic, &to_worker, 3),
        // From before the subscription became a raw one.
        envelope(&topic, &to_shipping, 4),
        envelope(&topic, &gone, 5),
    ];
    world.send_all(&dlq, &messages);

    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!((&list[0]["name"], &list[0]["kinds"]), (&json!("delivery-dlq"), &json!(["subscription"])));
    assert_eq!(list[0]["subscriptions"].as_array().unwrap().len(), 3, "{list}");
    let table = world.msgctl(&["dlq", "list", "-o", "table"]).ends_with(0).stdout;
    assert!(table.contains("topic orders (to") && table.contains("inventory"), "{table}");
    world.msgctl(&["dlq", "peek", "delivery-dlq", "--count", "1"]).ends_with(0);
    let triage = world.msgctl(&["dlq", "triage", "delivery-dlq", "-o", "json"]).ends_with(0).json();
    let clusters = triage.as_array().unwrap();
    let of_inventory = clusters.iter().find(|cluster| cluster["target_arn"] == to_inventory).unwrap();
    assert_eq!((&of_inventory["origin"], &of_inventory["source_arn"]), (&json!("subscription"), &json!(topic)));
    assert_eq!(of_inventory["shape"], "{n:number}", "what was published, and not its envelope");
    let raw_ones = clusters.iter().find(|cluster| cluster["target_arn"] == to_shipping && cluster["count"] == 1);
    assert_eq!(raw_ones.unwrap()["origin"], "subscription", "only one subscription has raw delivery");
    let text = world.msgctl(&["dlq", "triage", "delivery-dlq", "-o", "table"]).ends_with(0).stdout;
    assert!(text.contains("topic orders") && text.contains(&world.full("inventory")), "{text}");

    let plan = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!((&plan["engine"], &plan["via_topic"]), (&json!("client"), &json!(false)));
    let to = [world.arn("inventory"), world.arn("shipping"), world.function_arn("worker")];
    let mut arns: Vec<&str> = plan["destination_arns"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
    arns.sort_unstable();
    assert_eq!(arns, [to[2].as_str(), &to[0], &to[1]]);
    assert!(plan["routing"]["by_subscription"][&to_inventory].is_u64(), "{plan}");
    let text = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--dry-run", "-o", "table"]).ends_with(0).stdout;
    assert!(
        text.contains("what topic orders could not deliver, to") && text.contains("raw or in its envelope"),
        "{text}"
    );

    // What changes nothing, sends nothing.
    let touching = || world.gateway.requests().into_iter().filter(|request| request.is_touching()).count();
    world.gateway.forget();
    for (flags, code) in [(&["--dry-run"][..], 0), (&["--read-only"], 5), (&["--via-topic", "--read-only"], 5)] {
        world.msgctl(&[&["dlq", "redrive", "delivery-dlq"], flags].concat()).ends_with(code);
    }
    assert_eq!(touching(), 0);
    let alike = format!(".fingerprint == {}", of_inventory["fingerprint"]);
    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--where", &alike, "--limit", "1"]).ends_with(0);
    assert_eq!((world.depth(&inventory), world.depth(&dlq)), ((1, 0), (4, 0)), "the fingerprint selects it");
    let run = world.msgctl(&["dlq", "redrive", "delivery-dlq"]).ends_with(0);
    assert!(run.stderr.contains("--via-topic"), "{}", run.stderr);
    let report = world.receipts().pop().unwrap()["result"].clone();
    assert_eq!((&report["moved"], &report["failed"], &report["other_origin"]), (&json!(3), &json!(0), &json!(1)));
    assert!(world.gateway.requests_of("PublishBatch").is_empty(), "never to the topic by itself");
    let arrived = world.take_all(&inventory);
    assert_eq!(bodies(&arrived), [(in_its_envelope.body, 1)].into(), "the envelope byte for byte, and no other's");
    assert!(arrived[0].attributes.is_empty());
    let arrived = world.take_all(&shipping);
    assert_eq!(bodies(&arrived), [(published(2), 1), (published(4), 1)].into());
    assert!(arrived.iter().all(|message| message.attributes["kind"] == Attribute::text("String", "order")));
    let event = &world.events_of("worker", 1)[0]["Records"][0];
    assert_eq!((&event["EventSubscriptionArn"], &event["EventSource"]), (&json!(to_worker), &json!("aws:sns")));
    assert_eq!((&event["Sns"]["Message"], &event["Sns"]["Subject"]), (&json!(published(3)), &json!("An order")));
    assert_eq!((world.depth(&dlq), world.depth(&other)), ((1, 0), (0, 0)));

    // Through the topic everybody gets it, as it was published.
    let plan = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-topic", "--dry-run"]).ends_with(0);
    assert!(plan.stdout.contains("every subscription of the topic"), "{}", plan.stdout);
    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-topic", "--limit", "1"]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
    let arrived = world.take_all(&shipping);
    assert_eq!(bodies(&arrived), [(published(5), 1)].into());
    assert_eq!(arrived[0].attributes["kind"], Attribute::text("String", "order"));
    let notification: Value = serde_json::from_str(&world.take_all(&other)[0].body).unwrap();
    assert_eq!((&notification["Message"], &notification["Subject"]), (&json!(published(5)), &json!("An order")));
    assert_eq!(world.take_all(&inventory).len(), 1);
}

#[test]
fn what_cannot_be_told_apart_or_sent_as_sns_would_is_refused_with_the_next_step_and_nothing_is_lost() {
    let world = World::new();
    let topic = world.topic("orders");
    let dlq = admitting(&world, "delivery-dlq", &topic);
    let [first, second] = ["first", "second"].map(|name| admitting(&world, name, &topic));
    let web = failing(&world, &topic, "https", "https://example.com/hook", "delivery-dlq", false);
    world.send_all(&dlq, &[envelope(&topic, &web, 1), raw(2), raw(3)]);
    let refused = |arguments: &[&str], part: &str| {
        let run = world.msgctl(&[&["dlq", "redrive", "delivery-dlq", "-o", "json"], arguments].concat()).ends_with(2);
        let error = run.error();
        assert!(error["message"].as_str().unwrap().contains(part), "{error}");
        assert!(error["hints"].to_string().contains("--via-topic"), "{error}");
        error["hints"].to_string()
    };
    refused(&[], "https https://example.com/hook stays: only SNS itself sends there");
    for queue in ["first", "second"] {
        failing(&world, &topic, "sqs", &world.arn(queue), "delivery-dlq", true);
    }
    let hints = refused(&[], "it does not tell to which");
    assert!(hints.contains(&format!("`--to {}`", world.full("second"))), "{hints}");
    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-bus"]).ends_with(2);
    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-topic", "--canary", "1"]).ends_with(2);
    assert_eq!(world.depth(&dlq), (3, 0));
    // Each of the next steps.
    let to_second = ["dlq", "redrive", "delivery-dlq", "--to", "second", "--where", ".json.n == 3", "-o", "json"];
    assert_eq!(world.msgctl(&to_second).ends_with(0).json()["moved"], 1);
    assert_eq!(bodies(&world.take_all(&second)), [(published(3), 1)].into());

    // Who may not publish loses nothing.
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("PublishBatch", 1) => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
        _ => Effect::Pass,
    });
    let via_topic = ["dlq", "redrive", "delivery-dlq", "--via-topic", "--journal", "journal", "-o", "json"];
    let run = world.msgctl(&via_topic).ends_with(6);
    assert!(run.error()["message"].as_str().unwrap().contains("topic"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (2, 0));
    // An edit sees the envelope, and what is published is what is in it then.
    let edited = [&via_topic[..], &["--edit", r#"if .Message then .Message = "edited" else .n = 9 end"#]].concat();
    assert_eq!(world.msgctl(&edited).ends_with(0).json()["moved"], 2);
    let expected = [("edited".to_owned(), 1), ("{\"n\":9}".to_owned(), 1)];
    assert_eq!(bodies(&world.take_all(&first)), expected.clone().into());
    assert_eq!(bodies(&world.take_all(&second)), expected.into());

    // An endpoint that is gone.
    wait(world.sqs.delete_queue().queue_url(&second).send()).unwrap();
    let only = world.topic("only");
    let dlq = admitting(&world, "only-dlq", &only);
    failing(&world, &only, "sqs", &world.arn("second"), "only-dlq", true);
    world.send_all(&dlq, &[raw(4)]);
    let run = world.msgctl(&["dlq", "redrive", "only-dlq", "-o", "json"]).ends_with(4);
    assert!(run.error()["hints"].to_string().contains("--to QUEUE"), "{}", run.stderr);
    // Where nobody may list subscriptions, that is said.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListSubscriptions" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "only-dlq", "-o", "json"]).ends_with(2);
    assert!(run.error()["hints"].to_string().contains("AuthorizationError"), "{}", run.stderr);
    let run = world.msgctl(&["dlq", "list"]).ends_with(0);
    assert!(run.stderr.contains("which subscriptions send to them is unknown"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (1, 0));
}

#[test]
fn a_queue_that_shares_its_dead_letter_queue_with_subscriptions_gets_back_only_what_is_its_own() {
    let world = World::new();
    let topic = world.topic("orders");
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let policy = policy_for(&world, &topic, "tasks-dlq");
    let request = world.sqs.set_queue_attributes().queue_url(&dlq);
    wait(request.attributes(QueueAttributeName::Policy, policy).send()).unwrap();
    let shipping = admitting(&world, "shipping", &topic);
    let to_tasks = failing(&world, &topic, "sqs", &world.arn("tasks"), "tasks-dlq", false);
    let to_shipping = failing(&world, &topic, "sqs", &world.arn("shipping"), "tasks-dlq", true);
    world.send_texts(&tasks, &["a task"]);
    world.fail_all(&tasks);
    let own = envelope(&topic, &to_tasks, 1);
    world.send_all(&dlq, &[own.clone(), envelope(&topic, &to_shipping, 2), raw(3)]);
    world.know_move_tasks(10);

    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!(list[0]["kinds"], json!(["queue", "subscription"]));
    // Who may not list subscriptions does not take their messages for the queue's own.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListSubscriptions" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
        _ => Effect::Pass,
    });
    let plan = world.msgctl(&["dlq", "redrive", "tasks", "--dry-run", "-o", "json"]).ends_with(0);
    assert!(plan.stderr.contains("which subscriptions send to them is unknown"), "{}", plan.stderr);
    assert_eq!((&plan.json()["routing"]["without_origin"], &plan.json()["engine"]), (&json!(null), &json!("client")));
    world.gateway.rule(|_, _| Effect::Pass);
    let report = world.msgctl(&["dlq", "redrive", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["engine"], &report["moved"]), (&json!("client"), &json!(2)), "{report}");
    assert_eq!((&report["other_origin"], &report["unknown_origin"]), (&json!(1), &json!(1)));
    assert_eq!(bodies(&world.take_all(&tasks)), [("a task".to_owned(), 1), (own.body, 1)].into());
    // By its own name the raw message may be of the subscription, or have been put there by hand.
    let run = world.msgctl(&["dlq", "redrive", "tasks-dlq", "-o", "json"]).ends_with(0);
    assert!(run.stderr.contains("looks like what was put there by hand"), "{}", run.stderr);
    assert_eq!((world.depth(&dlq), world.depth(&shipping)), ((2, 0), (0, 0)));
}

#[test]
fn a_fifo_topic_gets_its_messages_back_to_fifo_queues_in_order_with_group_and_a_new_deduplication_id() {
    let world = World::new();
    let topic = world.topic("orders.fifo");
    let dlq = admitting(&world, "delivery-dlq.fifo", &topic);
    let inventory = admitting(&world, "inventory.fifo", &topic);
    let to_inventory = failing(&world, &topic, "sqs", &world.arn("inventory.fifo"), "delivery-dlq.fifo", false);
    let in_groups = |n: u64| Message {
        message_group_id: Some(format!("group-{}", n % 2)),
        message_deduplication_id: Some(format!("old-{n}")),
        ..envelope(&topic, &to_inventory, n)
    };
    let messages: Vec<Message> = (0..6).map(in_groups).collect();
    world.send_all(&dlq, &messages);
    let report = world.msgctl(&["dlq", "redrive", "delivery-dlq.fifo", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(6), &json!(0)), "{report}");
    let arrived = world.take_all(&inventory);
    for group in ["group-0", "group-1"] {
        let of = |messages: &[Message]| -> Vec<String> {
            let of_group = messages.iter().filter(|message| message.message_group_id.as_deref() == Some(group));
            of_group.map(|message| message.body.clone()).collect()
        };
        assert_eq!(of(&arrived), of(&messages), "{group}");
    }
    let id = arrived[0].message_deduplication_id.clone().unwrap();
    assert!(id.starts_with("msgctl-"), "{id}");

    // Through the topic, which takes the group and the new id, too.
    let again: Vec<Message> = (6..8).map(in_groups).collect();
    world.send_all(&dlq, &again);
    let via_topic = ["dlq", "redrive", "delivery-dlq.fifo", "--via-topic", "--limit", "2", "-o", "json"];
    assert_eq!(world.msgctl(&via_topic).ends_with(0).json()["moved"], 2);
    let arrived = world.take_all(&inventory);
    let published: Vec<String> = arrived
        .iter()
        .map(|message| serde_json::from_str::<Value>(&message.body).unwrap()["Message"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(published, [self::published(6), self::published(7)]);
    assert_eq!(arrived[0].message_group_id.as_deref(), Some("group-0"));

    // A FIFO topic may have a standard queue for an endpoint, and its dead-letter queue is FIFO.
    let standard = admitting(&world, "standard", &topic);
    let to_standard = failing(&world, &topic, "sqs", &world.arn("standard"), "delivery-dlq.fifo", false);
    let message = Message { message_group_id: Some("g".into()), ..envelope(&topic, &to_standard, 9) };
    let message = Message { message_deduplication_id: Some("x".into()), ..message };
    world.send_all(&dlq, std::slice::from_ref(&message));
    world.msgctl(&["dlq", "redrive", "delivery-dlq.fifo", "--limit", "1"]).ends_with(0);
    assert_eq!(bodies(&world.take_all(&standard)), [(message.body, 1)].into());
}
