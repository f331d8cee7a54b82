//! Many users at once: named, listed in files, selected; throttled, half failed, killed, interrupted.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::{Value, json};

use crate::support::world::finish;
use crate::support::{Effect, World, until, wait};

/// A pool with users `u0@example.com` and so on, each with these attributes.
fn pool_of(world: &World, users: usize) -> String {
    let id = world.pool("users");
    let mut file = "email,name\n".to_owned();
    (0..users).for_each(|n| file.push_str(&format!("u{n}@example.com,User {n}\n")));
    world.write("all.csv", file);
    world.gateway.set_cognito_limit(100_000);
    world.msgctl(&["users", "import", "all.csv"]).ends_with(0);
    world.gateway.forget();
    id
}

fn emails(rows: &Value, result: &str) -> BTreeSet<String> {
    let rows = rows.as_array().unwrap().iter().filter(|row| row["result"] == result);
    rows.map(|row| row["email"].as_str().or(row["username"].as_str()).unwrap().to_owned()).collect()
}

/// How many users of the pool are disabled, past the gateway.
fn disabled(world: &World, id: &str) -> usize {
    let mut token = None;
    let mut count = 0;
    loop {
        let request = world.cognito.list_users().user_pool_id(id).set_pagination_token(token);
        let page = wait(request.send()).unwrap();
        count += page.users().iter().filter(|user| !user.enabled).count();
        token = page.pagination_token;
        if token.is_none() {
            return count;
        }
    }
}

