//! Dead-letter queues of rules' targets and of functions' asynchronous invocations. The emulator delivers nothing
//! there as AWS does: the tests put the messages in, with the attributes that AWS gives them (aws-facts 4.2, 7).

use aws_sdk_eventbridge::types::builders::TargetBuilder;
use aws_sdk_eventbridge::types::{DeadLetterConfig, InputTransformer, SqsParameters, Target};
use aws_sdk_sqs::types::QueueAttributeName;
use msgctl::message::{Attribute, Message};
use serde_json::{Value, json};

use crate::support::world::bodies;
use crate::support::{Effect, World, wait};

const PATTERN: &str = r#"{"source":["shop"]}"#;

/// An event as EventBridge delivers it.
fn event(n: u64) -> String {
    json!({
        "version": "0", "id": format!("id-{n}"), "detail-type": "Order Created", "source": "shop",
        "account": "1", "time": "2026-11-20T08:00:00Z", "region": "us-east-1", "resources": [],
        "detail": {"n": n, "customer": {"id": "c"}}
    })
    .to_string()
}

fn attributes(pairs: &[(&str, &str, &str)]) -> msgctl::message::Attributes {
    pairs.iter().map(|(name, kind, text)| ((*name).to_owned(), Attribute::text(kind, text))).collect()
}

/// What EventBridge puts into a dead-letter queue.
fn undelivered(rule_arn: &str, target_arn: &str, n: u64) -> Message {
    let attributes = attributes(&[
        ("RULE_ARN", "String", rule_arn),
        ("TARGET_ARN", "String", target_arn),
        ("ERROR_CODE", "String", "NO_PERMISSIONS"),
        ("ERROR_MESSAGE", "String", "no permission to send"),
        ("RETRY_ATTEMPTS", "Number", "3"),
    ]);
    Message { body: event(n), attributes, ..Message::default() }
}

/// What Lambda puts into a dead-letter queue.
fn not_processed(body: &str) -> Message {
    let attributes = attributes(&[
        ("RequestID", "String", "e1f0"),
        ("ErrorCode", "Number", "200"),
        ("ErrorMessage", "String", "division by zero"),
    ]);
    Message { body: body.into(), attributes, ..Message::default() }
}

/// A target with the dead-letter queue `delivery-dlq`.
fn target(world: &World, arn: &str) -> TargetBuilder {
    let config = DeadLetterConfig::builder().arn(world.arn("delivery-dlq")).build();
    Target::builder().arn(arn).dead_letter_config(config)
}

fn json_bodies(messages: &[Message]) -> Vec<Value> {
    messages.iter().map(|message| serde_json::from_str(&message.body).unwrap()).collect()
}

