//! What is about to be sent from a file.

use std::num::NonZeroU32;

use serde::Serialize;

use crate::guard::{Plan, Target, Verb};
use crate::naming::Place;
use crate::queue::ops::find::Queue;

/// Messages from a file that are about to be sent.
#[derive(Clone, Debug, Serialize)]
pub struct UploadPlan {
    /// Where it works.
    pub place: Place,
    /// The queue's full name.
    pub queue: String,
    /// The queue's ARN.
    pub queue_arn: String,
    /// The file, or `-` for stdin.
    pub file: String,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// The file that lines are written to that were not sent.
    pub rejects: Option<String>,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    pub(super) to: Queue,
}

impl UploadPlan {
    /// Plans to send the messages of a file.
    pub fn new(queue: Queue, verb: Verb, file: &str, rate: Option<NonZeroU32>, rejects: Option<String>) -> UploadPlan {
        UploadPlan {
            place: queue.place.clone(),
            queue: queue.name.clone(),
            queue_arn: queue.attributes.arn.clone(),
            file: file.to_owned(),
            rate,
            rejects,
            verb,
            to: queue,
        }
    }
}

impl Plan for UploadPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn targets(&self) -> Vec<Target> {
        vec![self.to.target()]
    }

    fn question(&self) -> String {
        format!("Send the messages of {} to {}", self.file, self.queue)
    }
}
