//! The server in a process of its own, pinned to the second core.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use http_body_util::{BodyExt, Empty};
use hyper::body::Bytes;
use hyper_util::rt::TokioIo;
use serde_json::Value;

/// The full names of the queues.
pub const TASKS: &str = "bench-dev-tasks";
/// The dead-letter queue of [`TASKS`].
pub const DEAD_LETTERS: &str = "bench-dev-tasks-dlq";

/// A running server; it ends with this value.
pub struct Service {
    process: Child,
    /// Where it listens.
    pub url: String,
}

impl Service {
    /// Starts a server that waits so many milliseconds before each answer.
    pub fn start(latency_milliseconds: u64) -> Service {
        let program = std::env::current_exe().unwrap();
        let mut process = Command::new("taskset")
            .args(["-c", "1"])
            .arg(program)
            .args(["server", "0", &latency_milliseconds.to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        Service { process, url: format!("http://127.0.0.1:{}", line.trim()) }
    }

    /// Empties everything, and makes the queues with so many messages in the dead-letter queue.
    pub fn prepare(&self, count: u64, size: usize) {
        self.ask("POST", "/reset");
        self.ask("POST", &format!("/make?queue={TASKS}&dlq={DEAD_LETTERS}"));
        self.ask("POST", &format!("/make?queue={DEAD_LETTERS}"));
        if count > 0 {
            let origin = format!("arn:aws:sqs:us-east-1:000000000000:{TASKS}");
            self.ask("POST", &format!("/fill?queue={DEAD_LETTERS}&count={count}&size={size}&origin={origin}"));
        }
    }

    /// What was requested since.
    pub fn counts(&self) -> Value {
        self.ask("GET", "/counts")
    }

    fn ask(&self, method: &str, path: &str) -> Value {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let address = self.url.strip_prefix("http://").unwrap();
            let stream = tokio::net::TcpStream::connect(address).await.unwrap();
            let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.unwrap();
            tokio::spawn(connection);
            let request = hyper::Request::builder().method(method).uri(path).header("host", address);
            let answer = sender.send_request(request.body(Empty::<Bytes>::new()).unwrap()).await.unwrap();
            serde_json::from_slice(&answer.into_body().collect().await.unwrap().to_bytes()).unwrap()
        })
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
