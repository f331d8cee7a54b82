//! Messages to and from the types of the SDK.

use std::collections::{BTreeMap, HashMap};

use aws_sdk_sqs::primitives::Blob;
use aws_sdk_sqs::types::{
    self, MessageAttributeValue, MessageSystemAttributeName, MessageSystemAttributeNameForSends,
    MessageSystemAttributeValue,
};
use jiff::Timestamp;

use super::attribute::Value;
use super::{Attribute, Attributes, Message};

/// A received message.
pub fn from_sdk(message: types::Message) -> Message {
    let system = message.attributes.unwrap_or_default();
    let text = |name: MessageSystemAttributeName| system.get(&name).cloned();
    let time = |name: MessageSystemAttributeName| {
        system.get(&name).and_then(|milliseconds| Timestamp::from_millisecond(milliseconds.parse().ok()?).ok())
    };
    Message {
        message_id: message.message_id.unwrap_or_default(),
        receipt_handle: message.receipt_handle.unwrap_or_default(),
        body: message.body.unwrap_or_default(),
        md5_of_body: message.md5_of_body,
        subject: None,
        attributes: message.message_attributes.map(attributes_from_sdk).unwrap_or_default(),
        sent_at: time(MessageSystemAttributeName::SentTimestamp),
        first_received_at: time(MessageSystemAttributeName::ApproximateFirstReceiveTimestamp),
        receive_count: text(MessageSystemAttributeName::ApproximateReceiveCount)
            .and_then(|count| count.parse().ok())
            .unwrap_or_default(),
        message_group_id: text(MessageSystemAttributeName::MessageGroupId),
        message_deduplication_id: text(MessageSystemAttributeName::MessageDeduplicationId),
        sequence_number: text(MessageSystemAttributeName::SequenceNumber),
        trace_header: text(MessageSystemAttributeName::AwsTraceHeader),
        dead_letter_queue_source_arn: text(MessageSystemAttributeName::DeadLetterQueueSourceArn),
        sender_id: text(MessageSystemAttributeName::SenderId),
    }
}

fn attributes_from_sdk(attributes: HashMap<String, MessageAttributeValue>) -> Attributes {
    attributes
        .into_iter()
        .map(|(name, value)| {
            let data_type = value.data_type;
            let value = match value.binary_value {
                Some(bytes) => Value::Bytes(bytes.into_inner()),
                None => Value::Text(value.string_value.unwrap_or_default()),
            };
            (name, Attribute { data_type, value })
        })
        .collect()
}

/// Message attributes to be sent; `None` when there are none.
pub fn attributes_to_sdk(attributes: &Attributes) -> Option<HashMap<String, MessageAttributeValue>> {
    let converted: HashMap<_, _> = attributes
        .iter()
        .filter_map(|(name, attribute)| {
            let builder = MessageAttributeValue::builder().data_type(&attribute.data_type);
            let builder = match &attribute.value {
                Value::Text(text) => builder.string_value(text),
                Value::Bytes(bytes) => builder.binary_value(Blob::new(bytes.clone())),
            };
            // Building fails only without a data type, and there is one.
            builder.build().ok().map(|value| (name.clone(), value))
        })
        .collect();
    (!converted.is_empty()).then_some(converted)
}

/// Message attributes for SNS; `None` when there are none.
pub fn attributes_to_sns(
    attributes: &Attributes,
) -> Option<HashMap<String, aws_sdk_sns::types::MessageAttributeValue>> {
    let converted: HashMap<_, _> = attributes
        .iter()
        .filter_map(|(name, attribute)| {
            let builder = aws_sdk_sns::types::MessageAttributeValue::builder().data_type(&attribute.data_type);
            let builder = match &attribute.value {
                Value::Text(text) => builder.string_value(text),
                Value::Bytes(bytes) => builder.binary_value(Blob::new(bytes.clone())),
            };
            // Building fails only without a data type, and there is one.
            builder.build().ok().map(|value| (name.clone(), value))
        })
        .collect();
    (!converted.is_empty()).then_some(converted)
}

/// The trace header as the only system attribute that can be sent.
pub fn system_attributes_to_sdk(
    trace_header: Option<&str>,
) -> Option<HashMap<MessageSystemAttributeNameForSends, MessageSystemAttributeValue>> {
    let value = MessageSystemAttributeValue::builder().data_type("String").string_value(trace_header?).build().ok()?;
    Some(HashMap::from([(MessageSystemAttributeNameForSends::AwsTraceHeader, value)]))
}

/// Queue attributes by their wire names.
pub fn queue_attributes(attributes: Option<HashMap<types::QueueAttributeName, String>>) -> BTreeMap<String, String> {
    attributes.unwrap_or_default().into_iter().map(|(name, value)| (name.as_str().to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_attributes_survive_the_way_through_the_sdk() {
        let attributes: Attributes = [
            ("s", Attribute::text("String.länge", "äöü")),
            ("n", Attribute::text("Number.int", "5")),
            ("b", Attribute::binary("Binary", vec![0, 255, 10])),
        ]
        .map(|(name, attribute)| (name.to_owned(), attribute))
        .into();
        assert_eq!(attributes_from_sdk(attributes_to_sdk(&attributes).unwrap()), attributes);
        assert_eq!(attributes_to_sdk(&Attributes::new()), None);
    }
}
