//! jq filters, by the `jaq` library: compiled once, checked before any AWS call, run over JSON values.

use jaq_core::data::JustLut;
use jaq_core::load::{Arena, Error as LoadError, File, Loader};
use jaq_core::{Compiler, Ctx, Vars, unwrap_valr};
use jaq_json::{Val, read};
use serde_json::Value;

use crate::error::{Error, Result};

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
        let definitions = jaq_core::defs().chain(jaq_std::defs()).chain(jaq_json::defs());
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

    /// Runs the filter over one value and returns all that comes out.
    ///
    /// # Errors
    /// A usage error when the filter fails on the value.
    pub fn run(&self, value: &Value) -> Result<Vec<Value>> {
        let input = read::parse_single(value.to_string().as_bytes())
            .map_err(|error| Error::failure(format!("could not hand the result to jq: {error}")))?;
        let context = Ctx::<JustLut<Val>>::new(&self.compiled.lut, Vars::new([]));
        self.compiled
            .id
            .run((context, input))
            .map(unwrap_valr)
            .map(|output| match output {
                Ok(output) => serde_json::from_str(&output.to_string())
                    .map_err(|_| Error::usage(format!("`{}` gave {output}, which is not JSON", self.source))),
                Err(error) => Err(Error::usage(format!("jq filter `{}`: {error}", self.source))),
            })
            .collect()
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
