//! A local server that speaks SQS (awsJson1.0) and keeps messages in memory, fast enough that a client can
//! show what it is capable of.
//!
//! It keeps what a mover of messages relies on: visibility time-outs, receive counts, receipt handles that
//! change, digests, long polls, batches with an answer for each entry. It does not move messages to
//! dead-letter queues, and knows no FIFO queues and no move tasks. Of CloudWatch it speaks GetMetricData, with
//! a point in every period of every metric; of EventBridge it takes events, has a hundred rules on every bus, and
//! answers TestEventPattern without looking at the pattern. Beside these it fills queues (`POST /fill`) and tells what was
//! requested (`GET /counts`).

mod actions;
mod counts;
mod events;
mod metrics;
mod queue;
mod wire;

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::net::TcpListener;

use counts::Counts;
use queue::Queue;

/// What clients are told besides the port.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// Waited before each answer.
    pub latency: Duration,
}

/// A running server.
#[derive(Debug)]
pub struct Server {
    queues: Mutex<HashMap<String, Arc<Queue>>>,
    counts: Counts,
    options: Options,
    port: u16,
}

/// What is filled into a queue.
#[derive(Clone, Copy, Debug)]
pub struct Filling<'a> {
    /// The queue's full name.
    pub queue: &'a str,
    /// Messages; the body of each is a JSON object with its number as `n`.
    pub count: u64,
    /// Bytes of a body, at least.
    pub size: usize,
    /// The DeadLetterQueueSourceArn of each message.
    pub origin: Option<&'a str>,
}

impl Server {
    /// Serves on this port of the loopback interface, or on any free one for 0, until the runtime ends.
    pub async fn start(port: u16, options: Options) -> Arc<Server> {
        let listener = TcpListener::bind(("127.0.0.1", port)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let server = Arc::new(Server { queues: Mutex::default(), counts: Counts::default(), options, port });
        tokio::spawn(accept(listener, Arc::clone(&server)));
        server
    }

    /// Where it listens.
    pub fn port(&self) -> u16 {
        self.port
    }

    /// Makes a queue; `dead_letter_queue` is the full name of the one that its RedrivePolicy names.
    pub fn make(&self, name: &str, dead_letter_queue: Option<&str>) {
        let policy = dead_letter_queue
            .map(|name| format!(r#"{{"deadLetterTargetArn":"{}","maxReceiveCount":3}}"#, wire::arn(name)));
        self.queues.lock().unwrap().entry(name.to_owned()).or_insert_with(|| Arc::new(Queue::new(policy)));
    }

    /// Puts messages into a queue without a request.
    pub fn fill(&self, filling: Filling<'_>) {
        self.make(filling.queue, None);
        self.find(filling.queue).unwrap().fill(filling);
    }

    fn find(&self, name: &str) -> Option<Arc<Queue>> {
        self.queues.lock().unwrap().get(name).cloned()
    }

    fn url(&self, name: &str) -> String {
        format!("http://127.0.0.1:{}/{}/{name}", self.port, wire::ACCOUNT)
    }
}

#[allow(dead_code, reason = "for the tests that run in the server's process")]
impl Server {
    /// Visible and invisible messages of a queue.
    pub fn depth(&self, name: &str) -> (u64, u64) {
        self.find(name).unwrap().depth()
    }

    /// How many requests of an action there were, and entries in them.
    pub fn requests_of(&self, action: &str) -> (u64, u64) {
        self.counts.of(action)
    }

    /// Takes every visible message out of a queue, and returns their bodies.
    pub fn take_all(&self, name: &str) -> Vec<String> {
        self.find(name).unwrap().take_all()
    }
}

async fn accept(listener: TcpListener, server: Arc<Server>) {
    while let Ok((stream, _)) = listener.accept().await {
        let _ = stream.set_nodelay(true);
        let server = Arc::clone(&server);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, Arc::clone(&server)));
            let mut http = hyper::server::conn::http1::Builder::new();
            // A client that goes away is none of the server's business.
            let _ = http.timer(TokioTimer::new()).serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

async fn answer(request: Request<Incoming>, server: Arc<Server>) -> Result<Response<Full<Bytes>>, Infallible> {
    let (head, body) = request.into_parts();
    let Ok(body) = body.collect().await.map(http_body_util::Collected::to_bytes) else {
        return Ok(Response::new(Full::default()));
    };
    if !server.options.latency.is_zero() {
        tokio::time::sleep(server.options.latency).await;
    }
    if head.uri.path() == metrics::PATH {
        server.counts.add("GetMetricData", 0);
        return Ok(metrics::answer(&body));
    }
    let target = head.headers.get("x-amz-target").and_then(|target| target.to_str().ok());
    if let Some(action) = target.and_then(|target| target.strip_prefix("AWSEvents.")) {
        return Ok(events::carry_out(&server, action, &body));
    }
    Ok(match target.and_then(|target| target.strip_prefix("AmazonSQS.")) {
        Some(action) => actions::carry_out(&server, action, &body).await,
        None => besides(&server, head.method.as_str(), head.uri.path(), head.uri.query().unwrap_or_default()),
    })
}

/// What is asked of the server besides SQS.
fn besides(server: &Server, method: &str, path: &str, query: &str) -> Response<Full<Bytes>> {
    let parameters: HashMap<&str, &str> = query.split('&').filter_map(|pair| pair.split_once('=')).collect();
    let text = |name: &str| parameters.get(name).copied();
    match (method, path) {
        ("GET", "/counts") => wire::ok(server.counts.to_json()),
        ("POST", "/reset") => {
            server.queues.lock().unwrap().clear();
            server.counts.reset();
            wire::ok("{}".into())
        }
        ("POST", "/make") => {
            let queue = text("queue").unwrap_or_default();
            server.make(queue, text("dlq"));
            let count: usize = text("count").and_then(|count| count.parse().ok()).unwrap_or_default();
            (1..count).for_each(|n| server.make(&format!("{queue}-{n}"), text("dlq")));
            wire::ok("{}".into())
        }
        ("POST", "/fill") => {
            server.fill(Filling {
                queue: text("queue").unwrap_or_default(),
                count: text("count").and_then(|count| count.parse().ok()).unwrap_or_default(),
                size: text("size").and_then(|size| size.parse().ok()).unwrap_or_default(),
                origin: text("origin"),
            });
            wire::ok("{}".into())
        }
        _ => wire::refuse("InvalidAction", "this server speaks SQS only"),
    }
}
