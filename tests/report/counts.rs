//! `report topics`, `report events` and `report users`.

use serde_json::{Value, json};

use crate::support::{World, wait};

fn row<'a>(report: &'a Value, key: &str, value: &Value) -> &'a Value {
    report.as_array().unwrap().iter().find(|row| row[key] == *value).unwrap_or_else(|| panic!("{value}: {report:#}"))
}

#[test]
fn a_topic_tells_what_became_of_what_was_published_and_a_silent_one_is_unknown() {
    let world = World::new();
    for name in ["orders", "silent", "well"] {
        world.topic(name);
    }
    let metric = |topic: &str, name: &str, values: &[(u32, f64)]| {
        world.metric("AWS/SNS", name, &[("TopicName", &world.full(topic))], values);
    };
    metric("orders", "NumberOfMessagesPublished", &[(3, 10.0), (2, 5.0)]);
    metric("orders", "NumberOfNotificationsDelivered", &[(3, 20.0), (2, 8.0)]);
    metric("orders", "NumberOfNotificationsFailed", &[(2, 2.0)]);
    metric("orders", "NumberOfNotificationsFilteredOut", &[(2, 4.0)]);
    metric("orders", "NumberOfNotificationsRedrivenToDlq", &[(2, 1.0)]);
    metric("orders", "NumberOfNotificationsFailedToRedriveToDlq", &[(2, 1.0)]);
    metric("well", "NumberOfMessagesPublished", &[(2, 1.0)]);
    let report = world.msgctl(&["report", "topics", "-o", "json"]).ends_with(0).json();
    let orders = row(&report, "name", &json!("orders"));
    let numbers = ["published", "delivered", "failed", "filtered", "sent_to_dlq", "lost"].map(|key| &orders[key]);
    assert_eq!(numbers, [&json!(15.0), &json!(28.0), &json!(2.0), &json!(4.0), &json!(1.0), &json!(1.0)]);
    assert_eq!((&orders["verdict"], &report[0]["name"]), (&json!("losing"), &json!("orders")));
    // SNS leaves out what is zero.
    let well = row(&report, "name", &json!("well"));
    assert_eq!((&well["failed"], &well["verdict"]), (&json!(0.0), &json!("ok")));
    let silent = row(&report, "name", &json!("silent"));
    assert_eq!(
        (&silent["published"], &silent["failed"], &silent["verdict"]),
        (&json!(null), &json!(null), &json!("unknown"))
    );
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 1);
    world.msgctl(&["report", "topics", "--fail-if", "lost > 0", "--unknown-ok"]).ends_with(9);
    world.msgctl(&["report", "topics", "-o", "nagios"]).ends_with(2);
}

#[test]
fn a_rule_tells_what_it_matched_what_became_of_it_and_how_fast() {
    let world = World::new();
    world.bus("events");
    world.queue("orders", &[]);
    world.rule("events", "orders", "myapp", "orders");
    world.rule("events", "silent", "other", "orders");
    let dimensions = [("EventBusName", world.full("events")), ("RuleName", world.full("orders"))];
    let dimensions = dimensions.each_ref().map(|(name, value)| (*name, value.as_str()));
    for (name, values) in [
        ("MatchedEvents", &[(3, 10.0), (2, 4.0)][..]),
        ("Invocations", &[(2, 15.0)]),
        ("FailedInvocations", &[(2, 2.0)]),
        ("RetryInvocationAttempts", &[(2, 3.0)]),
        ("InvocationsSentToDlq", &[(2, 2.0)]),
        ("IngestionToInvocationSuccessLatency", &[(2, 100.0), (2, 100.0), (2, 900.0)]),
    ] {
        world.metric("AWS/Events", name, &dimensions, values);
    }
    let report = world.msgctl(&["report", "events", "-o", "json"]).ends_with(0).json();
    let orders = row(&report, "name", &json!("orders"));
    let numbers = ["matched", "invoked", "failed", "throttled", "retried", "sent_to_dlq", "lost"]
        .map(|key| orders[key].as_f64().unwrap());
    assert_eq!(numbers, [14.0, 15.0, 2.0, 0.0, 3.0, 2.0, 0.0]);
    assert_eq!(
        (&orders["bus"], &orders["verdict"], &orders["enabled"]),
        (&json!("events"), &json!("failing"), &json!(true))
    );
    let latency = ["latency_p50_seconds", "latency_p99_seconds"].map(|key| orders[key].as_f64().unwrap());
    assert!(latency[0] <= 0.1 && (0.8..=0.9).contains(&latency[1]), "{latency:?}");
    let silent = row(&report, "name", &json!("silent"));
    assert_eq!((&silent["matched"], &silent["latency_p99_seconds"]), (&json!(null), &json!(null)));
    world.msgctl(&["report", "events", "--fail-if", "latency_p99 > 500ms", "--unknown-ok"]).ends_with(9);
    let table = world.msgctl(&["report", "events", "-o", "table"]).ends_with(0).stdout;
    assert!(table.contains("100 ms") && table.contains("unknown"), "{table}");
}

