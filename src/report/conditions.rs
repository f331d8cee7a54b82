//! The conditions that rows are held against: `--fail-if`, and what `msgctl.toml` says of queues.

use std::collections::BTreeMap;

use crate::condition::Condition;
use crate::error::Result;

use super::args::CheckArgs;
use super::row::{Check, ReportRow};
use super::scope::Scope;

/// The conditions in one place.
#[derive(Clone, Debug, Default)]
pub struct Conditions {
    general: Option<Condition>,
    /// By the short names of queues.
    of_queues: BTreeMap<String, Condition>,
    unknown_ok: bool,
}

impl Conditions {
    /// The condition of the flag.
    ///
    /// # Errors
    /// A usage error with the place of what is wrong.
    pub fn of_flag<R: ReportRow>(args: &CheckArgs, _scope: &Scope) -> Result<Conditions> {
        let parse = |text: &String| Condition::parse("--fail-if", text, R::CONDITION_COLUMNS);
        let general = args.fail_if.as_ref().map(parse).transpose()?;
        Ok(Conditions { general, of_queues: BTreeMap::new(), unknown_ok: args.unknown_ok })
    }

    /// The same with what `msgctl.toml` says of queues: what it says of one wins over the flag, and the flag
    /// over what it says of all.
    ///
    /// # Errors
    /// As [`Conditions::of_flag`].
    pub fn of_queues<R: ReportRow>(args: &CheckArgs, scope: &Scope) -> Result<Conditions> {
        let mut conditions = Self::of_flag::<R>(args, scope)?;
        let settings = &scope.settings;
        let of_file = |queue: Option<&str>| -> Result<Option<(String, Condition)>> {
            let sections = settings.report_sections(queue);
            let found = sections.iter().find_map(|(key, section)| Some((key, section.fail_if.as_ref()?)));
            let Some((key, text)) = found else { return Ok(None) };
            let source = settings.file_source(format!("{key}.fail_if")).to_string();
            Ok(Some((key.clone(), Condition::parse(&source, text, R::CONDITION_COLUMNS)?)))
        };
        let general = of_file(None)?;
        for queue in settings.reported_queues() {
            if let Some((key, condition)) = of_file(Some(&queue))?
                && general.as_ref().is_none_or(|(of_all, _)| *of_all != key)
            {
                conditions.of_queues.insert(scope.place.shortest(&queue), condition);
            }
        }
        conditions.general = conditions.general.or(general.map(|(_, condition)| condition));
        Ok(conditions)
    }

    /// Whether there is any.
    pub fn is_any(&self) -> bool {
        self.general.is_some() || !self.of_queues.is_empty()
    }

    /// What they say of a row.
    pub fn check<R: ReportRow>(&self, row: &R) -> Check {
        let condition = self.of_queues.get(row.short_name()).or(self.general.as_ref());
        Check::of(condition, row, self.unknown_ok)
    }
}
