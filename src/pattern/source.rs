//! JSON read so that everything in it keeps its place, its order and its spelling.
//!
//! `serde_json::Value` forgets where a value stood, drops the first of two equal keys and rounds
//! numbers. Whether the text is JSON at all is still left to `serde_json`.

use std::fmt;

use serde_json::Value;

use super::refusal::Refusal;

/// A value and where it begins.
#[derive(Clone, Debug)]
pub(super) struct Node {
    /// Bytes from the beginning of the text.
    pub(super) at: usize,
    /// What stands there.
    pub(super) json: Json,
}

/// The six kinds of JSON value.
#[derive(Clone, Debug)]
pub(super) enum Json {
    Null,
    Boolean(bool),
    /// As it is spelled.
    Number(String),
    Text(String),
    List(Vec<Node>),
    /// In order; a key may come twice.
    Object(Vec<Member>),
}

/// A key of an object and its value.
#[derive(Clone, Debug)]
pub(super) struct Member {
    pub(super) key: String,
    /// Where the key begins.
    pub(super) at: usize,
    pub(super) value: Node,
}

/// A complaint about a place.
#[derive(Clone, Debug)]
pub(super) struct Fault {
    at: usize,
    message: String,
}

impl Fault {
    pub(super) fn new(at: usize, message: impl Into<String>) -> Fault {
        Fault { at, message: message.into() }
    }

    /// The same complaint after another.
    pub(super) fn after(self, reason: &str) -> Fault {
        Fault { message: format!("{reason}; {}", self.message), ..self }
    }

    /// The refusal for it, in `text` and about the field `path`.
    pub(super) fn refusal(self, text: &str, path: Option<&str>) -> Refusal {
        let (line, column) = place(text, self.at);
        Refusal { message: self.message, path: path.map(str::to_owned), line, column }
    }
}

/// Line and column of a byte, both from 1; the column counts characters.
fn place(text: &str, at: usize) -> (usize, usize) {
    let before = text.get(..at).unwrap_or(text);
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (before.matches('\n').count() + 1, before[line_start..].chars().count() + 1)
}

/// Reads a JSON document.
///
/// # Errors
/// The complaint of `serde_json` with its line and column.
pub(super) fn read(text: &str) -> Result<Node, Refusal> {
    serde_json::from_str::<Value>(text).map_err(|error| not_json(&error))?;
    let mut reader = Reader { text, at: 0 };
    let unreadable = |at| Fault::new(at, "the JSON ends where a value is expected").refusal(text, None);
    reader.value().ok_or_else(|| unreadable(reader.at))
}

fn not_json(error: &serde_json::Error) -> Refusal {
    let (line, column) = (error.line(), error.column());
    let message = error.to_string();
    let what = message.strip_suffix(&format!(" at line {line} column {column}")).unwrap_or(&message);
    Refusal { message: format!("this is not JSON: {what}"), path: None, line, column }
}

/// Walks over text that is known to be JSON.
struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self) -> Option<Node> {
        let first = self.next_significant()?;
        let at = self.at;
        let json = match first {
            b'{' => Json::Object(self.members()?),
            b'[' => Json::List(self.items()?),
            b'"' => Json::Text(self.text_literal()?),
            b't' => self.word("true", Json::Boolean(true)),
            b'f' => self.word("false", Json::Boolean(false)),
            b'n' => self.word("null", Json::Null),
            _ => Json::Number(self.number_literal().to_owned()),
        };
        Some(Node { at, json })
    }

    fn members(&mut self) -> Option<Vec<Member>> {
        let mut members = Vec::new();
        self.at += 1;
        while self.next_significant()? != b'}' {
            let at = self.at;
            let key = self.text_literal()?;
            self.skip(b':')?;
            members.push(Member { key, at, value: self.value()? });
            self.skip(b',');
        }
        self.at += 1;
        Some(members)
    }

    fn items(&mut self) -> Option<Vec<Node>> {
        let mut items = Vec::new();
        self.at += 1;
        while self.next_significant()? != b']' {
            items.push(self.value()?);
            self.skip(b',');
        }
        self.at += 1;
        Some(items)
    }

    fn text_literal(&mut self) -> Option<String> {
        let start = self.at;
        let mut escaped = false;
        for (offset, byte) in self.text.as_bytes().get(start + 1..)?.iter().enumerate() {
            match byte {
                _ if escaped => escaped = false,
                b'\\' => escaped = true,
                b'"' => {
                    self.at = start + 1 + offset + 1;
                    return serde_json::from_str(self.text.get(start..self.at)?).ok();
                }
                _ => {}
            }
        }
        None
    }

    fn number_literal(&mut self) -> &str {
        let start = self.at;
        let rest = self.text.get(start..).unwrap_or_default();
        let is_part = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '.' | 'e' | 'E');
        // At least one character, so that whatever stands here the reader moves on.
        let length = rest.find(|c| !is_part(c)).unwrap_or(rest.len()).max(1);
        self.at = start + length;
        rest.get(..length).unwrap_or(rest)
    }

    fn word(&mut self, word: &str, json: Json) -> Json {
        self.at += word.len();
        json
    }

    /// Moves past white space; the byte that stands there.
    fn next_significant(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        self.at += rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        self.text.as_bytes().get(self.at).copied()
    }

    /// Moves past `byte` if it comes next.
    fn skip(&mut self, byte: u8) -> Option<()> {
        if self.next_significant()? == byte {
            self.at += 1;
        }
        Some(())
    }
}

/// Compact JSON, numbers as they were spelled.
impl fmt::Display for Node {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.json {
            Json::Null => f.write_str("null"),
            Json::Boolean(boolean) => write!(f, "{boolean}"),
            Json::Number(number) => f.write_str(number),
            Json::Text(text) => f.write_str(&quoted(text)),
            Json::List(items) => {
                f.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    write!(f, "{}{item}", if index == 0 { "" } else { "," })?;
                }
                f.write_str("]")
            }
            Json::Object(members) => {
                f.write_str("{")?;
                for (index, Member { key, value, .. }) in members.iter().enumerate() {
                    write!(f, "{}{}:{value}", if index == 0 { "" } else { "," }, quoted(key))?;
                }
                f.write_str("}")
            }
        }
    }
}

/// The text as JSON writes it.
pub(super) fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_comes_back_with_its_order_its_spelling_and_both_of_two_equal_keys() {
        let text = r#" { "b" : [ 1.0 , -2e+3, "x\u00e9\"\\" , true,false , null ] , "a" : { } , "a" : [ ] } "#;
        assert_eq!(read(text).unwrap().to_string(), r#"{"b":[1.0,-2e+3,"xé\"\\",true,false,null],"a":{},"a":[]}"#);
    }

    #[test]
    fn places_count_lines_and_characters_from_one() {
        let text = "{\n \"é\": [7]}";
        let Json::Object(members) = read(text).unwrap().json else { panic!("not an object") };
        assert_eq!(place(text, members[0].at), (2, 2));
        assert_eq!(place(text, members[0].value.at), (2, 7));
        assert_eq!(place("", 0), (1, 1));
    }

    #[test]
    fn what_is_not_json_is_refused_with_the_place_that_serde_json_names() {
        let refusal = read("{\"a\":\n [1,]}").unwrap_err();
        assert_eq!((refusal.line, refusal.column), (2, 5));
        assert_eq!(refusal.message, "this is not JSON: trailing comma");
        for text in ["", "{", "{\"a\" 1}", "[1 2]", "nul", "1e999", "{} {}", "\"\\ud800\""] {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
