//! What is written with `-o json` is what `docs/schema/` says, key by key.

use msgctl::guard::Verb;
use msgctl::schema;
use serde_json::{Value, json};

use crate::support::World;

/// The same schema, refusing keys that it does not name: what it published leaves room for keys of later versions.
fn strict(mut schema: Value) -> Value {
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        definitions.values_mut().for_each(close);
    }
    schema
}

fn close(schema: &mut Value) {
    let Value::Object(object) = schema else { return };
    if object.contains_key("properties") && !object.contains_key("additionalProperties") {
        object.insert("unevaluatedProperties".into(), json!(false));
    }
    for value in object.get_mut("properties").and_then(Value::as_object_mut).into_iter().flat_map(|of| of.values_mut())
    {
        close(value);
    }
}

/// What keeps a document from being any of the forms of a schema: of the form that it is most like.
fn differences(schema: &Value, written: &Value) -> Vec<String> {
    let forms = schema["anyOf"].as_array().unwrap();
    let of_form = |form: &Value| {
        let schema = strict(json!({ "$defs": schema["$defs"], "allOf": [form] }));
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors = validator.iter_errors(written);
        errors.map(|error| format!("{}: {error}", error.instance_path())).collect::<Vec<_>>()
    };
    forms.iter().map(of_form).min_by_key(Vec::len).unwrap()
}

/// Asserts that what a verb wrote with `-o json` is as its schema says: a document, or lines of NDJSON where it
/// wrote the data of a file.
pub fn assert_as_declared(verb: Verb, stdout: &str) {
    let Some(schema) = schema::of(verb) else { return };
    let documents: Vec<Value> =
        serde_json::Deserializer::from_str(stdout).into_iter().collect::<Result<_, _>>().unwrap_or_else(|error| {
            panic!("{} writes no JSON: {error}\n{stdout}", verb.path());
        });
    for document in documents {
        let differences = differences(&schema, &document);
        assert!(differences.is_empty(), "{}: {document:#}\n{}", verb.path(), differences.join("\n"));
    }
}

#[test]
fn an_error_is_as_its_schema_says() {
    let world = World::new();
    for arguments in [&["queue", "show", "nope"][..], &["queue", "peek", "tasks", "--where", "("]] {
        let run = world.msgctl(&[arguments, &["-o", "json"]].concat());
        let written: Value = serde_json::from_str(run.stderr.lines().last().unwrap()).unwrap();
        assert_eq!(differences(&schema::of_errors(), &written), Vec::<String>::new(), "{written}");
    }
}

#[test]
fn a_missing_key_another_type_and_an_undeclared_key_are_all_seen() {
    let schema = schema::of(Verb::QueueSend).unwrap();
    let sent = json!({
        "queue": "app1-dev-tasks", "message_id": "1", "sequence_number": null, "size_bytes": 1
    });
    let complete = differences(&schema, &sent);
    assert!(complete.is_empty(), "{complete:?}");
    for (key, value) in [("message_id", None), ("message_id", Some(json!(1))), ("extra", Some(json!(1)))] {
        let mut other = sent.clone();
        match value {
            Some(value) => other[key] = value,
            None => drop(other.as_object_mut().unwrap().remove(key)),
        }
        assert!(!differences(&schema, &other).is_empty(), "{other}");
    }
}
