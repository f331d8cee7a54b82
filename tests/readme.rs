//! The commands of the README, run from top to bottom against a stack. Its CI recipe has a test of its own, and its
//! two first commands are what the checks run.

use crate::examples::write_files;
use crate::matrix::Stage;

/// The commands of msgctl in the blocks of shell lines, without the remarks behind them.
fn commands() -> Vec<String> {
    let readme = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/README.md")).unwrap();
    let blocks = readme.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    // Completions are driven in the shells that they are for.
    let blocks = blocks.filter(|block| !block.contains("for attempt") && !block.contains("--dynamic"));
    let lines = blocks.flat_map(str::lines).filter(|line| line.starts_with("msgctl "));
    lines.map(|line| line.split("  #").next().unwrap().trim_end().to_owned()).collect()
}

/// What a test does not wait for, and what a person would type.
fn as_run(command: &str) -> String {
    command
        .replace("--timeout 30s", "--timeout 1s")
        .replace("--rate 2", "--rate 100")
        .replace("users token bea@example.com", "users token bea@example.com --password-stdin")
}

#[test]
fn every_command_of_the_readme_works_on_a_stack_in_the_order_in_which_it_is_told() {
    let stage = Stage::new("dev");
    write_files(&stage, "earlier");
    let (commands, mut failed) = (commands(), Vec::new());
    assert!(commands.len() > 60, "{commands:#?}");
    for command in commands {
        let script = format!("export MSGCTL_STAGE=dev\n{}", as_run(&command));
        let mut run = stage.run_in_shell(&script);
        if run.code == 5 {
            run = stage.run_in_shell(&format!("{script} --yes"));
        }
        if run.code != 0 {
            failed.push(format!("{command}: {run:?}"));
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
