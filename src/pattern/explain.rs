//! Why an event matches or does not, field by field and branch by branch.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use super::matching::{Comparison, Finding};
use super::parse::Combination;
use super::wording;

/// Why an event matches a pattern or does not.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Explanation {
    /// What `Pattern::matches` says.
    pub matched: bool,
    /// A sentence without its final period.
    pub reason: String,
    /// The fields that must match whichever branch is taken.
    pub fields: Vec<FieldVerdict>,
    /// The branches of `$or` in the order in which they are tried; none if the pattern has no `$or`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub branches: Vec<BranchVerdict>,
}

/// What an event has for one field of a pattern.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct FieldVerdict {
    /// The dotted path.
    pub path: String,
    /// Whether the field by itself matches.
    pub matched: bool,
    /// The field's list in the pattern, as compact JSON.
    pub expected: String,
    /// All values that the event has at the path.
    pub found: Vec<Value>,
    /// A sentence without its final period.
    pub reason: String,
}

/// What became of one branch of `$or`, or of one branch of each if there are several.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct BranchVerdict {
    /// The branches that are taken together, such as `["$or[0]", "detail.$or[1]"]`.
    pub branch: Vec<String>,
    /// Whether it matches, together with the fields outside of `$or`.
    pub matched: bool,
    /// A sentence without its final period.
    pub reason: String,
    /// The fields that are not among those outside of `$or`.
    pub fields: Vec<FieldVerdict>,
}

impl Comparison<'_> {
    /// The whole story.
    pub(super) fn explain(&self) -> Explanation {
        let common = self.common_fields();
        let fields = self.verdicts(common.iter().copied());
        let common_match = fields.iter().all(|field| field.matched);
        let branches = match self.pattern.combinations.as_slice() {
            [only] if only.branches.is_empty() => Vec::new(),
            all => all.iter().map(|combination| self.explain_branch(combination, &common, common_match)).collect(),
        };
        let matched = self.is_match();
        let reason = self.overall_reason(matched, &fields, &branches);
        Explanation { matched, reason, fields, branches }
    }

    /// The fields that every combination has.
    fn common_fields(&self) -> Vec<usize> {
        let (first, others) = match self.pattern.combinations.split_first() {
            Some((first, others)) => (first, others),
            None => return Vec::new(),
        };
        let has = |other: &Combination, number: usize| other.has(number, &self.pattern.fields[number]);
        first.fields().filter(|number| others.iter().all(|other| has(other, *number))).collect()
    }

    fn verdicts(&self, fields: impl Iterator<Item = usize>) -> Vec<FieldVerdict> {
        fields.map(|field| self.verdict(field)).collect()
    }

    fn verdict(&self, number: usize) -> FieldVerdict {
        let field = &self.pattern.fields[number];
        let finding = self.finding(number);
        let leaves = self.event.leaves(&field.path);
        let dialect = self.pattern.dialect;
        let reason = match finding {
            Finding::RightlyAbsent => format!("the field is not {}, as it should be", dialect.place()),
            Finding::Missing if field.may_be_absent() => {
                "the message has no attributes at all, and SNS takes `exists:false` only where there is one".to_owned()
            }
            Finding::Missing => self.missing(&field.path),
            Finding::Failing => wording::failing(leaves, &field.operators, dialect),
            Finding::Passing(passing) => match passing.first() {
                Some(first) => wording::passing(&leaves[*first], leaves.len(), &field.operators, dialect),
                None => String::new(),
            },
        };
        FieldVerdict {
            path: field.path.clone(),
            matched: finding.is_match(),
            expected: field.expected.clone(),
            found: leaves.iter().map(|leaf| leaf.scalar.to_value()).collect(),
            reason,
        }
    }

    fn missing(&self, path: &str) -> String {
        let place = self.pattern.dialect.place();
        if self.event.is_without_value(path) {
            return format!("the field is {place}, but an object or an empty list has no value");
        }
        match self.event.path_in_other_case(path) {
            Some(other) => format!("the field is not {place}, but `{other}` is; letter case counts"),
            None => format!("the field is not {place}"),
        }
    }

    fn explain_branch(&self, combination: &Combination, common: &[usize], common_match: bool) -> BranchVerdict {
        let matched = self.event.is_object() && self.combination_matches(combination);
        let fields = self.verdicts(combination.fields().filter(|field| !common.contains(field)));
        let reason = if matched {
            "every field matches".to_owned()
        } else if fields.iter().any(|field| !field.matched) {
            failing_fields(&fields)
        } else if !common_match {
            "it matches, but what is outside of `$or` does not".to_owned()
        } else {
            self.apart(combination.fields())
        };
        BranchVerdict { branch: combination.branches.clone(), matched, reason, fields }
    }

    fn overall_reason(&self, matched: bool, fields: &[FieldVerdict], branches: &[BranchVerdict]) -> String {
        if self.pattern.fields.is_empty() {
            return "an empty filter policy takes every message".to_owned();
        }
        if !self.event.is_object() {
            return "only a JSON object can match, and this is none".to_owned();
        }
        if let Some(branch) = branches.iter().find(|branch| branch.matched) {
            return format!("every field matches with {}", branch.branch.join(" and "));
        }
        if matched {
            return "every field matches".to_owned();
        }
        if fields.iter().any(|field| !field.matched) {
            return failing_fields(fields);
        }
        if branches.is_empty() {
            let all = self.pattern.combinations.iter().flat_map(Combination::fields);
            return self.apart(all);
        }
        format!("none of the {} branches of `$or` matches", branches.len())
    }

    /// That fields match, but not together.
    fn apart(&self, fields: impl Iterator<Item = usize>) -> String {
        let in_lists = |field: &usize| {
            self.event.leaves(&self.pattern.fields[*field].path).iter().any(|leaf| !leaf.elements.is_empty())
        };
        let paths = fields.filter(in_lists).map(|field| self.pattern.fields[field].path.as_str());
        format!("{} match, but not in the same element of a list", joined(paths))
    }
}

