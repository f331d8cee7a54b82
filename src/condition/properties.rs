//! What holds for every condition.

use proptest::prelude::*;

use super::tests::COLUMNS;
use super::*;

impl fmt::Display for Expression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: &[Expression], word: &str| {
            parts.iter().map(|part| format!("({part})")).collect::<Vec<_>>().join(word)
        };
        match self {
            Expression::Compare(Comparison { column, unit, operator, value }) => {
                let (operator, _) = Operator::ALL.iter().find(|(_, known)| known == operator).unwrap();
                match (value, unit) {
                    (Constant::Word(word), _) => write!(f, "{column} {operator} '{word}'"),
                    (Constant::Number(number), Unit::Duration) => write!(f, "{column} {operator} {number}s"),
                    (Constant::Number(number), Unit::Rate) => write!(f, "{column} {operator} {number}/s"),
                    (Constant::Number(number), _) => write!(f, "{column} {operator} {number}"),
                }
            }
            Expression::Not(inner) => write!(f, "not ({inner})"),
            Expression::And(parts) => f.write_str(&joined(parts, " and ")),
            Expression::Or(parts) => f.write_str(&joined(parts, " or ")),
        }
    }
}

fn comparison() -> impl Strategy<Value = Expression> {
    let numbers = (0..3_usize, 0..6_usize, 0..5_u32).prop_map(|(column, operator, number)| {
        let Column { name, unit, .. } = COLUMNS[column];
        let value = Constant::Number(number.into());
        Expression::Compare(Comparison { column: name, unit, operator: Operator::ALL[operator].1, value })
    });
    let words = (2..4_usize, "[a-z ]{0,4}").prop_map(|(operator, word)| {
        let Column { name, unit, .. } = COLUMNS[4];
        let value = Constant::Word(word);
        Expression::Compare(Comparison { column: name, unit, operator: Operator::ALL[operator].1, value })
    });
    prop_oneof![3 => numbers, 1 => words]
}

fn expression() -> impl Strategy<Value = Expression> {
    comparison().prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|inner| Expression::Not(Box::new(inner))),
            proptest::collection::vec(inner.clone(), 2..4).prop_map(Expression::And),
            proptest::collection::vec(inner, 2..4).prop_map(Expression::Or),
        ]
    })
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        2 => Just(Value::Unknown),
        1 => Just(Value::Nothing),
        6 => (0..5_u32).prop_map(|number| Value::Number(number.into())),
    ]
}

fn row() -> impl Strategy<Value = Vec<Value>> {
    proptest::collection::vec(value(), COLUMNS.len())
}

fn judge(expression: &Expression, row: &[Value]) -> Finding {
    expression.judge(&|name| {
        let at = COLUMNS.iter().position(|column| column.name == name).unwrap();
        match (&row[at], COLUMNS[at].unit) {
            (Value::Number(number), Unit::Word(_)) => Value::Word(format!("w{number}")),
            (value, _) => value.clone(),
        }
    })
}

proptest! {
    #[test]
    fn a_condition_survives_being_written_and_parsed(expression in expression()) {
        let text = expression.to_string();
        prop_assert_eq!(parse::parse(&text, COLUMNS), Ok(expression), "{}", text);
    }

    #[test]
    fn no_text_makes_the_parser_panic_and_every_refusal_points_into_the_text(text in "\\PC{0,40}") {
        if let Err(refusal) = parse::parse(&text, COLUMNS) {
            prop_assert!(refusal.at <= text.chars().count());
        }
    }

    #[test]
    fn almost_a_condition_makes_no_panic_either(text in "[a-z_ ()<>=!0-9ms/'\"]{0,40}") {
        if let Err(refusal) = parse::parse(&text, COLUMNS) {
            prop_assert!(refusal.at <= text.chars().count());
        }
    }

    #[test]
    fn whatever_an_unknown_value_turns_out_to_be_what_was_decided_without_it_stays(
        expression in expression(), row in row(), known in row()
    ) {
        let decided = judge(&expression, &row).truth;
        let filled: Vec<Value> =
            row.iter().zip(known).map(|(value, known)| if *value == Value::Unknown { known } else { value.clone() }).collect();
        if decided != Truth::Unknown {
            prop_assert_eq!(judge(&expression, &filled).truth, decided);
        }
    }

    #[test]
    fn a_condition_without_unknown_values_is_met_or_not(expression in expression(), row in row()) {
        let known: Vec<Value> =
            row.into_iter().map(|value| if value == Value::Unknown { Value::Nothing } else { value }).collect();
        prop_assert_ne!(judge(&expression, &known).truth, Truth::Unknown);
    }

    #[test]
    fn the_opposite_of_a_condition_is_met_where_it_is_not(expression in expression(), row in row()) {
        let opposite = judge(&Expression::Not(Box::new(expression.clone())), &row).truth;
        prop_assert_eq!(judge(&expression, &row).truth.negated(), opposite);
    }

    #[test]
    fn every_finding_names_a_value(expression in expression(), row in row()) {
        prop_assert!(!judge(&expression, &row).reasons.is_empty());
    }
}
