//! `topic explain` says what is then really delivered.

use std::collections::{BTreeMap, BTreeSet};

use aws_sdk_sqs::types::QueueAttributeName;
use serde_json::{Value, json};

use crate::support::{Effect, World, wait};

use super::{policy_for, subscribe};

/// Filter policies on attributes, by the names of the queues that have them.
const ON_ATTRIBUTES: &[(&str, &str)] = &[
    ("all", "{}"),
    ("exact", r#"{"eventType":["order.created","order.updated"]}"#),
    ("and", r#"{"eventType":["order.created"],"price":[{"numeric":[">",100]}]}"#),
    ("number", r#"{"price":[100]}"#),
    ("digits", r#"{"price":["100"]}"#),
    ("equal", r#"{"price":[{"numeric":["=",100]}]}"#),
    ("less", r#"{"price":[{"numeric":["<",100]}]}"#),
    ("at-most", r#"{"price":[{"numeric":["<=",100]}]}"#),
    ("more", r#"{"price":[{"numeric":[">",100]}]}"#),
    ("at-least", r#"{"price":[{"numeric":[">=",100]}]}"#),
    ("range", r#"{"price":[{"numeric":[">",99,"<=",100.5]}]}"#),
    ("prefix", r#"{"eventType":[{"prefix":"order."}]}"#),
    ("suffix", r#"{"eventType":[{"suffix":"ed"}]}"#),
    ("caseless", r#"{"eventType":[{"equals-ignore-case":"Order.Created"}]}"#),
    ("not", r#"{"eventType":[{"anything-but":"order.created"}]}"#),
    ("not-in", r#"{"eventType":[{"anything-but":["order.created","order.deleted"]}]}"#),
    ("not-number", r#"{"price":[{"anything-but":[100]}]}"#),
    ("not-prefix", r#"{"eventType":[{"anything-but":{"prefix":"order."}}]}"#),
    ("exists", r#"{"price":[{"exists":true}]}"#),
    ("absent", r#"{"price":[{"exists":false}]}"#),
    ("absent-or", r#"{"eventType":[{"anything-but":["order.created"]},{"exists":false}]}"#),
    ("cidr", r#"{"ip":[{"cidr":"10.0.0.0/24"}]}"#),
    ("or", r#"{"$or":[{"eventType":["order.created"]},{"price":[{"numeric":["<",100]}]}]}"#),
    ("or-and", r#"{"eventType":[{"exists":true}],"$or":[{"price":[100]},{"ip":[{"prefix":"10."}]}]}"#),
    ("in-list", r#"{"stores":["a","c"]}"#),
    ("number-in-list", r#"{"stores":[7]}"#),
    ("literals-in-list", r#"{"stores":[true,null]}"#),
    ("not-in-list", r#"{"stores":[{"anything-but":["a","b"]}]}"#),
    ("binary", r#"{"blob":[{"exists":true}]}"#),
];

/// Attributes of messages, by the messages themselves.
const ATTRIBUTES: &[(&str, &[&str])] = &[
    ("none", &[]),
    ("created", &["eventType=order.created"]),
    ("updated", &["eventType=order.updated", "price:Number=100"]),
    ("deleted", &["eventType=order.deleted", "price:Number=100.50"]),
    ("upper", &["eventType=ORDER.CREATED", "price:Number=99"]),
    ("exponent", &["price:Number=1e2"]),
    ("text", &["price=100"]),
    ("other", &["eventType=return", "ip=10.0.1.7"]),
    ("near", &["eventType=order.created", "ip=10.0.0.7", "price:Number=250"]),
    ("list", &[r#"stores:String.Array=["a","b"]"#]),
    ("mixed", &[r#"stores:String.Array=["b",7,true,null]"#]),
    ("empty-list", &["stores:String.Array=[]"]),
    ("bytes", &["blob:Binary=@blob"]),
];

/// Filter policies on bodies.
const ON_BODIES: &[(&str, &str)] = &[
    ("body-exact", r#"{"status":["shipped","paid"]}"#),
    ("body-nested", r#"{"order":{"status":["shipped"],"total":[{"numeric":[">=",100]}]}}"#),
    ("body-deep", r#"{"order":{"customer":{"name":[{"prefix":"A"}]}}}"#),
    ("body-list", r#"{"tags":["new"]}"#),
    ("body-literals", r#"{"flag":[true,false]}"#),
    ("body-null", r#"{"flag":[null]}"#),
    ("body-not", r#"{"status":[{"anything-but":["paid"]}]}"#),
    ("body-not-prefix", r#"{"status":[{"anything-but":{"prefix":"p"}}]}"#),
    ("body-suffix", r#"{"status":[{"suffix":"ped"}]}"#),
    ("body-caseless", r#"{"status":[{"equals-ignore-case":"SHIPPED"}]}"#),
    ("body-cidr", r#"{"order":{"ip":[{"cidr":"2001:db8::/32"}]}}"#),
    ("body-exists", r#"{"order":{"total":[{"exists":true}]}}"#),
    ("body-absent", r#"{"order":{"total":[{"exists":false}]}}"#),
    ("body-or", r#"{"$or":[{"status":["paid"]},{"order":{"total":[{"numeric":["<",50]}]}}]}"#),
    ("body-elements", r#"{"items":{"sku":["x"],"count":[2]}}"#),
];

const BODIES: &[(&str, &str)] = &[
    ("shipped", r#"{"status":"shipped","order":{"total":120,"status":"shipped"}}"#),
    ("paid", r#"{"status":"paid","order":{"total":20,"customer":{"name":"Ann"}},"flag":true}"#),
    ("tags", r#"{"tags":["old","new"],"flag":false,"order":{"ip":"2001:db8::1"}}"#),
    ("upper", r#"{"status":"SHIPPED","flag":null,"order":{"customer":{"name":"Bea"}}}"#),
    ("number", r#"{"status":5,"order":{"total":"120"}}"#),
    ("apart", r#"{"items":[{"sku":"x","count":1},{"sku":"y","count":2}]}"#),
    ("together", r#"{"items":[{"sku":"y","count":1},{"sku":"x","count":2}]}"#),
    ("text", "not JSON"),
    ("array", r#"["shipped"]"#),
    ("empty", "{}"),
];

/// Where the emulator delivers otherwise than AWS, by policy and message, and which section of aws-facts.md says
/// so: what is said follows AWS there.
const DIFFERENCES: &[(&str, &str, &str)] = &[
    ("number", "text", NO_NUMBER),
    ("equal", "text", NO_NUMBER),
    ("at-most", "text", NO_NUMBER),
    ("at-least", "text", NO_NUMBER),
    ("range", "text", NO_NUMBER),
    ("not-number", "text", NO_NUMBER),
    ("digits", "updated", NO_NUMBER),
    ("not-in-list", "empty-list", "4.3: anything-but needs the field to exist, and an empty list has no value"),
    ("body-not-prefix", "number", "4.3: anything-but takes values of other types"),
    ("body-null", "upper", "4.3: null matches an explicit null"),
    ("body-absent", "empty", NO_PARENT),
    ("body-absent", "apart", NO_PARENT),
    ("body-absent", "together", NO_PARENT),
    ("body-elements", "together", "3.2, 4.3: lists are searched, and two fields match in the same element"),
];

const NO_NUMBER: &str = "3.2, 4.3: a Number compares as a number, and a text is never one";

const NO_PARENT: &str = "4.3: exists:false matches when a parent is missing, too";

/// Queues that have these policies, subscribed to a topic; their URLs.
fn subscribe_all<'a>(
    world: &World,
    topic: &str,
    policies: &[(&'a str, &str)],
    scope: &str,
) -> BTreeMap<&'a str, String> {
    let queue = |(name, policy): &(&'a str, &str)| {
        let url = world.queue(name, &[(QueueAttributeName::Policy, &policy_for(world, topic, name))]);
        let attributes = [("RawMessageDelivery", "true"), ("FilterPolicy", *policy), ("FilterPolicyScope", scope)];
        subscribe(world, topic, "sqs", &world.arn(name), &attributes);
        (*name, url)
    };
    policies.iter().map(queue).collect()
}

/// What `topic explain` says of a message: the policies that take it.
fn explained(world: &World, arguments: &[&str]) -> BTreeSet<String> {
    let run = world.msgctl(&[&["topic", "explain"], arguments, &["-o", "json"]].concat()).ends_with(0);
    let outlooks = run.json();
    let delivered = outlooks.as_array().unwrap().iter().filter(|outlook| outlook["verdict"] == "delivered");
    delivered.map(|outlook| outlook["name"].as_str().unwrap().to_owned()).collect()
}

/// Explains and publishes every message, and compares what arrived with what was said. Returns how many pairs
/// were compared, and the differences.
fn compare(
    world: &World,
    queues: &BTreeMap<&str, String>,
    messages: &[(&str, Vec<&str>)],
) -> (usize, BTreeSet<(String, String)>) {
    let mut said = BTreeMap::new();
    for (name, arguments) in messages {
        said.insert(*name, explained(world, arguments));
        world.msgctl(&[&["topic", "publish"], &arguments[..]].concat()).ends_with(0);
    }
    let mut differences = BTreeSet::new();
    for (policy, url) in queues {
        let arrived: BTreeSet<String> = world.take_all(url).into_iter().map(|message| message.body).collect();
        for (name, arguments) in messages {
            if arrived.contains(arguments[1]) != said[name].contains(*policy) {
                differences.insert(((*policy).to_owned(), (*name).to_owned()));
            }
        }
    }
    (queues.len() * messages.len(), differences)
}

#[test]
fn what_is_said_is_what_is_delivered_for_every_operator_on_attributes_and_on_bodies() {
    let world = World::new();
    world.write("blob", [0, 255, 7]);
    let (by_attributes, by_body) = (world.topic("by-attributes"), world.topic("by-body"));
    let queues = subscribe_all(&world, &by_attributes, ON_ATTRIBUTES, "MessageAttributes");
    let messages: Vec<(&str, Vec<&str>)> = ATTRIBUTES
        .iter()
        .map(|(name, attributes)| {
            let flags = attributes.iter().flat_map(|attribute| ["--attr", *attribute]);
            (*name, ["by-attributes", *name].into_iter().chain(flags).collect())
        })
        .collect();
    let (pairs, mut differences) = compare(&world, &queues, &messages);
    let queues = subscribe_all(&world, &by_body, ON_BODIES, "MessageBody");
    let messages: Vec<(&str, Vec<&str>)> = BODIES.iter().map(|(name, body)| (*name, vec!["by-body", *body])).collect();
    let (more, others) = compare(&world, &queues, &messages);
    differences.extend(others);
    let named: BTreeSet<(String, String)> =
        DIFFERENCES.iter().map(|(policy, message, _)| ((*policy).to_owned(), (*message).to_owned())).collect();
    assert_eq!(differences, named, "of {} pairs", pairs + more);
    assert!(pairs + more - named.len() >= 400, "{pairs} and {more}");
    let policies: String = ON_ATTRIBUTES.iter().chain(ON_BODIES).map(|(_, policy)| *policy).collect();
    for operator in ["prefix", "suffix", "equals-ignore-case", "anything-but", "numeric", "cidr", "exists", "$or"] {
        assert!(policies.contains(operator), "no policy has {operator}");
    }
}

#[test]
fn the_condition_that_failed_is_named_with_what_was_wanted_and_what_was_there() {
    let world = World::new();
    let topic = world.topic("orders");
    let policy = r#"{"eventType":["order.created"],"$or":[{"price":[{"numeric":[">",100]}]},{"vip":["yes"]}]}"#;
    for (queue, policy) in [("billing", policy), ("everything", "{}")] {
        world.queue(queue, &[(QueueAttributeName::Policy, &policy_for(&world, &topic, queue))]);
        subscribe(&world, &topic, "sqs", &world.arn(queue), &[("FilterPolicy", policy)]);
    }
    let explain = |flags: &[&str]| {
        let run = world.msgctl(&[&["topic", "explain", "orders", "x"], flags, &["-o", "json"]].concat()).ends_with(0);
        run.json().as_array().unwrap().iter().find(|row| row["name"] == "billing").unwrap().clone()
    };
    let outlook = explain(&["--attr", "eventType=order.created", "--attr", "price:Number=99"]);
    assert_eq!(outlook["verdict"], "filtered");
    let reason = outlook["reason"].as_str().unwrap();
    for part in ["$or[0]: price: 99 is not a number > 100", "$or[1]: vip: the field is not among the attributes"] {
        assert!(reason.contains(part), "{reason}");
    }
    assert_eq!(outlook["explanation"]["fields"][0]["matched"], true);
    assert_eq!(explain(&["--attr", "eventType=order.created", "--attr", "vip=yes"])["verdict"], "delivered");
    let reason = explain(&["--attr", "eventType=Order.created", "--attr", "vip=yes"])["reason"].clone();
    assert_eq!(reason, "eventType: \"Order.created\" is not \"order.created\"; letter case counts");
    let table = world.msgctl(&["topic", "explain", "orders", "x", "-o", "table"]).ends_with(0).stdout;
    assert!(table.contains("filtered") && table.contains("it has no filter policy"), "{table}");
    assert!(world.gateway.requests_of("Publish").is_empty());
    world.msgctl(&["topic", "explain", "nothing", "x"]).ends_with(4);
    // What SNS took once and is not understood here is no reason to say anything about it.
    let odd = wait(world.sns.list_subscriptions_by_topic().topic_arn(&topic).send()).unwrap();
    let odd = odd.subscriptions().iter().find(|found| found.endpoint() == Some(&world.arn("billing"))).unwrap().clone();
    let request = world.sns.set_subscription_attributes().subscription_arn(odd.subscription_arn.unwrap());
    wait(request.attribute_name("FilterPolicy").attribute_value(r#"{"a":[{"new":"x"}]}"#).send()).unwrap();
    let outlook = explain(&[]);
    assert_eq!(outlook["verdict"], "unknown");
    assert!(outlook["reason"].as_str().unwrap().contains("is not understood: line 1"), "{outlook}");
}

#[test]
fn a_policy_by_itself_is_explained_without_aws_and_refused_where_sns_would_refuse_it() {
    let world = World::new();
    world.write("policy.json", r#"{"price":[{"numeric":["<",100]}],"eventType":["order.created"]}"#);
    let explain = |arguments: &[&str]| {
        let mut command = world.command(&[&["topic", "explain"], arguments, &["-o", "json"]].concat());
        // Nowhere to go, and nobody to go as.
        command.env_remove("AWS_ACCESS_KEY_ID").env_remove("AWS_REGION").env_remove("MSGCTL_STAGE");
        crate::support::world::finish(command.spawn().unwrap())
    };
    let attributes = ["--attr", "eventType=order.created"];
    let run = explain(&[&["--policy", "policy.json", "--attr", "price:Number=99.5"], &attributes[..]].concat());
    assert_eq!(run.ends_with(0).json()[0]["verdict"], "delivered");
    let run = explain(&[&["--policy", "policy.json"], &attributes[..]].concat()).ends_with(0);
    let outlook: &Value = &run.json()[0];
    assert_eq!(outlook["verdict"], "filtered");
    assert_eq!(outlook["reason"], "price: the field is not among the attributes of the message");
    let body = ["--filter-scope", "body", "--policy", r#"{"order":{"status":["shipped"]}}"#];
    let run = explain(&[&body[..], &[r#"{"order":{"status":"shipped"}}"#]].concat()).ends_with(0);
    assert_eq!(run.json()[0]["verdict"], "delivered");
    assert_eq!(explain(&body).ends_with(0).json()[0]["verdict"], "unknown", "no message is given");
    for (arguments, code, part) in [
        (&["--policy", r#"{"a":["x"],"b":{"c":["y"]}}"#][..], 2, "--filter-scope body"),
        (&["--policy", r#"{"a":[{"suffix":["x"]}]}"#], 2, "line 1, column"),
        (&["--policy", r#"{"a":["#], 2, "this is not JSON"),
        (&["--policy", "nowhere.json"], 2, "could not read the file nowhere.json"),
        (&["orders", "x", "--policy", "{}"], 2, "no topic is looked at"),
        (&["--policy", "{}", "--attr", "n:Number=x"], 2, "--attr"),
    ] {
        let run = explain(arguments).ends_with(code);
        assert!(run.stderr.contains(part), "{arguments:?}: {}", run.stderr);
    }
    let six: Vec<String> = (0..6).map(|n| format!("\"k{n}\":[1]")).collect();
    let run = explain(&["--policy", &format!("{{{}}}", six.join(","))]).ends_with(2);
    assert!(run.stderr.contains("has 6 keys and may have 5"), "{}", run.stderr);
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn a_message_that_passes_the_filter_and_is_not_let_in_is_told_with_what_keeps_it_out() {
    let world = World::new();
    let topic = world.topic("orders");
    world.queue("open", &[(QueueAttributeName::Policy, &policy_for(&world, &topic, "open"))]);
    world.queue("shut", &[]);
    world.queue(
        "sealed",
        &[
            (QueueAttributeName::Policy, &policy_for(&world, &topic, "sealed")),
            (QueueAttributeName::KmsMasterKeyId, "arn:aws:kms:us-east-1:111122223333:key/1"),
        ],
    );
    world.gateway.rule(|request, _| match request.action.as_str() {
        "DescribeKey" => Effect::Refuse { status: 400, code: "AccessDeniedException", message: "not yours" },
        _ => Effect::Pass,
    });
    for queue in ["open", "shut", "sealed"] {
        subscribe(&world, &topic, "sqs", &world.arn(queue), &[("FilterPolicy", r#"{"a":["x"]}"#)]);
    }
    let run = world.msgctl(&["topic", "explain", "orders", "m", "--attr", "a=x", "-o", "json"]).ends_with(0);
    let verdict = |name: &str| {
        let rows = run.json();
        let row = rows.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap().clone();
        (row["verdict"].as_str().unwrap().to_owned(), row["reason"].as_str().unwrap().to_owned())
    };
    assert_eq!(verdict("open").0, "delivered");
    assert_eq!(verdict("shut").0, "undeliverable");
    assert!(verdict("shut").1.contains("there is no policy that lets sns.amazonaws.com in"), "{:?}", verdict("shut"));
    let (sealed, reason) = verdict("sealed");
    assert!(sealed == "delivered" && reason.contains("kms:GenerateDataKey*"), "{reason}");
    assert!(reason.contains("not yours"), "{reason}");
    let run = world.msgctl(&["topic", "explain", "orders", "m", "--attr", "a=x"]).ends_with(0);
    assert!(run.stderr.contains("topic show orders` tells the statements that are missing"), "{}", run.stderr);
    let large = format!("@{}", world.write("large", vec![b'x'; 262_145]).display());
    let run = world.msgctl(&["topic", "explain", "orders", &large, "-o", "json"]).ends_with(0);
    assert!(run.stderr.contains("would not take it"), "{}", run.stderr);
    assert_eq!(run.json()[0]["filter_policy"], json!({"a": ["x"]}));
}
