//! Changes to many users at once: each at the pace that Cognito bears, each told of, none forgotten.

use std::cell::{Cell, RefCell};
use std::sync::Arc;
use std::time::Instant;

use futures_util::StreamExt;
use jiff::{SignedDuration, Timestamp};
use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::{Failure, Meter, Tally};
use crate::error::{Error, ErrorKind, Result};
use crate::interrupt::Interrupt;
use crate::transfer::{Journal, JournalStep, Rate, rounded};

use super::pace::{Called, Category, Pace};
use super::step::Step;
use super::{Pool, show};

/// Users in hand at once; how many requests are really in flight is up to the pace.
const IN_HAND: usize = 64;

/// The service refuses requests whose date is further from its own than this (Signature Version 4).
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(5);

/// What is to be done with one user.
#[derive(Clone, Debug)]
pub struct Task {
    /// The user's name in the pool; for a creation what it will sign in with.
    pub username: String,
    /// The e-mail address, if it is known.
    pub email: Option<String>,
    /// The changes, one after the other.
    pub steps: Vec<Step>,
}

/// How a user fared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Fate {
    /// Changed.
    Done,
    /// There was nothing to change.
    Unchanged,
    /// Done by an earlier run with the same journal.
    DoneBefore,
    /// Not changed, or not wholly.
    Failed,
}

/// What came of one user.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct UserResult {
    /// The user's name.
    pub username: String,
    /// The e-mail address, if it is known.
    pub email: Option<String>,
    /// How the user fared.
    pub result: Fate,
    /// The error code, for one that failed.
    pub code: Option<String>,
    /// What the service or msgctl said.
    pub message: Option<String>,
}

impl UserResult {
    /// A user for whom nothing was requested.
    pub fn told(username: &str, email: Option<&str>, result: Fate, message: impl Into<String>) -> UserResult {
        let message = Some(message.into()).filter(|message| !message.is_empty());
        UserResult { username: username.to_owned(), email: email.map(str::to_owned), result, code: None, message }
    }

    fn failed(task: &Task, error: &Error) -> UserResult {
        UserResult {
            code: Some(error.code().map_or_else(|| format!("{:?}", error.kind()), str::to_owned)),
            ..UserResult::told(&task.username, task.email.as_deref(), Fate::Failed, error.to_string())
        }
    }
}

/// What the work is done with.
#[derive(Debug)]
pub struct Tools {
    /// A client without retries: the pace does that.
    pub cognito: aws_sdk_cognitoidentityprovider::Client,
    /// How fast.
    pub pace: Pace,
    /// `--rate`: users a second at most.
    pub rate: Rate,
    /// What has been done, for a run after a kill.
    pub journal: Option<Journal>,
    /// What a progress bar reads.
    pub meter: Arc<Meter>,
    /// Ctrl-C and its like.
    pub interrupt: Interrupt,
}

/// What came of the work.
#[derive(Debug, Serialize)]
pub struct Worked {
    /// The pool's full name.
    pub pool: String,
    /// Users changed.
    pub done: u64,
    /// Users that needed no change.
    pub unchanged: u64,
    /// Users that an earlier run had done.
    pub done_before: u64,
    /// Users that failed.
    pub failed: u64,
    /// Users that were not begun with, after a signal or an error that concerns all.
    pub not_begun: u64,
    /// So many may have been written to twice: a request had no answer, in this run or in an earlier one that did
    /// not live to see it, and was repeated.
    pub perhaps_twice: u64,
    /// Whether a signal ended it.
    pub interrupted: bool,
    /// How long it took.
    pub elapsed_seconds: f64,
    /// The first of the failed ones.
    pub failures: Vec<Failure>,
    /// What became of each user.
    #[serde(skip)]
    pub results: Vec<UserResult>,
    /// What ended it early and concerns every user.
    #[serde(skip)]
    pub error: Option<Error>,
}

