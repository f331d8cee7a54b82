//! Who looks at the queues.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use super::python::python;
use super::service::Service;

/// Who looks at the queues: lists them, and reads all attributes of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contender {
    /// The Python SDK with a pool of 16 threads.
    Boto3,
    /// The Rust SDK with so many requests in flight.
    Plain(usize),
    /// msgctl, with what CloudWatch has of an hour of each queue, or without.
    Msgctl {
        /// Whether CloudWatch is asked.
        history: bool,
    },
}

impl Contender {
    /// How it is called in tables.
    pub fn name(self) -> String {
        match self {
            Contender::Boto3 => "boto3, 16 threads".into(),
            Contender::Plain(in_flight) => format!("plain SDK, {in_flight} in flight"),
            Contender::Msgctl { history: false } => "msgctl report queues --no-history".into(),
            Contender::Msgctl { history: true } => "msgctl report queues".into(),
        }
    }

    /// Looks once, on the first core, and returns the seconds of the whole process.
    pub fn run(self, service: &Service) -> f64 {
        let home = tempfile::tempdir().unwrap();
        let mut command = self.command(service, home.path());
        let began = Instant::now();
        let output = command.stdout(Stdio::null()).stderr(Stdio::piped()).output().unwrap();
        let seconds = began.elapsed().as_secs_f64();
        assert!(output.status.success(), "{self:?}: {}", String::from_utf8_lossy(&output.stderr));
        seconds
    }

    fn command(self, service: &Service, home: &Path) -> Command {
        let mut command = Command::new("taskset");
        command.args(["-c", "0"]);
        match self {
            Contender::Boto3 => {
                let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/reports/boto3_client.py");
                command.arg(python()).arg(script).arg(&service.url);
            }
            Contender::Plain(in_flight) => {
                let program = std::env::current_exe().unwrap();
                command.arg(program).args(["plain", &service.url, &in_flight.to_string()]);
            }
            Contender::Msgctl { history } => {
                command.arg(env!("CARGO_BIN_EXE_msgctl")).args(["report", "queues", "-o", "json"]);
                command.args((!history).then_some("--no-history")).env_clear();
                command.env("HOME", home).env("PATH", std::env::var_os("PATH").unwrap_or_default());
                command.env("AWS_ENDPOINT_URL", &service.url).env("AWS_REGION", "us-east-1");
                command.env("AWS_ACCESS_KEY_ID", "000000000000").env("AWS_SECRET_ACCESS_KEY", "bench");
                command.env("MSGCTL_PROJECT", "bench").env("MSGCTL_STAGE", "dev");
            }
        }
        command
    }
}
