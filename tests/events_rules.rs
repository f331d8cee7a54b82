//! `events rules` and `events explain`.

use aws_sdk_eventbridge::types::{DeadLetterConfig, RetryPolicy, RuleState, Target};
use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::{Value, json};

use crate::support::{Effect, World, wait};

const EVENT: &str = r#"{"source":"shop","detail-type":"Order Created","detail":{"status":"pending","amount":12}}"#;

/// Rules of a shop: one with a dead-letter queue that EventBridge may send to, one with two that take nothing, one
/// that is disabled, and one by a schedule.
fn world_with_rules() -> World {
    let world = World::new();
    world.bus("events");
    for queue in ["orders", "audit"] {
        world.queue(queue, &[]);
    }
    let policy = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
        "Resource": world.arn("taken-dlq"),
        "Condition": {"ArnEquals": {"aws:SourceArn": world.rule_arn("events", "orders")}}
    }]});
    world.queue("taken-dlq", &[(QueueAttributeName::Policy, &policy.to_string())]);
    let target = |queue: &str, dlq: &str| {
        let config = DeadLetterConfig::builder().arn(world.arn(dlq)).build();
        Target::builder().arn(world.arn(queue)).dead_letter_config(config)
    };
    let retries = RetryPolicy::builder().maximum_retry_attempts(4).maximum_event_age_in_seconds(3600).build();
    let orders = r#"{"source":["shop"],"detail-type":["Order Created"],"detail":{"status":["confirmed","shipped"]}}"#;
    world.rule_with("events", "orders", orders, vec![target("orders", "taken-dlq").retry_policy(retries)]);
    let audit = r#"{"source":[{"prefix":"sh"}]}"#;
    world.rule_with("events", "audit", audit, vec![target("audit", "taken-dlq"), target("audit", "gone-dlq")]);
    let (bus, off) = (world.full("events"), world.full("off"));
    let rule = world.eventbridge.put_rule().event_bus_name(&bus).name(&off).state(RuleState::Disabled);
    wait(rule.event_pattern(r#"{"detail":{"amount":[{"numeric":[">",10]}]}}"#).send()).unwrap();
    world
}

fn names(list: &Value) -> Vec<&str> {
    let rules = list.as_array().unwrap().iter();
    rules.map(|rule| rule["name"].as_str().or(rule["rule"].as_str()).unwrap()).collect()
}

#[test]
fn rules_tell_where_undelivered_events_go_whether_they_may_and_which_rules_would_take_what() {
    let world = world_with_rules();
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListRules" => Effect::Change(|answer| {
            let rules = answer["Rules"].as_array_mut().unwrap();
            let off = rules.iter_mut().find(|rule| rule["State"] == "DISABLED").unwrap();
            off["ManagedBy"] = json!("schemas.amazonaws.com");
        }),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["events", "rules", "-o", "json"]).ends_with(0);
    let rules = run.json();
    assert_eq!(names(&rules), ["audit", "off", "orders"]);
    assert_eq!(rules[1]["managed_by"], "schemas.amazonaws.com");
    let orders = &rules[2]["targets"][0];
    assert_eq!(
        (&orders["dead_letter_queue_arn"], &orders["dead_letter_admission"]),
        (&json!(world.arn("taken-dlq")), &json!("admitted")),
        "{orders}"
    );
    assert_eq!((&orders["retry_attempts"], &orders["maximum_event_age_seconds"]), (&json!(4), &json!(3600)));
    let refused = [0, 1].map(|at| rules[0]["targets"][at]["dead_letter_admission"]["refused"].is_string());
    assert_eq!(refused, [true, true], "the policy names another rule, and there is no such queue: {rules}");
    assert!(run.stderr.contains("refuses it") && run.stderr.contains("there is no such queue"), "{}", run.stderr);

    for (arguments, expected) in [
        (&["--source", "shop"][..], &["audit", "off", "orders"][..]),
        (&["--source", "web"], &["off"]),
        (&["--detail-type", "Order Shipped"], &["audit", "off"]),
        (&["--uses", "detail.amount"], &["off"]),
        (&["--uses", "detail"], &["off", "orders"]),
        (&["--uses", "detail", "--source", "web"], &["off"]),
        (&["--uses", "time"], &[]),
    ] {
        let arguments = [&["events", "rules", "-o", "json"], arguments].concat();
        assert_eq!(names(&world.msgctl(&arguments).ends_with(0).json()), expected, "{arguments:?}");
    }
}

