//! `report alarms`. Mute rules and alarms on logs are not known to the emulator: the gateway answers for them
//! as aws-facts 6.1 has it.

use aws_sdk_cloudwatch::types::{ComparisonOperator, Dimension, StateValue, Statistic};
use serde_json::{Value, json};

use crate::support::{Effect, World, wait};

/// An alarm on a metric of a queue in stage dev, which tells a topic.
fn alarm_on(world: &World, name: &str, metric: &str, queue: &str) {
    let dimension = Dimension::builder().name("QueueName").value(world.full(queue)).build();
    let request = world.cloudwatch.put_metric_alarm().alarm_name(name).namespace("AWS/SQS").metric_name(metric);
    let request = request.dimensions(dimension).statistic(Statistic::Maximum).period(60).evaluation_periods(1);
    let request = request.threshold(1.0).comparison_operator(ComparisonOperator::GreaterThanOrEqualToThreshold);
    wait(request.alarm_actions(format!("arn:aws:sns:us-east-1:{}:alarms", world.account)).send()).unwrap();
}

fn set_state(world: &World, name: &str, state: StateValue, reason: &str) {
    let request = world.cloudwatch.set_alarm_state().alarm_name(name).state_value(state).state_reason(reason);
    wait(request.send()).unwrap();
}

fn report(world: &World) -> Value {
    world.msgctl(&["report", "alarms", "-o", "json"]).ends_with(0).json()
}

fn row<'a>(report: &'a Value, name: &str) -> &'a Value {
    report.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}: {report:#}"))
}

#[test]
fn alarms_are_shown_with_their_state_its_reason_and_its_history_those_that_ring_first() {
    let world = World::new();
    world.queue("tasks", &[]);
    let (age, other) = (world.full("tasks-age"), world.full("tasks-depth"));
    alarm_on(&world, &age, "ApproximateAgeOfOldestMessage", "tasks");
    alarm_on(&world, &other, "ApproximateNumberOfMessagesVisible", "tasks");
    set_state(&world, &age, StateValue::Ok, "all was well");
    set_state(&world, &age, StateValue::Alarm, "the oldest message is 20 minutes old");
    let report = report(&world);
    let first = &report[0];
    assert_eq!(
        (&first["name"], &first["state"], &first["kind"]),
        (&json!("tasks-age"), &json!("ALARM"), &json!("metric"))
    );
    assert_eq!(first["reason"], "the oldest message is 20 minutes old");
    let history = first["history"].as_array().unwrap();
    assert!(history[0]["summary"].as_str().unwrap().contains("to ALARM"), "{first}");
    assert!(history.len() >= 2, "{first}");
    assert_eq!(first["silent"], false);
    let table = world.msgctl(&["report", "alarms", "-o", "table"]).ends_with(0).stdout;
    assert!(table.lines().nth(1).unwrap().starts_with("ALARM"), "{table}");
    world.msgctl(&["report", "alarms", "--fail-if", "state == ALARM"]).ends_with(9);
    world.msgctl(&["report", "alarms", "-o", "nagios"]).ends_with(2);
}

#[test]
fn what_should_have_an_alarm_and_has_none_has_a_line_that_says_so() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    world.queue_with_dlq("orders", 3);
    world.topic("news");
    world.bus("events");
    world.rule("events", "orders-rule", "myapp", "orders");
    alarm_on(&world, &world.full("tasks-age"), "ApproximateAgeOfOldestMessage", "tasks");
    // Whatever it is called.
    alarm_on(&world, "pager", "ApproximateNumberOfMessagesVisible", "orders-dlq");
    let report = report(&world);
    let missing: Vec<&str> = report
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["state"] == "MISSING")
        .map(|row| row["reason"].as_str().unwrap())
        .collect();
    assert_eq!(
        missing,
        [
            "nothing tells when messages wait too long (queue orders): no alarm on ApproximateAgeOfOldestMessage",
            "nothing tells when messages failed (dead-letter queue tasks-dlq): no alarm on ApproximateNumberOfMessagesVisible",
            "nothing tells when deliveries fail (topic news): no alarm on NumberOfNotificationsFailed",
            "nothing tells when calls of its targets fail (rule orders-rule): no alarm on FailedInvocations",
        ]
    );
    world.msgctl(&["report", "alarms", "--fail-if", "state == MISSING"]).ends_with(9);
}

#[test]
fn an_alarm_on_an_expression_counts_for_every_metric_in_it() {
    let world = World::new();
    world.queue("tasks", &[]);
    // The emulator knows no expressions, and forgets the metrics in them.
    let metric = json!({
        "Namespace": "AWS/SQS", "MetricName": "ApproximateAgeOfOldestMessage",
        "Dimensions": [{"Name": "QueueName", "Value": world.full("tasks")}],
    });
    let stat = json!({"Id": "m1", "MetricStat": {"Metric": metric, "Period": 60, "Stat": "Maximum"}});
    let alarm = json!({"MetricAlarms": [{
        "AlarmName": "pager", "StateValue": "OK", "Metrics": [{"Id": "e1", "Expression": "m1 * 2"}, stat],
    }]});
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "DescribeAlarms" => Effect::AnswerCbor(alarm.clone()),
        _ => Effect::Pass,
    });
    let report = report(&world);
    assert_eq!(report.as_array().unwrap().len(), 1, "{report:#}");
    assert_eq!((&report[0]["name"], &report[0]["silent"]), (&json!("pager"), &json!(true)));
}

