//! `config show|init`, `completions` and `man`: no AWS, and no surprise.

use serde_json::{Value, json};

use crate::support::World;

fn setting<'a>(settings: &'a Value, name: &str) -> &'a Value {
    settings.as_array().unwrap().iter().find(|row| row["name"] == name).unwrap()
}

#[test]
fn every_setting_is_shown_with_its_value_and_its_source_and_aws_is_not_asked() {
    let world = World::new();
    world.write("serverless.yml", "service: shop\nprovider:\n  region: eu-north-1\n  stage: ${opt:stage}\n");
    world.write("msgctl.toml", "owner = 'team'\nbus = 'audit'\n[stages.qa]\nprotected = true\nread_only = true\n");
    let mut command = world.command(&["config", "show", "--stage", "qa", "-o", "json"]);
    let output = command.env_remove("MSGCTL_PROJECT").env_remove("AWS_REGION").output().unwrap();
    let settings: Value = serde_json::from_slice(&output.stdout).unwrap();
    let of = |name: &str| {
        let row = setting(&settings, name);
        (row["value"].clone(), row["source"].as_str().unwrap().to_owned())
    };
    for (name, value, source) in [
        ("project", json!("shop"), "serverless.yml (service)"),
        ("stage", json!("qa"), "flag --stage"),
        ("region", json!("eu-north-1"), "serverless.yml (provider.region)"),
        ("owner", json!("team"), "msgctl.toml (owner)"),
        ("profile", json!(null), "not set"),
        ("endpoint_url", json!(world.gateway.url), "environment AWS_ENDPOINT_URL"),
        ("bus", json!("audit"), "msgctl.toml (bus)"),
        ("read_only", json!(true), "msgctl.toml (stages.qa.read_only)"),
        ("protected", json!(true), "msgctl.toml (stages.qa.protected)"),
        ("log_level", json!("error"), "default"),
    ] {
        let (found, from) = of(name);
        assert_eq!(found, value, "{name}");
        assert!(from.contains(source), "{name}: {from}");
    }
    assert!(world.gateway.requests().is_empty());
}

#[test]
fn a_written_settings_file_says_what_was_in_use_and_is_not_overwritten_unasked() {
    let world = World::new();
    let init =
        ["config", "init", "--project", "shop", "--stage", "test-1", "--region", "eu-west-1", "--owner", "a \"b\""];
    let shown = world.msgctl(&[&init[..], &["--dry-run"]].concat()).ends_with(0).stdout;
    assert!(shown.contains("project = \"shop\""), "{shown}");
    assert!(!world.home.path().join("msgctl.toml").exists());
    world.msgctl(&init).ends_with(0);
    assert_eq!(std::fs::read_to_string(world.home.path().join("msgctl.toml")).unwrap(), shown);

    let mut command = world.command(&["config", "show", "-o", "json"]);
    for name in ["MSGCTL_PROJECT", "MSGCTL_STAGE", "AWS_REGION"] {
        command.env_remove(name);
    }
    let settings: Value = serde_json::from_slice(&command.output().unwrap().stdout).unwrap();
    for (name, value) in [("project", "shop"), ("stage", "test-1"), ("region", "eu-west-1"), ("owner", "a \"b\"")] {
        assert_eq!(setting(&settings, name)["value"], value);
        assert!(setting(&settings, name)["source"].as_str().unwrap().contains("msgctl.toml"), "{settings}");
    }
    let run = world.msgctl(&["config", "init", "--project", "other"]).ends_with(5);
    assert!(run.stderr.contains("is there already") && run.stderr.contains("--force"), "{}", run.stderr);
    assert_eq!(std::fs::read_to_string(world.home.path().join("msgctl.toml")).unwrap(), shown);
    world.msgctl(&["config", "init", "--force", "--dry-run"]).ends_with(0);
    world.msgctl(&["config", "init", "--force"]).ends_with(0);
}

#[test]
fn completions_and_man_pages_are_printed_as_they_are_committed_whatever_the_settings() {
    let world = World::new();
    // A broken settings file is no reason to have no completions.
    world.write("msgctl.toml", "nonsense = [");
    let committed =
        |path: &str| std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap();
    for (shell, file) in [
        ("bash", "msgctl.bash"),
        ("zsh", "_msgctl"),
        ("fish", "msgctl.fish"),
        ("elvish", "msgctl.elv"),
        ("powershell", "_msgctl.ps1"),
    ] {
        let printed = world.msgctl(&["completions", shell]).ends_with(0).stdout;
        assert!(printed == committed(&format!("completions/{file}")), "{shell}");
    }
    for (words, file) in [
        (&[][..], "msgctl.1"),
        (&["dlq", "redrive"], "msgctl-dlq-redrive.1"),
        (&["queues", "peek"], "msgctl-queue-peek.1"),
        (&["events", "replay", "start"], "msgctl-events-replay-start.1"),
    ] {
        let printed = world.msgctl(&[&["man"], words].concat()).ends_with(0).stdout;
        assert!(printed == committed(&format!("man/{file}")), "{words:?}");
    }
    let run = world.msgctl(&["man", "dlq", "fly"]).ends_with(2);
    assert!(run.stderr.contains("msgctl dlq fly"), "{}", run.stderr);
    for (words, meant) in [
        (&["man", "dlq", "redriv"][..], "redrive"),
        (&["man", "queu"], "queue"),
        (&["help", "exit-code"], "exit-codes"),
        (&["help", "queue", "pek"], "peek"),
        (&["queue", "pek"], "peek"),
        (&["queue", "peek", "tasks", "--limt", "1"], "--limit"),
        (&["queue", "list", "-o", "jsn"], "json"),
    ] {
        let run = world.msgctl(words).ends_with(2);
        assert!(run.stderr.contains(&format!("did you mean `{meant}`")), "{words:?}: {}", run.stderr);
    }
    let run = world.msgctl(&["man", "exit-codes"]).ends_with(2);
    assert!(run.stderr.contains("`msgctl help exit-codes`"), "{}", run.stderr);
    let codes = world.msgctl(&["help", "exit-codes"]).ends_with(0).stdout;
    assert!(codes.contains("130  interrupted"), "{codes}");
}

#[test]
fn every_shell_takes_its_completions() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish"] {
        let printed = world.msgctl(&["completions", shell]).ends_with(0).stdout;
        let script = world.write(&format!("completions.{shell}"), printed);
        // Only shells that this machine has; bash is everywhere.
        let Ok(status) = std::process::Command::new(shell).arg("-n").arg(script).status() else {
            assert_ne!(shell, "bash");
            continue;
        };
        assert!(status.success(), "{shell} -n");
    }
}

#[test]
fn the_manual_has_a_page_for_what_is_about_no_single_command_and_each_fits_a_narrow_terminal() {
    let world = World::new();
    for (page, words) in [
        ("exit-codes", &["130", "A closed pipe"][..]),
        ("settings", &["MSGCTL_PROJECT, PROJECT_NAME", "--read-only", "serverless.yml", "allow_http"]),
        ("filters", &["--where", "receive_count", "anything-but", "--match"]),
        ("output", &["-o ndjson", "request_id", "not_found", "RFC 3339"]),
    ] {
        let shown = world.msgctl(&["help", page]).ends_with(0).stdout;
        for word in words {
            assert!(shown.contains(word), "{page} says nothing of {word}: {shown}");
        }
        assert_eq!(world.msgctl(&[page]).ends_with(0).stdout, shown, "{page}");
        assert!(shown.lines().all(|line| line.chars().count() <= 111), "{page}");
    }
}
