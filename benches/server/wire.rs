//! Identifiers, digests and answers as SQS makes them.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http_body_util::Full;
use hyper::Response;
use hyper::body::Bytes;
use md5::{Digest, Md5};

use super::queue::Receipt;

/// The account of every queue.
pub const ACCOUNT: &str = "000000000000";

const REGION: &str = "us-east-1";

/// Receipt handles of SQS have about this many characters.
const HANDLE_LENGTH: usize = 180;

/// The ARN of a queue.
pub fn arn(name: &str) -> String {
    format!("arn:aws:sqs:{REGION}:{ACCOUNT}:{name}")
}

/// The name at the end of a queue's URL or ARN.
pub fn name_of(url_or_arn: &str) -> &str {
    url_or_arn.rsplit(['/', ':']).next().unwrap_or(url_or_arn)
}

/// The id of a message.
pub fn message_id(id: u64) -> String {
    format!("{id:08x}-0000-4000-8000-{id:012x}")
}

/// The receipt handle of one receive.
pub fn handle(receipt: Receipt) -> String {
    let Receipt { slot, id, receive } = receipt;
    let mut handle = format!("{slot}.{id}.{receive}.");
    handle.extend(std::iter::repeat_n('A', HANDLE_LENGTH - handle.len()));
    handle
}

/// The receive that a handle is of.
pub fn parse_handle(handle: &str) -> Option<Receipt> {
    let mut parts = handle.split('.');
    Some(Receipt {
        slot: parts.next()?.parse().ok()?,
        id: parts.next()?.parse().ok()?,
        receive: parts.next()?.parse().ok()?,
    })
}

/// A digest in hexadecimal.
pub fn md5_of(bytes: &[u8]) -> String {
    hexadecimal(Md5::digest(bytes).as_slice())
}

/// The digest of message attributes given as name, type, text or base64, sorted by name.
pub fn md5_of_attributes<'a>(
    attributes: impl Iterator<Item = (&'a str, &'a str, Option<&'a str>, Option<&'a str>)>,
) -> String {
    let mut digest = Md5::new();
    for (name, data_type, text, base64) in attributes {
        put(&mut digest, name.as_bytes());
        put(&mut digest, data_type.as_bytes());
        match (text, base64) {
            (_, Some(base64)) => {
                digest.update([2]);
                put(&mut digest, &STANDARD.decode(base64).unwrap_or_default());
            }
            (text, None) => {
                digest.update([1]);
                put(&mut digest, text.unwrap_or_default().as_bytes());
            }
        }
    }
    hexadecimal(digest.finalize().as_slice())
}

fn put(digest: &mut Md5, bytes: &[u8]) {
    digest.update(u32::try_from(bytes.len()).unwrap().to_be_bytes());
    digest.update(bytes);
}

fn hexadecimal(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        text.push(char::from(DIGITS[usize::from(byte >> 4)]));
        text.push(char::from(DIGITS[usize::from(byte & 15)]));
    }
    text
}

/// An answer.
pub fn ok(json: String) -> Response<Full<Bytes>> {
    let response = Response::builder().header("content-type", "application/x-amz-json-1.0");
    let response = response.header("x-amzn-requestid", "11111111-2222-3333-4444-555555555555");
    response.body(Full::new(Bytes::from(json))).unwrap()
}

/// A refusal.
pub fn refuse(code: &str, message: &str) -> Response<Full<Bytes>> {
    let body = format!(r#"{{"__type":"{code}","message":"{message}"}}"#);
    let response = Response::builder().status(400).header("content-type", "application/x-amz-json-1.0");
    response.header("x-amzn-query-error", format!("{code};Sender")).body(Full::new(Bytes::from(body))).unwrap()
}
