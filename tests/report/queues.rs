//! `report queues`: depths, ages, rates, verdicts.

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::{Value, json};

use crate::support::{Effect, World};

use super::{incident, traffic};

fn row<'a>(report: &'a Value, name: &str) -> &'a Value {
    report.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap_or_else(|| panic!("{name}: {report:#}"))
}

#[test]
fn each_queue_has_a_word_on_what_is_wrong_and_the_numbers_behind_it() {
    let world = World::new();
    incident(&world);
    let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
    let verdicts: Vec<String> = report
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {}", row["name"].as_str().unwrap(), row["verdict"].as_str().unwrap()))
        .collect();
    let expected = [
        "poisoned poison",
        "stuck stuck",
        "poisoned-dlq stuck",
        "growing growing",
        "draining draining",
        "well ok",
        "idle idle",
    ];
    assert_eq!(verdicts, expected);
    let poisoned = row(&report, "poisoned");
    assert_eq!((&poisoned["dead_letters"], &poisoned["dead_letters_more"]), (&json!(4), &json!(3)));
    assert_eq!(poisoned["dead_letters_oldest_age_seconds"], 540);
    assert!(poisoned["reason"].as_str().unwrap().contains("3 more in poisoned-dlq"), "{poisoned}");
    // 60 a minute in, 60 a minute out.
    assert_eq!((&poisoned["arrivals_per_second"], &poisoned["deletes_per_second"]), (&json!(1.0), &json!(1.0)));
    let stuck = row(&report, "stuck");
    assert_eq!((&stuck["oldest_age_seconds"], &stuck["drain"]), (&json!(1_380), &json!("never")));
    let draining = row(&report, "draining");
    // 30 left, 3 a minute more out than in.
    let seconds = draining["drain_seconds"].as_u64().unwrap();
    assert!((590..=620).contains(&seconds), "{draining}");
    assert_eq!((&draining["trend"], &row(&report, "growing")["trend"]), (&json!("falling"), &json!("rising")));
    let history = row(&report, "growing")["history"].as_object().unwrap();
    assert_eq!((history["period_seconds"].as_i64(), history["visible"].as_array().unwrap().len()), (Some(60), 60));
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 1, "seven queues are one request");
    assert_eq!(world.gateway.requests_of("GetQueueAttributes").len(), 7);
}

#[test]
fn metrics_that_are_missing_are_unknown_and_never_zero() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.queue_named("not-ours", &[]);
    let policy = world.redrive_policy("not-ours", 3).replace(&world.full("not-ours"), "not-ours");
    world.queue("elsewhere", &[(QueueAttributeName::RedrivePolicy, &policy)]);
    world.send_texts(&dlq, &["a", "b"]);
    let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
    let tasks = row(&report, "tasks");
    assert_eq!((&tasks["dead_letters"], &tasks["verdict"]), (&json!(2), &json!("poison")));
    let elsewhere = row(&report, "elsewhere");
    for key in ["dead_letters", "oldest_age_seconds", "arrivals_per_second", "deletes_per_second", "trend", "history"] {
        assert_eq!(elsewhere[key], json!(null), "{key}");
    }
    let run = world.msgctl(&["report", "queues", "-o", "table"]).ends_with(0);
    let line = run.stdout.lines().find(|line| line.starts_with("tasks ")).unwrap();
    assert!(line.contains("unknown") && line.contains(" 2 ") && line.contains("poison"), "{}", run.stdout);
    assert!(run.stderr.contains("`msgctl dlq peek tasks` shows what failed"), "{}", run.stderr);
}

#[test]
fn the_age_of_the_oldest_message_is_the_latest_data_point_of_cloudwatch_even_over_a_long_window() {
    let world = World::new();
    for (queue, ages) in [("young", [40.0, 30.0]), ("old", [7_000.0, 7_200.0])] {
        let url = world.queue(queue, &[]);
        world.send_texts(&url, &["a"]);
        world.queue_metric(queue, "ApproximateAgeOfOldestMessage", &[(3, ages[0]), (2, ages[1])]);
    }
    for window in ["1h", "24h"] {
        let ages = ["report", "queues", "--window", window, "--jq", ".[] | \"\\(.name) \\(.oldest_age_seconds)\""];
        assert_eq!(world.msgctl(&ages).ends_with(0).stdout, "old 7200\nyoung 30\n", "{window}");
    }
    // Over a day the periods are longer than the age may be old: it is asked for apart.
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 1 + 2);
}

#[test]
fn without_history_cloudwatch_is_not_asked() {
    let world = World::new();
    let tasks = world.queue("tasks", &[]);
    world.send_texts(&tasks, &["a"]);
    let report = world.msgctl(&["report", "queues", "--no-history", "-o", "json"]).ends_with(0).json();
    assert_eq!((&report[0]["visible"], &report[0]["verdict"]), (&json!(1), &json!("unknown")));
    assert!(world.gateway.requests_of("GetMetricData").is_empty());
}

