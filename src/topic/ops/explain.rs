//! Who would get a message, and why not, without sending it.

use schemars::JsonSchema;
use serde::Serialize;
use serde_json::Value;

use crate::message::attribute::{self, MAX_ATTRIBUTES};
use crate::message::{Attribute, Attributes};
use crate::pattern::{AttributeValue, BranchVerdict, Explanation, FieldVerdict, Pattern};

use super::admission::Admission;
use super::subscriptions::filter::{FilterPolicy, Scope};
use super::subscriptions::{State, Subscription};

/// A message that may be published.
#[derive(Clone, Debug)]
pub struct Notice {
    /// The message; absent where only attributes are asked about.
    pub body: Option<String>,
    /// Its attributes.
    pub attributes: Attributes,
    /// Whether the message is an object with a body for each protocol.
    pub per_protocol: bool,
}

/// What would become of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// It is delivered.
    Delivered,
    /// The filter policy keeps it back.
    Filtered,
    /// It is sent, and not taken.
    Undeliverable,
    /// Nobody has confirmed the subscription.
    NotConfirmed,
    /// It cannot be told.
    Unknown,
}

/// What would become of a message at one subscription.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
pub struct Outlook {
    /// `sqs`, `lambda`, `email`, …
    pub protocol: Option<String>,
    /// The ARN, address or URL.
    pub endpoint: Option<String>,
    /// The subscription's ARN.
    pub subscription_arn: Option<String>,
    /// What would become of it.
    pub verdict: Verdict,
    /// Why, as a sentence without its final period.
    pub reason: String,
    /// What the filter policy looks at.
    pub filter_policy_scope: Option<Scope>,
    /// The filter policy.
    pub filter_policy: Option<Value>,
    /// What every field of the filter policy says of the message.
    pub explanation: Option<Explanation>,
    /// Where it would go when it is not taken.
    pub dead_letter_queue_arn: Option<String>,
}

/// What would become of a message at a subscription.
pub fn explain(notice: &Notice, subscription: &Subscription, admission: Option<&Admission>) -> Outlook {
    let scope = subscription.filter_policy.as_ref().map(|_| subscription.scope());
    let mut outlook = Outlook {
        protocol: Some(subscription.protocol.clone()),
        endpoint: Some(subscription.endpoint.clone()),
        subscription_arn: subscription.arn.clone(),
        verdict: Verdict::Delivered,
        reason: String::new(),
        filter_policy_scope: scope,
        filter_policy: subscription.filter_policy.clone(),
        explanation: None,
        dead_letter_queue_arn: subscription.dead_letter_queue_arn.clone(),
    };
    let mut say = |verdict: Verdict, reason: String| (outlook.verdict, outlook.reason) = (verdict, reason);
    match subscription.state {
        State::Confirmed => {}
        State::PendingConfirmation => {
            say(Verdict::NotConfirmed, "nobody has confirmed the subscription".into());
            return outlook;
        }
        State::Deleted => {
            say(Verdict::NotConfirmed, "the subscription was removed a moment ago".into());
            return outlook;
        }
    }
    if let Some(reason) = &subscription.unknown {
        say(Verdict::Unknown, format!("its filter policy is not known: {reason}"));
        return outlook;
    }
    match (&subscription.filter_policy_text, scope) {
        (Some(text), Some(scope)) => {
            let judged = judge(notice, text, scope, &subscription.protocol);
            (outlook.verdict, outlook.reason) = (judged.verdict, judged.reason);
            outlook.explanation = judged.explanation;
        }
        _ => say(Verdict::Delivered, "it has no filter policy".into()),
    }
    if outlook.verdict == Verdict::Delivered {
        arrive(&mut outlook, notice, subscription, admission);
    }
    outlook
}

/// What a filter policy by itself says of a message.
pub fn explain_policy(notice: &Notice, filter: &FilterPolicy) -> Outlook {
    let judged = judge(notice, &filter.text, filter.scope, "default");
    Outlook {
        protocol: None,
        endpoint: None,
        subscription_arn: None,
        verdict: judged.verdict,
        reason: judged.reason,
        filter_policy_scope: Some(filter.scope),
        filter_policy: Some(filter.value.clone()),
        explanation: judged.explanation,
        dead_letter_queue_arn: None,
    }
}

struct Judged {
    verdict: Verdict,
    reason: String,
    explanation: Option<Explanation>,
}

