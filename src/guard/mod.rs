//! Plan, approval, receipt: nothing is changed that was not shown, and nobody forgets to ask.
//!
//! A changing operation takes [`Approved<P>`], which only [`Guard::decide`] makes, out of the very plan
//! that was shown. The rules are the table of the design: by impact, terminal, protected stage and
//! read-only setting.

pub mod calls;
mod files;
pub mod impact;
pub mod policy;
pub mod receipts;

use std::ops::Deref;

use serde::Serialize;

use crate::error::{Error, ErrorKind, Result};
use crate::naming::{Belonging, Reference};
use crate::render::Render;
use crate::settings::{Consent, Settings};

pub use impact::{Impact, Verb};

/// What a command is about to do.
pub trait Plan: Render {
    /// The verb.
    fn verb(&self) -> Verb;

    /// The resources that are changed, or received from; the one that was named first comes first.
    fn targets(&self) -> Vec<Target>;

    /// What the plan does, as a question without its question mark: `Move about 12 messages from …`.
    fn question(&self) -> String;

    /// What the plan does to the stack; never less than its verb.
    fn impact(&self) -> Impact {
        self.verb().impact()
    }

    /// The files that it makes, with the flags that name them: none of them may be there already.
    fn new_files(&self) -> Vec<(&'static str, &str)> {
        Vec::new()
    }

    /// What it costs to look, for verbs that receive and give back.
    fn cost(&self) -> Option<String> {
        None
    }
}

/// A resource that a plan works on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Target {
    /// The full name.
    pub name: String,
    /// Whose it is.
    pub belonging: Belonging,
}

/// A plan that was shown and may be carried out. Only [`Guard::decide`] makes one.
#[derive(Debug)]
pub struct Approved<P>(P);

impl<P> Deref for Approved<P> {
    type Target = P;

    fn deref(&self) -> &P {
        &self.0
    }
}

/// What is to be done with a plan.
#[derive(Debug)]
pub enum Decision<P> {
    /// It is a dry run: show the plan and end.
    OnlyShow(P),
    /// Carry it out.
    CarryOut(Approved<P>),
    /// A person has to answer this question first.
    Ask(Question<P>),
}

impl<P> Decision<P> {
    /// The plan, which stays unapproved, unless it is only to be shown.
    ///
    /// # Errors
    /// The plan of a dry run.
    pub fn unapproved(self) -> std::result::Result<P, P> {
        match self {
            Decision::OnlyShow(plan) => Err(plan),
            Decision::CarryOut(Approved(plan)) | Decision::Ask(Question { plan, .. }) => Ok(plan),
        }
    }
}

/// A question on a plan, waiting for its answer.
#[derive(Debug)]
pub struct Question<P> {
    plan: P,
    /// The name that has to be typed, in a protected stage.
    pub typed_name: Option<String>,
}

impl<P: Plan> Question<P> {
    /// The plan in question.
    pub fn plan(&self) -> &P {
        &self.plan
    }

    /// The person agreed.
    pub fn agreed(self) -> Approved<P> {
        Approved(self.plan)
    }

    /// The person declined.
    pub fn declined(self) -> Error {
        Error::new(ErrorKind::Declined, "declined; nothing was changed")
    }
}

/// The rules in force in this invocation.
#[derive(Clone, Copy, Debug)]
pub struct Guard<'a> {
    settings: &'a Settings,
    can_prompt: bool,
}