/// Carries out the tasks; `told` are the users for whom there is nothing to request.
pub async fn work(pool: &Pool, tasks: &[Task], told: &[UserResult], tools: &Tools) -> Worked {
    let began = Instant::now();
    let crew = Crew { pool, tools, repeated: Cell::default(), fatal: RefCell::default() };
    let before = |task: &Task| {
        let journal = tools.journal.as_ref();
        journal.is_some_and(|journal| journal.acknowledged.contains(&task.username))
    };
    let uncertain = tasks.iter().filter(|task| crew.is_uncertain(task)).count() as u64;
    let (old, new): (Vec<&Task>, Vec<&Task>) = tasks.iter().partition(|task| before(task));
    let old = old.into_iter().map(|task| {
        UserResult::told(&task.username, task.email.as_deref(), Fate::DoneBefore, "done by an earlier run")
    });
    let mut results: Vec<UserResult> = told.iter().cloned().chain(old).collect();
    let all = results.len() + new.len();
    tools.meter.add_done(results.len() as u64);
    let mut working = futures_util::stream::iter(new)
        .take_while(|_| std::future::ready(!crew.is_over()))
        .map(|task| crew.do_task(task))
        .buffer_unordered(IN_HAND);
    while let Some(result) = working.next().await {
        results.extend(result);
    }
    drop(working);
    let count = |fate: Fate| results.iter().filter(|result| result.result == fate).count() as u64;
    let mut tally = Tally::default();
    for result in results.iter().filter(|result| result.result == Fate::Failed) {
        tally.failed(Failure {
            item: result.username.clone(),
            code: result.code.clone().unwrap_or_default(),
            message: result.message.clone().unwrap_or_default(),
        });
    }
    Worked {
        done: count(Fate::Done),
        unchanged: count(Fate::Unchanged),
        done_before: count(Fate::DoneBefore),
        failed: tally.failed,
        not_begun: (all - results.len()) as u64,
        perhaps_twice: uncertain + crew.repeated.get(),
        interrupted: tools.interrupt.is_raised(),
        elapsed_seconds: rounded(began.elapsed().as_secs_f64()),
        failures: tally.failures,
        results,
        error: crew.fatal.into_inner(),
        ..Worked::of(pool)
    }
}

impl Task {
    /// The kinds of requests that the tasks take.
    pub fn categories(tasks: &[Task]) -> Vec<Category> {
        let mut categories = Vec::new();
        for step in tasks.iter().flat_map(|task| &task.steps) {
            if !categories.contains(&step.category()) {
                categories.push(step.category());
            }
        }
        categories
    }
}

impl Worked {
    /// Nothing was done yet.
    pub fn of(pool: &Pool) -> Worked {
        Worked {
            pool: pool.name.clone(),
            done: 0,
            unchanged: 0,
            done_before: 0,
            failed: 0,
            not_begun: 0,
            perhaps_twice: 0,
            interrupted: false,
            elapsed_seconds: 0.0,
            failures: Vec::new(),
            results: Vec::new(),
            error: None,
        }
    }

    /// Whether some users were not changed as they should have been.
    pub fn is_partial(&self) -> bool {
        self.failed > 0 || self.not_begun > 0
    }
}

struct Crew<'a> {
    pool: &'a Pool,
    tools: &'a Tools,
    /// Users who were perhaps written to twice by this run.
    repeated: Cell<u64>,
    /// What concerns every user.
    fatal: RefCell<Option<Error>>,
}

