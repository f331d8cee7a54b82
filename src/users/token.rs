//! Wiring of signing in: the answers to what Cognito asks, and the tokens that come out.

use secrecy::{ExposeSecret, SecretString};

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;

use super::args::{AnswerArgs, FlowArg, TokenArgs, TokenUse};
use super::ops::client;
use super::ops::signin::{
    Answer, AppFor, Challenge, ChallengeKind, Flow, NewApp, Progress, Purpose, SignIn, SignInPlan, Tokens,
};
use super::secrets::{self, CODE, NEW_PASSWORD, Needed, PASSWORD, REFRESH_TOKEN};
use super::view::{TokenPage, qr_code};
use super::{attributes, find};

/// What an app that is set up in the middle of a sign-in is called in Cognito.
const DEVICE_NAME: &str = "msgctl";

pub(super) async fn token(context: &Context, args: &TokenArgs) -> Result<Outcome> {
    let answers = Answers::new(&args.answers)?;
    let wanted = args.flow.map(|flow| match flow {
        FlowArg::Admin => Flow::AdminUserPasswordAuth,
        FlowArg::Password => Flow::UserPasswordAuth,
        FlowArg::Refresh => Flow::RefreshTokenAuth,
    });
    if args.refresh_token_stdin && wanted != Some(Flow::RefreshTokenAuth) {
        return Err(Error::usage("--refresh-token-stdin is of use with --flow refresh only").hint("add --flow refresh"));
    }
    let pool = find(context, &args.pool.pool).await?;
    let cognito = context.aws().await?.cognito();
    let client = client::read(cognito, &pool, &client::find(cognito, &pool, args.client.as_deref()).await?).await?;
    let flow = Flow::choose(wanted, &client)?;
    let name = refresh_name(context, args, &pool, flow, client.has_secret).await?;
    let sign_in = SignIn { cognito, pool: &pool, client: &client, flow, username: &name };
    let mut tokens = None;
    context
        .carry_out(SignInPlan::new(&sign_in, Purpose::Tokens), async |_| {
            let begun = match flow {
                Flow::RefreshTokenAuth => {
                    sign_in.refresh(&secrets::get(context, REFRESH_TOKEN, args.refresh_token_stdin)?).await?
                }
                _ => begin(context, &sign_in, &answers).await?,
            };
            tokens = Some(go_on(context, &sign_in, &answers, begun, &mut false).await?);
            Ok(())
        })
        .await?;
    let Some(tokens) = tokens else { return Ok(context.outcome()) };
    if context.ui.is_plain() {
        let printed = if args.print == TokenUse::Id { &tokens.id } else { &tokens.access };
        context.ui.text(&format!("{}\n", printed.expose_secret()))?;
    } else {
        context.ui.one(&TokenPage::new(&args.user, &pool.name, &client.full_name, &tokens, context.now()))?;
    }
    Ok(context.outcome())
}

/// The hash of a refresh is made with the user's own name, not with an alias (aws-facts 5.3).
async fn refresh_name(
    context: &Context,
    args: &TokenArgs,
    pool: &super::ops::Pool,
    flow: Flow,
    has_secret: bool,
) -> Result<String> {
    if flow != Flow::RefreshTokenAuth || !has_secret {
        return Ok(args.user.clone());
    }
    let account = super::ops::show::read(context.aws().await?.cognito(), pool, &args.user).await?;
    Ok(account.user.username)
}

/// The answers that the command line has, or leads to.
#[derive(Debug)]
pub(super) struct Answers<'a> {
    args: &'a AnswerArgs,
    attributes: std::collections::HashMap<String, String>,
}

