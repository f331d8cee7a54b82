//! The least IAM policies, one for each group of commands, made of what the verbs ask for.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::Verb;
use super::calls::calls;

/// Actions that are about no single resource, besides those that list.
const WITHOUT_RESOURCE: [&str; 5] = [
    "cognito-idp:GetProvisionedLimit",
    "cloudwatch:",
    "lambda:GetEventSourceMapping",
    "events:ListTagsForResource",
    "events:TestEventPattern",
];

/// The groups of commands that ask AWS: `queue`, `dlq`, ….
pub fn groups() -> BTreeSet<&'static str> {
    Verb::ALL.iter().filter(|verb| !calls(**verb).is_empty()).map(|verb| group_of(*verb)).collect()
}

fn group_of(verb: Verb) -> &'static str {
    verb.path().split(' ').next().unwrap_or_default()
}

/// What looking is called: nothing of it changes more than the receive counts of messages.
const LOOKING: [&str; 8] = [
    "Get",
    "List",
    "Describe",
    "AdminGet",
    "AdminList",
    "ReceiveMessage",
    "ChangeMessageVisibility",
    "TestEventPattern",
];

fn is_looking(action: &str) -> bool {
    let name = action.split(':').nth(1).unwrap_or_default();
    LOOKING.iter().any(|looking| name.starts_with(looking))
}

/// The policy of a group: what it takes to look, and what it takes besides to change something.
/// `PROJECT-STAGE` stands in the place of names.
pub fn policy(group: &str) -> Value {
    let verbs = Verb::ALL.iter().filter(|verb| group_of(**verb) == group);
    let all: BTreeSet<&str> = verbs.flat_map(|verb| calls(*verb)).collect();
    let (looking, changing): (BTreeSet<&str>, BTreeSet<&str>) = all.into_iter().partition(|call| is_looking(call));
    let mut statements = statements("Look", &looking);
    statements.extend(self::statements("Change", &changing));
    json!({"Version": "2012-10-17", "Statement": statements})
}

/// A statement for each service whose resources have names, and one for what is about no single resource.
fn statements(what: &str, actions: &BTreeSet<&'static str>) -> Vec<Value> {
    let (everywhere, named): (Vec<&str>, Vec<&str>) = actions.iter().partition(|action| is_everywhere(action));
    let services: BTreeSet<&str> = named.iter().map(|action| service_of(action)).collect();
    let mut statements: Vec<Value> = services
        .into_iter()
        .map(|service| {
            let actions: Vec<&&str> = named.iter().filter(|action| service_of(action) == service).collect();
            let sid = format!("{what}{}", title(service));
            json!({"Sid": sid, "Effect": "Allow", "Action": actions, "Resource": resources(service)})
        })
        .collect();
    if !everywhere.is_empty() {
        let sid = format!("{what}Everywhere");
        statements.push(json!({"Sid": sid, "Effect": "Allow", "Action": everywhere, "Resource": "*"}));
    }
    statements
}

fn service_of(action: &str) -> &str {
    action.split(':').next().unwrap_or_default()
}

fn is_everywhere(action: &str) -> bool {
    let name = action.split(':').nth(1).unwrap_or_default();
    WITHOUT_RESOURCE.iter().any(|other| action.starts_with(other))
        || (name.starts_with("List") && !name.ends_with("ByTopic") && !name.ends_with("ByRule"))
        || name.ends_with("SubscriptionAttributes")
        || name == "Unsubscribe"
}

/// What the resources of a service are called. Pools and event source mappings have ids for names.
fn resources(service: &str) -> Vec<&'static str> {
    match service {
        "sqs" => vec!["arn:aws:sqs:*:*:PROJECT-STAGE-*"],
        "sns" => vec!["arn:aws:sns:*:*:PROJECT-STAGE-*"],
        "events" => vec![
            "arn:aws:events:*:*:event-bus/PROJECT-STAGE-*",
            "arn:aws:events:*:*:rule/PROJECT-STAGE-*",
            "arn:aws:events:*:*:archive/PROJECT-STAGE-*",
            "arn:aws:events:*:*:replay/PROJECT-STAGE-*",
        ],
        "cognito-idp" => vec!["arn:aws:cognito-idp:*:*:userpool/*"],
        "lambda" => vec!["arn:aws:lambda:*:*:function:*", "arn:aws:lambda:*:*:event-source-mapping:*"],
        "kms" => vec!["arn:aws:kms:*:*:key/*"],
        "cloudformation" => vec!["arn:aws:cloudformation:*:*:stack/PROJECT-STAGE/*"],
        _ => vec!["*"],
    }
}

fn title(service: &str) -> String {
    let mut title = String::new();
    for part in service.split('-') {
        let (first, rest) = part.split_at(1);
        title.push_str(&first.to_ascii_uppercase());
        title.push_str(rest);
    }
    title
}

#[cfg(test)]
mod tests {
    use crate::guard::Impact;

    use super::*;

    #[test]
    fn every_permission_of_every_verb_is_in_the_policy_of_its_group_once() {
        for verb in Verb::ALL {
            let policy = policy(group_of(*verb));
            let statements = policy["Statement"].as_array().unwrap();
            for call in calls(*verb) {
                let having = statements
                    .iter()
                    .filter(|statement| statement["Action"].as_array().unwrap().iter().any(|action| action == call));
                assert_eq!(having.count(), 1, "{} {call}", verb.path());
            }
        }
    }

    #[test]
    fn whoever_may_only_look_can_run_every_verb_that_reads() {
        for verb in Verb::ALL.iter().filter(|verb| verb.impact() == Impact::Reads && **verb != Verb::StackDiff) {
            let changing: Vec<&str> = calls(*verb).into_iter().filter(|call| !is_looking(call)).collect();
            assert!(changing.is_empty(), "{} {changing:?}", verb.path());
        }
    }
}
