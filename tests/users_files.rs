//! Users in files: exported, imported into another pool, compared; under throttling and after a kill.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{
    AttributeDataType, AttributeType, SchemaAttributeType, UsernameAttributeType,
};
use futures_util::StreamExt;
use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::support::world::finish;
use crate::support::{Effect, World, wait};

/// A pool of a stage that signs in by e-mail and has an attribute of its own.
fn pool_of_stage(world: &World, stage: &str) -> String {
    make_pool(world, stage, Some(vec![UsernameAttributeType::Email]))
}

fn make_pool(world: &World, stage: &str, sign_in_by: Option<Vec<UsernameAttributeType>>) -> String {
    let plan = SchemaAttributeType::builder().name("plan").attribute_data_type(AttributeDataType::String);
    let request = world.cognito.create_user_pool().pool_name(format!("{}-{stage}-users", world.project));
    let request = request.set_username_attributes(sign_in_by).schema(plan.mutable(true).build());
    wait(request.send()).unwrap().user_pool.unwrap().id.unwrap()
}

/// Makes users past the gateway: attributes and groups, every fifth confirmed, every seventh disabled.
fn fill(world: &World, id: &str, count: usize) {
    for group in ["staff", "pro"] {
        let request = world.cognito.create_group().user_pool_id(id).group_name(group);
        wait(request.description(format!("The {group}")).precedence(5).send()).unwrap();
    }
    let make = async |n: usize| {
        let user = format!("user-{n:04}@example.com");
        let attribute = |name: &str, value: String| AttributeType::builder().name(name).value(value).build().unwrap();
        let attributes = vec![
            attribute("email", user.clone()),
            attribute("email_verified", n.is_multiple_of(2).to_string()),
            attribute("name", format!("User \"{n}\", Ünï 日本")),
            attribute("custom:plan", if n.is_multiple_of(3) { "pro" } else { "free" }.into()),
        ];
        let request = world.cognito.admin_create_user().user_pool_id(id).username(&user);
        let made = request.set_user_attributes(Some(attributes)).send().await.unwrap();
        let user = made.user.unwrap().username.unwrap();
        if n.is_multiple_of(5) {
            let request = world.cognito.admin_set_user_password().user_pool_id(id).username(&user);
            request.password("Correct-horse-7").permanent(true).send().await.unwrap();
        }
        if n.is_multiple_of(7) {
            world.cognito.admin_disable_user().user_pool_id(id).username(&user).send().await.unwrap();
        }
        if n.is_multiple_of(4) {
            let request = world.cognito.admin_add_user_to_group().user_pool_id(id).username(&user);
            request.group_name(if n.is_multiple_of(8) { "staff" } else { "pro" }).send().await.unwrap();
        }
    };
    // One after the other: the emulator trips over users that are made at once.
    wait(futures_util::stream::iter(0..count).for_each(make));
}

/// What is really in a pool, past the gateway: by e-mail, what an import can carry.
fn contents(world: &World, id: &str) -> BTreeMap<String, Vec<String>> {
    let mut users = BTreeMap::new();
    let mut token = None;
    loop {
        let page = wait(world.cognito.list_users().user_pool_id(id).set_pagination_token(token).send()).unwrap();
        for user in page.users() {
            let mut attributes: Vec<String> = user
                .attributes()
                .iter()
                .filter(|attribute| attribute.name() != "sub")
                .map(|attribute| format!("{}={}", attribute.name(), attribute.value().unwrap_or_default()))
                .collect();
            attributes.sort();
            attributes.push(format!("{} {}", user.user_status.as_ref().unwrap().as_str(), user.enabled));
            let email = user.attributes().iter().find(|attribute| attribute.name() == "email").unwrap();
            users.insert(email.value.clone().unwrap(), attributes);
        }
        token = page.pagination_token;
        if token.is_none() {
            return users;
        }
    }
}

