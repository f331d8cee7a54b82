//! Errors of the AWS SDK, classified once.
//!
//! The typed variants of the SDK match only one spelling of a code, while services, older endpoints
//! and local emulators use two (aws-facts 1.5): so the code itself is compared, in every spelling.

use std::error::Error as StdError;
use std::fmt;

use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_types::request_id::RequestId;

use super::{Error, ErrorKind};

/// What was tried when an SDK call failed, in words that fit after "could not".
#[derive(Clone, Debug)]
pub struct Attempt<'a> {
    /// The deed: `send a message to`.
    pub action: &'a str,
    /// The resolved resource: `queue my-awesome-app-dev-tasks`.
    pub resource: &'a str,
    /// Where: `account 123456789012, eu-west-1`.
    pub place: &'a str,
}

impl fmt::Display for Attempt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "could not {} {}", self.action, self.resource)?;
        if !self.place.is_empty() {
            write!(f, " ({})", self.place)?;
        }
        Ok(())
    }
}

impl Error {
    /// The error of a failed SDK call: its kind by AWS's code or by the way it failed on the wire.
    pub fn from_sdk<E>(attempt: &Attempt<'_>, error: SdkError<E, HttpResponse>) -> Error
    where
        E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
        SdkError<E, HttpResponse>: RequestId,
    {
        let request_id = error.request_id().map(str::to_owned);
        let code = error.code().map(str::to_owned);
        let status = error.raw_response().map(|response| response.status().as_u16());
        let kind = match &error {
            SdkError::ServiceError(_) => kind_of_answer(code.as_deref(), status),
            SdkError::TimeoutError(_) => ErrorKind::Timeout,
            SdkError::DispatchFailure(failure) if failure.is_timeout() => ErrorKind::Timeout,
            SdkError::ResponseError(_) => kind_of_answer(None, status),
            _ if find_credentials_error(&error).is_some() => ErrorKind::Credentials,
            SdkError::DispatchFailure(_) => ErrorKind::Network,
            _ => ErrorKind::Failure,
        };
        let said = said(&error);
        let message = match (&code, &request_id) {
            (Some(code), Some(id)) => format!("{attempt}: {said} [{code}, request {id}]"),
            (Some(code), None) => format!("{attempt}: {said} [{code}]"),
            _ => format!("{attempt}: {said}"),
        };
        let hints = next_steps(kind, code.as_deref(), &said);
        Error::new(kind, message).answered(code.as_deref(), request_id.as_deref()).hints(hints).caused_by(error)
    }

    /// Whether the service says that it does not know the action: then another way has to do.
    pub fn is_unknown_action(&self) -> bool {
        matches!(
            self.code().map(last_part),
            Some(
                "InvalidAction"
                    | "UnknownAction"
                    | "UnknownOperation"
                    | "UnknownOperationException"
                    | "UnsupportedOperation"
                    | "NotImplemented"
            )
        )
    }
}

/// The kind behind an error code of a whole call or of one entry of a batch.
pub fn kind_of_code(code: &str) -> ErrorKind {
    match last_part(code) {
        "AccessDenied"
        | "AccessDeniedException"
        | "AuthorizationError"
        | "AuthorizationErrorException"
        | "Forbidden"
        | "KMSAccessDenied"
        | "KMSOptInRequired"
        | "OptInRequired"
        | "UnauthorizedOperation" => ErrorKind::Permission,
        "ExpiredToken"
        | "ExpiredTokenException"
        | "IncompleteSignature"
        | "InvalidAccessKeyId"
        | "InvalidClientTokenId"
        | "InvalidSecurity"
        | "MissingAuthenticationToken"
        | "MissingAuthenticationTokenException"
        | "RequestExpired"
        | "SignatureDoesNotMatch"
        | "UnrecognizedClientException" => ErrorKind::Credentials,
        "NonExistentQueue"
        | "NotFound"
        | "NotFoundException"
        | "QueueDoesNotExist"
        | "ResourceNotFound"
        | "ResourceNotFoundException"
        | "UserNotFoundException" => ErrorKind::NotFound,
        "BandwidthLimitExceeded"
        | "EC2ThrottledException"
        | "OverLimit"
        | "PriorRequestNotComplete"
        | "ProvisionedThroughputExceededException"
        | "RequestLimitExceeded"
        | "RequestThrottled"
        | "RequestThrottledException"
        | "SlowDown"
        | "Throttled"
        | "ThrottledException"
        | "Throttling"
        | "ThrottlingException"
        | "TooManyRequestsException" => ErrorKind::Throttled,
        "InternalError"
        | "InternalFailure"
        | "InternalServerError"
        | "ServiceUnavailable"
        | "ServiceUnavailableException" => ErrorKind::Unavailable,
        "RequestTimeout" | "RequestTimeoutException" => ErrorKind::Timeout,
        _ => ErrorKind::Failure,
    }
}

/// `NonExistentQueue` of `AWS.SimpleQueueService.NonExistentQueue` or `com.amazonaws.sqs#NonExistentQueue`.
fn last_part(code: &str) -> &str {
    code.rsplit(['.', '#']).next().unwrap_or(code)
}

fn kind_of_answer(code: Option<&str>, status: Option<u16>) -> ErrorKind {
    let by_code = code.map_or(ErrorKind::Failure, kind_of_code);
    match (by_code, status) {
        (ErrorKind::Failure, Some(429)) => ErrorKind::Throttled,
        (ErrorKind::Failure, Some(500..)) => ErrorKind::Unavailable,
        // Something on the way to the service, which does not know its codes.
        (ErrorKind::Failure, Some(401 | 403)) if code.is_none() => ErrorKind::Permission,
        // Without a code the answer was cut off or was not the service's own.
        (ErrorKind::Failure, Some(200..300)) if code.is_none() => ErrorKind::Network,
        (kind, _) => kind,
    }
}

fn find_credentials_error<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a CredentialsError> {
    chain(error).find_map(|cause| cause.downcast_ref::<CredentialsError>())
}

fn chain<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| (*error).source())
}

