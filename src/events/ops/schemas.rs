//! JSON Schemas of details, by the source and the detail type of their events.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use jsonschema::Validator;
use serde_json::Value;

use crate::error::{Error, Result};
use crate::input;

use super::event::Event;

/// How many of the places are told at which a detail does not fit.
const TOLD: usize = 5;

/// A compiled schema.
#[derive(Debug)]
pub struct Schema {
    file: String,
    validator: Validator,
}

/// Which schema details have to fit.
#[derive(Clone, Debug, Default)]
pub struct Schemas {
    /// For every event.
    of_all: Option<Arc<Schema>>,
    /// By source and detail type.
    of_kinds: BTreeMap<(String, String), Arc<Schema>>,
}

/// Where a schema stands in the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SchemaFile {
    /// The source of the events.
    pub source: String,
    /// Their detail type.
    pub detail_type: String,
    /// The file.
    pub path: PathBuf,
}

/// Why a detail does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Misfit {
    /// The file of the schema.
    pub schema: String,
    /// Where and why, the first few places.
    pub errors: Vec<String>,
}

impl Misfit {
    /// A sentence without its final period.
    pub fn message(&self) -> String {
        format!("the detail does not fit {}: {}", self.schema, self.errors.join("; "))
    }
}

impl Schema {
    /// Reads a schema.
    ///
    /// # Errors
    /// A usage error that names the file, and what in it is wrong.
    pub fn read(path: &Path) -> Result<Schema> {
        let file = path.display().to_string();
        let text = input::file(&file)?;
        let schema: Value = serde_json::from_str(&text)
            .map_err(|error| Error::usage(format!("the schema {file} is not JSON: {error}")))?;
        let validator = jsonschema::validator_for(&schema).map_err(|error| {
            Error::usage(format!("the schema {file} cannot be used: {error}")).hint(
                "a schema is a JSON Schema of the detail, in one file; what it refers to elsewhere is not fetched",
            )
        })?;
        Ok(Schema { file, validator })
    }

    fn check(&self, detail: &Value) -> std::result::Result<(), Misfit> {
        let errors: Vec<String> = self
            .validator
            .iter_errors(detail)
            .take(TOLD)
            .map(|error| match error.instance_path().as_str() {
                "" => error.to_string(),
                place => format!("{place}: {error}"),
            })
            .collect();
        if errors.is_empty() { Ok(()) } else { Err(Misfit { schema: self.file.clone(), errors }) }
    }
}

impl Schemas {
    /// The schema of this file for every event; else those of the settings by the kinds of events.
    ///
    /// # Errors
    /// A usage error that names the file.
    pub fn read(of_all: Option<&str>, of_kinds: Vec<SchemaFile>) -> Result<Schemas> {
        if let Some(file) = of_all {
            let schema = Arc::new(Schema::read(Path::new(file))?);
            return Ok(Schemas { of_all: Some(schema), of_kinds: BTreeMap::new() });
        }
        let mut schemas = Schemas::default();
        for SchemaFile { source, detail_type, path } in of_kinds {
            let schema = Arc::new(Schema::read(&path)?);
            schemas.of_kinds.insert((source, detail_type), schema);
        }
        Ok(schemas)
    }

    /// The schema that an event has to fit.
    pub fn of(&self, event: &Event) -> Option<&Schema> {
        let of_kind = || self.of_kinds.get(&(event.source.clone(), event.detail_type.clone()));
        self.of_all.as_ref().or_else(of_kind).map(Arc::as_ref)
    }

    /// Holds an event against its schema; the name of that is returned, if there is one.
    ///
    /// # Errors
    /// Why its detail does not fit.
    pub fn check(&self, event: &Event) -> std::result::Result<Option<&str>, Misfit> {
        let Some(schema) = self.of(event) else { return Ok(None) };
        // What is not JSON was refused before.
        let detail = serde_json::from_str(&event.detail).unwrap_or_default();
        schema.check(&detail).map(|()| Some(schema.file.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(folder: &Path, name: &str, text: &str) -> PathBuf {
        let path = folder.join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn event(source: &str, detail: &str) -> Event {
        let (source, detail_type) = (source.to_owned(), "Order Created".to_owned());
        Event { source, detail_type, detail: detail.into(), ..Event::default() }
    }

    const ORDER: &str = r#"{"type": "object", "required": ["status"], "additionalProperties": false,
        "properties": {"status": {"enum": ["confirmed", "shipped"]}, "lines": {"type": "array", "items": {"type": "integer"}}}}"#;

    #[test]
    fn a_detail_is_held_against_the_schema_of_its_kind_and_every_place_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = write(folder.path(), "order.json", ORDER);
        let kind = SchemaFile { source: "shop".into(), detail_type: "Order Created".into(), path };
        let schemas = Schemas::read(None, vec![kind]).unwrap();
        assert!(schemas.check(&event("shop", r#"{"status":"confirmed","lines":[1]}"#)).unwrap().is_some());
        assert_eq!(schemas.check(&event("else", r#"{"status":"lost"}"#)), Ok(None), "nothing is known of its kind");
        let misfit = schemas.check(&event("shop", r#"{"status":"lost","lines":[1,"x"],"more":1}"#)).unwrap_err();
        assert_eq!(misfit.errors.len(), 3, "{misfit:?}");
        let message = misfit.message();
        for part in ["order.json", "/status: ", "/lines/1: ", "\"lost\"", "more"] {
            assert!(message.contains(part), "{part}: {message}");
        }
    }

    #[test]
    fn the_schema_that_is_named_goes_for_every_event() {
        let folder = tempfile::tempdir().unwrap();
        let path = write(folder.path(), "order.json", ORDER);
        let schemas = Schemas::read(Some(path.to_str().unwrap()), Vec::new()).unwrap();
        assert!(schemas.check(&event("whoever", "{}")).unwrap_err().message().contains("\"status\""));
    }

    #[test]
    fn a_schema_that_cannot_be_used_is_told_with_its_file() {
        let folder = tempfile::tempdir().unwrap();
        for (text, part) in [
            ("{", "not JSON"),
            (r#"{"type": "nonsense"}"#, "cannot be used"),
            (r#"{"$ref": "https://example.com/order.json"}"#, "cannot be used"),
        ] {
            let path = write(folder.path(), "bad.json", text);
            let error = Schema::read(&path).unwrap_err();
            assert!(error.to_string().contains("bad.json") && error.to_string().contains(part), "{error}");
        }
        assert!(Schema::read(&folder.path().join("missing.json")).is_err());
    }
}
