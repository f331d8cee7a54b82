//! `--fail-if`: what fails, why, and with which exit code.

use serde_json::json;

use crate::support::World;

use super::{incident, traffic};

#[test]
fn a_row_that_meets_the_condition_ends_the_command_with_9_and_is_named_with_its_reason() {
    let world = World::new();
    incident(&world);
    let condition = "dlq_depth > 0 or oldest_age > 15m";
    let run = world.msgctl(&["report", "queues", "--fail-if", condition, "--unknown-ok", "-o", "json"]).ends_with(9);
    let report = run.json();
    let fails =
        |name: &str| report.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap()["fails"].clone();
    assert_eq!(fails("poisoned"), json!(["dlq_depth is 4"]));
    assert_eq!(fails("stuck"), json!(["oldest_age is 23 min"]));
    assert_eq!(fails("well"), json!([]));
    let warning: serde_json::Value = serde_json::from_str(run.stderr.lines().last().unwrap()).unwrap();
    let message = warning["warning"]["message"].as_str().unwrap();
    assert!(message.starts_with("2 of 7 queues fail: "), "{message}");
    assert!(
        message.contains("poisoned: dlq_depth is 4") && message.contains("stuck: oldest_age is 23 min"),
        "{message}"
    );
    let table = world.msgctl(&["report", "queues", "--fail-if", condition, "--unknown-ok", "-o", "table"]).ends_with(9);
    let line = table.stdout.lines().find(|line| line.starts_with("stuck ")).unwrap();
    assert!(line.ends_with("oldest_age is 23 min"), "{}", table.stdout);
    world.msgctl(&["report", "queues", "--fail-if", "dlq_depth > 10", "--unknown-ok"]).ends_with(0);
    // Without a condition nothing is held against any.
    let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
    assert_eq!(report[0]["fails"], json!(null));
}

#[test]
fn a_value_that_is_not_known_does_not_hold_unless_that_is_all_right_or_the_rest_decides() {
    let world = World::new();
    world.queue("tasks", &[]);
    let run = |condition: &str, flags: &[&str]| {
        world.msgctl(&[&["report", "queues", "--fail-if", condition], flags].concat())
    };
    // An empty queue has no oldest message, whatever CloudWatch still tells of an earlier one; one without a
    // dead-letter queue has no dead letters: that is known.
    world.queue_metric("tasks", "ApproximateAgeOfOldestMessage", &[(2, 3_600.0)]);
    run("dlq_depth > 0 or oldest_age > 15m", &[]).ends_with(0);
    let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
    assert_eq!(report[0]["oldest_age_seconds"], json!(null));
    let unknown = world.queue("quiet", &[]);
    world.send_texts(&unknown, &["a"]);
    let unknown = run("oldest_age > 15m", &[]).ends_with(9);
    assert!(unknown.stderr.contains("1 of 2 queues fail: quiet: oldest_age is unknown"), "{}", unknown.stderr);
    run("oldest_age > 15m", &["--unknown-ok"]).ends_with(0);
    run("visible > 1 and oldest_age > 15m", &[]).ends_with(0);
}

