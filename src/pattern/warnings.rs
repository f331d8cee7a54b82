//! What to warn of in a pattern that the service takes.

use super::Dialect;
use super::limits;
use super::number::Number;
use super::operator::{Excluded, Operator};
use super::parse::Field;
use super::refusal::Warning;
use super::wildcard::Wildcard;

/// The top-level fields that an event on a bus can have.
const ENVELOPE: [&str; 10] =
    ["version", "id", "detail-type", "source", "account", "time", "region", "resources", "detail", "replay-name"];

/// Warnings about the whole of a pattern.
pub(super) fn about_the_whole(text: &str, dialect: Dialect, fields: &[Field]) -> Vec<Warning> {
    let message = match dialect {
        Dialect::Events => {
            let length = text.chars().count();
            (length > limits::DEFAULT_PATTERN_CHARACTERS).then(|| {
                let quota = limits::DEFAULT_PATTERN_CHARACTERS;
                format!("the pattern has {length} characters; without a raised quota an account takes {quota}")
            })
        }
        Dialect::SnsAttributes | Dialect::SnsBody => limits::many_keys(fields).map(|keys| {
            format!("the branches of `$or` have {keys} keys between them, which SNS may count against its limit of 5")
        }),
    };
    message.map(|message| Warning { message, path: None }).into_iter().collect()
}

/// Warnings about one field.
pub(super) fn about_field(field: &Field, dialect: Dialect) -> Vec<String> {
    let mut messages: Vec<String> =
        field.operators.iter().flat_map(|operator| about_operator(operator, dialect)).collect();
    let first = field.top.split('.').next().unwrap_or(&field.top);
    if dialect == Dialect::Events && !ENVELOPE.contains(&first) {
        messages.push(format!("no event has a top-level field `{first}`; what a publisher sends is under `detail`"));
    }
    messages
}

fn about_operator(operator: &Operator, dialect: Dialect) -> Vec<String> {
    if dialect != Dialect::Events {
        return Vec::new();
    }
    let numbers = numbers(operator).into_iter().filter(|number| !limits::is_documented(number));
    let outside = numbers
        .map(|number| format!("{} is outside of what is documented: -5e9 to 5e9 with 6 decimals", number.text()));
    let complex = wildcards(operator).into_iter().map(Wildcard::stars).filter(|stars| *stars >= limits::MANY_WILDCARDS);
    let complex = complex.map(|stars| {
        format!(
            "{stars} `*` in one value may be refused: EventBridge has a limit of its own on the complexity of wildcards"
        )
    });
    outside.chain(complex).collect()
}

fn numbers(operator: &Operator) -> Vec<&Number> {
    match operator {
        Operator::Number(number) => vec![number],
        Operator::AnythingBut(Excluded::Numbers(numbers)) => numbers.iter().collect(),
        Operator::Numeric(range) => {
            [&range.lowest, &range.highest].into_iter().flatten().map(|it| &it.number).collect()
        }
        _ => Vec::new(),
    }
}

fn wildcards(operator: &Operator) -> Vec<&Wildcard> {
    match operator {
        Operator::Wildcard(wildcard, _) => vec![wildcard],
        Operator::AnythingBut(Excluded::Wildcards(wildcards)) => {
            wildcards.iter().map(|(wildcard, _)| wildcard).collect()
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Pattern;
    use super::*;

    fn warnings(dialect: Dialect, text: &str) -> Vec<String> {
        Pattern::parse(dialect, text).unwrap().warnings().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_usual_pattern_raises_no_warning() {
        for text in [
            r#"{"source":["myapp.orders"],"detail-type":["Order Created"],"detail":{"status":["confirmed"]}}"#,
            r#"{"replay-name":[{"exists":false}]}"#,
            r#"{"detail":{"n":[5000000000,{"numeric":[">=",-5e9]},0.000001]}}"#,
            r#"{"detail":{"path":[{"wildcard":"*/lib/*.txt"}]}}"#,
            r#"{"detail.status":["confirmed"],"$or":[{"region":["a"]},{"account":["b"]}]}"#,
        ] {
            assert_eq!(warnings(Dialect::Events, text), Vec::<String>::new(), "{text}");
        }
        assert_eq!(warnings(Dialect::SnsBody, r#"{"status":["confirmed"]}"#), Vec::<String>::new());
    }

    #[test]
    fn a_pattern_beyond_the_default_quota_is_warned_of() {
        let pattern =
            |length: usize| format!(r#"{{"source":["{}"]}}"#, "x".repeat(length - r#"{"source":[""]}"#.len()));
        assert!(warnings(Dialect::Events, &pattern(2048)).is_empty());
        assert!(warnings(Dialect::Events, &pattern(2049))[0].contains("2049 characters"));
    }

    #[test]
    fn a_field_that_is_given_twice_is_warned_of_once() {
        let text = r#"{"detail":{"a":[1],"a":[2],"a":[3]}}"#;
        assert_eq!(warnings(Dialect::Events, text), ["detail.a: it is given more than once; the last one counts"]);
        let overridden = r#"{"source":["a"],"$or":[{"source":["b"]},{"region":["c"]}]}"#;
        assert!(warnings(Dialect::Events, overridden)[0].starts_with("source: it is given more than once"));
        let apart = r#"{"$or":[{"source":["b"]},{"source":["c"],"region":["d"]}]}"#;
        assert!(warnings(Dialect::Events, apart).is_empty());
    }

    #[test]
    fn a_top_level_field_that_no_event_has_is_warned_of() {
        let message = "status: no event has a top-level field `status`; what a publisher sends is under `detail`";
        assert_eq!(warnings(Dialect::Events, r#"{"status":["confirmed"]}"#), [message]);
        assert!(warnings(Dialect::Events, r#"{"Source":["a"]}"#)[0].contains("`Source`"));
        assert!(warnings(Dialect::Events, r#"{"$or":[{"source":["a"]},{"a.b":["c"]}]}"#)[0].contains("`a`"));
    }

    #[test]
    fn numbers_beyond_the_documentation_are_warned_of() {
        for text in ["5000000001", r#"{"numeric":["<",-5.1e9]}"#, r#"{"anything-but":[1,0.0000001]}"#] {
            let pattern = format!(r#"{{"detail":{{"n":[{text}]}}}}"#);
            assert!(warnings(Dialect::Events, &pattern)[0].contains("-5e9 to 5e9 with 6 decimals"), "{text}");
        }
    }

    #[test]
    fn many_wildcards_in_one_value_are_warned_of() {
        for text in [r#"{"wildcard":"*:*:*:*:*:event-bus/*"}"#, r#"{"anything-but":{"wildcard":["*a*b*c*"]}}"#] {
            let pattern = format!(r#"{{"detail":{{"bus":[{text}]}}}}"#);
            assert!(warnings(Dialect::Events, &pattern)[0].contains("complexity of wildcards"), "{text}");
        }
    }
}
