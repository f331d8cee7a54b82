//! Names, ARNs and queue URLs.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgctl::naming::{Arn, Kind, Names, QueueUrl, Reference, nearest};

const KINDS: [Kind; 7] =
    [Kind::Queue, Kind::Topic, Kind::Bus, Kind::Rule, Kind::Archive, Kind::Replay, Kind::UserPool];

fuzz_target!(|text: &str| {
    for kind in KINDS {
        if let Ok(reference) = Reference::parse(kind, text) {
            assert!(!reference.name().is_empty());
        }
    }
    if let Some(arn) = Arn::parse(text) {
        assert_eq!(arn.to_string(), text);
    }
    if let Some(url) = QueueUrl::parse(text) {
        assert!(!url.name.is_empty());
    }
    let names = Names { project: "app".into(), stage: "dev".into() };
    for candidate in names.candidates(text) {
        let _ = (names.short(&candidate), names.belonging(&candidate));
    }
    let _ = nearest(text, ["tasks".to_owned(), text.to_owned()]);
});
