//! Planning an import: the file held against the pool.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use schemars::JsonSchema;
use serde::Serialize;

use crate::bulk::Failure;
use crate::error::Result;
use crate::guard::{Impact, Plan, Target, Verb};
use crate::naming::{Arn, Place};

use super::check::{check_attributes, check_groups};
use super::compare::{Wanted, key_of};
use super::existing::Existing;
use super::notes::Counts;

use super::super::change::NAMED_IN_A_PLAN;
use super::super::difference::Difference;
use super::super::groups::{Group, Memberships};
use super::super::pace::Category;
use super::super::record::{GroupRecord, Records, UserRecord};
use super::super::setup::PoolSetup;
use super::super::step::{Creation, Step};
use super::super::work::{Fate, Task, UserResult};
use super::super::{Pool, User, counted};

/// How many differences a plan shows one by one.
const SHOWN_DIFFERENCES: usize = 20;

/// How an import is gone about.
#[derive(Clone, Debug, Default)]
pub struct Manner {
    /// Attributes and memberships that the file does not have are removed, too.
    pub exact: bool,
    /// Confirmed users are made confirmed, with a random password that nobody knows.
    pub confirm: bool,
    /// Attributes that are left out.
    pub without: Vec<String>,
    /// Users a second at most.
    pub rate: Option<NonZeroU32>,
}

/// A pool as it is.
#[derive(Debug)]
pub struct Present {
    /// Its users.
    pub users: Vec<User>,
    /// Who is in which group.
    pub memberships: Memberships,
    /// Its groups.
    pub groups: Vec<Group>,
}

/// Users and groups that are about to be created or changed.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ImportPlan {
    /// Where it works.
    pub place: Place,
    /// The pool's full name.
    pub pool: String,
    /// The pool's id.
    pub pool_id: String,
    /// The file.
    pub file: String,
    /// What users are told apart by: `email`, `phone_number` or `username`.
    pub key: &'static str,
    /// Users that are created.
    pub create: u64,
    /// Users that are changed.
    pub update: u64,
    /// Users that are as the file says.
    pub unchanged: u64,
    /// Users that cannot be brought in.
    pub cannot: u64,
    /// Groups that are created.
    pub create_groups: Vec<String>,
    /// Groups that are changed.
    pub update_groups: Vec<String>,
    /// The first of the differences: the pool first, the file second.
    pub differences: Vec<Difference>,
    /// All of the differences.
    pub difference_count: u64,
    /// Attributes and memberships that are taken away.
    pub removals: u64,
    /// What no import can carry, and what becomes of it.
    pub not_carried: Vec<String>,
    /// The first of those that cannot be brought in.
    pub problems: Vec<Failure>,
    /// Whether what the file does not have is removed.
    pub exact: bool,
    /// Users a second at most.
    pub rate: Option<NonZeroU32>,
    #[serde(skip)]
    pub(super) tasks: Vec<Task>,
    #[serde(skip)]
    pub(super) told: Vec<UserResult>,
    #[serde(skip)]
    pub(super) new_groups: Vec<GroupRecord>,
    #[serde(skip)]
    pub(super) changed_groups: Vec<GroupRecord>,
    #[serde(skip)]
    pub(super) home: Pool,
}

impl ImportPlan {
    /// Compares the file with the pool.
    ///
    /// # Errors
    /// A usage error for attributes and groups that the pool does not know.
    pub fn new(
        pool: &Pool,
        setup: &PoolSetup,
        present: &Present,
        file: &str,
        records: &Records,
        manner: &Manner,
    ) -> Result<ImportPlan> {
        check_attributes(pool, setup, file, records, manner)?;
        check_groups(pool, present, file, records)?;
        let key = key_of(setup);
        let mut plan = ImportPlan {
            place: pool.place.clone(),
            pool: pool.name.clone(),
            pool_id: pool.id.clone(),
            file: file.to_owned(),
            key,
            create: 0,
            update: 0,
            unchanged: 0,
            cannot: 0,
            create_groups: Vec::new(),
            update_groups: Vec::new(),
            differences: Vec::new(),
            difference_count: 0,
            removals: 0,
            not_carried: Vec::new(),
            problems: Vec::new(),
            exact: manner.exact,
            rate: manner.rate,
            tasks: Vec::new(),
            told: Vec::new(),
            new_groups: Vec::new(),
            changed_groups: Vec::new(),
            home: pool.clone(),
        };
        let mut counts = Counts::default();
        plan.take_groups(setup, present, &records.groups, &mut counts);
        let existing = Existing::new(&present.users, key);
        let mut seen = BTreeSet::new();
        for record in &records.users {
            let wanted = Wanted { setup, manner, key, record };
            match wanted.key_value() {
                Err(reason) => plan.refuse(record, &reason),
                Ok(value) if !seen.insert((value.to_lowercase(), record.is_federated())) => {
                    plan.refuse(record, &format!("the file has {value} twice"));
                }
                Ok(value) => match existing.of(&value, record) {
                    [] => plan.take_missing(&wanted, value, &mut counts)?,
                    [user] => plan.take_present(&wanted, user, &present.memberships, &mut counts),
                    _ => plan.refuse(record, &format!("the pool has more than one user with {value}")),
                },
            }
        }
        plan.cannot = plan.told.iter().filter(|told| told.result == Fate::Failed).count() as u64;
        plan.not_carried = counts.notes(manner);
        Ok(plan)
    }

