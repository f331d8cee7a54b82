//! `topic tail`: what is published is shown, and nothing temporary is left behind, however it ends.

use std::time::Duration;

use aws_sdk_sqs::types::QueueAttributeName;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{finish, signal};
use crate::support::{Effect, Run, World, wait};

use super::subscribe;

/// The names of temporary queues, and of those that are subscribed to a topic.
fn temporary_things(world: &World, topic_arn: &str) -> Vec<String> {
    let prefix = world.full("msgctl-");
    let queues = wait(world.sqs.list_queues().queue_name_prefix(&prefix).send()).unwrap().queue_urls;
    let queues = queues.unwrap_or_default().into_iter().map(|url| url.rsplit('/').next().unwrap().to_owned());
    let listed = wait(world.sns.list_subscriptions_by_topic().topic_arn(topic_arn).send()).unwrap();
    let fed = listed.subscriptions.unwrap_or_default().into_iter().filter_map(|one| one.endpoint);
    let fed = fed.map(|arn| arn.rsplit(':').next().unwrap().to_owned()).filter(|name| name.starts_with(&prefix));
    queues.chain(fed).collect()
}

fn shown(run: &Run) -> Vec<Value> {
    run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn what_is_published_is_shown_over_a_queue_that_admits_nobody_else_and_expires() {
    let world = World::new();
    let topic = world.topic("orders");
    let arguments =
        ["topic", "tail", "orders", "--filter", r#"{"kind":["a"]}"#, "--where", ".json.n > 1", "--count", "2"];
    let child = world.command(&arguments).env("OWNER", "ann").spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);

    let name = temporary_things(&world, &topic).pop().unwrap();
    assert_eq!(temporary_things(&world, &topic), [name.as_str(), name.as_str()], "a queue, and its subscription");
    let url = wait(world.sqs.get_queue_url().queue_name(&name).send()).unwrap().queue_url.unwrap();
    let attributes = wait(world.sqs.get_queue_attributes().queue_url(&url).attribute_names("Policy".into()).send());
    let policy = attributes.unwrap().attributes.unwrap()[&QueueAttributeName::Policy].clone();
    let statement = &serde_json::from_str::<Value>(&policy).unwrap()["Statement"];
    assert_eq!(statement.as_array().unwrap().len(), 1);
    assert_eq!(statement[0]["Principal"], json!({"Service": "sns.amazonaws.com"}));
    assert_eq!(statement[0]["Condition"], json!({"ArnEquals": {"aws:SourceArn": topic}}));
    let tags = world.tags(&url);
    assert_eq!((tags["msgctl:temporary"].as_str(), tags["Owner"].as_str()), ("topic tail", "ann"));
    assert!(tags["msgctl:expires"].parse::<jiff::Timestamp>().is_ok());

    for (n, kind) in [(1, "a"), (2, "a"), (3, "b"), (4, "a")] {
        let (body, attribute) = (format!("{{\"n\":{n}}}"), format!("kind={kind}"));
        world.msgctl(&["topic", "publish", "orders", &body, "--attr", &attribute, "--subject", "S"]).ends_with(0);
    }
    let run = finish(child).ends_with(0);
    let mut seen = shown(&run);
    seen.sort_by_key(|one| one["message"].as_str().unwrap().to_owned());
    assert_eq!(seen.iter().map(|one| &one["message"]).collect::<Vec<_>>(), [&json!("{\"n\":2}"), &json!("{\"n\":4}")]);
    assert_eq!((&seen[0]["subject"], &seen[0]["attributes"]["kind"]["value"]), (&json!("S"), &json!("a")));
    assert_eq!(seen[0]["topic_arn"], topic);
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
    let receipts = world.receipts();
    let receipt = receipts.iter().find(|receipt| receipt["command"] == "topic tail").unwrap();
    assert_eq!(receipt["plan"]["temporary"], name);
}

#[test]
fn a_time_out_before_the_count_is_a_failed_check_and_what_is_wrong_is_refused_before_anything_is_made() {
    let world = World::new();
    let topic = world.topic("orders");
    world.msgctl(&["topic", "tail", "orders", "--timeout", "1s", "--count", "1"]).ends_with(9);
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
    world.gateway.forget();
    for (arguments, code, part) in [
        (&["ordrs"][..], 4, "did you mean `orders`"),
        (&["orders", "--filter", "{\"a\":\"b\"}"], 2, "line 1, column 6"),
        (&["orders", "--where", ".a | ("], 2, "--where, column"),
        (&["arn:aws:sns:us-east-1:1:other"], 5, "--allow-foreign"),
    ] {
        let run = world.msgctl(&[&["topic", "tail"], arguments].concat()).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    let plan = world.msgctl(&["topic", "tail", "orders", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert!(plan["temporary"].as_str().unwrap().starts_with(&world.full("msgctl-")));
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
}

#[test]
fn nothing_is_left_behind_however_it_ends() {
    let world = World::new();
    let topic = world.topic("orders");
    for sent in [Signal::INT, Signal::TERM, Signal::HUP] {
        world.gateway.forget();
        let child = world.command(&["topic", "tail", "orders"]).spawn().unwrap();
        world.gateway.wait_for(&["ReceiveMessage"], 1);
        signal(&child, sent);
        finish(child).ends_with(130);
        assert_eq!(temporary_things(&world, &topic), Vec::<String>::new(), "{sent:?}");
    }
    // A reader that has seen enough.
    world.gateway.forget();
    let child = world.shell("msgctl topic tail orders | head -n 1").spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    world.msgctl(&["topic", "publish", "orders", "x"]).ends_with(0);
    finish(child).ends_with(0);
    world.gateway.wait_for(&["DeleteQueue"], 1);
    world.gateway.settle();
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
    // Whichever call fails on the way, whichever answer is lost, and when a signal comes while things are made.
    for failing in ["CreateQueue", "Subscribe", "ReceiveMessage"] {
        world.gateway.rule(move |request, _| match request.action == failing {
            true => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
            false => Effect::Pass,
        });
        let run = world.msgctl(&["topic", "tail", "orders"]).ends_with(6);
        assert!(run.stderr.contains("AccessDenied"), "{}", run.stderr);
        assert_eq!(temporary_things(&world, &topic), Vec::<String>::new(), "{failing}");
    }
    for cut in ["CreateQueue", "Subscribe"] {
        world.gateway.rule(move |request, _| if request.action == cut { Effect::CutAfter } else { Effect::Pass });
        world.msgctl(&["topic", "tail", "orders"]).ends_with(8);
        assert_eq!(temporary_things(&world, &topic), Vec::<String>::new(), "{cut}: the answer was lost");
    }
    world.gateway.forget();
    world.gateway.rule(|request, _| match request.action.as_str() {
        "CreateQueue" => Effect::Delay(Duration::from_millis(300)),
        _ => Effect::Pass,
    });
    let child = world.command(&["topic", "tail", "orders"]).spawn().unwrap();
    world.gateway.wait_for(&["CreateQueue"], 1);
    signal(&child, Signal::TERM);
    finish(child).ends_with(130);
    assert!(world.gateway.requests_of("Subscribe").is_empty());
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
}

#[test]
fn a_clean_up_that_fails_is_told_and_finished_by_the_command_that_it_names() {
    let world = World::new();
    let topic = world.topic("orders");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "Unsubscribe" => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["topic", "tail", "orders", "--timeout", "1s"]).ends_with(3);
    let left = temporary_things(&world, &topic);
    assert_eq!(left.len(), 1, "the subscription is left, the queue is gone: {left:?}");
    let command = format!("msgctl topic tail orders --gc {}", left[0]);
    assert!(run.stderr.contains("is left behind") && run.stderr.contains(&command), "{}", run.stderr);
    world.msgctl(&["topic", "tail", "orders", "--gc", &left[0]]).ends_with(3);
    world.gateway.rule(|_, _| Effect::Pass);
    let swept = world.msgctl(&["topic", "tail", "orders", "--gc", &left[0], "-o", "json"]).ends_with(0).json();
    assert_eq!(swept["feeders"].as_array().unwrap().len(), 1, "{swept}");
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
    // What only has a name like that is nobody's business.
    world.queue("msgctl-mine", &[]);
    subscribe(&world, &topic, "sqs", &world.arn("msgctl-mine"), &[]);
    subscribe(&world, &topic, "sqs", &world.arn("msgctl-gone"), &[]);
    for name in ["msgctl-mine", "msgctl-gone"] {
        world.msgctl(&["topic", "tail", "orders", "--gc", &world.full(name)]).ends_with(4);
    }
    world.msgctl(&["topic", "tail", "orders", "--gc"]).ends_with(0);
    assert_eq!(temporary_things(&world, &topic).len(), 3);
}

#[test]
fn what_a_kill_left_behind_is_taken_away_once_it_has_expired() {
    let world = World::new();
    let topic = world.topic("orders");
    let child = world.command(&["topic", "tail", "orders"]).spawn().unwrap();
    world.gateway.wait_for(&["ReceiveMessage"], 1);
    signal(&child, Signal::KILL);
    finish(child).ends_with(137);
    let left = temporary_things(&world, &topic);
    assert_eq!(left.len(), 2, "{left:?}");
    world.msgctl(&["topic", "tail", "orders", "--gc"]).ends_with(0);
    assert_eq!(temporary_things(&world, &topic), left, "nobody knows that it is not needed any more");
    let url = wait(world.sqs.get_queue_url().queue_name(&left[0]).send()).unwrap().queue_url.unwrap();
    wait(world.sqs.tag_queue().queue_url(&url).tags("msgctl:expires", "2026-01-01T00:00:00Z").send()).unwrap();
    let run = world.msgctl(&["topic", "tail", "orders", "--timeout", "1s"]).ends_with(0);
    assert!(run.stderr.contains("Took away 2 things"), "{}", run.stderr);
    assert_eq!(temporary_things(&world, &topic), Vec::<String>::new());
}
