//! A pattern's structure: fields, nesting and `$or`, turned into combinations of fields.

use std::collections::{BTreeMap, HashMap};

use super::limits;
use super::operator::Operator;
use super::reading;
use super::refusal::{Refusal, Warning};
use super::source::{self, Fault, Json, Member, Node};
use super::warnings;
use super::{Dialect, Pattern};

/// The key whose list holds alternatives.
const OR: &str = "$or";

/// Names that the engine keeps for itself: they are no fields inside `$or`.
const RESERVED: [&str; 24] = [
    "exactly",
    "equals-ignore-case",
    "prefix",
    "suffix",
    "anything-but",
    "exists",
    "wildcard",
    "numeric",
    "cidr",
    "=",
    "<",
    "<=",
    ">",
    ">=",
    "regex",
    "not-wildcard",
    "not-equals-ignore-case",
    "date-after",
    "date-on-or-after",
    "date-before",
    "date-on-or-before",
    "in-date-range",
    "ip-address-in-range",
    "ip-address-not-in-range",
];

/// A field as it is written once in a pattern.
#[derive(Clone, Debug)]
pub(super) struct Field {
    /// Dotted.
    pub(super) path: String,
    /// The same for all fields of the path.
    path_number: usize,
    /// The top-level key that it is under.
    pub(super) top: String,
    /// One for a top-level key.
    pub(super) depth: usize,
    /// Any of them may pass.
    pub(super) operators: Vec<Operator>,
    /// Its list as compact JSON.
    pub(super) expected: String,
}

impl Field {
    /// Whether it matches where there is nothing.
    pub(super) fn may_be_absent(&self) -> bool {
        self.operators.iter().any(|operator| matches!(operator, Operator::Exists(false)))
    }
}

/// Fields that must match together: one branch of every `$or`, and what is outside of all.
#[derive(Clone, Debug, Default)]
pub(super) struct Combination {
    /// Numbers of fields by the numbers of their paths, which count in order of appearance.
    fields: BTreeMap<usize, usize>,
    /// The branches, such as `detail.$or[1]`.
    pub(super) branches: Vec<String>,
}

impl Combination {
    /// The numbers of its fields in order.
    pub(super) fn fields(&self) -> impl Iterator<Item = usize> {
        self.fields.values().copied()
    }

    /// Whether a field is one of its own.
    pub(super) fn has(&self, number: usize, field: &Field) -> bool {
        self.fields.get(&field.path_number) == Some(&number)
    }
}

/// Reads a pattern.
///
/// # Errors
/// The first thing that the service would refuse.
pub(super) fn parse(dialect: Dialect, text: &str) -> Result<Pattern, Refusal> {
    let whole = |fault: Fault| fault.refusal(text, None);
    limits::check_size(text, dialect).map_err(whole)?;
    let document = source::read(text)?;
    let Json::Object(members) = &document.json else {
        return Err(whole(Fault::new(document.at, format!("{} is a JSON object", dialect.noun()))));
    };
    let mut compiler = Compiler { text, dialect, paths: HashMap::new(), fields: Vec::new(), warnings: Vec::new() };
    let mut combinations = vec![Combination::default()];
    // An empty filter policy is the one empty object that is taken: it lets everything through.
    if !members.is_empty() || dialect == Dialect::Events {
        compiler.object(&document, members, &Level::default(), &mut combinations)?;
    }
    if dialect != Dialect::Events {
        limits::check_policy(&compiler.fields, &combinations, document.at).map_err(whole)?;
    }
    let mut warnings = warnings::about_the_whole(text, dialect, &compiler.fields);
    warnings.extend(compiler.warnings);
    Ok(Pattern { dialect, fields: compiler.fields, combinations, warnings })
}

/// Where in a pattern an object stands.
#[derive(Clone, Debug, Default)]
struct Level {
    /// None at the top.
    path: Option<String>,
    /// The top-level key that it is under; none at the top.
    top: Option<String>,
    /// How many keys it is under.
    depth: usize,
    /// Whether one of them is an `$or`.
    inside_or: bool,
}

impl Level {
    /// The dotted path of a key here.
    fn path_of(&self, key: &str) -> String {
        self.path.as_ref().map_or_else(|| key.to_owned(), |path| format!("{path}.{key}"))
    }

    /// The top-level key that a key here is under, or is.
    fn top_of(&self, key: &str) -> String {
        self.top.clone().unwrap_or_else(|| key.to_owned())
    }

    /// One level down.
    fn under(&self, key: &str) -> Level {
        Level {
            path: Some(self.path_of(key)),
            top: Some(self.top_of(key)),
            depth: self.depth + 1,
            inside_or: self.inside_or,
        }
    }
}

/// Gathers fields and spreads them over the combinations.
///
/// The text is followed from beginning to end, and a field replaces an earlier one of the same path
/// in every combination that it belongs to, as the engine does it. So the last of two equal keys
/// wins, and a field in a branch wins over one that stood before the `$or`.
struct Compiler<'a> {
    text: &'a str,
    dialect: Dialect,
    paths: HashMap<String, usize>,
    fields: Vec<Field>,
    warnings: Vec<Warning>,
}

