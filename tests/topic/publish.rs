//! `topic publish`: one message, and many.

use serde_json::{Value, json};

use crate::support::world::bodies;
use crate::support::{Effect, World, wait};

use super::subscribe;

#[test]
fn what_is_published_arrives_with_its_attributes_byte_for_byte() {
    let world = World::new();
    let topic = world.topic("orders");
    let inventory = world.queue("inventory", &[]);
    world.subscribe(&topic, "inventory");
    let body = "{\"order\": 7, \"name\": \"Grüße\"}";
    for name in ["orders".to_owned(), world.full("orders"), topic.clone()] {
        let arguments = ["topic", "publish", &name, body, "--attr", "eventType=order.created", "--attr", "n:Number=3"];
        let run = world.msgctl(&[&arguments[..], &["-o", "json"]].concat()).ends_with(0);
        assert!(!run.json()["message_id"].as_str().unwrap().is_empty());
        let arrived = world.take_all(&inventory);
        assert_eq!(arrived.len(), 1, "{name}");
        assert_eq!(arrived[0].body, body);
        assert_eq!(
            serde_json::to_value(&arrived[0].attributes).unwrap(),
            json!({"eventType": {"type": "String", "value": "order.created"}, "n": {"type": "Number", "value": "3"}})
        );
    }
    assert_eq!(world.receipts().last().unwrap()["command"], "topic publish");
    world.msgctl_with_stdin(&["topic", "publish", "orders", "-"], b"from stdin").ends_with(0);
    assert_eq!(world.take_all(&inventory)[0].body, "from stdin");
}