#[test]
fn a_pool_tells_who_signs_in_by_which_client_and_how_many_users_are_new_or_disabled() {
    let world = World::new();
    let pool = world.pool("users");
    let client = |name: &str| {
        let request = world.cognito.create_user_pool_client().user_pool_id(&pool).client_name(world.full(name));
        wait(request.send()).unwrap().user_pool_client.unwrap().client_id.unwrap()
    };
    let (web, _) = (client("web"), client("phone"));
    for (name, disabled) in [("ann", false), ("bob", true), ("cay", false)] {
        let address = format!("{name}@example.com");
        wait(world.cognito.admin_create_user().user_pool_id(&pool).username(&address).send()).unwrap();
        if disabled {
            wait(world.cognito.admin_disable_user().user_pool_id(&pool).username(&address).send()).unwrap();
        }
    }
    let metric = |name: &str, values: &[(u32, f64)]| {
        world.metric("AWS/Cognito", name, &[("UserPool", &pool), ("UserPoolClient", &web)], values);
    };
    // Each try is a point: 1 for a success, 0 for a failure.
    metric("SignInSuccesses", &[(3, 1.0), (3, 1.0), (2, 0.0), (2, 0.0), (2, 0.0)]);
    metric("SignInThrottles", &[(2, 2.0)]);
    let report = world.msgctl(&["report", "users", "-o", "json"]).ends_with(0).json();
    let whole = row(&report, "client", &json!(null));
    assert_eq!((&whole["users"], &whole["new_users"], &whole["disabled_users"]), (&json!(3), &json!(3), &json!(1)));
    assert_eq!(
        (&whole["sign_ins"], &whole["sign_in_failures"], &whole["throttles"]),
        (&json!(2.0), &json!(3.0), &json!(2.0))
    );
    let web = row(&report, "client", &json!("web"));
    assert_eq!((&web["sign_ins"], &web["verdict"], &web["users"]), (&json!(2.0), &json!("throttled"), &json!(null)));
    let phone = row(&report, "client", &json!("phone"));
    assert_eq!((&phone["sign_ins"], &phone["verdict"]), (&json!(null), &json!("unknown")));
    assert_eq!(world.gateway.requests_of("GetMetricData").len(), 1);
    // Too many to be listed.
    let report = world.msgctl(&["report", "users", "--max-users", "2", "-o", "json"]).ends_with(0).json();
    let whole = row(&report, "client", &json!(null));
    assert_eq!((&whole["new_users"], &whole["disabled_users"]), (&json!(null), &json!(null)));
    let failing =
        ["report", "users", "--fail-if", "disabled_users > 0", "--jq", "[.[] | select(.fails != []) | .client]"];
    assert_eq!(world.msgctl(&failing).ends_with(9).json(), json!([null]), "a client has no users of its own");
}
