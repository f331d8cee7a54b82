//! Sending to a Lambda function: asynchronous invocations, one for each message, a batch of them at once.

use aws_sdk_lambda::primitives::Blob;
use aws_sdk_lambda::types::InvocationType;
use aws_types::request_id::RequestId;
use futures_util::future::join_all;

use crate::aws::batch::MAX_ENTRIES;
use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind};

use super::{Answer, Destination, Outgoing, Refusal};

/// The largest payload of an asynchronous invocation (aws-facts 7). Each message of a batch is a request of its
/// own, and their sum has no limit.
pub const MAX_BATCH_BYTES: usize = MAX_ENTRIES * 1_048_576;

pub(super) async fn send(
    to: &Destination,
    lambda: &aws_sdk_lambda::Client,
    function: &str,
    messages: &[Outgoing<'_>],
) -> Result<Vec<Answer>, Error> {
    let invocations = messages.iter().map(|message| invoke(to, lambda, function, message.body));
    let mut invoked = join_all(invocations).await;
    let all_are = |which: fn(&Error) -> bool| invoked.iter().all(|one| one.as_ref().is_err_and(which));
    if (all_are(concerns_every_message) || all_are(is_without_answer))
        && let Some(Err(error)) = invoked.pop()
    {
        return Err(error);
    }
    Ok(invoked.into_iter().map(answer_of).collect())
}

/// Returns the id of the request, which is that of the invocation.
async fn invoke(
    to: &Destination,
    lambda: &aws_sdk_lambda::Client,
    function: &str,
    payload: &str,
) -> Result<Option<String>, Error> {
    let attempt = Attempt { action: "invoke", resource: &to.label, place: &to.place };
    let request = lambda.invoke().function_name(function).invocation_type(InvocationType::Event);
    let answer = request.payload(Blob::new(payload)).send().await;
    let answer = answer.map_err(|error| Error::from_sdk(&attempt, error))?;
    Ok(answer.request_id().map(str::to_owned))
}

/// Whether no other message would fare better.
fn concerns_every_message(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Permission | ErrorKind::Credentials | ErrorKind::NotFound)
}

/// Whether it is unknown if the function was invoked.
fn is_without_answer(error: &Error) -> bool {
    error.kind().is_transient() && error.kind() != ErrorKind::Throttled
}

fn answer_of(invoked: Result<Option<String>, Error>) -> Answer {
    match invoked {
        Ok(id) => Answer::Taken(id),
        Err(error) if is_without_answer(&error) => {
            tracing::debug!("{error}");
            Answer::None
        }
        Err(error) => Answer::Refused(Refusal {
            code: error.code().unwrap_or("NotInvoked").to_owned(),
            message: error.to_string(),
            may_succeed_later: error.kind().is_transient(),
        }),
    }
}
