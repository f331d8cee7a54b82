//! The emulators of a run, one for each of two cores, as one works on one core; each test has an account of its own
//! in one of them.

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

const EMULATORS: usize = 2;

/// The port of the emulator that the test of this number uses; the first call installs and starts it.
pub fn port(number: u64) -> u16 {
    static RUNNING: [OnceLock<Emulator>; EMULATORS] = [const { OnceLock::new() }; EMULATORS];
    let index = usize::try_from(number).unwrap() % EMULATORS;
    RUNNING[index].get_or_init(|| start(index)).port
}

fn start(index: usize) -> Emulator {
    let environment = Environment::from_process().unwrap();
    let directories = environment.directories();
    let installers = Installers { uv: environment.program("uv"), python: environment.program("python3") };
    super::wait(async {
        let python = install::install(directories.cache().unwrap(), &installers).await.unwrap();
        let id = format!("msgctl-tests-{}-{index}", std::process::id());
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
