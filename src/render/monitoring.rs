//! What monitoring systems want to know of a row: names, numbers, and how bad it is.

use crate::exit::CheckState;

use super::Render;

/// A metric that every row of a report has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Family {
    /// The name, without the part that all have: `queue_messages_visible`.
    pub name: &'static str,
    /// What it is.
    pub help: &'static str,
    /// The name in the performance data of Nagios; empty for one that is not in it.
    pub short: &'static str,
    /// The unit in the performance data of Nagios: `s`, or nothing for a count.
    pub unit: &'static str,
}

impl Family {
    /// A metric that only Prometheus gets.
    pub const fn new(name: &'static str, help: &'static str) -> Family {
        Family { name, help, short: "", unit: "" }
    }

    /// The same, for the performance data of Nagios, too.
    pub const fn performance(self, short: &'static str, unit: &'static str) -> Family {
        Family { short, unit, ..self }
    }
}

/// A row that monitoring systems understand.
pub trait Monitored: Render {
    /// What the rows are, in the plural: `queues`.
    const NOUN: &'static str;

    /// The metrics, in their order.
    const FAMILIES: &'static [Family];

    /// The metric whose value is always 1, and whose label is the state of the row.
    const STATE: Family;

    /// The labels that tell this row from every other.
    fn labels(&self) -> Vec<(&'static str, String)>;

    /// The values of [`Monitored::FAMILIES`]; one that is not known is left out, never 0.
    fn values(&self) -> Vec<Option<f64>>;

    /// The word for its state, by the name of its label: `("verdict", "stuck")`.
    fn state_word(&self) -> (&'static str, String);

    /// How bad it is.
    fn check_state(&self) -> CheckState;

    /// What it is called in a line for people.
    fn label(&self) -> String;

    /// Why it is as it is, in a few words.
    fn summary(&self) -> String;
}
