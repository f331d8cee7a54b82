//! The same report in every format.

use crate::support::World;

use super::incident;

/// The output of a report on an incident that was made within the minute in which its metrics were written:
/// over a minute's end they would all be a period older.
fn report_within_a_minute(format: &str, code: i32) -> String {
    let minute = || std::time::SystemTime::UNIX_EPOCH.elapsed().unwrap().as_secs() / 60;
    for _ in 0..5 {
        let began = minute();
        let world = World::new();
        incident(&world);
        let run = world.msgctl(&["report", "queues", "-o", format]).ends_with(code);
        if minute() == began {
            return settled(&world, &run.stdout);
        }
    }
    panic!("five times in a row a minute ended");
}

/// What differs from run to run, replaced.
fn settled(world: &World, text: &str) -> String {
    text.replace(&world.project, "app")
        .replace(&world.account, "000000000000")
        .replace(&world.gateway.url, "http://gateway")
}

#[test]
fn a_table_of_an_incident_reads_from_the_worst_to_the_best() {
    insta::assert_snapshot!(report_within_a_minute("table", 0), @r"
    NAME          VISIBLE  IN FLIGHT  DELAYED  OLDEST  DEAD  DEAD AGE  IN/S  RECV/S   OUT/S   DRAIN  TREND         VERDICT
    poisoned            0          0        0             4     9 min     1       1       1          ▁▁▁▁▁▁▁▁▁▁▁▁  poison
    stuck              12          0        0  23 min                     0       0       0   never  ████████████  stuck
    poisoned-dlq        4          0        0   9 min                     0       0       0   never  ▃▃▃▃▃▃▃▃▃▃██  stuck
    growing           120          0        0    40 s                   0.1  0.0667  0.0667   never  ▂▂▃▃▄▅▅▆▆▇▇█  growing
    draining           30          0        0    90 s                  0.05     0.1     0.1  10 min  █▇▇▆▆▅▅▄▄▃▃▂  draining
    well                0          0        0                             1       1       1          ▁▁▁▁▁▁▁▁▁▁▁▁  ok
    idle                0          0        0                             0       0       0          ▁▁▁▁▁▁▁▁▁▁▁▁  idle
    ");
}

#[test]
fn csv_has_every_value_as_it_is_and_bare_rows_the_same_without_titles() {
    let csv = report_within_a_minute("csv", 0);
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let titles = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let value = |row: usize, title: &str| rows[row][titles.iter().position(|found| found == title).unwrap()].to_owned();
    assert_eq!(
        [value(0, "name"), value(0, "dead_letter_queue"), value(0, "oldest_age_seconds")],
        ["poisoned", "poisoned-dlq", ""]
    );
    assert_eq!([value(1, "oldest_age_seconds"), value(1, "trend"), value(1, "fails")], ["1380", "steady", ""]);
    assert_eq!([value(4, "drain_seconds"), value(4, "deletes_per_second")], ["600", "0.1"]);
}

#[test]
fn a_nagios_plug_in_has_its_own_output_and_exit_codes() {
    let world = World::new();
    world.queue("well", &[]);
    super::traffic(&world, "well", |_| 0.0, 60.0, 60.0);
    let run = world.msgctl(&["report", "queues", "-o", "nagios"]).ends_with(0);
    assert_eq!(run.stdout, "QUEUES OK - all 1 queues are well | 'well visible'=0;;;0\n");
    assert_eq!(run.stderr, "");

    let report = report_within_a_minute("nagios", 2);
    let (first, rest) = report.split_once('\n').unwrap();
    let (words, data) = first.split_once(" | ").unwrap();
    // How far it rose depends on the second in which it is looked at.
    let about = |text: String, n: u32| text.replace(&format!("{n} more visible"), "N more visible");
    let without_data = (110..130).fold(format!("{words}\n{rest}"), about);
    insta::assert_snapshot!(without_data, @r"
    QUEUES CRITICAL - poisoned: poison, 3 more in poisoned-dlq than 60 min ago; stuck: stuck, 12 visible, none deleted for 60 min, the oldest is 23 min old; poisoned-dlq: stuck, 4 visible, none deleted for 60 min, the oldest is 9 min old; growing: growing, N more visible than 60 min ago
    CRITICAL poisoned: poison, 3 more in poisoned-dlq than 60 min ago
    CRITICAL stuck: stuck, 12 visible, none deleted for 60 min, the oldest is 23 min old
    CRITICAL poisoned-dlq: stuck, 4 visible, none deleted for 60 min, the oldest is 9 min old
    WARNING growing: growing, N more visible than 60 min ago
    ");
    assert!(
        data.starts_with(
            "'poisoned visible'=0;;;0 'poisoned dead'=4;;;0 'stuck visible'=12;;;0 'stuck oldest'=1380s;;;0 "
        ),
        "{data}"
    );
    incident(&world);
    // With a condition only that counts; what it cannot tell is unknown.
    world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "visible > 1000"]).ends_with(0);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "visible > 100"]).ends_with(2);
    assert!(run.stdout.starts_with("QUEUES CRITICAL - growing: visible is 120 | "), "{}", run.stdout);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "dlq_oldest_age > 1h"]).ends_with(0);
    assert!(run.stdout.starts_with("QUEUES OK"), "{}", run.stdout);
    world.send_texts(&world.queue("quiet", &[]), &["a"]);
    let run = world.msgctl(&["report", "queues", "-o", "nagios", "--fail-if", "oldest_age > 1h"]).ends_with(3);
    assert!(run.stdout.starts_with("QUEUES UNKNOWN - "), "{}", run.stdout);
}

