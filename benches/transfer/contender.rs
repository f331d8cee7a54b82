//! Who does the work, and what is measured of it.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use serde_json::Value;

use super::SIZE;
use super::memory::peak_memory;
use super::python::python;
use super::service::Service;

/// The full name of the queue.
const TASKS: &str = "bench-dev-tasks";

/// The full name of its dead-letter queue.
const DEAD_LETTERS: &str = "bench-dev-tasks-dlq";

/// Who does the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// A client that signs and parses, and has no SDK.
    Raw,
    /// The Python SDK with 16 threads.
    Boto3,
    /// The Rust SDK with so many batches in flight.
    Plain(usize),
    /// msgctl.
    Msgctl,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Sent to `tasks`.
    Send,
    /// Moved from the dead-letter queue to `tasks`.
    Redrive,
    /// The same with every tenth message.
    RedriveWhere,
    /// Received, and no more.
    Receive,
    /// Written to a file and deleted.
    Export,
}

/// Work for somebody.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// Who does it.
    pub contender: Contender,
    /// What is done.
    pub work: Work,
    /// With how many messages.
    pub count: u64,
}

/// What a run took.
#[derive(Clone, Debug)]
pub struct Measured {
    /// The whole process, from its start to its end.
    pub wall_seconds: f64,
    /// From the first message received or sent to the last one settled, as the server saw it.
    pub moving_seconds: f64,
    /// Of these, from the first message received to the last one.
    pub receiving_seconds: f64,
    /// From the first message given back to the last one.
    pub giving_back_seconds: f64,
    /// The process's largest resident memory.
    pub peak_bytes: u64,
    /// Requests by action.
    pub counts: Value,
}

impl Contender {
    /// How it is called in tables.
    pub fn name(self) -> String {
        match self {
            Contender::Raw => "raw client".into(),
            Contender::Boto3 => "boto3, 16 threads".into(),
            Contender::Plain(in_flight) => format!("plain SDK, {in_flight} in flight"),
            Contender::Msgctl => "msgctl".into(),
        }
    }
}

impl Work {
    /// How it is called in tables and on command lines.
    pub fn name(self) -> &'static str {
        match self {
            Work::Send => "send",
            Work::Redrive => "redrive",
            Work::RedriveWhere => "redrive --where",
            Work::Receive => "receive",
            Work::Export => "export",
        }
    }
}

impl Job {
    /// Does the work once, on the first core.
    pub fn run(&self, service: &Service) -> Measured {
        let before = if self.work == Work::Send { 0 } else { self.count };
        prepare(service, before);
        let home = tempfile::tempdir().unwrap();
        let mut command = self.command(service, home.path());
        let began = Instant::now();
        let process = command.stdout(Stdio::piped()).spawn().unwrap();
        let peak_bytes = peak_memory(process, self);
        let wall_seconds = began.elapsed().as_secs_f64();
        let counts = service.ask("GET", "/counts");
        Measured {
            wall_seconds,
            moving_seconds: counts["moving_seconds"].as_f64().unwrap(),
            receiving_seconds: counts["receiving_seconds"].as_f64().unwrap_or_default(),
            giving_back_seconds: counts["giving_back_seconds"].as_f64().unwrap_or_default(),
            peak_bytes,
            counts: counts["actions"].clone(),
        }
    }

    fn command(&self, service: &Service, home: &Path) -> Command {
        let count = self.count.to_string();
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]);
        match self.contender {
            Contender::Raw => {
                let program = std::env::current_exe().unwrap();
                command.arg(program).args(["raw", self.work.name(), &service.url, &count, "32"]);
            }
            Contender::Plain(in_flight) => {
                let program = std::env::current_exe().unwrap();
                let in_flight = in_flight.to_string();
                command.arg(program).args(["plain", self.work.name(), &service.url, &count, &in_flight]);
            }
            Contender::Boto3 => {
                let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/transfer/boto3_client.py");
                command.arg(python()).arg(script).args([self.work.name(), &service.url, &count]);
            }
            Contender::Msgctl => self.msgctl(&mut command, service, home),
        }
        command
    }

    fn msgctl(&self, command: &mut Command, service: &Service, home: &Path) {
        command.arg(env!("CARGO_BIN_EXE_msgctl"));
        match self.work {
            Work::Send => {
                let lines = home.join("lines");
                let body = super::raw::body(SIZE);
                std::fs::write(&lines, format!("{body}\n").repeat(self.count.try_into().unwrap())).unwrap();
                command.args(["queue", "send", "tasks", "--input"]).arg(lines);
            }
            Work::Redrive => {
                command.args(["dlq", "redrive", "tasks", "--engine", "client"]);
            }
            Work::RedriveWhere => {
                command.args(["dlq", "redrive", "tasks", "--where", ".json.n % 10 == 0"]);
            }
            Work::Export => {
                command
                    .args(["dlq", "export", "tasks", "--delete", "--yes", "--output-file"])
                    .arg(home.join("exported.ndjson"));
            }
            Work::Receive => panic!("msgctl does not only receive"),
        }
        command.args(["-o", "json", "--no-progress"]).env_clear();
        command.env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
        command.env("AWS_ENDPOINT_URL", &service.url).env("AWS_REGION", "us-east-1");
        command.env("AWS_ACCESS_KEY_ID", "000000000000").env("AWS_SECRET_ACCESS_KEY", "bench");
        command.env("MSGCTL_PROJECT", "bench").env("MSGCTL_STAGE", "dev");
    }
}

/// Empties everything, and makes the queues with so many messages in the dead-letter queue.
fn prepare(service: &Service, count: u64) {
    service.ask("POST", "/reset");
    service.ask("POST", &format!("/make?queue={TASKS}&dlq={DEAD_LETTERS}"));
    service.ask("POST", &format!("/make?queue={DEAD_LETTERS}"));
    if count > 0 {
        let origin = format!("arn:aws:sqs:us-east-1:000000000000:{TASKS}");
        service.ask("POST", &format!("/fill?queue={DEAD_LETTERS}&count={count}&size={SIZE}&origin={origin}"));
    }
}

/// The URL of a queue.
pub fn queue_url(service: &str, name: &str) -> String {
    format!("{service}/000000000000/{name}")
}

/// The queues that messages are taken from and sent to.
pub fn queues(service: &str) -> (String, String) {
    (queue_url(service, DEAD_LETTERS), queue_url(service, TASKS))
}
