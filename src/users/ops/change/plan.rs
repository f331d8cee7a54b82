//! Who is about to be changed, who need not be, and who cannot be.

use std::num::NonZeroU32;

use schemars::JsonSchema;
use secrecy::SecretString;
use serde::Serialize;

use crate::bulk::Failure;
use crate::error::{Error, Result};
use crate::guard::{Approved, Impact, Plan, Target, Verb};
use crate::naming::Place;

use super::super::pace::Category;
use super::super::pick::{Picked, Picks};
use super::super::selection::Words;
use super::super::setup::PoolSetup;
use super::super::step::Step;
use super::super::work::{Fate, Task, Tools, UserResult, Worked, do_step, work};
use super::super::{Pool, counted};
use super::{Change, NAMED_IN_A_PLAN, Verdict};

/// A user as a plan names it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Subject {
    /// The user's name.
    pub username: String,
    /// The e-mail address.
    pub email: Option<String>,
    /// The state.
    pub status: String,
    /// Whether signing in is allowed.
    pub enabled: bool,
}

/// Users that are about to be changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ChangePlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// What is done.
    #[serde(flatten)]
    pub change: Change,
    /// How the users were selected, unless they were named.
    pub selection: Option<Words>,
    /// The file that they come from.
    pub input: Option<String>,
    /// Users that are changed.
    pub users: u64,
    /// Users that need no change.
    pub unchanged: u64,
    /// Users that cannot be changed, or are not there.
    pub cannot: u64,
    /// Users that Cognito writes to.
    pub written_to: u64,
    /// The first of those that are changed.
    pub first: Vec<Subject>,
    /// The first of those that cannot be.
    pub problems: Vec<Failure>,
    /// Users a second at most.
    pub rate: Option<NonZeroU32>,
    #[serde(skip)]
    tasks: Vec<Task>,
    #[serde(skip)]
    told: Vec<UserResult>,
    #[serde(skip)]
    home: Pool,
    #[serde(skip)]
    named: Option<String>,
    #[serde(skip)]
    passwords_file: Option<String>,
}

/// How users were chosen, for the plan to tell.
#[derive(Clone, Debug, Default)]
pub struct Choice {
    /// How they were selected.
    pub selection: Option<Words>,
    /// The file that they come from.
    pub input: Option<String>,
    /// The one user that was named.
    pub named: Option<String>,
    /// Users a second at most.
    pub rate: Option<NonZeroU32>,
}

