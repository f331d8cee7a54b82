//! The command line of `users token` and `users verify-token`.

use clap::{Args, ValueEnum};

use super::PoolArgs;

pub(super) const TOKEN_HELP: &str = "Examples:
  curl -H \"Authorization: $(msgctl users token ann@example.com --stage dev)\" https://api.example.com/orders
  printenv TEST_PASSWORD | msgctl users token ann@example.com --password-stdin --print id --stage dev
  msgctl users token ann@example.com --stage dev -o json
  MSGCTL_REFRESH_TOKEN=… msgctl users token ann@example.com --flow refresh --stage dev

Prints the access token alone, or the id token with --print id; with -o json all of them, and when they end.
Secrets come from the terminal, from stdin (--password-stdin, --new-password-stdin, --code-stdin,
--refresh-token-stdin: a line for each, in the order in which they are asked for), or from MSGCTL_PASSWORD,
MSGCTL_NEW_PASSWORD and MSGCTL_REFRESH_TOKEN; never from the command line.

Signing in counts the user as active this month, and calls the pool's triggers.

Without --flow the way is taken that the client allows: with the caller's AWS credentials
(ADMIN_USER_PASSWORD_AUTH), or as an application does it (USER_PASSWORD_AUTH). What Cognito asks before it
gives tokens is asked at the terminal: a new password in place of a temporary one, a code of an app, by SMS or
by e-mail, an app to be set up. A new password and a new app change the user, and are guarded like it.

Exit codes: 6 for a wrong password, code or refresh token, 4 for a user that is not there.";

pub(super) const VERIFY_HELP: &str = "Examples:
  msgctl users verify-token - --stage dev < token.txt
  msgctl users token ann@example.com --stage dev | msgctl users verify-token - --scope orders/read --stage dev
  msgctl users verify-token @token.txt --jwks jwks.json --pool eu-west-1_AbCdEfGhI --audience 1example23456789

The token comes from a file or from stdin, never from the command line. Every check is made, and all are
shown: signature by a key of the pool, issuer, audience (of an id token) or client id (of an access token),
expiry, not before, issued, token use, scope. Without --client and --audience every client of the pool will do. With --jwks nothing is
asked of AWS: the pool is given by its id then, or the issuer with --issuer.

Revoked tokens and disabled users are not seen by an authorizer, and not here.

Exit codes: 9 when the token would be refused, 0 when it would be taken.";

/// The answers to what a sign-in asks.
#[derive(Args, Debug, Default)]
pub struct AnswerArgs {
    /// Take the password from a line of stdin [env: MSGCTL_PASSWORD]
    #[arg(long)]
    pub password_stdin: bool,
    /// Take the new password from a line of stdin, if one is demanded [env: MSGCTL_NEW_PASSWORD]
    #[arg(long)]
    pub new_password_stdin: bool,
    /// The code of the second factor, which is good only once
    #[arg(long, value_name = "CODE", conflicts_with = "code_stdin")]
    pub code: Option<String>,
    /// Take the code of the second factor from a line of stdin
    #[arg(long)]
    pub code_stdin: bool,
    /// The second factor, where there are several: SOFTWARE_TOKEN_MFA, SMS_MFA, EMAIL_OTP
    #[arg(long, value_name = "FACTOR")]
    pub mfa: Option<String>,
    /// An attribute that is demanded with a new password: name=value; repeatable
    #[arg(long = "attr", value_name = "NAME=VALUE")]
    pub attributes: Vec<String>,
}

/// `users token`
#[derive(Args, Debug)]
pub struct TokenArgs {
    /// The user name, or an alias of it
    #[arg(value_name = "USER")]
    pub user: String,
    /// Which token is printed
    #[arg(long, value_name = "TOKEN", default_value = "access")]
    pub print: TokenUse,
    /// The way to sign in; what the client allows without it
    #[arg(long, value_name = "FLOW")]
    pub flow: Option<FlowArg>,
    /// The client: short name, full name or id; the only one, or the stack's, without it
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,
    /// Take the refresh token from a line of stdin [env: MSGCTL_REFRESH_TOKEN]
    #[arg(long)]
    pub refresh_token_stdin: bool,
    /// The answers.
    #[command(flatten)]
    pub answers: AnswerArgs,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// `users verify-token`
#[derive(Args, Debug)]
pub struct VerifyArgs {
    /// The token: @file, or - for stdin
    #[arg(value_name = "@FILE|-", default_value = "-", hide_default_value = true)]
    pub token: String,
    /// A client that it may be for: short name, full name or id; repeatable
    #[arg(long = "client", value_name = "CLIENT", conflicts_with = "jwks")]
    pub clients: Vec<String>,
    /// A client id, or another audience, that it may be for; repeatable
    #[arg(long = "audience", value_name = "ID")]
    pub audiences: Vec<String>,
    /// A scope of which one has to be there; repeatable
    #[arg(long = "scope", value_name = "SCOPE")]
    pub scopes: Vec<String>,
    /// Only this kind of token will do
    #[arg(long = "use", value_name = "TOKEN")]
    pub token_use: Option<TokenUse>,
    /// The keys of the pool in this file, instead of those that the pool publishes
    #[arg(long, value_name = "FILE")]
    pub jwks: Option<String>,
    /// The issuer; the pool's without it
    #[arg(long, value_name = "URL")]
    pub issuer: Option<String>,
    /// Which pool.
    #[command(flatten)]
    pub pool: PoolArgs,
}

/// A kind of token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TokenUse {
    /// For APIs, with scopes
    Access,
    /// Who the user is
    Id,
}

/// A way to sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum FlowArg {
    /// With the caller's AWS credentials: ADMIN_USER_PASSWORD_AUTH
    Admin,
    /// As an application does it: USER_PASSWORD_AUTH
    Password,
    /// With a refresh token: REFRESH_TOKEN_AUTH
    Refresh,
}
