//! Filter policies: the first line is the policy, each other one an attribute (name, type, value, with tabs) or,
//! all together, the body.
#![no_main]

use std::collections::BTreeMap;

use libfuzzer_sys::fuzz_target;
use msgctl::pattern::{AttributeValue, Dialect, Pattern};
use serde_json::Value;

fuzz_target!(|text: &str| {
    let (policy, message) = text.split_once('\n').unwrap_or((text, ""));
    if let Ok(policy) = Pattern::parse(Dialect::SnsAttributes, policy) {
        let attributes: BTreeMap<String, AttributeValue> = message
            .lines()
            .filter_map(|line| {
                let mut parts = line.splitn(3, '\t');
                Some((parts.next()?.to_owned(), AttributeValue::typed(parts.next()?, parts.next()?)))
            })
            .collect();
        assert_eq!(policy.matches_attributes(&attributes), policy.explain_attributes(&attributes).matched);
    }
    if let (Ok(policy), Ok(body)) = (Pattern::parse(Dialect::SnsBody, policy), serde_json::from_str::<Value>(message)) {
        assert_eq!(policy.matches(&body), policy.explain(&body).matched);
    }
});
