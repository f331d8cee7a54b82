//! jq filters, by the `jaq` library: compiled once, checked before any AWS call, run over JSON values.

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, Error as LoadError, File, Loader, parse};
use jaq_core::{Compiler, Ctx, ValT, Vars, unwrap_valr};
use jaq_json::{Val, read};
use serde::de::IgnoredAny;
use serde_json::Value;

use crate::error::{Error, Result};

/// What jq has and jaq lacks; and a filter is not what ends the program.
const OWN: &str = r#"
def halt: error("halt is not for the filters of msgctl");
def halt($_): halt;
def halt_error: halt;
def halt_error($_): halt;
def @csv: [.[] |
    if type == "string" then "\"" + gsub("\""; "\"\"") + "\""
    elif type == "number" or type == "boolean" then tojson
    elif . == null then ""
    else error("\(tojson) is no value for a row of CSV") end] | join(",");
def @tsv: [.[] |
    if type == "string" then
        gsub("\\\\"; "\\\\") | gsub("\n"; "\\n") | gsub("\r"; "\\r") | gsub("\t"; "\\t")
    elif type == "number" or type == "boolean" then tojson
    elif . == null then ""
    else error("\(tojson) is no value for a row of TSV") end] | join("\t");
"#;

/// A compiled jq filter.
pub struct Filter {
    source: String,
    compiled: jaq_core::compile::Filter<jaq_core::Native<JustLut<Val>>>,
}

impl std::fmt::Debug for Filter {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Filter").field(&self.source).finish()
    }
}

impl Filter {
    /// Compiles a filter that was given with `flag`.
    ///
    /// # Errors
    /// A usage error that names the column and shows the place.
    pub fn parse(flag: &str, source: &str) -> Result<Filter> {
        let own = parse(OWN, |parser| parser.defs()).into_iter().flatten();
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs()).chain(own);
        let functions = jaq_core::funs().chain(jaq_std::funs()).chain(jaq_json::funs());
        let arena = Arena::default();
        let loader = Loader::new(definitions);
        let modules = loader.load(&arena, File { code: source, path: () }).map_err(|errors| {
            let found = errors.into_iter().find_map(|(_, error)| first_of_load(error));
            explain(flag, source, found)
        })?;
        let compiled = Compiler::default().with_funs(functions).compile(modules).map_err(|errors| {
            let found = errors
                .into_iter()
                .flat_map(|(_, errors)| errors)
                .next()
                .map(|(place, what)| (format!("there is no {} `{place}`", what.as_str()), place));
            explain(flag, source, found)
        })?;
        Ok(Filter { source: source.to_owned(), compiled })
    }

    /// Whether the filter has this word in it. What no word of it asks for need not be worked out.
    pub fn mentions(&self, word: &str) -> bool {
        self.source.contains(word)
    }

    /// Runs the filter over one value and returns all that comes out.
    ///
    /// # Errors
    /// A usage error when the filter fails on the value.
    pub fn run(&self, value: &Value) -> Result<Vec<Value>> {
        let input = Input::json(&value.to_string())
            .ok_or_else(|| Error::failure("could not hand the result to jq: it is nested too deeply"))?;
        self.run_on(input)
    }

    /// The same with an input that was put together for it.
    ///
    /// # Errors
    /// A usage error when the filter fails on the value.
    pub fn run_on(&self, input: Input) -> Result<Vec<Value>> {
        self.outputs(input)
            .map(|output| {
                let output = output?;
                serde_json::from_str(&output.to_string())
                    .map_err(|_| Error::usage(format!("`{}` gave {output}, which is not JSON", self.source)))
            })
            .collect()
    }

    /// Whether the first thing that comes out is anything but null and false.
    ///
    /// # Errors
    /// A usage error when the filter fails on the value.
    pub fn holds(&self, input: Input) -> Result<bool> {
        self.outputs(input).next().map_or(Ok(false), |output| Ok(output?.as_bool()))
    }

    fn outputs(&self, input: Input) -> impl Iterator<Item = Result<Val>> {
        let context = Ctx::<JustLut<Val>>::new(&self.compiled.lut, Vars::new([]));
        let outputs = self.compiled.id.run((context, input.0)).map(unwrap_valr);
        outputs.map(|output| output.map_err(|error| Error::usage(format!("jq filter `{}`: {error}", self.source))))
    }
}

/// A value for a filter, without the way over text.
#[derive(Clone, Debug)]
pub struct Input(Val);

