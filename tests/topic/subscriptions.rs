//! `topic subscriptions`.

use std::io::{Read, Write};
use std::net::TcpListener;

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::{Value, json};

use crate::support::{Effect, World, wait};

use super::{policy_for, subscribe};

/// The policy of a queue.
fn policy_of(world: &World, url: &str) -> Value {
    let request = world.sqs.get_queue_attributes().queue_url(url).attribute_names(QueueAttributeName::Policy);
    let attributes = wait(request.send()).unwrap().attributes.unwrap_or_default();
    attributes.get(&QueueAttributeName::Policy).map_or(Value::Null, |policy| serde_json::from_str(policy).unwrap())
}

/// The attributes of the subscriptions of a topic, by their endpoints.
fn filters(world: &World, topic: &str) -> Value {
    let run = world.msgctl(&["topic", "subscriptions", "list", topic, "-o", "json"]).ends_with(0);
    let rows = run.json();
    rows.as_array()
        .unwrap()
        .iter()
        .map(|row| {
            (row["name"].as_str().unwrap().to_owned(), json!([row["filter_policy"], row["filter_policy_scope"]]))
        })
        .collect::<serde_json::Map<_, _>>()
        .into()
}

#[test]
fn a_queue_is_subscribed_and_let_in_by_the_statement_that_was_shown_and_by_nothing_else() {
    let world = World::new();
    let topic = world.topic("orders");
    // The queue lets somebody else in already.
    let before = policy_for(&world, &world.topic("other"), "inventory");
    let inventory = world.queue("inventory", &[(QueueAttributeName::Policy, &before)]);
    let dead_letters = world.queue("orders-dlq", &[]);
    let filter = r#"{"eventType":["order.created"]}"#;
    let add = ["topic", "subscriptions", "add", "orders", "--queue", "inventory", "--raw", "--filter", filter];
    let add = [&add[..], &["--dead-letter-queue", "orders-dlq", "-o", "json"]].concat();
    let plan = world.msgctl(&[&add[..], &["--dry-run"]].concat()).ends_with(0).json();
    let statement = &plan["policy_changes"][0]["statement"];
    assert_eq!(statement["Condition"], json!({"ArnEquals": {"aws:SourceArn": topic}}));
    assert_eq!(statement["Resource"], world.arn("inventory"));
    assert_eq!(plan["policy_changes"][1]["queue_arn"], world.arn("orders-dlq"));
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));

    let added = world.msgctl(&add).ends_with(0).json();
    assert_eq!((&added["state"], added["policies_changed"].as_array().unwrap().len()), (&json!("confirmed"), 2));
    let policy = policy_of(&world, &inventory);
    assert_eq!(policy["Statement"].as_array().unwrap().len(), 2, "the statement that was there is there");
    assert_eq!(policy["Statement"][1], *statement);
    assert_eq!(policy_of(&world, &dead_letters)["Statement"][0], plan["policy_changes"][1]["statement"]);
    world.msgctl(&["topic", "publish", "orders", "yes", "--attr", "eventType=order.created"]).ends_with(0);
    world.msgctl(&["topic", "publish", "orders", "no", "--attr", "eventType=order.deleted"]).ends_with(0);
    let arrived = world.take_all(&inventory);
    assert_eq!(arrived.iter().map(|message| message.body.as_str()).collect::<Vec<_>>(), ["yes"]);

    // Once more: nothing to do. Otherwise than it is: refused.
    world.gateway.forget();
    let again = world.msgctl(&add).ends_with(0);
    assert_eq!(again.json()["subscription_arn"], added["subscription_arn"]);
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    let run = world.msgctl(&["topic", "subscriptions", "add", "orders", "--queue", "inventory"]).ends_with(2);
    assert!(run.stderr.contains("otherwise than wanted") && run.stderr.contains("set-filter"), "{}", run.stderr);
}

