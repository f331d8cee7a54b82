//! What the end-to-end tests stand on: a real emulator, a gateway in front of it that can misbehave,
//! and a world of its own for each test.

pub mod cognito;
pub mod emulator;
pub mod gateway;
pub mod move_tasks;
pub mod replays;
/// The server of the benchmarks, for queues deeper than the emulator can bear.
#[path = "../../benches/server/mod.rs"]
pub mod server;
pub mod sns;
pub mod terminal;
pub mod world;

pub use gateway::{Effect, Request};
pub use world::{Run, World};

use std::sync::OnceLock;

use msgctl::interrupt::Ignored;
use tokio::runtime::Runtime;
use tokio::signal::unix::{SignalKind, signal};

/// The runtime that the gateways and the tests' own clients share.
pub fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async { hear_signals() });
        runtime
    })
}

/// In the background of a script tests are started to ignore SIGINT, and so would be the commands that they start.
/// What is caught is not passed on.
fn hear_signals() {
    let ignored = Ignored::by_this_process();
    for kind in [SignalKind::interrupt(), SignalKind::terminate(), SignalKind::hangup()] {
        if ignored.has(kind) {
            drop(signal(kind).unwrap());
        }
    }
}

/// Waits for a future from an ordinary test function.
pub fn wait<F: Future>(future: F) -> F::Output {
    runtime().block_on(future)
}

/// Waits until something holds, but not for ever.
pub fn until(holds: impl Fn() -> bool) {
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(60);
    while !holds() {
        assert!(std::time::Instant::now() < patience, "it never comes to that");
        std::thread::yield_now();
    }
}
