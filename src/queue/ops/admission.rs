//! Whether a queue lets a service send to it for a rule or a topic, and for which of them it does. Pure.

use schemars::JsonSchema;
use serde::Serialize;

use crate::policy::{self, Answer, Judgement, Wish};

use super::attributes::QueueAttributes;

/// What a queue's policy and its key come to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Admission {
    /// It lets the service send.
    Admitted,
    /// It does not, for this reason.
    Refused(String),
    /// It depends on what is not looked at.
    Unknown(String),
}

/// A service that sends for one of its resources.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// `events.amazonaws.com`, `sns.amazonaws.com`
    pub service: &'a str,
    /// The ARN of the rule or topic.
    pub source_arn: &'a str,
}

/// Whether the queue's policy lets the sender send to it.
pub fn by_policy(queue: &QueueAttributes, sender: Sender<'_>) -> Judgement {
    let Sender { service, source_arn } = sender;
    let wish = Wish { service, source_arn, action: "sqs:SendMessage", resource: &queue.arn };
    policy::judge(queue.policy.as_ref(), &wish)
}

impl Admission {
    /// What comes of the policy and the key: either of them can refuse.
    pub fn of(parts: [&Judgement; 2]) -> Admission {
        let first = |answer: Answer| parts.into_iter().find(|part| part.answer == answer).map(Judgement::in_full);
        match (first(Answer::No), first(Answer::Unknown)) {
            (Some(why), _) => Admission::Refused(why),
            (None, Some(why)) => Admission::Unknown(why),
            (None, None) => Admission::Admitted,
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::policy::EVENTS;

    use super::*;

    const QUEUE: &str = "arn:aws:sqs:eu-west-1:123456789012:app-dev-dlq";
    const RULE: &str = "arn:aws:events:eu-west-1:123456789012:rule/app-dev-events/orders";

    #[test]
    fn either_the_policy_or_the_key_refuses_and_what_is_not_known_of_one_leaves_it_open() {
        let (yes, no, unknown) = (Judgement::yes("y"), Judgement::no("n"), Judgement::unknown("u"));
        assert_eq!(Admission::of([&yes, &yes]), Admission::Admitted);
        assert_eq!(Admission::of([&unknown, &no]), Admission::Refused("n".into()));
        assert_eq!(Admission::of([&no, &unknown]), Admission::Refused("n".into()));
        assert_eq!(Admission::of([&yes, &unknown]), Admission::Unknown("u".into()));
        let without_policy = by_policy(
            &QueueAttributes { arn: QUEUE.into(), ..QueueAttributes::default() },
            Sender { service: EVENTS, source_arn: RULE },
        );
        let Admission::Refused(why) = Admission::of([&without_policy, &yes]) else { panic!("{without_policy:?}") };
        assert!(why.contains("no policy") && why.contains("\"Action\":\"sqs:SendMessage\""), "{why}");
    }
}
