//! An event or a message seen as its leaves: every value that is neither object nor list, by its
//! dotted path, with the list elements that it is in.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::number::Number;

/// The value of a message attribute, as SNS types them.
#[derive(Clone, Debug, PartialEq)]
pub enum AttributeValue {
    /// `String`.
    Text(String),
    /// `Number`, as it was spelled. Text that is no number counts as no attribute.
    Number(String),
    /// `String.Array`: strings, numbers, true, false and null, each matched by itself. An empty one
    /// counts as no attribute.
    Array(Vec<Value>),
    /// `Binary`. No policy can look into it, and SNS ignores it: it counts as no attribute, so that
    /// `exists:false` matches and `exists:true` does not.
    Binary,
}

impl AttributeValue {
    /// The value of an attribute from its type and text, as they stand in `MessageAttributes`.
    ///
    /// A `String.Array` whose text is not a JSON list is taken as a `String`, a type that is neither
    /// `String` nor `Number` as `Binary`.
    pub fn typed(data_type: &str, text: &str) -> AttributeValue {
        match data_type.split('.').next() {
            Some("String") if data_type == "String.Array" => {
                serde_json::from_str(text).map_or_else(|_| AttributeValue::Text(text.into()), AttributeValue::Array)
            }
            Some("String") => AttributeValue::Text(text.into()),
            Some("Number") => AttributeValue::Number(text.into()),
            _ => AttributeValue::Binary,
        }
    }
}

/// A value that operators can be held against.
#[derive(Clone, Debug)]
pub(super) enum Scalar<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    Text(&'a str),
}

impl Scalar<'_> {
    /// The value for JSON output.
    pub(super) fn to_value(&self) -> Value {
        match self {
            Scalar::Null => Value::Null,
            Scalar::Boolean(boolean) => Value::from(*boolean),
            Scalar::Number(number) => {
                serde_json::from_str(number.text()).unwrap_or_else(|_| Value::from(number.text()))
            }
            Scalar::Text(text) => Value::from(*text),
        }
    }
}

/// An element of a list: which list of the event, and which place in it.
pub(super) type Element = (usize, usize);

/// A leaf of an event.
#[derive(Clone, Debug)]
pub(super) struct Leaf<'a> {
    pub(super) scalar: Scalar<'a>,
    /// The elements that it is in, the outermost first. A leaf that is itself an element of a list is
    /// in the lists around that list only: `["a","b"]` has both.
    pub(super) elements: Vec<Element>,
}

/// An event, a message body or the attributes of a message, ready to be matched.
#[derive(Clone, Debug, Default)]
pub(super) struct Event<'a> {
    leaves: BTreeMap<String, Vec<Leaf<'a>>>,
    /// Paths of objects and of empty lists.
    without_value: BTreeSet<String>,
    lists: usize,
    is_object: bool,
    is_bare: bool,
}

