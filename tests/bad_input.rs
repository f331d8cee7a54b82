//! Bad input and bad weather: each with its exit code, a message that names the input, and the next
//! step, for people and for scripts.

use std::process::Command;

use crate::support::world::finish;
use crate::support::{Effect, Run, World};

/// Makes msgctl, not run yet, out of its arguments.
type Maker<'a> = Box<dyn Fn(&[&str]) -> Command + 'a>;

/// What is expected of a failure, in both forms.
struct Failure<'a> {
    command: Maker<'a>,
    arguments: &'a [&'a str],
    code: i32,
    kind: &'a str,
    names: &'a [&'a str],
    next_step: &'a str,
}

impl Failure<'_> {
    fn check(&self) {
        let run: Run = (self.command)(self.arguments).output().unwrap().into();
        let run = run.ends_with(self.code);
        assert!(run.stderr.starts_with("error: "), "{}", run.stderr);
        for name in self.names {
            assert!(run.stderr.contains(name), "`{name}` is not in: {}", run.stderr);
        }
        assert!(
            run.stderr.contains("hint: ") && run.stderr.contains(self.next_step),
            "{}: {}",
            self.next_step,
            run.stderr
        );
        assert_eq!(run.stdout, "");

        let run: Run = (self.command)(&[self.arguments, &["-o", "json"]].concat()).output().unwrap().into();
        let run = run.ends_with(self.code);
        let error = run.error();
        assert_eq!(error["kind"], self.kind, "{error}");
        let message = error["message"].as_str().unwrap();
        let hints = error["hints"].to_string();
        for name in self.names {
            assert!(message.contains(name) || hints.contains(name), "`{name}` is not in {error}");
        }
        assert!(hints.contains(self.next_step), "{error}");
        assert!(error.as_object().unwrap().contains_key("request_id"));
        assert_eq!(run.stdout, "");
    }
}

#[test]
fn an_unknown_queue_is_not_found_and_the_nearest_names_are_offered() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    for arguments in [
        &["queue", "show", "taks"][..],
        &["dlq", "redrive", "taks"],
        &["queue", "send", "taks", "x"],
        &["queue", "peek", "taks"],
    ] {
        let command = Box::new(|arguments: &[&str]| world.command(arguments));
        Failure {
            command,
            arguments,
            code: 4,
            kind: "not_found",
            names: &["taks", "did you mean `tasks`", "us-east-1"],
            next_step: "msgctl queue list",
        }
        .check();
    }
}

#[test]
fn an_arn_of_another_account_is_not_answered_with_the_names_of_this_one() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    world.topic("orders");
    let queue = world.arn("tasks").replace(&world.account, "999999999999");
    let topic = queue.replace(":sqs:", ":sns:").replace("-tasks", "-orders");
    for arguments in [["queue", "show", &queue], ["topic", "show", &topic]] {
        let run = world.msgctl(&arguments).ends_with(4);
        assert!(run.stderr.contains("in account 999999999999"), "{}", run.stderr);
        assert!(!run.stderr.contains("did you mean"), "{}", run.stderr);
    }
}

