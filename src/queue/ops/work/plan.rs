//! What is about to be done with messages.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

use crate::aws::clock::Start;
use crate::error::{Error, Result};
use crate::filter::{Selection, Words};
use crate::guard::{Impact, Plan, Target, Verb};
use crate::naming::Place;
use crate::queue::ops::attributes::Depth;
use crate::queue::ops::find::Queue;
use crate::queue::ops::{count, peek};
use crate::transfer::{After, DEFAULT_HOLD_SECONDS, Destination, Edit, Job, Record, Routing, Source};

use super::Work;

/// How it is to be gone about.
#[derive(Debug)]
pub struct Manner {
    /// The verb of the command tree.
    pub verb: Verb,
    /// What is done.
    pub work: Work,
    /// Which messages.
    pub selection: Arc<Selection>,
    /// Which messages, by where they failed.
    pub routing: Routing,
    /// What is done to them on their way, and how that was given.
    pub edit: Option<(Arc<dyn Edit>, String)>,
    /// The file that they are written to; without one and for exports, stdout.
    pub file: Option<String>,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: Option<u32>,
    /// Whether messages may be received where that may be their last receive but one.
    pub force: bool,
}

impl Manner {
    /// All messages of the selection and the routing, as fast as it goes, without a file.
    pub fn new(verb: Verb, work: Work, selection: Arc<Selection>, routing: Routing) -> Manner {
        Manner {
            verb,
            work,
            selection,
            routing,
            edit: None,
            file: None,
            limit: None,
            rate: None,
            visibility_timeout_seconds: None,
            force: false,
        }
    }
}

/// Work on messages that is about to begin.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct WorkPlan {
    /// Where it works.
    pub place: Place,
    /// What is done.
    pub work: Work,
    /// The full name of the queue that messages are taken from.
    pub source: String,
    /// Its ARN.
    pub source_arn: String,
    /// The full name of the queue that they are sent to.
    pub destination: Option<String>,
    /// Its ARN.
    pub destination_arn: Option<String>,
    /// The file that they are written to.
    pub file: Option<String>,
    /// Which messages are selected.
    pub selection: Words,
    /// Which messages, by where they failed.
    pub routing: Routing,
    /// How the message group id is made.
    pub group_by: Option<String>,
    /// Only messages sent up to this moment, by the service's clock.
    pub sent_until: Timestamp,
    /// How many there are, as the service estimates it.
    #[serde(flatten)]
    pub depth: Depth,
    /// Messages at most.
    pub limit: Option<u64>,
    /// Messages a second at most.
    pub rate: Option<NonZeroU32>,
    /// For how long a message in hand is hidden before that is extended.
    pub visibility_timeout_seconds: u32,
    /// Receives after which SQS moves a message to the dead-letter queue.
    pub max_receive_count: Option<u32>,
    /// Whether the run ends before what stays in the queue is received too often.
    #[serde(skip)]
    is_spared: bool,
    #[serde(skip)]
    verb: Verb,
    #[serde(skip)]
    targets: Vec<Target>,
    #[serde(skip)]
    job: JobParts,
}

#[derive(Clone, Debug)]
struct JobParts {
    source: Source,
    selection: Arc<Selection>,
    edit: Option<Arc<dyn Edit>>,
    destinations: Vec<Destination>,
    start: Start,
}

/// A queue that messages are sent to, and the client for it, which does not retry.
#[derive(Clone, Copy, Debug)]
pub struct To<'a> {
    /// The queue.
    pub queue: &'a Queue,
    /// The client.
    pub sqs: &'a aws_sdk_sqs::Client,
}

