//! The sandbox: a local stack without an AWS account.

pub mod args;
mod demo;
pub mod ops;
pub mod view;

use std::fs::File;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

use crate::aws::Aws;
use crate::context::Context;
use crate::error::{Error, Result};
use crate::exit::Outcome;
use crate::naming::Place;
use crate::settings::Settings;
use crate::settings::environment::Directories;
use crate::settings::sandbox::SandboxRecord;
use crate::stack::ops::template::Parameters;

use args::{EnvArgs, SandboxCommand, Shell};
use ops::install::{self, EMULATOR, Installers};
use ops::process::{self, Started};
use view::{Exports, SandboxPage};

/// The project and stage of a sandbox where none are in use.
const PROJECT: &str = "my-awesome-app";
const STAGE: &str = "dev";
const REGION: &str = "us-east-1";
/// The emulator takes any twelve digits for an account.
const ACCOUNT: &str = "000000000000";

/// Carries out a `sandbox` command.
///
/// # Errors
/// Whatever ends the command.
pub async fn run(context: &Context, command: &SandboxCommand) -> Result<Outcome> {
    if let Some(deed) = deed(command) {
        if context.settings.consent.dry_run {
            context.ui.status(format!("Dry run: without it, this {deed}. Nothing was changed."));
            return Ok(context.outcome());
        }
        if context.settings.read_only.value {
            return Err(Error::refused(format!("this {deed}, and read-only refuses every change"))
                .hint("`msgctl config show` tells where read-only is set"));
        }
        context.interrupt.begin();
    }
    match command {
        SandboxCommand::Up => up(context).await,
        SandboxCommand::Status => status(context).await,
        SandboxCommand::Env(args) => env(context, args).await,
        SandboxCommand::Demo => demo::run(context).await,
        SandboxCommand::Down => down(context).await,
    }
}

/// What a command does to this machine, if anything.
fn deed(command: &SandboxCommand) -> Option<&'static str> {
    match command {
        SandboxCommand::Up => Some("installs the emulator where it is not, starts a sandbox and makes the stack in it"),
        SandboxCommand::Demo => Some("starts a sandbox of its own, and takes it away again"),
        SandboxCommand::Down => Some("stops the sandbox with everything in it"),
        SandboxCommand::Status | SandboxCommand::Env(_) => None,
    }
}

async fn up(context: &Context) -> Result<Outcome> {
    let directories = &context.settings.directories;
    let _lock = lock(directories.state()?)?;
    let record = match running(directories).await? {
        Some(record) => SandboxRecord { project: project(context), stage: stage(context), ..record },
        None => {
            let python = install_emulator(context).await?;
            let log = directories.state()?.join("sandbox.log");
            start(context, &python, log).await?.0
        }
    };
    write_record(&SandboxRecord::path(directories)?, &record)?;
    make_stack(context, &record).await?;
    context.ui.one(&SandboxPage::new(Some(&record), EMULATOR, context.now()))?;
    context.ui.hint("add `--sandbox` to any command: `msgctl queue list --sandbox`");
    Ok(context.outcome())
}

/// Starting and stopping take their turns.
fn lock(state: &Path) -> Result<File> {
    std::fs::create_dir_all(state)
        .and_then(|()| File::create(state.join("sandbox.lock")))
        .and_then(|file| file.lock().map(|()| file))
        .map_err(|error| Error::failure(format!("could not lock the sandbox in {}: {error}", state.display())))
}

/// The sandbox that was started and still is the process that it was.
async fn running(directories: &Directories) -> Result<Option<SandboxRecord>> {
    let Some(record) = SandboxRecord::find(directories)? else { return Ok(None) };
    let port = record.endpoint_url.rsplit(':').next().and_then(|port| port.parse().ok());
    let answers = match port {
        Some(port) => process::answers_with(&record.id, port).await,
        None => false,
    };
    Ok(answers.then_some(record))
}

/// Installs the emulator where that was not done before, and says so.
async fn install_emulator(context: &Context) -> Result<PathBuf> {
    let cache = context.settings.directories.cache()?;
    if let Some(python) = install::installed(cache) {
        return Ok(python);
    }
    context.ui.status(format!("Installing the emulator ({EMULATOR}) into {} …", cache.display()));
    let installers = Installers { uv: context.settings.program("uv"), python: context.settings.program("python3") };
    install::install(cache, &installers).await
}

