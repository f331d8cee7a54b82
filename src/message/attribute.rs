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

    /// Refuses what no queue and no topic takes of an attribute with this name (aws-facts 1.1).
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn check(&self, name: &str) -> std::result::Result<(), String> {
        check_name(name)?;
        let text = match (base_of(&self.data_type), &self.value) {
            ("String" | "Number", Value::Text(text)) => Some(text),
            ("Binary", Value::Bytes(_)) => None,
            _ => return Err(format!("`{}` is not a type", self.data_type)),
        };
        if self.bytes().is_empty() {
            return Err("the value is empty, which SQS does not take".into());
        }
        match text {
            Some(text) if base_of(&self.data_type) == "Number" => check_number(text),
            Some(text) => match text.chars().find(|c| !super::is_allowed(*c)) {
                Some(c) => Err(format!("the value has the character {c:?}, which SQS does not take")),
                None => Ok(()),
            },
            None => Ok(()),
        }
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
    let attribute = match base_of(data_type) {
        "Binary" => Attribute::binary(data_type, read_binary(text, value)?),
        _ => Attribute::text(data_type, value),
    };
    attribute.check(name).map_err(|reason| malformed(text, &reason))?;
    Ok((name.to_owned(), attribute))
}

/// `Number` of `Number.int`.
fn base_of(data_type: &str) -> &str {
    data_type.split('.').next().unwrap_or(data_type)
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

/// Refuses attributes that no queue and no topic takes.
///
/// # Errors
/// A usage error that names the first of them.
pub fn check_each(attributes: &Attributes) -> Result<()> {
    for (name, attribute) in attributes {
        attribute.check(name).map_err(|reason| Error::usage(format!("the attribute `{name}`: {reason}")))?;
    }
    Ok(())
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
fn check_number(value: &str) -> std::result::Result<(), String> {
    let looks_like_one = value.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E'));
    if looks_like_one && value.parse::<f64>().is_ok_and(f64::is_finite) {
        return Ok(());
    }
    Err(format!("`{value}` is not a number"))
}

fn check_name(name: &str) -> std::result::Result<(), String> {
    let legal = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let lower = name.to_ascii_lowercase();
    // How SNS is told of SMS and of pushes to mobiles.
    let is_of_sns = name.starts_with("AWS.SNS.");
    let reason = if name.is_empty() {
        "the name is empty"
    } else if name.len() > MAX_NAME {
        "the name is longer than 256 characters"
    } else if !name.chars().all(legal) {
        "a name has letters, digits, `_`, `-` and `.`"
    } else if name.starts_with('.') || name.ends_with('.') || name.contains("..") {
        "a name neither begins nor ends with `.` nor has two in a row"
    } else if !is_of_sns && (lower.starts_with("aws.") || lower.starts_with("amazon.")) {
        "names beginning with AWS. or Amazon. are reserved"
    } else {
        return Ok(());
    };
    Err(reason.into())
}

fn read_binary(argument: &str, value: &str) -> Result<Vec<u8>> {
    let Some(file) = value.strip_prefix('@') else {
        return Err(malformed(argument, "a Binary value is read from a file: `name:Binary=@file`"));
    };
    let bytes = std::fs::read(Path::new(file))
        .map_err(|error| malformed(argument, &format!("could not read {file}: {error}")))?;
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
