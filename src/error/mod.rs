//! One error type for the whole program: what kind it is, what to say, and what to do next.
//!
//! Errors of the AWS SDK become one of these in [`aws`], and nowhere else.

pub mod aws;

use std::fmt;

use schemars::JsonSchema;
use secrecy::{ExposeSecret, SecretString};
use serde::Serialize;

/// What an error is about; [`crate::exit::choose`] turns it into an exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ErrorKind {
    /// Nothing more precise is known.
    Failure,
    /// An argument or a setting is wrong or missing.
    Usage,
    /// A named resource does not exist.
    NotFound,
    /// The guard wants a confirmation or forbids the change.
    Refused,
    /// No credentials, or credentials that the service does not accept.
    Credentials,
    /// The caller may not do this.
    Permission,
    /// The person at the terminal declined.
    Declined,
    /// The endpoint could not be reached, or the connection broke.
    Network,
    /// No answer in time.
    Timeout,
    /// The service asks to slow down.
    Throttled,
    /// The service failed on its side (HTTP 5xx).
    Unavailable,
    /// A signal ended the work.
    Interrupted,
    /// The reader of stdout is gone.
    BrokenPipe,
}

impl ErrorKind {
    /// Every kind.
    pub const ALL: [ErrorKind; 13] = [
        ErrorKind::Failure,
        ErrorKind::Usage,
        ErrorKind::NotFound,
        ErrorKind::Refused,
        ErrorKind::Credentials,
        ErrorKind::Permission,
        ErrorKind::Declined,
        ErrorKind::Network,
        ErrorKind::Timeout,
        ErrorKind::Throttled,
        ErrorKind::Unavailable,
        ErrorKind::Interrupted,
        ErrorKind::BrokenPipe,
    ];

    /// Whether trying the same request again may succeed.
    pub fn is_transient(self) -> bool {
        matches!(self, ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Throttled | ErrorKind::Unavailable)
    }
}

/// An error with its kind, the hints that name the next step, and what AWS said, if it said anything.
#[derive(Debug)]
pub struct Error(Box<Details>);

#[derive(Debug)]
struct Details {
    kind: ErrorKind,
    message: String,
    hints: Vec<String>,
    code: Option<String>,
    request_id: Option<String>,
    source: Option<Box<dyn std::error::Error + Send + Sync>>,
}

/// The shape of an error under `-o json`: `{"error": …}` on one line of stderr.
#[derive(Serialize, JsonSchema)]
pub struct ErrorDocument<'a> {
    error: ErrorBody<'a>,
}

#[derive(Serialize, JsonSchema)]
struct ErrorBody<'a> {
    kind: ErrorKind,
    code: Option<&'a str>,
    message: String,
    hints: &'a [String],
    request_id: Option<&'a str>,
}

/// The result of everything that can fail here.
pub type Result<T> = std::result::Result<T, Error>;

impl Error {
    /// An error of this kind that says `message`: a sentence without a final period.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Error(Box::new(Details {
            kind,
            message: message.into(),
            hints: Vec::new(),
            code: None,
            request_id: None,
            source: None,
        }))
    }

    /// A wrong or missing argument or setting.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// A failure that no other kind describes.
    pub fn failure(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Failure, message)
    }

    /// A resource that does not exist.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// A change that the guard does not let through.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Refused, message)
    }

    /// The reader of stdout is gone.
    pub fn broken_pipe() -> Self {
        Self::new(ErrorKind::BrokenPipe, "the reader of the output is gone")
    }

    /// A signal came before anything was changed.
    pub fn interrupted() -> Self {
        Self::new(ErrorKind::Interrupted, "interrupted; nothing was changed")
    }

    /// Adds a next step: a sentence, if possible with a command that can be run as it is.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.0.hints.push(hint.into());
        self
    }

    /// Adds several next steps.
    #[must_use]
    pub fn hints(mut self, hints: impl IntoIterator<Item = String>) -> Self {
        self.0.hints.extend(hints);
        self
    }

    /// Changes every next step.
    #[must_use]
    pub fn map_hints(mut self, change: impl Fn(&str) -> String) -> Self {
        self.0.hints = self.0.hints.iter().map(|hint| change(hint)).collect();
        self
    }

    /// Says where it happened, before everything else.
    #[must_use]
    pub fn within(mut self, place: &str) -> Self {
        self.0.message = format!("{place}: {}", self.0.message);
        self
    }

    /// Takes a secret out of what is said, should the other side have repeated it. The cause goes, too.
    #[must_use]
    pub fn without(mut self, secret: &SecretString) -> Self {
        let secret = secret.expose_secret();
        if !secret.is_empty() && self.0.message.contains(secret) {
            self.0.message = self.0.message.replace(secret, "(hidden)");
            self.0.source = None;
        }
        self
    }

    /// Keeps the error that caused this one.
    #[must_use]
    pub fn caused_by(mut self, source: impl std::error::Error + Send + Sync + 'static) -> Self {
        self.0.source = Some(Box::new(source));
        self
    }

    /// Keeps AWS's own error code and request id.
    #[must_use]
    fn answered(mut self, code: Option<&str>, request_id: Option<&str>) -> Self {
        self.0.code = code.map(str::to_owned);
        self.0.request_id = request_id.map(str::to_owned);
        self
    }

    /// What the error is about.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// AWS's error code, as the service spelled it.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The next steps, in the order they were added.
    pub fn all_hints(&self) -> &[String] {
        &self.0.hints
    }

    /// AWS's request id.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// The error as scripts read it.
    pub fn document(&self) -> ErrorDocument<'_> {
        ErrorDocument {
            error: ErrorBody {
                kind: self.0.kind,
                code: self.code(),
                message: self.to_string(),
                hints: &self.0.hints,
                request_id: self.request_id(),
            },
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_deref().map(|source| source as _)
    }
}

/// Reading or writing a local file or stream.
impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Error::broken_pipe();
        }
        Error::failure(error.to_string())
    }
}
