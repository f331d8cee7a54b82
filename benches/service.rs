//! The server in a process of its own, pinned to the second core.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::Value;

use super::server::{Options, Server};

/// A running server; it ends with this value.
pub struct Service {
    process: Child,
    /// Where it listens.
    pub url: String,
}

impl Service {
    /// Starts a server that waits so many milliseconds before each answer: this program with the words `server 0
    /// <milliseconds>`, for which it has to call [`serve`].
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

    /// Asks the server for what no AWS service does: `/reset`, `/make`, `/fill`, `/counts`.
    pub fn ask(&self, method: &str, path: &str) -> Value {
        let address = self.url.strip_prefix("http://").unwrap();
        let mut stream = TcpStream::connect(address).unwrap();
        write!(stream, "{method} {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n").unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Is the server, on this port or on any free one for 0, until the process is killed.
pub fn serve(port: &str, latency_milliseconds: &str) {
    let latency = Duration::from_millis(latency_milliseconds.parse().unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let server = Server::start(port.parse().unwrap(), Options { latency }).await;
        println!("{}", server.port());
        std::future::pending::<()>().await;
    });
}
