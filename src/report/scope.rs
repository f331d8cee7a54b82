//! The places that a report looks at: every stage in every region with every profile that was named.

use std::collections::BTreeSet;

use crate::aws::Aws;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::naming::Place;
use crate::settings::{Setting, Settings};

use super::args::ScopeArgs;
use super::row::{Origin, Told};

/// A place that is looked at.
#[derive(Debug)]
pub struct Scope {
    /// The settings there.
    pub settings: Settings,
    /// The clients.
    pub aws: Aws,
    /// The place.
    pub place: Place,
    /// What the names of the resources in question begin with.
    pub prefix: Option<String>,
    /// What rows from there are labelled with.
    pub origin: Origin,
}

impl Scope {
    /// How it is called in errors.
    pub fn label(&self) -> String {
        let Origin { stage, region, profile, told } = &self.origin;
        let stage = stage.as_ref().filter(|_| told.stage).map(|stage| format!("stage {stage}"));
        let profile = profile.as_ref().filter(|_| told.profile).map(|profile| format!("profile {profile}"));
        let parts: Vec<String> = stage.into_iter().chain(profile).chain(told.region.then(|| region.clone())).collect();
        parts.join(", ")
    }

    /// What is said of a failure there.
    pub fn blame(&self, error: Error) -> Error {
        match self.label() {
            label if label.is_empty() => error,
            label => error.within(&label),
        }
    }
}

/// The places by the flags, with their clients. No request is sent.
///
/// # Errors
/// A usage error when a project, stage or region is missing.
pub async fn scopes(context: &Context, args: &ScopeArgs) -> Result<Vec<Scope>> {
    let mut scopes = Vec::new();
    for settings in settings(context, args)? {
        scopes.push(scope(settings, args).await?);
    }
    let told = Told {
        stage: several(&scopes, |origin| origin.stage.as_deref()),
        region: several(&scopes, |origin| Some(&origin.region)),
        profile: several(&scopes, |origin| origin.profile.as_deref()),
    };
    scopes.iter_mut().for_each(|scope| scope.origin.told = told);
    Ok(scopes)
}

/// The one place in use, for reports that look at single queues.
///
/// # Errors
/// As [`scopes`].
pub async fn only(context: &Context) -> Result<Scope> {
    scope(context.settings.clone(), &ScopeArgs::default()).await
}

fn settings(context: &Context, args: &ScopeArgs) -> Result<Vec<Settings>> {
    let base = &context.settings;
    let some = |values: &[String]| -> Vec<Option<String>> {
        if values.is_empty() { vec![None] } else { values.iter().cloned().map(Some).collect() }
    };
    let stages = some(&base.stages());
    let (profiles, regions) = (some(&args.profiles), some(&args.regions));
    if stages.len() * profiles.len() * regions.len() == 1 && args.profiles.is_empty() && args.regions.is_empty() {
        base.check_one_stage()?;
        return Ok(vec![base.clone()]);
    }
    let mut all = Vec::new();
    let mut seen = BTreeSet::new();
    for stage in &stages {
        for profile in &profiles {
            for region in &regions {
                let settings = base.with_flags(stage.as_deref(), profile.as_deref(), region.as_deref())?;
                if seen.insert(identity(&settings, args)) {
                    all.push(settings);
                }
            }
        }
    }
    Ok(all)
}

/// What makes a place another one. Where names are not told by their stage, neither are places.
fn identity(settings: &Settings, args: &ScopeArgs) -> [Option<String>; 5] {
    let value = |setting: &Option<Setting<String>>| setting.as_ref().map(|setting| setting.value.clone());
    let by_stage = !args.all && args.prefix.is_none();
    [
        by_stage.then(|| value(&settings.project)).flatten(),
        by_stage.then(|| value(&settings.stage)).flatten(),
        value(&settings.profile),
        value(&settings.region),
        value(&settings.endpoint_url),
    ]
}

fn several(scopes: &[Scope], of: impl Fn(&Origin) -> Option<&str>) -> bool {
    scopes.iter().map(|scope| of(&scope.origin)).collect::<BTreeSet<_>>().len() > 1
}

async fn scope(settings: Settings, args: &ScopeArgs) -> Result<Scope> {
    let prefix = match &args.prefix {
        Some(prefix) => Some(prefix.clone()),
        None if args.all => None,
        None => Some(settings.names()?.prefix()),
    };
    let aws = Aws::load(&settings).await?;
    let place = settings.place(&aws.region);
    let profile = settings.profile.as_ref().map(|profile| profile.value.clone());
    let (stage, region) = (place.stage.clone(), place.region.clone());
    let origin = Origin { stage, region, profile, told: Told::default() };
    Ok(Scope { settings, aws, place, prefix, origin })
}
