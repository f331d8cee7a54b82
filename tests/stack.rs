//! `stack template|deploy|status|diff|delete`, against the emulator's CloudFormation.

use serde_json::{Value, json};

use crate::support::terminal::{at_terminal, end_of};
use crate::support::{Effect, World, wait};

/// The emulator's CloudFormation knows no archives.
const DEPLOY: [&str; 5] = ["stack", "deploy", "--yes", "--archive", "false"];

fn names(world: &World, flags: &[&str]) -> Vec<String> {
    let rows = world.msgctl(&[&["stack", "status", "-o", "json"], flags].concat()).ends_with(0).json();
    rows.as_array().unwrap().iter().map(|row| format!("{} {}", row["kind"], row["name"]).replace('"', "")).collect()
}

#[test]
fn the_stack_is_deployed_looked_at_changed_compared_and_deleted() {
    let world = World::new();
    assert!(names(&world, &[]).is_empty());
    let run = world.msgctl(&[&DEPLOY[..], &["--owner", "team"]].concat()).ends_with(0);
    assert!(
        run.stderr.contains("CREATE_COMPLETE") && run.stderr.contains("TasksQueue (AWS::SQS::Queue)"),
        "{}",
        run.stderr
    );
    assert!(run.stdout.contains("UserPoolClientId = ") && run.stdout.contains("TasksQueueUrl = "), "{}", run.stdout);
    let there = names(&world, &[]);
    for part in
        ["queue tasks", "queue tasks-dlq", "queue shipping", "topic orders", "event_bus events", "user_pool users"]
    {
        assert!(there.iter().any(|name| name == part), "{part} is not in {there:?}");
    }
    // What is really there, and with which tags.
    let url = wait(world.sqs.get_queue_url().queue_name(world.full("tasks")).send()).unwrap().queue_url.unwrap();
    let tags = wait(world.sqs.list_queue_tags().queue_url(&url).send()).unwrap().tags.unwrap();
    assert_eq!((tags["Owner"].as_str(), tags["stage"].as_str()), ("team", "dev"));

    // Nothing to change, and then one thing.
    let same = world.msgctl(&["stack", "diff", "-o", "json"]).ends_with(0);
    assert_eq!(same.stdout, "[]\n");
    let run = world.msgctl(&DEPLOY).ends_with(0);
    assert!(run.stderr.contains("nothing to change"), "{}", run.stderr);
    let with_email = ["stack", "diff", "--notification-email", "ops@example.com", "-o", "json"];
    let changes = world.msgctl(&with_email).ends_with(0).json();
    // The emulator calls a resource whose condition begins to hold modified, where AWS adds it.
    let changed: Vec<_> = changes.as_array().unwrap().iter().map(|change| &change["logical_id"]).collect();
    assert_eq!(changed, [&json!("NotificationsEmailSubscription")]);
    let subscriptions = || {
        let page = world.msgctl(&["topic", "show", "notifications", "-o", "json"]).ends_with(0).json();
        page["subscriptions"].as_array().unwrap().iter().filter(|found| found["protocol"] == "email").count()
    };
    assert_eq!(subscriptions(), 0, "a difference changes nothing");
    world.msgctl(&[&DEPLOY[..], &["--notification-email", "ops@example.com"]].concat()).ends_with(0);
    assert_eq!(subscriptions(), 1);
    // What is not given keeps its value.
    world.msgctl(&["stack", "deploy", "--yes"]).ends_with(0);
    assert_eq!(subscriptions(), 1);

    let plan = world.msgctl(&["stack", "delete", "--dry-run", "-o", "json"]).ends_with(0).json();
    assert!(plan["resources"].as_array().unwrap().len() > 20, "{plan}");
    world.msgctl(&["stack", "delete"]).ends_with(5);
    world.msgctl(&["stack", "delete", "--yes"]).ends_with(0);
    assert!(names(&world, &[]).is_empty());
    let run = world.msgctl(&["stack", "delete", "--yes"]).ends_with(4);
    assert!(run.stderr.contains("there is no stack"), "{}", run.stderr);
    let commands: Vec<Value> = world.receipts().into_iter().map(|receipt| receipt["command"].clone()).collect();
    assert_eq!(commands.last(), Some(&json!("stack delete")));
}

#[test]
fn a_dry_run_and_a_refusal_make_no_change_set() {
    let world = World::new();
    let plan = world.msgctl(&["stack", "deploy", "--dry-run", "--alarm-email", "a@example.com", "-o", "json"]);
    let plan = plan.ends_with(0).json();
    assert_eq!((&plan["creates_stack"], &plan["parameters"]["AlarmEmail"]), (&json!(true), &json!("a@example.com")));
    world.msgctl(&["stack", "deploy"]).ends_with(5);
    world.msgctl(&["stack", "deploy", "--yes", "--read-only"]).ends_with(5);
    world.msgctl(&["stack", "deploy", "--yes", "--stage", "prod"]).ends_with(5);
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
    // The emulator makes no archives, and whoever works on it is told what to do.
    let run = world.msgctl(&["stack", "diff", "-o", "table"]).ends_with(1);
    assert!(run.stderr.contains("`--archive false`"), "{}", run.stderr);
}

#[test]
fn at_a_terminal_the_changes_are_shown_and_a_no_discards_them() {
    let world = World::new();
    let mut session = at_terminal(world.command(&["stack", "deploy", "--archive", "false"]));
    session.exp_string("Create stack").unwrap();
    session.send("n").unwrap();
    session.flush().unwrap();
    let (code, screen) = end_of(session);
    assert_eq!(code, 7, "{screen}");
    assert!(names(&world, &[]).is_empty());
    assert!(world.gateway.requests_of("ExecuteChangeSet").is_empty());
    // The empty stack that the change set began is gone, too.
    world.msgctl(&["stack", "delete", "--yes"]).ends_with(4);
}

#[test]
fn a_failed_deployment_is_explained_by_the_resource_that_failed_first() {
    let world = World::new();
    // A bus of that name is there already.
    world.bus("events");
    let run = world.msgctl(&[&DEPLOY[..], &["-o", "json"]].concat()).ends_with(1);
    let message = run.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("EventsBus (AWS::Events::EventBus) failed first"), "{message}");
    assert_eq!(world.receipts().len(), 1, "an attempt leaves a receipt");
    wait(world.eventbridge.delete_event_bus().name(world.full("events")).send()).unwrap();
    // What was never completed has to go before the next attempt.
    let run = world.msgctl(&DEPLOY).ends_with(1);
    assert!(run.stderr.contains("ROLLBACK_COMPLETE") && run.stderr.contains("stack delete"), "{}", run.stderr);
    world.msgctl(&["stack", "delete", "--yes"]).ends_with(0);
    world.msgctl(&DEPLOY).ends_with(0);
}

#[test]
fn what_one_service_does_not_tell_does_not_hide_what_the_others_do() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.topic("orders");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListUserPools" | "ListEventBuses" => {
            Effect::Refuse { status: 400, code: "AccessDeniedException", message: "not for you" }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["stack", "status", "-o", "json"]).ends_with(6);
    assert_eq!(run.json().as_array().unwrap().len(), 2);
    assert!(run.stderr.contains("user pools") && run.stderr.contains("event buses"), "{}", run.stderr);
}

#[test]
fn the_template_is_printed_as_it_is() {
    let world = World::new();
    let printed = world.msgctl(&["stack", "template"]).ends_with(0).stdout;
    assert_eq!(printed, include_str!("../src/stack/template.yaml"));
    assert!(world.gateway.requests().is_empty());
}
