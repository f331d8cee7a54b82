//! Dry runs tell the truth: what the run would refuse, they refuse with the same exit code.

use serde_json::json;

use crate::support::{World, wait};

#[test]
fn a_file_that_is_there_is_refused_before_anything_is_done_and_in_a_dry_run_too() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a"]);
    world.bus("events");
    world.archive("events", &world.bus_arn("events"));
    world.pool_of_names("users");
    world.write("there", "not a journal");
    world.write("lines", "one\n");
    for (arguments, code) in [
        (&["queue", "import", "tasks", "lines", "--rejects", "there"][..], 5),
        (&["queue", "import", "tasks", "lines", "--results", "there"], 5),
        (&["queue", "import", "tasks", "lines", "--results", "new", "--rejects", "new"], 2),
        (&["queue", "export", "tasks", "--output-file", "there"], 5),
        (&["dlq", "export", "tasks", "--output-file", "there"], 5),
        (&["dlq", "drop", "tasks", "--all", "--backup", "there", "--yes"], 5),
        (&["dlq", "redrive", "tasks", "--backup", "there"], 5),
        (&["dlq", "redrive", "tasks", "--journal", "there"], 2),
        (&["events", "archive", "export", "events", "--since", "1h", "--output-file", "there"], 5),
        (&["users", "export", "--output-file", "there"], 5),
    ] {
        for more in [&[][..], &["--dry-run"]] {
            let run = world.msgctl(&[arguments, more].concat()).ends_with(code);
            let why = if code == 5 { "there is there already" } else { "error: " };
            assert!(run.stderr.contains(why), "{arguments:?}: {}", run.stderr);
        }
    }
    assert!(!world.home.path().join("new").exists());
    assert_eq!(world.depth(&dlq), (1, 0));
}