#[test]
fn each_message_of_a_rule_goes_to_its_failed_target_only_as_that_would_have_got_it() {
    let world = World::new();
    let (bus, elsewhere) = (world.bus("events"), world.bus("elsewhere"));
    let dlq = world.queue("delivery-dlq", &[]);
    let [plain, shaped, copied, forwarded] =
        ["plain", "shaped", "copied", "forwarded"].map(|name| world.queue(name, &[]));
    let ordered = world.queue("ordered.fifo", &[(QueueAttributeName::ContentBasedDeduplication, "true")]);
    let topic = world.topic("orders");
    world.subscribe(&topic, "copied");
    world.rule("elsewhere", "all", "shop", "forwarded");
    world.function("worker", None);
    let transformer = InputTransformer::builder()
        .input_paths_map("n", "$.detail.n")
        .input_paths_map("customer", "$.detail.customer")
        .input_template(r#"{"number": <n>, "text": "<customer> by <aws.events.rule-name>"}"#);
    let group = SqsParameters::builder().message_group_id("orders").build();
    world.rule_with(
        "events",
        "orders",
        PATTERN,
        vec![
            target(&world, &world.arn("plain")),
            target(&world, &world.arn("shaped")).input_transformer(transformer.build().unwrap()),
            target(&world, &world.arn("ordered.fifo")).sqs_parameters(group).input_path("$.detail"),
            target(&world, &topic).input_path("$.detail.n"),
        ],
    );
    world.rule_with(
        "events",
        "more",
        PATTERN,
        vec![target(&world, &world.function_arn("worker")), target(&world, &elsewhere)],
    );
    let (orders, more) = (world.rule_arn("events", "orders"), world.rule_arn("events", "more"));
    let messages = [
        undelivered(&orders, &world.arn("plain"), 1),
        undelivered(&orders, &world.arn("shaped"), 2),
        undelivered(&orders, &world.arn("ordered.fifo"), 3),
        undelivered(&orders, &topic, 4),
        undelivered(&more, &world.function_arn("worker"), 5),
        undelivered(&more, &elsewhere, 6),
        // A target that the rule no longer has.
        undelivered(&more, &world.arn("plain"), 7),
    ];
    world.send_all(&dlq, &messages);

    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!((&list[0]["name"], &list[0]["kinds"]), (&json!("delivery-dlq"), &json!(["rule"])));
    assert_eq!(list[0]["rule_targets"].as_array().unwrap().len(), 6);
    let triage = world.msgctl(&["dlq", "triage", "delivery-dlq", "-o", "json"]).ends_with(0).json();
    let clusters = triage.as_array().unwrap();
    assert_eq!(clusters.len(), 7, "each target is another failure: {triage}");
    let of_topic = clusters.iter().find(|cluster| cluster["target_arn"] == topic).unwrap();
    assert_eq!((&of_topic["origin"], &of_topic["source_arn"]), (&json!("rule_target"), &json!(orders)));
    assert_eq!(of_topic["error_code"], "NO_PERMISSIONS");

    let plan = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!(plan["destination_arns"].as_array().unwrap().len(), 6, "{plan}");
    assert_eq!((&plan["engine"], &plan["via_bus"]), (&json!("client"), &json!(false)));
    assert!(plan["routing"]["by_target"][&orders][&topic].is_u64(), "{plan}");

    let run = world.msgctl(&["dlq", "redrive", "delivery-dlq"]).ends_with(0);
    assert!(run.stderr.contains("--via-bus"), "{}", run.stderr);
    let report = &world.receipts()[0]["result"];
    assert_eq!((&report["moved"], &report["failed"], &report["other_origin"]), (&json!(6), &json!(0), &json!(1)));
    let arrived = world.take_all(&plain);
    assert_eq!(bodies(&arrived), [(event(1), 1)].into(), "the event byte for byte, and nobody else's");
    assert!(arrived[0].attributes.is_empty(), "EventBridge sends no attributes: {:?}", arrived[0].attributes);
    let shape = json!({"number": 2, "text": format!("{{id:c}} by {}", world.full("orders"))});
    assert_eq!(json_bodies(&world.take_all(&shaped)), [shape]);
    let arrived = world.take_all(&ordered);
    assert_eq!((json_bodies(&arrived)[0]["n"].as_u64(), arrived.len()), (Some(3), 1));
    assert_eq!(arrived[0].message_group_id.as_deref(), Some("orders"));
    assert_eq!(bodies(&world.take_all(&copied)), [("4".to_owned(), 1)].into());
    assert_eq!(world.events_of("worker", 1), [serde_json::from_str::<Value>(&event(5)).unwrap()]);
    assert_eq!(json_bodies(&world.take_all(&forwarded))[0]["detail"]["n"], 6);
    let published = world.gateway.requests_of("PutEvents");
    assert!(published.iter().all(|request| !request.text.contains(&bus)), "never back onto the bus by itself");
    assert_eq!(world.depth(&dlq), (1, 0));

    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-bus"]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
    assert_eq!(json_bodies(&world.take_all(&plain))[0]["detail"]["n"], 7, "every rule of the bus got it");
    assert_eq!(world.take_all(&shaped).len(), 1);
}

#[test]
fn where_the_target_cannot_be_sent_to_exactly_it_is_refused_and_the_bus_is_offered() {
    let world = World::new();
    world.bus("events");
    let (dlq, plain) = (world.queue("delivery-dlq", &[]), world.queue("plain", &[]));
    let machine = format!("arn:aws:states:us-east-1:{}:stateMachine:{}", world.account, world.full("machine"));
    world.rule_with("events", "orders", PATTERN, vec![target(&world, &machine)]);
    let orders = world.rule_arn("events", "orders");
    world.send_all(&dlq, &[undelivered(&orders, &machine, 1)]);
    let run = world.msgctl(&["dlq", "redrive", "delivery-dlq", "-o", "json"]).ends_with(2);
    let error = run.error();
    assert!(error["message"].as_str().unwrap().contains(&machine), "{error}");
    assert!(error["hints"][0].as_str().unwrap().contains("--via-bus"), "{error}");

    // Beside a target that can be sent to, its messages stay; and one whose input cannot be told fails.
    let part = target(&world, &world.arn("plain")).input_path("$.detail.customer");
    world.rule_with("events", "customers", PATTERN, vec![part]);
    let customers = world.rule_arn("events", "customers");
    let without =
        Message { body: event(3).replace("customer", "nobody"), ..undelivered(&customers, &world.arn("plain"), 3) };
    world.send_all(&dlq, &[undelivered(&customers, &world.arn("plain"), 2), without]);
    let run = world.msgctl(&["dlq", "redrive", "delivery-dlq", "-o", "json"]).ends_with(3);
    assert!(run.stderr.contains("stays") && run.stderr.contains(&machine), "{}", run.stderr);
    let report = run.json();
    assert_eq!((&report["moved"], &report["failed"], &report["other_origin"]), (&json!(1), &json!(1), &json!(1)));
    assert!(report["failures"][0]["message"].as_str().unwrap().contains("--via-bus"), "{report}");
    assert_eq!(json_bodies(&world.take_all(&plain)), [json!({"id": "c"})]);
    assert_eq!(world.depth(&dlq), (2, 0));

    let plan = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-bus", "--dry-run"]).ends_with(0);
    assert!(plan.stdout.contains("every rule of the bus"), "{}", plan.stdout);
    world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-bus", "--canary", "1"]).ends_with(2);
    let report = world.msgctl(&["dlq", "redrive", "delivery-dlq", "--via-bus", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["moved"], world.depth(&dlq)), (&json!(2), (0, 0)));
    // Where nobody may list rules, that is said.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListEventBuses" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["dlq", "redrive", "delivery-dlq", "-o", "json"]).ends_with(2);
    assert!(run.error()["hints"].to_string().contains("AccessDeniedException"), "{}", run.stderr);
    let run = world.msgctl(&["dlq", "list"]).ends_with(0);
    assert!(run.stderr.contains("which rules send to them is unknown"), "{}", run.stderr);
}

#[test]
fn failed_invocations_are_invoked_again_of_the_function_that_is_found_or_named() {
    let world = World::new();
    let dlq = world.queue("functions-dlq", &[]);
    let dlq_arn = world.arn("functions-dlq");
    world.function("worker", Some(&dlq_arn));
    let messages = |numbers: std::ops::Range<u64>| -> Vec<Message> {
        numbers.map(|n| not_processed(&format!("{{\"n\":{n}}}"))).collect()
    };
    world.send_all(&dlq, &messages(0..5));
    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!(
        (&list[0]["kinds"], &list[0]["functions"][0]["name"]),
        (&json!(["function"]), &json!(world.full("worker")))
    );
    let triage = world.msgctl(&["dlq", "triage", "functions-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!((&triage[0]["origin"], &triage[0]["count"]), (&json!("invocation"), &json!(5)));

    // Lambda asks to slow down, loses an answer, and then takes everything.
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("Invoke", 1) => Effect::Refuse { status: 429, code: "TooManyRequestsException", message: "slow down" },
        ("Invoke", 2) => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let report = world.msgctl(&["dlq", "redrive", "functions-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report["moved"], &report["perhaps_twice"]), (&json!(5), &json!(1)));
    let mut invoked: Vec<u64> = world.events_of("worker", 5).iter().map(|event| event["n"].as_u64().unwrap()).collect();
    invoked.sort_unstable();
    assert_eq!(invoked, (0..5).collect::<Vec<_>>());
    assert_eq!(world.depth(&dlq), (0, 0));

    // Two functions share it, and a message that tells nothing is nobody's.
    world.function("other", Some(&dlq_arn));
    world.send_all(&dlq, &messages(20..22));
    world.send_texts(&dlq, &["put there by hand"]);
    let run = world.msgctl(&["dlq", "redrive", "functions-dlq"]).ends_with(2);
    assert!(run.stderr.contains("--function") && run.stderr.contains(&world.full("other")), "{}", run.stderr);
    world.msgctl(&["dlq", "redrive", "functions-dlq", "--function", "othr"]).ends_with(4);
    let named = ["dlq", "redrive", "functions-dlq", "--function", "other", "-o", "json"];
    let report = world.msgctl(&named).ends_with(0).json();
    assert_eq!((&report["moved"], &report["unknown_origin"]), (&json!(2), &json!(1)));
    assert_eq!(world.events_of("other", 2).len(), 2);
    assert_eq!(world.depth(&dlq), (1, 0));
    world.msgctl(&["dlq", "redrive", "functions-dlq", "--function", "other", "--canary", "1"]).ends_with(2);

    // Who may not invoke loses nothing.
    world.send_all(&dlq, &messages(30..33));
    world.gateway.rule(|request, _| match request.action.as_str() {
        "Invoke" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&named).ends_with(6);
    assert!(run.error()["message"].as_str().unwrap().contains("could not invoke function"), "{}", run.stderr);
    assert_eq!(world.depth(&dlq), (4, 0));
}

#[test]
fn a_dead_letter_queue_of_a_queue_and_of_a_rule_gives_each_message_back_to_where_it_failed() {
    let world = World::new();
    world.bus("events");
    let (tasks, dlq) = world.queue_with_dlq("tasks", 1);
    let orders = world.queue("orders", &[]);
    let config = DeadLetterConfig::builder().arn(world.arn("tasks-dlq")).build();
    let to_orders = Target::builder().arn(world.arn("orders")).dead_letter_config(config);
    world.rule_with("events", "orders", PATTERN, vec![to_orders]);
    // Only a policy lets EventBridge send there at all, and it names the rule.
    let rule_arn = world.rule_arn("events", "orders");
    let policy = json!({"Statement": [{
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
        "Resource": world.arn("tasks-dlq"), "Condition": {"ArnEquals": {"aws:SourceArn": rule_arn}}
    }]});
    let request = world.sqs.set_queue_attributes().queue_url(&dlq);
    wait(request.attributes(QueueAttributeName::Policy, policy.to_string()).send()).unwrap();
    world.send_texts(&tasks, &["a task"]);
    world.fail_all(&tasks);
    world.send_all(&dlq, &[undelivered(&rule_arn, &world.arn("orders"), 1), not_processed("{}")]);
    world.know_move_tasks(10);

    let list = world.msgctl(&["dlq", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!(list[0]["kinds"], json!(["queue", "rule"]));
    let named = world.msgctl(&["dlq", "redrive", "tasks", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!(named["routing"]["by_target"], json!({}), "only what failed in tasks: {named}");
    world.msgctl(&["dlq", "peek", "tasks-dlq", "--count", "1"]).ends_with(0);
    world.gateway.forget();
    let report = world.msgctl(&["dlq", "redrive", "tasks-dlq", "-o", "json"]).ends_with(0).json();
    assert_eq!(
        (&report["engine"], &report["moved"], &report["unknown_origin"]),
        (&json!("client"), &json!(2), &json!(1))
    );
    assert!(world.gateway.requests_of("ListRules").is_empty(), "the policy tells which rule it is");
    assert_eq!(bodies(&world.take_all(&tasks)), [("a task".to_owned(), 1)].into());
    assert_eq!(bodies(&world.take_all(&orders)), [(event(1), 1)].into());
    assert_eq!(world.depth(&dlq), (1, 0), "of which function that is nobody knows");
}