    fn take_groups(&mut self, setup: &PoolSetup, present: &Present, groups: &[GroupRecord], counts: &mut Counts) {
        for group in groups {
            let mut group = group.clone();
            let account = |arn: &str| Arn::parse(arn).map(|arn| arn.account);
            if group.role_arn.as_deref().is_some_and(|role| account(role) != account(&setup.arn)) {
                counts.roles.push(group.group.clone());
                group.role_arn = None;
            }
            let found = present.groups.iter().map(|found| &found.definition).find(|found| found.group == group.group);
            match found {
                None => {
                    self.create_groups.push(group.group.clone());
                    self.difference(Difference {
                        kind: "group",
                        key: group.group.clone(),
                        field: "missing".into(),
                        first: None,
                        second: Some("there".into()),
                    });
                    self.new_groups.push(group);
                }
                Some(found) => {
                    let role = group.role_arn.clone().or(found.role_arn.clone());
                    let wanted = GroupRecord {
                        description: group.description.clone().or(found.description.clone()),
                        precedence: group.precedence.or(found.precedence),
                        role_arn: role,
                        ..group
                    };
                    if wanted != *found {
                        self.update_groups.push(wanted.group.clone());
                        let show = |group: &GroupRecord| {
                            let precedence = group.precedence.map(|precedence| precedence.to_string());
                            format!(
                                "{} {}",
                                group.description.as_deref().unwrap_or("-"),
                                precedence.unwrap_or_default()
                            )
                        };
                        self.difference(Difference {
                            kind: "group",
                            key: wanted.group.clone(),
                            field: "definition".into(),
                            first: Some(show(found)),
                            second: Some(show(&wanted)),
                        });
                        self.changed_groups.push(wanted);
                    }
                }
            }
        }
    }

    fn take_missing(&mut self, wanted: &Wanted<'_>, value: String, counts: &mut Counts) -> Result<()> {
        let Wanted { setup, manner, record, .. } = wanted;
        if record.is_federated() {
            counts.federated += 1;
            let told = UserResult::told(&value, record.email(), Fate::Unchanged, "it signs in with another provider");
            self.told.push(told);
            return Ok(());
        }
        let mut attributes = wanted.attributes();
        if wanted.key != "username" {
            attributes.insert(wanted.key.into(), value.clone());
        }
        let faults: Vec<String> =
            setup.schema.faults(&attributes).into_iter().chain(setup.schema.missing(&attributes)).collect();
        if !faults.is_empty() {
            self.refuse(record, &faults.join("; "));
            return Ok(());
        }
        counts.created += 1;
        let password = setup.password_policy.generate()?;
        let confirmed = record.status.as_deref() == Some("CONFIRMED");
        let confirm = confirmed && manner.confirm;
        match record.status.as_deref() {
            Some("CONFIRMED") if confirm => counts.created_confirmed += 1,
            Some("CONFIRMED") => counts.confirmed_to_force_change += 1,
            Some("UNCONFIRMED") => counts.unconfirmed += 1,
            Some("RESET_REQUIRED") => counts.reset_required += 1,
            _ => {}
        }
        let creation =
            Creation { username: value.clone(), attributes, temporary_password: Some(password.clone()), invite: false };
        let steps = [Step::Create(creation)]
            .into_iter()
            .chain(confirm.then_some(Step::SetPassword { password, permanent: true }))
            .chain(record.groups.iter().flatten().cloned().map(Step::Join))
            .chain((record.enabled == Some(false)).then_some(Step::Disable));
        self.create += 1;
        self.difference(Difference {
            kind: "user",
            key: record.email().unwrap_or(&value).to_owned(),
            field: "missing".into(),
            first: None,
            second: Some("there".into()),
        });
        self.tasks.push(Task { email: record.email().map(str::to_owned), steps: steps.collect(), username: value });
        Ok(())
    }

