//! `events publish` in bulk, with checks and with confirmed delivery, and `events validate`.

use std::collections::BTreeMap;

use rustix::process::Signal;
use serde_json::{Value, json};

use crate::support::world::{finish, signal};
use crate::support::{Effect, Request, World};

/// A bus whose rule `orders` sends what `shop` publishes to the queue `arrived`, whose URL is returned.
fn world() -> (World, String) {
    let world = World::new();
    world.bus("events");
    let arrived = world.queue("arrived", &[]);
    world.rule("events", "orders", "shop", "arrived");
    (world, arrived)
}

fn delivered(world: &World, url: &str) -> Vec<Value> {
    world.take_all(url).iter().map(|message| serde_json::from_str(&message.body).unwrap()).collect()
}

fn lines(world: &World, file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(world.home.path().join(file)).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn the_events_of_a_file_are_published_in_every_form_and_what_is_not_is_told_with_its_line() {
    let (world, arrived) = world();
    let whole = json!({
        "version": "0", "id": "old", "detail-type": "Shipped", "source": "shop", "account": "1", "replay-name": "again",
        "time": "2026-11-20T08:00:00Z", "region": "r", "resources": ["arn:aws:s3:::b"], "detail": {"n": 2}
    });
    let message = json!({"message_id": "1", "body": whole.to_string().replace("\"n\":2", "\"n\":3"), "attributes": {}});
    let entry = json!({"Source": "shop", "DetailType": "Paid", "Detail": "{\"n\":4}", "Resources": []});
    let large = format!("{{\"x\":\"{}\"}}", "x".repeat(1_000_000));
    let given = ["{\"n\":1}", &whole.to_string(), &message.to_string(), &entry.to_string(), "[5]", &large];
    world.write("events.ndjson", given.join("\n"));
    let arguments = ["events", "publish", "Order Created", "--input", "events.ndjson", "--source", "shop"];
    let files = ["--rejects", "rejected.ndjson", "--results", "results.ndjson", "-o", "json"];
    let report = world.msgctl(&[&arguments[..], &files].concat()).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(4), &json!(2)));
    let told: BTreeMap<&str, &str> = report["failures"]
        .as_array()
        .unwrap()
        .iter()
        .map(|failure| (failure["item"].as_str().unwrap(), failure["message"].as_str().unwrap()))
        .collect();
    assert!(told["line 5"].contains("an array") && told["line 6"].contains("at most 1000000"), "{told:?}");
    let rejected = std::fs::read_to_string(world.home.path().join("rejected.ndjson")).unwrap();
    assert_eq!(rejected.lines().collect::<Vec<_>>(), ["[5]", &large]);

    let mut events = delivered(&world, &arrived);
    events.sort_by_key(|event| event["detail"]["n"].as_u64());
    let types: Vec<_> = events.iter().map(|event| event["detail-type"].as_str().unwrap()).collect();
    assert_eq!(types, ["Order Created", "Shipped", "Shipped", "Paid"]);
    assert_eq!(events[1]["resources"], json!(["arn:aws:s3:::b"]));
    assert!(events[1].get("replay-name").is_none() && events[1]["id"] != "old");
    let request = &world.gateway.requests_of("PutEvents")[0].body;
    assert_eq!(request["Entries"][1]["Time"].as_f64(), Some(1_795_161_600.0), "2026-11-20T08:00:00Z");
    // Every line has its id or the reason why it has none.
    let mut results = lines(&world, "results.ndjson");
    results.sort_by_key(|result| result["line"].as_u64());
    let ids: Vec<&Value> = results[..4].iter().map(|result| &result["id"]).collect();
    let arrived_ids: Vec<&Value> = events.iter().map(|event| &event["id"]).collect();
    assert_eq!(ids, arrived_ids);
    assert_eq!((&results[4]["code"], results.len()), (&json!("Invalid"), 6));

    let run = world.msgctl(&["events", "publish", "--input", "events.ndjson"]).ends_with(3);
    assert!(run.stdout.contains("the detail type is missing"), "{}", run.stdout);
    world.msgctl(&["events", "publish"]).ends_with(2);
    world.msgctl(&["events", "publish", "A", "{}", "--input", "events.ndjson"]).ends_with(2);
    world.msgctl(&["events", "publish", "A", "--input", "missing.ndjson"]).ends_with(2);
}

