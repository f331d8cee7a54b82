//! `report queues`.

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::json;

use crate::support::{Effect, World};

#[test]
fn the_worst_queue_comes_first_and_what_is_not_known_is_unknown() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    let deep = world.queue("deep", &[]);
    world.queue_named("not-ours", &[]);
    let policy = world.redrive_policy("not-ours", 3).replace(&world.full("not-ours"), "not-ours");
    world.queue("elsewhere", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    world.send_texts(&dlq, &["a", "b"]);
    world.send_texts(&deep, &["1", "2", "3", "4", "5"]);
    let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
    let rows: Vec<_> = report.as_array().unwrap().iter().map(|row| (&row["name"], &row["dead_letters"])).collect();
    assert_eq!(rows[0], (&json!("tasks"), &json!(2)));
    assert_eq!(rows[1].0, &json!("deep"));
    let elsewhere = report.as_array().unwrap().iter().find(|row| row["name"] == "elsewhere").unwrap();
    assert_eq!((&elsewhere["dead_letters"], &elsewhere["oldest_age_seconds"]), (&json!(null), &json!(null)));
    let mut command = world.command(&["report", "queues", "-o", "table"]);
    let run = String::from_utf8(command.output().unwrap().stdout).unwrap();
    let line = run.lines().find(|line| line.starts_with("tasks ")).unwrap();
    assert!(line.contains("unknown") && line.contains("tasks-dlq") && line.ends_with('2'), "{run}");
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 2, "one request for all queues, in each run");
}

#[test]
fn the_age_of_the_oldest_message_is_the_latest_data_point_of_cloudwatch() {
    use aws_sdk_cloudwatch::primitives::DateTime;
    use aws_sdk_cloudwatch::types::{Dimension, MetricDatum};
    let world = World::new();
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap().as_secs();
    for (queue, ages) in [("young", [40.0, 30.0]), ("old", [7_000.0, 7_200.0])] {
        world.queue(queue, &[]);
        for (minutes_ago, age) in [3, 2].into_iter().zip(ages) {
            let dimension = Dimension::builder().name("QueueName").value(world.full(queue)).build();
            let at = i64::try_from(now).unwrap() - minutes_ago * 60;
            let datum = MetricDatum::builder().metric_name("ApproximateAgeOfOldestMessage").dimensions(dimension);
            let datum = datum.timestamp(DateTime::from_secs(at)).value(age).build();
            let request = world.cloudwatch.put_metric_data().namespace("AWS/SQS").metric_data(datum);
            crate::support::wait(request.send()).unwrap();
        }
    }
    let ages = world.msgctl(&["report", "queues", "--jq", ".[] | \"\\(.name) \\(.oldest_age_seconds)\""]);
    assert_eq!(ages.ends_with(0).stdout, "old 7200\nyoung 30\n");
}

#[test]
fn where_cloudwatch_does_not_answer_the_depths_are_shown_and_the_command_fails() {
    let world = World::new();
    let tasks = world.queue("tasks", &[]);
    world.send_texts(&tasks, &["a"]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "GetMetricData" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(6);
    assert_eq!((&run.json()[0]["visible"], &run.json()[0]["oldest_age_seconds"]), (&json!(1), &json!(null)));
}
