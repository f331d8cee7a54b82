//! Wiring of second factors.

use futures_util::StreamExt;

use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;

use super::args::{EnrolArgs, FactorArg, MfaCommand, SwitchOffArgs, SwitchOnArgs, WhoArgs};
use super::change::{carry_out_chosen, choose, wanted};
use super::ops::change::Change;
use super::ops::pace::Category;
use super::ops::pick::{Wanted, pick};
use super::ops::signin::{AppFor, Flow, Purpose, SignIn, SignInPlan};
use super::ops::step::{Factor, Step};
use super::ops::{client, show};
use super::token::{self, Answers};
use super::view::AccountRow;
use super::{find, open};

/// Users that are looked at at once.
const LOOK_UPS: usize = 32;

pub(super) async fn run(context: &Context, command: &MfaCommand) -> Result<Outcome> {
    match command {
        MfaCommand::Show(args) => show(context, args).await,
        MfaCommand::Enable(args) => enable(context, args).await,
        MfaCommand::Disable(args) => disable(context, args).await,
        MfaCommand::Enrol(args) => enrol(context, args).await,
    }
}

const fn factor(arg: FactorArg) -> Factor {
    match arg {
        FactorArg::Totp => Factor::Totp,
        FactorArg::Sms => Factor::Sms,
        FactorArg::Email => Factor::Email,
    }
}

async fn show(context: &Context, args: &WhoArgs) -> Result<Outcome> {
    let (wanted, _) = wanted(args)?;
    let mut directory = open(context, &args.pool).await?;
    if let Wanted::Selected(selection) = &wanted {
        directory.read_groups_for(selection).await?;
    }
    let picks = pick(directory.source(context.now()), &wanted).await?;
    let mut rows = context.ui.rows();
    let mut looking = futures_util::stream::iter(picks.picked)
        .map(async |picked| {
            let name = picked.user.username;
            let request = async || show::read(&directory.cognito, &directory.pool, &name).await;
            directory.pace.read(Category::UserRead, request).await
        })
        .buffered(LOOK_UPS);
    let mut failed = None;
    while let Some(account) = looking.next().await {
        match account {
            Ok(account) => rows.push(AccountRow(account))?,
            Err(error) => {
                failed = Some(error);
                break;
            }
        }
    }
    drop(looking);
    match failed {
        Some(error) if rows.count() == 0 => return Err(error),
        Some(error) => return rows.finish().and(Err(error)),
        None => rows.finish()?,
    }
    for unknown in &picks.unknown {
        context.ui.warn(format!("{}: {}", unknown.username, unknown.message.as_deref().unwrap_or_default()));
    }
    Ok(Outcome { partial: !picks.unknown.is_empty(), ..context.outcome() })
}

async fn enable(context: &Context, args: &SwitchOnArgs) -> Result<Outcome> {
    let change = Change::EnableFactor { factor: factor(args.factor), preferred: args.preferred };
    carry_out_chosen(context, choose(context, &args.who).await?, change, &args.work).await
}

async fn disable(context: &Context, args: &SwitchOffArgs) -> Result<Outcome> {
    let chosen = choose(context, &args.who).await?;
    let factors = match args.factor {
        Some(arg) => vec![factor(arg)],
        None => {
            let offered = |factor: &Factor| chosen.setup.mfa_factors.iter().any(|name| name == factor.name());
            // Where the service does not say what the pool offers, an app is what there is.
            let offered: Vec<Factor> = Factor::ALL.into_iter().filter(offered).collect();
            if offered.is_empty() { vec![Factor::Totp] } else { offered }
        }
    };
    if args.forget_app && !factors.contains(&Factor::Totp) {
        return Err(Error::usage("--forget-app: the app is not among the factors that are switched off")
            .hint("leave out --factor, or give --factor totp"));
    }
    let change = Change::DisableFactors { factors, forget_app: args.forget_app };
    carry_out_chosen(context, chosen, change, &args.work).await
}

async fn enrol(context: &Context, args: &EnrolArgs) -> Result<Outcome> {
    let answers = Answers::new(&args.answers)?;
    let pool = find(context, &args.pool.pool).await?;
    let cognito = context.aws().await?.cognito();
    let account = show::read(cognito, &pool, &args.user).await?;
    let client = client::read(cognito, &pool, &client::find(cognito, &pool, args.client.as_deref()).await?).await?;
    let flow = Flow::choose(None, &client)?;
    let sign_in = SignIn { cognito, pool: &pool, client: &client, flow, username: &args.user };
    let has_one = account.mfa.iter().any(|factor| factor == Factor::Totp.name());
    let purpose = if has_one { Purpose::EnrolAgain } else { Purpose::Enrol };
    let enrolled = context
        .carry_out(SignInPlan::new(&sign_in, purpose), async |_| {
            let mut set_up_on_the_way = false;
            let begun = token::begin(context, &sign_in, &answers).await?;
            let tokens = token::go_on(context, &sign_in, &answers, begun, &mut set_up_on_the_way).await?;
            if !set_up_on_the_way {
                let with = AppFor::Tokens(&tokens);
                let app = sign_in.associate(with).await?;
                token::show_app(context, &sign_in, &app)?;
                let code = answers.code(context, "code that the app shows now")?;
                sign_in.verify(with, &app, &code, &args.device_name).await?;
            }
            let on = Step::SwitchFactors { factors: vec![Factor::Totp], on: true, preferred: true };
            on.carry_out(cognito, &pool, &account.user.username).await?;
            show::read(cognito, &pool, &account.user.username).await
        })
        .await?;
    if let Some(account) = enrolled {
        context.ui.status(format!("The app of {} is set up, and asked for when signing in.", account.user.label()));
        if !context.ui.is_plain() {
            context.ui.one(&AccountRow(account))?;
        }
    }
    Ok(context.outcome())
}
