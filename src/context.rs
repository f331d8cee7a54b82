//! What a command works with: settings, clients, the guard, the door to the terminal. Built lazily,
//! passed, never global.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use serde::Serialize;
use tokio::sync::OnceCell;

use crate::aws::Aws;
use crate::bulk::{Listing, Meter};
use crate::error::{Error, ErrorKind, Result};
use crate::exit::Outcome;
use crate::guard::receipts::{self, Receipt};
use crate::guard::{Approved, Decision, Guard, Plan, Question, Verb};
use crate::interrupt::Interrupt;
use crate::naming::{Kind, Place, Reference};
use crate::settings::Settings;
use crate::transfer::{Earlier, Journal};
use crate::ui::{Progress, Ui};

/// Everything that a command works with.
#[derive(Debug)]
pub struct Context {
    /// The settings.
    pub settings: Settings,
    /// The door to stdout and stderr.
    pub ui: Ui,
    /// Ctrl-C and its like.
    pub interrupt: Interrupt,
    aws: OnceCell<Aws>,
    /// Whether a change was carried out.
    has_changed: AtomicBool,
    /// What was said of costs: once is enough.
    costs_told: Mutex<BTreeSet<String>>,
}

impl Context {
    /// A context that has not touched AWS yet.
    pub fn new(settings: Settings, ui: Ui, interrupt: Interrupt) -> Context {
        Context {
            settings,
            ui,
            interrupt,
            aws: OnceCell::new(),
            has_changed: AtomicBool::new(false),
            costs_told: Mutex::default(),
        }
    }

    /// The clients; the first call loads the configuration.
    ///
    /// # Errors
    /// A usage error when there is no region.
    pub async fn aws(&self) -> Result<&Aws> {
        self.aws.get_or_try_init(|| Aws::load(&self.settings)).await
    }

    /// This moment.
    pub fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    /// The place that this command works in.
    ///
    /// # Errors
    /// A usage error when there is no region.
    pub async fn place(&self) -> Result<Place> {
        Ok(self.settings.place(&self.aws().await?.region))
    }

    /// The place of a resource that was named: a short name needs a project and a stage, and an ARN or
    /// URL must be of the region in use.
    ///
    /// # Errors
    /// A usage error when one of them is missing, or when the regions differ.
    pub async fn place_of(&self, reference: &Reference) -> Result<Place> {
        if matches!(reference, Reference::Name(_)) {
            self.settings.names()?;
        }
        let place = self.place().await?;
        match reference.region() {
            Some(region) if region != place.region => {
                let source =
                    self.settings.region.as_ref().map_or("AWS's own chain".into(), |region| region.source.to_string());
                Err(Error::usage(format!(
                    "`{}` is in {region}, but the region in use is {} ({source})",
                    reference.name(),
                    place.region
                ))
                .hint(format!("add `--region {region}`")))
            }
            _ => Ok(place),
        }
    }

    /// The same, with the caller's account, for services that know their resources only by ARN. Where STS
    /// does not tell it, the place is without.
    ///
    /// # Errors
    /// As [`Context::place_of`].
    pub async fn place_in_account(&self, reference: &Reference) -> Result<Place> {
        let place = self.place_of(reference).await?;
        Ok(match self.aws().await?.identity().await {
            Some(identity) => place.in_account(&identity.account),
            None => place,
        })
    }

    /// The place of a resource that the service finds in the caller's own account only.
    ///
    /// # Errors
    /// As [`Context::place_of`], and a usage error for the ARN of another account.
    pub async fn place_at_home(&self, reference: &Reference) -> Result<Place> {
        let Reference::Arn(arn, name) = reference else { return self.place_of(reference).await };
        let place = self.place_in_account(reference).await?;
        match &place.account {
            Some(own) if *own != arn.account => {
                Err(Error::usage(format!("`{name}` is in account {}, and the caller is in {own}", arn.account))
                    .hint("use a profile of that account with `--profile`"))
            }
            _ => Ok(place),
        }
    }