impl<'a> Event<'a> {
    /// The leaves of a JSON document.
    pub(super) fn of_document(document: &'a Value) -> Event<'a> {
        let mut event = Event { is_object: document.is_object(), ..Event::default() };
        if let Value::Object(members) = document {
            for (key, value) in members {
                event.add(key.clone(), value, &[]);
            }
        }
        event
    }

    /// The attributes of a message.
    pub(super) fn of_attributes(attributes: &'a BTreeMap<String, AttributeValue>) -> Event<'a> {
        let mut event = Event { is_object: true, is_bare: attributes.is_empty(), ..Event::default() };
        for (name, value) in attributes {
            match value {
                AttributeValue::Text(text) => event.add_leaf(name.clone(), Scalar::Text(text), &[]),
                AttributeValue::Number(text) => {
                    if let Some(number) = Number::parse(text.trim()) {
                        event.add_leaf(name.clone(), Scalar::Number(number), &[]);
                    }
                }
                AttributeValue::Array(items) => {
                    let plain = items.iter().filter(|item| !item.is_object() && !item.is_array());
                    plain.for_each(|item| event.add(name.clone(), item, &[]));
                }
                AttributeValue::Binary => {}
            }
        }
        event
    }

    /// Whether it is an object, which alone can match.
    pub(super) fn is_object(&self) -> bool {
        self.is_object
    }

    /// Whether it is a message without any attribute. Such a message does not even match `exists:false`: the
    /// developer guide of SNS says that this takes at least one.
    pub(super) fn is_bare(&self) -> bool {
        self.is_bare
    }

    /// The leaves at a path.
    pub(super) fn leaves(&self, path: &str) -> &[Leaf<'a>] {
        self.leaves.get(path).map_or(&[], Vec::as_slice)
    }

    /// Whether an object or an empty list is at a path.
    pub(super) fn is_without_value(&self, path: &str) -> bool {
        self.without_value.contains(path)
    }

    /// A path that has leaves and differs from `path` in letter case only.
    pub(super) fn path_in_other_case(&self, path: &str) -> Option<&str> {
        let wanted = path.to_lowercase();
        self.leaves.keys().find(|known| *known != path && known.to_lowercase() == wanted).map(String::as_str)
    }

    fn add(&mut self, path: String, value: &'a Value, elements: &[Element]) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    self.add(format!("{path}.{key}"), value, elements);
                }
                self.without_value.insert(path);
            }
            Value::Array(items) => self.add_items(path, items, elements),
            Value::Null => self.add_leaf(path, Scalar::Null, elements),
            Value::Bool(boolean) => self.add_leaf(path, Scalar::Boolean(*boolean), elements),
            Value::String(text) => self.add_leaf(path, Scalar::Text(text), elements),
            Value::Number(number) => {
                if let Some(number) = Number::parse(&number.to_string()) {
                    self.add_leaf(path, Scalar::Number(number), elements);
                }
            }
        }
    }

    fn add_items(&mut self, path: String, items: &'a [Value], elements: &[Element]) {
        let list = self.lists;
        self.lists += 1;
        if items.is_empty() {
            self.without_value.insert(path);
            return;
        }
        for (index, item) in items.iter().enumerate() {
            if item.is_object() || item.is_array() {
                let inside: Vec<Element> = elements.iter().copied().chain([(list, index)]).collect();
                self.add(path.clone(), item, &inside);
            } else {
                self.add(path.clone(), item, elements);
            }
        }
    }

    fn add_leaf(&mut self, path: String, scalar: Scalar<'a>, elements: &[Element]) {
        self.leaves.entry(path).or_default().push(Leaf { scalar, elements: elements.to_vec() });
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn values(event: &Event, path: &str) -> Vec<Value> {
        event.leaves(path).iter().map(|leaf| leaf.scalar.to_value()).collect()
    }

    #[test]
    fn nested_lists_are_flattened_and_dotted_keys_and_nested_objects_are_one_path() {
        let document = json!({"a": {"b": [1, [2, [3]]]}, "a.b": "four"});
        assert_eq!(values(&Event::of_document(&document), "a.b"), [json!(1), json!(2), json!(3), json!("four")]);
    }

    #[test]
    fn a_value_remembers_the_elements_around_it_but_not_its_own_place() {
        let document = json!({"list": [{"tags": ["x", "y"]}, {"tags": ["z"]}]});
        let event = Event::of_document(&document);
        let elements: Vec<_> = event.leaves("list.tags").iter().map(|leaf| leaf.elements.clone()).collect();
        assert_eq!(elements, [[(0, 0)], [(0, 0)], [(0, 1)]]);
    }

    #[test]
    fn objects_and_empty_lists_have_no_value() {
        let document = json!({"a": {}, "b": [], "c": {"d": null}, "e": [[], {}]});
        let event = Event::of_document(&document);
        for path in ["a", "b", "c", "e"] {
            assert!(event.leaves(path).is_empty() && event.is_without_value(path), "{path}");
        }
        assert_eq!(values(&event, "c.d"), [Value::Null]);
    }

    #[test]
    fn attributes_become_values_of_their_type() {
        let attributes = BTreeMap::from(
            [
                ("text", "String", "5"),
                ("number", "Number", " +5.0"),
                ("labelled", "Number.int", "7"),
                ("no number", "Number", "five"),
                ("list", "String.Array", r#"["a", 1, null, {"x": 1}]"#),
                ("no list", "String.Array", "a,b"),
                ("bytes", "Binary", "AAAA"),
            ]
            .map(|(name, data_type, text)| (name.to_owned(), AttributeValue::typed(data_type, text))),
        );
        let event = Event::of_attributes(&attributes);
        assert_eq!(values(&event, "text"), [json!("5")]);
        assert!(matches!(&event.leaves("number")[0].scalar, Scalar::Number(n) if *n == Number::parse("5").unwrap()));
        assert_eq!(values(&event, "labelled"), [json!(7)]);
        assert_eq!(values(&event, "list"), [json!("a"), json!(1), Value::Null]);
        assert_eq!(values(&event, "no list"), [json!("a,b")]);
        assert!(event.leaves("no number").is_empty() && event.leaves("bytes").is_empty());
    }
}
