//! Lambda functions, and where their asynchronous invocations go that failed.

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::aws::Attempt;
use crate::error::{Error, ErrorKind, Result};
use crate::guard::Target;
use crate::naming::{Arn, Belonging, Place, meant};

/// A function.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Function {
    /// The name.
    pub name: String,
    /// The ARN.
    pub arn: String,
    /// The queue or topic that its failed asynchronous invocations go to.
    pub dead_letter_arn: Option<String>,
    /// Whose it is.
    pub belonging: Belonging,
}

impl Function {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        label(&self.name)
    }

    /// As a target of a plan.
    pub fn target(&self) -> Target {
        Target { name: self.name.clone(), belonging: self.belonging }
    }

    /// The function with this ARN, which may name a version or an alias, seen from a place. It is not looked up.
    pub fn of_arn(place: &Place, arn: &str) -> Option<Function> {
        let parsed = Arn::parse(arn).filter(|arn| arn.service == "lambda")?;
        let name = parsed.resource.strip_prefix("function:")?.split(':').next()?.to_owned();
        let belonging = place.belonging_in(&name, &parsed.account);
        Some(Function { belonging, name, arn: arn.to_owned(), dead_letter_arn: None })
    }
}

fn label(name: &str) -> String {
    format!("function {name}")
}

/// All functions of the account and region.
///
/// # Errors
/// Whatever the service answers.
pub async fn list(lambda: &aws_sdk_lambda::Client, place: &Place) -> Result<Vec<Function>> {
    let in_place = place.to_string();
    let attempt = Attempt { action: "list", resource: "the functions", place: &in_place };
    let mut pages = lambda.list_functions().into_paginator().send();
    let mut functions = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.map_err(|error| Error::from_sdk(&attempt, error))?;
        functions.extend(page.functions.unwrap_or_default().into_iter().filter_map(|listed| {
            let function = Function::of_arn(place, &listed.function_arn?)?;
            let dead_letter_arn = listed.dead_letter_config.and_then(|config| config.target_arn);
            Some(Function { dead_letter_arn: dead_letter_arn.filter(|arn| !arn.is_empty()), ..function })
        }));
    }
    Ok(functions)
}

/// Finds the function that was named: by its short or full name, or its ARN.
///
/// # Errors
/// [`ErrorKind::NotFound`] with the nearest names, and whatever else the service answers.
pub async fn find(lambda: &aws_sdk_lambda::Client, place: &Place, text: &str) -> Result<Function> {
    let candidates = if Arn::parse(text).is_some() { vec![text.to_owned()] } else { place.candidates(text) };
    for candidate in &candidates {
        let (label, in_place) = (label(candidate), place.to_string());
        let attempt = Attempt { action: "find", resource: &label, place: &in_place };
        let answer = lambda.get_function_configuration().function_name(candidate).send().await;
        match answer.map_err(|error| Error::from_sdk(&attempt, error)) {
            Ok(found) => {
                let arn = found.function_arn.unwrap_or_default();
                let function = Function::of_arn(place, &arn)
                    .ok_or_else(|| Error::failure(format!("{attempt}: the service gave it the ARN `{arn}`")))?;
                let dead_letter_arn = found.dead_letter_config.and_then(|config| config.target_arn);
                return Ok(Function { dead_letter_arn, ..function });
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    let error = Error::not_found(format!("there is no function `{text}` in {place}"));
    let known = list(lambda, place).await.unwrap_or_default();
    let near = meant(&place.shortest(text), known.into_iter().map(|function| place.shortest(&function.name)));
    Err(near.into_iter().fold(error, Error::hint))
}
