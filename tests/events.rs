//! `events publish` of one event.

use serde_json::{Value, json};

use crate::support::{Effect, World};

/// A bus whose rule sends every event of `myapp` to the queue `arrived`, whose URL is returned.
fn world_with_bus() -> (World, String) {
    let world = World::new();
    world.bus("events");
    let arrived = world.queue("arrived", &[]);
    world.rule("events", "all", "myapp", "arrived");
    (world, arrived)
}

fn delivered(world: &World, url: &str) -> Vec<Value> {
    world.take_all(url).iter().map(|message| serde_json::from_str(&message.body).unwrap()).collect()
}

#[test]
fn the_second_command_of_the_first_page_runs_unattended_and_the_event_is_delivered() {
    let (world, arrived) = world_with_bus();
    world.write("detail.json", "{\"status\": \"confirmed\", \"name\": \"Grüße\"}\n");
    let run = world.msgctl(&["events", "publish", "Order Created", "detail.json"]).ends_with(0);
    let events = delivered(&world, &arrived);
    assert_eq!(events.len(), 1);
    assert_eq!(events[0]["detail"], json!({"status": "confirmed", "name": "Grüße"}));
    assert_eq!((&events[0]["detail-type"], &events[0]["source"]), (&json!("Order Created"), &json!("myapp")));
    assert!(run.stdout.contains(events[0]["id"].as_str().unwrap()), "{}", run.stdout);
    assert_eq!(world.receipts()[0]["command"], "events publish");
}

#[test]
fn a_detail_comes_from_the_command_line_from_stdin_or_not_at_all_with_time_source_and_resources() {
    let (world, arrived) = world_with_bus();
    world.msgctl_with_stdin(&["events", "publish", "A", "-"], b" {\"from\":\"stdin\"}").ends_with(0);
    world.msgctl(&["events", "publish", "B"]).ends_with(0);
    let arguments =
        ["events", "publish", "C", " {\"a\":1}", "--time", "2026-11-23T09:30:00Z", "--resource", "arn:aws:s3:::b"];
    world.msgctl(&arguments).ends_with(0);
    world.msgctl(&["events", "publish", "D", "{}", "--source", "somebody.else"]).ends_with(0);
    let events = delivered(&world, &arrived);
    let details: Vec<_> = events.iter().map(|event| &event["detail"]).collect();
    assert_eq!(details, [&json!({"from": "stdin"}), &json!({}), &json!({"a": 1})]);
    assert_eq!(events[2]["resources"], json!(["arn:aws:s3:::b"]));
    // The emulator puts its own time in.
    let sent = &world.gateway.requests_of("PutEvents")[2].body["Entries"][0];
    assert_eq!(sent["Time"].as_f64(), Some(1_795_426_200.0), "2026-11-23T09:30:00Z");
}

#[test]
fn the_bus_is_looked_up_first_because_events_for_one_that_does_not_exist_are_dropped() {
    let (world, _) = world_with_bus();
    let run = world.msgctl(&["events", "publish", "X", "{}", "--bus", "evnts", "-o", "json"]).ends_with(4);
    assert!(run.error()["message"].as_str().unwrap().contains("no event bus `evnts`"), "{}", run.stderr);
    assert!(run.error()["hints"][0].as_str().unwrap().contains("`events`"), "{}", run.stderr);
    let mut command = world.command(&["events", "publish", "X", "{}"]);
    let output = command.env("EVENT_BUS_NAME", "nowhere").output().unwrap();
    assert_eq!(output.status.code(), Some(4));
    assert!(world.gateway.requests_of("PutEvents").is_empty());
    let arn = format!("arn:aws:events:us-east-1:{}:event-bus/{}", world.account, world.full("events"));
    for bus in ["events", &world.full("events"), &arn] {
        world.msgctl(&["events", "publish", "X", "{}", "--bus", bus]).ends_with(0);
    }
    // The default bus is everybody's.
    world.msgctl(&["events", "publish", "X", "{}", "--bus", "default"]).ends_with(5);
}

#[test]
fn what_the_bus_would_refuse_or_drop_is_refused_before_it_is_sent() {
    let (world, _) = world_with_bus();
    let too_large = world.write("large.json", format!("{{\"a\":\"{}\"}}", "x".repeat(1_000_000)));
    let overlong = "x".repeat(129);
    for (arguments, part) in [
        (&["X", "{\"a\":}"][..], "column 6"),
        (&["X", too_large.to_str().unwrap()], "takes at most 1000000"),
        (&["X", "missing.json"], "missing.json"),
        (&["X", "{}", "--source", "aws.s3"], "aws."),
        (&["X", "{}", "--time", "yesterday"], "yesterday"),
        (&[overlong.as_str(), "{}"], "129 bytes"),
        (&["", "{}"], "detail type"),
    ] {
        let run = world.msgctl(&[&["events", "publish"], arguments].concat()).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    let run = world.msgctl_with_stdin(&["events", "publish", "X", "-"], b"[1]").ends_with(2);
    assert!(run.stderr.contains("an array, not a JSON object"), "{}", run.stderr);
    assert!(world.gateway.requests().is_empty(), "none of them needs AWS to be refused");
}

#[test]
fn an_entry_that_failed_inside_a_successful_answer_is_a_failure_and_is_tried_again_where_that_helps() {
    let (world, arrived) = world_with_bus();
    world.gateway.rule(|request, count| match request.action.as_str() {
        "PutEvents" if count <= 2 => Effect::Answer(
            json!({"FailedEntryCount": 1, "Entries": [{"ErrorCode": "InternalFailure", "ErrorMessage": "later"}]}),
        ),
        _ => Effect::Pass,
    });
    world.msgctl(&["events", "publish", "X", "{}"]).ends_with(0);
    assert_eq!(world.gateway.requests_of("PutEvents").len(), 3);
    assert_eq!(delivered(&world, &arrived).len(), 1);
    for (code, exit, tries) in
        [("MalformedDetail", 1, 1), ("NotAuthorizedForSourceException", 6, 1), ("ThrottlingException", 8, 4)]
    {
        world.gateway.forget();
        world.gateway.rule(move |request, _| match request.action.as_str() {
            "PutEvents" => Effect::Answer(
                json!({"FailedEntryCount": 1, "Entries": [{"ErrorCode": code, "ErrorMessage": "the bus says no"}]}),
            ),
            _ => Effect::Pass,
        });
        let run = world.msgctl(&["events", "publish", "X", "{}"]).ends_with(exit);
        assert!(run.stderr.contains(code) && run.stderr.contains("was not published"), "{}", run.stderr);
        assert_eq!(world.gateway.requests_of("PutEvents").len(), tries, "{code}");
    }
}

#[test]
fn rules_are_listed_with_their_patterns_and_targets() {
    let (world, _) = world_with_bus();
    let rules = world.msgctl(&["events", "rules", "-o", "json"]).ends_with(0).json();
    assert_eq!(
        (&rules[0]["name"], &rules[0]["state"], &rules[0]["event_pattern"]),
        (&json!("all"), &json!("ENABLED"), &json!({"source": ["myapp"]}))
    );
    assert_eq!(rules[0]["targets"][0]["arn"], world.arn("arrived"));
    world.bus("quiet");
    let run = world.msgctl(&["events", "rules", "--bus", "quiet", "-o", "json"]).ends_with(0);
    assert_eq!(run.stdout, "[]\n");
}
