//! The attributes that a pool knows: which are required, which cannot be changed, which values they take.

use std::collections::BTreeMap;

use aws_sdk_cognitoidentityprovider::types::{AttributeDataType, SchemaAttributeType};
use schemars::JsonSchema;
use serde::Serialize;

/// An attribute of the pool's schema.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Attribute {
    /// The name, `custom:` included.
    pub name: String,
    /// `String`, `Number`, `Boolean` or `DateTime`.
    pub kind: String,
    /// Whether every user needs it.
    pub required: bool,
    /// Whether it can be changed later.
    pub mutable: bool,
    #[serde(skip)]
    lengths: (usize, usize),
    #[serde(skip)]
    numbers: (i64, i64),
}

/// The attributes of a pool.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Schema {
    /// By name.
    pub attributes: BTreeMap<String, Attribute>,
}

impl Schema {
    pub(super) fn of(attributes: &[SchemaAttributeType]) -> Schema {
        let attributes = attributes.iter().filter_map(Attribute::of);
        Schema { attributes: attributes.map(|attribute| (attribute.name.clone(), attribute)).collect() }
    }

    /// Whether the pool knows the attribute; without a schema it is left to the service.
    pub fn knows(&self, name: &str) -> bool {
        self.attributes.is_empty() || self.attributes.contains_key(name)
    }

    /// Whether the attribute can be changed.
    pub fn is_mutable(&self, name: &str) -> bool {
        name != "sub" && self.attributes.get(name).is_none_or(|attribute| attribute.mutable)
    }

    /// What is wrong with attributes that are about to be written, every fault of them.
    pub fn faults(&self, attributes: &BTreeMap<String, String>) -> Vec<String> {
        let mut faults = Vec::new();
        for (name, value) in attributes {
            match self.attributes.get(name) {
                _ if name == "sub" => faults.push("sub is given by Cognito".into()),
                None if !self.knows(name) => faults.push(self.unknown(name)),
                None => {}
                Some(attribute) => faults.extend(attribute.fault(value)),
            }
            faults.extend(format_fault(name, value));
        }
        faults
    }

    /// What a new user would lack.
    pub fn missing(&self, attributes: &BTreeMap<String, String>) -> Vec<String> {
        let required = self.attributes.values().filter(|attribute| attribute.required && attribute.name != "sub");
        let missing = required.filter(|attribute| attributes.get(&attribute.name).is_none_or(String::is_empty));
        missing.map(|attribute| format!("{} is required", attribute.name)).collect()
    }

    fn unknown(&self, name: &str) -> String {
        let custom = format!("custom:{name}");
        if self.attributes.contains_key(&custom) {
            return format!("the pool has no attribute {name}; {custom} is meant, perhaps");
        }
        match crate::naming::nearest(name, self.attributes.keys().cloned()).first() {
            Some(near) => format!("the pool has no attribute {name}; {near} is meant, perhaps"),
            None => format!("the pool has no attribute {name}"),
        }
    }
}

impl Attribute {
    fn of(attribute: &SchemaAttributeType) -> Option<Attribute> {
        let length =
            |text: Option<&str>, otherwise: usize| text.and_then(|text| text.parse().ok()).unwrap_or(otherwise);
        let number = |text: Option<&str>, otherwise: i64| text.and_then(|text| text.parse().ok()).unwrap_or(otherwise);
        let lengths = attribute.string_attribute_constraints();
        let numbers = attribute.number_attribute_constraints();
        Some(Attribute {
            name: attribute.name.clone()?,
            kind: attribute.attribute_data_type.as_ref().unwrap_or(&AttributeDataType::String).as_str().to_owned(),
            required: attribute.required.unwrap_or_default(),
            mutable: attribute.mutable.unwrap_or(true),
            lengths: (
                length(lengths.and_then(|lengths| lengths.min_length()), 0),
                length(lengths.and_then(|lengths| lengths.max_length()), 2_048),
            ),
            numbers: (
                number(numbers.and_then(|numbers| numbers.min_value()), i64::MIN),
                number(numbers.and_then(|numbers| numbers.max_value()), i64::MAX),
            ),
        })
    }