#[test]
fn of_a_record_with_several_events_only_the_one_that_was_refused_is_rejected() {
    let (world, arrived) = world();
    let entry = |n: usize| json!({"source": "shop", "detailType": "A", "detail": format!("{{\"n\": {n}}}")});
    let record = json!({"eventName": "PutEvents", "requestParameters": {"entries": [entry(1), entry(2), entry(3)]}});
    world.write("trail.ndjson", record.to_string());
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("PutEvents", 1) => Effect::FailEvent { at: 1, code: "MalformedDetail" },
        _ => Effect::Pass,
    });
    let publish = ["events", "publish", "--input", "trail.ndjson", "--rejects", "rejected.ndjson", "-o", "json"];
    let report = world.msgctl(&publish).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(2), &json!(1)));
    world.msgctl(&["events", "publish", "--input", "rejected.ndjson"]).ends_with(0);
    let numbers = |events: Vec<Value>| events.iter().map(|event| event["detail"]["n"].as_u64()).collect::<Vec<_>>();
    let mut numbers = numbers(delivered(&world, &arrived));
    numbers.sort_unstable();
    assert_eq!(numbers, [Some(1), Some(2), Some(3)]);
}

#[test]
fn batches_are_packed_by_ten_and_by_bytes_and_each_entry_that_fails_is_tried_again_or_told() {
    let (world, arrived) = world();
    let detail = |n: usize, bytes: usize| format!("{{\"n\":{n},\"x\":\"{}\"}}", "x".repeat(bytes));
    let all: Vec<String> = (0..25).map(|n| detail(n, 1)).chain((25..30).map(|n| detail(n, 400_000))).collect();
    world.write("details.ndjson", all.join("\n"));
    world.gateway.rule(|request, count| match (request.action.as_str(), count) {
        ("PutEvents", 1) => Effect::FailEvent { at: 3, code: "InternalFailure" },
        ("PutEvents", 2) => Effect::FailEvent { at: 0, code: "MalformedDetail" },
        ("PutEvents", 3) => Effect::THROTTLE,
        ("PutEvents", 4) => Effect::CutBefore,
        _ => Effect::Pass,
    });
    let arguments = ["events", "publish", "A", "--input", "details.ndjson", "--source", "shop", "-o", "json"];
    let report = world.msgctl(&arguments).ends_with(3).json();
    assert_eq!((&report["sent"], &report["failed"]), (&json!(29), &json!(1)));
    assert_eq!(report["failures"][0]["code"], "MalformedDetail");
    assert!(report["perhaps_twice"].as_u64().unwrap() > 0, "an answer was lost: {report}");
    let mut numbers: Vec<u64> =
        delivered(&world, &arrived).iter().map(|event| event["detail"]["n"].as_u64().unwrap()).collect();
    numbers.sort_unstable();
    numbers.dedup();
    assert_eq!(numbers.len(), 29);
    for request in world.gateway.requests_of("PutEvents") {
        let details = request.body["Entries"].as_array().unwrap().iter();
        let bytes: usize = details.map(|entry| entry["Detail"].as_str().unwrap().len()).sum();
        assert!(request.entries() <= 10 && bytes < 1_000_000, "{} entries, {bytes} bytes", request.entries());
    }
    // What concerns every event ends it.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "PutEvents" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    world.msgctl(&arguments).ends_with(6);
}

