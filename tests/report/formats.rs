//! The same report in every format.

use crate::support::World;

use super::incident;

/// What differs from run to run, replaced.
fn settled(world: &World, text: &str) -> String {
    text.replace(&world.project, "app").replace(&world.account, "000000000000").replace(&world.gateway.url, "http://gateway")
}

#[test]
fn a_table_of_an_incident_reads_from_the_worst_to_the_best() {
    let world = World::new();
    incident(&world);
    let run = world.msgctl(&["report", "queues", "-o", "table"]).ends_with(0);
    insta::assert_snapshot!(settled(&world, &run.stdout), @"");
}

#[test]
fn a_nagios_plug_in_has_its_own_output_and_exit_codes() {
    let world = World::new();
    world.queue("well", &[]);
    super::traffic(&world, "well", |_| 0.0, 60.0, 60.0);
    let run = world.msgctl(&["report", "queues", "-o", "nagios"]).ends_with(0);
    assert_eq!(run.stdout, "QUEUES OK - all 1 queues are well | 'well visible'=0;;;0\n");
    assert_eq!(run.stderr, "");

    incident(&world);
    let run = world.msgctl(&["report", "queues", "-o", "nagios"]).ends_with(2);
    insta::assert_snapshot!(settled(&world, &run.stdout), @"");
    // With a condition only that counts; what it cannot tell is unknown.
    world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "visible > 1000"]).ends_with(0);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "visible > 100"]).ends_with(2);
    assert!(run.stdout.starts_with("QUEUES CRITICAL - growing: visible is 120 | "), "{}", run.stdout);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "dlq_oldest_age > 1h"]).ends_with(0);
    assert!(run.stdout.starts_with("QUEUES OK"), "{}", run.stdout);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "oldest_age > 1h"]).ends_with(3);
    assert!(run.stdout.starts_with("QUEUES UNKNOWN - "), "{}", run.stdout);
}

#[test]
fn whatever_keeps_a_plug_in_from_knowing_is_unknown_to_it() {
    let world = World::new();
    for arguments in [
        &["report", "queues", "-o", "nagios", "--fail-if", "nonsense"][..],
        &["report", "queues", "-onagios", "--no-such-flag"],
        &["report", "queues", "--output=nagios", "--region", "nowhere!"],
    ] {
        let run = world.msgctl(arguments).ends_with(3);
        assert!(run.stdout.starts_with("UNKNOWN - ") && run.stdout.lines().count() == 1, "{arguments:?}: {run:?}");
        assert_eq!(run.stderr, "", "{arguments:?}");
    }
    world.gateway.rule(|_, _| crate::support::Effect::Refuse { status: 403, code: "AccessDenied", message: "no | way" });
    let run = world.msgctl(&["report", "queues", "-o", "nagios"]).ends_with(3);
    assert!(run.stdout.starts_with("UNKNOWN - could not list the queues") && run.stdout.contains("no / way"), "{run:?}");
}

#[test]
fn prometheus_gets_every_number_that_is_known_and_none_that_is_not() {
    let world = World::new();
    incident(&world);
    let run = world.msgctl(&["report", "queues", "-o", "prometheus"]).ends_with(0);
    let text = settled(&world, &run.stdout);
    for line in [
        "# TYPE msgctl_queue_messages_visible gauge",
        "msgctl_queue_messages_visible{queue=\"app-dev-stuck\",stage=\"dev\",region=\"us-east-1\"} 12",
        "msgctl_queue_dead_letters{queue=\"app-dev-poisoned\",stage=\"dev\",region=\"us-east-1\"} 4",
        "msgctl_queue_verdict{queue=\"app-dev-idle\",stage=\"dev\",region=\"us-east-1\",verdict=\"idle\"} 1",
    ] {
        assert!(text.lines().any(|found| found == line), "{line} is not in {text}");
    }
    assert!(!text.contains("dead_letters{queue=\"app-dev-stuck\""), "a queue without a dead-letter queue has no dead letters");
    assert!(!text.contains("oldest_message_age_seconds{queue=\"app-dev-idle\""), "an age that is not known is left out");
    super::exporter::check_metrics(&text);
}

#[test]
fn formats_for_monitoring_are_refused_everywhere_else_before_anything_is_asked() {
    let world = World::new();
    for arguments in [
        &["queue", "list"][..],
        &["dlq", "redrive", "tasks"],
        &["stack", "status"],
        &["report", "chart", "tasks"],
        &["report", "latency", "tasks"],
        &["report", "serve"],
        &["config", "show"],
    ] {
        let run = world.msgctl(&[arguments, &["-o", "prometheus"]].concat()).ends_with(2);
        assert!(run.stderr.contains("for reports only") && run.stderr.contains("hint: "), "{run:?}");
        world.msgctl(&[arguments, &["-o", "nagios"]].concat()).ends_with(3);
    }
    let run = world.msgctl(&["report", "queues", "-o", "prometheus", "--jq", "."]).ends_with(2);
    assert!(run.stderr.contains("--jq filters JSON"), "{run:?}");
    assert!(world.gateway.requests().is_empty());
}
