//! Creating users, one or many.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use schemars::JsonSchema;
use secrecy::SecretString;
use serde::Serialize;

use crate::error::{Error, Result};
use crate::guard::{Approved, Impact, Plan, Target, Verb};
use crate::naming::Place;
use crate::shell;

use super::change::NAMED_IN_A_PLAN;
use super::pace::Category;
use super::record::UserRecord;
use super::setup::PoolSetup;
use super::show;
use super::step::{Creation, Step};
use super::work::{Task, Tools, Worked, do_step, work};
use super::{Pool, User, counted};

/// How users are created.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// Attributes of each.
    pub attributes: BTreeMap<String, String>,
    /// Groups of each.
    pub groups: Vec<String>,
    /// Whether the addresses count as verified.
    pub verified: bool,
    /// Whether Cognito sends an e-mail with a temporary password.
    pub invite: bool,
    /// Whether the password need not be changed when the user signs in.
    pub permanent: bool,
    /// The first password; without one each user gets one that is made up here.
    pub password: Option<SecretString>,
}

/// A user as it will be.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Newcomer {
    /// What the user signs in with.
    pub username: String,
    /// The attributes.
    pub attributes: BTreeMap<String, String>,
    /// The groups.
    pub groups: Vec<String>,
}

/// Users that are about to be created.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct CreatePlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// Users that are created.
    pub users: u64,
    /// How many of them are there already; only a dry run looks.
    pub there: Option<u64>,
    /// The first of them.
    pub first: Vec<Newcomer>,
    /// The file that they come from.
    pub input: Option<String>,
    /// Whether Cognito sends each an e-mail with a temporary password.
    pub invite: bool,
    /// Whether the password need not be changed when the user signs in.
    pub permanent: bool,
    #[serde(skip)]
    tasks: Vec<Task>,
    #[serde(skip)]
    groups: BTreeSet<String>,
    #[serde(skip)]
    home: Pool,
    #[serde(skip)]
    passwords_file: Option<String>,
}

