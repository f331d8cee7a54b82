//! `queue pause` and `queue resume`, and who consumes a queue.

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::{Value, json};

use crate::support::{Effect, World};

/// A queue with a consumer that is on and one that is off, and their UUIDs.
fn consumed() -> (World, String, String, String) {
    let world = World::new();
    let url = world.queue("tasks", &[(QueueAttributeName::VisibilityTimeout, "60")]);
    let on = world.consumer("handler", &world.arn("tasks"), true);
    let off = world.consumer("old-handler", &world.arn("tasks"), false);
    (world, url, on, off)
}

fn functions(rows: &Value) -> Vec<&str> {
    rows.as_array().unwrap().iter().map(|row| row["function"].as_str().unwrap()).collect()
}

#[test]
fn a_pause_switches_off_what_was_on_and_a_resume_from_anywhere_switches_on_that_and_no_more() {
    let (world, url, on, off) = consumed();
    let paused = world.msgctl(&["queue", "pause", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!(functions(&paused), [world.full("handler")]);
    assert_eq!((&paused[0]["before"], &paused[0]["state"]), (&json!("Enabled"), &json!("Disabled")));
    assert_eq!((world.state_of(&on).as_str(), world.state_of(&off).as_str()), ("Disabled", "Disabled"));
    assert_eq!(world.tags(&url)["msgctl:paused"], on);

    let again = world.msgctl(&["queue", "pause", "tasks"]).ends_with(0);
    assert!(again.stderr.contains("is off already"), "{}", again.stderr);
    assert_eq!(world.tags(&url)["msgctl:paused"], on, "what was on is not forgotten");

    // Another machine: nothing but the queue knows.
    std::fs::remove_dir_all(world.home.path().join(".local")).unwrap();
    let resumed = world.msgctl(&["queue", "resume", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!(functions(&resumed), [world.full("handler")]);
    assert_eq!((world.state_of(&on).as_str(), world.state_of(&off).as_str()), ("Enabled", "Disabled"));
    assert_eq!(world.tags(&url).get("msgctl:paused"), None);

    let run = world.msgctl(&["queue", "resume", "tasks"]).ends_with(2);
    assert!(run.stderr.contains("nothing was paused") && run.stderr.contains("--all"), "{}", run.stderr);
    world.msgctl(&["queue", "resume", "tasks", "--all"]).ends_with(0);
    assert_eq!(world.state_of(&off), "Enabled");
    let run = world.msgctl(&["queue", "resume", "tasks"]).ends_with(0);
    assert!(run.stderr.contains("is on already"), "{}", run.stderr);
}

#[test]
fn it_waits_until_lambda_says_that_the_state_is_reached() {
    let (world, _, _, _) = consumed();
    let mut looks = 0;
    world.gateway.rule(move |request, count| match request.action.as_str() {
        // On its way to another state, Lambda takes no order.
        "UpdateEventSourceMapping" if count == 1 => {
            Effect::Refuse { status: 400, code: "ResourceInUseException", message: "is being updated" }
        }
        "UpdateEventSourceMapping" => Effect::Change(|answer| answer["State"] = json!("Disabling")),
        "GetEventSourceMapping" if looks < 2 => {
            looks += 1;
            Effect::Change(|answer| answer["State"] = json!("Disabling"))
        }
        _ => Effect::Pass,
    });
    let paused = world.msgctl(&["queue", "pause", "tasks", "-o", "json"]).ends_with(0).json();
    assert_eq!((&paused[0]["state"], &paused[0]["reached"]), (&json!("Disabled"), &json!(true)));
    assert_eq!(world.gateway.requests_of("GetEventSourceMapping").len(), 3);
}

#[test]
fn what_cannot_be_switched_is_told_and_what_was_on_is_remembered_before_anything_is_off() {
    let (world, url, on, _) = consumed();
    let second = world.consumer("second", &world.arn("tasks"), true);
    world.gateway.rule(|request, count| match request.action.as_str() {
        "UpdateEventSourceMapping" if count == 1 => {
            Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not allowed" }
        }
        _ => Effect::Pass,
    });
    let rows = world.msgctl(&["queue", "pause", "tasks", "-o", "json"]).ends_with(3).json();
    let failed: Vec<bool> = rows.as_array().unwrap().iter().map(|row| row["error"].is_string()).collect();
    assert_eq!(failed.iter().filter(|failed| **failed).count(), 1);
    let remembered = &world.tags(&url)["msgctl:paused"];
    assert!(remembered.contains(&on) && remembered.contains(&second), "{remembered}");

    world.gateway.rule(|request, _| match request.action.as_str() {
        "TagQueue" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not allowed" },
        _ => Effect::Pass,
    });
    world.gateway.forget();
    world.msgctl(&["queue", "pause", "tasks"]).ends_with(6);
    assert!(world.gateway.requests_of("UpdateEventSourceMapping").is_empty(), "nothing is off that could be forgotten");
}

#[test]
fn a_queue_without_a_function_is_told_and_show_says_who_consumes() {
    let (world, _, _, _) = consumed();
    world.queue("lonely", &[]);
    let run = world.msgctl(&["queue", "pause", "lonely"]).ends_with(4);
    assert!(run.stderr.contains("no Lambda function consumes"), "{}", run.stderr);
    let page = world.msgctl(&["queue", "show", "tasks"]).ends_with(0);
    for line in
        [format!("{}: Enabled, 10 at once", world.full("handler")), format!("{}: Disabled", world.full("old-handler"))]
    {
        assert!(page.stdout.contains(&line), "{line}: {}", page.stdout);
    }
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListEventSourceMappings" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "no" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "show", "tasks", "-o", "json"]).ends_with(0);
    assert_eq!(run.json()["consumers"], Value::Null, "unknown is not none");
    assert!(run.stderr.contains("what consumes it is unknown"), "{}", run.stderr);
}