impl<'a> Guard<'a> {
    /// The guard for these settings.
    pub fn new(settings: &'a Settings, can_prompt: bool) -> Guard<'a> {
        Guard { settings, can_prompt }
    }

    /// Decides what may be done with a plan.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`] when the plan may not be carried out; nothing was changed then.
    pub fn decide<P: Plan>(&self, plan: P) -> Result<Decision<P>> {
        let consent = &self.settings.consent;
        let targets = plan.targets();
        let impact = impact_of(&plan, &targets);
        if impact.changes() {
            self.check_foreign(&targets)?;
            if self.settings.read_only.value && !consent.dry_run {
                return Err(Error::refused(format!(
                    "`msgctl {}` changes the stack, and this is read-only ({})",
                    plan.verb().path(),
                    self.settings.read_only.source
                )));
            }
        }
        files::check_new(&plan.new_files())?;
        if consent.dry_run {
            return Ok(Decision::OnlyShow(plan));
        }
        if !impact.changes() {
            return Ok(Decision::CarryOut(Approved(plan)));
        }
        if self.is_protected(&targets) {
            return self.decide_protected(plan, &targets, consent);
        }
        let asks = matches!(impact, Impact::Moves | Impact::Destroys) && self.can_prompt && !consent.yes;
        if asks {
            return Ok(Decision::Ask(Question { plan, typed_name: None }));
        }
        if impact == Impact::Destroys && !consent.yes {
            return Err(Error::refused(format!(
                "`msgctl {}` needs a confirmation, and there is no terminal to ask at",
                plan.verb().path()
            ))
            .hint("look at the plan with `--dry-run`; then add `--yes`"));
        }
        Ok(Decision::CarryOut(Approved(plan)))
    }

    /// Refuses an ARN or URL of another stage. A name has to be resolved first to tell whose it is.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`], naming the resource.
    pub fn check_reference(&self, reference: &Reference) -> Result<()> {
        match (reference, self.settings.names()) {
            (Reference::Arn(..) | Reference::Url(_), Ok(names)) => {
                let name = reference.name().to_owned();
                self.check_foreign(&[Target { belonging: names.belonging(&name), name }])
            }
            _ => Ok(()),
        }
    }

    fn decide_protected<P: Plan>(&self, plan: P, targets: &[Target], consent: &Consent) -> Result<Decision<P>> {
        let name = self.protected_one(targets);
        match &consent.confirm {
            Some(confirmed) if *confirmed == name && consent.yes => Ok(Decision::CarryOut(Approved(plan))),
            Some(confirmed) if *confirmed != name => {
                Err(Error::refused(format!("--confirm names `{confirmed}`, but this would change `{name}`"))
                    .hint(format!("if that is meant: --yes --confirm {name}")))
            }
            _ if self.can_prompt => Ok(Decision::Ask(Question { plan, typed_name: Some(name) })),
            _ => {
                let whose = match &self.settings.stage {
                    Some(stage) if self.settings.is_protected(&stage.value) => {
                        format!("stage `{}` is protected", stage.value)
                    }
                    _ => format!("`{name}` looks like a resource of a protected stage"),
                };
                Err(Error::refused(format!("{whose}: `msgctl {}` needs a confirmation", plan.verb().path()))
                    .hint("look at the plan with `--dry-run`")
                    .hint(format!("then confirm it with --yes --confirm {name}")))
            }
        }
    }

    /// Refuses changes beyond the project and stage in use, unless `--allow-foreign` is given.
    ///
    /// # Errors
    /// [`ErrorKind::Refused`], naming the resource.
    fn check_foreign(&self, targets: &[Target]) -> Result<()> {
        let foreign = targets.iter().find(|target| target.belonging == Belonging::Foreign);
        match foreign {
            Some(target) if !self.settings.consent.allow_foreign => Err(self.foreign(&target.name)),
            _ => Ok(()),
        }
    }

    fn foreign(&self, name: &str) -> Error {
        let here = match self.settings.names() {
            Ok(names) if names.belonging(name) == Belonging::Own => "is in another account or region".into(),
            Ok(names) => format!("begins with neither `{}` nor is it short for such a name", names.prefix()),
            Err(_) => "no project and stage are set that it could belong to".into(),
        };
        Error::refused(format!("`{name}` is not of the stage in use: it {here}"))
            .hint("give the stage that it belongs to with `--stage`, or the profile of its account with `--profile`")
            .hint("or, if a resource of another stage is meant, add `--allow-foreign`")
    }

    fn is_protected(&self, targets: &[Target]) -> bool {
        self.stage_is_protected() || targets.iter().any(|target| self.is_protected_elsewhere(target))
    }

    fn stage_is_protected(&self) -> bool {
        self.settings.stage.as_ref().is_some_and(|stage| self.settings.is_protected(&stage.value))
    }

    fn is_protected_elsewhere(&self, target: &Target) -> bool {
        target.belonging == Belonging::Foreign && self.settings.looks_protected(&target.name)
    }

    /// The name to be confirmed: of what is protected, or of what was named first in a protected stage.
    fn protected_one(&self, targets: &[Target]) -> String {
        let elsewhere = targets.iter().find(|target| self.is_protected_elsewhere(target));
        let chosen = elsewhere.filter(|_| !self.stage_is_protected()).or(targets.first());
        chosen.map(|target| target.name.clone()).unwrap_or_default()
    }
}

/// Whatever reaches beyond the stage counts as destroying.
fn impact_of<P: Plan>(plan: &P, targets: &[Target]) -> Impact {
    let impact = plan.impact();
    let beyond = targets.iter().any(|target| target.belonging == Belonging::Foreign);
    if impact.changes() && beyond { Impact::Destroys } else { impact }
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use crate::cli::GlobalArgs;
    use crate::render::Column;
    use crate::settings::environment::Environment;

    use super::*;

    #[derive(Parser)]
    struct OnlyGlobals {
        #[command(flatten)]
        globals: GlobalArgs,
    }

    #[derive(Debug, Serialize)]
    struct TestPlan {
        #[serde(skip)]
        verb: Verb,
        name: String,
        belonging: Belonging,
    }

    impl Render for TestPlan {
        const COLUMNS: &'static [Column] = &[Column::text("name", "NAME")];

        fn cells(&self) -> Vec<String> {
            vec![self.name.clone()]
        }
    }

    impl Plan for TestPlan {
        fn verb(&self) -> Verb {
            self.verb
        }

        fn targets(&self) -> Vec<Target> {
            vec![Target { name: self.name.clone(), belonging: self.belonging }]
        }

        fn question(&self) -> String {
            String::new()
        }
    }

    /// What the guard decided, in a word.
    fn decide(verb: Verb, name: &str, arguments: &[&str], can_prompt: bool) -> &'static str {
        let folder = tempfile::tempdir().unwrap();
        let all = ["msgctl", "--project", "app"].iter().chain(arguments);
        let globals = OnlyGlobals::parse_from(all).globals;
        let settings = Settings::resolve(&globals, Environment::of(folder.path(), &[])).unwrap();
        let belonging = settings.names().unwrap().belonging(name);
        let plan = TestPlan { verb, name: name.into(), belonging };
        match Guard::new(&settings, can_prompt).decide(plan) {
            Ok(Decision::OnlyShow(_)) => "show",
            Ok(Decision::CarryOut(_)) => "go",
            Ok(Decision::Ask(question)) if question.typed_name.is_some() => "ask for the name",
            Ok(Decision::Ask(_)) => "ask",
            Err(error) if error.kind() == ErrorKind::Refused => "refuse",
            Err(error) => panic!("{error}"),
        }
    }