impl<'a> Answers<'a> {
    pub fn new(args: &'a AnswerArgs) -> Result<Answers<'a>> {
        Ok(Answers { attributes: attributes(&args.attributes)?.into_iter().collect(), args })
    }

    /// A code of a second factor: the one that was given, or asked for now.
    pub fn code(&self, context: &Context, what: &'static str) -> Result<SecretString> {
        match &self.args.code {
            Some(code) => Ok(code.clone().into()),
            None => secrets::get(context, Needed { what, ..CODE }, self.args.code_stdin),
        }
    }

    fn attributes_for(
        &self,
        context: &Context,
        missing: &[String],
    ) -> Result<std::collections::HashMap<String, String>> {
        let mut attributes = self.attributes.clone();
        for name in missing.iter().filter(|name| !self.attributes.contains_key(*name)) {
            if !context.ui.can_prompt() {
                return Err(Error::usage(format!("the user has to have the attribute {name}, and has none"))
                    .hint(format!("add --attr {name}=VALUE")));
            }
            let given = context.interrupt.while_idle(|| context.ui.typed(name))?;
            attributes.insert(name.clone(), given);
        }
        Ok(attributes)
    }

    fn factor(&self, context: &Context, factors: &[String]) -> Result<String> {
        if let Some(wanted) = &self.args.mfa {
            let found = factors.iter().find(|factor| factor.eq_ignore_ascii_case(wanted));
            return found.cloned().ok_or_else(|| {
                Error::usage(format!("--mfa {wanted}: the user has no such factor"))
                    .hint(format!("there are {}", factors.join(", ")))
            });
        }
        if !context.ui.can_prompt() {
            return Err(Error::usage("the user has several second factors")
                .hint(format!("say which one with --mfa: {}", factors.join(", "))));
        }
        let chosen = context.interrupt.while_idle(|| context.ui.chosen("second factor", factors))?;
        factors.get(chosen).cloned().ok_or_else(|| Error::failure("no factor was chosen"))
    }
}

/// Begins to sign in with the password.
pub(super) async fn begin(context: &Context, sign_in: &SignIn<'_>, answers: &Answers<'_>) -> Result<Progress> {
    let password = secrets::get(context, PASSWORD, answers.args.password_stdin)?;
    sign_in.begin(&password).await
}

/// Answers whatever is asked, until there are tokens.
pub(super) async fn go_on(
    context: &Context,
    sign_in: &SignIn<'_>,
    answers: &Answers<'_>,
    begun: Progress,
    set_up: &mut bool,
) -> Result<Tokens> {
    let mut progress = begun;
    loop {
        let challenge = match progress {
            Progress::Done(tokens) => return Ok(*tokens),
            Progress::Asked(challenge) => challenge,
        };
        progress = match &challenge.kind {
            ChallengeKind::NewPassword { missing } => {
                let attributes = answers.attributes_for(context, missing)?;
                change_first(context, sign_in, Purpose::NewPassword, async || {
                    let password = secrets::get(context, NEW_PASSWORD, answers.args.new_password_stdin)?;
                    let answer = Answer::NewPassword { password, attributes: attributes.clone() };
                    sign_in.respond(&challenge, &answer).await
                })
                .await?
            }
            ChallengeKind::SetUp => {
                *set_up = true;
                change_first(context, sign_in, Purpose::SecondFactor, async || {
                    set_up_app(context, sign_in, answers, &challenge).await
                })
                .await?
            }
            ChallengeKind::AppCode => {
                let code = answers.code(context, "code of the app")?;
                sign_in.respond(&challenge, &Answer::Code(code)).await?
            }
            ChallengeKind::SmsCode { destination } | ChallengeKind::EmailCode { destination } => {
                context.ui.status(format!("Cognito has sent a code to {destination}."));
                let code = answers.code(context, "code that was sent")?;
                sign_in.respond(&challenge, &Answer::Code(code)).await?
            }
            ChallengeKind::Choose { factors } => {
                sign_in.respond(&challenge, &Answer::Chosen(answers.factor(context, factors)?)).await?
            }
            ChallengeKind::Other(name) => {
                return Err(Error::failure(format!("Cognito asks for {name}, which cannot be answered from here"))
                    .hint("another client or flow may ask for less: `msgctl users pool` shows them"));
            }
        };
    }
}

/// What changes the user is shown and guarded like any change.
async fn change_first(
    context: &Context,
    sign_in: &SignIn<'_>,
    purpose: Purpose,
    change: impl AsyncFnOnce() -> Result<Progress>,
) -> Result<Progress> {
    let mut progress = None;
    context
        .carry_out(SignInPlan::new(sign_in, purpose), async |_| {
            progress = Some(change().await?);
            Ok(())
        })
        .await?;
    progress.ok_or_else(Error::interrupted)
}

async fn set_up_app(
    context: &Context,
    sign_in: &SignIn<'_>,
    answers: &Answers<'_>,
    challenge: &Challenge,
) -> Result<Progress> {
    let with = AppFor::Session(challenge);
    let app = sign_in.associate(with).await?;
    show_app(context, sign_in, &app)?;
    let code = answers.code(context, "code that the app shows now")?;
    let session = sign_in.verify(with, &app, &code, DEVICE_NAME).await?;
    let session =
        session.ok_or_else(|| Error::failure("Cognito verified the app, and does not let the sign-in go on"))?;
    sign_in.respond(challenge, &Answer::SetUp(session)).await
}

/// Shows the link of an app: at a terminal with a picture for the phone, elsewhere alone on stdout.
pub(super) fn show_app(context: &Context, sign_in: &SignIn<'_>, app: &NewApp) -> Result<()> {
    let link = app.link(&sign_in.pool.name, sign_in.username);
    let link = link.expose_secret();
    if !context.ui.can_prompt() && context.ui.is_plain() {
        return context.ui.text(&format!("{link}\n"));
    }
    // A document on stdout stays one.
    if let Some(picture) = qr_code(link).filter(|_| context.ui.can_prompt()) {
        context.ui.question(picture);
    }
    context.ui.question(format!("Let an authenticator app scan it, or give it this link, which is a secret:\n{link}"));
    Ok(())
}