#[test]
fn users_are_named_listed_in_a_file_or_selected_and_each_is_told_of() {
    let world = World::new();
    let id = pool_of(&world, 70);
    let rows = world.msgctl(&["users", "disable", "u1@example.com", "u2@example.com", "-o", "json"]);
    assert_eq!(emails(&rows.ends_with(0).json(), "done").len(), 2);
    // A file of names, of CSV, and of NDJSON; one of them is not there, and one needs no change.
    world.write("names.txt", "u3@example.com\nnobody@example.com\nu1@example.com\n");
    let run = world.msgctl(&["users", "disable", "--input", "names.txt", "-o", "json"]).ends_with(3);
    let rows = run.json();
    assert_eq!(emails(&rows, "done"), ["u3@example.com".to_owned()].into());
    assert_eq!(emails(&rows, "unchanged"), ["u1@example.com".to_owned()].into());
    assert_eq!(emails(&rows, "failed"), ["nobody@example.com".to_owned()].into());
    assert!(rows[0]["message"].as_str().unwrap().contains("line 2"), "{rows}");
    assert_eq!(disabled(&world, &id), 3);

    let all = world.msgctl(&["users", "list", "-o", "ndjson", "--limit", "61"]).ends_with(0).stdout;
    assert_eq!(all.lines().count(), 61);
    let run = world.msgctl_with_stdin(&["users", "enable", "--input", "-", "-o", "json"], all.as_bytes());
    assert_eq!(emails(&run.ends_with(0).json(), "done").len(), 3, "what is listed can be handed on");

    // A predicate over a custom key of one's own is asked of everybody, over all pages.
    let selected = ["--where", ".email | test(\"^u[67][0-9]@\")"];
    let plan = world.msgctl(&[&["users", "disable", "--dry-run", "-o", "json"], &selected[..]].concat());
    let plan = plan.ends_with(0).json();
    assert_eq!((&plan["users"], &plan["selection"]["where"]), (&json!(10), &json!(selected[1])));
    assert_eq!(plan["first"].as_array().unwrap().len(), 10);
    world.msgctl(&[&["users", "disable"], &selected[..]].concat()).ends_with(0);
    let count = |flags: &[&str]| {
        let run = world.msgctl(&[&["users", "list", "-o", "json"], flags].concat()).ends_with(0);
        run.json().as_array().unwrap().len()
    };
    assert_eq!((count(&["--status", "disabled"]), count(&["--where", ".enabled | not"])), (10, 10));
    assert_eq!(count(&["--where", ".enabled", "--limit", "5"]), 5);

    for (arguments, code, part) in [
        (&["users", "disable"][..], 2, "--all"),
        (&["users", "disable", "u1@example.com", "--all"], 2, "cannot be used with"),
        (&["users", "disable", "nobody@example.com"], 4, "nobody@example.com"),
        (&["users", "delete", "--all"], 5, "--yes"),
        (&["users", "disable", "--where", ".email =="], 2, "--where, column"),
        (&["users", "disable", "--status", "gone"], 2, "`gone`"),
    ] {
        let run = world.msgctl(arguments).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    world.write("twice.csv", "email\nu1@example.com\nu1@example.com\n");
    let run = world.msgctl(&["users", "disable", "--input", "twice.csv"]).ends_with(2);
    assert!(run.stderr.contains("line 2 and line 3 are the same user"), "{}", run.stderr);
}

#[test]
fn groups_are_asked_group_by_group_and_not_user_by_user() {
    let world = World::new();
    pool_of(&world, 65);
    world.msgctl(&["users", "groups", "create", "pro"]).ends_with(0);
    let rows = world.msgctl(&["users", "groups", "add", "pro", "--where", ".email | test(\"^u1\")", "-o", "json"]);
    assert_eq!(emails(&rows.ends_with(0).json(), "done").len(), 11);
    world.gateway.forget();
    let pro = world.msgctl(&["users", "list", "--where", ".groups | index(\"pro\")", "-o", "json"]).ends_with(0).json();
    assert_eq!(pro.as_array().unwrap().len(), 11);
    assert!(world.gateway.requests_of("AdminListGroupsForUser").is_empty());
    let rows = world.msgctl(&["users", "groups", "add", "pro", "u1@example.com", "u2@example.com", "-o", "json"]);
    let rows = rows.ends_with(0).json();
    assert_eq!((emails(&rows, "unchanged").len(), emails(&rows, "done").len()), (1, 1));
    world
        .msgctl(&["users", "groups", "remove", "pro", "--group", "pro", "--where", ".email != \"u2@example.com\""])
        .ends_with(0);
    let left = world.msgctl(&["users", "groups", "members", "pro", "--jq", ".[].email"]).ends_with(0).stdout;
    assert_eq!(left, "u2@example.com\n");
    let run = world.msgctl(&["users", "groups", "add", "por", "u1@example.com"]).ends_with(4);
    assert!(run.stderr.contains("did you mean `pro`"), "{}", run.stderr);
}

#[test]
fn a_file_sets_each_users_own_attributes_and_only_what_differs_is_written() {
    let world = World::new();
    pool_of(&world, 3);
    world.write(
        "names.csv",
        "email,name,nickname\nu0@example.com,User 0,\nu1@example.com,Eins,one\nu2@example.com,User 2,two\n",
    );
    let rows = world.msgctl(&["users", "set", "--input", "names.csv", "-o", "json"]).ends_with(0).json();
    assert_eq!(emails(&rows, "unchanged"), ["u0@example.com".to_owned()].into());
    let written = world.gateway.requests_of("AdminUpdateUserAttributes");
    let mut names: Vec<Vec<&str>> = written
        .iter()
        .map(|request| {
            request.body["UserAttributes"].as_array().unwrap().iter().map(|a| a["Name"].as_str().unwrap()).collect()
        })
        .collect();
    names.sort();
    assert_eq!(names, [vec!["name", "nickname"], vec!["nickname"]]);
    let run = world.msgctl(&["users", "set", "u1@example.com", "--attr", "nmae=x"]).ends_with(2);
    assert!(run.stderr.contains("name is meant, perhaps"), "{}", run.stderr);
    let run = world.msgctl(&["users", "unset", "--all", "--attr", "nickname", "--yes", "-o", "json"]).ends_with(0);
    assert_eq!((emails(&run.json(), "done").len(), emails(&run.json(), "unchanged").len()), (2, 1));
}

#[test]
fn throttling_slows_the_work_down_and_fails_nobody() {
    let world = World::new();
    let id = pool_of(&world, 120);
    // Every third is throttled: in Cognito's words, and by something on the way that knows only HTTP.
    world.gateway.rule(|request, count| match (request.action.as_str(), count % 6) {
        ("AdminDisableUser", 0) => {
            Effect::Refuse { status: 400, code: "TooManyRequestsException", message: "Rate exceeded" }
        }
        ("AdminDisableUser" | "ListUsers", 3) => Effect::Refuse { status: 429, code: "", message: "" },
        _ => Effect::Pass,
    });
    let rows = world.msgctl(&["users", "disable", "--all", "-o", "json"]).ends_with(0).json();
    assert_eq!(emails(&rows, "done").len(), 120);
    assert_eq!(disabled(&world, &id), 120);
    assert!(world.gateway.requests_of("AdminDisableUser").len() > 150);
}

#[test]
fn what_fails_for_some_is_told_of_each_and_what_fails_for_all_ends_the_work() {
    let world = World::new();
    let id = pool_of(&world, 80);
    let broken = |user: &str| {
        let found = wait(world.cognito.admin_get_user().user_pool_id(&id).username(user).send()).unwrap();
        found.username
    };
    let (one, other) = (broken("u7@example.com"), broken("u8@example.com"));
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "AdminDisableUser" if request.body["Username"] == one.as_str() => {
            Effect::Refuse { status: 400, code: "InternalErrorException", message: "no" }
        }
        "AdminDisableUser" if request.body["Username"] == other.as_str() => {
            Effect::Refuse { status: 400, code: "UserNotFoundException", message: "User does not exist." }
        }
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["users", "disable", "--all", "-o", "json"]).ends_with(3);
    let rows = run.json();
    assert_eq!(rows.as_array().unwrap().len(), 80);
    assert_eq!(emails(&rows, "failed"), ["u7@example.com".to_owned(), "u8@example.com".to_owned()].into());
    let receipt = world.receipts().pop().unwrap();
    assert_eq!((&receipt["result"]["done"], &receipt["result"]["failed"]), (&json!(78), &json!(2)));

    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("AdminEnableUser", 11..) => Effect::Refuse {
            status: 400,
            code: "AccessDeniedException",
            message: "not authorized to perform: cognito-idp:AdminEnableUser",
        },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["users", "enable", "--all", "-o", "json"]).ends_with(3);
    assert!(run.error()["message"].as_str().unwrap().contains("AdminEnableUser"), "{}", run.stderr);
    assert!(world.gateway.requests_of("AdminEnableUser").len() < 80, "nothing more is begun");
    assert_eq!(emails(&run.json(), "done").len(), 10);
}

