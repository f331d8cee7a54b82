//! Operators read from JSON, as far as the service takes them.

use super::Dialect;
use super::address::{Network, address};
use super::caseless::Caseless;
use super::limits;
use super::number::Number;
use super::operator::{Bound, Excluded, Operator, Range};
use super::source::{Fault, Json, Member, Node};
use super::wildcard::Wildcard;

type Reading<T> = Result<T, Fault>;

impl Dialect {
    /// The operators that may stand in a list, in the order in which a person is told of them.
    pub(super) fn operators(self) -> &'static [&'static str] {
        match self {
            Dialect::Events => &[
                "prefix",
                "suffix",
                "equals-ignore-case",
                "wildcard",
                "anything-but",
                "numeric",
                "cidr",
                "exists",
                "exactly",
            ],
            Dialect::SnsAttributes | Dialect::SnsBody => {
                &["prefix", "suffix", "equals-ignore-case", "anything-but", "numeric", "cidr", "exists"]
            }
        }
    }

    /// The operators that may stand inside `anything-but`.
    fn exclusions(self) -> &'static [&'static str] {
        match self {
            Dialect::Events => &["prefix", "suffix", "equals-ignore-case", "wildcard"],
            Dialect::SnsAttributes | Dialect::SnsBody => &["prefix"],
        }
    }
}

/// Reads one item of a field's list.
///
/// # Errors
/// What the service would refuse, with its place.
pub(super) fn operator(node: &Node, dialect: Dialect) -> Reading<Operator> {
    match &node.json {
        Json::Null => Ok(Operator::Null),
        Json::Boolean(boolean) => Ok(Operator::Boolean(*boolean)),
        Json::Number(text) => {
            let number = number(node, text)?;
            limits::check_number(&number, node.at, dialect)?;
            Ok(Operator::Number(number))
        }
        Json::Text(text) => {
            Ok(address(text).map_or_else(|| Operator::Text(text.clone()), |it| Operator::Address(it, text.clone())))
        }
        Json::List(_) => Err(Fault::new(
            node.at,
            "a value to match is a string, a number, true, false, null or an operator, not a list",
        )),
        Json::Object(members) => named_operator(node, members, dialect),
    }
}

fn named_operator(node: &Node, members: &[Member], dialect: Dialect) -> Reading<Operator> {
    let member = only_member(node, members, "an operator", dialect.operators())?;
    let value = &member.value;
    match member.key.as_str() {
        "exactly" => text(value, "exactly").map(|text| Operator::Text(text.to_owned())),
        "prefix" => edge(value, "prefix", dialect, Operator::Prefix, Operator::PrefixIgnoringCase),
        "suffix" => edge(value, "suffix", dialect, Operator::Suffix, Operator::SuffixIgnoringCase),
        "equals-ignore-case" => {
            text(value, "equals-ignore-case").map(|text| Operator::EqualsIgnoringCase(Caseless::new(text)))
        }
        "wildcard" => {
            let text = text(value, "wildcard")?;
            wildcard(value, text).map(|wildcard| Operator::Wildcard(wildcard, text.to_owned()))
        }
        "anything-but" => anything_but(value, dialect).map(Operator::AnythingBut),
        "numeric" => numeric(value, dialect).map(Operator::Numeric),
        "cidr" => {
            let text = text(value, "cidr")?;
            let network = Network::parse(text).map_err(|message| Fault::new(value.at, message))?;
            Ok(Operator::Cidr(network, text.to_owned()))
        }
        "exists" => match value.json {
            Json::Boolean(wanted) => Ok(Operator::Exists(wanted)),
            _ => Err(Fault::new(value.at, "`exists` takes true or false")),
        },
        unknown => Err(unknown_operator(member.at, unknown, "an operator", dialect.operators())),
    }
}

/// The only member of an object that names one of `known`.
fn only_member<'a>(node: &Node, members: &'a [Member], role: &str, known: &[&str]) -> Reading<&'a Member> {
    let member = members.first().ok_or_else(|| Fault::new(node.at, format!("`{{}}` lacks {role}: {}", list(known))))?;
    if !known.contains(&member.key.as_str()) {
        return Err(unknown_operator(member.at, &member.key, role, known));
    }
    match members.get(1) {
        None => Ok(member),
        Some(second) => Err(Fault::new(
            second.at,
            format!("an object has one operator: `{}` needs an object of its own beside `{}`", second.key, member.key),
        )),
    }
}