impl ChangePlan {
    /// Plans a change.
    ///
    /// # Errors
    /// A usage error when the only user that was named cannot be changed.
    pub fn new(pool: &Pool, setup: &PoolSetup, change: Change, picks: &Picks, choice: Choice) -> Result<ChangePlan> {
        let mut plan = ChangePlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            selection: choice.selection,
            input: choice.input,
            users: 0,
            unchanged: 0,
            cannot: 0,
            written_to: 0,
            first: Vec::new(),
            problems: Vec::new(),
            rate: choice.rate,
            tasks: Vec::new(),
            told: picks.unknown.clone(),
            home: pool.clone(),
            passwords_file: None,
            named: choice.named,
            change,
        };
        for picked in &picks.picked {
            plan.take(picked, setup)?;
        }
        let failed = plan.told.iter().filter(|told| told.result == Fate::Failed);
        plan.cannot = failed.clone().count() as u64;
        let failures = failed.take(NAMED_IN_A_PLAN).map(|told| Failure {
            item: told.email.clone().unwrap_or_else(|| told.username.clone()),
            code: told.code.clone().unwrap_or_default(),
            message: told.message.clone().unwrap_or_default(),
        });
        plan.problems = failures.collect();
        if let (Some(_), [only]) = (&plan.named, plan.problems.as_slice()) {
            return Err(Error::failure(format!("user {} of {}: {}", only.item, pool.label(), only.message)));
        }
        Ok(plan)
    }

    fn take(&mut self, picked: &Picked, setup: &PoolSetup) -> Result<()> {
        let user = &picked.user;
        let told = |fate, reason: String| UserResult::told(&user.username, user.email.as_deref(), fate, reason);
        match self.change.judge(picked, setup)? {
            Verdict::Unchanged(reason) => {
                self.unchanged += 1;
                self.told.push(told(Fate::Unchanged, reason));
            }
            Verdict::Impossible(reason) => {
                let told = told(Fate::Failed, reason);
                self.told.push(UserResult { code: Some("Impossible".into()), ..told });
            }
            Verdict::Change(steps) => {
                self.users += 1;
                self.written_to += u64::from(self.change.writes_to(picked, setup));
                if self.first.len() < NAMED_IN_A_PLAN {
                    self.first.push(Subject {
                        username: user.username.clone(),
                        email: user.email.clone(),
                        status: user.status.clone(),
                        enabled: user.enabled,
                    });
                }
                self.tasks.push(Task { username: user.username.clone(), email: user.email.clone(), steps });
            }
        }
        Ok(())
    }

    /// The passwords that were made up, with their users.
    pub fn passwords(&self) -> impl Iterator<Item = (&Task, &SecretString)> {
        self.tasks.iter().filter_map(|task| match task.steps.as_slice() {
            [Step::SetPassword { password, .. }] => Some((task, password)),
            _ => None,
        })
    }

    /// What the users who are worked on are called.
    pub fn usernames(&self) -> impl Iterator<Item = &str> {
        self.tasks.iter().map(|task| task.username.as_str())
    }

    /// What a journal of this work says at its beginning.
    pub fn journal_title(&self) -> String {
        let change = serde_json::to_string(&self.change).unwrap_or_default();
        format!("{} in {}: {change}", self.change.verb().path(), self.pool_id)
    }

    /// The same, with a file that the passwords are written to.
    pub fn with_passwords_in(self, file: Option<&str>) -> ChangePlan {
        ChangePlan { passwords_file: file.map(str::to_owned), ..self }
    }

    /// The requests that the work takes.
    pub fn categories(&self) -> Vec<Category> {
        Task::categories(&self.tasks)
    }
}

impl Plan for ChangePlan {
    fn verb(&self) -> Verb {
        self.change.verb()
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        self.passwords_file.as_deref().map(|file| ("--output-file", file)).into_iter().collect()
    }

    fn targets(&self) -> Vec<Target> {
        match &self.named {
            Some(named) => self.home.targets(named),
            None => self.home.as_targets(),
        }
    }

    /// A message that is out cannot be taken back, and a slip over many users not easily.
    fn impact(&self) -> Impact {
        let many = if self.users > 1 || self.written_to > 0 { Impact::Moves } else { Impact::Reads };
        let replaces = matches!(&self.change, Change::DisableFactors { forget_app: true, .. });
        let more = if replaces { Impact::Destroys } else { many };
        self.verb().impact().max(more)
    }

    fn question(&self) -> String {
        let (before, after) = self.change.words();
        let whom = match &self.named {
            Some(named) => format!("user {named}"),
            None => counted(self.users),
        };
        format!("{before} {whom} of {}{after}", self.pool)
    }
}

/// Carries out the plan.
///
/// # Errors
/// What the service answers about the only user that was named.
pub async fn apply(plan: &Approved<ChangePlan>, tools: &Tools) -> Result<Worked> {
    if let (Some(_), [task], None) = (&plan.named, plan.tasks.as_slice(), &tools.journal) {
        // A single user's error is the command's own.
        let mut worked = Worked::of(&plan.home);
        let mut username = task.username.clone();
        for step in &task.steps {
            username = do_step(tools, &plan.home, step, &username).await?.unwrap_or(username);
        }
        worked.done = 1;
        worked.results.push(UserResult::told(&task.username, task.email.as_deref(), Fate::Done, ""));
        return Ok(worked);
    }
    Ok(work(&plan.home, &plan.tasks, &plan.told, tools).await)
}
