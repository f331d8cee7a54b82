//! From flags, environment and files to the values in use.

use crate::cli::GlobalArgs;
use crate::error::{Error, Result};
use crate::shell;

use super::environment::Environment;
use super::file::{Files, Section};
use super::sandbox::SandboxRecord;
use super::{Consent, ENDPOINT_VARIABLES, Setting, Settings, Source, endpoint};

/// A setting by its names in every place it can come from.
pub struct Place {
    /// Its flag.
    pub flag: &'static str,
    /// Its variables, the first of them first.
    pub environment: &'static [&'static str],
    /// Its key in `msgctl.toml`.
    pub key: &'static str,
}

/// Every setting that has a flag, a variable and a key.
pub fn places() -> [Place; 10] {
    [PROJECT, STAGE, REGION, OWNER, PROFILE, ENDPOINT_URL, BUS, SOURCE, READ_ONLY, ALLOW_HTTP]
}

pub(super) const PROJECT: Place =
    Place { flag: "--project", environment: &["MSGCTL_PROJECT", "PROJECT_NAME"], key: "project" };
pub(super) const STAGE: Place = Place { flag: "--stage", environment: &["MSGCTL_STAGE", "STAGE"], key: "stage" };
pub(super) const REGION: Place = Place {
    flag: "--region",
    environment: &["MSGCTL_REGION", "REGION", "AWS_REGION", "AWS_DEFAULT_REGION"],
    key: "region",
};
const OWNER: Place = Place { flag: "--owner", environment: &["MSGCTL_OWNER", "OWNER"], key: "owner" };
const PROFILE: Place = Place { flag: "--profile", environment: &["AWS_PROFILE"], key: "profile" };
const BUS: Place = Place { flag: "--bus", environment: &["EVENT_BUS_NAME"], key: "bus" };
const READ_ONLY: Place = Place { flag: "--read-only", environment: &["MSGCTL_READ_ONLY"], key: "read_only" };
const ALLOW_HTTP: Place = Place { flag: "--allow-http", environment: &["MSGCTL_ALLOW_HTTP"], key: "allow_http" };
const SOURCE: Place = Place { flag: "--source", environment: &["MSGCTL_SOURCE"], key: "source" };
const ENDPOINT_URL: Place = Place { flag: "--endpoint-url", environment: &["AWS_ENDPOINT_URL"], key: "endpoint_url" };

impl Settings {
    /// Resolves every setting.
    ///
    /// # Errors
    /// A usage error for a malformed `msgctl.toml` or value, and for `--sandbox` without a sandbox.
    pub fn resolve(flags: &GlobalArgs, environment: Environment) -> Result<Settings> {
        let files = Files::find(&environment.working_folder)?;
        let directories = environment.directories();
        let sandbox = if flags.sandbox { Some(SandboxRecord::read(&directories)?) } else { None };
        if let Some(record) = &sandbox {
            check_sandbox_flags(flags, record)?;
        }
        let resolver = Resolver { environment: &environment, files: &files, sandbox: sandbox.as_ref(), section: None };

        let stage = resolver
            .find(&STAGE, flags.stage.as_deref(), |section| section.stage.as_deref())
            .or_else(|| files.serverless_stage())
            .or_else(|| resolver.of_sandbox(|sandbox| &sandbox.stage));
        let resolver = resolver.for_stage(stage.as_ref().map(|stage| stage.value.as_str()));
        let project = resolver
            .find(&PROJECT, flags.project.as_deref(), |section| section.project.as_deref())
            .or_else(|| files.serverless_project())
            .or_else(|| resolver.of_sandbox(|sandbox| &sandbox.project));
        let region = resolver.of_sandbox(|sandbox| &sandbox.region).or_else(|| {
            resolver
                .find(&REGION, flags.region.as_deref(), |section| section.region.as_deref())
                .or_else(|| files.serverless_region())
        });
        let endpoint_url = resolver.of_sandbox(|sandbox| &sandbox.endpoint_url).or_else(|| {
            resolver.find(&ENDPOINT_URL, flags.endpoint_url.as_deref(), |section| section.endpoint_url.as_deref())
        });
        check_region(region.as_ref())?;
        let allow_http = resolver.switch(&ALLOW_HTTP, flags.allow_http, |section| section.allow_http)?;
        check_endpoints(endpoint_url.as_ref(), &environment, allow_http.value)?;
        Ok(Settings {
            project,
            stage,
            region,
            owner: resolver.find(&OWNER, flags.owner.as_deref(), |section| section.owner.as_deref()),
            profile: resolver.find(&PROFILE, flags.profile.as_deref(), |section| section.profile.as_deref()),
            endpoint_url,
            bus: resolver.find(&BUS, None, |section| section.bus.as_deref()),
            read_only: resolver.switch(&READ_ONLY, flags.read_only, |section| section.read_only)?,
            allow_http,
            event_source: resolver.find(&SOURCE, None, |section| section.source.as_deref()),
            log_filter: log_filter(flags.verbose, environment.get("LOG_LEVEL")),
            consent: Consent {
                dry_run: flags.dry_run,
                yes: flags.yes,
                confirm: flags.confirm.clone(),
                allow_foreign: flags.allow_foreign,
            },
            notes: files.notes().to_vec(),
            again: flags_to_repeat(flags),
            flags: flags.clone(),
            sandbox,
            directories,
            environment,
            files,
        })
    }
}