impl CreatePlan {
    /// Plans to create users.
    ///
    /// # Errors
    /// A usage error that names every rule of the pool that a user would break.
    pub fn new(
        pool: &Pool,
        setup: &PoolSetup,
        records: &[UserRecord],
        input: Option<&str>,
        manner: &Manner,
    ) -> Result<CreatePlan> {
        let mut plan = CreatePlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            users: records.len() as u64,
            there: None,
            first: Vec::new(),
            input: input.map(str::to_owned),
            invite: manner.invite,
            permanent: manner.permanent,
            tasks: Vec::new(),
            groups: BTreeSet::new(),
            home: pool.clone(),
            passwords_file: None,
        };
        let mut faults = Vec::new();
        for record in records {
            let whose = match input {
                Some(file) => format!("{file}, line {}: ", record.line),
                None => String::new(),
            };
            match plan.take(setup, record, manner) {
                Ok(found) => faults.extend(found.into_iter().map(|fault| format!("{whose}{fault}"))),
                Err(error) => return Err(error),
            }
        }
        if faults.is_empty() {
            return Ok(plan);
        }
        let whom = match records {
            [one] => format!("user {}", one.identity().unwrap_or_default()),
            many => counted(many.len() as u64),
        };
        let shown = faults.iter().take(NAMED_IN_A_PLAN).cloned().collect::<Vec<_>>().join("\n  ");
        let more = faults.len().saturating_sub(NAMED_IN_A_PLAN);
        let more = if more > 0 { format!("\n  and {more} more") } else { String::new() };
        Err(Error::usage(format!("{whom} cannot be created in {}:\n  {shown}{more}", pool.label()))
            .hint("`msgctl users pool` shows the policy and the attributes that the pool requires"))
    }

    /// The same, with a file that the passwords are written to.
    pub fn with_passwords_in(self, file: Option<&str>) -> CreatePlan {
        CreatePlan { passwords_file: file.map(str::to_owned), ..self }
    }

    /// Held against the users that there are, but for those that an earlier run has created.
    pub fn with_those_there(self, users: &[User], setup: &PoolSetup, created: &BTreeSet<String>) -> CreatePlan {
        let signs_in_by = |name: &str| setup.sign_in_by.iter().chain(&setup.aliases).any(|by| by == name);
        let by: Vec<&str> = ["email", "phone_number"].into_iter().filter(|name| signs_in_by(name)).collect();
        let same = |name: &str| if setup.case_sensitive { name.to_owned() } else { name.to_lowercase() };
        let names = users.iter().filter(|user| !user.is_federated()).flat_map(|user| {
            let others = by.iter().filter_map(|name| user.attributes.get(*name));
            others.chain([&user.username]).map(|name| same(name))
        });
        let names: HashSet<String> = names.collect();
        let there = self.tasks.iter().filter(|task| !created.contains(&task.username));
        let there = there.filter(|task| names.contains(&same(&task.username))).count() as u64;
        CreatePlan { there: Some(there), ..self }
    }

    /// Takes a user into the plan, or returns what is wrong with it.
    fn take(&mut self, setup: &PoolSetup, record: &UserRecord, manner: &Manner) -> Result<Vec<String>> {
        let Some(username) = record.identity().map(str::to_owned) else { return Ok(Vec::new()) };
        let mut attributes = record.attributes.clone();
        attributes.extend(manner.attributes.clone());
        attributes.remove("sub");
        if username.contains('@') {
            // An address that serves as a user name is the user's address.
            attributes.entry("email".into()).or_insert_with(|| username.clone());
        }
        if manner.verified {
            for name in
                ["email", "phone_number"].into_iter().filter(|name| attributes.contains_key(*name)).collect::<Vec<_>>()
            {
                attributes.insert(format!("{name}_verified"), "true".into());
            }
        }
        let policy = &setup.password_policy;
        let given = record.password.clone().or(manner.password.clone());
        let mut faults = setup.schema.faults(&attributes);
        faults.extend(setup.schema.missing(&attributes));
        if let Some(given) = &given {
            let broken = policy.broken_rules(given);
            faults.extend(broken.into_iter().map(|rule| format!("the password breaks the policy: {rule}")));
        }
        if manner.invite && !attributes.contains_key("email") {
            faults.push("--invite: it has no e-mail address; add --attr email=ADDRESS".into());
        }
        if setup.sign_in_by.iter().any(|by| by == "email") && setup.sign_in_by.len() == 1 && !username.contains('@') {
            faults.push(format!("users of this pool sign in by e-mail, and `{username}` is no address"));
        }
        faults.extend(setup.other_address(&username, &attributes));
        let groups: BTreeSet<String> = manner.groups.iter().chain(record.groups.iter().flatten()).cloned().collect();
        // For an invited user Cognito makes the password up and sends it.
        let password = match given {
            Some(given) => Some(given),
            None if manner.invite => None,
            None => Some(policy.generate()?),
        };
        let creation = Creation {
            username: username.clone(),
            attributes: attributes.clone(),
            temporary_password: password.clone(),
            invite: manner.invite,
        };
        let permanent = password.filter(|_| manner.permanent);
        let steps = [Step::Create(creation)]
            .into_iter()
            .chain(permanent.map(|password| Step::SetPassword { password, permanent: true }))
            .chain(groups.iter().cloned().map(Step::Join))
            .chain((record.enabled == Some(false)).then_some(Step::Disable));
        self.tasks.push(Task {
            email: attributes.get("email").cloned(),
            steps: steps.collect(),
            username: username.clone(),
        });
        if self.first.len() < NAMED_IN_A_PLAN {
            let groups = groups.iter().cloned().collect();
            self.first.push(Newcomer { username, attributes, groups });
        }
        self.groups.extend(groups);
        Ok(faults)
    }

    /// The groups that users are added to.
    pub fn groups(&self) -> &BTreeSet<String> {
        &self.groups
    }

    /// What the users who are worked on are called.
    pub fn usernames(&self) -> impl Iterator<Item = &str> {
        self.tasks.iter().map(|task| task.username.as_str())
    }

    /// What a journal of this work says at its beginning.
    pub fn journal_title(&self) -> String {
        format!("{} in {}: invite {}, permanent {}", self.verb().path(), self.pool_id, self.invite, self.permanent)
    }

    /// The passwords that the users begin with, where they are known here.
    pub fn passwords(&self) -> impl Iterator<Item = (&Task, &SecretString)> {
        self.tasks.iter().filter_map(|task| match task.steps.first() {
            Some(Step::Create(creation)) => creation.temporary_password.as_ref().map(|password| (task, password)),
            _ => None,
        })
    }
}

impl CreatePlan {
    fn as_asked_for(&self, username: String) -> User {
        let steps = || self.tasks.iter().flat_map(|task| &task.steps);
        let attributes = steps().find_map(|step| match step {
            Step::Create(creation) => Some(creation.attributes.clone()),
            _ => None,
        });
        let attributes = attributes.unwrap_or_default();
        let confirmed = steps().any(|step| matches!(step, Step::SetPassword { permanent: true, .. }));
        User {
            username,
            email: attributes.get("email").cloned(),
            email_verified: attributes.get("email_verified").map(|verified| verified == "true"),
            status: if confirmed { "CONFIRMED" } else { "FORCE_CHANGE_PASSWORD" }.into(),
            enabled: true,
            attributes,
            ..User::default()
        }
    }
}

impl Plan for CreatePlan {
    fn verb(&self) -> Verb {
        Verb::UsersCreate
    }

