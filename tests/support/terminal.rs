//! A command at a terminal, with somebody who types.

use std::process::Command;

use rexpect::session::{PtySession, spawn_command};

/// Long enough for a slow machine: the demo runs whole at a terminal.
const PATIENCE_MILLISECONDS: u64 = 300_000;

/// Runs a command at a terminal.
pub fn at_terminal(mut command: Command) -> PtySession {
    // The pseudo-terminal takes the place of the pipes.
    command
        .stdin(std::process::Stdio::inherit())
        .stdout(std::process::Stdio::inherit())
        .stderr(std::process::Stdio::inherit());
    command.env("TERM", "xterm");
    spawn_command(command, Some(PATIENCE_MILLISECONDS)).unwrap()
}

/// Waits for the end of the command, and returns its exit code and what it wrote since the last
/// expectation.
pub fn end_of(mut session: PtySession) -> (i32, String) {
    let written = session.exp_eof().unwrap();
    match session.process().wait().unwrap() {
        rexpect::process::WaitStatus::Exited(_, code) => {
            // It takes each byte for a character.
            let bytes = written.chars().map(|c| c as u8).collect();
            (code, String::from_utf8(bytes).unwrap())
        }
        other => panic!("{other:?}: {written}"),
    }
}