impl Judged {
    fn of(explanation: Explanation) -> Judged {
        let verdict = if explanation.matched { Verdict::Delivered } else { Verdict::Filtered };
        Judged { verdict, reason: in_words(&explanation), explanation: Some(explanation) }
    }

    fn without(verdict: Verdict, reason: impl Into<String>) -> Judged {
        Judged { verdict, reason: reason.into(), explanation: None }
    }
}

fn judge(notice: &Notice, policy: &str, scope: Scope, protocol: &str) -> Judged {
    let pattern = match Pattern::parse(scope.dialect(), policy) {
        Ok(pattern) => pattern,
        Err(refusal) => {
            return Judged::without(Verdict::Unknown, format!("its filter policy is not understood: {refusal}"));
        }
    };
    match scope {
        Scope::MessageAttributes => {
            let attributes = notice.attributes.iter().map(|(name, attribute)| (name.clone(), matchable(attribute)));
            Judged::of(pattern.explain_attributes(&attributes.collect()))
        }
        Scope::MessageBody => match notice.body_for(protocol) {
            None => Judged::without(Verdict::Unknown, "its filter policy looks at the message, and none is given"),
            Some(body) => match serde_json::from_str::<Value>(&body) {
                Ok(body) => Judged::of(pattern.explain(&body)),
                Err(_) => {
                    Judged::without(Verdict::Filtered, "its filter policy looks at the message, which is not JSON")
                }
            },
        },
    }
}

fn matchable(attribute: &Attribute) -> AttributeValue {
    match &attribute.value {
        attribute::Value::Text(text) => AttributeValue::typed(&attribute.data_type, text),
        attribute::Value::Bytes(_) => AttributeValue::Binary,
    }
}

/// Why a policy takes a message or not: where it does not, every field that fails with its reason.
fn in_words(explanation: &Explanation) -> String {
    if explanation.matched {
        return explanation.reason.clone();
    }
    let failing = |fields: &[FieldVerdict]| -> Vec<String> {
        let failing = fields.iter().filter(|field| !field.matched);
        failing.map(|field| format!("{}: {}", field.path, field.reason)).collect()
    };
    let outside = failing(&explanation.fields);
    if !outside.is_empty() {
        return outside.join("; ");
    }
    let branch = |branch: &BranchVerdict| {
        let fields = failing(&branch.fields);
        let why = if fields.is_empty() { branch.reason.clone() } else { fields.join(", ") };
        format!("{}: {why}", branch.branch.join(" and "))
    };
    let branches = explanation.branches.iter().map(branch);
    [explanation.reason.clone()].into_iter().chain(branches).collect::<Vec<_>>().join("; ")
}

/// Whether a message that passes the filter is taken at the endpoint.
fn arrive(outlook: &mut Outlook, notice: &Notice, subscription: &Subscription, admission: Option<&Admission>) {
    let count = notice.attributes.len();
    let refusal = if subscription.raw && subscription.protocol == "sqs" && count > MAX_ATTRIBUTES {
        Some(format!("{count} attributes are more than the {MAX_ATTRIBUTES} that raw delivery to a queue can carry"))
    } else {
        admission.and_then(Admission::refusal).map(|refusal| refusal.reason.clone())
    };
    if let Some(refusal) = refusal {
        outlook.verdict = Verdict::Undeliverable;
        outlook.reason = format!("{}, but it is not taken: {refusal}", outlook.reason);
    } else if let Some(doubt) = admission.and_then(Admission::doubt) {
        outlook.reason = format!("{}; whether it is taken is not known: {}", outlook.reason, doubt.reason);
    }
}

impl Notice {
    /// Bytes as SNS counts them.
    pub fn size(&self) -> u64 {
        let attributes: usize = self.attributes.iter().map(|(name, attribute)| attribute.size(name)).sum();
        (self.body.as_ref().map_or(0, String::len) + attributes) as u64
    }

    /// The body that an endpoint of this protocol gets.
    fn body_for(&self, protocol: &str) -> Option<String> {
        let body = self.body.as_ref()?;
        if !self.per_protocol {
            return Some(body.clone());
        }
        let bodies: Value = serde_json::from_str(body).ok()?;
        let of = |protocol: &str| bodies.get(protocol)?.as_str().map(str::to_owned);
        of(protocol).or_else(|| of("default"))
    }
}
