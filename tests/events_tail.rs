//! `events tail`: what is published is shown, and nothing temporary is left behind, however it ends.

use aws_sdk_sqs::types::QueueAttributeName;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{finish, signal};
use crate::support::{Effect, Run, World, wait};

fn world() -> World {
    let world = World::new();
    world.bus("events");
    world.queue("orders", &[]);
    world.rule("events", "orders", "shop", "orders");
    world
}

fn shown(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_is_published_is_shown_over_a_rule_and_a_queue_that_admit_nobody_else_and_expire() {
    let world = world();
    let before = jiff::Timestamp::now();
    let arguments = ["events", "tail", "--match", r#"{"source":["shop"]}"#, "--where", ".detail.n > 1", "--count", "2"];
    let child = world.command(&arguments).env("OWNER", "ann").spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);

    let name = world.temporary_things("events").pop().unwrap();
    assert_eq!(world.temporary_things("events"), [name.as_str(), name.as_str()], "a queue and a rule of one name");
    let url = wait(world.sqs.get_queue_url().queue_name(&name).send()).unwrap().queue_url.unwrap();
    let rule_arn = format!("arn:aws:events:us-east-1:{}:rule/{}/{name}", world.account, world.full("events"));
    let attributes = wait(world.sqs.get_queue_attributes().queue_url(&url).attribute_names("Policy".into()).send());
    let policy = attributes.unwrap().attributes.unwrap()[&QueueAttributeName::Policy].clone();
    let statement = &serde_json::from_str::<Value>(&policy).unwrap()["Statement"];
    assert_eq!(statement.as_array().unwrap().len(), 1);
    assert_eq!(statement[0]["Principal"], json!({"Service": "events.amazonaws.com"}));
    assert_eq!(statement[0]["Condition"], json!({"ArnEquals": {"aws:SourceArn": rule_arn}}));
    assert_eq!(statement[0]["Resource"], format!("arn:aws:sqs:us-east-1:{}:{name}", world.account));
    let tags = world.tags(&url);
    assert_eq!((tags["msgctl:temporary"].as_str(), tags["Owner"].as_str()), ("events tail", "ann"));
    let expires: jiff::Timestamp = tags["msgctl:expires"].parse().unwrap();
    let lasts = expires.as_second() - before.as_second();
    assert!((3_599..3_700).contains(&lasts), "{expires}");
    let of_rule = wait(world.eventbridge.list_tags_for_resource().resource_arn(&rule_arn).send()).unwrap();
    let of_rule = of_rule.tags.unwrap().into_iter().map(|tag| (tag.key, tag.value));
    let mut of_rule: std::collections::BTreeMap<_, _> = of_rule.collect();
    // It was made a moment later.
    let expires_of_rule: jiff::Timestamp = of_rule["msgctl:expires"].parse().unwrap();
    assert!((0..60).contains(&(expires_of_rule.as_second() - expires.as_second())), "{expires_of_rule}");
    of_rule.insert("msgctl:expires".into(), tags["msgctl:expires"].clone());
    assert_eq!(of_rule, tags);

    for (source, n) in [("shop", 1), ("shop", 2), ("else", 3), ("shop", 4)] {
        world.publish("events", source, "Order Created", &format!("{{\"n\":{n}}}"));
    }
    let run = finish(child).ends_with(0);
    let mut events = shown(&run);
    events.sort_by_key(|event| event["detail"]["n"].as_u64());
    assert_eq!(events.iter().map(|event| &event["detail"]["n"]).collect::<Vec<_>>(), [&json!(2), &json!(4)]);
    assert_eq!((&events[0]["detail-type"], &events[0]["source"]), (&json!("Order Created"), &json!("shop")));
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());
    assert_eq!(world.receipts()[0]["plan"]["temporary"], name);
}

