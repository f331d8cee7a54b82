//! Wiring of looking at tokens.

use crate::aws::https;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::input;
use crate::naming::Arn;

use super::args::{TokenUse, VerifyArgs};
use super::find;
use super::ops::jwt::{self, Expected};
use super::ops::{client, setup};
use super::view::VerdictPage;

pub(super) async fn verify(context: &Context, args: &VerifyArgs) -> Result<Outcome> {
    if args.token != "-" && !args.token.starts_with('@') {
        return Err(Error::usage("a token on the command line is seen by every process of this machine")
            .hint("give it on stdin, as `-`, or in a file, as @FILE"));
    }
    let token = input::body(&args.token)?;
    let token = token.trim().trim_start_matches("Bearer ").trim();
    if token.is_empty() {
        return Err(Error::usage("there is no token").hint("give it on stdin, as `-`, or in a file, as @FILE"));
    }
    let expected = Expected {
        issuer: String::new(),
        audiences: args.audiences.clone(),
        token_use: args.token_use.map(|kind| if kind == TokenUse::Id { "id".into() } else { "access".into() }),
        scopes: args.scopes.clone(),
        now: context.now(),
    };
    let (keys, expected) = match &args.jwks {
        Some(file) => {
            let bytes = input::file(file)?;
            (jwt::keys(file, bytes.as_bytes())?, Expected { issuer: issuer_offline(args)?, ..expected })
        }
        None => published(context, args, expected).await?,
    };
    let verdict = jwt::judge(token, &keys, &expected);
    let refused = !verdict.accepted;
    context.ui.one(&VerdictPage(verdict))?;
    Ok(Outcome { check_failed: refused, ..context.outcome() })
}

/// The issuer, without asking anybody: it is made of the pool's id.
fn issuer_offline(args: &VerifyArgs) -> Result<String> {
    if let Some(issuer) = &args.issuer {
        return Ok(issuer.trim_end_matches('/').to_owned());
    }
    let named = &args.pool.pool;
    let resource = Arn::parse(named).map(|arn| arn.resource);
    let id = resource.as_deref().and_then(|resource| resource.strip_prefix("userpool/")).unwrap_or(named);
    match id.split_once('_') {
        Some((region, rest)) if region.matches('-').count() >= 2 && !rest.is_empty() => Ok(setup::issuer(id, false)),
        _ => Err(Error::usage("with --jwks nothing is asked of AWS, and the issuer is not known")
            .hint("give the pool by its id: --pool eu-west-1_AbCdEfGhI, or the issuer itself: --issuer URL")),
    }
}

/// The keys that the pool publishes, and what its tokens have to be.
async fn published(context: &Context, args: &VerifyArgs, expected: Expected) -> Result<(jwt::Keys, Expected)> {
    let pool = find(context, &args.pool.pool).await?;
    let aws = context.aws().await?;
    let cognito = aws.cognito();
    let setup = setup::read(cognito, &pool).await?;
    let mut audiences = expected.audiences;
    for name in &args.clients {
        audiences.push(client::find(cognito, &pool, Some(name)).await?);
    }
    if audiences.is_empty() {
        audiences = client::names(cognito, &pool).await?.into_iter().map(|(_, id)| id).collect();
    }
    let issuer = args.issuer.as_ref().map_or(setup.issuer.clone(), |issuer| issuer.trim_end_matches('/').to_owned());
    let base = match aws.cognito_endpoint() {
        Some(endpoint) => format!("{}/{}", endpoint.trim_end_matches('/'), pool.id),
        None => setup.issuer,
    };
    let url = format!("{base}/.well-known/jwks.json");
    let keys = jwt::keys(&url, &https::get(&url).await?)?;
    Ok((keys, Expected { issuer, audiences, ..expected }))
}