/// Starts an emulator for the project and stage in use.
async fn start(context: &Context, python: &Path, log: PathBuf) -> Result<(SandboxRecord, Started)> {
    let id = format!("msgctl-sandbox-{}", uuid::Uuid::new_v4());
    let started = process::start(python, &id, &log).await?;
    let region = context.settings.region.as_ref().map_or(REGION, |region| &region.value);
    let record = SandboxRecord {
        id,
        pid: started.pid,
        endpoint_url: format!("http://127.0.0.1:{}", started.port),
        region: region.to_owned(),
        account: ACCOUNT.into(),
        project: project(context),
        stage: stage(context),
        started_at: context.now(),
        log,
    };
    Ok((record, started))
}

fn project(context: &Context) -> String {
    context.settings.project.as_ref().map_or(PROJECT, |project| &project.value).to_owned()
}

fn stage(context: &Context) -> String {
    context.settings.stage.as_ref().map_or(STAGE, |stage| &stage.value).to_owned()
}

fn write_record(path: &Path, record: &SandboxRecord) -> Result<()> {
    let failed = |error: std::io::Error| Error::failure(format!("could not write {}: {error}", path.display()));
    let folder = path.parent().unwrap_or(path);
    std::fs::create_dir_all(folder).map_err(failed)?;
    let mut file = tempfile::NamedTempFile::new_in(folder).map_err(failed)?;
    let text = serde_json::to_vec_pretty(record).map_err(|error| failed(error.into()))?;
    file.write_all(&text).map_err(failed)?;
    file.as_file().set_permissions(std::fs::Permissions::from_mode(0o600)).map_err(failed)?;
    file.persist(path).map(|_| ()).map_err(|error| failed(error.error))
}

async fn make_stack(context: &Context, record: &SandboxRecord) -> Result<()> {
    let (aws, place) = inside(&context.settings, record).await?;
    ops::stack::make(&aws, &place, &parameters(context, record), &context.interrupt).await
}

/// What the sandbox's CloudFormation refuses of the stack.
async fn make_archive(context: &Context, record: &SandboxRecord) -> Result<()> {
    let (aws, place) = inside(&context.settings, record).await?;
    ops::stack::make_archive(&aws, &place, &parameters(context, record)).await
}

fn parameters(context: &Context, record: &SandboxRecord) -> Parameters {
    Parameters {
        project: record.project.clone(),
        stage: record.stage.clone(),
        owner: context.settings.owner.as_ref().map(|owner| owner.value.clone()),
        alarm_email: None,
        notification_email: None,
        kms_key_arn: None,
        // The emulator's CloudFormation knows no archives.
        archive: Some(false),
    }
}

/// The clients and the place in a sandbox.
async fn inside(settings: &Settings, record: &SandboxRecord) -> Result<(Aws, Place)> {
    let aws = Aws::load(&settings.in_sandbox(record)).await?;
    let place = Place {
        account: Some(record.account.clone()),
        region: record.region.clone(),
        project: Some(record.project.clone()),
        stage: Some(record.stage.clone()),
        endpoint_url: Some(record.endpoint_url.clone()),
    };
    Ok((aws, place))
}

async fn status(context: &Context) -> Result<Outcome> {
    let record = running(&context.settings.directories).await?;
    context.ui.one(&SandboxPage::new(record.as_ref(), EMULATOR, context.now()))?;
    if record.is_none() {
        context.ui.hint("start it with `msgctl sandbox up`");
    }
    Ok(context.outcome())
}

async fn env(context: &Context, args: &EnvArgs) -> Result<Outcome> {
    let record = running(&context.settings.directories)
        .await?
        .ok_or_else(|| Error::not_found("no sandbox is running").hint("start one with `msgctl sandbox up`"))?;
    let in_use = if context.settings.shell() == Some("fish") { Shell::Fish } else { Shell::Bash };
    context.ui.one(&Exports::new(&record, args.shell.unwrap_or(in_use)))?;
    Ok(context.outcome())
}

async fn down(context: &Context) -> Result<Outcome> {
    let directories = &context.settings.directories;
    let _lock = lock(directories.state()?)?;
    let Some(record) = SandboxRecord::find(directories)? else {
        context.ui.status("No sandbox is running.");
        return Ok(context.outcome());
    };
    process::stop(record.pid, &record.id).await?;
    std::fs::remove_file(SandboxRecord::path(directories)?)?;
    context.ui.status("The sandbox is stopped; what was in it is gone.");
    Ok(context.outcome())
}