#[test]
fn memory_does_not_grow_with_the_number_of_events() {
    const EVENTS: usize = 12_000;
    let (world, _) = world();
    let text: String = (0..EVENTS).map(|n| format!("{{\"n\":{n},\"x\":\"{}\"}}\n", "x".repeat(400))).collect();
    world.write("details.ndjson", text);
    // What is published is not delivered, so that the emulator is fast.
    world.gateway.rule(|request, _| match request.action.as_str() {
        "PutEvents" => Effect::Answer(json!({
            "FailedEntryCount": 0,
            "Entries": (0..request.entries()).map(|n| json!({"EventId": n.to_string()})).collect::<Vec<_>>()
        })),
        _ => Effect::Pass,
    });
    let child = world.command(&["events", "publish", "A", "--input", "details.ndjson", "-o", "json"]).spawn().unwrap();
    let peak = |child: &std::process::Child| -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("VmHWM: 0 kB");
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    };
    world.gateway.wait_for(&["PutEvents"], EVENTS / 60);
    let early = peak(&child);
    world.gateway.wait_for(&["PutEvents"], EVENTS / 10 - 20);
    let late = peak(&child);
    let report = finish(child).ends_with(0).json();
    assert_eq!(report["sent"], EVENTS);
    assert!(early > 0 && late < early + 24_576, "{early} kB after a sixth, {late} kB near the end");
}

#[test]
fn an_expected_rule_that_would_not_take_the_event_keeps_it_from_being_published() {
    let (world, arrived) = world();
    let publish = |arguments: &[&str]| world.msgctl(&[&["events", "publish", "A", "{\"n\":1}"], arguments].concat());
    let run = publish(&["--source", "web", "--expect-rule", "orders", "-o", "json"]).ends_with(9);
    let message = run.error()["message"].as_str().unwrap().to_owned();
    assert!(
        message.contains("source: \"web\" is not \"shop\"") && message.contains("nothing was published"),
        "{message}"
    );
    publish(&["--expect-rule", "ordrs"]).ends_with(4);
    assert!(world.gateway.requests_of("PutEvents").is_empty());

    let shown =
        publish(&["--source", "shop", "--expect-rule", "orders", "--show-rules", "-o", "json"]).ends_with(0).json();
    assert_eq!(shown["rules"], json!(["orders"]));
    assert_eq!(delivered(&world, &arrived).len(), 1);
    let run = publish(&["--source", "web", "--show-rules"]).ends_with(0);
    assert!(run.stderr.contains("no rule of the bus takes it"), "{}", run.stderr);
    let request = world.eventbridge.disable_rule().event_bus_name(world.full("events")).name(world.full("orders"));
    crate::support::wait(request.send()).unwrap();
    let run = publish(&["--source", "shop", "--expect-rule", "orders"]).ends_with(9);
    assert!(run.stderr.contains("it is DISABLED"), "{}", run.stderr);

    let request = world.eventbridge.enable_rule().event_bus_name(world.full("events")).name(world.full("orders"));
    crate::support::wait(request.send()).unwrap();
    world.write("mixed.ndjson", "{\"source\":\"shop\",\"detail-type\":\"A\",\"detail\":{}}\n{}\n");
    let bulk = ["events", "publish", "A", "--input", "mixed.ndjson", "--expect-rule", "orders", "--show-rules"];
    let dry = world.msgctl(&[&bulk[..], &["--dry-run"]].concat()).ends_with(9);
    assert!(dry.stdout.contains("RuleDoesNotMatch") && dry.stderr.contains("Rule orders takes 1 event"), "{dry:?}");
    assert_eq!(delivered(&world, &arrived).len(), 0);
    let run = world.msgctl(&bulk).ends_with(9);
    assert!(run.stdout.contains("RuleDoesNotMatch") && run.stderr.contains("Rule orders takes 1 event"), "{run:?}");
    assert_eq!(delivered(&world, &arrived).len(), 1);
}