    /// What the names of the resources in question begin with: those of the project and stage, unless all
    /// are wanted.
    ///
    /// # Errors
    /// A usage error when the project or the stage is missing.
    pub fn prefix(&self, all: bool) -> Result<Option<String>> {
        if all { Ok(None) } else { Ok(Some(self.settings.names()?.prefix())) }
    }

    /// Says that a list is empty, where stdout says nothing then.
    pub fn say_if_empty<T>(&self, listing: &Listing<T>, noun: &str, prefix: Option<&str>, place: &Place) {
        if listing.items.is_empty() && listing.broken_off.is_none() {
            self.ui.status(match prefix {
                Some(prefix) => format!("No {noun} in {place} begins with {prefix}"),
                None => format!("There is no {noun} in {place}"),
            });
        }
    }

    /// Refuses a change to what is plainly of another stage, by its ARN or URL alone and before anything
    /// is asked.
    ///
    /// # Errors
    /// A refusal, or a usage error for what cannot be a resource of this kind.
    pub fn refuse_foreign(&self, kind: Kind, text: &str) -> Result<()> {
        Guard::new(&self.settings, self.ui.can_prompt()).check_reference(&Reference::parse(kind, text)?)
    }

    /// The name of a file that nobody has used, for a snapshot of messages of this queue.
    ///
    /// # Errors
    /// A usage error when there is no home folder.
    pub fn new_snapshot(&self, queue: &str) -> Result<String> {
        let name: String = queue.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
        let time = self.now().strftime("%Y%m%dT%H%M%S%3f");
        let path = self.settings.directories.state()?.join("snapshots").join(format!("{name}-{time}.ndjson"));
        Ok(path.display().to_string())
    }

    /// Refuses a form that an export to stdout does not have. A dry run shows its plan in any.
    ///
    /// # Errors
    /// A usage error that names the forms.
    pub fn check_export(&self, output_file: Option<&str>) -> Result<()> {
        if output_file.is_some() || self.settings.consent.dry_run || self.ui.takes_lines() {
            return Ok(());
        }
        Err(Error::usage(
            "an export to stdout is one JSON object on a line, or a list with -o json: --jq and other forms do not change it",
        )
        .hint("pipe it through jq, or write it with --output-file: then --jq and -o are about what came of it"))
    }

    /// A command that leads on from here, with the flags that were needed to get here.
    pub fn again(&self, words: &str) -> String {
        self.settings.again(words)
    }

    /// Shows a plan, gets it approved, carries it out, and writes the receipt. `None` after a dry run.
    ///
    /// # Errors
    /// What the guard refuses or the person declines, and what `apply` fails with.
    pub async fn carry_out<P, R>(
        &self,
        plan: P,
        apply: impl AsyncFnOnce(&Approved<P>) -> Result<R>,
    ) -> Result<Option<R>>
    where
        P: Plan,
        R: Serialize,
    {
        let Some(approved) = self.approve(plan)? else { return Ok(None) };
        self.interrupt.begin();
        if self.interrupt.is_raised() {
            return Err(Error::interrupted());
        }
        let result = apply(&approved).await;
        if approved.impact().changes() {
            self.has_changed.fetch_or(result.is_ok(), Ordering::Relaxed);
            self.write_receipt(&approved, &result).await;
        }
        result.map(Some)
    }

    /// An error as it is told at the end: where a change was carried out, it is no longer what was asked for that is to
    /// blame, and repeating it would change twice.
    pub fn after_a_change(&self, error: Error) -> Error {
        if error.kind() != ErrorKind::Usage || !self.has_changed.load(Ordering::Relaxed) {
            return error;
        }
        Error::failure(format!("the change was made, and what came of it could not be shown: {error}"))
            .hints(error.all_hints().to_vec())
            .hint("do not simply repeat it: it would be made again")
    }

    /// Gives a plan back that the guard lets through, whether it is to be carried out or only shown.
    ///
    /// # Errors
    /// What the guard refuses.
    pub fn let_through<P: Plan>(&self, plan: P) -> Result<P> {
        let (Ok(plan) | Err(plan)) = Guard::new(&self.settings, self.ui.can_prompt()).decide(plan)?.unapproved();
        Ok(plan)
    }