/// AWS's own words where there are any, else the innermost causes of the chain.
fn said<E>(error: &SdkError<E, HttpResponse>) -> String
where
    E: ProvideErrorMetadata + StdError + Send + Sync + 'static,
{
    if let Some(message) = error.message().filter(|message| !message.is_empty()) {
        return message.trim_end_matches('.').to_owned();
    }
    if let SdkError::ServiceError(context) = error {
        let status = context.raw().status().as_u16();
        return format!("the service answered HTTP {status}");
    }
    let mut causes: Vec<String> = chain(error).skip(1).map(ToString::to_string).collect();
    causes.dedup();
    match causes.len() {
        0 => error.to_string(),
        1 | 2 => causes.join(": "),
        // The outer links only repeat that dispatching failed.
        length => causes.split_off(length - 2).join(": "),
    }
}

fn next_steps(kind: ErrorKind, code: Option<&str>, said: &str) -> Vec<String> {
    let words = said.to_lowercase();
    let about_sso = words.contains("sso");
    match kind {
        ErrorKind::Credentials if about_sso && words.contains("expired") => {
            vec!["the SSO session has expired: run `aws sso login`, with `--profile` if you use one".into()]
        }
        ErrorKind::Credentials if about_sso => {
            vec!["sign in with `aws sso login`, with `--profile` if you use one".into()]
        }
        ErrorKind::Credentials if code.is_some() => {
            vec!["the service does not accept these credentials: renew them, or choose others with `--profile`".into()]
        }
        ErrorKind::Credentials => vec![
            "give credentials with `--profile`, AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY".into(),
            "without an AWS account: `msgctl sandbox up`, then the same command with `--sandbox`".into(),
        ],
        ErrorKind::Permission => {
            vec!["`msgctl config show` tells which profile and region are in use; the caller's policy must allow the action named above".into()]
        }
        ErrorKind::Network | ErrorKind::Timeout => {
            vec!["check the network, `--region` and `--endpoint-url`; then run the same command again".into()]
        }
        ErrorKind::Throttled => {
            vec![
                "the service asks to slow down: run the same command again in a while, or with a lower `--rate`".into(),
            ]
        }
        ErrorKind::Unavailable => vec!["the service failed on its side: run the same command again".into()],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_spellings_of_a_missing_queue_are_not_found() {
        for code in
            ["AWS.SimpleQueueService.NonExistentQueue", "com.amazonaws.sqs#QueueDoesNotExist", "QueueDoesNotExist"]
        {
            assert_eq!(kind_of_code(code), ErrorKind::NotFound, "{code}");
        }
    }

    #[test]
    fn the_codes_that_the_sdk_does_not_retry_still_count_as_throttling() {
        for code in ["Throttled", "KMS.ThrottlingException", "OverLimit"] {
            assert_eq!(kind_of_code(code), ErrorKind::Throttled, "{code}");
        }
        assert_eq!(kind_of_answer(None, Some(429)), ErrorKind::Throttled);
    }

    #[test]
    fn an_answer_that_broke_off_is_a_network_fault_and_not_a_failure() {
        assert_eq!(kind_of_answer(None, Some(200)), ErrorKind::Network);
        assert_eq!(kind_of_answer(None, Some(503)), ErrorKind::Unavailable);
        assert_eq!(kind_of_answer(Some("InvalidParameterValue"), Some(400)), ErrorKind::Failure);
        assert_eq!(kind_of_answer(None, Some(403)), ErrorKind::Permission);
    }

    #[test]
    fn an_action_that_the_service_does_not_know_is_told_apart() {
        let error = Error::failure("x").answered(Some("InvalidAction"), None);
        assert!(error.is_unknown_action());
        let error = Error::failure("x").answered(Some("AccessDenied"), None);
        assert!(!error.is_unknown_action());
    }
}
