//! A redrive to a topic and to an event bus.

use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::world::bodies;
use crate::support::{Effect, World};

/// An event as EventBridge delivers it.
fn event(n: usize) -> String {
    json!({
        "version": "0", "id": format!("id-{n}"), "detail-type": "Order Created", "source": "shop",
        "account": "1", "time": "2026-11-20T08:00:00Z", "region": "us-east-1", "resources": ["arn:aws:s3:::b"],
        "detail": {"n": n}
    })
    .to_string()
}

/// The bus `events` with a rule that sends the events of `shop` to the queue `orders`, whose URL is
/// returned.
fn bus_with_orders(world: &World) -> String {
    let orders = world.queue("orders", &[]);
    world.bus("events");
    world.rule("events", "orders", "shop", "orders");
    orders
}

#[test]
fn a_topic_gets_bodies_and_attributes() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    let copy = world.queue("copy", &[]);
    world.subscribe(&world.topic("orders"), "copy");
    let attributes = [
        ("kind".to_owned(), Attribute::text("String", "größe")),
        ("n".to_owned(), Attribute::text("Number", "5")),
        ("blob".to_owned(), Attribute::binary("Binary", vec![0, 255])),
    ];
    let message =
        |n: usize| Message { body: format!("body {n}"), attributes: attributes.clone().into(), ..Message::default() };
    world.send_all(&dlq, &(0..25).map(message).collect::<Vec<_>>());
    let report = world.msgctl(&["dlq", "redrive", "tasks", "--to", "topic:orders", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(25), &json!(0)));
    assert_eq!(report["destinations"], json!([format!("topic {}", world.full("orders"))]));
    let arrived = world.take_all(&copy);
    assert_eq!(bodies(&arrived), (0..25).map(|n| (format!("body {n}"), 1)).collect());
    for message in &arrived {
        assert_eq!((&message.attributes["kind"], &message.attributes["n"]), (&attributes[0].1, &attributes[1].1));
    }
    // The emulator drops Binary attributes of PublishBatch: what was sent counts.
    let sent = world.gateway.requests_of("PublishBatch");
    let blobs = sent.iter().map(|request| request.text.matches("Value.BinaryValue=AP8%3D").count()).sum::<usize>();
    assert_eq!(blobs, 25);
    assert_eq!((world.depth(&dlq), world.gateway.requests_of("SendMessageBatch").len()), ((0, 0), 0));
}

#[test]
fn a_fifo_topic_gets_each_group_in_order() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks.fifo", 3);
    let copy = world.queue("copy.fifo", &[]);
    world.subscribe(&world.topic("orders.fifo"), "copy.fifo");
    let message = |n: usize| Message {
        body: format!("{n}"),
        message_group_id: Some(format!("g{}", n % 3)),
        message_deduplication_id: Some(format!("d{n}")),
        ..Message::default()
    };
    world.send_all(&dlq, &(0..30).map(message).collect::<Vec<_>>());
    world.msgctl(&["dlq", "redrive", "tasks.fifo", "--to", "topic:orders.fifo"]).ends_with(0);
    let arrived = world.take_all(&copy);
    assert_eq!(arrived.len(), 30);
    for group in 0..3 {
        let name = format!("g{group}");
        let of_group = arrived.iter().filter(|message| message.message_group_id.as_ref() == Some(&name));
        let numbers: Vec<usize> = of_group.map(|message| message.body.parse().unwrap()).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
    }
}

#[test]
fn a_bus_gets_the_events_again_and_what_is_no_event_stays() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    let orders = bus_with_orders(&world);
    let texts: Vec<String> = (0..12).map(event).chain(["no event".to_owned()]).collect();
    world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--to", "bus:events", "-o", "json"]).ends_with(3);
    let report = run.json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(12), &json!(1)));
    assert_eq!(report["failures"][0]["code"], "NotAnEvent");
    let put = world.gateway.requests_of("PutEvents");
    let entries: Vec<&Value> = put.iter().flat_map(|request| request.body["Entries"].as_array().unwrap()).collect();
    assert_eq!(entries.len(), 12);
    for entry in entries {
        assert_eq!((&entry["Source"], &entry["DetailType"]), (&json!("shop"), &json!("Order Created")));
        assert_eq!((&entry["Time"], &entry["Resources"]), (&json!(1_795_161_600), &json!(["arn:aws:s3:::b"])));
    }
    let mut numbers: Vec<u64> = world
        .take_all(&orders)
        .iter()
        .map(|message| serde_json::from_str::<Value>(&message.body).unwrap()["detail"]["n"].as_u64().unwrap())
        .collect();
    numbers.sort();
    assert_eq!(numbers, (0..12).collect::<Vec<_>>());
    assert_eq!(world.depth(&dlq), (1, 0));

    // The help's way to make an event of another body.
    let edit = r#"{source: "shop", "detail-type": "Order Failed", detail: {text: .}}"#;
    let arn = format!("arn:aws:events:us-east-1:{}:event-bus/{}", world.account, world.full("events"));
    world.take_all(&dlq);
    world.send_texts(&dlq, &["\"plain\""]);
    world.msgctl(&["dlq", "redrive", "tasks", "--to", &arn, "--edit", edit]).ends_with(0);
    let arrived: Value = serde_json::from_str(&world.take_all(&orders)[0].body).unwrap();
    assert_eq!((&arrived["detail-type"], &arrived["detail"]), (&json!("Order Failed"), &json!({"text": "plain"})));
}