    fn new_files(&self) -> Vec<(&'static str, &str)> {
        self.passwords_file.as_deref().map(|file| ("--output-file", file)).into_iter().collect()
    }

    /// An e-mail that is out cannot be taken back.
    fn impact(&self) -> Impact {
        if self.invite { Impact::Moves } else { self.verb().impact() }
    }

    fn targets(&self) -> Vec<Target> {
        match (self.tasks.as_slice(), &self.input) {
            ([task], None) => self.home.targets(&task.username),
            _ => self.home.as_targets(),
        }
    }

    fn question(&self) -> String {
        let whom = match (self.tasks.as_slice(), &self.input) {
            ([task], None) => format!("user {}", task.username),
            _ => counted(self.users),
        };
        let invite = match (self.invite, self.users) {
            (false, _) => "",
            (true, 1) => " and send an e-mail with a temporary password",
            (true, _) => " and send each an e-mail with a temporary password",
        };
        format!("Create {whom} in {}{invite}", self.pool)
    }
}

/// Creates the only user of a plan, and returns it as the service tells of it, or else as it was asked for: it is there.
///
/// # Errors
/// What the service answers: a name that is taken, an attribute that the pool does not know.
pub async fn create(plan: &Approved<CreatePlan>, tools: &Tools) -> Result<User> {
    let mut username = plan.tasks.first().map(|task| task.username.clone()).unwrap_or_default();
    for (at, step) in plan.tasks.iter().flat_map(|task| &task.steps).enumerate() {
        let done = do_step(tools, &plan.home, step, &username).await;
        match done {
            Ok(created) => username = created.unwrap_or(username),
            Err(error) if at > 0 => {
                return Err(error
                    .hint(format!("the user is there all the same: `msgctl users show {}`", shell::word(&username))));
            }
            Err(error) => return Err(error),
        }
    }
    let read = async || show::read(&tools.cognito, &plan.home, &username).await;
    let found = tools.pace.read(Category::UserRead, read).await;
    Ok(found.map(|account| account.user).unwrap_or_else(|error| {
        tracing::debug!("{error}");
        plan.as_asked_for(username)
    }))
}

/// Creates the users of a plan.
pub async fn create_all(plan: &Approved<CreatePlan>, tools: &Tools) -> Worked {
    work(&plan.home, &plan.tasks, &[], tools).await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::Belonging;

    fn plan(setup: &PoolSetup, name: &str, manner: &Manner) -> Result<CreatePlan> {
        let pool = Pool { name: "p".into(), id: "r_1".into(), place: Place::default(), belonging: Belonging::Own };
        let record = UserRecord { username: Some(name.into()), ..UserRecord::default() };
        CreatePlan::new(&pool, setup, &[record], None, manner)
    }

    #[test]
    fn an_address_as_user_name_is_the_email_and_counts_as_verified_only_when_that_is_said() {
        let attributes = |name: &str, verified| {
            let manner = Manner { verified, ..Manner::default() };
            plan(&PoolSetup::plain(), name, &manner).unwrap().first[0].attributes.clone()
        };
        let of = |pairs: &[(&str, &str)]| -> BTreeMap<String, String> {
            pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
        };
        assert_eq!(attributes("ann@x.de", false), of(&[("email", "ann@x.de")]));
        assert_eq!(attributes("ann@x.de", true), of(&[("email", "ann@x.de"), ("email_verified", "true")]));
        assert_eq!(attributes("ann", true), of(&[]));
    }

    #[test]
    fn every_rule_that_a_user_would_break_is_named_at_once() {
        let setup = PoolSetup { sign_in_by: vec!["email".into()], ..PoolSetup::plain() };
        let manner = Manner { invite: true, password: Some("weak".into()), ..Manner::default() };
        let error = plan(&setup, "ann", &manner).unwrap_err().to_string();
        for part in ["no e-mail address", "no address", "8 characters", "upper-case", "a digit", "a symbol"] {
            assert!(error.contains(part), "{part}: {error}");
        }
        assert!(!error.contains("weak"), "{error}");
    }

    #[test]
    fn a_user_without_a_given_password_gets_one_that_keeps_the_policy_unless_cognito_sends_it() {
        let steps = |manner: &Manner| plan(&PoolSetup::plain(), "ann@x.de", manner).unwrap().tasks[0].steps.clone();
        let [Step::Create(creation), Step::SetPassword { permanent: true, .. }, Step::Join(_)] =
            &steps(&Manner { permanent: true, groups: vec!["g".into()], ..Manner::default() })[..]
        else {
            panic!()
        };
        let password = creation.temporary_password.as_ref().unwrap();
        assert!(PoolSetup::plain().password_policy.broken_rules(password).is_empty());
        let [Step::Create(creation)] = &steps(&Manner { invite: true, ..Manner::default() })[..] else { panic!() };
        assert!(creation.temporary_password.is_none() && creation.invite);
    }
}
