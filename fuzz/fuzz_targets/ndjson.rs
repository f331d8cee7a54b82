//! Files of messages: what was read is written as a snapshot and read back the same.
#![no_main]

use std::io::Cursor;

use libfuzzer_sys::fuzz_target;
use msgctl::message::{Draft, Message};
use msgctl::snapshot::Reader;

fn read(bytes: Vec<u8>) -> Vec<Draft> {
    let Ok(reader) = Reader::of(Box::new(Cursor::new(bytes))) else { return Vec::new() };
    reader.filter_map(|entry| entry.ok()?.draft.ok()).collect()
}

fuzz_target!(|bytes: &[u8]| {
    for draft in read(bytes.to_vec()) {
        let _ = (draft.size(), draft.check());
        let message = Message {
            body: draft.body.clone(),
            attributes: draft.attributes.clone(),
            message_group_id: draft.message_group_id.clone(),
            trace_header: draft.trace_header.clone(),
            ..Message::default()
        };
        let mut line = serde_json::to_vec(&message).unwrap();
        line.push(b'\n');
        assert_eq!(read(line), [Draft { message_deduplication_id: None, ..draft }]);
    }
});
