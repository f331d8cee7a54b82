//! Users through their life, groups, second factors, and the pool itself.

use aws_sdk_cognitoidentityprovider::operation::admin_get_user::AdminGetUserOutput;
use serde_json::json;

use crate::support::{Effect, World, wait};

#[test]
fn a_user_who_was_created_is_told_of_with_the_password_although_it_cannot_be_read_again() {
    let world = World::new();
    let id = world.pool("users");
    world.gateway.rule(|request, _| match request.action.as_str() {
        "AdminGetUser" => Effect::Refuse { status: 400, code: "AccessDeniedException", message: "no" },
        _ => Effect::Pass,
    });
    let create = ["users", "create", "ann@example.com", "--attr", "name=Ann", "--permanent", "--generate"];
    let created = world.msgctl(&[&create[..], &["-o", "json"]].concat()).ends_with(0).json();
    assert!(created["password"].as_str().is_some_and(|password| password.len() >= 8), "{created}");
    assert_eq!((&created["email"], &created["status"]), (&json!("ann@example.com"), &json!("CONFIRMED")));
    assert_eq!(really(&world, &id, "ann@example.com").user_status.unwrap().as_str(), "CONFIRMED");
}

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
    let gone = ["users", "delete", "ann@example.com", "nobody@example.com", "--dry-run"];
    let run = world.msgctl(&gone).ends_with(3);
    let plan = run.stdout + &run.stderr;
    assert!(plan.contains("1 user\n") && !plan.contains("1 users"), "{plan}");
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

/// What is really in the pool.
fn really(world: &World, id: &str, user: &str) -> AdminGetUserOutput {
    wait(world.cognito.admin_get_user().user_pool_id(id).username(user).send()).unwrap()
}

fn attribute(user: &AdminGetUserOutput, name: &str) -> Option<String> {
    user.user_attributes().iter().find(|attribute| attribute.name() == name)?.value.clone()
}