#[test]
fn five_thousand_users_go_over_to_another_pool_through_throttling_and_a_kill() {
    const USERS: usize = 5_000;
    let world = World::new();
    // The emulator looks through every user for an address, which takes minutes with so many: here they sign in
    // by names, which look like addresses all the same.
    let (dev, qa) = (make_pool(&world, "dev", None), make_pool(&world, "qa", None));
    fill(&world, &dev, USERS);
    world.gateway.set_cognito_limit(100_000);
    world.gateway.rule(|request, count| match (request.action.as_str(), count % 40) {
        ("ListUsers" | "ListUsersInGroup", 7) => {
            Effect::Refuse { status: 400, code: "TooManyRequestsException", message: "Rate exceeded" }
        }
        ("AdminCreateUser" | "AdminAddUserToGroup" | "AdminSetUserPassword", 13) => {
            Effect::Refuse { status: 400, code: "TooManyRequestsException", message: "Rate exceeded" }
        }
        ("AdminCreateUser" | "AdminDisableUser", 29) => Effect::Refuse { status: 429, code: "", message: "" },
        ("AdminCreateUser", 31) => Effect::CutAfter,
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["users", "export", "--output-file", "users.ndjson.zst", "-o", "json"]).ends_with(0);
    assert_eq!((&run.json()["users"], &run.json()["groups"]), (&json!(USERS), &json!(2)));

    let import = ["users", "import", "users.ndjson.zst", "--confirm-users", "--stage", "qa", "-o", "json"];
    let plan = world.msgctl(&[&import[..], &["--dry-run"]].concat()).ends_with(0).json();
    assert_eq!((&plan["create"], &plan["create_groups"]), (&json!(USERS), &json!(["pro", "staff"])));
    let notes = plan["not_carried"].to_string();
    for part in ["passwords of 5000 users", "subs", "TOTP secrets", "1000 users are CONFIRMED"] {
        assert!(notes.contains(part), "{part}: {notes}");
    }
    world.gateway.forget();
    let child = world.command(&import).spawn().unwrap();
    world.gateway.wait_for(&["AdminCreateUser"], USERS / 2);
    kill_process(Pid::from_child(&child), Signal::KILL).unwrap();
    assert_eq!(finish(child).code, 137);
    world.gateway.settle();
    let half = contents(&world, &qa).len();
    assert!(half > USERS / 3 && half < USERS, "{half}");

    let rows = world.msgctl(&import).ends_with(0).json();
    let failed = rows.as_array().unwrap().iter().filter(|row| row["result"] == "failed").count();
    assert_eq!((rows.as_array().unwrap().len(), failed), (USERS, 0));
    assert_eq!(contents(&world, &dev), contents(&world, &qa), "past the gateway, and without msgctl");
    let created = world.gateway.requests_of("AdminCreateUser");
    assert!(created.iter().all(|request| request.body["MessageAction"] == "SUPPRESS"), "nobody is written to");
    assert!(world.gateway.requests_of("AdminListGroupsForUser").is_empty(), "groups are read group by group");

    let run = world.msgctl(&["users", "diff", "dev", "qa", "--exit-code", "-o", "json"]).ends_with(0);
    assert_eq!(run.json(), json!([]));
    // Nothing is left to do.
    world.gateway.forget();
    let rows = world.msgctl(&import).ends_with(0).json();
    assert_eq!(rows.as_array().unwrap().iter().filter(|row| row["result"] == "unchanged").count(), USERS);
    assert!(world.gateway.requests().iter().all(|request| !request.is_touching()));
}

#[test]
fn a_comparison_tells_every_difference_and_what_it_leaves_out() {
    let world = World::new();
    let (dev, qa) = (pool_of_stage(&world, "dev"), pool_of_stage(&world, "qa"));
    fill(&world, &dev, 6);
    world.msgctl(&["users", "export", "--output-file", "users.ndjson"]).ends_with(0);
    world.msgctl(&["users", "import", "users.ndjson", "--stage", "qa"]).ends_with(0);
    world.msgctl(&["users", "set", "user-0001@example.com", "--attr", "name=Other"]).ends_with(0);
    world.msgctl(&["users", "delete", "user-0002@example.com", "--yes", "--stage", "qa"]).ends_with(0);
    let lonely = wait(world.cognito.admin_create_user().user_pool_id(&qa).username("late@example.com").send()).unwrap();
    assert!(lonely.user.is_some());
    let run = world.msgctl(&["users", "diff", "dev", "qa", "-o", "json"]).ends_with(0);
    let found: Vec<(String, String)> = run
        .json()
        .as_array()
        .unwrap()
        .iter()
        .map(|row| (row["key"].as_str().unwrap().to_owned(), row["field"].as_str().unwrap().to_owned()))
        .collect();
    let expected = [
        ("late@example.com", "missing"),
        ("user-0000@example.com", "status"),
        ("user-0001@example.com", "name"),
        ("user-0002@example.com", "missing"),
        ("user-0005@example.com", "status"),
    ];
    assert_eq!(found, expected.map(|(key, field)| (key.to_owned(), field.to_owned())));
    world.msgctl(&["users", "diff", "dev", "qa", "--exit-code"]).ends_with(9);
    let run = world.msgctl(&["users", "diff", "dev", "qa"]).ends_with(0);
    for part in ["passwords", "subs", "second factors"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    let run = world.msgctl(&["users", "diff", "dev", "nostage"]).ends_with(4);
    assert!(run.stderr.contains("`nostage`"), "{}", run.stderr);
    world.msgctl(&["users", "diff", "users.ndjson", "users.ndjson", "--exit-code"]).ends_with(0);
}

#[test]
fn csv_carries_everything_too_and_is_what_a_spreadsheet_reads() {
    let world = World::new();
    let (dev, qa) = (pool_of_stage(&world, "dev"), pool_of_stage(&world, "qa"));
    fill(&world, &dev, 9);
    world.msgctl(&["users", "export", "--output-file", "users.csv"]).ends_with(0);
    let text = std::fs::read_to_string(world.home.path().join("users.csv")).unwrap();
    assert!(text.starts_with("kind,username,status,enabled,groups,"), "{text}");
    assert_eq!(csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).count(), 11);
    world.msgctl(&["users", "import", "users.csv", "--confirm-users", "--stage", "qa"]).ends_with(0);
    assert_eq!(contents(&world, &dev), contents(&world, &qa));
    // Through a pipe, and only some.
    let run = world.msgctl(&["users", "export", "--where", ".groups | index(\"staff\")"]).ends_with(0);
    let lines: Vec<Value> = run.stdout.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.iter().filter(|line| line["group"].is_string()).count(), 2);
    assert_eq!(lines.iter().filter(|line| line["username"].is_string()).count(), 2);
    let run = world.msgctl(&["users", "export", "--output-file", "users.csv"]).ends_with(5);
    assert!(run.stderr.contains("there already"), "{}", run.stderr);
}