#[test]
fn composite_alarms_are_shown_and_so_are_alarms_on_logs() {
    let world = World::new();
    let age = world.full("tasks-age");
    world.queue("tasks", &[]);
    alarm_on(&world, &age, "ApproximateAgeOfOldestMessage", "tasks");
    let rule = format!("ALARM(\"{age}\")");
    wait(world.cloudwatch.put_composite_alarm().alarm_name("page-me").alarm_rule(&rule).send()).unwrap();
    wait(world.cloudwatch.put_composite_alarm().alarm_name("not-ours").alarm_rule("TRUE").send()).unwrap();
    let shown = report(&world);
    let composite = row(&shown, "page-me");
    assert_eq!((&composite["kind"], &composite["rule"]), (&json!("composite"), &json!(rule)));
    assert!(shown.as_array().unwrap().iter().all(|row| row["name"] != "not-ours"), "{shown:#}");
    let asked = &world.gateway.requests_of("DescribeAlarms")[0].text;
    for kind in ["MetricAlarm", "CompositeAlarm", "LogAlarm"] {
        assert!(asked.contains(kind), "{kind} alarms are left out unless they are asked for");
    }
    let name = world.full("errors-in-logs");
    let log_alarm = json!({"LogAlarms": [{
        "AlarmName": name, "AlarmArn": "arn:aws:cloudwatch:us-east-1:1:alarm:x", "StateValue": "ALARM",
        "StateReason": "5 lines", "ActionsEnabled": true, "AlarmActions": ["arn:aws:sns:us-east-1:1:alarms"],
        "StateTransitionedTimestamp": {"$at": 1_795_500_000},
    }]});
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "DescribeAlarms" => Effect::AnswerCbor(log_alarm.clone()),
        _ => Effect::Pass,
    });
    let shown = report(&world);
    let log = row(&shown, "errors-in-logs");
    assert_eq!(
        (&log["kind"], &log["state"], &log["since"]),
        (&json!("log"), &json!("ALARM"), &json!("2026-11-24T06:00:00Z"))
    );
}

#[test]
fn an_alarm_that_is_muted_or_tells_nobody_is_said_to_be_silent() {
    let world = World::new();
    world.queue("tasks", &[]);
    let (muted, off, nobody) = (world.full("muted"), world.full("off"), world.full("nobody"));
    alarm_on(&world, &muted, "ApproximateAgeOfOldestMessage", "tasks");
    alarm_on(&world, &off, "ApproximateAgeOfOldestMessage", "tasks");
    wait(world.cloudwatch.disable_alarm_actions().alarm_names(&off).send()).unwrap();
    world.alarm("nobody");
    let arn = "arn:aws:cloudwatch:us-east-1:1:alarm-mute-rule:nights";
    let target = muted.clone();
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "ListAlarmMuteRules" => {
            Effect::AnswerCbor(json!({"AlarmMuteRuleSummaries": [{"AlarmMuteRuleArn": arn, "Status": "ACTIVE"}]}))
        }
        "GetAlarmMuteRule" => {
            Effect::AnswerCbor(json!({"Name": "nights", "Status": "ACTIVE", "MuteTargets": {"AlarmNames": [target]}}))
        }
        _ => Effect::Pass,
    });
    let shown = report(&world);
    for (name, muted_by) in [("muted", json!(["nights"])), ("off", json!([])), ("nobody", json!([]))] {
        let row = row(&shown, name);
        assert_eq!((&row["silent"], &row["muted_by"]), (&json!(true), &muted_by), "{row}");
    }
    let table = world.msgctl(&["report", "alarms", "-o", "table"]).ends_with(0).stdout;
    for words in ["muted by nights", "actions off", "no action"] {
        assert!(table.contains(words), "{words}: {table}");
    }
    world.msgctl(&["report", "alarms", "--fail-if", "silent == yes"]).ends_with(9);
    // Whoever muted an alarm knows of it.
    set_state(&world, &muted, StateValue::Alarm, "it rings");
    wait(world.cloudwatch.delete_alarms().alarm_names(&off).alarm_names(&nobody).send()).unwrap();
    world.msgctl(&["report", "alarms", "--fail-if", "state == ALARM and muted == no"]).ends_with(0);
    world.msgctl(&["report", "alarms", "-o", "nagios"]).ends_with(1);
    // Only rules that are active silence anything.
    assert!(world.gateway.requests_of("ListAlarmMuteRules")[0].text.contains("ACTIVE"));
}

#[test]
fn where_mute_rules_are_not_known_or_not_for_the_caller_the_rest_is_shown() {
    let world = World::new();
    world.queue("tasks", &[]);
    alarm_on(&world, &world.full("age"), "ApproximateAgeOfOldestMessage", "tasks");
    // The emulator knows none: that is not a failure.
    assert_eq!(row(&report(&world), "age")["muted_by"], json!(null));
    world.gateway.rule(|request, _| match request.action.as_str() {
        "ListAlarmMuteRules" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "alarms", "-o", "json"]).ends_with(3);
    assert_eq!(run.json().as_array().unwrap().len(), 1);
    assert!(run.error()["message"].as_str().unwrap().contains("mute rules"), "{run:?}");
}