#[test]
fn a_user_goes_through_its_whole_life() {
    let world = World::new();
    let id = world.pool("users");
    let flow = aws_sdk_cognitoidentityprovider::types::ExplicitAuthFlowsType::AllowAdminUserPasswordAuth;
    let client = world.cognito.create_user_pool_client().user_pool_id(&id).client_name(world.full("client"));
    wait(client.explicit_auth_flows(flow).send()).unwrap();
    let ann = "ann@example.com";
    let ok = |arguments: &[&str]| world.msgctl(arguments).ends_with(0);
    let state = || really(&world, &id, ann).user_status.unwrap().as_str().to_owned();
    let signs_in = |password: &str, code: i32| {
        let arguments = ["users", "token", ann, "--password-stdin"];
        world.msgctl_with_stdin(&arguments, password.as_bytes()).ends_with(code)
    };

    world.sign_up(&id, ann);
    assert_eq!(state(), "UNCONFIRMED");
    let run = signs_in("Secret-123456", 1);
    assert!(run.stderr.contains("users confirm ann@example.com"), "{}", run.stderr);
    ok(&["users", "confirm", ann]);
    assert_eq!(state(), "CONFIRMED");
    signs_in("Secret-123456", 0);
    let rows = ok(&["users", "confirm", ann, "-o", "json"]).json();
    assert_eq!(rows[0]["result"], "unchanged", "what is so already is no failure");

    ok(&["users", "set", ann, "--attr", "name=Ann", "--attr", "nickname=A", "--verified"]);
    let user = really(&world, &id, ann);
    assert_eq!(
        (attribute(&user, "name").as_deref(), attribute(&user, "email_verified").as_deref()),
        (Some("Ann"), Some("true"))
    );
    world.msgctl(&["users", "unset", ann, "--attr", "nickname"]).ends_with(5);
    ok(&["users", "unset", ann, "--attr", "nickname", "--yes"]);
    let shown = ok(&["users", "show", ann, "-o", "json"]).json();
    assert_eq!((&shown["attributes"]["nickname"], &shown["devices"]), (&json!(null), &json!([])));

    ok(&["users", "groups", "create", "admins", "--description", "May do everything", "--precedence", "1"]);
    ok(&["users", "groups", "add", "admins", ann]);
    let groups = ok(&["users", "groups", "list", "-o", "json"]).json();
    assert_eq!((&groups[0]["group"], &groups[0]["precedence"]), (&json!("admins"), &json!(1)));
    assert_eq!(ok(&["users", "show", ann, "--jq", ".groups[]"]).stdout, "admins\n");
    for asked in [&["users", "groups", "members", "admin"][..], &["users", "list", "--group", "admin"]] {
        let run = world.msgctl(asked).ends_with(4);
        assert!(run.stderr.contains("did you mean `admins`"), "{asked:?}: {}", run.stderr);
    }
    ok(&["users", "groups", "remove", "admins", ann]);
    let run = world.msgctl(&["users", "groups", "delete", "admins"]).ends_with(5);
    assert!(run.stderr.contains("--yes"), "{}", run.stderr);
    ok(&["users", "groups", "delete", "admins", "--yes"]);
    world.msgctl(&["users", "groups", "members", "admins"]).ends_with(4);

    ok(&["users", "disable", ann]);
    assert!(!really(&world, &id, ann).enabled);
    signs_in("Secret-123456", 6);
    ok(&["users", "enable", ann]);
    signs_in("Secret-123456", 0);
    world.msgctl(&["users", "reset-password", ann]).ends_with(5);
    ok(&["users", "reset-password", ann, "--yes"]);
    assert_eq!(state(), "RESET_REQUIRED");
    let run = signs_in("Secret-123456", 1);
    assert!(run.stderr.contains("set-password ann@example.com --permanent"), "{}", run.stderr);
    let made_up = ok(&["users", "set-password", ann, "--permanent", "--generate", "-o", "json"]).json();
    signs_in(made_up["password"].as_str().unwrap(), 0);
    world.msgctl_with_stdin(&["users", "set-password", ann, "--password-stdin"], b"Battery-staple-9").ends_with(0);
    assert_eq!(state(), "FORCE_CHANGE_PASSWORD");
    let run = world.msgctl_with_stdin(&["users", "set-password", ann, "--password-stdin"], b"weak").ends_with(2);
    assert!(run.stderr.contains("8 characters") && run.stderr.contains("upper-case"), "{}", run.stderr);
    ok(&["users", "delete", ann, "--yes"]);
    world.msgctl(&["users", "show", ann]).ends_with(4);
    let verbs: Vec<String> =
        world.receipts().iter().map(|receipt| receipt["command"].as_str().unwrap().to_owned()).collect();
    for verb in
        ["users confirm", "users set", "users unset", "users groups add", "users reset-password", "users delete"]
    {
        assert!(verbs.iter().any(|seen| seen == verb), "{verb} has no receipt: {verbs:?}");
    }
}