#[test]
fn who_was_there_before_a_request_that_was_lost_gets_nobody_elses_password() {
    let world = World::new();
    pool_of(&world, 1);
    world.write("new.csv", "email\nu0@example.com\nnew@example.com\n");
    let mut of_each = std::collections::HashMap::new();
    world.gateway.rule(move |request, _| match (request.action.as_str(), request.body["Username"].as_str()) {
        // The first request of each: one never arrives, one is carried out.
        ("AdminCreateUser", Some(user)) => {
            let count = of_each.entry(user.to_owned()).or_insert(0);
            *count += 1;
            match (*count, user) {
                (1, "u0@example.com") => Effect::CutBefore,
                (1, _) => Effect::CutAfter,
                _ => Effect::Pass,
            }
        }
        // As if the pool were older than this test.
        ("AdminGetUser", Some("u0@example.com")) => {
            Effect::Change(|answer| answer["UserCreateDate"] = json!(1_700_000_000))
        }
        _ => Effect::Pass,
    });
    let create = ["users", "create", "--input", "new.csv", "--permanent", "--password-stdin", "-o", "json"];
    let run = world.msgctl_with_stdin(&create, b"Correct-horse-7").ends_with(3);
    let rows = run.json();
    assert_eq!(emails(&rows, "failed"), ["u0@example.com".to_owned()].into(), "{rows}");
    assert_eq!(emails(&rows, "done"), ["new@example.com".to_owned()].into(), "{rows}");
    assert_eq!(world.gateway.requests_of("AdminSetUserPassword").len(), 1);
}

