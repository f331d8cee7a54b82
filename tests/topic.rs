//! `topic list|show|publish`.

use serde_json::json;

use crate::support::{Effect, World};

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
fn what_a_topic_does_not_take_is_refused_before_it_is_sent() {
    let world = World::new();
    world.topic("orders");
    world.topic("orders.fifo");
    let too_large = format!("@{}", world.write("large", vec![b'x'; 262_145]).display());
    for (arguments, part) in [
        (&["orders", too_large.as_str()][..], "262145 bytes"),
        (&["orders", "x", "--subject", "two\nlines"], "--subject"),
        (&["orders", "x", "--dedup", "1"], "not a FIFO topic"),
        (&["orders.fifo", "x"], "--group is needed"),
        (&["orders.fifo", "x", "--group", "g"], "--dedup is needed"),
        (&["orders", "x", "--attr", "nonsense"], "--attr `nonsense`"),
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
}

#[test]
fn a_topic_is_shown_with_who_gets_what_and_who_has_not_confirmed() {
    let world = World::new();
    let topic = world.topic("orders");
    world.queue("inventory", &[]);
    world.subscribe(&topic, "inventory");
    let filtered = world.sns.subscribe().topic_arn(&topic).protocol("sqs").endpoint(world.arn("shipping"));
    let filtered = filtered
        .attributes("FilterPolicy", r#"{"eventType":["order.shipped"]}"#)
        .attributes("RedrivePolicy", format!(r#"{{"deadLetterTargetArn":"{}"}}"#, world.arn("orders-dlq")));
    crate::support::wait(filtered.send()).unwrap();
    let page = world.msgctl(&["topic", "show", "orders", "-o", "json"]).ends_with(0).json();
    assert_eq!((&page["arn"], &page["subscriptions_confirmed"]), (&json!(topic), &json!(2)));
    let subscriptions = page["subscriptions"].as_array().unwrap();
    let of = |queue: &str| subscriptions.iter().find(|found| found["endpoint"] == world.arn(queue)).unwrap();
    assert_eq!((&of("inventory")["raw"], &of("inventory")["filter_policy"]), (&json!(true), &json!(null)));
    assert_eq!(of("shipping")["filter_policy"], json!({"eventType": ["order.shipped"]}));
    assert_eq!(of("shipping")["dead_letter_queue_arn"], world.arn("orders-dlq"));
    let text = world.msgctl(&["topic", "show", "orders"]).ends_with(0).stdout;
    assert!(text.contains("sqs shipping") && text.contains("undeliverable to orders-dlq"), "{text}");
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