#[test]
fn what_cannot_be_meant_is_refused_with_the_way_that_may_be() {
    let world = World::new();
    for (arguments, part) in [
        (&["queue", "list", "--stage", ""][..], "--stage"),
        (&["queue", "list", "--project", ""], "--project"),
        (&["events", "validate", "event.json"], "the detail type comes first"),
        (&["events", "publish", "{\"a\":1}"], "the detail type comes first"),
        (&["report", "queues", "--watch", "1ms"], "at least 1s"),
        (&["dlq", "redrive", "tasks", "--rate", "0"], "whole number from 1 on"),
        (&["queue", "send", "tasks", "x", "--delay", "16m"], "0 to 900 seconds"),
        (&["queue", "export", "tasks", "--jq", ".body"], "one JSON object on a line"),
        (&["dlq", "export", "tasks", "-o", "csv"], "one JSON object on a line"),
        (&["events", "archive", "export", "events", "--since", "1h", "-o", "csv"], "one JSON object on a line"),
        (&["stack", "template", "-o", "json"], "YAML as it is"),
        (&["events", "validate", "no-such-file.ndjson"], "looks like a detail"),
        (&["users", "export", "--jq", ".username"], "one JSON object on a line"),
        (&["queue", "peek", "tasks", "--match", "p.json"], "@p.json"),
    ] {
        let run = world.msgctl(arguments).ends_with(2);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn a_filter_that_fails_after_a_change_says_that_the_change_was_made() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    for filter in [".message_id | tonumber", "halt_error", "halt"] {
        let run = world.msgctl(&["queue", "send", "tasks", "x", "--jq", filter]).ends_with(1);
        assert!(run.stderr.contains("the change was made") && run.stderr.contains("repeat"), "{}", run.stderr);
        assert_eq!(world.take_all(&url).len(), 1);
    }
    world.msgctl(&["queue", "list", "--jq", ".[0] | tonumber"]).ends_with(2);
}

#[test]
fn a_malformed_attribute_is_a_usage_error() {
    let world = World::new();
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    let arguments = ["queue", "send", "tasks", "x", "--attr", "n:Number=five"];
    Failure {
        command,
        arguments: &arguments,
        code: 2,
        kind: "usage",
        names: &["n:Number=five"],
        next_step: "name:Number=5",
    }
    .check();
}

#[test]
fn a_body_over_the_limit_is_a_usage_error() {
    let world = World::new();
    world.queue("tasks", &[]);
    let body = world.write("big", vec![b'x'; 1_048_577]);
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    let body = format!("@{}", body.display());
    let arguments = ["queue", "send", "tasks", body.as_str()];
    Failure {
        command,
        arguments: &arguments,
        code: 2,
        kind: "usage",
        names: &["1048577", "1048576"],
        next_step: "keep large contents elsewhere",
    }
    .check();
}

#[test]
fn a_missing_stage_or_project_names_all_the_places_it_could_come_from() {
    let world = World::new();
    for (variable, what, places) in [
        ("MSGCTL_STAGE", "stage", ["--stage", "MSGCTL_STAGE", "STAGE", "msgctl.toml", "provider.stage"]),
        (
            "MSGCTL_PROJECT",
            "project",
            ["--project", "MSGCTL_PROJECT", "PROJECT_NAME", "msgctl.toml", "custom.projectName"],
        ),
    ] {
        let command = Box::new(|arguments: &[&str]| {
            let mut command = world.command(arguments);
            command.env_remove(variable);
            command
        });
        let names = [&places[..], &[what]].concat();
        Failure {
            command,
            arguments: &["queue", "list"],
            code: 2,
            kind: "usage",
            names: &names,
            next_step: "it can come from",
        }
        .check();
    }
}

#[test]
fn without_credentials_the_ways_to_give_them_are_named() {
    let world = World::new();
    let command = Box::new(|arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
        command
    });
    Failure {
        command,
        arguments: &["queue", "show", "tasks"],
        code: 6,
        kind: "credentials",
        names: &["queue"],
        next_step: "AWS_ACCESS_KEY_ID",
    }
    .check();
}

#[test]
fn an_expired_sso_session_asks_for_a_new_one() {
    let world = World::new();
    let aws = world.home.path().join(".aws");
    std::fs::create_dir_all(aws.join("sso/cache")).unwrap();
    let config = "[profile work]\nsso_session = corp\nsso_account_id = 123456789012\nsso_role_name = ops\nregion = us-east-1\n\
                  [sso-session corp]\nsso_region = us-east-1\nsso_start_url = https://corp.example/start\n";
    std::fs::write(aws.join("config"), config).unwrap();
    // The file's name is the SHA-1 of the session's name, `corp`.
    let token = r#"{"accessToken":"x","expiresAt":"2020-01-01T00:00:00Z","region":"us-east-1","startUrl":"https://corp.example/start"}"#;
    std::fs::write(aws.join("sso/cache/ee0bfd2552fbd840c02cc48b6e823320543c450f.json"), token).unwrap();
    let command = Box::new(|arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_SECRET_ACCESS_KEY");
        command
    });
    let arguments = ["queue", "show", "tasks", "--profile", "work"];
    Failure {
        command,
        arguments: &arguments,
        code: 6,
        kind: "credentials",
        names: &["expired"],
        next_step: "aws sso login",
    }
    .check();
}

#[test]
fn a_denied_action_is_named_with_what_aws_said() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "SendMessage" => Effect::Refuse {
            status: 403,
            code: "AccessDenied",
            message: "User: arn:aws:iam::1:user/x is not authorized to perform: sqs:sendmessage",
        },
        _ => Effect::Pass,
    });
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    let names = ["sqs:sendmessage", "AccessDenied", "11111111-2222", &world.full("tasks"), &world.account];
    Failure {
        command,
        arguments: &["queue", "send", "tasks", "x"],
        code: 6,
        kind: "permission",
        names: &names,
        next_step: "policy must allow",
    }
    .check();
}