impl WorkPlan {
    /// Plans work on messages. Asks for the depth, whose answer also tells the service's time.
    ///
    /// # Errors
    /// A usage error when the destination cannot take the messages, a refusal where receiving is dangerous;
    /// whatever the service answers.
    pub async fn new(
        sqs: &aws_sdk_sqs::Client,
        source: &Queue,
        to: Option<To<'_>>,
        manner: Manner,
    ) -> Result<WorkPlan> {
        if let Some(to) = to {
            check_destination(source, to.queue, manner.edit.is_some())?;
        }
        // What is received and given back is received once more; what leaves the queue does not care.
        let gives_back = manner.work.after() == After::GiveBack || !manner.selection.words().is_everything();
        if gives_back {
            peek::check_receive_count(source, manner.force)?;
        }
        let (depth, start) = count::at_start(sqs, &source.as_source()).await?;
        let hold = manner.visibility_timeout_seconds.unwrap_or(DEFAULT_HOLD_SECONDS);
        let mut targets = vec![source.target()];
        targets.extend(to.map(|to| to.queue.target_from(source)));
        Ok(WorkPlan {
            place: source.place.clone(),
            work: manner.work,
            source: source.name.clone(),
            source_arn: source.attributes.arn.clone(),
            destination: to.map(|to| to.queue.name.clone()),
            destination_arn: to.map(|to| to.queue.attributes.arn.clone()),
            file: manner.file,
            selection: manner.selection.words().clone(),
            routing: manner.routing,
            group_by: manner.edit.as_ref().map(|(_, text)| text.clone()),
            sent_until: start.cutoff,
            depth,
            limit: manner.limit,
            rate: manner.rate,
            visibility_timeout_seconds: hold,
            is_spared: gives_back && !manner.force,
            max_receive_count: source.attributes.redrive_policy.as_ref().map(|policy| policy.max_receive_count),
            verb: manner.verb,
            targets,
            job: JobParts {
                source: source.as_source(),
                selection: manner.selection,
                edit: manner.edit.map(|(edit, _)| edit),
                destinations: to.iter().map(|to| to.queue.as_destination(to.sqs)).collect(),
                start,
            },
        })
    }

    /// How many messages there are to go through.
    pub fn estimate(&self) -> u64 {
        let there = self.depth.visible + self.depth.in_flight;
        self.limit.map_or(there, |limit| limit.min(there))
    }

    /// The queue that messages are taken from.
    pub fn source(&self) -> &Source {
        &self.job.source
    }

    /// Whether messages are written to stdout: those of an export without a file.
    pub fn writes_to_stdout(&self) -> bool {
        self.file.is_none() && matches!(self.work, Work::Export | Work::Drain)
    }

    /// Which messages are selected.
    pub(super) fn selection(&self) -> &Selection {
        &self.job.selection
    }

    /// The transfer that does it, writing the messages down here.
    pub(super) fn job(&self, record: Option<Arc<dyn Record>>) -> Job {
        let JobParts { source, selection, edit, destinations, start } = self.job.clone();
        Job {
            selection,
            record,
            edit,
            destinations,
            after: self.work.after(),
            routing: self.routing.clone(),
            limit: self.limit,
            rate: self.rate,
            hold: Duration::from_secs(self.visibility_timeout_seconds.into()),
            max_receive_count: self.max_receive_count.filter(|_| self.is_spared),
            ..Job::new(source, start)
        }
    }
}

fn check_destination(from: &Queue, to: &Queue, regroups: bool) -> Result<()> {
    if from.attributes.arn == to.attributes.arn {
        return Err(Error::usage(format!("{} is both source and destination", to.label())));
    }
    if to.attributes.fifo && !from.attributes.fifo && !regroups {
        return Err(Error::usage(format!("{} is a FIFO queue and {} is not", to.label(), from.label()))
            .hint("say which message group each message belongs to with `--group-by`: --group-by .json.customer"));
    }
    Ok(())
}

impl Plan for WorkPlan {
    fn verb(&self) -> Verb {
        self.verb
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        let flag = if self.work == Work::Drop { "--backup" } else { "--output-file" };
        self.file.as_deref().map(|file| (flag, file)).into_iter().collect()
    }

    fn impact(&self) -> Impact {
        match self.work {
            Work::Drain | Work::Drop => Impact::Destroys,
            _ => self.verb.impact(),
        }
    }

    fn targets(&self) -> Vec<Target> {
        self.targets.clone()
    }

    fn question(&self) -> String {
        let which = match self.selection.is_everything() {
            true if self.routing.origins().is_some() => "what failed in the named queue, of ",
            true => "",
            false => "the selected of ",
        };
        let to = self.destination.as_ref().map(|to| format!(" to {to}")).unwrap_or_default();
        format!("{} {which}about {} messages of {}{to}", self.work.deed(), self.estimate(), self.source)
    }

    fn cost(&self) -> Option<String> {
        (self.work.after() == After::GiveBack).then(|| {
            let counts = peek::counts_as(self.max_receive_count);
            format!("Reading {counts}, hides it from consumers until this command ends, and is billed as receives.")
        })
    }
}