#[test]
fn what_the_pool_demands_is_looked_at_before_a_user_is_created_and_every_broken_rule_is_named() {
    use aws_sdk_cognitoidentityprovider::types::{
        AttributeDataType, PasswordPolicyType, SchemaAttributeType, UserPoolPolicyType, UsernameAttributeType,
    };
    let world = World::new();
    let policy = PasswordPolicyType::builder().minimum_length(12).require_symbols(true).require_numbers(true).build();
    let plan =
        SchemaAttributeType::builder().name("level").attribute_data_type(AttributeDataType::Number).mutable(true);
    let name = SchemaAttributeType::builder().name("name").required(true).mutable(true);
    let request = world
        .cognito
        .create_user_pool()
        .pool_name(world.full("users"))
        .username_attributes(UsernameAttributeType::Email)
        .policies(UserPoolPolicyType::builder().password_policy(policy).build())
        .schema(plan.build())
        .schema(name.attribute_data_type(AttributeDataType::String).build());
    let id = wait(request.send()).unwrap().user_pool.unwrap().id.unwrap();
    let create = ["users", "create", "ann", "--attr", "custom:level=high", "--attr", "plan=x", "--temporary-password"];
    let run = world.msgctl_with_stdin(&[&create[..], &["--password-stdin"]].concat(), b"short").ends_with(2);
    for part in [
        "name is required",
        "`high` is none",
        "no attribute plan",
        "12 characters",
        "a digit",
        "a symbol",
        "`ann` is no address",
        "users pool",
    ] {
        assert!(run.stderr.contains(part), "{part}: {}", run.stderr);
    }
    assert!(world.gateway.requests_of("AdminCreateUser").is_empty());
    let create =
        ["users", "create", "ann@example.com", "--attr", "name=Ann", "--permanent", "--generate", "-o", "json"];
    let created = world.msgctl(&create).ends_with(0).json();
    assert_eq!((&created["status"], created["password"].as_str().map(str::len)), (&json!("CONFIRMED"), Some(20)));
    let request = &world.gateway.requests_of("AdminCreateUser")[0].body;
    assert_eq!((&request["MessageAction"], &request["TemporaryPassword"]), (&json!("SUPPRESS"), &created["password"]));
    assert_eq!(attribute(&really(&world, &id, "ann@example.com"), "email_verified"), None, "only --verified says so");
    let run = world.msgctl(&["users", "set", "ann@example.com", "--attr", "custom:level=low"]).ends_with(2);
    assert!(run.stderr.contains("`low` is none"), "{}", run.stderr);
    world.gateway.forget();
    let set = ["users", "set", "ann@example.com", "--attr", "email=bad", "--attr", "phone_number=123"];
    for arguments in [&set[..], &[&set[..], &["--dry-run"]].concat()] {
        let run = world.msgctl(arguments).ends_with(2);
        assert!(run.stderr.contains("`bad` is none") && run.stderr.contains("`123` is none"), "{}", run.stderr);
    }
    let other = ["users", "create", "bob@example.com", "--attr", "name=Bob", "--attr", "email=other@example.com"];
    let run = world.msgctl(&other).ends_with(2);
    assert!(run.stderr.contains("email is `other@example.com`, and in this pool `bob@example.com`"), "{}", run.stderr);
    assert!(world.gateway.requests_of("AdminUpdateUserAttributes").is_empty());
    assert!(world.gateway.requests_of("AdminCreateUser").is_empty());
    let run = world.msgctl(&["users", "unset", "ann@example.com", "--attr", "name", "--yes"]).ends_with(2);
    assert!(run.stderr.contains("the pool requires it"), "{}", run.stderr);
}

#[test]
fn a_pool_is_shown_with_its_clients_in_plain_units_and_what_is_risky() {
    use aws_sdk_cognitoidentityprovider::types::{
        ExplicitAuthFlowsType, LambdaConfigType, TimeUnitsType, TokenValidityUnitsType,
    };
    let world = World::new();
    let id = world.pool("users");
    let trigger = "arn:aws:lambda:us-east-1:123456789012:function:before";
    let config = LambdaConfigType::builder().pre_sign_up(trigger).build();
    wait(world.cognito.update_user_pool().user_pool_id(&id).lambda_config(config).send()).unwrap();
    let units = TokenValidityUnitsType::builder().access_token(TimeUnitsType::Minutes).id_token(TimeUnitsType::Days);
    let client = world
        .cognito
        .create_user_pool_client()
        .user_pool_id(&id)
        .client_name(world.full("client"))
        .generate_secret(true)
        .explicit_auth_flows(ExplicitAuthFlowsType::AllowUserPasswordAuth)
        .access_token_validity(15)
        .id_token_validity(1)
        .refresh_token_validity(120)
        .token_validity_units(units.refresh_token(TimeUnitsType::Days).build());
    wait(client.send()).unwrap();
    let page = world.msgctl(&["users", "pool", "-o", "json"]).ends_with(0).json();
    assert_eq!([&page["name"], &page["full_name"]], [&json!("users"), &json!(world.full("users"))]);
    let client = &page["clients"][0];
    assert_eq!((&client["access_token_seconds"], &client["has_secret"]), (&json!(900), &json!(true)));
    assert_eq!(page["issuer"], json!(format!("https://cognito-idp.us-east-1.amazonaws.com/{id}")));
    let run = world.msgctl(&["users", "pool"]).ends_with(0);
    for part in [
        "access token 15 minutes, id token 1 day, refresh token 120 days",
        "8 characters or more",
        "pre sign-up: arn:aws:lambda",
        "no deletion protection",
        "last a day or longer",
        "USER_PASSWORD_AUTH",
    ] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
}