    fn fault(&self, value: &str) -> Option<String> {
        let Attribute { name, lengths: (shortest, longest), numbers: (least, most), .. } = self;
        let length = value.chars().count();
        match self.kind.as_str() {
            "Number" => match value.parse::<i64>() {
                Err(_) => Some(format!("{name} is a number, and `{value}` is none")),
                Ok(number) if !(*least..=*most).contains(&number) => {
                    Some(format!("{name} lies between {least} and {most}"))
                }
                Ok(_) => None,
            },
            "Boolean" if !["true", "false"].contains(&value) => Some(format!("{name} is true or false")),
            "String" if length < *shortest => Some(format!("{name} needs {shortest} characters or more")),
            "String" if length > *longest => Some(format!("{name} may have {longest} characters at most")),
            _ => None,
        }
    }
}

/// What is wrong with the form of an address, which no schema tells. An empty value takes an attribute away.
fn format_fault(name: &str, value: &str) -> Option<String> {
    let what = match name {
        _ if value.is_empty() => return None,
        "email" if !is_email(value) => "an e-mail address, like ann@example.com",
        "phone_number" if !is_phone_number(value) => "a phone number with its country, like +4915112345678",
        _ => return None,
    };
    Some(format!("{name} is {what}, and `{value}` is none"))
}

fn is_email(value: &str) -> bool {
    let part = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control());
    value.rsplit_once('@').is_some_and(|(who, host)| part(who) && part(host) && !who.contains('@'))
}

/// E.164: a plus and 15 digits at most.
fn is_phone_number(value: &str) -> bool {
    let digits = value.strip_prefix('+').unwrap_or_default();
    (1..=15).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema() -> Schema {
        let attribute = |name: &str, kind: &str, required| Attribute {
            name: name.into(),
            kind: kind.into(),
            required,
            mutable: true,
            lengths: (0, 5),
            numbers: (0, 9),
        };
        let attributes = [
            attribute("name", "String", true),
            attribute("custom:level", "Number", false),
            attribute("sub", "String", true),
        ];
        Schema { attributes: attributes.map(|attribute| (attribute.name.clone(), attribute)).into() }
    }

    #[test]
    fn every_fault_is_told_of_with_what_is_meant_perhaps() {
        let attributes = [("level", "1"), ("nmae", "x"), ("custom:level", "x"), ("sub", "1")]
            .map(|(k, v)| (k.to_owned(), v.to_owned()));
        let faults = schema().faults(&attributes.into());
        assert_eq!(faults.len(), 4, "{faults:?}");
        for part in ["custom:level is meant", "name is meant", "`x` is none", "sub is given"] {
            assert!(faults.iter().any(|fault| fault.contains(part)), "{part}: {faults:?}");
        }
        assert_eq!(schema().missing(&BTreeMap::new()), ["name is required"]);
        assert!(schema().faults(&[("name".to_owned(), "Annabel".to_owned())].into())[0].contains("5 characters"));
    }

    #[test]
    fn addresses_have_the_form_that_cognito_takes_whatever_the_schema_says() {
        let faults = |name: &str, value: &str| Schema::default().faults(&[(name.into(), value.into())].into());
        for (name, value) in [
            ("email", "bad"),
            ("email", "a@"),
            ("email", "@b.de"),
            ("email", "a b@c.de"),
            ("email", "a@b@c.de"),
            ("phone_number", "123"),
            ("phone_number", "+49 151"),
            ("phone_number", "+"),
        ] {
            assert!(faults(name, value)[0].contains(&format!("`{value}` is none")), "{name} {value}");
        }
        for (name, value) in [("email", "ann+x@example.com"), ("email", ""), ("phone_number", "+4915112345678")] {
            assert_eq!(faults(name, value), Vec::<String>::new(), "{name} {value}");
        }
    }
}
