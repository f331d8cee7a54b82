//! The emulator as a background process that is known by an id of its own.

use std::fs::{File, OpenOptions};
use std::net::{Ipv4Addr, TcpListener};
use std::os::unix::fs::OpenOptionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use rustix::process::{Pid, Signal};
use serde_json::Value;
use tokio::net::TcpStream;

use crate::error::{Error, Result};

/// Runs the emulator; the id behind it is only there to be seen in the process's command line.
const PROGRAM: &str = "import sys; del sys.argv[1:]; from ministack.app import main; main()";

const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(25);
/// Another program may take the port between its being found free and being bound.
const ATTEMPTS: u32 = 3;

/// A process that was started and answers.
#[derive(Debug)]
pub struct Started {
    /// Its number.
    pub pid: u32,
    /// The port of 127.0.0.1 that it listens on.
    pub port: u16,
    /// It ends with this one when kept and killed; dropping it leaves it running.
    pub child: Child,
}

/// Starts the emulator on a free port, and waits until it answers with its id.
///
/// # Errors
/// A failure with the end of the log when it does not come up.
pub async fn start(python: &Path, id: &str, log: &Path) -> Result<Started> {
    let mut last = None;
    for _ in 0..ATTEMPTS {
        let port = free_port().map_err(|error| Error::failure(format!("there is no free port: {error}")))?;
        let mut child = spawn(python, id, port, log)
            .map_err(|error| Error::failure(format!("could not start {}: {error}", python.display())))?;
        if wait_until_ready(&mut child, id, port).await {
            return Ok(Started { pid: child.id(), port, child });
        }
        let _ = child.kill();
        let _ = child.wait();
        last = Some(port);
    }
    let said = std::fs::read_to_string(log).unwrap_or_default();
    let lines: Vec<&str> = said.lines().rev().take(3).collect();
    let lines: Vec<&str> = lines.into_iter().rev().collect();
    Err(Error::failure(format!(
        "the emulator did not come up on port {}: {}",
        last.unwrap_or_default(),
        lines.join(" / ")
    ))
    .hint(format!("its log is {}", log.display())))
}

fn free_port() -> std::io::Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

fn spawn(python: &Path, id: &str, port: u16, log: &Path) -> std::io::Result<Child> {
    let output = log_file(log)?;
    Command::new(python)
        .args(["-c", PROGRAM, id])
        .env("GATEWAY_PORT", port.to_string())
        // Its defaults would listen on every interface, for MQTT as well.
        .env("BIND_HOST", "127.0.0.1")
        .env("MINISTACK_HOST", "127.0.0.1")
        .env("IOT_MTLS_ENABLED", "0")
        // Part of what it answers when asked for its health.
        .env("MINISTACK_EDITION", id)
        .env("LOG_LEVEL", "WARNING")
        .stdin(Stdio::null())
        .stdout(output.try_clone()?)
        .stderr(output)
        // Ctrl-C at the terminal is not meant for it.
        .process_group(0)
        .spawn()
}

fn log_file(log: &Path) -> std::io::Result<File> {
    if let Some(folder) = log.parent() {
        std::fs::create_dir_all(folder)?;
    }
    OpenOptions::new().create(true).write(true).truncate(true).mode(0o600).open(log)
}

async fn wait_until_ready(child: &mut Child, id: &str, port: u16) -> bool {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until && matches!(child.try_wait(), Ok(None)) {
        if answers_with(id, port).await {
            return true;
        }
        tokio::time::sleep(PAUSE).await;
    }
    false
}

/// Whether the listener on this port is the process with this id.
pub async fn answers_with(id: &str, port: u16) -> bool {
    let asked = tokio::time::timeout(Duration::from_secs(2), health(port)).await;
    asked.ok().and_then(Result::ok).is_some_and(|health| health["edition"] == id)
}

async fn health(port: u16) -> Result<Value> {
    let failed = |error: &dyn std::fmt::Display| Error::failure(format!("could not ask the emulator: {error}"));
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await?;
    let (mut sender, connection) =
        hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(|error| failed(&error))?;
    tokio::spawn(connection);
    let request = hyper::Request::get("/_ministack/health")
        .header("host", "127.0.0.1")
        .body(Empty::<Bytes>::new())
        .map_err(|error| failed(&error))?;
    let answer = sender.send_request(request).await.map_err(|error| failed(&error))?;
    let body = answer.into_body().collect().await.map_err(|error| failed(&error))?.to_bytes();
    serde_json::from_slice(&body).map_err(|error| failed(&error))
}

/// Whether the process with this number is the one with this id. Numbers are used again.
pub fn is_alive(pid: u32, id: &str) -> bool {
    command_line(pid).is_some_and(|line| line.contains(id))
}

fn command_line(pid: u32) -> Option<String> {
    if let Ok(line) = std::fs::read(format!("/proc/{pid}/cmdline")) {
        return Some(String::from_utf8_lossy(&line).into_owned());
    }
    let output = Command::new("ps").args(["-o", "command=", "-p", &pid.to_string()]).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// Stops the process with this number and id, if it is there, and waits until it is gone.
///
/// # Errors
/// A failure when it cannot be stopped.
pub async fn stop(pid: u32, id: &str) -> Result<()> {
    for (signal, patience) in [(Signal::TERM, Duration::from_secs(5)), (Signal::KILL, Duration::from_secs(5))] {
        let until = Instant::now() + patience;
        if !is_alive(pid, id) {
            return Ok(());
        }
        if let Some(process) = i32::try_from(pid).ok().and_then(Pid::from_raw) {
            // It may have ended by itself just now.
            let _ = rustix::process::kill_process(process, signal);
        }
        while Instant::now() < until {
            if !is_alive(pid, id) {
                return Ok(());
            }
            tokio::time::sleep(PAUSE).await;
        }
    }
    Err(Error::failure(format!("process {pid} does not end")).hint(format!("end it with `kill -9 {pid}`")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_process_is_stopped_by_its_id_and_never_by_its_number_alone() {
        let id = "sandbox-test-5f0c";
        let mut child = Command::new("sh").args(["-c", "exec sleep 600", id]).spawn().unwrap();
        // `exec` replaces the command line, so this one is somebody else's process then. Before the first
        // one can be read there is none at all, which is not to be taken for it.
        while !is_alive(child.id(), "sleep") || is_alive(child.id(), id) {
            tokio::time::sleep(PAUSE).await;
        }
        stop(child.id(), id).await.unwrap();
        assert!(child.try_wait().unwrap().is_none(), "a process of another kind was stopped");
        child.kill().unwrap();
        child.wait().unwrap();

        let mut child = Command::new("sh").args(["-c", "while :; do sleep 0.05; done", id]).spawn().unwrap();
        let pid = child.id();
        // The command line can be read a moment after the process is there.
        while !is_alive(pid, id) {
            tokio::time::sleep(PAUSE).await;
        }
        let reaper = std::thread::spawn(move || child.wait());
        stop(pid, id).await.unwrap();
        reaper.join().unwrap().unwrap();
        assert!(!is_alive(pid, id));
    }
}
