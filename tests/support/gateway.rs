//! A gateway in front of the emulator: records every request, misbehaves on demand, and fills in what
//! the emulator does otherwise than AWS.
//!
//! What is filled in, each built from `aws-facts.md` and `peers.md` and from nothing else:
//! - deleting a message again with a handle that was deleted with before succeeds;
//! - a repeated ReceiveRequestAttemptId gets the answer to the first request;
//! - nobody may ask for more than the least policy of the command that is run (docs/iam);
//! - message move tasks, where a test asks for them: see [`super::move_tasks`];
//! - replays, where a test asks for them: see [`super::replays`];
//! - much of Cognito: see [`super::cognito`];
//! - some of SNS: see [`super::sns`].

use std::collections::{HashMap, HashSet};
use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock};
use std::time::Duration;

use aws_smithy_cbor::Encoder;
use aws_smithy_types::DateTime;
use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use msgctl::guard::Verb;
use msgctl::guard::calls::calls;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use super::cognito::Cognito;
use super::move_tasks::MoveTasks;
use super::replays::Replays;
use super::{runtime, sns};

/// Long enough for a slow machine.
const PATIENCE: Duration = Duration::from_secs(60);

/// A request as the gateway saw it.
#[derive(Clone, Debug)]
pub struct Request {
    /// `SendMessageBatch`
    pub action: String,
    /// The body, where it is JSON.
    pub body: Value,
    /// The body as it is.
    pub text: String,
    /// The access key id that signed it.
    pub access_key: String,
    /// The region that it was signed for.
    pub region: String,
    /// What a policy calls it: `sqs:SendMessage`; none for a request that is not signed.
    pub permission: Option<String>,
    /// The words of the msgctl command that sent it, by its user agent: `dlq redrive`.
    pub command: Option<String>,
}

impl Request {
    /// Whether it receives messages or changes anything.
    pub fn is_touching(&self) -> bool {
        const READING: [&str; 7] =
            ["Get", "List", "Describe", "AdminGet", "AdminList", "jwks.json", "TestEventPattern"];
        !READING.iter().any(|reading| self.action.starts_with(reading))
    }

    /// The number of entries of a batch, or of events of a PutEvents.
    pub fn entries(&self) -> usize {
        self.body["Entries"].as_array().map_or(0, Vec::len)
    }
}

