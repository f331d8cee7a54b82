//! One emulator for all tests of a run; each test has an account of its own in it.

use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;

use msgctl::sandbox::ops::install::{self, Installers};
use msgctl::sandbox::ops::process;
use msgctl::settings::environment::Environment;

struct Emulator {
    port: u16,
    /// Kills the emulator when this process ends, however it ends: its stdin closes then.
    _watchdog: Child,
}

/// The port of the running emulator; the first call installs and starts it.
pub fn port() -> u16 {
    static EMULATOR: OnceLock<Emulator> = OnceLock::new();
    EMULATOR.get_or_init(start).port
}

fn start() -> Emulator {
    let environment = Environment::from_process().unwrap();
    let directories = environment.directories();
    let installers = Installers { uv: environment.program("uv"), python: environment.program("python3") };
    super::wait(async {
        let python = install::install(directories.cache().unwrap(), &installers).await.unwrap();
        let id = format!("msgctl-tests-{}", std::process::id());
        let log = std::env::temp_dir().join(format!("{id}.log"));
        let started = process::start(&python, &id, &log).await.unwrap();
        let watchdog = Command::new("sh")
            .args(["-c", "cat; kill $0; rm -f $1", &started.pid.to_string(), &log.display().to_string()])
            .stdin(Stdio::piped())
            .spawn()
            .unwrap();
        Emulator { port: started.port, _watchdog: watchdog }
    })
}