#[test]
fn what_differs_is_shown_and_changed_and_only_exact_takes_away() {
    let world = World::new();
    let qa = pool_of_stage(&world, "qa");
    fill(&world, &qa, 3);
    world.write(
        "users.ndjson",
        "{\"group\":\"staff\",\"description\":\"Everybody\"}\n\
         {\"attributes\":{\"email\":\"USER-0000@example.com\",\"name\":\"Zero\"},\"groups\":[\"pro\"],\"enabled\":true}\n\
         {\"attributes\":{\"email\":\"user-0001@example.com\"}}\n",
    );
    let import = ["users", "import", "users.ndjson", "--stage", "qa"];
    let plan = world.msgctl(&[&import[..], &["--dry-run"]].concat()).ends_with(0);
    for part in
        ["~ group staff", "name User \"0\"", "-> Zero", "groups - -> pro", "enabled false -> true", "--exact removes"]
    {
        assert!(plan.stdout.contains(part), "{part}: {}", plan.stdout);
    }
    let run = world.msgctl(&import).ends_with(0);
    assert!(run.stderr.contains("-> Zero"), "the difference is shown first: {}", run.stderr);
    let groups = || {
        world.msgctl(&[
            "users",
            "show",
            "user-0000@example.com",
            "--stage",
            "qa",
            "--jq",
            ".groups | sort | join(\" \")",
        ])
    };
    assert_eq!(groups().ends_with(0).stdout, "pro staff\n");
    let staff = wait(world.cognito.get_group().user_pool_id(&qa).group_name("staff").send()).unwrap().group.unwrap();
    assert_eq!((staff.description(), staff.precedence()), (Some("Everybody"), Some(5)));
    let exact = [&import[..], &["--exact"]].concat();
    world.msgctl(&exact).ends_with(5);
    world.msgctl(&[&exact[..], &["--yes"]].concat()).ends_with(0);
    assert_eq!(groups().ends_with(0).stdout, "pro\n");
    let plan =
        |name: &str| world.msgctl(&["users", "show", name, "--stage", "qa", "--jq", ".attributes[\"custom:plan\"]"]);
    assert_eq!(plan("user-0000@example.com").ends_with(0).stdout, "null\n");
    assert_eq!(plan("user-0002@example.com").ends_with(0).stdout, "free\n", "who is not in the file is left alone");
}