fn failing_fields(fields: &[FieldVerdict]) -> String {
    let failing: Vec<&str> = fields.iter().filter(|field| !field.matched).map(|field| field.path.as_str()).collect();
    let verb = if failing.len() == 1 { "does" } else { "do" };
    format!("{} {verb} not match", joined(failing.into_iter()))
}

fn joined<'a>(paths: impl Iterator<Item = &'a str>) -> String {
    let paths: Vec<String> = paths.map(|path| format!("`{path}`")).collect();
    match paths.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} and {last}", rest.join(", ")),
        _ => paths.concat(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::super::{AttributeValue, Dialect, Pattern};
    use super::*;

    fn explain(pattern: &Value, event: &Value) -> Explanation {
        Pattern::parse(Dialect::Events, &pattern.to_string()).unwrap().explain(event)
    }

    #[test]
    fn a_field_tells_what_was_expected_what_was_found_and_why_it_fails() {
        let pattern = json!({"source": ["myapp.orders"], "detail": {"status": ["confirmed", "shipped"]}});
        let explanation = explain(&pattern, &json!({"source": "myapp.orders", "detail": {"status": "pending"}}));
        assert_eq!(
            serde_json::to_value(&explanation).unwrap(),
            json!({
                "matched": false,
                "reason": "`detail.status` does not match",
                "fields": [
                    {
                        "path": "source",
                        "matched": true,
                        "expected": "[\"myapp.orders\"]",
                        "found": ["myapp.orders"],
                        "reason": "\"myapp.orders\" is what is wanted",
                    },
                    {
                        "path": "detail.status",
                        "matched": false,
                        "expected": "[\"confirmed\",\"shipped\"]",
                        "found": ["pending"],
                        "reason": "\"pending\" is none of \"confirmed\", \"shipped\"",
                    },
                ],
            })
        );
    }

    #[test]
    fn the_reason_of_a_field_is_a_sentence_for_a_person() {
        let long = "x".repeat(200);
        for (operators, value, reason) in [
            (json!(["a"]), json!("b"), r#""b" is not "a""#),
            (json!(["Abc"]), json!("abc"), r#""abc" is not "Abc"; letter case counts"#),
            (json!(["a", "b"]), json!("b"), r#""b" is listed"#),
            (json!([5]), json!("5"), r#""5" is not 5; it is a string, and only numbers compare with numbers"#),
            (json!(["5"]), json!(5), r#"5 is not "5"; it is not a string"#),
            (json!(["true"]), json!(true), r#"true is not "true"; it is not a string"#),
            (json!([null]), json!(""), r#""" is not null"#),
            (json!(["a"]), json!(["b", "c"]), r#"none of the 2 values "b", "c" is "a""#),
            (json!(["a", "b"]), json!([1, null]), r#"none of the 2 values 1, null is one of "a", "b""#),
            (json!(["a"]), json!(["b", "a"]), r#""a", one of 2 values, is what is wanted"#),
            (json!([{"prefix": "or"}]), json!("x"), r#""x" is not a string that begins with "or""#),
            (json!([{"prefix": "or"}]), json!("order"), r#""order" is a string that begins with "or""#),
            (
                json!([{"suffix": {"equals-ignore-case": "A"}}]),
                json!("x"),
                r#""x" is not a string that ends with "A" in any letter case"#,
            ),
            (json!([{"equals-ignore-case": "A"}]), json!("x"), r#""x" is not "A" in any letter case"#),
            (json!([{"wildcard": "a*b"}]), json!("x"), r#""x" is not a string like "a*b""#),
            (json!([{"numeric": [">", 0, "<=", 5]}]), json!(6), "6 is not a number > 0 and <= 5"),
            (json!([{"numeric": ["=", 5]}]), json!(6), "6 is not a number = 5"),
            (json!([{"numeric": ["<", 5]}]), json!(4), "4 is a number < 5"),
            (json!([{"cidr": "10.0.0.0/8"}]), json!("11.0.0.1"), r#""11.0.0.1" is not an address in 10.0.0.0/8"#),
            (json!([{"anything-but": ["a", "b"]}]), json!("b"), r#""b" is excluded: anything but "a" or "b" passes"#),
            (json!([{"anything-but": {"prefix": "a"}}]), json!("b"), r#""b" is anything but what begins with "a""#),
            (json!([{"anything-but": "a"}]), json!(["a", "a"]), r#"none of the 2 values "a", "a" is anything but "a""#),
            (json!([{"exists": false}]), json!([1, 2]), "the field is in the event: 1, 2"),
            (json!([{"exists": true}]), json!(null), "the field is in the event: null"),
            (json!([{"exists": false}, "a"]), json!("b"), r#""b" is not "a""#),
            (json!(["a", {"prefix": "b"}]), json!("c"), r#""c" is none of "a", a string that begins with "b""#),
            (
                json!([{"numeric": [">", 5]}]),
                json!(9_007_199_254_740_993_i64),
                "9007199254740993 is not a number > 5; the service compares by size only numbers that a double holds exactly",
            ),
            (json!(["a"]), json!({"b": 1}), "the field is in the event, but an object or an empty list has no value"),
            (json!(["a"]), json!([]), "the field is in the event, but an object or an empty list has no value"),
            (json!([0]), json!([1, 2, 3, 4, 5, 6]), "none of the 6 values 1, 2, 3, 4, 5, … is 0"),
            (json!(["a"]), json!(long), &format!("\"{}…\" is not \"a\"", "x".repeat(80))),
        ] {
            let explanation = explain(&json!({"detail": {"x": operators}}), &json!({"detail": {"x": value}}));
            assert_eq!(explanation.fields[0].reason, reason);
        }
    }

    #[test]
    fn a_missing_field_is_told_from_one_that_should_be_missing_and_from_one_in_other_letters() {
        let reason = |operators: Value, event: Value| {
            let explanation = explain(&json!({"detail": {"orderId": operators}}), &event);
            explanation.fields[0].reason.clone()
        };
        assert_eq!(reason(json!(["a"]), json!({"detail": {}})), "the field is not in the event");
        assert_eq!(
            reason(json!([{"exists": false}]), json!({"detail": {}})),
            "the field is not in the event, as it should be"
        );
        assert_eq!(
            reason(json!(["a"]), json!({"detail": {"orderID": "a"}})),
            "the field is not in the event, but `detail.orderID` is; letter case counts"
        );
    }

    #[test]
    fn fields_that_match_in_different_elements_are_told_apart() {
        let pattern = json!({"source": ["s"], "items": {"sku": ["x"], "count": [2]}});
        let event = json!({"source": "s", "items": [{"sku": "x", "count": 1}, {"sku": "y", "count": 2}]});
        let explanation = explain(&pattern, &event);
        assert!(!explanation.matched && explanation.fields.iter().all(|field| field.matched));
        assert_eq!(explanation.reason, "`items.sku` and `items.count` match, but not in the same element of a list");
    }

    #[test]
    fn every_branch_that_was_tried_tells_why_it_failed() {
        let pattern = json!({
            "source": ["s"],
            "$or": [{"a": [1]}, {"b": [1], "c": [1]}, {"items": {"x": [1], "y": [1]}}],
        });
        let event = json!({"source": "s", "a": 2, "items": [{"x": 1}, {"y": 1}]});
        let explanation = explain(&pattern, &event);
        assert_eq!(explanation.reason, "none of the 3 branches of `$or` matches");
        let told: Vec<_> = explanation.branches.iter().map(|it| (it.branch.join(" "), it.reason.as_str())).collect();
        assert_eq!(
            told,
            [
                ("$or[0]".to_owned(), "`a` does not match"),
                ("$or[1]".to_owned(), "`b` and `c` do not match"),
                ("$or[2]".to_owned(), "`items.x` and `items.y` match, but not in the same element of a list"),
            ]
        );
        assert_eq!(explanation.branches[0].fields[0].reason, "2 is not 1");
        assert_eq!(explanation.fields.len(), 1);
    }

    #[test]
    fn the_branch_that_matches_is_named_also_if_several_were_combined() {
        let pattern = json!({"$or": [{"a": [1]}, {"b": [1]}], "detail": {"$or": [{"c": [1]}, {"d": [1]}]}});
        let explanation = explain(&pattern, &json!({"b": 1, "detail": {"d": 1}}));
        assert!(explanation.matched && explanation.fields.is_empty());
        assert_eq!(explanation.reason, "every field matches with $or[1] and detail.$or[1]");
        assert_eq!(explanation.branches.iter().filter(|branch| branch.matched).count(), 1);
    }

    #[test]
    fn a_branch_that_matches_in_vain_says_so() {
        let pattern = json!({"source": ["s"], "$or": [{"a": [1]}, {"b": [1]}]});
        let explanation = explain(&pattern, &json!({"source": "t", "a": 1}));
        assert_eq!(explanation.reason, "`source` does not match");
        assert_eq!(explanation.branches[0].reason, "it matches, but what is outside of `$or` does not");
        assert!(!explanation.branches[0].matched);
    }

    #[test]
    fn a_field_that_a_branch_replaces_belongs_to_the_other_branches() {
        let explanation = explain(&json!({"a": ["out"], "$or": [{"a": ["in"]}, {"b": [1]}]}), &json!({"a": "in"}));
        assert!(explanation.matched && explanation.fields.is_empty());
        let paths: Vec<Vec<&str>> = explanation
            .branches
            .iter()
            .map(|branch| branch.fields.iter().map(|field| field.path.as_str()).collect())
            .collect();
        assert_eq!(paths, [vec!["a"], vec!["a", "b"]]);
    }

    #[test]
    fn what_is_no_object_and_what_takes_everything_is_said() {
        let explanation = explain(&json!({"a": [{"exists": false}]}), &json!("text"));
        assert_eq!(
            (explanation.matched, explanation.reason.as_str()),
            (false, "only a JSON object can match, and this is none")
        );
        let nothing = json!([{"exists": false}]);
        let choice = explain(&json!({"$or": [{"a": nothing}, {"b": nothing}]}), &json!("text"));
        assert!(!choice.matched && choice.branches.iter().all(|branch| !branch.matched));
        let everything = Pattern::parse(Dialect::SnsBody, "{}").unwrap().explain(&json!("text"));
        assert_eq!(
            (everything.matched, everything.reason.as_str()),
            (true, "an empty filter policy takes every message")
        );
    }

    #[test]
    fn attributes_are_explained_as_attributes() {
        let pattern =
            Pattern::parse(Dialect::SnsAttributes, r#"{"price":[{"numeric":[">",5]}],"store":["a"]}"#).unwrap();
        let attributes = BTreeMap::from([("price".to_owned(), AttributeValue::Number("7.50".into()))]);
        let explanation = pattern.explain_attributes(&attributes);
        assert_eq!(explanation.fields[0].reason, "7.50 is a number > 5");
        assert_eq!(explanation.fields[0].found, [json!(7.5)]);
        assert_eq!(explanation.fields[1].reason, "the field is not among the attributes of the message");
    }
}
