//! The actions of SQS, each from its JSON to its JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::Server;
use super::queue::{New, Queue};
use super::wire;

type Answer = Response<Full<Bytes>>;

/// The parameters of every action; those that it does not have are absent.
#[derive(Default, Deserialize)]
#[serde(rename_all = "PascalCase", default)]
struct Parameters<'a> {
    queue_url: Option<Cow<'a, str>>,
    queue_name: Option<Cow<'a, str>>,
    queue_name_prefix: Option<Cow<'a, str>>,
    max_results: Option<usize>,
    next_token: Option<Cow<'a, str>>,
    attributes: BTreeMap<String, String>,
    #[serde(borrow)]
    message_body: Option<&'a RawValue>,
    #[serde(borrow)]
    message_attributes: Option<&'a RawValue>,
    #[serde(borrow)]
    entries: Vec<Entry<'a>>,
    receipt_handle: Option<Cow<'a, str>>,
    max_number_of_messages: Option<usize>,
    visibility_timeout: Option<u64>,
    wait_time_seconds: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Entry<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    message_body: Option<&'a RawValue>,
    #[serde(borrow)]
    message_attributes: Option<&'a RawValue>,
    #[serde(borrow, default)]
    receipt_handle: Cow<'a, str>,
    visibility_timeout: Option<u64>,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Attribute<'a> {
    #[serde(borrow)]
    data_type: Cow<'a, str>,
    #[serde(borrow)]
    string_value: Option<Cow<'a, str>>,
    #[serde(borrow)]
    binary_value: Option<Cow<'a, str>>,
}

/// Carries an action out.
pub async fn carry_out(server: &Server, action: &str, body: &[u8]) -> Answer {
    let Ok(parameters) = serde_json::from_slice::<Parameters<'_>>(body) else {
        return wire::refuse("InvalidParameterValue", "the request is not understood");
    };
    match action {
        "CreateQueue" => create(server, &parameters),
        "ListQueues" => list(server, &parameters),
        "StartMessageMoveTask" | "ListMessageMoveTasks" | "CancelMessageMoveTask" => {
            wire::refuse("InvalidAction", "this server has no move tasks")
        }
        _ => {
            let name = parameters.queue_url.as_deref().map(wire::name_of).or(parameters.queue_name.as_deref());
            let Some((name, queue)) = name.and_then(|name| Some((name, server.find(name)?))) else {
                return wire::refuse("AWS.SimpleQueueService.NonExistentQueue", "The specified queue does not exist.");
            };
            on_queue(server, action, name, &queue, &parameters).await
        }
    }
}

async fn on_queue(
    server: &Server,
    action: &str,
    name: &str,
    queue: &Arc<Queue>,
    parameters: &Parameters<'_>,
) -> Answer {
    let mut entries = parameters.entries.len();
    let answer = match action {
        "GetQueueUrl" => wire::ok(json!({"QueueUrl": server.url(name)}).to_string()),
        "GetQueueAttributes" => wire::ok(json!({"Attributes": attributes(name, queue)}).to_string()),
        "ListQueueTags" => wire::ok("{}".into()),
        "ListDeadLetterSourceQueues" => sources(server, name),
        "SendMessage" => send(queue, parameters),
        "SendMessageBatch" => send_batch(queue, parameters),
        "ReceiveMessage" => {
            let (answer, received) = receive(queue, parameters).await;
            entries = received;
            answer
        }
        "DeleteMessage" => settle(parameters, |handle| queue.delete(handle)),
        "DeleteMessageBatch" => each(parameters, |entry| queue.delete(&entry.receipt_handle)),
        "ChangeMessageVisibility" => {
            let hidden_for = Duration::from_secs(parameters.visibility_timeout.unwrap_or_default());
            settle(parameters, |handle| queue.change_visibility(handle, hidden_for))
        }
        "ChangeMessageVisibilityBatch" => each(parameters, |entry| {
            let hidden_for = Duration::from_secs(entry.visibility_timeout.unwrap_or_default());
            queue.change_visibility(&entry.receipt_handle, hidden_for)
        }),
        "PurgeQueue" => {
            queue.purge();
            wire::ok("{}".into())
        }
        _ => wire::refuse("InvalidAction", "the action is not known here"),
    };
    server.counts.add(action, entries);
    answer
}