fn unknown_operator(at: usize, name: &str, role: &str, known: &[&str]) -> Fault {
    let hint = match known.iter().find(|known| known.eq_ignore_ascii_case(name)) {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => format!("there are {}", list(known)),
    };
    Fault::new(at, format!("`{name}` is not {role} here; {hint}"))
}

fn list(names: &[&str]) -> String {
    names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

/// A string.
fn text<'a>(value: &'a Node, operator: &str) -> Reading<&'a str> {
    match &value.json {
        Json::Text(text) => Ok(text),
        _ => Err(Fault::new(value.at, format!("`{operator}` takes a string"))),
    }
}

/// `prefix` and `suffix`: a string, or `equals-ignore-case` with a string.
fn edge(
    value: &Node,
    name: &str,
    dialect: Dialect,
    plain: fn(String) -> Operator,
    caseless: fn(Caseless) -> Operator,
) -> Reading<Operator> {
    match &value.json {
        Json::Object(members) if dialect == Dialect::Events => {
            let role = format!("an operator inside `{name}`");
            let member = only_member(value, members, &role, &["equals-ignore-case"])?;
            Ok(caseless(Caseless::new(text(&member.value, "equals-ignore-case")?)))
        }
        _ => Ok(plain(text(value, name)?.to_owned())),
    }
}

fn wildcard(value: &Node, text: &str) -> Reading<Wildcard> {
    Wildcard::parse(text).map_err(|message| Fault::new(value.at, message))
}

fn number(node: &Node, text: &str) -> Reading<Number> {
    Number::parse(text).ok_or_else(|| Fault::new(node.at, format!("`{text}` is not a number")))
}

/// A number that values are compared with by size or by difference.
fn comparable(node: &Node, text: &str, dialect: Dialect) -> Reading<Number> {
    let number = number(node, text)?;
    limits::check_number(&number, node.at, dialect)?;
    if number.is_exact_double() {
        return Ok(number);
    }
    Err(Fault::new(node.at, format!("{text} cannot be compared: it has more digits than a double holds")))
}

fn anything_but(value: &Node, dialect: Dialect) -> Reading<Excluded> {
    match &value.json {
        Json::Text(text) => Ok(Excluded::Texts(vec![text.clone()])),
        Json::Number(text) => Ok(Excluded::Numbers(vec![comparable(value, text, dialect)?])),
        Json::List(items) => excluded_list(value, items, dialect),
        Json::Object(members) => excluded_by(value, members, dialect),
        Json::Null | Json::Boolean(_) => {
            Err(Fault::new(value.at, "`anything-but` takes strings or numbers, not null, true or false"))
        }
    }
}

fn excluded_list(list: &Node, items: &[Node], dialect: Dialect) -> Reading<Excluded> {
    let mut texts = Vec::new();
    let mut numbers = Vec::new();
    for item in items {
        match &item.json {
            Json::Text(text) => texts.push(text.clone()),
            Json::Number(text) => numbers.push(comparable(item, text, dialect)?),
            _ => return Err(Fault::new(item.at, "a list in `anything-but` has strings only or numbers only")),
        }
        if !texts.is_empty() && !numbers.is_empty() {
            return Err(Fault::new(item.at, "a list in `anything-but` has strings only or numbers only, not both"));
        }
    }
    match (texts.is_empty(), numbers.is_empty()) {
        (true, true) => Err(Fault::new(list.at, "`anything-but` has an empty list")),
        (false, _) => Ok(Excluded::Texts(texts)),
        (true, false) => Ok(Excluded::Numbers(numbers)),
    }
}