impl Crew<'_> {
    fn is_over(&self) -> bool {
        self.tools.interrupt.is_raised() || self.fatal.borrow().is_some()
    }

    /// Whether an earlier run did not live to see the answer to a request upon which Cognito writes to the user.
    fn is_uncertain(&self, task: &Task) -> bool {
        let journal = self.tools.journal.as_ref();
        journal.is_some_and(|journal| journal.uncertain.contains(&task.username))
            && task.steps.iter().any(Step::writes_to_the_user)
    }

    /// `None` for a task that was not begun.
    async fn do_task(&self, task: &Task) -> Option<UserResult> {
        self.tools.rate.pass_unless(&self.tools.interrupt, 1).await;
        if self.is_over() {
            return None;
        }
        match self.do_steps(task).await {
            Ok(()) => {
                self.tools.meter.add_done(1);
                Some(UserResult::told(&task.username, task.email.as_deref(), Fate::Done, ""))
            }
            Err(error) => {
                self.tools.meter.add_failed(1);
                let result = UserResult::failed(task, &error);
                let concerns_all = matches!(error.kind(), ErrorKind::Permission | ErrorKind::Credentials);
                if concerns_all {
                    self.fatal.borrow_mut().get_or_insert(error);
                }
                Some(result)
            }
        }
    }

    async fn do_steps(&self, task: &Task) -> Result<()> {
        let mut username = task.username.clone();
        for step in &task.steps {
            username = self.do_step(task, step, &username).await?.unwrap_or(username);
        }
        self.write_down(JournalStep::Acknowledged, task)
    }

    /// Has what Cognito writes to the user about in the journal before the first request of it, and not sooner:
    /// who still waits for a turn when the run is killed was not written to.
    async fn do_step(&self, task: &Task, step: &Step, username: &str) -> Result<Option<String>> {
        let intended = Cell::new(false);
        let request = async || {
            if step.writes_to_the_user() && !intended.replace(true) {
                self.write_down(JournalStep::Intent, task)?;
            }
            step.carry_out(&self.tools.cognito, self.pool, username).await
        };
        let called = paced(self.tools, self.pool, step, request).await;
        // What is refused after an answer that was lost may have been done the first time.
        if let Err(error) = &called.result
            && intended.get()
            && !called.lost_an_answer
            && !error.kind().is_transient()
        {
            self.write_down(JournalStep::Refused, task)?;
        }
        let repeated = called.lost_an_answer && called.result.is_ok() && matches!(step, Step::ResetPassword);
        if repeated && !self.is_uncertain(task) {
            self.repeated.set(self.repeated.get() + 1);
        }
        called.result
    }

    fn write_down(&self, step: JournalStep, task: &Task) -> Result<()> {
        let Some(journal) = &self.tools.journal else { return Ok(()) };
        journal.write(step, std::iter::once(task.username.as_str())).map_err(|error| {
            let error = Error::failure(format!("could not write the journal: {error}"));
            self.fatal.borrow_mut().get_or_insert(Error::failure(error.to_string()));
            error
        })
    }
}

/// Carries out one change at the pace of its category. A creation returns the user's name.
///
/// # Errors
/// What the service answers.
pub async fn do_step(tools: &Tools, pool: &Pool, step: &Step, username: &str) -> Result<Option<String>> {
    paced(tools, pool, step, async || step.carry_out(&tools.cognito, pool, username).await).await.result
}

/// A repetition that finds the change made is a success, and no repetition.
async fn paced(
    tools: &Tools,
    pool: &Pool,
    step: &Step,
    request: impl AsyncFn() -> Result<Option<String>>,
) -> Called<Option<String>> {
    let began = Timestamp::now();
    let called = tools.pace.call(step.category(), request).await;
    let found = |username| Called { result: Ok(username), lost_an_answer: false };
    match (&called.result, step) {
        (Err(error), Step::Create(creation)) if called.lost_an_answer && step.was_done_before(error) => {
            match created_since(tools, pool, &creation.username, began).await {
                Some(username) => found(Some(username)),
                None => called,
            }
        }
        (Err(error), _) if called.lost_an_answer && step.was_done_before(error) => found(None),
        _ => called,
    }
}

/// The user, if it is not one who was there before: nobody else's password is set, and nobody else joins groups.
async fn created_since(tools: &Tools, pool: &Pool, username: &str, began: Timestamp) -> Option<String> {
    let read = async || show::read(&tools.cognito, pool, username).await;
    let user = tools.pace.read(Category::UserRead, read).await.ok()?.user;
    user.created_at.is_some_and(|created_at| created_at >= began - CLOCKS_DIFFER).then_some(user.username)
}
