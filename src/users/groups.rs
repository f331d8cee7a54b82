//! Wiring of groups.

use crate::context::Context;
use crate::error::Result;
use crate::exit::Outcome;

use super::args::{CreateGroupArgs, GroupArgs, GroupsCommand, MemberArgs, MembersArgs, PoolArgs, SelectionArgs};
use super::change::{carry_out_chosen, choose, members};
use super::ops::change::Change;
use super::ops::groups::{self, GroupPlan};
use super::ops::record::GroupRecord;
use super::view::GroupRow;
use super::{list as list_users, open};

pub(super) async fn run(context: &Context, command: &GroupsCommand) -> Result<Outcome> {
    match command {
        GroupsCommand::List(args) => list(context, args).await,
        GroupsCommand::Create(args) => create(context, args).await,
        GroupsCommand::Delete(args) => delete(context, args).await,
        GroupsCommand::Add(args) => change(context, args, true).await,
        GroupsCommand::Remove(args) => change(context, args, false).await,
        GroupsCommand::Members(args) => list_members(context, args).await,
    }
}

async fn list(context: &Context, args: &PoolArgs) -> Result<Outcome> {
    let directory = open(context, args).await?;
    let groups = groups::list(&directory.cognito, &directory.pace, &directory.pool).await;
    if groups.items.is_empty() && groups.broken_off.is_none() {
        context.ui.status(format!("{} has no group.", directory.pool.label()));
    }
    context.ui.listing(groups.map(|group| GroupRow::new(group, context.now())))?;
    Ok(context.outcome())
}

async fn list_members(context: &Context, args: &MembersArgs) -> Result<Outcome> {
    let selection = SelectionArgs { group: Some(args.name.clone()), limit: args.limit, ..SelectionArgs::default() };
    list_users(context, &selection, &args.pool).await
}

async fn create(context: &Context, args: &CreateGroupArgs) -> Result<Outcome> {
    let directory = open(context, &args.pool).await?;
    let definition = GroupRecord {
        group: args.name.clone(),
        description: args.description.clone(),
        precedence: args.precedence,
        role_arn: args.role_arn.clone(),
    };
    let plan = GroupPlan::create(&directory.cognito, &directory.pace, &directory.pool, definition).await?;
    let cognito = context.aws().await?.cognito();
    if let Some(created) = context.carry_out(plan, async |plan| groups::create(cognito, plan).await).await? {
        context.ui.one(&created)?;
    }
    Ok(context.outcome())
}

async fn delete(context: &Context, args: &GroupArgs) -> Result<Outcome> {
    let directory = open(context, &args.pool).await?;
    let plan = GroupPlan::delete(&directory.cognito, &directory.pace, &directory.pool, &args.name).await?;
    let cognito = context.aws().await?.cognito();
    if let Some(deleted) = context.carry_out(plan, async |plan| groups::delete(cognito, plan).await).await? {
        context.ui.one(&deleted)?;
    }
    Ok(context.outcome())
}

async fn change(context: &Context, args: &MemberArgs, join: bool) -> Result<Outcome> {
    let chosen = choose(context, &args.who).await?;
    let members = members(context, &chosen.directory, &args.name).await?;
    let group = args.name.clone();
    let change = if join { Change::Join { group, members } } else { Change::Leave { group, members } };
    carry_out_chosen(context, chosen, change, &args.work).await
}