#[test]
fn an_answer_that_was_lost_is_asked_for_again_and_nobody_fails_for_having_been_done() {
    let world = World::new();
    let id = pool_of(&world, 12);
    world.gateway.rule(|request, count| match (request.action.as_str(), count % 3) {
        ("AdminDeleteUser" | "AdminCreateUser", 1) => Effect::CutAfter,
        _ => Effect::Pass,
    });
    let rows = world.msgctl(&["users", "delete", "--all", "--yes", "-o", "json"]).ends_with(0).json();
    assert_eq!(emails(&rows, "done").len(), 12);
    world.msgctl(&["users", "import", "all.csv"]).ends_with(0);
    let left = wait(world.cognito.list_users().user_pool_id(&id).send()).unwrap();
    assert_eq!(left.users().len(), 12);

    world.msgctl(&["users", "set", "--all", "--verified"]).ends_with(0);
    let set = ["users", "set-password", "--all", "--permanent", "--password-stdin"];
    world.msgctl_with_stdin(&set, b"Correct-horse-7").ends_with(0);
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("AdminResetUserPassword", 2 | 5) => Effect::CutAfter,
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["users", "reset-password", "--all", "--yes"]).ends_with(0);
    assert!(run.stderr.contains("12 users changed, 2 perhaps written to twice"), "{}", run.stderr);
}

/// The users of whom the journal says this.
fn written_down(world: &World, step: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(world.home.path().join("reset.journal")).unwrap_or_default();
    let lines = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    let names = lines.flat_map(|line| line[step].as_array().cloned().unwrap_or_default());
    names.map(|name| name.as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_kill_and_the_same_journal_again_leave_nobody_out_and_write_to_nobody_twice() {
    let world = World::new();
    let id = pool_of(&world, 60);
    world.msgctl(&["users", "set", "--all", "--attr", "nickname=n", "--verified"]).ends_with(0);
    let set = ["users", "set-password", "--all", "--permanent", "--password-stdin"];
    world.msgctl_with_stdin(&set, b"Correct-horse-7").ends_with(0);
    let reset = ["users", "reset-password", "--all", "--journal", "reset.journal", "--yes", "-o", "json"];
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("AdminResetUserPassword", 11..) => Effect::Delay(std::time::Duration::from_secs(3)),
        _ => Effect::Pass,
    });
    let child = world.command(&reset).spawn().unwrap();
    world.gateway.wait_for(&["AdminResetUserPassword"], 15);
    until(|| written_down(&world, "acknowledged").len() >= 10);
    kill_process(Pid::from_child(&child), Signal::KILL).unwrap();
    assert_eq!(finish(child).code, 137);
    world.gateway.settle();
    let (intended, acknowledged) = (written_down(&world, "intent"), written_down(&world, "acknowledged"));
    let written_to = |world: &World| -> BTreeSet<String> {
        let requests = world.gateway.requests_of("AdminResetUserPassword");
        requests.into_iter().map(|request| request.body["Username"].as_str().unwrap().to_owned()).collect()
    };
    assert!(written_to(&world).is_subset(&intended), "nobody is written to who is not in the journal");
    assert!(intended.len() < 60, "who waits for a turn is not in the journal");
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("AdminResetUserPassword", 1) => Effect::CutAfter,
        _ => Effect::Pass,
    });
    world.gateway.forget();
    let run = world.msgctl(&reset).ends_with(0);
    let after = written_to(&world);
    assert_eq!(emails(&run.json(), "done_before").len(), acknowledged.len());
    assert_eq!(after.len(), 60 - acknowledged.len(), "everybody else");
    assert!(after.is_disjoint(&acknowledged), "nobody is written to again whose answer came");
    assert!(run.stderr.is_empty() || !run.stderr.contains("error"), "{}", run.stderr);
    let uncertain = intended.difference(&acknowledged).count();
    let twice = world.receipts().pop().unwrap()["result"]["perhaps_twice"].as_u64().unwrap();
    // The answer that was lost in the second run may be one of these.
    assert!([uncertain, uncertain + 1].contains(&(twice as usize)), "{twice} of {uncertain}");
    let users = wait(world.cognito.list_users().user_pool_id(&id).send()).unwrap();
    assert!(users.users().iter().all(|user| user.user_status.as_ref().unwrap().as_str() == "RESET_REQUIRED"));
    // A journal is of one piece of work.
    let other = ["users", "disable", "--all", "--journal", "reset.journal"];
    let run = world.msgctl(&other).ends_with(2);
    assert!(run.stderr.contains("of other work"), "{}", run.stderr);
}