#[test]
fn expired_keys_are_credentials_and_not_permissions() {
    let world = World::new();
    world.gateway.rule(|_, _| Effect::Refuse {
        status: 400,
        code: "ExpiredToken",
        message: "The security token included in the request is expired",
    });
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    Failure {
        command,
        arguments: &["queue", "list"],
        code: 6,
        kind: "credentials",
        names: &["expired"],
        next_step: "renew them",
    }
    .check();
}

#[test]
fn an_endpoint_that_nobody_listens_on_is_safe_to_try_again() {
    let world = World::new();
    let command = Box::new(|arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env("AWS_MAX_ATTEMPTS", "1");
        command
    });
    // Port 1 is refused at once.
    let arguments = ["queue", "list", "--endpoint-url", "http://127.0.0.1:1"];
    Failure {
        command,
        arguments: &arguments,
        code: 8,
        kind: "network",
        names: &["http://127.0.0.1:1"],
        next_step: "run the same command again",
    }
    .check();
}

#[test]
fn an_arn_or_url_of_another_stage_is_refused_before_anything_is_asked() {
    let world = World::new();
    let full = format!("{}-qa-tasks", world.project);
    let arn = format!("arn:aws:sqs:us-east-1:{}:{full}", world.account);
    let url = format!("https://sqs.us-east-1.amazonaws.com/{}/{full}", world.account);
    for name in [&arn, &url] {
        for arguments in [vec!["dlq", "redrive", name.as_str()], vec!["queue", "send", name.as_str(), "x"]] {
            let command = Box::new(|arguments: &[&str]| world.command(arguments));
            Failure {
                command,
                arguments: &arguments,
                code: 5,
                kind: "refused",
                names: &[&full],
                next_step: "--allow-foreign",
            }
            .check();
        }
    }
    assert_eq!(world.gateway.seen(), 0);
    let url = world.queue_named(&full, &[]);
    let run = world.msgctl(&["queue", "send", &full, "x"]).ends_with(5);
    assert!(run.stderr.contains("--allow-foreign"), "{}", run.stderr);
    world.msgctl(&["queue", "show", &arn]).ends_with(0);
    world.msgctl(&["queue", "send", &arn, "x", "--allow-foreign", "--yes"]).ends_with(0);
    assert_eq!(world.depth(&url), (1, 0));
}

#[test]
fn a_queue_of_another_region_wants_that_region() {
    let world = World::new();
    let arn = format!("arn:aws:sqs:eu-west-1:{}:{}", world.account, world.full("tasks"));
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    Failure {
        command,
        arguments: &["queue", "show", &arn],
        code: 2,
        kind: "usage",
        names: &["eu-west-1", "us-east-1"],
        next_step: "--region eu-west-1",
    }
    .check();
}

#[test]
fn a_queue_that_is_nobodys_dead_letter_queue_is_a_usage_error() {
    let world = World::new();
    world.queue("plain", &[]);
    let command = Box::new(|arguments: &[&str]| world.command(arguments));
    Failure {
        command,
        arguments: &["dlq", "redrive", "plain"],
        code: 2,
        kind: "usage",
        names: &["plain"],
        next_step: "msgctl dlq list",
    }
    .check();
}

#[test]
fn a_read_only_setting_refuses_changes_and_allows_looking() {
    let world = World::new();
    let url = world.queue("tasks", &[]);
    let command = Box::new(|arguments: &[&str]| {
        let mut command = world.command(arguments);
        command.env("MSGCTL_READ_ONLY", "1");
        command
    });
    let run: Run = command(&["queue", "send", "tasks", "x"]).output().unwrap().into();
    let run = run.ends_with(5);
    assert!(run.stderr.contains("environment MSGCTL_READ_ONLY"), "{}", run.stderr);
    let run: Run = command(&["queue", "peek", "tasks"]).output().unwrap().into();
    assert_eq!(run.code, 0);
    assert_eq!(world.depth(&url), (0, 0));
}

#[test]
fn a_list_that_breaks_off_prints_what_arrived_and_fails() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("ListQueues", 1) => Effect::Change(|answer| answer["NextToken"] = "more".into()),
        ("ListQueues", _) => Effect::Refuse { status: 403, code: "AccessDenied", message: "no second page" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["queue", "list", "-o", "json"]).ends_with(6);
    assert_eq!(run.json()[0]["name"], "tasks");
    assert!(run.error()["message"].as_str().unwrap().contains("no second page"));
}