#[test]
fn a_plug_in_does_not_say_that_all_is_well_where_there_is_nothing_or_nothing_is_known() {
    let world = World::new();
    for (report, flags, noun) in [
        ("queues", &["--stage", "dve"][..], "no queue in"),
        ("topics", &[], "no topic in"),
        ("events", &[], "no rule in"),
        ("users", &[], "no user pool in"),
        ("alarms", &["--prefix", "nothing-like-it"], "no alarm in"),
    ] {
        let arguments = [&["report", report, "-o", "nagios"], flags].concat();
        let run = world.msgctl(&arguments).ends_with(3);
        assert!(run.stdout.contains(&format!(" UNKNOWN - {noun}")), "{}", run.stdout);
        let run = world.msgctl(&[&arguments[..], &["--empty-ok"]].concat()).ends_with(0);
        assert!(run.stdout.contains(" OK - there are no ") && run.stderr.contains(noun), "{run:?}");
    }
    world.topic("orders");
    world.pool("users");
    world.bus("events");
    world.queue("orders", &[]);
    world.rule("events", "orders", "myapp", "orders");
    for (report, condition) in [("topics", "failed > 0"), ("events", "failed > 0"), ("users", "throttles > 0")] {
        let arguments = ["report", report, "-o", "nagios"];
        let run = world.msgctl(&arguments).ends_with(3);
        assert!(run.stdout.contains(": unknown, CloudWatch did not tell enough"), "{}", run.stdout);
        world.msgctl(&[&arguments[..], &["--fail-if", condition, "--unknown-ok"]].concat()).ends_with(0);
    }
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
    world.gateway.rule(|_, _| crate::support::Effect::Refuse {
        status: 403,
        code: "AccessDenied",
        message: "no | way",
    });
    let run = world.msgctl(&["report", "queues", "-o", "nagios"]).ends_with(3);
    assert!(
        run.stdout.starts_with("UNKNOWN - could not list the queues") && run.stdout.contains("no / way"),
        "{run:?}"
    );
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
    assert!(
        !text.contains("dead_letters{queue=\"app-dev-stuck\""),
        "a queue without a dead-letter queue has no dead letters"
    );
    assert!(
        !text.contains("oldest_message_age_seconds{queue=\"app-dev-idle\""),
        "an age that is not known is left out"
    );
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
        assert!(run.stderr.contains("is for this command") && run.stderr.contains("hint: "), "{run:?}");
        world.msgctl(&[arguments, &["-o", "nagios"]].concat()).ends_with(3);
    }
    let run = world.msgctl(&["report", "queues", "-o", "prometheus", "--jq", "."]).ends_with(2);
    assert!(run.stderr.contains("--jq filters JSON"), "{run:?}");
    assert!(world.gateway.requests().is_empty());
}
