//! Every list verb in every format, empty, with one item, over several pages, and with a page that fails.

use serde_json::Value;

use crate::support::{Effect, World, wait};

/// A list verb, how to fill the list, and where its pages come from.
struct ListVerb {
    words: &'static [&'static str],
    /// What there must be besides the items.
    prepare: fn(&World),
    /// Makes the items from the first number up to the second.
    fill: fn(&World, usize, usize),
    /// The request that has the pages, where they are JSON.
    pages: Option<(&'static str, &'static str, &'static str)>,
}

fn queues(world: &World, from: usize, to: usize) {
    (from..to).for_each(|n| drop(world.queue(&format!("queue-{n}"), &[])));
}

fn topics(world: &World, from: usize, to: usize) {
    (from..to).for_each(|n| drop(world.topic(&format!("topic-{n}"))));
}

fn subscriptions(world: &World, from: usize, to: usize) {
    queues(world, from, to);
    (from..to).for_each(|n| world.subscribe(&world.topic("orders"), &format!("queue-{n}")));
}

fn rules(world: &World, from: usize, to: usize) {
    for n in from..to {
        world.queue(&format!("queue-{n}"), &[]);
        world.rule("events", &format!("rule-{n}"), "myapp", &format!("queue-{n}"));
    }
}

fn bus_arn(world: &World) -> String {
    format!("arn:aws:events:us-east-1:{}:event-bus/{}", world.account, world.full("events"))
}

fn archives(world: &World, from: usize, to: usize) {
    (from..to).for_each(|n| world.archive(&format!("archive-{n}"), &bus_arn(world)));
}

fn pool_id(world: &World) -> String {
    let pools = wait(world.cognito.list_user_pools().max_results(60).send()).unwrap().user_pools.unwrap();
    pools[0].id.clone().unwrap()
}

fn names(world: &World, from: usize, to: usize) {
    let id = pool_id(world);
    for n in from..to {
        wait(world.cognito.admin_create_user().user_pool_id(&id).username(format!("name-{n}")).send()).unwrap();
    }
}

const QUEUE_PAGES: Option<(&str, &str, &str)> = Some(("ListQueues", "QueueUrls", "NextToken"));

