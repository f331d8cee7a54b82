//! Event patterns: the first line is the pattern, the rest is the event.
#![no_main]

use libfuzzer_sys::fuzz_target;
use msgctl::pattern::{Dialect, Pattern};
use serde_json::Value;

fuzz_target!(|text: &str| {
    let (pattern, event) = text.split_once('\n').unwrap_or((text, "{}"));
    match Pattern::parse(Dialect::Events, pattern) {
        Ok(pattern) => {
            let Ok(event) = serde_json::from_str::<Value>(event) else { return };
            assert_eq!(pattern.matches(&event), pattern.explain(&event).matched);
        }
        Err(refusal) => assert!(!refusal.to_string().is_empty()),
    }
});
