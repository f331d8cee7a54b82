//! Changing messages on their way: the body, or the group.

use serde_json::Value;

use crate::error::{Error, Result};
use crate::filter;
use crate::jq::Filter;
use crate::message::{Draft, Message};
use crate::transfer::Edit;

/// `--edit`: a jq filter over the body, which has to be JSON and becomes what comes out, as JSON.
#[derive(Debug)]
pub struct BodyEdit {
    filter: Filter,
}

impl BodyEdit {
    /// Compiles the filter.
    ///
    /// # Errors
    /// A usage error that points at the column.
    pub fn parse(text: &str) -> Result<BodyEdit> {
        Ok(BodyEdit { filter: Filter::parse("--edit", text)? })
    }
}

impl Edit for BodyEdit {
    fn edit(&self, message: &mut Message) -> Result<()> {
        let body: Value = serde_json::from_str(&message.body)
            .map_err(|error| Error::failure(format!("the body is not JSON: {error}")))?;
        let outputs = self.filter.run(&body)?;
        let [output] = outputs.as_slice() else {
            return Err(Error::failure(format!("--edit gave {} values instead of one", outputs.len())));
        };
        let draft = Draft { body: output.to_string(), ..Draft::default() };
        draft.check()?;
        message.body = draft.body;
        Ok(())
    }
}

/// `--group-by`: a jq filter over the message, as `--where` sees it, that gives the message group id.
#[derive(Debug)]
pub struct Regroup {
    filter: Filter,
    now: jiff::Timestamp,
}

impl Regroup {
    /// Compiles the filter.
    ///
    /// # Errors
    /// A usage error that points at the column.
    pub fn parse(text: &str, now: jiff::Timestamp) -> Result<Regroup> {
        Ok(Regroup { filter: Filter::parse("--group-by", text)?, now })
    }
}

impl Edit for Regroup {
    fn edit(&self, message: &mut Message) -> Result<()> {
        let outputs = self.filter.run_on(filter::document(&self.filter, message, self.now))?;
        let group = match outputs.first() {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            other => return Err(Error::failure(format!("--group-by gave {}, not a text", name(other)))),
        };
        super::send::check_id("--group-by", Some(&group))?;
        message.message_group_id = Some(group);
        Ok(())
    }
}

fn name(output: Option<&Value>) -> String {
    output.map_or_else(|| "nothing".into(), Value::to_string)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn message(body: &str) -> Message {
        Message { body: body.into(), ..Message::default() }
    }

    #[test]
    fn a_body_becomes_what_the_filter_makes_of_it_and_large_numbers_survive() {
        let edit = BodyEdit::parse(".amount += 1 | del(.secret)").unwrap();
        let mut changed = message(r#"{"amount":1,"secret":"x","id":9007199254740993}"#);
        edit.edit(&mut changed).unwrap();
        assert_eq!(changed.body, r#"{"amount":2,"id":9007199254740993}"#);
        for (filter, body, part) in
            [(".a", "no json", "not JSON"), (".[]", "[1,2]", "2 values"), (".a.b", r#"{"a":1}"#, ".a.b")]
        {
            let mut unchanged = message(body);
            let error = BodyEdit::parse(filter).unwrap().edit(&mut unchanged).unwrap_err();
            assert!(error.to_string().contains(part), "{error}");
            assert_eq!(unchanged.body, body);
        }
    }

    #[test]
    fn a_group_is_made_of_any_part_of_the_message() {
        let regroup = |text: &str| Regroup::parse(text, jiff::Timestamp::UNIX_EPOCH).unwrap();
        let mut changed = message(r#"{"customer":7}"#);
        regroup(".json.customer").edit(&mut changed).unwrap();
        assert_eq!(changed.message_group_id.as_deref(), Some("7"));
        let error = regroup(".json.nothing").edit(&mut message("{}")).unwrap_err();
        assert!(error.to_string().contains("gave null"), "{error}");
    }
}