#[test]
fn a_signal_lets_what_is_in_flight_end_and_tells_how_far_it_came() {
    let world = World::new();
    let id = pool_of(&world, 100);
    let seen = std::sync::Arc::new(AtomicUsize::new(0));
    let counted = seen.clone();
    world.gateway.rule(move |request, _| match request.action.as_str() {
        "AdminDisableUser" => {
            counted.fetch_add(1, Ordering::SeqCst);
            Effect::Delay(std::time::Duration::from_millis(100))
        }
        _ => Effect::Pass,
    });
    let child = world.command(&["users", "disable", "--all", "-o", "json"]).spawn().unwrap();
    world.gateway.wait_for(&["AdminDisableUser"], 10);
    kill_process(Pid::from_child(&child), Signal::TERM).unwrap();
    let run = finish(child).ends_with(130);
    let done = emails(&run.json(), "done").len();
    assert!((10..100).contains(&done), "{done}");
    assert_eq!(disabled(&world, &id), done, "what is told is what is");
    assert_eq!(seen.load(Ordering::SeqCst), done);
}

#[test]
fn a_rate_is_kept() {
    let world = World::new();
    pool_of(&world, 20);
    let began = std::time::Instant::now();
    world.msgctl(&["users", "disable", "--all", "--rate", "10"]).ends_with(0);
    // Ten at once, and ten more in a second.
    assert!(began.elapsed().as_millis() >= 900, "{:?}", began.elapsed());
}

#[test]
fn what_the_service_would_refuse_is_known_beforehand_and_told_of() {
    let world = World::new();
    let id = pool_of(&world, 3);
    let user = |name: &str, flags: &[&str]| {
        world.msgctl(&[&["users", "create", name], flags].concat()).ends_with(0);
    };
    user("ok@example.com", &["--verified", "--permanent", "--generate"]);
    user("unverified@example.com", &["--permanent", "--generate"]);
    world.gateway.forget();
    let run = world.msgctl(&["users", "reset-password", "--all", "--yes", "-o", "json"]).ends_with(3);
    let rows = run.json();
    assert_eq!(emails(&rows, "done"), ["ok@example.com".to_owned()].into());
    let reason = |email: &str| {
        let rows = rows.as_array().unwrap();
        rows.iter().find(|row| row["email"] == email).unwrap()["message"].as_str().unwrap().to_owned()
    };
    assert!(reason("u0@example.com").contains("nothing to reset"));
    assert!(reason("unverified@example.com").contains("no verified address"));
    assert_eq!(world.gateway.requests_of("AdminResetUserPassword").len(), 1, "nothing is sent in vain");
    let run = world.msgctl(&["users", "reset-password", "unverified@example.com", "--yes"]).ends_with(1);
    assert!(run.stderr.contains("set-password"), "{}", run.stderr);
    // A new address makes Cognito write to it, where the pool verifies it: that is asked about.
    let update = world.cognito.update_user_pool().user_pool_id(&id);
    let verified = aws_sdk_cognitoidentityprovider::types::VerifiedAttributeType::Email;
    wait(update.auto_verified_attributes(verified).send()).unwrap();
    let set = ["users", "set", "ok@example.com", "--attr", "email=new@example.com", "--dry-run", "-o", "json"];
    assert_eq!(world.msgctl(&set).ends_with(0).json()["written_to"], 1);
    assert_eq!(world.msgctl(&[&set[..], &["--verified"]].concat()).ends_with(0).json()["written_to"], 0);
}