#[test]
fn a_detail_has_to_fit_the_schema_of_its_kind_before_it_is_published() {
    let (world, arrived) = world();
    std::fs::create_dir(world.home.path().join("schemas")).unwrap();
    world.write(
        "schemas/order.json",
        r#"{"type":"object","required":["status"],"properties":{"status":{"enum":["paid"]}}}"#,
    );
    world.write("msgctl.toml", "source = 'shop'\n[schemas.shop]\n'Order Created' = 'schemas/order.json'\n");
    world.write("other.json", r#"{"type":"object","required":["other"]}"#);
    let publish = |arguments: &[&str]| world.msgctl(&[&["events", "publish"], arguments].concat());
    let run = publish(&["Order Created", "{\"status\":\"lost\"}", "-o", "json"]).ends_with(9);
    let message = run.error()["message"].as_str().unwrap().to_owned();
    assert!(message.contains("order.json") && message.contains("/status: \"lost\""), "{message}");
    publish(&["Order Created", "{\"status\":\"paid\"}"]).ends_with(0);
    publish(&["Order Lost", "{}"]).ends_with(0);
    publish(&["Order Created", "{\"status\":\"paid\"}", "--schema", "other.json"]).ends_with(9);
    publish(&["Order Created", "{}", "--schema", "missing.json"]).ends_with(2);
    world.write("events.ndjson", "{\"status\":\"paid\"}\n{\"status\":\"lost\"}\n");
    let report = publish(&["Order Created", "--input", "events.ndjson", "-o", "json"]).ends_with(9).json();
    assert_eq!((&report["sent"], &report["failures"][0]["code"]), (&json!(1), &json!("SchemaMisfit")));
    assert_eq!(delivered(&world, &arrived).len(), 3);

    // The same without AWS.
    world.gateway.forget();
    let validate = |arguments: &[&str]| world.msgctl(&[&["events", "validate"], arguments].concat());
    let run = validate(&["Order Created", "{\"status\":\"lost\"}", "-o", "json"]).ends_with(9);
    assert_eq!((&run.json()["valid"], run.json()["errors"].as_array().unwrap().len()), (&json!(false), 1));
    validate(&["Order Created", "{\"status\":\"paid\"}"]).ends_with(0);
    let run = validate(&["Order Lost", "{}"]).ends_with(0);
    assert!(run.stderr.contains("no schema"), "{}", run.stderr);
    validate(&["Order Created", "[]"]).ends_with(2);
    world.write(
        "more.ndjson",
        "{\"status\":\"paid\"}\n{\"status\":\"lost\"}\nno json\n{\"source\":\"x\",\"detail-type\":\"y\",\"detail\":{}}",
    );
    let run = validate(&["Order Created", "--input", "more.ndjson", "-o", "json"]).ends_with(9);
    let wrong: Vec<Value> = run.json().as_array().unwrap().iter().map(|row| row["line"].clone()).collect();
    assert_eq!(wrong, [json!(2), json!(3)]);
    let run = validate(&["Order Created", "--input", "more.ndjson"]).ends_with(9);
    assert!(run.stderr.contains("2 of 4 events do not fit; 1 have no schema"), "{}", run.stderr);
    assert!(world.gateway.requests().is_empty(), "nothing is asked of AWS");
    world.write("msgctl.toml", "[schemas.shop]\n'Order Created' = 'schemas/gone.json'\n");
    let run = publish(&["Order Created", "{}"]).ends_with(2);
    assert!(run.stderr.contains("gone.json"), "{}", run.stderr);
}

/// Whether a request publishes a probe.
fn is_probe(request: &Request) -> bool {
    request.action == "PutEvents" && request.body["Entries"][0]["DetailType"] == "msgctl probe"
}

/// What EventBridge answers to an event that it then does not deliver.
fn taken() -> Effect {
    Effect::Answer(json!({"FailedEntryCount": 0, "Entries": [{"EventId": "lost"}]}))
}

#[test]
fn a_confirmed_delivery_waits_for_the_temporary_rule_and_then_for_the_event() {
    let (world, arrived) = world();
    let publish = ["events", "publish", "Order Created", "{\"n\":1}", "--source", "shop", "--confirm-delivery", "4s"];
    // The rule takes a while until it sees anything.
    let mut probes = 0;
    world.gateway.rule(move |request, _| {
        probes += u64::from(is_probe(request));
        if is_probe(request) && probes <= 2 { taken() } else { Effect::Pass }
    });
    let run = world.msgctl(&[&publish[..], &["-o", "json"]].concat()).ends_with(0);
    let events = delivered(&world, &arrived);
    assert_eq!(events.len(), 1, "the probes reach no target");
    assert_eq!(run.json()["event_id"], events[0]["id"]);
    assert!(events[0]["resources"][0].as_str().unwrap().starts_with("msgctl:confirm:"), "{}", events[0]);
    let requests = world.gateway.requests_of("PutEvents");
    let probes = requests.iter().filter(|request| is_probe(request)).count();
    assert!(probes >= 3 && requests.len() == probes + 1, "published once, after {probes} probes");
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());

    world
        .gateway
        .rule(|request, _| if request.action == "PutEvents" && !is_probe(request) { taken() } else { Effect::Pass });
    let run = world.msgctl(&publish).ends_with(9);
    assert!(run.stdout.contains("lost") && run.stderr.contains("did not deliver it in time"), "{run:?}");
    world.gateway.forget();
    world.gateway.rule(|request, _| if is_probe(request) { taken() } else { Effect::Pass });
    let run = world.msgctl(&publish).ends_with(8);
    assert!(run.stderr.contains("nothing was published"), "{}", run.stderr);
    assert!(world.gateway.requests_of("PutEvents").iter().all(is_probe));
    let child = world.command(&publish).spawn().unwrap();
    world.gateway.forget();
    world.gateway.wait_for(&["PutEvents"], 1);
    signal(&child, Signal::TERM);
    finish(child).ends_with(130);
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());
    assert_eq!(delivered(&world, &arrived).len(), 0);

    world.gateway.rule(|request, _| match request.action.as_str() {
        "DeleteQueue" => Effect::Refuse { status: 403, code: "AccessDeniedException", message: "not for you" },
        _ => Effect::Pass,
    });
    let run = world.msgctl(&publish).ends_with(3);
    let left = world.temporary_things("events");
    let command = format!("msgctl events tail --gc {}", left[0]);
    assert!(run.stderr.contains("is left behind") && run.stderr.contains(&command), "{}", run.stderr);
    world.gateway.rule(|_, _| Effect::Pass);
    world.msgctl(&["events", "tail", "--gc", &left[0]]).ends_with(0);
    assert_eq!(world.temporary_things("events"), Vec::<String>::new());
    world.gateway.forget();
    world.rule_with("events", "audit", r#"{"account":[{"exists":true}]}"#, Vec::new());
    let run = world.msgctl(&publish).ends_with(5);
    assert!(run.stderr.contains("rule") && run.stderr.contains("audit"), "{}", run.stderr);
    assert!(world.gateway.requests_of("CreateQueue").is_empty());
}

#[test]
fn a_trace_header_is_handed_on_and_an_endless_one_is_refused() {
    let (world, _) = world();
    let header = "Root=1-67891233-abcdef012345678912345678;Parent=463ac35c9f6413ad;Sampled=1";
    world.msgctl(&["events", "publish", "A", "{}", "--trace-header", header]).ends_with(0);
    assert_eq!(world.gateway.requests_of("PutEvents")[0].body["Entries"][0]["TraceHeader"], header);
    world.msgctl(&["events", "publish", "A", "{}", "--trace-header", &"x".repeat(501)]).ends_with(2);
    let mut command = world.command(&["events", "publish", "A", "{}"]);
    assert!(command.env("MSGCTL_SOURCE", "web").output().unwrap().status.success());
    assert_eq!(world.gateway.requests_of("PutEvents")[1].body["Entries"][0]["Source"], "web");
}
