//! What an HTTP API's JWT authorizer would say of a token (aws-facts 5.3): every check of its own. The
//! cryptography is a library's.

use jiff::Timestamp;
use jsonwebtoken::jwk::JwkSet;
use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation, decode, decode_header};
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// The public keys of a pool.
pub type Keys = JwkSet;

/// What a token has to be.
#[derive(Clone, Debug)]
pub struct Expected {
    /// Who signed it.
    pub issuer: String,
    /// For whom it may be: client ids. Empty for anybody.
    pub audiences: Vec<String>,
    /// `access` or `id`, if only one of them will do.
    pub token_use: Option<String>,
    /// Scopes of which one has to be there. Empty for none.
    pub scopes: Vec<String>,
    /// The time that counts.
    pub now: Timestamp,
}

/// How a check went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Mark {
    /// It holds.
    Ok,
    /// It does not, and the token is refused.
    Refused,
    /// It was not asked for.
    NotChecked,
}

/// A check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Check {
    /// What was looked at: `signature`, `issuer`, …
    pub check: &'static str,
    /// How it went.
    pub result: Mark,
    /// What was found.
    pub detail: String,
}

/// What is to be said of a token.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Verdict {
    /// Whether it would be accepted.
    pub accepted: bool,
    /// Why not.
    pub reason: Option<String>,
    /// `access` or `id`, as the token says.
    pub token_use: Option<String>,
    /// When it ends.
    pub expires_at: Option<Timestamp>,
    /// Every check.
    pub checks: Vec<Check>,
    /// What the token says; not to be believed when the signature is refused.
    pub claims: Map<String, Value>,
}

/// When a token ends, as it says itself.
pub fn expiry(token: &str) -> Option<Timestamp> {
    let claims: Map<String, Value> = jsonwebtoken::dangerous::insecure_decode(token).ok()?.claims;
    time(&claims, "exp").flatten()
}

/// Reads a set of keys.
///
/// # Errors
/// A usage error when it is none.
pub fn keys(name: &str, bytes: &[u8]) -> Result<Keys> {
    serde_json::from_slice(bytes).map_err(|error| {
        Error::usage(format!("{name} is no set of keys: {error}"))
            .hint("a set of keys looks like {\"keys\":[{\"kid\":…,\"kty\":\"RSA\",…}]}, as <issuer>/.well-known/jwks.json answers")
    })
}

/// Judges a token.
pub fn judge(token: &str, keys: &Keys, expected: &Expected) -> Verdict {
    let claims: Option<Map<String, Value>> =
        jsonwebtoken::dangerous::insecure_decode(token).ok().map(|decoded| decoded.claims);
    let mut checks = Checks::default();
    let header = decode_header(token);
    let (Some(claims), Ok(header)) = (claims.clone(), &header) else {
        let detail = match header {
            Err(error) => format!("it is no JWT that can be signed for: {error}"),
            Ok(_) => "its middle part is no JSON object".into(),
        };
        checks.add("form", false, detail);
        return checks.verdict(claims.unwrap_or_default());
    };
    checks.signature(token, header, keys);
    let issuer = text(&claims, "iss");
    checks.add(
        "issuer",
        issuer == Some(&expected.issuer),
        match issuer {
            Some(issuer) if *issuer == expected.issuer => issuer.into(),
            Some(issuer) => format!("it is {issuer}, and should be {}", expected.issuer),
            None => format!("there is none, and should be {}", expected.issuer),
        },
    );
    checks.audience(&claims, &expected.audiences);
    checks.times(&claims, expected.now);
    checks.token_use(&claims, expected.token_use.as_deref());
    checks.scopes(&claims, &expected.scopes);
    checks.verdict(claims)
}

#[derive(Default)]
struct Checks(Vec<Check>);

impl Checks {
    fn add(&mut self, check: &'static str, holds: bool, detail: String) {
        self.0.push(Check { check, result: if holds { Mark::Ok } else { Mark::Refused }, detail });
    }

    fn skip(&mut self, check: &'static str, detail: String) {
        self.0.push(Check { check, result: Mark::NotChecked, detail });
    }

    fn signature(&mut self, token: &str, header: &Header, keys: &Keys) {
        let algorithm = format!("{:?}", header.alg);
        if !matches!(header.alg, Algorithm::RS256 | Algorithm::RS384 | Algorithm::RS512) {
            return self.add("signature", false, format!("it is signed by {algorithm}, and only RSA will do"));
        }
        let Some(kid) = &header.kid else {
            return self.add("signature", false, "it does not say which key signed it".into());
        };
        let Some(key) = keys.find(kid) else {
            let known = keys.keys.len();
            return self.add("signature", false, format!("key {kid} is none of the {known} keys of the pool"));
        };
        let verified = DecodingKey::from_jwk(key)
            .and_then(|key| decode::<Map<String, Value>>(token, &key, &only_the_signature(header.alg)));
        match verified {
            Ok(_) => self.add("signature", true, format!("{algorithm} by key {kid}")),
            Err(error) => self.add("signature", false, format!("key {kid} did not sign it: {error}")),
        }
    }

