//! The whole way of a message: published, explained, delivered to whom it is for, and brought back to who did not
//! get it.

use std::collections::BTreeSet;

use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::World;
use crate::support::world::bodies;

/// The endpoints that get a message, by what `topic explain` says.
fn explained(world: &World, message: &[&str]) -> BTreeSet<String> {
    let run = world.msgctl(&[&["topic", "explain"], message, &["-o", "json"]].concat()).ends_with(0).json();
    let rows = run.as_array().unwrap().iter().filter(|row| row["verdict"] == "delivered");
    rows.map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

/// What is published, without its envelope, if it has one.
fn content(message: &Message) -> String {
    let body: Value = serde_json::from_str(&message.body).unwrap_or_default();
    body["Message"].as_str().unwrap_or(&message.body).to_owned()
}

#[test]
fn an_order_reaches_inventory_and_shipping_by_attribute_and_by_body_raw_and_in_its_envelope() {
    let world = World::new();
    world.topic("orders");
    let [inventory, shipping, audit] = ["inventory", "shipping", "audit"].map(|name| world.queue(name, &[]));
    let delivery_dlq = world.queue("orders-delivery-dlq", &[]);
    let add = ["topic", "subscriptions", "add", "orders", "--dead-letter-queue", "orders-delivery-dlq", "--queue"];
    let by_attribute = r#"{"eventType":[{"prefix":"order."}]}"#;
    let by_body = r#"{"order":{"status":["paid"]}}"#;
    world.msgctl(&[&add[..], &["inventory", "--raw", "--filter", by_attribute]].concat()).ends_with(0);
    let to_shipping = ["shipping", "--filter", by_body, "--filter-scope", "body", "-o", "json"];
    let to_shipping = world.msgctl(&[&add[..], &to_shipping].concat()).ends_with(0).json();
    world.msgctl(&[&add[..], &["audit"]].concat()).ends_with(0);

    let (paid, open, other) =
        (r#"{"order":{"n":1,"status":"paid"}}"#, r#"{"order":{"n":2,"status":"open"}}"#, "not JSON");
    let created = ["--attr", "eventType=order.created"];
    let messages: [(&[&str], &[&str]); 3] = [
        (&["orders", paid, created[0], created[1]], &["audit", "inventory", "shipping"]),
        (&["orders", open, created[0], created[1]], &["audit", "inventory"]),
        (&["orders", other], &["audit"]),
    ];
    for (message, get_it) in messages {
        let expected: BTreeSet<String> = get_it.iter().map(|name| (*name).to_owned()).collect();
        assert_eq!(explained(&world, message), expected, "{message:?}");
        world.msgctl(&[&["topic", "publish"], message, &["--subject", "An order"]].concat()).ends_with(0);
    }
    let arrived = world.take_all(&inventory);
    assert_eq!(bodies(&arrived), [(paid.to_owned(), 1), (open.to_owned(), 1)].into());
    assert!(
        arrived.iter().all(|message| message.attributes["eventType"] == Attribute::text("String", "order.created"))
    );
    let arrived = world.take_all(&shipping);
    let envelope: Value = serde_json::from_str(&arrived[0].body).unwrap();
    assert_eq!((arrived.len(), &envelope["Message"], &envelope["Subject"]), (1, &json!(paid), &json!("An order")));
    let all: BTreeSet<String> = world.take_all(&audit).iter().map(content).collect();
    assert_eq!(all, [paid, open, other].map(str::to_owned).into());

    // As if shipping had not got it: SNS puts the same into the dead-letter queue, and the link names the
    // subscription (aws-facts 3.3); that of the emulator names none.
    let mut failed = envelope;
    let subscription = to_shipping["subscription_arn"].as_str().unwrap();
    failed["UnsubscribeURL"] = json!(format!("https://sns/?Action=Unsubscribe&SubscriptionArn={subscription}"));
    world.send_texts(&delivery_dlq, &[&failed.to_string()]);
    let redrive = ["dlq", "redrive", "orders-delivery-dlq", "--where", "(.json.Message | fromjson).order.n == 1"];
    let run = world.msgctl(&[&redrive[..], &["--limit", "1", "-o", "json"]].concat()).ends_with(0);
    assert_eq!(run.json()["moved"], 1);
    assert_eq!(content(&world.take_all(&shipping)[0]), paid);
    assert_eq!((world.depth(&inventory), world.depth(&audit)), ((0, 0), (0, 0)));
    let commands: Vec<String> =
        world.receipts().iter().map(|receipt| receipt["command"].as_str().unwrap().to_owned()).collect();
    assert_eq!(commands.len(), 7, "{commands:?}");
}

#[test]
fn a_fifo_topic_delivers_to_fifo_queues_in_the_order_of_each_group_and_drops_what_it_has_had() {
    let world = World::new();
    world.topic("orders.fifo");
    let (first, second) = (world.queue("first.fifo", &[]), world.queue("second.fifo", &[]));
    let add = ["topic", "subscriptions", "add", "orders.fifo", "--queue"];
    world.msgctl(&[&add[..], &["first.fifo", "--raw"]].concat()).ends_with(0);
    world.msgctl(&[&add[..], &["second.fifo", "--filter", r#"{"kind":["b"]}"#]].concat()).ends_with(0);
    for (n, kind) in ["a", "b", "b", "a"].iter().enumerate() {
        let (body, id, kind) = (format!("{kind}{n}"), n.to_string(), format!("kind={kind}"));
        let publish = ["topic", "publish", "orders.fifo", &body, "--group", "g", "--dedup", &id, "--attr", &kind];
        world.msgctl(&publish).ends_with(0);
        world.msgctl(&publish).ends_with(0);
    }
    let arrived = world.take_all(&first);
    assert_eq!(arrived.iter().map(content).collect::<Vec<_>>(), ["a0", "b1", "b2", "a3"]);
    assert!(arrived.iter().all(|message| message.message_group_id.as_deref() == Some("g")));
    assert_eq!(world.take_all(&second).iter().map(content).collect::<Vec<_>>(), ["b1", "b2"]);
}
