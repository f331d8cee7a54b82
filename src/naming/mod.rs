//! Names of resources, pure: short name, full name, ARN and URL, and what was probably meant.
//!
//! Resources are named `${project}-${stage}-${name}`. Whatever a person types is parsed into a
//! [`Reference`]; [`Names`] tells which full names it may stand for and whose stage a name is of.

mod arn;
mod reference;

use std::fmt;

use schemars::JsonSchema;
use serde::Serialize;

use crate::error::Error;

pub use arn::{Arn, QueueUrl};
pub use reference::{Kind, Reference};

/// The project and stage whose names are in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    /// `my-awesome-app`
    pub project: String,
    /// `dev`
    pub stage: String,
}

/// Where a command works.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Place {
    /// The twelve digits, where they are known.
    pub account: Option<String>,
    /// The region.
    pub region: String,
    /// The project in use.
    pub project: Option<String>,
    /// The stage in use.
    pub stage: Option<String>,
    /// An endpoint in place of AWS's own.
    pub endpoint_url: Option<String>,
}

impl Place {
    /// The project and stage, if both are known.
    pub fn names(&self) -> Option<Names> {
        Some(Names { project: self.project.clone()?, stage: self.stage.clone()? })
    }

    /// The same place with its account.
    #[must_use]
    pub fn in_account(&self, account: &str) -> Place {
        Place { account: Some(account.to_owned()), ..self.clone() }
    }

    /// Whose a full name is; without a project and stage everything is foreign.
    pub fn belonging(&self, full: &str) -> Belonging {
        self.names().map_or(Belonging::Foreign, |names| names.belonging(full))
    }

    /// Whose a resource of this account is: of another account than the caller's it is foreign, whatever its
    /// name.
    pub fn belonging_in(&self, full: &str, account: &str) -> Belonging {
        match &self.account {
            Some(own) if own != account => Belonging::Foreign,
            _ => self.belonging(full),
        }
    }

    /// The short name where there is one, else the full name.
    pub fn shortest(&self, full: &str) -> String {
        self.names().and_then(|names| names.short(full).map(str::to_owned)).unwrap_or_else(|| full.to_owned())
    }
}

impl Place {
    /// The full names that a name may stand for here, the likeliest first.
    pub fn candidates(&self, name: &str) -> Vec<String> {
        self.names().map_or_else(|| vec![name.to_owned()], |names| names.candidates(name))
    }

    /// What the full names of the project and stage in use begin with.
    pub fn prefix(&self) -> Option<String> {
        self.names().map(|names| names.prefix())
    }

    /// The error for a resource that does not exist here, with those of the `known` ones that come near.
    pub fn missing(&self, kind: Kind, name: &str, known: impl IntoIterator<Item = String>) -> Error {
        let known = known.into_iter().map(|full| self.shortest(&full));
        let near = meant(&self.shortest(name), known);
        let tried = self.candidates(name).into_iter().next().filter(|full| full != name);
        let full = tried.map(|full| format!(" ({full})")).unwrap_or_default();
        let error = Error::not_found(format!("there is no {} `{name}`{full} in {self}", kind.noun()));
        near.into_iter().fold(error, Error::hint)
    }
}

/// Asks whether one of the known names was meant, if any comes near.
pub fn meant(name: &str, known: impl IntoIterator<Item = String>) -> Option<String> {
    did_you_mean(nearest(name, known))
}

/// Asks whether one of these was meant, if there are any.
pub fn did_you_mean(near: impl IntoIterator<Item = impl fmt::Display>) -> Option<String> {
    let near: Vec<String> = near.into_iter().map(|name| format!("`{name}`")).collect();
    (!near.is_empty()).then(|| format!("did you mean {}?", near.join(", ")))
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(account) = &self.account {
            write!(f, "account {account}, ")?;
        }
        f.write_str(&self.region)?;
        match &self.endpoint_url {
            Some(endpoint_url) => write!(f, ", {endpoint_url}"),
            None => Ok(()),
        }
    }
}

/// Whose a resource is, seen from the project and stage in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Belonging {
    /// It is named after this project and stage.
    Own,
    /// It is named after something else, or no project and stage are known.
    Foreign,
}

impl Names {
    /// What every full name of this project and stage begins with: `my-awesome-app-dev-`.
    pub fn prefix(&self) -> String {
        format!("{}-{}-", self.project, self.stage)
    }