impl Input {
    /// What a JSON text says; `None` when it is not JSON. (jaq itself takes more than JSON.)
    pub fn json(text: &str) -> Option<Input> {
        serde_json::from_str::<IgnoredAny>(text).ok()?;
        read::parse_single(text.as_bytes()).ok().map(Input)
    }

    /// An object with these keys, in this order.
    pub fn object(members: impl IntoIterator<Item = (String, Input)>) -> Input {
        Input(Val::obj(members.into_iter().map(|(key, Input(value))| (Val::from(key), value)).collect()))
    }
}

impl From<String> for Input {
    fn from(text: String) -> Input {
        Input(Val::from(text))
    }
}

impl From<&str> for Input {
    fn from(text: &str) -> Input {
        Input(Val::from(text.to_owned()))
    }
}

impl From<i64> for Input {
    fn from(number: i64) -> Input {
        Input(isize::try_from(number).map_or_else(|_| Val::from(number as f64), Val::from))
    }
}

impl<T: Into<Input>> From<Option<T>> for Input {
    fn from(value: Option<T>) -> Input {
        value.map_or(Input(Val::Null), Into::into)
    }
}

fn first_of_load(error: LoadError<&str>) -> Option<(String, &str)> {
    match error {
        LoadError::Io(errors) => errors.into_iter().next().map(|(place, what)| (what, place)),
        LoadError::Lex(errors) => {
            errors.into_iter().next().map(|(expected, place)| (format!("expected {}", expected.as_str()), place))
        }
        LoadError::Parse(errors) => {
            errors.into_iter().next().map(|(expected, place)| (format!("expected {}", expected.as_str()), place))
        }
    }
}

/// `place` is a part of `source`; its address tells where.
fn explain(flag: &str, source: &str, found: Option<(String, &str)>) -> Error {
    let (what, place) = found.unwrap_or_else(|| ("not a jq filter".into(), ""));
    let offset = (place.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    let offset = if offset <= source.len() { offset } else { source.len() };
    let column = source[..offset].chars().count() + 1;
    Error::usage(format!("{flag}, column {column}: {what}")).hint(format!("{source}\n{:>width$}", "^", width = column))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn rows_of_csv_and_tsv_are_made_as_jq_makes_them_and_nothing_ends_the_program() {
        let run = |source: &str, value: serde_json::Value| Filter::parse("--jq", source).unwrap().run(&value);
        let row = json!(["a \"b\", c", 1.5, true, null, "tab\tback\\line\n"]);
        assert_eq!(run("@csv", row.clone()).unwrap(), [json!("\"a \"\"b\"\", c\",1.5,true,,\"tab\tback\\line\n\"")]);
        assert_eq!(run("@tsv", row).unwrap(), [json!("a \"b\", c\t1.5\ttrue\t\ttab\\tback\\\\line\\n")]);
        run("@csv", json!([[]])).unwrap_err();
        for halt in ["halt", "halt(3)", "halt_error", "halt_error(1)", "map(halt)"] {
            assert!(run(halt, json!([1])).unwrap_err().to_string().contains("halt is not for"), "{halt}");
        }
    }

    #[test]
    fn a_filter_gives_every_output_in_order() {
        let filter = Filter::parse("--jq", ".[] | select(.depth > 1) | .name").unwrap();
        let input = json!([{"name": "a", "depth": 2}, {"name": "b", "depth": 0}, {"name": "c", "depth": 5}]);
        assert_eq!(filter.run(&input).unwrap(), [json!("a"), json!("c")]);
    }

    #[test]
    fn the_order_of_keys_and_large_numbers_survive() {
        let filter = Filter::parse("--jq", ".").unwrap();
        let input = json!({"z": 1, "a": 9_007_199_254_740_993_u64});
        assert_eq!(filter.run(&input).unwrap()[0].to_string(), input.to_string());
    }

    #[test]
    fn a_bad_filter_is_a_usage_error_that_points_at_the_column() {
        for (source, column) in [(".a | (", 7), (".a | nosuch", 6), ("", 1), (".a ]", 4)] {
            let error = Filter::parse("--jq", source).unwrap_err();
            assert!(error.to_string().starts_with(&format!("--jq, column {column}:")), "{source}: {error}");
        }
    }

    #[test]
    fn a_filter_that_fails_on_the_value_says_so() {
        let filter = Filter::parse("--jq", ".a.b").unwrap();
        let error = filter.run(&json!({"a": 1})).unwrap_err();
        assert!(error.to_string().contains(".a.b"), "{error}");
    }
}