const LISTS: &[ListVerb] = &[
    ListVerb { words: &["queue", "list"], prepare: |_| {}, fill: queues, pages: QUEUE_PAGES },
    ListVerb {
        words: &["dlq", "list"],
        prepare: |_| {},
        fill: |world, from, to| (from..to).for_each(|n| drop(world.queue_with_dlq(&format!("source-{n}"), 3))),
        pages: None,
    },
    ListVerb {
        words: &["dlq", "status", "tasks"],
        prepare: |world| {
            let (_, dlq) = world.queue_with_dlq("tasks", 3);
            world.know_move_tasks(1);
            world.send_texts(&dlq, &["by hand"]);
        },
        // Each task fails at the message that does not say where it failed.
        fill: |world, from, to| {
            for _ in from..to {
                world.msgctl(&["dlq", "redrive", "tasks", "--engine", "native", "--detach"]).ends_with(0);
                world.msgctl(&["dlq", "status", "tasks"]).ends_with(0);
            }
        },
        pages: None,
    },
    ListVerb { words: &["report", "queues"], prepare: |_| {}, fill: queues, pages: QUEUE_PAGES },
    ListVerb { words: &["report", "topics"], prepare: |_| {}, fill: topics, pages: None },
    ListVerb {
        words: &["report", "events"],
        prepare: |world| drop(world.bus("events")),
        fill: rules,
        pages: Some(("ListRules", "Rules", "NextToken")),
    },
    ListVerb {
        words: &["report", "users"],
        prepare: |_| {},
        fill: |world, from, to| (from..to).for_each(|n| drop(world.pool(&format!("pool-{n}")))),
        pages: Some(("ListUserPools", "UserPools", "NextToken")),
    },
    ListVerb {
        words: &["report", "alarms"],
        prepare: |_| {},
        fill: |world, from, to| (from..to).for_each(|n| world.alarm(&format!("alarm-{n}"))),
        pages: None,
    },
    ListVerb { words: &["stack", "status"], prepare: |_| {}, fill: queues, pages: QUEUE_PAGES },
    ListVerb { words: &["topic", "list"], prepare: |_| {}, fill: topics, pages: None },
    ListVerb {
        words: &["topic", "subscriptions", "list", "orders"],
        prepare: |world| drop(world.topic("orders")),
        fill: subscriptions,
        pages: None,
    },
    ListVerb {
        words: &["topic", "explain", "orders", "hello"],
        prepare: |world| drop(world.topic("orders")),
        fill: subscriptions,
        pages: None,
    },
    ListVerb {
        words: &["events", "rules"],
        prepare: |world| drop(world.bus("events")),
        fill: rules,
        pages: Some(("ListRules", "Rules", "NextToken")),
    },
    ListVerb {
        words: &["events", "explain", "{}", "--detail-type", "Order Created"],
        prepare: |world| drop(world.bus("events")),
        fill: rules,
        pages: Some(("ListRules", "Rules", "NextToken")),
    },
    ListVerb {
        words: &["events", "archive", "list"],
        prepare: |world| drop(world.bus("events")),
        fill: archives,
        pages: Some(("ListArchives", "Archives", "NextToken")),
    },
    ListVerb {
        words: &["events", "replay", "list"],
        prepare: |world| {
            world.bus("events");
            archives(world, 0, 1);
        },
        fill: |world, from, to| {
            for n in from..to {
                let name = format!("replay-{n}");
                let arguments = ["events", "replay", "start", "--since", "1h", "--all-rules", "--name", &name];
                world.msgctl(&arguments).ends_with(0);
            }
        },
        pages: Some(("ListReplays", "Replays", "NextToken")),
    },
    ListVerb {
        words: &["users", "list"],
        prepare: |world| drop(world.pool("users")),
        fill: |world, from, to| {
            let id = pool_id(world);
            for n in from..to {
                let request = world.cognito.admin_create_user().user_pool_id(&id).username(format!("u{n}@example.com"));
                wait(request.send()).unwrap();
            }
        },
        pages: Some(("ListUsers", "Users", "PaginationToken")),
    },
    ListVerb {
        words: &["users", "list", "--where", ".attributes.email == null"],
        prepare: |world| drop(world.pool_of_names("users")),
        fill: names,
        pages: Some(("ListUsers", "Users", "PaginationToken")),
    },
    ListVerb {
        words: &["users", "mfa", "show", "--all"],
        prepare: |world| drop(world.pool_of_names("users")),
        fill: names,
        pages: None,
    },
    ListVerb {
        words: &["users", "groups", "list"],
        prepare: |world| drop(world.pool("users")),
        fill: |world, from, to| {
            let id = pool_id(world);
            for n in from..to {
                let request = world.cognito.create_group().user_pool_id(&id).group_name(format!("group-{n}"));
                wait(request.send()).unwrap();
            }
        },
        pages: Some(("ListGroups", "Groups", "NextToken")),
    },
    ListVerb {
        words: &["users", "groups", "members", "staff"],
        prepare: |world| {
            let id = world.pool_of_names("users");
            wait(world.cognito.create_group().user_pool_id(&id).group_name("staff").send()).unwrap();
        },
        fill: |world, from, to| {
            names(world, from, to);
            let id = pool_id(world);
            for n in from..to {
                let request = world.cognito.admin_add_user_to_group().user_pool_id(&id).group_name("staff");
                wait(request.username(format!("name-{n}")).send()).unwrap();
            }
        },
        pages: Some(("ListUsersInGroup", "Users", "NextToken")),
    },
    ListVerb {
        words: &["users", "diff", "users", "nobody.csv"],
        prepare: |world| {
            world.pool("users");
            world.write("nobody.csv", "email\n");
        },
        fill: |world, from, to| {
            let id = pool_id(world);
            for n in from..to {
                let request = world.cognito.admin_create_user().user_pool_id(&id).username(format!("u{n}@example.com"));
                wait(request.send()).unwrap();
            }
        },
        pages: None,
    },
];

const FORMATS: [&str; 4] = ["table", "json", "ndjson", "csv"];

/// The number of items that an output has.
fn count(format: &str, stdout: &str) -> usize {
    match format {
        "json" => serde_json::from_str::<Vec<Value>>(stdout).unwrap().len(),
        "ndjson" => stdout.lines().filter(|line| serde_json::from_str::<Value>(line).unwrap().is_object()).count(),
        "csv" => csv::Reader::from_reader(stdout.as_bytes())
            .records()
            .filter(|row| !row.as_ref().unwrap().is_empty())
            .count(),
        // A table has a line of titles, unless it is empty.
        _ => stdout.lines().count().saturating_sub(1),
    }
}