#[test]
fn where_cloudwatch_does_not_answer_the_depths_are_shown_and_the_reason_is_named() {
    let world = World::new();
    let tasks = world.queue("tasks", &[]);
    world.send_texts(&tasks, &["a"]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "GetMetricData" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(3);
    assert_eq!((&run.json()[0]["visible"], &run.json()[0]["oldest_age_seconds"]), (&json!(1), &json!(null)));
    let error = run.error();
    assert_eq!(error["kind"], "permission");
    assert!(error["message"].as_str().unwrap().contains("not for you"), "{error}");
}

#[test]
fn a_queue_that_is_throttled_is_asked_again_and_one_that_is_denied_is_unknown_beside_the_others() {
    let world = World::new();
    for name in ["denied", "throttled", "well"] {
        let url = world.queue(name, &[]);
        world.send_texts(&url, &["a"]);
        traffic(&world, name, |_| 1.0, 1.0, 1.0);
    }
    let mut throttled = 0;
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "GetQueueAttributes" if request.text.contains("-denied") => {
            Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" }
        }
        // As often as the SDK tries by itself.
        "GetQueueAttributes" if request.text.contains("-throttled") && throttled < 3 => {
            throttled += 1;
            Effect::THROTTLE
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(3);
    let report = run.json();
    assert_eq!((&row(&report, "throttled")["visible"], &row(&report, "well")["visible"]), (&json!(1), &json!(1)));
    let denied = row(&report, "denied");
    assert_eq!((&denied["visible"], &denied["verdict"]), (&json!(null), &json!("unknown")));
    assert_eq!(denied["arrivals_per_second"], json!(0.0167), "what CloudWatch knows is still shown");
    let message = run.error()["message"].as_str().unwrap().to_owned();
    assert!(message.starts_with("1 of 3 queues in ") && message.contains("not for you"), "{message}");
}

#[test]
fn all_and_a_prefix_look_beyond_the_stage() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.queue_named("other-tasks", &[]);
    world.queue_named("other-mails", &[]);
    let names = |flags: &[&str]| {
        let run = world.msgctl(&[&["report", "queues", "--jq", "[.[].name] | sort | join(\" \")"], flags].concat());
        run.ends_with(0).stdout.trim().to_owned()
    };
    assert_eq!(names(&[]), "tasks");
    assert_eq!(names(&["--all"]), "other-mails other-tasks tasks");
    assert_eq!(names(&["--prefix", "other-"]), "other-mails other-tasks");
    world.msgctl(&["report", "queues", "--all", "--prefix", "other-"]).ends_with(2);
}

#[test]
fn the_thresholds_of_a_verdict_can_be_set_for_all_queues_and_for_one() {
    let world = World::new();
    incident(&world);
    let verdict = |name: &str| {
        let report = world.msgctl(&["report", "queues", "-o", "json"]).ends_with(0).json();
        row(&report, name)["verdict"].as_str().unwrap().to_owned()
    };
    world.write(
        "msgctl.toml",
        "[report]\ngrowing_messages = 1000\npoison_messages = 4\n[report.queues.stuck]\nstuck_age = '1h'\n",
    );
    assert_eq!([verdict("growing"), verdict("poisoned"), verdict("stuck")], ["ok", "ok", "ok"]);
    // The stage wins over what holds for all of them.
    world.write(
        "msgctl.toml",
        "[report]\nstuck_age = '1h'\n[stages.dev.report.queues.stuck]\nstuck_age = '10m'\n[stages.prod.report]\npoison_messages = 100\n",
    );
    assert_eq!([verdict("stuck"), verdict("poisoned")], ["stuck", "poison"]);
    world.gateway.forget();
    for (text, named) in [
        ("[report]\nstuck_age = 'soon'\n", "report.stuck_age"),
        ("[report]\nstuck = '5m'\n", "report.stuck"),
        ("[report.queues.tasks.queues.x]\nfail_if = ''\n", "report.queues.tasks.queues"),
        ("[report]\npoison_messages = -1\n", "msgctl.toml"),
    ] {
        world.write("msgctl.toml", text);
        let run = world.msgctl(&["report", "queues"]).ends_with(2);
        assert!(run.stderr.contains(named), "{}", run.stderr);
    }
    assert!(world.gateway.requests().is_empty(), "a mistake is found before anything is asked");
}

#[test]
fn a_thousand_queues_are_as_few_requests_as_the_limits_of_the_services_allow() {
    const QUEUES: usize = 1_001;
    let world = World::new();
    std::thread::scope(|scope| {
        for part in 0..8 {
            let world = &world;
            scope.spawn(move || {
                (0..QUEUES).filter(|n| n % 8 == part).for_each(|n| drop(world.queue(&format!("queue-{n}"), &[])));
            });
        }
    });
    // The emulator has its own order, and gives a token where another page is needed.
    let report = world.msgctl(&["report", "queues", "--jq", "length"]).ends_with(0);
    assert_eq!(report.stdout, format!("{QUEUES}\n"));
    assert_eq!(world.gateway.requests_of("ListQueues").len(), 2, "a page for each thousand");
    assert_eq!(world.gateway.requests_of("GetQueueAttributes").len(), QUEUES);
    let requests = world.gateway.requests_of("GetMetricData");
    assert_eq!(requests.len(), (QUEUES * 5).div_ceil(500));
    let queries: usize = requests.iter().map(|request| request.text.matches("MetricStat").count()).sum();
    assert_eq!(queries, QUEUES * 5);
}