#[test]
fn policies_stay_as_they_are_when_that_is_asked_for_or_when_they_have_changed_meanwhile() {
    let world = World::new();
    world.topic("orders");
    let tasks = world.queue("tasks", &[]);
    let add = ["topic", "subscriptions", "add", "orders", "--queue", "tasks"];
    world.gateway.rule(|request, count| match request.action.as_str() {
        // The second look is the one before the change.
        "GetQueueAttributes" if count == 2 => {
            Effect::Change(|answer| answer["Attributes"]["Policy"] = json!(r#"{"Statement":[]}"#))
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&add).ends_with(1);
    assert!(run.stderr.contains("has changed since it was looked at; nothing was changed"), "{}", run.stderr);
    world.gateway.rule(|_, _| Effect::Pass);
    let run = world.msgctl(&[&add[..], &["--no-policy-change"]].concat()).ends_with(0);
    assert!(run.stderr.contains("there is no policy that lets sns.amazonaws.com in"), "{}", run.stderr);
    assert_eq!(policy_of(&world, &tasks), Value::Null);
    // The subscription is there; what is missing is added.
    let run = world.msgctl(&[&add[..], &["-o", "json"]].concat()).ends_with(0);
    assert_eq!(run.json()["policies_changed"], json!([world.full("tasks")]));
    assert_eq!(world.gateway.requests_of("Subscribe").len(), 1);
}

#[test]
fn what_sns_does_not_deliver_is_refused_before_anything_is_changed() {
    let world = World::new();
    world.topic("orders");
    world.topic("orders.fifo");
    for queue in ["tasks", "tasks.fifo", "dlq.fifo"] {
        world.queue(queue, &[]);
    }
    for (arguments, part) in [
        (&["orders", "--queue", "tasks.fifo"][..], "is FIFO, and topic"),
        (&["orders.fifo", "--endpoint", "ann@example.com"], "sends to queues only"),
        (&["orders", "--endpoint", "ann@example.com", "--raw"], "--raw is not for email"),
        (&["orders", "--queue", "tasks", "--dead-letter-queue", "dlq.fifo"], "of the topic's type"),
        (&["orders", "--queue", "tasks", "--filter", r#"{"a":"b"}"#], "line 1, column 6 (a): `a` needs a list"),
        (&["orders", "--queue", "tasks", "--filter", r#"{"a":{"b":[1]}}"#], "--filter-scope body"),
        (&["orders", "--endpoint", "tasks"], "--queue tasks"),
    ] {
        let run = world.msgctl(&[&["topic", "subscriptions", "add"], arguments].concat()).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    world.msgctl(&["topic", "subscriptions", "add", "orders", "--queue", "taks"]).ends_with(4);
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    let fifo =
        ["topic", "subscriptions", "add", "orders.fifo", "--queue", "tasks.fifo", "--dead-letter-queue", "dlq.fifo"];
    world.msgctl(&fifo).ends_with(0);
}

#[test]
fn an_address_gets_nothing_until_it_has_agreed_and_that_stands_out() {
    let world = World::new();
    world.topic("orders");
    let add = ["topic", "subscriptions", "add", "orders", "--endpoint", "ann@example.com"];
    let run = world.msgctl(&add).ends_with(0);
    assert!(run.stdout.contains("NOT CONFIRMED"), "{}", run.stdout);
    assert!(run.stderr.contains("topic subscriptions confirm orders TOKEN"), "{}", run.stderr);
    let outlook = world.msgctl(&["topic", "explain", "orders", "x", "-o", "json"]).ends_with(0).json();
    assert_eq!(outlook[0]["verdict"], "not_confirmed");
    for words in
        [&["set-filter", "orders", "ann@example.com", "{\"a\":[1]}"][..], &["remove", "orders", "ann@example.com"]]
    {
        let run = world.msgctl(&[&["topic", "subscriptions"], words, &["--yes"]].concat()).ends_with(2);
        assert!(
            run.stderr.contains("is not confirmed") && run.stderr.contains("confirm TOPIC TOKEN"),
            "{}",
            run.stderr
        );
    }
    // Whoever asks again is sent the token again.
    world.msgctl(&add).ends_with(0);
    assert_eq!(world.gateway.requests_of("Subscribe").len(), 2);
    let run = world.msgctl(&["topic", "publish", "orders", "x"]).ends_with(0);
    assert!(run.stderr.contains("nobody gets it"), "{}", run.stderr);
}

#[test]
fn a_subscription_is_confirmed_with_the_token_or_the_url_that_was_sent_to_its_endpoint() {
    let world = World::new();
    let topic = world.topic("orders");
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let run = world.msgctl(&["topic", "subscriptions", "add", "orders", "--endpoint", &url, "-o", "json"]).ends_with(0);
    assert_eq!(run.json()["state"], "pending_confirmation");
    let (mut stream, _) = listener.accept().unwrap();
    let mut received = Vec::new();
    let body = loop {
        let mut buffer = [0; 4096];
        let read = stream.read(&mut buffer).unwrap();
        received.extend(&buffer[..read]);
        let text = String::from_utf8_lossy(&received).into_owned();
        let body = text.split_once("\r\n\r\n").and_then(|(_, body)| serde_json::from_str::<Value>(body).ok());
        if let Some(body) = body {
            break body;
        }
    };
    stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").unwrap();
    let sent = body["SubscribeURL"].as_str().unwrap();
    let confirm = |topic: &str, token: &str| world.msgctl(&["topic", "subscriptions", "confirm", topic, token]);
    world.topic("other");
    assert!(confirm("other", sent).ends_with(2).stderr.contains("name the topic of the URL"));
    let run = confirm("orders", "nonsense").ends_with(1);
    assert!(run.stderr.contains("holds for two days"), "{}", run.stderr);
    let run = confirm("orders", sent).ends_with(0);
    assert!(run.stdout.contains(&topic), "{}", run.stdout);
    let list = world.msgctl(&["topic", "subscriptions", "list", "orders", "-o", "json"]).ends_with(0).json();
    assert_eq!(list[0]["state"], "confirmed");
}

#[test]
fn a_filter_policy_is_set_changed_and_taken_away_and_what_half_succeeds_is_told() {
    let world = World::new();
    let topic = world.topic("orders");
    world.queue("shipping", &[]);
    let arn = subscribe(&world, &topic, "sqs", &world.arn("shipping"), &[]);
    let set =
        |arguments: &[&str]| world.msgctl(&[&["topic", "subscriptions", "set-filter", "orders"], arguments].concat());
    let id = arn.rsplit(':').next().unwrap();
    let body = r#"{"order":{"status":["shipped"]}}"#;
    for (named, policy, flags, expected) in [
        ("shipping", r#"{"eventType":["a"]}"#, &[][..], json!([{"eventType": ["a"]}, null])),
        (id, body, &["--filter-scope", "body"], json!([{"order": {"status": ["shipped"]}}, "MessageBody"])),
        (arn.as_str(), r#"{"b":[1]}"#, &[], json!([{"b": [1]}, "MessageAttributes"])),
    ] {
        set(&[&[named, policy], flags].concat()).ends_with(0);
        assert_eq!(filters(&world, "orders")["shipping"], expected, "{named} {policy}");
    }
    world.gateway.forget();
    let run = set(&["shipping", r#"{"b": [1]}"#]).ends_with(0);
    assert!(run.stderr.contains("already"), "{}", run.stderr);
    assert!(world.gateway.requests_of("SetSubscriptionAttributes").is_empty());
    let plan = set(&["shipping", "--clear", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!((&plan["filter_policy_before"], &plan["filter_policy"]), (&json!({"b": [1]}), &json!(null)));
    // The scope is set first here, and the policy is refused then.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "SetSubscriptionAttributes" if request.text.contains("AttributeName=FilterPolicy&") => Effect::Refuse {
            status: 400,
            code: "InvalidParameter",
            message: "Invalid parameter: FilterPolicy: Match value must be String, number, true, false, or null",
        },
        _ => Effect::Pass,
    });
    let run = set(&["shipping", body, "--filter-scope", "body"]).ends_with(1);
    assert!(run.stderr.contains("FilterPolicyScope was set before"), "{}", run.stderr);
    assert!(run.stderr.contains("topic explain --policy"), "{}", run.stderr);
    world.gateway.rule(|_, _| Effect::Pass);
    set(&["shipping", "--clear"]).ends_with(0);
    assert_eq!(filters(&world, "orders")["shipping"][0], json!(null));
    for (policy, part) in [
        ("{\"a\":[{\"wildcard\":\"x*\"}]}", "`wildcard` is not an operator here"),
        ("{\"a\":\n[]}", "line 2, column 1 (a): an empty list"),
        ("not json", "this is not JSON"),
    ] {
        let run = set(&["shipping", policy]).ends_with(2);
        assert!(run.stderr.contains(part), "{}", run.stderr);
    }
    let run = set(&["inventory", "{}"]).ends_with(4);
    assert!(run.stderr.contains("its subscriptions are those of shipping"), "{}", run.stderr);
    let run = set(&["shiping", "{}"]).ends_with(4);
    assert!(run.stderr.contains("did you mean `shipping`"), "{}", run.stderr);
}

#[test]
fn a_subscription_ends_only_with_a_confirmation_and_a_missing_permission_says_what_is_missing() {
    let world = World::new();
    let topic = world.topic("orders");
    let shipping = world.queue("shipping", &[]);
    world.subscribe(&topic, "shipping");
    let remove = ["topic", "subscriptions", "remove", "orders", "shipping"];
    let run = world.msgctl(&remove).ends_with(5);
    assert!(run.stderr.contains("--yes"), "{}", run.stderr);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "Unsubscribe" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not authorized" },
        _ => Effect::Pass,
    });
    world.msgctl(&[&remove[..], &["--yes"]].concat()).ends_with(6);
    world.gateway.rule(|_, _| Effect::Pass);
    let run = world.msgctl(&[&remove[..], &["--yes", "-o", "json"]].concat()).ends_with(0);
    assert_eq!(run.json()["endpoint"], world.arn("shipping"));
    assert_eq!(world.receipts().last().unwrap()["plan"]["raw"], true, "what it takes to make it again is kept");
    world.msgctl(&["topic", "publish", "orders", "x"]).ends_with(0);
    assert_eq!(world.depth(&shipping), (0, 0));
    world.msgctl(&[&remove[..], &["--yes"]].concat()).ends_with(4);
}

#[test]
fn a_hundred_and_one_subscriptions_are_two_pages_of_sns() {
    let world = World::new();
    let topic = world.topic("orders");
    for n in 0..101 {
        subscribe(&world, &topic, "email", &format!("{n}@example.com"), &[]);
    }
    let list = ["topic", "subscriptions", "list", "orders"];
    let rows = world.msgctl(&[&list[..], &["-o", "json"]].concat()).ends_with(0).json();
    assert_eq!(rows.as_array().unwrap().len(), 101);
    assert_eq!(world.gateway.requests_of("ListSubscriptionsByTopic").len(), 2);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ListSubscriptionsByTopic" if count == 2 => {
            Effect::Refuse { status: 403, code: "AuthorizationError", message: "the second page is not for you" }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&list);
    assert_eq!((run.code, run.stdout.lines().count()), (6, 100), "{}", run.stderr);
}
