//! The dashboard and the alarms that `stack deploy` carries: the same numbers as the reports, and nothing
//! without an alarm.

use std::collections::BTreeSet;

use msgctl::report::ops::metrics::{Measure, measure};
use serde_json::Value;

use crate::support::{World, wait};

fn deploy(world: &World) {
    world.msgctl(&["stack", "deploy", "--yes", "--archive", "false"]).ends_with(0);
}

fn dashboard(world: &World) -> Value {
    let name = format!("{}-dev", world.project);
    let body = wait(world.cloudwatch.get_dashboard().dashboard_name(name).send()).unwrap().dashboard_body.unwrap();
    serde_json::from_str(&body).unwrap()
}

/// Every metric of the dashboard: namespace, name, statistic, and its last dimension.
fn shown(dashboard: &Value) -> BTreeSet<(String, String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let mut shown = BTreeSet::new();
    for widget in dashboard["widgets"].as_array().unwrap().iter().filter(|widget| widget["type"] == "metric") {
        let properties = &widget["properties"];
        for metric in properties["metrics"].as_array().unwrap() {
            let metric = metric.as_array().unwrap();
            let options = metric.last().unwrap().as_object();
            let stat = options.and_then(|options| options.get("stat")).unwrap_or(&properties["stat"]);
            let last = &metric[metric.len() - 1 - usize::from(options.is_some())];
            shown.insert((text(&metric[0]), text(&metric[1]), text(stat), text(last)));
        }
    }
    shown
}

#[test]
fn the_dashboard_shows_the_numbers_of_the_reports_of_everything_in_the_stack() {
    let world = World::new();
    deploy(&world);
    let dashboard = dashboard(&world);
    let shown = shown(&dashboard);
    let rows = |report: &str, query: &str| -> Vec<String> {
        let run = world.msgctl(&["report", report, "--jq", query]).ends_with(0);
        run.stdout.lines().map(str::to_owned).collect()
    };
    let alike = |measure: &Measure, of: &str| {
        (measure.namespace.to_owned(), measure.name.to_owned(), measure.stat.to_owned(), of.to_owned())
    };
    let mut expected = BTreeSet::new();
    // A dead-letter queue of a topic or of a rule is nobody's redrive policy.
    for queue in rows("queues", ".[].full_name") {
        expected.extend([&measure::VISIBLE, &measure::AGE].map(|measure| alike(measure, &queue)));
        if !queue.ends_with("-dlq") {
            let rest = [&measure::IN_FLIGHT, &measure::DELAYED, &measure::SENT, &measure::RECEIVED, &measure::DELETED];
            expected.extend(rest.map(|measure| alike(measure, &queue)));
        }
    }
    for topic in rows("topics", ".[].full_name") {
        expected.extend(measure::TOPIC.iter().map(|measure| alike(measure, &topic)));
    }
    for rule in rows("events", ".[].full_name") {
        expected.extend(measure::RULE.iter().chain(&measure::RULE_LATENCY).map(|measure| alike(measure, &rule)));
    }
    for client in rows("users", ".[] | .client_id // empty") {
        expected.extend(measure::CLIENT.iter().map(|measure| alike(measure, &client)));
    }
    let missing: Vec<_> = expected.difference(&shown).collect();
    assert!(missing.is_empty(), "the dashboard lacks {missing:#?}");
    let more: Vec<_> = shown.difference(&expected).collect();
    assert!(more.is_empty(), "no report has {more:#?}");
}

#[test]
fn everything_in_the_stack_that_should_have_an_alarm_has_one_and_the_dashboard_shows_them_all() {
    let world = World::new();
    deploy(&world);
    let report = world.msgctl(&["report", "alarms", "-o", "json"]).ends_with(0).json();
    let rows = report.as_array().unwrap();
    let of = |state: &str| rows.iter().filter(|row| row["state"] == state).map(|row| &row["name"]).collect::<Vec<_>>();
    assert_eq!(of("MISSING"), Vec::<&Value>::new());
    // Nine dead-letter queues, five queues, three topics, a rule.
    assert_eq!(rows.len(), 9 + 5 + 3 + 1);
    let arns: BTreeSet<&str> = rows.iter().map(|row| row["arn"].as_str().unwrap()).collect();
    let dashboard = dashboard(&world);
    let shown = dashboard["widgets"][0]["properties"]["alarms"].as_array().unwrap();
    assert_eq!(shown.iter().map(|arn| arn.as_str().unwrap()).collect::<BTreeSet<_>>(), arns);
    for row in rows {
        assert_eq!(row["silent"], false, "{row}");
    }
}