#[test]
fn passwords_that_are_made_up_for_many_are_in_a_file_for_its_owner_before_they_are_set() {
    use std::os::unix::fs::PermissionsExt;
    let world = World::new();
    pool_of(&world, 3);
    let client = world.cognito.create_user_pool_client().client_name(world.full("client"));
    let pools = wait(world.cognito.list_user_pools().max_results(60).send()).unwrap();
    let id = pools.user_pools()[0].id().unwrap();
    let flow = aws_sdk_cognitoidentityprovider::types::ExplicitAuthFlowsType::AllowAdminUserPasswordAuth;
    wait(client.user_pool_id(id).explicit_auth_flows(flow).send()).unwrap();
    let set = ["users", "set-password", "--all", "--permanent", "--generate"];
    world.msgctl(&set).ends_with(2);
    let set = [&set[..], &["--output-file", "passwords.csv"]].concat();
    world.msgctl(&set).ends_with(0);
    let path = world.home.path().join("passwords.csv");
    assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    let mut rows = csv::Reader::from_path(&path).unwrap();
    let rows: Vec<csv::StringRecord> = rows.records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 3);
    for row in &rows {
        let arguments = ["users", "token", &row[1], "--password-stdin"];
        world.msgctl_with_stdin(&arguments, row[2].as_bytes()).ends_with(0);
    }
    let run = world.msgctl(&set).ends_with(5);
    assert!(run.stderr.contains("passwords.csv"), "a file is never written over: {}", run.stderr);
    // Each user's own, out of a file; a weak one is told of and the others are set.
    world.write("own.csv", "email,password\nu0@example.com,Battery-staple-0\nu1@example.com,weak\n");
    let run = world.msgctl(&["users", "set-password", "--input", "own.csv", "--permanent", "-o", "json"]).ends_with(3);
    assert_eq!(emails(&run.json(), "failed"), ["u1@example.com".to_owned()].into());
    world
        .msgctl_with_stdin(&["users", "token", "u0@example.com", "--password-stdin"], b"Battery-staple-0")
        .ends_with(0);
}

#[test]
fn users_of_a_file_are_created_with_their_groups_or_the_lines_are_named_that_break_a_rule() {
    let world = World::new();
    let id = world.pool("users");
    world.msgctl(&["users", "groups", "create", "staff"]).ends_with(0);
    world.write("new.csv", "email,name,groups,password\na@example.com,A,staff,\nb@example.com,B,,weak\nnobody,C,,\n");
    let run = world.msgctl(&["users", "create", "--input", "new.csv"]).ends_with(2);
    for part in ["line 3: the password breaks the policy", "line 4: it does not say which user"] {
        // A file that cannot be read is not looked at further.
        assert!(run.stderr.contains(part) || part.starts_with("line 4"), "{part}: {}", run.stderr);
    }
    world.write(
        "new.csv",
        "email,name,groups,enabled\na@example.com,A,staff,\nb@example.com,B,,false\nu@example.com,C,,\n",
    );
    let rows = world.msgctl(&["users", "create", "--input", "new.csv", "--verified", "-o", "json"]).ends_with(0).json();
    assert_eq!(emails(&rows, "done").len(), 3);
    assert!(world.gateway.requests_of("AdminCreateUser").iter().all(|r| r.body["MessageAction"] == "SUPPRESS"));
    let b = wait(world.cognito.admin_get_user().user_pool_id(&id).username("b@example.com").send()).unwrap();
    assert!(!b.enabled);
    let members = world.msgctl(&["users", "groups", "members", "staff", "--jq", ".[].email"]).ends_with(0).stdout;
    assert_eq!(members, "a@example.com\n");
    let run = world.msgctl(&["users", "create", "--input", "new.csv", "-o", "json"]).ends_with(3);
    assert_eq!(emails(&run.json(), "failed").len(), 3, "they are there already");
    let run = world.msgctl(&["users", "create", "x@example.com", "--group", "stuff"]).ends_with(4);
    assert!(run.stderr.contains("did you mean `staff`"), "{}", run.stderr);
    assert!(world.gateway.requests_of("AdminCreateUser").iter().all(|r| r.body["Username"] != "x@example.com"));
}
