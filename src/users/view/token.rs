//! How tokens, what is said of them, and links for apps look.

use jiff::Timestamp;
use qrcode::QrCode;
use qrcode::render::unicode::Dense1x2;
use schemars::JsonSchema;
use secrecy::ExposeSecret;
use serde::Serialize;
use serde_json::Value;

use crate::render::{Column, Render, table, text};

use super::super::ops::jwt::{Mark, Verdict};
use super::super::ops::signin::Tokens;
use super::yes_or_no;

/// The tokens of a sign-in, to be printed.
#[derive(Serialize, JsonSchema)]
pub struct TokenPage {
    /// The user, as named.
    pub username: String,
    /// The pool's full name.
    pub pool: String,
    /// The client's full name.
    pub client: String,
    /// `Bearer`
    pub token_type: String,
    /// The access token.
    pub access_token: String,
    /// When it ends.
    pub access_token_expires_at: Option<Timestamp>,
    /// The id token.
    pub id_token: String,
    /// When it ends.
    pub id_token_expires_at: Option<Timestamp>,
    /// The refresh token, if there is one.
    pub refresh_token: Option<String>,
    /// How long the access token lasts.
    pub expires_in_seconds: Option<i64>,
}

impl TokenPage {
    /// The tokens, seen now.
    pub fn new(username: &str, pool: &str, client: &str, tokens: &Tokens, now: Timestamp) -> TokenPage {
        TokenPage {
            username: username.into(),
            pool: pool.into(),
            client: client.into(),
            token_type: tokens.kind.clone(),
            access_token: tokens.access.expose_secret().into(),
            access_token_expires_at: tokens.access_expires_at,
            id_token: tokens.id.expose_secret().into(),
            id_token_expires_at: tokens.id_expires_at,
            refresh_token: tokens.refresh.as_ref().map(|token| token.expose_secret().into()),
            expires_in_seconds: tokens.access_expires_at.map(|end| end.as_second() - now.as_second()),
        }
    }
}

impl Render for TokenPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("username", "user"),
        Column::text("pool", "pool"),
        Column::text("client", "client"),
        Column::text("token_type", "type"),
        Column::text("access_token", "access token"),
        Column::text("access_token_expires_at", "ends"),
        Column::text("id_token", "id token"),
        Column::text("id_token_expires_at", "ends"),
        Column::text("refresh_token", "refresh token"),
    ];

    fn cells(&self) -> Vec<String> {
        let end = |end: Option<Timestamp>| end.map(|end| end.to_string()).unwrap_or_default();
        vec![
            self.username.clone(),
            self.pool.clone(),
            self.client.clone(),
            self.token_type.clone(),
            self.access_token.clone(),
            end(self.access_token_expires_at),
            self.id_token.clone(),
            end(self.id_token_expires_at),
            self.refresh_token.clone().unwrap_or_default(),
        ]
    }
}

/// What is said of a token.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct VerdictPage(pub Verdict);

impl Render for VerdictPage {
    const COLUMNS: &'static [Column] = &[
        Column::text("accepted", "accepted"),
        Column::text("reason", "reason"),
        Column::text("token_use", "token use"),
        Column::text("expires_at", "ends"),
        Column::text("checks", "checks"),
        Column::text("claims", "claims"),
    ];

    fn cells(&self) -> Vec<String> {
        let Verdict { accepted, reason, token_use, expires_at, checks, claims } = &self.0;
        let check = |check: &super::super::ops::jwt::Check| {
            let mark = match check.result {
                Mark::Ok => "ok",
                Mark::Refused => "refused",
                Mark::NotChecked => "not checked",
            };
            (check.check, format!("{mark}: {}", text::on_one_line(&check.detail)))
        };
        let claim = |(name, value): (&String, &Value)| {
            let shown = match (name.as_str(), value) {
                ("exp" | "iat" | "nbf" | "auth_time", Value::Number(number)) => {
                    let moment = number.as_i64().and_then(|seconds| Timestamp::from_second(seconds).ok());
                    moment.map_or_else(|| number.to_string(), |moment| format!("{number} ({moment})"))
                }
                (_, Value::String(text)) => text.clone(),
                (_, other) => other.to_string(),
            };
            format!("{} = {}", text::on_one_line(name), text::on_one_line(&shown))
        };
        vec![
            yes_or_no(*accepted),
            reason.as_deref().map(text::on_one_line).unwrap_or_default(),
            token_use.as_deref().map(text::on_one_line).unwrap_or_default(),
            expires_at.map(|end| end.to_string()).unwrap_or_default(),
            table::lines(checks.iter().map(check)).trim_end().to_owned(),
            claims.iter().map(claim).collect::<Vec<_>>().join("\n"),
        ]
    }
}

/// A picture for a phone to look at; light on dark, as terminals are. `None` for what is too long for one.
pub fn qr_code(text: &str) -> Option<String> {
    let code = QrCode::new(text).ok()?;
    Some(code.render::<Dense1x2>().dark_color(Dense1x2::Light).light_color(Dense1x2::Dark).build())
}
