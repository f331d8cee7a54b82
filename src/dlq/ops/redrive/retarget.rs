//! What a rule could not deliver becomes what its target would have got.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::dlq::ops::feeders::RuleTarget;
use crate::error::{Error, Result};
use crate::events::ops::input::Input;
use crate::message::Message;
use crate::message::origin::{OF_RULES, Origin};
use crate::transfer::Edit;

/// Does to a message what EventBridge does to an event on its way to a target.
#[derive(Debug)]
pub struct Retarget {
    /// By the ARNs of the rule and of the target: what the target gets, and in which message group.
    targets: BTreeMap<(String, String), (Input, Option<String>)>,
}

impl Retarget {
    /// For messages of these targets.
    pub fn new(targets: &[RuleTarget]) -> Retarget {
        let targets = targets.iter().map(|RuleTarget { rule_arn, target, .. }| {
            ((rule_arn.clone(), target.arn.clone()), (target.input.clone(), target.message_group_id.clone()))
        });
        Retarget { targets: targets.collect() }
    }
}

impl Edit for Retarget {
    fn edit(&self, message: &mut Message) -> Result<()> {
        let Origin::RuleTarget { rule_arn, target_arn } = Origin::of(message) else { return Ok(()) };
        let key = (rule_arn.to_owned(), target_arn.to_owned());
        let Some((input, group)) = self.targets.get(&key) else { return Ok(()) };
        message.body = input.apply(&key.0, &message.body).map_err(|why| {
            Error::failure(format!(
                "what {} would have got cannot be told: {why}; --via-bus publishes the event again",
                key.1
            ))
        })?;
        // EventBridge sends none; these are what it says to a dead-letter queue.
        message.attributes.retain(|name, _| !OF_RULES.contains(&name.as_str()));
        message.message_group_id = group.clone();
        Ok(())
    }
}

/// One change after the other.
#[derive(Debug)]
pub struct Both(pub Arc<dyn Edit>, pub Arc<dyn Edit>);

impl Edit for Both {
    fn edit(&self, message: &mut Message) -> Result<()> {
        self.0.edit(message)?;
        self.1.edit(message)
    }
}

#[cfg(test)]
mod tests {
    use crate::events::ops::rules::Target;
    use crate::message::Attribute;

    use super::*;

    #[test]
    fn a_message_of_a_known_target_becomes_what_that_would_have_got_and_others_stay_as_they_are() {
        let target = Target {
            arn: "queue".into(),
            input: Input::Path("$.detail".into()),
            message_group_id: Some("g".into()),
            ..Target::default()
        };
        let retarget = Retarget::new(&[RuleTarget { rule: "r".into(), rule_arn: "rule".into(), target }]);
        let message = |target_arn: &str, body: &str| Message {
            body: body.into(),
            attributes: [("RULE_ARN", "rule"), ("TARGET_ARN", target_arn), ("ERROR_CODE", "x"), ("mine", "y")]
                .map(|(name, text)| (name.to_owned(), Attribute::text("String", text)))
                .into(),
            ..Message::default()
        };
        let mut known = message("queue", r#"{"detail":{"n":1}}"#);
        retarget.edit(&mut known).unwrap();
        assert_eq!((known.body.as_str(), known.message_group_id.as_deref()), (r#"{"n":1}"#, Some("g")));
        assert_eq!(known.attributes.into_keys().collect::<Vec<_>>(), ["mine"]);
        let mut other = message("another", "body");
        retarget.edit(&mut other).unwrap();
        assert_eq!(other, message("another", "body"));
        let error = retarget.edit(&mut message("queue", "{}")).unwrap_err();
        assert!(error.to_string().contains("--via-bus"), "{error}");
    }
}
