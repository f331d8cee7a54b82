//! The documented exit codes, and the one function that chooses among them.
//!
//! Scripts and runbooks rely on these numbers: a number is never given another meaning.

use crate::error::{Error, ErrorKind};

/// An exit code of `msgctl`, by what it tells the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// 0: done, nothing to do, or a finished dry run that found no fault.
    Done,
    /// 1: a failure that no other code describes.
    Failure,
    /// 2: the command line or a setting is wrong.
    Usage,
    /// 3: some items failed.
    Partial,
    /// 4: a named resource does not exist.
    NotFound,
    /// 5: the guard wants a confirmation or forbids the change.
    Refused,
    /// 6: credentials or permissions.
    Credentials,
    /// 7: the person at the terminal declined.
    Declined,
    /// 8: network, time-out or throttling.
    Retryable,
    /// 9: a threshold or check did not hold.
    CheckFailed,
    /// 130: interrupted.
    Interrupted,
    /// Under `-o nagios`: 0 to 3, as a monitoring system wants them.
    Check(CheckState),
}

/// How bad something is, as Nagios and its like tell it; the worst is the greatest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum CheckState {
    /// All is well.
    #[default]
    Ok,
    /// Somebody should look at it.
    Warning,
    /// It could not be found out.
    Unknown,
    /// Somebody has to look at it.
    Critical,
}

impl CheckState {
    /// The number that a plug-in returns.
    pub const fn code(self) -> u8 {
        match self {
            CheckState::Ok => 0,
            CheckState::Warning => 1,
            CheckState::Critical => 2,
            CheckState::Unknown => 3,
        }
    }

    /// The word that a plug-in begins with.
    pub const fn word(self) -> &'static str {
        match self {
            CheckState::Ok => "OK",
            CheckState::Warning => "WARNING",
            CheckState::Critical => "CRITICAL",
            CheckState::Unknown => "UNKNOWN",
        }
    }
}

impl Exit {
    /// Every exit code but those of `-o nagios`, in the order of their numbers.
    pub const ALL: [Exit; 11] = [
        Exit::Done,
        Exit::Failure,
        Exit::Usage,
        Exit::Partial,
        Exit::NotFound,
        Exit::Refused,
        Exit::Credentials,
        Exit::Declined,
        Exit::Retryable,
        Exit::CheckFailed,
        Exit::Interrupted,
    ];

    /// The number that the process returns.
    pub const fn code(self) -> u8 {
        match self {
            Exit::Done => 0,
            Exit::Failure => 1,
            Exit::Usage => 2,
            Exit::Partial => 3,
            Exit::NotFound => 4,
            Exit::Refused => 5,
            Exit::Credentials => 6,
            Exit::Declined => 7,
            Exit::Retryable => 8,
            Exit::CheckFailed => 9,
            Exit::Interrupted => 130,
            Exit::Check(state) => state.code(),
        }
    }

    /// What the number means, as `msgctl help exit-codes` prints it.
    pub const fn meaning(self) -> &'static str {
        match self {
            Exit::Done => "done, nothing to do, or a finished dry run that found no fault",
            Exit::Failure => "failure",
            Exit::Usage => "usage: an argument or a setting is wrong or missing",
            Exit::Partial => "partial: some items failed, the report says which",
            Exit::NotFound => "not found",
            Exit::Refused => "confirmation needed, or refused by the guard; nothing was changed",
            Exit::Credentials => "credentials or permission",
            Exit::Declined => "declined at the prompt; nothing was changed",
            Exit::Retryable => "network, time-out or throttling: safe to try again",
            Exit::CheckFailed => "a threshold or a check did not hold",
            Exit::Interrupted => "interrupted; what was held was given back",
            Exit::Check(_) => "what a monitoring system calls ok, warning, critical or unknown",
        }
    }
}