#[test]
fn an_endpoint_that_is_neither_encrypted_nor_on_this_machine_is_refused_unless_that_is_allowed() {
    let world = World::new();
    let run = |arguments: &[&str], variables: &[(&str, &str)]| {
        let mut command = world.command(&[&["queue", "list"], arguments].concat());
        finish(command.envs(variables.iter().copied()).spawn().unwrap())
    };
    let far = "http://localstack.invalid:4566";
    for (arguments, variables, source) in [
        (&["--endpoint-url", far][..], &[][..], "--endpoint-url"),
        (&[], &[("AWS_ENDPOINT_URL", far)], "AWS_ENDPOINT_URL"),
        (&[], &[("AWS_ENDPOINT_URL_SQS", far)], "AWS_ENDPOINT_URL_SQS"),
    ] {
        let refused = run(arguments, variables).ends_with(2);
        assert!(refused.stderr.contains("not encrypted") && refused.stderr.contains(source), "{}", refused.stderr);
        assert!(refused.stderr.contains("--allow-http"), "{}", refused.stderr);
        // Allowed, it is tried, and there is no such host.
        run(&[arguments, &["--allow-http"]].concat(), variables).ends_with(8);
    }
    world.write("config", format!("[default]\nendpoint_url = {far}\n"));
    let config = world.home.path().join("config").display().to_string();
    let mut command = world.command(&["queue", "list"]);
    let refused = finish(command.env_remove("AWS_ENDPOINT_URL").env("AWS_CONFIG_FILE", config).spawn().unwrap());
    assert!(refused.ends_with(2).stderr.contains("the AWS profile"));
    run(&[], &[("MSGCTL_ALLOW_HTTP", "perhaps")]).ends_with(2);
}

#[test]
fn what_is_wrong_about_an_event_a_rule_an_archive_or_a_replay_has_its_exit_code_and_its_next_step() {
    let world = World::new();
    world.bus("events");
    world.bus("other");
    world.archive("events", &world.bus_arn("events"));
    world.write("list.json", "[1]");
    world.write("large.json", format!("{{\"a\":\"{}\"}}", "x".repeat(1_000_000)));
    let bad_pattern = r#"{"source":"shop"}"#;
    let reversed = ["--since", "1h", "--until", "2h"];
    let (event, archive, replay) = (["events", "publish", "X"], ["events", "archive"], ["events", "replay"]);
    for (arguments, code, kind, name, next_step) in [
        (&[&event[..], &["{}", "--bus", "evnts"]].concat(), 4, "not_found", "evnts", "did you mean `events`"),
        (&[&event[..], &["list.json"]].concat(), 2, "usage", "an array", "the detail is a JSON object"),
        (&[&event[..], &["large.json"]].concat(), 2, "usage", "1000000", "keep large contents elsewhere"),
        (&vec!["events", "tail", "--match", bad_pattern], 2, "usage", "--match: line 1", "a pattern looks like"),
        (&vec!["events", "explain", "{}", "--pattern", bad_pattern], 2, "usage", "--pattern: line 1", "looks like"),
        (
            &[&archive[..], &["create", "x", "--pattern", bad_pattern]].concat(),
            2,
            "usage",
            "--pattern: line 1",
            "looks like",
        ),
        (&[&replay[..], &["plan"], &reversed].concat(), 2, "usage", "is not before", "--since 2h --until 1h"),
        (&[&replay[..], &["start", "--all-rules"], &reversed].concat(), 2, "usage", "is not before", "--since 2h"),
        (&[&archive[..], &["export", "events"], &reversed].concat(), 2, "usage", "is not before", "--since 2h"),
        (
            &[&replay[..], &["start", "events", "--bus", "other", "--since", "1h", "--all-rules"]].concat(),
            2,
            "usage",
            "archive",
            "leave out `--bus`",
        ),
        (&[&archive[..], &["export", "evnts", "--since", "1h"]].concat(), 4, "not_found", "evnts", "archive list"),
        (&[&replay[..], &["status", "again"]].concat(), 4, "not_found", "again", "replay list"),
    ] {
        let command = Box::new(|arguments: &[&str]| world.command(arguments));
        Failure { command, arguments, code, kind, names: &[name], next_step }.check();
    }
    for action in ["DescribeEventBus", "ListRules"] {
        world.gateway.rule(move |request, _| match request.action == action {
            true => Effect::Refuse { status: 400, code: "AccessDeniedException", message: "not for you" },
            false => Effect::Pass,
        });
        let command = Box::new(|arguments: &[&str]| world.command(arguments));
        let arguments = ["events", "rules"];
        Failure {
            command,
            arguments: &arguments,
            code: 6,
            kind: "permission",
            names: &["events"],
            next_step: "must allow",
        }
        .check();
    }
}

