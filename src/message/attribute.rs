//! Message attributes: String, Number, Binary, each with an optional label, and how they are typed.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::error::{Error, Result};

use super::Attributes;

/// Attributes of one message (aws-facts 1.1).
pub const MAX_ATTRIBUTES: usize = 10;

/// The longest attribute name (aws-facts 1.1).
const MAX_NAME: usize = 256;

/// The value of an attribute, with its type as SQS spells it: `String`, `Number.int`, `Binary.png`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Attribute {
    /// `String`, `Number` or `Binary`, perhaps with `.label`.
    #[serde(rename = "type")]
    pub data_type: String,
    /// Text, or bytes that are base64 in JSON.
    #[schemars(with = "String")]
    pub value: Value,
}

/// Text for String and Number, bytes for Binary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// String and Number.
    Text(String),
    /// Binary.
    Bytes(Vec<u8>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        match self {
            Value::Text(text) => serializer.serialize_str(text),
            Value::Bytes(bytes) => serializer.serialize_str(&STANDARD.encode(bytes)),
        }
    }
}

impl Attribute {
    /// A String or Number attribute.
    pub fn text(data_type: &str, text: &str) -> Attribute {
        Attribute { data_type: data_type.into(), value: Value::Text(text.into()) }
    }

    /// A Binary attribute.
    pub fn binary(data_type: &str, bytes: Vec<u8>) -> Attribute {
        Attribute { data_type: data_type.into(), value: Value::Bytes(bytes) }
    }

    /// Bytes as SQS counts them.
    pub fn size(&self, name: &str) -> usize {
        name.len() + self.data_type.len() + self.bytes().len()
    }

    /// The value's bytes.
    pub fn bytes(&self) -> &[u8] {
        match &self.value {
            Value::Text(text) => text.as_bytes(),
            Value::Bytes(bytes) => bytes,
        }
    }
}

/// Parses `name=value`, `name:Number=5`, `name:Binary=@file`, as given with `--attr`.
///
/// # Errors
/// A usage error that shows the argument and the right form.
pub fn parse(text: &str) -> Result<(String, Attribute)> {
    let (left, value) = text.split_once('=').ok_or_else(|| malformed(text, "it has no `=`"))?;
    let (name, data_type) = left.split_once(':').unwrap_or((left, "String"));
    check_name(text, name)?;
    let base = data_type.split('.').next().unwrap_or(data_type);
    let attribute = match base {
        "String" if value.is_empty() => return Err(malformed(text, "the value is empty, which SQS does not take")),
        "String" => Attribute::text(data_type, value),
        "Number" => {
            check_number(text, value)?;
            Attribute::text(data_type, value)
        }
        "Binary" => Attribute::binary(data_type, read_binary(text, value)?),
        _ => return Err(malformed(text, &format!("`{data_type}` is not a type"))),
    };
    Ok((name.to_owned(), attribute))
}

/// Parses all `--attr` arguments of one message.
///
/// # Errors
/// As [`parse`], and for a name given twice or too many attributes.
pub fn parse_all(arguments: &[String]) -> Result<Attributes> {
    let attributes = parse_each(arguments)?;
    check_count(attributes.len())?;
    Ok(attributes)
}

/// The same, for a topic: it takes any number of attributes.
///
/// # Errors
/// As [`parse`], and for a name given twice.
pub fn parse_each(arguments: &[String]) -> Result<Attributes> {
    let mut attributes = Attributes::new();
    for argument in arguments {
        let (name, attribute) = parse(argument)?;
        if attributes.insert(name.clone(), attribute).is_some() {
            return Err(malformed(argument, &format!("there are two attributes `{name}`")));
        }
    }
    Ok(attributes)
}

/// Refuses more attributes than a message can have.
///
/// # Errors
/// A usage error with the limit.
pub fn check_count(count: usize) -> Result<()> {
    if count > MAX_ATTRIBUTES {
        return Err(Error::usage(format!(
            "{count} attributes are more than the {MAX_ATTRIBUTES} that a message can have"
        )));
    }
    Ok(())
}