    /// Gives a plan back that the guard would let through, for one that is to be made more precise before
    /// it is shown. `None` after a dry run.
    ///
    /// # Errors
    /// What the guard refuses.
    pub fn rehearse<P: Plan>(&self, plan: P) -> Result<Option<P>> {
        match Guard::new(&self.settings, self.ui.can_prompt()).decide(plan)?.unapproved() {
            Ok(plan) => Ok(Some(plan)),
            Err(plan) => self.only_show(&plan).map(|()| None),
        }
    }

    /// What the journal of an earlier run of this work says, in a dry run: the run itself opens it.
    ///
    /// # Errors
    /// As [`Journal::look`].
    pub fn earlier(&self, journal: Option<&str>, title: &str) -> Result<Option<Earlier>> {
        let name = journal.filter(|_| self.settings.consent.dry_run);
        Ok(name.map(|name| Journal::look(name, title)).transpose()?.flatten())
    }

    /// Shows the plan of a dry run that the guard has let through.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn only_show<P: Plan>(&self, plan: &P) -> Result<()> {
        self.ui.one(plan)?;
        self.ui.status("Dry run: nothing was changed.");
        Ok(())
    }

    fn approve<P: Plan>(&self, plan: P) -> Result<Option<Approved<P>>> {
        match Guard::new(&self.settings, self.ui.can_prompt()).decide(plan)? {
            Decision::OnlyShow(plan) => self.only_show(&plan).map(|()| None),
            Decision::CarryOut(approved) => {
                if let Some(cost) = approved.cost() {
                    self.tell_cost(cost);
                }
                Ok(Some(approved))
            }
            Decision::Ask(question) => self.ask(question).map(Some),
        }
    }

    fn tell_cost(&self, cost: String) {
        if self.costs_told.lock().unwrap_or_else(PoisonError::into_inner).insert(cost.clone()) {
            self.ui.status(cost);
        }
    }

    fn ask<P: Plan>(&self, question: Question<P>) -> Result<Approved<P>> {
        // The prompt has changed the terminal, and changes it back.
        self.interrupt.begin();
        self.ui.question(question.plan().page());
        let agreed = match &question.typed_name {
            Some(name) => {
                let answer = self.ui.typed(&format!("{}? Type `{name}` to go on", question.plan().question()))?;
                answer.trim() == name
            }
            None => self.ui.confirm(&format!("{}?", question.plan().question()))?,
        };
        if agreed { Ok(question.agreed()) } else { Err(question.declined()) }
    }

    async fn write_receipt<P: Plan, R: Serialize>(&self, plan: &Approved<P>, result: &Result<R>) {
        let identity = match self.aws.get() {
            Some(aws) => aws.identity().await,
            None => None,
        };
        let result = match result {
            Ok(result) => serde_json::to_value(result),
            Err(error) => serde_json::to_value(error.document()),
        };
        let receipt = Receipt {
            at: self.now(),
            account: identity.map(|identity| identity.account.as_str()),
            caller: identity.map(|identity| identity.arn.as_str()),
            region: self.aws.get().map(|aws| aws.region.as_str()),
            command: plan.verb().path(),
            plan: &**plan,
            result: result.unwrap_or_default(),
        };
        let written = self.settings.directories.state().and_then(|state| receipts::append(state, &receipt));
        if let Err(error) = written {
            self.ui.warn(format!("the change has no receipt: {error}"));
        }
    }

    /// Shows how far a piece of work is, until the returned handle is dropped.
    pub fn progress(&self, verb: Verb, total: Option<u64>, meter: &Arc<Meter>) -> Progress {
        self.ui.progress(verb.path(), total, meter)
    }

    /// The outcome of work that was all done, unless a signal ended it.
    pub fn outcome(&self) -> Outcome {
        Outcome { interrupted: self.interrupt.is_raised(), ..Outcome::DONE }
    }
}