#[test]
fn with_a_rule_only_its_events_are_shown_and_a_time_out_before_the_count_is_a_failed_check() {
    let world = world();
    let child = world.command(&["events", "tail", "--rule", "orders", "--count", "2", "--timeout", "3s"]);
    let child = { child }.spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    world.publish("events", "else", "A", "{}");
    world.publish("events", "shop", "B", "{}");
    let run = finish(child).ends_with(9);
    assert_eq!(shown(&run).iter().map(|event| &event["detail-type"]).collect::<Vec<_>>(), [&json!("B")]);
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());

    let plan = world.msgctl(&["events", "tail", "--rule", "orders", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert_eq!((&plan["pattern"], &plan["rule"]), (&json!({"source": ["shop"]}), &json!(world.full("orders"))));
    for (arguments, code, part) in [
        (&["--rule", "ordrs"][..], 4, "did you mean `orders`"),
        (&["--match", "{\"source\":\"shop\"}"], 2, "--match: line 1"),
        (&["--where", ".a | ("], 2, "--where, column"),
        (&["--bus", "evnts"], 4, "did you mean `events`"),
        (&["--bus", "default"], 5, "default"),
    ] {
        let run = world.msgctl(&[&["events", "tail"], arguments].concat()).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    assert_eq!(world.gateway.requests_of("CreateQueue").len(), 1);
}

#[test]
fn nothing_is_left_behind_however_it_ends() {
    let world = world();
    for sent in [Signal::INT, Signal::TERM, Signal::HUP] {
        world.gateway.forget();
        let child = world.command(&["events", "tail"]).spawn().unwrap();
        world.gateway.wait_for(&["ReceiveMessage"], 1);
        signal(&child, sent);
        finish(child).ends_with(130);
        assert_eq!(world.temporary_things("events"), Vec::<String>::new(), "{sent:?}");
    }
    // A reader that has seen enough, and one that goes away without seeing anything.
    for (script, events) in [("msgctl events tail | head -n 1", 1), ("msgctl events tail | true", 0)] {
        world.gateway.forget();
        let child = world.shell(script).spawn().unwrap();
        world.gateway.wait_for(&["ReceiveMessage"], 1);
        (0..events).for_each(|_| world.publish("events", "shop", "A", "{}"));
        finish(child).ends_with(0);
        world.gateway.wait_for(&["DeleteQueue"], 1);
        world.gateway.settle();
        assert_eq!(world.temporary_things("events"), Vec::<String>::new(), "{script}");
    }
    // Whichever call fails on the way, and when a signal comes while things are being made.
    for failing in ["CreateQueue", "PutRule", "PutTargets", "ReceiveMessage"] {
        world.gateway.rule(move |request, _| match request.action == failing {
            true => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
            false => Effect::Pass,
        });
        let run = world.msgctl(&["events", "tail"]).ends_with(6);
        assert!(run.stderr.contains("AccessDeniedException"), "{}", run.stderr);
        assert_eq!(world.temporary_things("events"), Vec::<String>::new(), "{failing}");
    }
    for cut in ["CreateQueue", "PutTargets"] {
        world.gateway.rule(move |request, _| if request.action == cut { Effect::CutAfter } else { Effect::Pass });
        world.msgctl(&["events", "tail"]).ends_with(8);
        assert_eq!(world.temporary_things("events"), Vec::<String>::new(), "{cut}: the answer was lost");
    }
    world.gateway.forget();
    let slowly = std::time::Duration::from_millis(300);
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "CreateQueue" => Effect::Delay(slowly),
        _ => Effect::Pass,
    });
    let child = world.command(&["events", "tail"]).spawn().unwrap();
    world.gateway.wait_for(&["CreateQueue"], 1);
    signal(&child, Signal::TERM);
    finish(child).ends_with(130);
    assert!(world.gateway.requests_of("PutRule").is_empty());
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());
}

#[test]
fn a_clean_up_that_fails_is_told_with_the_command_that_finishes_it() {
    let world = world();
    world.gateway.rule(|request, _| match request.action.as_str() {
        "RemoveTargets" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["events", "tail", "--timeout", "1s"]).ends_with(3);
    let left = world.temporary_things("events");
    assert_eq!(left.len(), 1, "the rule is left, the queue is gone: {left:?}");
    let command = format!("msgctl events tail --gc {}", left[0]);
    assert!(run.stderr.contains("is left behind") && run.stderr.contains(&command), "{}", run.stderr);
    world.msgctl(&["events", "tail", "--gc", &left[0]]).ends_with(3);
    world.gateway.rule(|_, _| Effect::Pass);
    world.msgctl(&["events", "tail", "--gc"]).ends_with(0);
    assert_eq!(world.temporary_things("events"), left, "it has not expired");
    let swept = world.msgctl(&["events", "tail", "--gc", &left[0], "-o", "json"]).ends_with(0).json();
    assert_eq!(swept["feeders"].as_array().unwrap().len(), 1, "{swept}");
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());
    // By its tags, never by its name alone.
    world.queue("msgctl-mine", &[]);
    world.msgctl(&["events", "tail", "--gc", &world.full("msgctl-mine")]).ends_with(4);
    world.msgctl(&["events", "tail", "--gc", &world.full("orders")]).ends_with(4);
    assert_eq!(world.temporary_things("events"), [world.full("msgctl-mine")]);
}

#[test]
fn what_a_kill_left_behind_is_taken_away_once_it_has_expired() {
    let world = world();
    world.queue("msgctl-not-mine", &[]);
    let child = world.command(&["events", "tail"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    signal(&child, Signal::KILL);
    finish(child).ends_with(137);
    let mut left = world.temporary_things("events");
    assert_eq!(left.len(), 3, "{left:?}");
    world.msgctl(&["events", "tail", "--timeout", "1s"]).ends_with(0);
    assert_eq!(world.temporary_things("events").len(), 3, "nobody knows that it is not needed any more");

    let name = left.pop().unwrap();
    let url = wait(world.sqs.get_queue_url().queue_name(&name).send()).unwrap().queue_url.unwrap();
    let expired = "2026-01-01T00:00:00Z";
    wait(world.sqs.tag_queue().queue_url(&url).tags("msgctl:expires", expired).send()).unwrap();
    let rule_arn = format!("arn:aws:events:us-east-1:{}:rule/{}/{name}", world.account, world.full("events"));
    let tag = aws_sdk_eventbridge::types::Tag::builder().key("msgctl:expires").value(expired).build().unwrap();
    wait(world.eventbridge.tag_resource().resource_arn(rule_arn).tags(tag).send()).unwrap();
    let run = world.msgctl(&["events", "tail", "--timeout", "1s"]).ends_with(0);
    assert!(run.stderr.contains("Took away 2 things"), "{}", run.stderr);
    assert_eq!(world.temporary_things("events"), [world.full("msgctl-not-mine")]);
}
