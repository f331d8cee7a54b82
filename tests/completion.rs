//! Completions that know the names of the stage.

use std::time::{Duration, Instant};

use crate::support::world::finish;
use crate::support::{Effect, World};

/// What a shell is offered for the last of these words.
fn offered(world: &World, words: &[&str]) -> Vec<String> {
    let mut command = world.command(&[&["--", "msgctl"], words].concat());
    let run = finish(command.env("MSGCTL_COMPLETE", "fish").spawn().unwrap()).ends_with(0);
    assert_eq!(run.stderr, "", "completing says nothing");
    run.stdout.lines().map(|line| line.split('\t').next().unwrap().to_owned()).collect()
}

/// The first answer may come from an empty cache; the process that fills it goes on in the background.
fn offered_soon(world: &World, words: &[&str], wanted: &[&str]) {
    let until = Instant::now() + Duration::from_secs(20);
    loop {
        let offered = offered(world, words);
        if offered == wanted {
            return;
        }
        assert!(Instant::now() < until, "{words:?}: {offered:?} instead of {wanted:?}");
        std::thread::yield_now();
    }
}

#[test]
fn names_of_the_stage_are_offered_wherever_a_resource_is_to_be_given_and_asked_for_once() {
    let world = World::new();
    world.queue_with_dlq("tasks", 3);
    world.queue("inventory", &[]);
    world.queue_named(&format!("{}-qa-only", world.project), &[]);
    world.topic("orders");
    let bus = world.bus("events");
    world.rule("events", "order-events", "myapp.orders", "tasks");
    world.archive("events", &bus);
    let pool = world.pool("users");
    crate::support::wait(world.cognito.create_group().user_pool_id(pool).group_name("staff").send()).unwrap();

    offered_soon(&world, &["dlq", "redrive", "ta"], &["tasks", "tasks-dlq"]);
    let asked = world.gateway.requests_of("ListQueues").len();
    assert_eq!(offered(&world, &["queue", "move", "tasks", "inv"]), ["inventory"]);
    assert_eq!(offered(&world, &["dlq", "redrive", "tasks", "--to", "in"]), ["inventory"]);
    assert_eq!(world.gateway.requests_of("ListQueues").len(), asked, "a young cache is believed");

    offered_soon(&world, &["queue", "peek", "--stage", "qa", "on"], &["only"]);
    offered_soon(&world, &["topic", "publish", "or"], &["orders"]);
    offered_soon(&world, &["events", "publish", "Order", "--bus", "ev"], &["events"]);
    offered_soon(&world, &["events", "replay", "start", "--rule", "or"], &["order-events"]);
    offered_soon(&world, &["events", "archive", "show", "ev"], &["events"]);
    offered_soon(&world, &["users", "groups", "members", "st"], &["staff"]);
    world.write("msgctl.toml", "[stages.dev]\n[stages.prod]\n");
    assert_eq!(offered(&world, &["queue", "list", "--stage", "pr"]), ["prod"]);
    assert!(offered(&world, &["queue", "pe"]).contains(&"peek".to_owned()), "commands are offered as ever");
}

#[test]
fn files_are_offered_where_one_is_to_be_given_and_commands_by_their_first_names() {
    let world = World::new();
    world.write("lines.txt", "x");
    world.write("detail.json", "{}");
    assert_eq!(offered(&world, &["queue", "import", "tasks", "lin"]), ["lines.txt"]);
    assert_eq!(offered(&world, &["queue", "send", "tasks", "--input", "lin"]), ["lines.txt"]);
    assert_eq!(offered(&world, &["events", "publish", "Order", "det"]), ["detail.json"]);
    assert_eq!(offered(&world, &["ev"]), ["events"]);
    assert_eq!(offered(&world, &["event", "pub"]), ["publish"], "the other name is understood");
}

#[test]
fn where_aws_does_not_answer_completing_is_silent_and_quick() {
    let world = World::new();
    world.gateway.rule(|_, _| Effect::Refuse { status: 403, code: "AccessDenied", message: "no" });
    assert_eq!(offered(&world, &["queue", "peek", "ta"]), Vec::<String>::new());
    let elsewhere = |variable: &str, value: &str| {
        let mut command = world.command(&["--", "msgctl", "queue", "show", "ta"]);
        finish(command.env("MSGCTL_COMPLETE", "fish").env(variable, value).spawn().unwrap()).ends_with(0)
    };
    for (variable, value) in [("AWS_ENDPOINT_URL", "http://127.0.0.1:1"), ("MSGCTL_READ_ONLY", "perhaps")] {
        let run = elsewhere(variable, value);
        assert_eq!((run.stdout.as_str(), run.stderr.as_str()), ("", ""), "{variable}");
    }
    let mut command = world.command(&["--", "msgctl", "queue"]);
    finish(command.env("MSGCTL_COMPLETE", "tcsh").spawn().unwrap()).ends_with(2);
}

#[test]
fn every_shell_is_told_how_to_ask() {
    let world = World::new();
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let run = world.msgctl(&["completions", shell, "--dynamic"]).ends_with(0);
        assert!(run.stdout.contains("MSGCTL_COMPLETE"), "{shell}: {}", run.stdout);
    }
}

/// What a real shell offers for `msgctl queue peek ta`; `None` where the shell is not installed.
fn offered_by_shell(world: &World, shell: &str, script: &str) -> Option<String> {
    let installed = std::process::Command::new(shell).arg("--version").output().is_ok();
    let run = |script: &str| finish(world.shell(&format!("{shell} -c '{script}'")).spawn().unwrap()).ends_with(0);
    installed.then(|| run(script).stdout)
}

#[test]
fn bash_zsh_and_fish_offer_the_names_of_the_stage() {
    let world = World::new();
    world.queue("tasks", &[]);
    world.queue("inventory", &[]);
    offered_soon(&world, &["queue", "peek", "ta"], &["tasks"]);

    // As readline calls the function that is registered for a command.
    let bash = "source <(msgctl completions bash --dynamic); COMP_WORDS=(msgctl queue peek ta); COMP_CWORD=3; \
        COMP_LINE=\"msgctl queue peek ta\"; COMP_POINT=20; COMP_TYPE=9; \
        function=$(complete -p msgctl | grep -o \" -F [^ ]*\" | cut -c5-); $function msgctl ta peek; \
        printf \"%s\\n\" \"${COMPREPLY[@]}\"";
    assert_eq!(offered_by_shell(&world, "bash", bash).as_deref().map(str::trim), Some("tasks"));
    let fish = "msgctl completions fish --dynamic | source; complete -C \"msgctl queue peek ta\"";
    if let Some(offered) = offered_by_shell(&world, "fish", fish) {
        assert_eq!(offered.split_whitespace().next(), Some("tasks"), "{offered}");
    }
    // What zsh would show is handed to _describe.
    let zsh = "compdef() { function=$1 }; _describe() { print -l ${(P)@[-1]} }; \
        source <(msgctl completions zsh --dynamic); words=(msgctl queue peek ta); CURRENT=4; $function";
    if let Some(offered) = offered_by_shell(&world, "zsh", zsh) {
        assert_eq!(offered.split([':', '\n']).next(), Some("tasks"), "{offered}");
    }
}