#[test]
fn each_protocol_gets_the_body_that_is_for_it() {
    let world = World::new();
    let topic = world.topic("orders");
    let (raw, wrapped) = (world.queue("raw", &[]), world.queue("wrapped", &[]));
    world.subscribe(&topic, "raw");
    subscribe(&world, &topic, "sqs", &world.arn("wrapped"), &[]);
    let message = r#"{"default":"Order 7","sqs":"{\"order\":7}","email":"Dear all","fax":"beep"}"#;
    let publish = ["topic", "publish", "orders", message, "--structure", "json", "--subject", "An order"];
    let plan = world.msgctl(&[&publish[..], &["--dry-run", "-o", "json"]].concat()).ends_with(0).json();
    assert_eq!(plan["protocols"], json!(["sqs", "email"]));
    let run = world.msgctl(&publish).ends_with(0);
    assert!(run.stderr.contains("SNS ignores what is no protocol or no text: fax"), "{}", run.stderr);
    assert_eq!(world.take_all(&raw)[0].body, r#"{"order":7}"#);
    let envelope: Value = serde_json::from_str(&world.take_all(&wrapped)[0].body).unwrap();
    assert_eq!((&envelope["Message"], &envelope["Subject"]), (&json!(r#"{"order":7}"#), &json!("An order")));
    for (message, part) in [("x", "not a JSON object"), (r#"{"sqs":"x"}"#, "no `default`")] {
        let run = world.msgctl(&["topic", "publish", "orders", message, "--structure", "json"]).ends_with(2);
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
}

#[test]
fn what_a_topic_does_not_take_is_refused_before_it_is_sent() {
    let world = World::new();
    let small = world.topic("small");
    let limit = world.sns.set_topic_attributes().topic_arn(&small).attribute_name("MaximumMessageSize");
    wait(limit.attribute_value("1024").send()).unwrap();
    world.topic("orders");
    world.topic("orders.fifo");
    let large = |bytes: usize| format!("@{}", world.write(&format!("{bytes}"), vec![b'x'; bytes]).display());
    let (too_large, too_large_for_small) = (large(262_145), large(1_020));
    for (arguments, part) in [
        (&["orders", too_large.as_str()][..], "262145 bytes"),
        (&["small", &too_large_for_small, "--attr", "a=b"], "1028 bytes"),
        (&["orders", "x", "--subject", "two\nlines"], "the subject"),
        (&["orders", "x", "--dedup", "1"], "not a FIFO topic"),
        (&["orders.fifo", "x"], "a message needs a group"),
        (&["orders.fifo", "x", "--group", "g"], "a message needs a deduplication id"),
        (&["orders", "x", "--attr", "nonsense"], "--attr `nonsense`"),
        (&["orders", "x", "--attr", "a:String.Array=b,c"], "`b,c` is not a list"),
        (&["orders", ""], "empty"),
    ] {
        let run = world.msgctl(&[&["topic", "publish"], arguments].concat()).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    let run = world.msgctl(&["topic", "publish", "ordrs", "x"]).ends_with(4);
    assert!(run.stderr.contains("did you mean `orders`") && run.stderr.contains("topic list"), "{}", run.stderr);
    world.msgctl(&["topic", "publish", &format!("arn:aws:sns:us-east-1:{}:x-prod-y", world.account), "x"]).ends_with(5);
    assert!(world.gateway.requests_of("Publish").is_empty());
    let run = world.msgctl(&["topic", "publish", "orders.fifo", "x", "--group", "g", "--dedup", "1"]).ends_with(0);
    assert!(run.stderr.contains("nobody gets it"), "{}", run.stderr);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "Publish" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not authorized" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["topic", "publish", "orders", "x", "-o", "json"]).ends_with(6);
    assert_eq!(run.error()["code"], "AuthorizationError");
}

#[test]
fn more_attributes_than_raw_delivery_carries_are_told_of_before_they_are_lost() {
    let world = World::new();
    let topic = world.topic("orders");
    world.queue("inventory", &[]);
    world.subscribe(&topic, "inventory");
    let names: Vec<String> = (0..11).map(|n| format!("a{n}=x")).collect();
    let flags: Vec<&str> = names.iter().flat_map(|attribute| ["--attr", attribute]).collect();
    let run = world.msgctl(&[&["topic", "publish", "orders", "x", "--dry-run"], &flags[..]].concat()).ends_with(0);
    assert!(run.stderr.contains("inventory will not get it"), "{}", run.stderr);
    let run = world.msgctl(&[&["topic", "explain", "orders", "x", "-o", "json"], &flags[..]].concat()).ends_with(0);
    assert_eq!(run.json()[0]["verdict"], "undeliverable");
}

#[test]
fn many_messages_are_published_in_batches_and_each_line_that_is_not_is_told_of() {
    let world = World::new();
    let topic = world.topic("orders");
    // The topic takes more than the emulator, which then fails the entry by itself.
    let limit = world.sns.set_topic_attributes().topic_arn(&topic).attribute_name("MaximumMessageSize");
    wait(limit.attribute_value("1048576").send()).unwrap();
    let (raw, wrapped) = (world.queue("raw", &[]), world.queue("wrapped", &[]));
    world.subscribe(&topic, "raw");
    subscribe(&world, &topic, "sqs", &world.arn("wrapped"), &[("FilterPolicy", r#"{"kind":["b"]}"#)]);
    let mut lines: Vec<String> = (0..24).map(|n| format!("plain {n}")).collect();
    lines.push(
        json!({"body": "b", "attributes": {"kind": {"type": "String", "value": "b"}}, "subject": "Its own"})
            .to_string(),
    );
    lines.push(json!({"body": "no list", "attributes": {"kind": {"type": "String.Array", "value": "b"}}}).to_string());
    lines.push("x".repeat(300_000));
    world.write("lines.ndjson", lines.join("\n"));
    let publish = ["topic", "publish", "orders", "--input", "lines.ndjson", "--rejects", "rejected", "-o", "json"];
    let report = world.msgctl(&[&publish[..], &["--subject", "All", "--rate", "500"]].concat()).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(25), &json!(2)));
    let failures = report["failures"].as_array().unwrap();
    let failure = |line: &str| failures.iter().find(|failure| failure["item"] == line).unwrap();
    assert!(failure("line 26")["message"].as_str().unwrap().contains("is not a list"), "{failures:?}");
    assert_eq!(failure("line 27")["code"], "InvalidParameter");
    let arrived = bodies(&world.take_all(&raw));
    assert_eq!((arrived.len(), arrived["plain 7"], arrived["b"]), (25, 1, 1));
    let filtered = world.take_all(&wrapped);
    let envelope: Value = serde_json::from_str(&filtered[0].body).unwrap();
    assert_eq!((filtered.len(), &envelope["Message"], &envelope["Subject"]), (1, &json!("b"), &json!("Its own")));
    let batches = world.gateway.requests_of("PublishBatch");
    assert!(batches[0].text.contains("member.1.Subject=All"), "{}", batches[0].text);
    assert!(world.gateway.requests_of("Publish").is_empty());
    let rejected = std::fs::read_to_string(world.home.path().join("rejected")).unwrap();
    assert_eq!(rejected.lines().collect::<std::collections::BTreeSet<_>>(), [lines[25].as_str(), &lines[26]].into());
}

#[test]
fn throttling_and_cut_connections_lose_no_line_and_a_fifo_topic_keeps_the_order_of_groups() {
    let world = World::new();
    let topic = world.topic("orders.fifo");
    let copy = world.queue("copy.fifo", &[]);
    subscribe(&world, &topic, "sqs", &world.arn("copy.fifo"), &[("RawMessageDelivery", "true")]);
    let line = |n: usize| json!({"body": format!("{n}"), "message_group_id": format!("g{}", n % 3), "message_deduplication_id": format!("d{n}")});
    let mut lines: Vec<String> = (0..30).map(|n| line(n).to_string()).collect();
    lines.push("without a group".into());
    world.write("lines.ndjson", lines.join("\n"));
    world.gateway.rule(|request, count| match count % 4 {
        1 if request.action == "PublishBatch" => Effect::THROTTLE,
        3 if request.action == "PublishBatch" => Effect::CutAfter,
        _ => Effect::Pass,
    });
    let report = world.msgctl(&["topic", "publish", "orders.fifo", "--input", "lines.ndjson", "-o", "json"]);
    let report = report.ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(30), &json!(1)));
    let arrived = world.take_all(&copy);
    assert_eq!(arrived.len(), 30, "what was sent again was dropped by its deduplication id");
    for group in 0..3 {
        let name = format!("g{group}");
        let of_group = arrived.iter().filter(|message| message.message_group_id.as_ref() == Some(&name));
        let numbers: Vec<usize> = of_group.map(|message| message.body.parse().unwrap()).collect();
        assert!(numbers.is_sorted() && numbers.len() == 10, "{numbers:?}");
    }
}
