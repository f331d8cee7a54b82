//! A client without an SDK: it signs each request and parses each answer, over connections that stay open.
//! It checks nothing and tries nothing again: the most that a client can do.

use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{SignableBody, SignableRequest, SigningSettings, sign};
use aws_sigv4::sign::v4;
use http_body_util::{BodyExt, Full};
use hyper::body::Bytes;
use hyper::client::conn::http1::{SendRequest, handshake};
use hyper_util::rt::TokioIo;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::SIZE;
use super::contender::queues;

/// A body of so many bytes.
pub fn body(size: usize) -> String {
    let frame = r#"{"pad":""}"#;
    frame.replace(r#""}"#, &format!(r#"{}"}}"#, "x".repeat(size - frame.len())))
}

/// Does the work over so many connections.
pub async fn run(work: &str, url: &str, count: u64, connections: usize) {
    let done = Rc::new(AtomicU64::new(0));
    let (work, url) = (Rc::new(work.to_owned()), Rc::new(url.to_owned()));
    let local = tokio::task::LocalSet::new();
    for _ in 0..connections {
        let (done, work, url) = (Rc::clone(&done), Rc::clone(&work), Rc::clone(&url));
        local.spawn_local(async move {
            let mut connection = Connection::open(&url).await;
            match work.as_str() {
                "send" => send(&mut connection, &url, count, &done).await,
                "redrive" => redrive(&mut connection, &url, count, &done).await,
                other => panic!("the raw client does not {other}"),
            }
        });
    }
    local.await;
}

struct Connection {
    sender: SendRequest<Full<Bytes>>,
    address: String,
    credentials: Credentials,
}

#[derive(Deserialize, Default)]
#[serde(rename_all = "PascalCase", default)]
struct Received {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Message {
    receipt_handle: String,
    body: String,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Batch {
    successful: Vec<Successful>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Successful {
    #[allow(dead_code, reason = "parsed as any client would")]
    id: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Entry<'a> {
    id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_body: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    receipt_handle: Option<&'a str>,
}

impl Connection {
    async fn open(url: &str) -> Connection {
        let address = url.strip_prefix("http://").unwrap().to_owned();
        let stream = tokio::net::TcpStream::connect(&address).await.unwrap();
        stream.set_nodelay(true).unwrap();
        let (sender, connection) = handshake(TokioIo::new(stream)).await.unwrap();
        tokio::task::spawn_local(connection);
        let credentials = Credentials::new("000000000000", "bench", None, None, "bench");
        Connection { sender, address, credentials }
    }

    async fn call<T: for<'de> Deserialize<'de>>(&mut self, action: &str, body: &impl Serialize) -> T {
        let body = serde_json::to_vec(body).unwrap();
        let target = format!("AmazonSQS.{action}");
        let headers = [
            ("host", self.address.as_str()),
            ("content-type", "application/x-amz-json-1.0"),
            ("x-amz-target", target.as_str()),
        ];
        let identity = self.credentials.clone().into();
        let parameters = v4::SigningParams::builder()
            .identity(&identity)
            .region("us-east-1")
            .name("sqs")
            .time(SystemTime::now())
            .settings(SigningSettings::default())
            .build()
            .unwrap()
            .into();
        let uri = format!("http://{}/", self.address);
        let signable =
            SignableRequest::new("POST", uri.as_str(), headers.into_iter(), SignableBody::Bytes(&body)).unwrap();
        let (instructions, _) = sign(signable, &parameters).unwrap().into_parts();
        let mut request = hyper::Request::builder().method("POST").uri("/");
        for (name, value) in headers {
            request = request.header(name, value);
        }
        let mut request = request.body(Full::new(Bytes::from(body))).unwrap();
        instructions.apply_to_request_http1x(&mut request);
        let answer = self.sender.send_request(request).await.unwrap();
        assert!(answer.status().is_success());
        serde_json::from_slice(&answer.into_body().collect().await.unwrap().to_bytes()).unwrap()
    }
}

async fn send(connection: &mut Connection, url: &str, count: u64, done: &AtomicU64) {
    let (_, tasks) = queues(url);
    let body = body(SIZE);
    while done.fetch_add(10, Ordering::Relaxed) < count {
        let entry = |n: usize| Entry { id: n.to_string(), message_body: Some(&body), receipt_handle: None };
        let entries: Vec<Entry<'_>> = (0..10).map(entry).collect();
        let batch: Batch = connection.call("SendMessageBatch", &json!({"QueueUrl": tasks, "Entries": entries})).await;
        assert_eq!(batch.successful.len(), 10);
    }
}

async fn redrive(connection: &mut Connection, url: &str, count: u64, done: &AtomicU64) {
    let (dead_letters, tasks) = queues(url);
    let receive = json!({
        "QueueUrl": dead_letters, "MaxNumberOfMessages": 10, "VisibilityTimeout": 60, "WaitTimeSeconds": 1,
        "MessageSystemAttributeNames": ["All"], "MessageAttributeNames": ["All"],
    });
    while done.load(Ordering::Relaxed) < count {
        let received: Received = connection.call("ReceiveMessage", &receive).await;
        if received.messages.is_empty() {
            return;
        }
        let numbered = received.messages.iter().enumerate();
        let sent = numbered.clone().map(|(n, message)| Entry {
            id: n.to_string(),
            message_body: Some(&message.body),
            receipt_handle: None,
        });
        let sent = json!({"QueueUrl": tasks, "Entries": sent.collect::<Vec<_>>()});
        let batch: Batch = connection.call("SendMessageBatch", &sent).await;
        assert_eq!(batch.successful.len(), received.messages.len());
        let deleted = numbered.map(|(n, message)| Entry {
            id: n.to_string(),
            message_body: None,
            receipt_handle: Some(&message.receipt_handle),
        });
        let deleted = json!({"QueueUrl": dead_letters, "Entries": deleted.collect::<Vec<_>>()});
        let batch: Batch = connection.call("DeleteMessageBatch", &deleted).await;
        done.fetch_add(batch.successful.len() as u64, Ordering::Relaxed);
    }
}
