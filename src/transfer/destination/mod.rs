//! Where messages are sent: a queue, a topic, an event bus or a function. Each answers for every message of a batch by
//! itself.

mod bus;
mod function;
mod outgoing;
mod queue;
mod topic;

use crate::error::Error;
use crate::error::aws::kind_of_code;

pub use bus::MAX_BATCH_BYTES as MAX_EVENT_BATCH_BYTES;
pub use function::MAX_BATCH_BYTES as MAX_INVOCATION_BATCH_BYTES;
pub use outgoing::Outgoing;
pub use queue::{failed_entry, may_succeed_later};

/// Where messages are sent.
#[derive(Clone, Debug)]
pub struct Destination {
    /// How it is called in errors: `queue my-awesome-app-dev-tasks`.
    pub label: String,
    /// Where it is, for errors.
    pub place: String,
    /// Whether it keeps the order of groups, and drops a message that it took a moment ago.
    pub fifo: bool,
    /// Bytes that it takes in one batch.
    pub max_batch_bytes: usize,
    /// What it is, with a client that does not retry by itself.
    pub sink: Sink,
}

/// What takes messages, with a client that does not retry by itself.
#[derive(Clone, Debug)]
pub enum Sink {
    /// A queue, by its URL.
    Queue {
        /// The client.
        sqs: aws_sdk_sqs::Client,
        /// The URL.
        url: String,
    },
    /// A topic, by its ARN. It takes no trace header.
    Topic {
        /// The client.
        sns: aws_sdk_sns::Client,
        /// The ARN.
        arn: String,
        /// Whether messages are objects with a body for each protocol.
        per_protocol: bool,
    },
    /// An event bus, by its ARN. It takes events: bodies as EventBridge delivers them.
    Bus {
        /// The client.
        eventbridge: aws_sdk_eventbridge::Client,
        /// The ARN.
        arn: String,
    },
    /// A Lambda function, by its name or ARN. It is invoked asynchronously with each body, which has to be JSON.
    Function {
        /// The client.
        lambda: aws_sdk_lambda::Client,
        /// The name or ARN.
        name: String,
    },
}

/// What the destination said of one message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It took it, and gave it this id.
    Taken(Option<String>),
    /// It took something else than was sent, by the digests that it computed.
    TakenOtherwise,
    /// It did not take it.
    Refused(Refusal),
    /// Nothing.
    None,
}

/// Why a message was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The service's code.
    pub code: String,
    /// The service's words.
    pub message: String,
    /// Whether the same message may be taken later.
    pub may_succeed_later: bool,
}

impl Refusal {
    /// A refusal by a service that says whose fault it is.
    fn by_fault(code: &str, message: Option<&str>, sender_fault: bool) -> Refusal {
        let may_succeed_later = !sender_fault || kind_of_code(code).is_transient();
        Refusal { code: code.to_owned(), message: message.unwrap_or_default().to_owned(), may_succeed_later }
    }
}

impl Destination {
    /// Sends a batch, in one attempt. There is an answer for each message, in their order.
    ///
    /// # Errors
    /// When the batch was refused as a whole, or when no answer came.
    pub async fn send(&self, messages: &[Outgoing<'_>]) -> Result<Vec<Answer>, Error> {
        match &self.sink {
            Sink::Queue { sqs, url } => queue::send(self, sqs, url, messages).await,
            Sink::Topic { sns, arn, per_protocol } => topic::send(self, sns, arn, *per_protocol, messages).await,
            Sink::Bus { eventbridge, arn } => bus::send(self, eventbridge, arn, messages).await,
            Sink::Function { lambda, name } => function::send(self, lambda, name, messages).await,
        }
    }
}
