//! Conditions over the columns of a report, pure: `dlq_depth > 0 or oldest_age > 15m`.
//!
//! A condition compares columns with values in their units, joined by `and`, `or`, `not` and parentheses. It is
//! parsed against the columns that a report has, so that a wrong name or unit is refused with its place before
//! anything is asked of a service. A value that is not known makes a comparison neither true nor false: see
//! [`Truth`].

mod parse;
#[cfg(test)]
mod properties;
mod unit;

use std::fmt;

use crate::error::{Error, Result};

pub use unit::Unit;

/// A column that conditions may name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Column {
    /// The name in a condition.
    pub name: &'static str,
    /// What its values are.
    pub unit: Unit,
    /// What it is, for the help.
    pub about: &'static str,
}

/// The value of a column in one row.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nobody knows it: the service did not say.
    Unknown,
    /// There is nothing that could have a value: the dead letters of a queue without a dead-letter queue.
    Nothing,
    /// A count, seconds, or a number per second.
    Number(f64),
    /// A word.
    Word(String),
}

/// Whether a condition is met: with values that are not known, perhaps neither.
///
/// `unknown or true` is true and `unknown and false` is false; everything else that has an unknown in it is
/// unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It is met.
    True,
    /// It is not met.
    False,
    /// It depends on a value that is not known.
    Unknown,
}

/// What a condition says of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Whether it is met.
    pub truth: Truth,
    /// The values that decided, in words: `dlq_depth is 12`.
    pub reasons: Vec<String>,
}

/// A condition.
#[derive(Clone, Debug, PartialEq)]
pub struct Condition {
    text: String,
    expression: Expression,
}

#[derive(Clone, Debug, PartialEq)]
enum Expression {
    Compare(Comparison),
    Not(Box<Expression>),
    And(Vec<Expression>),
    Or(Vec<Expression>),
}

#[derive(Clone, Debug, PartialEq)]
struct Comparison {
    column: &'static str,
    unit: Unit,
    operator: Operator,
    value: Constant,
}

#[derive(Clone, Debug, PartialEq)]
enum Constant {
    Number(f64),
    Word(String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operator {
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Equal,
    NotEqual,
}

/// Why a text is no condition, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Refusal {
    /// The character that it is about, from 0.
    at: usize,
    message: String,
    hints: Vec<String>,
}

impl Condition {
    /// Parses a condition over these columns; `source` says where it was given: `--fail-if`.
    ///
    /// # Errors
    /// A usage error with the place of what is wrong.
    pub fn parse(source: &str, text: &str, columns: &[Column]) -> Result<Condition> {
        match parse::parse(text, columns) {
            Ok(expression) => Ok(Condition { text: text.trim().to_owned(), expression }),
            Err(Refusal { at, message, hints }) => {
                Err(Error::usage(format!("{source}, column {}: {message}", at + 1)).hints(hints))
            }
        }
    }