/// What the gateway does with a request.
#[derive(Clone, Debug)]
pub enum Effect {
    /// Hands it on.
    Pass,
    /// Answers with this code and message, and does not hand it on.
    Refuse { status: u16, code: &'static str, message: &'static str },
    /// Answers with this JSON, and does not hand it on.
    Answer(Value),
    /// Answers with this XML, as SNS speaks it, and does not hand it on.
    AnswerXml(&'static str),
    /// Hands it on, and closes the connection instead of answering.
    CutAfter,
    /// Answers with this in CBOR, as CloudWatch speaks it, and does not hand it on; `{"$at": seconds}` is a time.
    AnswerCbor(Value),
    /// Closes the connection at once.
    CutBefore,
    /// Hands on every other entry of a batch, and answers that the rest failed.
    HalfFail,
    /// Hands on every entry of a batch but this one, which fails for good with this code.
    FailEntry { at: usize, code: &'static str },
    /// Hands on every event of a PutEvents but this one, which fails with this code.
    FailEvent { at: usize, code: &'static str },
    /// Waits, and hands it on then.
    Delay(Duration),
    /// Hands it on, and gives this to the answer.
    Change(fn(&mut Value)),
    /// Gives the list in the answer out page by page: the emulator has no reason to, or does not.
    Page { items: &'static str, token: &'static str, size: usize },
}

impl Effect {
    /// What a service says that asks to slow down.
    pub const THROTTLE: Effect =
        Effect::Refuse { status: 400, code: "RequestThrottled", message: "Request is throttled." };
}

type Rule = Box<dyn FnMut(&Request, u64) -> Effect + Send>;

/// A running gateway.
pub struct Gateway {
    /// Where it listens.
    pub url: String,
    shared: Arc<Shared>,
}

struct Shared {
    upstream: SocketAddr,
    client: Client<HttpConnector, Full<Bytes>>,
    rule: Mutex<Rule>,
    requests: Mutex<Vec<Request>>,
    /// Told of every request.
    arrived: Condvar,
    deleted_handles: Mutex<HashSet<String>>,
    /// Answers to receives by their attempt ids.
    received: Mutex<HashMap<String, Bytes>>,
    move_tasks: OnceLock<MoveTasks>,
    replays: OnceLock<Replays>,
    cognito: OnceLock<Cognito>,
    seen: AtomicU64,
    /// Requests that have not been answered yet.
    pending: AtomicU64,
}

impl Gateway {
    /// A gateway that hands everything on to the emulator at this port.
    pub fn start(port: u16) -> Gateway {
        let upstream = SocketAddr::from(([127, 0, 0, 1], port));
        let shared = Arc::new(Shared {
            upstream,
            client: Client::builder(TokioExecutor::new()).build_http(),
            rule: Mutex::new(Box::new(|_, _| Effect::Pass)),
            requests: Mutex::default(),
            arrived: Condvar::new(),
            deleted_handles: Mutex::default(),
            received: Mutex::default(),
            move_tasks: OnceLock::new(),
            replays: OnceLock::new(),
            cognito: OnceLock::new(),
            seen: AtomicU64::new(0),
            pending: AtomicU64::new(0),
        });
        let listener = super::wait(TcpListener::bind(("127.0.0.1", 0))).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        runtime().spawn(serve(listener, Arc::clone(&shared)));
        Gateway { url, shared }
    }

    /// From now on decides by this rule what is done with each request. It also gets the number of the
    /// request among those of its action, from 1.
    pub fn rule(&self, mut rule: impl FnMut(&Request, u64) -> Effect + Send + 'static) {
        let mut counts = HashMap::new();
        *self.shared.rule.lock().unwrap() = Box::new(move |request, _| {
            let count = counts.entry(request.action.clone()).or_insert(0);
            *count += 1;
            rule(request, *count)
        });
    }

    /// Every request so far.
    pub fn requests(&self) -> Vec<Request> {
        self.shared.requests.lock().unwrap().clone()
    }

    /// The requests of an action so far.
    pub fn requests_of(&self, action: &str) -> Vec<Request> {
        self.requests().into_iter().filter(|request| request.action == action).collect()
    }

    /// Waits until there were this many requests of these actions together.
    pub fn wait_for(&self, actions: &[&str], count: usize) {
        let requests = self.shared.requests.lock().unwrap();
        let too_few = |requests: &mut Vec<Request>| {
            requests.iter().filter(|request| actions.contains(&request.action.as_str())).count() < count
        };
        let (_requests, waited) = self.shared.arrived.wait_timeout_while(requests, PATIENCE, too_few).unwrap();
        assert!(!waited.timed_out(), "there were not {count} requests of {actions:?}");
    }

    /// How many entries the batches of an action had so far.
    pub fn entries_of(&self, action: &str) -> usize {
        self.requests_of(action).iter().map(Request::entries).sum()
    }

    /// How many requests there were so far.
    pub fn seen(&self) -> u64 {
        self.shared.seen.load(Ordering::SeqCst)
    }

    /// Waits until everything that was handed on is answered.
    pub fn settle(&self) {
        while self.shared.pending.load(Ordering::SeqCst) > 0 {
            std::thread::yield_now();
        }
    }

    /// From now on the service knows message move tasks.
    pub fn know_move_tasks(&self, tasks: MoveTasks) {
        assert!(self.shared.move_tasks.set(tasks).is_ok(), "it knows them already");
    }

    /// From now on replays are as in AWS.
    pub fn know_replays(&self, replays: Replays) {
        assert!(self.shared.replays.set(replays).is_ok(), "it knows them already");
    }

    /// From now on the service is Cognito where the emulator is not.
    pub fn know_cognito(&self, cognito: Cognito) {
        assert!(self.shared.cognito.set(cognito).is_ok(), "it knows it already");
    }

    /// From now on Cognito tells that every category of requests has this many a second.
    pub fn set_cognito_limit(&self, per_second: i64) {
        self.shared.cognito.get().unwrap().set_limit(per_second);
    }

    /// Forgets the requests so far.
    pub fn forget(&self) {
        self.shared.requests.lock().unwrap().clear();
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = Arc::clone(&shared);
        tokio::spawn(async move {
            let service = service_fn(|request| answer(request, Arc::clone(&shared)));
            // An error is how a connection is cut.
            let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

type Response = hyper::Response<Full<Bytes>>;

#[derive(Debug)]
struct Cut;

impl std::fmt::Display for Cut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("cut")
    }
}

impl std::error::Error for Cut {}

impl From<Infallible> for Cut {
    fn from(_: Infallible) -> Cut {
        Cut
    }
}

/// A request is handled to its end even when its sender is gone, as a service would.
async fn answer(request: hyper::Request<Incoming>, shared: Arc<Shared>) -> Result<Response, Cut> {
    let (head, body) = request.into_parts();
    let bytes = body.collect().await.map_err(|_| Cut)?.to_bytes();
    shared.pending.fetch_add(1, Ordering::SeqCst);
    let handled = tokio::spawn({
        let shared = Arc::clone(&shared);
        async move {
            let answered = handle(head, bytes, Arc::clone(&shared)).await;
            shared.pending.fetch_sub(1, Ordering::SeqCst);
            answered
        }
    });
    handled.await.map_err(|_| Cut)?
}

async fn handle(head: hyper::http::request::Parts, bytes: Bytes, shared: Arc<Shared>) -> Result<Response, Cut> {
    let seen = describe(&head, &bytes);
    let effect = {
        // Recorded in the order in which the rule counts them.
        let mut rule = shared.rule.lock().unwrap();
        let effect = rule(&seen, 0);
        shared.requests.lock().unwrap().push(seen.clone());
        effect
    };
    shared.arrived.notify_all();
    shared.seen.fetch_add(1, Ordering::SeqCst);
    let effect = if is_allowed(&seen) { effect } else { NOT_ALLOWED };
    let response = match effect {
        Effect::Pass => forward(&shared, &head, bytes).await?,
        Effect::Refuse { status, code, message } => refusal(&head, status, code, message),
        Effect::Answer(value) => respond(200, &value),
        Effect::AnswerXml(text) => in_xml(200, text.to_owned()),
        Effect::AnswerCbor(value) => in_cbor(&value),
        Effect::CutBefore => return Err(Cut),
        Effect::CutAfter => {
            let response = forward(&shared, &head, bytes).await?;
            if seen.action == "DeleteMessageBatch" {
                forgive_repeated_deletes(&shared, &seen, response).await?;
            }
            return Err(Cut);
        }
        Effect::Delay(time) => {
            tokio::time::sleep(time).await;
            forward(&shared, &head, bytes).await?
        }
        Effect::HalfFail => {
            fail_entries(&shared, &head, &seen, |at| (at % 2 == 1).then(|| failure("InternalError", false))).await?
        }
        Effect::FailEntry { at: which, code } => {
            fail_entries(&shared, &head, &seen, |at| (at == which).then(|| failure(code, true))).await?
        }
        Effect::FailEvent { at, code } => fail_event(&shared, &head, &seen, (at, code)).await?,
        Effect::Page { items, token, size } => page(&shared, &head, &seen, (items, token, size)).await?,
        Effect::Change(change) => {
            let (status, mut value) = read(forward(&shared, &head, bytes).await?).await?;
            change(&mut value);
            respond(status, &value)
        }
    };
    if seen.action == "DeleteMessageBatch" {
        return forgive_repeated_deletes(&shared, &seen, response).await;
    }
    Ok(response)
}

/// Asks for the whole list, and answers with the page that the token in the request names.
async fn page(
    shared: &Shared,
    head: &hyper::http::request::Parts,
    seen: &Request,
    (items, token, size): (&str, &str, usize),
) -> Result<Response, Cut> {
    let mut body = seen.body.clone();
    let from: usize = body[token].as_str().map_or(0, |token| token.trim_start_matches("page-").parse().unwrap());
    body.as_object_mut().unwrap().remove(token);
    let (status, mut value) = read(forward(shared, head, Bytes::from(body.to_string())).await?).await?;
    let all = value[items].as_array().cloned().unwrap_or_default();
    let until = (from + size).min(all.len());
    value[items] = all.get(from..until).unwrap_or_default().into();
    if until < all.len() {
        value[token] = format!("page-{until}").into();
    }
    Ok(respond(status, &value))
}

fn describe(head: &hyper::http::request::Parts, bytes: &Bytes) -> Request {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let target = head.headers.get("x-amz-target").and_then(|target| target.to_str().ok());
    let action = match target {
        Some(target) => target.rsplit('.').next().unwrap_or(target).to_owned(),
        None if head.uri.path().contains("/event-source-mappings") => mapping_action(head).to_owned(),
        None if head.uri.path().starts_with("/2015-03-31/functions") => function_action(head).to_owned(),
        None => text
            .split('&')
            .find_map(|pair| pair.strip_prefix("Action="))
            .unwrap_or_else(|| head.uri.path().rsplit('/').next().unwrap_or_default())
            .to_owned(),
    };
    let authorization = head.headers.get("authorization").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let scope = authorization.split_once("Credential=").map_or("", |(_, scope)| scope);
    let mut scope = scope.split('/').map(str::to_owned);
    let (access_key, region) = (scope.next().unwrap_or_default(), scope.nth(1).unwrap_or_default());
    let permission = scope.next().map(|service| permission_of(&service, &action));
    let agent = head.headers.get("x-amz-user-agent").or(head.headers.get("user-agent"));
    let agent = agent.and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let command = agent.split_whitespace().find_map(|part| part.strip_prefix("app/msgctl-")).map(str::to_owned);
    Request {
        action,
        body: serde_json::from_str(&text).unwrap_or_default(),
        text,
        access_key,
        region,
        permission,
        command,
    }
}

/// AWS: whoever has the least policy of a command (docs/iam) may ask for nothing else.
const NOT_ALLOWED: Effect = Effect::Refuse {
    status: 403,
    code: "AccessDenied",
    message: "the table of calls does not have this for the command",
};

fn is_allowed(request: &Request) -> bool {
    let (Some(command), Some(permission)) = (&request.command, &request.permission) else { return true };
    let verb = Verb::ALL.iter().find(|verb| verb.path().replace(' ', "-") == *command);
    verb.is_none_or(|verb| permission.starts_with("sts:") || calls(*verb).contains(&permission.as_str()))
}

/// What IAM calls an action: a batch needs the permission of a single one (SQS and SNS), and metrics are
/// CloudWatch's.
fn permission_of(service: &str, action: &str) -> String {
    let service = if service == "monitoring" { "cloudwatch" } else { service };
    let action = match (service, action) {
        ("sqs" | "sns", action) => action.strip_suffix("Batch").unwrap_or(action),
        ("lambda", "Invoke") => "InvokeFunction",
        (_, action) => action,
    };
    format!("{service}:{action}")
}

/// Lambda's actions are methods and paths.
fn mapping_action(head: &hyper::http::request::Parts) -> &'static str {
    let is_list = head.uri.path().trim_end_matches('/').ends_with("/event-source-mappings");
    match head.method.as_str() {
        "GET" if is_list => "ListEventSourceMappings",
        "GET" => "GetEventSourceMapping",
        _ => "UpdateEventSourceMapping",
    }
}

/// The same of functions.
fn function_action(head: &hyper::http::request::Parts) -> &'static str {
    let path = head.uri.path().trim_end_matches('/');
    match head.method.as_str() {
        "GET" if path.ends_with("/functions") => "ListFunctions",
        "GET" => "GetFunctionConfiguration",
        _ if path.ends_with("/invocations") => "Invoke",
        _ => "CreateFunction",
    }
}

/// AWS: on FIFO, a receive that is repeated with the same attempt id gets the same answer, so that
/// messages whose answer was lost are not locked until their time-out. The emulator ignores the id.
async fn forward(shared: &Shared, head: &hyper::http::request::Parts, bytes: Bytes) -> Result<Response, Cut> {
    let body: Value = serde_json::from_slice(&bytes).unwrap_or_default();
    if let Some(tasks) = shared.move_tasks.get()
        && let Some(answer) = tasks.answer(&describe(head, &bytes).action, &body).await
    {
        return Ok(match answer {
            Ok(value) => respond(200, &value),
            Err((status, code, message)) => refusal(head, status, code, &message),
        });
    }
    if let Some(replays) = shared.replays.get()
        && let Some(answer) = replays.answer(&describe(head, &bytes).action, &body).await
    {
        return Ok(match answer {
            Ok(value) => respond(200, &value),
            Err((status, code, message)) => refusal(head, status, code, &message),
        });
    }
    if let Some(cognito) = shared.cognito.get() {
        let action = describe(head, &bytes).action;
        if let Some(answer) = cognito.answer(&action, &body).await {
            return Ok(match answer {
                Ok(value) => respond(200, &value),
                Err((status, code, message)) => refusal(head, status, code, &message),
            });
        }
        if Cognito::changes(&action) {
            let (status, mut value) = read(forward_as_it_is(shared, head, bytes).await?).await?;
            if status == 200 {
                cognito.change(&mut value);
                return Ok(respond(status, &value));
            }
            let text = |key: &str| value[key].as_str().unwrap_or_default().to_owned();
            let code = text("__type");
            return Ok(refusal(head, status, code.rsplit('#').next().unwrap_or_default(), &text("message")));
        }
    }
    let action = describe(head, &bytes).action;
    if sns::changes(&action) && body.is_null() {
        return forward_to_sns(shared, head, &action, &String::from_utf8_lossy(&bytes)).await;
    }
    let Some(attempt_id) = body["ReceiveRequestAttemptId"].as_str() else {
        return forward_as_it_is(shared, head, bytes).await;
    };
    let before = shared.received.lock().unwrap().get(attempt_id).cloned();
    if let Some(answer) = before {
        return Ok(respond(200, &serde_json::from_slice(&answer).unwrap_or_default()));
    }
    let (status, value) = read(forward_as_it_is(shared, head, bytes).await?).await?;
    if status == 200 {
        shared.received.lock().unwrap().insert(attempt_id.to_owned(), Bytes::from(value.to_string()));
    }
    Ok(respond(status, &value))
}

/// What AWS does otherwise than the emulator.
async fn forward_to_sns(
    shared: &Shared,
    head: &hyper::http::request::Parts,
    action: &str,
    body: &str,
) -> Result<Response, Cut> {
    let ask = async |body: String| {
        let response = forward_as_it_is(shared, head, Bytes::from(body)).await?;
        let status = response.status().as_u16();
        let bytes = response.into_body().collect().await?.to_bytes();
        Ok::<_, Cut>((status, String::from_utf8_lossy(&bytes).into_owned()))
    };
    // The emulator knows the token of the one list and not of the other.
    let asked = if action == "ListSubscriptions" { body.to_owned() } else { sns::without_token(body) };
    let (status, answer) = ask(asked).await?;
    if status != 200 {
        return Ok(in_xml(status, answer));
    }
    let answer = match action {
        "Subscribe" => sns::subscribed(body, &answer),
        "ListSubscriptionsByTopic" => sns::page(body, &sns::listed(&answer)),
        "ListSubscriptions" => sns::listed(&answer),
        _ => sns::counted(&answer, &ask(sns::listing_of(body)).await?.1),
    };
    Ok(in_xml(200, answer))
}

async fn forward_as_it_is(shared: &Shared, head: &hyper::http::request::Parts, bytes: Bytes) -> Result<Response, Cut> {
    let path = head.uri.path_and_query().map_or("/", |path| path.as_str());
    let mut request = hyper::Request::new(Full::new(bytes));
    *request.method_mut() = head.method.clone();
    *request.uri_mut() = format!("http://{}{path}", shared.upstream).parse().unwrap();
    *request.headers_mut() = head.headers.clone();
    request.headers_mut().remove("content-length");
    if let Some(cognito) = shared.cognito.get().filter(|_| !head.headers.contains_key("authorization")) {
        request.headers_mut().insert("authorization", cognito.authorization().parse().unwrap());
    }
    let response = shared.client.request(request).await.map_err(|_| Cut)?;
    let (head, body) = response.into_parts();
    let bytes = body.collect().await.map_err(|_| Cut)?.to_bytes();
    let mut response = hyper::Response::new(Full::new(bytes));
    *response.status_mut() = head.status;
    *response.headers_mut() = head.headers;
    response.headers_mut().remove("content-length");
    response.headers_mut().remove("transfer-encoding");
    Ok(response)
}

async fn read(response: Response) -> Result<(u16, Value), Cut> {
    let status = response.status().as_u16();
    let bytes = response.into_body().collect().await?.to_bytes();
    Ok((status, serde_json::from_slice(&bytes).unwrap_or_default()))
}

fn respond(status: u16, value: &Value) -> Response {
    hyper::Response::builder()
        .status(status)
        .header("content-type", "application/x-amz-json-1.0")
        .header("x-amzn-requestid", "11111111-2222-3333-4444-555555555555")
        .body(Full::new(Bytes::from(value.to_string())))
        .unwrap()
}

/// In the protocol of the request: JSON with the code in a header, too, which is the one that the SDK
/// reads (aws-facts 1.5); XML for SNS and CloudFormation; CBOR for CloudWatch (aws-facts 9.1).
fn refusal(head: &hyper::http::request::Parts, status: u16, code: &str, message: &str) -> Response {
    let content_type = head.headers.get("content-type").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let (content_type, body) = if content_type.starts_with("application/x-www-form-urlencoded") {
        let error = format!("<Error><Type>Sender</Type><Code>{code}</Code><Message>{message}</Message></Error>");
        ("text/xml", Bytes::from(format!("<ErrorResponse>{error}<RequestId>1</RequestId></ErrorResponse>")))
    } else if content_type.starts_with("application/cbor") {
        ("application/cbor", cbor_map(&[("__type", code), ("message", message)]))
    } else {
        ("application/x-amz-json-1.0", Bytes::from(json!({"__type": code, "message": message}).to_string()))
    };
    let mut response = respond(status, &Value::Null);
    *response.body_mut() = Full::new(body);
    response.headers_mut().insert("content-type", content_type.parse().unwrap());
    response.headers_mut().insert("smithy-protocol", "rpc-v2-cbor".parse().unwrap());
    response.headers_mut().insert("x-amzn-query-error", format!("{code};Sender").parse().unwrap());
    response
}

fn in_xml(status: u16, text: String) -> Response {
    hyper::Response::builder()
        .status(status)
        .header("content-type", "text/xml")
        .body(Full::new(Bytes::from(text)))
        .unwrap()
}

fn in_cbor(value: &Value) -> Response {
    let mut encoder = Encoder::new(Vec::new());
    encode(&mut encoder, value);
    hyper::Response::builder()
        .header("content-type", "application/cbor")
        .header("smithy-protocol", "rpc-v2-cbor")
        .body(Full::new(encoder.into_writer().into()))
        .unwrap()
}

fn encode(encoder: &mut Encoder, value: &Value) {
    match value {
        Value::Null => encoder.null(),
        Value::Bool(value) => encoder.boolean(*value),
        Value::Number(number) => match number.as_i64() {
            Some(number) => encoder.long(number),
            None => encoder.double(number.as_f64().unwrap()),
        },
        Value::String(text) => encoder.str(text),
        Value::Array(items) => {
            encoder.array(items.len());
            items.iter().for_each(|item| encode(encoder, item));
            encoder
        }
        Value::Object(map) => match map.get("$at").and_then(Value::as_i64) {
            Some(second) => encoder.timestamp(&DateTime::from_secs(second)),
            None => {
                encoder.map(map.len());
                for (key, value) in map {
                    encoder.str(key);
                    encode(encoder, value);
                }
                encoder
            }
        },
    };
}

/// A map of short texts.
fn cbor_map(pairs: &[(&str, &str)]) -> Bytes {
    let mut bytes = vec![0xa0 + u8::try_from(pairs.len()).unwrap()];
    for text in pairs.iter().flat_map(|(key, value)| [key, value]) {
        bytes.extend([0x78, u8::try_from(text.len()).unwrap()]);
        bytes.extend(text.as_bytes());
    }
    bytes.into()
}

fn failure(code: &str, sender_fault: bool) -> Value {
    json!({"SenderFault": sender_fault, "Code": code, "Message": "the gateway says no"})
}

/// Hands on the entries of a batch that do not fail, and adds those that do to the answer.
async fn fail_entries(
    shared: &Shared,
    head: &hyper::http::request::Parts,
    seen: &Request,
    failure_of: impl Fn(usize) -> Option<Value>,
) -> Result<Response, Cut> {
    let entries = seen.body["Entries"].as_array().cloned().unwrap_or_default();
    let (mut kept, mut failed) = (Vec::new(), Vec::new());
    for (at, entry) in entries.into_iter().enumerate() {
        match failure_of(at) {
            None => kept.push(entry),
            Some(mut failure) => {
                failure["Id"] = entry["Id"].clone();
                failed.push(failure);
            }
        }
    }
    if kept.is_empty() {
        return Ok(respond(200, &json!({"Successful": [], "Failed": failed})));
    }
    let mut body = seen.body.clone();
    body["Entries"] = kept.into();
    let (status, mut value) = read(forward(shared, head, Bytes::from(body.to_string())).await?).await?;
    let mut all = value["Failed"].as_array().cloned().unwrap_or_default();
    all.extend(failed);
    value["Failed"] = all.into();
    Ok(respond(status, &value))
}

/// Hands on the other events, and puts the failure of this one among their results: PutEvents answers 200 for
/// entries that it failed, in the order of the entries (aws-facts 4.1).
async fn fail_event(
    shared: &Shared,
    head: &hyper::http::request::Parts,
    seen: &Request,
    (at, code): (usize, &str),
) -> Result<Response, Cut> {
    let mut body = seen.body.clone();
    let entries = body["Entries"].as_array_mut().unwrap();
    if at >= entries.len() {
        return forward(shared, head, Bytes::from(body.to_string())).await;
    }
    entries.remove(at);
    let mut results = Vec::new();
    if !entries.is_empty() {
        let (_, value) = read(forward(shared, head, Bytes::from(body.to_string())).await?).await?;
        results = value["Entries"].as_array().cloned().unwrap_or_default();
    }
    results.insert(at, json!({"ErrorCode": code, "ErrorMessage": "the gateway says no"}));
    Ok(respond(200, &json!({"FailedEntryCount": 1, "Entries": results})))
}

/// AWS: deleting with a handle that was deleted with before succeeds. The emulator calls it invalid.
async fn forgive_repeated_deletes(shared: &Shared, seen: &Request, response: Response) -> Result<Response, Cut> {
    let entries = seen.body["Entries"].as_array().cloned().unwrap_or_default();
    let handle_of = |id: &Value| {
        let entry = entries.iter().find(|entry| entry["Id"] == *id);
        entry.and_then(|entry| entry["ReceiptHandle"].as_str()).unwrap_or_default().to_owned()
    };
    let (status, mut value) = read(response).await?;
    let mut successful = value["Successful"].as_array().cloned().unwrap_or_default();
    let mut deleted = shared.deleted_handles.lock().unwrap();
    deleted.extend(successful.iter().map(|entry| handle_of(&entry["Id"])));
    let failed = value["Failed"].as_array().cloned().unwrap_or_default();
    let (repeated, failed): (Vec<Value>, Vec<Value>) = failed
        .into_iter()
        .partition(|entry| entry["Code"] == "ReceiptHandleIsInvalid" && deleted.contains(&handle_of(&entry["Id"])));
    successful.extend(repeated.into_iter().map(|entry| json!({"Id": entry["Id"]})));
    value["Successful"] = successful.into();
    value["Failed"] = failed.into();
    Ok(respond(status, &value))
}
