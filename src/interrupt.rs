//! Ctrl-C, SIGTERM and SIGHUP: the first asks for an orderly end, the second ends at once.

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::exit::Exit;

/// Tells operations that the work should end: they start nothing new, settle what is in flight, give
/// back what they hold, and return what they have done.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(CancellationToken);

impl Interrupt {
    /// Watches for signals from now on. Needs a running `tokio` runtime.
    ///
    /// # Errors
    /// When the signal handlers cannot be installed.
    pub fn watch() -> std::io::Result<Interrupt> {
        let interrupt = Interrupt::default();
        let token = interrupt.0.clone();
        let mut signals = Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: signal(SignalKind::hangup())?,
        };
        tokio::spawn(async move {
            signals.next().await;
            token.cancel();
            signals.next().await;
            leave_at_once();
        });
        Ok(interrupt)
    }

    /// Whether a signal has come.
    pub fn is_raised(&self) -> bool {
        self.0.is_cancelled()
    }

    /// Waits for a signal.
    pub async fn raised(&self) {
        self.0.cancelled().await;
    }
}

struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hangup: Signal,
}

impl Signals {
    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = self.hangup.recv() => {}
        }
    }
}

/// The second signal: whoever sends it does not want to wait for anything.
#[allow(clippy::exit)]
fn leave_at_once() -> ! {
    std::process::exit(i32::from(Exit::Interrupted.code()))
}