    /// The condition as it was given.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What it says of a row whose values these are.
    pub fn judge(&self, value_of: &dyn Fn(&str) -> Value) -> Finding {
        self.expression.judge(value_of)
    }
}

impl Expression {
    fn judge(&self, value_of: &dyn Fn(&str) -> Value) -> Finding {
        match self {
            Expression::Compare(comparison) => comparison.judge(&value_of(comparison.column)),
            Expression::Not(inner) => {
                let finding = inner.judge(value_of);
                Finding { truth: finding.truth.negated(), ..finding }
            }
            Expression::And(parts) => decide(parts, value_of, Truth::False),
            Expression::Or(parts) => decide(parts, value_of, Truth::True),
        }
    }
}

/// One part with the `deciding` truth decides for all; without one, an unknown part leaves it unknown.
fn decide(parts: &[Expression], value_of: &dyn Fn(&str) -> Value, deciding: Truth) -> Finding {
    let findings: Vec<Finding> = parts.iter().map(|part| part.judge(value_of)).collect();
    let has = |truth: Truth| findings.iter().any(|finding| finding.truth == truth);
    let truth = match () {
        () if has(deciding) => deciding,
        () if has(Truth::Unknown) => Truth::Unknown,
        () => deciding.negated(),
    };
    let mut reasons = Vec::new();
    for reason in findings.into_iter().filter(|finding| finding.truth == truth).flat_map(|finding| finding.reasons) {
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    Finding { truth, reasons }
}

impl Comparison {
    fn judge(&self, value: &Value) -> Finding {
        let is = |shown: &str| vec![format!("{} is {shown}", self.column)];
        match (value, &self.value) {
            (Value::Unknown, _) => Finding { truth: Truth::Unknown, reasons: is("unknown") },
            (Value::Number(value), Constant::Number(limit)) => {
                Finding { truth: self.operator.compares(value, limit).into(), reasons: is(&self.unit.show(*value)) }
            }
            (Value::Word(value), Constant::Word(word)) => {
                Finding { truth: self.operator.compares(value, word).into(), reasons: is(value) }
            }
            // What is not there is neither more, nor less, nor another one.
            _ => Finding { truth: Truth::False, reasons: is("nothing") },
        }
    }
}

impl Operator {
    const ALL: [(&'static str, Operator); 6] = [
        (">=", Operator::GreaterOrEqual),
        ("<=", Operator::LessOrEqual),
        ("==", Operator::Equal),
        ("!=", Operator::NotEqual),
        (">", Operator::Greater),
        ("<", Operator::Less),
    ];

    fn compares<T: PartialOrd>(self, value: &T, limit: &T) -> bool {
        match self {
            Operator::Greater => value > limit,
            Operator::GreaterOrEqual => value >= limit,
            Operator::Less => value < limit,
            Operator::LessOrEqual => value <= limit,
            Operator::Equal => value == limit,
            Operator::NotEqual => value != limit,
        }
    }
}

impl Truth {
    fn negated(self) -> Truth {
        match self {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(truth: bool) -> Truth {
        if truth { Truth::True } else { Truth::False }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The columns and how they are written, for the help of a report.
pub fn help(columns: &[Column]) -> String {
    let width = columns.iter().map(|column| column.name.len()).max().unwrap_or_default();
    let line = |column: &Column| format!("  {:width$}  {} ({})", column.name, column.about, column.unit.example());
    columns.iter().map(line).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    pub(super) const COLUMNS: &[Column] = &[
        Column { name: "dlq_depth", unit: Unit::Count, about: "" },
        Column { name: "oldest_age", unit: Unit::Duration, about: "" },
        Column { name: "arrivals", unit: Unit::Rate, about: "" },
        Column { name: "verdict", unit: Unit::Word(&["ok", "stuck", "growing"]), about: "" },
        Column { name: "name", unit: Unit::Word(&[]), about: "" },
    ];

    fn parse(text: &str) -> Result<Condition> {
        Condition::parse("--fail-if", text, COLUMNS)
    }

    fn judge(text: &str, values: &[(&str, Value)]) -> (Truth, String) {
        let value_of = |name: &str| {
            let found = values.iter().find(|(column, _)| *column == name);
            found.map_or(Value::Nothing, |(_, value)| value.clone())
        };
        let finding = parse(text).unwrap().judge(&value_of);
        (finding.truth, finding.reasons.join(", "))
    }

    #[test]
    fn a_condition_is_met_by_its_values_and_says_which_of_them_decided() {
        let row = [
            ("dlq_depth", Value::Number(12.0)),
            ("oldest_age", Value::Number(600.0)),
            ("arrivals", Value::Number(0.5)),
            ("verdict", Value::Word("stuck".into())),
        ];
        for (text, truth, reasons) in [
            ("dlq_depth > 0 or oldest_age > 15m", Truth::True, "dlq_depth is 12"),
            ("dlq_depth > 0 and oldest_age > 15m", Truth::False, "oldest_age is 10 min"),
            ("dlq_depth >= 12 and oldest_age >= 10m", Truth::True, "dlq_depth is 12, oldest_age is 10 min"),
            ("not (dlq_depth == 0)", Truth::True, "dlq_depth is 12"),
            ("arrivals < 30/min", Truth::False, "arrivals is 0.5/s"),
            ("arrivals <= 30/min", Truth::True, "arrivals is 0.5/s"),
            ("verdict == stuck", Truth::True, "verdict is stuck"),
            ("verdict != stuck or dlq_depth > 1k", Truth::False, "verdict is stuck, dlq_depth is 12"),
            ("name == x", Truth::False, "name is nothing"),
            ("oldest_age > 9m 59s", Truth::True, "oldest_age is 10 min"),
        ] {
            assert_eq!(judge(text, &row), (truth, reasons.to_owned()), "{text}");
        }
    }

    #[test]
    fn and_binds_more_closely_than_or_and_not_more_closely_than_and() {
        let yes = [("dlq_depth", Value::Number(1.0))];
        assert_eq!(judge("dlq_depth > 0 or dlq_depth > 5 and dlq_depth > 5", &yes).0, Truth::True);
        assert_eq!(judge("(dlq_depth > 0 or dlq_depth > 5) and dlq_depth > 5", &yes).0, Truth::False);
        assert_eq!(judge("not dlq_depth > 5 and dlq_depth > 0", &yes).0, Truth::True);
    }

    #[test]
    fn an_unknown_value_decides_only_where_no_known_one_does() {
        let row = [("dlq_depth", Value::Number(0.0)), ("oldest_age", Value::Unknown)];
        for (text, truth, reasons) in [
            ("oldest_age > 15m", Truth::Unknown, "oldest_age is unknown"),
            ("not oldest_age > 15m", Truth::Unknown, "oldest_age is unknown"),
            ("dlq_depth > 0 or oldest_age > 15m", Truth::Unknown, "oldest_age is unknown"),
            ("dlq_depth > 0 and oldest_age > 15m", Truth::False, "dlq_depth is 0"),
            ("dlq_depth == 0 or oldest_age > 15m", Truth::True, "dlq_depth is 0"),
        ] {
            assert_eq!(judge(text, &row), (truth, reasons.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_wrong_is_refused_with_its_column_and_the_way_to_write_it() {
        for (text, column, message, hint) in [
            ("", 1, "there is no condition", "dlq_depth > 0"),
            ("dlq_dept > 0", 1, "`dlq_dept` is not a column", "did you mean `dlq_depth`?"),
            ("dlq_depth > 0 or oldestage > 1m", 18, "`oldestage`", "the columns are dlq_depth, oldest_age"),
            ("oldest_age > 900", 14, "`900` has no unit", "oldest_age > 15m"),
            ("oldest_age > 15x", 14, "`15x`", "30s, 15m, 2h, 1d"),
            ("arrivals > 5", 12, "`5` has no unit", "5/s"),
            ("dlq_depth > 5m", 13, "`5m` is not a number", "12, 10k"),
            ("dlq_depth = 0", 11, "`=`", "=="),
            ("dlq_depth", 10, "a comparison is missing", "> >= < <= == !="),
            ("dlq_depth >", 12, "a value is missing", ""),
            ("dlq_depth > 0 &&", 15, "`&&`", "`and`"),
            ("(dlq_depth > 0", 15, "`)` is missing", ""),
            ("dlq_depth > 0)", 14, "`)`", ""),
            ("dlq_depth > 0 oldest_age > 1m", 15, "`and` or `or` is missing", ""),
            ("verdict == stuk", 12, "`stuk`", "did you mean `stuck`?"),
            ("verdict > stuck", 9, "`>` cannot compare words", "=="),
            ("name == 'x", 9, "closing quote", ""),
            ("and dlq_depth > 0", 1, "`and`", ""),
        ] {
            let error = parse(text).unwrap_err();
            let (shown, hints) = (error.to_string(), error.all_hints().join("\n"));
            assert!(shown.starts_with(&format!("--fail-if, column {column}: ")), "{text}: {shown}");
            assert!(shown.contains(message), "{text}: {shown}");
            assert!(hints.contains(hint), "{text}: {hints}");
        }
        let deep = format!("{}dlq_depth > 0{}", "(".repeat(5_000), ")".repeat(5_000));
        assert!(parse(&deep).unwrap_err().to_string().contains("nested"), "a deep nesting is refused, and not a crash");
    }
}