impl Compiler<'_> {
    fn object(
        &mut self,
        node: &Node,
        members: &[Member],
        level: &Level,
        combinations: &mut Vec<Combination>,
    ) -> Result<(), Refusal> {
        if members.is_empty() {
            return Err(self.refuse(Fault::new(node.at, self.empty_object(level)), level.path.as_deref()));
        }
        for member in members {
            self.member(member, level, combinations)?;
        }
        Ok(())
    }

    fn empty_object(&self, level: &Level) -> &'static str {
        match (level.path.is_none() && !level.inside_or, self.dialect) {
            (true, Dialect::Events) => {
                "an empty pattern is not taken; {\"source\":[{\"prefix\":\"\"}]} matches every event"
            }
            _ => "an empty object is not taken",
        }
    }

    fn member(&mut self, member: &Member, level: &Level, combinations: &mut Vec<Combination>) -> Result<(), Refusal> {
        if let (OR, Some(branches)) = (member.key.as_str(), alternatives(&member.value)) {
            return self.branches(member, &branches, level, combinations);
        }
        let path = level.path_of(&member.key);
        if level.inside_or && RESERVED.contains(&member.key.as_str()) {
            let message = format!("`{}` is reserved for an operator and is no field inside `$or`", member.key);
            return Err(self.refuse(Fault::new(member.at, message), Some(&path)));
        }
        match &member.value.json {
            Json::Object(members) if self.dialect != Dialect::SnsAttributes => {
                self.object(&member.value, members, &level.under(&member.key), combinations)
            }
            Json::List(items) => {
                let operators = self.operators(member, items).map_err(|fault| self.refuse(fault, Some(&path)))?;
                self.put(&path, member, operators, level, combinations);
                Ok(())
            }
            _ => Err(self.refuse(self.no_list(member), Some(&path))),
        }
    }

    fn no_list(&self, member: &Member) -> Fault {
        let Member { key, at, value } = member;
        if matches!(value.json, Json::Object(_)) {
            let message = "a filter policy on attributes is flat; one with FilterPolicyScope MessageBody may be nested";
            return Fault::new(value.at, message);
        }
        if self.dialect.operators().contains(&key.as_str()) {
            let message =
                format!("`{key}` is read as a field here; as an operator it stands in a list: [{{\"{key}\":{value}}}]");
            return Fault::new(*at, message);
        }
        Fault::new(value.at, format!("`{key}` needs a list of values or an object: write [{value}]"))
    }

    fn operators(&self, member: &Member, items: &[Node]) -> Result<Vec<Operator>, Fault> {
        if items.is_empty() {
            return Err(Fault::new(member.value.at, "an empty list is not taken"));
        }
        let operators: Result<Vec<Operator>, Fault> =
            items.iter().map(|item| reading::operator(item, self.dialect)).collect();
        match member.key.as_str() {
            OR => operators
                .map_err(|fault| fault.after("`$or` offers a choice with two objects or more and nothing else")),
            _ => operators,
        }
    }

    fn put(
        &mut self,
        path: &str,
        member: &Member,
        operators: Vec<Operator>,
        level: &Level,
        combinations: &mut [Combination],
    ) {
        let next = self.paths.len();
        let path_number = *self.paths.entry(path.to_owned()).or_insert(next);
        let field = Field {
            path: path.to_owned(),
            path_number,
            top: level.top_of(&member.key),
            depth: level.depth + 1,
            operators,
            expected: member.value.to_string(),
        };
        for message in warnings::about_field(&field, self.dialect) {
            self.warn(path, message);
        }
        self.fields.push(field);
        let number = self.fields.len() - 1;
        let replaced = combinations.iter_mut().filter_map(|each| each.fields.insert(path_number, number)).count();
        if replaced > 0 {
            self.warn(path, "it is given more than once; the last one counts".to_owned());
        }
    }

    fn branches(
        &mut self,
        member: &Member,
        branches: &[(&Node, &[Member])],
        level: &Level,
        combinations: &mut Vec<Combination>,
    ) -> Result<(), Refusal> {
        let path = level.path_of(OR);
        let inside = Level { inside_or: true, ..level.clone() };
        let before = std::mem::take(combinations);
        for (index, (node, members)) in branches.iter().enumerate() {
            let mut forked = before.clone();
            for each in &mut forked {
                each.branches.push(format!("{path}[{index}]"));
            }
            self.object(node, members, &inside, &mut forked)?;
            combinations.append(&mut forked);
            limits::check_branches(combinations.len(), member.at, self.dialect)
                .map_err(|fault| self.refuse(fault, Some(&path)))?;
        }
        Ok(())
    }

    fn refuse(&self, fault: Fault, path: Option<&str>) -> Refusal {
        fault.refusal(self.text, path)
    }

    fn warn(&mut self, path: &str, message: String) {
        let warning = Warning { message, path: Some(path.to_owned()) };
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

/// The branches of an `$or`, if it is one: a list of two objects or more and nothing else.
fn alternatives(value: &Node) -> Option<Vec<(&Node, &[Member])>> {
    let Json::List(items) = &value.json else {
        return None;
    };
    let branches = items.iter().map(|node| match &node.json {
        Json::Object(members) => Some((node, members.as_slice())),
        _ => None,
    });
    branches.collect::<Option<Vec<_>>>().filter(|branches| branches.len() >= 2)
}
