//! The pinned emulator, installed once into a private Python environment in the cache folder.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use tokio::process::Command;

use crate::error::{Error, Result};

/// The emulator.
pub const EMULATOR: &str = "ministack 1.5.33";

/// What is installed, pinned. `cbor2` is what CloudWatch's protocol needs there; without it the
/// emulator answers JSON in its place.
const PACKAGES: [&str; 3] = ["ministack==1.5.33", "cbor2==6.3.0", "cryptography==50.0.2"];

/// The folder of the environment; another set of packages gets another folder.
const FOLDER: &str = "ministack-1.5.33";

/// The installers found on this machine.
#[derive(Clone, Debug, Default)]
pub struct Installers {
    /// `uv`
    pub uv: Option<PathBuf>,
    /// `python3`
    pub python: Option<PathBuf>,
}

/// The Python of the environment, if the emulator is installed.
pub fn installed(cache: &Path) -> Option<PathBuf> {
    let folder = cache.join(FOLDER);
    folder.join("complete").is_file().then(|| folder.join("bin/python"))
}

/// Installs the emulator unless it is there, and returns the Python to run it with.
///
/// Safe to call from several processes at once: one installs, the others wait.
///
/// # Errors
/// A failure that says what each installer said and what to do.
pub async fn install(cache: &Path, installers: &Installers) -> Result<PathBuf> {
    std::fs::create_dir_all(cache).map_err(|error| cannot_write(cache, &error))?;
    let lock = File::create(cache.join(format!("{FOLDER}.lock"))).map_err(|error| cannot_write(cache, &error))?;
    lock.lock().map_err(|error| cannot_write(cache, &error))?;
    if let Some(python) = installed(cache) {
        return Ok(python);
    }
    let folder = cache.join(FOLDER);
    let mut failures = Vec::new();
    for installer in installers.all() {
        match installer.install(&folder).await {
            Ok(()) => {
                std::fs::write(folder.join("complete"), PACKAGES.join("\n"))
                    .map_err(|error| cannot_write(&folder, &error))?;
                return Ok(folder.join("bin/python"));
            }
            Err(failure) => failures.push(failure),
        }
    }
    let next = "install uv (https://docs.astral.sh/uv), or Python 3.10 or newer with its venv module (on Debian and Ubuntu: apt install python3-venv)";
    let said = if failures.is_empty() { "neither uv nor python3 is on the PATH".into() } else { failures.join("; ") };
    Err(Error::failure(format!("could not install the emulator: {said}"))
        .hint(next)
        .hint("the packages come from PyPI: check that it can be reached"))
}

impl Installers {
    fn all(&self) -> Vec<Installer<'_>> {
        let uv = self.uv.as_deref().map(Installer::Uv);
        uv.into_iter().chain(self.python.as_deref().map(Installer::Venv)).collect()
    }
}

enum Installer<'a> {
    Uv(&'a Path),
    Venv(&'a Path),
}

impl Installer<'_> {
    async fn install(&self, folder: &Path) -> std::result::Result<(), String> {
        // What an earlier attempt left is of no use.
        let _ = std::fs::remove_dir_all(folder);
        match self {
            Installer::Uv(uv) => {
                run(Command::new(uv).args(["venv", "--quiet", "--python", ">=3.10"]).arg(folder)).await?;
                let python = folder.join("bin/python");
                run(Command::new(uv).args(["pip", "install", "--quiet", "--python"]).arg(python).args(PACKAGES)).await
            }
            Installer::Venv(python) => {
                run(Command::new(python).args(["-m", "venv"]).arg(folder)).await?;
                let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"];
                run(Command::new(folder.join("bin/python")).args(pip).args(PACKAGES)).await
            }
        }
    }
}

async fn run(command: &mut Command) -> std::result::Result<(), String> {
    let shown = format!("`{}`", command.as_std().get_program().to_string_lossy());
    let output = command.stdin(Stdio::null()).kill_on_drop(true).output().await;
    match output {
        Ok(output) if output.status.success() => Ok(()),
        Ok(output) => Err(format!("{shown} failed: {}", last_words(&output))),
        Err(error) => Err(format!("{shown} did not start: {error}")),
    }
}

/// The end of what a failed command said, on one line.
fn last_words(output: &Output) -> String {
    const LINES: usize = 3;
    let said = if output.stderr.is_empty() { &output.stdout } else { &output.stderr };
    let said = String::from_utf8_lossy(said);
    let lines: Vec<&str> = said.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines[lines.len().saturating_sub(LINES)..].join(" / ")
}

fn cannot_write(path: &Path, error: &std::io::Error) -> Error {
    Error::failure(format!("could not write to {}: {error}", path.display()))
        .hint("set XDG_CACHE_HOME to a folder that can be written")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn without_an_installer_the_error_names_what_to_install() {
        let cache = tempfile::tempdir().unwrap();
        let error = install(cache.path(), &Installers::default()).await.unwrap_err();
        assert!(error.to_string().contains("neither uv nor python3"), "{error}");
        assert!(error.all_hints()[0].contains("python3-venv"));
    }

    #[tokio::test]
    async fn each_installer_is_tried_and_quoted_and_a_failed_attempt_is_not_taken_for_an_installation() {
        let cache = tempfile::tempdir().unwrap();
        let failing = PathBuf::from("/bin/false");
        let installers = Installers { uv: Some("/does/not/exist/uv".into()), python: Some(failing) };
        let error = install(cache.path(), &installers).await.unwrap_err().to_string();
        assert!(error.contains("exist/uv` did not start") && error.contains("false` failed"), "{error}");
        assert_eq!(installed(cache.path()), None);
    }
}
