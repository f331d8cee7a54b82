//! Ctrl-C, SIGTERM and SIGHUP: the first asks for an orderly end, the second ends at once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio_util::sync::CancellationToken;

use crate::exit::Exit;

/// Tells operations that the work should end: they start nothing new, settle what is in flight, give
/// back what they hold, and return what they have done.
///
/// As long as nothing has begun that would have to be settled, a signal ends the process at once.
#[derive(Clone, Debug, Default)]
pub struct Interrupt {
    token: CancellationToken,
    begun: Arc<AtomicBool>,
}

impl Interrupt {
    /// Watches for signals from now on. Needs a running `tokio` runtime.
    ///
    /// # Errors
    /// When the signal handlers cannot be installed.
    pub fn watch() -> std::io::Result<Interrupt> {
        let interrupt = Interrupt::default();
        let watched = interrupt.clone();
        let mut signals = Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: signal(SignalKind::hangup())?,
        };
        tokio::spawn(async move {
            signals.next().await;
            watched.token.cancel();
            if !watched.begun.load(Ordering::SeqCst) {
                leave_at_once();
            }
            signals.next().await;
            leave_at_once();
        });
        Ok(interrupt)
    }

    /// From now on there is something to settle: a signal asks for an orderly end.
    pub fn begin(&self) {
        self.begun.store(true, Ordering::SeqCst);
    }

    /// Whether a signal has come.
    pub fn is_raised(&self) -> bool {
        self.token.is_cancelled()
    }

    /// Waits for a signal.
    pub async fn raised(&self) {
        self.token.cancelled().await;
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

/// There is nothing to settle, or whoever sent the second signal does not want to wait for it.
#[allow(clippy::exit)]
fn leave_at_once() -> ! {
    std::process::exit(i32::from(Exit::Interrupted.code()))
}
