//! Who publishes events, and who says which rules take them.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::memory::peak_memory;
use super::python::python;
use super::service::Service;

/// Who does the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// `aws events put-events`, once for ten events.
    AwsCli,
    /// The Python SDK with 16 threads.
    Boto3,
    /// msgctl.
    Msgctl,
}

/// What is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// Events of a file are published.
    Publish,
    /// Of each event of a file it is said which of a hundred rules take it.
    Explain,
}

/// A piece of work of somebody.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// Who does it.
    pub contender: Contender,
    /// What is done.
    pub work: Work,
    /// Events.
    pub count: usize,
}

/// What it took.
#[derive(Clone, Copy, Debug)]
pub struct Measured {
    /// Seconds of the whole process, or processes.
    pub seconds: f64,
    /// The largest resident memory of the process.
    pub peak_bytes: u64,
}

impl Contender {
    /// How it is called in tables.
    pub fn name(self, work: Work) -> &'static str {
        match (self, work) {
            (Contender::AwsCli, _) => "aws events put-events, ten at a time",
            (Contender::Boto3, Work::Publish) => "boto3 put_events, 16 threads",
            (Contender::Boto3, Work::Explain) => "boto3 test_event_pattern, 16 threads",
            (Contender::Msgctl, Work::Publish) => "msgctl events publish --input",
            (Contender::Msgctl, Work::Explain) => "msgctl events explain --input",
        }
    }
}

impl Job {
    /// Does the work once, on the first core.
    pub fn run(&self, service: &Service) -> Measured {
        service.ask("POST", "/reset");
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("events.ndjson");
        write(&file, self.count);
        let mut command = self.command(service, home.path(), &file);
        let began = Instant::now();
        let peak_bytes = match self.contender {
            Contender::AwsCli => self.call_cli(service, home.path()),
            _ => peak_memory(command.spawn().unwrap(), self),
        };
        Measured { seconds: began.elapsed().as_secs_f64(), peak_bytes }
    }

    fn command(&self, service: &Service, home: &Path, file: &Path) -> Command {
        let mut command = pinned();
        if self.contender == Contender::Boto3 {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/events/boto3_client.py");
            let work = if self.work == Work::Publish { "publish" } else { "explain" };
            command.arg(python()).arg(script).args([work, &service.url]).arg(file);
        } else {
            let verb: &[&str] = match self.work {
                Work::Publish => &["events", "publish", "--input"],
                Work::Explain => &["events", "explain", "-o", "ndjson", "--input"],
            };
            command.arg(env!("CARGO_BIN_EXE_msgctl")).args(verb).arg(file).env_clear();
            command.env("MSGCTL_PROJECT", "bench").env("MSGCTL_STAGE", "dev");
        }
        give_environment(&mut command, service, home);
        command.stdout(Stdio::null()).stderr(Stdio::null());
        command
    }

    /// A process for each ten events.
    fn call_cli(&self, service: &Service, home: &Path) -> u64 {
        let entry =
            r#"{"EventBusName":"bench-dev-events","Source":"shop.1","DetailType":"Order Created","Detail":"{}"}"#;
        let file = home.join("entries.json");
        std::fs::write(&file, format!("[{}]", [entry; 10].join(","))).unwrap();
        let entries = format!("file://{}", file.display());
        let calls = (0..self.count.div_ceil(10)).map(|_| {
            let mut command = pinned();
            command.args(["aws", "--endpoint-url", &service.url, "events", "put-events", "--entries", &entries]);
            give_environment(&mut command, service, home);
            peak_memory(command.stdout(Stdio::null()).spawn().unwrap(), self)
        });
        calls.max().unwrap_or_default()
    }
}

fn pinned() -> Command {
    let mut command = Command::new("taskset");
    command.args(["-c", "0"]);
    command
}

fn give_environment(command: &mut Command, service: &Service, home: &Path) {
    command.env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
    command.env("AWS_ENDPOINT_URL", &service.url).env("AWS_REGION", "us-east-1");
    command.env("AWS_DEFAULT_REGION", "us-east-1");
    command.env("AWS_ACCESS_KEY_ID", "000000000000").env("AWS_SECRET_ACCESS_KEY", "bench");
}

/// Whole events, as an archive has them.
fn write(file: &Path, count: usize) {
    const STATUS: [&str; 3] = ["confirmed", "pending", "shipped"];
    let mut out = BufWriter::new(File::create(file).unwrap());
    let note = "x".repeat(200);
    for n in 0..count {
        writeln!(
            out,
            r#"{{"version":"0","id":"{n}","account":"000000000000","region":"us-east-1","time":"2026-11-23T09:30:00Z","resources":[],"source":"shop.{}","detail-type":"Order Created","detail":{{"n":{n},"status":"{}","customer":{{"country":"de"}},"note":"{note}"}}}}"#,
            n % 10,
            STATUS[n % STATUS.len()],
        )
        .unwrap();
    }
    out.flush().unwrap();
}