fn excluded_by(value: &Node, members: &[Member], dialect: Dialect) -> Reading<Excluded> {
    let member = only_member(value, members, "an operator inside `anything-but`", dialect.exclusions())?;
    let texts = excluded_texts(member, dialect)?;
    let own = |text: &&str| (*text).to_owned();
    let only_texts = || texts.iter().map(|(_, text)| text);
    if matches!(member.key.as_str(), "prefix" | "suffix")
        && let Some((item, _)) = texts.iter().find(|(_, text)| text.is_empty())
    {
        return Err(Fault::new(item.at, format!("an empty `{}` inside `anything-but` would exclude all", member.key)));
    }
    match member.key.as_str() {
        "prefix" => Ok(Excluded::Prefixes(only_texts().map(own).collect())),
        "suffix" => Ok(Excluded::Suffixes(only_texts().map(own).collect())),
        "wildcard" => {
            let wildcards = texts.iter().map(|(item, text)| Ok((wildcard(item, text)?, own(text))));
            Ok(Excluded::Wildcards(wildcards.collect::<Reading<_>>()?))
        }
        _ => Ok(Excluded::EqualsIgnoringCase(only_texts().map(|text| Caseless::new(text)).collect())),
    }
}

/// The string or, in event patterns, the strings of an operator inside `anything-but`.
fn excluded_texts(member: &Member, dialect: Dialect) -> Reading<Vec<(&Node, &str)>> {
    let items = match &member.value.json {
        Json::List(items) if items.is_empty() => {
            return Err(Fault::new(member.value.at, format!("`{}` has an empty list", member.key)));
        }
        Json::List(items) if dialect == Dialect::Events => items.as_slice(),
        _ => std::slice::from_ref(&member.value),
    };
    items.iter().map(|item| Ok((item, text(item, &member.key)?))).collect()
}

/// `["=", 5]`, `[">", 0]` or `[">=", 0, "<", 5]`.
fn numeric(value: &Node, dialect: Dialect) -> Reading<Range> {
    let Json::List(items) = &value.json else {
        return Err(Fault::new(value.at, "`numeric` takes a list such as [\">\", 0, \"<=\", 5]"));
    };
    let mut terms = Terms { list: value, items, dialect };
    let comparison = terms.comparison(&["=", "<", "<=", ">", ">="])?;
    let bound = terms.bound(comparison)?;
    let range = match comparison {
        "=" => Range { lowest: Some(bound.clone()), highest: Some(bound) },
        "<" | "<=" => Range { lowest: None, highest: Some(bound) },
        _ if terms.items.is_empty() => Range { lowest: Some(bound), highest: None },
        _ => {
            let at = terms.place();
            let comparison = terms.comparison(&["<", "<="])?;
            let top = terms.bound(comparison)?;
            if bound.number >= top.number {
                return Err(Fault::new(at, "the lower bound must be less than the upper bound"));
            }
            Range { lowest: Some(bound), highest: Some(top) }
        }
    };
    match terms.items.first() {
        None => Ok(range),
        Some(extra) => Err(Fault::new(
            extra.at,
            "`numeric` has too many terms: there is one comparison, or a lower bound followed by an upper one",
        )),
    }
}

/// What is left of the list of a `numeric` operator.
struct Terms<'a> {
    list: &'a Node,
    items: &'a [Node],
    dialect: Dialect,
}

impl<'a> Terms<'a> {
    /// The place of the next term, or of the list when there is none.
    fn place(&self) -> usize {
        self.items.first().unwrap_or(self.list).at
    }

    fn next(&mut self) -> Option<&'a Node> {
        let (first, rest) = self.items.split_first()?;
        self.items = rest;
        Some(first)
    }

    fn comparison(&mut self, known: &[&'static str]) -> Reading<&'static str> {
        let at = self.place();
        let complaint =
            |found: &str| Fault::new(at, format!("{found} is no comparison here; there are {}", list(known)));
        let Some(term) = self.next() else {
            return Err(complaint("nothing"));
        };
        match &term.json {
            Json::Text(text) => {
                known.iter().find(|known| *known == text).copied().ok_or_else(|| complaint(&format!("`{text}`")))
            }
            _ => Err(complaint(&format!("`{term}`"))),
        }
    }

    fn bound(&mut self, comparison: &str) -> Reading<Bound> {
        let at = self.place();
        let inclusive = !matches!(comparison, "<" | ">");
        match self.next() {
            Some(node @ Node { json: Json::Number(text), .. }) => {
                Ok(Bound { number: comparable(node, text, self.dialect)?, inclusive })
            }
            _ => Err(Fault::new(at, format!("`{comparison}` is followed by a number"))),
        }
    }
}
