//! `events replay`. In the emulator a replay is over at once, sends to every rule whatever was asked for, and cannot
//! be cancelled: the gateway answers for what takes its time.

use aws_sdk_eventbridge::types::{DeadLetterConfig, RuleState, Target};
use aws_sdk_sqs::types::QueueAttributeName;
use jiff::Timestamp;
use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::terminal::{at_terminal, end_of};
use crate::support::world::{finish, signal};
use crate::support::{Effect, World, wait};

/// A bus whose rule sends every event of `myapp` to the queue `arrived`, whose URL is returned, with an archive.
fn world_with_bus() -> (World, String) {
    let world = World::new();
    world.bus("events");
    let arrived = world.queue("arrived", &[]);
    world.rule("events", "all", "myapp", "arrived");
    (world, arrived)
}

fn world_with_archive() -> World {
    let (world, _) = world_with_bus();
    world.archive("events", &world.bus_arn("events"));
    world
}

fn delivered(world: &World, url: &str) -> Vec<Value> {
    world.take_all(url).iter().map(|message| serde_json::from_str(&message.body).unwrap()).collect()
}

#[test]
fn an_archive_is_listed_shown_and_replayed_to_the_rules_that_were_named() {
    let (world, arrived) = world_with_bus();
    let bus = world.bus_arn("events");
    let run = world.msgctl(&["events", "replay", "start", "--since", "1h", "--all-rules"]).ends_with(4);
    assert!(run.stderr.contains("has no archive"), "{}", run.stderr);
    world.archive("events", &bus);
    let archives = world.msgctl(&["events", "archive", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!((&archives[0]["name"], &archives[0]["retention_days"]), (&json!("events"), &json!(7)));
    let archive = world.msgctl(&["events", "archive", "show", "events", "-o", "json"]).ends_with(0).json();
    assert_eq!((&archive["bus_arn"], &archive["state"]), (&json!(bus), &json!("ENABLED")));

    world.msgctl(&["events", "publish", "Order Created", "{\"order\":7}"]).ends_with(0);
    assert_eq!(delivered(&world, &arrived).len(), 1);
    let arguments = ["events", "replay", "start", "--since", "1h", "--until"];
    let until = (Timestamp::now() + jiff::SignedDuration::from_secs(60)).to_string();
    let named = [&arguments[..], &[until.as_str(), "--rule", "all", "--name", "again", "-o", "json"]].concat();
    let plan = world.msgctl(&[&named[..], &["--dry-run"]].concat()).ends_with(0).json();
    assert_eq!((&plan["replay"], &plan["rules"][0]["name"]), (&json!(world.full("again")), &json!(world.full("all"))));
    assert!(world.gateway.requests_of("StartReplay").is_empty());
    world.msgctl(&named).ends_with(0);
    let request = &world.gateway.requests_of("StartReplay")[0].body;
    let rule =
        format!("arn:aws:events:us-east-1:{}:rule/{}/{}", world.account, world.full("events"), world.full("all"));
    assert_eq!((&request["Destination"]["Arn"], &request["Destination"]["FilterArns"]), (&json!(bus), &json!([rule])));
    let again = delivered(&world, &arrived);
    assert_eq!((again.len(), &again[0]["detail"]), (1, &json!({"order": 7})));
    assert_eq!(again[0]["replay-name"], world.full("again"));

    let status = world.msgctl(&["events", "replay", "status", "again", "-o", "json"]).ends_with(0).json();
    assert_eq!((&status["state"], &status["percent"]), (&json!("COMPLETED"), &json!(100)));
    let run = world.msgctl(&["events", "replay", "cancel", "again"]).ends_with(1);
    assert!(run.stderr.contains("it is COMPLETED"), "{}", run.stderr);
    let run = world.msgctl(&named).ends_with(1);
    assert!(run.stderr.contains("ResourceAlreadyExistsException") && run.stderr.contains("--name"), "{}", run.stderr);
}

#[test]
fn a_replay_says_which_rules_and_a_window_and_is_started_once() {
    let (world, _) = world_with_bus();
    let bus = world.bus_arn("events");
    world.archive("events", &bus);
    for (arguments, code, part) in [
        (&["--since", "1h"][..], 2, "--rule"),
        (&["--since", "1h", "--rule", "all", "--all-rules"], 2, "cannot be used with"),
        (&["--since", "soon", "--all-rules"], 2, "--since `soon`"),
        (&["--since", "1h", "--until", "2h", "--all-rules"], 2, "is not before"),
        (&["--since", "1h", "--rule", "al"], 4, "did you mean `all`"),
        (&["evnts", "--since", "1h", "--all-rules"], 4, "did you mean `events`"),
    ] {
        let run = world.msgctl(&[&["events", "replay", "start"], arguments].concat()).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    world.gateway.rule(|request, _| match request.action.as_str() {
        "StartReplay" => Effect::Refuse { status: 400, code: "LimitExceededException", message: "ten are active" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["events", "replay", "start", "--since", "1h", "--rule", "all"]).ends_with(1);
    assert!(run.stderr.contains("replay cancel"), "{}", run.stderr);
    assert_eq!(world.gateway.requests_of("StartReplay").len(), 1, "the limit is not throttling");
}

#[test]
fn a_running_replay_tells_how_far_it_is_and_is_cancelled() {
    let (world, _) = world_with_bus();
    let bus = world.bus_arn("events");
    world.archive("events", &bus);
    let window = ["--since", "2026-11-23T10:00:00Z", "--until", "2026-11-23T12:00:00Z", "--name", "slow"];
    world.msgctl(&[&["events", "replay", "start", "--all-rules"], &window[..]].concat()).ends_with(0);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeReplay" => Effect::Change(|answer| {
            answer["State"] = json!("RUNNING");
            // 2026-11-23T10:30:00Z
            answer["EventLastReplayedTime"] = json!(1_795_429_800.0);
        }),
        "CancelReplay" => Effect::Answer(json!({"State": "CANCELLING"})),
        _ => Effect::Pass,
    });
    let status = world.msgctl(&["events", "replay", "status", "slow", "-o", "json"]).ends_with(0).json();
    assert_eq!((&status["percent"], &status["last_replayed"]), (&json!(25), &json!("2026-11-23T10:30:00Z")));
    let cancelled = world.msgctl(&["events", "replay", "cancel", "slow", "-o", "json"]).ends_with(0).json();
    assert_eq!(cancelled["state"], "CANCELLING");
    assert_eq!(wait(world.eventbridge.list_replays().send()).unwrap().replays().len(), 1);
}

#[test]
fn a_plan_tells_who_gets_the_events_who_does_not_and_which_targets_would_lose_them() {
    let world = world_with_archive();
    let policy = json!({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": "events.amazonaws.com"}, "Action": "sqs:SendMessage",
        "Resource": world.arn("safe-dlq")
    }]});
    world.queue("safe-dlq", &[(QueueAttributeName::Policy, &policy.to_string())]);
    world.queue("shut-dlq", &[]);
    let target = |dlq: &str| {
        let config = DeadLetterConfig::builder().arn(world.arn(dlq)).build();
        Target::builder().arn(world.arn("arrived")).dead_letter_config(config)
    };
    world.rule_with("events", "safe", r#"{"source":["myapp"]}"#, vec![target("safe-dlq"), target("shut-dlq")]);
    let fresh = r#"{"source":["myapp"],"replay-name":[{"exists":false}]}"#;
    world.rule_with("events", "fresh", fresh, vec![target("safe-dlq")]);
    let rule = world.eventbridge.put_rule().event_bus_name(world.full("events")).name(world.full("off"));
    wait(rule.state(RuleState::Disabled).event_pattern(r#"{"source":["myapp"]}"#).send()).unwrap();
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeArchive" => Effect::Change(|answer| {
            answer["EventCount"] = json!(1000);
            // Ten days ago, of which it keeps seven.
            answer["CreationTime"] = json!(Timestamp::now().as_second() - 10 * 86_400);
        }),
        _ => Effect::Pass,
    });
    let since = (Timestamp::now() - jiff::SignedDuration::from_hours(84)).to_string();
    let run = world.msgctl(&["events", "replay", "plan", "--since", &since, "-o", "json"]).ends_with(0);
    let plan = run.json();
    assert_eq!((&plan["event_count"], &plan["estimated_events"]), (&json!(1000), &json!(500)));
    let rules = plan["rules"].as_array().unwrap();
    let fires = |name: &str| rules.iter().find(|rule| rule["name"] == world.full(name)).unwrap()["fires"].clone();
    assert_eq!(
        ["all", "safe", "fresh", "off"].map(fires),
        [json!(true), json!(true), json!(false), json!(false)],
        "one leaves replayed events out, and one is disabled"
    );
    let of_archive = rules.iter().filter(|rule| rule["name"].as_str().unwrap().starts_with("Events-Archive-"));
    assert!(of_archive.into_iter().all(|rule| rule["fires"] == false), "{rules:?}");
    for part in [
        "about ten minutes",
        "rule all: what sqs arrived does not get is lost: it has no dead-letter queue",
        "rule safe: what sqs arrived does not get is lost: its dead-letter queue sqs shut-dlq refuses it",
    ] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert!(!run.stderr.contains("safe-dlq") && !run.stderr.contains("off"), "{}", run.stderr);

    let until = (Timestamp::now() - jiff::SignedDuration::from_hours(1)).to_string();
    let only =
        ["events", "replay", "plan", "events", "--since", "2h", "--until", &until, "--rule", "off", "--rule", "fresh"];
    let run = world.msgctl(&only).ends_with(0);
    for part in ["rule off gets nothing, as it is DISABLED", "rule fresh gets nothing", "no rule gets any"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert!(run.stdout.contains("about 5 of about 1,000") && !run.stdout.contains("all:"), "{}", run.stdout);
    assert!(!run.stderr.contains("ten minutes"), "it is over for long: {}", run.stderr);

    let mut session = at_terminal(world.command(&["events", "replay", "start", "--since", "2h", "--all-rules"]));
    let screen = session.exp_string("again to every rule of the bus?").unwrap();
    assert!(screen.contains("no dead-letter queue") && screen.contains("to the rules"), "{screen}");
    session.send("n").unwrap();
    session.flush().unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 7, "{screen}");
    assert!(world.gateway.requests_of("StartReplay").is_empty());
}