    fn take_present(&mut self, wanted: &Wanted<'_>, user: &User, memberships: &Memberships, counts: &mut Counts) {
        let record = wanted.record;
        let (steps, differences) = wanted.steps_for(user, memberships.of(&user.username), counts);
        if steps.is_empty() {
            self.unchanged += 1;
            self.told.push(UserResult::told(&user.username, record.email(), Fate::Unchanged, ""));
            return;
        }
        self.update += 1;
        let taken_away = |step: &Step| match step {
            Step::Unset(names) => names.len() as u64,
            Step::Leave(_) => 1,
            _ => 0,
        };
        self.removals += steps.iter().map(taken_away).sum::<u64>();
        differences.into_iter().for_each(|difference| self.difference(difference));
        self.tasks.push(Task { username: user.username.clone(), email: user.email.clone(), steps });
    }

    fn difference(&mut self, difference: Difference) {
        self.difference_count += 1;
        if self.differences.len() < SHOWN_DIFFERENCES {
            self.differences.push(difference);
        }
    }

    fn refuse(&mut self, record: &UserRecord, reason: &str) {
        let name = record.identity().unwrap_or_default();
        let message = format!("{}, line {}: {reason}", self.file, record.line);
        if self.problems.len() < NAMED_IN_A_PLAN {
            self.problems.push(Failure { item: name.to_owned(), code: "Impossible".into(), message: message.clone() });
        }
        let told = UserResult::told(name, record.email(), Fate::Failed, message);
        self.told.push(UserResult { code: Some("Impossible".into()), ..told });
    }

    /// The users for whom there is nothing to request.
    pub fn told(&self) -> &[UserResult] {
        &self.told
    }

    /// Whether there is nothing to do.
    pub fn is_idle(&self) -> bool {
        self.tasks.is_empty() && self.new_groups.is_empty() && self.changed_groups.is_empty()
    }

    /// The requests that the work takes.
    pub fn categories(&self) -> Vec<Category> {
        Task::categories(&self.tasks)
    }
}

impl Plan for ImportPlan {
    fn verb(&self) -> Verb {
        Verb::UsersImport
    }

    /// Attributes that are written over are gone, and what is removed is, too.
    fn impact(&self) -> Impact {
        let more = match (self.update, self.removals) {
            (_, 1..) => Impact::Destroys,
            (1.., 0) => Impact::Moves,
            (0, 0) => Impact::Reads,
        };
        self.verb().impact().max(more)
    }

    fn targets(&self) -> Vec<Target> {
        self.home.as_targets()
    }