struct Resolver<'a> {
    environment: &'a Environment,
    files: &'a Files,
    sandbox: Option<&'a SandboxRecord>,
    section: Option<(String, &'a Section)>,
}

impl<'a> Resolver<'a> {
    fn for_stage(self, stage: Option<&str>) -> Self {
        let section =
            stage.and_then(|stage| self.files.stage(stage).map(|section| (format!("stages.{stage}."), section)));
        Resolver { section, ..self }
    }

    fn find(
        &self,
        place: &Place,
        flag: Option<&str>,
        of: impl Fn(&Section) -> Option<&str>,
    ) -> Option<Setting<String>> {
        if let Some(value) = flag {
            return Some(Setting { value: value.to_owned(), source: Source::Flag(place.flag) });
        }
        for name in place.environment {
            if let Some(value) = self.environment.get(name) {
                return Some(Setting { value: value.to_owned(), source: Source::Environment(name) });
            }
        }
        let top = self.files.top().map(|section| (String::new(), section));
        for (prefix, section) in self.section.clone().into_iter().chain(top) {
            if let Some(value) = of(section) {
                let source = self.files.source(format!("{prefix}{}", place.key));
                return Some(Setting { value: value.to_owned(), source });
            }
        }
        None
    }

    fn of_sandbox(&self, of: impl Fn(&SandboxRecord) -> &String) -> Option<Setting<String>> {
        self.sandbox.map(|sandbox| Setting { value: of(sandbox).clone(), source: Source::Sandbox })
    }

    /// A setting that is on or off; off where nothing sets it.
    fn switch(&self, place: &Place, flag: bool, of: impl Fn(&Section) -> Option<bool>) -> Result<Setting<bool>> {
        if flag {
            return Ok(Setting { value: true, source: Source::Flag(place.flag) });
        }
        for name in place.environment {
            let Some(text) = self.environment.get(name) else { continue };
            let source = Source::Environment(name);
            return match text.to_ascii_lowercase().as_str() {
                "1" | "true" | "yes" | "on" => Ok(Setting { value: true, source }),
                "0" | "false" | "no" | "off" => Ok(Setting { value: false, source }),
                _ => Err(Error::usage(format!("{name} is `{text}`, which is neither true nor false"))
                    .hint("set it to 1 or 0")),
            };
        }
        let top = self.files.top().map(|section| (String::new(), section));
        for (prefix, section) in self.section.clone().into_iter().chain(top) {
            if let Some(value) = of(section) {
                return Ok(Setting { value, source: self.files.source(format!("{prefix}{}", place.key)) });
            }
        }
        Ok(Setting { value: false, source: Source::Default })
    }
}

/// The flags that say where a command works, as they were given.
fn flags_to_repeat(flags: &GlobalArgs) -> String {
    let mut again = String::new();
    let values = [
        (PROJECT.flag, &flags.project),
        (STAGE.flag, &flags.stage),
        (REGION.flag, &flags.region),
        (PROFILE.flag, &flags.profile),
        (ENDPOINT_URL.flag, &flags.endpoint_url),
    ];
    for (flag, value) in values {
        if let Some(value) = value {
            again.push_str(&format!(" {flag} {}", shell::word(value)));
        }
    }
    for (flag, given) in [(ALLOW_HTTP.flag, flags.allow_http), ("--sandbox", flags.sandbox)] {
        if given {
            again.push_str(&format!(" {flag}"));
        }
    }
    again
}

