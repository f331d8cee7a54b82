//! What a subscription could not deliver becomes what its endpoint would have got.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Map, Value, json};

use crate::dlq::ops::feeders::Subscriber;
use crate::error::{Error, Result};
use crate::message::Message;
use crate::message::notification::Notification;
use crate::message::origin::Origin;
use crate::transfer::Edit;

/// Does to a notification what SNS does on its way to an endpoint, after what was asked for.
#[derive(Debug)]
pub struct Redeliver {
    asked: Option<Arc<dyn Edit>>,
    by_subscription: BTreeMap<String, Subscriber>,
    /// Subscriptions that are the only ones of their topics.
    by_topic: BTreeMap<String, Subscriber>,
    via_topic: bool,
}

impl Redeliver {
    /// For messages of these subscriptions, to their endpoints or through their topics.
    pub fn new(subscribers: &[Subscriber], via_topic: bool, asked: Option<Arc<dyn Edit>>) -> Redeliver {
        let by = |key: fn(&Subscriber) -> &str| -> BTreeMap<String, Subscriber> {
            subscribers.iter().map(|subscriber| (key(subscriber).to_owned(), subscriber.clone())).collect()
        };
        Redeliver {
            asked,
            by_subscription: by(|subscriber| &subscriber.subscription_arn),
            by_topic: by(|subscriber| &subscriber.topic_arn),
            via_topic,
        }
    }
}

impl Edit for Redeliver {
    fn edit(&self, message: &mut Message) -> Result<()> {
        // An edit may take away what tells.
        let subscription = match Origin::of(message) {
            Origin::Subscription(of) => Some((of.topic_arn, of.subscription_arn)),
            _ => None,
        };
        if let Some(asked) = &self.asked {
            asked.edit(message)?;
        }
        let Some((topic_arn, subscription_arn)) = subscription else { return Ok(()) };
        if self.via_topic {
            return take_out(message, true);
        }
        let subscriber = match subscription_arn {
            Some(arn) => self.by_subscription.get(&arn),
            None => self.by_topic.get(&topic_arn),
        };
        match subscriber {
            Some(Subscriber { protocol, subscription_arn, .. }) if protocol == "lambda" => {
                invoke_with(message, subscription_arn)
            }
            Some(Subscriber { raw: true, .. }) => take_out(message, false),
            _ => Ok(()),
        }
    }
}

/// What was published, out of its envelope: as raw delivery gives it, or as it is published again.
fn take_out(message: &mut Message, with_subject: bool) -> Result<()> {
    let notification = Notification::parse(&message.body).ok_or_else(no_notification)?;
    message.body = notification.message;
    message.attributes = notification.attributes;
    message.subject = notification.subject.filter(|_| with_subject);
    Ok(())
}

/// The event with which SNS invokes a function (aws-facts 3.3); its keys are spelt in another way than in a queue.
fn invoke_with(message: &mut Message, subscription_arn: &str) -> Result<()> {
    let mut envelope: Map<String, Value> = serde_json::from_str(&message.body).map_err(|_| no_notification())?;
    if envelope.contains_key("Records") {
        return Ok(());
    }
    for (of_queues, of_functions) in [("SigningCertURL", "SigningCertUrl"), ("UnsubscribeURL", "UnsubscribeUrl")] {
        if let Some(url) = envelope.remove(of_queues) {
            envelope.insert(of_functions.into(), url);
        }
    }
    envelope.entry("Subject").or_insert(Value::Null);
    envelope.entry("MessageAttributes").or_insert_with(|| json!({}));
    message.body = json!({"Records": [{
        "EventSource": "aws:sns",
        "EventVersion": "1.0",
        "EventSubscriptionArn": subscription_arn,
        "Sns": envelope,
    }]})
    .to_string();
    Ok(())
}

fn no_notification() -> Error {
    Error::failure(
        "after the edit it is no notification of SNS any more, which has Type, MessageId, TopicArn and Message",
    )
}

#[cfg(test)]
mod tests {
    use crate::message::Attribute;

    use super::*;

    fn subscriber(name: &str, protocol: &str, raw: bool) -> Subscriber {
        let subscription_arn = format!("topic:{name}");
        Subscriber {
            topic_arn: "topic".into(),
            subscription_arn,
            protocol: protocol.into(),
            endpoint: name.into(),
            raw,
        }
    }

    fn notification(subscription: &str) -> Message {
        let body = json!({
            "Type": "Notification", "MessageId": "1", "TopicArn": "topic", "Subject": "s", "Message": "text",
            "SigningCertURL": "https://c", "UnsubscribeURL": format!("https://u/?SubscriptionArn=topic:{subscription}"),
            "MessageAttributes": {"kind": {"Type": "String", "Value": "a"}},
        });
        Message { body: body.to_string(), ..Message::default() }
    }

    fn delivered(redeliver: &Redeliver, message: &Message) -> Message {
        let mut message = message.clone();
        redeliver.edit(&mut message).unwrap();
        message
    }

    #[test]
    fn each_endpoint_gets_what_sns_would_have_sent_it() {
        let subscribers =
            [subscriber("plain", "sqs", false), subscriber("raw", "sqs", true), subscriber("f", "lambda", false)];
        let redeliver = Redeliver::new(&subscribers, false, None);
        assert_eq!(delivered(&redeliver, &notification("plain")), notification("plain"));
        assert_eq!(delivered(&redeliver, &notification("gone")), notification("gone"));
        let raw = delivered(&redeliver, &notification("raw"));
        assert_eq!((raw.body.as_str(), raw.subject.as_deref()), ("text", None));
        assert_eq!(raw.attributes["kind"], Attribute::text("String", "a"));
        let invoked = delivered(&redeliver, &notification("f"));
        let event: Value = serde_json::from_str(&invoked.body).unwrap();
        let record = &event["Records"][0];
        assert_eq!((&record["EventSource"], &record["EventSubscriptionArn"]), (&json!("aws:sns"), &json!("topic:f")));
        assert_eq!(
            (&record["Sns"]["Message"], &record["Sns"]["SigningCertUrl"]),
            (&json!("text"), &json!("https://c"))
        );
        assert!(record["Sns"].get("UnsubscribeURL").is_none());
        assert_eq!(delivered(&redeliver, &invoked), invoked, "an event is one already");
        let by_hand = Message { body: "text".into(), ..Message::default() };
        assert_eq!(delivered(&redeliver, &by_hand), by_hand);
    }

    #[test]
    fn through_the_topic_goes_what_was_published_with_its_subject_and_after_an_edit_of_the_envelope() {
        #[derive(Debug)]
        struct Replace(&'static str);
        impl Edit for Replace {
            fn edit(&self, message: &mut Message) -> Result<()> {
                message.body = message.body.replace("\"text\"", self.0);
                Ok(())
            }
        }
        let asked = |to| Some(Arc::new(Replace(to)) as Arc<dyn Edit>);
        let redeliver = Redeliver::new(&[subscriber("plain", "sqs", false)], true, asked("\"other\""));
        let published = delivered(&redeliver, &notification("gone"));
        assert_eq!((published.body.as_str(), published.subject.as_deref()), ("other", Some("s")));
        let redeliver = Redeliver::new(&[subscriber("plain", "sqs", false)], true, asked("7"));
        let error = redeliver.edit(&mut notification("plain")).unwrap_err();
        assert!(error.to_string().contains("no notification"), "{error}");
    }
}