#[test]
fn a_second_factor_that_the_pool_demands_cannot_be_switched_off_and_one_without_it_not_on() {
    use aws_sdk_cognitoidentityprovider::types::UserPoolMfaType;
    let world = World::new();
    let id = world.pool("users");
    world.msgctl(&["users", "create", "ann@example.com"]).ends_with(0);
    let run = world.msgctl(&["users", "mfa", "enable", "ann@example.com"]).ends_with(2);
    assert!(run.stderr.contains("MFA is OFF"), "{}", run.stderr);
    let token = aws_sdk_cognitoidentityprovider::types::SoftwareTokenMfaConfigType::builder().enabled(true).build();
    let request = world.cognito.set_user_pool_mfa_config().user_pool_id(&id).software_token_mfa_configuration(token);
    wait(request.mfa_configuration(UserPoolMfaType::On).send()).unwrap();
    let run = world.msgctl(&["users", "mfa", "disable", "ann@example.com"]).ends_with(2);
    assert!(run.stderr.contains("demands a second factor"), "{}", run.stderr);
    world.msgctl(&["users", "mfa", "enable", "ann@example.com", "--preferred"]).ends_with(0);
    let shown = world.msgctl(&["users", "mfa", "show", "ann@example.com", "-o", "json"]).ends_with(0).json();
    assert_eq!(shown[0]["preferred_mfa"], "SOFTWARE_TOKEN_MFA");
}

#[test]
fn devices_and_what_happened_of_late_are_shown_where_the_service_tells_and_missing_rights_are_no_failure() {
    let world = World::new();
    world.pool("users");
    world.msgctl(&["users", "create", "ann@example.com"]).ends_with(0);
    world.gateway.rule(|request, _| match request.action.as_str() {
        "AdminListDevices" => Effect::Answer(json!({"Devices": [{
            "DeviceKey": "us-east-1_key",
            "DeviceAttributes": [{"Name": "device_name", "Value": "Ann's phone"}, {"Name": "last_ip_used", "Value": "192.0.2.7"}],
            "DeviceLastAuthenticatedDate": 1_795_000_000,
        }]})),
        "AdminListUserAuthEvents" => Effect::Answer(json!({"AuthEvents": [{
            "EventId": "1", "EventType": "SignIn", "EventResponse": "Fail", "CreationDate": 1_795_000_000,
            "EventContextData": {"IpAddress": "192.0.2.7"},
        }]})),
        _ => Effect::Pass,
    });
    let run = world.msgctl(&["users", "show", "ann@example.com"]).ends_with(0);
    for part in ["Ann's phone", "192.0.2.7", "SignIn Fail"] {
        assert!(run.stdout.contains(part), "{part}: {}", run.stdout);
    }
    world.gateway.rule(|request, _| match request.action.as_str() {
        "AdminListDevices" | "AdminListUserAuthEvents" => {
            Effect::Refuse { status: 400, code: "AccessDeniedException", message: "not authorized" }
        }
        _ => Effect::Pass,
    });
    let page = world.msgctl(&["users", "show", "ann@example.com", "-o", "json"]).ends_with(0).json();
    assert_eq!((&page["devices"], &page["recent"]), (&json!(null), &json!(null)));
}