/// `-v` shows what msgctl itself does, `-vv` what the AWS SDK does too; `LOG_LEVEL` names a level.
fn log_filter(verbose: u8, log_level: Option<&str>) -> Setting<String> {
    let setting = |value: &str, source| Setting { value: value.to_owned(), source };
    match (verbose, log_level) {
        (0, Some(level)) => {
            let level = match level.to_ascii_lowercase().as_str() {
                "critical" | "fatal" | "error" => "error",
                "warn" | "warning" => "warn",
                "debug" => "debug",
                "trace" => "trace",
                _ => "info",
            };
            setting(&format!("msgctl={level},warn"), Source::Environment("LOG_LEVEL"))
        }
        (0, None) => setting("error", Source::Default),
        (1, _) => setting("msgctl=debug,warn", Source::Flag("-v")),
        (2, _) => setting("debug,hyper=info,h2=info,rustls=info", Source::Flag("-vv")),
        _ => setting("trace", Source::Flag("-vvv")),
    }
}

/// What the sandbox has of its own cannot be chosen.
fn check_sandbox_flags(flags: &GlobalArgs, sandbox: &SandboxRecord) -> Result<()> {
    let contradictions = [
        (REGION.flag, &flags.region, &sandbox.region),
        (ENDPOINT_URL.flag, &flags.endpoint_url, &sandbox.endpoint_url),
    ];
    if let Some(profile) = &flags.profile {
        return Err(Error::usage(format!("{} {profile}: the sandbox has no profiles", PROFILE.flag))
            .hint(format!("leave out {}, or --sandbox", PROFILE.flag)));
    }
    for (flag, given, own) in contradictions {
        if let Some(given) = given.as_ref().filter(|given| *given != own) {
            return Err(Error::usage(format!("{flag} {given}: the sandbox is at {own}"))
                .hint(format!("leave out {flag}, or --sandbox")));
        }
    }
    Ok(())
}

fn check_region(region: Option<&Setting<String>>) -> Result<()> {
    let legal = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    match region {
        Some(region) if !region.value.chars().all(legal) => {
            Err(Error::usage(format!("the region `{}` ({}) is not one", region.value, region.source))
                .hint("a region looks like eu-west-1"))
        }
        _ => Ok(()),
    }
}

/// Checks the endpoint in use, and those that the environment has for single services.
fn check_endpoints(endpoint_url: Option<&Setting<String>>, environment: &Environment, allow_http: bool) -> Result<()> {
    if let Some(url) = endpoint_url {
        endpoint::check(&url.value, &url.source.to_string(), allow_http)?;
    }
    let mut variables = environment.starting_with(ENDPOINT_VARIABLES);
    variables.try_for_each(|(name, url)| endpoint::check(url, name, allow_http))
}

