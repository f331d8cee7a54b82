//! Messages in a file: one JSON object on a line, with nothing left out, so that what was exported can be
//! imported again byte for byte.
//!
//! A name that ends in `.gz` or `.zst` says that the file is compressed.

mod draft;
mod read;
mod write;

pub use draft::Rejected;
pub use read::{Entry, Reader, bytes};
pub use write::Writer;

/// Whether a file is compressed, by its name or its first bytes.
pub fn is_compressed(name: &str) -> bool {
    Compression::of(name) != Compression::None || read::is_compressed(name)
}

/// How a file is compressed, by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Compression {
    None,
    Gzip,
    Zstandard,
}

impl Compression {
    fn of(name: &str) -> Compression {
        match name {
            name if name.ends_with(".gz") => Compression::Gzip,
            name if name.ends_with(".zst") => Compression::Zstandard,
            _ => Compression::None,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use proptest::prelude::*;

    use crate::message::{Attribute, Attributes, Draft, Message};
    use crate::transfer::Record;

    use super::*;

    fn attributes() -> impl Strategy<Value = Attributes> {
        let text =
            ("(String|String.label|Number.int)", "[0-9]{1,8}").prop_map(|(kind, text)| Attribute::text(&kind, &text));
        let binary = prop::collection::vec(any::<u8>(), 1..20).prop_map(|bytes| Attribute::binary("Binary.x", bytes));
        prop::collection::btree_map("[a-z]{1,8}", prop_oneof![text, binary], 0..4)
    }

    fn messages() -> impl Strategy<Value = Vec<Message>> {
        // Line breaks, quotes and every plane of Unicode are in here.
        let body = "(?s).{1,60}";
        let message = (body, attributes(), proptest::option::of("[a-z]{1,5}"), any::<u32>());
        let message = message.prop_map(|(body, attributes, group, count)| Message {
            message_id: format!("id-{count}"),
            body,
            attributes,
            message_group_id: group.clone(),
            message_deduplication_id: group.map(|group| format!("{group}-dedup")),
            trace_header: (count % 2 == 0).then(|| "Root=1-5759e988-bd862e3fe1be46a994272793".to_owned()),
            sent_at: Timestamp::from_second(count.into()).ok(),
            receive_count: count,
            ..Message::default()
        });
        prop::collection::vec(message, 0..20)
    }

    fn draft(message: &Message) -> Draft {
        Draft {
            body: message.body.clone(),
            attributes: message.attributes.clone(),
            message_group_id: message.message_group_id.clone(),
            message_deduplication_id: message
                .message_deduplication_id
                .as_ref()
                .map(|_| format!("msgctl-{}", message.message_id)),
            trace_header: message.trace_header.clone(),
            subject: None,
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn what_is_written_is_read_back_as_it_was_compressed_or_not(messages in messages()) {
            let folder = tempfile::tempdir().unwrap();
            let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
            for name in ["plain.ndjson", "small.ndjson.gz", "small.ndjson.zst"] {
                let path = folder.path().join(name);
                let path = path.to_str().unwrap();
                let writer = Writer::create(path).unwrap();
                for batch in messages.chunks(3) {
                    runtime.block_on(writer.write(&batch.iter().collect::<Vec<_>>())).unwrap();
                }
                // Without being finished: as after a kill, all that was written is there.
                let entries: Vec<Entry> = Reader::open(path).unwrap().map(Result::unwrap).collect();
                let read: Vec<Draft> = entries.iter().filter_map(|entry| entry.draft.clone().ok()).collect();
                prop_assert_eq!(&read, &messages.iter().map(draft).collect::<Vec<_>>());
                // And that there should be more is said once.
                let cut_off = entries.len() - read.len();
                let is_compressed = Compression::of(name) != Compression::None;
                prop_assert!(messages.is_empty() || cut_off == usize::from(is_compressed), "{}: {}", name, cut_off);
                writer.finish().unwrap();
                let again = Reader::open(path).unwrap().map(|entry| entry.unwrap().draft.unwrap());
                prop_assert_eq!(again.collect::<Vec<_>>(), read);
            }
        }
    }
}