    /// An id token has the client as its audience, an access token as `client_id`.
    fn audience(&mut self, claims: &Map<String, Value>, audiences: &[String]) {
        let found: Vec<&str> = match (claims.get("aud"), claims.get("client_id")) {
            (Some(Value::Array(items)), _) => items.iter().filter_map(Value::as_str).collect(),
            (Some(Value::String(audience)), _) | (None, Some(Value::String(audience))) => vec![audience],
            _ => Vec::new(),
        };
        let shown = if found.is_empty() { "there is none".to_owned() } else { format!("it is {}", found.join(", ")) };
        if audiences.is_empty() {
            return self.skip("audience", format!("{shown}; anybody's will do"));
        }
        let holds = found.iter().any(|found| audiences.iter().any(|audience| audience == found));
        let wanted = audiences.join(" or ");
        self.add("audience", holds, if holds { found.join(", ") } else { format!("{shown}, and should be {wanted}") });
    }

    fn times(&mut self, claims: &Map<String, Value>, now: Timestamp) {
        match time(claims, "exp") {
            Some(Some(end)) if end > now => self.add("expiry", true, format!("it ends at {end}")),
            Some(Some(end)) => self.add("expiry", false, format!("it ended at {end}")),
            Some(None) => self.add("expiry", false, "exp is no time".into()),
            None => self.add("expiry", false, "it has no end".into()),
        }
        for (check, claim) in [("not before", "nbf"), ("issued", "iat")] {
            match time(claims, claim) {
                Some(Some(begin)) if begin <= now => self.add(check, true, format!("at {begin}")),
                Some(Some(begin)) => self.add(check, false, format!("it begins at {begin}, and it is {now} only")),
                Some(None) => self.add(check, false, format!("{claim} is no time")),
                None => self.skip(check, format!("there is no {claim}")),
            }
        }
    }

    fn token_use(&mut self, claims: &Map<String, Value>, wanted: Option<&str>) {
        let found = text(claims, "token_use").unwrap_or("unknown");
        match wanted {
            None => self.skip(
                "token use",
                format!("it is an {found} token; an HTTP API takes both, where it asks for no scope"),
            ),
            Some(wanted) if wanted == found => self.add("token use", true, format!("it is an {found} token")),
            Some(wanted) => {
                self.add("token use", false, format!("it is an {found} token, and should be an {wanted} token"))
            }
        }
    }

    fn scopes(&mut self, claims: &Map<String, Value>, wanted: &[String]) {
        let found: Vec<&str> =
            ["scope", "scp"].iter().filter_map(|claim| text(claims, claim)).flat_map(str::split_whitespace).collect();
        let shown = if found.is_empty() { "it has none".to_owned() } else { format!("it has {}", found.join(" ")) };
        if wanted.is_empty() {
            return self.skip("scope", format!("{shown}; none is asked for"));
        }
        let holds = wanted.iter().any(|wanted| found.contains(&wanted.as_str()));
        let needs = wanted.join(" or ");
        self.add("scope", holds, if holds { shown } else { format!("{shown}, and needs {needs}") });
    }

    fn verdict(self, claims: Map<String, Value>) -> Verdict {
        let refused = self.0.iter().find(|check| check.result == Mark::Refused);
        Verdict {
            accepted: refused.is_none(),
            reason: refused.map(|check| format!("{}: {}", check.check, check.detail)),
            token_use: text(&claims, "token_use").map(str::to_owned),
            expires_at: time(&claims, "exp").flatten(),
            checks: self.0,
            claims,
        }
    }
}

/// The claims are looked at here, each by itself, so that every fault is told.
fn only_the_signature(algorithm: Algorithm) -> Validation {
    let mut validation = Validation::new(algorithm);
    validation.required_spec_claims.clear();
    validation.validate_exp = false;
    validation.validate_nbf = false;
    validation.validate_aud = false;
    validation
}

fn text<'a>(claims: &'a Map<String, Value>, claim: &str) -> Option<&'a str> {
    claims.get(claim).and_then(Value::as_str)
}

/// `None` without the claim, `Some(None)` when it is no time.
fn time(claims: &Map<String, Value>, claim: &str) -> Option<Option<Timestamp>> {
    let value = claims.get(claim)?;
    let seconds = value.as_i64().or_else(|| value.as_f64().map(|seconds| seconds as i64));
    Some(seconds.and_then(|seconds| Timestamp::from_second(seconds).ok()))
}
