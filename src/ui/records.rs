//! Records that an operation writes line by line, as the document that `-o json` promises.

use std::io::{self, Write};

/// Takes JSON objects, each on a line, and writes a list of them. The list ends when this is dropped, whatever ended the
/// work.
#[derive(Debug)]
pub struct JsonList<W: Write> {
    out: W,
    has_begun: bool,
    is_in_line: bool,
}

impl<W: Write> JsonList<W> {
    /// A list that nothing was written of yet.
    pub fn new(out: W) -> JsonList<W> {
        JsonList { out, has_begun: false, is_in_line: false }
    }
}

impl<W: Write> Write for JsonList<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for part in bytes.split_inclusive(|byte| *byte == b'\n') {
            if !self.is_in_line {
                self.out.write_all(if self.has_begun { b",\n  " } else { b"[\n  " })?;
                (self.has_begun, self.is_in_line) = (true, true);
            }
            self.is_in_line = !part.ends_with(b"\n");
            self.out.write_all(part.strip_suffix(b"\n").unwrap_or(part))?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl<W: Write> Drop for JsonList<W> {
    fn drop(&mut self) {
        // A reader that is gone misses nothing.
        let _ = self.out.write_all(if self.has_begun { b"\n]\n" } else { b"[]\n" }).and_then(|()| self.out.flush());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_become_a_list_however_they_are_written() {
        for (parts, expected) in [
            (&["{\"a\":1}\n{\"a\":2}\n"][..], "[{\"a\":1},{\"a\":2}]"),
            (&["{\"a\"", ":1}\n", "{}\n"], "[{\"a\":1},{}]"),
            (&[], "[]"),
        ] {
            let mut out = Vec::new();
            let mut list = JsonList::new(&mut out);
            parts.iter().for_each(|part| list.write_all(part.as_bytes()).unwrap());
            drop(list);
            let read: serde_json::Value = serde_json::from_slice(&out).unwrap();
            assert_eq!(read.to_string(), expected);
        }
    }
}
