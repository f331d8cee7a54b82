//! What happens in a stack while it changes, and which resource failed first.

use std::collections::HashSet;
use std::time::Duration;

use aws_sdk_cloudformation::types::{ResourceStatus, StackEvent, StackStatus};
use jiff::Timestamp;
use serde::Serialize;

use crate::aws::time;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::interrupt::Interrupt;

/// A step of a stack's change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Event {
    /// When.
    pub at: Option<Timestamp>,
    /// The resource's name in the template.
    pub logical_id: String,
    /// `AWS::SQS::Queue`
    pub resource_type: String,
    /// `CREATE_COMPLETE`
    pub status: String,
    /// Why, when it failed.
    pub reason: Option<String>,
    /// Whether the resource failed for a reason of its own, not because another one did.
    pub failed_first: bool,
}

/// Pauses between two looks: short at first, as an emulator is done in no time.
const FIRST_PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(3);

/// A stack that is being watched. Events before [`Watch::begin`] are not told.
#[derive(Debug)]
pub struct Watch<'a> {
    client: &'a aws_sdk_cloudformation::Client,
    stack: &'a str,
    place: &'a str,
    seen: HashSet<String>,
    first_failure: Option<Event>,
}

/// How a stack ended up.
#[derive(Clone, Debug)]
pub struct Settled {
    /// `None` when the stack is gone.
    pub status: Option<StackStatus>,
    /// The first resource that failed, if one did.
    pub first_failure: Option<Event>,
    /// A signal ended the watch; the stack goes on changing.
    pub interrupted: bool,
}

impl<'a> Watch<'a> {
    /// Notes what has happened so far.
    ///
    /// # Errors
    /// Whatever the service answers; a stack that does not exist yet has no events.
    pub async fn begin(
        client: &'a aws_sdk_cloudformation::Client,
        stack: &'a str,
        place: &'a str,
    ) -> Result<Watch<'a>> {
        let mut watch = Watch { client, stack, place, seen: HashSet::new(), first_failure: None };
        watch.new_events().await?;
        watch.first_failure = None;
        Ok(watch)
    }

    /// Tells every event until the stack no longer changes.
    ///
    /// # Errors
    /// Whatever the service answers.
    pub async fn until_settled(mut self, interrupt: &Interrupt, mut tell: impl FnMut(&Event)) -> Result<Settled> {
        let mut pause = FIRST_PAUSE;
        loop {
            // First the status, then the events: so none of the last ones is missed.
            let status = describe(self.client, self.stack, self.place).await?.and_then(|stack| stack.stack_status);
            self.new_events().await?.iter().for_each(&mut tell);
            let settled = status.as_ref().is_none_or(|status| !status.as_str().ends_with("_IN_PROGRESS"));
            if settled || interrupt.is_raised() {
                return Ok(Settled { status, first_failure: self.first_failure, interrupted: !settled });
            }
            tokio::select! {
                () = tokio::time::sleep(pause) => {}
                () = interrupt.raised() => {}
            }
            pause = (pause * 3 / 2).min(LONGEST_PAUSE);
        }
    }

    /// The events that were not seen yet, the oldest first.
    async fn new_events(&mut self) -> Result<Vec<Event>> {
        let mut fresh = Vec::new();
        let mut pages = self.client.describe_stack_events().stack_name(self.stack).into_paginator().send();
        'pages: while let Some(page) = pages.next().await {
            let page = match page {
                Ok(page) => page,
                Err(error) => {
                    let error = Error::from_sdk(&attempt("read the events of", self.stack, self.place), error);
                    return if is_missing(&error) { Ok(Vec::new()) } else { Err(error) };
                }
            };
            for event in page.stack_events.unwrap_or_default() {
                if !self.seen.insert(event.event_id.clone().unwrap_or_default()) {
                    break 'pages;
                }
                fresh.push(event);
            }
        }
        let fresh: Vec<Event> = fresh.into_iter().rev().map(from_sdk).collect();
        if self.first_failure.is_none() {
            self.first_failure = fresh.iter().find(|event| event.failed_first).cloned();
        }
        Ok(fresh)
    }
}

fn from_sdk(event: StackEvent) -> Event {
    let status = event.resource_status.as_ref().map(|status| status.as_str().to_owned()).unwrap_or_default();
    let failed = matches!(
        event.resource_status,
        Some(ResourceStatus::CreateFailed | ResourceStatus::UpdateFailed | ResourceStatus::DeleteFailed)
    );
    let reason = event.resource_status_reason;
    // What CloudFormation says of the resources that it stops because another one failed.
    let stopped = reason.as_deref().is_some_and(|reason| reason.contains("cancelled") || reason.contains("canceled"));
    Event {
        at: event.timestamp.as_ref().and_then(time::from_sdk),
        logical_id: event.logical_resource_id.unwrap_or_default(),
        resource_type: event.resource_type.unwrap_or_default(),
        status,
        reason,
        failed_first: failed && !stopped,
    }
}

/// A stack; `None` when it does not exist.
///
/// # Errors
/// Whatever else the service answers.
pub async fn describe(
    client: &aws_sdk_cloudformation::Client,
    stack: &str,
    place: &str,
) -> Result<Option<aws_sdk_cloudformation::types::Stack>> {
    match client.describe_stacks().stack_name(stack).send().await {
        Ok(answer) => {
            let stack = answer.stacks.unwrap_or_default().into_iter().next();
            Ok(stack.filter(|stack| stack.stack_status != Some(StackStatus::DeleteComplete)))
        }
        Err(error) => {
            let error = Error::from_sdk(&attempt("read", stack, place), error);
            if is_missing(&error) { Ok(None) } else { Err(error) }
        }
    }
}

/// Whether there is no such stack: CloudFormation calls that a `ValidationError`.
pub fn is_missing(error: &Error) -> bool {
    error.kind() == ErrorKind::NotFound
        || (error.code() == Some("ValidationError") && error.to_string().contains("does not exist"))
}

/// What was tried with a stack.
pub fn attempt<'a>(action: &'a str, stack: &'a str, place: &'a str) -> Attempt<'a> {
    Attempt { action, resource: stack, place }
}