#[test]
fn an_event_that_the_bus_failed_is_published_again_and_one_that_it_refuses_stays() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    bus_with_orders(&world);
    world.send_texts(&dlq, &[&event(1), &event(2), &event(3)]);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "PutEvents" if count == 1 => Effect::Change(|answer| {
            answer["FailedEntryCount"] = json!(2);
            answer["Entries"][0] = json!({"ErrorCode": "InternalFailure", "ErrorMessage": "try again"});
            answer["Entries"][1] = json!({"ErrorCode": "NotAuthorizedForSourceException", "ErrorMessage": "no"});
        }),
        _ => Effect::Pass,
    });
    let report = world.msgctl(&["dlq", "redrive", "tasks", "--to", "bus:events", "-o", "json"]).ends_with(3).json();
    assert_eq!((&report["moved"], &report["failed"]), (&json!(2), &json!(1)));
    assert_eq!(report["failures"][0]["code"], "NotAuthorizedForSourceException");
    let sizes: Vec<usize> = world
        .gateway
        .requests_of("PutEvents")
        .iter()
        .map(|put| put.body["Entries"].as_array().unwrap().len())
        .collect();
    assert_eq!(sizes, [3, 1], "only what the service failed on its side is published again");
    assert_eq!(world.depth(&dlq), (1, 0));
}

#[test]
fn throttling_and_cut_connections_on_the_way_to_a_topic_and_a_bus_lose_nothing() {
    for (to, action) in [("topic:fan", "PublishBatch"), ("bus:events", "PutEvents")] {
        let world = World::new();
        let (_, dlq) = world.queue_with_dlq("tasks", 3);
        let orders = bus_with_orders(&world);
        world.subscribe(&world.topic("fan"), "orders");
        let texts: Vec<String> = (0..200).map(event).collect();
        world.send_texts(&dlq, &texts.iter().map(String::as_str).collect::<Vec<_>>());
        world.gateway.rule(move |request, count| match count % 5 {
            1 if request.action == action => Effect::THROTTLE,
            3 if request.action == action => Effect::CutAfter,
            _ => Effect::Pass,
        });
        let report = world.msgctl(&["dlq", "redrive", "tasks", "--to", to, "-o", "json"]).ends_with(0).json();
        assert_eq!(report["moved"], 200, "{to}");
        let arrived = world.take_all(&orders);
        let numbers: std::collections::BTreeSet<u64> = arrived
            .iter()
            .map(|message| serde_json::from_str::<Value>(&message.body).unwrap()["detail"]["n"].as_u64().unwrap())
            .collect();
        assert_eq!(numbers.len(), 200, "{to}: none is lost");
        let perhaps_twice = report["perhaps_twice"].as_u64().unwrap();
        assert!((arrived.len() - 200) as u64 <= perhaps_twice, "{to}: duplicates are those that were told of");
        assert_eq!(world.depth(&dlq), (0, 0));
    }
}

#[test]
fn a_destination_that_is_not_there_or_cannot_take_the_messages_is_told_with_the_next_step() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["1"]);
    world.topic("orders.fifo");
    world.topic("orders");
    for (to, code, part) in [
        ("orders", 4, "--to topic:orders"),
        ("topic:order", 4, "did you mean `orders`"),
        ("bus:nowhere", 4, "there is no event bus `nowhere`"),
        ("topic:orders.fifo", 2, "is FIFO"),
        ("arn:aws:sns:us-east-1:999999999999:other-dev-orders", 5, "--allow-foreign"),
    ] {
        let run = world.msgctl(&["dlq", "redrive", "tasks", "--to", to]).ends_with(code);
        assert!(run.stderr.contains(part), "{to}: {}", run.stderr);
    }
    let run = world.msgctl(&["dlq", "redrive", "tasks", "--to", "topic:orders", "--engine", "native"]).ends_with(2);
    assert!(run.stderr.contains("to queues only"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (1, 0));
    let policy = world.redrive_policy("tasks-dlq", 3);
    world.queue("others", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    let plan = world.msgctl(&["dlq", "redrive", "tasks", "--to", "topic:orders", "--dry-run"]).ends_with(0);
    assert!(plan.stdout.contains(&format!("topic {}", world.full("orders"))), "{}", plan.stdout);
}