/// The error for a setting that nothing gave.
pub(super) fn missing(what: &str, place: &Place, serverless: bool) -> Error {
    let mut places = format!("{}, {}, `{}` in msgctl.toml", place.flag, place.environment.join(", "), place.key);
    if serverless {
        let key = match what {
            "project" => "`service` or `custom.projectName`",
            _ => &format!("`provider.{what}`"),
        };
        places.push_str(&format!(", {key} in serverless.yml"));
    }
    Error::usage(format!("no {what} is set")).hint(format!("it can come from: {places}"))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use clap::Parser;

    use super::*;

    #[derive(Parser)]
    struct OnlyGlobals {
        #[command(flatten)]
        globals: GlobalArgs,
    }

    fn resolve(folder: &Path, arguments: &[&str], variables: &[(&str, &str)]) -> Result<Settings> {
        let parsed = OnlyGlobals::parse_from(["msgctl"].iter().chain(arguments));
        Settings::resolve(&parsed.globals, Environment::of(folder, variables))
    }

    #[test]
    fn flag_environment_stage_section_top_level_and_serverless_yml_win_in_this_order() {
        let folder = tempfile::tempdir().unwrap();
        let inner = folder.path().join("a/b");
        fs::create_dir_all(&inner).unwrap();
        fs::write(
            folder.path().join("serverless.yml"),
            "service: from-service\ncustom:\n  projectName: from-custom\nprovider:\n  stage: ${opt:stage}\n  region: eu-north-1\nresources:\n  X: !GetAtt A.Arn\n",
        )
        .unwrap();
        let region = |arguments: &[&str], variables: &[(&str, &str)]| {
            let settings = resolve(&inner, arguments, variables).unwrap();
            let region = settings.region.unwrap();
            (region.value, region.source.to_string())
        };
        let serverless = region(&["-s", "dev"], &[]);
        assert_eq!(serverless.0, "eu-north-1");
        assert!(serverless.1.ends_with("serverless.yml (provider.region)"), "{}", serverless.1);

        let toml = "region = 'eu-west-1'\n[stages.dev]\nregion = 'eu-west-2'\n";
        fs::write(folder.path().join("msgctl.toml"), toml).unwrap();
        assert_eq!(region(&["-s", "qa"], &[]).0, "eu-west-1");
        assert!(region(&["-s", "dev"], &[]).1.ends_with("msgctl.toml (stages.dev.region)"));
        let environment = [("REGION", "eu-west-3"), ("AWS_REGION", "ap-south-1"), ("STAGE", "dev")];
        assert_eq!(region(&[], &environment), ("eu-west-3".into(), "environment REGION".into()));
        assert_eq!(region(&["--region", "us-east-2"], &environment).1, "flag --region");

        let settings = resolve(&inner, &[], &[]).unwrap();
        assert_eq!(settings.project.unwrap().value, "from-custom");
        assert!(settings.stage.is_none(), "a value with a variable in it is not evaluated");
        assert!(settings.notes.iter().any(|note| note.contains("provider.stage")), "{:?}", settings.notes);
    }

    #[test]
    fn a_variable_in_one_section_of_serverless_yml_leaves_the_others() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("serverless.yml"),
            "service:\n  name: shop\ncustom: ${file(x.yml)}\nprovider:\n  stage: dev\n  environment: !Ref X\n",
        )
        .unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert_eq!((settings.project.unwrap().value.as_str(), settings.stage.unwrap().value.as_str()), ("shop", "dev"));
    }

    #[test]
    fn the_commands_in_a_hint_lead_on_from_here() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &["--stage", "dev"], &[]).unwrap();
        assert_eq!(
            settings.complete("remove it with `msgctl stack delete`, then `msgctl sandbox up` or `--yes`"),
            "remove it with `msgctl stack delete --stage dev`, then `msgctl sandbox up` or `--yes`"
        );
        let again = settings.again("queue list");
        assert_eq!(settings.complete(&format!("`{again}`")), format!("`{again}`"));
    }

    #[test]
    fn a_missing_stage_is_a_usage_error_that_names_every_place() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &["--project", "p"], &[]).unwrap();
        let error = settings.names().unwrap_err();
        let hints = error.all_hints().join("\n");
        for place in ["--stage", "MSGCTL_STAGE", "STAGE", "msgctl.toml", "serverless.yml"] {
            assert!(hints.contains(place), "{place} is not in: {hints}");
        }
    }

    #[test]
    fn an_unknown_key_of_msgctl_toml_is_refused_with_the_file_and_the_line() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("msgctl.toml"), "project = 'p'\nstaeg = 'dev'\n").unwrap();
        let error = resolve(folder.path(), &[], &[]).unwrap_err();
        let text = error.to_string();
        assert!(text.contains("msgctl.toml") && text.contains("staeg") && text.contains("line 2"), "{text}");
    }

    #[test]
    fn schemas_are_named_from_the_folder_of_the_file_by_source_and_detail_type() {
        let folder = tempfile::tempdir().unwrap();
        let toml = "source = 'shop'\n[schemas.shop]\n'Order Created' = 'schemas/order.json'\n";
        fs::write(folder.path().join("msgctl.toml"), toml).unwrap();
        let below = folder.path().join("below");
        fs::create_dir(&below).unwrap();
        let settings = resolve(&below, &[], &[]).unwrap();
        let path = folder.path().join("schemas/order.json");
        assert_eq!(settings.schemas(), [("shop".to_owned(), "Order Created".to_owned(), path)]);
        assert_eq!(settings.event_source.unwrap().value, "shop");
        let settings = resolve(&below, &[], &[("MSGCTL_SOURCE", "web")]).unwrap();
        assert_eq!(settings.event_source.unwrap().value, "web");
    }

    #[test]
    fn production_is_protected_unless_the_file_says_otherwise() {
        let folder = tempfile::tempdir().unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert!(settings.is_protected("prod") && settings.is_protected("LIVE"));
        assert!(!settings.is_protected("dev"));
        assert!(settings.looks_protected("other-prod-tasks"));
        assert!(!settings.looks_protected("other-products-tasks"));

        let toml = "[stages.prod]\nprotected = false\n[stages.dev]\nprotected = true\n";
        fs::write(folder.path().join("msgctl.toml"), toml).unwrap();
        let settings = resolve(folder.path(), &[], &[]).unwrap();
        assert!(!settings.is_protected("prod"));
        assert!(settings.is_protected("dev"));
    }

    #[test]
    fn a_read_only_setting_that_is_neither_true_nor_false_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let read_only = |value| resolve(folder.path(), &[], &[("MSGCTL_READ_ONLY", value)]);
        assert!(read_only("1").unwrap().read_only.value);
        assert!(!read_only("off").unwrap().read_only.value);
        assert!(read_only("maybe").unwrap_err().to_string().contains("maybe"));
    }
}