    fn question(&self) -> String {
        let (create, update) = (counted(self.create), self.update);
        format!("Create {create} and change {update} in {}, without writing to anybody", self.pool)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::Belonging;
    use crate::users::ops::user::FEDERATED;

    fn pool() -> Pool {
        Pool { name: "p".into(), id: "r_1".into(), place: Place::default(), belonging: Belonging::Own }
    }

    fn setup() -> PoolSetup {
        PoolSetup { sign_in_by: vec!["email".into()], auto_verified: vec!["phone_number".into()], ..PoolSetup::plain() }
    }

    fn record(email: &str, attributes: &[(&str, &str)]) -> UserRecord {
        let email = ("email".to_owned(), email.to_owned());
        let attributes = attributes.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        UserRecord {
            status: Some("CONFIRMED".into()),
            enabled: Some(true),
            attributes: attributes.chain([email]).collect(),
            line: 1,
            ..UserRecord::default()
        }
    }

    fn user(email: &str, attributes: &[(&str, &str)]) -> User {
        let attributes = record(email, attributes).attributes;
        User {
            username: "sub-1".into(),
            email: Some(email.into()),
            status: "FORCE_CHANGE_PASSWORD".into(),
            enabled: true,
            attributes,
            ..User::default()
        }
    }

    fn plan(users: Vec<UserRecord>, there: Vec<User>, manner: &Manner) -> Result<ImportPlan> {
        let records = Records { users, groups: Vec::new() };
        let present = Present { users: there, memberships: Memberships::default(), groups: Vec::new() };
        ImportPlan::new(&pool(), &setup(), &present, "f", &records, manner)
    }

    #[test]
    fn what_is_missing_is_created_what_differs_is_changed_and_the_rest_is_left() {
        let there =
            vec![user("Bob@x.de", &[("name", "Bob")]), user("carl@x.de", &[("name", "Carl"), ("nickname", "C")])];
        let file = || {
            vec![
                record("ann@x.de", &[]),
                record("bob@x.de", &[("name", "Bobby")]),
                record("carl@x.de", &[("name", "Carl")]),
            ]
        };
        let first = plan(file(), there.clone(), &Manner::default()).unwrap();
        assert_eq!((first.create, first.update, first.unchanged, first.cannot), (1, 1, 1, 0));
        assert_eq!(first.impact(), Impact::Moves, "attributes are written over");
        let notes = first.not_carried.join("\n");
        for part in ["passwords of 1 user", "FORCE_CHANGE_PASSWORD", "--exact removes"] {
            assert!(notes.contains(part), "{part}: {notes}");
        }
        let exact = plan(file(), there, &Manner { exact: true, ..Manner::default() }).unwrap();
        assert_eq!((exact.update, exact.removals, exact.impact()), (2, 1, Impact::Destroys));
    }

    #[test]
    fn a_user_of_another_provider_with_the_same_address_is_somebody_else() {
        let federated = |user: User| User { username: "Google_1".into(), status: FEDERATED.into(), ..user };
        let changed = |file: UserRecord, there: Vec<User>| {
            let plan = plan(vec![file], there, &Manner::default()).unwrap();
            (plan.create, plan.cannot, plan.tasks.first().map(|task| task.username.clone()).unwrap_or_default())
        };
        let record = || record("ann@x.de", &[("name", "Ann")]);
        let own = || user("ann@x.de", &[]);
        let (first, second) = (vec![own(), federated(own())], vec![federated(own()), own()]);
        for there in [first.clone(), second] {
            assert_eq!(changed(record(), there), (0, 0, "sub-1".into()));
        }
        let theirs = UserRecord { status: Some(FEDERATED.into()), ..record() };
        assert_eq!(changed(theirs.clone(), first), (0, 0, "Google_1".into()));
        assert_eq!(changed(record(), vec![federated(own())]), (1, 0, "ann@x.de".into()));
        let of_no_state = UserRecord { status: None, ..record() };
        assert_eq!(changed(of_no_state, vec![federated(own())]), (0, 0, "Google_1".into()));
        assert_eq!(changed(record(), vec![own(), own()]), (0, 1, String::new()), "which of them is not known");
        let both = plan(vec![record(), theirs], vec![own(), federated(own())], &Manner::default()).unwrap();
        assert_eq!((both.update, both.cannot), (2, 0));
    }

    #[test]
    fn a_confirmed_user_is_confirmed_by_a_password_only_when_that_is_asked_for() {
        let confirm = Manner { confirm: true, ..Manner::default() };
        let steps = |plan: &ImportPlan| plan.tasks.iter().map(|task| task.steps.len()).collect::<Vec<_>>();
        assert_eq!(steps(&plan(vec![record("ann@x.de", &[])], vec![], &confirm).unwrap()), [2]);
        assert_eq!(steps(&plan(vec![record("ann@x.de", &[])], vec![], &Manner::default()).unwrap()), [1]);
        // A run that was killed between the two steps is gone on with.
        assert_eq!(steps(&plan(vec![record("ann@x.de", &[])], vec![user("ann@x.de", &[])], &confirm).unwrap()), [1]);
    }

    #[test]
    fn a_new_address_that_cognito_would_write_to_is_marked_first() {
        let there = vec![user("ann@x.de", &[])];
        let file = vec![record("ann@x.de", &[("phone_number", "+491")])];
        let plan = plan(file, there, &Manner::default()).unwrap();
        let [Step::Set(first), Step::Set(then)] = &plan.tasks[0].steps[..] else { panic!("{:?}", plan.tasks) };
        assert_eq!(
            (first["phone_number_verified"].as_str(), then["phone_number_verified"].as_str()),
            ("true", "false")
        );
    }

    #[test]
    fn who_cannot_be_brought_in_is_told_with_the_line() {
        let nobody = UserRecord { username: Some("nobody".into()), line: 7, ..UserRecord::default() };
        let plan =
            plan(vec![nobody, record("a@x.de", &[]), record("A@x.de", &[])], vec![], &Manner::default()).unwrap();
        assert_eq!((plan.create, plan.cannot), (1, 2));
        assert!(plan.problems[0].message.contains("f, line 7") && plan.problems[1].message.contains("twice"));
    }
}