    /// The full names that `name` may stand for, the likeliest first.
    ///
    /// A name that begins with the prefix is a full name; any other is a short one, and only if no
    /// resource has that, the literal name of a foreign resource.
    pub fn candidates(&self, name: &str) -> Vec<String> {
        if name.starts_with(&self.prefix()) {
            return vec![name.to_owned()];
        }
        vec![format!("{}{name}", self.prefix()), name.to_owned()]
    }

    /// The short name, when the full name is of this project and stage.
    pub fn short<'a>(&self, full: &'a str) -> Option<&'a str> {
        full.strip_prefix(&self.prefix()).filter(|short| !short.is_empty())
    }

    /// Whose a full name is.
    pub fn belonging(&self, full: &str) -> Belonging {
        match self.short(full) {
            Some(_) => Belonging::Own,
            None => Belonging::Foreign,
        }
    }
}

/// Up to three of `known` that `name` is probably a slip of, the nearest first.
pub fn nearest(name: &str, known: impl IntoIterator<Item = String>) -> Vec<String> {
    const SIMILAR: f64 = 0.7;
    let wanted = name.to_lowercase();
    // Two letters the wrong way round make a short name look like another one by letters in place alone.
    let slip = |candidate: &str| strsim::osa_distance(&wanted, candidate) == 1 && wanted.len() > 2;
    let score = |candidate: &str| strsim::jaro_winkler(&wanted, candidate).max(f64::from(slip(candidate)) * SIMILAR);
    let mut scored: Vec<(f64, String)> = known
        .into_iter()
        .map(|candidate| (score(&candidate.to_lowercase()), candidate))
        .filter(|(score, _)| *score >= SIMILAR)
        .collect();
    scored.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(&b.1)));
    scored.into_iter().take(3).map(|(_, candidate)| candidate).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn names() -> Names {
        Names { project: "my-awesome-app".into(), stage: "dev".into() }
    }

    #[test]
    fn a_short_name_stands_for_the_full_one_and_a_full_one_for_itself() {
        let full = "my-awesome-app-dev-tasks";
        assert_eq!(names().candidates("tasks")[0], full);
        assert_eq!(names().candidates(full), [full]);
    }

    #[test]
    fn a_name_of_another_stage_is_foreign() {
        assert_eq!(names().belonging("my-awesome-app-dev-tasks"), Belonging::Own);
        assert_eq!(names().belonging("my-awesome-app-prod-tasks"), Belonging::Foreign);
        assert_eq!(names().belonging("my-awesome-app-dev-"), Belonging::Foreign);
        assert_eq!(names().belonging("tasks"), Belonging::Foreign);
    }

    #[test]
    fn the_nearest_names_are_offered_the_likeliest_first() {
        let known = ["tasks", "tasks-dlq", "inventory", "shipping"].map(str::to_owned);
        assert_eq!(nearest("taks", known.clone())[0], "tasks");
        assert_eq!(nearest("Inventry", known.clone())[0], "inventory");
        assert_eq!(nearest("zzz", known), Vec::<String>::new());
        assert_eq!(nearest("dql", ["dlq".to_owned()]), ["dlq"]);
        assert_eq!(nearest("ab", ["ba".to_owned()]), Vec::<String>::new());
    }

    #[test]
    fn the_arn_of_a_rule_tells_its_bus() {
        let of = |resource: &str| {
            let arn = Arn::parse(&format!("arn:aws:events:eu-west-1:123456789012:{resource}"));
            arn.unwrap().bus_of_rule().map(|bus| bus.resource)
        };
        assert_eq!(of("rule/app-dev-events/orders").as_deref(), Some("event-bus/app-dev-events"));
        assert_eq!(of("rule/orders").as_deref(), Some("event-bus/default"));
        assert_eq!(of("rule/aws.partner/x.com/1/orders").as_deref(), Some("event-bus/aws.partner/x.com/1"));
        assert_eq!(of("archive/orders"), None);
    }

    proptest! {
        #[test]
        fn an_arn_survives_parsing_and_printing(resource in "[A-Za-z0-9_:/-]{1,40}", account in "[0-9]{12}") {
            let text = format!("arn:aws:sqs:eu-west-1:{account}:{resource}");
            prop_assert_eq!(Arn::parse(&text).unwrap().to_string(), text);
        }

        #[test]
        fn the_short_name_of_a_full_name_leads_back_to_it(short in "[a-z][a-z0-9-]{0,20}") {
            let full = format!("{}{short}", names().prefix());
            prop_assert_eq!(names().short(&full), Some(short.as_str()));
            prop_assert_eq!(&names().candidates(&short)[0], &full);
        }
    }
}
