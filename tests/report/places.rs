//! Several stages, regions and profiles at once: one that fails does not hide the others.

use aws_sdk_sqs::config::Region;
use serde_json::{Value, json};

use crate::support::{Effect, World, wait};

fn names(report: &Value, key: &str) -> Vec<String> {
    let text = |row: &Value| format!("{} {}", row["name"].as_str().unwrap(), row[key].as_str().unwrap());
    report.as_array().unwrap().iter().map(text).collect()
}

#[test]
fn several_stages_are_one_report_that_says_which_row_is_of_which() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.queue_named(&format!("{}-prod-tasks", world.project), &[]);
    let run = world.msgctl(&["report", "queues", "--stage", "dev,prod", "-o", "json"]).ends_with(0);
    assert_eq!(names(&run.json(), "stage"), ["tasks dev", "tasks prod"]);
    assert_eq!(world.gateway.requests_of("ListQueues").len(), 2);
    let table = world.msgctl(&["report", "queues", "--stage", "dev,prod", "-o", "table"]).ends_with(0).stdout;
    assert!(table.lines().next().unwrap().contains("STAGE") && !table.contains("REGION"), "{table}");
    // Where names are not told by their stage, neither are places.
    world.gateway.forget();
    world.msgctl(&["report", "queues", "--stage", "dev,prod", "--all"]).ends_with(0);
    assert_eq!(world.gateway.requests_of("ListQueues").len(), 1);
    let only = world.msgctl(&["report", "queues", "-o", "table"]).ends_with(0).stdout;
    assert!(!only.contains("STAGE"), "{only}");
}

#[test]
fn each_stage_has_the_settings_that_the_file_gives_it() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.write(
        "msgctl.toml",
        "[stages.dev]\nregion = 'us-east-1'\n[stages.prod]\nregion = 'eu-west-1'\nproject = 'other'\n",
    );
    let mut command = world.command(&["report", "queues", "--stage", "dev,prod", "-o", "json"]);
    command.env_remove("AWS_REGION").env_remove("MSGCTL_PROJECT").env("MSGCTL_PROJECT", &world.project);
    let run: crate::support::Run = command.output().unwrap().into();
    assert_eq!(names(&run.ends_with(0).json(), "region"), ["tasks us-east-1"]);
    let regions: Vec<String> =
        world.gateway.requests_of("ListQueues").into_iter().map(|request| request.region).collect();
    assert!(regions.contains(&"eu-west-1".to_owned()) && regions.contains(&"us-east-1".to_owned()), "{regions:?}");
}

#[test]
fn everything_else_works_in_one_stage_and_says_so() {
    let world = World::new();
    for arguments in [
        &["queue", "list"][..],
        &["dlq", "redrive", "tasks"],
        &["queue", "purge", "tasks", "--yes"],
        &["report", "chart", "tasks"],
        &["report", "latency", "tasks"],
    ] {
        let run = world.msgctl(&[arguments, &["--stage", "dev,prod"]].concat()).ends_with(2);
        assert!(run.stderr.contains("`dev,prod` (flag --stage) is no single stage"), "{run:?}");
    }
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn one_region_that_is_down_leaves_the_others_and_is_named() {
    let world = World::new();
    world.queue("here", &[]);
    let config = world.sqs.config().to_builder().region(Region::new("eu-west-1")).build();
    let there = aws_sdk_sqs::Client::from_conf(config);
    wait(there.create_queue().queue_name(world.full("there")).send()).unwrap();
    let report = ["report", "queues", "--regions", "us-east-1,eu-west-1,ap-south-1", "-o", "json"];
    assert_eq!(names(&world.msgctl(&report).ends_with(0).json(), "region"), ["here us-east-1", "there eu-west-1"]);
    world.gateway.rule(|request, _| match request.region.as_str() {
        "eu-west-1" => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let run = world.msgctl(&report).ends_with(3);
    assert_eq!(names(&run.json(), "region"), ["here us-east-1"]);
    let error = run.error();
    assert_eq!(error["kind"], "network");
    assert!(error["message"].as_str().unwrap().starts_with("eu-west-1: "), "{error}");
    // All of them down is a failure, and not a report of nothing.
    world.gateway.rule(|_, _| Effect::CutBefore);
    let run = world.msgctl(&report).ends_with(8);
    assert_eq!(run.stdout, "");
}

#[test]
fn one_profile_without_permission_leaves_the_others_and_is_named() {
    let world = World::new();
    world.queue("tasks", &[]);
    let folder = world.home.path().join(".aws");
    std::fs::create_dir_all(&folder).unwrap();
    let keys =
        |profile: &str, key: &str| format!("[{profile}]\naws_access_key_id = {key}\naws_secret_access_key = test\n");
    let credentials = keys("mine", &world.account) + &keys("theirs", "999999999999");
    std::fs::write(folder.join("credentials"), credentials).unwrap();
    world.gateway.rule(|request, _| match request.access_key.as_str() {
        "999999999999" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["report", "queues", "--profiles", "mine,theirs", "-o", "json"]).ends_with(3);
    assert_eq!(names(&run.json(), "profile"), ["tasks mine"]);
    let error = run.error();
    assert_eq!(error["kind"], json!("permission"));
    assert!(error["message"].as_str().unwrap().starts_with("profile theirs: "), "{error}");
}

#[test]
fn a_profile_that_is_nowhere_is_named_with_those_that_there_are_before_anything_is_asked() {
    let world = World::new();
    let folder = world.home.path().join(".aws");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("credentials"), "[mine]\naws_access_key_id = a\naws_secret_access_key = b\n").unwrap();
    std::fs::write(folder.join("config"), "[profile work]\nregion = eu-west-1\n").unwrap();
    for arguments in [
        &["queue", "list", "--profile", "nope"][..],
        &["report", "queues", "--profiles", "nope,nope2"],
        &["report", "queues", "--profiles", "mine,nope"],
    ] {
        let run = world.msgctl(&[arguments, &["-o", "json"]].concat()).ends_with(6);
        let error = run.error();
        assert_eq!(error["message"], "there is no profile `nope` (flag --profile)");
        assert!(error["hints"][0].as_str().unwrap().ends_with(" `mine`, `work`"), "{error}");
    }
    let mut by_environment = world.command(&["queue", "list"]);
    by_environment.env_remove("AWS_ACCESS_KEY_ID").env("AWS_PROFILE", "nope");
    let run: crate::support::Run = by_environment.output().unwrap().into();
    let run = run.ends_with(6);
    assert!(run.stderr.contains("no profile `nope` (environment AWS_PROFILE)"), "{}", run.stderr);
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn a_condition_fails_whatever_else_could_not_be_found_out() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    world.send_texts(&url, &["a"]);
    world.gateway.rule(|request, _| match request.region.as_str() {
        "eu-west-1" => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let report = ["report", "queues", "--regions", "us-east-1,eu-west-1", "--fail-if", "visible > 0"];
    world.msgctl(&report).ends_with(9);
    let run = world.msgctl(&[&report[..], &["-o", "nagios"]].concat()).ends_with(2);
    assert!(run.stdout.contains("tasks (us-east-1): visible is 1; eu-west-1: "), "{run:?}");
}