/// How a command ended that was not stopped by an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Some items failed or were left undone.
    pub partial: bool,
    /// A check the user asked for did not hold.
    pub check_failed: bool,
    /// A signal ended the work early.
    pub interrupted: bool,
    /// How bad it is, for a monitoring system that asked with `-o nagios`.
    pub check_state: Option<CheckState>,
}

impl Outcome {
    /// All was done.
    pub const DONE: Outcome = Outcome { partial: false, check_failed: false, interrupted: false, check_state: None };
}

/// The exit code under `-o nagios`, whose own codes say nothing of why a check could not be made.
pub fn choose_for_nagios(result: &Result<Outcome, Error>) -> Exit {
    match choose(result) {
        Exit::Check(state) => Exit::Check(state),
        // The reader has seen enough of it.
        Exit::Done => Exit::Check(CheckState::Ok),
        _ => Exit::Check(CheckState::Unknown),
    }
}

/// The single owner of the question which exit code an invocation returns.
///
/// An interruption wins over everything, a failed check over a partial result, and a closed pipe is
/// the reader's way of saying that it has seen enough.
pub fn choose(result: &Result<Outcome, Error>) -> Exit {
    match result {
        Ok(Outcome { check_state: Some(state), .. }) => Exit::Check(*state),
        Ok(outcome) if outcome.interrupted => Exit::Interrupted,
        Ok(outcome) if outcome.check_failed => Exit::CheckFailed,
        Ok(outcome) if outcome.partial => Exit::Partial,
        Ok(_) => Exit::Done,
        Err(error) => match error.kind() {
            ErrorKind::BrokenPipe => Exit::Done,
            ErrorKind::Failure => Exit::Failure,
            ErrorKind::Usage => Exit::Usage,
            ErrorKind::NotFound => Exit::NotFound,
            ErrorKind::Refused => Exit::Refused,
            ErrorKind::Credentials | ErrorKind::Permission => Exit::Credentials,
            ErrorKind::Declined => Exit::Declined,
            ErrorKind::Network | ErrorKind::Timeout | ErrorKind::Throttled | ErrorKind::Unavailable => Exit::Retryable,
            ErrorKind::Interrupted => Exit::Interrupted,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_exits_share_a_number() {
        let mut codes: Vec<u8> = Exit::ALL.iter().map(|exit| exit.code()).collect();
        codes.dedup();
        assert_eq!(codes, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 130]);
    }

    #[test]
    fn an_interruption_wins_over_a_check_and_a_check_over_a_partial_result() {
        let all = Outcome { partial: true, check_failed: true, interrupted: true, check_state: None };
        assert_eq!(choose(&Ok(all)), Exit::Interrupted);
        assert_eq!(choose(&Ok(Outcome { interrupted: false, ..all })), Exit::CheckFailed);
        assert_eq!(choose(&Ok(Outcome { partial: true, ..Outcome::DONE })), Exit::Partial);
        assert_eq!(choose(&Ok(Outcome::DONE)), Exit::Done);
    }

    #[test]
    fn a_monitoring_system_gets_its_own_codes_and_every_failure_is_unknown_to_it() {
        let critical = Outcome { check_state: Some(CheckState::Critical), check_failed: true, ..Outcome::DONE };
        assert_eq!(choose_for_nagios(&Ok(critical)).code(), 2);
        for kind in ErrorKind::ALL.into_iter().filter(|kind| *kind != ErrorKind::BrokenPipe) {
            assert_eq!(choose_for_nagios(&Err(Error::new(kind, "x"))).code(), 3, "{kind:?}");
        }
        assert!(CheckState::Critical > CheckState::Unknown && CheckState::Unknown > CheckState::Warning);
    }

    #[test]
    fn a_closed_pipe_is_a_silent_success_and_every_other_error_is_not() {
        assert_eq!(choose(&Err(Error::broken_pipe())), Exit::Done);
        for kind in ErrorKind::ALL {
            if kind != ErrorKind::BrokenPipe {
                assert_ne!(choose(&Err(Error::new(kind, "x"))).code(), 0, "{kind:?}");
            }
        }
    }
}