#[test]
fn what_is_wrong_about_a_topic_a_message_or_a_subscription_has_its_exit_code_and_its_next_step() {
    let world = World::new();
    let topic = world.topic("orders");
    world.topic("orders.fifo");
    world.queue("inventory", &[]);
    world.subscribe(&topic, "inventory");
    let by_email = world.sns.subscribe().topic_arn(&topic).protocol("email").endpoint("ann@example.com");
    crate::support::wait(by_email.send()).unwrap();
    world.write("large", "x".repeat(262_145));
    let bad_policy = r#"{"kind":"a"}"#;
    let (publish, subscriptions) = (["topic", "publish"], ["topic", "subscriptions"]);
    for (arguments, code, kind, name, next_step) in [
        (&[&publish[..], &["ordrs", "x"]].concat(), 4, "not_found", "ordrs", "did you mean `orders`"),
        (&[&publish[..], &["orders", "@large"]].concat(), 2, "usage", "262145 bytes", "keep large contents elsewhere"),
        (&[&publish[..], &["orders.fifo", "x"]].concat(), 2, "usage", "orders.fifo", "--group"),
        (&[&publish[..], &["orders.fifo", "x", "--group", "g"]].concat(), 2, "usage", "--dedup", "--dedup"),
        (&vec!["topic", "explain", "orders", "x", "--policy", "{}"], 2, "usage", "no topic is looked at", "--policy"),
        (&vec!["topic", "explain", "--policy", bad_policy], 2, "usage", "line 1", "looks like"),
        (&vec!["topic", "tail", "orders", "--filter", bad_policy], 2, "usage", "line 1", "looks like"),
        (
            &[&subscriptions[..], &["add", "orders", "--queue", "inventory", "--filter", bad_policy]].concat(),
            2,
            "usage",
            "line 1",
            "looks like",
        ),
        (
            &[&subscriptions[..], &["add", "orders", "--queue", "inventry"]].concat(),
            4,
            "not_found",
            "inventry",
            "did you",
        ),
        (&[&subscriptions[..], &["add", "orders", "--endpoint", "tasks"]].concat(), 2, "usage", "tasks", "--protocol"),
        (
            &[&subscriptions[..], &["set-filter", "orders", "ann@example.com", "--clear"]].concat(),
            2,
            "usage",
            "ann@example.com",
            "confirm",
        ),
        (
            &[&subscriptions[..], &["remove", "orders", "ann@example.com", "--yes"]].concat(),
            2,
            "usage",
            "ann@example.com",
            "confirm",
        ),
        (&[&subscriptions[..], &["remove", "orders", "bob", "--yes"]].concat(), 4, "not_found", "bob", "inventory"),
    ] {
        let command = Box::new(|arguments: &[&str]| world.command(arguments));
        Failure { command, arguments, code, kind, names: &[name], next_step }.check();
    }
    let filter = r#"{"kind":["a"]}"#;
    for (action, arguments) in [
        ("Publish", [&publish[..], &["orders", "x"]].concat()),
        ("ListSubscriptionsByTopic", vec!["topic", "explain", "orders", "x"]),
        ("Subscribe", [&subscriptions[..], &["add", "orders", "--endpoint", "bob@example.com"]].concat()),
        ("SetSubscriptionAttributes", [&subscriptions[..], &["set-filter", "orders", "inventory", filter]].concat()),
        ("Unsubscribe", [&subscriptions[..], &["remove", "orders", "inventory", "--yes"]].concat()),
        ("ConfirmSubscription", [&subscriptions[..], &["confirm", "orders", "token"]].concat()),
        ("CreateQueue", vec!["topic", "tail", "orders", "--timeout", "1s"]),
    ] {
        world.gateway.rule(move |request, _| match request.action == action {
            true => Effect::Refuse { status: 403, code: "AuthorizationError", message: "not for you" },
            false => Effect::Pass,
        });
        let command = Box::new(|arguments: &[&str]| world.command(arguments));
        Failure {
            command,
            arguments: &arguments,
            code: 6,
            kind: "permission",
            names: &["not for you"],
            next_step: "must allow",
        }
        .check();
    }
    assert_eq!(crate::support::wait(world.sns.list_subscriptions().send()).unwrap().subscriptions().len(), 2);
}