fn create(server: &Server, parameters: &Parameters<'_>) -> Answer {
    let name = parameters.queue_name.as_deref().unwrap_or_default();
    let policy = parameters.attributes.get("RedrivePolicy");
    let policy = policy.and_then(|policy| serde_json::from_str::<serde_json::Value>(policy).ok());
    let dead_letters = policy.as_ref().and_then(|policy| policy["deadLetterTargetArn"].as_str());
    server.make(name, dead_letters.map(wire::name_of));
    wire::ok(json!({"QueueUrl": server.url(name)}).to_string())
}

/// Pages only where MaxResults is given, as SQS does; the token is the last name of the page before.
fn list(server: &Server, parameters: &Parameters<'_>) -> Answer {
    let prefix = parameters.queue_name_prefix.as_deref().unwrap_or_default();
    let queues = server.queues.lock().unwrap();
    let mut names: Vec<&String> = queues.keys().filter(|name| name.starts_with(prefix)).collect();
    names.sort();
    if let Some(token) = parameters.next_token.as_deref() {
        names.retain(|name| name.as_str() > token);
    }
    let most = parameters.max_results.unwrap_or(1_000);
    let token = (names.len() > most && parameters.max_results.is_some()).then(|| names[most - 1].clone());
    let urls: Vec<String> = names.into_iter().take(most).map(|name| server.url(name)).collect();
    server.counts.add("ListQueues", 0);
    wire::ok(json!({"QueueUrls": urls, "NextToken": token}).to_string())
}

/// The queues whose RedrivePolicy names this one.
fn sources(server: &Server, name: &str) -> Answer {
    // With the quote: the name may be the beginning of another one.
    let arn = format!("{}\"", wire::arn(name));
    let queues = server.queues.lock().unwrap();
    let names = |queue: &Queue| queue.policy.as_ref().is_some_and(|policy| policy.contains(&arn));
    let urls: Vec<String> = queues.iter().filter(|(_, queue)| names(queue)).map(|(name, _)| server.url(name)).collect();
    wire::ok(json!({"queueUrls": urls}).to_string())
}

fn attributes(name: &str, queue: &Queue) -> BTreeMap<&'static str, String> {
    let (visible, invisible) = queue.depth();
    let mut attributes = BTreeMap::from([
        ("QueueArn", wire::arn(name)),
        ("ApproximateNumberOfMessages", visible.to_string()),
        ("ApproximateNumberOfMessagesNotVisible", invisible.to_string()),
        ("ApproximateNumberOfMessagesDelayed", "0".into()),
        ("VisibilityTimeout", "30".into()),
        ("MaximumMessageSize", "1048576".into()),
        ("MessageRetentionPeriod", "1209600".into()),
    ]);
    attributes.extend(queue.policy.iter().map(|policy| ("RedrivePolicy", policy.clone())));
    attributes
}

/// A message to be stored, from its raw JSON.
fn message(body: Option<&RawValue>, attributes: Option<&RawValue>) -> Option<New> {
    let body = body?;
    let text: Cow<'_, str> = match serde_json::from_str::<&str>(body.get()) {
        Ok(text) => text.into(),
        Err(_) => serde_json::from_str::<String>(body.get()).ok()?.into(),
    };
    let attributes = attributes.filter(|attributes| attributes.get() != "{}").map(|attributes| {
        let parsed: BTreeMap<String, Attribute<'_>> = serde_json::from_str(attributes.get()).unwrap_or_default();
        let parts = parsed.iter().map(|(name, attribute)| {
            let Attribute { data_type, string_value, binary_value } = attribute;
            (name.as_str(), &**data_type, string_value.as_deref(), binary_value.as_deref())
        });
        (attributes.get().to_owned(), wire::md5_of_attributes(parts))
    });
    Some(New { body: body.get().into(), md5_of_body: wire::md5_of(text.as_bytes()), attributes, origin: None })
}