/// SQS takes numbers of up to 38 digits between 10^-128 and 10^126, with a sign and an exponent.
fn check_number(argument: &str, value: &str) -> Result<()> {
    let looks_like_one = value.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
    if looks_like_one && value.parse::<f64>().is_ok_and(f64::is_finite) {
        return Ok(());
    }
    Err(malformed(argument, &format!("`{value}` is not a number")))
}

fn check_name(argument: &str, name: &str) -> Result<()> {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let lower = name.to_ascii_lowercase();
    let reason = if name.is_empty() {
        "the name is empty"
    } else if name.len() > MAX_NAME {
        "the name is longer than 256 characters"
    } else if !name.chars().all(legal) {
        "a name has letters, digits, `_`, `-` and `.`"
    } else if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        "a name neither begins nor ends with `.` nor has two in a row"
    } else if lower.starts_with("aws.") || lower.starts_with("amazon.") {
        "names beginning with AWS. or Amazon. are reserved"
    } else {
        return Ok(());
    };
    Err(malformed(argument, reason))
}

fn read_binary(argument: &str, value: &str) -> Result<Vec<u8>> {
    let Some(file) = value.strip_prefix('@') else {
        return Err(malformed(argument, "a Binary value is read from a file: `name:Binary=@file`"));
    };
    let bytes = std::fs::read(Path::new(file))
        .map_err(|error| malformed(argument, &format!("could not read {file}: {error}")))?;
    if bytes.is_empty() {
        return Err(malformed(argument, &format!("{file} is empty, which SQS does not take")));
    }
    Ok(bytes)
}

fn malformed(argument: &str, reason: &str) -> Error {
    Error::usage(format!("--attr `{argument}`: {reason}"))
        .hint("the forms are name=value, name:Number=5 and name:Binary=@file; a type may have a label, as in name:Number.int=5")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_an_attribute_is_taken() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("b");
        std::fs::write(&file, [0, 159, 146, 150]).unwrap();
        let binary = format!("blob:Binary.png=@{}", file.display());
        for (text, name, attribute) in [
            ("kind=order=1", "kind", Attribute::text("String", "order=1")),
            ("at=@home", "at", Attribute::text("String", "@home")),
            ("n:Number=-5.25e3", "n", Attribute::text("Number", "-5.25e3")),
            ("n:Number.int=5", "n", Attribute::text("Number.int", "5")),
            (binary.as_str(), "blob", Attribute::binary("Binary.png", vec![0, 159, 146, 150])),
        ] {
            assert_eq!(parse(text).unwrap(), (name.to_owned(), attribute), "{text}");
        }
    }

    #[test]
    fn a_malformed_attribute_is_a_usage_error_that_shows_the_argument_and_the_forms() {
        for text in [
            "kind",
            "=x",
            "a b=x",
            ".a=x",
            "a..b=x",
            "AWS.x=y",
            "n:Number=five",
            "n:Number=inf",
            "n:Number=",
            "x:Text=y",
            "s=",
            "b:Binary=text",
            "b:Binary=@/does/not/exist",
        ] {
            let error = parse(text).unwrap_err();
            assert_eq!(error.kind(), crate::error::ErrorKind::Usage);
            assert!(error.to_string().contains(text), "{error}");
            assert!(error.all_hints()[0].contains("name:Binary=@file"));
        }
    }

    #[test]
    fn two_attributes_of_one_name_and_an_eleventh_are_refused() {
        let twice = ["a=1", "a=2"].map(str::to_owned);
        assert!(parse_all(&twice).unwrap_err().to_string().contains("two attributes `a`"));
        let eleven: Vec<String> = (0..11).map(|n| format!("a{n}=x")).collect();
        assert!(parse_all(&eleven).unwrap_err().to_string().contains("11 attributes"));
        assert_eq!(parse_all(&eleven[..10]).unwrap().len(), 10);
    }
}
