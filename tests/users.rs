//! `users list|show|create|delete`.

use serde_json::json;

use crate::support::{World, wait};

#[test]
fn a_user_is_created_without_being_written_to_shown_listed_and_deleted() {
    let world = World::new();
    let id = world.pool("users");
    let created =
        world.msgctl(&["users", "create", "ann@example.com", "--attr", "name=Ann", "--verified", "-o", "json"]);
    assert_eq!(created.ends_with(0).json()["status"], "FORCE_CHANGE_PASSWORD");
    let request = &world.gateway.requests_of("AdminCreateUser")[0].body;
    assert_eq!(request["MessageAction"], "SUPPRESS");
    assert!(
        request["UserAttributes"].as_array().unwrap().contains(&json!({"Name": "email_verified", "Value": "true"}))
    );

    // What is really in the pool.
    let found = wait(world.cognito.admin_get_user().user_pool_id(&id).username("ann@example.com").send()).unwrap();
    let attributes: Vec<_> =
        found.user_attributes().iter().map(|a| (a.name(), a.value().unwrap_or_default())).collect();
    assert!(attributes.contains(&("name", "Ann")) && attributes.contains(&("email", "ann@example.com")));

    let page = world.msgctl(&["users", "show", "ann@example.com", "-o", "json"]).ends_with(0).json();
    assert_eq!(
        (&page["email"], &page["email_verified"], &page["groups"]),
        (&json!("ann@example.com"), &json!(true), &json!([]))
    );
    for pool in [world.full("users"), id.clone(), "users".to_owned()] {
        let emails = world.msgctl(&["users", "list", "--pool", &pool, "--jq", ".[].email"]).ends_with(0).stdout;
        assert_eq!(emails, "ann@example.com\n", "{pool}");
    }

    world.msgctl(&["users", "delete", "ann@example.com"]).ends_with(5);
    world.msgctl(&["users", "delete", "ann@example.com", "--yes"]).ends_with(0);
    assert!(wait(world.cognito.admin_get_user().user_pool_id(&id).username("ann@example.com").send()).is_err());
    let run = world.msgctl(&["users", "show", "ann@example.com"]).ends_with(4);
    assert!(run.stderr.contains("ann@example.com") && run.stderr.contains("users list"), "{}", run.stderr);
}

#[test]
fn an_invitation_goes_by_mail_and_not_by_sms() {
    let world = World::new();
    world.pool("users");
    world.msgctl(&["users", "create", "bob@example.com", "--invite"]).ends_with(0);
    let request = &world.gateway.requests_of("AdminCreateUser")[0].body;
    assert_eq!((&request["MessageAction"], &request["DesiredDeliveryMediums"]), (&json!(null), &json!(["EMAIL"])));
    let run = world.msgctl(&["users", "create", "carl", "--invite"]).ends_with(2);
    assert!(run.stderr.contains("no e-mail address") && run.stderr.contains("--attr email="), "{}", run.stderr);
}

#[test]
fn a_limit_and_a_filter_choose_users_and_mistakes_are_named() {
    let world = World::new();
    let id = world.pool("users");
    for n in 0..65 {
        let request = world.cognito.admin_create_user().user_pool_id(&id).username(format!("u{n:02}@example.com"));
        let email = aws_sdk_cognitoidentityprovider::types::AttributeType::builder().name("email");
        let email = email.value(format!("u{n:02}@example.com")).build().unwrap();
        wait(request.user_attributes(email).send()).unwrap();
    }
    let count = |flags: &[&str]| {
        let run = world.msgctl(&[&["users", "list", "-o", "json"], flags].concat()).ends_with(0);
        run.json().as_array().unwrap().len()
    };
    assert_eq!((count(&[]), count(&["--limit", "7"]), count(&["--limit", "61"])), (65, 7, 61));
    assert_eq!(count(&["--filter", "email ^= \"u1\""]), 10);
    for (arguments, code, part) in [
        (&["users", "create", "x", "--attr", "novalue"][..], 2, "--attr `novalue`"),
        (&["users", "list", "--pool", "usrs"], 4, "did you mean `users`"),
        (&["users", "create", "u00@example.com"], 1, "UsernameExistsException"),
        (&["users", "delete", "nobody@example.com", "--yes"], 4, "nobody@example.com"),
    ] {
        let run = world.msgctl(arguments).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    world.pool("users");
    let run = world.msgctl(&["users", "list"]).ends_with(2);
    assert!(run.stderr.contains("2 user pools named") && run.stderr.contains(&id), "{}", run.stderr);
}
