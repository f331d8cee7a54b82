//! Where secrets come from: a line of stdin, the environment, the terminal; never the command line.

use secrecy::SecretString;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::input;

/// A secret that a command needs.
#[derive(Clone, Copy, Debug)]
pub struct Needed {
    /// What it is called: `password`.
    pub what: &'static str,
    /// The flag that takes it from stdin.
    pub flag: &'static str,
    /// The variable that may hold it.
    pub variable: Option<&'static str>,
    /// Whether it is asked for twice at a terminal.
    pub twice: bool,
}

/// The password of a user that signs in.
pub const PASSWORD: Needed =
    Needed { what: "password", flag: "--password-stdin", variable: Some("MSGCTL_PASSWORD"), twice: false };

/// A password that is set.
pub const PASSWORD_TO_SET: Needed = Needed { twice: true, ..PASSWORD };

/// A password in place of a temporary one.
pub const NEW_PASSWORD: Needed =
    Needed { what: "new password", flag: "--new-password-stdin", variable: Some("MSGCTL_NEW_PASSWORD"), twice: true };

/// A code of a second factor.
pub const CODE: Needed = Needed { what: "code", flag: "--code-stdin", variable: None, twice: false };

/// A refresh token.
pub const REFRESH_TOKEN: Needed = Needed {
    what: "refresh token",
    flag: "--refresh-token-stdin",
    variable: Some("MSGCTL_REFRESH_TOKEN"),
    twice: false,
};

/// Gets the secret: from stdin when that was said, else from the environment, else from whoever is at the
/// terminal.
///
/// # Errors
/// A usage error that names every way, when none leads to it.
pub fn get(context: &Context, needed: Needed, from_stdin: bool) -> Result<SecretString> {
    if from_stdin {
        return input::secret_line(needed.what);
    }
    if let Some(secret) = needed.variable.and_then(|variable| context.settings.secret(variable)) {
        return Ok(secret);
    }
    if context.ui.can_prompt() {
        return context.interrupt.while_idle(|| context.ui.secret(needed.what, needed.twice));
    }
    let variable = needed.variable.map(|variable| format!(", or in {variable}")).unwrap_or_default();
    Err(Error::usage(format!("there is no {}, and no terminal to ask for it at", needed.what)).hint(format!(
        "give it in a line of stdin with {}{variable}; it is never taken from the command line",
        needed.flag
    )))
}
