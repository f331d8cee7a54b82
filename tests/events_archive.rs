//! `events archive create|delete|export`.

use jiff::Timestamp;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{finish, signal};
use crate::support::{Effect, World, until, wait};

fn world_with_archive() -> World {
    let world = World::new();
    world.bus("events");
    world.archive("events", &world.bus_arn("events"));
    world
}

fn nothing() -> Vec<String> {
    Vec::new()
}

const EXPORT: [&str; 6] = ["events", "archive", "export", "events", "--since", "1d"];

#[test]
fn an_archive_is_made_shown_with_how_stale_its_counts_are_and_deleted() {
    let world = World::new();
    world.bus("events");
    world.write("pattern.json", r#"{"source":["shop"]}"#);
    let create = ["events", "archive", "create", "orders", "--pattern", "pattern.json", "--retention-days", "30"];
    let create = [&create[..], &["--description", "of the shop", "-o", "json"]].concat();
    let plan = world.msgctl(&[&create[..], &["--dry-run"]].concat()).ends_with(0).json();
    assert_eq!((&plan["archive"], &plan["retention_days"]), (&json!(world.full("orders")), &json!(30)));
    assert!(world.gateway.requests_of("CreateArchive").is_empty());
    world.msgctl(&create).ends_with(0);
    let there = wait(world.eventbridge.describe_archive().archive_name(world.full("orders")).send()).unwrap();
    assert_eq!((there.retention_days, there.event_source_arn), (Some(30), Some(world.bus_arn("events"))));
    let page = world.msgctl(&["events", "archive", "show", "orders"]).ends_with(0).stdout;
    for part in ["30 d", r#"{"source":["shop"]}"#, "up to 24 h ago", "of the shop", "about 0"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    let shown = world.msgctl(&["events", "archive", "show", "orders", "-o", "json"]).ends_with(0).json();
    assert_eq!((&shown["counts_up_to_seconds_old"], &shown["arrives_within_seconds"]), (&json!(86_400), &json!(600)));
    let run = world.msgctl(&create).ends_with(1);
    assert!(run.stderr.contains("already") && run.stderr.contains("archive show"), "{}", run.stderr);
    let long = "x".repeat(48);
    for (arguments, code, part) in [
        (&["create", "other", "--pattern", "{\"source\":\"shop\"}"][..], 2, "--pattern: line 1"),
        (&["create", "other", "--pattern", "missing.json"], 2, "missing.json"),
        (&["create", "other", "--bus", "evnts"], 4, "did you mean `events`"),
        (&["create", "other", "--bus", "default"], 5, "default"),
        (&["create", "other", "--retention-days", "0"], 2, "--retention-days"),
        (&["create", &long], 2, "too long for an archive"),
        (&["delete", "ordrs"], 4, "did you mean `orders`"),
        (&["delete", "orders"], 5, "--yes"),
    ] {
        let run = world.msgctl(&[&["events", "archive"], arguments].concat()).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    world.msgctl(&["events", "archive", "delete", "orders", "--yes"]).ends_with(0);
    assert!(wait(world.eventbridge.list_archives().send()).unwrap().archives().is_empty());
}

#[test]
fn an_export_has_the_archived_events_as_they_were_and_no_live_ones_and_nobody_else_is_asked_to_take_them() {
    let world = world_with_archive();
    world.know_replays(3);
    let others = world.queue("others", &[]);
    world.rule("events", "others", "shop", "others");
    for n in 0..12 {
        world.publish("events", "shop", "Order Created", &format!("{{\"n\":{n}.50}}"));
    }
    let now = Timestamp::now();
    let end = now.to_string();
    let arguments = [&EXPORT[..], &["--until", &end, "--output-file", "events.ndjson", "-o", "json"]].concat();
    let child = world.command(&arguments).env("OWNER", "ann").spawn().unwrap();
    world.gateway.wait_for(&["StartReplay"], 1);
    // An event has the second in which it was published, and this one's is after the window.
    until(|| Timestamp::now().as_second() > now.as_second());
    world.publish("events", "shop", "Live", "{}");
    let exported = finish(child).ends_with(0).json();
    assert_eq!((&exported["events"], &exported["complete"]), (&json!(12), &json!(true)));
    let request = &world.gateway.requests_of("StartReplay")[0].body;
    let name = exported["replay"].as_str().unwrap();
    let rule = format!("arn:aws:events:us-east-1:{}:rule/{}/{name}", world.account, world.full("events"));
    assert_eq!(request["Destination"], json!({"Arn": world.bus_arn("events"), "FilterArns": [rule]}));
    let pattern = &world.gateway.requests_of("PutRule")[0].body["EventPattern"];
    assert_eq!(*pattern, json!({ "replay-name": [name] }).to_string());

    let text = std::fs::read_to_string(world.home.path().join("events.ndjson")).unwrap();
    let events: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut numbers: Vec<f64> = events.iter().map(|event| event["detail"]["n"].as_f64().unwrap()).collect();
    numbers.sort_by(f64::total_cmp);
    assert_eq!(numbers, (0..12).map(|n| f64::from(n) + 0.5).collect::<Vec<_>>());
    assert!(events.iter().all(|event| event["detail-type"] == "Order Created" && event.get("replay-name").is_none()));
    assert_eq!(world.depth(&others), (13, 0), "each once, when it was published, and not again");
    assert_eq!(world.temporary_things("events"), nothing());
    assert_eq!(world.receipts()[0]["result"]["events"], 12);
    // It can be read again, and is never overwritten.
    let run = world.msgctl(&["events", "explain", "--input", "events.ndjson"]).ends_with(0);
    assert!(run.stderr.contains("12 events"), "{}", run.stderr);
    world.gateway.forget();
    let run = world.msgctl(&arguments).ends_with(5);
    assert!(run.stderr.contains("is there already"), "{}", run.stderr);
    assert!(world.gateway.requests_of("CreateQueue").is_empty());
}

#[test]
fn fewer_events_than_the_archive_counted_are_told_of() {
    let world = world_with_archive();
    world.publish("events", "shop", "Order Created", "{}");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeArchive" => Effect::Change(|answer| answer["EventCount"] = json!(3)),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&EXPORT).ends_with(3);
    assert_eq!(run.stdout.lines().count(), 1, "without a file it goes to stdout: {}", run.stdout);
    assert!(run.stderr.contains("1 event came, 2 fewer than the archive had counted"), "{}", run.stderr);
    assert_eq!(world.temporary_things("events"), nothing());
}

#[test]
fn nothing_is_left_behind_however_an_export_ends() {
    let world = world_with_archive();
    world.know_replays(10_000);
    world.publish("events", "shop", "Order Created", "{}");
    for (sent, file) in [(Signal::INT, "int.ndjson"), (Signal::TERM, "term.ndjson")] {
        world.gateway.forget();
        let child = world.command(&[&EXPORT[..], &["--output-file", file]].concat()).spawn().unwrap();
        let written = || std::fs::read_to_string(world.home.path().join(file)).is_ok_and(|text| text.ends_with('\n'));
        until(written);
        signal(&child, sent);
        let run = finish(child).ends_with(130);
        assert!(run.stderr.contains("1 event, which are not all"), "{}", run.stderr);
        assert_eq!(world.gateway.requests_of("CancelReplay").len(), 1, "{sent:?}");
        assert_eq!(world.temporary_things("events"), nothing(), "{sent:?}");
    }
    for (failing, code) in [("CreateQueue", 6), ("PutRule", 6), ("StartReplay", 6), ("DescribeReplay", 6)] {
        world.gateway.rule(move |request, _| match request.action == failing {
            true => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
            false => Effect::Pass,
        });
        let run = world.msgctl(&EXPORT).ends_with(code);
        assert!(run.stderr.contains("AccessDeniedException"), "{}", run.stderr);
        assert_eq!(world.temporary_things("events"), nothing(), "{failing}");
    }
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeReplay" => Effect::Change(|answer| {
            answer["State"] = json!("FAILED");
            answer["StateReason"] = json!("the archive is gone");
        }),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&EXPORT).ends_with(1);
    assert!(run.stderr.contains("is FAILED: the archive is gone"), "{}", run.stderr);
    assert_eq!(world.temporary_things("events"), nothing());
}

#[test]
fn a_clean_up_that_fails_is_told_with_the_commands_that_finish_it() {
    let world = world_with_archive();
    world.know_replays(10_000);
    world.publish("events", "shop", "Order Created", "{}");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "CancelReplay" | "RemoveTargets" => {
            Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" }
        }
        _ => Effect::Pass,
    });
    let child = world.command(&EXPORT).spawn().unwrap();
    world.gateway.wait_for(&["DeleteMessageBatch"], 1);
    signal(&child, Signal::INT);
    let run = finish(child).ends_with(130);
    let left = world.temporary_things("events");
    assert_eq!(left.len(), 1, "the rule is left, the queue is gone: {left:?}");
    let commands = [format!("msgctl events replay cancel {}", left[0]), format!("msgctl events tail --gc {}", left[0])];
    assert!(commands.iter().all(|command| run.stderr.contains(command)), "{}", run.stderr);
    world.gateway.rule(|_, _| Effect::Pass);
    world.msgctl(&["events", "replay", "cancel", &left[0]]).ends_with(0);
    world.msgctl(&["events", "tail", "--gc", &left[0]]).ends_with(0);
    assert_eq!(world.temporary_things("events"), nothing());
}