#[test]
fn who_cannot_be_changed_or_created_is_known_in_a_dry_run_and_ends_it_as_the_run() {
    let world = World::new();
    let id = world.pool("users");
    world.msgctl(&["users", "create", "bob@example.com", "--attr", "name=Bob"]).ends_with(0);
    world.write("all.csv", "email,name\nbob@example.com,Bob\nnew@example.com,New\n");
    world.msgctl(&["users", "groups", "create", "admins"]).ends_with(0);
    for (arguments, code) in [
        (&["users", "disable", "bob@example.com", "nobody@example.com"][..], 3),
        (&["users", "create", "--input", "all.csv"], 3),
        (&["users", "create", "bob@example.com", "--attr", "name=Bob"], 1),
        (&["users", "groups", "create", "admins"], 1),
        (&["users", "groups", "create", ""], 2),
    ] {
        let rehearsed = world.msgctl(&[arguments, &["--dry-run"]].concat());
        assert_eq!(rehearsed.code, code, "{arguments:?}: {}", rehearsed.stderr);
        world.msgctl(arguments).ends_with(code);
    }
    let plan = world.msgctl(&["users", "create", "--input", "all.csv", "--dry-run", "-o", "json"]).ends_with(3).json();
    assert_eq!((&plan["users"], &plan["there"]), (&json!(2), &json!(2)), "the run before has created the other one");
    let run = world.msgctl(&["users", "groups", "delete", "nobody"]).ends_with(4);
    assert!(run.stderr.contains("users groups list") && !run.stderr.contains("create"), "{}", run.stderr);

    let disable = ["users", "disable", "--all", "--journal", "journal"];
    world.msgctl(&disable).ends_with(0);
    // A kill has torn its last line; a dry run leaves even that as it is.
    let path = world.home.path().join("journal");
    let journal = std::fs::read_to_string(&path).unwrap() + "{\"ack";
    world.write("journal", &journal);
    let run = world.msgctl(&[&disable[..], &["--dry-run"]].concat()).ends_with(0);
    assert!(run.stderr.contains("an earlier run has done"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(&path).unwrap(), journal);

    // Who was created by the run before is not in the way of the next one.
    world.write("more.csv", "email,name\none@example.com,One\n");
    let create = ["users", "create", "--input", "more.csv", "--journal", "created"];
    world.msgctl(&create).ends_with(0);
    for more in [&["--dry-run"][..], &[]] {
        world.msgctl(&[&create[..], more].concat()).ends_with(0);
    }
    let users = wait(world.cognito.list_users().user_pool_id(&id).send()).unwrap();
    assert_eq!(users.users().iter().filter(|user| user.enabled).count(), 1);
}

#[test]
fn what_is_written_with_o_json_is_one_document_whether_it_is_rehearsed_refused_or_done() {
    let world = World::new();
    let (tasks, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b"]);
    world.send_texts(&tasks, &["c"]);
    world.write("lines", "one\ntwo\n");
    let export = ["dlq", "export", "tasks-dlq", "-o", "json"];
    assert_eq!(world.msgctl(&export).ends_with(0).json().as_array().unwrap().len(), 2);
    assert!(world.msgctl(&[&export[..], &["--dry-run"]].concat()).ends_with(0).json().is_object());
    let results = ["queue", "import", "tasks", "lines", "--results", "-", "-o", "json"];
    assert_eq!(world.msgctl(&results).ends_with(0).json().as_array().unwrap().len(), 2);
    assert!(world.msgctl(&[&results[..], &["--dry-run"]].concat()).ends_with(0).json().is_object());
    let run = world.msgctl(&[&results[..], &["--read-only"]].concat()).ends_with(5);
    assert_eq!(run.stdout, "");
    world.pool_of_names("users");
    world.msgctl(&["users", "export", "--format", "csv", "-o", "json"]).ends_with(2);
    assert_eq!(world.msgctl(&["users", "export", "-o", "json"]).ends_with(0).json(), json!([]));
}

#[test]
fn an_archive_that_is_there_is_refused_in_a_dry_run_too() {
    let world = World::new();
    world.bus("events");
    world.archive("events", &world.bus_arn("events"));
    for more in [&[][..], &["--dry-run"]] {
        let run = world.msgctl(&[&["events", "archive", "create", "events"], more].concat()).ends_with(1);
        assert!(run.stderr.contains("already"), "{}", run.stderr);
    }
}

#[test]
fn a_dry_run_of_an_import_rejects_the_attributes_that_no_queue_takes() {
    let world = World::new();
    world.queue("tasks", &[]);
    let line = |attributes: &str| format!("{{\"body\":\"x\",\"attributes\":{attributes}}}\n");
    let lines = [
        r#"{"AWS.x":{"type":"String","value":"1"}}"#,
        r#"{"a":{"type":"String","value":""}}"#,
        r#"{"a b":{"type":"String","value":"1"}}"#,
        r#"{"a":{"type":"Text","value":"1"}}"#,
        r#"{"a":{"type":"Number","value":"abc"}}"#,
        r#"{"a":{"type":"String","value":"\u0001"}}"#,
        r#"{"a":{"type":"Number.int","value":"7"},"b":{"type":"Binary","value":"AAEC"}}"#,
    ];
    world.write("lines", lines.map(line).concat());
    for more in [&["--dry-run"][..], &[]] {
        let told =
            world.msgctl(&[&["queue", "import", "tasks", "lines", "-o", "json"], more].concat()).ends_with(3).json();
        let contents = if more.is_empty() { &told } else { &told["contents"] };
        assert_eq!(contents["failed"], 6, "{told}");
    }
}

#[test]
fn the_command_that_sends_a_deleted_export_again_can_be_copied_whatever_the_file_is_called() {
    let world = World::new();
    let (_, dlq) = world.queue_with_dlq("tasks", 3);
    world.send_texts(&dlq, &["a", "b"]);
    let file = "sp ace/b'2 $(x).ndjson";
    let run = world.msgctl(&["dlq", "export", "tasks", "--output-file", file, "--delete", "--yes"]).ends_with(0);
    assert_eq!(world.depth(&dlq), (0, 0));
    let command = run.stderr.split('`').find(|part| part.contains("queue import")).unwrap_or_else(|| panic!("{run:?}"));
    let again = world.shell(command).output().unwrap();
    assert!(again.status.success(), "{command}: {}", String::from_utf8_lossy(&again.stderr));
    assert_eq!(world.depth(&dlq), (2, 0));
}
