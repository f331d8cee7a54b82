//! Where the messages of a dead-letter queue can go: a queue, a topic, an event bus, a function.

use crate::dlq::ops::functions::Function;
use crate::error::{Error, Result};
use crate::events::ops::Bus;
use crate::guard::Target;
use crate::naming::{Belonging, Place};
use crate::queue::ops::Queue;
use crate::topic::ops::Topic;
use crate::transfer::{Destination, MAX_EVENT_BATCH_BYTES, MAX_INVOCATION_BATCH_BYTES, Sink};

/// A place that messages are brought to, with a client that does not retry by itself.
#[derive(Clone, Debug)]
pub enum To {
    /// A queue.
    Queue(Box<Queue>, aws_sdk_sqs::Client),
    /// A topic.
    Topic(Box<Topic>, aws_sdk_sns::Client),
    /// An event bus.
    Bus(Box<Bus>, aws_sdk_eventbridge::Client),
    /// A function, in a place.
    Function(Function, Place, aws_sdk_lambda::Client),
}

/// How messages come to a destination.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As they are.
    AsTheyAre,
    /// As EventBridge sends events to a target of rules.
    OfRules,
    /// As SNS sends them to an endpoint.
    OfSubscriptions,
}

impl To {
    /// The ARN.
    pub fn arn(&self) -> &str {
        match self {
            To::Queue(queue, _) => &queue.attributes.arn,
            To::Topic(topic, _) => &topic.arn,
            To::Bus(bus, _) => &bus.arn,
            To::Function(function, ..) => &function.arn,
        }
    }

    /// How it is shown: the full name, and what it is unless it is a queue.
    pub fn shown(&self) -> String {
        match self {
            To::Queue(queue, _) => queue.name.clone(),
            To::Topic(..) | To::Bus(..) | To::Function(..) => self.label(),
        }
    }

    /// Whether it is a queue.
    pub fn is_queue(&self) -> bool {
        matches!(self, To::Queue(..))
    }

    /// How it is called in errors.
    pub fn label(&self) -> String {
        match self {
            To::Queue(queue, _) => queue.label(),
            To::Topic(topic, _) => topic.label(),
            To::Bus(bus, _) => bus.label(),
            To::Function(function, ..) => function.label(),
        }
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        match self {
            To::Queue(queue, _) => queue.target(),
            To::Topic(topic, _) => topic.target(),
            To::Bus(bus, _) => bus.target(),
            To::Function(function, ..) => function.target(),
        }
    }

    /// Whether it is of another stage, account or region than the queue that messages are taken from.
    pub fn is_foreign_to(&self, from: &Queue) -> bool {
        let same = from.place.account == self.place().account && from.place.region == self.place().region;
        !same || self.target().belonging == Belonging::Foreign
    }

    fn place(&self) -> &Place {
        match self {
            To::Queue(queue, _) => &queue.place,
            To::Topic(topic, _) => &topic.place,
            To::Bus(bus, _) => &bus.place,
            To::Function(_, place, _) => place,
        }
    }

    /// As the transfer engine takes it.
    pub fn as_destination(&self) -> Destination {
        let (max_batch_bytes, sink) = match self {
            To::Queue(queue, sqs) => return queue.as_destination(sqs),
            To::Topic(topic, sns) => return topic.as_destination(sns.clone(), false),
            To::Bus(bus, eventbridge) => {
                let sink = Sink::Bus { eventbridge: eventbridge.clone(), arn: bus.arn.clone() };
                (MAX_EVENT_BATCH_BYTES, sink)
            }
            To::Function(function, _, lambda) => {
                let sink = Sink::Function { lambda: lambda.clone(), name: function.arn.clone() };
                (MAX_INVOCATION_BATCH_BYTES, sink)
            }
        };
        Destination { label: self.label(), place: self.place().to_string(), fifo: false, max_batch_bytes, sink }
    }

    /// Refuses a destination that cannot take the messages of this dead-letter queue that come to it in this way.
    ///
    /// # Errors
    /// A usage error that says why.
    pub fn check_for(&self, from: &Queue, way: Way) -> Result<()> {
        if from.attributes.arn == self.arn() {
            return Err(Error::usage(format!("{} is the dead-letter queue itself", self.label()))
                .hint("give another queue with `--to`"));
        }
        let fifo = match self {
            To::Queue(queue, _) => queue.attributes.fifo,
            To::Topic(topic, _) => topic.attributes.fifo,
            // They keep no order, and know no groups that could be missing.
            To::Bus(..) | To::Function(..) => return Ok(()),
        };
        let fits = match way {
            // A rule's target says itself which group its messages are of.
            Way::OfRules => true,
            // A FIFO topic has a FIFO dead-letter queue, and may have standard queues for endpoints (aws-facts 3).
            Way::OfSubscriptions => from.attributes.fifo,
            Way::AsTheyAre => false,
        };
        if from.attributes.fifo == fifo || fits {
            return Ok(());
        }
        let kind = |fifo: bool| if fifo { "FIFO" } else { "standard" };
        Err(Error::usage(format!(
            "{} is {}, and {} is {}",
            from.label(),
            kind(from.attributes.fifo),
            self.label(),
            kind(fifo)
        ))
        .hint("a redrive goes to a queue or topic of the same type"))
    }
}
