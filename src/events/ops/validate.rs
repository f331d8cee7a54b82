//! Holding events against their schemas, and against what EventBridge wants of every event.

use schemars::JsonSchema;
use serde::Serialize;

use crate::message::Draft;
use crate::snapshot::{Entry, Rejected};

use super::event::Event;
use super::schemas::Schemas;

/// What was found of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Validated {
    /// Its line in the file, from 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// Who says so, where it is an event.
    pub source: Option<String>,
    /// What happened.
    pub detail_type: Option<String>,
    /// Whether it fits.
    pub valid: bool,
    /// The file of the schema; none where there is none for its kind.
    pub schema: Option<String>,
    /// Why it does not fit, place by place.
    pub errors: Vec<String>,
}

/// Holds an event against its schema.
pub fn one(event: &Event, schemas: &Schemas, line: Option<u64>) -> Validated {
    let (schema, errors) = match (event.check(), schemas.check(event)) {
        (Err(error), _) => (None, vec![error.to_string()]),
        (Ok(()), Ok(schema)) => (schema.map(str::to_owned), Vec::new()),
        (Ok(()), Err(misfit)) => (Some(misfit.schema), misfit.errors),
    };
    Validated {
        line,
        source: Some(event.source.clone()),
        detail_type: Some(event.detail_type.clone()),
        valid: errors.is_empty(),
        schema,
        errors,
    }
}

/// Holds the event of a line against its schema.
pub fn entry(entry: &Entry, schemas: &Schemas) -> Validated {
    let event = match &entry.draft {
        Ok(draft) => Event::of_draft(draft).map_err(|why| not_an_event(draft, &why)),
        Err(Rejected { why, .. }) => Err(why.clone()),
    };
    match event {
        Ok(event) => one(&event, schemas, Some(entry.line)),
        Err(why) => Validated {
            line: Some(entry.line),
            source: None,
            detail_type: None,
            valid: false,
            schema: None,
            errors: vec![why],
        },
    }
}

/// Why a draft is no event: what its detail is, if that is to blame.
pub fn not_an_event(draft: &Draft, why: &str) -> String {
    let (source, detail_type, detail) = ("x".to_owned(), "x".to_owned(), draft.body.clone());
    let with_it = Event { source, detail_type, detail, ..Event::default() };
    with_it.check().err().map_or_else(|| format!("it is not an event: {why}"), |error| error.to_string())
}