fn assert_counts(world: &World, list: &ListVerb, expected: usize, code: i32) {
    for format in FORMATS {
        // Wide enough for a line each.
        let mut command = world.command(&[list.words, &["-o", format]].concat());
        let output = command.env("COLUMNS", "600").output().unwrap();
        let (stdout, stderr) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert_eq!(output.status.code(), Some(code), "{:?} -o {format}: {stderr}", list.words);
        assert_eq!(count(format, &stdout), expected, "{:?} -o {format}: {stdout}", list.words);
        if format == "csv" {
            assert!(stdout.contains(','), "{:?}: the header is there even of an empty list", list.words);
        }
        if code != 0 {
            assert!(stderr.contains("AccessDenied"), "{:?} -o {format}: {stderr}", list.words);
        }
    }
}

fn check(list: &ListVerb) {
    const SEVERAL: usize = 5;
    let world = World::new();
    (list.prepare)(&world);
    assert_counts(&world, list, 0, 0);
    (list.fill)(&world, 0, 1);
    assert_counts(&world, list, 1, 0);
    (list.fill)(&world, 1, SEVERAL);
    assert_counts(&world, list, SEVERAL, 0);
    let Some((action, items, token)) = list.pages else { return };
    world.gateway.forget();
    world.gateway.rule(move |request, _| match request.action.as_str() {
        seen if seen == action => Effect::Page { items, token, size: 2 },
        _ => Effect::Pass,
    });
    assert_counts(&world, list, SEVERAL, 0);
    assert_eq!(world.gateway.requests_of(action).len(), 3 * FORMATS.len(), "{:?} asks for every page", list.words);
    world.gateway.rule(move |request, _| match request.action.as_str() {
        seen if seen == action && request.body[token] == "page-4" => {
            Effect::Refuse { status: 400, code: "AccessDenied", message: "the third page is not for you" }
        }
        seen if seen == action => Effect::Page { items, token, size: 2 },
        _ => Effect::Pass,
    });
    assert_counts(&world, list, 4, 6);
}

#[test]
fn every_list_is_whole_in_every_format_and_tells_when_a_page_fails() {
    std::thread::scope(|scope| {
        for list in LISTS {
            scope.spawn(|| check(list));
        }
    });
}

#[test]
fn a_hundred_and_one_topics_are_two_pages_of_sns() {
    let world = World::new();
    (0..101).for_each(|n| drop(world.topic(&format!("topic-{n:03}"))));
    let names = world.msgctl(&["topic", "list", "--jq", ".[].name"]).ends_with(0).stdout;
    assert_eq!(names.lines().count(), 101);
    assert_eq!(names.lines().last(), Some("topic-100"));
    assert_eq!(world.gateway.requests_of("ListTopics").len(), 2);
    // The emulator's second page is denied: what arrived is shown, and the command fails.
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ListTopics" if count == 2 => {
            Effect::Refuse { status: 403, code: "AuthorizationError", message: "the second page is not for you" }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["topic", "list"]);
    assert_eq!((run.code, run.stdout.lines().count()), (6, 100), "{}", run.stderr);
}

#[test]
fn one_that_cannot_be_read_hides_none_of_the_others() {
    let world = World::new();
    world.bus("events");
    queues(&world, 0, 3);
    rules(&world, 0, 3);
    world.gateway.rule(|request, _| {
        let of_one = request.body.to_string().contains("-1\"");
        match request.action.as_str() {
            "GetQueueAttributes" | "ListTargetsByRule" if of_one => {
                Effect::Refuse { status: 403, code: "AccessDenied", message: "this one is not for you" }
            }
            _ => Effect::Pass,
        }
    });
    for (list, left) in [("queue list", ["queue-0", "queue-2"]), ("events rules", ["rule-0", "rule-2"])] {
        let words: Vec<&str> = list.split(' ').chain(["-o", "json"]).collect();
        let run = world.msgctl(&words);
        let names: Vec<Value> = run.json().as_array().unwrap().iter().map(|item| item["name"].clone()).collect();
        assert_eq!(names, left, "{list}");
        assert!(run.code == 6 && run.stderr.contains("this one is not for you"), "{list}: {run:?}");
    }
}