#[test]
fn a_condition_that_was_held_against_nothing_is_no_green_check() {
    let world = World::new();
    world.write("msgctl.toml", "[stages.dev]\nprotected = false\n");
    let report = |flags: &[&str]| world.msgctl(&[&["report", "queues", "--fail-if", "visible > 0"], flags].concat());
    let run = report(&["--stage", "dve"]).ends_with(4);
    assert!(run.stderr.contains("-dve-: nothing was held against the condition"), "{}", run.stderr);
    for part in ["the settings tell of these stages: dev", "--all", "--empty-ok"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    report(&["--stage", "dve", "--watch", "1h"]).ends_with(4);
    let run = report(&["--prefix", "nothing-like-it"]).ends_with(4);
    assert!(run.stderr.contains("begins with nothing-like-it"), "{}", run.stderr);
    let run = report(&["--stage", "dve", "--empty-ok"]).ends_with(0);
    assert!(run.stderr.contains("warning: no queue in"), "{}", run.stderr);
    let nagios = report(&["--stage", "dve", "-o", "nagios"]).ends_with(3);
    assert!(nagios.stdout.starts_with("QUEUES UNKNOWN - no queue in"), "{}", nagios.stdout);

    let url = world.queue("tasks", &[]);
    let run = report(&["--stage", "dev,dve", "-o", "json"]).ends_with(4);
    assert_eq!((run.json()[0]["name"].as_str(), run.error()["kind"].as_str()), (Some("tasks"), Some("not_found")));
    world.send_texts(&url, &["a"]);
    let run = report(&["--stage", "dev,dve"]).ends_with(9);
    assert!(run.stderr.contains("-dve-"), "a row that fails hides no empty stage: {}", run.stderr);
    // The file has a condition, too.
    world.write("msgctl.toml", "[report]\nfail_if = 'visible > 100'\n");
    world.msgctl(&["report", "queues", "--stage", "dve"]).ends_with(4);
}

#[test]
fn a_queue_of_the_file_that_is_nowhere_is_named_with_the_one_that_is_meant() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.queue("mails", &[]);
    world.queue_named(&format!("{}-prod-orders", world.project), &[]);
    world.write("msgctl.toml", "[report.queues.taks]\nstuck_age = '1h'\n[report.queues.orders]\nstuck_age = '1h'\n");
    let run = world.msgctl(&["report", "queues", "--stage", "dev,prod"]).ends_with(0);
    assert!(run.stderr.contains("no queue is called `taks`"), "{}", run.stderr);
    assert!(run.stderr.contains("(report.queues.taks); did you mean `tasks`?"), "{}", run.stderr);
    assert!(!run.stderr.contains("`orders`"), "it is in one of the stages: {}", run.stderr);
    // Not everything was looked at.
    let narrowed = world.msgctl(&["report", "queues", "--prefix", &world.full("mails")]).ends_with(0);
    assert!(!narrowed.stderr.contains("no queue is called"), "{}", narrowed.stderr);
}

#[test]
fn a_condition_is_checked_before_anything_is_asked() {
    let world = World::new();
    for (report, condition, column) in [
        ("queues", "dlq_dept > 0", 1),
        ("queues", "oldest_age > 900", 14),
        ("topics", "visible > 0", 1),
        ("events", "failed > 5m", 10),
        ("users", "verdict == bad", 12),
        ("alarms", "state == RINGING", 10),
    ] {
        let run = world.msgctl(&["report", report, "--fail-if", condition, "-o", "json"]).ends_with(2);
        let message = run.error()["message"].as_str().unwrap().to_owned();
        assert!(message.starts_with(&format!("--fail-if, column {column}: ")), "{report}: {message}");
    }
    world.write("msgctl.toml", "[report.queues.tasks]\nfail_if = 'visible >'\n");
    let run = world.msgctl(&["report", "queues"]).ends_with(2);
    assert!(run.stderr.contains("report.queues.tasks.fail_if), column 10: a value is missing"), "{}", run.stderr);
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn a_queue_may_have_a_condition_of_its_own_in_the_file() {
    let world = World::new();
    for name in ["tasks", "mails", "orders"] {
        let url = world.queue(name, &[]);
        world.send_texts(&url, &["a", "b"]);
        traffic(&world, name, |_| 2.0, 1.0, 1.0);
    }
    let failing = |flags: &[&str], code: i32| {
        let query = "[.[] | select(.fails != null and .fails != []) | .name] | sort | join(\" \")";
        world.msgctl(&[&["report", "queues", "--jq", query], flags].concat()).ends_with(code).stdout.trim().to_owned()
    };
    world.write(
        "msgctl.toml",
        "[report.queues.tasks]\nfail_if = 'visible > 100'\n[report.queues.mails]\nfail_if = 'visible > 1'\n",
    );
    assert_eq!(failing(&[], 9), "mails");
    assert_eq!(failing(&["--fail-if", "visible > 0"], 9), "mails orders");
    world.write(
        "msgctl.toml",
        "[report]\nfail_if = 'visible > 1'\n[stages.dev.report.queues.tasks]\nfail_if = 'visible > 100'\n",
    );
    assert_eq!(failing(&[], 9), "mails orders");
    // The flag wins over what holds for all.
    assert_eq!(failing(&["--fail-if", "visible > 50"], 0), "");
}
