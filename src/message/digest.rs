//! The MD5 digests that SQS returns for what it took. The Rust SDK checks none of them (aws-facts 1.3).

use md5::{Digest, Md5};

use super::Attributes;
use super::attribute::Value;

/// The digests that a service computed over what it took.
#[derive(Clone, Copy, Debug)]
pub struct Digests<'a> {
    /// Of the body.
    pub body: &'a str,
    /// Of the attributes, where there were any.
    pub attributes: Option<&'a str>,
}

impl Digests<'_> {
    /// Whether they are of what was sent: where it was received before, by the digest of the queue that it came
    /// from, so that the comparison is from end to end.
    pub fn are_of(&self, body: &str, md5_at_source: Option<&str>, attributes: &Attributes) -> bool {
        let is_the_body = md5_at_source.map_or_else(|| self.body == of_body(body), |digest| self.body == digest);
        is_the_body && self.attributes == of_attributes(attributes).as_deref()
    }
}

/// The digest of a body, in hexadecimal.
pub fn of_body(body: &str) -> String {
    hexadecimal(Md5::digest(body.as_bytes()).as_slice())
}

/// The digest of message attributes, in hexadecimal; `None` when there are none.
///
/// By name: length and name, length and type, one byte for text or binary, length and value.
pub fn of_attributes(attributes: &Attributes) -> Option<String> {
    if attributes.is_empty() {
        return None;
    }
    let mut digest = Md5::new();
    for (name, attribute) in attributes {
        put(&mut digest, name.as_bytes());
        put(&mut digest, attribute.data_type.as_bytes());
        digest.update(match attribute.value {
            Value::Text(_) => [1],
            Value::Bytes(_) => [2],
        });
        put(&mut digest, attribute.bytes());
    }
    Some(hexadecimal(digest.finalize().as_slice()))
}

fn put(digest: &mut Md5, bytes: &[u8]) {
    // SQS messages are at most 1 MiB, so a length always fits.
    digest.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
    digest.update(bytes);
}

fn hexadecimal(bytes: &[u8]) -> String {
    let digit = |nibble: u8| char::from_digit(nibble.into(), 16).unwrap_or_default();
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

#[cfg(test)]
mod tests {
    use crate::message::Attribute;

    use super::*;

    #[test]
    fn a_body_digest_is_plain_md5() {
        assert_eq!(of_body("hello"), "5d41402abc4b2a76b9719d911017c592");
    }

    #[test]
    fn what_was_sent_on_is_compared_with_the_digest_of_the_queue_it_came_from_until_it_is_changed() {
        let of_hello = Digests { body: "5d41402abc4b2a76b9719d911017c592", attributes: None };
        let none = Attributes::new();
        assert!(of_hello.are_of("hello", Some(of_hello.body), &none));
        assert!(!of_hello.are_of("hello", Some("another"), &none), "it was something else at its source");
        assert!(of_hello.are_of("hello", None, &none));
        assert!(!of_hello.are_of("hallo", None, &none));
    }

    #[test]
    fn the_digest_of_attributes_depends_on_name_type_and_value_and_not_on_their_order() {
        let mut one = Attributes::new();
        one.insert("b".into(), Attribute::text("String", "2"));
        one.insert("a".into(), Attribute::binary("Binary", vec![1]));
        let mut other = Attributes::new();
        other.insert("a".into(), Attribute::binary("Binary", vec![1]));
        other.insert("b".into(), Attribute::text("String", "2"));
        assert_eq!(of_attributes(&one), of_attributes(&other));
        other.insert("b".into(), Attribute::text("Number", "2"));
        assert_ne!(of_attributes(&one), of_attributes(&other));
        assert_eq!(of_attributes(&Attributes::new()), None);
    }
}
