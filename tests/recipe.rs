//! The CI recipe of the README, run as it stands there.

use serde_json::Value;

use crate::support::world::finish;
use crate::support::{Effect, Run, World};

/// The shell script below the heading "In CI".
fn recipe() -> String {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let section = readme.split("## In CI").nth(1).unwrap();
    let mut scripts = section.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    scripts.find(|script| script.contains("for attempt")).unwrap().to_owned()
}

fn run(world: &World) -> Run {
    finish(world.shell(&recipe()).spawn().unwrap())
}

fn world() -> (World, String, String) {
    let world = World::new();
    world.bus("events");
    world.queue("order-events", &[]);
    world.rule("events", "orders", "myapp.orders", "order-events");
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b"]);
    world.write("detail.json", "{\"status\":\"confirmed\"}");
    (world, tasks, dlq)
}

#[test]
fn the_recipe_publishes_brings_dead_letters_back_and_leaves_reports() {
    let (world, tasks, dlq) = world();
    let run = run(&world).ends_with(0);
    assert!(run.stdout.contains("published"), "{run:?}");
    assert_eq!((world.depth(&tasks).0, world.depth(&dlq).0), (2, 0));
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(world.home.path().join("redrive.json")).unwrap()).unwrap();
    assert_eq!(report["moved"], 2);
    let report: Value =
        serde_json::from_str(&std::fs::read_to_string(world.home.path().join("queues.json")).unwrap()).unwrap();
    assert!(report.as_array().unwrap().len() >= 3);
}

#[test]
fn the_recipe_tries_again_what_is_transient_and_stops_at_what_is_not() {
    let (world, tasks, _) = world();
    // The redrive is the only one that lists tasks: the first three requests of the first run fail.
    world.gateway.rule(|request, count| match request.action.as_str() {
        "ListDeadLetterSourceQueues" if count <= 3 => {
            Effect::Refuse { status: 503, code: "ServiceUnavailable", message: "later" }
        }
        _ => Effect::Pass,
    });
    run(&world).ends_with(0);
    assert_eq!(world.depth(&tasks).0, 2);

    world.gateway.rule(|request, _| match request.action.as_str() {
        "GetQueueUrl" => Effect::Refuse { status: 403, code: "AccessDenied", message: "not for you" },
        _ => Effect::Pass,
    });
    world.gateway.forget();
    let run = run(&world).ends_with(1);
    assert!(run.stderr.contains("\"kind\":\"permission\""), "{run:?}");
    assert_eq!(world.gateway.requests_of("GetQueueUrl").len(), 1, "a missing permission is not tried again");
}