fn send(queue: &Queue, parameters: &Parameters<'_>) -> Answer {
    let Some(new) = message(parameters.message_body, parameters.message_attributes) else {
        return wire::refuse("MissingParameter", "there is no body");
    };
    let md5 = new.md5_of_body.clone();
    let md5_of_attributes = new.attributes.as_ref().map(|(_, md5)| md5.clone());
    let id = queue.send([new]).remove(0);
    wire::ok(json!({"MessageId": id, "MD5OfMessageBody": md5, "MD5OfMessageAttributes": md5_of_attributes}).to_string())
}

fn send_batch(queue: &Queue, parameters: &Parameters<'_>) -> Answer {
    let new: Vec<New> =
        parameters.entries.iter().filter_map(|entry| message(entry.message_body, entry.message_attributes)).collect();
    if new.len() != parameters.entries.len() {
        return wire::refuse("InvalidParameterValue", "an entry has no body");
    }
    let digests: Vec<(String, Option<String>)> =
        new.iter().map(|new| (new.md5_of_body.clone(), new.attributes.as_ref().map(|(_, md5)| md5.clone()))).collect();
    let ids = queue.send(new);
    let mut out = String::from(r#"{"Failed":[],"Successful":["#);
    for (at, (id, (md5, md5_of_attributes))) in ids.iter().zip(digests).enumerate() {
        let comma = if at == 0 { "" } else { "," };
        let entry = &parameters.entries[at].id;
        let _ = write!(out, r#"{comma}{{"Id":"{entry}","MessageId":"{id}","MD5OfMessageBody":"{md5}""#);
        if let Some(md5) = md5_of_attributes {
            let _ = write!(out, r#","MD5OfMessageAttributes":"{md5}""#);
        }
        out.push('}');
    }
    out.push_str("]}");
    wire::ok(out)
}

async fn receive(queue: &Queue, parameters: &Parameters<'_>) -> (Answer, usize) {
    let most = parameters.max_number_of_messages.unwrap_or(1);
    let hidden_for = Duration::from_secs(parameters.visibility_timeout.unwrap_or(30));
    let wait = Duration::from_secs(parameters.wait_time_seconds.unwrap_or_default());
    let (messages, received) = queue.receive(most, hidden_for, wait).await;
    let json = if received == 0 { "{}".into() } else { format!(r#"{{"Messages":{messages}}}"#) };
    (wire::ok(json), received)
}

fn settle(parameters: &Parameters<'_>, settle: impl Fn(&str) -> bool) -> Answer {
    if settle(parameters.receipt_handle.as_deref().unwrap_or_default()) {
        return wire::ok("{}".into());
    }
    wire::refuse("ReceiptHandleIsInvalid", "The receipt handle is not valid.")
}

fn each(parameters: &Parameters<'_>, settle: impl Fn(&Entry<'_>) -> bool) -> Answer {
    let mut successful = String::new();
    let mut failed = String::new();
    for entry in &parameters.entries {
        let id = &entry.id;
        if settle(entry) {
            let comma = if successful.is_empty() { "" } else { "," };
            let _ = write!(successful, r#"{comma}{{"Id":"{id}"}}"#);
        } else {
            let comma = if failed.is_empty() { "" } else { "," };
            let _ = write!(
                failed,
                r#"{comma}{{"Id":"{id}","SenderFault":true,"Code":"ReceiptHandleIsInvalid","Message":"not valid"}}"#
            );
        }
    }
    wire::ok(format!(r#"{{"Successful":[{successful}],"Failed":[{failed}]}}"#))
}