    /// What the table of the design says, worked out from the impact alone.
    fn expected(impact: Impact, flag: &str, protected: bool, can_prompt: bool) -> &'static str {
        match (impact, flag) {
            (Impact::Reads | Impact::Touches, "--dry-run") => "show",
            (Impact::Reads | Impact::Touches, _) => "go",
            (_, "--read-only") => "refuse",
            (_, "--dry-run") => "show",
            _ if protected && can_prompt => "ask for the name",
            _ if protected => "refuse",
            (Impact::Adds, _) | (_, "--yes") => "go",
            _ if can_prompt => "ask",
            (Impact::Destroys, _) => "refuse",
            _ => "go",
        }
    }

    #[test]
    fn every_verb_is_guarded_as_the_table_of_impacts_says() {
        for verb in Verb::ALL {
            for (stage, protected) in [("dev", false), ("prod", true)] {
                for flag in ["--color=auto", "--dry-run", "--read-only", "--yes"] {
                    for can_prompt in [true, false] {
                        let name = format!("app-{stage}-tasks");
                        let decided = decide(*verb, &name, &["--stage", stage, flag], can_prompt);
                        let wanted = expected(verb.impact(), flag, protected, can_prompt);
                        assert_eq!(decided, wanted, "{} {stage} {flag} prompt={can_prompt}", verb.path());
                    }
                }
            }
        }
    }

    #[test]
    fn a_protected_stage_wants_the_full_name_besides_yes() {
        let go = |flags: &[&str]| {
            let mut arguments = vec!["--stage", "prod"];
            arguments.extend(flags);
            decide(Verb::DlqRedrive, "app-prod-tasks", &arguments, false)
        };
        assert_eq!(go(&["--yes"]), "refuse");
        assert_eq!(go(&["--confirm", "app-prod-tasks"]), "refuse");
        assert_eq!(go(&["--yes", "--confirm", "app-dev-tasks"]), "refuse");
        assert_eq!(go(&["--yes", "--confirm", "app-prod-tasks"]), "go");
    }

    #[test]
    fn what_belongs_to_another_stage_is_refused_without_allow_foreign_and_then_counts_as_destroying() {
        let foreign = |flags: &[&str], can_prompt| {
            let mut arguments = vec!["--stage", "dev"];
            arguments.extend(flags);
            decide(Verb::QueueSend, "app-qa-tasks", &arguments, can_prompt)
        };
        assert_eq!(foreign(&["--yes"], true), "refuse");
        assert_eq!(foreign(&["--allow-foreign"], true), "ask");
        assert_eq!(foreign(&["--allow-foreign"], false), "refuse");
        assert_eq!(foreign(&["--allow-foreign", "--yes"], false), "go");
    }

    #[test]
    fn a_foreign_resource_with_the_name_of_a_protected_stage_is_protected_from_a_harmless_stage() {
        let arguments = ["--stage", "dev", "--allow-foreign", "--yes"];
        assert_eq!(decide(Verb::DlqRedrive, "app-prod-tasks", &arguments, false), "refuse");
        assert_eq!(decide(Verb::DlqRedrive, "app-prod-tasks", &arguments, true), "ask for the name");
    }
}