#[test]
fn a_dead_letter_queue_whose_key_keeps_eventbridge_out_refuses_and_the_statement_is_told() {
    let world = World::new();
    world.bus("events");
    world.queue("orders", &[]);
    let letting_in = json!({
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"},
        "Action": ["kms:GenerateDataKey*", "kms:Decrypt"], "Resource": "*",
        "Condition": {"StringEquals": {"aws:SourceAccount": world.account}},
    });
    let policy = |queue: &str| {
        json!({"Statement": [{
            "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
            "Resource": world.arn(queue),
        }]})
        .to_string()
    };
    for (queue, key) in [("open-dlq", world.key(&[letting_in])), ("sealed-dlq", world.key(&[]))] {
        let attributes = [(QueueAttributeName::Policy, policy(queue)), (QueueAttributeName::KmsMasterKeyId, key)];
        world.queue(queue, &attributes.each_ref().map(|(name, value)| (name.clone(), value.as_str())));
    }
    let target = |dlq: &str| {
        let config = DeadLetterConfig::builder().arn(world.arn(dlq)).build();
        Target::builder().arn(world.arn("orders")).dead_letter_config(config)
    };
    world.rule_with("events", "orders", r#"{"source":["shop"]}"#, vec![target("open-dlq"), target("sealed-dlq")]);
    let run = world.msgctl(&["events", "rules", "-o", "json"]).ends_with(0);
    let rules = run.json();
    let targets = rules[0]["targets"].as_array().unwrap();
    let of = |dlq: &str| {
        let target = targets.iter().find(|target| target["dead_letter_queue_arn"] == world.arn(dlq)).unwrap();
        target["dead_letter_admission"].clone()
    };
    assert_eq!(of("open-dlq"), "admitted");
    let refused = of("sealed-dlq")["refused"].as_str().unwrap().to_owned();
    assert!(refused.contains("do kms:GenerateDataKey; this statement lets it in: {"), "{refused}");
    assert!(
        run.stderr.contains("what sqs orders does not get is lost") && run.stderr.contains("kms:Decrypt"),
        "{run:?}"
    );

    world.gateway.rule(|request, _| match request.action.as_str() {
        "GetKeyPolicy" => Effect::Refuse { status: 400, code: "AccessDeniedException", message: "no" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["events", "rules", "-o", "json"]).ends_with(0);
    assert!(run.stdout.contains("\"unknown\"") && !run.stderr.contains("is lost"), "{run:?}");
}

#[test]
fn an_event_is_explained_by_every_rule_with_the_field_that_failed_what_was_wanted_and_what_came() {
    let world = world_with_rules();
    let list = world.msgctl(&["events", "explain", EVENT, "-o", "json"]).ends_with(0).json();
    assert_eq!(names(&list), ["audit", "off", "orders"]);
    let verdicts = |key: &str| list.as_array().unwrap().iter().map(|rule| rule[key].clone()).collect::<Vec<_>>();
    assert_eq!(verdicts("matched"), [json!(true), json!(true), json!(false)]);
    assert_eq!(verdicts("fires"), [json!(true), json!(false), json!(false)], "a disabled rule sends nothing");
    assert_eq!(list[2]["reason"], "detail.status: \"pending\" is none of \"confirmed\", \"shipped\"");
    let failing: Vec<_> =
        list[2]["fields"].as_array().unwrap().iter().filter(|field| field["matched"] == false).collect();
    assert_eq!((failing.len(), &failing[0]["path"]), (1, &json!("detail.status")));

    world.write("event.json", EVENT);
    let run = world.msgctl(&["events", "explain", "event.json", "--rule", "orders"]).ends_with(0);
    assert!(run.stdout.contains("detail.status") && !run.stdout.contains("audit"), "{}", run.stdout);
    let detail = ["events", "explain", "-", "--detail-type", "Order Created", "--source", "shop", "-o", "json"];
    let list = world.msgctl_with_stdin(&detail, br#"{"status":"shipped"}"#).ends_with(0).json();
    assert_eq!(list[2]["fires"], true);

    let lines =
        format!("{EVENT}\n{{\"message_id\":\"1\",\"body\":{}}}\nnothing\n", json!(EVENT.replace("pending", "shipped")));
    let many = ["events", "explain", "--input", "-", "-o", "ndjson"];
    let run = world.msgctl_with_stdin(&many, lines.as_bytes()).ends_with(3);
    let rows: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&rows[0]["rules"], &rows[1]["rules"]), (&json!(["audit"]), &json!(["audit", "orders"])));
    assert_eq!((&rows[2]["line"], rows[2]["error"].is_string()), (&json!(3), true));

    let two = format!("{EVENT}\n{}\n", EVENT.replace("pending", "shipped"));
    for (rule, one, many, part) in [
        ("audit", 0, 0, ""),
        ("orders", 9, 9, "rule {} would not take the event: detail.status"),
        ("off", 9, 9, "rule {} would take the event, but it is DISABLED"),
    ] {
        let run = world.msgctl(&["events", "explain", EVENT, "--expect-rule", rule]).ends_with(one);
        assert!(run.stderr.contains(&part.replace("{}", &world.full(rule))), "{}", run.stderr);
        let all = ["events", "explain", "--input", "-", "--expect-rule", rule];
        let run = world.msgctl_with_stdin(&all, two.as_bytes()).ends_with(many);
        let wrong = if rule == "orders" { "1 event would not" } else { "2 events would not" };
        assert_eq!(run.stderr.contains(wrong), many == 9, "{}", run.stderr);
    }

    for (arguments, code, part) in [
        (&[EVENT, "--expect-rule", "ordrs"][..], 4, "did you mean `orders`"),
        (&["{\"a\":1}"], 2, "--detail-type"),
        (&["{\"a\":"], 2, "that is no event"),
        (&["missing.json"], 2, "missing.json"),
        (&[EVENT, "--rule", "ordrs"], 4, "did you mean `orders`"),
        (&[EVENT, "--bus", "evnts"], 4, "did you mean `events`"),
        (&[EVENT, "--pattern", "{\"source\":\"shop\"}"], 2, "--pattern: line 1"),
        (&[EVENT, "--pattern", "{\"source\":[\"shop\"]}", "--rule", "orders"], 2, "cannot be used with"),
    ] {
        let run = world.msgctl(&[&["events", "explain"], arguments].concat()).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
}

#[test]
fn a_pattern_alone_is_explained_without_an_account_and_held_against_the_service_where_that_is_asked() {
    let world = World::new();
    world.write(
        "pattern.json",
        r#"{"source":["shop"],"$or":[{"detail":{"status":["shipped"]}},{"detail":{"amount":[12]}}]}"#,
    );
    let mut command = world.command(&["events", "explain", EVENT, "--pattern", "pattern.json", "-o", "ndjson"]);
    for name in ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION", "MSGCTL_PROJECT", "MSGCTL_STAGE"] {
        command.env_remove(name);
    }
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    let explained: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!((&explained["matched"], &explained["rule"]), (&json!(true), &json!("pattern.json")));
    assert_eq!(explained["branches"].as_array().unwrap().len(), 2);
    assert!(world.gateway.requests().is_empty());

    let verify = ["events", "explain", EVENT, "--pattern", "pattern.json", "--verify", "-o", "ndjson"];
    let explained = world.msgctl(&verify).ends_with(0).json();
    assert_eq!((&explained["matched"], &explained["service_matched"]), (&json!(true), &json!(true)));
    world.gateway.rule(|request, _| match request.action.as_str() {
        "TestEventPattern" => Effect::Answer(json!({"Result": false})),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&verify).ends_with(9);
    assert!(run.stderr.contains("TestEventPattern says that the pattern does not match"), "{}", run.stderr);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "TestEventPattern" => {
            Effect::Refuse { status: 403, code: "AccessDeniedException", message: "no events:TestEventPattern" }
        }
        _ => Effect::Pass,
    });
    world.msgctl(&verify).ends_with(6);
}
