//! What the rows of all reports have in common: where they are from, and whether they fail a condition.

use schemars::JsonSchema;
use serde::Serialize;

use crate::condition::{Column as ConditionColumn, Condition, Truth, Value};
use crate::exit::CheckState;
use crate::render::Column;
use crate::render::monitoring::Monitored;

/// A row of a report.
pub trait ReportRow: Monitored {
    /// What conditions may compare.
    const CONDITION_COLUMNS: &'static [ConditionColumn];

    /// The value of one of them in this row.
    fn value(&self, column: &str) -> Value;

    /// The short name, by which `msgctl.toml` may have a condition of its own for it.
    fn short_name(&self) -> &str;

    /// Where it is from.
    fn origin(&self) -> &Origin;

    /// What a condition said of it.
    fn check(&self) -> &Check;

    /// Keeps what a condition says of it.
    fn set_check(&mut self, check: Check);

    /// What tells it from every other row.
    fn key(&self) -> String {
        self.labels().into_iter().map(|(_, value)| value).collect::<Vec<_>>().join("\n")
    }
}

/// Where a row is from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Origin {
    /// The stage in use there.
    pub stage: Option<String>,
    /// The region.
    pub region: String,
    /// The profile in use there.
    pub profile: Option<String>,
    /// Which of them a person has to be told, as there are several.
    #[serde(skip)]
    pub told: Told,
}

/// What there are several of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Stages.
    pub stage: bool,
    /// Regions.
    pub region: bool,
    /// Profiles.
    pub profile: bool,
}

impl Origin {
    /// The columns of the origin, which only stand in a table where there are several.
    pub const STAGE: Column = Column::text("stage", "STAGE").only_if_any();
    /// See [`Origin::STAGE`].
    pub const REGION: Column = Column::text("region", "REGION").only_if_any();
    /// See [`Origin::STAGE`].
    pub const PROFILE: Column = Column::text("profile", "PROFILE").only_if_any();

    /// What a person reads in these columns, in this order.
    pub fn cells(&self) -> [String; 3] {
        let told = |told: bool, text: Option<&str>| text.filter(|_| told).unwrap_or_default().to_owned();
        [
            told(self.told.stage, self.stage.as_deref()),
            told(self.told.region, Some(&self.region)),
            told(self.told.profile, self.profile.as_deref()),
        ]
    }

    /// The labels of Prometheus; what there is none of is left out.
    pub fn labels(&self) -> impl Iterator<Item = (&'static str, String)> + use<> {
        let all =
            [("stage", self.stage.clone()), ("region", Some(self.region.clone())), ("profile", self.profile.clone())];
        all.into_iter().filter_map(|(name, value)| Some((name, value?)))
    }

    /// A name with what tells it from the same one elsewhere: `tasks (prod, eu-west-1)`.
    pub fn with_name(&self, name: &str) -> String {
        let cells = self.cells();
        let parts: Vec<&str> = cells.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
        if parts.is_empty() { name.to_owned() } else { format!("{name} ({})", parts.join(", ")) }
    }
}

/// What a condition said of a row: why it fails; nothing where there is no condition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct Check {
    /// The values that make it fail; none where it does not.
    pub reasons: Option<Vec<String>>,
    /// It only fails because a value is not known.
    #[serde(skip)]
    pub undecided: bool,
}

impl Check {
    /// The column of the check.
    pub const COLUMN: Column = Column::text("fails", "FAILS").only_if_any();

    /// What a condition says of a row. What is not known does not hold, unless that is all right.
    pub fn of<R: ReportRow>(condition: Option<&Condition>, row: &R, unknown_ok: bool) -> Check {
        let Some(condition) = condition else { return Check::default() };
        let finding = condition.judge(&|column| row.value(column));
        let undecided = finding.truth == Truth::Unknown && !unknown_ok;
        let fails = finding.truth == Truth::True || undecided;
        Check { reasons: Some(if fails { finding.reasons } else { Vec::new() }), undecided }
    }

    /// Whether it fails.
    pub fn fails(&self) -> bool {
        self.reasons.as_ref().is_some_and(|reasons| !reasons.is_empty())
    }

    /// What a person reads of it.
    pub fn cell(&self) -> String {
        self.reasons.as_ref().map(|reasons| reasons.join(", ")).unwrap_or_default()
    }

    /// How bad the row is: by the condition where there is one, else as it looks by itself.
    pub fn state(&self, by_itself: CheckState) -> CheckState {
        match &self.reasons {
            None => by_itself,
            Some(_) if self.undecided => CheckState::Unknown,
            Some(_) if self.fails() => CheckState::Critical,
            Some(_) => CheckState::Ok,
        }
    }

    /// The reason of the state.
    pub fn summary(&self, by_itself: impl FnOnce() -> String) -> String {
        if self.fails() { self.cell() } else { by_itself() }
    }
}

/// A number that may not be known, for a condition.
pub fn number(value: Option<f64>) -> Value {
    value.map_or(Value::Unknown, Value::Number)
}

/// The same for a count.
pub fn count(value: Option<u64>) -> Value {
    number(value.map(|value| value as f64))
}
