//! Message attributes as they are typed: `name=value`, `name:Number=5`.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgctl::message::attribute;

fuzz_target!(|text: &str| {
    // Whatever begins with @ is read from a file.
    if text.contains('@') {
        return;
    }
    match attribute::parse(text) {
        Ok((name, attribute)) => {
            assert!(!name.is_empty() && text.starts_with(&name));
            assert!(attribute.size(&name) >= name.len());
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    let _ = attribute::parse_all(&text.lines().map(str::to_owned).collect::<Vec<_>>());
});