const WAITING: [&str; 9] = ["events", "replay", "start", "--since", "1h", "--all-rules", "--wait", "--name", "slow"];

fn waiting_as(name: &'static str) -> Vec<&'static str> {
    [&WAITING[..8], &[name]].concat()
}

#[test]
fn only_the_rules_that_were_named_get_the_events_and_it_is_waited_for_until_all_are_sent() {
    let (world, arrived) = world_with_bus();
    world.archive("events", &world.bus_arn("events"));
    let other = world.queue("other", &[]);
    world.rule("events", "more", "myapp", "other");
    world.know_replays(4);
    world.publish("events", "myapp", "Order Created", "{\"n\":1}");
    assert_eq!((delivered(&world, &arrived).len(), delivered(&world, &other).len()), (1, 1));
    let until = (Timestamp::now() + jiff::SignedDuration::from_secs(60)).to_string();
    let only =
        ["events", "replay", "start", "--since", "1h", "--until", &until, "--rule", "more", "--wait", "-o", "json"];
    let started = world.msgctl(&only).ends_with(0).json();
    assert_eq!((&started["state"], started["last_replayed"].is_string()), (&json!("COMPLETED"), true));
    assert_eq!(world.gateway.requests_of("DescribeReplay").len(), 4);
    let again = delivered(&world, &other);
    assert_eq!((again.len(), &again[0]["detail"]), (1, &json!({"n": 1})));
    assert_eq!(world.depth(&arrived), (0, 0), "nobody else gets it again");
    let list = world.msgctl(&["events", "replay", "list", "-o", "json"]).ends_with(0).json();
    assert_eq!((&list[0]["state"], &list[0]["percent"]), (&json!("COMPLETED"), &json!(100)));
}

#[test]
fn a_replay_that_is_waited_for_and_fails_or_is_cancelled_or_cannot_be_watched_says_so() {
    let world = world_with_archive();
    world.know_replays(99);
    let ends = |change: fn(&mut Value)| {
        world.gateway.rule(move |request, _| match request.action.as_str() {
            "DescribeReplay" => Effect::Change(change),
            _ => Effect::Pass,
        });
    };
    ends(|answer| {
        answer["State"] = json!("FAILED");
        answer["StateReason"] = json!("the bus is gone");
    });
    let run = world.msgctl(&waiting_as("two")).ends_with(1);
    assert!(run.stderr.contains("failed: the bus is gone") && run.stderr.contains("hint: "), "{}", run.stderr);
    ends(|answer| answer["State"] = json!("CANCELLED"));
    world.msgctl(&waiting_as("three")).ends_with(3);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeReplay" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&waiting_as("four")).ends_with(6);
    assert!(run.stderr.contains("goes on in AWS") && run.stderr.contains("replay cancel"), "{}", run.stderr);
}

#[test]
fn an_interruption_offers_to_cancel_the_replay_and_without_a_terminal_lets_it_go_on() {
    let world = world_with_archive();
    world.know_replays(10_000);
    let child = world.command(&WAITING).spawn().unwrap();
    world.gateway.wait_for(&["DescribeReplay"], 2);
    signal(&child, Signal::TERM);
    let run = finish(child).ends_with(130);
    assert!(run.stderr.contains("the replay goes on") && run.stderr.contains("replay cancel slow"), "{}", run.stderr);
    assert!(world.gateway.requests_of("CancelReplay").is_empty());
    world.msgctl(&["events", "replay", "cancel", "slow"]).ends_with(0);

    world.gateway.forget();
    let half = |answer: &mut Value| {
        let time = |key: &str| answer[key].as_f64().unwrap();
        answer["EventLastReplayedTime"] = json!((time("EventStartTime") + time("EventEndTime")) / 2.0);
    };
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "DescribeReplay" => Effect::Change(half),
        _ => Effect::Pass,
    });
    for (answer, cancelled) in [("n", 0), ("y", 1)] {
        let name = if answer == "y" { "yes" } else { "no" };
        let mut session = at_terminal(world.command(&[&waiting_as(name)[..], &["--yes"]].concat()));
        session.exp_string("1,800 of about 3,600").unwrap();
        session.send_control('c').unwrap();
        session.exp_string("Cancel it?").unwrap();
        session.send(answer).unwrap();
        session.flush().unwrap();
        let (code, screen) = end_of(session);
        assert_eq!(code, 130, "{screen}");
        let said = if answer == "y" { "what was sent before stays sent" } else { "the replay goes on" };
        assert!(screen.contains(said), "{screen}");
        assert_eq!(world.gateway.requests_of("CancelReplay").len(), cancelled);
    }
}