#[test]
fn malformed_files_are_told_of_with_their_lines_before_anything_is_asked() {
    let world = World::new();
    pool_of_stage(&world, "dev");
    for (name, text, part) in [
        ("a.csv", "email,name\na@example.com\n", "a.csv, line 2: it has 1 cells, and the header has 2"),
        ("b.csv", "mail\nx\n", "b.csv, line 1: no column"),
        ("c.ndjson", "{\"username\":\"a\"}\n{\"username\": \n", "c.ndjson, line 2: it is no JSON"),
        ("d.csv", "email,enabled\na@example.com,perhaps\n", "d.csv, line 2: enabled is `perhaps`"),
        ("e.ndjson", "{\"attributes\":{\"name\":5}}\n", "e.ndjson, line 1: the attribute `name` is no text"),
    ] {
        world.write(name, text);
        for command in ["import", "disable"] {
            let arguments: &[&str] =
                if command == "import" { &["users", "import", name] } else { &["users", "disable", "--input", name] };
            let run = world.msgctl(arguments).ends_with(2);
            assert!(run.stderr.contains(part) && run.stderr.contains("hint: "), "{part}: {}", run.stderr);
        }
    }
    assert_eq!(world.gateway.seen(), 0);
    world.msgctl(&["users", "import", "nosuch.csv"]).ends_with(2);
}

#[test]
fn what_a_pool_does_not_know_is_named_with_the_way_around() {
    let world = World::new();
    pool_of_stage(&world, "dev");
    world.write("users.csv", "email,custom:legacy,groups\na@example.com,1,\nb@example.com,2,ghosts\nc@example.com,,\n");
    let run = world.msgctl(&["users", "import", "users.csv"]).ends_with(2);
    for part in ["custom:legacy (2 users)", "--without custom:legacy"] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    let import = ["users", "import", "users.csv", "--without", "custom:legacy"];
    let run = world.msgctl(&import).ends_with(2);
    assert!(run.stderr.contains("ghosts") && run.stderr.contains("users groups create ghosts"), "{}", run.stderr);
    world.msgctl(&["users", "groups", "create", "ghosts"]).ends_with(0);
    world.msgctl(&import).ends_with(0);
    // A user without an address cannot be in a pool that signs in by it: it is told, and the others come.
    world.write("more.ndjson", "{\"username\":\"nobody\"}\n{\"attributes\":{\"email\":\"d@example.com\"}}\n");
    let run = world.msgctl(&["users", "import", "more.ndjson", "-o", "json"]).ends_with(3);
    let rows = run.json();
    assert_eq!((&rows[0]["result"], &rows[1]["result"]), (&json!("failed"), &json!("done")));
    assert!(rows[0]["message"].as_str().unwrap().contains("more.ndjson, line 1"), "{rows}");
}
