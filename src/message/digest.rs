//! The MD5 digests that SQS returns for what it took. The Rust SDK checks none of them (aws-facts 1.3).

use md5::{Digest, Md5};

use super::Attributes;
use super::attribute::Value;

/// Whether the digests that the service computed are those of what was sent.
pub fn are_of(md5_of_body: Option<&str>, md5_of_attributes: Option<&str>, body: &str, attributes: &Attributes) -> bool {
    md5_of_body == Some(&of_body(body)) && md5_of_attributes == of_attributes(attributes).as_deref()
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
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
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