#[test]
fn a_replay_that_cannot_start_says_why_and_what_to_do() {
    let world = world_with_archive();
    world.bus("other");
    for (arguments, code, part) in [
        (&["events", "--bus", "other", "--since", "1h"][..], 2, "to no other"),
        (&["events", "--bus", "nowhere", "--since", "1h"], 4, "no event bus `nowhere`"),
        (&["--bus", "other", "--since", "1h"], 4, "archive create"),
        (&["events", "--since", "1h", "--until", "90m"], 2, "is not before"),
        (&["archiv", "--since", "1h"], 4, "events archive list"),
    ] {
        for verb in ["plan", "start"] {
            let flags: &[&str] = if verb == "start" { &["--all-rules"] } else { &[] };
            let run = world.msgctl(&[&["events", "replay", verb], arguments, flags].concat()).ends_with(code);
            assert!(run.stderr.contains(part) && run.stderr.contains("error: "), "{arguments:?}: {}", run.stderr);
        }
    }
    world.know_replays(99);
    let start = ["events", "replay", "start", "--since", "1h", "--all-rules", "--name"];
    (0..10).for_each(|n| drop(world.msgctl(&[&start[..], &[&format!("active-{n}")]].concat()).ends_with(0)));
    for (name, code) in [("active-0", "ResourceAlreadyExistsException"), ("eleventh", "LimitExceededException")] {
        let run = world.msgctl(&[&start[..], &[name]].concat()).ends_with(1);
        assert!(run.stderr.contains(code) && run.stderr.contains("hint: "), "{}", run.stderr);
    }
    for (refusal, code, part) in [
        (("AccessDeniedException", 400), 6, "StartReplay"),
        (("ValidationException", 400), 1, "events archive show"),
        (("InternalException", 500), 8, "events replay status"),
    ] {
        let (name, status) = refusal;
        world.gateway.rule(move |request, _| match request.action.as_str() {
            "StartReplay" => {
                Effect::Refuse { status, code: name, message: "Cross event bus StartReplay is not for you" }
            }
            _ => Effect::Pass,
        });
        let run = world.msgctl(&["events", "replay", "start", "--since", "1h", "--all-rules"]).ends_with(code);
        assert!(run.stderr.contains(part) && run.stderr.contains(name), "{}", run.stderr);
    }
}
